package ui

import (
	"strconv"
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"quilate/app/assessment"
	"quilate/app/i18n"
	"quilate/app/session"
)

// Samples are the three sample cases, each with its button.
func Samples(v View) app.UI {
	var out []any
	for _, s := range assessment.SampleHeads() {
		title := v.T(i18n.Text{ES: s.Title.ES, EN: s.Title.EN})
		out = append(out, H("div",
			H("h3", title),
			H("p", Class("small muted"), Regrouped(v.Locale, v.T(i18n.Text{ES: s.Story.ES, EN: s.Story.EN}))),
			Linkish(session.Act{Do: session.Sample, Value: s.ID}, ID("sample-"+s.ID), v.Say("Ver este ejemplo", "See this example"), Hidden(title))))
	}
	return H("div", Class("cases"), out)
}

// Regrouped is a text of ours with its whole numbers from 1,000 on written as
// this reader writes them: "1.350" and "1,350" are the same number in a story,
// where no figure has three decimals.
func Regrouped(loc i18n.Locale, text string) string {
	var out strings.Builder
	for i := 0; i < len(text); {
		n := digits(text[i:])
		if n == 0 {
			out.WriteByte(text[i])
			i++
			continue
		}
		end := i + n
		value := text[i:end]
		for n <= 3 && end+4 <= len(text) && (text[end] == '.' || text[end] == ',') && digits(text[end+1:]) == 3 {
			value += text[end+1 : end+4]
			end += 4
		}
		switch v, err := strconv.ParseFloat(value, 64); {
		case len(value) > n && err == nil:
			out.WriteString(loc.Number(v, 0))
		default:
			out.WriteString(text[i:end])
		}
		i = end
	}
	return out.String()
}

// digits counts the digits that a text begins with.
func digits(s string) int {
	n := 0
	for n < len(s) && s[n] >= '0' && s[n] <= '9' {
		n++
	}
	return n
}
