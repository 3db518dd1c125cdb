package impact

import (
	"math"
	"slices"
)

// shortShare is the share of a month's rows that may be missing before the
// month counts as not known. Our convention.
const shortShare = 0.1

// far is the gap, in days, that cuts a few dates off from the rest.
const far = 400

// gather sums the entries to months.
func (r *Reader) gather() {
	r.dropFar()
	reading := &r.reading
	reading.Entries, reading.Counted = r.entries, len(r.entries)
	if len(r.entries) == 0 {
		r.refuse(Nothing)
		return
	}
	days := make([]int, 0, len(r.entries))
	monthly, weekly := 0, 0
	for _, c := range r.dates {
		switch c.form {
		case monthDate:
			monthly++
		case weekDate:
			weekly++
		}
	}
	for _, e := range r.entries {
		days = append(days, int(e.Day))
	}
	gaps := gapsOf(days)
	reading.FirstDay, reading.LastDay = Day(days[0]), Day(days[len(days)-1]) // gapsOf has sorted them
	reading.Pace = pace(gaps, monthly, weekly, len(r.entries))
	if len(gaps) > 2 && gaps[(len(gaps)-1)/4] > 45 {
		reading.Refusal = TooCoarse
		return
	}

	first, last := reading.FirstDay.Month(), reading.LastDay.Month()
	if reading.Pace == Weekly {
		last = (reading.LastDay + 6).Month()
	}
	n := int(last-first) + 1
	sums := make([][]float64, len(r.columns))
	for j := range sums {
		sums[j] = make([]float64, n)
	}
	rows, missing := make([]float64, n), make([]float64, n)
	for _, e := range r.entries {
		i, share := int(e.Day.Month()-first), 1.0
		if reading.Pace == Weekly { // spread evenly over its seven days
			share = min(1, float64((e.Day.Month()+1).First()-e.Day)/7)
		}
		if rows[i] > 0 && reading.Pace == Monthly {
			r.report(e.Line, max(r.column(Date), r.column(MonthPart)), "", SameMonth)
		}
		for ; share > 0; i, share = i+1, 1-share {
			rows[i] += share
			for j, x := range e.Values {
				sums[j][i] += share * x
			}
			if share == 1 || i > int(e.Day.Month()-first) {
				break
			}
		}
	}
	for _, f := range r.faults {
		day, guessed := f.day, f.day == 0
		if guessed {
			day = r.entries[max(0, f.after-1)].Day
		}
		i := int(day.Month() - first)
		// The row after a month's only row is another month's.
		if i >= 0 && i < n && !(guessed && reading.Pace == Monthly && rows[i] <= 1) {
			missing[i]++
		}
	}
	for i := range n {
		if rows[i] == 0 || missing[i] > shortShare*(rows[i]+missing[i]) {
			for j := range sums {
				sums[j][i] = math.NaN()
			}
		}
	}
	from, to := r.wholeMonths(first, n, gaps)
	reading.Series = r.series(sums, first, from, to)
	for i, x := range reading.Series.Sales {
		if !known(x) {
			reading.Short = append(reading.Short, reading.Series.First+Month(i))
		}
	}
	reading.Problems = byLine(reading.Problems)
}

// wholeMonths is the range of months that are complete: a first or last month
// of which days are missing is left out.
func (r *Reader) wholeMonths(first Month, n int, gaps []int) (from, to int) {
	reading := &r.reading
	from, to = 0, n
	start, end := reading.FirstDay, reading.LastDay
	slack := Day(0)
	switch reading.Pace {
	case Weekly:
		end += 6
	case Daily:
		// A shop that is closed on Sundays may be closed on a holiday beside one.
		slack = 2
		if len(gaps) > 0 {
			slack = Day(gaps[(len(gaps)-1)*95/100] + 1)
		}
	}
	last := first + Month(n) - 1
	if reading.Pace != Monthly {
		if start-first.First() > slack {
			from = 1
			reading.Incomplete = append(reading.Incomplete, first)
		}
		if (last+1).First()-1-end > slack && to > from {
			to = n - 1
			reading.Incomplete = append(reading.Incomplete, last)
		}
	}
	for today := r.choices.Today; today != 0 && to > from && first+Month(to)-1 >= today.Month(); to-- {
		reading.Incomplete = append(reading.Incomplete, first+Month(to)-1)
	}
	return from, to
}

// series puts the sums of the columns where their roles say.
func (r *Reader) series(sums [][]float64, first Month, from, to int) Series {
	s := Series{First: first + Month(from)}
	put := func(to *[]float64, x []float64) {
		if *to == nil {
			*to = x
		}
	}
	for j, l := range r.columns {
		x := sums[j][from:to:to]
		switch l.Role {
		case Sales:
			put(&s.Sales, x)
		case Control:
			put(&s.Control, x)
		case Cause:
			s.Causes = append(s.Causes, Factor{Name: l.Name, Values: x})
		case Activity:
			put(&s.Activity, x)
		case Spend:
			put(&s.Spend, x)
		case Orders:
			put(&s.Orders, x)
		case Customers:
			put(&s.Customers, x)
		}
	}
	return s
}

// dropFar names the few rows whose dates are far from all others: a slip in the
// year would stretch the series over decades.
func (r *Reader) dropFar() {
	if len(r.entries) < 3 {
		return
	}
	byDay := make([]int, len(r.entries)) // day and place in one number
	for i, e := range r.entries {
		byDay[i] = int(e.Day)<<placeBits | i
	}
	slices.Sort(byDay)
	day := func(i int) int { return byDay[i] >> placeBits }
	few := max(1, len(byDay)/20)
	drop := make([]bool, len(r.entries))
	cut := func(far []int) {
		for _, k := range far {
			drop[k&(1<<placeBits-1)] = true
		}
	}
	low, high := 0, len(byDay)
	for i := 1; i <= few; i++ {
		if day(i)-day(i-1) > far {
			low = i
		}
		if end := len(byDay) - i; day(end)-day(end-1) > far {
			high = end
		}
	}
	if low >= high || low+len(byDay)-high == 0 {
		return
	}
	cut(byDay[:low])
	cut(byDay[high:])
	var kept []Entry
	for i, e := range r.entries {
		if drop[i] {
			r.report(e.Line, max(r.column(Date), r.column(MonthPart)), "", OutOfSeries)
			continue
		}
		kept = append(kept, e)
	}
	r.entries = kept
}

// placeBits are enough for the places of MaxRows rows, and of as many reports a
// row as there are columns.
const placeBits = 22

// byLine puts the problems in the order of their lines.
func byLine(problems []Problem) []Problem {
	order := make([]int, len(problems))
	for i, p := range problems {
		order[i] = p.Line<<placeBits | i
	}
	slices.Sort(order)
	sorted := make([]Problem, len(problems))
	for i, k := range order {
		sorted[i] = problems[k&(1<<placeBits-1)]
	}
	return sorted
}

// pace says how far apart the rows are. A row that is missing, or not counted,
// leaves a wider gap and no other pace: rows that are never nearer than a month
// are months, and rows whole weeks apart are weeks.
func pace(gaps []int, monthly, weekly, rows int) Pace {
	near := func(low, high int) int {
		n := 0
		for _, g := range gaps {
			if g >= low && g <= high {
				n++
			}
		}
		return n
	}
	switch {
	case 2*monthly > rows || len(gaps) == 0:
		return Monthly
	case 2*weekly > rows || 10*near(7, 7) >= 7*len(gaps) || gaps[0] == 7 && !slices.ContainsFunc(gaps, func(g int) bool { return g%7 != 0 }):
		return Weekly
	case 10*near(27, 32) >= 7*len(gaps) || gaps[0] >= 27:
		return Monthly
	}
	return Daily
}

// gapsOf is the days between neighbouring dates, rising, each date once. It sorts
// the days in place.
func gapsOf(days []int) []int {
	slices.Sort(days)
	var gaps []int
	for i := 1; i < len(days); i++ {
		if gap := days[i] - days[i-1]; gap > 0 {
			gaps = append(gaps, gap)
		}
	}
	slices.Sort(gaps)
	return gaps
}
