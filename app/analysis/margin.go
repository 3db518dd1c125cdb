package analysis

import (
	"quilate/app/assessment"
	"quilate/app/risk"
	"quilate/app/roi"
)

// SalesMargin is where the margin of the sales that the present brings lies
// over its first months, money: what a table of sales can show of a forecast.
// Savings, synergies and cost are not in it, nor is what nobody knows of them.
func SalesMargin(p *Present, months int) Spread {
	if !p.Money || months < 1 {
		return Spread{}
	}
	d := newDrawing(p, []plan{
		{Plan: assessment.Plan{ID: "present", Kind: "present", SameBudget: true}, lines: p.costs},
		{Plan: assessment.Plan{ID: "stopping", Kind: "stopping"}},
	})
	d.model.Totals = true
	var engine roi.Engine
	return risk.New(d.model, seed).Of(0, glanceDraws, func(of *roi.Inputs) float64 {
		in := *of
		in.HorizonMonths = min(months, roi.MaxMonths)
		in.Service = roi.Service{}
		in.OtherSavingsPerMonth, in.OtherSavingsToday = 0, 0
		in.SynergyMarginPerMonth, in.SynergyToday = 0, 0
		return engine.Summarise(&in, nil).TotalBenefit
	})
}
