package analysis

import (
	"math"
	"slices"

	"quilate/app/assessment"
	"quilate/app/channel"
	"quilate/app/roi"
)

// followerValues are what one follower is worth: of every place of the present
// that has followers, in their order, and then by our conventions of the ways
// in that nobody uses.
func followerValues(doc assessment.Document, p *Present) []FollowerValue {
	var list []FollowerValue
	used := map[string]bool{}
	for j := range p.Inputs.Audiences {
		a := &p.Inputs.Audiences[j]
		if a.Followers <= 0 {
			continue
		}
		source := sourceOf(doc, a.Name)
		used[source.ID] = true
		v := FollowerValue{Source: source.ID, Place: a.Name, Followers: a.Followers, FromAnswers: true}
		v.work(doc, p.Inputs, j, source)
		list = append(list, v)
	}
	for _, source := range channel.FollowerSources {
		if used[source.ID] {
			continue
		}
		in := p.Inputs
		in.Audiences = append(slices.Clone(in.Audiences), p.byConvention(source))
		v := FollowerValue{Source: source.ID}
		v.work(doc, in, len(in.Audiences)-1, source)
		list = append(list, v)
	}
	return list
}

// work puts in what a follower of an audience is worth and costs.
func (v *FollowerValue) work(doc assessment.Document, in roi.Inputs, j int, source channel.FollowerSource) {
	if cost, ok := followerCost(doc, source, v.Place); ok {
		v.Cost = &cost
		in.Audiences = slices.Clone(in.Audiences)
		in.Audiences[j].CostPerFollower = cost
	}
	worth := roi.ValueOfFollower(in, j)
	v.Value, v.TenYears = worth.ValuePerFollower, worth.ValuePerFollowerTenYears
	if v.Cost != nil {
		v.ROI, v.BreakEven = worth.ROIPerFollower, worth.BreakEvenAuthenticRelevant
	}
	v.Steps = steps(in, j, v.Value)
}

// byConvention is an audience of a way in by our conventions alone, with the
// kind of contact and the share of buyers of this business.
func (p *Present) byConvention(s channel.FollowerSource) roi.Audience {
	return roi.Audience{
		Name:             s.ID,
		Authentic:        likely(p.doc, s.Authentic),
		Relevant:         likely(p.doc, s.Relevant),
		CustomerShare:    likely(p.doc, "customer_share"),
		Reachable:        likely(p.doc, s.Reachable),
		MonthlyChurn:     likely(p.doc, s.Churn),
		ClickThroughRate: min(1, likely(p.doc, s.ClickThrough)*p.contactFactor),
		ConversionRate:   p.conversion,
	}
}

// likely is the middle of a row of shares.
func likely(doc assessment.Document, row string) float64 {
	e, _, _ := rowRange(doc, row, 1)
	return e.Likely()
}

// followerCost is what one follower costs: said for the place, or our
// convention in the document's currency.
func followerCost(doc assessment.Document, s channel.FollowerSource, place string) (float64, bool) {
	if place != "" {
		if v, ok := doc.Number(assessment.Key("audience.costPerFollower", place)); ok && finite(v) && v > 0 {
			return v, true
		}
	}
	rate, _, ok := euroRate(doc)
	if !ok {
		return 0, false
	}
	return likely(doc, s.CostPerFollower) * rate, true
}

// steps takes the value of a follower apart into factors. The months are those
// of following, discounted, less those lost to churn and to buying; what a
// customer leaves is the rest, spread evenly over them.
func steps(in roi.Inputs, j int, value float64) FollowerSteps {
	a := &in.Audiences[j]
	s := FollowerSteps{
		Authentic: a.Authentic, Relevant: a.Relevant, NotCustomer: 1 - a.CustomerShare,
		Reachable: a.Reachable, NotRepeated: 1 - in.Overlap, ClickThrough: a.ClickThroughRate,
		Conversion: a.ConversionRate, Incrementality: in.Incrementality, Referral: 1,
	}
	if a.ExistsToday() {
		s.Conversion = a.ConversionRate * in.ConversionFactor
	}
	s.Conversion = min(1, s.Conversion)
	if a.Incrementality != nil {
		s.Incrementality = *a.Incrementality
	}
	monthly := math.Expm1(math.Log1p(in.AnnualDiscountRate) / 12)
	won := s.Reachable * s.NotRepeated * s.ClickThrough * s.Conversion
	left, factor := 1.0, 1.0
	for range in.HorizonMonths {
		left *= 1 - a.MonthlyChurn
		factor /= 1 + monthly
		s.Months += left * factor
		left *= 1 - won
	}
	alone := in
	alone.Referral.Coefficient = 0
	direct := roi.ValueOfFollower(alone, j).ValuePerFollower
	rates := s.Authentic * s.Relevant * s.NotCustomer * won * s.Incrementality * s.Months
	if rates > 0 {
		s.MarginOfACustomer = direct / rates
	}
	if direct > 0 {
		s.Referral = value / direct
	}
	return s
}
