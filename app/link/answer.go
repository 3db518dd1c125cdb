package link

import (
	"math"
	"slices"
	"strings"

	"quilate/app/assessment"
)

// walk is what is remembered from one answer to the next.
type walk struct {
	*coder
	on string // the day of the last answer
}

// What an answer holds.
const (
	aNumber = iota
	aChoice
	aText
	notKnown
)

// answer is one answer: what kind of, itself, where it comes from, and the day.
func (w *walk) answer(f *entry, a assessment.Answer) assessment.Answer {
	var out assessment.Answer
	state := uint32(notKnown)
	switch {
	case a.Value != nil && !math.IsNaN(*a.Value) && !math.IsInf(*a.Value, 0):
		state = aNumber
	case a.Choice != "":
		state = aChoice
	case a.Text != "":
		state = aText
	}
	switch w.symbol(inState|f.kind, 2, state) {
	case aNumber:
		w.figure(f, a, &out)
	case aChoice:
		out.Choice = w.option(f, assessment.Clean(a.Choice))
	case aText:
		out.Text = w.text(assessment.Clean(a.Text))
	case notKnown:
		out.Unknown = true
	}
	out.On = w.given(a.On)
	return out
}

func (w *walk) given(on string) string {
	if _, ok := assessment.ParseDay(on); !ok {
		on = ""
	}
	if w.bit(inOn, on == w.on) {
		return w.on
	}
	on = w.day(on, since(w.on))
	w.on = on
	return on
}

// option is a choice by its position in the field's options.
func (w *walk) option(f *entry, s string) string {
	if len(f.options) == 0 {
		return w.text(s)
	}
	context := inChoice
	switch {
	case len(f.options) == 1:
		context |= 1
	case strings.HasPrefix(f.id, "maturity."):
		context |= 2
	case len(f.options) > 8:
		context |= 3
	}
	n := w.upTo(context, 1+slices.Index(f.options, s), 1<<12)
	switch {
	case n == 0:
		return w.text(s)
	case n > len(f.options):
		w.fail(Newer)
		return ""
	}
	return f.options[n-1]
}

// figure is a number with its range, or out of how many it is.
func (w *walk) figure(f *entry, a assessment.Answer, out *assessment.Answer) {
	basis := max(0, slices.Index(bases, string(a.Basis)))
	basis = int(w.symbol(inBasis|f.kind, 2, uint32(basis)))
	out.Basis = assessment.Basis(bases[basis])

	of := a.Of
	if !w.bit(inOf|uint32(basis), of != nil) {
		of = nil
	} else {
		of = w.pointer(inOfValue, of)
	}
	out.Of = of
	context := inValue | f.kind<<4
	var v float64
	if a.Value != nil {
		v = *a.Value
	}
	if of != nil && *of > 0 {
		v = w.part(context, v, *of, whole(f))
	} else {
		v = w.number(context, v)
	}
	out.Value = &v
	context = inEnds | f.kind<<4
	if w.bit(inBasis|8|uint32(basis), a.Low != nil) {
		out.Low = w.pointer(context, a.Low)
	}
	if w.bit(inBasis|12|uint32(basis), a.High != nil) {
		out.High = w.pointer(context, a.High)
	}
}

func (c *coder) pointer(context uint32, v *float64) *float64 {
	var n float64
	if v != nil {
		n = *v
	}
	n = c.number(context, n)
	return &n
}

// whole is what a share of the field is out of.
func whole(f *entry) float64 {
	switch kinds[f.kind] {
	case 't':
		return 10
	case 'h':
		return 100
	}
	return 1
}

// figures are the rows that say something else than in figures.txt.
func (c *coder) figures(d *assessment.Document) {
	base := baseRows()
	var own [][4]*float64
	last := 0
	if !c.reading {
		for i := range base {
			own = append(own, rowOf(d, &base[i]))
			if !same(own[i], base[i].values) {
				last = i + 1
			}
		}
	}
	last = c.upTo(inFigures, last, 1<<12)
	if last > len(base) {
		c.fail(Newer)
		return
	}
	if c.reading {
		d.Figures = map[string]assessment.Figure{}
	}
	for i := range base {
		row := base[i].values
		if i < last && c.bit(inRow, !c.reading && !same(own[i], base[i].values)) {
			for k := range row {
				var v *float64
				if !c.reading {
					v = own[i][k]
				}
				row[k] = nil
				if c.bit(inRow|uint32(4+k), v != nil) {
					row[k] = c.pointer(inRowValue, v)
				}
			}
		}
		if c.reading {
			d.Figures[base[i].id] = assessment.Figure{Low: row[0], Likely: row[1], High: row[2], S: row[3]}
		}
	}
}

func same(a, b [4]*float64) bool {
	for i := range a {
		if (a[i] == nil) != (b[i] == nil) || a[i] != nil && *a[i] != *b[i] {
			return false
		}
	}
	return true
}
