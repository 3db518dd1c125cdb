package stat

import "math"

// Wilson is the 95 % interval for a share of which k of n were seen. Nobody
// looked at leaves everything open.
func Wilson(k, n float64) (low, high float64) {
	if !(n > 0) {
		return 0, 1
	}
	k = clamp(k, 0, n)
	const z = 1.959963984540054 // Φ⁻¹(0.975)
	share, spread := k/n, 1+z*z/n
	middle := (share + z*z/(2*n)) / spread
	half := z / spread * math.Sqrt(share*(1-share)/n+z*z/(4*n*n))
	low, high = clamp(middle-half, 0, 1), clamp(middle+half, 0, 1)
	if k == 0 {
		low = 0
	}
	if k == n {
		high = 1
	}
	return low, high
}
