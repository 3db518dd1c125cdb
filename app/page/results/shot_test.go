package results

import (
	"os"
	"testing"
	"time"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"quilate/app/analysis"
	"quilate/app/assessment"
	"quilate/app/chart"
	"quilate/app/i18n"
	"quilate/app/page/method"
	"quilate/app/session"
	"quilate/app/ui"
)

func TestShot(t *testing.T) {
	dir := os.Getenv("SHOT")
	if dir == "" {
		return
	}
	css, _ := os.ReadFile("../../../web/app.css")
	save := func(name string, u app.UI) {
		html := "<!doctype html><html lang=es><meta charset=utf-8><meta name=viewport content='width=device-width'><style>" + string(css) + "</style><body>" + chart.Defs() + app.HTMLString(u) + "</body></html>"
		os.WriteFile(dir+"/"+name+".html", []byte(html), 0o644)
	}
	now := time.Date(2026, 11, 21, 0, 0, 0, 0, time.UTC)
	for _, lang := range []i18n.Lang{"es", "en"} {
		for _, s := range assessment.Samples() {
			d := s.Document
			d.Sample = s.ID
			v := ui.View{Model: session.Model{Ready: true, Now: now.UnixMilli(), Locale: i18n.Locale{Lang: lang, Region: i18n.Region(s.Region), Currency: s.Currency}, Open: session.Stored{Doc: d}, Results: analysis.Run(d), Fresh: true}, Base: "/"}
			v.Route.Lang = lang
			save(s.ID+"-"+string(lang), View(v))
		}
		v := ui.View{Model: session.Model{Locale: i18n.Locale{Lang: lang, Region: "es-ES"}}, Base: "/"}
		v.Route.Lang = lang
		save("empty-"+string(lang), View(v))
		save("method-"+string(lang), method.View(v))
	}
}
