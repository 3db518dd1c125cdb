package impact

import "quilate/app/stat"

// Week is a week of a test.
type Week struct {
	Monday Day
	On     bool    // with the programme
	Sales  float64 // once it is over
}

// Calendar draws by lot which of each pair of weeks has the programme. The same
// seed gives the same calendar, so that a printed one can be checked.
func Calendar(first Day, weeks int, seed uint64) []Week {
	calendar := make([]Week, 0, max(0, weeks))
	var on bool
	for i := range max(0, weeks) {
		if i%2 == 0 {
			on = draw(&seed)
		} else {
			on = !on
		}
		calendar = append(calendar, Week{Monday: first.Monday() + Day(7*i), On: on})
	}
	return calendar
}

// draw is a coin, from the generator splitmix64 (Steele, Lea and Flood 2014).
func draw(seed *uint64) bool {
	*seed += 0x9e3779b97f4a7c15
	z := *seed
	z = (z ^ z>>30) * 0xbf58476d1ce4e5b9
	z = (z ^ z>>27) * 0x94d049bb133111eb
	return (z^z>>31)&1 == 1
}

// Weeks sums the entries to weeks from Monday to Sunday. A week is on when the
// column on holds anything in it; −1 for none. Weeks cut off at the ends are
// left out, and so is everything when rows are months.
func (r *Reading) Weeks(on int) []Week {
	sales := -1
	for j, c := range r.Columns {
		if c.Role == Sales && sales < 0 {
			sales = j
		}
	}
	if r.Pace == Monthly || sales < 0 || len(r.Entries) == 0 {
		return nil
	}
	first, last := r.FirstDay.Monday(), r.LastDay.Monday()
	weeks := make([]Week, int(last-first)/7+1)
	for i := range weeks {
		weeks[i].Monday = first + Day(7*i)
	}
	for _, e := range r.Entries {
		w := &weeks[int(e.Day-first)/7]
		w.Sales += e.Values[sales]
		w.On = w.On || on >= 0 && on < len(e.Values) && e.Values[on] > 0
	}
	if r.Pace == Daily {
		// A day off at either end may be a Sunday.
		if r.LastDay-last < 5 {
			weeks = weeks[:len(weeks)-1]
		}
		if len(weeks) > 0 && r.FirstDay-first > 1 {
			weeks = weeks[1:]
		}
	}
	return weeks
}

// MeasureWeeks makes the account of a test by weeks: Y = β0 + β1·t + β2·on + ε,
// errors as for months. Lift is over all weeks with the programme; a month of it
// is 4.35 of them.
func MeasureWeeks(weeks []Week, c Case) *Account {
	a := &Account{Lag: -1}
	var y, one, t, on []float64
	for i, w := range weeks {
		if !known(w.Sales) {
			continue
		}
		x := 0.0
		if w.On {
			x = 1
			a.After++
		} else {
			a.Before++
		}
		y, one, t, on = append(y, w.Sales), append(one, 1), append(t, float64(i+1)), append(on, x)
	}
	a.Months = len(y)
	columns := [][]float64{one, t, on}
	fit, ok := stat.LeastSquares(columns, y)
	if !ok || fit.DF() < leastDF || fit.Rank < len(columns) {
		switch {
		case a.Months == 0:
			a.Obstacle = NoSeries
		case a.Before == 0:
			a.Obstacle = NoneBefore
		case a.After == 0:
			a.Obstacle = NoneAfter
		default:
			a.Obstacle = TooFew
		}
		a.grade(c)
		return a
	}
	f := fitted{fit: fit, lag: -1}
	if len(y) >= neweyWest {
		f.lag = stat.NeweyWestLag(len(y))
	}
	a.Method, a.Lag, a.DF, a.Condition, a.ResidualSD, a.HasInterval = OnOff, f.lag, fit.DF(), fit.Condition, fit.SD(), true
	for j, kind := range []TermKind{Level, Trend, Step} {
		a.Terms = append(a.Terms, Term{Kind: kind, Estimate: fit.Coefficients[j], SE: f.se(unit(j))})
	}
	n, step := float64(a.After), a.Terms[2]
	a.Autocorrelation, a.Together = fit.Neighbours()
	a.lift(n*step.Estimate, n*step.SE, n*f.safe(unit(2)))
	a.PerMonth = a.Lift.over(n / weeksAMonth)
	a.Detectable, a.DetectableSafe = detectable*a.PerMonth.SE, detectable*a.PerMonth.Safe
	var expected float64
	for i := range y {
		if on[i] > 0 {
			expected += y[i] - fit.Residuals[i] - step.Estimate
		}
	}
	a.share(expected)
	a.value(c)
	a.grade(c)
	return a
}
