package analysis

import (
	"cmp"
	"math"
	"slices"

	"quilate/app/risk"
)

// candidate is an input whose turning values are looked for.
type candidate struct {
	path, key     string
	now, min, max float64
	share         bool
	at            func(float64) outcome
}

// Turning values are those of single inputs at which the present turns: where
// ROI is 0, and where it brings as much as stopping. The nearest one counts,
// first those that ask for the smallest relative change (of shares, on their
// odds).

// turns adds a candidate's turning values, if it has any.
func (c *candidate) turns(toBreakEven, toBeatStop *[]Turning) {
	tried := c.tries()
	if v, ok := c.turn(tried, func(o outcome) float64 { return o.cash }); ok {
		*toBreakEven = append(*toBreakEven, c.turning(v))
	}
	if v, ok := c.turn(tried, func(o outcome) float64 { return o.overStopping }); ok {
		*toBeatStop = append(*toBeatStop, c.turning(v))
	}
}

// sortTurnings puts those first that ask for the smallest change.
func sortTurnings(list []Turning) {
	slices.SortStableFunc(list, func(a, b Turning) int { return cmp.Compare(a.effort(), b.effort()) })
}

func (c *candidate) turning(value float64) Turning {
	return Turning{Path: c.path, Key: c.key, Now: c.now, Value: value, Share: c.share}
}

// effort is how far the value lies from today's: the log of their ratio, for
// shares of that of their odds.
func (t Turning) effort() float64 {
	from, to := t.Now, t.Value
	if t.Share {
		from, to = from/(1-from), to/(1-to)
	}
	d := math.Abs(math.Log(to / from))
	if math.IsNaN(d) {
		return math.Inf(1)
	}
	return d
}

// always are the inputs looked at even where they are certain.
var always = map[string]bool{
	"orderValue": true, "grossMargin": true, "ordersPerMonth": true, "yearlyRetention": true, "incrementality": true,
}

func (s *sheet) candidates() []candidate {
	var list []candidate
	if o := s.p.Observed; o != nil {
		n := len(s.likely)
		list = append(list, candidate{o.Path, o.Key, s.observed, o.Min, o.Max, false, func(v float64) outcome { return s.at(n, v) }})
	}
	for i := range s.p.List {
		in := &s.p.List[i]
		if in.Key == "" || costOrSetting(in.Path) || !always[in.Path] && s.ends[i][0] == s.ends[i][1] {
			continue
		}
		list = append(list, candidate{in.Path, in.Key, s.likely[i], in.Min, in.Max, in.Share, func(v float64) outcome { return s.at(i, v) }})
	}
	cost := s.p.Inputs.MonthlyCost
	list = append(list, candidate{"monthlyCost", s.costKey(), cost, 0, cost * 1e4, false, func(v float64) outcome {
		in := s.p.Inputs
		in.MonthlyCost = v
		return s.outcome(&in)
	}})
	return list
}

// costOrSetting are the inputs that monthlyCost stands for, and those that
// nobody turns to get money back.
func costOrSetting(path string) bool {
	for _, prefix := range []string{"cost.", "ramp.", "annualDiscountRate", "dilution"} {
		if len(path) >= len(prefix) && path[:len(prefix)] == prefix {
			return true
		}
	}
	return false
}

func (s *sheet) costKey() string {
	for i := range s.p.List {
		if path := s.p.List[i].Path; path == "cost.teamHours" || path == "cost.ownHours" || path == "cost.hoursPerWeek" {
			return s.p.List[i].Key
		}
	}
	return "cost.spend"
}

// try is a value and what it comes to.
type try struct {
	at float64
	outcome
}

// tries goes from today's value towards both ends.
func (c *candidate) tries() [2][]try {
	now := try{c.now, c.at(c.now)}
	var tried [2][]try
	for i, end := range [2]float64{c.min, c.max} {
		tried[i] = append(tried[i], now)
		for _, x := range steps16(c.now, end) {
			tried[i] = append(tried[i], try{x, c.at(x)})
		}
	}
	return tried
}

// turn finds the value nearest to today's at which f changes sign.
func (c *candidate) turn(tried [2][]try, f func(outcome) float64) (value float64, found bool) {
	if f(tried[0][0].outcome) == 0 {
		return c.now, true
	}
	for _, way := range tried {
		for i := 1; i < len(way); i++ {
			before := f(way[i-1].outcome)
			if (f(way[i].outcome) < 0) == (before < 0) {
				continue
			}
			v := risk.Turn(way[i-1].at, way[i].at, before, func(x float64) float64 { return f(c.at(x)) })
			if !found || c.turning(v).effort() < c.turning(value).effort() {
				value, found = v, true
			}
			break
		}
	}
	return value, found
}

// steps16 are values from now to an end, each as far from the last as a ratio,
// where that makes sense.
func steps16(now, end float64) []float64 {
	const n = 16
	list := make([]float64, 0, n)
	switch {
	case now == end:
	case now > 0 && end > 100*now:
		ratio := math.Pow(end/now, 1.0/n)
		for k := 1; k < n; k++ {
			list = append(list, now*math.Pow(ratio, float64(k)))
		}
		list = append(list, end)
	case now <= 0 && end > 1:
		for k := n - 1; k >= 0; k-- {
			list = append(list, end*math.Pow(10, -float64(k)/2))
		}
	default:
		for k := 1; k <= n; k++ {
			list = append(list, now+(end-now)*float64(k)/n)
		}
	}
	return list
}

// findOut is the answer key of the assumed input that moves what going on adds
// over stopping most, between its low and its high end.
func (s *sheet) findOut() string {
	key, widest := "", 0.0
	for i := range s.p.List {
		in := &s.p.List[i]
		low, high := s.ends[i][0], s.ends[i][1]
		if !in.Origin.Assumed() || in.Key == "" || low == high {
			continue
		}
		if swing := math.Abs(s.at(i, high).overStopping - s.at(i, low).overStopping); swing > widest {
			key, widest = in.Key, swing
		}
	}
	return key
}
