package session

import (
	"maps"
	"slices"

	"quilate/app/jsontext"
)

// copies say of each assessment, by its id, what nobody has a copy of outside
// this browser. One that is not in it has no change without a copy.
type copies map[string]uncopied

type uncopied struct {
	Changes int   `json:"changes"`
	Since   int64 `json:"since"` // the first of them, Unix milliseconds
}

// Uncopied is how many changes to the open assessment nobody has a copy of,
// once a reminder is due: after five, or when the first is two weeks old;
// else 0.
func (m Model) Uncopied() int {
	const many, twoWeeks = 5, 14 * 24 * 60 * 60 * 1000
	u := m.Prefs.Copies[m.Doc().ID]
	if m.Doc().Empty() || u.Changes < many && (u.Changes == 0 || m.Now-u.Since <= twoWeeks) {
		return 0
	}
	return u.Changes
}

// uncopied is m with one more change that nobody has a copy of.
func (m Model) uncopied(id string) Model {
	c := maps.Clone(m.Prefs.Copies)
	if c == nil {
		c = copies{}
	}
	u := c[id]
	if u.Changes == 0 {
		u.Since = m.Now
	}
	u.Changes++
	c[id] = u
	m.Prefs.Copies = c
	return m
}

// copied is m once there is a copy of an assessment, or nobody wants one for
// the time being, or it is gone.
func (m Model) copied(id string) Model {
	m.Prefs.Copies = maps.Clone(m.Prefs.Copies)
	delete(m.Prefs.Copies, id)
	return m
}

func (c copies) write(w *jsontext.Writer) {
	if len(c) == 0 {
		return
	}
	w.Begin("copies", '{')
	for _, id := range slices.Sorted(maps.Keys(c)) {
		w.Begin(id, '{')
		w.Int("changes", int64(c[id].Changes))
		w.Int("since", c[id].Since)
		w.End('}')
	}
	w.End('}')
}

func readCopies(r *jsontext.Reader, v jsontext.Value) copies {
	var c copies
	if v.Missing() {
		return c
	}
	c = copies{}
	for id, item := range r.Object(v).Items() {
		var u uncopied
		var n int64
		item = r.Object(item)
		r.Int(item.Get("changes"), &n)
		r.Int(item.Get("since"), &u.Since)
		u.Changes = int(n)
		c[id] = u
	}
	return c
}
