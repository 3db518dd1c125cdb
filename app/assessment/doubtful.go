package assessment

import (
	"math"
	"strings"
	"unicode/utf8"
)

// The bounds of what a document that comes from outside may hold.
const (
	mostValue   = 1e15 // no number is further from 0
	longestText = 2000 // bytes of one text
	mostAnswers = 5000
	mostPlans   = 20
	mostChanges = 200 // of one plan
	mostFigures = 1000
)

// Doubtful gives the key of an answer, or the name of a part, that no form of
// this program can have stored: a number that is not finite or beyond any
// bound, control or bidi characters, or more text than a field takes. "" when
// there is none.
func (d Document) Doubtful() string {
	if len(d.Answers) > mostAnswers {
		return "answers"
	}
	for _, k := range d.Keys() {
		a := d.Answers[k]
		if bad(k, a.Choice, a.Text, a.Typed, a.On, string(a.Basis)) || beyond(a.Value, a.Low, a.High, a.Of) {
			return k
		}
	}
	switch {
	case bad(d.Name):
		return "name"
	case bad(d.ID, d.Created, d.Sample, d.Workshop, d.Currency, d.Region):
		return "id"
	case d.doubtfulPlans():
		return "plans"
	case d.doubtfulFigures():
		return "figures"
	case d.Measurement.doubtful():
		return "measurement"
	}
	return ""
}

func (d Document) doubtfulPlans() bool {
	if len(d.Plans) > mostPlans {
		return true
	}
	for i := range d.Plans {
		p := &d.Plans[i]
		if len(p.Changes) > mostChanges || len(p.Lines) > mostChanges || bad(p.ID, p.Kind, p.Name.ES, p.Name.EN) {
			return true
		}
		for j := range p.Lines {
			if l := &p.Lines[j]; bad(l.Code, l.Place) || beyond(&l.Money, &l.Hours) {
				return true
			}
		}
		for j := range p.Changes {
			c := &p.Changes[j]
			if bad(c.Path, c.Op) || beyond(&c.Value, c.Low, c.High) {
				return true
			}
			if c.Add == nil {
				continue
			}
			if bad(c.Add.Place) {
				return true
			}
			for _, n := range c.Add.Numbers() {
				v := n.Value
				if n.Optional != nil {
					v = *n.Optional
				}
				if beyond(v) {
					return true
				}
			}
		}
	}
	return false
}

func (d Document) doubtfulFigures() bool {
	if len(d.Figures) > mostFigures {
		return true
	}
	for id, f := range d.Figures {
		if bad(id) || beyond(f.Low, f.Likely, f.High, f.S) {
			return true
		}
	}
	return false
}

func beyond(numbers ...*float64) bool {
	for _, v := range numbers {
		if v != nil && !(math.Abs(*v) <= mostValue) {
			return true
		}
	}
	return false
}

func bad(texts ...string) bool {
	for _, s := range texts {
		if len(s) > longestText || !utf8.ValidString(s) || strings.ContainsFunc(s, forbidden) {
			return true
		}
	}
	return false
}

// Clean is a text without what no document from outside may hold, cut where it
// is too long.
func Clean(s string) string {
	s = strings.Map(func(r rune) rune {
		if forbidden(r) {
			return -1
		}
		return r
	}, strings.ToValidUTF8(s, ""))
	for len(s) > longestText {
		_, size := utf8.DecodeLastRuneInString(s)
		s = s[:len(s)-size]
	}
	return s
}

// forbidden characters change how the text around them is shown: control
// characters, those that part lines and paragraphs, and the marks that turn
// the direction of writing.
func forbidden(r rune) bool {
	switch {
	case r == '\n' || r == '\t':
		return false
	case r < ' ' || r >= 0x7f && r < 0xa0: // C0, delete, C1
		return true
	case r == 0x061c || r == 0x200e || r == 0x200f: // marks of direction
		return true
	case r == 0x2028 || r == 0x2029, r >= 0x202a && r <= 0x202e, r >= 0x2066 && r <= 0x2069:
		return true
	}
	return r == 0xfeff || r >= 0xfff9 && r <= 0xfffb
}
