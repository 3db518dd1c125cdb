package report

import (
	"math"

	"quilate/app/chart"
	"quilate/app/i18n"
	"quilate/app/quality"
)

// ladder tells what the customers do on line and what to do with each of them.
// The shares overlap and have no part in the account.
func (w *writer) ladder() (Section, bool) {
	s := Section{ID: "ladder"}
	t := Table{Table: chart.Table{Caption: w.tell(&ladderCaption)}, Tones: make([]string, len(ladderHead))}
	for i := range ladderHead {
		t.Head = append(t.Head, w.tell(&ladderHead[i]))
	}
	asked, most, what := false, -1.0, ""
	for _, rung := range quality.Ladder() {
		key := "ladder." + rung.ID
		v, known := w.r.Doc.Number(key)
		asked = asked || known || w.r.Doc.Unknown(key)
		name, own := w.inputNameByKey(key), w.tell(&noDatum)
		if known {
			own = w.loc.Number(v, few(v))
		} else {
			v = math.NaN()
		}
		if known && v > most {
			most, what = v, name
		}
		example, tactic := 100*rung.Share, tactics[rung.ID]
		t.Rows = append(t.Rows, []string{name, own, w.loc.Number(example, 0), w.tell(&tactic)})
		t.Numeric = append(t.Numeric, []float64{math.NaN(), v, math.Round(example), math.NaN()})
	}
	if !asked {
		return s, false
	}
	s.Finding = w.tell(&ladderUnknown)
	if most >= 0 {
		s.Finding = w.tell(&ladderMost, "what", lowerFirst(what), "n", w.loc.Number(most, few(most)))
	}
	s.Lead = append(s.Lead, w.tell(&ladderLead))
	s.Tables = append(s.Tables, t)
	s.Notes = append(s.Notes, w.tell(&ladderOld))
	return s, true
}

var (
	ladderCaption = text("De cada 100 clientes, cuántos hacen esto en internet", "Of every 100 customers, how many do this online")
	ladderHead    = [...]i18n.Text{text("Qué hacen", "What they do"), text("Los tuyos", "Yours"), text("EE. UU., 2009", "US, 2009"), text("Qué funciona con ellos", "What works with them")}
	ladderMost    = text("Lo que más hacen tus clientes en internet: {what}, {n} de cada 100", "What your customers do most online: {what}, {n} in 100")
	ladderUnknown = text("Aún no se sabe qué hacen tus clientes en internet", "What your customers do online is not known yet")
	ladderLead    = text("A cada cual pídele lo que ya hace. Una persona puede hacer varias cosas: no suman 100.", "Ask of each what they do already. One person may do several: they do not add up to 100.")
	ladderOld     = text("La columna de 2009 es solo un ejemplo y es muy antigua: adultos con internet en Estados Unidos, de Forrester. Nada de esto entra en la cuenta.",
		"The 2009 column is only an example, and very old: adults online in the United States, by Forrester. None of this is part of the account.")
)

// tactics are what works with those who do each of these things.
var tactics = map[string]i18n.Text{
	"creators":           text("Enséñales cómo lo haces por dentro y comparte lo que publiquen, con su permiso.", "Show them how you do it behind the scenes and share what they post, with their permission."),
	"conversationalists": text("Pregunta algo corto cada semana y contesta a todos el mismo día.", "Ask something short every week and answer everybody the same day."),
	"critics":            text("Pide la reseña justo después de la compra y contesta a todas, también a las malas.", "Ask for the review right after the purchase and answer all of them, the bad ones too."),
	"collectors":         text("Haz guías y listas que valga la pena guardar: precios, medidas, calendarios.", "Make guides and lists worth saving: prices, sizes, calendars."),
	"joiners":            text("Ten la ficha completa: horario, dirección, precios y cómo pedir.", "Keep your profile complete: hours, address, prices and how to order."),
	"spectators":         text("No les pidas que escriban: explica en una imagen qué vendes y cómo se compra.", "Do not ask them to write: show in one picture what you sell and how to buy it."),
	"inactives":          text("Búscalos fuera: teléfono, cartel y boca a boca. Aquí no gastes horas.", "Look for them elsewhere: phone, shop window, word of mouth. Spend no hours here."),
}
