package chart

import (
	"math"
	"slices"
	"testing"
)

func TestDotsOfAStripStandInColumnsNearTheirValues(t *testing.T) {
	places := []float64{10, 12, 14, 16, 18, 20, 22, 24, 30, 31, 50, 50, 50, 99, 59.5}
	want := slices.Clone(places)
	slices.Sort(want)
	const dot = 9.0
	at := slices.Clone(places)
	levels := columns(at, dot)
	for i := range at {
		if d := math.Abs(at[i] - want[i]); d > dot {
			t.Errorf("%v stands at %v", want[i], at[i])
		}
		for j := range i {
			apart := math.Abs(at[i] - at[j])
			if apart > 1e-9 && apart < dot-1e-9 {
				t.Errorf("columns at %v and %v touch", at[j], at[i])
			}
			if apart <= 1e-9 && levels[i] == levels[j] {
				t.Errorf("two dots at %v, level %d", at[i], levels[i])
			}
		}
	}
	if at[13] != 59.5 || at[14] != 99 {
		t.Errorf("dots on their own moved to %v and %v", at[13], at[14])
	}
}
