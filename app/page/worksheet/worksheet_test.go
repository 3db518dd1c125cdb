package worksheet

import (
	"html"
	"strings"
	"testing"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"quilate/app/channel"
	"quilate/app/i18n"
	"quilate/app/session"
	"quilate/app/ui"
)

func TestEveryLineHasAName(t *testing.T) {
	v := ui.View{Model: session.New(session.Route{Lang: i18n.ES, Page: session.Worksheet}, i18n.Locale{Lang: i18n.ES, Region: "es-ES", Currency: "EUR"}, false)}
	for _, c := range [][3]string{
		{"", "€", "Tu respuesta (€)"},
		{"", "de cada 10", "Tu respuesta (de cada 10)"},
		{"De cada 10 que escriben, respondes a", "de cada 10", "De cada 10 que escriben, respondes a"},
		{"Clientes nuevos", "", "Clientes nuevos"},
		{"En los últimos", "meses", "En los últimos (meses)"},
	} {
		if got := named(v, c[0], c[1]); got != c[2] {
			t.Errorf("%q, want %q", got, c[2])
		}
	}
}

// What is counted on paper is counted without VAT, as the calculator does: the
// sheet asks for the rate, so its account has to use it before what a customer
// leaves.
func TestTheShortSumTakesTheTaxOut(t *testing.T) {
	if len(steps) != 5 {
		t.Fatalf("%d steps; the last names the second and the fourth", len(steps))
	}
	for _, c := range []struct{ step, says string }{
		{steps[2].ES, "× 100 ÷ (100 + el tipo"}, {steps[2].EN, "× 100 ÷ (100 + the rate of VAT"},
		{steps[3].ES, "compras al año × 3 ×"}, {steps[3].EN, "purchases a year × 3 ×"},
		{steps[4].ES, "= 2 × 4"}, {steps[4].EN, "= 2 × 4"},
	} {
		if !strings.Contains(c.step, c.says) {
			t.Errorf("%q does not say %q", c.step, c.says)
		}
	}
}

// The question says to tick: every channel has its box.
func TestEveryChannelHasABoxToTick(t *testing.T) {
	for _, lang := range []i18n.Lang{i18n.ES, i18n.EN} {
		v := ui.View{Model: session.New(session.Route{Lang: lang, Page: session.Worksheet}, i18n.Locale{Lang: lang, Region: "es-ES", Currency: "EUR"}, false)}
		page := html.UnescapeString(app.HTMLString(View(v)))
		for _, c := range channel.All {
			if !strings.Contains(page, "☐ "+v.T(c.Name)) {
				t.Errorf("%s: no box before %s", lang, v.T(c.Name))
			}
		}
	}
}

// On paper nothing is hidden: what is asked only of those who do not know says so.
func TestWhatIsAskedOnlyOfThoseWhoDoNotKnowSaysSo(t *testing.T) {
	for lang, want := range map[i18n.Lang][]string{
		i18n.ES: {"Si no has podido mirarlo:", "¿Cómo te llegó la mayoría?", "Tampoco lo sé", "Si no sabes el total, repártelas en cuatro:", "Pensar y crear"},
		i18n.EN: {"If you could not look:", "How did most of them come?", "I don't know either", "If you do not know the total, split it in four:", "Thinking and making"},
	} {
		v := ui.View{Model: session.New(session.Route{Lang: lang, Page: session.Worksheet}, i18n.Locale{Lang: lang, Region: "es-ES", Currency: "EUR"}, false)}
		rest := html.UnescapeString(app.HTMLString(View(v)))
		for _, s := range want {
			_, after, found := strings.Cut(rest, s)
			if !found {
				t.Errorf("%s: %q is not there, or stands too early", lang, s)
			}
			rest = after
		}
	}
}
