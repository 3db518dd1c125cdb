package session

import (
	"math"
	"slices"
	"strings"
	"testing"

	"quilate/app/analysis"
	"quilate/app/assessment"
	"quilate/app/i18n"
)

// comparing is the page of the options over a sample case: 405 € a month, three
// plans.
func comparing(t *testing.T) Model {
	t.Helper()
	m, _ := start(t, Loaded{Route: Route{Lang: i18n.ES, Page: Compare}})
	m, _ = do(m, Act{Do: Sample, Value: "valencia-ropa-infantil"})
	m.Route = Route{Lang: i18n.ES, Page: Compare}
	return m
}

func optionOf(t *testing.T, m Model, id string) (analysis.Option, *analysis.Budget, int) {
	t.Helper()
	b, ok := analysis.BudgetOf(m.Doc())
	if !ok {
		t.Fatal("no budget")
	}
	at := b.Index(id)
	if at < 0 {
		t.Fatalf("no option %s", id)
	}
	return b.Options[at], b, at
}

func gets(t *testing.T, m Model, id, line string) float64 {
	t.Helper()
	_, b, at := optionOf(t, m, id)
	r, ok := b.Row(line)
	if !ok {
		t.Fatalf("no line %s", line)
	}
	return r.Amounts[at]
}

func TestTypingAnAmountMovesMoneySavesAndIsOneStepBack(t *testing.T) {
	m := comparing(t)
	m, _ = do(m, Act{View, PlanView, "quantity"}, Act{View, FromView, "contest@instagram.contest"})
	before, _, _ := optionOf(t, m, "quantity")
	was := m.Doc()
	var effects []Effect
	for _, text := range []string{"3", "30", "30,", "30,5"} {
		m, effects = do(m, Act{SetLine, "quantity/tools", text})
	}
	after, _, _ := optionOf(t, m, "quantity")
	if math.Abs(after.Total-before.Total) > 1e-6 {
		t.Errorf("total %v, was %v", after.Total, before.Total)
	}
	if got := gets(t, m, "quantity", "tools"); got != 30.5 {
		t.Errorf("tools %v", got)
	}
	if got := gets(t, m, "quantity", "contest@instagram.contest"); math.Abs(got-(170-18.5)) > 1e-9 { // tools had 12
		t.Errorf("contests %v, want 151.5", got)
	}
	if !has(effects, Save{m.Doc().ID}) || !has(effects, Analyse{Generation: m.Generation, Whole: true}) {
		t.Errorf("effects %v", effects)
	}
	m, _ = do(m, Act{Do: Undo})
	if assessment.Encode(m.Doc()) != assessment.Encode(was) {
		t.Error("one step back does not undo what was typed")
	}
}

func TestAPressOnALineIsReadOutAndTypingIntoItIsNot(t *testing.T) {
	m := comparing(t)
	stepped, _ := do(m, Act{StepLine, "quantity/tools", "+"})
	if !strings.HasPrefix(stepped.Aloud, "Puesto: ") || !strings.Contains(stepped.Aloud, "Total: ") {
		t.Errorf("a press says %q", stepped.Aloud)
	}
	typed, _ := do(stepped, Act{SetLine, "quantity/tools", "30"})
	if typed.Aloud != "" {
		t.Errorf("typing says %q", typed.Aloud)
	}
	back, _ := do(typed, Act{Do: Undo})
	if back.Aloud != "Deshecho en «Cantidad». Por deshacer: 1." {
		t.Errorf("an undo says %q", back.Aloud)
	}
}

// What is undone or done again among the options is named, and the option is the
// one that is open.
func TestUndoAmongTheOptionsNamesTheOption(t *testing.T) {
	m := comparing(t)
	m, _ = do(m, Act{StepLine, "quantity/tools", "+"}, Act{StepLine, "quality/tools", "+"}, Act{RenamePlan, "lean", "Vecinos"},
		Act{Do: NewPlan, Value: "present"}, Act{Do: EditPlan, Key: "quantity"})
	for _, c := range []struct {
		do         Do
		said, open string
	}{
		{Undo, "Deshecho en «A la medida». Por deshacer: 2.", "lean"},
		{Redo, "Rehecho en «Vecinos». Por rehacer: 0.", "lean"},
		{Undo, "Deshecho en «A la medida». Por deshacer: 2.", "lean"},
		{Undo, "Deshecho en «Calidad». Por deshacer: 1.", "quality"},
		{Undo, "Deshecho en «Cantidad». Por deshacer: 0.", "quantity"},
		{Redo, "Rehecho en «Cantidad». Por rehacer: 2.", "quantity"},
	} {
		if m, _ = do(m, Act{Do: c.do}); m.Aloud != c.said || m.View(PlanView) != c.open {
			t.Errorf("%s says %q and opens %s, want %q and %s", c.do, m.Aloud, m.View(PlanView), c.said, c.open)
		}
	}
}

func TestWhatCannotBeDoneStaysInTheFieldAndMovesNothing(t *testing.T) {
	m := comparing(t)
	was := assessment.Encode(m.Doc())
	for text, want := range map[string]string{
		"1,2,3": "separador", "": "Pon una cantidad", "99999": "caben", "-4": "0 o más",
	} {
		now, effects := do(m, Act{SetLine, "quality/tools", text})
		d, ok := now.Drafts["quality/tools"]
		if !ok || d.Text != text || !strings.Contains(d.Problem.Say(now.Locale), want) {
			t.Errorf("%q: draft %+v says %q, want %q", text, d, d.Problem.Say(now.Locale), want)
		}
		if assessment.Encode(now.Doc()) != was || slices.ContainsFunc(effects, func(e Effect) bool { _, ok := e.(Save); return ok }) {
			t.Errorf("%q has changed the document", text)
		}
		now, _ = do(now, Act{SetLine, "quality/content", "41"})
		if _, kept := now.Drafts["quality/tools"]; !kept {
			t.Errorf("%q is lost by typing elsewhere", text)
		}
		now, _ = do(now, Act{SetLine, "quality/tools", "14"})
		if _, kept := now.Drafts["quality/tools"]; kept || gets(t, now, "quality", "tools") != 14 {
			t.Errorf("%q, put right, is still wrong", text)
		}
	}
}

func TestPressingMovesAStepAndStopsAtNothing(t *testing.T) {
	m := comparing(t)
	_, b, _ := optionOf(t, m, "quality")
	row, _ := b.Row("tools")
	m, _ = do(m, Act{StepLine, "quality/tools", "+"})
	if got := gets(t, m, "quality", "tools"); math.Abs(got-12-row.Step) > 1e-9 {
		t.Errorf("tools %v after a press of %v", got, row.Step)
	}
	for range 5 {
		m, _ = do(m, Act{StepLine, "quality/tools", "-"})
	}
	if got := gets(t, m, "quality", "tools"); got != 0 {
		t.Errorf("tools %v, want nothing", got)
	}
	if o, _, _ := optionOf(t, m, "quality"); !o.SameBudget {
		t.Errorf("the total became %v", o.Total)
	}
}

func TestPlansAreMadeNamedDeletedAndBroughtBack(t *testing.T) {
	m := comparing(t)
	full, effects := do(m, Act{Do: NewPlan, Value: "present"})
	if len(full.Doc().Plans) != 3 || full.Notice == nil || !has(effects, Focus{"notice"}) {
		t.Errorf("a fifth option: %d plans, notice %v", len(full.Doc().Plans), full.Notice)
	}
	m, _ = do(m, Act{Do: DeletePlan, Key: "lean"})
	if len(m.Doc().Plans) != 2 || m.Notice == nil || m.Notice.Acts[0].Act.Do != Undo {
		t.Fatalf("deleted: %d plans, notice %+v", len(m.Doc().Plans), m.Notice)
	}
	back, effects := do(m, Act{Do: Undo})
	if len(back.Doc().Plans) != 3 || back.Notice != nil || !has(effects, Refocus{"option-lean"}) {
		t.Errorf("undone: %d plans, notice %v, effects %v", len(back.Doc().Plans), back.Notice, effects)
	}
	elsewhere := m
	elsewhere.Route.Page = Results
	if _, effects := do(elsewhere, Act{Do: Undo}); !has(effects, Refocus{"title"}) {
		t.Errorf("undone on another page: %v", effects)
	}
	m, effects = do(m, Act{Do: NewPlan, Value: "quality"}, Act{RenamePlan, "own-1", "  Vecinos\u202e "})
	p := m.Doc().Plans[2]
	if p.ID != "own-1" || p.Kind != "own" || p.Name.ES != "Vecinos" || p.Name.EN != "Vecinos" || !has(effects, Focus{"plan-name"}) {
		t.Errorf("a copy: %+v, effects %v", p, effects)
	}
	if got, want := gets(t, m, "own-1", "content"), gets(t, m, "quality", "content"); got != want {
		t.Errorf("the copy's content %v, want %v", got, want)
	}
	m, _ = do(m, Act{RenamePlan, "own-1", ""})
	if m.Doc().Plans[2].Name.ES == "" {
		t.Error("an option without a name")
	}
}

func TestHalfTheHoursIsAnOptionAndOpensThePage(t *testing.T) {
	m := comparing(t)
	m, _ = do(m, Act{Do: DeletePlan, Key: "lean"})
	m.Route.Page = Results
	m, effects := do(m, Act{Do: NewPlan, Value: "half-hours"})
	if !has(effects, Go{Path: "/es/comparar/"}) || m.Doc().Plans[2].Name.ES != "A la mitad de horas" {
		t.Errorf("effects %v, plan %+v", effects, m.Doc().Plans[2])
	}
	if got, want := gets(t, m, "own-1", "own-hours"), gets(t, m, "present", "own-hours")/2; math.Abs(got-want) > 1e-9 {
		t.Errorf("hours %v, want %v", got, want)
	}
}

func TestOursComeBackAndOnesOwnDoNot(t *testing.T) {
	m := comparing(t)
	m, _ = do(m, Act{Do: ResetPlan, Key: "quality"}, Act{Do: ResetPlan, Key: "lean"})
	if !m.Doc().Plans[1].Ours() || m.Doc().Plans[2].Ours() {
		t.Errorf("quality %+v, lean %+v", m.Doc().Plans[1], m.Doc().Plans[2])
	}
	m, _ = do(m, Act{Do: DeletePlan, Key: "quality"}, Act{Do: NewPlan, Value: "quality"})
	if o, _, _ := optionOf(t, m, "quality"); !o.Ours {
		t.Error("Quality, brought back, is not ours")
	}
}

func TestAnotherBudgetIsSaidAndCanBeBroughtBack(t *testing.T) {
	m := comparing(t)
	was, _, _ := optionOf(t, m, "quality")
	m, _ = do(m, Act{SetLine, "quality/tools", "50"}, Act{SetBudget, "quality", "other"})
	m, _ = do(m, Act{SetLine, "quality/tools", "150"})
	o, _, _ := optionOf(t, m, "quality")
	if math.Abs(o.Total-was.Total-100) > 1e-6 || o.SameBudget {
		t.Errorf("total %v, want 100 more than %v, and said", o.Total, was.Total)
	}
	m, _ = do(m, Act{SetBudget, "quality", "same"})
	if o, b, _ := optionOf(t, m, "quality"); !o.SameBudget || !o.Fixed || math.Abs(o.Total-b.Total) > 1e-6 {
		t.Errorf("brought back: %+v of %v", o, b.Total)
	}
}

func TestWhatAPlanBringsIsByEyeAndEmptyTakesItAway(t *testing.T) {
	m := comparing(t)
	key := "quality/loyalty.exposedShare"
	m, _ = do(m, Act{SetEffect, key, "5"})
	var c assessment.Change
	for _, x := range m.Doc().Plans[1].Changes {
		if x.Path == "loyalty.exposedShare" {
			c = x
		}
	}
	// odds of 5 in 10 halved and doubled: 1 in 3 and 2 in 3
	if c.Value != 0.5 || c.Low == nil || math.Abs(*c.Low-1.0/3) > 1e-9 || math.Abs(*c.High-2.0/3) > 1e-9 {
		t.Errorf("%+v", c)
	}
	m, _ = do(m, Act{SetEffect, key, "11"})
	if m.Drafts[key].Text != "11" {
		t.Errorf("11 of 10: %+v", m.Drafts)
	}
	m, _ = do(m, Act{SetEffect, key, ""})
	for _, x := range m.Doc().Plans[1].Changes {
		if x.Path == "loyalty.exposedShare" {
			t.Error("emptied, it is still there")
		}
	}
}

func TestAMixBecomesAPlan(t *testing.T) {
	m := comparing(t)
	m, _ = do(m, Act{Do: DeletePlan, Key: "lean"}, Act{MixPlan, "quantity/quality", "30"})
	p := m.Doc().Plans[2]
	if p.Name.ES != "Mezcla 70-30" || !p.SameBudget {
		t.Errorf("%+v", p)
	}
	want := 0.7*gets(t, m, "quantity", "content") + 0.3*gets(t, m, "quality", "content")
	if got := gets(t, m, "own-1", "content"); math.Abs(got-want) > 1e-9 {
		t.Errorf("content %v, want %v", got, want)
	}
	if o, _, _ := optionOf(t, m, "own-1"); !o.SameBudget {
		t.Error("a mix of two on one budget costs something else")
	}
}

func TestAPlanSavedByANewerVersionIsNotTouched(t *testing.T) {
	m := comparing(t)
	m.Open.ReadOnly = true
	if after, effects := do(m, Act{Do: DeletePlan, Key: "lean"}); len(after.Doc().Plans) != 3 || len(effects) != 0 {
		t.Errorf("%d plans, %v", len(after.Doc().Plans), effects)
	}
}
