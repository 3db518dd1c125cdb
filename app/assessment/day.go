package assessment

import (
	"strconv"
	"time"
)

// Day writes a day the way documents hold it, 2026-11-21, in t's own time
// zone; the year has four digits. The formats of package time would be as
// large as a chart.
func Day(t time.Time) string {
	year, month, day := t.Date()
	text := strconv.Itoa(100_000_000 + year*10_000 + int(month)*100 + day)[1:]
	return text[:4] + "-" + text[4:6] + "-" + text[6:]
}

// ParseDay reads a day written 2026-11-21, as midnight in UTC; ok is false for
// anything else, days that no calendar has included.
func ParseDay(text string) (t time.Time, ok bool) {
	if len(text) != 10 || text[4] != '-' || text[7] != '-' {
		return t, false
	}
	year, err1 := strconv.ParseUint(text[:4], 10, 16)
	month, err2 := strconv.ParseUint(text[5:7], 10, 16)
	day, err3 := strconv.ParseUint(text[8:], 10, 16)
	if err1 != nil || err2 != nil || err3 != nil {
		return t, false
	}
	t = time.Date(int(year), time.Month(month), int(day), 0, 0, 0, 0, time.UTC)
	if t.Month() != time.Month(month) || t.Day() != int(day) {
		return time.Time{}, false
	}
	return t, true
}
