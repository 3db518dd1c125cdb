// Package trainer is where a workshop is prepared, its results are gathered, and
// the group is seen.
package trainer

import (
	"math"
	"strconv"
	"strings"
	"unicode/utf8"

	"quilate/app/assessment"
	"quilate/app/channel"
	"quilate/app/chart"
	"quilate/app/i18n"
	"quilate/app/session"
	"quilate/app/workshop"
)

// What can be done here.
const (
	create    session.Do = "ws-new"     // makes the workshop of the form
	pick      session.Do = "ws-open"    // room
	prepare   session.Do = "ws-prepare" // goes to the form
	take      session.Do = "ws-take"    // gathers what stands in the field
	uncorrect session.Do = "ws-undo"    // entry: two people, or the earlier one was right
	drop      session.Do = "ws-drop"    // entry
	remove    session.Do = "ws-delete"  // room
	restore   session.Do = "ws-restore" // the room deleted last
	join      session.Do = "ws-join"    // room: its results join the open one; "": it stays apart
	unjoin    session.Do = "ws-unjoin"  // they are apart again
	again     session.Do = "ws-round"   // the same people once more
	asFile    session.Do = "ws-file"    // the open room
	asCSV     session.Do = "ws-csv"
	copyLink  session.Do = "ws-copy"
	camera    session.Do = "ws-camera" // on or off
	choice    session.Do = "ws-choice" // a switch and its value, nothing for ""
)

// The switches of the form and of the page.
const (
	nameView     = "ws.name"
	caseView     = "ws.case" // a sample's id; "": their own business
	pathView     = "ws.path" // full; "": the short one
	maturityView = "ws.maturity"
	textView     = "ws.text"   // what stands in the field to gather from
	roundView    = "ws.round"  // of the group shown
	sectorView   = "ws.sector" // of the group shown
	keyView      = "ws.key:"   // + answer key
	againView    = "ws.again"  // asks whether another round begins
	joinView     = "ws.join"   // place of the room of another kind that is asked about, "" none
)

// nothing stands for the empty value of a list: an option needs one of its own.
const nothing = "-"

func something(value string) string {
	if value == "" {
		return nothing
	}
	return value
}

// desk is what the page has open: what is stored, and what happened last.
type desk struct {
	workshop.Desk
	news    []workshop.News
	trash   *workshop.Room
	apart   *workshop.Room // the open room before another one joined it
	looking bool           // the camera is on
	problem string         // with the form
}

// deskOf is the desk as it is open, or as it was stored.
func deskOf(m session.Model) desk {
	if open, ok := m.Aside[session.Workshop].(desk); ok {
		return open
	}
	return desk{Desk: workshop.ReadDesk(m.Kept[session.Workshop])}
}

func keeping(m session.Model, d desk, more ...session.Effect) (session.Model, []session.Effect) {
	m = unread(m)
	d.Unread = false // what could not be read is put apart now
	text := ""
	if len(d.Rooms) > 0 {
		text = d.Text()
	}
	m, effect := m.Keeping(session.Workshop, text)
	return m.WithAside(session.Workshop, d), append([]session.Effect{effect}, more...)
}

// unread is m where something that is stored cannot be read.
func unread(m session.Model) session.Model {
	if deskOf(m).Unread {
		m = m.Unreadable(session.Workshop)
	}
	return m
}

// Update is what this page does about a message.
func Update(m session.Model, msg session.Msg) (session.Model, []session.Effect, bool) {
	switch msg := msg.(type) {
	case session.Loaded:
		m, effects := session.Update(m, msg)
		m = unread(m)
		if msg.Handed.Mark == session.ResultMark {
			var more []session.Effect
			m, more = gather(m, msg.Handed.Text)
			effects = append(append(effects, more...), session.Unlink{})
		}
		return m, effects, true
	case session.Handed:
		if msg.Mark == session.ResultMark {
			m, effects := gather(m, msg.Text)
			return m, append(effects, session.Unlink{}), true
		}
	case session.Imported:
		m, effects := opened(m, msg)
		return m, effects, true
	case session.Scanned:
		if msg.Text == "" {
			m.Notice = &session.Notice{Alarm: true, Text: i18n.Text{ES: "En esta foto no encontramos ningún código. Prueba con otra más de cerca y de frente.", EN: "We found no code in this photo. Try another one, closer and straight on."}}
			return m, []session.Effect{session.Focus{ID: "notice"}}, true
		}
		looking := deskOf(m).looking
		if strings.Contains(msg.Text, session.PresetMark) {
			m, effects := typed(m, msg.Text)
			if looking {
				effects = nil
			}
			return m, effects, true
		}
		m, effects := gather(m, msg.Text)
		if looking { // the camera goes on: nothing takes the focus away
			effects = effects[:1]
		}
		return m, effects, true
	case session.Unseen:
		d := deskOf(m)
		d.looking = false
		m = m.WithAside(session.Workshop, d)
		m.Notice = &session.Notice{Alarm: true, Text: i18n.Text{
			ES: "No podemos usar la cámara: no hay, no has dado permiso, o la página se ha abierto sin candado (http). Haz una foto y ábrela como archivo, o dicta el código.",
			EN: "We cannot use the camera: there is none, you gave no permission, or the page was opened without a padlock (http). Take a photo and open it as a file, or have the code read out."}}
		return m, []session.Effect{session.Focus{ID: "notice"}}, true
	case session.Arrived:
		d := deskOf(m)
		if d.Unread && m.Route == msg.Route && m.Bad == "" {
			return unread(m), nil, true
		}
		if !d.looking || msg.Route.Page == session.Workshop {
			return m, nil, false
		}
		d.looking = false
		m, effects := session.Update(m.WithAside(session.Workshop, d), msg)
		return m, append(effects, session.Camera{}), true
	case session.Pasted:
		m, effects := typed(m, msg.Text)
		return m, effects, true
	case session.Copied:
		m.Notice = &session.Notice{Copy: true, Text: i18n.Text{ES: "Enlace copiado.", EN: "Link copied."}}
		if !msg.OK {
			m.Notice.Text = i18n.Text{ES: "El navegador no nos deja copiar. El enlace está seleccionado: cópialo con Ctrl+C o manteniéndolo pulsado.", EN: "The browser does not let us copy. The link is selected: copy it with Ctrl+C or a long press."}
		}
		return m, nil, true
	case session.Act:
		return act(m, msg)
	}
	return m, nil, false
}

func act(m session.Model, a session.Act) (session.Model, []session.Effect, bool) {
	d := deskOf(m)
	room, open := d.Open()
	at, _ := strconv.Atoi(a.Value)
	var effects []session.Effect
	switch a.Do {
	case create:
		m, effects = made(m, d)
	case prepare:
		d.At, d.news = -1, nil
		m, effects = keeping(m, d, session.Top{})
	case pick:
		m, _ = session.Update(m, session.Act{Do: session.View, Key: joinView})
		d.At, d.news = at, nil
		m, effects = keeping(m, d, session.Top{})
	case take:
		m, effects = typed(m, m.View(textView))
	case uncorrect:
		d.Desk, d.news = d.With(room.Uncorrect(at)), nil
		m, effects = keeping(m, d, session.Focus{ID: "h-gather"})
	case drop:
		d.Desk, d.news = d.With(room.Without(at)), nil
		m, effects = keeping(m, d, session.Focus{ID: "h-gather"})
	case remove:
		if at < 0 || at >= len(d.Rooms) {
			return m, nil, true
		}
		gone := d.Rooms[at]
		m, _ = session.Update(m, session.Act{Do: session.View, Key: joinView})
		d.Desk, d.trash, d.news = d.Desk.Without(at), &gone, nil
		m, effects = keeping(m, d, session.Focus{ID: "notice"})
		m.Notice = &session.Notice{Text: i18n.Text{ES: "Taller «{nombre}» borrado.", EN: "Workshop “{nombre}” deleted."}, Slots: []string{"nombre", nameOf(m.Locale, gone)},
			Acts: []session.Offer{{Label: i18n.Text{ES: "Deshacer", EN: "Undo"}, Act: session.Act{Do: restore}}}}
	case restore:
		if d.trash != nil {
			d.Desk, d.trash = d.Adding(*d.trash), nil
		}
		m.Notice = nil
		m, effects = keeping(m, d, session.Top{})
	case join:
		if a.Value == "" { // they stay apart
			m, effects = session.Update(m, session.Act{Do: session.View, Key: joinView})
			return m, append(effects, session.Focus{ID: "h-rooms"}), true
		}
		if !open || at < 0 || at >= len(d.Rooms) || at == d.At {
			return m, nil, true
		}
		if len(room.Differences(d.Rooms[at])) > 0 && m.View(joinView) != a.Value {
			m, effects = session.Update(m, session.Act{Do: session.View, Key: joinView, Value: a.Value})
			return m, append(effects, session.Focus{ID: "ws-unlike"}), true
		}
		m, _ = session.Update(m, session.Act{Do: session.View, Key: joinView})
		before := len(room.Entries)
		d.Desk, d.apart = d.With(room.Join(d.Rooms[at])), &room
		now, _ := d.Open()
		m, effects = keeping(m, d, session.Focus{ID: "notice"})
		m.Notice = &session.Notice{Text: i18n.Text{ES: "Reunidos: {n} resultados más.", EN: "Joined: {n} more results."}, Slots: []string{"n", strconv.Itoa(len(now.Entries) - before)},
			Acts: []session.Offer{{Label: i18n.Text{ES: "Deshacer", EN: "Undo"}, Act: session.Act{Do: unjoin}}}}
		if len(now.Entries)-before == 1 {
			m.Notice.Text = i18n.Text{ES: "Reunidos: 1 resultado más.", EN: "Joined: 1 more result."}
		}
	case unjoin:
		if d.apart != nil && open && d.apart.Preset.ID == room.Preset.ID {
			d.Desk, d.apart = d.With(*d.apart), nil
		}
		m.Notice = nil
		m, effects = keeping(m, d, session.Top{})
	case again:
		m, _ = session.Update(m, session.Act{Do: session.View, Key: againView})
		if open && room.Preset.Round < workshop.Rounds-1 {
			room.Preset.Round++
			d.Desk, d.news = d.With(room), nil
			m, effects = keeping(m, d, session.Focus{ID: "notice"})
			m.Notice = &session.Notice{Text: i18n.Text{ES: "Empieza la vuelta {n}: reparte el código nuevo.", EN: "Round {n} begins: hand out the new code."}, Slots: []string{"n", strconv.Itoa(room.Preset.Round + 1)}}
		}
	case asFile:
		if text, err := room.File(); open && err == nil {
			effects = []session.Effect{session.DownloadFile{Name: fileName(m.Locale, room) + ".json", Type: "application/json", Text: text}}
			if len(d.Rooms) == 1 {
				effects = append(effects, session.Filed{Page: session.Workshop})
			}
		}
	case asCSV:
		if open && len(room.Entries) >= workshop.Few {
			effects = []session.Effect{session.DownloadFile{Name: fileName(m.Locale, room) + ".csv", Type: "text/csv", Text: table(m.Locale, room).CSV(m.Locale.Fixed(0.5, 1)[1:2])}}
		}
	case copyLink:
		if address, ok := Address(m, room); open && ok {
			effects = []session.Effect{session.Copy{Text: address}}
		}
	case camera:
		d.looking = !d.looking
		m, effects = m.WithAside(session.Workshop, d), []session.Effect{session.Camera{On: d.looking}}
	case choice:
		if a.Value == nothing {
			a.Value = ""
		}
		m, effects = session.Update(m, session.Act{Do: session.View, Key: a.Key, Value: a.Value})
	default:
		return m, nil, false
	}
	return m, effects, true
}

// made is the workshop of the form.
func made(m session.Model, d desk) (session.Model, []session.Effect) {
	name := strings.TrimSpace(m.View(nameView))
	if name == "" {
		d.problem = m.Locale.Say(i18n.Text{ES: "Introduce un nombre, como «Mérida, 3 de marzo»", EN: "Enter a name, like “Leeds, 3 March”"})
		return m.WithAside(session.Workshop, d), []session.Effect{session.Focus{ID: nameView}}
	}
	m.Seed = m.Seed*1664525 + 1013904223
	p := workshop.Preset{ID: uint16(m.Seed>>8) | 1, Lang: m.Route.Lang, Full: m.View(pathView) == "full", Maturity: m.View(maturityView) == "yes"}
	day := m.Open.Doc.Created
	p.Start = assessment.New("preset", m.Locale.Currency, string(m.Locale.Region), day).Named(name)
	if s, ok := assessment.SampleByID(m.View(caseView)); ok {
		p.Start.Sample, p.Start.Currency, p.Start.Region = s.ID, s.Document.Currency, s.Document.Region
	}
	if p.Start.Sample == "" {
		for _, key := range m.Doc().Keys() {
			switch m.View(keyView + key) {
			case "fixed":
				p.Fixed = append(p.Fixed, key)
				fallthrough
			case "start":
				p.Start = p.Start.With(key, m.Doc().Answer(key))
			}
		}
		p.Start = p.Start.Settled()
	}
	d.Desk, d.problem, d.news = d.Adding(workshop.Room{Preset: p}), "", nil
	return keeping(m, d, session.Top{})
}

// gather files the codes in a text in the room that they belong to.
func gather(m session.Model, text string) (session.Model, []session.Effect) {
	d := deskOf(m)
	room, open := d.Open()
	if codes := workshop.CodesIn(text); len(codes) == 1 {
		if r, bad := workshop.ReadCode(codes[0]); bad == nil && (!open || room.Preset.ID != r.Session) {
			if at := d.Find(r.Session); at >= 0 {
				d.At = at
				room, open = d.Open()
			}
		}
	}
	if !open {
		m.Notice = &session.Notice{Alarm: true, Text: i18n.Text{
			ES: "Abre primero el taller al que pertenece este código, o prepáralo en este dispositivo.",
			EN: "First open the workshop this code belongs to, or prepare it on this device."}}
		return m, []session.Effect{session.Focus{ID: "notice"}}
	}
	room, d.news = room.Take(text)
	d.Desk = d.With(room)
	return keeping(m, d, session.Focus{ID: "ws-news"})
}

// typed gathers what stands in the field. What could not be taken stays there,
// to be mended.
func typed(m session.Model, text string) (session.Model, []session.Effect) {
	alarm := func(es, en string) (session.Model, []session.Effect) {
		m.Notice = &session.Notice{Alarm: true, Text: i18n.Text{ES: es, EN: en}}
		return m, []session.Effect{session.Focus{ID: "notice"}}
	}
	text, invited := withoutInvitations(text)
	if invited && strings.TrimSpace(text) == "" {
		return alarm("Ese es el código para entrar, no un resultado. El resultado sale en cada teléfono al acabar.", "That is the code to come in, not a result. Results appear on each phone at the end.")
	}
	m, effects := gather(m, text)
	d := deskOf(m)
	if _, open := d.Open(); !open {
		return m, effects
	}
	if len(d.news) == 0 {
		return alarm("No hay ningún código en ese texto.", "There is no code in this text.")
	}
	var rest []string
	for _, n := range d.news {
		if n.Kind == workshop.Refused {
			rest = append(rest, n.Why.Text)
		}
	}
	m.Notice = nil
	m, _ = session.Update(m, session.Act{Do: session.View, Key: textView, Value: strings.Join(rest, "\n")})
	return m, effects
}

// withoutInvitations is a text without the addresses that lead into a workshop,
// as they stand in chats beside the codes.
func withoutInvitations(text string) (rest string, any bool) {
	for {
		i := strings.Index(text, session.PresetMark)
		if i < 0 {
			return rest + text, any
		}
		end := len(text)
		if n := strings.IndexAny(text[i:], " \t\r\n"); n >= 0 {
			end = i + n
		}
		rest += text[:strings.LastIndexAny(text[:i], " \t\r\n")+1]
		text, any = text[end:], true
	}
}

// opened takes a file: a session of ours, or codes in a text.
func opened(m session.Model, file session.Imported) (session.Model, []session.Effect) {
	d := deskOf(m)
	if room, err := workshop.ReadFile(file.Text); err == nil && !file.TooLarge {
		if at := d.Find(room.Preset.ID); at >= 0 {
			d.At = at
			now, _ := d.Open()
			d.Desk = d.With(now.Join(room))
		} else {
			d.Desk = d.Adding(room)
		}
		var same []session.Effect
		if len(d.Rooms) == 1 && len(deskOf(m).Rooms) == 0 {
			same = []session.Effect{session.Filed{Page: session.Workshop}}
		}
		m.Notice = &session.Notice{Text: i18n.Text{ES: "Taller abierto: «{nombre}».", EN: "Workshop opened: “{nombre}”."}, Slots: []string{"nombre", nameOf(m.Locale, room)}}
		return keeping(m, d, append(same, session.Focus{ID: "notice"})...)
	}
	if file.TooLarge || strings.HasPrefix(strings.TrimSpace(file.Text), "{") {
		m.Notice = &session.Notice{Alarm: true, Text: i18n.Text{
			ES: "Este archivo no es de un taller, o está dañado. No hemos cambiado nada.",
			EN: "This file is not a workshop's, or it is damaged. Nothing was changed."}}
		return m, []session.Effect{session.Focus{ID: "notice"}}
	}
	return gather(m, file.Text)
}

// Address is where participants come in.
func Address(m session.Model, room workshop.Room) (address string, ok bool) {
	text, err := room.Preset.Text()
	return m.Site + session.Route{Lang: room.Preset.Lang, Page: session.Join}.Path()[1:] + session.PresetMark + text, err == nil
}

func nameOf(loc i18n.Locale, room workshop.Room) string {
	if name := room.Preset.Start.Name; name != "" {
		return name
	}
	return loc.Say(i18n.Text{ES: "Taller", EN: "Workshop"})
}

// Letters of names as file names have them.
const accented, plain = "áàâäãéèêëíìîïóòôöõúùûüñç", "aaaaaeeeeiiiiooooouuuunc"

func fileName(loc i18n.Locale, room workshop.Room) string {
	var b strings.Builder
	b.WriteString("quilate-")
	for _, r := range strings.ToLower(nameOf(loc, room)) {
		if at := strings.IndexRune(accented, r); at >= 0 {
			r = rune(plain[utf8.RuneCountInString(accented[:at])])
		}
		if r >= 'a' && r <= 'z' || r >= '0' && r <= '9' {
			b.WriteRune(r)
		} else if !strings.HasSuffix(b.String(), "-") {
			b.WriteByte('-')
		}
	}
	return strings.TrimSuffix(b.String(), "-")
}

var columns = []i18n.Text{
	{ES: "Apodo", EN: "Nickname"}, {ES: "Vuelta", EN: "Round"}, {ES: "Sector", EN: "Sector"}, {ES: "Cantidad", EN: "Quantity"}, {ES: "Calidad", EN: "Quality"},
	{ES: "Calidad, desde", EN: "Quality, from"}, {ES: "Calidad, hasta", EN: "Quality, to"}, {ES: "Credibilidad", EN: "Credibility"}, {ES: "Canal", EN: "Channel"},
	{ES: "Atención", EN: "Service"}, {ES: "Fidelidad", EN: "Loyalty"}, {ES: "Nivel de madurez", EN: "Maturity level"},
	{ES: "Recupera, de 50", EN: "Money back, of 50"}, {ES: "Gana a parar, de 50", EN: "Beats stopping, of 50"}, {ES: "ROI, %", EN: "ROI, %"}, {ES: "Código", EN: "Code"},
}

// table is everything gathered, a line for each participant.
func table(loc i18n.Locale, room workshop.Room) chart.Table {
	var t chart.Table
	for _, c := range columns {
		t.Head = append(t.Head, loc.Say(c))
	}
	for _, e := range room.Entries {
		sector, _ := channel.SectorByID(e.Sector)
		row := []string{Name(loc.Lang, e), "", loc.Say(sector.Name)}
		raw := []float64{math.NaN(), float64(e.Round + 1), math.NaN()}
		for _, v := range []*int{e.Quantity, e.Quality, &e.QualityLow, &e.QualityHigh, e.Pillars[0], e.Pillars[1], e.Pillars[2], e.Pillars[3], e.Maturity, e.Back, e.OverStop, e.ROI} {
			row = append(row, "")
			if v == nil {
				raw = append(raw, math.NaN())
			} else {
				raw = append(raw, float64(*v))
			}
		}
		t.Rows, t.Numeric = append(t.Rows, append(row, workshop.Code(e.Result))), append(t.Numeric, append(raw, math.NaN()))
	}
	return t
}

// Name is by what an entry is known: its nickname, and which of those who have
// it.
func Name(lang i18n.Lang, e workshop.Entry) string {
	name := e.Name.Text(lang)
	if e.Twin > 0 {
		name += " (" + strconv.Itoa(e.Twin+1) + ")"
	}
	return name
}
