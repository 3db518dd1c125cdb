package risk

import "quilate/app/stat"

// groups is how many independent sets the draws fall into: how far these differ
// says how exact the whole is.
const groups = 8

// drawer draws the inputs of a model. Draws come from scrambled points of a
// Sobol sequence (see points), turned so that they are evenest along what
// matters most (see aim). Up to the tables of the distributions everything is
// done in whole numbers; from there on with sums and products alone, so that a
// seed gives the same draws on every machine.
type drawer struct {
	seed   uint64
	points *points
	normal *normalTable
	tables []stat.Table
	aim    aim
	keys   [groups][]uint32 // of each dimension

	same   map[stat.Estimate]int
	ready  bool
	at     uint32 // the point that base holds, its number
	base   [sobolDimensions]uint32
	turned []float64
}

func newDrawer(m *Model, seed uint64) *drawer {
	d := &drawer{seed: seed, points: newPoints(), at: 1<<32 - 1, turned: make([]float64, len(m.Inputs)), same: map[stat.Estimate]int{}}
	for g := range d.keys {
		for i := range m.Inputs {
			d.keys[g] = append(d.keys[g], key(seed, g, i))
		}
	}
	return d
}

// prepare gets a few distributions ready, and last of all the directions; it
// says whether more is left, and gives the slopes when they are there.
func (d *drawer) prepare(m *Model) (more bool, slopes [][]float64) {
	switch {
	case d.ready:
		return false, nil
	case d.normal == nil:
		d.normal = newNormalTable()
		return true, nil
	}
	for range 4 {
		if len(d.tables) == len(m.Inputs) {
			d.ready = true
			d.aim, slopes = aimAt(m, d.tables)
			return false, slopes
		}
		e := m.Inputs[len(d.tables)]
		if n, ok := d.same[e]; ok {
			d.tables = append(d.tables, d.tables[n])
			continue
		}
		d.same[e] = len(d.tables)
		d.tables = append(d.tables, e.Table())
	}
	return true, nil
}

// draw is draw n of a group: a standard normal number and a value for every
// input.
func (d *drawer) draw(group int, n uint32, z, values []float64) {
	if d.at != n {
		d.at = n
		for i := range min(len(z), sobolDimensions) {
			d.base[i] = d.points.coordinate(i, n)
		}
	}
	keys := d.keys[group]
	for i := range d.turned {
		dimension := i
		var x uint32
		if i < sobolDimensions {
			x = d.base[i]
		} else {
			dimension %= sobolDimensions
			shuffled := reverse(scramble(reverse(n), key(d.seed, group, -i/sobolDimensions)))
			x = d.points.coordinate(dimension, shuffled)
		}
		d.turned[i] = d.normal.at(reverse(scramble(x, keys[i])))
	}
	d.aim.apply(d.turned)
	for i, input := range d.aim.order {
		z[input] = d.turned[i]
		values[input] = d.tables[input].At(d.turned[i])
	}
}
