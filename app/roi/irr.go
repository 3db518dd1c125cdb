package roi

import "math"

// annualIRR is the yearly rate at which the flows are worth nothing today. Only
// flows that change sign exactly once have one such rate for certain, so only
// they get one.
func annualIRR(setup float64, months []Month) (float64, bool) {
	flows := cashFlow{setup: setup, months: months}
	first, changes := flows.signs()
	if changes != 1 {
		return 0, false
	}
	rate := min(math.Expm1(-12*flows.root(first)), math.MaxFloat64)
	return rate, !math.IsNaN(rate)
}

// cashFlow is −setup at month 0 and then the months' net.
type cashFlow struct {
	setup  float64
	months []Month
}

// signs gives the sign of the first flow that is not 0, and how often the sign
// changes after it.
func (c cashFlow) signs() (first float64, changes int) {
	if c.setup != 0 {
		first = math.Copysign(1, -c.setup)
	}
	last := first
	for i := range c.months {
		net := c.months[i].Net
		if net == 0 {
			continue
		}
		sign := math.Copysign(1, net)
		if first == 0 {
			first, last = sign, sign
		}
		if sign != last {
			changes++
			last = sign
		}
	}
	return first, changes
}

// at is the present value when each month is discounted by e^y, up to a positive
// factor, and its slope in y up to the same factor. The factor keeps both in
// range: nothing is ever raised above 1.
func (c cashFlow) at(y float64) (value, slope float64) {
	T := len(c.months)
	if y <= 0 {
		x := math.Exp(y)
		for t := T; t > 0; t-- {
			net := c.months[t-1].Net
			value = (value + net) * x
			slope = (slope + float64(t)*net) * x
		}
		return value - c.setup, slope
	}
	x := math.Exp(-y)
	value = -c.setup
	for t := 1; t <= T; t++ {
		net := c.months[t-1].Net
		value = value*x + net
		slope = slope*x + float64(t)*net
	}
	return value, slope
}

// root is the log of the monthly discount factor that makes the flows worth
// nothing, when they change sign exactly once: Newton's steps, held inside a
// bracket, and halving where those crawl.
func (c cashFlow) root(first float64) float64 {
	low, high := -0.05, 0.05
	for low > -700 {
		if v, _ := c.at(low); v*first > 0 {
			break
		}
		low, high = low*2, low
	}
	for high < 700 {
		if v, _ := c.at(high); v*first < 0 {
			break
		}
		low, high = high, high*2
	}
	y := (low + high) / 2
	for step := range 120 {
		value, slope := c.at(y)
		switch {
		case value == 0:
			return y
		case value*first > 0:
			low = y
		default:
			high = y
		}
		next := y - value/slope
		if step > 25 || !(next > low && next < high) {
			next = (low + high) / 2
		}
		if math.Abs(next-y) <= 1e-13*math.Abs(y) {
			return next
		}
		y = next
	}
	return y
}
