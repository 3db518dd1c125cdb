package session

import (
	"testing"

	"quilate/app/assessment"
	"quilate/app/i18n"
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
