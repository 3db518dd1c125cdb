package insert

import (
	"strconv"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"quilate/app/channel"
	"quilate/app/i18n"
	"quilate/app/question"
	"quilate/app/session"
	"quilate/app/ui"
)

// option is one entry of a list that opens.
type option struct{ value, text string }

// choices is what can be chosen.
func choices(v ui.View, w *wish) []any {
	regions := []option{{"", v.Say("Según el lector", "The reader's")}}
	for _, r := range i18n.Regions {
		regions = append(regions, option{string(r), string(r) + " · " + i18n.Locale{Lang: v.Locale.Lang, Region: r, Currency: v.Locale.Currency}.Number(1234.5, 1)})
	}
	money := []option{{"", v.Say("Según la región", "The region's")}}
	for _, c := range i18n.Currencies {
		money = append(money, option{c, c})
	}
	sectors := []option{{"", v.Say("Se pregunta", "Asked")}}
	for _, s := range channel.Sectors {
		sectors = append(sectors, option{s.ID, v.T(s.Name)})
	}
	return []any{
		ui.H("h2", v.Say("Idioma y números", "Language and numbers")),
		list(v, ofLang, v.Say("Idioma", "Language"), string(w.lang), []option{{"es", "Español"}, {"en", "English"}}),
		ui.H("div", ui.Class("pair"),
			list(v, ofRegion, v.Say("Números como en", "Numbers as in"), at(v, ofRegion), regions),
			list(v, ofMoney, v.Say("Moneda", "Currency"), at(v, ofMoney), money)),
		ui.H("h2", v.Say("Aspecto", "Looks")),
		accent(v, w),
		ui.H("div", ui.Class("pair"),
			list(v, ofTheme, v.Say("Fondo", "Background"), at(v, ofTheme), []option{{"auto", v.Say("Según el lector", "The reader's")}, {"light", v.Say("Claro", "Light")}, {"dark", v.Say("Oscuro", "Dark")}}),
			list(v, ofFont, v.Say("Letra", "Font"), at(v, ofFont), []option{{"sans", v.Say("Sin remates", "Sans serif")}, {"serif", v.Say("Con remates", "Serif")}, {"mono", v.Say("De máquina", "Monospaced")}, {"host", v.Say("La de tu web", "Your site's")}})),
		radius(v),
		ui.H("h2", v.Say("Qué enseña el resultado", "What the result shows")),
		parts(v, w),
		ui.H("h2", v.Say("Ya puesto por tu web", "Filled in by your site")),
		list(v, ofSector, v.Say("Sector", "Sector"), at(v, ofSector), sectors),
		ui.Fold("figures", v.Say("Cifras ya puestas", "Figures already filled in"), filled(v, w)),
		ui.H("h2", v.Say("Tu botón", "Your button")),
		ui.H("p", ui.Class("hint small"), v.Say("Sale debajo del resultado y se ve que es tuyo.", "It stands below the result, and it shows that it is yours.")),
		oneLine(v, w, ofCTA, v.Say("Texto", "Words"), v.Say("Por ejemplo, «Pide una sesión gratuita»", "For example, “Book a free session”")),
		oneLine(v, w, ofLink, v.Say("Dirección", "Address"), "https://…"),
	}
}

// list is a choice as a list that opens.
func list(v ui.View, name, label, now string, options []option) app.UI {
	var entries []any
	if now == "" && len(options) > 0 {
		now = options[0].value
	}
	for _, o := range options {
		value := o.value
		if value == "" {
			value = none
		}
		entries = append(entries, ui.H("option", ui.A("value", value), ui.Flag("selected", app.IsServer && o.value == now), o.text))
	}
	if now == "" {
		now = none
	}
	return ui.H("div", ui.Class("field"),
		ui.H("label", ui.Class("label"), ui.A("for", name), label),
		ui.H("span", ui.Class("select"), ui.H("select", ui.ID(name), ui.A("data-sync", "text"), ui.A("data-value", "="+now), ui.Does(session.Act{Do: session.View, Key: name}), entries)))
}

// accent is the colour, and what will be made of it.
func accent(v ui.View, w *wish) app.UI {
	now := v.View(ofAccent)
	c, ok := readColour(now)
	shown := "#1b1f2a"
	if ok {
		shown = c.hex()
	}
	var says any = ui.H("p", ui.Class("small muted"), v.Say("Sin color, los botones son de tinta.", "Without one, buttons are the colour of ink."))
	if ok {
		says = []any{said(v, v.Say("Sobre claro", "On light"), c, lightGrounds), said(v, v.Say("Sobre oscuro", "On dark"), c, darkGrounds)}
	}
	return ui.H("div", ui.Class(class(w, ofAccent)),
		ui.H("label", ui.Class("label"), ui.A("for", ofAccent), v.Say("Color de botones y enlaces", "Colour of buttons and links")),
		ui.H("p", ui.Class("money"),
			ui.H("input", ui.ID("insert-pick"), ui.A("type", "color"), ui.A("aria-label", v.Say("Elegir el color", "Pick the colour")), ui.A("data-sync", "text"), ui.A("data-value", "="+shown), ui.Does(session.Act{Do: session.View, Key: ofAccent})),
			ui.H("span", ui.Class("input"), ui.H("input", ui.ID(ofAccent), ui.A("type", "text"), ui.Class("w-m"), ui.A("maxlength", "7"), ui.A("spellcheck", "false"), ui.A("autocomplete", "off"), ui.A("aria-describedby", ofAccent+"-says"), ui.A("data-sync", "text"), ui.A("data-value", "="+now), ui.Does(session.Act{Do: session.View, Key: ofAccent})))),
		ui.H("div", ui.ID(ofAccent+"-says"), wrong(v, w, ofAccent), says))
}

// said is what becomes of the colour on a ground: how it contrasts, and what it
// is changed to where that is too little.
func said(v ui.View, where string, c colour, grounds []colour) app.UI {
	to := c.readable(grounds)
	ratio := v.Locale.Number(c.least(grounds), 1)
	text := v.Say("{where}: contraste {a} : 1, tal cual.", "{where}: contrast {a} : 1, as it is.", "where", where, "a", ratio)
	if to != c {
		text = v.Say("{where}: contraste {a} : 1, poco; usamos {to}, con {b} : 1.", "{where}: contrast {a} : 1, too little; we use {to}, at {b} : 1.",
			"where", where, "a", ratio, "to", to.hex(), "b", v.Locale.Number(to.least(grounds), 1))
	}
	return ui.H("p", ui.Class("small swatch"), ui.Raw(`<svg viewBox="0 0 28 20" aria-hidden="true" focusable="false"><rect width="28" height="20" rx="4" fill="`+grounds[0].hex()+`" class="edge"/><rect x="6" y="5" width="16" height="10" rx="2" fill="`+to.hex()+`"/></svg>`), ui.H("span", text))
}

func radius(v ui.View) app.UI {
	now := v.View(ofRadius)
	if now == "" {
		now = "4"
	}
	return ui.H("div", ui.Class("field"),
		ui.H("label", ui.Class("label"), ui.A("for", ofRadius), v.Say("Esquinas: {n} px", "Corners: {n} px", "n", now)),
		ui.H("input", ui.ID(ofRadius), ui.A("type", "range"), ui.A("min", "0"), ui.A("max", "24"), ui.A("data-sync", "text"), ui.A("data-value", "="+now), ui.Does(session.Act{Do: session.View, Key: ofRadius})))
}

// parts are the parts of the result.
func parts(v ui.View, w *wish) app.UI {
	names := map[string]string{
		"odds":     v.Say("Los 50 escenarios", "The 50 scenarios"),
		"quadrant": v.Say("Cantidad y calidad", "Quantity and quality"),
		"next":     v.Say("Qué averiguar primero", "What to find out first"),
		"report":   v.Say("El enlace al informe completo", "The link to the full report"),
	}
	var boxes []any
	for _, s := range sections {
		on := v.View(ofSection+s) != "off"
		turned := "off"
		if !on {
			turned = "on"
		}
		boxes = append(boxes, ui.H("label", ui.Class("check"),
			ui.H("input", ui.ID(ofSection+s), ui.A("type", "checkbox"), ui.A("data-sync", "check"), ui.A("data-value", "="+strconv.FormatBool(on)), ui.If(app.IsServer, ui.Flag("checked", on)), ui.Does(session.Act{Do: session.View, Key: ofSection + s, Value: turned})),
			ui.H("span", names[s])))
	}
	return ui.H("fieldset", ui.Class(class(w, ofSection)), ui.H("legend", ui.Class("vh"), v.Say("Partes del resultado", "Parts of the result")), wrong(v, w, ofSection), ui.H("div", boxes))
}

// filled are the figures that a question may come with.
func filled(v ui.View, w *wish) []any {
	out := []any{ui.H("p", ui.Class("small"), v.Say("Quien lee ve que las has puesto tú y puede cambiarlas.", "Readers see that you filled them in, and can change them."))}
	for _, f := range figures {
		field, _, ok := question.FieldOf(v.Doc(), f.key)
		if !ok {
			continue
		}
		label := v.T(field.Label)
		if b := v.T(field.Brief, "hundred", w.locale(v).Hundred()); b != "" {
			label = b
		}
		out = append(out, oneLine(v, w, ofFigure+f.name, label, ""))
	}
	return []any{ui.H("div", ui.Class("stack-s"), out)}
}

// oneLine is a field of one line.
func oneLine(v ui.View, w *wish, name, label, hint string) app.UI {
	var help any
	described := ""
	if hint != "" {
		described = name + "-hint"
		help = ui.H("p", ui.Class("hint small"), ui.ID(described), hint)
	}
	return ui.H("div", ui.Class(class(w, name)),
		ui.H("label", ui.Class("label"), ui.A("for", name), label), ui.H("div", help),
		ui.H("span", ui.Class("input words"), ui.H("input", ui.ID(name), ui.A("type", "text"), ui.Class("w-full"), ui.A("autocomplete", "off"), ui.A("spellcheck", "false"), ui.A("aria-describedby", described),
			ui.A("data-sync", "text"), ui.A("data-value", "="+v.View(name)), ui.Does(session.Act{Do: session.View, Key: name}))),
		wrong(v, w, name))
}

func class(w *wish, name string) string {
	if _, bad := w.wrong[name]; bad {
		return "field err"
	}
	return "field"
}

// wrong is what is wrong with a choice, in an element that stays.
func wrong(v ui.View, w *wish, name string) app.UI {
	t, bad := w.wrong[name]
	if !bad {
		return ui.H("div")
	}
	return ui.H("div", ui.H("p", ui.Class("errmsg small"), ui.ID(name+"-error"), v.T(t)))
}
