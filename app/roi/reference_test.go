package roi

import (
	"math"
	"testing"
)

// account is §4 and §5 of the model written down a second time: every quantity
// a list over the months from 0 on, one formula after the other as they stand
// in the text, nothing remembered between months but the lists themselves. Slow
// and plain, to hold the engine against on plans nobody worked out by hand.
type account struct {
	in      Inputs
	F, P    [][]float64 // by audience, by month
	N, A, E []float64
	net     []float64
	line    map[string][]float64
	reached []float64
	cost    float64 // of a month
}

func keepBooks(in Inputs) *account {
	T := in.HorizonMonths
	k := &account{in: in, line: map[string][]float64{}}
	list := func() []float64 { return make([]float64, T+1) }
	k.N, k.A, k.E, k.net, k.reached = list(), list(), list(), list(), list()
	for _, name := range []string{"direct", "assisted", "service", "retention", "frequencyYield", "otherSavings", "synergy"} {
		k.line[name] = list()
	}
	k.cost = in.MonthlyCost
	for j, a := range in.Audiences {
		k.F, k.P = append(k.F, list()), append(k.P, list())
		k.F[j][0] = a.Followers
		k.P[j][0] = a.Followers * a.Authentic * a.Relevant * (1 - a.CustomerShare)
		k.cost += a.MonthlyAcquisitionSpend
	}
	k.net[0] = -in.SetupCost
	for t := 1; t <= T; t++ {
		k.month(t)
	}
	return k
}

func (k *account) month(t int) {
	in := k.in
	om := in.OrderValue * in.GrossMargin
	m := om * in.OrdersPerMonth
	fStar := func() float64 {
		f, r := in.OrdersPerMonth, in.MonthlyRetention
		if f == 0 || r == 0 {
			return 0
		}
		if r == 1 {
			return f
		}
		kappa := math.Pow(r, 1/f)
		return (1 - r) / r / (1/kappa - 1)
	}()
	L := func(x float64) float64 { return 1 / (1 + math.Exp(-(x-in.Ramp.MidpointMonths)/in.Ramp.WidthMonths)) }
	R := (L(float64(t)) - L(0)) / (1 - L(0))
	level := func(plan, today float64) float64 {
		if plan <= today {
			return plan
		}
		return today + (plan-today)*R
	}
	fade := 1.0
	if in.Stopped {
		fade = math.Pow(2, -float64(t)/in.FadeHalfLifeMonths)
	}

	for j, a := range in.Audiences {
		b := 0.0
		if a.MonthlyAcquisitionSpend > 0 {
			b = a.MonthlyAcquisitionSpend / a.CostPerFollower
			if a.CapacityPerMonth != nil {
				if c := *a.CapacityPerMonth; c > 0 {
					b = c * (1 - math.Exp(-b/c))
				} else {
					b = 0
				}
			}
		}
		k.F[j][t] = k.F[j][t-1]*(1-a.MonthlyChurn) + a.OrganicGrowthPerMonth + b
		k.P[j][t] = k.P[j][t-1]*(1-a.MonthlyChurn) + (a.OrganicGrowthPerMonth+b)*a.Authentic*a.Relevant*(1-a.CustomerShare)
	}
	all, fake := 0.0, 0.0
	for j, a := range in.Audiences {
		all += k.F[j][t]
		fake += k.F[j][t] * (1 - a.Authentic)
	}
	v := 0.0
	if all > 0 {
		v = fake / all
	}

	C := 0.0
	for s := 1; s < t; s++ {
		C += k.N[s]
	}
	S, room := 1.0, math.Inf(1)
	if in.AddressableMarket != nil {
		M, B := *in.AddressableMarket, in.CustomerBase
		S = 0
		if M > B {
			S = math.Max(0, 1-C/(M-B))
		}
		room = math.Max(0, M-B-C)
	}

	direct := in.Incrementality * in.ExtraCustomersPerMonth * fade * S
	for j, a := range in.Audiences {
		own := k.P[j][t] * a.Reachable * (1 - in.Dilution*v) * (1 - in.Overlap) * fade
		others := a.DiscoveryRelevant * level(a.DiscoveryReachPerMonth, a.DiscoveryReachToday)
		if in.Stopped {
			others = a.DiscoveryRelevant * a.DiscoveryReachToday * fade
		}
		factor := 1.0
		if a.Followers > 0 || a.DiscoveryReachToday > 0 {
			factor = in.ConversionFactor
		}
		cvr := math.Min(1, factor*a.ConversionRate)
		iota := in.Incrementality
		if a.Incrementality != nil {
			iota = *a.Incrementality
		}
		won := own * a.ClickThroughRate * cvr * S
		k.P[j][t] -= won
		direct += iota * (won + others*a.ClickThroughRate*cvr*S)
		k.reached[t] += own + others
	}
	x := level(in.Loyalty.ExposedShare, in.Loyalty.ExposedToday)
	advocates := in.CustomerBase * x * in.Loyalty.ReferralsPerMonth * S
	lag := int(math.Max(1, math.Floor(in.Referral.LagMonths+0.5)))
	referred := 0.0
	if t-lag >= 1 {
		referred = in.Referral.Coefficient * k.N[t-lag] * S
	}
	k.N[t] = math.Min(direct+advocates+referred, room)

	r := in.MonthlyRetention
	k.E[t] = r*k.E[t-1] + math.Min(1-r, in.Loyalty.MonthlyRetentionGain)*(in.CustomerBase*x+k.E[t-1])
	k.line["direct"][t] = k.N[t]*om + k.A[t-1]*r*fStar*om
	k.A[t] = r*k.A[t-1] + k.N[t]
	k.line["assisted"][t] = level(in.Assisted.OrdersPerMonth, in.Assisted.OrdersToday) * om * in.Assisted.Attribution
	k.line["service"][t] = level(in.Service.ContactsPerMonth, in.Service.ContactsToday) *
		in.Service.ResolutionRate * in.Service.DeflectionRate * in.Service.CostPerContact * in.Service.CashableShare
	k.line["retention"][t] = k.E[t] * m
	k.line["frequencyYield"][t] = in.CustomerBase * x * m * ((1+in.Loyalty.FrequencyGain)*(1+in.Loyalty.OrderValueGain) - 1)
	k.line["otherSavings"][t] = level(in.OtherSavingsPerMonth, in.OtherSavingsToday)
	k.line["synergy"][t] = level(in.SynergyMarginPerMonth, in.SynergyToday)
	for _, line := range k.line {
		k.net[t] += line[t]
	}
	k.net[t] -= k.cost
}

// presentValue discounts every flow by its own power.
func (k *account) presentValue(annual float64) float64 {
	sum := 0.0
	for t, net := range k.net {
		sum += net * math.Pow(1+annual, -float64(t)/12)
	}
	return sum
}

func (k *account) cumulative(t int) float64 {
	sum := 0.0
	for s := 0; s <= t; s++ {
		sum += k.net[s]
	}
	return sum
}

// breakEven is the first month from which cumulative cash never falls below 0.
func (k *account) breakEven() (int, bool) {
	for t := range k.net {
		stays := true
		for s := t; s < len(k.net); s++ {
			stays = stays && k.cumulative(s) >= 0
		}
		if stays {
			return t, true
		}
	}
	return 0, false
}

func TestEngineAgreesWithTheModelWrittenDownTwice(t *testing.T) {
	for seed := range uint64(600) {
		in := randomPlan(seed)
		if problems := in.Validate(); len(problems) > 0 {
			t.Fatalf("plan %d is out of range: %v", seed, problems)
		}
		got, want := Evaluate(in), keepBooks(in)
		T := in.HorizonMonths

		// What is subtracted sets the scale a difference can be known to.
		turnover := math.Abs(in.SetupCost)
		for i, m := range got.Months {
			now := i + 1
			turnover += m.Cost + m.Benefit
			followers := 0.0
			for j := range want.F {
				followers += want.F[j][now]
			}
			check := func(name string, got, want, scale float64) {
				t.Helper()
				if !(math.Abs(got-want) <= tolerance*scale) {
					t.Errorf("plan %d, month %d: %s %v, want %v", seed, now, name, got, want)
				}
			}
			// Close to a full market what is still free is a difference of
			// two large numbers, and known only as well as those.
			scale := max(want.N[now], got.CustomersAcquired)
			check("followers", m.Followers, followers, followers)
			check("reached", m.Reached, want.reached[now], want.reached[now])
			check("new customers", m.NewCustomers, want.N[now], scale)
			check("active customers", m.ActiveCustomers, want.A[now], scale)
			check("extra retained", m.ExtraRetained, want.E[now], want.E[now])
			check("direct", m.Direct, want.line["direct"][now], scale*in.OrderValue*(1+in.OrdersPerMonth))
			check("assisted", m.Assisted, want.line["assisted"][now], m.Assisted)
			check("service", m.Service, want.line["service"][now], m.Service)
			check("retention", m.Retention, want.line["retention"][now], m.Retention)
			check("frequency", m.FrequencyYield, want.line["frequencyYield"][now], m.FrequencyYield)
			check("savings", m.OtherSavings, want.line["otherSavings"][now], m.OtherSavings)
			check("synergy", m.Synergy, want.line["synergy"][now], m.Synergy)
			check("cumulative", m.Cumulative, want.cumulative(now), turnover)
		}
		if npv := want.presentValue(in.AnnualDiscountRate); !(math.Abs(got.NPV-npv) <= tolerance*turnover) {
			t.Errorf("plan %d: NPV %v, want %v", seed, got.NPV, npv)
		}
		totalCost := in.SetupCost + want.cost*float64(T)
		if totalCost > 0 {
			if roi := want.cumulative(T) / totalCost; math.Abs(*got.ROI-roi) > tolerance*(1+turnover/totalCost) {
				t.Errorf("plan %d: ROI %v, want %v", seed, *got.ROI, roi)
			}
		} else if got.ROI != nil {
			t.Errorf("plan %d: a ROI without cost", seed)
		}
		month, ok := want.breakEven()
		if ok != (got.BreakEvenMonth != nil) || ok && month != *got.BreakEvenMonth {
			t.Errorf("plan %d: break-even %v, want %v %v", seed, got.BreakEvenMonth, month, ok)
		}
		if got.AnnualIRR != nil && *got.AnnualIRR > -0.999 && *got.AnnualIRR < 1e6 {
			// At its own rate a plan is worth nothing: NPV changes sign there.
			// One month's rate is known to about 1e-13.
			below, above := want.presentValue(*got.AnnualIRR-1e-7*(1+*got.AnnualIRR)), want.presentValue(*got.AnnualIRR+1e-7*(1+*got.AnnualIRR))
			if below*above > 0 && !(math.Abs(below) < 1e-9*turnover) {
				t.Errorf("plan %d: NPV around the IRR %v is %v and %v", seed, *got.AnnualIRR, below, above)
			}
		}
	}
}
