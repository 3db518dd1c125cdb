package risk

// sorter puts samples in order, and the groups of draws with them.
type sorter struct {
	values []float64
	groups []uint8
	starts []int32
}

// sort puts a sample in order. Values are dealt out into as many narrow classes
// as half of them, and then put right within each; groups says for each which
// group of draws it is of. Both last until the next call.
func (s *sorter) sort(sample []float64) (values []float64, group []uint8) {
	n := len(sample)
	if cap(s.values) < n {
		s.values, s.groups, s.starts = make([]float64, 2*n), make([]uint8, 2*n), make([]int32, n+2)
	}
	values, group = s.values[:n], s.groups[:n]
	if n == 0 {
		return values, group
	}
	low, high := sample[0], sample[0]
	for _, x := range sample {
		if x < low {
			low = x
		}
		if x > high {
			high = x
		}
	}
	classes := n/2 + 1
	per := 0.0
	if high > low {
		per = (float64(classes) - 0.5) / (high - low)
	}
	starts := s.starts[:classes+1]
	clear(starts)
	for _, x := range sample {
		starts[int((x-low)*per)+1]++
	}
	for c := 1; c <= classes; c++ {
		starts[c] += starts[c-1]
	}
	for i, x := range sample {
		c := int((x - low) * per)
		at := starts[c]
		starts[c]++
		values[at], group[at] = x, uint8(i%groups)
	}
	// Each class now ends where the next began.
	from := int32(0)
	for _, to := range starts[:classes] {
		if to-from > 1 {
			shell(values[from:to], group[from:to])
		}
		from = to
	}
	return values, group
}

// shell is Shell's sort, for a handful of values insertion alone.
func shell(values []float64, group []uint8) {
	for _, gap := range [...]int{701, 301, 132, 57, 23, 10, 4, 1} {
		if gap > 1 && gap*3 > len(values) {
			continue
		}
		for i := gap; i < len(values); i++ {
			x, g := values[i], group[i]
			j := i
			for ; j >= gap && values[j-gap] > x; j -= gap {
				values[j], group[j] = values[j-gap], group[j-gap]
			}
			values[j], group[j] = x, g
		}
	}
}

// places are where a percentile of evenly filled values lies among n of them:
// value i stands for the share (i+½)/n.
func places(p float64, n int) (low, high int, part float64) {
	x := p*float64(n) - 0.5
	if !(x > 0) {
		return 0, 0, 0
	}
	low = int(x)
	if low >= n-1 {
		return n - 1, n - 1, 0
	}
	return low, low + 1, x - float64(low)
}

// quantile is a percentile of a sorted sample, 0 of none.
func quantile(sorted []float64, p float64) float64 {
	if len(sorted) == 0 {
		return 0
	}
	low, high, part := places(p, len(sorted))
	return between(sorted[low], sorted[high], part)
}

func between(a, b, part float64) float64 { return a + float64(part*(b-a)) }

// ofGroups are three percentiles of each group, from a sorted sample.
func ofGroups(values []float64, group []uint8, p [3]float64) (at [3][groups]float64) {
	var want [groups][6]int32
	var part [groups][3]float64
	var got [groups][6]float64
	var seen, next [groups]int32
	for g := range groups {
		n := (len(values) + groups - 1 - g) / groups
		for i := range p {
			low, high, x := places(p[i], n)
			want[g][2*i], want[g][2*i+1], part[g][i] = int32(low), int32(high), x
		}
	}
	for i, x := range values {
		g := group[i] % groups
		for k := next[g]; k < 6 && want[g][k] <= seen[g]; k++ {
			got[g][k], next[g] = x, k+1
		}
		seen[g]++
	}
	for g := range groups {
		for i := range p {
			at[i][g] = between(got[g][2*i], got[g][2*i+1], part[g][i])
		}
	}
	return at
}
