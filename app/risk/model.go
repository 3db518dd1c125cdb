// Package risk says what may come of a decision when its figures are not known
// exactly: odds, ranges, what moves the result, what it is worth to find out.
//
// A [Model] says what is uncertain and what is decided. [Simulation] draws the
// uncertain figures again and again, the same for every option, and can be
// asked at any time what it has found; the same seed gives the same findings
// everywhere. Nothing here knows a document or a question.
package risk

import (
	"quilate/app/roi"
	"quilate/app/stat"
)

// Model is a decision between options under uncertainty.
type Model struct {
	Inputs  []stat.Estimate // what is uncertain, each on its own
	Options int             // how many there are to choose from, stopping among them
	// Stopping is the option of stopping today, which others are set against.
	Stopping int
	// Put turns one value for each of Inputs into the plan's inputs of every
	// option. It fills into anew each time and must not allocate.
	Put func(values []float64, into []roi.Inputs)
	// Without takes lines out of an option's inputs, for a second look without
	// them, and says whether there were any. nil: there is no second look.
	Without func(in *roi.Inputs) bool
	// Questions are inputs that are found out together, each list by one answer.
	Questions [][]int
	// Totals leaves out what happens month by month, the second look, and what
	// questions are worth.
	Totals bool
}

// Likely are the likely values of the inputs.
func (m *Model) Likely() []float64 {
	values := make([]float64, len(m.Inputs))
	for i, e := range m.Inputs {
		values[i] = e.Likely()
	}
	return values
}
