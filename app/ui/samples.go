package ui

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"quilate/app/assessment"
	"quilate/app/i18n"
	"quilate/app/session"
)

// Samples are the three sample cases, each with its button.
func Samples(v View) app.UI {
	var out []any
	for _, s := range assessment.Samples() {
		title := v.T(i18n.Text{ES: s.Title.ES, EN: s.Title.EN})
		out = append(out, H("div",
			H("h3", title),
			H("p", Class("small muted"), v.T(i18n.Text{ES: s.Story.ES, EN: s.Story.EN})),
			Linkish(session.Act{Do: session.Sample, Value: s.ID}, ID("sample-"+s.ID), v.Say("Ver este ejemplo", "See this example"), Hidden(title))))
	}
	return H("div", Class("cases"), out)
}
