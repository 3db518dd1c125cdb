package report

import (
	"math"
	"strings"

	"quilate/app/analysis"
	"quilate/app/i18n"
)

// nothing is the report about an empty document.
func (w *writer) nothing() Report {
	w.State = Nothing
	w.Title = w.say("Resultado", "Results")
	w.Said = []string{w.say("Aún no hay nada que comparar.", "Nothing to compare yet.")}
	w.Lead = []string{w.say("La primera pregunta es de las fáciles.", "The first question is an easy one.")}
	return w.Report
}

// moneyVerdict answers whether the money comes back, by the odds.
func (w *writer) moneyVerdict() {
	c, o := &w.r.Cases[0], w.chance()
	switch {
	case c.Result.ROI == nil:
		w.Said = []string{w.tell(&noCost)}
	case o == nil:
		w.Said = []string{w.tell(&centralSaid, "back", w.comesBack(c.Result.BreakEvenMonth))}
	default:
		w.bySaid(o)
		w.dots(o)
		w.Lead = append(w.Lead, w.perHundredLine(o), w.overStopping(c, o))
	}
	w.Title = strings.TrimSuffix(w.Said[0], ".")
	if s := w.pocketSaid(c); s != "" && c.Result.ROI != nil {
		w.Lead = append(w.Lead, s)
	}
	w.headlines(c)
	w.Terms = terms("scenario", "roi", "stopping")
}

// bySaid is the verdict by its band.
func (w *writer) bySaid(o *analysis.CaseOdds) {
	guessed := w.Assumed > w.Own
	band := bandOf(o.Back.OutOf50(), guessed)
	open := w.tell(&Verdicts[band].open)
	if guessed {
		w.Prefix = w.tell(&guessedPrefix)
		open = w.Prefix
	}
	said := w.tell(&Verdicts[band].says, "k", w.outOf(o.Back), "T", w.horizon())
	if open != "" {
		said = open + lowerFirst(said)
	}
	w.Said = []string{said}
	switch band {
	case 3:
		if find := w.findOutFirst(); find != "" && !w.settling() {
			w.Said = append(w.Said, w.tell(&Verdicts[band].more, "find", find))
		}
	case len(Verdicts) - 1:
		if s := w.whatWould(); s != "" {
			w.Said = append(w.Said, s)
		}
	}
}

// perHundredLine is the return as what becomes of every hundred.
func (w *writer) perHundredLine(o *analysis.CaseOdds) string {
	low, mid, high := w.perHundred(o.ROI.P5), w.perHundred(o.ROI.P50), w.perHundred(o.ROI.P95)
	if low == high {
		return w.tell(&perHundredSure, "mid", mid)
	}
	return w.tell(&perHundredSaid, "low", low, "high", high, "mid", mid)
}

// comesBack says when the money is back in the central case.
func (w *writer) comesBack(month *int) string {
	switch {
	case month == nil:
		return w.tell(&centralNever, "T", w.horizon())
	case *month <= 1:
		return w.tell(&centralFirst)
	}
	return w.tell(&centralBack, "n", w.loc.Number(float64(*month), 0))
}

// overStopping says what going on adds to stopping today.
func (w *writer) overStopping(c *analysis.Case, o *analysis.CaseOdds) string {
	k, starting := o.OverStopping.OutOf50(), 0
	if w.r.Present.Starting {
		starting = 1
	}
	stays := starting == 0 && w.r.Stopping.Result.TotalBenefit > 0 && !w.nobodyCame()
	slots := []string{"x", w.round(math.Abs(o.Over.P50)), "T", w.horizon(), "k", w.outOf(o.OverStopping), "stays", ""}
	switch {
	case k >= OverAdds:
		return w.tell(&overSaid[0][starting], slots...)
	case k >= OverLevel:
		s := w.tell(&overSaid[1][starting], slots...)
		if stays {
			s += w.tell(&staysWhile)
		}
		return s
	}
	if stays {
		slots[7] = w.tell(&staysFree)
	}
	s := w.tell(&overSaid[2][starting], slots...)
	if o.Back.OutOf50() >= OverAdds && starting == 0 {
		s = w.tell(&backAnyway) + s
	}
	w.wayOut(starting)
	return s
}

// wayOut offers what to try before stopping: less of what costs more, time or
// money.
func (w *writer) wayOut(starting int) {
	var most analysis.MoneyLine // of those that are paid
	hours, money := 0.0, 0.0
	for _, l := range w.r.Costs {
		if l.Hours > 0 {
			hours += l.Amount
			continue
		}
		money += l.Amount
		if l.Amount > most.Amount {
			most = l
		}
	}
	may, now := w.mayCost()
	switch {
	case money > hours:
		w.WayOut = &Action{Text: w.tell(&lessMoneyText[starting], "line", w.costName(most)), Button: w.tell(&otherAmounts), Plan: "present"}
	case hours > 0 && may < now-hours/2:
		except := ""
		if money+hours > now+0.5 {
			except = w.tell(&exceptGaining)
		}
		w.WayOut = &Action{Text: w.tell(&muchLessText[starting], "except", except, "x", w.round(may), "now", w.round(now)), Button: w.tell(&otherAmounts), Plan: "present"}
	case hours > 0 && !w.settling(): // whether half the hours would do is known last
		w.WayOut = &Action{Text: w.tell(&halfHoursText[starting]), Button: w.tell(&createOption), Plan: "half-hours"}
	}
}

// mayCost is what a month may cost at most for going on to beat stopping, all else
// as it is, and what it costs now, both without what is paid to gain followers;
// +Inf where nobody knows.
func (w *writer) mayCost() (most, now float64) {
	for _, t := range w.r.ToBeatStop {
		if t.Path == "monthlyCost" {
			return t.Value, t.Now
		}
	}
	return math.Inf(1), 0
}

// aboutLevel is how small a difference is told as none, as a share of what is
// put in.
const aboutLevel = 0.05

// unknownVerdict says what is missing for an account in money, and what is
// known.
func (w *writer) unknownVerdict() {
	w.State = NoMoney
	var missing []string
	for _, key := range w.r.Present.Missing {
		s := w.findOut(key)
		if s != "" && !contains(missing, s) {
			missing = append(missing, s)
		}
	}
	w.Said = []string{w.say("Aún no podemos hablar de dinero.", "We cannot talk about money yet.")}
	if len(missing) > 0 {
		w.Lead = append(w.Lead, w.say("Falta saber {list}.", "Still to find out: {list}.", "list", w.loc.List(missing)))
	}
	w.Title = strings.TrimSuffix(w.Said[0], ".")
	w.knownFigures()
	if len(w.Three) > 0 {
		w.Lead = append(w.Lead, w.say("Esto sí lo sabemos:", "This is what we do know:"))
	}
}

func contains(list []string, s string) bool {
	for _, have := range list {
		if have == s {
			return true
		}
	}
	return false
}

// channelVerdict tells what the channels do without promising money.
func (w *writer) channelVerdict() {
	w.State = Full
	if len(w.r.Cases) == 0 {
		w.State = NoMoney
	}
	w.Title = w.say("Tus redes, como canal para comunicar", "Your social media as a channel to communicate")
	w.Said = []string{w.say("Aquí no prometemos dinero.", "No money promised here.")}
	var parts []string
	all := &w.r.AllChannels
	if all.Known && all.Reached > 0 {
		parts = append(parts, w.count(math.Round(all.Reached),
			"te ve {n} persona que podría comprarte", "te ven {n} personas que podrían comprarte",
			"{n} person who could buy sees you", "{n} people who could buy see you"))
	}
	if v, ok := w.r.Doc.Number("service.answered"); ok {
		parts = append(parts, w.say("respondes a {a} de cada 10", "you answer {a} out of 10", "a", w.loc.Number(v, 1)))
	}
	if c, ok := w.costPerAnswer(); ok {
		parts = append(parts, w.say("cada respuesta te cuesta {c}", "each answer costs {c}", "c", w.round(c.v)))
	}
	cost, known := w.monthlyCost()
	switch {
	case known && len(parts) > 0:
		w.Said = append(w.Said, w.say("Con {cost} al mes, {list}.", "For {cost} a month, {list}.", "cost", w.round(cost), "list", w.loc.List(parts)))
	case len(parts) > 0:
		w.Said = append(w.Said, upperFirst(w.loc.List(parts))+".")
	}
	w.channelFigures()
}

// monthOrNot is a month, or "not within 24 months".
func (w *writer) monthOrNot(month *int) string {
	switch {
	case month == nil:
		return w.say("no en {T}", "not within {T}", "T", w.horizon())
	case *month <= 1:
		return w.say("mes 1", "month 1")
	}
	return w.tell(&i18n.Text{ES: "mes {n}", EN: "month {n}"}, "n", w.loc.Number(float64(*month), 0))
}
