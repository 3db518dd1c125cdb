package session

import (
	"math"

	"quilate/app/jsontext"
)

// A Told number is one of those that the page around the compact calculator
// gets once the reader agrees.
type Told struct {
	Key   string // quantity, quality, gap, odds, assumed
	Value int
}

// Numbers are what may be sent of the result: indices as far as each is one
// number, the gap between them, the odds out of 50, and how many figures were
// assumed. Nothing that was typed is among them.
func (m Model) Numbers() []Told {
	r := m.Results
	if r == nil {
		return nil
	}
	var out []Told
	q, k := r.Index.Quantity.Number, r.Index.Quality.Number
	if q != nil {
		out = append(out, Told{"quantity", int(math.Round(*q))})
	}
	if k != nil {
		out = append(out, Told{"quality", int(math.Round(*k))})
	}
	if q != nil && k != nil {
		out = append(out, Told{"gap", int(math.Round(*q)) - int(math.Round(*k))})
	}
	if r.Odds != nil && len(r.Odds.Cases) > 0 {
		out = append(out, Told{"odds", r.Odds.Cases[0].Back.OutOf50()})
	}
	return append(out, Told{"assumed", r.AssumedN})
}

// Aggregate is Numbers as JSON.
func (m Model) Aggregate() string {
	var w jsontext.Writer
	w.Begin("", '{')
	for _, n := range m.Numbers() {
		w.Int(n.Key, int64(n.Value))
	}
	w.End('}')
	text, _ := w.Result()
	return text
}
