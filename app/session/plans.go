package session

import (
	"maps"
	"slices"
	"strconv"
	"strings"

	"quilate/app/analysis"
	"quilate/app/assessment"
	"quilate/app/i18n"
	"quilate/app/question"
)

// The switches of the page of the options.
const (
	PlanView = "compare.plan" // the option that is being edited, by its id
	FromView = "compare.from" // the line that what is added comes from; "" all others
	MixView  = "compare.mix"  // parts of 100 of the second of two options
)

// OptionPrefix comes before an option's id in the id of its heading on that
// page.
const OptionPrefix = "option-"

// replan is what somebody does to the options. The document's plans are
// written out the first time one of them is changed.
func replan(m Model, a Act) (Model, []Effect) {
	if m.Open.ReadOnly {
		return m, nil
	}
	b, ok := analysis.BudgetOf(m.Doc())
	if !ok {
		return m, nil
	}
	id, part, _ := strings.Cut(a.Key, "/")
	plans := b.Plans()
	at := slices.IndexFunc(plans, func(p assessment.Plan) bool { return p.ID == id })
	if at < 0 && a.Do != NewPlan && a.Do != MixPlan {
		return m, nil
	}
	switch a.Do {
	case NewPlan:
		return newPlan(m, b, plans, a.Value)
	case MixPlan:
		from, to := b.Index(id), b.Index(part)
		percent, err := strconv.ParseFloat(a.Value, 64)
		if from < 0 || to < 0 || err != nil || !(percent >= 0 && percent <= 100) {
			return m, nil
		}
		p := b.Mix(from, to, percent/100)
		n := strconv.Itoa(int(100-percent)) + "-" + strconv.Itoa(int(percent))
		p.Name = assessment.Name{ES: "Mezcla " + n, EN: "Mix " + n}
		return addPlan(m, plans, p)
	case RenamePlan:
		name := strings.TrimSpace(short(assessment.Clean(a.Value), 60))
		plans[at].Name = assessment.Name{ES: name, EN: name}
		if name == "" && plans[at].Kind == "own" {
			plans[at].Name = yours
		}
		return replanned(m, plans, "plan-name "+id)
	case DeletePlan:
		gone := optionName(b, b.Index(id))
		m, effects := replanned(m, slices.Delete(plans, at, at+1), "")
		m = m.Viewing(PlanView, "")
		m.Notice = &Notice{
			Text:  i18n.Text{ES: "«{nombre}» se ha borrado.", EN: "“{nombre}” has been deleted."},
			Slots: []string{"nombre", m.Locale.Say(gone)},
			Acts:  []Offer{{undoOffer, Act{Do: Undo}}},
		}
		return m, append(effects, Focus{"notice"})
	case ResetPlan:
		if plans[at].Kind == "own" {
			return m, nil
		}
		plans[at] = assessment.Plan{ID: plans[at].ID, Kind: plans[at].Kind, SameBudget: true}
		m.Drafts = nil
		return replanned(m, plans, "")
	case SetBudget:
		option := b.Index(id)
		if option < 0 {
			return m, nil
		}
		plans[at].SameBudget = a.Value == "same"
		plans[at].Lines = b.Lines(option)
		if plans[at].SameBudget {
			plans[at].Lines = b.Scaled(option)
		}
		m.Drafts = nil
		return replanned(m, plans, "")
	case SetLine, StepLine:
		return moveLine(m, b, plans, at, a, part)
	}
	return setEffect(m, b, plans, at, a, part)
}

var yours = assessment.Name{ES: "Tu opción", EN: "Your option"}

// replanned puts other plans into the document.
func replanned(m Model, plans []assessment.Plan, key string) (Model, []Effect) {
	return changed(m, m.Doc().WithPlans(plans), key)
}

// Viewing is the model with a page's switch at another position.
func (m Model) Viewing(name, value string) Model {
	m.Views = maps.Clone(m.Views)
	if m.Views == nil {
		m.Views = map[string]string{}
	}
	m.Views[name] = value
	return m
}

// newPlan adds a copy of an option, ours where it had been deleted, or the
// present at half the hours.
func newPlan(m Model, b *analysis.Budget, plans []assessment.Plan, of string) (Model, []Effect) {
	if of == "half-hours" {
		p := b.HalfTheHours()
		p.Name = assessment.Name{ES: "A la mitad de horas", EN: "Half the hours"}
		return addPlan(m, plans, p)
	}
	at := b.Index(of)
	switch {
	case at < 0 && (of == "quantity" || of == "quality"):
		p := assessment.Plan{Kind: of, SameBudget: true}
		p.ID = of
		return addPlan(m, plans, p)
	case at < 0:
		at = 0
	}
	p := b.Copy(at)
	p.Name = yours
	if at > 0 {
		name := optionName(b, at)
		p.Name = assessment.Name{ES: "Copia de " + name.ES, EN: "Copy of " + name.EN}
	}
	return addPlan(m, plans, p)
}

// addPlan puts a plan behind the others and opens it, or says why not.
func addPlan(m Model, plans []assessment.Plan, p assessment.Plan) (Model, []Effect) {
	there := Route{Lang: m.Route.Lang, Page: Compare}
	var effects []Effect
	if len(plans) >= analysis.MostPlans {
		if m.Route.Page != Compare {
			effects = append(effects, Go{Path: there.Path()})
		}
		m.Notice = &Notice{Text: i18n.Text{
			ES: "Ya hay cuatro opciones, además de parar. Borra una para crear otra.",
			EN: "There are four options already, besides stopping. Delete one to create another."}}
		return m, append(effects, Focus{"notice"})
	}
	for n := 1; p.ID == ""; n++ {
		id := "own-" + strconv.Itoa(n)
		if !slices.ContainsFunc(plans, func(w assessment.Plan) bool { return w.ID == id }) {
			p.ID = id
		}
	}
	m, effects = replanned(m, append(plans, p), "")
	m = m.Viewing(PlanView, p.ID)
	m.Notice, m.Drafts = nil, nil
	if m.Route.Page != Compare {
		return m, append(effects, Go{Path: there.Path()})
	}
	return m, append(effects, Focus{"plan-name"})
}

// optionName is an option's short name.
func optionName(b *analysis.Budget, at int) i18n.Text {
	if at < 0 || at >= len(b.Options) {
		return i18n.Text{ES: yours.ES, EN: yours.EN}
	}
	es, _, _ := strings.Cut(b.Options[at].Name.ES, ": ")
	en, _, _ := strings.Cut(b.Options[at].Name.EN, ": ")
	return i18n.Text{ES: es, EN: en}
}

// moveLine gives a line of a plan another amount, typed or by a press. What
// cannot be done stays in the field, with the reason, and moves nothing.
func moveLine(m Model, b *analysis.Budget, plans []assessment.Plan, at int, a Act, line string) (Model, []Effect) {
	row, ok := b.Row(line)
	option := b.Index(plans[at].ID)
	if !ok || option < 0 {
		return m, nil
	}
	f := &question.MoneyLine
	if row.Hours {
		f = &question.HoursLine
	}
	now := row.Amounts[option] / row.Unit
	amount, key := now, ""
	if a.Do == SetLine {
		read, problem := question.Read(f, m.Locale, question.Sheet{Doc: m.Doc()}, a.Value)
		if read.Value == nil {
			if problem == nil {
				problem = &question.Problem{Text: i18n.Text{ES: "Pon una cantidad, o 0 para no poner nada", EN: "Enter an amount, or 0 to put nothing in"}}
			}
			return m.drafted(a.Key, a.Value, *problem), nil
		}
		amount, key = *read.Value, "plan "+a.Key
	} else if a.Value == "-" {
		amount = max(0, now-row.Step)
	} else {
		amount = now + row.Step
	}
	lines, most, ok := b.Move(option, line, m.View(FromView), amount)
	if !ok && a.Do == StepLine && most > now+1e-9 { // what is left is less than a step
		amount = most
		lines, _, ok = b.Move(option, line, m.View(FromView), amount)
	}
	if !ok {
		written := m.Locale.Money(most, -1)
		if row.Hours {
			written = m.Locale.Number(most, 1) + " h"
		}
		problem := question.Problem{Text: i18n.Text{
			ES: "No hay tanto de donde sacarlo: aquí caben {most} como mucho",
			EN: "There is not that much to take: {most} fit here at most"}, Slots: []string{"most", written}}
		text := a.Value
		if a.Do == StepLine {
			text = ""
		}
		m = m.drafted(a.Key, text, problem)
		m.Aloud = problem.Say(m.Locale)
		return m, nil
	}
	plans[at].Lines = lines
	total := b.Options[option].Total
	if !b.Options[option].Fixed {
		total += (amount - now) * row.Unit
	}
	m = m.undrafted(a.Key)
	m, effects := replanned(m, plans, key)
	if a.Do == StepLine { // what is typed is heard as it is
		m.Aloud = m.Locale.Say(i18n.Text{ES: "Puesto: {x}. Total: {total} al mes.", EN: "Set: {x}. Total: {total} a month."},
			"x", m.written(row, amount), "total", m.Locale.Money(total, 0))
	}
	return m, effects
}

// written is an amount of a line as it is read out.
func (m Model) written(row *analysis.BudgetRow, amount float64) string {
	if row.Hours {
		return m.Locale.Number(amount, 1) + " h"
	}
	return m.Locale.Money(amount, -1)
}

// Editing is the option that the page of the options is open at: the one
// chosen, else the last plan; the present where there is no plan.
func (m Model) Editing(b *analysis.Budget) int {
	if at := b.Index(m.View(PlanView)); at > 0 {
		return at
	}
	return len(b.Options) - 1
}

// drafted keeps what could not be carried out in its field.
func (m Model) drafted(key, text string, problem question.Problem) Model {
	m.Drafts = maps.Clone(m.Drafts)
	if m.Drafts == nil {
		m.Drafts = map[string]Draft{}
	}
	problem.Key = key
	m.Drafts[key] = Draft{text, problem}
	return m
}

func (m Model) undrafted(key string) Model {
	m.Drafts = maps.Clone(m.Drafts)
	delete(m.Drafts, key)
	return m
}

// setEffect says what a plan brings of one thing: by eye, with the range of a
// figure by eye. Empty, it is as today.
func setEffect(m Model, b *analysis.Budget, plans []assessment.Plan, at int, a Act, path string) (Model, []Effect) {
	f := question.EffectOf(path)
	option := b.Index(plans[at].ID)
	if f == nil || option < 0 {
		return m, nil
	}
	read, problem := question.Read(f, m.Locale, question.Sheet{Doc: m.Doc()}, a.Value)
	if problem != nil {
		return m.drafted(a.Key, a.Value, *problem), nil
	}
	changes := slices.DeleteFunc(slices.Clone(plans[at].Changes), func(c assessment.Change) bool { return c.Path == path })
	if read.Value != nil {
		whole := f.Kind.Whole()
		c := assessment.Change{Path: path, Op: "set", Value: *read.Value / whole}
		if lo, hi, ok := question.Range(f, m.Doc(), read); ok && lo < hi {
			lo, hi = lo/whole, hi/whole
			c.Low, c.High = &lo, &hi
		}
		changes = append(changes, c)
	}
	if plans[at].Lines == nil {
		plans[at].Lines = b.Lines(option)
	}
	plans[at].Changes = changes
	return replanned(m.undrafted(a.Key), plans, "plan "+a.Key)
}
