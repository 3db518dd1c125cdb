package channel

import (
	"math"
	"strings"
)

// Status says where a figure comes from.
type Status string

const (
	Published     Status = "published"  // somebody published it; Source is the address
	Recalled      Status = "recalled"   // remembered, not verified against its source
	OurConvention Status = "convention" // ours: nobody's data
)

// A Figure is one row of the tables of figures: a published benchmark or a
// convention of ours. Low, Likely and High are in Unit and mean something only
// if the flag beside them is set; a source often gives one or two of the three.
type Figure struct {
	ID      string // upper case for a benchmark, lower case for a convention
	Meaning string // what a convention is, in English; readers see Label instead
	Metric  string // what a benchmark measures
	Segment string // of whom

	Low, Likely, High          float64
	HasLow, HasLikely, HasHigh bool

	Unit string
	Year string // the source's own words, as "~2018-20"; readers see Years

	// Transform and S describe the reference curve a value is scored on: log,
	// inverse-log or logit, and its spread on that scale. Both are zero for a
	// figure that scores nothing.
	Transform string
	S         float64

	Note   string // definition and caveat, in English; readers see Label
	Status Status
	Source string // an address, several parted by " ; ", or a name if recalled

	yearFrom, yearTo, monthTo int
}

// Recalled reports whether the figure was remembered and never verified.
func (f Figure) Recalled() bool { return f.Status == Recalled }

// Links returns the addresses of the figure's sources, none for a convention.
func (f Figure) Links() []string {
	var links []string
	for part := range strings.SplitSeq(f.Source, " ; ") {
		if strings.HasPrefix(part, "http") {
			links = append(links, part)
		}
	}
	return links
}

// Range returns the figure as low, likely and high in its own unit. What the
// source leaves out is filled in one way only: a convention with nothing but a
// median spreads over the 10th to 90th percentile of the curve it is scored
// on; a benchmark with two ends has its middle as likely; an end that is
// missing is the likely value. ok is false for a row without numbers and for
// PARTICIP_909_1, whose three numbers are three groups and not a range.
func (f Figure) Range() (low, likely, high float64, ok bool) {
	if f.Metric == "participation" {
		return 0, 0, 0, false
	}
	if f.Transform != "" && f.HasLikely && !f.HasLow && !f.HasHigh {
		low, high = f.percentiles()
		return low, f.Likely, high, true
	}
	low, likely, high = f.Low, f.Likely, f.High
	switch {
	case f.HasLikely:
	case f.HasLow && f.HasHigh:
		likely = (low + high) / 2
	case f.HasLow:
		likely = low
	case f.HasHigh:
		likely = high
	default:
		return 0, 0, 0, false
	}
	if !f.HasLow {
		low = likely
	}
	if !f.HasHigh {
		high = likely
	}
	return low, likely, high, true
}

// z90 is the 90th percentile of the standard normal distribution.
const z90 = 1.2815515655446004

// percentiles returns the 10th and 90th percentile of the curve around the
// median Likely. The curve of response_time has the same ends as log: only the
// score runs the other way.
func (f Figure) percentiles() (p10, p90 float64) {
	s := f.S
	if s == 0 {
		s = 0.8
	}
	if f.Transform == "logit" {
		odds := f.Likely / (1 - f.Likely)
		lo, hi := odds*math.Exp(-s*z90), odds*math.Exp(s*z90)
		return lo / (1 + lo), hi / (1 + hi)
	}
	return f.Likely * math.Exp(-s*z90), f.Likely * math.Exp(s*z90)
}

// Share returns Range as shares from 0 to 1: per cent over 100, an NPS as
// (100 + NPS) / 200, a share as it is. ok is false for anything that is not a
// part of a whole: money, hours, counts, changes and gains.
func (f Figure) Share() (low, likely, high float64, ok bool) {
	low, likely, high, ok = f.Range()
	if !ok {
		return 0, 0, 0, false
	}
	share := func(x float64) float64 { return x }
	switch {
	case f.Unit == "points":
		share = func(x float64) float64 { return (100 + x) / 200 }
	case f.Unit == "% more" || f.Unit == "% points" ||
		strings.Contains(f.Metric, "uplift") || strings.HasPrefix(f.Metric, "yoy"):
		return 0, 0, 0, false
	case strings.HasPrefix(f.Unit, "%"):
		share = func(x float64) float64 { return x / 100 }
	case strings.HasPrefix(f.Unit, "share"):
	default:
		return 0, 0, 0, false
	}
	low, likely, high = share(low), share(likely), share(high)
	if low < 0 || high > 1 {
		return 0, 0, 0, false
	}
	return low, likely, high, true
}
