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
// drawn. While the same parts stand in the same order, a part stands where it
// stood; where parts have come or gone, the page is asked which is which.
type Kept struct {
	turn   int // counts drawings of any page
	last   int // the drawing that these parts are of
	spare  int // how many parts may be brought up to date in this one
	behind bool
	frame  any
	parts  []part
	stood  []app.UI // what parts stood in before they were drawn anew, where parts came or went
	still  map[string]*still
}

type part struct {
	Part
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

// still is a part that changes only with what it is of.
type still struct {
	part
	of   any
	turn int
}

// Still gives a part of every page as it stands, if it is of the same as in the
// drawing before; of is comparable.
func (k *Kept) Still(name string, of any, draw func() app.UI) app.UI {
	if k == nil {
		return draw()
	}
	old := k.still[name]
	if old == nil || old.turn != k.turn-1 {
		old = &still{}
	}
	there := old.there()
	if there != nil && old.of == of {
		old.turn = k.turn
		return there
	}
	if k.still == nil {
		k.still = map[string]*still{}
	}
	now := &still{part: part{drawn: draw(), before: there}, of: of, turn: k.turn}
	k.still[name] = now
	return now.drawn
}

// Parts are the parts of a page.
type Parts struct {
	Frame      any // what every part depends on besides the document; comparable
	Generation int // of the document
	All        func() []Part
}

// Part is one of them.
type Part struct {
	Key     string // the id of its element
	Draw    func(View) app.UI
	Touched func(View) bool // being worked on: drawn at once
}

// Turn begins a drawing, in which up to spare parts that lag behind the
// document are drawn besides the one being worked on.
func (k *Kept) Turn(spare int) { k.turn, k.spare, k.behind = k.turn+1, spare, false }

// Behind says whether the last drawing left something as it was.
func (k *Kept) Behind() bool { return k.behind }

// List gives the parts as elements, those that can wait as they stand. Which
// parts there are can wait too: it takes longer than drawing one. Without a
// Kept, as when a page is written in advance, all are drawn.
func (k *Kept) List(v View, p Parts) []app.UI {
	if k == nil {
		k = &Kept{}
	}
	k.find()
	stood := k.parts
	if k.last != k.turn-1 {
		stood = nil
	}
	fits, looked := stood != nil && k.frame == p.Frame, k.spare > 0
	k.last, k.frame = k.turn, p.Frame
	var now []Part
	if !fits || looked {
		now = p.All()
	}
	if !fits || looked && !sameKeys(stood, now) {
		return k.all(v, p.Generation, now, stood)
	}
	out := make([]app.UI, len(stood))
	for i := range stood {
		old := &stood[i]
		out[i] = old.there()
		if old.generation == p.Generation && out[i] != nil {
			continue
		}
		if looked {
			old.Part = now[i]
		}
		touched := old.Touched(v)
		if !touched && k.spare <= 0 && out[i] != nil {
			k.behind = true
			continue
		}
		if !touched {
			k.spare--
		}
		k.behind = k.behind || !looked
		*old = part{old.Part, p.Generation, old.Draw(v), out[i]}
		out[i] = old.drawn
	}
	return out
}

func sameKeys(parts []part, now []Part) bool {
	if len(now) != len(parts) {
		return false
	}
	for i := range now {
		if parts[i].Key != now[i].Key {
			return false
		}
	}
	return true
}

// all draws every part, over those that stood there.
func (k *Kept) all(v View, generation int, now []Part, stood []part) []app.UI {
	k.parts = make([]part, len(now))
	out := make([]app.UI, len(now))
	for i, p := range now {
		out[i] = p.Draw(v)
		k.parts[i] = part{Part: p, generation: generation, drawn: out[i]}
	}
	for i := range stood {
		if e := stood[i].there(); e != nil {
			k.stood = append(k.stood, e)
		}
	}
	return out
}

// find reads from the page which part stands in which element, after all were
// drawn over those that stood there: go-app may have changed the element of one
// into another.
func (k *Kept) find() {
	if k.stood == nil {
		return
	}
	at := map[string]app.UI{}
	for _, e := range k.stood {
		if e.Mounted() {
			at[e.JSValue().Get("id").String()] = e
		}
	}
	for i := range k.parts {
		if e := at[k.parts[i].Key]; e != nil {
			k.parts[i].before = e
		}
	}
	k.stood = nil
}
