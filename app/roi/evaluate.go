package roi

// Evaluate computes a plan.
func Evaluate(in Inputs) Result {
	var engine Engine
	var out Result
	engine.EvaluateInto(&in, &out)
	return out
}

// Engine computes plans one after another without allocating once it is warm.
// The zero value is ready. An Engine serves one goroutine at a time.
//
// What many plans share is worked out once and kept while it stays the same:
// the discount, the ramp, how soon customers come back.
type Engine struct {
	audiences  []audienceState
	all        []followerState
	others     rise // new customers a month among those reached who do not follow
	othersGrow bool
	won        [MaxMonths + 1]float64 // N by month

	factor, annuity [MaxMonths + 1]float64 // (1+i)^−t, and their sum
	discount        float64                // the yearly rate they hold for
	discounted      bool

	grown       [MaxMonths + 1]float64 // how far along the ramp each month is
	ramp        Ramp                   // that they hold for
	grownMonths int

	repeatFor [2]float64 // retention and orders a month that repeat holds for
	repeat    float64
	repeated  bool
}

// audienceState is an audience on its way through the months: what changes, and
// what its inputs come to once and for all.
type audienceState struct {
	prospects float64 // P

	staying         float64 // 1 − u
	prospectsGained float64 // a month
	reach           float64 // ρ·(1 − overlap)
	buying          float64 // of prospects, who buy in a month
	incrementality  float64 // ι
	others          rise    // people who could buy, reached without following
}

// followerState is an audience's followers, who count where some are not real
// and where months are noted.
type followerState struct {
	followers   float64 // F
	staying     float64 // 1 − u
	gained      float64 // a month
	inauthentic float64 // 1 − a
}

// Summary is what a simulation keeps of a plan.
type Summary struct {
	NPV          float64
	TotalBenefit float64 // cash, over the horizon
	TotalCost    float64 // set-up included

	presentBenefit, presentCost float64
	acquired, active            float64
}

// Summarise computes a plan and keeps only its summary and, in cumulative as
// far as it reaches, cash so far after each month. It gives the same figures as
// EvaluateInto in a fraction of the time, and allocates nothing once the engine
// is warm.
func (e *Engine) Summarise(in *Inputs, cumulative []float64) Summary {
	return e.run(in, nil, cumulative)
}

// EvaluateInto computes a plan into out, reusing what out already holds.
func (e *Engine) EvaluateInto(in *Inputs, out *Result) {
	held, months := out.held, out.Months
	if held == nil {
		held = new(heldNumbers)
	}
	T := in.months()
	if cap(months) < T || months == nil {
		months = make([]Month, T)
	}
	months = months[:T]
	s := e.run(in, months, nil)
	*out = Result{
		NPV: s.NPV, TotalBenefit: s.TotalBenefit, TotalCost: s.TotalCost,
		PresentValueBenefit: s.presentBenefit, PresentValueCost: s.presentCost,
		CustomersAcquired: s.acquired, ActiveCustomersEnd: s.active,
		PeakFunding: 0 - in.SetupCost, Months: months, held: held,
	}
	cost := in.SetupCost
	for t := range months {
		m := &months[t]
		cost += m.Cost
		out.PeakFunding = min(out.PeakFunding, m.Cumulative)
		out.ReferredCustomers += m.ReferredCustomers
		out.AdvocacyCustomers += m.AdvocacyCustomers
		out.BenefitByLine.add(&m.Lines)
		roi, ok := ratio(m.Cumulative, cost, true)
		m.ROI = hold(&held.monthROI[t], roi, ok)
	}
	for j := range in.Audiences {
		a := &in.Audiences[j]
		gained := a.GainedPerMonth() * float64(T)
		out.FollowersGained += gained
		out.EffectiveFollowersGained += gained * a.Authentic * a.Relevant
	}
	if T > 0 {
		out.FollowersEnd, out.ReachedEnd = months[T-1].Followers, months[T-1].Reached
	}
	out.sum(in, e.factor[T])
}

// begin sets every audience to today. One that nobody can be won from does
// nothing unless its followers are noted.
func (e *Engine) begin(in *Inputs, noting bool) {
	e.audiences, e.all, e.others, e.othersGrow = e.audiences[:0], e.all[:0], rise{}, false
	for j := range in.Audiences {
		a := &in.Audiences[j]
		conversion := a.ConversionRate
		if a.ExistsToday() {
			conversion *= in.ConversionFactor
		}
		conversion = a.ClickThroughRate * min(1, conversion) // customers per person reached
		incrementality := in.Incrementality
		if a.Incrementality != nil {
			incrementality = *a.Incrementality
		}
		others := riseOf(a.DiscoveryReachPerMonth, a.DiscoveryReachToday).times(a.DiscoveryRelevant)
		if in.Stopped {
			others = rise{base: a.DiscoveryReachToday * a.DiscoveryRelevant}
		}
		won := others.times(conversion * incrementality)
		e.others.base += won.base
		e.others.growth += won.growth
		e.othersGrow = e.othersGrow || others.growth != 0

		gained, share := a.GainedPerMonth(), a.prospectShare()
		if noting || in.Dilution > 0 {
			e.all = append(e.all, followerState{a.Followers, 1 - a.MonthlyChurn, gained, 1 - a.Authentic})
		}
		one := audienceState{
			prospects:       a.Followers * share,
			staying:         1 - a.MonthlyChurn,
			prospectsGained: gained * share,
			reach:           a.Reachable * (1 - in.Overlap),
			incrementality:  incrementality,
			others:          others,
		}
		one.buying = one.reach * conversion
		if noting || one.buying != 0 && (one.prospects != 0 || one.prospectsGained != 0) {
			e.audiences = append(e.audiences, one)
		}
	}
}

// follow takes all followers one month on: how many there are, and how far
// those who are not real leave the rest reachable (1 − δ·v).
func (e *Engine) follow(dilution float64) (followers, undiluted float64) {
	var inauthentic float64
	for j := range e.all {
		a := &e.all[j]
		a.followers = a.followers*a.staying + a.gained
		followers += a.followers
		inauthentic += a.followers * a.inauthentic
	}
	if followers > 0 {
		return followers, 1 - dilution*(inauthentic/followers)
	}
	return followers, 1
}

// discountAt fills in the discount factors of a yearly rate.
func (e *Engine) discountAt(annual float64) {
	if e.discounted && e.discount == annual {
		return
	}
	e.discounted, e.discount = true, annual
	month, factor, sum := 1/(1+monthlyRate(annual)), 1.0, 0.0
	e.factor[0] = 1
	for t := 1; t <= MaxMonths; t++ {
		factor *= month
		sum += factor
		e.factor[t], e.annuity[t] = factor, sum
	}
}

// growAlong fills in how far along the ramp each month is.
func (e *Engine) growAlong(ramp Ramp, months int) {
	if e.ramp == ramp && e.grownMonths >= months {
		return
	}
	e.ramp, e.grownMonths = ramp, months
	for t := 1; t <= months; t++ {
		e.grown[t] = ramp.grown(float64(t))
	}
}

// repeatOrders is the function of that name, kept while its arguments stay.
func (e *Engine) repeatOrders(retention, ordersPerMonth float64) float64 {
	if now := [2]float64{retention, ordersPerMonth}; !e.repeated || e.repeatFor != now {
		e.repeated, e.repeatFor, e.repeat = true, now, repeatOrders(retention, ordersPerMonth)
	}
	return e.repeat
}
