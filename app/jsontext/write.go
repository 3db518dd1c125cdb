package jsontext

import (
	"math"
	"strconv"
	"strings"
	"unicode/utf8"
)

// Writer writes JSON without spaces, the way encoding/json does: its checksums
// are those of every release. Commas take care of themselves. The name "" is
// for the items of a list and for the outermost value.
type Writer struct {
	text []byte
	bad  bool
}

// Result is what was written; ok is false when a number has no form in JSON.
func (w *Writer) Result() (text string, ok bool) { return string(w.text), !w.bad }

// Begin starts an object with '{' and a list with '['.
func (w *Writer) Begin(name string, kind byte) {
	w.name(name)
	w.text = append(w.text, kind)
}

// End ends it with '}' or ']'.
func (w *Writer) End(kind byte) { w.text = append(w.text, kind) }

// Raw writes a value that is JSON already.
func (w *Writer) Raw(name, json string) {
	w.name(name)
	w.text = append(w.text, json...)
}

// Text writes a string.
func (w *Writer) Text(name, v string) {
	w.name(name)
	w.quoted(v)
}

// TextIf writes a string unless it is empty.
func (w *Writer) TextIf(name, v string) {
	if v != "" {
		w.Text(name, v)
	}
}

// Int writes a whole number.
func (w *Writer) Int(name string, v int64) { w.Raw(name, strconv.FormatInt(v, 10)) }

// IntIf writes a whole number unless it is 0.
func (w *Writer) IntIf(name string, v int64) {
	if v != 0 {
		w.Int(name, v)
	}
}

// Bool writes true or false.
func (w *Writer) Bool(name string, v bool) { w.Raw(name, strconv.FormatBool(v)) }

// BoolIf writes true, and false not at all.
func (w *Writer) BoolIf(name string, v bool) {
	if v {
		w.Bool(name, v)
	}
}

// Number writes a number, as short as it can be read back exactly.
func (w *Writer) Number(name string, v float64) {
	if math.IsNaN(v) || math.IsInf(v, 0) {
		w.bad = true
		return
	}
	if a := math.Abs(v); a == 0 || a >= 1e-6 && a < 1e21 {
		w.Raw(name, strconv.FormatFloat(v, 'f', -1, 64))
		return
	}
	s := strconv.FormatFloat(v, 'e', -1, 64)
	if n := len(s); s[n-4:n-1] == "e-0" {
		s = s[:n-2] + s[n-1:]
	}
	w.Raw(name, s)
}

// NumberIf writes a number unless it is absent.
func (w *Writer) NumberIf(name string, v *float64) {
	if v != nil {
		w.Number(name, *v)
	}
}

// NumberNotZero writes a number unless it is 0.
func (w *Writer) NumberNotZero(name string, v float64) {
	if v != 0 {
		w.Number(name, v)
	}
}

// Key writes a name of any kind; its value follows under the name "".
func (w *Writer) Key(name string) {
	w.comma()
	w.quoted(name)
	w.text = append(w.text, ':')
}

func (w *Writer) name(s string) {
	if s != "" {
		w.Key(s)
		return
	}
	w.comma()
}

func (w *Writer) comma() {
	if n := len(w.text); n > 0 && strings.IndexByte("{[:", w.text[n-1]) < 0 {
		w.text = append(w.text, ',')
	}
}

// quoted writes a string so that it is safe inside HTML as well.
func (w *Writer) quoted(s string) {
	w.text = append(w.text, '"')
	for i, r := range s {
		switch {
		case r == '"' || r == '\\':
			w.text = append(w.text, '\\', byte(r))
		case r < ' ' && strings.ContainsRune("\b\f\n\r\t", r):
			w.text = append(w.text, '\\', "btn?fr"[r-'\b'])
		case r < ' ' || r == '<' || r == '>' || r == '&' || r == 0x2028 || r == 0x2029,
			r == utf8.RuneError && !strings.HasPrefix(s[i:], string(utf8.RuneError)):
			const digits = "0123456789abcdef"
			w.text = append(w.text, '\\', 'u', digits[r>>12], digits[r>>8&15], digits[r>>4&15], digits[r&15])
		default:
			w.text = utf8.AppendRune(w.text, r)
		}
	}
	w.text = append(w.text, '"')
}

// Indent puts every item of JSON without spaces on a line of its own.
func Indent(json string) string {
	var b strings.Builder
	depth := 0
	line := func() {
		b.WriteByte('\n')
		b.WriteString(strings.Repeat(" ", depth))
	}
	inside := false // a string
	for i := 0; i < len(json); i++ {
		c := json[i]
		if inside {
			b.WriteByte(c)
			if c == '\\' && i+1 < len(json) {
				i++
				b.WriteByte(json[i])
			}
			inside = c != '"'
			continue
		}
		switch c {
		case '{', '[':
			b.WriteByte(c)
			if i+1 < len(json) && json[i+1] == c+2 { // empty
				i++
				b.WriteByte(json[i])
				continue
			}
			depth++
			line()
		case '}', ']':
			depth = max(depth-1, 0)
			line()
			b.WriteByte(c)
		case ',':
			b.WriteByte(c)
			line()
		case ':':
			b.WriteString(": ")
		default:
			inside = c == '"'
			b.WriteByte(c)
		}
	}
	return b.String()
}
