package impact

import "testing"

func TestADayThatIsTypedIsReadAsTheReaderWritesIt(t *testing.T) {
	for _, c := range []struct {
		text  string
		habit Order
		want  string
	}{
		{"15/3/2026", DayFirst, "2026-03-15"}, {"15/3/2026", MonthFirst, ""}, {"3/15/2026", MonthFirst, "2026-03-15"}, {"3/4/2026", OrderUnknown, "2026-04-03"},
		{" 15 mar 2026 ", DayFirst, "2026-03-15"}, {"marzo de 2026", DayFirst, "2026-03-01"}, {"March 15, 2026", MonthFirst, "2026-03-15"}, {"2026-03", DayFirst, "2026-03-01"},
		{"2026-03-15", MonthFirst, "2026-03-15"}, {"31/2/2026", DayFirst, ""}, {"15/3", DayFirst, ""}, {"", DayFirst, ""}, {"ayer", DayFirst, ""}, {"45292", DayFirst, ""},
	} {
		d, ok := ParseDay(c.text, c.habit)
		if ok != (c.want != "") || ok && d.String() != c.want {
			t.Errorf("%q: %v %v, want %q", c.text, d, ok, c.want)
		}
	}
	for text, want := range map[string]bool{"31/11/2025": true, "31/2/2026": true, "2026-02-30": true, "32/1/2026": true, "30/11/2025": false, "11/2025": false, "ayer": false, "": false, "15/3": false} {
		if ImpossibleDay(text, DayFirst) != want {
			t.Errorf("%q is no day of the calendar: %v, want %v", text, !want, want)
		}
	}
	if !ImpossibleDay("31/12/2025", MonthFirst) || ImpossibleDay("11/30/2025", MonthFirst) {
		t.Error("the month first")
	}
	if m, ok := ParseMonth("2026-11"); !ok || m != NewMonth(2026, 11) || m.String() != "2026-11" {
		t.Errorf("%v %v", m, ok)
	}
}
