package stat

import "math"

// Beta is the share of a beta(a, b) distribution below x: the regularised
// incomplete beta function. a and b are above 0.
func Beta(x, a, b float64) float64 {
	switch {
	case math.IsNaN(x) || !(a > 0) || !(b > 0):
		return math.NaN()
	case x <= 0:
		return 0
	case x >= 1:
		return 1
	}
	front := math.Exp(a*math.Log(x) + b*math.Log1p(-x) - logBeta(a, b))
	if x < (a+1)/(a+b+2) {
		return front * betaFraction(x, a, b) / a
	}
	return 1 - front*betaFraction(1-x, b, a)/b
}

// betaFraction is the continued fraction of the incomplete beta function, from
// the front by Lentz's method. It converges fast for x below (a+1)/(a+b+2).
func betaFraction(x, a, b float64) float64 {
	const tiny = 1e-300
	away := func(v float64) float64 {
		if math.Abs(v) < tiny {
			return tiny
		}
		return v
	}
	c, d := 1.0, 1/away(1-(a+b)*x/(a+1))
	f := d
	for m := 1.0; m <= 10000; m++ {
		even := m * (b - m) * x / ((a + 2*m - 1) * (a + 2*m))
		d = 1 / away(1+even*d)
		c = away(1 + even/c)
		f *= d * c
		odd := -(a + m) * (a + b + m) * x / ((a + 2*m) * (a + 2*m + 1))
		d = 1 / away(1+odd*d)
		c = away(1 + odd/c)
		f *= d * c
		if math.Abs(d*c-1) < 1e-16 {
			break
		}
	}
	return f
}

func logBeta(a, b float64) float64 {
	la, _ := math.Lgamma(a)
	lb, _ := math.Lgamma(b)
	lab, _ := math.Lgamma(a + b)
	return la + lb - lab
}

// BetaQuantile is the x that the share u of a beta(a, b) distribution lies
// below.
func BetaQuantile(u, a, b float64) float64 {
	switch {
	case !(a > 0) || !(b > 0) || math.IsNaN(u):
		return math.NaN()
	case u <= 0:
		return 0
	case u >= 1:
		return 1
	}
	front := logBeta(a, b)
	density := func(x float64) float64 {
		return math.Exp((a-1)*math.Log(x) + (b-1)*math.Log1p(-x) - front)
	}
	// A distribution that leans on 0 is steep there: x^a·c starts close.
	start := a / (a + b)
	if low := math.Exp((math.Log(u*a) + front) / a); low < 0.1*start {
		start = low
	}
	return invert(func(x float64) float64 { return Beta(x, a, b) }, density, u, start, 0, 1)
}

// invert finds where a rising distribution reaches u: Newton's steps held
// inside a bracket that closes.
func invert(below, density func(float64) float64, u, start, low, high float64) float64 {
	x := start
	for step := range 200 {
		off := below(x) - u
		switch {
		case off == 0:
			return x
		case off > 0:
			high = x
		default:
			low = x
		}
		next := x - off/density(x)
		if step > 40 || !(next > low && next < high) {
			next = (low + high) / 2
		}
		if math.Abs(next-x) <= 1e-15*math.Abs(x) {
			return next
		}
		x = next
	}
	return x
}
