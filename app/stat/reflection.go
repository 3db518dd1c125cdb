package stat

import "math"

// reflector is the unit vector v for which x − 2v(v′x) has one entry, head, and
// zeros below. length is that of x and above 0; x is used up.
func reflector(x []float64, length float64) (v []float64, head float64) {
	head = -math.Copysign(length, x[0])
	x[0] -= head
	scale := norm(x)
	for i := range x {
		x[i] /= scale
	}
	return append([]float64(nil), x...), head
}

// reflect turns x into x − 2v(v′x).
func reflect(v, x []float64) {
	var along float64
	for i, a := range v {
		along += a * x[i]
	}
	for i, a := range v {
		x[i] -= 2 * along * a
	}
}

// back carries out the reflections in reverse: Qx, in place.
func back(reflectors [][]float64, x []float64) []float64 {
	for k := len(reflectors) - 1; k >= 0; k-- {
		reflect(reflectors[k], x[k:])
	}
	return x
}

// solveUpper is the x with Rx = b, R given by its columns.
func solveUpper(r [][]float64, b []float64) []float64 {
	x := append([]float64(nil), b...)
	for k := len(r) - 1; k >= 0; k-- {
		x[k] /= r[k][k]
		for i := range k {
			x[i] -= r[k][i] * x[k]
		}
	}
	return x
}

// norm is the length of x, safe from overflow.
func norm(x []float64) float64 {
	var largest float64
	for _, a := range x {
		largest = max(largest, math.Abs(a))
	}
	if largest == 0 || math.IsInf(largest, 0) {
		return largest
	}
	var sum float64
	for _, a := range x {
		a /= largest
		sum += a * a
	}
	return largest * math.Sqrt(sum)
}

func sumAbs(x []float64) float64 {
	var sum float64
	for _, a := range x {
		sum += math.Abs(a)
	}
	return sum
}

func finite(x []float64) bool {
	for _, a := range x {
		if math.IsNaN(a) || math.IsInf(a, 0) {
			return false
		}
	}
	return true
}
