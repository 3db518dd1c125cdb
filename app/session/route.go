package session

import (
	"strings"

	"quilate/app/i18n"
	"quilate/app/question"
)

// Page names a page of the app.
type Page string

// The pages. Ask is the wizard: one address for each step.
const (
	Home    Page = "home"
	Ask     Page = "ask"
	Review  Page = "review"
	Results Page = "results"
	Report  Page = "report"
	All     Page = "all"
	Compare Page = "compare"
	Present Page = "present"
	Measure Page = "measure"

	Charter       Page = "charter"
	Assessments   Page = "assessments"
	Sharing       Page = "share"
	Settings      Page = "settings"
	Method        Page = "method"
	Privacy       Page = "privacy"
	Accessibility Page = "accessibility"
	Worksheet     Page = "worksheet"
	Embed         Page = "embed"     // the compact calculator
	Insert        Page = "insert"    // puts the line together that brings it into an article
	Workshop      Page = "workshop"  // the trainer's
	Join          Page = "join"      // a participant's
	Projector     Page = "projector" // what the room sees
	Exercises     Page = "exercises"
	Poster        Page = "poster"
	Gallery       Page = "gallery"
	NotFound      Page = "notfound"
)

// slugs are the pages' parts of an address in both languages.
var slugs = []struct {
	page   Page
	es, en string
}{
	{Home, "", ""},
	{Ask, "preguntas", "questions"},
	{Review, "revisar", "review"},
	{Results, "resultado", "results"},
	{Report, "informe", "report"},
	{All, "todo", "all"},
	{Compare, "comparar", "compare"},
	{Present, "presentacion", "presentation"},
	{Measure, "medir", "measure"},

	{Charter, "proyecto", "charter"},
	{Assessments, "evaluaciones", "assessments"},
	{Sharing, "compartir", "share"},
	{Settings, "ajustes", "settings"},
	{Method, "metodo", "method"},
	{Privacy, "privacidad", "privacy"},
	{Accessibility, "accesibilidad", "accessibility"},
	{Worksheet, "hoja", "worksheet"},
	{Embed, "embed", "embed"},
	{Insert, "insertar", "embed-builder"},
	{Workshop, "taller", "workshop"},
	{Join, "participar", "join"},
	{Projector, "proyector", "projector"},
	{Exercises, "ejercicios", "exercises"},
	{Poster, "cartel", "poster"},
	{Gallery, "galeria", "gallery"},
}

// Route is where somebody is.
type Route struct {
	Lang i18n.Lang
	Page Page
	// Step is, of Ask, the step's slug, "market.size" or
	// "audience.reach@instagram"; of Present, the slide that fills the window, ""
	// where they are laid out side by side.
	Step string
	View string // of Present and Projector: presenter, or "" for what the audience sees
}

// onePage are the steps with an address and a prerendered page of their own:
// the short path. The others depend on the answers and share one page.
func onePage(step string) bool {
	for i := range question.Pages {
		p := &question.Pages[i]
		if p.ID == step {
			return p.Short && p.Scope == question.Once
		}
	}
	return false
}

// Path is the route's address, root-absolute and without the base path.
func (r Route) Path() string {
	lang := "es"
	if r.Lang == i18n.EN {
		lang = "en"
	}
	path := "/" + lang + "/"
	for _, s := range slugs {
		if s.page != r.Page {
			continue
		}
		if slug := pick(r.Lang, s.es, s.en); slug != "" {
			path += slug + "/"
		}
	}
	if r.Page == Ask && r.Step != "" {
		if onePage(r.Step) {
			path += r.Step + "/"
		} else {
			path += "?q=" + r.Step
		}
	}
	if r.Page == Present && r.Step != "" {
		path += "?"
		if r.View != "" {
			path += "view=" + r.View + "&"
		}
		path += "s=" + r.Step
	}
	if r.Page == Projector && r.View != "" {
		path += "?view=" + r.View
	}
	return path
}

// In is the same place in another language.
func (r Route) In(lang i18n.Lang) Route { r.Lang = lang; return r }

// ParseRoute reads an address: path without the base path, and query.
func ParseRoute(path, query string) Route {
	parts := strings.Split(strings.Trim(path, "/"), "/")
	r := Route{Lang: i18n.ES, Page: NotFound}
	switch parts[0] {
	case "en":
		r.Lang = i18n.EN
	case "es":
	case "":
		r.Page = Home
		return r
	default:
		return r
	}
	slug := ""
	if len(parts) > 1 {
		slug = parts[1]
	}
	if len(parts) > 3 || len(parts) == 3 && slug != pick(r.Lang, "preguntas", "questions") {
		return r
	}
	for _, s := range slugs {
		if slug == pick(r.Lang, s.es, s.en) {
			r.Page = s.page
		}
	}
	if r.Page == Ask {
		if len(parts) == 3 {
			r.Step = parts[2]
			if !onePage(r.Step) {
				r.Page = NotFound
			}
		} else {
			r.Step = parameter(query, "q")
		}
	}
	if r.Page == Present {
		r.Step = parameter(query, "s")
		if r.View = parameter(query, "view"); r.View != PresenterView || r.Step == "" {
			r.View = ""
		}
	}
	if r.Page == Projector && parameter(query, "view") == PresenterView {
		r.View = PresenterView
	}
	return r
}

func parameter(query, name string) string {
	for _, p := range strings.Split(strings.TrimPrefix(query, "?"), "&") {
		if k, v, _ := strings.Cut(p, "="); k == name {
			return strings.NewReplacer("%40", "@", "%2E", ".").Replace(v)
		}
	}
	return ""
}

func pick(lang i18n.Lang, es, en string) string {
	if lang == i18n.EN {
		return en
	}
	return es
}
