package impact

import "strings"

// Order is in which order a column writes the parts of 3/4/2024.
type Order int

const (
	OrderUnknown Order = iota
	DayFirst
	MonthFirst
	YearFirst
)

// dateForm is what a cell that may be a date consists of.
type dateForm int

const (
	noDate      dateForm = iota
	wholeDate            // year, month and day are told apart by themselves
	monthDate            // a month of a year, no day
	orderedDate          // two small numbers and a year: the order is the column's
	weekDate             // a week of a year
	serialDate           // a spreadsheet's count of days
	yearless             // a day and a month
	yearOnly             // a year
	impossible           // a date that the calendar has not
)

// dateCell is a cell read as a date, as far as it can be read alone.
type dateCell struct {
	form    dateForm
	day     Day // of wholeDate, weekDate (its Monday), serialDate; first of the month of monthDate
	a, b, y int // of orderedDate
}

// fullMonths are the names of the months, so that "marca" is not March; "set" is
// September in Peru and Uruguay.
const fullMonths = "enero january febrero february marzo march abril april mayo may junio june julio july agosto august " +
	"septiembre setiembre sept september octubre october noviembre november diciembre december"

// asMonth is the month a folded word names, in Spanish or English, whole or cut
// off after three letters or more; 0 for none.
func asMonth(word string) int {
	if len(word) < 3 || len(word) > 10 || beginning(word, fullMonths, 0) < 0 {
		return 0
	}
	switch word[:3] {
	case "ene", "jan":
		return 1
	case "feb":
		return 2
	case "mar":
		return 3
	case "abr", "apr":
		return 4
	case "may":
		return 5
	case "jun":
		return 6
	case "jul":
		return 7
	case "ago", "aug":
		return 8
	case "sep", "set":
		return 9
	case "oct":
		return 10
	case "nov":
		return 11
	case "dic", "dec":
		return 12
	}
	return 0
}

const (
	weekdays = "lun mar mie jue vie sab dom lunes martes miercoles jueves viernes sabado domingo " +
		"mon tue wed thu fri sat sun monday tuesday wednesday thursday friday saturday sunday"
	fillers   = "de del of the st nd rd th a al"
	weekWords = "w wk week s sem semana"
)

// asDate reads a cell as a date as far as it can be read without its column.
func asDate(cell string) dateCell {
	s := trim(cell)
	if len(s) < 4 || len(s) > 48 {
		return dateCell{}
	}
	if c := s[0]; !digit(c) && !letter(c) {
		return dateCell{}
	}
	s = withoutTime(s)
	var numbers [3]int
	var digits [3]int
	count, month, monthAt := 0, 0, 0
	week, weekday, dotted := false, false, false
	for i := 0; i < len(s); {
		from := i
		switch c := s[i]; {
		case digit(c):
			for i < len(s) && digit(s[i]) {
				i++
			}
			if count == 3 || i-from > 8 {
				return dateCell{}
			}
			for _, d := range []byte(s[from:i]) {
				numbers[count] = numbers[count]*10 + int(d-'0')
			}
			digits[count] = i - from
			count++
		case letter(c):
			for i < len(s) && letter(s[i]) {
				i++
			}
			word := fold(s[from:i])
			m := asMonth(word)
			switch {
			case m > 0 && (month == 0 || weekday): // "mar" is also Tuesday
				month, monthAt = m, count
				weekday = from == 0 && is(word, weekdays)
			case is(word, weekWords):
				week = true
			case word == "" || is(word, weekdays) || is(word, fillers):
			default:
				return dateCell{}
			}
		case strings.IndexByte(" /-.,'", c) >= 0:
			dotted = dotted || c == '.' || c == ','
			i++
		default:
			return dateCell{}
		}
	}
	switch {
	case week:
		return weekOf(numbers, digits, count, month)
	case month > 0 && !(weekday && count == 3):
		return namedDate(numbers, digits, count, month, monthAt)
	case dotted && count == 2 && digits[0] <= 2 && digits[1] <= 2:
		return dateCell{} // 12.50 is an amount
	}
	return numericDate(numbers, digits, count)
}

// withoutTime cuts " 18:45:00" or "T18:45" off.
func withoutTime(s string) string {
	colon := strings.IndexByte(s, ':')
	if colon < 0 {
		return s
	}
	if at := strings.LastIndexAny(s[:colon], " Tt\u00a0,"); at > 0 && colon-at <= 3 {
		return strings.TrimRight(s[:at], " ,")
	}
	return s
}

// namedDate has the month as a word.
func namedDate(n, digits [3]int, count, month, monthAt int) dateCell {
	switch count {
	case 1:
		switch {
		case digits[0] == 4:
			return monthOf(n[0], month)
		case digits[0] == 2 && monthAt == 0: // ene-24
			return monthOf(century(n[0]), month)
		case digits[0] <= 2: // 24-ene
			return dateCell{form: yearless}
		}
	case 2:
		year, day := n[1], n[0]
		switch {
		case digits[0] == 4: // 2024-ene-31
			year, day = n[0], n[1]
		case digits[1] == 2:
			year = century(year)
		case digits[1] != 4:
			return dateCell{}
		}
		return dayOf(year, month, day)
	}
	return dateCell{}
}

// numericDate has numbers only.
func numericDate(n, digits [3]int, count int) dateCell {
	switch count {
	case 1:
		switch {
		case digits[0] == 8 && n[0] >= 19000101 && n[0] <= 21001231: // 20240131
			return dayOf(n[0]/10000, n[0]/100%100, n[0]%100)
		case digits[0] == 6 && n[0]/100 >= 1900 && n[0]/100 <= 2100 && n[0]%100 >= 1 && n[0]%100 <= 12: // 202401
			return monthOf(n[0]/100, n[0]%100)
		case digits[0] == 5 && n[0] >= 30000 && n[0] <= 60000: // days since 30 December 1899
			return dateCell{form: serialDate, day: Day(n[0] - 25569)}
		case digits[0] == 4 && n[0] >= 1900 && n[0] <= 2100:
			return dateCell{form: yearOnly}
		}
	case 2:
		switch {
		case digits[0] == 4 && digits[1] <= 2:
			return monthOf(n[0], n[1])
		case digits[1] == 4 && digits[0] <= 2:
			return monthOf(n[1], n[0])
		case digits[0] <= 2 && digits[1] == 2 && n[0] >= 1 && n[0] <= 12 && n[1] > 12: // 01/24
			return monthOf(century(n[1]), n[0])
		case digits[0] <= 2 && digits[1] <= 2 && n[0] >= 1 && n[0] <= 31 && n[1] >= 1 && n[1] <= 31:
			return dateCell{form: yearless}
		}
	case 3:
		switch {
		case digits[0] == 4 && digits[1] <= 2 && digits[2] <= 2:
			return dayOf(n[0], n[1], n[2])
		case digits[0] <= 2 && digits[1] <= 2 && (digits[2] == 4 || digits[2] == 2):
			c := dateCell{form: orderedDate, a: n[0], b: n[1], y: n[2]}
			if digits[2] == 2 {
				c.y = century(c.y)
			}
			if c.y < 1900 || c.y > 2100 || c.a < 1 || c.b < 1 || c.a > 31 || c.b > 31 || c.a > 12 && c.b > 12 {
				c.form = impossible
			}
			return c
		}
	}
	return dateCell{}
}

// weekOf is an ISO week: 2024-W05, W05 2024, semana 5 2024.
func weekOf(n, digits [3]int, count, month int) dateCell {
	if count != 2 || month > 0 {
		return dateCell{}
	}
	year, week := n[0], n[1]
	if digits[0] != 4 {
		year, week = n[1], n[0]
	}
	first, ok := weekOne(year)
	next, _ := weekOne(year + 1)
	day := first + Day(7*(week-1))
	if !ok || week < 1 || day >= next {
		return dateCell{form: impossible}
	}
	return dateCell{form: weekDate, day: day}
}

// century completes a year of two digits: 69 to 99 are of the last century.
func century(year int) int {
	if year < 69 {
		return 2000 + year
	}
	return 1900 + year
}

func dayOf(year, month, day int) dateCell {
	d, ok := NewDay(year, month, day)
	if !ok {
		return dateCell{form: impossible}
	}
	return dateCell{form: wholeDate, day: d}
}

func monthOf(year, month int) dateCell {
	c := dayOf(year, month, 1)
	if c.form == wholeDate {
		c.form = monthDate
	}
	return c
}

// in reads an ordered date in the order of its column.
func (c dateCell) in(order Order) dateCell {
	if c.form != orderedDate {
		return c
	}
	if order == MonthFirst {
		return dayOf(c.y, c.a, c.b)
	}
	return dayOf(c.y, c.b, c.a)
}

// monthIn is the number that stands where the order has the month, 0 where the
// cell does not need one.
func (c dateCell) monthIn(order Order) int {
	switch {
	case c.form != orderedDate:
		return 0
	case order == MonthFirst:
		return c.a
	}
	return c.b
}
