package impact

// Day is a day of the Gregorian calendar, counted from 1 January 1970. The zero
// Day means "not known" where a day is optional.
type Day int

// Month is a month: 12·year + month − 1. The zero Month means "not known" where
// a month is optional.
type Month int

// NewMonth is that month of the year, 1 to 12.
func NewMonth(year, month int) Month { return Month(12*year + month - 1) }

// Year and number of the month, 1 to 12.
func (m Month) Civil() (year, month int) { return int(m) / 12, int(m)%12 + 1 }

// First is the first day of the month.
func (m Month) First() Day {
	year, month := m.Civil()
	d, _ := NewDay(year, month, 1)
	return d
}

// Days is how many days the month has.
func (m Month) Days() int { return int((m + 1).First() - m.First()) }

// NewDay is that day, false where the calendar has none or the year is not 1900
// to 2100.
//
// The count is that of Hinnant, chrono-compatible low-level date algorithms:
// years that start in March, so that the leap day is the last.
func NewDay(year, month, day int) (Day, bool) {
	if year < 1900 || year > 2100 || month < 1 || month > 12 || day < 1 {
		return 0, false
	}
	y, m := year, month-3
	if m < 0 {
		y, m = y-1, m+12
	}
	era := y / 400
	ofEra := y - era*400
	ofYear := (153*m+2)/5 + day - 1
	d := Day(era*146097 + ofEra*365 + ofEra/4 - ofEra/100 + ofYear - 719468)
	if y2, m2, d2 := d.Civil(); y2 != year || m2 != month || d2 != day {
		return 0, false
	}
	return d, true
}

// Civil is year, month and day of the month.
func (d Day) Civil() (year, month, day int) {
	z := int(d) + 719468 // days since 1 March of the year 0
	era := z / 146097
	ofEra := z - era*146097
	yearOfEra := (ofEra - ofEra/1460 + ofEra/36524 - ofEra/146096) / 365
	ofYear := ofEra - (365*yearOfEra + yearOfEra/4 - yearOfEra/100)
	m := (5*ofYear + 2) / 153
	day = ofYear - (153*m+2)/5 + 1
	year, month = yearOfEra+era*400, m+3
	if month > 12 {
		year, month = year+1, month-12
	}
	return year, month, day
}

// Month is the month the day is in.
func (d Day) Month() Month {
	year, month, _ := d.Civil()
	return NewMonth(year, month)
}

// Monday is the Monday of the day's week.
func (d Day) Monday() Day { return d - (d+3+7*5000)%7 } // 1 January 1970 was a Thursday

// weekOne is the Monday of the ISO week 1 of the year, the one with 4 January.
func weekOne(year int) (Day, bool) {
	d, ok := NewDay(year, 1, 4)
	return d.Monday(), ok
}

// StartMonth is the first month that counts as after: that of the day up to its
// 15th, else the next.
func StartMonth(d Day) Month {
	_, _, day := d.Civil()
	m := d.Month()
	if day > 15 {
		m++
	}
	return m
}
