package analysis

import (
	"quilate/app/assessment"
	"quilate/app/roi"
)

// sheet is the present with the ends of its inputs, for everything that moves
// them.
type sheet struct {
	doc    assessment.Document
	p      *Present
	engine roi.Engine
	result roi.Result // filled again and again
	halted roi.Inputs

	likely   []float64 // of every input of the list
	observed float64

	ends     [][2]float64 // low and high of every input, that of observed last
	worse    []float64    // every input at its worse end
	better   []float64
	worseObs float64
	betterOb float64

	stopping roi.Result
}

// newSheet finds the ends, and which is the worse one. Where that depends, it
// tries both on the present, one at a time.
func newSheet(doc assessment.Document, p *Present) *sheet {
	s := &sheet{doc: doc, p: p}
	s.likely, s.observed = p.Likely()
	s.worse = append([]float64(nil), s.likely...)
	s.better = append([]float64(nil), s.likely...)
	s.stopping = roi.Evaluate(p.Inputs.Stop())
	for i := range p.List {
		in := &p.List[i]
		low, high := in.Estimate.Low(), in.Estimate.High()
		s.ends = append(s.ends, [2]float64{low, high})
		if low == high {
			continue
		}
		if s.lessIsBetter(i, in.Better, low, high) {
			low, high = high, low
		}
		s.worse[i], s.better[i] = low, high
	}
	if o := p.Observed; o != nil {
		s.worseObs, s.betterOb = o.Estimate.Low(), o.Estimate.High()
	}
	s.ends = append(s.ends, [2]float64{s.worseObs, s.betterOb})
	return s
}

func (s *sheet) lessIsBetter(i, better int, low, high float64) bool {
	if better != 0 {
		return better < 0
	}
	return s.at(i, low).npv > s.at(i, high).npv
}

// outcome is what one set of values comes to on the present.
type outcome struct {
	cash         float64 // benefit − cost over the horizon: 0 where ROI is 0
	npv          float64
	overStopping float64
}

// at is the present with one input changed; the index after the last is
// observed.
func (s *sheet) at(i int, value float64) outcome {
	if i == len(s.likely) {
		return s.outcome(s.p.At(s.likely, value))
	}
	before := s.likely[i]
	s.likely[i] = value
	in := s.p.At(s.likely, s.observed)
	s.likely[i] = before
	return s.outcome(in)
}

func (s *sheet) outcome(in roi.Inputs) outcome {
	s.engine.EvaluateInto(&in, &s.result)
	o := outcome{cash: s.result.TotalBenefit - s.result.TotalCost, npv: s.result.NPV}
	roi.StopInto(&in, &s.halted)
	s.engine.EvaluateInto(&s.halted, &s.result)
	o.overStopping = o.npv - s.result.NPV
	return o
}

// evaluate computes a plan on the present.
func (s *sheet) evaluate(p *plan) Case {
	c := Case{
		ID: p.ID, Kind: p.Kind, Name: p.Name, SameBudget: p.SameBudget, Written: p.written,
		NoEffect: p.noEffect, Changes: p.Changes, Lines: p.lines,
	}
	change := func(present roi.Inputs) roi.Inputs {
		if p.Kind == "stopping" {
			return present.Stop()
		}
		return Apply(present, p.Changes)
	}
	c.Inputs = change(s.p.Inputs)
	c.Result = roi.Evaluate(c.Inputs)
	c.NPVByHorizon = roi.NPVByHorizon(c.Inputs)
	c.NPVOverStopping, c.ROIOverStopping = roi.OverStopping(&c.Result, &s.stopping)
	c.MonthlyTotal = monthlyTotal(&c.Inputs)
	if c.Lines == nil {
		c.Lines = planLines(s.doc, &c.Inputs, s.p)
	}
	c.Without = roi.Evaluate(withoutServiceAndLoyalty(c.Inputs))
	c.WithoutNPVOverStopping = c.Without.NPV - s.stopping.NPV

	worse, better := change(s.p.At(s.worse, s.worseObs)), change(s.p.At(s.better, s.betterOb))
	for i := range p.list {
		in := &p.list[i]
		low, high := in.Estimate.Low(), in.Estimate.High()
		if in.Better < 0 {
			low, high = high, low
		}
		if f := field(&worse, in.Path); f != nil {
			*f = low
		}
		if f := field(&better, in.Path); f != nil {
			*f = high
		}
	}
	worse.SynergyMarginPerMonth, worse.SynergyToday = 0, 0
	c.Prudent, c.Optimistic = roi.Evaluate(worse), roi.Evaluate(better)
	c.WithoutPrudent, c.WithoutOptimistic = roi.Evaluate(withoutServiceAndLoyalty(worse)), roi.Evaluate(withoutServiceAndLoyalty(better))
	return c
}

// withoutServiceAndLoyalty leaves those lines out, today and in the plan.
func withoutServiceAndLoyalty(in roi.Inputs) roi.Inputs {
	in.Service.ContactsPerMonth, in.Service.ContactsToday = 0, 0
	in.Loyalty.ExposedShare, in.Loyalty.ExposedToday = 0, 0
	return in
}
