// Package projector is what a room sees of a workshop, and what the trainer
// sees beside it: two windows in step.
package projector

import (
	"strconv"

	"quilate/app/jsontext"
	"quilate/app/session"
	"quilate/app/workshop"
)

// What can be done here.
const (
	turn    session.Do = "pj-go"    // step
	reveal  session.Do = "pj-next"  // the finding, then the next step
	back    session.Do = "pj-back"  // the other way
	spot    session.Do = "pj-spot"  // code of the result that asked to be seen; "": none
	timer   session.Do = "pj-timer" // start, pause, reset
	dark    session.Do = "pj-dark"
	minutes session.Do = "pj-minutes" // how long the timer is to run
	window  session.Do = "pj-window"  // opens the trainer's window
	renew   session.Do = "pj-renew"   // shows what has come in since
)

// nobody is the option of the list of those who can be seen that stands for
// none.
const nobody = "-"

// anyway is the value with which one result is shown by itself: nobody is left
// to wait for.
const anyway = "anyway"

// state is what all windows of a projection show. It is stored, so that each
// hears of it.
type state struct {
	Step    int
	Told    bool   // the finding is told, not only asked
	Spot    string // code
	Dark    bool
	Minutes int      // the timer runs down from these; 0: no timer
	Since   int64    // it runs since then, Unix milliseconds; 0: it stands
	Spent   int64    // milliseconds before that
	Held    []string // codes of the results that are shown
	HeldOf  string   // the workshop and round that all of this is of
}

// stateOf is the state of a room in the round that it is in: another room, or
// another round, begins at the way in, with no clock.
func stateOf(m session.Model, room workshop.Room) state {
	if s := stored(m); s.HeldOf == roundOf(room) {
		return s
	}
	return state{HeldOf: roundOf(room)}
}

// stored is the state as it was left, whichever room and round it is of.
func stored(m session.Model) state {
	s := state{}
	var r jsontext.Reader
	v, ok := jsontext.Parse(m.Kept[session.Projector])
	if !ok {
		return s
	}
	v = r.Object(v)
	var step, count int64
	r.Int(v.Get("step"), &step)
	r.Bool(v.Get("told"), &s.Told)
	r.Text(v.Get("spot"), &s.Spot)
	r.Bool(v.Get("dark"), &s.Dark)
	r.Int(v.Get("minutes"), &count)
	r.Int(v.Get("since"), &s.Since)
	r.Int(v.Get("spent"), &s.Spent)
	for _, v := range r.List(v.Get("held")) {
		var code string
		r.Text(v, &code)
		s.Held = append(s.Held, code)
	}
	r.Text(v.Get("of"), &s.HeldOf)
	s.Step, s.Minutes = int(step), int(count)
	return s
}

func (s state) text() string {
	var w jsontext.Writer
	w.Begin("", '{')
	w.Int("step", int64(s.Step))
	w.BoolIf("told", s.Told)
	w.TextIf("spot", s.Spot)
	w.BoolIf("dark", s.Dark)
	w.IntIf("minutes", int64(s.Minutes))
	w.IntIf("since", s.Since)
	w.IntIf("spent", s.Spent)
	if len(s.Held) > 0 {
		w.Begin("held", '[')
		for _, code := range s.Held {
			w.Text("", code)
		}
		w.End(']')
	}
	w.TextIf("of", s.HeldOf)
	w.End('}')
	text, _ := w.Result()
	return text
}

// left is what the timer has left, in milliseconds; below 0 it is over time.
func (s state) left(now int64) int64 {
	gone := s.Spent
	if s.Since > 0 && now > s.Since {
		gone += now - s.Since
	}
	return int64(s.Minutes)*60_000 - gone
}

// Update is what this page does about a message.
func Update(m session.Model, msg session.Msg) (session.Model, []session.Effect, bool) {
	switch msg := msg.(type) {
	case session.Loaded, session.Arrived:
		m, effects := session.Update(m, msg)
		m, more := opened(m)
		return m, append(append(effects, more...), session.Tick{}), true
	case session.Ticked:
		return m, []session.Effect{session.Tick{}}, true
	case session.Act:
		return act(m, msg)
	}
	return m, nil, false
}

// opened is what follows when the stage comes on the screen: it shows what there
// is, since the room has looked at something else meanwhile, and asks before it
// tells. The trainer's window opens beside a stage that goes on standing still.
func opened(m session.Model) (session.Model, []session.Effect) {
	room, ok := roomOf(m)
	s := stateOf(m, room)
	if !ok || m.Route.Page != session.Projector || m.Route.View == session.PresenterView {
		return m, nil
	}
	fresh := s.due(room) || s.alone(room)
	if !s.Told && !fresh {
		return m, nil
	}
	if fresh {
		s = s.renewed(m, room)
	}
	s.Told = false
	m, effect := m.Keeping(session.Projector, s.text())
	return m, []session.Effect{effect}
}

func act(m session.Model, a session.Act) (session.Model, []session.Effect, bool) {
	room, _ := roomOf(m)
	s := stateOf(m, room)
	last := len(stepsOf(m)) - 1
	s.Step = min(max(s.Step, 0), last)
	was := s.Step
	switch a.Do {
	case turn:
		n, _ := strconv.Atoi(a.Value)
		s.Step, s.Told = min(max(n, 0), last), false
	case reveal:
		if !s.Told && s.Step > 0 {
			s.Told = true
		} else if s.Step < last {
			s.Step, s.Told = s.Step+1, false
		}
	case back:
		if s.Told {
			s.Told = false
		} else if s.Step > 0 {
			s.Step--
			s.Told = s.Step > 0
		}
	case spot:
		if s.Spot = a.Value; s.Spot == nobody {
			s.Spot = ""
		}
	case renew:
		if !s.due(room) && !(a.Value == anyway && s.alone(room)) {
			return m, nil, true
		}
		s = s.renewed(m, room)
	case dark:
		s.Dark = !s.Dark
	case minutes:
		s.Minutes, _ = strconv.Atoi(a.Value)
		s.Since, s.Spent = 0, 0
	case timer:
		s.Spent = int64(s.Minutes)*60_000 - s.left(m.Now)
		s.Since = 0
		switch a.Value {
		case "start":
			s.Since = m.Now
		case "reset":
			s.Spent = 0
		}
	case window:
		r := session.Route{Lang: m.Route.Lang, Page: session.Projector, View: session.PresenterView}
		return m, []session.Effect{session.OpenWindow{Path: r.Path()}}, true
	default:
		return m, nil, false
	}
	switch {
	case s.Step > 0 && was == 0:
		s = s.holding(room) // the room has looked at something else meanwhile
	case s.Step > 0 && s.blank(room) && s.due(room):
		s = s.renewed(m, room)
	}
	m, effect := m.Keeping(session.Projector, s.text())
	if a.Do == renew { // its button is gone
		return m, []session.Effect{effect, session.Refocus{ID: "next"}}, true
	}
	return m, []session.Effect{effect}, true
}

// roomOf is the workshop that is projected.
func roomOf(m session.Model) (workshop.Room, bool) {
	return workshop.ReadDesk(m.Kept[session.Workshop]).Open()
}
