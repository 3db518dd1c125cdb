package impact

import "math"

// date reads the next row's date as far as it can be read alone.
func (r *Reader) date() {
	if r.next >= len(r.rows) {
		r.findOrder()
		r.next, r.stage = r.data, entering
		return
	}
	r.dates = append(r.dates, r.dateOf(r.rows[r.next].cells))
	r.next++
}

// dateOf is the date of a row, from one column or from year and month.
func (r *Reader) dateOf(cells []string) dateCell {
	cell := func(role Role) string {
		if j := r.column(role); j >= 0 && j < len(cells) {
			return cells[j]
		}
		return ""
	}
	if r.column(Date) >= 0 {
		c := asDate(cell(Date))
		if c.form == serialDate && r.columns[r.column(Date)].Dates > 0 {
			return dateCell{}
		}
		return c
	}
	year, ok := asFigure(cell(YearPart))
	if !ok {
		return dateCell{}
	}
	y, _ := year.value('.')
	month := asMonth(fold(cell(MonthPart)))
	if f, ok := asFigure(cell(MonthPart)); ok {
		m, _ := f.value('.')
		month = int(m)
	}
	return monthOf(int(y), month)
}

// enter takes the next row into the entries or says why not.
func (r *Reader) enter() {
	if r.next >= len(r.rows) {
		r.gather()
		r.stage = finished
		return
	}
	row, date := r.rows[r.next], r.dates[r.next-r.data]
	r.next++
	column := max(r.column(Date), r.column(MonthPart))
	at := func(j int) string {
		if j >= 0 && j < len(row.cells) {
			return row.cells[j]
		}
		return ""
	}
	reject := func(column int, why Reason) {
		if row.openQuote && why.Fault() {
			why = OpenQuote
		}
		r.report(row.at, column, at(column), why)
		if why.Fault() {
			r.faults = append(r.faults, fault{after: len(r.entries), day: date.day})
		}
	}
	if r.head >= 0 && sameRow(row.cells, r.rows[r.head].cells) {
		reject(-1, SecondHead)
		return
	}
	date = date.in(r.reading.Order)
	if len(row.cells) > len(r.columns) {
		reject(len(r.columns), WiderRow)
		return
	}
	switch date.form {
	case wholeDate, monthDate, weekDate, serialDate:
	default:
		why := BadDate
		switch {
		case isTotal(row.cells):
			why = TotalRow
		case filled(row.cells) == 1 && !isFigure(at(r.column(Sales))):
			why = Remark
		case isEmpty(at(column)):
			why = NoDate
		case date.form == impossible && r.dates[r.next-1-r.data].monthIn(r.reading.Order) > 12:
			why = OtherOrder
		case date.form == impossible:
			why = NoSuchDay
		case date.form == yearless:
			why = NoYear
		case !isFigure(at(r.column(Sales))) && !isEmpty(at(r.column(Sales))) && date.form == noDate:
			why = Remark
		}
		reject(column, why)
		return
	}
	entry := Entry{Line: row.at, Day: date.day, Values: make([]float64, len(r.columns))}
	for j, l := range r.columns {
		if l.Role < Sales {
			continue
		}
		x, why, ok := cellValue(at(j), l)
		switch {
		case ok:
			entry.Values[j] = x
		case l.Role == Sales:
			if why == NoNumber && j >= row.width {
				why = TooFewCells
			}
			reject(j, why)
			return
		case l.Role == Control:
			r.report(row.at, j, at(j), EmptyCause)
			entry.Values[j] = math.NaN()
		case l.Role == Cause && why != NoNumber:
			reject(j, why)
			return
		default:
			// Nothing written where no figure is asked for is none.
			if why != NoNumber || l.Role == Cause && !l.Flags {
				r.report(row.at, j, at(j), EmptyCause)
			}
		}
	}
	r.entries = append(r.entries, entry)
}

// cellValue is the figure of a cell, or a mark: 1 for yes and 0 for no.
func cellValue(cell string, l looks) (x float64, why Reason, ok bool) {
	if isEmpty(cell) {
		return 0, NoNumber, false
	}
	if f, isFigure := asFigure(cell); isFigure {
		x, ok = f.value(l.Decimal)
		return x, OtherDecimal, ok
	}
	if l.Role == Cause {
		switch word := fold(cell); {
		case is(word, yesWords):
			return 1, 0, true
		case is(word, noWords):
			return 0, 0, true
		}
	}
	return 0, BadNumber, false
}

// findOrder decides whether the day or the month comes first.
func (r *Reader) findOrder() {
	column := r.column(Date)
	if column < 0 || r.columns[column].ordered == 0 {
		return
	}
	l := r.columns[column]
	habit := r.choices.Habit
	if habit != MonthFirst {
		habit = DayFirst
	}
	set := func(order Order, basis Basis) { r.reading.Order, r.reading.OrderBasis = order, basis }
	switch {
	case r.choices.Order == DayFirst || r.choices.Order == MonthFirst:
		set(r.choices.Order, FromDecision)
	case l.firstOver > l.secOver:
		set(DayFirst, FromDays)
	case l.secOver > l.firstOver:
		set(MonthFirst, FromDays)
	case l.secOver > 0:
		set(habit, FromHabit)
	default:
		dayFirst, monthFirst := unevenness(r.dates, DayFirst), unevenness(r.dates, MonthFirst)
		switch {
		case 4*dayFirst < monthFirst:
			set(DayFirst, FromSpacing)
		case 4*monthFirst < dayFirst:
			set(MonthFirst, FromSpacing)
		case always(r.dates, func(c dateCell) int { return c.a }):
			set(DayFirst, FromHabit) // months are dated by their first day
		case always(r.dates, func(c dateCell) int { return c.b }):
			set(MonthFirst, FromHabit)
		default:
			set(habit, FromHabit)
		}
	}
}

// always says whether a part of every ordered date is 1, of three or more.
func always(dates []dateCell, part func(dateCell) int) bool {
	n := 0
	for _, c := range dates {
		if c.form == orderedDate {
			if part(c) != 1 {
				return false
			}
			n++
		}
	}
	return n > 2
}

// unevenness is the widest gap between dates over the middle one.
func unevenness(dates []dateCell, order Order) float64 {
	var days []int
	for _, c := range dates {
		if c = c.in(order); c.form == wholeDate {
			days = append(days, int(c.day))
		}
	}
	gaps := gapsOf(days)
	if len(gaps) == 0 {
		return 1
	}
	return float64(gaps[len(gaps)-1]) / float64(gaps[len(gaps)/2])
}

func isFigure(cell string) bool { _, ok := asFigure(cell); return ok }

func isTotal(cells []string) bool {
	for _, cell := range cells {
		if cell != "" && !digit(cell[0]) && has(fold(cell), totalWords) {
			return true
		}
	}
	return false
}

func filled(cells []string) int {
	n := 0
	for _, cell := range cells {
		if cell != "" {
			n++
		}
	}
	return n
}

func sameRow(a, b []string) bool {
	if len(a) != len(b) {
		return false
	}
	for i, cell := range a {
		if fold(cell) != fold(b[i]) {
			return false
		}
	}
	return true
}
