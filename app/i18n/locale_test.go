package i18n

import (
	"math"
	"testing"
	"time"
)

func TestGuessFollowsTheBrowsersPreferences(t *testing.T) {
	for _, c := range []struct {
		languages []string
		want      Locale
	}{
		{[]string{"es-ES", "es", "en-US", "en"}, Locale{ES, "es-ES", "EUR"}},
		{[]string{"es", "en-US", "en"}, Locale{ES, "es-ES", "EUR"}},
		{[]string{"es", "es-CL"}, Locale{ES, "es-CL", "CLP"}},
		{[]string{"es-419", "es"}, Locale{ES, "es-MX", "MXN"}},
		{[]string{"es-MX"}, Locale{ES, "es-MX", "MXN"}},
		{[]string{"es-pe"}, Locale{ES, "es-PE", "PEN"}},
		{[]string{"es_AR"}, Locale{ES, "es-AR", "ARS"}},
		{[]string{"es-Latn-CO"}, Locale{ES, "es-CO", "COP"}},
		{[]string{"es-US", "en-US"}, Locale{ES, "es-US", "USD"}},
		{[]string{"es-EC"}, Locale{ES, "es-CO", "USD"}},
		{[]string{"es-GT"}, Locale{ES, "es-MX", "GTQ"}},
		{[]string{"es-UY"}, Locale{ES, "es-AR", "UYU"}},
		{[]string{"ca-ES", "es-ES"}, Locale{ES, "es-ES", "EUR"}},
		{[]string{"eu"}, Locale{ES, "es-ES", "EUR"}},
		{[]string{"en-US", "es-MX"}, Locale{EN, "en-US", "USD"}},
		{[]string{"en"}, Locale{EN, "en-US", "USD"}},
		{[]string{"en", "en-GB"}, Locale{EN, "en-GB", "GBP"}},
		{[]string{"en-CA"}, Locale{EN, "en-US", "CAD"}},
		{[]string{"en-IE"}, Locale{EN, "en-GB", "EUR"}},
		{[]string{"fr-FR", "en-GB"}, Locale{EN, "en-GB", "GBP"}},
		{[]string{"fr-FR"}, Locale{EN, "en-GB", "EUR"}},
		{[]string{"", "-", "es-ES"}, Locale{ES, "es-ES", "EUR"}},
		{nil, Locale{ES, "es-ES", "EUR"}},
	} {
		if got := Guess(c.languages); got != c.want {
			t.Errorf("%q: %v, want %v", c.languages, got, c.want)
		}
	}
}

func TestEveryRegionHasItsMoney(t *testing.T) {
	want := []string{"EUR", "MXN", "ARS", "COP", "CLP", "PEN", "USD", "USD", "GBP"}
	for i, r := range Regions {
		if got := r.Currency(); got != want[i] {
			t.Errorf("%s: %s, want %s", r, got, want[i])
		}
	}
}

func TestNumbersStayWhenTheLanguageChanges(t *testing.T) {
	l := Locale{ES, "es-ES", "USD"}.WithLang(EN)
	if want := (Locale{EN, "es-ES", "USD"}); l != want {
		t.Errorf("%v, want %v", l, want)
	}
	if got := l.Money(1234.5, 2); got != "1.234,50\u00a0US$" {
		t.Error(got)
	}
}

func TestTheZeroLocaleIsSpain(t *testing.T) {
	if got := (Locale{}).Money(-1234.5, -1); got != "−1.234,50\u00a0€" {
		t.Error(got)
	}
	if got := (Locale{Region: "xx-XX", Currency: "JPY"}).Money(5, 0); got != "5\u00a0JPY" {
		t.Error(got)
	}
}

func TestNoFigureIsEverNaN(t *testing.T) {
	l := Locale{}
	for v, want := range map[float64]string{math.Inf(1): "∞", math.Inf(-1): "−∞", math.NaN(): "–"} {
		for _, got := range []string{l.Number(v, 2), l.Percent(v, 0), l.Money(v, -1), l.People(v), l.RoundMoney(v)} {
			if got != want {
				t.Errorf("%v: %q, want %q", v, got, want)
			}
		}
	}
}

func TestMoneyIsSpokenAsPeopleDo(t *testing.T) {
	for _, c := range []struct {
		l             Locale
		unit, hundred string
	}{
		{Locale{ES, "es-ES", "EUR"}, "€", "100\u00a0€"},
		{Locale{ES, "es-MX", "MXN"}, "$", "100\u00a0pesos"},
		{Locale{ES, "es-PE", "PEN"}, "S/", "100\u00a0soles"},
		{Locale{ES, "es-PE", "USD"}, "USD", "100\u00a0dólares"},
		{Locale{ES, "es-US", "USD"}, "$", "$100"},
		{Locale{ES, "es-AR", "USD"}, "US$", "100\u00a0dólares"},
		{Locale{EN, "en-US", "USD"}, "$", "$100"},
		{Locale{EN, "en-GB", "GBP"}, "£", "£100"},
		{Locale{EN, "en-GB", "EUR"}, "€", "€100"},
		{Locale{EN, "es-MX", "MXN"}, "$", "100\u00a0pesos"},
		{Locale{ES, "es-MX", "XXX"}, "XXX", "100\u00a0XXX"},
	} {
		if got := c.l.MoneyUnit(); got != c.unit {
			t.Errorf("%v: unit %q, want %q", c.l, got, c.unit)
		}
		if got := c.l.Hundred(); got != c.hundred {
			t.Errorf("%v: %q, want %q", c.l, got, c.hundred)
		}
	}
	for _, code := range Currencies {
		if (Locale{Currency: code}).moneyWord(code) == code {
			t.Errorf("nobody says %s", code)
		}
	}
}

func TestHeadlinesAreRoundedToHundredsOrThreeDigits(t *testing.T) {
	for v, want := range map[float64]float64{
		0: 0, 1643: 1600, 1650: 1700, -1643: -1600, 12345: 12300, 99960: 100000, 123456: 123000, 1234567: 1230000,
		999.6: 1000, 437.4: 437, 43.74: 43.7, 4.374: 4.37, 0.04374: 0.0437, 1000: 1000, 1e300: 1e300,
	} {
		if got := Headline(v); got != want {
			t.Errorf("%v: %v, want %v", v, got, want)
		}
	}
	l := Locale{ES, "es-ES", "EUR"}
	for v, want := range map[float64]string{
		1643.21: "1.600\u00a0€", -437.4: "−437\u00a0€", 43.74: "44\u00a0€", 4.374: "4,37\u00a0€", 0.5: "0,50\u00a0€", 0: "0,00\u00a0€",
	} {
		if got := l.RoundMoney(v); got != want {
			t.Errorf("%v: %q, want %q", v, got, want)
		}
	}
	if got := Headline(0.04374); got != 0.0437 {
		t.Error(got)
	}
	for v, want := range map[float64]string{52.5: "53", 0.3: "0", 1643.21: "1.600"} {
		if got := l.People(v); got != want {
			t.Errorf("%v people: %q, want %q", v, got, want)
		}
	}
}

func TestCountsAgreeWithTheirNumber(t *testing.T) {
	f := Forms{
		One:   Text{"{n} seguidor en {canal}", "{n} follower on {canal}"},
		Many:  Text{ES: "{n} de seguidores en {canal}"},
		Other: Text{"{n} seguidores en {canal}", "{n} followers on {canal}"},
	}
	for _, c := range []struct {
		l    Locale
		n    float64
		want string
	}{
		{Locale{Lang: ES}, 1, "1 seguidor en X"},
		{Locale{Lang: ES}, 0.97, "1 seguidor en X"},
		{Locale{Lang: ES}, 0, "0 seguidores en X"},
		{Locale{Lang: ES}, 1234, "1.234 seguidores en X"},
		{Locale{Lang: ES}, 2e6, "2.000.000 de seguidores en X"},
		{Locale{Lang: ES}, 2000001, "2.000.001 seguidores en X"},
		{Locale{EN, "en-US", "USD"}, 1, "1 follower on X"},
		{Locale{EN, "en-US", "USD"}, 2e6, "2,000,000 followers on X"},
		{Locale{EN, "es-ES", "EUR"}, 1.5, "1,5 followers on X"},
	} {
		if got := c.l.Count(c.n, f, "canal", "X"); got != c.want {
			t.Errorf("%v %v: %q, want %q", c.l, c.n, got, c.want)
		}
	}
	if got := (Locale{Lang: ES}).Count(1e6, Forms{Other: Text{ES: "{n}: clientes"}}); got != "1.000.000: clientes" {
		t.Error(got)
	}
}

// The Royal Spanish Academy writes e before any word that starts with the
// sound i; Intl leaves the accented ones out.
func TestEBeforeAnAccentedI(t *testing.T) {
	for last, want := range map[string]string{
		"íntimo": "x e íntimo", "Hípica": "x e Hípica", "«Instagram»": "x e «Instagram»", "hioides": "x y hioides", "": "x y ", "h": "x y h",
	} {
		if got := (Locale{Lang: ES}).List([]string{"x", last}); got != want {
			t.Errorf("%q: %q, want %q", last, got, want)
		}
	}
}

func TestAgeUsesTheLargestWholeUnit(t *testing.T) {
	l := Locale{Lang: ES}
	for d, want := range map[time.Duration]string{
		-time.Hour: "ahora mismo", 59 * time.Second: "ahora mismo", 90 * time.Second: "hace 1 minuto",
		47 * time.Hour: "hace 1 día", 29 * 24 * time.Hour: "hace 29 días", 364 * 24 * time.Hour: "hace 12 meses",
	} {
		if got := l.Ago(d); got != want {
			t.Errorf("%v: %q, want %q", d, got, want)
		}
	}
	if got := (Locale{Lang: EN}).Ago(0); got != "just now" {
		t.Error(got)
	}
}

func TestMonths(t *testing.T) {
	for n, want := range map[int][2]string{1: {"1 mes", "1 month"}, 24: {"24 meses", "24 months"}} {
		if es, en := (Locale{Lang: ES}).Months(n), (Locale{Lang: EN}).Months(n); es != want[0] || en != want[1] {
			t.Errorf("%d: %q, %q", n, es, en)
		}
	}
}

func TestAnExampleIsTypedWithTheKeyboard(t *testing.T) {
	for r, want := range map[Region]string{"es-ES": "-1.234,50", "es-MX": "-1,234.50"} {
		if got := (Locale{Region: r}).Example(-1234.5, 2); got != want {
			t.Errorf("%s: %q, want %q", r, got, want)
		}
	}
}

// A list whose items have a conjunction of their own takes a comma before the
// last one, so that it is seen which "and" is the list's.
func TestAListOfPairsIsSetApart(t *testing.T) {
	for _, c := range []struct {
		lang  Lang
		items []string
		want  string
	}{
		{ES, []string{"WhatsApp y Telegram", "Reseñas de Google"}, "WhatsApp y Telegram, y Reseñas de Google"},
		{ES, []string{"Boletín", "Reseñas de Google", "WhatsApp y Telegram"}, "Boletín, Reseñas de Google, y WhatsApp y Telegram"},
		{ES, []string{"WhatsApp y Telegram", "Instagram"}, "WhatsApp y Telegram, e Instagram"},
		{EN, []string{"WhatsApp and Telegram", "Google reviews"}, "WhatsApp and Telegram, and Google reviews"},
		{EN, []string{"y", "Google reviews"}, "y and Google reviews"},
	} {
		if got := (Locale{Lang: c.lang}).List(c.items); got != c.want {
			t.Errorf("%q, want %q", got, c.want)
		}
	}
}
