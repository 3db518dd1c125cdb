// Package pwa wires the pages into one program: which pages there are, and the
// one component that draws whichever of them the address names.
package pwa

import (
	"quilate/app/i18n"
	"quilate/app/question"
	"quilate/app/session"
	"quilate/app/ui"
)

// Page is a page that exists before the program does: it is written as HTML
// when the site is made, and read by people and machines without scripting.
type Page struct {
	Path        string // from the root of the site, without the base: "/es/"
	Name        string // what the style sheet knows it by, "home"
	Lang        string // "es" or "en"
	Title       string // of the document
	Description string // one sentence for search engines
	Alternate   string // path of the same page in the other language
	NoIndex     bool   // keep it out of search engines
	Whole       bool   // it needs the whole program, not only the part that starts
}

var description = i18n.Text{
	ES: "Calculadora gratuita que compara la cantidad de tus redes con su calidad y estima cuánto te devuelven. Sin cuenta y sin que tus datos salgan de tu dispositivo.",
	EN: "A free calculator that compares the quantity of your social media with its quality and estimates what they return. No account, and your data never leave your device.",
}

// Pages lists every page that is written in advance, in a fixed order.
func Pages(gallery bool) []Page {
	type leading struct {
		session.Route
		place
	}
	var routes []leading
	for _, p := range places {
		if p.page == session.Gallery && !gallery {
			continue
		}
		routes = append(routes, leading{session.Route{Page: p.page}, p})
		if p.page != session.Ask {
			continue
		}
		for i := range question.Pages {
			if q := &question.Pages[i]; q.Short && q.Scope == question.Once {
				routes = append(routes, leading{session.Route{Page: session.Ask, Step: q.ID}, p})
			}
		}
	}
	var pages []Page
	for _, r := range routes {
		for _, lang := range []i18n.Lang{i18n.ES, i18n.EN} {
			other := i18n.EN
			if lang == i18n.EN {
				other = i18n.ES
			}
			v := viewAt(r.In(lang), "/", gallery)
			pages = append(pages, Page{
				Path: r.In(lang).Path(), Name: string(r.Page), Lang: string(lang), Alternate: r.In(other).Path(),
				Title: titleOf(v), Description: v.T(description),
				NoIndex: r.own, Whole: !r.first,
			})
		}
	}
	return pages
}

// Worksheet is the path of the printable worksheet, which the loader offers
// where the program cannot run.
func Worksheet(lang string) string {
	return session.Route{Lang: i18n.Lang(lang), Page: session.Worksheet}.Path()
}

// viewAt is what a page is drawn from before anything is known of the reader.
func viewAt(r session.Route, base string, gallery bool) ui.View {
	languages := []string{"es-ES"}
	if r.Lang == i18n.EN {
		languages = []string{"en-GB"}
	}
	loc := i18n.Guess(languages).WithLang(r.Lang)
	return ui.View{Base: base, Model: session.New(r, loc, gallery)}
}
