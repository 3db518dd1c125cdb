package channel

import (
	_ "embed"
	"slices"
	"strconv"
	"sync"
)

//go:embed figures/benchmarks.csv
var benchmarksCSV string

//go:embed figures/conventions.csv
var conventionsCSV string

// figures are both tables, read once and never changed afterwards.
type figures struct {
	benchmarks, conventions []Figure
	byID                    map[string]Figure
}

var tables = sync.OnceValue(func() figures {
	t := figures{benchmarks: benchmarkRows(benchmarksCSV), conventions: conventionRows(conventionsCSV)}
	t.byID = make(map[string]Figure, len(t.benchmarks)+len(t.conventions))
	for _, f := range slices.Concat(t.benchmarks, t.conventions) {
		t.byID[f.ID] = f
	}
	return t
})

func benchmarkRows(text string) []Figure {
	var rows []Figure
	for _, r := range body(text, 11) {
		f := Figure{ID: r[0], Metric: r[1], Segment: r[2], Unit: r[6], Year: r[7], Note: r[8], Status: Status(r[9]), Source: r[10]}
		f.setRange(r[3], r[4], r[5])
		f.yearFrom, f.yearTo, f.monthTo = dated(f.Year)
		rows = append(rows, f)
	}
	return rows
}

func conventionRows(text string) []Figure {
	var rows []Figure
	for _, r := range body(text, 9) {
		f := Figure{ID: r[0], Meaning: r[1], Unit: r[5], Transform: r[6], Note: r[8], Status: OurConvention}
		f.setRange(r[2], r[3], r[4])
		f.S, _ = number(r[7])
		rows = append(rows, f)
	}
	return rows
}

// body returns the records after the heading that have the expected width.
func body(text string, width int) [][]string {
	all := records(text)
	if len(all) == 0 {
		return nil
	}
	return slices.DeleteFunc(all[1:], func(r []string) bool { return len(r) != width })
}

func (f *Figure) setRange(low, likely, high string) {
	f.Low, f.HasLow = number(low)
	f.Likely, f.HasLikely = number(likely)
	f.High, f.HasHigh = number(high)
}

func number(s string) (float64, bool) {
	if s == "" {
		return 0, false // most are, and an error takes longer than a number
	}
	x, err := strconv.ParseFloat(s, 64)
	return x, err == nil
}

// Benchmarks returns the published figures in the order of the table.
func Benchmarks() []Figure { return slices.Clone(tables().benchmarks) }

// Conventions returns our own starting points in the order of the table.
func Conventions() []Figure { return slices.Clone(tables().conventions) }

// Lookup returns the row with that id from either table.
func Lookup(id string) (Figure, bool) {
	f, ok := tables().byID[id]
	return f, ok
}

// Benchmark returns the benchmark with that id.
func Benchmark(id string) (Figure, bool) {
	f, ok := Lookup(id)
	if !ok || f.Status == OurConvention {
		return Figure{}, false
	}
	return f, true
}

// Convention returns the convention with that id.
func Convention(id string) (Figure, bool) {
	f, ok := Lookup(id)
	if !ok || f.Status != OurConvention {
		return Figure{}, false
	}
	return f, true
}
