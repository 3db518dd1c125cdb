package risk

// pick finds five percentiles of a list (5, 25, 50, 75 and 95) without sorting
// it, and leaves it in another order.
func pick(list []float64, p5, p25, p50, p75, p95 *float64) {
	n := float64(len(list))
	at := func(low, high int, p float64) (value float64, next int) {
		x := p*n - 0.5
		if x < 0 {
			x = 0
		}
		i := int(x)
		if i >= len(list)-1 {
			nth(list, low, high, len(list)-1)
			return list[len(list)-1], i
		}
		nth(list, low, high, i)
		nth(list, i+1, high, i+1)
		return list[i] + float64((x-float64(i))*(list[i+1]-list[i])), i
	}
	last := len(list) - 1
	var i, j, k int
	*p50, i = at(0, last, 0.5)
	*p5, j = at(0, i, 0.05)
	*p25, _ = at(j, i, 0.25)
	*p75, k = at(i, last, 0.75)
	*p95, _ = at(k, last, 0.95)
}

// nth puts the value that belongs at place k of low to high there, smaller ones
// before it and larger ones behind (Hoare's selection).
func nth(list []float64, low, high, k int) {
	for low < high {
		a, b, c := list[low], list[low+(high-low)/2], list[high]
		pivot := max(min(a, b), min(max(a, b), c))
		i, j := low, high
		for i <= j {
			for list[i] < pivot {
				i++
			}
			for list[j] > pivot {
				j--
			}
			if i <= j {
				list[i], list[j] = list[j], list[i]
				i++
				j--
			}
		}
		switch {
		case k <= j:
			high = j
		case k >= i:
			low = i
		default:
			return
		}
	}
}
