package channel

import (
	"strconv"
	"strings"
	"time"
)

var months = []string{"Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"}

// dated reads the years out of the words of a source: "Nov 2024", "2024-26",
// "2015 -> 2018". What stands in brackets is left out: the year of the report
// is not the year of the data. The month counts only if it belongs to the last
// year; without one the data are taken to run to December. No year gives 0.
func dated(text string) (from, to, month int) {
	month = 12
	if i := strings.IndexByte(text, '('); i >= 0 {
		text = text[:i]
	}
	said := 0
	for i := 0; i < len(text); {
		if text[i] >= 'A' && text[i] <= 'Z' { // few characters are: this is read at each start
			for n, name := range months {
				if strings.HasPrefix(text[i:], name) {
					said = n + 1
				}
			}
		}
		digits := 0
		for i+digits < len(text) && text[i+digits] >= '0' && text[i+digits] <= '9' {
			digits++
		}
		year, _ := strconv.Atoi(text[i : i+digits])
		short := digits == 2 && i > 0 && text[i-1] == '-' && to > 0 // the 26 of 2024-26
		if short {
			year += to / 100 * 100
		}
		if digits == 4 || short {
			if from == 0 || year < from {
				from = year
			}
			if year > to {
				to, month = year, 12
				if said > 0 {
					month = said
				}
			}
			said = 0
		}
		i += max(digits, 1)
	}
	return from, to, month
}

// YearTo is the last year the figure's data cover, 0 if it has none: a
// convention, or a source without a date.
func (f Figure) YearTo() int { return f.yearTo }

// Years is the span of the data in figures only, the same in every language:
// "2024", "2018–2020", or "" if it has none.
func (f Figure) Years() string {
	switch {
	case f.yearTo == 0:
		return ""
	case f.yearFrom == f.yearTo:
		return strconv.Itoa(f.yearTo)
	}
	return strconv.Itoa(f.yearFrom) + "–" + strconv.Itoa(f.yearTo)
}

// OlderThan reports whether the last month of the figure's data lies more than
// so many months before now. A convention has no age; a benchmark without a
// date counts as old.
func (f Figure) OlderThan(months int, now time.Time) bool {
	if f.Status == OurConvention {
		return false
	}
	if f.yearTo == 0 {
		return true
	}
	return (now.Year()-f.yearTo)*12+int(now.Month())-f.monthTo > months
}

// Stale is the age in months from which a page says how old a figure is.
const Stale = 24
