package analysis

import (
	"math"

	"quilate/app/assessment"
	"quilate/app/channel"
	"quilate/app/question"
	"quilate/app/stat"
)

// builder walks a document and fills in the present situation.
type builder struct {
	doc assessment.Document
	p   Present

	fromRows        []int // audiences whose clicks are not the person's own figure
	needsConversion bool  // some audience has no share of buyers of its own
	held            []int // audiences whose growth nobody knows
	limited         []int // audiences that money feeds and nobody has set a limit for
	spends          []int // audiences with acquisition spend
	hasHour         bool  // an hour has a value
	looked          []int // audiences of which somebody has looked who they are
}

// ask is one figure to be read: where it is asked, how the answer becomes the
// model's figure, and which row stands in for it.
type ask struct {
	path, key string
	per       float64 // the answer counts so many: 10 for "of every 10", 12 for times a year; 0 is 1
	share     bool    // a share of 1: by eye it spreads on its odds
	flip      bool    // asked the other way round: 1 − x
	basis     assessment.Basis
	min, max  float64 // in the model's unit
	better    int
	row       string  // used when there is no answer; "" none
	rate      float64 // the row is multiplied by this: an exchange rate; 0 is 1
	set       func(*draft, float64)
}

const (
	measured = assessment.Measured
	byEye    = assessment.ByEye
)

// ask puts a figure into the list: the person's own, else the row's. It says
// whether there was either.
func (b *builder) ask(q ask) bool {
	if b.own(q) {
		return true
	}
	return b.fromRow(q)
}

// own puts the person's own figure into the list, if there is one.
func (b *builder) own(q ask) bool {
	e, origin, ok := b.read(q)
	if ok {
		b.add(q, e, origin, "")
	}
	return ok
}

func (b *builder) fromRow(q ask) bool {
	if q.row == "" {
		return false
	}
	f, found := question.Figure(b.doc, q.row)
	low, likely, high, ok := f.Range()
	if !found || !ok {
		return false
	}
	rate := q.rate
	if rate == 0 {
		rate = 1
	}
	b.assume(q, low*rate, likely*rate, high*rate, f)
	return true
}

// assume puts three numbers of a row into the list.
func (b *builder) assume(q ask, low, likely, high float64, f channel.Figure) {
	origin := Published
	if f.Status == channel.OurConvention {
		origin = Convention
	}
	b.add(q, stat.Between(q.clip(low), q.clip(likely), q.clip(high)), origin, f.ID)
}

// fixed puts in a figure that is certain.
func (b *builder) fixed(q ask, value float64, origin Origin) {
	b.add(q, stat.Exactly(q.clip(value)), origin, "")
}

func (b *builder) add(q ask, e stat.Estimate, origin Origin, row string) {
	in := Input{
		Path: q.path, Key: q.key, Estimate: e, Min: q.min, Max: q.max, Share: q.share,
		Origin: origin, Row: row, Better: q.better, set: q.set,
	}
	if origin == Own || origin == OwnByEye {
		in.On = b.doc.Answer(q.key).On
	}
	b.p.List = append(b.p.List, in)
}

// read turns an answer into an estimate in the model's unit.
func (b *builder) read(q ask) (e stat.Estimate, origin Origin, ok bool) {
	a := b.doc.Answer(q.key)
	if a.Value == nil || !finite(*a.Value) {
		return e, "", false
	}
	per := q.per
	if per == 0 {
		per = 1
	}
	v := q.clip(*a.Value / per)
	basis := a.Basis
	if basis == "" {
		basis = q.basis
	}
	switch {
	case basis == assessment.Ranged && a.Low != nil && a.High != nil && finite(*a.Low) && finite(*a.High):
		low, high := q.clip(*a.Low/per), q.clip(*a.High/per)
		e, origin = stat.Between(min(low, v, high), v, max(low, v, high)), OwnByEye
		if q.flip {
			e = stat.Between(1-max(low, v, high), 1-v, 1-min(low, v, high))
		}
		return e, origin, true
	case basis == measured && q.share && a.Of != nil && *a.Of > 0 && finite(*a.Of):
		k, n := v**a.Of, *a.Of
		if q.flip {
			k = n - k
		}
		return stat.Share(whole(k), n), Own, true
	case basis == measured && a.Of != nil && *a.Of > 0 && finite(*a.Of):
		return stat.PerMonth(whole(v**a.Of), *a.Of).Clip(q.min, q.max), Own, true
	case basis == measured:
		if q.flip {
			v = 1 - v
		}
		return stat.Exactly(v), Own, true
	case q.share:
		if q.flip {
			v = 1 - v
		}
		return stat.ByEyeShare(v).Clip(q.min, q.max), OwnByEye, true
	default:
		return stat.ByEye(v).Clip(q.min, q.max), OwnByEye, true
	}
}

// clip holds a value inside the question's bounds.
func (q *ask) clip(v float64) float64 { return max(q.min, min(q.max, v)) }

// leaveOut notes a part that is not counted and the answer that would bring it in.
func (b *builder) leaveOut(code, key string) {
	b.p.LeftOut = append(b.p.LeftOut, Omission{Code: code, Key: key})
}

// miss notes an answer without which there is no account in money.
func (b *builder) miss(key string) { b.p.Missing = append(b.p.Missing, key) }

// answered says whether something was said, "I don't know" included.
func (b *builder) answered(key string) bool {
	a := b.doc.Answer(key)
	return a.Unknown || a.Choice != "" || a.Value != nil && finite(*a.Value)
}

func (b *builder) problem(code string, keys ...string) { b.p.problem(code, keys...) }

func (b *builder) then(step func(*draft)) { b.p.derive = append(b.p.derive, step) }

// number reads an answer as it is, for figures that carry no range.
func (b *builder) number(key string) (float64, bool) {
	v, ok := b.doc.Number(key)
	return v, ok && finite(v)
}

// whole takes the rounding off a count that was kept as a share.
func whole(k float64) float64 {
	if n := math.Round(k); math.Abs(k-n) < 1e-9*max(1, n) {
		return n
	}
	return k
}

func finite(v float64) bool { return !math.IsNaN(v) && !math.IsInf(v, 0) }

// Bounds of what is asked, in the model's unit.
const (
	mostMoney  = 1e8  // of one purchase, or one-off
	mostSpend  = 1e7  // a month
	mostPeople = 2e9  // a market
	mostReach  = 1e9  // people reached
	leastMoney = 0.01 // a price
)
