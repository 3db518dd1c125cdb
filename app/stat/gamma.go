package stat

import "math"

// Gamma is the share of a gamma distribution of shape a and scale 1 below x: the
// regularised lower incomplete gamma function. a is above 0.
func Gamma(x, a float64) float64 {
	switch {
	case math.IsNaN(x) || !(a > 0):
		return math.NaN()
	case x <= 0:
		return 0
	case math.IsInf(x, 1):
		return 1
	}
	logGamma, _ := math.Lgamma(a)
	front := math.Exp(a*math.Log(x) - x - logGamma)
	if x < a+1 {
		return front * gammaSeries(x, a)
	}
	return 1 - front*gammaFraction(x, a)
}

// gammaSeries is Σ xⁿ/(a(a+1)…(a+n)).
func gammaSeries(x, a float64) float64 {
	term := 1 / a
	sum := term
	for n := 1.0; n <= 100000; n++ {
		term *= x / (a + n)
		sum += term
		if term < 1e-17*sum {
			break
		}
	}
	return sum
}

// gammaFraction is the continued fraction of the upper tail, by Lentz's method.
func gammaFraction(x, a float64) float64 {
	const tiny = 1e-300
	b := x + 1 - a
	c, d := 1/tiny, 1/b
	f := d
	for n := 1.0; n <= 100000; n++ {
		top := -n * (n - a)
		b += 2
		d = 1 / (top*d + b)
		c = b + top/c
		f *= d * c
		if math.Abs(d*c-1) < 1e-16 {
			break
		}
	}
	return f
}

// GammaQuantile is the x that the share u of a gamma distribution of shape a and
// scale 1 lies below.
func GammaQuantile(u, a float64) float64 {
	switch {
	case !(a > 0) || math.IsNaN(u):
		return math.NaN()
	case u <= 0:
		return 0
	case u >= 1:
		return math.Inf(1)
	}
	logGamma, _ := math.Lgamma(a)
	density := func(x float64) float64 { return math.Exp((a-1)*math.Log(x) - x - logGamma) }
	below := func(x float64) float64 { return Gamma(x, a) }

	// Wilson and Hilferty's cube of a normal, or near 0 the first term alone.
	root := 1 - 1/(9*a) + PhiInverse(u)/(3*math.Sqrt(a))
	start := a * root * root * root
	if !(start > 0.1*a) {
		start = math.Exp((math.Log(u) + math.Log(a) + logGamma) / a)
	}
	high := max(2*start, 1)
	for below(high) < u && high < 1e300 {
		high *= 2
	}
	return invert(below, density, u, start, 0, high)
}
