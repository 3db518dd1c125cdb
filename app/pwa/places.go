package pwa

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"quilate/app/chart"
	"quilate/app/measure"
	"quilate/app/page/ask"
	"quilate/app/page/charter"
	"quilate/app/page/compare"
	"quilate/app/page/dossier"
	"quilate/app/page/embed"
	"quilate/app/page/exercises"
	"quilate/app/page/expert"
	"quilate/app/page/home"
	"quilate/app/page/insert"
	"quilate/app/page/join"
	measuring "quilate/app/page/measure"
	"quilate/app/page/method"
	"quilate/app/page/poster"
	"quilate/app/page/projector"
	"quilate/app/page/results"
	"quilate/app/page/review"
	"quilate/app/page/settings"
	"quilate/app/page/share"
	"quilate/app/page/shelf"
	"quilate/app/page/slides"
	"quilate/app/page/texts"
	"quilate/app/page/trainer"
	"quilate/app/page/worksheet"
	"quilate/app/session"
	"quilate/app/ui"
)

// A place is a page as the program draws it.
type place struct {
	page   session.Page
	title  func(ui.View) string
	view   func(ui.View) app.UI
	before func(ui.View) app.UI // what stands above the page's main part; nil: nothing
	// update is what the page itself does about a message; ok is false for those
	// that are for session.Update. nil: all are. It keeps session, which every
	// page needs, free of what only this one does.
	update func(session.Model, session.Msg) (m session.Model, effects []session.Effect, ok bool)
	frame  func(v ui.View, main app.UI) app.UI // what stands around it; nil: the frame of every page
	// figures are those of a page of its own, whose tables can be taken away; nil:
	// those of the report.
	figures func(ui.View) []chart.Figure
	first   bool // the part of the program that starts can draw it
	own     bool // it shows what the reader has entered: of no use to search engines
	made    bool // it is made of that alone: until it is read there is nothing to show, nor to say that there is nothing
}

// places are all pages, in the order in which they are written in advance.
var places = []place{
	{page: session.Home, title: home.Title, view: home.View, first: true},
	{page: session.Ask, title: ask.Title, view: ask.View, before: ask.Before, first: true},
	{page: session.Review, title: review.Title, view: review.View, own: true, made: true},
	{page: session.Results, title: results.Title, view: results.View, own: true, made: true},
	{page: session.Report, title: dossier.Title, view: dossier.View, own: true, made: true},
	{page: session.All, title: expert.Title, view: expert.View, own: true},
	{page: session.Compare, title: compare.Title, view: compare.View, own: true, made: true},
	{page: session.Measure, title: measuring.Title, view: measuring.View, update: measure.Handle},
	{page: session.Charter, title: charter.Title, view: charter.View, update: charter.Update, own: true, made: true},
	{page: session.Present, title: slides.Title, view: slides.View, frame: slides.Frame, own: true, made: true},
	{page: session.Assessments, title: shelf.Title, view: shelf.View, own: true},
	{page: session.Sharing, title: share.Title, view: share.View, update: share.Update, own: true},
	{page: session.Settings, title: settings.Title, view: settings.View},
	{page: session.Method, title: method.Title, view: method.View},
	{page: session.Worksheet, title: worksheet.Title, view: worksheet.View},
	{page: session.Workshop, title: trainer.Title, view: trainer.View, update: trainer.Update, figures: trainer.All},
	{page: session.Projector, title: projector.Title, view: projector.View, update: projector.Update, frame: projector.Frame, own: true},
	{page: session.Poster, title: poster.Title, view: poster.View, own: true},
	{page: session.Exercises, title: exercises.Title, view: exercises.View, update: exercises.Update},
	{page: session.Join, title: join.Title, view: join.View, update: join.Update, own: true},
	{page: session.Privacy, title: texts.PrivacyTitle, view: texts.Privacy, first: true},
	{page: session.Accessibility, title: texts.AccessibilityTitle, view: texts.Accessibility, first: true},
	{page: session.Insert, title: insert.Title, view: insert.View, update: insert.Update},
	{page: session.Embed, title: embed.Title, view: embedView, frame: embed.Frame, first: true, own: true},
	{page: session.Gallery, title: galleryTitle, view: galleryView, own: true},
}

// framed is a page with what stands around it. A frame of its own is drawn by
// the same part of the program as the page: while that is not there, the frame
// of every page stands around what says so.
func (p place) framed(v ui.View, before any, main app.UI) app.UI {
	if p.frame != nil && (p.first || v.Rest == ui.Whole) {
		return p.frame(v, main)
	}
	return ui.Frame(v, before, main)
}

// placeOf is the page that the address names.
func placeOf(v ui.View) place {
	for _, p := range places {
		if p.page == v.Route.Page && (p.page != session.Gallery || v.Gallery) {
			return p
		}
	}
	return place{page: session.NotFound, title: texts.NotFoundTitle, view: texts.NotFound, first: true}
}
