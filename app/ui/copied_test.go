package ui

import (
	"strings"
	"testing"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"quilate/app/i18n"
	"quilate/app/session"
)

func TestWhatCameOfCopyingIsSaidBesideTheButtonOnly(t *testing.T) {
	v := View{Model: session.New(session.Route{Lang: i18n.ES, Page: session.Sharing}, i18n.Locale{Lang: i18n.ES, Region: "es-ES", Currency: "EUR"}, false)}
	if html := app.HTMLString(Copied(v)); !strings.Contains(html, `role="status"`) {
		t.Errorf("nothing is there to be announced in: %s", html)
	}
	v.Model, _ = session.Update(v.Model, session.Copied{OK: true})
	if html := app.HTMLString(Copied(v)); !strings.Contains(html, "Enlace copiado.") {
		t.Errorf("beside the button: %s", html)
	}
	if html := app.HTMLString(notices(v)); strings.Contains(html, "copiado") {
		t.Errorf("at the top: %s", html)
	}
}
