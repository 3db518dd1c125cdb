package slides

import (
	"strconv"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"quilate/app/i18n"
	"quilate/app/question"
	"quilate/app/session"
	"quilate/app/ui"
)

var slidesIn = i18n.Forms{
	One:   i18n.Text{ES: "{n} diapositiva", EN: "{n} slide"},
	Other: i18n.Text{ES: "{n} diapositivas", EN: "{n} slides"},
}

// table is where the deck is put together: for whom, with which words, and the
// slides side by side.
func table(v ui.View, d *deck) []any {
	list := d.shown()
	class := "paper"
	if v.Show.Paper == "notes" {
		class = "paper withnotes"
	}
	parts := []any{
		ui.H("div", ui.Class("desktop"),
			ui.H("h1", ui.ID("title"), ui.A("tabindex", "-1"), v.Say("Presentación", "Presentation")),
			ui.H("p", ui.Class("lead"), session.Title(v.Model, v.Doc())),
			start(v, list),
			settings(v, d)),
	}
	var sheets []any
	for i, s := range list {
		sheets = append(sheets, ui.H("li", ui.Class("sheet"),
			ui.H("div", ui.Class("stage"), stage(v, d, s, i+1, len(list), "")),
			ui.H("div", ui.Class("under"),
				ui.H("p", ui.Class("small"), ui.Link(v.Address(session.Route{Lang: v.Route.Lang, Page: session.Present, Step: s.id}), strconv.Itoa(i+1)+". "+s.name)), // presents from here on
				ui.H("div", ui.Class("saying"), ui.H("h3", v.Say("Qué decir", "What to say")), spoken(v, s)))))
	}
	if len(list) == 0 {
		parts = append(parts, ui.H("p", ui.Class("desktop"), v.Say("No queda ninguna diapositiva. Marca las que quieras enseñar.", "No slide is left. Tick those you want to show.")))
	}
	parts = append(parts, choose(v, d), ui.H("h2", ui.Class("desktop"), v.Locale.Count(float64(len(list)), slidesIn)), ui.H("ol", ui.Class(class), sheets))
	return parts
}

// start begins to present, or puts the deck on paper.
func start(v ui.View, list []*slide) app.UI {
	if len(list) == 0 {
		return ui.H("p", ui.Class("acts"))
	}
	r := session.Route{Lang: v.Route.Lang, Page: session.Present, Step: list[0].id}
	return ui.H("div", ui.Class("starts"),
		ui.H("p", ui.Class("acts"),
			ui.H("a", ui.Class("btn"), ui.Href(v.Address(r)), v.Say("Presentar", "Present")),
			ui.Second(session.Act{Do: session.Presenter, Value: list[0].id}, v.Say("Presentar con dos pantallas", "Present on two screens")),
			ui.Second(session.Act{Do: session.PrintSlides, Value: "slides"}, v.Say("Imprimir o PDF", "Print or PDF")),
			ui.Second(session.Act{Do: session.PrintSlides, Value: "notes"}, v.Say("Con notas", "With notes"), ui.Hidden(v.Say("imprimir o PDF", "print or PDF")))),
		blocked(v, list[0].id),
		ui.H("p", ui.Class("small muted"), v.Say("Mientras presentas, con el teclado: flechas o espacio para pasar, B para poner la pantalla en negro, N para las notas, F para pantalla completa, Esc para salir. Con el dedo: desliza o toca.",
			"While presenting, by keyboard: arrows or space to turn, B for a black screen, N for the notes, F for full screen, Esc to leave. By touch: swipe or tap.")))
}

// settings are for whom, in which way, and in which words.
func settings(v ui.View, d *deck) app.UI {
	p := &question.OwnPages[0]
	field := func(id string) *question.Field {
		for i := range p.Fields {
			if p.Fields[i].ID == id {
				return &p.Fields[i]
			}
		}
		return nil
	}
	whom := field("present.version")
	var whoms []any
	hint := ""
	for _, o := range whom.Options {
		whoms = append(whoms, segment(version(v) == o.Value, session.Act{Do: session.Pick, Key: whom.ID, Value: o.Value}, v.T(o.Text)))
		if version(v) == o.Value {
			hint = v.T(o.Hint)
		}
	}
	channel := v.Results.Mode == "channel"
	return ui.H("div", ui.Class("settings"),
		ui.H("div", ui.Class("field"), ui.H("p", ui.Class("label"), ui.ID("whom"), v.T(whom.Label)),
			ui.H("div", ui.Class("segs"), ui.A("role", "group"), ui.A("aria-labelledby", "whom"), whoms), ui.H("p", ui.Class("hint"), hint)),
		ui.H("div", ui.Class("field"), ui.H("p", ui.Class("label"), ui.ID("way"), v.Say("Cómo quieres contarlo", "How to tell it")),
			ui.H("div", ui.Class("segs"), ui.A("role", "group"), ui.A("aria-labelledby", "way"),
				segment(!channel, session.Act{Do: session.Pick, Key: "report.mode", Value: "money"}, v.Say("Ahorro y ventas", "Savings and sales")),
				segment(channel, session.Act{Do: session.Pick, Key: "report.mode", Value: "channel"}, v.Say("Canal para comunicar", "Channel to communicate")))),
		words(v, field("present.title"), d.defaultTitle),
		words(v, field("present.audience"), ""),
		words(v, field("present.ask"), d.defaultAsk))
}

func segment(on bool, a session.Act, text string) app.UI {
	return ui.H("button", ui.Class("seg"), ui.A("type", "button"), pressed(on), ui.Does(a), text)
}

// words is a field for words of one's own; what stands there without them is
// its placeholder.
func words(v ui.View, f *question.Field, otherwise string) app.UI {
	if f == nil {
		return ui.H("div")
	}
	typed := v.Doc().Answer(f.ID).Text
	tag, class := "input", "input words"
	attrs := []any{ui.ID(f.ID), ui.A("maxlength", strconv.Itoa(int(f.Max))), ui.A("placeholder", otherwise), ui.A("autocomplete", "off"),
		ui.A("data-sync", "text"), ui.A("data-value", "="+typed), ui.Does(session.Act{Do: session.Type, Key: f.ID})}
	if f.Max > 200 {
		tag, class = "textarea", "input words tall"
		attrs = append(attrs, ui.A("rows", "3"), typed)
	} else {
		attrs = append(attrs, ui.A("type", "text"), ui.A("value", typed))
	}
	var hint any
	if h := v.T(f.Hint); h != "" {
		hint = ui.H("p", ui.Class("hint"), ui.ID(f.ID+"-hint"), h)
		attrs = append(attrs, ui.A("aria-describedby", f.ID+"-hint"))
	}
	return ui.H("div", ui.Class("field"), ui.H("label", ui.Class("label"), ui.A("for", f.ID), v.T(f.Label)), hint, ui.H("span", ui.Class(class), ui.H(tag, attrs...)))
}

// tick puts a slide in or leaves it out.
func tick(v ui.View, s *slide) app.UI {
	stands, on := "no", "=false"
	if s.in {
		stands, on = "yes", "=true"
	}
	return ui.H("label", ui.Class("check"),
		ui.H("input", ui.ID("in-"+s.id), ui.A("type", "checkbox"), ui.If(s.in, ui.Flag("checked", true)), ui.A("data-sync", "check"), ui.A("data-value", on),
			ui.Does(session.Act{Do: session.PutSlide, Key: s.id, Value: stands})),
		ui.H("span", s.name))
}

// choose are all slides in their order, each with its tick, which stays where
// it is whether the slide is in or not.
func choose(v ui.View, d *deck) app.UI {
	group := func(title string, of part) any {
		var list []any
		for i := range d.all {
			s := &d.all[i]
			if s.part != of {
				continue
			}
			var why any
			if s.missing != "" {
				why = ui.H("span", ui.Class("small muted"), s.missing, " ", answer(v, s))
			}
			list = append(list, ui.H("li", tick(v, s), why))
		}
		return ui.H("div", ui.H("h3", title), ui.H("ul", ui.Class("outs"), list))
	}
	return ui.H("section", ui.Class("desktop left"),
		ui.Fold("choose", v.Say("Elegir diapositivas, mitos y anexos", "Choose slides, myths and annexes"),
			group(v.Say("Para abrir: la portada, y un mito con lo que hay de verdad", "To open with: the cover, and a myth with what is true"), opening),
			group(v.Say("En la secuencia", "In the sequence"), argument),
			group(v.Say("Como anexo", "As an annex"), annex)))
}

// answer leads to the question that a slide lacks.
func answer(v ui.View, s *slide) any {
	if s.key == "" {
		return nil
	}
	step, ok := question.PageOf(v.Doc(), s.key)
	if !ok {
		return nil
	}
	return ui.Link(v.StepAt(step.Slug()), v.Say("Responder", "Answer"), ui.Hidden(s.name))
}
