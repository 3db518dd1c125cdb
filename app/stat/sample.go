package stat

import (
	"math"
	"slices"
)

// QuantileOf is the value below which the share p of a sample lies, which must
// be sorted upwards: the point p·(n−1) along it, between two values in
// proportion. A sample of nothing has none: NaN.
func QuantileOf(sorted []float64, p float64) float64 {
	n := len(sorted)
	if n == 0 || math.IsNaN(p) {
		return math.NaN()
	}
	at := clamp(p, 0, 1) * float64(n-1)
	below := int(at)
	if below >= n-1 {
		return sorted[n-1]
	}
	part := at - float64(below)
	return sorted[below]*(1-part) + sorted[below+1]*part
}

// Quantiles are several of them at once; the sample may stand in any order and
// stays as it is.
func Quantiles(sample []float64, shares ...float64) []float64 {
	sorted := slices.Clone(sample)
	slices.Sort(sorted)
	values := make([]float64, len(shares))
	for i, p := range shares {
		values[i] = QuantileOf(sorted, p)
	}
	return values
}

// Median is the middle of a sample, in any order; NaN without one.
func Median(sample []float64) float64 { return Quantiles(sample, 0.5)[0] }

// MeanVariance are mean and sample variance (divided by n−1) in one pass, by
// Welford's method. Without values the mean is NaN; with one, variance is 0.
func MeanVariance(sample []float64) (mean, variance float64) {
	if len(sample) == 0 {
		return math.NaN(), math.NaN()
	}
	var squares float64
	for i, x := range sample {
		off := x - mean
		mean += off / float64(i+1)
		squares += off * (x - mean)
	}
	if len(sample) == 1 {
		return mean, 0
	}
	return mean, squares / float64(len(sample)-1)
}
