package stat

import "math"

// Phi is the standard normal distribution: the share below z.
func Phi(z float64) float64 { return 0.5 * math.Erfc(-z/math.Sqrt2) }

// PhiInverse is the z below which the share p lies: ±Inf at 0 and 1.
func PhiInverse(p float64) float64 {
	switch {
	case !(p > 0):
		return math.Inf(-1)
	case p >= 1:
		return math.Inf(1)
	case p > 0.5:
		return -PhiInverse(1 - p)
	}
	z := -math.Sqrt2 * math.Erfinv(1-2*p)
	if p < 1e-8 {
		t := -2 * math.Log(p)
		z = -math.Sqrt(t - math.Log(t) - math.Log(2*math.Pi))
	}
	// Erfinv sees 1 − 2p, which has few digits left in the tail, and the first
	// terms of the tail are only close. Halley's steps give all digits.
	for range 20 {
		density := math.Exp(-z*z/2) / math.Sqrt(2*math.Pi)
		off := (Phi(z) - p) / density
		step := off / (1 + z*off/2)
		z -= step
		if !(math.Abs(step) > 1e-15*math.Abs(z)) {
			break
		}
	}
	return z
}
