package ui

import (
	"regexp"
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
	var got []string
	for _, tag := range regexp.MustCompile(`<button[^>]*>`).FindAllString(html, -1) {
		class := regexp.MustCompile(`class="([^"]*)"`).FindStringSubmatch(tag)[1]
		do := regexp.MustCompile(`data-do="([^"]*)"`).FindStringSubmatch(tag)[1]
		got = append(got, class+": "+do)
	}
	if want := "btn: copy-erase, btn second final: erase, btn second: cancel"; strings.Join(got, ", ") != want {
		t.Errorf("%q, want %q", got, want)
	}
	if strings.Count(html, "<svg") != 1 {
		t.Error("the mark is not in one place")
	}
}
