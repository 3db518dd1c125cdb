package stat

import "math"

// Fit is a linear model y = Xβ + ε fitted by least squares. It is never changed
// after [LeastSquares] made it.
type Fit struct {
	Coefficients []float64 // β, one a column, in the columns' order; 0 for one left out
	Residuals    []float64 // y − Xβ, one a row
	LeftOut      []int     // columns that earlier ones already say, rising
	Rank         int       // columns that count: len(Coefficients) − len(LeftOut)

	// Condition is how many times larger a relative error of the data can come
	// out in the coefficients: ‖R‖·‖R⁻¹‖ in the 1-norm, columns scaled to length
	// 1. Of the 16 digits of a double about log₁₀ Condition are lost.
	Condition float64

	q       [][]float64 // orthonormal columns, one a counted column
	kept    []int       // which column each of them stands for
	inverse [][]float64 // R⁻¹ of the columns as given, upper triangle by columns
}

// IllConditioned is the condition from which fewer than about eight digits of
// the coefficients can be relied on.
const IllConditioned = 1e8

// rankTolerance is the share of a column's length that has to be left after the
// earlier columns are taken out of it. Less is rounding.
const rankTolerance = 1e-12

// LeastSquares fits y to columns, all of one length, by Householder reflections
// on columns scaled to length 1; normal equations would square the condition.
// A column that earlier ones already say is left out, so the order of columns is
// an order of preference. False when the lengths differ, a number is not finite
// or there are fewer rows than columns that count.
//
// Golub and Van Loan, Matrix Computations, 4th ed., §5.2 and §5.3.
func LeastSquares(columns [][]float64, y []float64) (*Fit, bool) {
	n := len(y)
	if n == 0 || len(columns) == 0 || !finite(y) {
		return nil, false
	}
	f := &Fit{Coefficients: make([]float64, len(columns))}
	var reflectors, r [][]float64 // Householder vectors; columns of R
	var lengths []float64
	for j, column := range columns {
		if len(column) != n || !finite(column) {
			return nil, false
		}
		length := norm(column)
		work := make([]float64, n)
		for i, x := range column {
			if length > 0 {
				work[i] = x / length
			}
		}
		for k, v := range reflectors {
			reflect(v, work[k:])
		}
		k := len(reflectors)
		rest := 0.0
		if k < n {
			rest = norm(work[k:])
		}
		if !(rest > rankTolerance) {
			f.LeftOut = append(f.LeftOut, j)
			continue
		}
		v, head := reflector(work[k:], rest)
		reflectors = append(reflectors, v)
		r = append(r, append(work[:k:k], head))
		f.kept = append(f.kept, j)
		lengths = append(lengths, length)
	}
	f.Rank = len(reflectors)

	// The residuals come from Qᵀy with its first entries struck out, the
	// coefficients from those entries.
	work := append([]float64(nil), y...)
	for k, v := range reflectors {
		reflect(v, work[k:])
	}
	solved := solveUpper(r, work[:f.Rank])
	for k, j := range f.kept {
		f.Coefficients[j] = solved[k] / lengths[k]
	}
	for k := range f.Rank {
		work[k] = 0
	}
	f.Residuals = back(reflectors, work)

	f.q = make([][]float64, f.Rank)
	f.inverse = make([][]float64, f.Rank)
	var normR, normInverse float64
	for k := range f.Rank {
		unit := make([]float64, n)
		unit[k] = 1
		f.inverse[k] = solveUpper(r[:k+1], unit[:k+1])
		f.q[k] = back(reflectors, unit)
		normR = max(normR, sumAbs(r[k]))
		normInverse = max(normInverse, sumAbs(f.inverse[k]))
		for i := range f.inverse[k] {
			f.inverse[k][i] /= lengths[i]
		}
	}
	f.Condition = normR * normInverse
	return f, true
}

// DF is the rows left over: rows less columns that count.
func (f *Fit) DF() int { return len(f.Residuals) - f.Rank }

// SD is the residual standard deviation √(Σe²/DF), 0 without rows left over.
func (f *Fit) SD() float64 {
	if f.DF() < 1 {
		return 0
	}
	return norm(f.Residuals) / math.Sqrt(float64(f.DF()))
}

// Combination is c′β. c may be shorter than the columns.
func (f *Fit) Combination(c []float64) float64 {
	var sum float64
	for j, x := range c {
		sum += x * f.Coefficients[j]
	}
	return sum
}

// Weights says how c′β comes about: it is Σ weight·y over the rows. Columns left
// out weigh nothing.
func (f *Fit) Weights(c []float64) []float64 {
	weights := make([]float64, len(f.Residuals))
	for k := range f.Rank {
		var share float64 // of R⁻ᵀc
		for i, x := range f.inverse[k] {
			if j := f.kept[i]; j < len(c) {
				share += x * c[j]
			}
		}
		for t, q := range f.q[k] {
			weights[t] += share * q
		}
	}
	return weights
}

// Leverage is how much each row pulls its own fit: the diagonal of the hat matrix,
// 0 to 1, Rank in all.
func (f *Fit) Leverage() []float64 {
	pull := make([]float64, len(f.Residuals))
	for _, column := range f.q {
		for t, q := range column {
			pull[t] += q * q
		}
	}
	return pull
}

// Classical is the standard error of c′β when errors are alike and independent.
func (f *Fit) Classical(c []float64) float64 { return f.SD() * norm(f.Weights(c)) }

// NeweyWest is the standard error of c′β when errors may differ in size and go
// on for up to lag rows: Bartlett weights, no small-sample factor.
//
// Newey and West, Econometrica 55 (1987), 703–708.
func (f *Fit) NeweyWest(c []float64, lag int) float64 {
	parts := f.Weights(c)
	for t, e := range f.Residuals {
		parts[t] *= e
	}
	var sum float64
	for l := 0; l <= lag && l < len(parts); l++ {
		var product float64
		for t := l; t < len(parts); t++ {
			product += parts[t] * parts[t-l]
		}
		if l > 0 {
			product *= 2 * (1 - float64(l)/float64(lag+1))
		}
		sum += product
	}
	return math.Sqrt(max(0, sum))
}

// NeweyWestLag is ⌊0.75·n^(1/3)⌋.
func NeweyWestLag(n int) int { return int(0.75 * math.Cbrt(float64(max(0, n)))) }
