package analysis

import (
	"slices"

	"quilate/app/assessment"
	"quilate/app/roi"
)

// sheet is the present with the ends of its inputs, for everything that moves
// them.
type sheet struct {
	doc    assessment.Document
	p      *Present
	engine roi.Engine
	draft  draft // filled again and again
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

// newSheet is the present at its likely values, and with its ends.
func newSheet(doc assessment.Document, p *Present) *sheet {
	s := centralSheet(doc, p)
	s.findEnds()
	return s
}

// centralSheet has no ends: enough for central, not for evaluate.
func centralSheet(doc assessment.Document, p *Present) *sheet {
	s := &sheet{doc: doc, p: p, stopping: roi.Evaluate(p.Inputs.Stop())}
	s.likely, s.observed = p.Likely()
	return s
}

// findEnds finds the ends, and which is the worse one. Where that depends, it
// tries both on the present, one at a time.
func (s *sheet) findEnds() {
	p := s.p
	s.worse = append([]float64(nil), s.likely...)
	s.better = append([]float64(nil), s.likely...)
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
	return s.outcome(s.with(i, value))
}

// with is the present with one input changed, until the next call; the index
// after the last is observed.
func (s *sheet) with(i int, value float64) *roi.Inputs {
	observed := s.observed
	if i == len(s.likely) {
		observed = value
	} else {
		before := s.likely[i]
		s.likely[i] = value
		defer func() { s.likely[i] = before }()
	}
	s.p.atInto(&s.draft, s.likely, observed)
	return &s.draft.Inputs
}

func (s *sheet) outcome(in *roi.Inputs) outcome {
	sum := s.engine.Summarise(in, nil)
	roi.StopInto(in, &s.halted)
	stopping := s.engine.Summarise(&s.halted, nil)
	return outcome{cash: sum.TotalBenefit - sum.TotalCost, npv: sum.NPV, overStopping: sum.NPV - stopping.NPV}
}

// central computes what a plan comes to at the likely values, and no more.
func (s *sheet) central(p *plan) Case {
	c := Case{
		ID: p.ID, Kind: p.Kind, Name: p.Name, SameBudget: p.SameBudget, Written: p.written,
		NoEffect: p.noEffect, Changes: p.Changes, Lines: p.lines,
	}
	c.Inputs = p.change(s.p.Inputs)
	c.Result = roi.Evaluate(c.Inputs)
	c.NPVOverStopping, c.ROIOverStopping = roi.OverStopping(&c.Result, &s.stopping)
	c.MonthlyTotal = monthlyTotal(&c.Inputs)
	if c.Lines == nil {
		c.Lines = planLines(s.doc, &c.Inputs, s.p)
	}
	c.OtherWay = otherWay(&c.Inputs, &c.Result)
	c.GrowthHeld = s.p.growthHeld(&c.Inputs)
	c.Added = p.planned(s.doc, s.p, &c.Inputs)
	return c
}

// change is the plan carried out on a present.
func (p *plan) change(present roi.Inputs) roi.Inputs {
	if p.Kind == "stopping" {
		return present.Stop()
	}
	return Apply(present, p.Changes)
}

// evaluate computes everything of a plan on the present, with its worse and its
// better end.
func (s *sheet) evaluate(p *plan) Case {
	c := s.central(p)
	c.NPVByHorizon = roi.NPVByHorizon(c.Inputs)
	c.Without = roi.Evaluate(withoutServiceAndLoyalty(c.Inputs))
	c.WithoutNPVOverStopping = c.Without.NPV - s.stopping.NPV

	worseAt, betterAt := s.endsFor(p)
	worseNow, betterNow := s.p.At(worseAt, s.worseObs), s.p.At(betterAt, s.betterOb)
	worse, better := p.change(worseNow), p.change(betterNow)
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
	return c
}

// endsFor are the worse and the better end of every input for one plan. Those
// whose better end depends are tried on the plan itself; for stopping, which
// turns much round (who is soon forgotten loses by stopping, and wins by going
// on no more), all of them are.
func (s *sheet) endsFor(p *plan) (worse, better []float64) {
	if p.Kind == "present" {
		return s.worse, s.better
	}
	worse, better = slices.Clone(s.worse), slices.Clone(s.better)
	npv := func(i int, v float64) float64 {
		in := p.change(*s.with(i, v))
		return s.engine.Summarise(&in, nil).NPV
	}
	for i := range s.likely {
		if s.ends[i][0] == s.ends[i][1] || s.p.List[i].Better != 0 && p.Kind != "stopping" {
			continue
		}
		a, b := npv(i, worse[i]), npv(i, better[i])
		if a > b {
			worse[i], better[i] = better[i], worse[i]
		}
	}
	return worse, better
}

// withoutServiceAndLoyalty leaves those lines out, today and in the plan.
func withoutServiceAndLoyalty(in roi.Inputs) roi.Inputs {
	in.Service.ContactsPerMonth, in.Service.ContactsToday = 0, 0
	in.Loyalty.ExposedShare, in.Loyalty.ExposedToday = 0, 0
	return in
}
