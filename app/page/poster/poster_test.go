package poster

import (
	"strings"
	"testing"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"quilate/app/assessment"
	"quilate/app/i18n"
	"quilate/app/session"
	"quilate/app/ui"
	"quilate/app/workshop"
)

// A poster with an address that no phone reaches is found out before it hangs.
func TestAnAddressThatNoPhoneReachesIsWarnedOf(t *testing.T) {
	room := workshop.Room{Preset: workshop.Preset{ID: 7, Lang: i18n.ES, Start: assessment.New("preset", "EUR", "es-ES", "2026-03-03").Named("Mercado")}}
	m := session.New(session.Route{Lang: i18n.ES, Page: session.Poster}, i18n.Locale{Lang: i18n.ES, Region: "es-ES", Currency: "EUR"}, false)
	m, _ = m.Keeping(session.Workshop, workshop.Desk{}.Adding(room).Text())
	for site, want := range map[string]bool{"http://localhost:8080/": true, "http://192.168.1.5:8080/": false} {
		m.Site = site
		html := app.HTMLString(View(ui.View{Base: "/", Model: m}))
		if !strings.Contains(html, site+"es/participar/") {
			t.Fatalf("%s: not the poster: %s", site, html)
		}
		if strings.Contains(html, `class="note warn noprint"`) != want {
			t.Errorf("%s: warned %v, want %v", site, !want, want)
		}
	}
}
