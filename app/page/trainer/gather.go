package trainer

import (
	"slices"
	"strconv"
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"quilate/app/i18n"
	"quilate/app/session"
	"quilate/app/ui"
	"quilate/app/workshop"
)

// gathering is where results come in.
func gathering(v ui.View, d desk, room workshop.Room) app.UI {
	return ui.H("section",
		ui.H("h2", ui.ID("h-gather"), ui.A("tabindex", "-1"), v.Say("Recoger", "Gather")),
		ui.H("form", ui.Class("field"), ui.Do(take, ""),
			ui.H("label", ui.Class("label"), ui.A("for", textView), v.Say("Códigos", "Codes")),
			ui.H("p", ui.Class("hint"), ui.ID("ws-text-hint"), v.Say("Escribe o pega uno o muchos, como vengan: con guiones o sin ellos, en una lista o copiados de un chat.", "Type or paste one or many, as they come: with or without dashes, in a list or copied from a chat.")),
			ui.Area(v, textView, v.View(textView), 4, "ws-text-hint", session.Act{Do: session.View, Key: textView}),
			ui.H("p", ui.Class("acts"), ui.H("button", ui.Class("btn"), ui.A("type", "submit"), v.Say("Recoger", "Gather")),
				ui.H("span", ui.Class("file"),
					ui.H("input", ui.ID("ws-files"), ui.Class("vh"), ui.A("type", "file"), ui.Flag("multiple", true), ui.A("accept", ".txt,.json,.csv,text/plain,image/*"), ui.Do(session.Import, "")),
					ui.H("label", ui.Class("btn second"), ui.A("for", "ws-files"), v.Say("Abrir archivos o fotos", "Open files or photos"))),
				looks(v, d))),
		seeing(v),
		viewfinder(v, d),
		told(v, d),
		paper(v, room),
		entries(v, room))
}

// paper leads to where somebody's sheet is filled in by whoever leads.
func paper(v ui.View, room workshop.Room) any {
	text, err := room.Preset.Text()
	if err != nil {
		return nil
	}
	return ui.H("p", ui.H("b", v.Say("¿Alguien lo ha hecho en papel? ", "Did anybody do it on paper? ")),
		v.Say("Pásalo tú: se abre el cuestionario como para una persona más, con su apodo, y al acabar su resultado entra aquí. ", "Enter it yourself: the questionnaire opens as for one more person, with a nickname, and at the end the result comes in here. "),
		ui.Link(v.To(session.Join)+session.PresetMark+text+workshop.FromPaper, v.Say("Pasar una hoja de papel", "Enter a paper sheet")))
}

// looks is the button of the camera, where the page may use one.
func looks(v ui.View, d desk) any {
	if v.Plain {
		return nil
	}
	return ui.Second(session.Act{Do: camera}, sight(v, d))
}

// seeing says why there is no camera, and what does the same.
func seeing(v ui.View) any {
	if !v.Plain {
		return nil
	}
	return ui.H("p", ui.Class("small muted"), v.Say("Sin candado (http) la página no puede usar la cámara: haz una foto de cada código y ábrela con «Abrir archivos o fotos».", "Without a padlock (http) the page cannot use the camera: take a photo of each code and open it with “Open files or photos”."))
}

func sight(v ui.View, d desk) string {
	if d.looking {
		return v.Say("Apagar la cámara", "Switch the camera off")
	}
	return v.Say("Leer con la cámara", "Read with the camera")
}

// viewfinder is what the camera sees.
func viewfinder(v ui.View, d desk) app.UI {
	if !d.looking {
		return ui.H("div")
	}
	return ui.H("div", ui.H("video", ui.ID("camera"), ui.A("playsinline", "true"), ui.A("muted", "true"), ui.A("aria-label", v.Say("Lo que ve la cámara", "What the camera sees"))),
		ui.H("p", ui.Class("small muted"), v.Say("Pon delante cada teléfono hasta que su apodo salga abajo. Lo que ve la cámara no sale de aquí.", "Hold each phone up until its nickname appears below. What the camera sees stays here.")))
}

var faults = map[workshop.Fault]i18n.Text{
	workshop.Short:   {ES: "«{código}» no está completo. Vuelve a leerlo por grupos: son seis de cinco.", EN: "“{código}” is incomplete. Read it again, group by group: six of five."},
	workshop.Long:    {ES: "«{código}» tiene letras de más, o no es un código.", EN: "“{código}” has too many letters, or is no code."},
	workshop.Wrong:   {ES: "«{código}» tiene una letra cambiada. Vuelve a leerlo por grupos.", EN: "“{código}” has a wrong letter. Read it again, group by group."},
	workshop.Foreign: {ES: "«{código}» es de otro taller.", EN: "“{código}” belongs to another workshop."},
	workshop.Newer:   {ES: "«{código}» es de una versión más nueva: actualiza la página.", EN: "“{código}” is of a newer version: reload the page."},
}

// elsewhere counts codes that can be read but belong to another workshop.
const elsewhere workshop.Kind = "foreign"

// told says what became of what was gathered last.
func told(v ui.View, d desk) app.UI {
	room, _ := d.Open()
	var lines []any
	for _, n := range d.news {
		switch n.Kind {
		case workshop.Corrected:
			e := room.Entries[n.Entry]
			lines = append(lines, ui.H("li", v.Say("{apodo} ha corregido su resultado: usamos el último.", "{apodo} has corrected their result: we use the latest.", "apodo", Name(v.Locale.Lang, e)), " ",
				ui.Linkish(session.Act{Do: uncorrect, Value: strconv.Itoa(n.Entry)}, v.Say("Deshacer", "Undo"))))
		case workshop.Outdated:
			lines = append(lines, ui.H("li", v.Say("De {apodo} ya hay uno más nuevo: nos quedamos con ese.", "There is a newer one of {apodo}: we keep that.", "apodo", Name(v.Locale.Lang, room.Entries[n.Entry]))))
		case workshop.Refused:
			text := v.T(faults[n.Why.Fault], "código", n.Why.Text)
			if n.Why.Group > 0 {
				text += " " + v.Say("Mira el grupo {n}.", "Look at group {n}.", "n", strconv.Itoa(n.Why.Group))
			}
			if at := foreign(d, n.Why.Text); n.Why.Fault == workshop.Foreign && at != "" {
				text = v.Say("«{código}» es de otro taller: «{nombre}».", "“{código}” belongs to another workshop: “{nombre}”.", "código", n.Why.Text, "nombre", at)
			}
			lines = append(lines, ui.H("li", ui.Class("errmsg"), text))
		}
	}
	var sum []any
	for _, text := range sums(v.Locale, room, d.news) {
		sum = append(sum, ui.H("span", text), " ")
	}
	return ui.H("div", ui.ID("ws-news"), ui.A("tabindex", "-1"), ui.A("role", "status"),
		ui.If(len(sum) > 0, ui.H("p", ui.H("b", sum...))), ui.If(len(lines) > 0, ui.H("ul", ui.Class("listed"), lines)))
}

// kinds are what can become of many codes at once: those of an earlier round
// are said to be of that round.
var kinds = []struct {
	kind      workshop.Kind
	earlier   bool
	one, many i18n.Text
}{
	{workshop.Added, false, i18n.Text{ES: "{n} resultado nuevo.", EN: "{n} new result."}, i18n.Text{ES: "{n} resultados nuevos.", EN: "{n} new results."}},
	{workshop.Again, false, i18n.Text{ES: "{n} ya estaba.", EN: "{n} was there already."}, i18n.Text{ES: "{n} ya estaban.", EN: "{n} were there already."}},
	{workshop.Added, true, i18n.Text{ES: "{n} resultado nuevo de la vuelta {r}.", EN: "{n} new result of round {r}."}, i18n.Text{ES: "{n} resultados nuevos de la vuelta {r}.", EN: "{n} new results of round {r}."}},
	{workshop.Again, true, i18n.Text{ES: "{n} es de la vuelta {r} y ya estaba: el de esta sale al acabarla.", EN: "{n} is of round {r} and was there already: that of this one appears at its end."},
		i18n.Text{ES: "{n} son de la vuelta {r} y ya estaban: los de esta salen al acabarla.", EN: "{n} are of round {r} and were there already: those of this one appear at its end."}},
	{workshop.Refused, false, i18n.Text{ES: "{n} no se ha podido leer.", EN: "{n} could not be read."}, i18n.Text{ES: "{n} no se han podido leer.", EN: "{n} could not be read."}},
	{elsewhere, false, i18n.Text{ES: "{n} es de otro taller.", EN: "{n} belongs to another workshop."}, i18n.Text{ES: "{n} son de otro taller.", EN: "{n} belong to another workshop."}},
}

// sums says of how many codes what became of them.
func sums(loc i18n.Locale, room workshop.Room, news []workshop.News) (out []string) {
	for _, k := range kinds {
		for round := range workshop.Rounds {
			n := 0
			for _, one := range news {
				kind, of := one.Kind, room.Preset.Round
				switch {
				case kind == workshop.Refused && one.Why.Fault == workshop.Foreign:
					kind = elsewhere
				case kind == workshop.Again || kind == workshop.Added:
					of = room.Entries[one.Entry].Round
				}
				if kind == k.kind && of == round && k.earlier == (of < room.Preset.Round) {
					n++
				}
			}
			if n > 0 {
				out = append(out, loc.Count(float64(n), i18n.Forms{One: k.one, Many: k.many, Other: k.many}, "r", strconv.Itoa(round+1)))
			}
		}
	}
	return out
}

// foreign is the name of the workshop on this device that a code belongs to.
func foreign(d desk, code string) string {
	r, bad := workshop.ReadCode(code)
	if bad != nil {
		return ""
	}
	if at := d.Find(r.Session); at >= 0 {
		return d.Rooms[at].Preset.Start.Name
	}
	return ""
}

// entries are those who have handed over, by their invented names.
func entries(v ui.View, room workshop.Room) app.UI {
	if len(room.Entries) == 0 {
		return ui.H("p", ui.Class("muted"), v.Say("Todavía no hay resultados. Cuando alguien acabe, su teléfono enseña un código de seis grupos.", "No results yet. When somebody finishes, their phone shows a code of six groups."))
	}
	var list []any
	for i := len(room.Entries) - 1; i >= 0; i-- {
		if e := room.Entries[i]; later(room, i) < 0 {
			list = append(list, ui.H("li", ui.H("span", Name(v.Locale.Lang, e), " ", ui.H("span", ui.Class("muted"), lacks(v, e))), rounds(v, room, i)))
		}
	}
	return ui.Fold("ws-entries", v.Say("Quién ha entregado", "Who has handed over"), awaited(v, room), ui.H("ul", ui.Class("listed"), list))
}

// person says whether two entries are of the same one, in whichever rounds.
func person(a, b workshop.Entry) bool {
	return a.Session == b.Session && a.Name == b.Name && a.Twin == b.Twin
}

// later is the place of the entry that came after the i-th of the same person,
// −1 if that is the last.
func later(room workshop.Room, i int) int {
	for j := i + 1; j < len(room.Entries); j++ {
		if person(room.Entries[i], room.Entries[j]) {
			return j
		}
	}
	return -1
}

// lacks says in short why somebody has no place in the quadrant.
func lacks(v ui.View, e workshop.Entry) string {
	var names []string
	for _, l := range e.Lacks() {
		names = append(names, v.T(l.Text()))
	}
	if len(names) == 0 {
		return ""
	}
	return v.Say("sin {partes}", "without {partes}", "partes", strings.ToLower(strings.Join(names, "; ")))
}

// rounds are what somebody has handed over, up to their last entry, and what can
// be done about each; they are named where there is more than one round.
func rounds(v ui.View, room workshop.Room, last int) app.UI {
	var acts []any
	several := slices.ContainsFunc(room.Entries, func(e workshop.Entry) bool { return e.Round > 0 })
	for i, e := range room.Entries {
		if !person(e, room.Entries[last]) {
			continue
		}
		at, whose := strconv.Itoa(i), " "+Name(v.Locale.Lang, e)
		if several {
			round := v.Say("vuelta {n}", "round {n}", "n", strconv.Itoa(e.Round+1))
			acts = append(acts, ui.H("span", ui.Class("muted"), round+":"))
			whose += ", " + round
		}
		if len(e.Earlier) > 0 {
			acts = append(acts, ui.Linkish(session.Act{Do: uncorrect, Value: at}, v.Say("Volver al anterior", "Back to the earlier one"), ui.Hidden(whose)))
		}
		acts = append(acts, ui.Linkish(session.Act{Do: drop, Value: at}, v.Say("Quitar", "Remove"), ui.Hidden(whose)))
	}
	return ui.H("span", ui.Class("acts"), acts)
}

// awaited are those of the round before who have not handed over in this one.
func awaited(v ui.View, room workshop.Room) any {
	now := room.Preset.Round
	var names []string
	for i, e := range room.Entries {
		if e.Round == now-1 && !slices.ContainsFunc(room.Entries, func(o workshop.Entry) bool { return o.Round == now && person(o, room.Entries[i]) }) {
			names = append(names, Name(v.Locale.Lang, e))
		}
	}
	if len(names) == 0 {
		return nil
	}
	slices.Sort(names)
	return ui.H("p", v.Say("Estuvieron en la vuelta {r} y faltan en esta: {nombres}.", "Were in round {r} and are missing in this one: {nombres}.", "r", strconv.Itoa(now), "nombres", v.Locale.List(names)))
}
