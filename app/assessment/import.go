package assessment

import (
	"errors"
	"strings"
)

// ErrTooLarge means that a file is larger than any of ours; nothing of it was
// read.
var ErrTooLarge = errors.New("too large")

// Impossible says that a file is one of ours and holds what no form can have
// taken: the key of the answer, or the part of the document.
type Impossible struct{ Key string }

func (i Impossible) Error() string { return "impossible value in " + i.Key }

const (
	largestFile = 256 << 10 // bytes
	deepestFile = 12        // values inside values; ours go eight deep
)

// Import reads a file that somebody opens: one of Encode, of any schema, all of
// it or nothing. The error is or wraps ErrTooLarge, ErrDamaged, ErrNewer or is
// an Impossible.
func Import(text string) (Document, error) {
	if len(text) > largestFile {
		return Document{}, ErrTooLarge
	}
	text = strings.TrimPrefix(text, "\ufeff") // some editors put it there
	if tooDeep(text) {
		return Document{}, damaged("nested too deep")
	}
	d, err := Decode(text)
	if err != nil {
		return Document{}, err
	}
	if key := d.Doubtful(); key != "" {
		return Document{}, Impossible{key}
	}
	if key := d.malformed(); key != "" {
		return Document{}, Impossible{key}
	}
	return d, nil
}

// tooDeep looks at brackets outside texts only.
func tooDeep(text string) bool {
	depth, inside := 0, false
	for i := 0; i < len(text); i++ {
		switch c := text[i]; {
		case inside && c == '\\':
			i++
		case c == '"':
			inside = !inside
		case inside:
		case c == '{' || c == '[':
			if depth++; depth > deepestFile {
				return true
			}
		case c == '}' || c == ']':
			depth--
		}
	}
	return false
}

// malformed gives the key of what has none of the forms that this program
// writes; "" when there is none.
func (d Document) malformed() string {
	switch {
	case !isDay(d.Created):
		return "created"
	case !made(d.Currency, 3, 3, upper):
		return "currency"
	case !made(d.Region, 2, 16, upper+lower+digit+"-"):
		return "region"
	}
	if _, ok := d.Answers[""]; ok {
		return "answers"
	}
	for _, k := range d.Keys() {
		a := d.Answers[k]
		switch a.Basis {
		case "", Measured, ByEye, Ranged:
		default:
			return k
		}
		if a.IsZero() || !isDay(a.On) {
			return k
		}
	}
	for i := range d.Plans {
		p := &d.Plans[i]
		if p.ID == "" || p.Kind != "quantity" && p.Kind != "quality" && p.Kind != "own" {
			return "plans"
		}
		for _, c := range p.Changes {
			if c.Op != "set" && c.Op != "times" && c.Op != "add" || (c.Op == "add") != (c.Add != nil) {
				return "plans"
			}
		}
	}
	if d.Measurement.malformed() {
		return "measurement"
	}
	return ""
}

const (
	upper = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
	lower = "abcdefghijklmnopqrstuvwxyz"
	digit = "0123456789"
)

func isDay(s string) bool {
	_, ok := ParseDay(s)
	return ok || s == ""
}

// made says whether a text is nothing, or of that many of those letters.
func made(s string, least, most int, of string) bool {
	return s == "" || len(s) >= least && len(s) <= most && strings.Trim(s, of) == ""
}
