package compare

import (
	"math"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"quilate/app/analysis"
	"quilate/app/question"
	"quilate/app/session"
	"quilate/app/ui"
)

// brings are what an option says that its money brings.
func (p *sight) brings() any {
	var rows []any
	said := false
	for k := range p.b.Effects {
		e := &p.b.Effects[k]
		if math.IsNaN(e.Values[p.at]) || p.ofNew(e) && p.paid(e.Place) <= 0 && !e.Said[p.at] {
			continue
		}
		said = said || e.Said[p.at]
		rows = append(rows, p.effect(e))
	}
	if len(rows) == 0 {
		return nil
	}
	var open ui.Attr
	if said {
		open = ui.A("data-open", "true")
	}
	return ui.H("details", ui.ID("brings-"+p.b.Options[p.at].ID), open, ui.H("summary", ui.H("span", p.say("Lo que trae", "What it brings"))),
		ui.H("div", ui.Class("body"),
			ui.H("p", ui.Class("hint small"), p.say("Solo si crees que cambia. Lo tomamos como dato a ojo, con su margen; vacío, es como hoy.", "Only if you think it changes. We take it as a figure by eye, with its range; left empty, it is as today.")),
			ui.H("ul", ui.Class("moves"), rows)))
}

// ofNew says whether an effect is one of which today says nothing: of a way in
// that does not exist, or the price of one that nobody pays for.
func (p *sight) ofNew(e *analysis.EffectRow) bool {
	return e.Place != "" && (math.IsNaN(e.Values[0]) || e.Field.ID == "costPerFollower" && e.Values[0] <= 0)
}

// paid is what the option puts into a way in.
func (p *sight) paid(place string) float64 {
	for k := range p.b.Rows {
		if p.b.Rows[k].Place == place {
			return p.b.Rows[k].Amounts[p.at]
		}
	}
	return 0
}

func (p *sight) effect(e *analysis.EffectRow) app.UI {
	key := p.key(e.Path)
	id := "effect-" + key
	f := e.Field
	text, class, described := "", "line", id+"-now"
	if e.Said[p.at] {
		text = p.Locale.Fixed(math.Round(e.Values[p.at]*100)/100, decimals(e.Values[p.at]))
	}
	var wrong any
	if d, bad := p.Drafts[key]; bad {
		text, class, described = d.Text, "line err", id+"-error "+described
		wrong = ui.ErrorLine(p.View, id+"-error", d.Problem)
	}
	now := p.say("hoy {x}", "today {x}", "x", p.effectValue(e, e.Values[0]))
	if p.ofNew(e) {
		now = p.say("damos por hecho {x}", "we take {x}", "x", p.effectValue(e, e.Values[p.at]))
	}
	if e.Said[p.at] && !math.IsNaN(e.Low[p.at]) {
		now += "; " + p.say("contamos entre {lo} y {hi}", "we count {lo} to {hi}", "lo", p.effectValue(e, e.Low[p.at]), "hi", p.effectValue(e, e.High[p.at]))
	}
	unit := question.UnitOf(f, question.Sheet{Doc: p.Doc()}, p.Locale)
	var unitEl any
	if unit != "" {
		unitEl = ui.H("span", ui.Class("unit"), unit)
	}
	return ui.H("li", ui.Class(class),
		ui.H("div", ui.H("label", ui.A("for", id), p.effectName(e)), ui.H("p", ui.Class("small muted"), ui.ID(id+"-now"), now)),
		ui.H("div", ui.Class("steps"), ui.H("span", ui.Class("input"),
			ui.H("input", ui.ID(id), ui.A("type", "text"), ui.A("inputmode", "decimal"), ui.A("autocomplete", "off"), ui.Class("w-s"),
				ui.A("aria-describedby", described), ui.Flag("aria-invalid", wrong != nil),
				ui.A("data-sync", "text"), ui.A("data-value", "="+text), ui.Does(session.Act{Do: session.SetEffect, Key: key})),
			unitEl)),
		wrong)
}

// deeds are what can be done with the whole option.
func (p *sight) deeds() app.UI {
	o := &p.b.Options[p.at]
	var acts []any
	switch {
	case !o.Fixed, !o.SameBudget:
		acts = append(acts, ui.Linkish(session.Act{Do: session.SetBudget, Key: o.ID, Value: "same"}, p.say("Ajustar a los {total} de hoy", "Bring it to today's {total}", "total", p.money(p.b.Total))))
	}
	if o.Fixed {
		acts = append(acts, ui.Linkish(session.Act{Do: session.SetBudget, Key: o.ID, Value: "other"}, p.say("Con otro presupuesto", "On another budget")))
	}
	if o.Kind != "own" && !o.Ours {
		acts = append(acts, ui.Linkish(session.Act{Do: session.ResetPlan, Key: o.ID}, p.say("Volver a nuestra propuesta", "Back to what we propose")))
	}
	acts = append(acts, ui.Linkish(session.Act{Do: session.DeletePlan, Key: o.ID}, p.say("Borrar esta opción", "Delete this option")))
	return ui.H("p", ui.Class("acts"), acts)
}
