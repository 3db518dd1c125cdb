package stat

import "math"

// manyDF are degrees of freedom from which Student's t is the normal to twelve
// digits of what is asked of it here.
const manyDF = 1e9

// Student is the share of Student's t distribution with df degrees of freedom
// below t. df is above 0 and need not be whole.
func Student(t, df float64) float64 {
	switch {
	case math.IsNaN(t) || !(df > 0):
		return math.NaN()
	case df > manyDF:
		return Phi(t)
	case math.IsInf(t, 0):
		if t > 0 {
			return 1
		}
		return 0
	}
	// Abramowitz and Stegun 26.7.1: both tails are I_x(df/2, ½), x = df/(df+t²).
	// Near the middle the other half of the same beta keeps the digits.
	var tail float64
	if t*t < df {
		tail = 0.5 - 0.5*Beta(t*t/(df+t*t), 0.5, df/2)
	} else {
		tail = 0.5 * Beta(df/(df+t*t), df/2, 0.5)
	}
	if t > 0 {
		return 1 - tail
	}
	return tail
}

// StudentQuantile is the t that the share p of Student's t distribution with df
// degrees of freedom lies below: ±Inf at 0 and 1.
func StudentQuantile(p, df float64) float64 {
	switch {
	case math.IsNaN(p) || !(df > 0):
		return math.NaN()
	case df > manyDF:
		return PhiInverse(p)
	case p > 0.5:
		return -StudentQuantile(1-p, df)
	case p <= 0:
		return math.Inf(-1)
	}
	if p > 0.25 {
		y := BetaQuantile(1-2*p, 0.5, df/2)
		return -math.Sqrt(df * y / (1 - y))
	}
	x := BetaQuantile(2*p, df/2, 0.5)
	return -math.Sqrt(df * (1 - x) / x)
}
