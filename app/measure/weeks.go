package measure

import (
	"strings"

	"quilate/app/assessment"
	"quilate/app/i18n"
	"quilate/app/impact"
	"quilate/app/session"
)

// testWeeks are the weeks of a test, with and without the programme, as far as
// the table in use has them; nil where it has no weeks or nothing says which of
// them had the programme.
func testWeeks(s State, k *assessment.Measurement) []impact.Week {
	if s.Kept == nil || s.Kept.Pace == impact.Monthly {
		return nil
	}
	if s.Mark >= 0 {
		return s.Kept.Weeks(s.Mark)
	}
	if k.Trial == nil {
		return nil
	}
	planned := map[impact.Day]bool{}
	for _, w := range Weeks(k.Trial) {
		planned[w.Monday] = w.On
	}
	var weeks []impact.Week
	for _, w := range s.Kept.Weeks(-1) {
		if on, ok := planned[w.Monday]; ok {
			w.On = on
			weeks = append(weeks, w)
		}
	}
	return weeks
}

// markOf is the column that seems to say which weeks had the programme: marks
// that hold in some weeks and not in others.
func markOf(r *impact.Reading) int {
	if r == nil || r.Pace == impact.Monthly {
		return -1
	}
	for j, c := range r.Columns {
		if c.Role != impact.Cause && c.Role != impact.Activity {
			continue
		}
		on, all := 0, 0
		for _, w := range r.Weeks(j) {
			if all++; w.On {
				on++
			}
		}
		if all >= 8 && 4*on >= all && 4*on <= 3*all {
			return j
		}
	}
	return -1
}

// Weeks are those of a planned test.
func Weeks(t *assessment.Trial) []impact.Week {
	if t == nil {
		return nil
	}
	first, ok := impact.ParseDay(t.First, impact.DayFirst)
	if !ok {
		return nil
	}
	return impact.Calendar(first, min(max(t.Weeks, 0), 520), uint64(t.Seed))
}

// Wanted is the change of a month that a test is to show, in units of sales:
// the one typed, else half of what was measured or a twentieth of a month.
func Wanted(s State, m session.Model) float64 {
	if text, ok := s.Fields["wanted"]; ok {
		if v, err := m.Locale.Parse(text); err == nil && v > 0 {
			return v
		}
	}
	k := m.Open.Doc.Measurement
	series := Series(k)
	sum, n := 0.0, 0
	for _, y := range series.Sales {
		if y == y {
			sum, n = sum+y, n+1
		}
	}
	if n == 0 {
		return 0
	}
	return i18n.Headline(sum / float64(n) / 10)
}

// Trials are the tests that would show that change, with how long each takes.
func Trials(s State, m session.Model) []impact.Trial {
	k := m.Open.Doc.Measurement
	if k == nil {
		return nil
	}
	start, ok := impact.ParseDay(k.Start, impact.DayFirst)
	var month impact.Month
	if ok {
		month = impact.StartMonth(start)
	}
	return impact.Plan(impact.NoiseOf(Series(k), month), Wanted(s, m))
}

// lots draws the weeks of a test: the next Monday is the first.
func lots(s State, m session.Model) (State, session.Model, []session.Effect) {
	weeks := 12
	for _, t := range Trials(s, m) {
		if t.Design == impact.AlternateWeeks {
			weeks = t.Longest
			if t.Possible {
				weeks = t.Needed
			}
		}
	}
	k := kept(&m)
	first := (today(&m) + 6).Monday()
	if text, ok := s.Fields["first"]; ok {
		if d, ok := impact.ParseDay(text, Habit(m)); ok {
			first = d.Monday()
		}
	}
	k.Trial = &assessment.Trial{First: first.String(), Weeks: weeks, Seed: int(m.Now/1000) & 0xffffff}
	return put(s, m, m.Open.Doc.WithMeasurement(&k), "", session.Focus{ID: "h-weeks"})
}

var (
	withIt    = i18n.Text{ES: "Semana CON redes", EN: "Week WITH social media"}
	withoutIt = i18n.Text{ES: "Semana SIN redes", EN: "Week WITHOUT social media"}
)

// calendar hands the weeks out as a file that calendars open (RFC 5545).
func calendar(s State, m session.Model) (State, session.Model, []session.Effect) {
	k := m.Open.Doc.Measurement
	if k == nil || k.Trial == nil {
		return s, m, nil
	}
	plain := func(d impact.Day) string { return strings.ReplaceAll(d.String(), "-", "") }
	var b strings.Builder
	b.WriteString("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Quilate//ES\r\n")
	for _, w := range Weeks(k.Trial) {
		title := withoutIt
		if w.On {
			title = withIt
		}
		b.WriteString("BEGIN:VEVENT\r\nUID:" + plain(w.Monday) + "-" + m.Open.Doc.ID + "@quilate\r\nDTSTAMP:" + plain(today(&m)) + "T000000Z\r\nDTSTART;VALUE=DATE:" + plain(w.Monday) +
			"\r\nDTEND;VALUE=DATE:" + plain(w.Monday+7) + "\r\nSUMMARY:" + m.Locale.Say(title) + "\r\nTRANSP:TRANSPARENT\r\nEND:VEVENT\r\n")
	}
	b.WriteString("END:VCALENDAR\r\n")
	return s, m, []session.Effect{session.DownloadFile{Name: m.Locale.Say(calendarName), Type: "text/calendar", Text: b.String()}}
}

var calendarName = i18n.Text{ES: "quilate-semanas.ics", EN: "quilate-weeks.ics"}
