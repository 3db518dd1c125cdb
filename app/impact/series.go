package impact

import "math"

// Series is a table of months in a row. Every slice is as long as Sales or
// empty; math.NaN() is a month that is not known.
type Series struct {
	First     Month
	Sales     []float64 // what is measured, in money or pieces a month
	Control   []float64 // the same of what was left alone
	Causes    []Factor
	Activity  []float64
	Spend     []float64
	Orders    []float64
	Customers []float64
}

// Factor is something other than the programme that moves sales.
type Factor struct {
	Name   string
	Values []float64 // summed over the month
}

// Last is the last month.
func (s Series) Last() Month { return s.First + Month(len(s.Sales)) - 1 }

// At is the place of a month in the slices, false outside.
func (s Series) At(m Month) (int, bool) {
	i := int(m - s.First)
	return i, i >= 0 && i < len(s.Sales)
}

// Known counts the months whose sales are known.
func (s Series) Known() int {
	n := 0
	for _, x := range s.Sales {
		if known(x) {
			n++
		}
	}
	return n
}

// upTo is the series without the months from the one at end on.
func (s Series) upTo(end int) Series {
	cut := func(x []float64) []float64 { return x[:min(len(x), end)] }
	s.Sales, s.Control, s.Activity, s.Spend = cut(s.Sales), cut(s.Control), cut(s.Activity), cut(s.Spend)
	s.Orders, s.Customers = cut(s.Orders), cut(s.Customers)
	causes := make([]Factor, len(s.Causes))
	for i, c := range s.Causes {
		causes[i] = Factor{Name: c.Name, Values: cut(c.Values)}
	}
	s.Causes = causes
	return s
}

// even is the series with every slice as long as Sales: a cause of another length
// says nothing, a control of another length is none.
func (s Series) even() Series {
	causes := make([]Factor, len(s.Causes))
	for i, c := range s.Causes {
		if len(c.Values) != len(s.Sales) {
			c.Values = make([]float64, len(s.Sales))
		}
		causes[i] = c
	}
	s.Causes = causes
	if len(s.Control) != len(s.Sales) {
		s.Control = nil
	}
	return s
}

func known(x float64) bool { return !math.IsNaN(x) && !math.IsInf(x, 0) }
