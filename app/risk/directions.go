package risk

import (
	"cmp"
	"math"
	"slices"

	"quilate/app/roi"
)

// aim turns the axes of the draws so that the first ones, which are filled most
// evenly, run along what the results depend on most; the others follow the
// inputs, those that move most first. The method is Imai and Tan's, "A general
// dimension reduction technique for derivative pricing", J. Comput. Finance 10
// (2006).
type aim struct {
	order   []int       // the input of each dimension
	mirrors [][]float64 // unit vectors; turning is one reflection after another
}

var mostMirrors = 4
func SetMirrors(n int){mostMirrors=n}

// aimAt finds how every result changes with every input, around their middles.
func aimAt(m *Model, tables []func(float64) float64) aim {
	n := len(m.Inputs)
	var engine roi.Engine
	values := make([]float64, n)
	options := make([]roi.Inputs, m.Options)
	for i := range values {
		values[i] = tables[i](0)
	}
	const step = 1
	results := func() []float64 {
		var list []float64
		m.Put(values, options)
		for k := range options {
			list = append(list, engine.Summarise(&options[k], nil).NPV)
		}
		for k := range options {
			if k != m.Stopping {
				list = append(list, list[k]-list[m.Stopping])
			}
		}
		for k := range options {
			if k != m.Stopping && m.Without != nil && m.Without(&options[k]) {
				list = append(list, engine.Summarise(&options[k], nil).NPV-list[m.Stopping])
			}
		}
		return list
	}
	var slopes [][]float64 // by result, by input
	for i := range n {
		values[i] = tables[i](+step)
		up := results()
		values[i] = tables[i](-step)
		down := results()
		values[i] = tables[i](0)
		if slopes == nil {
			for range up {
				slopes = append(slopes, make([]float64, n))
			}
		}
		for r := range up {
			slopes[r][i] = up[r] - down[r]
		}
	}
	var a aim
	weight := make([]float64, n)
	for r := range slopes {
		unit(slopes[r])
		for i, x := range slopes[r] {
			weight[i] += x * x
		}
	}
	for i := range n {
		a.order = append(a.order, i)
	}
	slices.SortStableFunc(a.order, func(i, j int) int { return cmp.Compare(weight[j], weight[i]) })
	for r, row := range slopes {
		sorted := make([]float64, n)
		for d, i := range a.order {
			sorted[d] = row[i]
		}
		slopes[r] = sorted
	}
	a.turn(slopes)
	return a
}

// turn finds the directions in which slopes point most, one at right angles to
// the other, and the mirrors that bring the first axes there.
func (a *aim) turn(slopes [][]float64) {
	if len(slopes) == 0 {
		return
	}
	n := len(slopes[0])
	for d := 0; d < mostMirrors && d < n-1; d++ {
		direction := principal(slopes)
		if direction == nil {
			return
		}
		for _, row := range slopes { // what is left after this direction
			p := dot(row, direction)
			for i := range row {
				row[i] -= p * direction[i]
			}
		}
		// As the mirrors so far see it, it has to become axis d.
		for _, m := range a.mirrors {
			reflect(m, direction)
		}
		mirror := slices.Clone(direction)
		for i := range d {
			mirror[i] = 0
		}
		length := math.Sqrt(dot(mirror, mirror))
		if length < 1e-9 {
			return
		}
		if mirror[d] > 0 {
			mirror[d] += length
		} else {
			mirror[d] -= length
		}
		if !unit(mirror) {
			return
		}
		a.mirrors = append(a.mirrors, mirror)
	}
}

// apply turns a point.
func (a *aim) apply(z []float64) {
	for i := len(a.mirrors) - 1; i >= 0; i-- {
		reflect(a.mirrors[i], z)
	}
}

func reflect(mirror, z []float64) {
	p := 2 * dot(mirror, z)
	for i, m := range mirror {
		z[i] -= float64(p * m)
	}
}

func dot(a, b []float64) float64 {
	sum := 0.0
	for i := range a {
		sum += float64(a[i] * b[i])
	}
	return sum
}

// unit makes a vector as long as 1, and says whether it has a direction.
func unit(v []float64) bool {
	length := math.Sqrt(dot(v, v))
	if !(length > 0) || math.IsInf(length, 1) {
		clear(v)
		return false
	}
	for i := range v {
		v[i] /= length
	}
	return true
}

// principal is the direction that rows share most, by the power method; nil
// when next to nothing is left of them.
func principal(rows [][]float64) []float64 {
	longest := rows[0]
	for _, row := range rows {
		if dot(row, row) > dot(longest, longest) {
			longest = row
		}
	}
	if dot(longest, longest) < 1e-4 {
		return nil
	}
	v := slices.Clone(longest)
	unit(v)
	next := make([]float64, len(v))
	for range 20 {
		clear(next)
		for _, row := range rows {
			p := dot(row, v)
			for i := range row {
				next[i] += float64(p * row[i])
			}
		}
		if !unit(next) {
			return nil
		}
		copy(v, next)
	}
	return v
}
