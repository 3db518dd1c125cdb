package report

import (
	"math"
	"slices"
	"strconv"
	"strings"

	"quilate/app/analysis"
	"quilate/app/chart"
	"quilate/app/i18n"
)

// mostBars is how many inputs a tornado shows.
const mostBars = 6

var (
	decidesSwitch = text("Qué se mira", "What is looked at")
	inAll         = text("En total", "In all")
	whatDecides   = text("Lo que decide es lo que añade frente a parar: el resto vendría igual.", "What decides is what it adds over stopping: the rest would come anyway.")
	inAllLead     = text("En total, en dinero de hoy: sin restarle lo que vendría igual si paras.", "In all, in today's money: what would come even if you stopped is not taken off.")
	oneAtATime    = text("Cada barra mueve un solo dato entre su valor bajo y alto; los demás siguen en el más normal.", "Each bar moves one figure between its low and its high value; the others stay at their most likely.")

	// How many figures change the answer by themselves within their ranges: none,
	// one, several. The table below goes beyond them, and says so.
	decidesFinding = [3]i18n.Text{
		text("Ningún dato cambia por sí solo la respuesta entre su valor bajo y su alto; el que más pesa es {input}", "No figure changes the answer by itself between its low and its high value; the one that weighs most is {input}"),
		text("Un solo dato puede cambiar la respuesta entre su valor bajo y su alto: {input}", "A single figure may change the answer between its low and its high value: {input}"),
		text("{n} datos pueden, cada uno por sí solo, cambiar la respuesta; el que más, {input}", "{n} figures may each change the answer by themselves; most of all {input}"),
	}

	// What stands over the sides of zero and under the bars: over stopping, over
	// not starting, in all.
	sidesOf = [3]struct{ loss, gain, below, above, never, always, may i18n.Text }{
		{text("mejor parar", "better to stop"), text("mejor seguir", "better to go on"),
			text("por debajo de {v} gana parar", "below {v} stopping wins"), text("por encima de {v} gana parar", "above {v} stopping wins"),
			text("gana parar de un extremo a otro", "stopping wins from end to end"), text("gana seguir de un extremo a otro", "going on wins from end to end"), text("en un extremo gana parar", "at one end stopping wins")},
		{text("mejor no empezar", "better not to start"), text("mejor empezar", "better to start"),
			text("por debajo de {v} gana no empezar", "below {v} not starting wins"), text("por encima de {v} gana no empezar", "above {v} not starting wins"),
			text("gana no empezar de un extremo a otro", "not starting wins from end to end"), text("gana empezar de un extremo a otro", "starting wins from end to end"), text("en un extremo gana no empezar", "at one end not starting wins")},
		{text("pierdes", "you lose"), text("ganas", "you gain"), i18n.Text{}, i18n.Text{},
			text("pierdes de un extremo a otro", "you lose from end to end"), text("ganas de un extremo a otro", "you gain from end to end"), text("en un extremo pierdes", "at one end you lose")},
	}
	barSays = text("Con {low} quedan {a}; con {high}, {b}", "With {low} it comes to {a}; with {high}, {b}")

	// The columns of the values at which the answer changes: of each, where it is
	// no and where it is yes now.
	turnCaption = text("Valores a los que cambiaría la respuesta, cada uno por sí solo, también más allá de su valor bajo o alto", "Values at which the answer would change, each by itself, beyond its low or high value too")
	turnFold    = text("Ver con qué valores cambiaría la respuesta", "See at which values the answer would change")
	turnHeads   = [2][2]i18n.Text{
		{text("La recuperas con", "You get it back at"), text("Dejas de recuperarla con", "You no longer get it back at")},
		{text("Seguir gana a parar con", "Going on beats stopping at"), text("Parar gana con", "Stopping wins at")},
	}
	turnToday = text("Hoy", "Now")
)

// decides tells which inputs the answer hangs on, one by one.
func (w *writer) decides() (Section, bool) {
	s := Section{ID: "decides"}
	c := &w.r.Cases[0]
	if w.odds == nil || len(w.odds.Tornado) == 0 {
		return s, false
	}
	bars, likely, side := w.odds.Tornado, c.NPVOverStopping, 0
	most := mostBars
	if n, err := strconv.Atoi(w.views["decides.most"]); err == nil && n > 0 { // a slide has room for fewer
		most = n
	}
	if w.r.Present.Starting {
		side = 1
	}
	all := w.views["decides"] == "all"
	over := side
	if all {
		bars, likely, side = w.odds.TornadoAll, c.Result.NPV, 2
	}
	s.Switch = &Switch{Key: "decides", Label: w.tell(&decidesSwitch), Options: []Choice{
		{Value: "over", Text: w.overName(), On: !all}, {Value: "all", Text: w.tell(&inAll), On: all}}}

	words := &sidesOf[side]
	f := chart.Tornado{Likely: near(likely), Loss: w.tell(&words.loss), Gain: w.tell(&words.gain), Unit: chart.Money}
	f.Measure = w.tell(&inAll)
	if !all {
		f.Measure = w.overName()
	}
	turning, biggest, first := 0, 0.0, ""
	for i := range bars {
		b := &bars[i]
		crosses := math.Min(b.AtLow, b.AtHigh) < 0 && math.Max(b.AtLow, b.AtHigh) > 0
		if crosses {
			turning++
		}
		if first == "" || crosses && turning == 1 {
			first = w.subject(b.Path, b.Key)
		}
		if i < most {
			biggest = max(biggest, math.Abs(b.AtLow), math.Abs(b.AtHigh))
		}
	}
	f.Decimals = w.centsFor(biggest)
	for i := range bars[:min(len(bars), most)] {
		f.Bars = append(f.Bars, w.swing(&bars[i], side, f.Decimals))
	}
	s.Finding = w.tell(&decidesFinding[min(turning, 2)], "n", w.loc.Number(float64(turning), 0), "input", first)
	switch {
	case all:
		s.Lead = append(s.Lead, w.tell(&inAllLead))
	case over == 0:
		s.Lead = append(s.Lead, w.tell(&whatDecides))
	}
	s.Lead = append(s.Lead, w.tell(&oneAtATime))
	f.Head = chart.Head{ID: "decides", Title: s.Finding}
	if figure, err := f.Figure(w.loc); err == nil {
		s.Figures = append(s.Figures, figure)
	}
	w.turns(&s)
	s.Terms = terms("decides", "stopping", "central")
	return s, true
}

// swing is a bar with its sentence.
func (w *writer) swing(b *analysis.Bar, side, decimals int) chart.Swing {
	u := w.unitOf(b.Path, b.Share)
	low, high := w.value(u, b.Low), w.value(u, b.High)
	if low == high {
		low, high = w.apart(u, b.Low, b.High)
	}
	words := &sidesOf[side]
	t := words.may
	v := ""
	switch {
	case math.Max(b.AtLow, b.AtHigh) <= 0:
		t = words.never
	case math.Min(b.AtLow, b.AtHigh) >= 0:
		t = words.always
	case side < 2:
		for _, x := range w.r.ToBeatStop {
			if x.Path != b.Path || far(x) {
				continue
			}
			v, _ = w.apart(u, x.Value, x.Now)
			if t = words.below; b.AtLow > b.AtHigh {
				t = words.above
			}
			break
		}
	}
	from, to := near(b.AtLow), near(b.AtHigh)
	return chart.Swing{
		Name: w.named(b.Path, b.Key), Note: w.tell(&t, "v", v), Low: low, High: high, AtLow: from, AtHigh: to,
		Says: w.tell(&barSays, "low", low, "high", high, "a", w.loc.SignedMoney(from, decimals), "b", w.loc.SignedMoney(to, decimals)),
	}
}

// turns are the values at which an answer changes, the nearest first.
func (w *writer) turns(s *Section) {
	c := &w.r.Cases[0]
	type column struct {
		list  []analysis.Turning
		holds int // 1: the answer is yes now
	}
	var columns []column
	t := Table{Table: chart.Table{Caption: w.tell(&turnCaption), Head: []string{"", w.tell(&turnToday)}}, Fold: w.tell(&turnFold)}
	add := func(which int, list []analysis.Turning, now float64, nothing i18n.Text) {
		k := column{holds: 0}
		if now >= 0 {
			k.holds = 1
		}
		for _, x := range list {
			if !far(x) && x.Value != x.Now {
				k.list = append(k.list, x)
			}
		}
		switch {
		case len(k.list) > 0:
			columns = append(columns, k)
			t.Head = append(t.Head, w.tell(&turnHeads[which][k.holds]))
			if which == 1 && k.holds == 0 {
				s.Notes = append(s.Notes, w.turned(stopWould, k.list[0]))
			}
		case k.holds == 0 && !w.settling():
			s.Notes = append(s.Notes, w.tell(&nothing))
		}
	}
	if c.Result.ROI != nil {
		add(0, w.r.ToBreakEven, *c.Result.ROI, wouldNothing)
	}
	if !w.r.Present.Starting {
		add(1, w.r.ToBeatStop, c.NPVOverStopping, stopNothing)
	}
	seen := map[string]bool{}
	for _, k := range columns {
		for _, x := range k.list {
			if seen[x.Path] || len(t.Rows) == mostBars {
				continue
			}
			seen[x.Path] = true
			u := w.unitOf(x.Path, x.Share)
			_, now := w.apart(u, x.Value, x.Now)
			printed, raw := []string{upperFirst(w.subject(x.Path, x.Key)), now}, []float64{math.NaN(), x.Now}
			for _, other := range columns {
				i := slices.IndexFunc(other.list, func(y analysis.Turning) bool { return y.Path == x.Path })
				if i < 0 {
					printed, raw = append(printed, "–"), append(raw, math.NaN())
					continue
				}
				v, _ := w.apart(u, other.list[i].Value, x.Now)
				printed, raw = append(printed, v), append(raw, other.list[i].Value)
			}
			t.Rows, t.Numeric = append(t.Rows, printed), append(t.Numeric, raw)
		}
	}
	if len(t.Rows) > 0 {
		s.Tables = append(s.Tables, t)
	}
}

var (
	firstFind   = text("Antes de gastar, averigua {find}: te puede ahorrar hasta {x}", "Before spending, find out {find}: it can save you up to {x}")
	thenFind    = text("Después: {list}.", "Then: {list}.")
	upTo        = text("{find} (hasta {x})", "{find} (up to {x})")
	findCap     = text("No gastes más de {x} en averiguarlo.", "Do not spend more than {x} on finding it out.")
	checking    = text("Estamos comprobando qué te convendría averiguar", "We are checking what would be worth finding out")
	checkingWhy = text("Lo decimos en cuanto estén todas las cuentas.", "We say so as soon as all the accounts are made.")
	decided     = text("Con lo que sabes ya puedes decidir", "You know enough to decide")
	changeLabel = text("Cambiar la respuesta", "Change the answer")
	noneTurns   = text("Averiguar una sola cifra más apenas cambiaría qué opción te conviene.", "Finding out one more figure would hardly change which option suits you.")
	startBlind  = text("No contamos con que lleguen seguidores: dinos cuántos esperas al mes, o compara opciones que los consigan.", "We do not count on followers coming: tell us how many you expect a month, or compare options that win some.")
	startTitle  = text("Esta cuenta parte de cero seguidores", "This account starts from no followers")

	knowAll   = text("Saberlo todo antes de decidir te podría ahorrar hasta {x}", "Knowing everything before you decide could save you up to {x}")
	knowLead  = text("Lo que vale saber cada cosa: cuánto mejor elegirías, de media, entre tus opciones y parar.", "What knowing each thing is worth: how much better you would choose, on average, between your options and stopping.")
	onlyUpTo  = text("hasta {x}", "up to {x}")
	worthNote = text("Son topes: averiguarlo del todo casi nunca se puede. Lo que no está en la lista no cambiaría tu elección.", "These are limits: one can hardly ever find out all of it. What is not on the list would not change your choice.")
)

// toFind is a figure worth finding out.
type toFind struct {
	find, key string
	origin    analysis.Origin
	money     float64
}

// worths are the figures worth finding out, most first, each once.
func (w *writer) worths() []toFind {
	if w.odds == nil {
		return nil
	}
	var list []toFind
	seen := map[string]bool{}
	for i := range w.odds.Worth {
		x := &w.odds.Worth[i]
		find := ""
		if x.Key != "" {
			find = w.findOut(x.Key)
		}
		if find == "" {
			find = w.subject(x.Path, x.Key)
		}
		if seen[find] || x.Money < leastWorth*w.r.Cases[0].Result.PresentValueCost {
			continue
		}
		seen[find] = true
		list = append(list, toFind{find, w.askable(x.Key), x.Origin, x.Money})
	}
	return list
}

// leastWorth is how little is not worth finding out, as a share of what is put
// in.
const leastWorth = 0.002

// findOutFirst completes "find out …", "" if nothing would help.
func (w *writer) findOutFirst() string {
	if list := w.worths(); len(list) > 0 {
		return list[0].find
	}
	if w.r.FindOut != "" {
		return w.findOut(w.r.FindOut)
	}
	return ""
}

// worthNext is the figure worth most to know, as the next thing to do.
func (w *writer) worthNext(n *Next) {
	list := w.worths()
	first := list[0]
	n.Key = first.key
	n.Title = w.tell(&firstFind, "find", first.find, "x", w.round(first.money))
	var rest []string
	for _, x := range list[1:min(len(list), 3)] {
		rest = append(rest, w.tell(&upTo, "find", x.find, "x", w.round(x.money)))
	}
	if !first.origin.Assumed() {
		n.Label = w.tell(&changeLabel)
	}
	n.Why = w.tell(&findCap, "x", w.round(first.money))
	if len(rest) > 0 {
		n.Then = w.tell(&thenFind, "list", strings.Join(rest, ", "))
	}
}

// findings tells what it would be worth to know, figure by figure.
func (w *writer) findings() (Section, bool) {
	s := Section{ID: "findout"}
	list := w.worths()
	if len(list) < 2 {
		return s, false
	}
	s.Finding = w.tell(&knowAll, "x", w.round(math.Max(w.odds.Perfect, list[0].money)))
	s.Lead = append(s.Lead, w.tell(&knowLead))
	l := List{}
	for _, x := range list[:min(len(list), mostBars)] {
		line := Line{Text: upperFirst(x.find), Value: w.tell(&onlyUpTo, "x", w.round(x.money)), Key: x.key, Change: !x.origin.Assumed(), Origin: x.origin}
		l.Lines = append(l.Lines, line)
	}
	s.Lists = append(s.Lists, l)
	s.Notes = append(s.Notes, w.tell(&worthNote))
	s.Terms = terms("worth")
	return s, true
}
