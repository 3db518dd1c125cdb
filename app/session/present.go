package session

import (
	"slices"
	"strings"

	"quilate/app/assessment"
)

// PresenterView is the view of the presenter's window.
const PresenterView = "presenter"

// Show is the state of the presentation, of which the address holds the slide
// and the document the rest.
type Show struct {
	Black   bool   // the audience sees nothing
	Notes   bool   // what to say stands under the slide
	Paper   string // what is printed: notes, else the slides alone
	Turning int    // slides whose address is still on its way

	Linked  bool // another window has answered
	Deaf    bool // windows cannot tell each other anything here
	Blocked bool // the browser opened no second window

	Since int64 // the timer runs since then, Unix milliseconds; 0: it stands
	Spent int64 // milliseconds before that
}

// Elapsed is what the timer shows, in milliseconds.
func (s Show) Elapsed(now int64) int64 {
	if s.Since > 0 && now > s.Since {
		return s.Spent + now - s.Since
	}
	return s.Spent
}

// onStage says whether a slide fills the window.
func (r Route) onStage() bool { return r.Page == Present && r.Step != "" }

// with is the same place at another slide.
func (r Route) with(slide string) Route { r.Step = slide; return r }

// present is what is done in a presentation.
func present(m Model, a Act) (Model, []Effect) {
	if a.Do == TurnSlide {
		a = Act{Do: ShowSlide, Value: neighbour(strings.Fields(a.Key), m.Route.Step, a.Value == "+1")}
	}
	switch a.Do {
	case ShowSlide:
		if !m.Route.onStage() {
			return m, []Effect{Go{Path: Route{Lang: m.Route.Lang, Page: Present, Step: a.Value}.Path()}}
		}
		m.Show.Black = false
		m, effects := turn(m, a.Value)
		return m, append(effects, m.tell("slide", a.Value))
	case PutSlide:
		return written(m, m.Doc().With("present.slides", assessment.Answer{Text: decided(m.Doc().Answer("present.slides").Text, a.Key, a.Value)}), "")
	case Black:
		m.Show.Black = !m.Show.Black
		if m.Show.Black {
			return m, []Effect{m.tell("black", "yes")}
		}
		return m, []Effect{m.tell("black", "no")}
	case Notes:
		m.Show.Notes = !m.Show.Notes
	case FullScreen:
		return m, []Effect{FillScreen{}}
	case Presenter:
		m.Show.Blocked = false
		r := m.Route.with(a.Value)
		r.View = PresenterView
		path := r.Path()
		if address, ok := m.Link(); ok && m.Open.Shared { // it is stored nowhere: the address carries it there too
			path += address[strings.Index(address, LinkMark):]
		}
		effects := []Effect{OpenWindow{path}}
		if !m.Route.onStage() { // this window is the one that the audience sees
			m.Show.Notes = false
			effects = append(effects, Go{Path: m.Route.with(a.Value).Path()})
		}
		return m, effects
	case Timer:
		m.Show.Spent = m.Show.Elapsed(m.Now)
		m.Show.Since = 0
		switch a.Value {
		case "start":
			m.Show.Since = m.Now
		case "reset":
			m.Show.Spent = 0
		}
	case PrintSlides:
		m.Show.Paper = a.Value
		return m, []Effect{PrintPage{}}
	}
	return m, nil
}

// neighbour is the slide after or before one, itself at either end.
func neighbour(list []string, slide string, after bool) string {
	i := slices.Index(list, slide)
	switch {
	case after:
		i++
	default:
		i--
	}
	if i < 0 || i >= len(list) {
		return slide
	}
	return list[i]
}

// turn shows another slide in this window.
func turn(m Model, slide string) (Model, []Effect) {
	if slide == "" || slide == m.Route.Step {
		return m, nil
	}
	m.Route.Step = slide
	m.Show.Turning++
	return m, []Effect{Go{Path: m.Route.Path()}}
}

// SlideChoice says what the reader decided about a slide: yes is "put in", ok
// is false where nothing was decided.
func SlideChoice(d assessment.Document, slide string) (yes, ok bool) {
	list := strings.Fields(d.Answer("present.slides").Text)
	if slices.Contains(list, slide) {
		return true, true
	}
	return false, slices.Contains(list, "-"+slide)
}

// decided is the list with a slide put in or left out: the other way than it
// stands, which is what it is by itself where nothing was decided.
func decided(list, slide, byItself string) string {
	words := strings.Fields(list)
	was := slices.Contains(words, slide) || slices.Contains(words, "-"+slide)
	words = slices.DeleteFunc(words, func(w string) bool { return w == slide || w == "-"+slide })
	switch {
	case was:
	case byItself == "yes":
		words = append(words, "-"+slide)
	default:
		words = append(words, slide)
	}
	return strings.Join(words, " ")
}

// tell is a message to the other windows of this presentation.
func (m Model) tell(what, value string) Effect { return Tell{what + " " + m.Open.Doc.ID + " " + value} }

// presenting is m at the presentation: a slide in a window of its own looks for
// the others.
func presenting(m Model) (Model, []Effect) {
	m.Show.Black, m.Show.Turning = false, 0
	if !m.Route.onStage() {
		m.Show.Blocked = false
		return m, nil
	}
	effects := []Effect{m.tell("hello", m.Route.Step)}
	if m.Route.View == PresenterView {
		if m.Show.Since == 0 && m.Show.Spent == 0 {
			m.Show.Since = m.Now
		}
		effects = append(effects, Tick{})
	}
	return m, effects
}

// ticked lets the clock go on while it is looked at.
func ticked(m Model) (Model, []Effect) {
	if m.Route.View == PresenterView {
		return m, []Effect{Tick{}}
	}
	return m, nil
}

// heard does what another window did.
func heard(m Model, text string) (Model, []Effect) {
	what := strings.Fields(text)
	if len(what) != 3 || what[1] != m.Open.Doc.ID || !m.Route.onStage() {
		return m, nil
	}
	m.Show.Linked = true
	switch what[0] {
	case "slide":
		m.Show.Black = false
		return turn(m, what[2])
	case "black":
		m.Show.Black = what[2] == "yes"
	case "hello":
		return m, []Effect{m.tell("here", m.Route.Step)}
	}
	return m, nil
}
