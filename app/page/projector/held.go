package projector

import (
	"slices"
	"strconv"

	"quilate/app/i18n"
	"quilate/app/session"
	"quilate/app/ui"
	"quilate/app/workshop"
)

// What is shown of a room stands still while results come in: a dot that
// appeared with each of them would tell whose it is. The count says how many of
// them the picture has.

// freshest is how many results at least have to be new before they are shown:
// one alone would be known by its dot.
const freshest = 2

// roundOf names the round that a room is in.
func roundOf(room workshop.Room) string {
	return strconv.Itoa(int(room.Preset.ID)) + "." + strconv.Itoa(room.Preset.Round)
}

// present are the codes of all that a room has gathered.
func present(room workshop.Room) []string {
	var list []string
	for _, e := range room.Entries {
		list = append(list, workshop.Code(e.Result))
	}
	return list
}

// holding is the state in which the results of now are shown from here on.
func (s state) holding(room workshop.Room) state {
	s.Held, s.HeldOf = present(room), roundOf(room)
	return s
}

// held are the codes that are on the screen of the round that a room is in.
func (s state) held(room workshop.Room) []string {
	if s.HeldOf != roundOf(room) {
		return nil
	}
	return s.Held
}

// shown is the room as it stands on the screen: only what is held, each as it
// was then. While the way in is shown, nothing has to stand still.
func (s state) shown(room workshop.Room) workshop.Room {
	if s.Step == 0 {
		return room
	}
	held := s.held(room)
	var list []workshop.Entry
	for _, e := range room.Entries {
		for _, r := range append(slices.Clone(e.Earlier), e.Result) {
			if slices.Contains(held, workshop.Code(r)) {
				e.Result = r
				list = append(list, e)
				break
			}
		}
	}
	room.Entries = list
	return room
}

// blank says whether nothing of any group is on the screen yet.
func (s state) blank(room workshop.Room) bool {
	now := s.shown(room)
	return now.In(now.Shown()) < workshop.Few
}

// news are how many results of the round that can be seen are not shown yet, and
// how many of those that are held are gone from the room.
func (s state) news(room workshop.Room) (fresh, gone int) {
	if s.Step == 0 {
		return 0, 0
	}
	held, round := s.held(room), room.Shown()
	for _, e := range room.Entries {
		if e.Round == round && !slices.Contains(held, workshop.Code(e.Result)) {
			fresh++
		}
	}
	return fresh, len(held) - len(s.shown(room).Entries)
}

// due says whether the picture may change: enough that is new, or the first of
// a round that can be shown at all.
func (s state) due(room workshop.Room) bool {
	fresh, gone := s.news(room)
	switch {
	case s.Step == 0: // the way in counts everybody anyway
		return false
	case s.blank(room), s.shown(room).Shown() != room.Shown():
		return room.In(room.Shown()) >= workshop.Few
	}
	return fresh >= freshest || fresh == 0 && gone > 0
}

// alone says whether exactly one result waits for another: shown by itself, the
// room would see whose it is.
func (s state) alone(room workshop.Room) bool {
	fresh, _ := s.news(room)
	return fresh > 0 && !s.blank(room) && !s.due(room)
}

// renewed is the state in which all that has come in is shown. Who looks at a
// figure goes on looking at it; the first that a round shows begins with its
// question.
func (s state) renewed(m session.Model, room workshop.Room) state {
	looking, now := "", s.shown(room)
	if at := stepsOf(m); s.Step < len(at) && at[s.Step].figure != nil {
		looking = at[s.Step].figure.ID
	}
	begins := s.blank(room) || now.Shown() != room.Shown()
	s = s.holding(room)
	if begins {
		s.Step, s.Told = 1, false
		return s
	}
	m, _ = m.Keeping(session.Projector, s.text())
	for i, one := range stepsOf(m) {
		if one.figure != nil && one.figure.ID == looking {
			s.Step = i
		}
	}
	return s
}

// update shows what has come in since; nil where nothing has.
func update(v ui.View, s state, room workshop.Room) any {
	fresh, _ := s.news(room)
	switch {
	case s.alone(room):
		return press(renew, anyway, "", v.Say("Enseñar 1 nuevo, él solo", "Show 1 new, alone"))
	case !s.due(room):
		return nil
	case fresh == 0:
		return press(renew, "", "a A", v.Say("Actualizar", "Update"))
	}
	return press(renew, "", "a A", v.Locale.Count(float64(fresh), i18n.Forms{
		One: i18n.Text{ES: "Actualizar ({n} nuevo)", EN: "Update ({n} new)"}, Many: i18n.Text{ES: "Actualizar ({n} nuevos)", EN: "Update ({n} new)"}, Other: i18n.Text{ES: "Actualizar ({n} nuevos)", EN: "Update ({n} new)"}}))
}

// ready says to the trainer what waits to be shown, and what it brings.
func ready(v ui.View, s state, room workshop.Room) any {
	now, round := s.shown(room), room.Shown()
	var parts []any
	switch {
	case s.Step == 0:
		return nil
	case s.alone(room):
		parts = []any{v.Say("Ha llegado 1 resultado más. Si entra solo, se ve de quién es: espera a otro, si falta alguien. ", "1 more result has come in. On its own, everybody sees whose it is: wait for another, if anybody is missing. ")}
	case !s.due(room):
		return nil
	case s.blank(room) || now.Shown() != round:
		parts = []any{v.Say("Ya hay {n} resultados de esta vuelta: puedes enseñar al grupo. ", "There are {n} results of this round now: the group can be shown. ", "n", strconv.Itoa(room.In(round)))}
		if room.Preset.Round == 0 {
			parts = []any{v.Say("Ya hay {n} resultados: puedes enseñar al grupo. ", "There are {n} results now: the group can be shown. ", "n", strconv.Itoa(room.In(round)))}
		}
	}
	if was := workshop.GroupOf(now, now.Shown(), "").Gap.N; was < workshop.Few && workshop.GroupOf(room, round, "").Gap.N >= workshop.Few {
		parts = append([]any{ui.H("b", v.Say("Sale ya el cuadrante. ", "The quadrant is ready. "))}, parts...)
	}
	return ui.H("div", ui.A("role", "status"), ui.If(len(parts) > 0, ui.H("p", ui.Class("small"), parts)), ui.H("p", update(v, s, room)))
}

// roomNow is the workshop that is projected, as it stands on the screen.
func roomNow(m session.Model) (workshop.Room, bool) {
	room, ok := roomOf(m)
	return stateOf(m, room).shown(room), ok
}
