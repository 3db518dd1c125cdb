package analysis

import (
	"math"
	"slices"
	"testing"

	"quilate/app/assessment"
	"quilate/app/roi"
)

// npv is what a plan comes to on a document's present, all likely.
func npv(d assessment.Document, w assessment.Plan) float64 {
	p := PresentOf(d)
	m := writtenPlan(&p, w)
	return roi.Evaluate(Apply(p.Inputs, m.Changes)).NPV
}

func budgetOf(t *testing.T, d assessment.Document) *Budget {
	t.Helper()
	b, ok := BudgetOf(d)
	if !ok {
		t.Fatalf("%s: no budget", d.ID)
	}
	return b
}

// with is the document with other lines in one of its options.
func with(b *Budget, option int, lines []assessment.Line) assessment.Document {
	plans := b.Plans()
	at := slices.IndexFunc(plans, func(p assessment.Plan) bool { return p.ID == b.Options[option].ID })
	plans[at].Lines = lines
	return b.Doc.WithPlans(plans)
}

func TestMovingMoneyKeepsTheTotalAndTakesItFromTheNamedLine(t *testing.T) {
	for _, d := range examples() {
		b := budgetOf(t, d)
		for option := 1; option < len(b.Options); option++ {
			if !b.Options[option].Fixed {
				continue
			}
			for i := range b.Rows {
				for _, from := range []string{"", b.Rows[(i+1)%len(b.Rows)].Key, b.Rows[(i+3)%len(b.Rows)].Key} {
					row := b.Rows[i]
					amount := row.Amounts[option]/row.Unit + row.Step
					lines, most, ok := b.Move(option, row.Key, from, amount)
					if !ok {
						if most >= amount {
							t.Errorf("%s %s: %v refused, %v would fit", d.ID, row.Key, amount, most)
						}
						continue
					}
					after := budgetOf(t, with(b, option, lines))
					same(t, d.ID+" "+row.Key+" from "+from+": total", after.Options[option].Total, b.Options[option].Total)
					got, _ := after.Row(row.Key)
					same(t, d.ID+" "+row.Key, got.Amounts[option], amount*row.Unit)
					if source, ok := b.Row(from); ok {
						less, _ := after.Row(from)
						same(t, d.ID+" "+from+" gives", less.Amounts[option], source.Amounts[option]-row.Step*row.Unit)
					}
					back, _, ok := after.Move(option, row.Key, from, row.Amounts[option]/row.Unit)
					if !ok {
						t.Fatalf("%s %s: there is no way back", d.ID, row.Key)
					}
					again := budgetOf(t, with(b, option, back))
					for k := range again.Rows {
						if was, ok := b.Row(again.Rows[k].Key); ok && math.Abs(was.Amounts[option]-again.Rows[k].Amounts[option]) > 1e-6*b.Total {
							t.Errorf("%s: there and back, %s is %v, was %v", d.ID, again.Rows[k].Key, again.Rows[k].Amounts[option], was.Amounts[option])
						}
					}
				}
			}
		}
	}
}

func TestMoreThanThereIsIsRefusedAndSaysWhatFits(t *testing.T) {
	b := budgetOf(t, changed(nil)) // 500 a month
	quality := b.Index("quality")
	if _, most, ok := b.Move(quality, "advocates", "", 501); ok || math.Abs(most-500) > 1e-9 {
		t.Errorf("501 of 500: ok %v, at most %v", ok, most)
	}
	if _, most, ok := b.Move(quality, "advocates", "community@instagram", 126); ok || math.Abs(most-125) > 1e-9 {
		t.Errorf("126 of the community's 125: ok %v, at most %v", ok, most)
	}
	if _, _, ok := b.Move(quality, "advocates", "", -1); ok {
		t.Error("less than nothing")
	}
	if _, _, ok := b.Move(0, "advocates", "", 10); ok {
		t.Error("the present is what it is")
	}
}

func TestWritingOursOutChangesNothing(t *testing.T) {
	d := changed(nil)
	b := budgetOf(t, d)
	for _, id := range []string{"quantity", "quality"} {
		option := b.Index(id)
		w := with(b, option, b.Lines(option))
		before, after := roi.Evaluate(Apply(b.present.Inputs, b.plans[option].Changes)).NPV, npv(d, w.Plans[option-1])
		same(t, id, after, before)
		if now := budgetOf(t, w); now.Options[option].Ours || !now.Options[3-option].Ours {
			t.Errorf("%s: ours are %v and %v", id, now.Options[1].Ours, now.Options[2].Ours)
		}
	}
}

func TestMixIsTheFirstOptionAtOneEndAndTheSecondAtTheOther(t *testing.T) {
	for _, d := range examples() {
		b := budgetOf(t, d)
		one, two := b.Index("quantity"), b.Index("quality")
		whole := func(option int) float64 { return roi.Evaluate(Apply(b.present.Inputs, b.plans[option].Changes)).NPV }
		same(t, d.ID+" none of it", npv(d, b.Mix(one, two, 0)), whole(one))
		same(t, d.ID+" all of it", npv(d, b.Mix(one, two, 1)), whole(two))
		same(t, d.ID+" the present", npv(d, b.Mix(0, two, 0)), whole(0))
		half := b.MixAmounts(one, two, 0.5)
		for i, r := range b.Rows {
			same(t, d.ID+" "+r.Key, half[i], (r.Amounts[one]+r.Amounts[two])/2)
		}
		if list := mixes(b.present, b.plans, one, two, 10); len(list) != 11 {
			t.Errorf("%d mixes", len(list))
		}
	}
}

func TestMixOfWhatIsSaidIsInProportion(t *testing.T) {
	d := assessment.Samples()[2].Document // exposed: 10 of 100 today, 4 and 15 in the two options
	b := budgetOf(t, d)
	mix := writtenPlan(b.present, b.Mix(b.Index("quantity"), b.Index("quality"), 0.25))
	in := Apply(b.present.Inputs, mix.Changes)
	near9(t, "exposed", in.Loyalty.ExposedShare, 0.75*0.04+0.25*0.15)
}

// Money on ads that reach those who could buy, and on a contest whose prize
// picks them, brings more than the same money spent on anybody.
func TestAimedMoneyBringsMoreThanTheSameMoneyOnAnybody(t *testing.T) {
	d := changed(nil)
	b := budgetOf(t, d)
	spent := func(code string) float64 {
		return npv(d, assessment.Plan{Kind: "own", Changes: []assessment.Change{}, Lines: []assessment.Line{
			{Code: "hours", Hours: 10}, {Code: code, Place: b.present.placeOf("instagram", code), Money: 100}}})
	}
	if aimed, broad := spent("ads-aimed"), spent("ads-broad"); aimed <= broad {
		t.Errorf("ads: aimed %v, at anybody %v", aimed, broad)
	}
	if aimed, any := spent("contest-aimed"), spent("contest"); aimed <= any {
		t.Errorf("contests: %v with a prize that picks, %v without", aimed, any)
	}
}

func TestMoneyWithoutAKnownEffectIsACostUntilTheEffectIsSaid(t *testing.T) {
	d := changed(nil)
	b := budgetOf(t, d)
	lines, _, _ := b.Move(b.Index("quality"), "service", "community@instagram", 60)
	doc := with(b, b.Index("quality"), lines)
	b = budgetOf(t, doc)
	if got := b.Options[2].NoEffect; !slices.Equal(got, []string{"service"}) {
		t.Errorf("without an effect: %v", got)
	}
	low, high := 0.6, 0.9
	doc.Plans[1].Changes = []assessment.Change{{Path: "service.resolutionRate", Op: "set", Value: 0.8, Low: &low, High: &high}}
	if got := budgetOf(t, doc).Options[2].NoEffect; len(got) != 0 {
		t.Errorf("with one: %v", got)
	}
	c, _ := Run(doc).CaseByID("quality")
	found := false
	for _, in := range c.Added {
		if in.Path == "service.resolutionRate" {
			found = in.Estimate.Low() == 0.6 && in.Estimate.High() == 0.9 && in.Origin == OwnByEye
		}
	}
	if !found {
		t.Error("what the plan says by eye is not among its uncertain figures")
	}
}

func TestHalfTheHoursKeepsTheMoneyAndHalvesWhatNeedsSomebody(t *testing.T) {
	d := changed(nil) // 390 of hours and 110 of money
	b := budgetOf(t, d)
	m := writtenPlan(b.present, b.HalfTheHours())
	in := Apply(b.present.Inputs, m.Changes)
	near9(t, "cost", monthlyTotal(&in), 390/2+110)
	near9(t, "contacts", in.Service.ContactsPerMonth, b.present.Inputs.Service.ContactsPerMonth/2)
	near9(t, "who follows is reached as today", in.Audiences[0].Reachable, b.present.Inputs.Audiences[0].Reachable)
	if m.SameBudget {
		t.Error("it costs less, and says that it costs the same")
	}
}

func TestWhatDiffersIsMarkedAndWhatDoesNotIsNot(t *testing.T) {
	b := budgetOf(t, assessment.Samples()[0].Document)
	for key, want := range map[string]bool{"own-hours": true, "tools": true, "bought@instagram.bought": true, "advocates": false} {
		r, ok := b.Row(key)
		if !ok || r.Differs != want {
			t.Errorf("%s differs: %v, want %v", key, r != nil && r.Differs, want)
		}
	}
	one := b.Doc.WithPlans([]assessment.Plan{{ID: "own-1", Kind: "own", Lines: b.Lines(0), Changes: []assessment.Change{}, SameBudget: true}})
	for _, r := range budgetOf(t, one).Rows {
		if r.Differs {
			t.Errorf("a copy of the present differs in %s", r.Key)
		}
	}
}

func TestADeletedPlanStaysAwayAndAnUntouchedOneStaysOurs(t *testing.T) {
	d := changed(nil)
	if r := Run(d.WithPlans([]assessment.Plan{})); len(r.Cases) != 2 {
		t.Errorf("%d cases with no plan left, want the present and stopping", len(r.Cases))
	}
	left := d.WithPlans([]assessment.Plan{{ID: "quality", Kind: "quality", SameBudget: true}})
	ours, _ := Run(d).CaseByID("quality")
	got, ok := Run(left).CaseByID("quality")
	if !ok || got.Result.NPV != ours.Result.NPV || got.Name != qualityName || len(Run(left).Cases) != 3 {
		t.Errorf("quality alone: %v, %+v", ok, got)
	}
}

func TestAnOptionBroughtToTodaysTotalCostsThat(t *testing.T) {
	d := assessment.Samples()[0].Document
	b := budgetOf(t, d)
	lean := b.Index("lean")
	if b.Options[lean].SameBudget {
		t.Fatal("four hours cost as much as eighteen")
	}
	same(t, "scaled", budgetOf(t, with(b, lean, b.Scaled(lean))).Options[lean].Total, b.Total)
}

// Whatever a document says, there is a budget without NaN and a way to move.
func TestAnyPlanGivesAFiniteBudget(t *testing.T) {
	d := changed(nil)
	for _, lines := range [][]assessment.Line{
		{{Code: "nothing"}}, {{Code: "ads-aimed", Place: "x", Money: math.Inf(1)}}, {{Code: "", Place: "instagram", Money: -3}},
		{{Code: "own-hours", Hours: 1e300}}, {{Code: "community", Place: "instagram", Money: 1e15}, {Code: "community", Place: "instagram", Money: 5}},
	} {
		doc := d.WithPlans([]assessment.Plan{{ID: "x", Kind: "own", Lines: lines, SameBudget: true}})
		b := budgetOf(t, doc)
		for _, r := range b.Rows {
			for _, v := range r.Amounts {
				if math.IsNaN(v) || math.IsInf(v, 0) {
					t.Errorf("%v: %s is %v", lines, r.Key, v)
				}
			}
		}
		b.Move(1, b.Rows[0].Key, "", 1)
	}
}
