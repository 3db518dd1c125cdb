package report

import (
	"strings"
	"time"

	"quilate/app/analysis"
	"quilate/app/i18n"
)

// frame is a way in which others lay such figures out. It takes the figures of
// the report as they are told there: it works nothing out and adds nothing.
type frame struct {
	id      string
	name    i18n.Text // whose it is: "Blanchard"
	finding i18n.Text
	what    i18n.Text // what the frame is and whose, in a line
	stages  []stage
	note    i18n.Text
	more    func(*writer, *Section) // what is not a list of figures; nil for most
}

// stage is a step of a frame with the figures that belong to it, by their names
// (see fact).
type stage struct {
	name  i18n.Text
	note  i18n.Text
	facts []string
}

// frames are told in this order.
var frames = []*frame{&blanchard, &bartholomew, &amec, &kaushik, &threeStages}

// FrameNames are the reference frames by the ids of their sections, in their
// order, and what each is called.
func FrameNames() []Term {
	var out []Term
	for _, f := range frames {
		out = append(out, Term{f.id, f.name})
	}
	return out
}

// FrameGist says in a few words what a frame does, as its heading has it after
// the colon; the zero Text for an id that is none.
func FrameGist(id string) i18n.Text {
	for _, f := range frames {
		if f.id == id {
			_, es, _ := strings.Cut(f.finding.ES, ": ")
			_, en, _ := strings.Cut(f.finding.EN, ": ")
			return i18n.Text{ES: upperFirst(es), EN: upperFirst(en)}
		}
	}
	return i18n.Text{}
}

// Frames lay the figures of the report out as the reference frames tell them,
// a section each. There are none about an empty document.
func Frames(r *analysis.Results, loc i18n.Locale, now time.Time) []Section {
	if r == nil || r.Doc.Empty() {
		return nil
	}
	w := newWriter(r, loc, now, nil)
	w.verdict()
	out := make([]Section, len(frames))
	for i, f := range frames {
		out[i] = w.frame(f)
	}
	return out
}

func (w *writer) frame(f *frame) Section {
	s := Section{ID: f.id, Finding: w.tell(&f.finding), Lead: []string{w.tell(&f.what)}}
	for _, g := range f.stages {
		list := List{Title: w.tell(&g.name)}
		for _, name := range g.facts {
			list.Lines = append(list.Lines, w.facts(name)...)
		}
		if len(list.Lines) == 0 {
			list.Lines = []Line{{Text: w.tell(&noFigures), Value: w.tell(&noDatum)}}
		}
		if note := w.tell(&g.note); note != "" {
			list.Title += ": " + note
		}
		s.Lists = append(s.Lists, list)
	}
	if f.more != nil {
		f.more(w, &s)
	}
	if note := w.tell(&f.note); note != "" {
		s.Notes = append(s.Notes, note)
	}
	return s
}

var (
	noDatum   = text("sin dato", "no figure")
	noFigures = text("Nada de esto se ha contado", "None of this was told")
	noMoney   = text("No se cuenta: has elegido contarlo como canal para comunicar.", "Not told: you chose to tell it as a channel to communicate.")
)
