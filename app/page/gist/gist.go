// Package gist is the result of the compact calculator: what matters of the
// report, for a narrow column in somebody else's page.
package gist

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"quilate/app/chart"
	"quilate/app/i18n"
	"quilate/app/report"
	"quilate/app/session"
	"quilate/app/ui"
)

// View is the result.
func View(v ui.View) app.UI {
	if v.Results == nil {
		return ui.H("main", ui.ID("main"), ui.Class("gist"),
			ui.H("h1", ui.ID("title"), ui.A("tabindex", "-1"), v.T(ui.Soon)))
	}
	r := report.Make(v.Results, v.Locale, v.Today(), nil)
	title, more := "", []any(nil)
	for i, said := range r.Said {
		if i == 0 {
			title = said
			continue
		}
		more = append(more, ui.H("p", said))
	}
	return ui.H("main", ui.ID("main"), ui.Class("gist"), ui.Flag("aria-busy", v.Sharpening),
		ui.H("h1", ui.ID("title"), ui.A("tabindex", "-1"), title),
		ui.H("div", ui.Class("parts"), more, missing(v, &r)),
		ui.H("div", ui.Class("parts"), odds(v, &r), money(v)),
		ui.H("div", ui.Class("parts"), gap(v, &r)),
		ui.H("div", ui.Class("parts"), next(v, &r)),
		ui.H("p", ui.Class("small muted"), counted(v)),
		ui.H("div", ui.Class("parts"), whole(v)),
		ui.H("div", ui.Class("parts"), own(v)),
		consent(v),
		ui.H("p", ui.Class("go"),
			ui.Linkish(session.Act{Do: session.EmbedChange}, v.Say("Cambiar mis respuestas", "Change my answers")),
			ui.Linkish(session.Act{Do: session.EmbedFresh}, v.Say("Borrar y empezar de nuevo", "Delete and start again"))),
		ui.H("p", ui.Class("small muted stays"), stays(v)))
}

// missing leads back to the question without which nothing can be said of money.
func missing(v ui.View, r *report.Report) any {
	key := v.EmbedMissing()
	if key == "" {
		return nil
	}
	var lead any
	if len(r.Lead) > 0 {
		lead = ui.H("p", ui.Class("small"), r.Lead[0])
	}
	return ui.H("section", lead, ui.H("p", ui.Class("go"), ui.Button(session.Act{Do: session.EmbedChange, Key: key}, v.Say("Volver a esa pregunta", "Back to that question"))))
}

// money is what is put in and what comes back, a month and in the central case.
func money(v ui.View) any {
	if !v.Embed.Shows("odds") || !v.Results.Present.Money || len(v.Results.Cases) == 0 {
		return nil
	}
	c := &v.Results.Cases[0].Result
	n := float64(len(c.Months))
	if n == 0 {
		return nil
	}
	return ui.H("p", ui.Class("small"), v.Say("En el caso central, contando tus horas: pones unos {x} al mes y vuelven unos {y} al mes, de media en {n} meses.",
		"In the central case, your hours counted: you put in about {x} a month and about {y} a month comes back, on average over {n} months.",
		"x", v.Locale.RoundMoney(c.TotalCost/n), "y", v.Locale.RoundMoney(c.TotalBenefit/n), "n", v.Locale.Number(n, 0)))
}

// odds are the fifty outcomes.
func odds(v ui.View, r *report.Report) any {
	if !v.Embed.Shows("odds") || len(r.Figures) == 0 {
		return nil
	}
	return figure(v, r.Figures[0])
}

// gap sets quantity against quality.
func gap(v ui.View, r *report.Report) any {
	if !v.Embed.Shows("quadrant") {
		return nil
	}
	for i := range r.Sections {
		s := &r.Sections[i]
		if s.ID != "gap" {
			continue
		}
		parts := []any{ui.H("h2", s.Finding)}
		for _, l := range s.Lead {
			parts = append(parts, ui.H("p", ui.Class("small"), l))
		}
		for _, f := range s.Figures {
			parts = append(parts, figure(v, alone(v, f)))
		}
		if said := band(v); said != "" {
			parts = append(parts, ui.H("p", ui.Class("small"), said))
		}
		for i, note := range s.Notes {
			if i == 0 { // the two indices and what they rest on
				parts = append(parts, ui.H("p", ui.Class("small muted"), note))
			}
		}
		return ui.H("section", parts...)
	}
	return nil
}

// band says what the mark of the quadrant is where it is more than a point.
func band(v ui.View) string {
	q, k := &v.Results.Index.Quantity, &v.Results.Index.Quality
	switch {
	case q.Known == 0 && k.Known == 0:
		return ""
	case q.Number != nil && k.Number == nil:
		return v.Say("La barra dorada va de lo peor a lo mejor que aún cabe: cada respuesta la acorta.",
			"The golden bar goes from the worst to the best still possible: each answer shortens it.")
	case q.Number == nil || k.Number == nil:
		return v.Say("El recuadro va de lo peor a lo mejor que aún cabe: cada respuesta lo encoge.",
			"The box goes from the worst to the best still possible: each answer shrinks it.")
	case k.High > k.Low:
		return v.Say("El recuadro de puntos es lo que aún puede variar.", "The dotted box is how far it may still vary.")
	}
	return ""
}

// alone is the quadrant without the channels: there is one, and its mark would
// lie on that of the business.
func alone(v ui.View, f chart.Figure) chart.Figure {
	score := func(number *float64, low, high float64) chart.Score {
		if number != nil {
			return chart.Score{Value: *number, Low: low, High: high, Stated: true}
		}
		return chart.Between(low, high)
	}
	q, k := &v.Results.Index.Quantity, &v.Results.Index.Quality
	own, err := chart.Quadrant{
		Head:     chart.Head{ID: f.ID, Title: f.Title, Caption: f.Caption},
		Business: chart.Place{Name: v.Say("Tu negocio", "Your business"), Quantity: score(q.Number, q.Low, q.High), Quality: score(k.Number, k.Low, k.High)},
		Balance:  20,
	}.Figure(v.Locale)
	if err != nil {
		return f
	}
	return own
}

// figure is a drawing with its numbers as a table. Nothing can be taken away
// here: that is what the whole report is for.
func figure(v ui.View, f chart.Figure) app.UI {
	return ui.H("figure", ui.Class("fig"), ui.ID("fig-"+f.ID),
		ui.H("div", ui.Class("draw"), ui.Raw(f.Narrow), ui.Raw(f.Wide)),
		ui.H("figcaption", ui.Class("vh"), f.Title+". "+f.Caption),
		ui.Fold("table-"+f.ID, v.Say("Ver la tabla", "See the table"), ui.TableOf(v, f.Table)))
}

// next is the one thing to find out first.
func next(v ui.View, r *report.Report) any {
	if !v.Embed.Shows("next") || r.Next == nil {
		return nil
	}
	return ui.H("section", ui.Class("next"), ui.H("h2", r.Next.Title), ui.H("p", ui.Class("small"), r.Next.Why+" "+r.Next.Where))
}

// counted says how much of it was assumed.
func counted(v ui.View) string {
	r := v.Results
	said := ui.Counted(v, r.Answered, r.AssumedN)
	put := 0
	for key := range v.Embed.Preset {
		if v.Embed.Put(key, v.Doc().Answer(key)) {
			put++
		}
	}
	if put > 0 {
		said += " " + v.Locale.Count(float64(put), i18n.Forms{
			One:   i18n.Text{ES: "{n} respuesta la puso esta web.", EN: "{n} answer was filled in by this site."},
			Other: i18n.Text{ES: "{n} respuestas las puso esta web.", EN: "{n} answers were filled in by this site."},
		})
	}
	return said
}

// whole leads to the full report, with the answers in the link.
func whole(v ui.View) any {
	address, ok := v.Link()
	if !ok || !v.Embed.Shows("report") {
		return nil
	}
	return ui.H("p", ui.Class("go"), ui.H("a", ui.Class("btn"), ui.ID("whole"), ui.Href(address+session.FromEmbed), ui.A("target", "_blank"), ui.A("rel", "noopener"),
		v.Say("Ver el informe completo", "See the full report"), ui.Hidden(v.Say("(se abre en otra pestaña)", "(opens in a new tab)"))))
}

// own is the button of the page around, marked as such.
func own(v ui.View) any {
	if v.Embed.CTA == "" || v.Embed.CTALink == "" {
		return nil
	}
	return ui.H("aside", ui.Class("own"), ui.A("aria-label", v.Say("De esta web", "From this site")),
		ui.H("p", ui.Class("small muted"), v.Say("De {site}", "From {site}", "site", v.Embed.Site(v.Locale))),
		ui.H("a", ui.Class("btn second"), ui.Href(v.Embed.CTALink), ui.A("target", "_blank"), ui.A("rel", "noopener"), v.Embed.CTA))
}
