package analysis

import (
	"strings"

	"quilate/app/assessment"
	"quilate/app/channel"
	"quilate/app/question"
	"quilate/app/stat"
)

// audit is what somebody saw who looked at followers: how many of them, how
// many are real people, could buy, are customers.
type audit struct {
	n, real, fit, customers float64
	hasFit, hasCustomers    bool
	place                   string // "" where one look stands for all channels
}

// auditAt is the look at a place's followers.
func auditAt(doc assessment.Document, place string) (audit, bool) {
	number := func(field string, most float64) (float64, bool) {
		v, ok := doc.Number(assessment.Key("audit."+field, place))
		if !ok || !finite(v) || v < 0 {
			return 0, false
		}
		return min(v, most), true
	}
	n, ok := number("n", 1e6)
	if !ok && place == "" {
		n, ok = 20, true // stands in the field
	}
	a := audit{n: n, place: place}
	if !ok || n <= 0 {
		return a, false
	}
	if a.real, ok = number("real", n); !ok {
		return a, false
	}
	a.fit, a.hasFit = number("fit", a.real)
	a.customers, a.hasCustomers = number("customers", a.fit)
	a.hasFit = a.hasFit && a.real > 0
	a.hasCustomers = a.hasCustomers && a.hasFit && a.fit > 0
	return a, true
}

// auditFor is the look that counts for a channel's followers: its own, else
// the one of the short path, which was at question.AuditChannel. Other channels
// take that over (from says where it was). A channel that is split keeps the
// rows of each way in; the look is then a check, and scored, and no longer
// speaks for other channels: they keep their rows too.
func auditFor(doc assessment.Document, c string) (a audit, from string, ok bool) {
	if a, ok = auditAt(doc, c); ok {
		return a, "", true
	}
	at := question.AuditChannel(doc)
	if at != c && channelIsSplit(doc, at) {
		return audit{}, "", false
	}
	a, ok = auditAt(doc, "")
	if at != c {
		from = at
	}
	return a, from, ok
}

// key is where a count of the audit is asked.
func (a audit) key(field string) string { return assessment.Key("audit."+field, a.place) }

// shares are how many followers are real, could buy, and are customers: said
// for the place, counted, or of its way in.
func (b *builder) shares(j int, place string, source channel.FollowerSource) {
	split := channelIsSplit(b.doc, place)
	a, from, counted := auditFor(b.doc, place)
	if split {
		from = ""
		a, counted = auditAt(b.doc, place) // a way in that was looked at on its own
	}
	looked := false
	share := func(field, row, count string, k, n float64, known bool, per float64, better int, set func(*draft, float64)) {
		q := ask{
			path: audiencePath(place, field), key: assessment.Key("audience."+field, place),
			per: per, share: true, basis: byEye, max: 1, better: better, row: row, set: set,
		}
		switch {
		case b.own(q):
			looked = true
		case known:
			looked = true
			q.key = a.key(count)
			if from == "" {
				b.add(q, stat.Share(k, n), Own, "")
				break
			}
			b.add(q, stat.Share(k, n), Derived, "")
			b.p.List[len(b.p.List)-1].From = from
		default:
			if !split {
				q.key = assessment.Key("audit."+count, "") // the short path asks it there
			}
			b.fromRow(q)
		}
	}
	share("authentic", source.Authentic, "real", a.real, a.n, counted, 100, 0,
		func(d *draft, v float64) { d.Audiences[j].Authentic = v })
	share("relevant", source.Relevant, "fit", a.fit, a.real, counted && a.hasFit, 100, +1,
		func(d *draft, v float64) { d.Audiences[j].Relevant = v })
	share("customerShare", "customer_share", "customers", a.customers, a.fit, counted && a.hasCustomers, 10, 0,
		func(d *draft, v float64) { d.Audiences[j].CustomerShare = v })
	if looked {
		b.looked = append(b.looked, j)
	}
}

// channelIsSplit says whether a place is one of several ways in of its channel.
func channelIsSplit(doc assessment.Document, place string) bool {
	if strings.Contains(place, ".") {
		return true
	}
	sum, split := question.SplitOf(doc, place)
	return split && sum > 0
}
