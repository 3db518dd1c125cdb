package measure

import (
	"regexp"
	"strings"
	"testing"
	"time"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"quilate/app/assessment"
	"quilate/app/i18n"
	"quilate/app/measure"
	"quilate/app/session"
	"quilate/app/ui"
)

var (
	today  = time.Date(2026, 11, 22, 0, 0, 0, 0, time.UTC)
	ids    = regexp.MustCompile(`\sid="([^"]+)"`)
	inputs = regexp.MustCompile(`<(?:input|select|textarea)[^>]*\sid="([^"]+)"[^>]*>`)
)

func start(loc i18n.Locale, doc assessment.Document) session.Model {
	m := session.Model{Ready: true, Now: today.UnixMilli(), Locale: loc}
	m.Route = session.Route{Lang: loc.Lang, Page: session.Measure}
	m.Open.Doc = doc
	return m
}

// told sends a message and lets the page have its turns.
func told(m session.Model, msg session.Msg) session.Model {
	m, effects, _ := measure.Handle(m, msg)
	for n := 0; len(effects) > 0 && n < 1000; n++ {
		e := effects[0]
		effects = effects[1:]
		if _, ok := e.(session.Turn); ok {
			var more []session.Effect
			m, more, _ = measure.Handle(m, session.Turned{})
			effects = append(effects, more...)
		}
	}
	return m
}

func does(m session.Model, do session.Do, key, value string) session.Model {
	return told(m, session.Act{Do: do, Key: key, Value: value})
}

// states are the page in all that it can show.
func states(loc i18n.Locale) map[string]session.Model {
	doc := assessment.New("x", loc.Currency, string(loc.Region), "2026-11-22")
	all := map[string]session.Model{"empty": start(loc, doc)}
	all["typed"] = does(all["empty"], measure.Door, "", "type")
	all["bad cells"] = does(does(all["typed"], measure.Cell, "0,0", "x"), measure.Typed, "", "")
	all["large"] = told(all["empty"], session.Table{Name: "x.csv", TooLarge: true})
	all["refused"] = does(all["empty"], measure.Paste, "", "hola\nadiós\n")
	all["no dates"] = does(all["empty"], measure.Paste, "", "a;b\nx1;2\ny2;3\nz3;5\n")
	all["rows"] = does(all["empty"], measure.Paste, "", "Fecha;Ventas\n"+strings.Repeat("31/02/2024;5\n", 9)+"01/02/2024;5\n02/02/2024;x\n03/03/2024;8\n04/04/2024;8\nTotal;9\n")
	all["every row"] = does(all["rows"], measure.All, "", "")
	all["example"] = does(all["empty"], measure.Sample, "", "")
	all["to declare"] = does(all["example"], measure.Use, "", "")
	all["missing"] = does(all["to declare"], measure.Run, "", "")
	answered, _ := assessment.SampleByID("valencia-ropa-infantil")
	m := start(loc, answered.Document)
	m = does(does(does(m, measure.Sample, "", ""), measure.Use, "", ""), measure.Run, "", "")
	all["measured"] = m
	all["experiment"] = does(does(m, measure.Pick, "how", "experiment"), measure.Lots, "", "")
	all["customers"] = does(m, measure.Pick, "counts", "customers")
	all["orders"] = does(m, measure.Pick, "counts", "orders")
	all["edited"] = does(m, measure.Edit, "", "")
	few := does(does(all["empty"], measure.Paste, "", "Mes;Ventas\n2026-05;100\n2026-06;120\n2026-07;90\n"), measure.Use, "", "")
	for field, value := range map[string]string{"start": "2026-06-01", "why": "x", "margin": "50", "cost": "0"} {
		few = does(few, measure.Field, field, value)
	}
	all["few"] = does(does(few, measure.Pick, "how", "alone"), measure.Run, "", "")
	return all
}

func TestEveryControlHasALabelAndEveryIDIsThereOnce(t *testing.T) {
	for _, loc := range []i18n.Locale{{Lang: i18n.ES, Region: "es-ES", Currency: "EUR"}, {Lang: i18n.EN, Region: "en-US", Currency: "USD"}} {
		for name, m := range states(loc) {
			html := app.HTMLString(View(ui.View{Base: "/", Model: m}))
			seen := map[string]bool{}
			for _, s := range ids.FindAllStringSubmatch(html, -1) {
				if seen[s[1]] {
					t.Errorf("%s: %s is there twice", name, s[1])
				}
				seen[s[1]] = true
			}
			for _, s := range inputs.FindAllStringSubmatch(html, -1) {
				if !strings.Contains(html, `for="`+s[1]+`"`) && !strings.Contains(s[0], "aria-labelledby") && !strings.Contains(s[0], `type="radio"`) {
					t.Errorf("%s: %s has no label", name, s[1])
				}
			}
			for _, bad := range []string{"{", "NaN", "%!", "Inf"} {
				if at := strings.Index(html, bad); at >= 0 {
					t.Errorf("%s %s: %q in …%s…", loc.Lang, name, bad, html[max(0, at-60):min(len(html), at+60)])
				}
			}
			if Title(ui.View{Model: m}) == "" {
				t.Errorf("%s has no title", name)
			}
		}
	}
}

func TestWhatIsSaidFollowsTheEvidence(t *testing.T) {
	all := states(i18n.Locale{Lang: i18n.ES, Region: "es-ES", Currency: "EUR"})
	for name, want := range map[string][]string{
		"empty":      {"¿Se notó?", "Probar con un ejemplo", "Descargar una plantilla"},
		"large":      {"más de 5 MB"},
		"rows":       {"Línea 2, columna «Fecha»: «31/02/2024»: ese día no existe. No la hemos contado.", "Ver las "},
		"every row":  {"Línea 10, columna «Fecha»", "Ver menos", "un total"},
		"missing":    {"Falta algo para medir", "Introduce un número en «Lo que te queda de cada 100 de venta»"},
		"measured":   {"lo ha causado tu plan, salvo que algo afectara solo a lo tuyo", "ROI medido:", "Ejemplo inventado"},
		"few":        {"Solo hay un mes de antes", "Prueba de grado D"},
		"to declare": {"Decídelo antes de ver el resultado"},
	} {
		html := app.HTMLString(View(ui.View{Base: "/", Model: all[name]}))
		for _, w := range want {
			if !strings.Contains(html, w) {
				t.Errorf("%s: %q is not said", name, w)
			}
		}
		if done := strings.Contains(html, "cabía esperar"); done != (name == "measured" || name == "few") {
			t.Errorf("%s: a result is told: %v", name, done)
		}
		if name == "few" && strings.Contains(html, "causado") {
			t.Error("grade D says that something was caused")
		}
	}
}

func TestTheRowsOfTheExampleAreWrittenTheReadersWay(t *testing.T) {
	for loc, want := range map[i18n.Locale]string{
		{Lang: i18n.ES, Region: "es-MX", Currency: "MXN"}: "Mes\tVentas\nene-24\t8,350.20\nfeb-24\t7,990.00",
		{Lang: i18n.ES, Region: "es-AR", Currency: "ARS"}: "Mes\tVentas\nene-24\t8.350,20\nfeb-24\t7.990,00",
		{Lang: i18n.EN, Region: "en-GB", Currency: "GBP"}: "Month\tSales\nJan-24\t8,350.20\nFeb-24\t7,990.00",
	} {
		p := &sight{View: ui.View{Model: start(loc, assessment.Document{})}}
		if got := p.sampleRows(); got != want {
			t.Errorf("%s: %q, want %q", loc.Region, got, want)
		}
	}
}
