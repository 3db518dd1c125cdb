package dossier

import (
	"quilate/app/report"
	"quilate/app/ui"
)

var (
	todo     = text("Qué hacer ahora", "What to do now")
	gapSaid  = text("Brecha entre cantidad y calidad", "The gap between quantity and quality")
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
	if s, ok := p.section("pillars"); ok && len(s.Lead) > 0 {
		add(s.Lead[0])
	}
	if s, ok := p.section("maturity"); ok && len(s.Lists) > 0 {
		add(s.Lists[0].Title + ": " + first1(s.Lists[0].Lines))
	}
	if len(out) == 0 {
		return nil
	}
	return []any{ui.H("h3", p.v.T(todo)), ui.H("ol", ui.Class("todo"), out)}
}

func first1(lines []report.Line) string {
	if len(lines) == 0 {
		return ""
	}
	return lines[0].Text + " " + lines[0].More
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
