// Package home is the first page: what this is, and the first question.
package home

import (
	"strconv"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"quilate/app/assessment"
	"quilate/app/channel"
	"quilate/app/chart"
	"quilate/app/question"
	"quilate/app/session"
	"quilate/app/ui"
)

// Title is the document's title.
func Title(v ui.View) string {
	return v.Say("Quilate: ¿tus seguidores te traen clientes?", "Quilate: do your followers bring you customers?")
}

// MainChannel is the name of the switch that says which channel the first
// question is about.
const MainChannel = "home.channel"

// View is the page.
func View(v ui.View) app.UI {
	return ui.H("main", ui.ID("main"), ui.Class("page"),
		resume(v),
		ui.H("div", ui.Class("land"),
			ui.H("div",
				ui.H("h1", ui.ID("title"), ui.A("tabindex", "-1"), v.Say("¿Tus seguidores te traen clientes?", "Do your followers bring you customers?")),
				ui.H("p", ui.Class("lead"), v.Say("Quilate compara la cantidad de tus redes con su calidad y calcula cuánto te cuestan, cuánto te devuelven y con qué seguridad se sabe.", "Quilate compares the quantity of your social media with its quality and works out what they cost, what they return and how sure that is.")),
				start(v),
				ui.H("p", ui.Class("priv small muted"),
					v.Say("Todo se calcula en tu navegador. Sin cuenta, sin servidor: tus cifras no salen de este dispositivo. ", "Everything is worked out in your browser. No account, no server: your figures do not leave this device. "),
					ui.H("span", ui.Class("nowrap"), v.Say("Números como {n}.", "Numbers like {n}.", "n", v.Locale.Money(1234.5, 2))), " ",
					ui.Link(v.To(session.Settings), v.Say("Cambiar región", "Change region")))),
			picture(v)),
		ui.H("section", ui.Class("uses"), ui.A("aria-label", v.Say("Para qué sirve", "What it is for")),
			use(v.Say("Decidir en qué gastar", "Decide what to spend on"), v.Say("Si tienes un negocio: una respuesta en cinco minutos, que se afina con cada dato que añadas.", "If you run a business: an answer in five minutes that sharpens with every figure you add."),
				ui.Link(v.To(session.Ask), v.Say("Empezar por el camino corto", "Start with the short path"))),
			use(v.Say("Defender un presupuesto", "Defend a budget"), v.Say("Si llevas las redes de otros: cada número enseña su fórmula, tus valores y su fuente, para quien pregunta de dónde sale.", "If you run channels for others: every number shows its formula, your values and its source, for whoever asks where it comes from."),
				ui.Linkish(session.Act{Do: session.Sample, Value: "valencia-ropa-infantil"}, v.Say("Ver un ejemplo resuelto", "See a worked example"))),
			use(v.Say("Dar un taller", "Run a workshop"), v.Say("Si enseñas: las mismas preguntas en papel, y todo funciona sin red después de la primera visita.", "If you teach: the same questions on paper, and everything works offline after the first visit."),
				ui.H("span", ui.Link(v.To(session.Workshop), v.Say("Preparar un taller", "Prepare a workshop")), " · ", ui.Link(v.To(session.Worksheet), v.Say("Imprimir la hoja", "Print the worksheet"))))),
		ui.H("section", ui.Class("samples"), ui.H("h2", ui.Class("serif"), v.Say("Tres casos resueltos", "Three worked cases")), ui.Samples(v)))
}

func use(title, text string, link app.UI) app.UI {
	return ui.H("div", ui.H("h2", title), ui.H("p", text), link)
}

// resume offers to go on or to start again; going on with one's own comes first,
// and one's own before a sample.
func resume(v ui.View) app.UI {
	if !v.Ready || !begun(v) {
		return ui.H("div")
	}
	ask, stays := v.Say("¿Sigues donde lo dejaste?", "Carry on where you left off?"),
		v.Say("Si empiezas de nuevo, lo anterior se queda en tus evaluaciones.", "If you start again, the earlier one stays in your assessments.")
	again, fresh := v.Say("Seguir con esta evaluación", "Carry on with it"), v.Say("Empezar de nuevo", "Start again")
	if v.Doc().Sample != "" { // looked at, not one's own
		ask, stays = v.Say("Tienes abierto un ejemplo", "A sample is open"),
			v.Say("Las cifras de esta página son las suyas, no las tuyas.", "The figures on this page are the sample's, not yours.")
		again, fresh = v.Say("Seguir con él", "Carry on with it"), v.Say("Usar mis cifras", "Use my figures")
	}
	first, then := ui.Button(session.Act{Do: session.Resume}, again), ui.Second(session.Act{Do: session.Fresh}, fresh)
	if v.Doc().Sample != "" {
		first, then = ui.Button(session.Act{Do: session.Fresh}, fresh), ui.Second(session.Act{Do: session.Resume}, again)
	}
	return ui.H("section", ui.Class("resume"), ui.A("aria-labelledby", "resume-title"),
		ui.H("div",
			ui.H("h2", ui.ID("resume-title"), ui.Class("resume-h"), ask),
			ui.H("p", ui.H("b", session.Title(v.Model, v.Doc()))),
			ui.H("p", ui.Class("small muted"), where(v)),
			ui.H("p", ui.Class("small muted"), stays)),
		ui.H("p", ui.Class("acts"), first, then))
}

// where is the step at which the work was left, and when it was saved. A point
// between the two stays at the end of its line.
func where(v ui.View) string {
	saved := ui.SavedLine(v)
	steps := v.Steps()
	for i, s := range steps {
		if !session.Answered(v.Doc(), s) {
			at := v.Say("Paso {n} de {m}", "Step {n} of {m}", "n", strconv.Itoa(i+1), "m", strconv.Itoa(len(steps)))
			if saved != "" {
				at += "\u00a0· " + saved
			}
			return at
		}
	}
	return saved
}

// begun says whether more has been answered than this page asks.
func begun(v ui.View) bool {
	for _, key := range v.Doc().Keys() {
		if field, _ := assessment.SplitKey(key); field != "audience.followers" && field != "channels.on" {
			return true
		}
	}
	return len(v.Doc().Plans) > 0
}

// start is the first question: it can be answered before the program is here.
func start(v ui.View) app.UI {
	on := v.View(MainChannel)
	if on == "" {
		on = "instagram"
	}
	key := assessment.Key("audience.followers", on)
	f, _, ok := question.FieldOf(v.Doc(), key)
	var options []any
	for _, c := range channel.All {
		if c.HasFollowers && c.Own && c.ID != "other" {
			options = append(options, ui.H("option", ui.A("value", c.ID), ui.Flag("selected", app.IsServer && c.ID == on), v.T(c.Name)))
		}
	}
	// What is wrong stands in an element that stays: the field after it must
	// remain the same one.
	class, described, wrong := "start field", "home-hint", any(nil)
	if p := v.ProblemAt(key); p != nil {
		class, described = class+" err", described+" "+key+"-error"
		wrong = ui.ErrorLine(v, key+"-error", *p)
	}
	var input any
	if ok {
		input = ui.Bare(v, f, key, "home-label", described)
	}
	button := "btn"
	if v.Ready && begun(v) { // going on stands above
		button = "btn second"
	}
	return ui.H("form", ui.Class(class), ui.A("method", "dialog"), ui.A("novalidate", "true"), ui.A("autocomplete", "off"), ui.Do(session.Begin, on),
		ui.Problems(v),
		ui.H("p", ui.Class("q1"), ui.ID("home-label"), v.Say("¿Cuántos seguidores tienes en tu red principal?", "How many followers do you have on your main channel?")),
		ui.H("p", ui.Class("hint"), ui.ID("home-hint"), v.T(question.Promise)),
		ui.H("div", wrong),
		ui.H("div", ui.Class("main-channel"),
			ui.H("span", ui.Class("select"), ui.H("select", ui.ID("home-channel"), ui.A("aria-label", v.Say("Red principal", "Main channel")), ui.A("data-sync", "text"), ui.A("data-value", "="+on),
				ui.Does(session.Act{Do: session.View, Key: MainChannel}), options)),
			input),
		ui.H("p", ui.Class("go"),
			ui.H("button", ui.Class(button), ui.A("type", "submit"), ui.ID("continue"), v.T(question.ContinueLabel)),
			ui.H("button", ui.Class("linkish"), ui.A("type", "button"), ui.ID("home-unknown"), ui.Does(session.Act{Do: session.Begin, Key: "unknown", Value: on}), v.T(question.DontKnowLabel)),
			ui.Linkish(session.Act{Do: session.Sample, Value: "valencia-ropa-infantil"}, v.Say("Ver un ejemplo resuelto", "See a worked example"))),
		ui.H("p", ui.Class("small muted"), v.T(question.HowLong)))
}

// picture is followers and those who count, to scale: the first sample case,
// whose owner looked at 100 of her 7,750 followers and found 13 who could buy.
func picture(v ui.View) app.UI {
	fig, err := chart.Ore{
		Head:  chart.Head{ID: "ore", Title: v.Say("De 7.750 seguidores, unos 1.000 podrían comprar", "Of 7,750 followers, about 1,000 could buy")},
		Whole: 7750, WholeName: v.Say("seguidores", "followers"),
		Part: 1007.5, PartName: v.Say("podrían comprarte", "could buy from you"),
	}.Figure(v.Locale)
	if err != nil {
		return ui.H("div")
	}
	return ui.H("figure", ui.Class("ore"), ui.Raw(fig.Narrow), ui.Raw(fig.Wide),
		ui.H("figcaption", ui.Class("src"), v.Say("Instagram de una tienda de barrio (ejemplo inventado), a escala: de 100 seguidores mirados, 13 podrían comprar.", "Instagram of a neighbourhood shop (invented example), to scale: of 100 followers looked at, 13 could buy.")))
}
