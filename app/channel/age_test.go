package channel

import (
	"testing"
	"time"
)

func TestYearsAreThoseOfTheDataNotOfTheReport(t *testing.T) {
	for id, want := range map[string]string{
		"ER_F_FB_2022":    "2022",
		"ER_F_FB_2023":    "2023", // "2023 (report 2024)"
		"REACH_FB_2014":   "2014", // "Feb 2014 (Oct 2013=12.05)"
		"CVR_FOOD":        "2024",
		"CM_ES_FREE":      "2018–2020",
		"GM_SPECIALTY":    "2020–2025",
		"SOC_RESP_T":      "2012–2013", // "2012Q4-2013Q3"
		"FAKE_IG_GHOST":   "2015–2018", // "2015 -> 2018"
		"ER_TREND_FB":     "2023–2024", // "2024 vs 2023"
		"FAKE_SURVIVE":    "2019–2022",
		"TRUST_WOM":       "2012–2021",
		"FAKE_IG_HYPETAP": "2018",
		"CM_ES_EMP":       "2011–2015",
		"DETECT_ERR":      "", // "n.d."
		"incrementality":  "",
	} {
		f, ok := Lookup(id)
		if got := f.Years(); !ok || got != want {
			t.Errorf("%s (%q): %q, want %q", id, f.Year, got, want)
		}
	}
}

func TestAFigureTurnsOldTheMonthAfterItsTwoYears(t *testing.T) {
	f, _ := Lookup("CVR_FOOD") // Nov 2024
	if f.OlderThan(Stale, time.Date(2026, time.November, 30, 0, 0, 0, 0, time.UTC)) {
		t.Error("old on its 24th month")
	}
	if !f.OlderThan(Stale, time.Date(2026, time.December, 1, 0, 0, 0, 0, time.UTC)) {
		t.Error("not old after its 24th month")
	}
	f, _ = Lookup("ER_I_IG") // 2025, no month: to December
	if f.OlderThan(Stale, time.Date(2027, time.December, 31, 0, 0, 0, 0, time.UTC)) {
		t.Error("a year without a month ends in December")
	}
}

func TestWithoutADateABenchmarkIsOldAndAConventionIsNot(t *testing.T) {
	now := time.Date(2026, time.January, 1, 0, 0, 0, 0, time.UTC)
	if f, _ := Lookup("DETECT_ERR"); !f.OlderThan(Stale, now) {
		t.Error("a benchmark without a date passes for new")
	}
	if f, _ := Lookup("overlap"); f.OlderThan(Stale, now) {
		t.Error("a convention has no age")
	}
}

func TestEveryPublishedFigureButOneHasAYear(t *testing.T) {
	for _, f := range Benchmarks() {
		if year := f.YearTo(); f.ID != "DETECT_ERR" && (year < 2000 || year > 2030) {
			t.Errorf("%s (%q): %d", f.ID, f.Year, year)
		}
	}
}
