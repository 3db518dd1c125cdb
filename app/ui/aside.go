package ui

import (
	"strconv"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"quilate/app/analysis"
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
		return box(H("p", Class("small muted"), v.Say("Calculando…", "Working it out…")))
	}
	more := H("p", Class("small"), Link(v.To(session.Results), v.Say("Ver el detalle", "See the detail")))
	if len(r.Cases) == 0 || r.Cases[0].Result.ROI == nil {
		return box(H("p", Class("say"), known(v)), H("p", Class("small muted"), v.Say("Se afina con cada respuesta.", "It sharpens with each answer.")), more)
	}
	return box(H("p", Class("say"), standing(v)), reach(v), H("p", Class("small muted"), Counted(v, r.Answered, r.AssumedN)), worthMost(v), more)
}

// chances is what may come of the present, nil while nobody knows.
func chances(r *analysis.Results) *analysis.CaseOdds {
	if r == nil || r.Odds == nil || len(r.Odds.Cases) == 0 {
		return nil
	}
	return &r.Odds.Cases[0]
}

// reach is how far the result reaches: what becomes of every hundred put in.
func reach(v View) any {
	o := chances(v.Results)
	if o == nil {
		return nil
	}
	hundred := func(roi float64) float64 { return 100 * (1 + roi) }
	f := chart.Range{
		Head: chart.Head{ID: "reach", Title: v.Say("De cada 100 que pones vuelven entre {a} y {b} en 45\u00a0de\u00a050 escenarios, con {c} en el centro", "Of every 100 you put in, between {a} and {b} come back in 45\u00a0of\u00a050 scenarios, with {c} in the middle",
			"a", v.Locale.Number(hundred(o.ROI.P5), 0), "b", v.Locale.Number(hundred(o.ROI.P95), 0), "c", v.Locale.Number(hundred(o.ROI.P50), 0))},
		Low: 100 * min(o.ROI.P5, o.ROI.P50), Mid: 100 * o.ROI.P50, High: 100 * max(o.ROI.P50, o.ROI.P95),
	}
	figure, err := f.Figure(v.Locale)
	if err != nil {
		return H("p", Class("small"), f.Title+".")
	}
	return []any{H("div", Class("draw"), Raw(figure.Narrow)), H("p", Class("small"), f.Title+".")}
}

// worthMost is the figure worth most to know, with what it is worth and where
// it is asked; nil if there is none.
func worthMost(v View) any {
	if chances(v.Results) == nil {
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
	if o := chances(v.Results); o != nil {
		return v.Say("De momento, recuperas la inversión en {k} escenarios.", "For now, you get your money back in {k} scenarios.", "k", v.Locale.OutOf50(o.Back.Share))
	}
	switch m := v.Results.Cases[0].Result.BreakEvenMonth; {
	case m == nil:
		return v.Say("En el caso central no recuperas la inversión en {t}.", "In the central case you do not get your money back within {t}.", "t", v.Locale.Months(v.Results.Horizon))
	default:
		return v.Say("En el caso central recuperas la inversión en el mes {n}.", "In the central case you get your money back in month {n}.", "n", strconv.Itoa(max(1, *m)))
	}
}

// known is what can be said before there is any money in it.
func known(v View) string {
	a := v.Results.AllChannels
	if a.Followers > 0 {
		return v.Say("De tus {f} seguidores, unos {p} son posibles clientes.", "Of your {f} followers, about {p} are possible customers.",
			"f", v.Locale.Number(a.Followers, 0), "p", v.Locale.Round(a.NotYet))
	}
	return v.Say("Aún no podemos hablar de dinero.", "We cannot talk about money yet.")
}

// Standing is the provisional result in one line, for a page without room
// beside its questions.
func Standing(v View) app.UI {
	switch r := v.Results; {
	case r == nil || v.Doc().Empty():
		return H("p", Class("small muted"), v.Say("El resultado aparecerá aquí con tu primera respuesta.", "The result will appear here with your first answer."))
	case len(r.Cases) == 0 || r.Cases[0].Result.ROI == nil:
		return H("p", Class("small"), known(v), " ", Link(v.To(session.Results), v.Say("Ver el detalle", "See the detail")))
	}
	return H("p", Class("small"), H("b", standing(v)), " ", Counted(v, v.Results.Answered, v.Results.AssumedN), " ", Link(v.To(session.Results), v.Say("Ver el detalle", "See the detail")))
}
