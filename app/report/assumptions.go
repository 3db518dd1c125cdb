package report

import (
	"slices"
	"strings"

	"quilate/app/analysis"
	"quilate/app/assessment"
	"quilate/app/question"
)

// assumptions list every input of the account once, with where it comes from.
func (w *writer) assumptions() (Section, bool) {
	s := Section{ID: "assumptions"}
	list := w.r.Present.List
	if w.r.Present.Observed != nil {
		list = append(list[:len(list):len(list)], *w.r.Present.Observed)
	}
	if len(list) == 0 {
		return s, false
	}
	seen := map[string]bool{}
	var assumed, given []Value
	var all []weighed
	ranks := w.ranks()
	for i := range list {
		in := &list[i]
		if !w.told(in) {
			continue
		}
		v := w.inputValue(in)
		mark := v.Label + "\x00" + v.Value + "\x00" + v.From
		if seen[mark] {
			continue
		}
		seen[mark] = true
		if v.Assumed {
			assumed = append(assumed, v)
		} else {
			given = append(given, v)
		}
		rank, ok := ranks[in.Path]
		if !ok {
			rank = len(ranks)
		}
		all = append(all, weighed{v, in, rank})
	}
	s.Values = w.grouped(all)
	if len(s.Values) == 0 {
		return s, false
	}
	nOwn, nAssumed := w.Own, w.Assumed
	if w.State != Full || w.Mode != "money" {
		nOwn, nAssumed = len(given), len(assumed)
	}
	own := w.count(float64(nOwn), "{n} dato es tuyo", "{n} datos son tuyos", "{n} figure is yours", "{n} figures are yours")
	made := w.count(float64(nAssumed), "{n} se ha supuesto", "{n} se han supuesto", "{n} is assumed", "{n} are assumed")
	switch {
	case nAssumed == 0:
		s.Finding = w.say("Todos los datos de la cuenta son tuyos", "Every figure in the account is yours")
	case nOwn == 0:
		s.Finding = w.say("Todos los datos de la cuenta son supuestos", "Every figure in the account is assumed")
	default:
		s.Finding = w.say("{own}; {made}", "{own}; {made}", "own", own, "made", made)
	}
	if rest := len(given) + len(assumed) - nOwn - nAssumed; rest > 0 && nAssumed > 0 && nOwn > 0 {
		// Figures taken over from another channel, or that follow from others.
		s.Finding += w.count(float64(rest), "; {n} sale de otros", "; {n} salen de otros", "; {n} follows from others", "; {n} follow from others")
	}
	if nAssumed > 0 {
		s.Lead = append(s.Lead, w.say("Lo supuesto lleva subrayado de puntos. Cambia cualquiera y todo se recalcula.", "What is assumed is underlined with dots. Change any of them and everything is worked out again."))
	} else {
		s.Lead = append(s.Lead, w.say("Cambia cualquiera y todo se recalcula.", "Change any of them and everything is worked out again."))
	}
	if w.r.Present.Converted {
		on := w.r.Doc.Answer("settings.fx.eur").On
		s.Notes = append(s.Notes, w.say("Los datos en euros van al cambio que pusiste{on}.", "Figures in euros are at the rate you typed{on}.", "on", w.onDay(on)))
	}
	if nAssumed > 0 {
		s.Notes = append(s.Notes, w.say("Una convención nuestra no es un dato de nadie: es un punto de partida.", "A convention of ours is nobody's data: it is a starting point."))
	}
	s.Notes = append(s.Notes, w.say("Entre paréntesis, de cuánto a cuánto puede ir: lo que das a ojo y lo supuesto llevan un rango.", "In brackets, from how much to how much it may go: what you give by eye and what is assumed carry a range."))
	return s, true
}

// weighed is an input with how early a change of it would change the answer:
// 0 is first.
type weighed struct {
	v    Value
	in   *analysis.Input
	rank int
}

const (
	mostOwn     = 5  // of the person's own figures told first
	mostAssumed = 5  // of the assumed ones
	notLong     = 14 // so many figures need no first ones
)

// ranks say which inputs weigh most: the one to find out first, then those that
// move most what going on adds, those of which a smaller change would turn the
// answer, and those every account rests on.
func (w *writer) ranks() map[string]int {
	ranks := map[string]int{}
	add := func(path string) {
		if _, ok := ranks[path]; !ok {
			ranks[path] = len(ranks)
		}
	}
	for i := range w.r.Present.List {
		if in := &w.r.Present.List[i]; in.Key != "" && in.Key == w.r.FindOut && in.Origin.Assumed() {
			add(in.Path)
		}
	}
	if w.odds != nil {
		for i := range w.odds.Tornado {
			add(w.odds.Tornado[i].Path)
		}
	}
	for i := range max(len(w.r.ToBeatStop), len(w.r.ToBreakEven)) {
		if i < len(w.r.ToBeatStop) {
			add(w.r.ToBeatStop[i].Path)
		}
		if i < len(w.r.ToBreakEven) {
			add(w.r.ToBreakEven[i].Path)
		}
	}
	for _, path := range []string{"observed", "orderValue", "grossMargin", "incrementality", "conversionRate", "ordersPerMonth", "yearlyRetention",
		"customerBase", "cost.hoursPerWeek", "cost.ownHours", "cost.teamHours", "cost.hourValue", "cost.spend"} {
		add(path)
	}
	return ranks
}

// grouped puts the inputs that weigh most first, one's own before the assumed
// ones, and the others by the part of the questions they belong to.
func (w *writer) grouped(all []weighed) []Value {
	var out []Value
	first := map[string]bool{}
	if len(all) > notLong {
		byRank := slices.Clone(all)
		slices.SortStableFunc(byRank, func(a, b weighed) int { return a.rank - b.rank })
		for _, assumed := range []bool{false, true} {
			n := mostOwn
			if assumed {
				n = mostAssumed
			}
			for _, x := range byRank {
				if n > 0 && x.v.Assumed == assumed {
					first[x.in.Path] = true
					out = append(out, x.v)
					n--
				}
			}
		}
	}
	var names []string
	groups := map[string][]Value{}
	for _, x := range all {
		if first[x.in.Path] {
			continue
		}
		v := x.v
		v.Group = w.groupOf(x.in)
		if word, place, ok := wordOf(x.in.Path); ok && place != "" { // the heading says where
			v.Label = w.tell(&word.name)
		}
		if groups[v.Group] == nil {
			names = append(names, v.Group)
		}
		groups[v.Group] = append(groups[v.Group], v)
	}
	for _, name := range names {
		out = append(out, groups[name]...)
	}
	return out
}

// groupOf is the heading of an input: its channel and way in, or the part of
// the questions that asks it.
func (w *writer) groupOf(in *analysis.Input) string {
	if _, place, ok := wordOf(in.Path); ok && place != "" {
		if strings.HasSuffix(in.Path, ".followers") { // asked for the whole channel
			place, _, _ = cutPlace(place)
		}
		return w.place(place)
	}
	if step, ok := question.PageOf(w.r.Doc, in.Key); ok && in.Key != "" {
		if s := w.tell(&step.Page.Section, question.Slots(step, step.Sheet(w.r.Doc), w.loc)...); s != "" {
			return s
		}
	}
	return w.say("De la calculadora", "Of the calculator")
}

// told says whether an input plays a part in what is told: without an account
// in money only the person's own figures, who follows, and what it costs.
func (w *writer) told(in *analysis.Input) bool {
	if w.State == Full && w.Mode == "money" || in.Origin == analysis.Own || in.Origin == analysis.OwnByEye {
		return true
	}
	if in.Path == "overlap" || strings.HasPrefix(in.Path, "cost.") && w.State == Full {
		return true
	}
	for _, field := range []string{".authentic", ".relevant", ".customerShare", ".reachable"} {
		if strings.HasSuffix(in.Path, field) {
			return true
		}
	}
	return false
}

// inputValue is an input with where it comes from.
func (w *writer) inputValue(in *analysis.Input) Value {
	word, _, ok := wordOf(in.Path)
	u := word.unit
	if !ok {
		u = uNumber
		if in.Share {
			u = uShare
		}
	}
	v := Value{Label: w.inputName(in), Value: w.ranged(u, in), Origin: in.Origin, Assumed: in.Origin.Assumed()}
	if _, ok := question.PageOf(w.r.Doc, in.Key); ok && in.Key != "" {
		v.Key = in.Key
	}
	if src, ok := w.source(in.Row); ok && v.Assumed {
		v.Source = &src
	}
	switch in.Origin {
	case analysis.Own:
		v.From = w.say("Dato tuyo", "Your figure") + w.onDay(in.On)
	case analysis.OwnByEye:
		v.From = w.say("Dato tuyo, a ojo", "Your figure, by eye") + w.onDay(in.On)
	case analysis.Published:
		if src, ok := w.source(in.Row); ok {
			v.From, v.URL = strings.TrimSuffix(join(src.By, src.Year), ", "), src.URL
			if v.From == "" {
				v.From = w.say("Dato publicado", "Published figure")
			}
			switch {
			case src.Recalled:
				v.Warning = w.say("Dato recordado, no comprobado.", "Recalled figure, not verified.")
			case src.Old && src.Year != "":
				v.Warning = w.say("Es un dato de {year}.", "This figure is from {year}.", "year", src.Year)
			}
		}
	case analysis.Convention:
		v.From = w.say("Convención", "Convention")
	case analysis.Held:
		v.Origin = analysis.Convention // drawn with the mark of what we assume
		v.From = w.say("Supuesto: damos por hecho que llegan tantos como se van", "Assumed: we take it that as many come as leave")
	case analysis.Model:
		v.From = w.say("Punto de partida de la calculadora", "The calculator's starting point")
	case analysis.LeftOut:
		v.From = w.say("No lo hemos contado", "Not counted")
	default:
		v.From = w.say("Sale de otras respuestas", "Follows from other answers")
		if in.From != "" {
			v.From = w.say("De lo que miraste en {channel}", "From what you looked at on {channel}", "channel", w.channel(in.From))
		}
	}
	if w.r.Present.Adjusted && strings.HasSuffix(in.Path, "conversionRate") {
		factor := w.r.Present.Calibration.ConversionFactor
		if likely := in.Estimate.Likely(); likely*factor > 1 { // more than everybody cannot buy
			factor = 1 / likely
		}
		v.From += w.say("; ajustado a tu cifra: × {f}", "; adjusted to your count: × {f}", "f", w.loc.Number(factor, few(factor)))
	}
	return v
}

func join(a, b string) string {
	switch {
	case a == "":
		return b
	case b == "":
		return a
	}
	return a + ", " + b
}

// onDay says the day of an answer, "" if it has none.
func (w *writer) onDay(day string) string {
	t, ok := assessment.ParseDay(day)
	if !ok {
		return ""
	}
	return w.say(", el {date}", ", on {date}", "date", w.loc.Date(t))
}
