package risk

import "math"

// Turn is where a result changes its sign between two values of an input, down
// to the last digits: halfway again and again. atFrom is the result at from;
// at to it has the other sign.
func Turn(from, to, atFrom float64, result func(float64) float64) float64 {
	for range 200 {
		middle := from + (to-from)/2
		if middle == from || middle == to {
			break
		}
		if (result(middle) < 0) == (atFrom < 0) {
			from = middle
		} else {
			to = middle
		}
		if math.Abs(to-from) <= 1e-13*math.Abs(to) {
			break
		}
	}
	return from + (to-from)/2
}
