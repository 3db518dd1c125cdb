package analysis

import "quilate/app/risk"

// Odds is what the simulation says about the cases: every case on the same
// draws of the present.
type Odds struct {
	Draws   int  // of every case
	Settled bool // as exact as asked for (see Chance and Spread); false: it is still being sharpened
	// Part is how much of the work is done, 0 to 1: 1 once no more is to come,
	// which now and then is before everything is as exact as asked for.
	Part float64

	Cases []CaseOdds // one for each of Results.Cases, in its order
	Best  int        // the case with the highest median NPV over stopping, which has 0 itself
	// Beats[i][j] is the chance that the NPV of case i is above that of case j.
	Beats [][]Chance
	Half  Chance // that the present returns what is put in when every benefit is halved

	Tornado    []Bar // of the present, on NPV over stopping; widest first
	TornadoAll []Bar // the same on NPV
	// Decides are the inputs that move most what the best case has over the next
	// best one (Runner), widest first: AtLow and AtHigh are NPV of the best less
	// NPV of the runner-up.
	Decides []Bar
	Runner  int // the case next to the best by the same figure

	Perfect float64 // expected value of perfect information over the cases, money
	// Worth is what it would be worth to know one figure for sure before
	// deciding, most first; figures that would not change the choice are left out.
	Worth []Worth

	Mix *Mix // nil where there are no two plans to mix
}

// CaseOdds is what may come of one case.
type CaseOdds = risk.Outcome

// Chance, Spread and Band are those of the simulation.
type (
	Chance = risk.Chance
	Spread = risk.Spread
	Band   = risk.Band
)

// Bar is what one input moves, all others staying likely and the present
// recalibrated.
type Bar struct {
	Path, Key     string
	Low, High     float64 // of the input (5th and 95th percentile of a count), in the unit of Input.Estimate
	Likely        float64
	Share         bool
	AtLow, AtHigh float64 // money
	Origin        Origin
}

// Worth is what knowing one figure for sure is worth before deciding, money:
// the expected value of partial perfect information.
type Worth struct {
	Path, Key string
	Money     float64
	Origin    Origin
}

// Mix is what comes of splitting the money between two plans: of those of mixes.
type Mix struct {
	From, To string // ids of the cases at 0 and at 1
	Points   []MixPoint
	Peak     int // the point with the highest median NPV
}

// MixPoint is one mix.
type MixPoint struct {
	Part float64 // of To, 0 to 1
	NPV  Spread
	Over Chance // that it beats stopping
}
