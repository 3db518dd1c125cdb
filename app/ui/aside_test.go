package ui

import (
	"strings"
	"testing"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"quilate/app/analysis"
	"quilate/app/assessment"
	"quilate/app/i18n"
	"quilate/app/session"
)

// beside is the page of all questions, with what was answered.
func beside(answers map[string]float64) View {
	m := session.New(session.Route{Lang: i18n.ES, Page: session.All}, i18n.Locale{Lang: i18n.ES, Region: "es-ES", Currency: "EUR"}, false)
	m.Ready = true
	d := m.Open.Doc.With("channels.on@instagram", assessment.Choose("yes"))
	for key, v := range answers {
		d = d.With(key, assessment.Number(v))
	}
	m.Open.Doc = d
	m.Results = analysis.Brief(d)
	return View{Base: "/", Model: m}
}

// 0.5 × 105 are 52.5 possible customers.
func TestPeopleBesideAQuestionAreWhole(t *testing.T) {
	for followers, want := range map[float64]string{105: " de tus 105 seguidores son posibles clientes.", 2: "casi ninguno de tus 2 seguidores es un posible cliente."} {
		v := beside(map[string]float64{"audience.followers@instagram": followers})
		v.Results.AllChannels.NotYet = followers / 2
		for _, html := range []string{app.HTMLString(Aside(v)), app.HTMLString(Standing(v, H("span")))} {
			if !strings.Contains(html, want) || strings.Contains(html, "52,5") {
				t.Errorf("%v followers: %s", followers, html)
			}
		}
	}
}

// What nobody has counted is not told as a fact: the first sentence of somebody
// who has only said how many follow is a guess from figures of others.
func TestBesideAQuestionItIsSaidWhoseThePossibleCustomersAre(t *testing.T) {
	for _, c := range []struct {
		counted map[string]float64
		es, en  string
	}{
		{nil, "De momento suponemos que unos ", "For now we assume that about "},
		{map[string]float64{"audit.real": 20, "audit.fit": 10}, "Por lo que has dicho y lo que aún suponemos, unos ", "By what you have told us and what we still assume, about "},
		{map[string]float64{"audit.real": 20, "audit.fit": 10, "audit.customers": 4}, "Por lo que has dicho, unos ", "By what you have told us, about "},
	} {
		answers := map[string]float64{"audience.followers@instagram": 200}
		for key, v := range c.counted {
			answers[key] = v
		}
		v := beside(answers)
		if html := app.HTMLString(Aside(v)); !strings.Contains(html, c.es) {
			t.Errorf("%v: %s; want %q", c.counted, html, c.es)
		}
		v.Locale.Lang = i18n.EN
		if html := app.HTMLString(Standing(v, H("span"))); !strings.Contains(html, c.en) {
			t.Errorf("%v: %s; want %q", c.counted, html, c.en)
		}
	}
}

func TestBesideAnAnswerThatCannotBeItIsSaidThatItDoesNotCount(t *testing.T) {
	const said = "Lo que no cuadra no cuenta hasta que lo cambies."
	v := beside(map[string]float64{"audience.followers@instagram": 105})
	for _, held := range []map[string]assessment.Answer{nil, {"audit.fit": {}}} {
		v.Held = held
		for _, html := range []string{app.HTMLString(Aside(v)), app.HTMLString(Standing(v, H("span")))} {
			if strings.Contains(html, said) != (held != nil) {
				t.Errorf("held %v: %s", held, html)
			}
		}
	}
}

// What an undo has changed is said so that it can be told from the rest: with
// its channel, and where a field has no words of its own, with the question's.
func TestAnUndoNamesWhatItHasChanged(t *testing.T) {
	v := beside(map[string]float64{"audience.followers@instagram": 105})
	for key, want := range map[string]string{
		"channels.on@messaging":        "Deshecho. WhatsApp y Telegram: sin marcar",
		"audience.followers@instagram": "Deshecho. Instagram. Seguidores: 105 seguidores",
		"audience.followers@tiktok":    "Deshecho. TikTok. Seguidores: sin respuesta",
		"sale.margin":                  "Deshecho. De cada 100 € que vendes, te quedan: sin respuesta",
	} {
		v.Model.Undone = key
		if got := strings.ReplaceAll(Undone(v), "\u00a0", " "); got != want {
			t.Errorf("%s: %q, want %q", key, got, want)
		}
	}
	v.Redone = true
	if got := Undone(v); !strings.HasPrefix(got, "Rehecho. ") {
		t.Errorf("after a redo: %q", got)
	}
}

// What cannot be is not read back, and does not stand there as if nothing was
// wrong either: on a phone the sentence beside the questions is a screen away.
func TestAFieldSaysThatItsAnswerDoesNotCount(t *testing.T) {
	m := session.New(session.Route{Lang: i18n.ES, Page: session.Ask, Step: "sale.orderValue"}, i18n.Locale{Lang: i18n.ES, Region: "es-ES", Currency: "EUR"}, false)
	m.Ready = true
	for text, want := range map[string]string{"0": "Así no cuenta", "38": "<b>38,00\u00a0€</b>"} {
		m, _ = session.Update(m, session.Act{Do: session.Type, Key: "sale.orderValue", Value: text})
		step, _ := View{Model: m}.Step()
		if html := app.HTMLString(H("div", Fields(View{Base: "/", Model: m}, step, "title"))); strings.Contains(html, "Así no cuenta") {
			t.Errorf("%q, while it is typed: %s", text, html)
		}
		m, _ = session.Update(m, session.Paused{})
		v := View{Base: "/", Model: m}
		if html := app.HTMLString(H("div", Fields(v, step, "title"))); !strings.Contains(html, want) || strings.Contains(html, "errmsg") {
			t.Errorf("%q: %s", text, html)
		}
	}
}
