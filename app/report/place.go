package report

import (
	"strconv"
	"strings"

	"quilate/app/question"
)

// id is a name with a number.
func id(name string, n int) string { return name + "-" + strconv.Itoa(n) }

// cutPlace is a place's channel and way in.
func cutPlace(place string) (channel, way string, split bool) { return strings.Cut(place, ".") }

// questionTitle is the question under which a key is asked.
func (w *writer) questionTitle(key string) string {
	step, ok := question.PageOf(w.r.Doc, key)
	if !ok {
		return w.inputNameByKey(key)
	}
	return w.tell(&step.Page.Title, question.Slots(step, step.Sheet(w.r.Doc), w.loc)...)
}
