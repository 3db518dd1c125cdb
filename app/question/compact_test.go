package question

import (
	"slices"
	"testing"

	"quilate/app/assessment"
)

func TestCompactFormAsksQuestionsOfTheShortPathOnly(t *testing.T) {
	d := assessment.New("x", "EUR", "es-ES", "").With("channels.on@instagram", assessment.Choose("yes"))
	asked := 0
	for i := range Compact {
		s := Step{Page: &Compact[i]}
		for j := range s.Page.Fields {
			f := &s.Page.Fields[j]
			key := s.Sheet(d).KeyOf(f)
			page, field, ok := Lookup(key)
			if !ok || !page.Short {
				t.Errorf("%s is not of the short path", key)
				continue
			}
			if field.Kind != f.Kind || field.Min != f.Min || field.Max != f.Max || !slices.EqualFunc(field.Options, f.Options, func(a, b Option) bool { return a.Value == b.Value }) {
				t.Errorf("%s is another question there", key)
			}
			if f.Label.IsZero() {
				t.Errorf("%s has no label of its own", key)
			}
			if f.MustAnswer(assessment.Document{}) && !f.Unknown.Offered {
				t.Errorf("%s cannot be left unknown", key)
			}
			if f.Shown == nil || f.Shown(s.Sheet(d)) {
				asked++
			}
		}
	}
	if len(Compact) != 6 || asked > 16 {
		t.Errorf("%d groups and %d fields at the start; want six groups, and no more than fit two minutes", len(Compact), asked)
	}
}
