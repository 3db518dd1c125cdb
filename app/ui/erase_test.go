package ui

import (
	"strings"
	"testing"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"quilate/app/i18n"
	"quilate/app/session"
)

// What cannot be undone looks like no other choice, and the main one keeps a
// copy.
func TestDeletingWithoutACopyIsMarked(t *testing.T) {
	m := session.New(session.Route{Lang: i18n.ES, Page: session.Home}, i18n.Locale{Lang: i18n.ES, Region: "es-ES", Currency: "EUR"}, false)
	m, _ = session.Update(m, session.Act{Do: session.AskErase})
	html := app.HTMLString(dialogs(View{Base: "/", Model: m}))
	for class, do := range map[string]session.Do{"btn": session.CopyErase, "btn second final": session.Erase, "btn second": session.Cancel} {
		if _, rest, _ := strings.Cut(html, `class="`+class+`"`); !strings.Contains(rest[:min(200, len(rest))], `"`+string(do)+`"`) || strings.Count(html, `class="`+class+`"`) != 1 {
			t.Errorf("%s is not %q alone: %s", do, class, html)
		}
	}
	if strings.Count(html, "<svg") != 1 {
		t.Error("the mark is not in one place")
	}
}
