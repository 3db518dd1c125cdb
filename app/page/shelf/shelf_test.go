package shelf

import (
	"strings"
	"testing"
	"time"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"quilate/app/assessment"
	"quilate/app/i18n"
	"quilate/app/session"
	"quilate/app/ui"
)

func TestWhereNothingCanBeStoredNothingIsSaidToBe(t *testing.T) {
	at := time.Date(2026, 3, 9, 12, 0, 0, 0, time.UTC).UnixMilli()
	for _, c := range []struct {
		lang             i18n.Lang
		saved, not, line string
	}{
		{i18n.ES, "guardada", "sin guardar: este navegador no nos deja", "Sin guardar: este navegador no nos deja"},
		{i18n.EN, "saved", "not saved: this browser does not let us", "Not saved: this browser does not let us"},
	} {
		m := session.New(session.Route{Lang: c.lang, Page: session.Assessments}, i18n.Locale{Lang: c.lang, Region: "es-ES", Currency: "EUR"}, false)
		m.Ready, m.Now = true, at
		m.Open.Doc = assessment.New("x", "EUR", "es-ES", "2026-03-09").With("posts", assessment.Number(12))
		m.Open.SavedAt = at
		v := ui.View{Base: "/", Model: m}
		if html := app.HTMLString(View(v)); !strings.Contains(html, c.saved) || strings.Contains(html, c.not) {
			t.Errorf("%s: stored, and not said so", c.lang)
		}
		v.Denied = true
		html := app.HTMLString(View(v))
		if !strings.Contains(html, c.not) || strings.Contains(strings.ReplaceAll(html, c.not, ""), c.saved) {
			t.Errorf("%s: said to be stored where nothing can be", c.lang)
		}
		if got := ui.SavedLine(v); got != c.line {
			t.Errorf("%s: %q, want %q", c.lang, got, c.line)
		}
		v.Open.Doc = assessment.New("y", "EUR", "es-ES", "2026-03-09")
		if got := ui.SavedLine(v); got != "" {
			t.Errorf("%s: nothing to store, and %q", c.lang, got)
		}
	}
}
