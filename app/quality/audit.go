package quality

import "quilate/app/stat"

// Audit is what somebody saw who looked at so many followers, each count among
// the one before.
type Audit struct {
	Looked    int
	Real      int // people, not bots or bought accounts
	CouldBuy  int // of those, place, language and need fit
	Customers int // of those, buy already
}

// Smallest samples that say anything at all.
const (
	MinLooked  = 10  // followers looked at
	MinPosts   = 5   // for a rate per post
	MinReached = 100 // people, for a rate per person reached
)

// Enough says whether enough followers were looked at.
func (a Audit) Enough() bool { return a.Looked >= MinLooked }

// Authentic is the share of real people as an estimate, to be drawn.
func (a Audit) Authentic() stat.Estimate { return share(a.Real, a.Looked) }

// Relevant is the share of them who could buy.
func (a Audit) Relevant() stat.Estimate { return share(a.CouldBuy, a.Real) }

// CustomerShare is the share of those who are customers already.
func (a Audit) CustomerShare() stat.Estimate { return share(a.Customers, a.CouldBuy) }

func share(k, n int) stat.Estimate { return stat.Share(float64(k), float64(n)).Clip(0, 1) }

// shrinkage is how many followers like the reference are put beside those seen,
// so that one follower more or less does not turn 47 into 99.
const shrinkage = 20

// ScoredAuthentic is the share of real people that is scored: drawn towards the
// reference median.
func (a Audit) ScoredAuthentic(median float64) float64 { return shrunk(a.Real, a.Looked, median) }

// ScoredRelevant is the share who could buy that is scored.
func (a Audit) ScoredRelevant(median float64) float64 { return shrunk(a.CouldBuy, a.Real, median) }

// Weight is the share of the scored figure that the audit itself makes up.
func (a Audit) Weight() float64 {
	n := float64(max(0, a.Looked))
	return n / (n + shrinkage)
}

func shrunk(k, n int, median float64) float64 {
	n = max(0, n)
	k = max(0, min(k, n))
	return (float64(k) + shrinkage*median) / (float64(n) + shrinkage)
}

// Interval is a 95 % interval of a share.
type Interval struct{ Low, High float64 }

// AuditIntervals are the Wilson intervals of the three shares of an audit.
type AuditIntervals struct{ Authentic, Relevant, CustomerShare Interval }

// Intervals say how far the audit leaves its shares open.
func (a Audit) Intervals() AuditIntervals {
	return AuditIntervals{
		Authentic:     interval(a.Real, a.Looked),
		Relevant:      interval(a.CouldBuy, a.Real),
		CustomerShare: interval(a.Customers, a.CouldBuy),
	}
}

func interval(k, n int) Interval {
	low, high := stat.Wilson(float64(k), float64(n))
	return Interval{low, high}
}
