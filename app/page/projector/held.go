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
// appeared with each of them would tell whose it is. The count goes on.

// freshest is how many results at least have to be new before they are shown:
// one alone would be known by its dot.
const freshest = 2

// roundOf names the round that a room is in.
func roundOf(room workshop.Room) string {
	return strconv.Itoa(int(room.Preset.ID)) + "." + strconv.Itoa(room.Preset.Round)
}

// present are the codes of a room's round as it is now.
func present(room workshop.Room) []string {
	var list []string
	for _, e := range room.Entries {
		if e.Round == room.Preset.Round {
			list = append(list, workshop.Code(e.Result))
		}
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

// shown is the room as it stands on the screen: of its round only what is held,
// each as it was then. While the way in is shown, nothing has to stand still.
func (s state) shown(room workshop.Room) workshop.Room {
	if s.Step == 0 {
		return room
	}
	held := s.held(room)
	var list []workshop.Entry
	for _, e := range room.Entries {
		if e.Round != room.Preset.Round {
			list = append(list, e)
			continue
		}
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

// news are how many results are not shown yet, and how many of those that are
// held are gone from the room.
func (s state) news(room workshop.Room) (fresh, gone int) {
	if s.Step == 0 {
		return 0, 0
	}
	held := s.held(room)
	for _, code := range present(room) {
		if !slices.Contains(held, code) {
			fresh++
		}
	}
	return fresh, len(held) - len(present(s.shown(room)))
}

// due says whether the picture may change: enough that is new, or the first
// that can be shown at all.
func (s state) due(room workshop.Room) bool {
	fresh, gone := s.news(room)
	if len(s.held(room)) < workshop.Few {
		return len(present(room)) >= workshop.Few
	}
	return fresh >= freshest || fresh == 0 && gone > 0
}

// update shows what has come in since; nil where nothing has, or not enough
// yet.
func update(v ui.View, s state, room workshop.Room) any {
	fresh, _ := s.news(room)
	switch {
	case s.Step == 0 || !s.due(room): // the way in counts everybody anyway
		return nil
	case fresh == 0:
		return press(renew, "", "a A", v.Say("Actualizar", "Update"))
	}
	return press(renew, "", "a A", v.Locale.Count(float64(fresh), i18n.Forms{
		One: i18n.Text{ES: "Actualizar ({n} nuevo)", EN: "Update ({n} new)"}, Many: i18n.Text{ES: "Actualizar ({n} nuevos)", EN: "Update ({n} new)"}, Other: i18n.Text{ES: "Actualizar ({n} nuevos)", EN: "Update ({n} new)"}}))
}

// waiting says to the trainer why one new result is not shown yet.
func waiting(v ui.View, s state, room workshop.Room) any {
	if fresh, _ := s.news(room); fresh == 0 || s.due(room) || len(s.held(room)) < workshop.Few {
		return nil
	}
	return ui.H("p", ui.Class("small"), v.Say("Ha llegado 1 resultado. Espera a otro: si entra solo, se ve de quién es.", "1 result has come in. Wait for another: on its own, everybody sees whose it is."))
}

// roomNow is the workshop that is projected, as it stands on the screen.
func roomNow(m session.Model) (workshop.Room, bool) {
	room, ok := roomOf(m)
	return stateOf(m, room).shown(room), ok
}
