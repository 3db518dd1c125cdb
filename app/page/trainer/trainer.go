package trainer

import (
	"slices"
	"strconv"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"quilate/app/channel"
	"quilate/app/i18n"
	"quilate/app/qr"
	"quilate/app/session"
	"quilate/app/ui"
	"quilate/app/workshop"
)

// Title is the document's title.
func Title(v ui.View) string { return v.Say("Taller", "Workshop") + " – Quilate" }

// View is the page: the form for a new workshop, or the one that is open.
func View(v ui.View) app.UI {
	d := deskOf(v.Model)
	room, open := d.Open()
	if !open {
		return ui.H("main", ui.ID("main"), ui.Class("page plain trainer"),
			ui.H("h1", ui.ID("title"), ui.A("tabindex", "-1"), v.Say("Un taller, también sin red", "A workshop, with or without a network")),
			ui.H("p", ui.Class("lead"), v.Say("De 5 a 40 personas evalúan cada una su negocio en su teléfono, y la sala ve dónde está el grupo sin que nadie quede señalado.", "Five to forty people each assess their own business on their own phone, and the room sees where the group stands without anybody being pointed at.")),
			steps(v), form(v, d), rooms(v, d))
	}
	return ui.H("main", ui.ID("main"), ui.Class("page plain trainer"),
		ui.H("h1", ui.ID("title"), ui.A("tabindex", "-1"), nameOf(v.Locale, room)),
		ui.H("p", ui.Class("lead"), state(v, room)),
		guide(v),
		hand(v, room), gathering(v, d, room), group(v, room), keep(v, room), rooms(v, d))
}

// state says how far a workshop is.
func state(v ui.View, room workshop.Room) string {
	n := 0
	for _, e := range room.Entries {
		if e.Round == room.Preset.Round {
			n++
		}
	}
	text := v.Locale.Count(float64(n), i18n.Forms{
		One:   i18n.Text{ES: "{n} resultado recogido", EN: "{n} result gathered"},
		Many:  i18n.Text{ES: "{n} resultados recogidos", EN: "{n} results gathered"},
		Other: i18n.Text{ES: "{n} resultados recogidos", EN: "{n} results gathered"},
	})
	if room.Preset.Round > 0 {
		text = v.Say("Vuelta {r}: ", "Round {r}: ", "r", strconv.Itoa(room.Preset.Round+1)) + text
	}
	if n := len(room.Also); n > 0 {
		text += ", " + v.Locale.Count(float64(n), i18n.Forms{
			One:   i18n.Text{ES: "también los de otro taller", EN: "those of another workshop among them"},
			Many:  i18n.Text{ES: "también los de otros {n} talleres", EN: "those of {n} other workshops among them"},
			Other: i18n.Text{ES: "también los de otros {n} talleres", EN: "those of {n} other workshops among them"},
		})
	}
	return text
}

// hand is how a workshop reaches the phones.
func hand(v ui.View, room workshop.Room) app.UI {
	address, ok := Address(v.Model, room)
	if !ok || v.Site == "" {
		return ui.H("section", ui.H("h2", ui.ID("h-hand"), ui.A("tabindex", "-1"), v.Say("Repartir", "Hand out")),
			ui.H("p", v.Say("No cabe en un enlace: deja menos preguntas contestadas de antemano.", "It does not fit in a link: have fewer questions answered beforehand.")))
	}
	return ui.H("section",
		ui.H("h2", ui.ID("h-hand"), ui.A("tabindex", "-1"), v.Say("Repartir", "Hand out")),
		ui.H("div", ui.Class("ways"),
			ui.H("div",
				ui.OnlyHere(v, "note warn"),
				ui.H("p", what(v, room)),
				ui.H("div", ui.Class("field"),
					ui.H("label", ui.Class("label"), ui.A("for", "link"), v.Say("Enlace para participar", "Link to take part")),
					ui.H("span", ui.Class("input words whole"), ui.H("input", ui.ID("link"), ui.A("type", "text"), ui.A("readonly", "true"), ui.A("data-sync", "text"), ui.A("data-value", "="+address)))),
				ui.H("p", ui.Class("acts"), ui.Button(session.Act{Do: copyLink}, v.Say("Copiar enlace", "Copy link")),
					ui.H("a", ui.Class("btn second"), ui.Href(v.To(session.Projector)), ui.If(!v.Denied, ui.A("target", "_blank")), v.Say("Proyectar", "Project")), ui.Copied(v)),
				ui.H("p", ui.Class("acts beside"), ui.Link(v.To(session.Poster), v.Say("Cartel para imprimir", "Poster to print")), ui.Link(v.To(session.Worksheet), v.Say("Hoja en papel, con este código", "Paper worksheet, with this code")), ui.Link(v.To(session.Exercises), v.Say("Ejercicios", "Exercises")))),
			Code(v, room)))
}

// Code is the link of a workshop for a camera.
func Code(v ui.View, room workshop.Room) app.UI {
	address, _ := Address(v.Model, room)
	c, ok := qr.Encode(address, qr.Medium)
	if !ok {
		return ui.H("div")
	}
	return ui.H("figure", ui.Class("code"), ui.Raw(c.SVG(
		v.Say("Código QR del taller «{nombre}»", "QR code of the workshop “{nombre}”", "nombre", nameOf(v.Locale, room)),
		v.Say("Lleva al mismo sitio que el enlace.", "It leads where the link leads."))))
}

// what says what everybody starts from.
func what(v ui.View, room workshop.Room) string {
	p := room.Preset
	text := v.Say("Cada cual evalúa su negocio, ", "Everybody assesses their own business, ")
	if name := caseName(v, p.Start.Sample); name != "" {
		text = v.Say("Todo el mundo trabaja con el caso «{caso}», ", "Everybody works on the case “{caso}”, ", "caso", name)
	}
	if p.Full {
		text += v.Say("con todas las preguntas", "with all the questions")
	} else {
		text += v.Say("por el camino corto", "on the short path")
	}
	if p.Maturity && !p.Full {
		text += v.Say(", más doce preguntas sobre cómo se llevan las redes", ", plus twelve questions on how the channels are run")
	}
	text += ", " + v.Say("en {moneda}.", "in {moneda}.", "moneda", p.Start.Currency)
	if n := len(p.Start.Answers) - len(p.Fixed); n > 0 {
		text += " " + v.Locale.Count(float64(n), i18n.Forms{
			One:   i18n.Text{ES: "{n} pregunta viene ya contestada y se puede cambiar.", EN: "{n} question comes answered and can be changed."},
			Many:  i18n.Text{ES: "{n} preguntas vienen ya contestadas y se pueden cambiar.", EN: "{n} questions come answered and can be changed."},
			Other: i18n.Text{ES: "{n} preguntas vienen ya contestadas y se pueden cambiar.", EN: "{n} questions come answered and can be changed."},
		})
	}
	if n := len(p.Fixed); n > 0 {
		text += " " + v.Locale.Count(float64(n), i18n.Forms{
			One:   i18n.Text{ES: "{n} queda fija.", EN: "{n} is settled."},
			Many:  i18n.Text{ES: "{n} quedan fijas.", EN: "{n} are settled."},
			Other: i18n.Text{ES: "{n} quedan fijas.", EN: "{n} are settled."},
		})
	}
	return text
}

// keep is what can be done with what was gathered.
func keep(v ui.View, room workshop.Room) app.UI {
	var csv any
	if len(room.Entries) >= workshop.Few {
		csv = ui.Second(session.Act{Do: asCSV}, v.Say("Tabla (CSV)", "Table (CSV)"))
	}
	var once any
	here := slices.ContainsFunc(room.Entries, func(e workshop.Entry) bool { return e.Round == room.Preset.Round })
	if here && room.Preset.Round < workshop.Rounds-1 { // nobody comes back from a round in which nobody was
		once = ui.H("div",
			ui.H("p", v.Say("Después de una pausa, o dentro de un año: las mismas personas, con el mismo apodo, responden otra vez, y se ve qué ha cambiado.", "After a break, or in a year's time: the same people, under the same nicknames, answer again, and you see what changed.")),
			ui.H("p", ui.Class("acts"), ui.Second(session.Act{Do: session.View, Key: againView, Value: "yes"}, v.Say("Empezar otra vuelta", "Start another round"))))
		if v.View(againView) == "yes" {
			n := strconv.Itoa(room.Preset.Round + 2)
			once = ui.H("div",
				ui.H("p", ui.A("role", "alert"), v.Say("¿Empezar la vuelta {n}? El enlace y el código QR cambian: reparte el código nuevo. Quien ya participó encuentra sus respuestas en su teléfono y cambia solo lo distinto. Lo que se ha recogido sigue aquí.", "Start round {n}? The link and the QR code change: hand out the new code. Whoever took part finds their answers on their phone and changes only what is different. What was gathered stays here.", "n", n)),
				ui.H("p", ui.Class("acts"), ui.Button(session.Act{Do: again}, v.Say("Empezar la vuelta {n}", "Start round {n}", "n", n)),
					ui.Second(session.Act{Do: session.View, Key: againView}, v.Say("Ahora no", "Not now"))))
		}
	}
	where := v.Say("Se guarda solo en este navegador; descárgala por si acaso.", "It is kept only in this browser; download it, to be safe.")
	if v.Denied {
		where = v.Say("Este navegador no nos deja guardar: descárgala antes de cerrar la página. Aquí se vuelve a abrir.", "This browser does not let us save: download it before you close the page. It opens here again.")
	}
	return ui.H("section",
		ui.H("h2", v.Say("Guardar y seguir otro día", "Keep, and go on another day")),
		ui.H("p", where),
		ui.H("p", ui.Class("acts"), ui.Second(session.Act{Do: asFile}, v.Say("Descargar la sesión", "Download the session")), csv),
		once)
}

// rooms are the workshops on the device.
func rooms(v ui.View, d desk) any {
	var list []any
	for i := len(d.Rooms) - 1; i >= 0; i-- {
		if i == d.At {
			continue
		}
		room, at := d.Rooms[i], strconv.Itoa(i)
		name := nameOf(v.Locale, room)
		acts := []any{ui.Linkish(session.Act{Do: pick, Value: at}, v.Say("Abrir", "Open"), ui.Hidden(" "+name))}
		if d.At >= 0 {
			acts = append(acts, ui.Linkish(session.Act{Do: join, Value: at}, v.Say("Reunir con el abierto", "Join with the open one"), ui.Hidden(" "+name)))
		}
		acts = append(acts, ui.Linkish(session.Act{Do: remove, Value: at}, v.Say("Borrar", "Delete"), ui.Hidden(" "+name)))
		list = append(list, ui.H("li", ui.H("span", ui.H("b", name), " ", ui.H("span", ui.Class("muted"), state(v, room))), ui.H("span", ui.Class("acts"), acts), unlike(v, d, i)))
	}
	var more any
	if d.At >= 0 {
		more = ui.H("p", ui.Class("acts"), ui.Second(session.Act{Do: prepare}, v.Say("Preparar otro taller", "Prepare another workshop")))
	}
	if len(list) == 0 && d.At < 0 {
		return ui.H("section", ui.H("h2", v.Say("Seguir con un taller guardado", "Go on with a saved workshop")), files(v))
	}
	return ui.H("section",
		ui.H("h2", ui.ID("h-rooms"), ui.A("tabindex", "-1"), v.Say("Tus talleres", "Your workshops")),
		ui.H("ul", ui.Class("listed"), list), files(v), more)
}

// unlike asks before a room of another kind joins the open one.
func unlike(v ui.View, d desk, at int) any {
	room, open := d.Open()
	if !open || v.View(joinView) != strconv.Itoa(at) {
		return nil
	}
	other := d.Rooms[at]
	var list []any
	for _, kind := range room.Differences(other) {
		es, en := "Aquí, {a}; allí, {b}.", "Here {a}; there {b}."
		var a, b string
		switch kind {
		case workshop.OtherWork:
			a, b = worked(v, room), worked(v, other)
		case workshop.OtherCurrency:
			a, b = room.Preset.Start.Currency, other.Preset.Start.Currency
			es, en = "Aquí las cuentas van en {a}; allí, en {b}. Los índices y las probabilidades no dependen de la moneda.", "Here accounts are in {a}; there in {b}. Indices and odds do not depend on the currency."
		case workshop.OtherSector:
			a, b = sectorOf(v, room), sectorOf(v, other)
			es, en = "Aquí el sector es «{a}»; allí, «{b}». Podrás ver cada uno aparte.", "Here the sector is “{a}”; there it is “{b}”. You can see each on its own."
		case workshop.OtherQuestions:
			a, b = asked(v, room), asked(v, other)
			es, en = "Aquí responden {a}; allí, {b}: con menos respuestas se supone más.", "Here they answer {a}; there {b}: fewer answers leave more to assumptions."
		}
		list = append(list, ui.H("li", v.Say(es, en, "a", a, "b", b)))
	}
	return ui.H("div", ui.Class("unlike"), ui.ID("ws-unlike"), ui.A("tabindex", "-1"), ui.A("role", "alert"),
		ui.H("p", ui.H("b", v.Say("Estos dos talleres no son del mismo tipo.", "These two workshops are not of the same kind."))),
		ui.H("ul", ui.Class("bullets"), list),
		ui.H("p", v.Say("Juntos, las medianas mezclan las dos cosas.", "Together, the medians mix the two.")),
		ui.H("p", ui.Class("acts"), ui.Button(session.Act{Do: join, Value: strconv.Itoa(at)}, v.Say("Reunir de todos modos", "Join anyway")),
			ui.Second(session.Act{Do: join}, v.Say("Dejarlos aparte", "Keep them apart"))))
}

func worked(v ui.View, room workshop.Room) string {
	if name := caseName(v, room.Preset.Start.Sample); name != "" {
		return v.Say("el caso «{caso}»", "the case “{caso}”", "caso", name)
	}
	return v.Say("cada cual evalúa su negocio", "everybody assesses their own business")
}

func sectorOf(v ui.View, room workshop.Room) string {
	s, _ := channel.SectorByID(room.Preset.Start.Choice("business.sector"))
	return v.T(s.Name)
}

func asked(v ui.View, room workshop.Room) string {
	if room.Preset.Full {
		return v.Say("todas las preguntas", "all the questions")
	}
	return v.Say("el camino corto", "the short path")
}

func files(v ui.View) app.UI {
	return ui.H("div", ui.Class("file"),
		ui.H("input", ui.ID("ws-session"), ui.Class("vh"), ui.A("type", "file"), ui.A("accept", ".json,application/json"), ui.Do(session.Import, "")),
		ui.H("label", ui.Class("btn second"), ui.A("for", "ws-session"), v.Say("Abrir una sesión descargada", "Open a downloaded session")))
}
