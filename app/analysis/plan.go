package analysis

import (
	"slices"

	"quilate/app/assessment"
	"quilate/app/channel"
	"quilate/app/question"
	"quilate/app/roi"
	"quilate/app/stat"
)

// Apply is the present with a plan's changes. Levels of today stay as they are:
// what a plan adds grows, what it drops is gone at once. A change that leads
// nowhere does nothing.
func Apply(present roi.Inputs, changes []assessment.Change) roi.Inputs {
	in := present
	in.Audiences = slices.Clone(present.Audiences)
	for _, c := range changes {
		if c.Op == "add" {
			if c.Add != nil {
				in.Audiences = append(in.Audiences, newcomer(c.Add))
			}
			continue
		}
		p := field(&in, c.Path)
		if p == nil || !finite(c.Value) {
			continue
		}
		switch c.Op {
		case "set":
			*p = c.Value
		case "times":
			*p *= c.Value
		}
	}
	bound(&in)
	return in
}

// newcomer is an audience that only a plan has: nobody yet, nobody reached.
func newcomer(a *assessment.NewAudience) roi.Audience {
	return roi.Audience{
		Name:                    a.Place,
		MonthlyAcquisitionSpend: a.MonthlyAcquisitionSpend,
		CostPerFollower:         a.CostPerFollower,
		CapacityPerMonth:        a.CapacityPerMonth,
		OrganicGrowthPerMonth:   a.OrganicGrowthPerMonth,
		MonthlyChurn:            a.MonthlyChurn,
		Authentic:               a.Authentic,
		Relevant:                a.Relevant,
		CustomerShare:           a.CustomerShare,
		Reachable:               a.Reachable,
		DiscoveryReachPerMonth:  a.DiscoveryReachPerMonth,
		DiscoveryRelevant:       a.DiscoveryRelevant,
		ClickThroughRate:        a.ClickThroughRate,
		ConversionRate:          a.ConversionRate,
		Incrementality:          a.Incrementality,
	}
}

// plan is an alternative on its way to a Case.
type plan struct {
	assessment.Plan
	list     []Input // figures that only this plan has, and that are uncertain
	lines    []MoneyLine
	noEffect []string
	written  bool
	// byConvention are the places it adds of which nobody has said anything.
	byConvention []string
}

// asked are the figures of an audience that may be answered with a range, and
// how: field, what the answer counts, which end is better.
var asked = []struct {
	field  string
	per    float64
	better int
}{
	{"costPerFollower", 1, -1},
	{"capacityPerMonth", 1, +1},
	{"monthlyChurn", 100, -1},
	{"authentic", 100, +1},
	{"relevant", 100, +1},
	{"customerShare", 10, -1},
	{"reachable", 100, +1},
	{"discoveryRelevant", 100, +1},
	{"clickThroughRate", 100, +1},
	{"conversionRate", 10, +1},
}

// uncertainty finds the ranges that the document holds for the sources that
// only a plan has: answers at their place.
func uncertainty(doc assessment.Document, changes []assessment.Change) []Input {
	var list []Input
	for _, c := range changes {
		if c.Op != "add" || c.Add == nil {
			continue
		}
		for _, q := range asked {
			key := assessment.Key("audience."+q.field, c.Add.Place)
			a := doc.Answer(key)
			if a.Value == nil || a.Low == nil || a.High == nil || !finite(*a.Value) || !finite(*a.Low) || !finite(*a.High) {
				continue
			}
			list = append(list, Input{
				Path: audiencePath(c.Add.Place, q.field), Key: key, Max: 1e12, Share: q.per > 1,
				Estimate: stat.Between(*a.Low/q.per, *a.Value/q.per, *a.High/q.per),
				Origin:   OwnByEye, On: a.On, Better: q.better,
			})
		}
	}
	return list
}

// planLines are the budget of a plan: what goes on, and what is spent on
// followers.
func planLines(doc assessment.Document, in *roi.Inputs, p *Present) []MoneyLine {
	var lines []MoneyLine
	if in.MonthlyCost == p.Inputs.MonthlyCost {
		for _, l := range p.costs {
			if l.Place == "" {
				lines = append(lines, l)
			}
		}
	} else if in.MonthlyCost > 0 {
		lines = append(lines, MoneyLine{Code: "running", Amount: in.MonthlyCost})
	}
	return append(lines, acquisitionLines(doc, in)...)
}

func acquisitionLines(doc assessment.Document, in *roi.Inputs) []MoneyLine {
	var lines []MoneyLine
	for j := range in.Audiences {
		if a := &in.Audiences[j]; a.MonthlyAcquisitionSpend > 0 {
			lines = append(lines, MoneyLine{Code: sourceOf(doc, a.Name).ID, Place: a.Name, Amount: a.MonthlyAcquisitionSpend})
		}
	}
	return lines
}

// monthlyTotal is fixed cost and acquisition spend, money a month.
func monthlyTotal(in *roi.Inputs) float64 {
	sum := in.MonthlyCost
	for j := range in.Audiences {
		sum += in.Audiences[j].MonthlyAcquisitionSpend
	}
	return sum
}

// rowRange is a row as an estimate in the model's unit.
func rowRange(doc assessment.Document, id string, rate float64) (stat.Estimate, channel.Figure, bool) {
	f, _ := question.Figure(doc, id)
	low, likely, high, ok := f.Range()
	return stat.Between(low*rate, likely*rate, high*rate), f, ok
}
