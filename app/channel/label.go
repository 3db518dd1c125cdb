package channel

import (
	"slices"
	"sync"

	"quilate/app/i18n"
)

// A Label says in both languages what a row of the tables is. The tables
// themselves are in English and in their sources' words.
type Label struct {
	ID         string
	By         string    // who published it, "" for a convention
	Name       i18n.Text // what it is, to stand beside the figure
	Definition i18n.Text // one or two sentences: what exactly was counted, and the caveat
}

var labels = sync.OnceValue(func() map[string]Label {
	byID := make(map[string]Label)
	for _, l := range slices.Concat(
		benchmarkLabelsEngagement,
		benchmarkLabelsAudience,
		benchmarkLabelsSales,
		benchmarkLabelsCost,
		benchmarkLabelsTrust,
		conventionLabels,
		followerSourceLabels(),
	) {
		byID[l.ID] = l
	}
	return byID
})

// LabelOf returns the words for the row with that id.
func LabelOf(id string) (Label, bool) {
	l, ok := labels()[id]
	return l, ok
}

// Label returns the words for the figure, a zero Label if it has none.
func (f Figure) Label() Label { return labels()[f.ID] }
