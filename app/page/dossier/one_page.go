package dossier

import "quilate/app/ui"

var (
	todo     = text("Qué hacer ahora", "What to do now")
	dotsSaid = text("Cada punto, un escenario igual de probable", "Each dot, an equally likely scenario")
)

// onOnePage is the answer, whole in itself: the verdict with its dots, three
// figures, the gap, and what to do.
func (p *paper) onOnePage() []any {
	r := p.r
	var out []any
	for i, s := range r.Said {
		class := "verdict"
		if i > 0 {
			class = "second"
		}
		p.say(s)
		out = append(out, ui.H("p", ui.Class(class), s))
	}
	var three []any
	for _, h := range r.Three {
		three = append(three, p.headline(h.LedgerID)...)
	}
	if len(three) > 0 {
		out = append(out, ui.H("dl", ui.Class("three"), three))
	}
	for _, s := range r.Lead {
		p.say(s)
		out = append(out, ui.H("p", ui.Class("said"), s))
	}
	var left, right []any
	for _, f := range r.Figures {
		left = append(left, ui.H("h3", p.v.T(dotsSaid)), p.figure(f))
	}
	left = append(left, p.steps()...)
	if s, ok := p.section("gap"); ok && len(s.Figures) > 0 {
		right = append(right, ui.H("h3", s.Finding), p.figure(s.Figures[0]))
		for _, lead := range s.Lead {
			right = append(right, ui.H("p", ui.Class("note"), lead))
		}
	}
	class := "two"
	if len(right) == 0 {
		class = "alone"
	}
	return append(out, ui.H("div", ui.Class(class), ui.H("div", left), ui.If(len(right) > 0, ui.H("div", right))))
}

// steps are what to do next: what to find out, what the weakest pillar asks for,
// what opens the next level.
func (p *paper) steps() []any {
	var out []any
	add := func(s string) {
		if s != "" {
			p.say(s)
			out = append(out, ui.H("li", ui.H("span", s)))
		}
	}
	if n := p.r.Next; n != nil {
		add(sentence(n.Title) + " " + n.Why)
	}
	for i := range p.r.Sections {
		add(p.r.Sections[i].Do)
	}
	if len(out) == 0 {
		return nil
	}
	return []any{ui.H("h3", p.v.T(todo)), ui.H("ol", ui.Class("todo"), out)}
}

// sentence ends a heading as a sentence.
func sentence(s string) string {
	if s == "" {
		return s
	}
	switch s[len(s)-1] {
	case '.', '?', '!':
		return s
	}
	return s + "."
}
