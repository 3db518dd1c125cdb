package report

import (
	"strings"

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
		w.Next = &Next{Title: w.tell(&checking), Why: w.tell(&checkingWhy)}
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
	stopThen = text("Si antes prefieres averiguar algo: {find} (hasta {x}).", "If you would rather find something out first: {find} (up to {x}).")
)
