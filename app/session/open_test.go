package session

import (
	"testing"
	"time"
)

func TestTodayIsTheReadersDay(t *testing.T) {
	defer func(here *time.Location) { time.Local = here }(time.Local)
	for zone, want := range map[int]string{-6: "2026-11-23", 0: "2026-11-24", 13: "2026-11-24"} {
		time.Local = time.FixedZone("", zone*3600)
		m := Model{Now: time.Date(2026, 11, 24, 2, 30, 0, 0, time.UTC).UnixMilli()}
		if got := m.Today().Format(time.DateOnly); got != want {
			t.Errorf("%+d hours from UTC it is %s, want %s", zone, got, want)
		}
	}
}
