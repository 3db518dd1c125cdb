package results

import (
	"maps"
	"sync/atomic"

	"quilate/app/analysis"
	"quilate/app/i18n"
	"quilate/app/report"
	"quilate/app/ui"
)

// told is a report with everything it was made from: findings never change,
// so that the same ones told alike are the same report.
type told struct {
	results *analysis.Results
	locale  i18n.Locale
	day     int64 // since 1970, UTC: the age of a source is told to the month
	views   report.Views
	report  report.Report
}

// last is the report told last. Drawing a page asks for it two or three times,
// and most redraws change nothing of it. It is never changed, only replaced.
var last atomic.Pointer[told]

// Report is what the page tells. Whoever gets it reads it only.
func Report(v ui.View) report.Report {
	now := v.Today()
	if v.Results == nil {
		last.Store(nil)
		return report.Make(nil, v.Locale, now, v.Views)
	}
	day := now.Unix() / (24 * 60 * 60)
	if t := last.Load(); t != nil && t.results == v.Results && t.locale == v.Locale && t.day == day && maps.Equal(t.views, report.Views(v.Views)) {
		return t.report
	}
	t := &told{results: v.Results, locale: v.Locale, day: day, views: maps.Clone(report.Views(v.Views))}
	t.report = report.Make(t.results, t.locale, now, t.views)
	last.Store(t)
	return t.report
}
