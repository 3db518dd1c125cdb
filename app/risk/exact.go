package risk

import "math"

// How exact a simulation has to be before it is settled.
const (
	chanceError = 0.005 // of a chance
	spreadError = 0.01  // of a percentile, as a share of P95 − P5
)

// temper takes the luck out of sampling errors. Each is measured on a few
// groups of draws only; so it is drawn half towards what its like show: other
// chances, or the same percentile of other results.
func (f *Findings) temper() {
	var chances []*Chance
	var spreads []*Spread
	for k := range f.Options {
		o := &f.Options[k]
		chances = append(chances, &o.Back, &o.Gain, &o.OverStopping, &o.Wins, &o.WithoutChance)
		spreads = append(spreads, &o.ROI, &o.NPV, &o.Over, &o.Cash, &o.WithoutOver)
		for b := range f.Beats[k] {
			chances = append(chances, &f.Beats[k][b])
		}
	}
	chances = append(chances, &f.Half)

	// Of a chance p, plain draws would have the error √(p(1−p)/n).
	sum, n := 0.0, 0.0
	for _, c := range chances {
		if plain := c.Share * (1 - c.Share); plain > 0 {
			sum, n = sum+c.SE*c.SE/plain, n+1
		}
	}
	for _, c := range chances {
		if plain := c.Share * (1 - c.Share); plain > 0 {
			c.SE = math.Sqrt((c.SE*c.SE + sum/n*plain) / 2)
		}
	}
	for _, of := range [3]func(*Spread) *float64{
		func(p *Spread) *float64 { return &p.SE5 },
		func(p *Spread) *float64 { return &p.SE50 },
		func(p *Spread) *float64 { return &p.SE95 },
	} {
		sum, n := 0.0, 0.0
		for _, p := range spreads {
			if width := p.P95 - p.P5; width > 0 {
				share := *of(p) / width
				sum, n = sum+share*share, n+1
			}
		}
		for _, p := range spreads {
			if width := p.P95 - p.P5; width > 0 {
				share := *of(p) / width
				*of(p) = width * math.Sqrt((share*share+sum/n)/2)
			}
		}
	}
}

// short is how many times as large as asked for the largest sampling error is;
// up to 1 everything is settled.
func (f *Findings) short() float64 {
	most := 0.0
	for k := range f.Options {
		o := &f.Options[k]
		for _, c := range [...]Chance{o.Back, o.Gain, o.OverStopping, o.Wins, o.WithoutChance} {
			most = max(most, c.SE/chanceError)
		}
		for _, p := range [...]*Spread{&o.ROI, &o.NPV, &o.Over, &o.Cash, &o.WithoutOver} {
			if width := p.P95 - p.P5; width > 0 {
				most = max(most, max(p.SE5, p.SE50, p.SE95)/(spreadError*width))
			}
		}
		for _, c := range f.Beats[k] {
			most = max(most, c.SE/chanceError)
		}
	}
	return max(most, f.Half.SE/chanceError)
}

// Enough is how many draws there have to be, by what is known so far, until
// everything is settled: errors of even draws shrink like n^−0.6 or faster.
func (f *Findings) Enough() int {
	return int(float64(f.Draws) * math.Pow(f.Short, 1/0.6))
}
