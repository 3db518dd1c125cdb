// Package join is a participant's place in a workshop: coming in, how far one
// has got, and the code that one hands over.
package join

import (
	"strings"

	"quilate/app/assessment"
	"quilate/app/i18n"
	"quilate/app/jsontext"
	"quilate/app/session"
	"quilate/app/workshop"
)

// member is what is kept of somebody's part in a workshop.
type member struct {
	preset   workshop.Preset
	text     string // the preset as it came
	name     workshop.Nickname
	doc      string // id of the assessment that is filled in for it, "" none yet
	sent     string // the last code shown, "" none yet
	revision int    // of it
	due      bool   // something is to be done before there is a code: a case's task, or going through the answers of the round before
	paper    bool   // whoever leads the workshop fills in what somebody wrote on paper
	before   string // the member of this device that gives way to it meanwhile, as written; "" nobody
	problem  string // why the text in the field leads to no workshop; not stored
}

// in says whether a workshop has been entered.
func (p member) in() bool { return p.text != "" }

// memberOf is the member as it is open, or as it was stored.
func memberOf(m session.Model) member {
	if open, ok := m.Aside[session.Join].(member); ok {
		return open
	}
	return read(m.Kept[session.Join])
}

// told is m where the part in a workshop that is stored cannot be read.
func told(m session.Model) session.Model {
	if m.Kept[session.Join] != "" && !read(m.Kept[session.Join]).in() {
		m = m.Unreadable(session.Join)
	}
	return m
}

// keeping is m with another member, stored.
func keeping(m session.Model, p member) (session.Model, session.Effect) {
	m = told(m)
	m, effect := m.Keeping(session.Join, p.written())
	return m.WithAside(session.Join, p), effect
}

func (p member) written() string {
	if !p.in() {
		return ""
	}
	var w jsontext.Writer
	w.Begin("", '{')
	w.Text("preset", p.text)
	w.Int("name", int64(p.name))
	w.TextIf("doc", p.doc)
	w.TextIf("sent", p.sent)
	w.IntIf("revision", int64(p.revision))
	w.BoolIf("due", p.due)
	w.BoolIf("paper", p.paper)
	w.TextIf("before", p.before)
	w.End('}')
	text, _ := w.Result()
	return text
}

// read is the inverse; a member that cannot be read is nobody.
func read(text string) member {
	var r jsontext.Reader
	var p member
	var name, revision int64
	v, ok := jsontext.Parse(text)
	v = r.Object(v)
	r.Text(v.Get("preset"), &p.text)
	r.Int(v.Get("name"), &name)
	r.Text(v.Get("doc"), &p.doc)
	r.Text(v.Get("sent"), &p.sent)
	r.Int(v.Get("revision"), &revision)
	r.Bool(v.Get("due"), &p.due)
	r.Bool(v.Get("paper"), &p.paper)
	r.Text(v.Get("before"), &p.before)
	p.name, p.revision = workshop.NicknameAt(uint32(name)), int(revision)
	preset, err := workshop.ReadPreset(p.text)
	if !ok || r.Bad || err != nil {
		return member{}
	}
	p.preset = preset
	return p
}

// start is the document that a participant fills in.
func (p member) start() assessment.Document {
	d := p.preset.Start
	if d.Sample != "" {
		if s, ok := assessment.SampleByID(d.Sample); ok {
			answers := d.Answers
			d = s.Document
			d.Sample = s.ID
			for key, a := range answers {
				d = d.With(key, a)
			}
		}
	}
	for _, key := range p.preset.Fixed {
		a := d.Answer(key)
		a.Fixed = true
		d = d.With(key, a)
	}
	d.Workshop, d.Name = p.preset.Start.Name, ""
	if p.paper {
		d.Name = p.name.Text(p.preset.Lang) // whose sheet it is
	}
	return d
}

// handed is the code of what an assessment comes to, and the member who hands
// it over. What differs from the code shown before is its correction.
func (p member) handed(r workshop.Result) member {
	r.Session, r.Name, r.Round, r.Revision = p.preset.ID, p.name, p.preset.Round, p.revision
	code := workshop.Code(r)
	if p.sent != "" && p.sent != code && p.revision < 63 {
		p.revision++
		r.Revision = p.revision
		code = workshop.Code(r)
	}
	p.sent = code
	return p
}

// presetIn finds the preset in what somebody pasted: the text itself or an
// address that carries it.
func presetIn(text string) string {
	if i := strings.LastIndex(text, session.PresetMark); i >= 0 {
		text = text[i+len(session.PresetMark):]
	}
	return strings.Join(strings.Fields(text), "")
}

// name is what the workshop is called.
func (p member) title(loc i18n.Locale) string {
	if name := p.preset.Start.Name; name != "" {
		return loc.Say(i18n.Text{ES: "Taller «{nombre}»", EN: "Workshop “{nombre}”"}, "nombre", name)
	}
	return loc.Say(i18n.Text{ES: "Taller", EN: "Workshop"})
}
