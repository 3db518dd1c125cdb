package risk

// Worth is what knowing some inputs for sure is worth before choosing, money:
// the expected value of partial perfect information. Inputs are cut into parts
// of equal chance; what is best in each part is chosen on the other groups of
// draws and paid on the group left out, so that chance alone is worth nothing.
func (s *Simulation) Worth(input int) float64 {
	width := s.model.Options + 1
	var all []float64
	total := make([]float64, width-1)
	at := func(g int) []float64 { return s.given[g][input*bins*width:][:bins*width] }
	all = make([]float64, bins*width)
	for g := range groups {
		for i, v := range at(g) {
			all[i] += v
		}
		for k, v := range s.means[g] {
			total[k] += v
		}
	}
	gain := 0.0
	for g := range groups {
		own := at(g)
		fixed := bestOf(total, s.means[g])
		for b := range bins {
			pick := bestOf(all[b*width:][:width-1], own[b*width:][:width-1])
			gain += own[b*width+pick] - own[b*width+fixed]
		}
	}
	return max(0, gain/float64(s.n))
}

// bestOf is the option with the highest sum when one group's is left out.
func bestOf(all, leave []float64) int {
	best := 0
	for k := range all {
		if all[k]-leave[k] > all[best]-leave[best] {
			best = k
		}
	}
	return best
}
