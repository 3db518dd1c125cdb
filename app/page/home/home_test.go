package home

import (
	"strings"
	"testing"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"quilate/app/assessment"
	"quilate/app/i18n"
	"quilate/app/session"
	"quilate/app/ui"
)

// The first question has its error where every other one has it: above the
// page's list, at the field, and in what the field says of itself.
func TestWhatIsWrongStandsAtTheFieldToo(t *testing.T) {
	for _, c := range []struct {
		lang i18n.Lang
		says string
	}{{i18n.ES, "debe ser un número"}, {i18n.EN, "must be a number"}} {
		loc := i18n.Locale{Lang: c.lang, Region: "es-ES", Currency: "EUR"}
		m := session.New(session.Route{Lang: c.lang, Page: session.Home}, loc, false)
		m.Ready = true
		m.Open.Doc = assessment.New("x", "EUR", "es-ES", "2026-03-09")
		const key = "audience.followers@instagram"
		m, _ = session.Update(m, session.Act{Do: session.Type, Key: key, Value: "muchos"})
		if html := app.HTMLString(View(ui.View{Base: "/", Model: m})); strings.Contains(html, key+"-error") {
			t.Errorf("%s: an error before anybody went on", c.lang)
		}
		m, _ = session.Update(m, session.Act{Do: session.Begin, Value: "instagram"})
		html := app.HTMLString(View(ui.View{Base: "/", Model: m}))
		if n := strings.Count(html, c.says); n != 2 {
			t.Errorf("%s: the error is said %d times, want at the top and at the field", c.lang, n)
		}
		for _, want := range []string{`id="` + key + `-error"`, `aria-describedby="home-hint ` + key + `-error"`, ` aria-invalid`, `class="start field err"`} {
			if !strings.Contains(html, want) {
				t.Errorf("%s: no %s", c.lang, want)
			}
		}
	}
}
