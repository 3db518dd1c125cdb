package session

import (
	"testing"

	"quilate/app/assessment"
	"quilate/app/i18n"
	"quilate/app/question"
)

// at is a first visit to a question.
func at(t *testing.T, step string) Model {
	t.Helper()
	m, _ := start(t, Loaded{Route: Route{Lang: i18n.ES, Page: Ask, Step: step}})
	return m
}

// counts fails where another number than want counts for a key; below 0: none.
func counts(t *testing.T, m Model, key string, want float64) {
	t.Helper()
	got, ok := m.Counted().Number(key)
	if ok != (want >= 0) || ok && got != want {
		t.Errorf("%s counts as %v (%v), want %v", key, got, ok, want)
	}
}

func typed(m Model, key string, texts ...string) Model {
	for _, text := range texts {
		m, _ = Update(m, Act{Type, key, text})
	}
	return m
}

func TestANumberOutOfBoundsLeavesTheFiguresAsTheyWere(t *testing.T) {
	m := typed(at(t, "sale.margin"), "sale.margin", "40")
	m.lastKey = "" // another visit to the field
	m = typed(m, "sale.margin", "1", "12", "120")
	counts(t, m, "sale.margin", 40)
	if len(m.Held) != 1 {
		t.Errorf("held: %v", m.Held)
	}
	m = typed(m, "sale.margin", "12")
	counts(t, m, "sale.margin", 12)
	if len(m.Held) != 0 {
		t.Errorf("held: %v", m.Held)
	}
}

func TestAFirstAnswerThatCannotBeCountsAsNone(t *testing.T) {
	counts(t, typed(at(t, "sale.margin"), "sale.margin", "1", "12", "120"), "sale.margin", -1)
}

func TestAnAnswerThatContradictsAnotherPageCountsOnceEitherIsMended(t *testing.T) {
	m := at(t, "market.size")
	m = typed(typed(m, "market.area", "1000"), "market.fit", "10") // 100 people
	m, _ = Update(m, Arrived{Route{Lang: i18n.ES, Page: Ask, Step: "customers"}})
	m = typed(m, "customers.base", "1", "12", "120")
	counts(t, m, "customers.base", -1)
	m, _ = Update(m, Arrived{Route{Lang: i18n.ES, Page: Ask, Step: "market.size"}})
	m = typed(m, "market.area", "2000") // 200 people
	counts(t, m, "customers.base", 120)
	counts(t, m, "market.area", 2000)
}

func TestOtherAnswersCountWhileOneIsRefused(t *testing.T) {
	m, _ := start(t, Loaded{Route: Route{Lang: i18n.ES, Page: All}})
	m = typed(m, "audit.real", "18")
	m = typed(m, "audit.fit", "1", "19")
	m = typed(m, "sale.margin", "40")
	counts(t, m, "audit.fit", -1)
	counts(t, m, "audit.real", 18)
	counts(t, m, "sale.margin", 40)
}

func TestWhatIsUndoneIsNoLongerHeld(t *testing.T) {
	m := typed(typed(at(t, "market.size"), "market.fit", "10"), "market.fit", "110")
	m, _ = do(m, Act{Do: Undo})
	if len(m.Held) != 0 {
		t.Errorf("held: %v", m.Held)
	}
}

// After a reload nobody knows what stood there before.
func TestARefusedAnswerThatWasStoredIsLeftOut(t *testing.T) {
	m := at(t, "audit.quick")
	m.Open.Doc = m.Open.Doc.With("audit.real", assessment.Number(8)).With("audit.fit", assessment.Number(9))
	m.Route.Step = "sale.margin"
	m, effects := Update(m, Arrived{Route{Lang: i18n.ES, Page: Ask, Step: "audit.quick"}})
	counts(t, m, "audit.fit", -1)
	counts(t, m, "audit.real", 8)
	if !has(effects, Analyse{Generation: m.Generation}) {
		t.Errorf("effects %v: want an analysis of what counts", effects)
	}
}

// Half of a number is no number yet: of a range from 40 to 52, "4" is out and "45"
// is not.
func TestWhatIsHalfTypedIsNotCalledWrongBeforeAPause(t *testing.T) {
	m, _ := start(t, Loaded{Route: Route{Lang: i18n.ES, Page: All}})
	m = typed(m, "sale.margin", "46")
	m, _ = Update(m, Act{SetBasis, "sale.margin", OpenRange})
	for part, text := range map[Do]string{TypeLow: "40", TypeHigh: "52"} {
		m, _ = Update(m, Act{part, "sale.margin", text})
	}
	step, ok := question.Find(m.Doc(), "sale.margin")
	if !ok {
		t.Fatal("no step asks for the margin")
	}
	says := func(text string, want bool) {
		t.Helper()
		m = typed(m, "sale.margin", text)
		if got := len(m.Refused(step)) > 0; got != want {
			t.Errorf("after %s an error is said: %v", text, got)
		}
	}
	pause := func(want bool) {
		t.Helper()
		edits := m.Edits
		m, _ = Update(m, Paused{})
		if got := len(m.Refused(step)) > 0; got != want || want && m.Edits == edits {
			t.Errorf("after a pause an error is said: %v, and drawn: %v", got, m.Edits > edits)
		}
	}
	pause(false)
	says("4", false)
	says("45", false)
	pause(false)
	says("5", false)
	says("59", false)
	pause(true)
	says("5", true) // said once, it stays until it is mended
	says("50", false)
	says("5", false)
	pause(true)
	// Whoever goes on to another answer has said this one.
	m = typed(typed(m, "sale.margin", "50", "9"), "sale.orderValue", "30")
	if len(m.Refused(step)) == 0 {
		t.Error("what was left wrong is not said")
	}
}
