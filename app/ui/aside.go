package ui

import (
	"strconv"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"quilate/app/i18n"
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
	counted := H("p", Class("small muted"), Counted(v, r.Answered, r.AssumedN))
	c := r.Cases[0]
	return box(
		H("p", Class("say"), verdict(v)),
		H("p", Class("small"), v.Say("De cada 100 que pones vuelven {c}; según los extremos de tus datos, de {a} a {b}.", "Of every 100 you put in, {c} come back; at the ends of your figures, {a} to {b}.",
			"c", back(v, c.Result.ROI), "a", back(v, c.Prudent.ROI), "b", back(v, c.Optimistic.ROI))),
		counted, more)
}

func back(v View, roi *float64) string {
	if roi == nil {
		return "–"
	}
	return v.Locale.Number((1+*roi)*100, 0)
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

// verdict is the central case, and whether the ends of the figures agree with
// it.
func verdict(v View) string {
	c := v.Results.Cases[0]
	back := c.Result.BreakEvenMonth != nil && *c.Result.ROI >= 0
	open := c.Prudent.ROI != nil && c.Optimistic.ROI != nil && *c.Prudent.ROI < 0 && *c.Optimistic.ROI >= 0
	switch {
	case open && back:
		return v.Say("Todavía no se puede saber: en el caso central recuperas la inversión en el mes {n}.", "It cannot be told yet: in the central case you get your money back in month {n}.", "n", strconv.Itoa(max(1, *c.Result.BreakEvenMonth)))
	case open:
		return v.Say("Todavía no se puede saber: en el caso central no recuperas la inversión en {t}.", "It cannot be told yet: in the central case you do not get your money back within {t}.", "t", v.Locale.Months(v.Results.Horizon))
	case back && *c.Result.BreakEvenMonth <= 1:
		return v.Say("Recuperas la inversión desde el primer mes.", "You get your money back from the first month.")
	case back:
		return v.Say("Recuperas la inversión en el mes {n}.", "You get your money back in month {n}.", "n", strconv.Itoa(*c.Result.BreakEvenMonth))
	}
	return v.Say("No recuperas la inversión en {t}.", "You do not get your money back within {t}.", "t", v.Locale.Months(v.Results.Horizon))
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
	return H("p", Class("small"), H("b", verdict(v)), " ", Counted(v, v.Results.Answered, v.Results.AssumedN), " ", Link(v.To(session.Results), v.Say("Ver el detalle", "See the detail")))
}
