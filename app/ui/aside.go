package ui

import (
	"strconv"
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"quilate/app/chart"
	"quilate/app/i18n"
	"quilate/app/question"
	"quilate/app/session"
)

// Aside is the provisional result beside a question.
func Aside(v View) app.UI {
	title := H("h2", ID("live-title"), v.Say("Resultado provisional", "Provisional result"))
	box := func(parts ...any) app.UI {
		return H("aside", Class("live"), A("aria-labelledby", "live-title"), title, parts)
	}
	if !v.Ready {
		return box(H("p", Class("small muted"), v.Say("Ya puedes leer y responder. La calculadora llega en un momento.", "You can read and answer already. The calculator is on its way.")))
	}
	if v.Doc().Empty() {
		return box(H("p", Class("small muted"), v.Say("Aparecerá aquí con tu primera respuesta y se afinará con cada una.", "It will appear here with your first answer and sharpen with each one.")))
	}
	r := v.Results
	if r == nil {
		return box(H("p", Class("small muted"), v.T(Soon)))
	}
	more := H("p", Class("small"), Link(v.To(session.Results), v.Say("Ver el detalle", "See the detail")))
	if len(r.Cases) == 0 || r.Cases[0].Result.ROI == nil {
		return box(H("p", Class("say"), known(v)), H("p", Class("small muted"), based(v, v.Say("Se afina con cada respuesta.", "It sharpens with each answer."))), more)
	}
	return box(H("p", Class("say"), standing(v)), H("div", reach(v)), H("p", Class("small"), central(v)), H("p", Class("small muted"), based(v, Counted(v, r.Answered, r.AssumedN))), worthMost(v), more)
}

// based is what a provisional result rests on: an answer that cannot be is none
// of it, which is said in the place of the rest.
func based(v View, said string) string {
	if len(v.Held) == 0 {
		return said
	}
	return v.Say("Lo que no cuadra no cuenta hasta que lo cambies.", "What does not add up does not count until you change it.")
}

// drawn says whether it is known what may come of the present.
func drawn(v View) bool {
	r := v.Results
	return r != nil && r.Odds != nil && len(r.Odds.Cases) > 0
}

// reach is how far the result reaches, and how far it did before the answers
// given last.
func reach(v View) any {
	if !drawn(v) {
		return nil
	}
	o := &v.Results.Odds.Cases[0]
	percent := func(roi float64) string { return v.Locale.SignedPercent(roi, 0) }
	f := chart.Range{
		Head: chart.Head{ID: "reach", Title: v.Say("Retorno: entre {a} y {b} en 45\u00a0de\u00a050 escenarios", "Return: between {a} and {b} in 45\u00a0of\u00a050 scenarios", "a", percent(o.ROI.P5), "b", percent(o.ROI.P95))},
		Unit: chart.Share, Low: min(o.ROI.P5, o.ROI.P50), Mid: o.ROI.P50, High: max(o.ROI.P50, o.ROI.P95),
	}
	said := f.Title + "."
	for _, was := range v.Reached {
		if was == nil || was.P5 == o.ROI.P5 && was.P95 == o.ROI.P95 {
			continue
		}
		f.Was, f.WasLow, f.WasHigh = true, was.P5, was.P95
		if before, now := was.P95-was.P5, o.ROI.P95-o.ROI.P5; now < 0.95*before {
			said += v.Say(" Se ha estrechado: antes, entre {a} y {b}.", " It has narrowed: before, between {a} and {b}.", "a", percent(was.P5), "b", percent(was.P95))
		}
		break
	}
	figure, err := f.Figure(v.Locale)
	if err != nil {
		return H("p", Class("small"), said)
	}
	return []any{H("div", Class("draw"), Raw(figure.Narrow)), H("p", Class("small"), said)}
}

// worthMost is the figure worth most to know, with what it is worth and where
// it is asked; nil if there is none.
func worthMost(v View) any {
	if !drawn(v) {
		return nil
	}
	money := v.Locale
	if v.Results.Currency != "" {
		money.Currency = v.Results.Currency
	}
	for _, w := range v.Results.Odds.Worth {
		find := question.FindOut(w.Key, v.Locale)
		step, ok := question.PageOf(v.Doc(), w.Key)
		if find == "" || !ok {
			continue
		}
		return H("p", Class("small"), v.Say("Lo que más vale saber ahora: ", "Worth most to know now: "), Link(v.StepAt(step.Slug()), find),
			v.Say(" (hasta {x}).", " (up to {x}).", "x", money.RoundMoney(w.Money)))
	}
	return nil
}

// Counted says how much of an account is the person's own.
func Counted(v View, own, assumed int) string {
	mine := v.Locale.Count(float64(own), i18n.Forms{
		One:   i18n.Text{ES: "{n} dato tuyo", EN: "{n} figure of yours"},
		Other: i18n.Text{ES: "{n} datos tuyos", EN: "{n} figures of yours"},
	})
	theirs := v.Locale.Count(float64(assumed), i18n.Forms{
		One:   i18n.Text{ES: "{n} supuesto", EN: "{n} assumed"},
		Other: i18n.Text{ES: "{n} supuestos", EN: "{n} assumed"},
	})
	return v.Say("Con {a} y {b}. Cada respuesta estrecha el resultado.", "With {a} and {b}. Each answer narrows the result.", "a", mine, "b", theirs)
}

// standing is the answer so far: by the odds, or while nobody knows those the
// central case.
func standing(v View) string {
	if drawn(v) {
		return v.Say("De momento, recuperas la inversión en {k} escenarios.", "For now, you get your money back in {k} scenarios.", "k", v.Locale.OutOf50(v.Results.Odds.Cases[0].Back.Share))
	}
	switch m := v.Results.Cases[0].Result.BreakEvenMonth; {
	case m == nil:
		return v.Say("En el caso central no recuperas la inversión en {t}.", "In the central case you do not get your money back within {t}.", "t", v.Locale.Months(v.Results.Horizon))
	default:
		return v.Say("En el caso central recuperas la inversión en el mes {n}.", "In the central case you get your money back in month {n}.", "n", strconv.Itoa(max(1, *m)))
	}
}

// central is the central case in money: the part of the answer that follows
// each keystroke at once.
func central(v View) string {
	if !drawn(v) {
		return ""
	}
	return v.Say("En el caso central, de cada 100 que pones vuelven {c}.", "In the central case, of every 100 you put in, {c} come back.",
		"c", v.Locale.Number((1+*v.Results.Cases[0].Result.ROI)*100, 0))
}

// known is what can be said before there is any money in it, and whether it was
// counted or is assumed.
func known(v View) string {
	a := v.Results.AllChannels
	if a.Followers <= 0 {
		return v.Say("Aún no podemos hablar de dinero.", "We cannot talk about money yet.")
	}
	counted, assumed := lookedAt(v)
	from := v.Say("De momento suponemos que", "For now we assume that")
	switch {
	case counted && assumed:
		from = v.Say("Por lo que has dicho y lo que aún suponemos,", "By what you have told us and what we still assume,")
	case counted:
		from = v.Say("Por lo que has dicho,", "By what you have told us,")
	}
	f := v.Locale.Number(a.Followers, 0)
	if a.NotYet < 1.5 {
		return from + " " + v.Say("casi ninguno de tus {f} seguidores es un posible cliente.", "hardly any of your {f} followers is a possible customer.", "f", f)
	}
	return from + " " + v.Say("unos {p} de tus {f} seguidores son posibles clientes.", "about {p} of your {f} followers are possible customers.",
		"f", f, "p", v.Locale.People(a.NotYet))
}

// lookedAt says whether any of the shares that make followers possible customers
// is the person's own, and whether any is assumed.
func lookedAt(v View) (counted, assumed bool) {
	for i := range v.Results.Present.List {
		in := &v.Results.Present.List[i]
		if !strings.HasPrefix(in.Path, "audiences.") {
			continue
		}
		switch in.Path[strings.LastIndexByte(in.Path, '.')+1:] {
		case "authentic", "relevant", "customerShare":
			counted, assumed = counted || !in.Origin.Assumed(), assumed || in.Origin.Assumed()
		}
	}
	return counted, assumed
}

// Standing is the provisional result in one line, for a page without room
// beside its questions, with what else is at hand there. What an undo has
// changed stands in it until the next change, with the way there.
func Standing(v View, act app.UI) app.UI {
	more := H("p", Class("small"), Link(v.To(session.Results), v.Say("Ver el detalle", "See the detail")))
	line := func(said, central string) app.UI {
		// Each on a line of its own, so that nothing moves when one changes.
		var last any = central
		if done := Undone(v); done != "" {
			last = H("a", Href("#"+v.Model.Undone), A("data-skip", v.Model.Undone), done)
		}
		return H("div", Class("standing"), H("p", Class("small"), H("b", said)), more, H("p", Class("small at"), last), H("p", Class("small"), act))
	}
	switch r := v.Results; {
	case v.Ready && r == nil && !v.Doc().Empty():
		return line(v.T(Soon), "")
	case r == nil || v.Doc().Empty():
		return line(v.Say("El resultado aparecerá aquí con tu primera respuesta.", "The result will appear here with your first answer."), "")
	case len(r.Cases) == 0 || r.Cases[0].Result.ROI == nil:
		return line(known(v), based(v, ""))
	}
	return line(standing(v), based(v, central(v)))
}
