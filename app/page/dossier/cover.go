package dossier

import (
	"time"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"quilate/app/chart"
	"quilate/app/i18n"
	"quilate/app/session"
	"quilate/app/ui"
)

var (
	whenWord   = text("Fecha", "Date")
	earlySaid  = text(", con las cifras aún sin afinar", ", before the figures have settled")
	whoseWord  = text("De quién son las cifras", "Whose figures")
	farWord    = text("Hasta dónde se mira", "How far it looks")
	moneyWord  = text("Importes", "Amounts")
	moneySaid  = text("en {code}, escritos así: {n}", "in {code}, written like this: {n}")
	ownSaid    = i18n.Forms{One: text("{n} tuya", "{n} yours"), Other: text("{n} tuyas", "{n} yours")}
	madeSaid   = i18n.Forms{One: text("{n} supuesta", "{n} assumed"), Other: text("{n} supuestas", "{n} assumed")}
	sampleSaid = text("un ejemplo inventado", "an invented example")
	linkSaid   = text("de un enlace que te han mandado", "out of a link you were sent")
	contents   = text("Contenido", "Contents")
	oreSaid    = text("De {a} seguidores, {b} podrían comprarte y te ven en un mes", "Of {a} followers, {b} could buy and see you in a month")
	oreWhole   = text("seguidores", "followers")
	orePart    = text("podrían comprarte y te ven", "could buy and see you")
	promise    = text("Hecho con Quilate el {date}. Es una estimación para decidir mejor, no una promesa.", "Made with Quilate on {date}. It is an estimate to help you decide, not a promise.")
)

// longName is from how many bytes on a name is set smaller, so that the cover
// stays one page.
const longName = 48

// cover is the first page: what it is, whose, and the answer in a sentence.
func (p *paper) cover(now time.Time) app.UI {
	v, r := p.v, p.r
	verdict := ""
	if len(r.Said) > 0 {
		verdict = r.Said[0]
		if r.Mode == "channel" && len(r.Said) > 1 {
			verdict = r.Said[1]
		}
	}
	whose := ""
	if r.Total > 0 {
		whose = v.Locale.Count(float64(r.Own), ownSaid)
		if r.Assumed > 0 {
			whose += ", " + v.Locale.Count(float64(r.Assumed), madeSaid)
		}
	}
	for _, x := range []struct {
		is   bool
		said i18n.Text
	}{{r.Sample, sampleSaid}, {v.Open.Shared && !v.Open.Own, linkSaid}} {
		if x.is {
			whose += "; " + v.T(x.said)
		}
	}
	if whose != "" && whose[0] == ';' {
		whose = whose[2:]
	}
	loc := v.Locale
	if v.Results.Currency != "" {
		loc.Currency = v.Results.Currency
	}
	facts := []any{fact(v.T(whenWord), loc.Date(now), ui.If(v.Sharpening, ui.H("span", ui.Class("paper-only"), v.T(earlySaid)))), fact(v.T(whoseWord), whose)}
	if r.Mode == "money" {
		facts = append(facts, fact(v.T(farWord), loc.Months(v.Results.Horizon)),
			fact(v.T(moneyWord), v.T(moneySaid, "code", loc.Currency, "n", loc.Money(1234.5, -1))))
	}
	name, size := session.Title(v.Model, v.Doc()), "name"
	if len(name) > longName {
		size = "name long"
	}
	return ui.H("header", ui.Class("cover"),
		ui.H("p", ui.Class("by"), ui.Raw(ui.Mark), "Quilate"),
		ui.H("h1", ui.ID("title"), ui.A("tabindex", "-1"), ui.H("span", ui.Class("kind"), v.T(heading)), " ", ui.H("span", ui.Class(size), name)),
		ui.H("p", ui.Class("verdict"), verdict),
		p.ore(),
		ui.H("dl", ui.Class("facts"), facts),
		ui.H("nav", ui.A("aria-label", v.T(contents)), ui.H("h2", v.T(contents)), ui.H("ol", p.listing)),
		ui.H("p", ui.Class("promise small muted"), v.T(promise, "date", loc.Date(now))))
}

func fact(name, said string, more ...any) any {
	if said == "" {
		return nil
	}
	return ui.H("div", ui.H("dt", name), ui.H("dd", said, more))
}

// ore is the landing's picture with the business's own followers.
func (p *paper) ore() any {
	v, all := p.v, &p.v.Results.AllChannels
	if !all.Known || all.Followers < 2 || all.Reached > all.Followers {
		return nil
	}
	f, err := chart.Ore{
		Head:  chart.Head{ID: "ore", Title: v.T(oreSaid, "a", v.Locale.Number(all.Followers, 0), "b", v.Locale.Number(all.Reached, 0))},
		Whole: all.Followers, WholeName: v.T(oreWhole), Part: all.Reached, PartName: v.T(orePart),
	}.Figure(v.Locale)
	if err != nil {
		return nil
	}
	return ui.H("figure", ui.Class("ore"), ui.Raw(f.Narrow), ui.Raw(f.Wide), ui.H("figcaption", ui.Class("vh"), f.Title))
}
