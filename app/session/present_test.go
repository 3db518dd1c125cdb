package session

import (
	"slices"
	"strings"
	"testing"

	"quilate/app/assessment"
	"quilate/app/i18n"
)

// onStage is a window that shows a slide of an assessment.
func onStage(id, slide, view string) Model {
	m := Model{Ready: true, Route: Route{Lang: i18n.ES, Page: Present, Step: slide, View: view}}
	m.Open.Doc = assessment.New(id, "EUR", "es-ES", "2026-11-22").With("business.sector", assessment.Choose("fashion"))
	return m
}

func told(effects []Effect) (list []string) {
	for _, e := range effects {
		if t, ok := e.(Tell); ok {
			list = append(list, t.Text)
		}
	}
	return list
}

func TestTheAudiencesWindowShowsNoNotesOnceThereAreTwo(t *testing.T) {
	m := onStage("a", "cover", "")
	m.Route.Step, m.Show.Notes = "", true
	m, effects := Update(m, Act{Do: Presenter, Value: "cover"})
	if m.Show.Notes || len(effects) != 2 {
		t.Errorf("what to say is shown to the audience: %v, %v", m.Show.Notes, effects)
	}
}

func TestASlideHasItsAddress(t *testing.T) {
	for _, c := range []struct {
		route Route
		path  string
	}{
		{Route{Lang: i18n.ES, Page: Present}, "/es/presentacion/"},
		{Route{Lang: i18n.EN, Page: Present, Step: "gap"}, "/en/presentation/?s=gap"},
		{Route{Lang: i18n.ES, Page: Present, Step: "myth.free", View: PresenterView}, "/es/presentacion/?view=presenter&s=myth.free"},
	} {
		if got := c.route.Path(); got != c.path {
			t.Errorf("%+v is at %s, want %s", c.route, got, c.path)
		}
		if got := ParseRoute(splitPath(c.path)); got != c.route {
			t.Errorf("%s leads to %+v, want %+v", c.path, got, c.route)
		}
	}
	if got := ParseRoute("/es/presentacion/", "view=anything&s=gap"); got.View != "" {
		t.Errorf("an unknown view is kept: %+v", got)
	}
}

func TestTwoWindowsGoInStepEitherWay(t *testing.T) {
	windows := []Model{onStage("a", "cover", ""), onStage("a", "cover", PresenterView)}
	for i, turn := range []string{"+1", "+1", "-1", "+1"} {
		from := i % 2
		m, effects := Update(windows[from], Act{TurnSlide, "cover why gap", turn})
		windows[from] = m
		for _, text := range told(effects) {
			windows[1-from], effects = Update(windows[1-from], Heard{text})
			if echo := told(effects); echo != nil {
				t.Errorf("what was heard is told again: %v", echo)
			}
		}
		want := []string{"why", "gap", "why", "gap"}[i]
		if windows[0].Route.Step != want || windows[1].Route.Step != want {
			t.Errorf("after %d turns: %s and %s, want %s", i+1, windows[0].Route.Step, windows[1].Route.Step, want)
		}
	}
	if windows[1].Route.View != PresenterView {
		t.Error("the presenter's window became the other one")
	}
}

func TestTwoPressesBeforeTheFirstIsDrawnTurnTwo(t *testing.T) {
	m := onStage("a", "cover", "")
	m, _ = Update(m, Act{TurnSlide, "cover why gap", "+1"})
	m, _ = Update(m, Act{TurnSlide, "cover why gap", "+1"})
	// The addresses arrive one after the other, late.
	m, first := Update(m, Arrived{Route{Lang: i18n.ES, Page: Present, Step: "why"}})
	m, second := Update(m, Arrived{Route{Lang: i18n.ES, Page: Present, Step: "gap"}})
	if m.Route.Step != "gap" || told(first) != nil || told(second) != nil {
		t.Errorf("at %s, told %v and %v", m.Route.Step, told(first), told(second))
	}
	m, effects := Update(m, Arrived{Route{Lang: i18n.ES, Page: Present, Step: "why"}})
	if m.Route.Step != "why" || !slices.Equal(told(effects), []string{"slide a why"}) {
		t.Errorf("Back leads to %s and tells %v", m.Route.Step, told(effects))
	}
	for _, turn := range []string{"+1", "-1"} {
		end := map[string]string{"+1": "gap", "-1": "cover"}[turn]
		m := onStage("a", end, "")
		if m, _ = Update(m, Act{TurnSlide, "cover why gap", turn}); m.Route.Step != end {
			t.Errorf("%s beyond %s leads to %s", turn, end, m.Route.Step)
		}
	}
}

func TestWindowsOfAnotherAssessmentAreNotHeard(t *testing.T) {
	for _, text := range []string{"slide b gap", "black b yes", "slide a", "", "slide a gap more"} {
		m, effects := Update(onStage("a", "cover", ""), Heard{text})
		if m.Route.Step != "cover" || m.Show.Black || m.Show.Linked || len(effects) > 0 {
			t.Errorf("%q: %+v, %v", text, m.Show, effects)
		}
	}
	laid := onStage("a", "", "")
	if m, effects := Update(laid, Heard{"slide a gap"}); m.Route.Step != "" || len(effects) > 0 {
		t.Error("the page where the deck is put together turned to a slide")
	}
}

func TestTheScreenGoesDarkInBothAndASlideBringsItBack(t *testing.T) {
	m, effects := Update(onStage("a", "cover", PresenterView), Act{Do: Black})
	if !m.Show.Black || !slices.Equal(told(effects), []string{"black a yes"}) {
		t.Fatalf("%v, told %v", m.Show.Black, told(effects))
	}
	other, _ := Update(onStage("a", "cover", ""), Heard{"black a yes"})
	if !other.Show.Black {
		t.Error("the other window stays bright")
	}
	if other, _ = Update(other, Heard{"slide a why"}); other.Show.Black {
		t.Error("a slide does not bring the light back")
	}
}

func TestTheTimerStopsGoesOnAndStartsAgain(t *testing.T) {
	m := onStage("a", "cover", PresenterView)
	act := func(do string, now int64) { m.Now = now; m, _ = Update(m, Act{Timer, "", do}) }
	act("start", 1000)
	act("pause", 4000)
	if got := m.Show.Elapsed(9000); got != 3000 {
		t.Errorf("paused it shows %d, want 3000", got)
	}
	act("start", 10000)
	if got := m.Show.Elapsed(12000); got != 5000 {
		t.Errorf("going on it shows %d, want 5000", got)
	}
	act("reset", 13000)
	if got := m.Show.Elapsed(14000); got != 0 {
		t.Errorf("reset it shows %d", got)
	}
}

func TestPuttingASlideInAndOutAgainLeavesNothingBehind(t *testing.T) {
	m := onStage("a", "", "")
	m, effects := Update(m, Act{PutSlide, "myth.free", "no"})
	if yes, ok := SlideChoice(m.Doc(), "myth.free"); !yes || !ok {
		t.Error("it is not in")
	}
	if slices.ContainsFunc(effects, func(e Effect) bool { _, ok := e.(Analyse); return ok }) {
		t.Error("which slides are shown has everything worked out anew")
	}
	m, _ = Update(m, Act{PutSlide, "costs", "yes"})
	if yes, ok := SlideChoice(m.Doc(), "costs"); yes || !ok {
		t.Error("it is still in")
	}
	m, _ = Update(m, Act{PutSlide, "myth.free", "yes"})
	m, _ = Update(m, Act{PutSlide, "costs", "no"})
	if text := m.Doc().Answer("present.slides").Text; text != "" {
		t.Errorf("%q is left", text)
	}
	m, _ = Update(m, Act{Do: Undo})
	if yes, ok := SlideChoice(m.Doc(), "costs"); yes || !ok {
		t.Error("it cannot be undone")
	}
}

func TestThePresentersWindowTakesALinksAssessmentAlong(t *testing.T) {
	m := onStage("a", "", "")
	m.Open.Shared, m.Site = true, "https://example.org/"
	_, effects := Update(m, Act{Do: Presenter, Value: "cover"})
	open := ""
	for _, e := range effects {
		if o, ok := e.(OpenWindow); ok {
			open = o.Path
		}
	}
	if !strings.HasPrefix(open, "/es/presentacion/?view=presenter&s=cover"+LinkMark) || len(open) < 60 {
		t.Errorf("opens %q", open)
	}
	if !slices.Contains(effects, Effect(Go{Path: "/es/presentacion/?s=cover"})) {
		t.Errorf("this window stays where it was: %v", effects)
	}
}

func TestWordsOfThePresentationMoveNoFigure(t *testing.T) {
	m := onStage("a", "", "")
	before := m.Generation
	m, effects := Update(m, Act{Type, "present.title", "Plan de redes 2027"})
	if got := m.Doc().Answer("present.title").Text; got != "Plan de redes 2027" {
		t.Errorf("the title is %q", got)
	}
	if m.Generation != before || !slices.Contains(effects, Effect(Save{"a"})) {
		t.Errorf("generation %d after %d, %v", m.Generation, before, effects)
	}
}
