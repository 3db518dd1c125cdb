package insert

import (
	"strings"

	"quilate/app/session"
	"quilate/app/ui"
)

// What can be done here besides choosing.
const copyText session.Do = "insert-copy" // a way, ofPolicy; copies its text

// ofPolicy is the paragraph for a privacy policy: its element, and what copies it.
const ofPolicy = "policy"

// preview is what the page has open.
type preview struct {
	path   string // address of the calculator that is shown, "" for the plain one
	stage  string // what it shows; see ofStage
	kept   string // what is kept for it and goes with it, its name; "" for nothing
	turn   int    // counts the frames shown: each is an element of its own
	copied string // the line last copied, "" for none
	denied bool   // and it could not be
	asked  string // the line being copied
}

func previewOf(m session.Model) preview {
	p, _ := m.Aside[session.Insert].(preview)
	return p
}

// Update is what this page does about a message.
func Update(m session.Model, msg session.Msg) (session.Model, []session.Effect, bool) {
	p := previewOf(m)
	switch msg := msg.(type) {
	case session.Act:
		switch {
		case msg.Do == copyText:
			v := ui.View{Model: m}
			p.asked, p.copied = msg.Key, ""
			m = m.WithAside(session.Insert, p)
			if msg.Key == ofPolicy {
				return m, []session.Effect{session.Copy{Text: policy(v), Field: ofPolicy}}, true
			}
			w := wished(v)
			return m, []session.Effect{session.Copy{Text: line(v, &w, msg.Key), Field: "line-" + msg.Key}}, true
		case msg.Do == session.View && strings.HasPrefix(msg.Key, "insert."):
			m, effects := session.Update(m, msg)
			p.copied = ""
			return m.WithAside(session.Insert, p), append(effects, session.Pause{}), true
		}
	case session.Copied:
		p.copied, p.denied = p.asked, !msg.OK
		return m.WithAside(session.Insert, p), nil, true
	case session.Paused:
		m, effects := session.Update(m, msg)
		v := ui.View{Model: m}
		w := wished(v)
		path, keep := w.shown(v)
		if path == shownPath(m, p) && at(v, ofStage) == p.stage {
			return m, effects, true
		}
		if p.kept != "" {
			effects = append(effects, session.EmbedKeep{Name: p.kept})
		}
		p.path, p.stage, p.kept, p.turn = path, at(v, ofStage), "", p.turn+1
		if keep != nil {
			p.kept, effects = keep.Name, append(effects, *keep)
		}
		return m.WithAside(session.Insert, p), effects, true
	}
	return m, nil, false
}

// shownPath is the address in the preview.
func shownPath(m session.Model, p preview) string {
	if p.path == "" {
		return session.Route{Lang: m.Route.Lang, Page: session.Embed}.Path()
	}
	return p.path
}
