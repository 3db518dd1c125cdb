package i18n

import (
	"strconv"
	"time"
)

var months = [12]Text{
	{"enero", "January"}, {"febrero", "February"}, {"marzo", "March"}, {"abril", "April"},
	{"mayo", "May"}, {"junio", "June"}, {"julio", "July"}, {"agosto", "August"},
	{"septiembre", "September"}, {"octubre", "October"}, {"noviembre", "November"}, {"diciembre", "December"},
}

// Date writes the day of t, in t's own time zone: "4 de marzo de 2026",
// "4 March 2026", in the United States "March 4, 2026".
func (l Locale) Date(t time.Time) string {
	year, month, n := t.Date()
	name, day, y := months[month-1], strconv.Itoa(n), strconv.Itoa(year)
	switch {
	case l.Lang != EN:
		return day + " de " + name.ES + " de " + y
	case l.dialect() == "en-US":
		return name.EN + " " + day + ", " + y
	}
	return day + " " + name.EN + " " + y
}

var (
	justNow    = Text{"ahora mismo", "just now"}
	minutesAgo = counted("hace {n} minuto", "{n} minute ago", "hace {n} minutos", "{n} minutes ago")
	hoursAgo   = counted("hace {n} hora", "{n} hour ago", "hace {n} horas", "{n} hours ago")
	daysAgo    = counted("hace {n} día", "{n} day ago", "hace {n} días", "{n} days ago")
	monthsAgo  = counted("hace {n} mes", "{n} month ago", "hace {n} meses", "{n} months ago")
	yearsAgo   = counted("hace {n} año", "{n} year ago", "hace {n} años", "{n} years ago")
	inMonths   = counted("{n} mes", "{n} month", "{n} meses", "{n} months")
)

func counted(oneES, oneEN, otherES, otherEN string) Forms {
	return Forms{One: Text{oneES, oneEN}, Other: Text{otherES, otherEN}}
}

// Ago says how long ago something happened, in the largest whole unit: "hace
// 3 días", "3 days ago". A month is 30 days, a year 365. Under a minute, and
// for a time still to come (a clock put back), it is "ahora mismo".
func (l Locale) Ago(d time.Duration) string {
	const day = 24 * time.Hour
	switch {
	case d < time.Minute:
		return l.Say(justNow)
	case d < time.Hour:
		return l.Count(float64(d/time.Minute), minutesAgo)
	case d < day:
		return l.Count(float64(d/time.Hour), hoursAgo)
	case d < 30*day:
		return l.Count(float64(d/day), daysAgo)
	case d < 365*day:
		return l.Count(float64(d/(30*day)), monthsAgo)
	}
	return l.Count(float64(d/(365*day)), yearsAgo)
}

// Months writes a horizon: 24 is "24 meses".
func (l Locale) Months(n int) string { return l.Count(float64(n), inMonths) }

// Month writes a month of a year, 1 to 12: "mayo de 2026", "May 2026"; ""
// where there is no such month.
func (l Locale) Month(year, month int) string {
	if month < 1 || month > 12 {
		return ""
	}
	if l.Lang != EN {
		return months[month-1].ES + " de " + strconv.Itoa(year)
	}
	return months[month-1].EN + " " + strconv.Itoa(year)
}
