package worksheet

import (
	"testing"

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
