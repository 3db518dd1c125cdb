package chart

import (
	"cmp"
	"math"
	"slices"
)

// RoundToTotal rounds values to so many decimals that what is printed adds up
// to the printed total: the parts whose rounding took most away give or take
// the last units (largest remainder). If the values do not add up to the
// total by more than a unit each, they are only rounded.
func RoundToTotal(values []float64, total float64, decimals int) []float64 {
	unit := math.Pow(10, float64(decimals))
	out := make([]float64, len(values))
	type rest struct {
		i int
		r float64
	}
	rests := make([]rest, len(values))
	sum := 0.0
	for i, v := range values {
		r := math.Round(v * unit)
		out[i], rests[i] = r, rest{i, v*unit - r}
		sum += r
	}
	missing := math.Round(total*unit) - sum
	if finite(missing) && math.Abs(missing) <= float64(len(values)) {
		sign := 1.0
		if missing < 0 {
			sign = -1
		}
		slices.SortStableFunc(rests, func(a, b rest) int { return cmp.Compare(sign*b.r, sign*a.r) })
		for k := 0; k < int(math.Abs(missing)); k++ {
			out[rests[k].i] += sign
		}
	}
	for i := range out {
		out[i] = out[i]/unit + 0 // no negative zero
	}
	return out
}
