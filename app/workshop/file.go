package workshop

import (
	"errors"

	"quilate/app/jsontext"
)

// ErrFile means that a file is not one of a workshop, or damaged, or larger
// than any of ours: nothing of it is taken.
var ErrFile = errors.New("no workshop")

const (
	kindOfFile  = "quilate workshop"
	largestFile = 256 << 10 // bytes
	mostEntries = 2000
)

// File is the room as a file: the preset and every code, those that were
// corrected among them.
func (room Room) File() (string, error) {
	preset, err := room.Preset.Text()
	if err != nil {
		return "", err
	}
	var w jsontext.Writer
	w.Begin("", '{')
	w.Text("kind", kindOfFile)
	w.Int("version", 1)
	w.Text("preset", preset)
	w.Begin("also", '[')
	for _, id := range room.Also {
		w.Int("", int64(id))
	}
	w.End(']')
	w.Begin("entries", '[')
	for _, e := range room.Entries {
		w.Begin("", '{')
		w.Text("code", Code(e.Result))
		w.IntIf("twin", int64(e.Twin))
		if len(e.Earlier) > 0 {
			w.Begin("earlier", '[')
			for _, old := range e.Earlier {
				w.Text("", Code(old))
			}
			w.End(']')
		}
		w.End('}')
	}
	w.End(']')
	w.End('}')
	text, _ := w.Result()
	return text, nil
}

// ReadFile reads it, all of it or nothing.
func ReadFile(text string) (Room, error) {
	if len(text) > largestFile {
		return Room{}, ErrFile
	}
	v, ok := jsontext.Parse(text)
	var r jsontext.Reader
	var kind, preset string
	var version int64
	v = r.Object(v)
	r.Text(v.Get("kind"), &kind)
	r.Int(v.Get("version"), &version)
	r.Text(v.Get("preset"), &preset)
	if !ok || r.Bad || kind != kindOfFile || version != 1 {
		return Room{}, ErrFile
	}
	p, err := ReadPreset(preset)
	if err != nil {
		return Room{}, err
	}
	room := Room{Preset: p}
	for _, v := range r.List(v.Get("also")) {
		var id int64
		r.Int(v, &id)
		room.Also = append(room.Also, uint16(id))
	}
	code := func(v jsontext.Value) Result {
		var text string
		r.Text(v, &text)
		out, unreadable := ReadCode(text)
		r.Bad = r.Bad || unreadable != nil
		return out
	}
	for _, v := range r.List(v.Get("entries")) {
		v = r.Object(v)
		var twin int64
		r.Int(v.Get("twin"), &twin)
		e := Entry{Result: code(v.Get("code")), Twin: int(min(max(twin, 0), mostEntries))}
		for _, old := range r.List(v.Get("earlier")) {
			e.Earlier = append(e.Earlier, code(old))
		}
		room.Entries = append(room.Entries, e)
	}
	if r.Bad || len(room.Entries) > mostEntries {
		return Room{}, ErrFile
	}
	return room, nil
}
