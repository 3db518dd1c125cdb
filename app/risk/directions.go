package risk

import (
	"cmp"
	"math"
	"slices"

	"quilate/app/roi"
	"quilate/app/stat"
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

// mostMirrors is how many directions are singled out: more take time for each
// draw and make next to no difference.
const mostMirrors = 4

// aimAt finds how every result changes with every input around its middle:
// slopes are of NPV over stopping, by option and input, in money for one
// standard normal step.
func aimAt(m *Model, tables []stat.Table) (a aim, slopes [][]float64) {
	n := len(m.Inputs)
	p := prober{model: m, options: make([]roi.Inputs, m.Options), values: make([]float64, n)}
	for i := range p.values {
		p.values[i] = tables[i].At(0)
	}
	var rows [][]float64
	for i := range n {
		middle := p.values[i]
		p.values[i] = tables[i].At(+1)
		up := p.results(nil)
		p.values[i] = tables[i].At(-1)
		down := p.results(nil)
		p.values[i] = middle
		for r := range up {
			if i == 0 {
				rows = append(rows, make([]float64, n))
			}
			rows[r][i] = (up[r] - down[r]) / 2
		}
	}
	for k := range m.Options {
		if n > 0 {
			slopes = append(slopes, slices.Clone(rows[m.Options+k]))
		}
	}
	weight := make([]float64, n)
	for _, row := range rows {
		unit(row)
		for i, x := range row {
			weight[i] += x * x
		}
	}
	for i := range n {
		a.order = append(a.order, i)
	}
	slices.SortStableFunc(a.order, func(i, j int) int { return cmp.Compare(weight[j], weight[i]) })
	for r, row := range rows {
		rows[r] = make([]float64, n)
		for d, i := range a.order {
			rows[r][d] = row[i]
		}
	}
	a.turn(rows)
	return a, slopes
}

// prober computes every result that directions are aimed at.
type prober struct {
	model   *Model
	engine  roi.Engine
	options []roi.Inputs
	values  []float64
}

// results are NPV by option, NPV over stopping by option, and the same without
// the lines that Model.Without takes out.
func (p *prober) results(list []float64) []float64 {
	p.model.Put(p.values, p.options)
	for k := range p.options {
		list = append(list, p.engine.Summarise(&p.options[k], nil).NPV)
	}
	stopping := list[p.model.Stopping]
	for k := range p.options {
		list = append(list, list[k]-stopping)
	}
	for k := range p.options {
		without := list[len(p.options)+k]
		if k != p.model.Stopping && p.model.Without != nil && p.model.Without(&p.options[k]) {
			without = p.engine.Summarise(&p.options[k], nil).NPV - stopping
		}
		list = append(list, without)
	}
	return list
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
