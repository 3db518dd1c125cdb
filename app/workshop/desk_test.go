package workshop

import (
	"reflect"
	"testing"
)

func TestDeskIsTheSameAfterItIsStored(t *testing.T) {
	room := Room{Preset: aPreset()}
	room, _ = room.Take(Code(handed(1)[0]))
	room.Preset.Start.ID = ""
	want := Desk{At: -1}.Adding(Room{Preset: aPreset()}).Adding(room)
	got := ReadDesk(want.Text())
	for _, d := range []*Desk{&want, &got} {
		for i := range d.Rooms {
			d.Rooms[i].Preset.Start.ID = ""
		}
	}
	if !reflect.DeepEqual(got, want) || got.At != 1 {
		t.Errorf("%+v\nwant %+v", got, want)
	}
	if got.Find(here) != 0 || got.Find(1) != -1 {
		t.Errorf("found at %d and %d", got.Find(here), got.Find(1))
	}
}

func TestDeskThatCannotBeReadIsEmpty(t *testing.T) {
	for _, text := range []string{"", "{}", `{"at":3,"rooms":[{}]}`, "[1", `{"at":0,"rooms":[7]}`} {
		if d := ReadDesk(text); len(d.Rooms) != 0 || d.At != -1 || d.Unread != (text != "") {
			t.Errorf("%s: %+v", text, d)
		}
	}
}

func TestRoomsOfADeskComeAndGo(t *testing.T) {
	d := Desk{At: -1}
	for i := range mostRooms + 2 {
		d = d.Adding(Room{Preset: Preset{ID: uint16(i + 1)}})
	}
	if len(d.Rooms) != mostRooms || d.Rooms[0].Preset.ID != 3 || d.At != mostRooms-1 {
		t.Errorf("%d rooms from %d, %d open", len(d.Rooms), d.Rooms[0].Preset.ID, d.At)
	}
	if d = d.Without(0); len(d.Rooms) != mostRooms-1 || d.At != -1 {
		t.Errorf("%d rooms, %d open", len(d.Rooms), d.At)
	}
}
