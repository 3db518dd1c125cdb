package session

import (
	"slices"
	"strconv"

	"quilate/app/analysis"
	"quilate/app/assessment"
	"quilate/app/i18n"
	"quilate/app/question"
)

// undoSteps is how many changes can be taken back.
const undoSteps = 100

// changed puts a document in the place of the open one: it can be undone, is
// stored, and its findings are worked out.
func changed(m Model, d assessment.Document, key string) (Model, []Effect) {
	if m.Open.ReadOnly {
		return m, nil
	}
	if m.Open.Shared {
		return edited(m, d, key)
	}
	m, effects := put(m, d, key)
	return analysed(m, effects...)
}

// written is changed for what moves no figure: the findings stand.
func written(m Model, d assessment.Document, key string) (Model, []Effect) {
	if m.Open.ReadOnly || m.Open.Shared {
		return changed(m, d, key)
	}
	return put(m, d, key)
}

func put(m Model, d assessment.Document, key string) (Model, []Effect) {
	if key == "" || key != m.lastKey {
		m.Past = append(slices.Clone(m.Past), m.Open.Doc)
		if len(m.Past) > undoSteps {
			m.Past = m.Past[len(m.Past)-undoSteps:]
		}
	}
	effects := []Effect{Save{d.ID}, Pause{}}
	if key == "" || key != m.lastKey {
		// From the first answer on, this is the one that opens next time.
		m = m.uncopied(d.ID)
		m.Prefs.Active = d.ID
		effects = append(effects, SaveSettings{m.Prefs.text()})
	}
	m.lastKey, m.Touched, m.Future, m.Quiet = key, "", nil, false
	m.Aloud, m.Undone, m.Redone, m.Landed = "", "", false, false
	m.Open.Doc = d
	return m, effects
}

// stepped is after an undo or a redo of what was before; left is how many steps
// there are that way still: without one a notice's button goes. What has changed is
// shown: beside one question, another one's page is gone to; among the options, the
// one is opened. It is said, too: beside a question what holds now, elsewhere how many
// steps are left, and of the options which it was.
func stepped(m Model, before assessment.Document, left int, do Do) (Model, []Effect) {
	m.lastKey, m.Problems, m.Drafts, m.Held = "", nil, nil, nil
	m = m.leavingOut()
	m.Epoch++
	gone := left == 0
	if m.Notice != nil && slices.ContainsFunc(m.Notice.Acts, func(o Offer) bool { return o.Act.Do == Undo }) {
		m.Notice, gone = nil, true // what it speaks of may be undone, and its button goes
	}
	effects := []Effect{Save{m.Open.Doc.ID}}
	path, key := m.whereOf(before)
	m.Aloud, m.Undone, m.Redone = "", key, do == Redo
	if key == "" {
		said := i18n.Text{ES: "Deshecho{of}. Por deshacer: {n}.", EN: "Undone{of}. Left to undo: {n}."}
		if m.Redone {
			said = i18n.Text{ES: "Rehecho{of}. Por rehacer: {n}.", EN: "Redone{of}. Left to redo: {n}."}
		}
		of := ""
		if m.Route.Page == Compare {
			m, of = m.reopened(before)
		}
		m.Aloud = m.Locale.Say(said, "of", of, "n", strconv.Itoa(left))
	}
	switch {
	case path != "":
		m.Landed = true
		effects = append(effects, Go{Path: path})
	case key != "":
		// The button may go, and some browsers give none the focus when it is pressed.
		at := key
		if before.Unknown(key) != m.Doc().Unknown(key) {
			at += "~unknown"
		}
		effects = append(effects, Refocus{at})
	case gone:
		effects = append(effects, Refocus{m.returned()})
	}
	return analysed(m, effects...)
}

// whereOf is the address of the question whose answer is another one than
// before, "" where it is on the page that is shown or no page is about it, and
// the key of that answer; both are "" on pages that ask nothing. What Continue
// has filled in meanwhile is named only where nothing else has changed.
func (m Model) whereOf(before assessment.Document) (path, changed string) {
	if m.Route.Page != Ask && m.Route.Page != All {
		return "", ""
	}
	best := 0
	for _, d := range []assessment.Document{m.Open.Doc, before} {
		for _, key := range d.Keys() {
			if before.Answer(key).Same(m.Open.Doc.Answer(key)) {
				continue
			}
			step, ok := question.PageOf(d, key)
			if !ok {
				continue
			}
			here, rank := m.Route.Page == All || step.Slug() == m.Route.Step, 1
			if !question.Stood(key, before.Answer(key), m.Open.Doc.Answer(key)) {
				rank = 3
			}
			if here {
				rank++
			}
			if rank <= best {
				continue
			}
			best, path, changed = rank, "", key
			if !here {
				path = Route{Lang: m.Route.Lang, Page: Ask, Step: step.Slug()}.Path()
			}
		}
	}
	return path, changed
}

// reopened is the page of the options open at the one that an undo or redo has
// changed, and which that is in words; "" if none is another one.
func (m Model) reopened(before assessment.Document) (now Model, of string) {
	old, _ := analysis.BudgetOf(before)
	b, ok := analysis.BudgetOf(m.Doc())
	if !ok || old == nil {
		return m, ""
	}
	id := b.ChangedFrom(old)
	if id != "" {
		m = m.Viewing(PlanView, id)
	} else if id, b = old.ChangedFrom(b), old; id == "" { // else it is gone again
		return m, ""
	}
	return m, m.Locale.Say(i18n.Text{ES: " en «{name}»", EN: " in “{name}”"}, "name", m.Locale.Say(optionName(b, b.Index(id))))
}

// returned is the element of the option that an undo has brought back, where it
// is shown, else the page's heading.
func (m Model) returned() string {
	if n := len(m.Future); n > 0 && m.Route.Page == Compare {
		before, _ := analysis.BudgetOf(m.Future[n-1])
		now, _ := analysis.BudgetOf(m.Doc())
		for i := range now.Options {
			if id := now.Options[i].ID; before.Index(id) < 0 {
				return OptionPrefix + id
			}
		}
	}
	return "title"
}

// analysed asks for the findings of the document as it is now.
func analysed(m Model, effects ...Effect) (Model, []Effect) {
	m.Generation++
	m.Fresh = false
	return m, append(effects, m.analyse())
}

// idle says that nothing is to be found out: nobody has answered anything yet,
// and the page shows no findings. What is found is wanted from the first
// question on.
func (m Model) idle() bool {
	return m.Open.Doc.Empty() && m.Route.Page != Ask && m.Route.Page != All && !whole(m.Route.Page)
}

func (m Model) analyse() Effect {
	return Analyse{m.Generation, whole(m.Route.Page)}
}

// whole says whether a page shows all findings.
func whole(p Page) bool { return slices.Contains(wholePages, p) }

var wholePages = []Page{Results, Report, Sharing, Charter, Compare, Measure, Present, Embed, Join}

// settled is after a change of how numbers are written. Numbers that were
// understood are shown from now on the new way.
func settled(m Model) (Model, []Effect) {
	m.Open.Doc = m.Open.Doc.Settled()
	m, effects := analysed(m, SaveSettings{m.Prefs.text()})
	if !m.Open.Doc.Empty() {
		effects = append(effects, Save{m.Open.Doc.ID})
	}
	return m, effects
}
