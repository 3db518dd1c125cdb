package ui

import "github.com/maxence-charriere/go-app/v10/pkg/app"

// Kept holds the parts of a long page from one drawing to the next, so that a
// keystroke draws the part it belongs to at once, and the others follow a few
// at a time when the typing pauses.
//
// go-app changes the element that stands in the page into what a new drawing
// says. Where the new drawing is that very element, there is nothing to do. So
// a part that is to stay is given back as the element that stands there, which
// is the one that go-app calls mounted; where it is not known, the part is
// drawn. All of it rests on the same parts standing in the same order in the
// drawing before.
type Kept struct {
	turn   int // counts drawings of any page
	last   int // the drawing that these parts are of
	spare  int // how many parts may be brought up to date in this one
	behind bool
	frame  any
	parts  []part
}

type part struct {
	key        string
	generation int    // of the document it was drawn from
	drawn      app.UI // the last drawing
	before     app.UI // what stood at its place before that
}

// there is the element that stands in the page, nil if that is not known.
func (p *part) there() app.UI {
	for _, e := range []app.UI{p.drawn, p.before} {
		if e != nil && e.Mounted() {
			return e
		}
	}
	return nil
}

// Parts are the parts of a page.
type Parts struct {
	Frame      any // what every part depends on besides the document; comparable
	Generation int // of the document
	Keys       []string
	Draw       func(i int) app.UI
	Touched    func(i int) bool // being worked on: drawn at once
}

// Turn begins a drawing, in which up to spare parts that lag behind the
// document are drawn besides the one being worked on.
func (k *Kept) Turn(spare int) { k.turn, k.spare, k.behind = k.turn+1, spare, false }

// Behind says whether the last drawing left something as it was.
func (k *Kept) Behind() bool { return k.behind }

// List gives the parts as elements, those that can wait as they stand. Without
// a Kept, as when a page is written in advance, all are drawn.
func (k *Kept) List(p Parts) []app.UI {
	if k == nil {
		k = &Kept{spare: len(p.Keys)}
	}
	stood := k.parts
	if k.last != k.turn-1 {
		stood = nil
	}
	same := sameKeys(stood, p.Keys)
	fits := stood != nil && k.frame == p.Frame && (same || k.spare == 0)
	k.last, k.frame = k.turn, p.Frame
	if !fits {
		return k.all(p, stood)
	}
	k.behind = !same
	at := map[string]int{}
	if !same {
		for i, key := range p.Keys {
			at[key] = i
		}
	}
	out := make([]app.UI, len(stood))
	for n := range stood {
		old := &stood[n]
		i, ok := n, true
		if !same {
			i, ok = at[old.key]
		}
		out[n] = old.there()
		switch {
		case !ok && out[n] != nil:
		case !ok:
			return k.all(p, nil)
		case old.generation == p.Generation && out[n] != nil:
		case k.spare > 0 || p.Touched(i) || out[n] == nil:
			if !p.Touched(i) {
				k.spare--
			}
			*old = part{old.key, p.Generation, p.Draw(i), out[n]}
			out[n] = old.drawn
		default:
			k.behind = true
		}
	}
	return out
}

func sameKeys(parts []part, keys []string) bool {
	if len(keys) != len(parts) {
		return false
	}
	for i, key := range keys {
		if parts[i].key != key {
			return false
		}
	}
	return true
}

// all draws every part, over those that stood there.
func (k *Kept) all(p Parts, stood []part) []app.UI {
	k.parts = make([]part, len(p.Keys))
	out := make([]app.UI, len(p.Keys))
	for i, key := range p.Keys {
		out[i] = p.Draw(i)
		k.parts[i] = part{key: key, generation: p.Generation, drawn: out[i]}
		if i < len(stood) {
			k.parts[i].before = stood[i].there()
		}
	}
	return out
}
