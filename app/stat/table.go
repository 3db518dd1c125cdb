package stat

import "math"

// Table draws from an estimate fast: values at evenly spaced standard normal
// numbers, with straight lines between them. It is off by less than a
// thousandth of a standard deviation wherever draws fall (see its test).
type Table struct{ knots []float64 }

const (
	tableEnd  = 6.25 // beyond, the ends stand for everything
	tableStep = 1.0 / 16
)

// Table prepares an estimate for many draws.
func (e Estimate) Table() Table {
	t := Table{make([]float64, int(2*tableEnd/tableStep)+1)}
	var c curve
	switch e.Kind {
	case Range:
		a, b := pertShape(e.LowAt, e.LikelyAt, e.HighAt)
		c.beta(a, b)
	case OfTrials:
		c.beta(e.Count+0.5, e.Of-e.Count+0.5)
	case OverTime:
		c.gamma(e.Count + 0.5)
	}
	i := 0
	for k := range t.knots {
		var x float64
		if e.Kind != Certain {
			z := float64(k)*tableStep - tableEnd
			x = c.value(&i, math.Log(Phi(z)/Phi(-z)))
		}
		switch e.Kind {
		case Range:
			x = e.LowAt + float64((e.HighAt-e.LowAt)*x)
		case OverTime:
			x /= e.Of
		case Certain:
			x = e.LikelyAt
		}
		t.knots[k] = e.clip(x)
	}
	return t
}

// At is the value that the estimate stays under as often as a standard normal
// number stays under z.
func (t *Table) At(z float64) float64 {
	x := float64((z + tableEnd) * (1 / tableStep))
	if !(x > 0) {
		return t.knots[0]
	}
	i := int(x)
	if i >= len(t.knots)-1 {
		return t.knots[len(t.knots)-1]
	}
	low := t.knots[i]
	return low + float64((x-float64(i))*(t.knots[i+1]-low))
}

// curve is a beta or gamma distribution along the log of its odds or of its
// value, where it has one hump and falls off at both sides: points with the log
// odds of lying below them.
type curve struct {
	at, odds, slope []float64 // slope is how at rises with odds
	unit            bool      // a share: at is its log odds; else the log of the value
}

func (c *curve) beta(a, b float64) {
	c.unit = true
	c.trace(math.Log(a/b), a*b/(a+b), func(s float64) (log, slope float64) {
		if s < 0 { // log of x^a (1−x)^b, and a − (a+b)x
			odds := math.Exp(s)
			return float64(a*s) - (a+b)*math.Log1p(odds), a - (a+b)*odds/(1+odds)
		}
		odds := math.Exp(-s)
		return float64(-b*s) - (a+b)*math.Log1p(odds), a - (a+b)/(1+odds)
	})
}

func (c *curve) gamma(a float64) {
	c.trace(math.Log(a), a, func(s float64) (log, slope float64) {
		x := math.Exp(s)
		return float64(a*s) - x, a - x
	})
}

// trace walks from the hump down both sides, adding up what lies between steps,
// until next to nothing is left.
func (c *curve) trace(hump, curvature float64, density func(s float64) (log, slope float64)) {
	type point struct{ s, height, mass float64 } // mass beyond it
	peak, _ := density(hump)
	c.at, c.odds, c.slope = make([]float64, 0, 200), make([]float64, 0, 200), make([]float64, 0, 200)
	side := func(way float64) (points []point, beyond float64) {
		points = make([]point, 0, 100)
		s, height, slope := hump, 1.0, 0.0
		for range 400 {
			step := way * 0.4 / math.Sqrt(curvature+slope*slope)
			log, nextSlope := density(s + step)
			next := math.Exp(log - peak)
			// Simpson's rule with the slopes at both ends.
			mass := math.Abs(step)*(height+next)/2 + way*step*step/12*(height*slope-next*nextSlope)
			points = append(points, point{s + step, next, mass})
			s, height, slope = s+step, next, nextSlope
			if height < 1e-11 {
				break
			}
		}
		// Added up from the far end, so that small tails keep their digits.
		beyond = height / math.Abs(slope)
		for i := len(points) - 1; i >= 0; i-- {
			points[i].mass, beyond = beyond, beyond+points[i].mass
		}
		return points, beyond
	}
	below, low := side(-1)
	above, high := side(+1)
	total := low + high
	add := func(s, height, under, over float64) {
		c.at = append(c.at, s)
		c.odds = append(c.odds, math.Log(under/over))
		c.slope = append(c.slope, under/total*over/height)
	}
	for i := len(below) - 1; i >= 0; i-- {
		p := &below[i]
		add(p.s, p.height, p.mass, total-p.mass)
	}
	add(hump, 1, low, high)
	for _, p := range above {
		add(p.s, p.height, total-p.mass, p.mass)
	}
}

// value is the distribution's value where its log odds are v; i is where the last one was found,
// since they are asked for upwards.
func (c *curve) value(i *int, v float64) float64 {
	last := len(c.odds) - 1
	for *i < last-1 && c.odds[*i+1] < v {
		*i++
	}
	j := *i
	width := c.odds[j+1] - c.odds[j]
	x := (v - c.odds[j]) / width
	rise := c.at[j+1] - c.at[j]
	var s float64
	switch {
	case x < 0:
		s = c.at[j] + x*width*c.slope[j]
	case x > 1:
		s = c.at[j+1] + (x-1)*width*c.slope[j+1]
	default: // a cubic through both ends
		a, b := width*c.slope[j], width*c.slope[j+1]
		s = c.at[j] + x*(a+x*((3*rise-2*a-b)+x*(a+b-2*rise)))
	}
	if c.unit {
		return 1 / (1 + math.Exp(-s))
	}
	return math.Exp(s)
}
