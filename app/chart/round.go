package chart

import "math"

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
		for i := range rests { // the largest first; those alike in their order
			for j := i; j > 0 && sign*rests[j].r > sign*rests[j-1].r; j-- {
				rests[j], rests[j-1] = rests[j-1], rests[j]
			}
		}
		for k := 0; k < int(math.Abs(missing)); k++ {
			out[rests[k].i] += sign
		}
	}
	for i := range out {
		out[i] = out[i]/unit + 0 // no negative zero
	}
	return out
}
