package dossier

import (
	"strconv"

	"quilate/app/glossary"
	"quilate/app/ui"
)

var (
	noSources  = text("Ninguna cifra de esta cuenta es de otros: todas son tuyas.", "No figure of this account is anybody else's: all are yours.")
	convention = text("Convención nuestra", "Our convention")
	recalled   = text("Dato recordado, no comprobado.", "Recalled figure, not verified.")
	olden      = text("Es un dato de {year}.", "This figure is from {year}.")
)

var conventionsTitle = text("Convenciones nuestras", "Our conventions")

// listed are the sources that were referred to, by their numbers.
func (p *paper) listed() []any {
	v := p.v
	if len(p.sources) == 0 {
		return []any{ui.H("p", v.T(noSources))}
	}
	var out, ours []any
	for i, s := range p.sources {
		n := strconv.Itoa(i + 1)
		who := s.By
		if s.Convention {
			who = v.T(convention)
		}
		if s.Year != "" {
			if who != "" {
				who += ", "
			}
			who += s.Year
		}
		parts := []any{ui.H("b", s.Label), ". "}
		if s.URL != "" && who != "" {
			parts = append(parts, ui.H("a", ui.Href(s.URL), ui.A("rel", "noopener noreferrer"), who), ". ")
		} else if who != "" {
			parts = append(parts, who+". ")
		}
		parts = append(parts, s.Note)
		switch {
		case s.Recalled:
			parts = append(parts, " ", v.T(recalled))
		case s.Old && !s.Convention && s.Year != "":
			parts = append(parts, " ", v.T(olden, "year", s.Year))
		}
		item := ui.H("li", ui.ID("src-"+n), ui.A("tabindex", "-1"), ui.H("span", ui.Class("no"), "["+n+"]"), ui.H("span", parts))
		if s.Convention {
			ours = append(ours, item)
		} else {
			out = append(out, item)
		}
	}
	var lists []any
	if len(out) > 0 {
		lists = append(lists, ui.H("ol", ui.Class("works"), out))
	}
	if len(ours) > 0 {
		lists = append(lists, ui.H("h3", v.T(conventionsTitle)), ui.H("ol", ui.Class("works"), ours))
	}
	return lists
}

// words are the entries of the glossary that the report uses.
func (p *paper) words() []any {
	var out []any
	for _, e := range glossary.Used(p.said.String(), p.v.Locale) {
		var formula any
		if f := p.v.T(e.Formula); f != "" {
			formula = ui.H("dd", ui.Class("symbols muted"), f)
		}
		out = append(out, ui.H("div", ui.H("dt", p.v.T(e.Name)), ui.H("dd", p.v.T(e.Means)), formula))
	}
	return []any{ui.H("dl", ui.Class("terms"), out)}
}
