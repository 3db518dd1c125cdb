package impact

import "math"

// Return is what came back of what was spent. Ranges are those of the lift; the
// margin, savings and cost are taken as they are.
type Return struct {
	Defined bool    // false without a cost
	ROI     Amount  // (lift·margin + savings − cost) / cost, SE included
	Net     Amount  // the same in money: lift·margin + savings − cost
	Odds    float64 // that the money came back: ROI ≥ 0
}

// Worth works out the return anew, for another margin, cost or savings.
func (a *Account) Worth(c Case) { a.value(c) }

// value works out the measured return.
func (a *Account) value(c Case) {
	if a.Method == NoAccount {
		return
	}
	net := func(lift float64) float64 { return lift*c.Margin + c.Savings - c.Cost }
	r, l := &a.Return, a.Lift
	margin := math.Abs(c.Margin)
	r.Net = Amount{net(l.Value), l.SE * margin, net(l.Low), net(l.High), l.Safe * margin, net(l.SafeLow), net(l.SafeHigh)}
	switch {
	case c.Margin > 0:
		r.Odds = a.oddsAbove((c.Cost - c.Savings) / c.Margin)
	case c.Savings >= c.Cost:
		r.Odds = 1
	}
	if c.Cost > 0 {
		r.Defined = true
		r.ROI = r.Net.over(c.Cost)
	}
}

// Update joins an estimate with a measurement, each weighted by its precision:
// μ* = (μ0/σ0² + x/s²) / (1/σ0² + 1/s²). A side without an error is certain and
// decides alone, the measurement first. ratio is how many times the estimate the
// measurement is, 0 where the estimate is 0.
func Update(estimate, estimateSE, measured, measuredSE float64) (value, se, ratio float64) {
	if estimate != 0 {
		ratio = measured / estimate
	}
	switch {
	case !(measuredSE > 0):
		return measured, 0, ratio
	case !(estimateSE > 0):
		return estimate, 0, ratio
	}
	a, b := 1/(estimateSE*estimateSE), 1/(measuredSE*measuredSE)
	return (estimate*a + measured*b) / (a + b), 1 / math.Sqrt(a+b), ratio
}

// FRY is revenue as customers × frequency × ticket, over a month or any other
// stretch of time.
type FRY struct {
	Customers float64 // who bought
	Frequency float64 // purchases of each
	Ticket    float64 // money a purchase
}

// Revenue is the product.
func (f FRY) Revenue() float64 { return f.Customers * f.Frequency * f.Ticket }

// Split says how much of the change of revenue each factor made, so that the
// parts add up exactly: Δk = L(Y1, Y0)·ln(k1/k0) with the logarithmic mean
// L = (a−b)/ln(a/b). False when a factor is not above 0.
//
// Ang, Energy Policy 32 (2004), 1131–1139 (LMDI-I).
func Split(before, after FRY) (parts FRY, ok bool) {
	for _, x := range []float64{before.Customers, before.Frequency, before.Ticket, after.Customers, after.Frequency, after.Ticket} {
		if !(x > 0) || math.IsInf(x, 0) {
			return FRY{}, false
		}
	}
	mean := logarithmicMean(after.Revenue(), before.Revenue())
	part := func(after, before float64) float64 { return mean * math.Log(after/before) }
	return FRY{
		Customers: part(after.Customers, before.Customers),
		Frequency: part(after.Frequency, before.Frequency),
		Ticket:    part(after.Ticket, before.Ticket),
	}, true
}

// logarithmicMean is (a−b)/ln(a/b), a where both are the same.
func logarithmicMean(a, b float64) float64 {
	x := (a - b) / b
	if math.Abs(x) < 1e-8 {
		return b * (1 + x/2)
	}
	return (a - b) / math.Log1p(x)
}

// Change is revenue of a month before and after with its parts.
type Change struct {
	Before, After FRY // monthly means
	Parts         FRY // money a month that each factor made
	Months        int // months that have all three, before and after
}

// Change splits the change of mean monthly revenue of a series that has orders
// and customers as well; false without.
func (s Series) Change(start Month) (Change, bool) {
	place, inside := s.At(start)
	if !inside || len(s.Orders) != len(s.Sales) || len(s.Customers) != len(s.Sales) {
		return Change{}, false
	}
	var c Change
	var sums [2]struct{ sales, orders, customers, n float64 }
	for i := range s.Sales {
		if !known(s.Sales[i]) || !known(s.Orders[i]) || !known(s.Customers[i]) {
			continue
		}
		side := &sums[0]
		if i >= place {
			side = &sums[1]
		}
		side.sales += s.Sales[i]
		side.orders += s.Orders[i]
		side.customers += s.Customers[i]
		side.n++
		c.Months++
	}
	sides := [2]*FRY{&c.Before, &c.After}
	for i, side := range sums {
		if side.n == 0 {
			return Change{}, false
		}
		*sides[i] = FRY{Customers: side.customers / side.n, Frequency: side.orders / side.customers, Ticket: side.sales / side.orders}
	}
	var ok bool
	c.Parts, ok = Split(c.Before, c.After)
	return c, ok
}
