package report

import (
	"strings"
	"testing"

	"quilate/app/analysis"
	"quilate/app/assessment"
	"quilate/app/i18n"
)

// What to find out, and what a single figure would turn, is worked out last: a
// report of the findings so far must not advise what the whole one takes back.
func TestAdviceIsNotTakenBackWhileTheFindingsCome(t *testing.T) {
	told := func(r *analysis.Results) (next, all string) {
		rep := Make(r, inLang(i18n.EN), today, nil)
		if rep.Next != nil {
			next = rep.Next.Title
		}
		parts := append([]string{}, rep.Said...)
		for _, s := range rep.Sections {
			parts = append(parts, s.Notes...)
		}
		return next, strings.Join(parts, "\n")
	}
	early := 0
	for _, s := range assessment.Samples() {
		work := analysis.Begin(s.Document, true)
		var nexts, alls []string
		for turn, more := 0, true; more; {
			more = work.Step()
			if work.Turn() > turn {
				turn = work.Turn()
				next, all := told(work.Results())
				nexts, alls = append(nexts, next), append(alls, all)
			}
		}
		last := len(nexts) - 1
		early += last
		for i := range last {
			if nexts[i] != nexts[last] && nexts[i] != "We are checking what would be worth finding out" {
				t.Errorf("%s: first %q, in the end %q", s.ID, nexts[i], nexts[last])
			}
			for _, claim := range []string{"No single figure changes it", "No single figure makes going on beat stopping"} {
				if strings.Contains(alls[i], claim) && !strings.Contains(alls[last], claim) {
					t.Errorf("%s: %q is said at first and taken back", s.ID, claim)
				}
			}
		}
	}
	if early == 0 {
		t.Fatal("nothing is shown before everything is known: the test shows nothing")
	}
}
