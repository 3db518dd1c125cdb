package report

import (
	"strings"

	"quilate/app/analysis"
	"quilate/app/i18n"
	"quilate/app/question"
)

// nobodyCame says whether the person counts no new customer from the channels.
func (w *writer) nobodyCame() bool {
	v, ok := w.r.Doc.Number("social.customers")
	return ok && v <= 0 && !w.r.Present.Starting
}

// next is the one thing to find out: the assumed figure that moves the result
// most, or the first that is missing.
func (w *writer) next() {
	key := w.r.FindOut
	n := Next{Label: w.say("Responder ahora", "Answer now")}
	switch {
	case w.State == NoMoney && len(w.r.Present.Missing) > 0:
		key = w.r.Present.Missing[0]
		n.Title = w.say("Lo siguiente: averigua {find}", "Next: find out {find}", "find", w.findOut(key))
		n.Why = w.say("Sin ese dato no hay cuenta en dinero, y no lo suponemos.", "Without that figure there is no account in money, and we do not assume it.")
		if w.Mode == "channel" {
			key = ""
		}
	case w.Mode == "channel":
		key = ""
	case w.State == Full && w.nobodyCame() && (key == "" || key == "social.anyway" || w.r.AllChannels.Followers <= 0):
		key = "social.customers"
		n.Title = w.say("Todavía no llega nadie: vuelve cuando llegue el primero", "Nobody comes yet: come back when the first one does")
		n.Why = w.say("Pregunta «¿cómo nos conociste?» a cada cliente nuevo durante dos semanas. Hasta entonces, ningún dato supuesto cambia el resultado.",
			"Ask every new customer “how did you hear of us?” for two weeks. Until then no assumed figure changes the result.")
		n.Label = w.say("Cambiar la respuesta", "Change the answer")
	case w.State == Full && w.hopeless():
		w.Next = w.wayOutNext()
		return
	case w.State == Full && w.settling():
		// Whether another option beats the way out is not known yet, and what
		// has once been offered is not taken back.
		w.Next, w.WayOut = &Next{Title: w.tell(&checking), Why: w.tell(&checkingWhy)}, nil
		return
	case w.State == Full && w.optionNext():
		return
	case w.State == Full && len(w.worths()) > 0:
		w.worthNext(&n)
		key = n.Key
		if key == "" { // what is worth most is never asked
			w.Next = &n
			return
		}
	case w.State == Full && w.r.Present.Starting && w.r.AllChannels.Followers <= 0 && len(w.r.Cases) > 0 && w.r.Cases[0].Result.FollowersGained <= 0:
		n.Key, n.Title, n.Why = w.askable("audience.organicGrowthPerMonth"), w.tell(&startTitle), w.tell(&startBlind)
		if n.Key != "" {
			w.Next = &n
		} else {
			w.Next = &Next{Title: n.Title, Why: n.Why}
		}
		return
	case w.State == Full && w.odds != nil && (w.odds.Settled || key == ""):
		w.Next = &Next{Title: w.tell(&decided), Why: w.tell(&noneTurns)}
		return
	case w.State == Full && key != "":
		n.Title = w.say("Antes de gastar más, averigua {find}", "Before spending more, find out {find}", "find", w.findOut(key))
		n.Why = w.say("Es el dato supuesto que más mueve el resultado.", "It is the assumed figure that moves the result most.")
	case w.State == Full:
		return
	}
	if w.Mode == "channel" {
		if narrow := w.metricKey(w.r.Index.Quality.Narrows); narrow != "" {
			key = narrow
			n.Title = w.say("Lo que más aclara tu calidad: averigua {find}", "What clears up your quality most: find out {find}", "find", w.findOut(key))
			n.Why = w.say("Es el dato que más estrecha la franja.", "It is the figure that narrows the band most.")
		}
	}
	key = w.askable(key)
	if key == "" {
		return
	}
	n.Key = key
	if n.Title == "" {
		return
	}
	if step, ok := question.PageOf(w.r.Doc, key); ok {
		if where := question.WhereFrom(step, w.r.Doc, w.loc); len(where) > 0 {
			n.Where = where[0]
		}
	}
	w.Next = &n
}

// optionNext makes changing to another option the next thing to do, where that is
// worth far more than anything that could be found out. The way out before
// stopping goes: there is a better one.
func (w *writer) optionNext() bool {
	list := w.shownPlans(false)
	best, _, lead := w.winner(list)
	if best <= 0 || best == len(list)-1 || (analysis.Chance{Share: lead}).OutOf50() < OverAdds {
		return false
	}
	p, now := &list[best], &list[0]
	gain, worths := p.o.NPV.P50-now.o.NPV.P50, w.worths()
	if gain < aboutLevel*now.r.PresentValueCost || len(worths) > 0 && gain < farMore*worths[0].money {
		return false
	}
	why, starting := &changeLeaves, 0
	if p.o.NPV.P50 < 0 {
		why = &changeLoses
	}
	if w.r.Present.Starting {
		starting = 1
	}
	n := Next{
		Title:   w.tell(&changeTitle, "name", w.optionName(p)),
		Why:     w.tell(&why[starting], "x", w.round(gain), "T", w.horizon(), "k", w.outOf(p.o.OverStopping)),
		Label:   w.tell(&plansChange),
		Compare: true,
	}
	if len(worths) > 0 {
		n.Then = w.tell(&findThen, "find", worths[0].find, "x", w.round(worths[0].money))
	} else {
		n.Then = w.tell(&noneTurns)
	}
	w.Next, w.WayOut = &n, nil
	return true
}

// farMore is how many times what could be found out an option has to be worth to
// be told first.
const farMore = 10.0

// hopeless says whether going on is out of the question as it stands: the money
// most likely does not come back, stopping leaves more than every option, and no
// figure that could be found out is worth much beside what is put in.
func (w *writer) hopeless() bool {
	o := w.chance()
	if w.WayOut == nil || o == nil {
		return false
	}
	list := w.shownPlans(false)
	back, over := o.Back.OutOf50(), o.OverStopping.OutOf50()
	if best, _, _ := w.winner(list); best != len(list)-1 || back >= unlikely || over >= unlikely {
		return false
	}
	if back < never && over < never {
		return true
	}
	worths := w.worths()
	return !w.settling() && (len(worths) == 0 || worths[0].money < aboutLevel*w.r.Cases[0].Result.PresentValueCost)
}

// wayOutNext is what to try before stopping, as the next thing to do.
func (w *writer) wayOutNext() *Next {
	title := &stopTitle[0]
	if w.r.Present.Starting {
		title = &stopTitle[1]
	}
	n := Next{Title: w.tell(title), Why: strings.TrimRight(w.WayOut.Text, ":.") + ".", Label: w.WayOut.Button, Plan: w.WayOut.Plan}
	if list := w.worths(); len(list) > 0 {
		n.Then = w.tell(&stopThen, "find", list[0].find, "x", w.round(list[0].money))
	} else if !w.settling() {
		n.Then = w.tell(&noneTurns)
	}
	return &n
}

// Under so many of 50 something is unlikely, and almost surely not: the last
// two bands of Verdicts.
const (
	unlikely = 11
	never    = 3
)

var (
	stopTitle = [2]i18n.Text{
		text("Lo sensato con estas cifras: parar, o poner mucho menos", "The sensible thing by these figures: stop, or put in much less"),
		text("Lo sensato con estas cifras: no empezar así", "The sensible thing by these figures: do not start like this"),
	}
	changeTitle  = text("Lo que más cambiaría el resultado: pasar a {name}", "What would change the result most: going over to {name}")
	changeLeaves = [2]i18n.Text{
		text("Te deja unos {x} más que seguir como hoy, en {T}, y gana a parar en {k} escenarios.", "It leaves about {x} more than going on as today, within {T}, and beats stopping in {k} scenarios."),
		text("Te deja unos {x} más que empezar así, en {T}, y gana a no empezar en {k} escenarios.", "It leaves about {x} more than starting like this, within {T}, and beats not starting in {k} scenarios."),
	}
	changeLoses = [2]i18n.Text{
		text("Pierdes unos {x} menos que si sigues como hoy, en {T}, y gana a parar en {k} escenarios.", "You lose about {x} less than going on as today, within {T}, and it beats stopping in {k} scenarios."),
		text("Pierdes unos {x} menos que si empiezas así, en {T}, y gana a no empezar en {k} escenarios.", "You lose about {x} less than starting like this, within {T}, and it beats not starting in {k} scenarios."),
	}
	findThen = text("Si además quieres averiguar algo: {find} (hasta {x}).", "If you want to find something out as well: {find} (up to {x}).")
	stopThen = text("Si antes prefieres averiguar algo: {find} (hasta {x}).", "If you would rather find something out first: {find} (up to {x}).")
)
