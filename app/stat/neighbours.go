package stat

import "math"

// mostAlike is the largest correlation of neighbouring errors that is reckoned
// with. Above it a series wanders and no regression on it is worth much.
const mostAlike = 0.9

// Neighbours is how far neighbouring rows' errors go together. raw is the
// correlation of neighbouring residuals, Σe(t)e(t−1)/Σe². Residuals lean apart
// even where errors are independent, the more so the more columns were fitted;
// error takes the lean that independent errors would have off, and is 0 to 0.9.
func (f *Fit) Neighbours() (raw, errors float64) {
	var product, square, lean float64
	for t, e := range f.Residuals {
		square += e * e
		if t == 0 {
			continue
		}
		product += e * f.Residuals[t-1]
		for _, q := range f.q {
			lean -= q[t] * q[t-1] // of I − QQ′, whose trace is DF
		}
	}
	if !(square > 0) || f.DF() < 1 {
		return 0, 0
	}
	raw, df := product/square, float64(f.DF())
	return raw, max(0, min(mostAlike, (raw-lean/df)*float64(len(f.Residuals))/df))
}

// Together is the standard error of c′β when neighbouring errors correlate by
// rho, those two rows apart by rho², and so on.
func (f *Fit) Together(c []float64, rho float64) float64 {
	return f.SD() * math.Sqrt(Quadratic(f.Weights(c), rho))
}

// Quadratic is Σ w(i)·w(j)·rho^|i−j|: the variance of Σ w·ε for errors of
// variance 1 of which neighbours correlate by rho, from 0 to below 1.
func Quadratic(weights []float64, rho float64) float64 {
	var sum, behind float64 // behind: Σ over j < i of w(j)·rho^(i−j)
	for _, w := range weights {
		sum += w * (w + 2*behind)
		behind = rho * (behind + w)
	}
	return max(0, sum)
}
