package slides

import (
	"math"
	"slices"
	"strings"

	"quilate/app/analysis"
	"quilate/app/assessment"
	"quilate/app/chart"
	"quilate/app/i18n"
	"quilate/app/question"
	"quilate/app/report"
	"quilate/app/session"
	"quilate/app/ui"
)

// slide is one page of the deck.
type slide struct {
	id     string
	name   string // what it is called in the list: "Dónde estamos"
	title  string // one finding, a sentence with its numbers
	kicker string // over the title, where it is not obvious: "Mito", "Anexo"
	figure *chart.Figure
	tight  bool   // the drawing is a crowded one
	beside bool   // the drawing has the whole height, the title stands beside it
	money  bool   // it tells amounts: its foot says how they count
	facts  []fact // three at most
	lines  []string
	rows   [][3]string // of a slide without a drawing: what, how much, how
	heads  [3]string   // over the rows; the third may be empty
	pairs  []pair
	source string
	notes  notes

	missing string // what is not known yet, in place of the slide
	key     string // the question that brings it
	ownAsk  string // of the slide that asks: what it says by itself
	part    part
	inside  bool // in the deck for the management unless it is taken out
	client  bool // in the deck for a client
	in      bool // it is shown
	decided bool // the reader has put it in or left it out
}

// part is where in the sequence a slide belongs.
type part int

const (
	opening part = iota
	argument
	annex
)

// fact is one of the figures of a slide.
type fact struct{ label, value, more string }

// pair is a heading with a few lines: what goes on, what stops.
type pair struct {
	title, tone string
	lines       []string
}

// notes are for whoever speaks.
type notes struct {
	say        []string
	ask, reply string // the likely question, and its answer
	from       string // where the numbers come from
}

// deck is what is presented.
type deck struct {
	title, audience, name, whose string
	counts                       string // how amounts count; "" where none are told
	defaultTitle, defaultAsk     string
	lang                         i18n.Lang
	sample                       bool
	ours                         bool // it speaks of us: for the management
	all                          []slide
}

// shown are the slides that are in, in their order.
func (d *deck) shown() []*slide {
	var list []*slide
	for i := range d.all {
		if d.all[i].in {
			list = append(list, &d.all[i])
		}
	}
	return list
}

// at is the place of a slide among those shown; −1 if it is not one of them.
func at(list []*slide, id string) int {
	for i, s := range list {
		if s.id == id {
			return i
		}
	}
	return -1
}

// maker makes the slides of one document.
type maker struct {
	ui.View
	r       *analysis.Results
	rep     report.Report
	options report.OptionsTold
	client  bool
	money   bool // there is an account in money, and it is told
	best    int  // the option to propose, a place in r.Cases; −1
}

// version is for whom the deck is.
func version(v ui.View) string {
	if s := v.Doc().Choice("present.version"); s != "" {
		return s
	}
	return "management"
}

// makeDeck makes the deck.
func makeDeck(v ui.View) *deck {
	now := v.Today()
	views := report.Views{"decides.most": "5"}
	m := &maker{View: v, r: v.Results, client: version(v) == "client"}
	m.rep = report.Make(v.Results, v.Locale, now, views)
	m.money = m.rep.State == report.Full && m.rep.Mode == "money" && len(m.r.Cases) > 0
	m.options = report.Options(v.Results, v.Locale, now, nil)
	m.best = m.proposal()
	d := &deck{ours: !m.client, sample: m.rep.Sample, lang: v.Locale.Lang}
	if m.rep.Sample || assessment.Clean(v.Doc().Name) != "" { // else it would be called by what it does
		d.name = session.Title(v.Model, v.Doc())
	}
	d.title = strings.TrimSpace(v.Doc().Answer("present.title").Text)
	d.defaultTitle = m.defaultTitle()
	if d.title == "" {
		d.title = d.defaultTitle
	}
	d.audience = strings.TrimSpace(v.Doc().Answer("present.audience").Text)
	d.whose = m.whose(d.name)
	if m.money {
		d.counts = m.Say("Margen, horas incluidas.", "Margin, hours included.")
	}

	d.all = append(d.all, m.cover(d))
	for i := range myths {
		d.all = append(d.all, m.myth(i))
	}
	d.all = append(d.all, m.why(), m.gap(), m.audience(), m.costs(), m.work(), m.returns(), m.compared(), m.beyond(), m.unknown(), m.measured(), m.measure(), m.ask(),
		m.assumed(), m.half(), m.cash(), m.lines(), m.values(), m.maturity())
	for i, s := range report.Frames(v.Results, v.Locale, now) {
		d.all = append(d.all, m.frame(i, &s))
	}
	d.all = slices.DeleteFunc(d.all, func(s slide) bool { return s.id == "" })
	for i := range d.all {
		s := &d.all[i]
		if s.missing != "" {
			s.figure, s.facts, s.pairs, s.rows, s.source = nil, nil, nil, nil, ""
			s.title, s.lines = s.name+": "+m.Say("aún no se puede decir", "it cannot be told yet"), []string{s.missing}
			s.notes = notes{say: []string{s.missing}}
		}
		if !m.client && s.part != opening {
			m.ourOwn(s)
		}
		if s.id == "ask" {
			d.defaultAsk = s.ownAsk
			if !m.client {
				d.defaultAsk = m.own(s.ownAsk)
			}
		}
		s.in = s.inside && !m.client || s.client && m.client
		if s.missing != "" {
			s.in = false
		}
		if yes, ok := session.SlideChoice(v.Doc(), s.id); ok {
			s.in, s.decided = yes, true
		}
	}
	return d
}

func (m *maker) defaultTitle() string {
	switch {
	case m.rep.Mode == "channel" && m.client:
		return m.Say("Tus redes como canal: a quién llegan y qué te proponemos", "Your channels as a way to communicate: who they reach and what we propose")
	case m.rep.Mode == "channel":
		return m.Say("Las redes como canal: a quién llegan y qué pedimos", "Social media as a channel: who they reach and what we ask for")
	case m.client:
		return m.Say("Qué te proponemos hacer con tus redes y cómo sabremos si funciona", "What we propose for your social media, and how we will know it works")
	}
	if m.money && !m.adds() {
		if m.firstToFind() != "" {
			return m.Say("Lo que cuestan las redes, lo que devuelven y qué hay que averiguar", "What social media cost, what they return and what to find out")
		}
		return m.Say("Lo que cuestan las redes, lo que devuelven y por qué no pedimos dinero", "What social media cost, what they return and why we ask for no money")
	}
	return m.Say("Lo que cuestan las redes, lo que devuelven y lo que pedimos", "What social media cost, what they return and what we ask for")
}

// whose stands at the foot of every slide: the name of the business, "" if it
// has none.
func (m *maker) whose(name string) string {
	name, _, _ = strings.Cut(name, ":")
	if r := []rune(name); len(r) > 48 {
		name = strings.TrimSpace(string(r[:46])) + "…"
	}
	if m.rep.Sample {
		name = m.Say("{name} (ejemplo inventado)", "{name} (invented example)", "name", name)
	}
	return name
}

// foot is what stands at the foot of a slide: whose figures, and how they count.
func (d *deck) foot(s *slide) string {
	switch {
	case !s.money || d.counts == "":
		return d.whose
	case d.whose == "":
		return d.counts
	}
	return d.whose + ". " + d.counts
}

// proposal is the option that is asked for; −1 where no money is told.
func (m *maker) proposal() int {
	if !m.money {
		return -1
	}
	return report.Proposal(m.r)
}

// odds are those of a case, nil while nobody knows.
func (m *maker) odds(i int) *analysis.CaseOdds { return report.OddsOf(m.r, i) }

// named is an option in a sentence.
func (m *maker) named(i int) string {
	if i >= 0 && i < len(m.options.Options) {
		return m.Say("«{name}»", "“{name}”", "name", m.options.Options[i].Name)
	}
	return ""
}

// section is a part of the report.
func (m *maker) section(id string) *report.Section {
	for i := range m.rep.Sections {
		if m.rep.Sections[i].ID == id {
			return &m.rep.Sections[i]
		}
	}
	return nil
}

// first is the first figure of a part of the report, nil if it has none.
func first(s *report.Section) *chart.Figure {
	if s == nil || len(s.Figures) == 0 {
		return nil
	}
	return &s.Figures[0]
}

// find completes "find out …".
func (m *maker) find(key string) string { return question.FindOut(key, m.Locale) }

// lacking is a slide that cannot be shown yet.
func (m *maker) lacking(s slide, key string) slide {
	s.key = key
	s.missing = m.Say("Falta una respuesta.", "An answer is missing.")
	if what := m.find(key); what != "" {
		s.missing = m.Say("Falta saber {what}.", "Still to find out: {what}.", "what", what)
	}
	return s
}

func (m *maker) people(v float64) string {
	if v < 9.95 {
		return m.Locale.Number(v, 1)
	}
	return m.Locale.Number(v, 0)
}

// amount is an amount for a headline, with its sign if it is a gain or loss.
func (m *maker) amount(v float64) string { return m.Locale.RoundMoney(v) }

func (m *maker) signed(v float64) string {
	if math.Abs(v) < 10 {
		return m.Locale.SignedMoney(v, -1)
	}
	return m.Locale.SignedMoney(i18n.Headline(v), 0)
}

func (m *maker) percent(v float64) string { return m.Locale.SignedPercent(v, 0) }

// between says where 45 of 50 scenarios lie.
func (m *maker) between(s analysis.Spread, print func(float64) string) string {
	a, b := print(s.P5), print(s.P95)
	if a == b {
		return ""
	}
	return m.Say("entre {a} y {b}", "{a} to {b}", "a", a, "b", b)
}

func (m *maker) outOf(share float64) string { return m.Locale.OutOf50(share) }

func (m *maker) horizon() string { return m.Locale.Months(m.r.Horizon) }

// month is a month, or that there is none.
func (m *maker) month(n int) string {
	if n <= 0 {
		return m.Say("no en {T}", "not in {T}", "T", m.horizon())
	}
	return m.Say("mes {n}", "month {n}", "n", m.Locale.Number(float64(n), 0))
}

// backBy is the first month by which the money of a case is back in 25 of 50
// scenarios; in the central case while nobody knows those; 0: none.
func (m *maker) backBy(i int) int {
	if o := m.odds(i); o != nil && len(o.BackBy) > 0 {
		for k, share := range o.BackBy {
			if share >= 0.5 {
				return k + 1
			}
		}
		return 0
	}
	if n := m.r.Cases[i].Result.BreakEvenMonth; n != nil {
		return *n
	}
	return 0
}

// monthly is what is put in in a month, hours included.
func (m *maker) monthly() (total, hours float64) {
	for _, l := range m.r.Costs {
		total += l.Amount
		if l.Hours > 0 {
			hours += l.Amount
		}
	}
	return total, hours
}
