package session

import (
	"slices"
	"strings"

	"quilate/app/assessment"
	"quilate/app/question"
)

// answer takes what was typed, chosen or ticked into the document.
func answer(m Model, a Act) (Model, []Effect) {
	d := m.Doc()
	f, sheet, ok := m.field(a.Key)
	if !ok {
		return m, nil
	}
	m.Edits++
	m.Touched = a.Key
	now, focus := d.Answer(a.Key), ""
	if now.Fixed {
		return m, nil
	}
	switch a.Do {
	case Type:
		now, _ = question.Read(f, m.Locale, sheet, a.Value)
		if now.Has() {
			now.On = m.today()
			if f.Kind.Numeric() {
				// What is typed stays as it is typed until Continue.
				now.Typed = a.Value
			}
		}
	case TypeLow, TypeHigh, TypeOf:
		part := map[Do]question.Part{TypeLow: question.Low, TypeHigh: question.High, TypeOf: question.Of}[a.Do]
		var problem *question.Problem
		now, problem = question.ReadPart(f, m.Locale, sheet, part, a.Value)
		if problem != nil {
			return m.drafted(a.Key+partOf[a.Do], a.Value, *problem), nil
		}
		m = m.undrafted(a.Key + partOf[a.Do])
		now.On = m.today()
	case Pick:
		now = assessment.Choose(a.Value)
	case Toggle:
		if now.Choice == a.Value {
			now = assessment.Answer{}
		} else {
			now = assessment.Choose(a.Value)
		}
	case Unknown:
		if now.Unknown {
			now = assessment.Answer{}
		} else {
			now = assessment.DontKnow()
		}
	case SetBasis:
		now.Typed = ""
		now.Basis = assessment.Basis(a.Value)
		for _, part := range partOf {
			m = m.undrafted(a.Key + part)
		}
		if a.Value == OpenRange {
			now.Basis, focus = assessment.Ranged, a.Key+partOf[TypeLow]
		}
		switch {
		case now.Basis != assessment.Ranged:
			now.Low, now.High = nil, nil
		case now.Value != nil && now.Low == nil && now.High == nil:
			// What it would be taken for by eye is where to start from.
			low, high := question.Ends(f, d, *now.Value)
			now.Low, now.High = &low, &high
		}
	}
	key := a.Key
	if a.Do != Type && a.Do != TypeLow && a.Do != TypeHigh && a.Do != TypeOf {
		key = "" // a choice is a step of its own for undo
	}
	before := d.Answer(a.Key)
	if key != "" && key == m.lastKey && len(m.Past) > 0 {
		before = m.Past[len(m.Past)-1].Answer(a.Key) // as it was when the typing began
	}
	switch {
	case m.Route.Page != All:
		// What was said of this answer was said of the one before.
		m.Problems = slices.DeleteFunc(slices.Clone(m.Problems), func(p question.Problem) bool { return p.Key == a.Key })
	case m.Quiet || key != m.lastKey:
		m.Problems = m.refused(d, a.Key)
	}
	d = d.With(a.Key, now)
	if a.Key == "cost.model" {
		d = question.ProposeCosts(d, before.Choice)
	}
	if id, place := assessment.SplitKey(a.Key); id == "audience.followers" && now.Has() {
		// Whoever says how many follow on a channel is on it.
		if on := assessment.Key("channels.on", place); d.Choice(on) == "" {
			d = d.With(on, assessment.Choose("yes"))
		}
	}
	put := changed
	if question.IsOwn(a.Key) {
		put = written
	}
	m, effects := put(m, d, key)
	m.Touched = a.Key
	if m.Route.Page == All {
		m.Problems = m.only(m.refused(m.Doc(), a.Key)) // what is mended is not said again before a pause
	}
	m.Problems = slices.DeleteFunc(m.Problems, func(p question.Problem) bool { return m.gone(p.Key) })
	m = m.holding(a.Key, before)
	if focus != "" {
		effects = append(effects, Focus{focus})
	}
	return m, effects
}

// OpenRange is the value of SetBasis that opens a range from a button: the
// focus goes to its first end.
const OpenRange = "open"

// partOf is what the id of a part's control has behind the answer's key.
var partOf = map[Do]string{TypeLow: "~low", TypeHigh: "~high", TypeOf: "~of"}

// gone says that the step shown has the field of a key and no longer asks it.
func (m Model) gone(key string) bool {
	if m.Route.Page != Ask {
		return false
	}
	s := m.asked()
	if s.Page == nil {
		return false
	}
	key, _, _ = strings.Cut(key, "~")
	sheet := s.Sheet(m.Doc())
	for i := range s.Page.Fields {
		if f := &s.Page.Fields[i]; sheet.KeyOf(f) == key {
			return f.Shown != nil && !f.Shown(sheet)
		}
	}
	return false
}

// field gives the field of a key as the page shown has it, else as any has it.
func (m Model) field(key string) (*question.Field, question.Sheet, bool) {
	if m.Route.Page == Ask {
		if s := m.asked(); s.Page != nil {
			sheet := s.Sheet(m.Doc())
			for i := range s.Page.Fields {
				if sheet.KeyOf(&s.Page.Fields[i]) == key {
					return &s.Page.Fields[i], sheet, true
				}
			}
		}
	}
	return question.FieldOf(m.Doc(), key)
}

// begin goes from the start page, which asks for the followers of one channel,
// into the wizard.
func begin(m Model, a Act) (Model, []Effect) {
	key := assessment.Key("audience.followers", a.Value)
	d := m.Doc()
	if f, sheet, ok := question.FieldOf(d, key); ok && a.Key != "unknown" && d.Answer(key).Draft() {
		if _, p := question.Read(f, m.Locale, sheet, d.Answer(key).Typed); p != nil {
			m.Problems = []question.Problem{*p}
			return m, []Effect{Focus{"problems"}}
		}
	}
	on, own := assessment.Key("channels.on", a.Value), !m.Open.Shared && !m.Open.ReadOnly
	var effects []Effect
	switch {
	case a.Key == "unknown":
		m, effects = changed(m, d.Settled().With(on, assessment.Choose("yes")).With(key, assessment.DontKnow()), "")
	case own && d.Choice(on) == "yes": // as typed: there is nothing to undo
		m.Open.Doc = d.Settled()
		m, effects = analysed(m, Save{m.Open.Doc.ID})
	default:
		m, effects = changed(m, d.Settled().With(on, assessment.Choose("yes")), "")
	}
	return m, append(effects, Go{Path: Route{Lang: m.Route.Lang, Page: Ask, Step: question.Pages[firstShort()].ID}.Path()})
}

// advance is Continue and Skip: what is wrong is shown, else it goes on to the
// next step, back to the review, or to the results.
func advance(m Model, a Act) (Model, []Effect) {
	s, at := m.Step()
	if s.Page == nil {
		return m, nil
	}
	if a.Do == Continue {
		m.Problems = append(question.Check(s, m.Doc(), m.Locale), m.unread(s)...)
		if len(m.Problems) > 0 {
			return m, []Effect{Focus{"problems"}}
		}
		d := m.Doc().Settled()
		sheet := s.Sheet(d)
		for i := range s.Page.Fields {
			f := &s.Page.Fields[i]
			key := sheet.KeyOf(f)
			if !d.Answer(key).IsZero() || f.Shown != nil && !f.Shown(sheet) {
				continue
			}
			// What stood there and was gone on from is the answer.
			switch {
			case f.Prefill != nil:
				d = d.With(key, assessment.Number(*f.Prefill))
			case f.Start != "":
				d = d.With(key, assessment.Choose(f.Start))
				if key == "cost.model" {
					d = question.ProposeCosts(d, "")
				}
			}
		}
		m.Open.Doc = d
		if first := s.Page.Fields; !m.Prefs.Confirmed && len(first) > 0 && first[0].Kind.Numeric() {
			// Numbers were typed, read back and gone on from: they read right.
			m, _ = act(m, Act{Do: Confirm})
		}
	}
	m.Taps = ""
	m, effects := analysed(m, Save{m.Open.Doc.ID}, SaveSettings{m.Prefs.text()})
	to := Route{Lang: m.Route.Lang, Page: Results}
	_, more := m.Next()
	switch steps := m.Steps(); {
	case m.Return == Review, at < 0 && m.Return == "":
		to.Page = Review
	case m.Return == Compare:
		to.Page = Compare
	case m.Return == Results && (at < 0 || !more):
		// Changed from the results, and nothing is left to ask.
	case at+1 < len(steps):
		to.Page, to.Step = Ask, steps[at+1].Slug()
	}
	return m, append(effects, Go{Path: to.Path()})
}

// unread are the problems of the further numbers of a step's answers that could
// not be read.
func (m Model) unread(s question.Step) (list []question.Problem) {
	sheet := s.Sheet(m.Doc())
	for i := range s.Page.Fields {
		for _, do := range []Do{TypeLow, TypeHigh, TypeOf} {
			key := sheet.KeyOf(&s.Page.Fields[i])
			if d, bad := m.Drafts[key+partOf[do]]; bad {
				d.Problem.Key = key + partOf[do]
				list = append(list, d.Problem)
			}
		}
	}
	return list
}

// tap counts one follower looked at: customer, fit, real or fake.
func tap(m Model, a Act) (Model, []Effect) {
	step, ok := question.Find(m.Doc(), a.Key)
	if !ok {
		return m, nil
	}
	d := m.Doc()
	counts := map[string][]string{
		"customer": {"audit.n", "audit.real", "audit.fit", "audit.customers"},
		"fit":      {"audit.n", "audit.real", "audit.fit"},
		"real":     {"audit.n", "audit.real"},
		"fake":     {"audit.n"},
	}
	kind, by := a.Value, 1.0
	if a.Do == Uncount {
		if m.Taps == "" {
			return m, nil
		}
		last := strings.LastIndexByte(m.Taps, ' ')
		kind, m.Taps, by = m.Taps[last+1:], m.Taps[:max(last, 0)], -1
	} else {
		m.Taps += " " + kind
	}
	for _, id := range []string{"audit.n", "audit.real", "audit.fit", "audit.customers"} {
		key := assessment.Key(id, step.Place)
		v, _ := d.Number(key)
		for _, c := range counts[kind] {
			if c == id {
				v += by
			}
		}
		now := assessment.Number(max(v, 0))
		now.Basis, now.On = assessment.Measured, m.today()
		d = d.With(key, now)
	}
	return changed(m, d, "")
}
