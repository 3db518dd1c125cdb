package assessment

import (
	"testing"
	"time"
)

func TestDaysAreThoseOfPackageTime(t *testing.T) {
	for at := time.Date(1999, 12, 25, 23, 59, 59, 0, time.UTC); at.Year() < 2030; at = at.Add(37 * time.Hour) {
		want := at.Format("2006-01-02")
		if got := Day(at); got != want {
			t.Fatalf("Day gives %s, want %s", got, want)
		}
		if got, ok := ParseDay(want); !ok || !got.Equal(at.Truncate(24*time.Hour)) {
			t.Fatalf("ParseDay(%s) = %v %v", want, got, ok)
		}
	}
	west := time.FixedZone("west", -5*60*60)
	if got := Day(time.Date(2026, 3, 1, 2, 0, 0, 0, time.UTC).In(west)); got != "2026-02-28" {
		t.Errorf("in Bogotá it is %s", got)
	}
}

func TestWhatIsNoDayIsRefused(t *testing.T) {
	for _, text := range []string{"", "2026", "2026-11-2", "2026-11-021", "2026-13-01", "2026-00-10", "2026-02-29", "2026-04-31", "2026-01-00",
		"2026/11/21", "21-11-2026", "2026-1a-01", "+026-11-21", "2026-11-+1", "2026-11--1", "२०२६-11-21"} {
		_, err := time.Parse("2006-01-02", text)
		if _, ok := ParseDay(text); ok || err == nil {
			t.Errorf("%q is a day here: %v, in package time: %v", text, ok, err == nil)
		}
	}
}
