package roi

import "math"

// run goes through the months of a plan and adds them up. It notes them in
// months where there is room for them, and cash so far in cumulative as far as
// that reaches.
func (e *Engine) run(in *Inputs, months []Month, cumulative []float64) Summary {
	T := in.months()
	noting := len(months) >= T && T > 0
	e.begin(in, noting)
	lines := e.linesOf(in)
	e.discountAt(in.AnnualDiscountRate)
	if lines.grow {
		e.growAlong(in.Ramp, T)
	}

	var (
		margin    = in.MarginPerOrder()
		repeat    = margin * e.repeatOrders(in.MonthlyRetention, in.OrdersPerMonth)
		baseMonth = margin * in.OrdersPerMonth
		retention = in.MonthlyRetention
		leaving   = min(1-retention, in.Loyalty.MonthlyRetentionGain)
		yield     = baseMonth * ((1+in.Loyalty.FrequencyGain)*(1+in.Loyalty.OrderValueGain) - 1)
		lag       = in.Referral.lag()
		referral  = in.Referral.Coefficient
		follow    = noting || in.Dilution > 0

		limited     = in.AddressableMarket != nil
		capacity    float64 // customers the market could hold beyond today's
		perCapacity float64 // 1 ÷ that
		saturation  = 1.0
		room        = math.Inf(1) // customers the market still holds

		fade, fading = 1.0, 1.0
		undiluted    = 1.0
		active       float64 // A
		kept         float64 // E
		acquired     float64 // C
		followers    float64
	)
	if limited {
		saturation = 0
		if capacity = *in.AddressableMarket - in.CustomerBase; capacity > 0 {
			perCapacity, saturation = 1/capacity, 1
		} else {
			capacity = 0
		}
	}
	if in.Stopped {
		fading = math.Exp2(-1 / in.FadeHalfLifeMonths)
	}
	cost := in.MonthlyCost
	for j := range in.Audiences {
		cost += in.Audiences[j].MonthlyAcquisitionSpend
	}
	out := Summary{TotalCost: in.SetupCost + cost*float64(T), presentCost: in.SetupCost}
	cash := 0 - in.SetupCost

	for t := 1; t <= T; t++ {
		if limited {
			if room = capacity - acquired; room < 0 {
				room = 0
			}
			if perCapacity > 0 {
				if saturation = 1 - acquired*perCapacity; saturation < 0 {
					saturation = 0
				}
			}
		}
		fade *= fading
		grown := 0.0
		if lines.grow {
			grown = e.grown[t]
		}
		if follow {
			followers, undiluted = e.follow(in.Dilution)
		}

		// Who would be won from an empty market: prospects among the followers,
		// others reached, whom customers recommend it to.
		felt := fade * undiluted
		would := (lines.others.base+lines.others.growth*grown)*fade + lines.advocates.base + lines.advocates.growth*grown
		if t > lag {
			would += referral * e.won[t-lag]
		}
		reached := 0.0
		for j := range e.audiences {
			a := &e.audiences[j]
			prospects := a.prospects*a.staying + a.prospectsGained
			buy := prospects * a.buying * felt
			a.prospects = prospects - buy*saturation
			would += a.incrementality * buy
			if noting {
				reached += prospects*a.reach*felt + a.others.at(grown)*fade
			}
		}
		won := would * saturation
		if won > room { // the market is full: each way in gives up the same share
			won = room
		}
		e.won[t] = won
		acquired += won

		// What it leaves.
		exposed := lines.exposed.base + lines.exposed.growth*grown
		kept = retention*kept + leaving*(exposed+kept)
		direct := won*margin + active*repeat
		active = retention*active + won
		benefit := direct + kept*baseMonth + exposed*yield + (lines.steady + lines.growing*grown)
		cash += benefit - cost
		if t <= len(cumulative) {
			cumulative[t-1] = cash
		}
		out.TotalBenefit += benefit
		out.presentBenefit += benefit * e.factor[t]

		if noting {
			months[t-1] = Month{
				Month: t, Followers: followers, Reached: reached,
				NewCustomers:    won,
				ActiveCustomers: active, ExtraRetained: kept,
				Cost: cost, Benefit: benefit, Net: benefit - cost, Cumulative: cash,
				Lines: Lines{
					Direct: direct, Retention: kept * baseMonth, FrequencyYield: exposed * yield,
					Assisted: lines.assisted.at(grown), Service: lines.service.at(grown),
					OtherSavings: lines.savings.at(grown), Synergy: lines.synergy.at(grown),
				},
			}
			if would > 0 {
				months[t-1].AdvocacyCustomers = lines.advocates.at(grown) * (won / would)
				if t > lag {
					months[t-1].ReferredCustomers = referral * e.won[t-lag] * (won / would)
				}
			}
		}
	}
	out.presentCost += cost * e.annuity[T]
	out.NPV = out.presentBenefit - out.presentCost
	out.acquired, out.active = acquired, active
	return out
}

// rise is a line that goes from today's level to the plan's along the ramp: a
// cut is felt at once, what is new grows.
type rise struct{ base, growth float64 }

func riseOf(plan, today float64) rise {
	if plan <= today {
		return rise{plan, 0}
	}
	return rise{today, plan - today}
}

func (r rise) at(grown float64) float64 { return r.base + r.growth*grown }

func (r rise) times(by float64) rise { return rise{r.base * by, r.growth * by} }

// risingLines are what goes along the ramp alone.
type risingLines struct {
	assisted, service, savings, synergy rise    // money a month
	steady, growing                     float64 // all four

	exposed   rise // existing customers reached
	advocates rise // new customers a month whom those bring
	others    rise // new customers a month among people who do not follow, or who come by a way nobody named
	grow      bool // something grows
}

func (e *Engine) linesOf(in *Inputs) risingLines {
	s := &in.Service
	l := risingLines{
		assisted: riseOf(in.Assisted.OrdersPerMonth, in.Assisted.OrdersToday).times(in.MarginPerOrder() * in.Assisted.Attribution),
		service: riseOf(s.ContactsPerMonth, s.ContactsToday).times(
			s.ResolutionRate * s.DeflectionRate * s.CostPerContact * s.CashableShare),
		savings: riseOf(in.OtherSavingsPerMonth, in.OtherSavingsToday),
		synergy: riseOf(in.SynergyMarginPerMonth, in.SynergyToday),
		exposed: riseOf(in.Loyalty.ExposedShare, in.Loyalty.ExposedToday).times(in.CustomerBase),
		others:  e.others,
	}
	l.advocates = l.exposed.times(in.Loyalty.ReferralsPerMonth)
	l.others.base += in.Incrementality * in.ExtraCustomersPerMonth
	l.steady = l.assisted.base + l.service.base + l.savings.base + l.synergy.base
	l.growing = l.assisted.growth + l.service.growth + l.savings.growth + l.synergy.growth
	l.grow = l.growing != 0 || l.exposed.growth != 0 || e.othersGrow
	return l
}
