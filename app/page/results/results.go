// Package results is the page that answers: the verdict first, what it rests
// on below.
package results

import (
	"time"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"quilate/app/assessment"
	"quilate/app/i18n"
	"quilate/app/report"
	"quilate/app/session"
	"quilate/app/ui"
)

// Title is the document's title.
func Title(v ui.View) string {
	if v.Doc().Empty() || v.Results == nil {
		return v.Say("Resultado", "Results") + " – Quilate"
	}
	return Report(v).Title + " – Quilate"
}

// View is the page.
func View(v ui.View) app.UI {
	switch {
	case v.Doc().Empty():
		return main(empty(v))
	case v.Results == nil:
		return ui.Wait(v, v.Say("Resultado", "Results"), ui.Working)
	}
	r := Report(v)
	var findings []any
	for i := range r.Sections {
		findings = append(findings, section(v, &r.Sections[i], ui.ToContents(v, len(r.Sections))))
	}
	return main(sample(v, &r), hero(v, &r), next(v, &r), contents(v, &r), ui.H("div", findings, later(v)))
}

// contents leads to the findings below: their headings, in their order, which
// read one after the other are the report in short.
func contents(v ui.View, r *report.Report) app.UI {
	var list []ui.Entry
	for i := range r.Sections {
		list = append(list, ui.Entry{ID: headingID(&r.Sections[i]), Name: r.Sections[i].Finding})
	}
	return ui.Contents(v, list)
}

// later leads to measuring afterwards, where nothing has been measured yet.
func later(v ui.View) any {
	if v.Open.Shared || v.Doc().Measurement != nil {
		return nil
	}
	return ui.H("section", ui.Class("sec"), ui.ID("sec-later"), ui.A("aria-labelledby", "h-later"),
		ui.H("div", ui.Class("head"), ui.H("h2", ui.ID("h-later"), v.Say("¿Y si ya llevas unos meses?", "Been at it for some months already?"))),
		ui.H("div", ui.Class("fig"),
			ui.H("p", v.Say("Con tus ventas por meses te decimos si se notó, cuánto y hasta qué punto es seguro.", "With your sales by month we tell you whether it showed, how much, and how sure that is.")),
			ui.H("p", ui.Class("act"), ui.H("a", ui.Class("btn second"), ui.Href(v.To(session.Measure)), v.Say("Medir si se notó", "Measure whether it showed")))))
}

func main(parts ...any) app.UI {
	return ui.H("main", ui.ID("main"), ui.Class("page results"), parts)
}

// empty is the page before anything is answered.
func empty(v ui.View) app.UI {
	r := report.Make(nil, v.Locale, time.Time{}, nil)
	return ui.H("div", ui.Class("hero"),
		heading(r.Said), paragraphs("lead", r.Lead),
		ui.H("p", ui.Class("go"), ui.H("a", ui.Class("btn"), ui.Href(v.To(session.Ask)), v.Say("Empezar", "Start"))))
}

func heading(said []string) app.UI {
	var lines []any
	for i, s := range said {
		if i > 0 {
			lines = append(lines, " ")
		}
		lines = append(lines, ui.H("span", s))
	}
	return ui.H("h1", ui.ID("title"), ui.A("tabindex", "-1"), lines)
}

func paragraphs(class string, texts []string) []any {
	var out []any
	for _, t := range texts {
		out = append(out, ui.H("p", ui.Class(class), t))
	}
	return out
}

// sample says that the case is invented, and leads back.
func sample(v ui.View, r *report.Report) app.UI {
	if !r.Sample {
		return ui.H("div", ui.Class("invented"))
	}
	story := ""
	if s, ok := assessment.SampleByID(v.Doc().Sample); ok {
		story = v.T(i18n.Text{ES: s.Title.ES, EN: s.Title.EN})
	}
	if v.Open.Shared { // the banner above says what can be done
		return ui.H("div", ui.Class("invented notice"), ui.H("p", ui.H("b", v.Say("Ejemplo inventado: ", "Invented example: ")), story))
	}
	acts := []any{ui.Linkish(session.Act{Do: session.Fresh}, v.Say("Empezar la mía", "Start my own"))}
	for _, s := range v.Shelf {
		if s.Doc.Sample == "" && s.Doc.ID != v.Doc().ID && !s.Doc.Empty() {
			acts = append([]any{ui.Linkish(session.Act{Do: session.Open, Value: s.Doc.ID}, v.Say("Volver a lo mío", "Back to mine"))}, acts...)
			break
		}
	}
	return ui.H("div", ui.Class("invented notice"), ui.H("p", ui.H("b", v.Say("Ejemplo inventado: ", "Invented example: ")), story), ui.H("p", ui.Class("acts"), acts))
}

// hero is the verdict with its three figures.
func hero(v ui.View, r *report.Report) app.UI {
	var doubts []any
	for _, d := range r.Doubts {
		doubts = append(doubts, ui.H("p", ui.Class("doubt"), d.Text+" ", change(v, d.Key, v.Say("Cambiar", "Change"), d.Text)))
	}
	if a := r.Unpriced; a != nil {
		doubts = append(doubts, ui.H("p", ui.Class("doubt open"), a.Text+" ", ui.Link(address(v, a.Key), a.Button)))
	}
	var figures []any
	for _, f := range r.Figures {
		figures = append(figures, ui.Figure(v, f))
	}
	// The line keeps its place when the figures have settled: nothing below jumps.
	settling, working := "settled small", any(nil)
	if v.Sharpening {
		settling, working = "settling small", ui.H("progress", ui.A("aria-label", v.Say("Calculando", "Working")))
	}
	return ui.H("div", ui.Class("hero"),
		ui.H("p", ui.Class(settling), v.Say("Ya puedes leer; las cifras se afinan solas.", "Read on; the figures settle by themselves."), working),
		ui.H("div", ui.Class("over"), ui.H("p", ui.Class("what"), r.What), modes(v, r)),
		ui.H("div", ui.Class("top"),
			heading(r.Said), figures,
			ui.H("div", ui.Class("said"), paragraphs("", r.Lead), wayOut(v, r), doubts)),
		three(r.Three),
		ui.H("div", ui.Class("hows"), ledgers(v, "verdict", r.Ledgers), words(v, r.Terms)))
}

// wayOut is what to try before stopping, where that is not the next thing to do.
func wayOut(v ui.View, r *report.Report) any {
	a := r.WayOut
	if a == nil || r.Next != nil && r.Next.Plan != "" {
		return nil
	}
	return ui.H("p", ui.Class("wayout"), a.Text+" ", ui.Linkish(session.Act{Do: session.NewPlan, Value: a.Plan}, a.Button))
}

// words lead from what is told to the glossary.
func words(v ui.View, list []report.Term) any {
	if len(list) == 0 {
		return nil
	}
	parts := []any{v.Say("Qué significa: ", "What it means: ")}
	for i, t := range list {
		if i > 0 {
			parts = append(parts, " · ")
		}
		parts = append(parts, ui.Link(v.To(session.Method)+"#w-"+t.ID, v.T(t.Word)))
	}
	return ui.H("p", ui.Class("words note"), parts)
}

// modes is the switch between the two ways to tell it.
func modes(v ui.View, r *report.Report) app.UI {
	option := func(value, es, en string) app.UI {
		return ui.H("button", ui.Class("seg"), ui.A("type", "button"), pressed(r.Mode == value),
			ui.Does(session.Act{Do: session.Pick, Key: "report.mode", Value: value}), v.Say(es, en))
	}
	return ui.H("div", ui.Class("segs"), ui.A("role", "group"), ui.A("aria-label", v.Say("Cómo quieres contarlo", "How to tell it")),
		option("money", "Ahorro y ventas", "Savings and sales"),
		option("channel", "Canal para comunicar", "Channel to communicate"))
}

func pressed(on bool) ui.Attr {
	if on {
		return ui.A("aria-pressed", "true")
	}
	return ui.A("aria-pressed", "false")
}

func three(list []report.Headline) app.UI {
	var out []any
	for _, h := range list {
		out = append(out, ui.H("div", ui.H("dt", h.Label), ui.H("dd", ui.Class("n"), h.Value), ui.H("dd", ui.Class("r muted"), h.Range)))
	}
	if len(out) == 0 {
		return ui.H("div")
	}
	return ui.H("dl", ui.Class("three"), out)
}

// next is the one thing to find out, or to try.
func next(v ui.View, r *report.Report) app.UI {
	if r.Next == nil {
		return ui.H("div")
	}
	var button any
	if href := address(v, r.Next.Key); href != "" {
		button = ui.H("a", ui.Class("btn"), ui.Href(href), r.Next.Label)
	}
	if r.Next.Compare {
		button = ui.H("a", ui.Class("btn"), ui.Href(v.To(session.Compare)), r.Next.Label)
	}
	if r.Next.Plan != "" {
		button = ui.Button(session.Act{Do: session.NewPlan, Value: r.Next.Plan}, r.Next.Label)
	}
	var then any
	if r.Next.Then != "" {
		then = ui.H("p", ui.Class("small muted"), r.Next.Then)
	}
	where := ""
	if r.Next.Where != "" {
		where = " " + r.Next.Where
	}
	return ui.H("section", ui.Class("next"), ui.A("aria-labelledby", "next-title"),
		ui.H("div", ui.H("h2", ui.ID("next-title"), r.Next.Title), ui.H("p", ui.Class("small"), r.Next.Why+where), then), button)
}
