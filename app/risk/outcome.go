package risk

import "math"

// Chance is a share of outcomes, 0 to 1, with its sampling error (one standard
// error; at most 0.005 once settled).
type Chance struct{ Share, SE float64 }

// OutOf50 is the chance as so many of 50, as it is said everywhere.
func (c Chance) OutOf50() int { return int(math.Round(50 * c.Share)) }

// Spread is where 90 of 100 outcomes lie, with the sampling error of each
// percentile (one standard error; at most 1 % of P95 − P5 once settled).
type Spread struct {
	P5, P50, P95, Mean float64
	SE5, SE50, SE95    float64
}

// Band is where cumulative cash lies after a month.
type Band struct{ P5, P25, P50, P75, P95 float64 }

// Outcome is what may come of one option.
type Outcome struct {
	Back          Chance // ROI ≥ 0 over the horizon
	Gain          Chance // NPV > 0
	OverStopping  Chance // NPV above that of stopping
	Wins          Chance // NPV above that of every other option
	ROI           Spread // share; all 0 without cost
	NPV           Spread
	Over          Spread // NPV less that of stopping
	Cash          Spread // cumulative cash at the horizon
	Dots          [50]float64
	Months        []Band    // cumulative cash, month 1 to the horizon
	BackBy        []float64 // share of outcomes in which the money is back by each month, and stays
	WithoutOver   Spread    // Over, without the lines that Model.Without takes out
	WithoutChance Chance    // that it is above 0
}
