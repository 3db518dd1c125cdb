package roi

import "math"

// monthlyRate turns a yearly rate into the monthly one that compounds to it.
func monthlyRate(annual float64) float64 { return math.Expm1(math.Log1p(annual) / 12) }

// MonthlyRetention turns a yearly retention ("of ten customers a year ago, how
// many still buy?") into the monthly share that compounds to it.
func MonthlyRetention(yearly float64) float64 { return math.Pow(yearly, 1.0/12) }

// ratio divides, and says whether the answer means something: no answer without
// a divisor, with a negative one where only a positive one makes sense, or
// beyond what a number can hold.
func ratio(dividend, divisor float64, positive bool) (float64, bool) {
	if divisor == 0 || positive && !(divisor > 0) {
		return 0, false
	}
	quotient := dividend / divisor
	return quotient, finite(quotient)
}

func finite(x float64) bool { return !math.IsNaN(x) && !math.IsInf(x, 0) }
