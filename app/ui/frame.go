package ui

import (
	"strings"
	"time"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"quilate/app/chart"
	"quilate/app/i18n"
	"quilate/app/session"
)

// Mark is the carat: a small gold square on its corner with one facet.
const Mark = `<svg viewBox="0 0 20 20" aria-hidden="true" focusable="false"><path d="M10 1 19 10 10 19 1 10Z" class="b1"/><path d="M5.5 5.5 10 10 14.5 5.5M10 10V19" class="b2"/></svg>`

const backArrow = `<svg viewBox="0 0 8 12" aria-hidden="true" focusable="false"><path d="M7 1 2 6l5 5" class="lead-l"/></svg>`

// Frame is a whole page: what stands around a page's own content.
func Frame(v View, before any, main app.UI) app.UI {
	of := around{v.Route, v.Locale, v.Base, v.Doc().Empty(), before != nil}
	// Behind a question that stands over the page nothing can be reached.
	behind := Flag("inert", v.Foreign != nil || v.Erasing)
	return H("div",
		Raw(chart.Defs()),
		H("div", Class("app"), behind,
			H("a", Class("skip"), Href("#main"), A("data-skip", "main"), v.Say("Ir al contenido", "Skip to content")),
			v.Kept.Still("mast", of, func() app.UI { return mast(v) }),
			notices(v),
			before,
			main,
			reminder(v),
			v.Kept.Still("foot", of, func() app.UI { return foot(v) })),
		dialogs(v),
		Live(v),
	)
}

// around is what the top and the foot of a page depend on: a keystroke
// changes neither.
type around struct {
	session.Route
	i18n.Locale
	base  string
	empty bool
	back  bool // something stands between the two
}

func mast(v View) app.UI {
	other := i18n.EN
	name := "English"
	if v.Locale.Lang == i18n.EN {
		other, name = i18n.ES, "Español"
	}
	nav := []any{}
	if v.Route.Page != session.Home && (!v.Doc().Empty() || v.Route.Page == session.Ask) {
		if v.Route.Page != session.Results {
			nav = append(nav, Link(v.To(session.Results), v.Say("Resultado", "Results")))
		}
		if v.Route.Page != session.Review {
			nav = append(nav, Link(v.To(session.Review), v.Say("Respuestas", "Answers")))
		}
	}
	if v.Route.Page == session.Results || v.Route.Page == session.Review { // on a phone there is no room for it up here
		nav = append(nav, H("a", Class("roomy"), Href(v.To(session.Compare)), v.Say("Opciones", "Options")))
	}
	if v.Route.Page == session.Results {
		nav = append(nav, Link(v.To(session.Sharing), v.Say("Compartir", "Share")),
			H("a", Class("roomy"), Href(v.To(session.Report)), v.Say("Informe", "Report")),
			H("a", Class("roomy"), Href(v.To(session.Present)), v.Say("Presentación", "Presentation")))
	}
	if v.Route.Page == session.Home {
		nav = append(nav, Link(v.To(session.Method), v.Say("Fórmulas y fuentes", "Formulas and sources")))
	}
	nav = append(nav, H("a", Href(v.Address(v.Route.In(other))), A("lang", string(other)), A("hreflang", string(other)), name))
	return H("header", Class("mast page"),
		H("a", Class("brand"), Href(v.To(session.Home)), Raw(Mark), "Quilate"),
		H("nav", A("aria-label", v.Say("Principal", "Main")), nav))
}

func foot(v View) app.UI {
	to := func(page session.Page, text string) app.UI {
		if page == v.Route.Page {
			return Link(v.To(page), A("aria-current", "page"), text)
		}
		return Link(v.To(page), text)
	}
	return H("footer", Class("page"),
		H("div", Class("foot"),
			H("p", Class("keep"), v.Say("Tus datos no salen de este dispositivo. Sin cuenta, sin servidor, sin cookies.", "Your data do not leave this device. No account, no server, no cookies.")),
			to(session.Assessments, v.Say("Mis evaluaciones", "My assessments")),
			to(session.Measure, v.Say("Medir si se notó", "Measure whether it showed")),
			to(session.Sharing, v.Say("Compartir y guardar", "Share and keep")),
			to(session.Report, v.Say("Informe para imprimir", "Report to print")),
			to(session.Present, v.Say("Presentación", "Presentation")),
			to(session.Settings, v.Say("Números y moneda", "Numbers and currency")),
			to(session.Method, v.Say("Fórmulas y fuentes", "Formulas and sources")),
			to(session.Workshop, v.Say("Para talleres", "For workshops")),
			to(session.Insert, v.Say("Para tu blog", "For your blog")),
			to(session.Worksheet, v.Say("Hoja para imprimir", "Printable worksheet")),
			to(session.Privacy, v.Say("Privacidad", "Privacy")),
			to(session.Accessibility, v.Say("Accesibilidad", "Accessibility")),
			Linkish(session.Act{Do: session.AskErase}, v.Say("Borrar todo", "Delete everything"))))
}

// Live is the one live region of a page: what a press has done, and what comes of
// it. Only what is new of it is said.
func Live(v View) app.UI {
	done := v.Aloud
	if done == "" {
		done = Undone(v)
	}
	if done != "" {
		done += " "
	}
	return H("p", ID("live"), Class("vh"), A("role", "status"), A("aria-live", "polite"), A("aria-atomic", "false"),
		H("span", done), H("span", spoken(v)))
}

// Alone is a page that fills the window.
func Alone(v View, main app.UI) app.UI {
	return H("div", Raw(chart.Defs()), main)
}

// Back is the link to the step before, which stands before the main content.
func Back(v View, href string) app.UI {
	return H("nav", Class("page"), A("aria-label", v.Say("Paso anterior", "Previous step")),
		H("a", Class("back"), Href(href), Raw(backArrow), v.Say("Atrás", "Back")))
}

// spoken is the sentence of the live region: one for a burst of edits.
func spoken(v View) string {
	r := v.Told
	if r == nil || len(r.Cases) == 0 || v.Route.Page == session.Home {
		return ""
	}
	if r.Odds == nil || len(r.Odds.Cases) == 0 || r.Cases[0].Result.ROI == nil {
		return ""
	}
	o := &r.Odds.Cases[0]
	if v.Route.Page == session.Compare {
		return optionSpoken(v)
	}
	return v.Say("ROI estimado: entre {a} y {b}; {c} en el centro de los escenarios.", "Estimated ROI: between {a} and {b}; {c} in the middle of the scenarios.",
		"a", v.Locale.SignedPercent(o.ROI.P5, 0), "b", v.Locale.SignedPercent(o.ROI.P95, 0), "c", v.Locale.SignedPercent(o.ROI.P50, 0))
}

// optionSpoken is that sentence among the options: of the one that is open, as
// today's does not move there.
func optionSpoken(v View) string {
	r := v.Told
	at := 0
	for i := range r.Cases {
		if c := &r.Cases[i]; c.ID == v.Model.View(session.PlanView) {
			at = i
			break
		} else if c.Kind != "stopping" {
			at = i
		}
	}
	if at >= len(r.Odds.Cases) {
		return ""
	}
	c, o, money := &r.Cases[at], &r.Odds.Cases[at], v.Locale
	money.Currency = r.Currency
	name, _, _ := strings.Cut(v.Say(c.Name.ES, c.Name.EN), ": ")
	if c.Kind == "present" {
		name = v.Say("Como hoy", "As today")
	}
	return v.Say("«{name}» gana a parar en {k} escenarios: entre {a} y {b}; {c} en el centro.", "“{name}” beats stopping in {k} scenarios: between {a} and {b}; {c} in the middle.",
		"name", name, "k", v.Locale.OutOf50(o.OverStopping.Share),
		"a", money.RoundMoney(o.Over.P5), "b", money.RoundMoney(o.Over.P95), "c", money.RoundMoney(o.Over.P50))
}

// Copied says what came of copying, beside the button: at the top of the page
// nobody who has scrolled sees it. The element is always there, so that what
// comes into it is announced.
func Copied(v View) app.UI {
	said := ""
	if v.Notice != nil && v.Notice.Copy {
		said = v.T(v.Notice.Text, v.Notice.Slots...)
	}
	return H("span", Class("small"), A("role", "status"), said)
}

// notices are the sentences at the top: what the app has to say by itself.
func notices(v View) app.UI {
	var out []any
	line := func(id string, alarm bool, text string, acts ...any) {
		role := "status"
		if alarm {
			role = "alert"
		}
		out = append(out, H("div", Class("notice"), ID(id), A("role", role), A("tabindex", "-1"), H("p", text), H("p", Class("acts"), acts)))
	}
	if v.Crashed {
		line("crash", true, v.Say("Algo ha fallado aquí dentro. Tus respuestas están a salvo.", "Something failed in here. Your answers are safe."),
			Linkish(session.Act{Do: session.Again}, v.Say("Volver a cargar", "Reload")),
			Linkish(session.Act{Do: session.Download}, v.Say("Descargar copia", "Download a copy")))
	}
	if v.Open.Shared {
		line("shared", false, sharedLine(v), sharedActs(v)...)
	} else if v.OfThen() && v.Route.Page == session.Results {
		line("then", false, v.Say("Sale con los supuestos de entonces.", "It uses the assumptions of that time."),
			Linkish(session.Act{Do: session.OfToday}, v.Say("Ver con los de hoy", "See with today's")))
	}
	if name := v.Doc().Workshop; name != "" && (v.Route.Page == session.Results || v.Route.Page == session.Review) {
		line("workshop", false, v.Say("Estás en el taller «{nombre}».", "You are in the workshop “{nombre}”.", "nombre", name),
			H("a", Class("btn"), Href(v.To(session.Join)), v.Say("Enseña tu código", "Show your code")))
	}
	if v.Notice != nil && !v.Notice.Copy {
		var acts []any
		for _, o := range v.Notice.Acts {
			acts = append(acts, Linkish(o.Act, v.T(o.Label)))
		}
		acts = append(acts, Linkish(session.Act{Do: session.Cancel}, v.Say("Cerrar", "Close")))
		line("notice", v.Notice.Alarm, v.T(v.Notice.Text, v.Notice.Slots...), acts...)
	}
	switch {
	case !v.Late || v.Rest == Whole:
	case v.Rest == Coming:
		line("rest", false, v.Say("Un momento: se está cargando lo que hace falta para esto.", "One moment: what is needed for this is loading."))
	default:
		line("rest", true, v.Say("No se ha podido cargar lo que hace falta para esto. Tus respuestas están a salvo.", "What is needed for this could not be loaded. Your answers are safe."),
			Linkish(session.Act{Do: session.FetchRest}, v.Say("Reintentar", "Try again")))
	}
	if v.Update {
		line("update", false, v.Say("Hay una versión nueva. Puedes actualizar cuando termines de escribir.", "There is a new version. You can update when you finish typing."),
			Linkish(session.Act{Do: session.Renew}, v.Say("Actualizar ahora", "Update now")),
			Linkish(session.Act{Do: session.Cancel}, v.Say("Más tarde", "Later")))
	}
	if v.Ready && !v.Online {
		text := v.Say("No hay conexión. Todo funciona igual: tus datos están aquí.", "You are offline. Everything works: your data are here.")
		if v.Plain {
			text = v.Say("No hay conexión. Puedes seguir, pero no cierres ni recargues: esta página se abrió sin candado (http) y no vuelve sin la red de la sala.", "You are offline. You can go on, but do not close or reload: this page was opened without a padlock (http) and does not come back without the room's network.")
		}
		line("offline", false, text)
	}
	if v.Ready && v.Denied {
		line("denied", false, v.Say("Este navegador no nos deja guardar. Sigue sin problema, pero al cerrar o volver a cargar se pierde: descarga una copia antes de irte.", "This browser does not let us save. Carry on, but closing or reloading loses it: download a copy before you go."),
			Linkish(session.Act{Do: session.Download}, v.Say("Descargar copia", "Download a copy")))
	}
	if v.Model.Full {
		line("full", true, v.Say("No queda sitio para guardar. Descarga una copia y borra evaluaciones antiguas.", "There is no room left to save. Download a copy and delete old assessments."),
			Linkish(session.Act{Do: session.Download}, v.Say("Descargar copia", "Download a copy")))
	}
	if len(out) == 0 {
		return H("div", Class("notices"))
	}
	return H("div", Class("notices page"), out)
}

// reminder says that there is no copy outside this browser, unless a notice
// says already that nothing can be stored in it.
func reminder(v View) app.UI {
	n := v.Uncopied()
	if n == 0 || v.Denied || v.Model.Full || v.Route.Page != session.Results && v.Route.Page != session.Assessments {
		return H("div", Class("notices"))
	}
	return H("aside", Class("notices page"), A("aria-label", v.Say("Copia de seguridad", "Backup copy")), H("div", Class("notice"),
		H("p", Class("small"), v.Locale.Count(float64(n), i18n.Forms{
			One:   i18n.Text{ES: "Llevas {n} cambio sin copia.", EN: "You have {n} change with no copy."},
			Other: i18n.Text{ES: "Llevas {n} cambios sin copia.", EN: "You have {n} changes with no copy."},
		}), " ", v.Say("Si borras los datos del navegador, se pierden.", "Clearing the browser's data loses them.")),
		H("p", Class("acts"),
			Linkish(session.Act{Do: session.Download}, v.Say("Descargar copia", "Download a copy")),
			Linkish(session.Act{Do: session.NotNow}, v.Say("Ahora no", "Not now")))))
}

// dialogs are the questions that stand over a page until they are answered.
func dialogs(v View) app.UI {
	switch {
	case v.Foreign != nil:
		return dialog("tabs", v.Say("Has cambiado esto también en otra pestaña. ¿Qué guardamos?", "You changed this in another tab too. What shall we keep?"), "",
			Second(session.Act{Do: session.Mine}, v.Say("Lo de aquí", "This one")),
			Second(session.Act{Do: session.Theirs}, v.Say("Lo de allí", "The other")),
			Second(session.Act{Do: session.Both}, v.Say("Las dos", "Both")))
	case v.Erasing:
		own, samples := 0, 0
		for _, s := range v.All() {
			if s.Doc.Sample != "" {
				samples++
			} else {
				own++
			}
		}
		n, count := own, erased
		if own == 0 && samples > 0 {
			n, count = samples, erasedSamples
		}
		body := v.Locale.Count(float64(n), count) + " " + v.Say("No tenemos copia: si no la descargas ahora, no se puede recuperar.", "We hold no copy: if you do not download one now, it cannot be recovered.")
		if own == 0 && samples == 0 {
			body = v.Say("Se borran los ajustes: no hay ninguna evaluación guardada.", "Your settings go: no assessment is stored.")
		}
		return dialog("erase", v.Say("¿Borrar todo lo que hay en este dispositivo?", "Delete everything on this device?"), body,
			Button(session.Act{Do: session.CopyErase}, v.Say("Descargar copia y borrar", "Download a copy and delete")),
			H("button", Class("btn second final"), A("type", "button"), Does(session.Act{Do: session.Erase}), Raw(warning), v.Say("Borrar sin copia", "Delete without a copy")),
			Second(session.Act{Do: session.Cancel}, A("data-escape", "true"), v.Say("Cancelar", "Cancel")))
	}
	return H("div", Class("dialogs"))
}

// erased and erasedSamples say what goes: a sample that somebody has looked at
// is not an assessment of theirs.
var (
	erased = i18n.Forms{
		One:   i18n.Text{ES: "Se borra {n} evaluación y los ajustes.", EN: "{n} assessment and your settings go."},
		Many:  i18n.Text{ES: "Se borran {n} evaluaciones y los ajustes.", EN: "{n} assessments and your settings go."},
		Other: i18n.Text{ES: "Se borran {n} evaluaciones y los ajustes.", EN: "{n} assessments and your settings go."},
	}
	erasedSamples = i18n.Forms{
		One:   i18n.Text{ES: "Se borra el ejemplo que has abierto y los ajustes. Tuyo no hay nada guardado.", EN: "The sample you opened and your settings go. Nothing of your own is stored."},
		Other: i18n.Text{ES: "Se borran los {n} ejemplos que has abierto y los ajustes. Tuyo no hay nada guardado.", EN: "The {n} samples you opened and your settings go. Nothing of your own is stored."},
	}
)

func dialog(id, title, body string, acts ...any) app.UI {
	return H("div", Class("veil"),
		H("div", Class("dialog"), A("role", "alertdialog"), A("aria-modal", "true"), A("aria-labelledby", id+"-title"), A("aria-describedby", id+"-body"),
			H("h2", ID(id+"-title"), A("tabindex", "-1"), title),
			H("p", ID(id+"-body"), body),
			H("p", Class("acts"), acts)))
}

// JustSaved is what SavedLine says once the first save is done.
func JustSaved(v View) string {
	return v.Say("Guardado en este dispositivo", "Saved on this device")
}

// SavedLine says whether and when the work was stored. Where nothing can be
// stored, what the moment of the last save says is only kept in memory.
func SavedLine(v View) string {
	switch {
	case v.Denied && len(v.Doc().Answers) > 0:
		return v.Say("Sin guardar: este navegador no nos deja", "Not saved: this browser does not let us")
	case v.Denied, v.Open.SavedAt == 0:
		return ""
	}
	ago := time.Duration(v.Now-v.Open.SavedAt) * time.Millisecond
	if ago < time.Minute {
		return JustSaved(v)
	}
	return v.Say("Guardado {ago} en este dispositivo", "Saved {ago} on this device", "ago", v.Locale.Ago(ago))
}
