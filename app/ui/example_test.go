package ui

import (
	"strings"
	"testing"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"quilate/app/i18n"
	"quilate/app/question"
	"quilate/app/session"
)

// What is written in advance is read in Mexico too, where 2.400 is two and a
// half.
func TestAnExampleWrittenInAdvanceReadsTheSameEverywhere(t *testing.T) {
	_, f, ok := question.Lookup("audience.followers@instagram")
	if !ok {
		t.Fatal("no such field")
	}
	at := question.Step{Page: &question.Compact[0]}
	for _, c := range []struct {
		region i18n.Region
		ready  bool
		want   string
	}{
		{"es-ES", false, "Por ejemplo, 850<"}, {"es-MX", false, "Por ejemplo, 850<"},
		{"es-ES", true, "Por ejemplo, 2.400<"}, {"es-MX", true, "Por ejemplo, 2,400<"},
	} {
		m := session.New(session.Route{Lang: i18n.ES, Page: session.Embed}, i18n.Locale{Lang: i18n.ES, Region: c.region, Currency: "EUR"}, false)
		m.Ready = c.ready
		v := View{Base: "/", Model: m}
		for i, html := range []string{app.HTMLString(Compact(v, at, f)), app.HTMLString(Field(v, at, f, "title"))} {
			if !strings.Contains(html, c.want) {
				t.Errorf("%d, %s, ready %v: no %q in %s", i, c.region, c.ready, c.want, html)
			}
		}
	}
}
