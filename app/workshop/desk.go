package workshop

import (
	"slices"

	"quilate/app/jsontext"
)

// Desk is what a trainer's device holds: the rooms, and the one that is open.
type Desk struct {
	Rooms []Room
	At    int // place in Rooms; −1: none is open
	// Unread says that what was stored is not all here: this version cannot read
	// the rest of it.
	Unread bool
}

// mostRooms is how many rooms a desk holds; the oldest go first.
const mostRooms = 60

// Open is the room that is open.
func (d Desk) Open() (room Room, ok bool) {
	if d.At < 0 || d.At >= len(d.Rooms) {
		return Room{}, false
	}
	return d.Rooms[d.At], true
}

// With is the desk with the open room changed.
func (d Desk) With(room Room) Desk {
	if _, ok := d.Open(); !ok {
		return d.Adding(room)
	}
	d.Rooms = slices.Clone(d.Rooms)
	d.Rooms[d.At] = room
	return d
}

// Adding is the desk with another room, which is open.
func (d Desk) Adding(room Room) Desk {
	d.Rooms = append(slices.Clone(d.Rooms), room)
	if len(d.Rooms) > mostRooms {
		d.Rooms = d.Rooms[1:]
	}
	d.At = len(d.Rooms) - 1
	return d
}

// Without is the desk without a room; none is open then.
func (d Desk) Without(i int) Desk {
	if i >= 0 && i < len(d.Rooms) {
		d.Rooms = slices.Delete(slices.Clone(d.Rooms), i, i+1)
	}
	d.At = -1
	return d
}

// Find is the place of the room of a workshop, in the round that it is in; −1
// if there is none.
func (d Desk) Find(id uint16) int {
	return slices.IndexFunc(d.Rooms, func(r Room) bool { return r.Preset.ID == id || slices.Contains(r.Also, id) })
}

// Text is the desk as it is stored.
func (d Desk) Text() string {
	var w jsontext.Writer
	w.Begin("", '{')
	w.Int("at", int64(d.At))
	w.Begin("rooms", '[')
	for _, r := range d.Rooms {
		if text, err := r.File(); err == nil {
			w.Raw("", text)
		}
	}
	w.End(']')
	w.End('}')
	text, _ := w.Result()
	return text
}

// ReadDesk is its inverse. What cannot be read is left out.
func ReadDesk(text string) Desk {
	d := Desk{At: -1}
	var r jsontext.Reader
	at := int64(-1)
	v, _ := jsontext.Parse(text)
	v = r.Object(v)
	r.Int(v.Get("at"), &at)
	for _, item := range r.List(v.Get("rooms")) {
		if room, err := ReadFile(item.Raw()); err == nil {
			d.Rooms = append(d.Rooms, room)
		} else {
			d.Unread = true
		}
	}
	d.Unread = d.Unread || text != "" && len(d.Rooms) == 0
	if int(at) < len(d.Rooms) {
		d.At = int(at)
	}
	return d
}
