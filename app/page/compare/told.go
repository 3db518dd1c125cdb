package compare

import (
	"sync/atomic"

	"quilate/app/analysis"
	"quilate/app/i18n"
	"quilate/app/report"
	"quilate/app/session"
	"quilate/app/ui"
)

// wording is what was said last, and of what: a page is drawn again at every
// key, and wording the options is most of that work.
type wording struct {
	results      *analysis.Results
	locale       i18n.Locale
	service, mix string
	told         report.OptionsTold
}

var last atomic.Pointer[wording]

// told words the options. Whoever gets it reads it only.
func told(v ui.View) report.OptionsTold {
	now := wording{results: v.Results, locale: v.Locale, service: v.Model.View("service"), mix: v.Model.View(session.MixView)}
	if w := last.Load(); w != nil && w.results == now.results && w.locale == now.locale && w.service == now.service && w.mix == now.mix {
		return w.told
	}
	day := v.Today()
	now.told = report.Options(v.Results, v.Locale, day, report.Views(v.Views))
	last.Store(&now)
	return now.told
}
