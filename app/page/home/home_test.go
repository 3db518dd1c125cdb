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

// One action is the main one: going on, where there is something to go on with;
// of a sample, one's own figures. What stands beside it is said with one point
// between two things.
func TestGoingOnIsTheMainAction(t *testing.T) {
	loc := i18n.Locale{Lang: i18n.ES, Region: "es-ES", Currency: "EUR"}
	for _, c := range []struct {
		sample  string
		savedAt int64
		main    string
		says    string
	}{
		{"", 1000, "Seguir con esta evaluación", ">Paso 2 de 11\u00a0· Guardado en este dispositivo<"},
		{"", 0, "Seguir con esta evaluación", ">Paso 2 de 11<"},
		{"valencia-ropa-infantil", 0, "Usar mis cifras", ">Paso 2 de 11<"},
	} {
		m := session.New(session.Route{Lang: i18n.ES, Page: session.Home}, loc, false)
		m.Ready, m.Now = true, 2000
		m.Open.Doc = assessment.New("x", "EUR", "es-ES", "2026-03-09").With("business.sector", assessment.Choose("pets"))
		m.Open.Doc.Sample, m.Open.SavedAt = c.sample, c.savedAt
		html := app.HTMLString(View(ui.View{Base: "/", Model: m}))
		if n := strings.Count(html, `class="btn"`); n != 1 {
			t.Errorf("%+v: %d main buttons", c, n)
		}
		if _, after, _ := strings.Cut(html, `class="btn"`); !strings.HasPrefix(strings.TrimSpace(after[strings.IndexByte(after, '>')+1:]), c.main) {
			t.Errorf("%+v: the main button is another one: %.120s", c, after)
		}
		if !strings.Contains(html, c.says) {
			t.Errorf("%+v: not said in %s", c, html)
		}
	}
}
