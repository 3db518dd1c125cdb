package question

import (
	"testing"

	"quilate/app/assessment"
)

func TestEachWayOfWorkingKeepsTheTotalAndLeavesChangedLinesAlone(t *testing.T) {
	d := assessment.New("x", "EUR", "es-ES", "").
		With("cost.hoursPerWeek", assessment.Number(6)).
		With("cost.hourValue", assessment.Number(15)).
		With("cost.spend", assessment.Number(120))
	before := ""
	// Where the 120 a month go; the 6 hours a week are 26 a month everywhere.
	for _, c := range []struct{ model, money string }{
		{"in-house", "cost.line.tools"}, {"freelance", "cost.line.agency"}, {"agency", "cost.line.agency"},
		{"campaign", "cost.line.agency"}, {"hybrid", "cost.line.agency"},
	} {
		d = ProposeCosts(d.With("cost.model", assessment.Choose(c.model)), before)
		before = c.model
		var money float64
		for key := range d.Answers {
			if v, ok := d.Number(key); ok && len(key) > 10 && key[:10] == "cost.line." && key != "cost.line.ownerHours" && key != "cost.line.teamHours" {
				money += v
			}
		}
		hours, _ := d.Number("cost.line.ownerHours")
		if at, _ := d.Number(c.money); at != 120 || money != 120 || hours != 26 {
			t.Errorf("%s: %v on %s, %v in all, %v hours", c.model, at, c.money, money, hours)
		}
	}
	d = d.With("cost.line.content", assessment.Number(40))
	if after := ProposeCosts(d.With("cost.model", assessment.Choose("agency")), "hybrid"); len(after.Answers) != len(d.Answers) {
		t.Error("a line that somebody changed was proposed anew")
	}
	empty := ProposeCosts(assessment.New("x", "EUR", "", "").With("cost.model", assessment.Choose("agency")), "")
	if hasCostLines(empty) {
		t.Error("costs that were never said are proposed")
	}
}
