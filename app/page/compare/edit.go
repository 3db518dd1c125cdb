package compare

import (
	"math"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"quilate/app/analysis"
	"quilate/app/channel"
	"quilate/app/question"
	"quilate/app/session"
	"quilate/app/ui"
)

// edit moves money between the lines of one option.
func (p *sight) edit() app.UI {
	if p.at < 1 {
		return section("edit", p.say("Aún no hay nada que cambiar", "There is nothing to change yet"), nil,
			ui.H("p", p.say("Crea una opción y mueve su dinero.", "Create an option and move its money.")))
	}
	o := &p.b.Options[p.at]
	var segs any
	var list []any
	for i := 1; i < len(p.b.Options); i++ {
		list = append(list, ui.H("button", ui.Class("seg"), ui.A("type", "button"), pressed(i == p.at),
			ui.Does(session.Act{Do: session.View, Key: session.PlanView, Value: p.b.Options[i].ID}), p.names[i]))
	}
	if len(list) > 1 {
		segs = ui.H("div", ui.Class("segs"), ui.A("role", "group"), ui.A("aria-label", p.say("Qué opción cambias", "Which option you change")), list)
	}
	how := p.say("Lo que pongas en una partida sale de otra: el total no cambia.", "What you put into one line comes from another: the total stays.")
	if !o.Fixed {
		how = p.say("Esta opción tiene su propio presupuesto: cada partida cambia el total.", "This option has a budget of its own: each line changes the total.")
	}
	return section("edit", p.say("Cambia «{name}»", "Change \"{name}\"", "name", p.names[p.at]),
		[]any{ui.H("p", ui.Class("note"), how), p.warnings()},
		segs, p.source(), p.lines(), p.brings(), p.name(), p.deeds())
}

// name is what the option is called.
func (p *sight) name() app.UI {
	return ui.H("div", ui.Class("field"),
		ui.H("label", ui.Class("label"), ui.A("for", "plan-name"), p.say("Nombre", "Name")),
		ui.H("p", ui.Class("money"), ui.H("span", ui.Class("input words"),
			ui.Input(p.View, "plan-name", p.names[p.at], session.Act{Do: session.RenamePlan, Key: p.b.Options[p.at].ID}))))
}

// source is the line that what is added comes from.
func (p *sight) source() any {
	if !p.b.Options[p.at].Fixed {
		return nil
	}
	options := []any{ui.H("option", ui.A("value", "all"), p.say("Todas las demás, en proporción", "All the others, in proportion"))}
	now := "all"
	for k := range p.b.Rows {
		if r := &p.b.Rows[k]; r.Amounts[p.at] > 0 || r.Key == p.Model.View(session.FromView) {
			options = append(options, ui.H("option", ui.A("value", r.Key), p.lineName(r)))
			if r.Key == p.Model.View(session.FromView) {
				now = r.Key
			}
		}
	}
	return ui.H("div", ui.Class("field"),
		ui.H("label", ui.Class("label"), ui.A("for", "plan-from"), p.say("Lo que añadas sale de", "What you add comes from")),
		ui.H("p", ui.Class("hint small"), p.say("Y lo que quites va ahí.", "And what you take away goes there.")),
		ui.H("span", ui.Class("select"), ui.H("select", ui.ID("plan-from"), ui.A("data-sync", "text"), ui.A("data-value", "="+now),
			ui.Does(session.Act{Do: session.View, Key: session.FromView}), options)))
}

// lines are those that get something here or today, then the others.
func (p *sight) lines() app.UI {
	var used, rest []any
	for k := range p.b.Rows {
		r := &p.b.Rows[k]
		_, drafted := p.Drafts[p.key(r.Key)]
		if r.Amounts[p.at] > 0 || r.Amounts[0] > 0 || drafted {
			used = append(used, p.line(r))
		} else {
			rest = append(rest, p.line(r))
		}
	}
	o := &p.b.Options[p.at]
	against := p.say("lo mismo que hoy", "the same as today")
	if !o.SameBudget {
		against = p.say("hoy son {total}", "today it is {total}", "total", p.money(p.b.Total))
	}
	var undo []any
	if len(p.Past) > 0 {
		undo = append(undo, ui.Linkish(session.Act{Do: session.Undo}, p.say("Deshacer", "Undo")))
	}
	if len(p.Future) > 0 {
		undo = append(undo, ui.Linkish(session.Act{Do: session.Redo}, p.say("Rehacer", "Redo")))
	}
	var others any
	if len(rest) > 0 {
		others = ui.Fold("more-lines-"+o.ID, p.say("Otras partidas en las que poner dinero", "Other lines to put money into"), ui.H("ul", ui.Class("moves"), rest))
	}
	return ui.H("div", ui.Class("budget"),
		ui.H("ul", ui.Class("moves"), used),
		ui.H("p", ui.Class("sum"), ui.H("span", p.say("Total al mes", "Total a month")), ui.H("b", p.money(o.Total)), ui.H("span", ui.Class("small muted"), against)),
		p.verdict(),
		ui.H("p", ui.Class("acts"), undo),
		others)
}

// verdict is what the option comes to, beside what is being changed.
func (p *sight) verdict() app.UI {
	told, ok := p.of(p.b.Options[p.at].ID)
	if !ok || told.Beats == "" {
		return ui.H("p", ui.Class("standing small muted"), p.say("Calculando…", "Working it out…"))
	}
	state := ""
	if !p.Fresh {
		state = " " + p.say("Recalculando…", "Working it out again…")
	}
	return ui.H("p", ui.Class("standing"), p.comesTo(&told), ui.H("span", ui.Class("muted"), state))
}

func (p *sight) key(line string) string { return p.b.Options[p.at].ID + "/" + line }

// line is one line: less, what it gets, more.
func (p *sight) line(r *analysis.BudgetRow) app.UI {
	key, name := p.key(r.Key), p.lineName(r)
	amount := r.Amounts[p.at] / r.Unit
	step := p.Locale.Money(r.Step, 0)
	if r.Step < 1 {
		step = p.Locale.Money(r.Step, -1)
	}
	unit := p.Locale.MoneyUnit()
	if r.Hours {
		step, unit = p.Locale.Number(r.Step, 1)+" h", "h"
	}
	id := "line-" + key
	text, class, described := "", "line", id+"-now"
	var wrong any
	if d, bad := p.Drafts[key]; bad {
		text, class, described = d.Text, "line err", id+"-error "+described
		wrong = ui.ErrorLine(p.View, id+"-error", d.Problem)
	}
	if text == "" {
		n := decimals(amount)
		if r.Hours {
			n = min(n, 1)
		}
		text = p.Locale.Fixed(amount, n)
	}
	less, more := p.say(", para el resto en proporción", ", for the others in proportion"), p.say(", del resto en proporción", ", from the others in proportion")
	if row, ok := p.b.Row(p.Model.View(session.FromView)); ok && row.Key != r.Key {
		less, more = p.say(", para {name}", ", for {name}", "name", p.lineName(row)), p.say(", de {name}", ", from {name}", "name", p.lineName(row))
	}
	if !p.b.Options[p.at].Fixed {
		less, more = "", ""
	}
	press := func(sign, es, en, other string) app.UI {
		return ui.H("button", ui.Class("step"), ui.A("type", "button"), ui.ID(id+sign), ui.Does(session.Act{Do: session.StepLine, Key: key, Value: sign}),
			ui.H("span", ui.A("aria-hidden", "true"), map[string]string{"-": "−", "+": "+"}[sign]),
			ui.Hidden(p.say(es, en, "step", step, "name", name)+other))
	}
	now := p.say("hoy {x}", "today {x}", "x", p.today(r))
	if d := r.Amounts[p.at] - r.Amounts[0]; math.Abs(d) > 0.5 {
		sign, word := "▲ ", p.say("más", "more")
		if d < 0 {
			sign, word = "▼ ", p.say("menos", "less")
		}
		now = sign + p.by(r, math.Abs(d)) + " " + word + "; " + now
	}
	return ui.H("li", ui.Class(class),
		ui.H("div", ui.H("label", ui.A("for", id), name), ui.H("p", ui.Class("small muted"), ui.ID(id+"-now"), now)),
		ui.H("div", ui.Class("steps"), press("-", "Quitar {step} de {name}", "Take {step} from {name}", less),
			ui.H("span", ui.Class("input"),
				ui.H("input", ui.ID(id), ui.A("type", "text"), ui.A("inputmode", "decimal"), ui.A("autocomplete", "off"), ui.Class("w-m"),
					ui.A("aria-describedby", described), ui.Flag("aria-invalid", wrong != nil),
					ui.A("data-sync", "text"), ui.A("data-value", "="+text), ui.Does(session.Act{Do: session.SetLine, Key: key})),
				ui.H("span", ui.Class("unit"), unit)),
			press("+", "Añadir {step} a {name}", "Add {step} to {name}", more)),
		wrong)
}

// today is what the line gets today.
func (p *sight) today(r *analysis.BudgetRow) string {
	if r.Amounts[0] <= 0 {
		return p.say("nada", "nothing")
	}
	return p.by(r, r.Amounts[0])
}

// by is an amount of money of a line, in the line's own unit.
func (p *sight) by(r *analysis.BudgetRow, money float64) string {
	if r.Hours {
		return p.Locale.Number(money/r.Unit, 1) + " h (" + p.Locale.Money(money, 0) + ")"
	}
	return p.Locale.Money(money, 0)
}

func decimals(v float64) int {
	for n := range 2 {
		k := math.Pow(10, float64(n))
		if math.Abs(v*k-math.Round(v*k)) < 1e-3 {
			return n
		}
	}
	return 2
}

// warnings are what there is to know about where the money goes.
func (p *sight) warnings() []any {
	var out []any
	note := func(parts ...any) { out = append(out, ui.H("p", ui.Class("note warn"), parts)) }
	o := &p.b.Options[p.at]
	gets := func(code string) bool {
		for k := range p.b.Rows {
			if r := &p.b.Rows[k]; r.Code == code && r.Amounts[p.at] > 0 {
				return true
			}
		}
		return false
	}
	if s, ok := channel.FollowerSourceByID("bought"); ok && gets("bought") {
		note(p.t(s.Notice))
	}
	if gets("contest") {
		note(p.say("Un sorteo trae a quien quiere el premio: gana solo si el premio elige a tus compradores.", "A contest brings those who want the prize: it wins only if the prize picks your buyers."))
	}
	if len(o.NoEffect) > 0 {
		note(p.say("Lo que pones de más en algunas partidas cuesta y, mientras no digas qué trae, no contamos que traiga nada.", "What you add to some lines costs, and until you say what it brings we do not count it as bringing anything."))
	}
	if o.FewerHours {
		note(p.say("Con menos horas damos por hecho que lo de hoy sigue igual. Si se pierde algo, dilo abajo, en «Lo que trae».", "With fewer hours we take it that today's goes on as it is. If something is lost, say so below, in \"What it brings\"."))
	}
	if p.b.Unpriced != "" && (gets("ads-aimed") || gets("ads-broad") || gets("contest") || gets("contest-aimed") || gets("community") || gets("bought")) {
		key := p.b.Unpriced
		if step, ok := question.PageOf(p.Doc(), key); ok {
			note(p.say("Lo que cuesta un seguidor lo sabemos en euros. ", "What a follower costs we know in euros. "), ui.Link(p.StepAt(step.Slug()), p.say("Di a cuánto está el euro", "Say what a euro is worth")))
		}
	}
	return out
}
