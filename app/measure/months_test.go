package measure

import (
	"testing"

	"quilate/app/assessment"
)

// Twenty-six weeks are half a year.
func TestWeeksOfATestCountAsMonths(t *testing.T) {
	for _, test := range []struct {
		method string
		after  int
		want   int
	}{{"weeks", 26, 6}, {"weeks", 10, 2}, {"regression", 26, 26}} {
		if got := monthsAfter(&assessment.Outcome{Method: test.method, After: test.after}); got != test.want {
			t.Errorf("%d by %s are %d months, want %d", test.after, test.method, got, test.want)
		}
	}
}
