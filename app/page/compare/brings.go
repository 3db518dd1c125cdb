package compare

import (
	"math"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"quilate/app/analysis"
	"quilate/app/question"
	"quilate/app/session"
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
	return p.fold("brings-"+p.b.Options[p.at].ID, p.say("Lo que trae", "What it brings"), said,
		el("p", "hint small", p.say("Solo si crees que cambia. Lo tomamos como dato a ojo, con su margen; vacío, es como hoy.", "Only if you think it changes. We take it as a figure by eye, with its range; left empty, it is as today.")),
		el("ul", "moves", rows))
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
	text := ""
	if e.Said[p.at] {
		text = p.fixed(e.Values[p.at], decimals(e.Values[p.at]))
	}
	now := p.say1("hoy {x}", "today {x}", "x", p.effectValue(e, e.Values[0]))
	if p.ofNew(e) {
		now = p.say1("damos por hecho {x}", "we take {x}", "x", p.effectValue(e, e.Values[p.at]))
	}
	if e.Said[p.at] && !math.IsNaN(e.Low[p.at]) {
		now += "; " + p.say2("contamos entre {lo} y {hi}", "we count {lo} to {hi}", "lo", p.effectValue(e, e.Low[p.at]), "hi", p.effectValue(e, e.High[p.at]))
	}
	return p.control(control{id: "effect-" + key, name: p.effectName(e), now: now, text: text,
		unit: question.UnitOf(e.Field, question.Sheet{Doc: p.Doc()}, p.Locale), do: session.SetEffect, key: key})
}

// whole is what can be done with the whole option.
func (p *sight) whole() app.UI {
	o := &p.b.Options[p.at]
	var acts []deed
	if !o.Fixed || !o.SameBudget {
		acts = append(acts, deed{do: session.SetBudget, key: o.ID, value: "same", text: p.say1("Ajustar a los {total} de hoy", "Match today's total of {total}", "total", p.money(p.b.Total))})
	}
	if o.Fixed {
		acts = append(acts, deed{do: session.SetBudget, key: o.ID, value: "other", text: p.say("Con otro presupuesto", "On another budget")})
	}
	if o.Kind != "own" && !o.Ours {
		acts = append(acts, deed{do: session.ResetPlan, key: o.ID, text: p.say("Volver a nuestra propuesta", "Back to what we propose")})
	}
	return deeds(append(acts, deed{do: session.DeletePlan, key: o.ID, text: p.say("Borrar esta opción", "Delete this option")}))
}
