package analysis

import (
	"slices"
	"testing"

	"quilate/app/assessment"
	"quilate/app/question"
)

// A range that is offered is drawn, in some document at least, and what is not
// drawn is never asked as a range.
func TestARangeIsOfferedWhereItIsDrawn(t *testing.T) {
	docs := examples()
	for _, with := range []map[string]any{
		{"social.how": "web"}, {"social.how": "web", "audience.conversionRate100@instagram": 2},
		{"channels.on@facebook": "yes", "audience.followers@facebook": 500, "overlap": 3},
		{"synergyMarginPerMonth": 50, "assisted.ordersPerMonth": 10, "assisted.attribution": 3},
		{"cost.hours.making": 2, "customers.pattern": "often", "social.months": 3, "sale.tax": "with"},
	} {
		docs = append(docs, changed(with).With("synergy.reason", assessment.Answer{Text: "un acuerdo con el gimnasio"}))
	}
	offered, drawn := map[string]bool{}, map[string]bool{}
	for _, d := range docs {
		for _, step := range question.Everything(d) {
			sheet := step.Sheet(d)
			for i := range step.Page.Fields {
				f := &step.Page.Fields[i]
				if !f.Kind.Numeric() || f.Shown != nil && !f.Shown(sheet) {
					continue
				}
				key := sheet.KeyOf(f)
				least, most := question.Limits(f, d)
				value, said := d.Number(key)
				if !said {
					value = min(most, max(least, f.Example))
				}
				a := assessment.Number(value)
				low, high := max(least, 0.7*value), min(most, 1.3*value+0.1)
				a.Basis, a.Low, a.High = assessment.Ranged, &low, &high
				offered[f.ID] = f.MayRange()
				p := PresentOf(d.With(key, a))
				list := p.List
				if p.Observed != nil {
					list = append(slices.Clone(list), *p.Observed)
				}
				if slices.ContainsFunc(list, func(in Input) bool { return in.Key == key && in.Estimate.Uncertain() && in.Origin == OwnByEye }) {
					drawn[f.ID] = true
				}
			}
		}
	}
	for id, may := range offered {
		if may != drawn[id] && id[:min(6, len(id))] != "audit." { // an audit is drawn as a count
			t.Errorf("%s: offered %v, drawn %v", id, may, drawn[id])
		}
	}
	if len(drawn) < 50 {
		t.Errorf("only %d fields are drawn", len(drawn))
	}
}
