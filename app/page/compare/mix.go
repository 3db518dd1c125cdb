package compare

import (
	"math"
	"strconv"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"quilate/app/chart"
	"quilate/app/session"
	"quilate/app/ui"
)

// mix splits the money between two options.
func (p *sight) mix() app.UI {
	m := p.told.Mix
	if m == nil {
		return ui.H("div")
	}
	from, to := p.b.Index(m.From), p.b.Index(m.To)
	if from < 0 || to < 0 {
		return ui.H("div")
	}
	percent := strconv.Itoa(int(math.Round(m.Part * 100)))
	reading := m.FromName + " " + p.number(100-math.Round(m.Part*100), 0) + ", " + m.ToName + " " + percent
	amounts := p.b.MixAmounts(from, to, m.Part)
	total := 0.0
	for _, x := range amounts {
		total += x
	}
	printed := chart.RoundToTotal(amounts, total, 0)
	var lines []any
	for k := range p.b.Rows {
		if amounts[k] > 0 {
			r := &p.b.Rows[k]
			text := p.money(printed[k])
			if r.Hours {
				text = p.number(amounts[k]/r.Unit, 1) + " h · " + text
			}
			lines = append(lines, ui.H("div", ui.H("dt", p.lineName(r)), ui.H("dd", text)))
		}
	}
	var create any
	if len(p.b.Options) <= 3 {
		create = deeds([]deed{{do: session.MixPlan, key: m.From + "/" + m.To, value: percent, text: p.say("Usar esta mezcla como opción mía", "Use this mix as my option"), class: "btn second"}})
	} else {
		create = ui.Note(p.say("Para quedarte con esta mezcla, borra antes una opción.", "To keep this mix, delete an option first."))
	}
	drawn, finding := p.figure("mix")
	if finding == "" {
		finding = p.say("¿Y un poco de cada?", "And a little of each?")
	}
	return section("mix", finding,
		[]any{el("p", "note", p.say("No tiene por qué ser todo o nada. Mueve el reparto y mira la curva.", "It need not be all or nothing. Move the split and watch the curve."))},
		el("div", "field slide",
			el("label", "label", at("for", "mix"), p.say2("De «{from}» a «{to}»", "From “{from}” to “{to}”", "from", m.FromName, "to", m.ToName)),
			ui.H("input", at("id", "mix", "type", "range", "min", "0", "max", "100", "step", "10", "aria-valuetext", reading, "data-sync", "text", "data-value", "="+percent),
				does(session.Act{Do: session.View, Key: session.MixView})),
			el("p", "reading", ui.H("b", reading)),
			el("p", "small", p.say3("Valor actual neto: {median} en el centro, {range}; gana a parar en {k}.", "Net present value: {median} in the middle, {range}; it beats stopping in {k}.",
				"median", m.Median, "range", m.Range, "k", m.Beats))),
		drawn,
		el("dl", "split", lines),
		create)
}
