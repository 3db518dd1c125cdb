package impact

// ParseDay reads a day that somebody typed, in any of the notations of a table;
// of a month it is the first. habit says whether 3/4/2024 is March or April.
func ParseDay(text string, habit Order) (Day, bool) {
	if habit != MonthFirst {
		habit = DayFirst
	}
	c := asDate(trim(text)).in(habit)
	switch c.form {
	case wholeDate, monthDate:
		return c.day, true
	}
	return 0, false
}

// ImpossibleDay says whether what was typed is a date that the calendar has not,
// as 31/11/2025 is where the day comes first.
func ImpossibleDay(text string, habit Order) bool {
	if habit != MonthFirst {
		habit = DayFirst
	}
	return asDate(trim(text)).in(habit).form == impossible
}

// ParseMonth reads a month that a document holds, 2024-01.
func ParseMonth(text string) (Month, bool) {
	d, ok := ParseDay(text, DayFirst)
	return d.Month(), ok
}

// String writes the month as a document holds it.
func (m Month) String() string { return m.First().String()[:7] }

// String writes the day as a document holds it.
func (d Day) String() string {
	year, month, day := d.Civil()
	n := 100_000_000 + year*10_000 + month*100 + day
	b := make([]byte, 8)
	for i := range b {
		b[7-i] = byte('0' + n%10)
		n /= 10
	}
	return string(b[:4]) + "-" + string(b[4:6]) + "-" + string(b[6:])
}
