package link

import (
	"quilate/app/assessment"
	"quilate/app/channel"
)

// rowOf is what a row says for a document: what it brings itself, else what it
// says today. A row that no longer is says what it said.
func rowOf(d *assessment.Document, base *baseRow) [4]*float64 {
	if f, ok := d.Figures[base.id]; ok {
		return [4]*float64{f.Low, f.Likely, f.High, f.S}
	}
	f, ok := channel.Lookup(base.id)
	if !ok {
		return base.values
	}
	var row [4]*float64
	put := func(i int, v float64, has bool) {
		if has {
			row[i] = &v
		}
	}
	put(0, f.Low, f.HasLow)
	put(1, f.Likely, f.HasLikely)
	put(2, f.High, f.HasHigh)
	put(3, f.S, f.S != 0)
	return row
}
