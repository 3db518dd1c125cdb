package compare

import (
	"math"
	"slices"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"quilate/app/analysis"
	"quilate/app/channel"
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
		list = append(list, el("button", "seg", at("type", "button"), pressed(i == p.at),
			does(session.Act{Do: session.View, Key: session.PlanView, Value: p.b.Options[i].ID}), p.names[i]))
	}
	if len(list) > 1 {
		segs = el("div", "segs", at("role", "group", "aria-label", p.say("Qué opción cambias", "Which option you change")), list)
	}
	how := p.say("Lo que pongas en una partida sale de otra: el total no cambia.", "What you put into one line comes from another: the total stays.")
	if !o.Fixed {
		how = p.say("Esta opción tiene su propio presupuesto: cada partida cambia el total.", "This option has a budget of its own: each line changes the total.")
	}
	return section("edit", p.say1("Cambia «{name}»", "Change “{name}”", "name", p.names[p.at]),
		[]any{el("p", "note", how), p.warnings()},
		segs, p.source(), p.lines(), p.brings(), p.name(), p.whole())
}

// name is what the option is called.
func (p *sight) name() app.UI {
	return el("div", "field",
		el("label", "label", at("for", "plan-name"), p.say("Nombre", "Name")),
		el("p", "money", el("span", "input words",
			ui.Input(p.View, "plan-name", p.names[p.at], session.Act{Do: session.RenamePlan, Key: p.b.Options[p.at].ID}))))
}

// source is the line that what is added comes from.
func (p *sight) source() any {
	if !p.b.Options[p.at].Fixed {
		return nil
	}
	options := []any{ui.H("option", at("value", "all"), p.say("Todas las demás, en proporción", "All the others, in proportion"))}
	now := "all"
	for k := range p.b.Rows {
		if r := &p.b.Rows[k]; r.Amounts[p.at] > 0 || r.Key == p.Model.View(session.FromView) {
			options = append(options, ui.H("option", at("value", r.Key), p.lineName(r)))
			if r.Key == p.Model.View(session.FromView) {
				now = r.Key
			}
		}
	}
	return el("div", "field",
		el("label", "label", at("for", "plan-from"), p.say("Lo que añadas sale de", "What you add comes from")),
		el("p", "hint small", p.say("Y lo que quites va ahí.", "And what you take away goes there.")),
		el("span", "select", ui.H("select", at("id", "plan-from", "data-sync", "text", "data-value", "="+now),
			does(session.Act{Do: session.View, Key: session.FromView}), options)))
}

// lines are those that money goes into today, then the ways in, then what else
// there could be. Which group a line is in does not depend on what it gets: it
// stays where it is while it is typed into.
func (p *sight) lines() app.UI {
	var groups [3][]any
	var open [3]bool
	for k := range p.b.Rows {
		r := &p.b.Rows[k]
		at := 0
		switch {
		case r.Place != "":
			at = 1
		case r.Amounts[0] <= 0 && !r.Hours && r.Code != "running":
			at = 2
		}
		groups[at] = append(groups[at], p.line(r))
		open[at] = open[at] || r.Amounts[p.at] > 0
	}
	o := &p.b.Options[p.at]
	against := p.say("lo mismo que hoy", "the same as today")
	if !o.SameBudget {
		against = p.say1("hoy son {total}", "today it is {total}", "total", p.money(p.b.Total))
	}
	fold := func(at int, id, es, en string) any {
		if len(groups[at]) == 0 {
			return nil
		}
		return p.fold(id+o.ID, p.say(es, en), open[at], el("ul", "moves", groups[at]))
	}
	return el("div", "budget",
		el("ul", "moves", groups[0]),
		fold(1, "ways-", "Conseguir seguidores", "Gaining followers"),
		fold(2, "others-", "Otras partidas", "Other lines"),
		el("p", "sum", ui.H("span", p.say("Total al mes", "Total a month")), ui.H("b", p.money(o.Total)), el("span", "small muted", against)),
		p.verdict(),
		el("p", "acts", ui.If(len(p.Past)+len(p.Future) > 0, ui.UndoRedo(p.View))))
}

// verdict is what the option comes to, beside what is being changed.
func (p *sight) verdict() app.UI {
	told, ok := p.of(p.b.Options[p.at].ID)
	if !ok || told.Beats == "" {
		return el("p", "standing small muted", p.T(ui.Soon))
	}
	state := ""
	if !p.Fresh {
		state = " " + p.say("Recalculando…", "Working it out again…")
	}
	return el("p", "standing", p.comesTo(&told), el("span", "muted", state))
}

func (p *sight) key(line string) string { return p.b.Options[p.at].ID + "/" + line }

// line is one line: less, what it gets, more.
func (p *sight) line(r *analysis.BudgetRow) app.UI {
	key, name := p.key(r.Key), p.lineName(r)
	amount := r.Amounts[p.at] / r.Unit
	n, unit, step := decimals(amount), p.Locale.MoneyUnit(), p.money(r.Step)
	switch {
	case r.Hours:
		n, unit, step = min(n, 1), "h", p.number(r.Step, 1)+" h"
	case r.Step < 1:
		step = p.Locale.Money(r.Step, -1)
	}
	if !r.Hours && n == 1 { // money has two decimals or none
		n = 2
	}
	less, more := p.say(", para el resto en proporción", ", for the others in proportion"), p.say(", del resto en proporción", ", from the others in proportion")
	if row, ok := p.b.Row(p.Model.View(session.FromView)); ok && row.Key != r.Key {
		other := p.lineName(row)
		less, more = p.say1(", para {name}", ", for {name}", "name", other), p.say1(", de {name}", ", from {name}", "name", other)
	}
	if !p.b.Options[p.at].Fixed {
		less, more = "", ""
	}
	id := "line-" + key
	return p.control(control{
		id: id, name: name, now: p.against(r), text: p.fixed(amount, n), unit: unit, do: session.SetLine, key: key,
		less: press(id, key, "-", "−", p.say2("Quitar {step} de {name}", "Take {step} from {name}", "step", step, "name", name)+less),
		more: press(id, key, "+", "+", p.say2("Añadir {step} a {name}", "Add {step} to {name}", "step", step, "name", name)+more),
	})
}

// press is a button that takes a step.
func press(id, key, sign, shown, said string) app.UI {
	return el("button", "step", at("type", "button", "id", id+sign), does(session.Act{Do: session.StepLine, Key: key, Value: sign}),
		ui.H("span", at("aria-hidden", "true"), shown), ui.Hidden(said))
}

// against is how a line stands to today's.
func (p *sight) against(r *analysis.BudgetRow) string {
	now := p.say1("hoy {x}", "today {x}", "x", p.today(r))
	d := r.Amounts[p.at] - r.Amounts[0]
	switch {
	case d > 0.5:
		return "▲ " + p.by(r, d) + " " + p.say("más", "more") + "; " + now
	case d < -0.5:
		return "▼ " + p.by(r, -d) + " " + p.say("menos", "less") + "; " + now
	}
	return now
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
		return p.number(money/r.Unit, 1) + " h (" + p.money(money) + ")"
	}
	return p.money(money)
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
	note := func(text string) { out = append(out, el("p", "note warn", text)) }
	o := &p.b.Options[p.at]
	gets := func(codes ...string) bool {
		return slices.ContainsFunc(p.b.Rows, func(r analysis.BudgetRow) bool { return r.Amounts[p.at] > 0 && slices.Contains(codes, r.Code) })
	}
	if s, ok := channel.FollowerSourceByID("bought"); ok && gets(s.ID) {
		note(p.t(s.Notice))
	}
	if gets("contest") {
		note(p.say("Un sorteo trae a quien quiere el premio: gana solo si el premio elige a tus compradores.", "A contest brings those who want the prize: it wins only if the prize picks your buyers."))
	}
	if len(o.NoEffect) > 0 {
		note(p.say("Lo que pones de más en algunas partidas cuesta y, mientras no digas qué trae, no contamos que traiga nada.", "What you add to some lines costs, and until you say what it brings we do not count it as bringing anything."))
	}
	if o.FewerHours {
		note(p.say("Con menos horas damos por hecho que lo de hoy sigue igual. Si se pierde algo, dilo abajo, en «Lo que trae».", "With fewer hours we take it that today's goes on as it is. If something is lost, say so below, in “What it brings”."))
	}
	if gets(analysis.WaysIn...) {
		out = append(out, p.euro(p.say("Lo que cuesta un seguidor lo sabemos en euros: ", "What a follower costs we know in euros: ")))
	}
	return out
}
