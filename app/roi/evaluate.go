package roi

import "math"

// Evaluate computes a plan.
func Evaluate(in Inputs) Result {
	var engine Engine
	var out Result
	engine.EvaluateInto(&in, &out)
	return out
}

// Engine computes plans one after another without allocating once it is warm.
// The zero value is ready. An Engine serves one goroutine at a time.
type Engine struct {
	audiences []audienceState
	won       [MaxMonths + 1]float64 // N by month
}

// audienceState is an audience on its way through the months: what changes, and
// what its inputs come to once and for all.
type audienceState struct {
	followers, prospects float64 // F and P

	staying         float64 // 1 − u
	gained          float64 // followers joining a month
	prospectsGained float64 // those of them who could become customers
	inauthentic     float64 // 1 − a
	reach           float64 // ρ·(1 − overlap)
	discoveryPlan   float64 // people who could buy, reached without following, in the plan
	discoveryToday  float64 // and today
	conversion      float64 // ctr·cvr′: customers per person reached
	incrementality  float64 // ι
}

// EvaluateInto computes a plan into out, reusing what out already holds.
func (e *Engine) EvaluateInto(in *Inputs, out *Result) {
	held, months := out.held, out.Months[:0]
	if held == nil {
		held = new(heldNumbers)
	}
	*out = Result{held: held}
	e.begin(in, out)

	T := in.months()
	if cap(months) < T {
		months = make([]Month, 0, T)
	}

	var (
		margin     = in.MarginPerOrder()
		repeat     = margin * repeatOrders(in.MonthlyRetention, in.OrdersPerMonth)
		baseMonth  = margin * in.OrdersPerMonth
		upliftRate = (1+in.Loyalty.FrequencyGain)*(1+in.Loyalty.OrderValueGain) - 1
		perContact = in.Service.ResolutionRate * in.Service.DeflectionRate * in.Service.CostPerContact * in.Service.CashableShare
		leaving    = min(1-in.MonthlyRetention, in.Loyalty.MonthlyRetentionGain)
		lag        = in.Referral.lag()
		discount   = 1 / (1 + in.monthlyDiscount())
		monthCost  = in.MonthlyCost

		room     = math.Inf(1) // customers the market still holds
		capacity float64       // customers it could hold beyond today's
		active   float64       // A
		kept     float64       // E
		acquired float64       // C

		factor     = 1.0 // (1+i)^−t
		cumulative = 0 - in.SetupCost
		lowest     = cumulative
	)
	if in.AddressableMarket != nil {
		capacity = max(0, *in.AddressableMarket-in.CustomerBase)
	}
	for j := range in.Audiences {
		monthCost += in.Audiences[j].MonthlyAcquisitionSpend
	}
	out.TotalCost, out.PresentValueCost = in.SetupCost, in.SetupCost

	for t := 1; t <= T; t++ {
		saturation := 1.0
		if in.AddressableMarket != nil {
			room = max(0, capacity-acquired)
			saturation = 0
			if capacity > 0 {
				saturation = max(0, 1-acquired/capacity)
			}
		}
		fade := 1.0
		if in.Stopped {
			fade = math.Exp2(-float64(t) / in.FadeHalfLifeMonths)
		}
		grown := in.Ramp.grown(float64(t))
		exposed := in.CustomerBase * level(in.Loyalty.ExposedShare, in.Loyalty.ExposedToday, grown)

		m := Month{Month: t, Cost: monthCost}
		direct := e.advance(in, &m, grown, fade, saturation) +
			in.Incrementality*in.ExtraCustomersPerMonth*fade*saturation
		m.AdvocacyCustomers = exposed * in.Loyalty.ReferralsPerMonth * saturation
		if t > lag {
			m.ReferredCustomers = in.Referral.Coefficient * e.won[t-lag] * saturation
		}
		m.NewCustomers = direct + m.AdvocacyCustomers + m.ReferredCustomers
		if m.NewCustomers > room { // the market is full: each way in gives up the same share
			m.AdvocacyCustomers *= room / m.NewCustomers
			m.ReferredCustomers *= room / m.NewCustomers
			m.NewCustomers = room
		}
		e.won[t] = m.NewCustomers
		acquired += m.NewCustomers

		kept = in.MonthlyRetention*kept + leaving*(exposed+kept)
		m.Lines = Lines{
			Direct:         m.NewCustomers*margin + active*repeat,
			Assisted:       level(in.Assisted.OrdersPerMonth, in.Assisted.OrdersToday, grown) * margin * in.Assisted.Attribution,
			Service:        level(in.Service.ContactsPerMonth, in.Service.ContactsToday, grown) * perContact,
			Retention:      kept * baseMonth,
			FrequencyYield: exposed * baseMonth * upliftRate,
			OtherSavings:   level(in.OtherSavingsPerMonth, in.OtherSavingsToday, grown),
			Synergy:        level(in.SynergyMarginPerMonth, in.SynergyToday, grown),
		}
		active = in.MonthlyRetention*active + m.NewCustomers
		m.ActiveCustomers, m.ExtraRetained = active, kept

		m.Benefit = m.Lines.Sum()
		m.Net = m.Benefit - m.Cost
		cumulative += m.Net
		lowest = min(lowest, cumulative)
		m.Cumulative = cumulative
		factor *= discount

		out.TotalCost += m.Cost
		out.TotalBenefit += m.Benefit
		out.PresentValueBenefit += m.Benefit * factor
		out.PresentValueCost += m.Cost * factor
		out.ReferredCustomers += m.ReferredCustomers
		out.AdvocacyCustomers += m.AdvocacyCustomers
		out.BenefitByLine.add(&m.Lines)
		roi, ok := ratio(cumulative, out.TotalCost, true)
		m.ROI = hold(&held.monthROI[t-1], roi, ok)
		months = append(months, m)
	}

	out.Months = months
	out.NPV = out.PresentValueBenefit - out.PresentValueCost
	out.PeakFunding = lowest
	out.CustomersAcquired, out.ActiveCustomersEnd = acquired, active
	if T > 0 {
		out.FollowersEnd, out.ReachedEnd = months[T-1].Followers, months[T-1].Reached
	}
	out.sum(in, factor)
}

// begin sets every audience to today.
func (e *Engine) begin(in *Inputs, out *Result) {
	if cap(e.audiences) < len(in.Audiences) {
		e.audiences = make([]audienceState, len(in.Audiences))
	}
	e.audiences = e.audiences[:len(in.Audiences)]
	months := float64(in.months())
	for j := range in.Audiences {
		a := &in.Audiences[j]
		conversion := a.ConversionRate
		if a.ExistsToday() {
			conversion *= in.ConversionFactor
		}
		incrementality := in.Incrementality
		if a.Incrementality != nil {
			incrementality = *a.Incrementality
		}
		gained := a.GainedPerMonth()
		e.audiences[j] = audienceState{
			followers:       a.Followers,
			prospects:       a.Followers * a.prospectShare(),
			staying:         1 - a.MonthlyChurn,
			gained:          gained,
			prospectsGained: gained * a.prospectShare(),
			inauthentic:     1 - a.Authentic,
			reach:           a.Reachable * (1 - in.Overlap),
			discoveryPlan:   a.DiscoveryReachPerMonth * a.DiscoveryRelevant,
			discoveryToday:  a.DiscoveryReachToday * a.DiscoveryRelevant,
			conversion:      a.ClickThroughRate * min(1, conversion),
			incrementality:  incrementality,
		}
		out.FollowersGained += gained * months
		out.EffectiveFollowersGained += gained * months * a.Authentic * a.Relevant
	}
}

// advance takes every audience one month on, notes followers and reach in m, and
// gives the additional customers won.
func (e *Engine) advance(in *Inputs, m *Month, grown, fade, saturation float64) float64 {
	var inauthentic float64
	for j := range e.audiences {
		a := &e.audiences[j]
		a.followers = a.followers*a.staying + a.gained
		a.prospects = a.prospects*a.staying + a.prospectsGained
		m.Followers += a.followers
		inauthentic += a.followers * a.inauthentic
	}
	undiluted := 1.0
	if m.Followers > 0 {
		undiluted = 1 - in.Dilution*(inauthentic/m.Followers)
	}
	var direct float64
	for j := range e.audiences {
		a := &e.audiences[j]
		own := a.prospects * a.reach * undiluted * fade
		others := a.discoveryToday * fade
		if !in.Stopped {
			others = level(a.discoveryPlan, a.discoveryToday, grown)
		}
		won := own * a.conversion * saturation
		a.prospects -= won
		direct += a.incrementality * (won + others*a.conversion*saturation)
		m.Reached += own + others
	}
	return direct
}
