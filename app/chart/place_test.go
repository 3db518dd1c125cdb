package chart

import "testing"

// A name 80 wide at the left edge, 57 px before the line of a gap: beside its
// ring it would lie on that line.
func TestAWordKeepsOffTheLineOfTheGap(t *testing.T) {
	gap := box{87, 80, 93, 220}
	g := ground{
		bounds:  box{35, 30, 320, 320},
		marks:   []box{gap, {30, 95, 42, 107}},
		strokes: []stroke{{point{90, 80}, point{90, 220}, onGap}},
	}
	s, ok := g.place(box{30, 95, 42, 107}, 80, 30)
	if !ok || s.meets(gap) {
		t.Errorf("it lies at %v (%v), over the gap at %v", s.box, ok, gap)
	}
}
