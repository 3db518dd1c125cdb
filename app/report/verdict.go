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

// moneyVerdict answers whether the money comes back.
func (w *writer) moneyVerdict() {
	c := &w.r.Cases[0]
	roi := c.Result.ROI
	if roi == nil {
		w.Said = []string{w.say("Sin horas ni dinero no hay retorno que calcular.", "Without hours or money there is no return to work out.")}
		w.Title = w.Said[0]
		w.headlines(c)
		return
	}
	back, undecided := c.Result.BreakEvenMonth != nil, open(c)
	with := w.say("Con estos datos, ", "With these figures ")
	switch guessed := w.Assumed > w.Own; {
	case undecided && guessed:
		w.Prefix = w.say("Todavía no se puede saber, con más supuestos que datos: en el caso central ", "Too early to tell, with more assumptions than figures: in the central case ")
	case undecided:
		w.Prefix = w.say("Todavía no se puede saber: en el caso central ", "Too early to tell: in the central case ")
	case guessed:
		w.Prefix = w.say("De momento, y con más supuestos que datos, ", "For now, and with more assumptions than figures, ")
	}
	first := w.comesBack(c.Result.BreakEvenMonth)
	w.Said = []string{with + first}
	w.Title = strings.TrimSuffix(upperFirst(first), ".")
	if w.Prefix != "" {
		w.Said[0] = w.Prefix + first
		w.Title = strings.TrimSuffix(w.Said[0], ".")
	}
	second := ""
	if back {
		second = w.whatHolds(c, undecided)
	} else {
		second = w.whatWould()
	}
	after := ""
	switch {
	case second == "":
	case back && undecided: // the heading is long enough
		after = second
	default:
		w.Said = append(w.Said, second)
	}

	if s := w.pocketSaid(c); s != "" {
		w.Lead = append(w.Lead, s)
	}
	if p, o := c.Prudent.ROI, c.Optimistic.ROI; p != nil && o != nil {
		w.Lead = append(w.Lead, w.say(
			"Por cada 100 que pones, tus horas incluidas, el resultado va de {low} a {high}, con {mid} en el centro.",
			"For every 100 you put in, your hours included, the result runs from {low} to {high}, with {mid} in the middle.",
			"low", w.perHundred(*p), "high", w.perHundred(*o), "mid", w.perHundred(*roi)))
		w.Bounds = w.say(
			"Los dos extremos son un límite, no un pronóstico: todos los datos a la vez en su peor o en su mejor valor.",
			"Both ends are a limit, not a forecast: every figure at its worst or at its best at once.")
		if !back {
			after = w.atTheBest(c)
		}
		if after != "" {
			w.Lead = append(w.Lead, after)
		}
	}
	w.Lead = append(w.Lead, w.overStopping(c))
	w.headlines(c)
}

// open says whether the answer is not settled: the money comes back at one end
// and not at the other.
func open(c *analysis.Case) bool {
	p, o := &c.Prudent, &c.Optimistic
	if p.ROI == nil || o.ROI == nil {
		return false
	}
	return *p.ROI < 0 && *o.ROI > 0 || (p.BreakEvenMonth == nil) != (o.BreakEvenMonth == nil)
}

// comesBack says whether and when the money is back: a sentence without its
// capital.
func (w *writer) comesBack(month *int) string {
	switch {
	case month == nil:
		return w.say("no recuperas la inversión en {T}.", "you do not get your money back within {T}.", "T", w.horizon())
	case *month <= 1:
		return w.say("recuperas la inversión desde el primer mes.", "you get your money back from the first month.")
	}
	return w.say("recuperas la inversión en el mes {n}.", "you get your money back in month {n}.", "n", w.loc.Number(float64(*month), 0))
}

// whatHolds says whether the money still comes back at the prudent end.
func (w *writer) whatHolds(c *analysis.Case, undecided bool) string {
	switch p := c.Prudent; {
	case p.ROI == nil:
		return ""
	case p.BreakEvenMonth == nil && undecided:
		return w.say("Con cada dato en su peor extremo, no la recuperas en {T}.",
			"With every figure at its worst end you do not get it back within {T}.", "T", w.horizon())
	case p.BreakEvenMonth == nil:
		return w.say("Pero no está hecho: con cada dato en su peor extremo, no la recuperas en {T}.",
			"But it is not settled: with every figure at its worst end you do not within {T}.", "T", w.horizon())
	case *p.BreakEvenMonth <= 1:
		return w.say("Y aguanta: con cada dato en su peor extremo, también.", "And it holds: with every figure at its worst end, too.")
	default:
		return w.say("Y aguanta: con cada dato en su peor extremo, la recuperas en el mes {n}.",
			"And it holds: with every figure at its worst end you do in month {n}.", "n", w.loc.Number(float64(*p.BreakEvenMonth), 0))
	}
}

// atTheBest says whether the money would come back at the optimistic end.
func (w *writer) atTheBest(c *analysis.Case) string {
	if c.Optimistic.BreakEvenMonth == nil {
		return w.say("Ni con cada dato en su mejor extremo la recuperas en {T}.",
			"Not even with every figure at its best end do you get it back within {T}.", "T", w.horizon())
	}
	if n := *c.Optimistic.BreakEvenMonth; n > 1 {
		return w.say("Con cada dato en su mejor extremo, la recuperarías en el mes {n}.",
			"With every figure at its best end you would get it back in month {n}.", "n", w.loc.Number(float64(n), 0))
	}
	return w.say("Con cada dato en su mejor extremo, la recuperarías desde el primer mes.",
		"With every figure at its best end you would get it back from the first month.")
}

// overStopping says what going on adds to stopping today.
func (w *writer) overStopping(c *analysis.Case) string {
	x := w.round(math.Abs(c.NPVOverStopping))
	starting := w.r.Present.Starting
	level := math.Abs(c.NPVOverStopping) <= aboutLevel*c.Result.PresentValueCost
	stays := w.r.Stopping.Result.TotalBenefit > 0 && !w.nobodyCame()
	hours := ""
	if w.hasOwnHours() {
		hours = w.say(", contando lo que valen tus horas", ", counting what your hours are worth")
	}
	slots := []string{"x", x, "T", w.horizon(), "hours", hours}
	switch {
	case level && starting:
		return w.say("Empezar o no empezar da más o menos lo mismo.", "Starting or not comes to about the same.")
	case level && !stays:
		return w.say("Seguir o parar hoy da más o menos lo mismo.", "Going on or stopping today comes to about the same.")
	case level:
		return w.say("Seguir o parar hoy da más o menos lo mismo: lo que ya tienes aún traería algo un tiempo.",
			"Going on or stopping today comes to about the same: what you already have would still bring something for a while.")
	case c.NPVOverStopping > 0 && starting:
		return w.say("Frente a no empezar, empezar añade unos {x} en {T}.", "Compared with not starting, starting adds about {x} within {T}.", slots...)
	case c.NPVOverStopping > 0:
		return w.say("Frente a parar hoy, seguir añade unos {x} en {T}.", "Compared with stopping today, going on adds about {x} within {T}.", slots...)
	case starting:
		return w.say("No empezar te dejaría unos {x} más{hours}.", "Not starting would leave you about {x} more{hours}.", slots...)
	case !stays:
		return w.say("Parar hoy te dejaría unos {x} más{hours}.", "Stopping today would leave you about {x} more{hours}.", slots...)
	}
	s := w.say("Parar hoy te dejaría unos {x} más{hours}: lo que ya tienes aún traería algo un tiempo, sin coste.",
		"Stopping today would leave you about {x} more{hours}: what you already have would still bring something for a while, at no cost.", slots...)
	if c.Result.BreakEvenMonth != nil {
		s = w.say("Recuperas la inversión, pero gran parte de lo que entra vendría igual si pararas.",
			"You get your money back, but much of what comes in would come even if you stopped.") + " " + s
	}
	return s
}

// aboutLevel is how small a difference from stopping is told as none, as a
// share of what is put in.
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

// horizonOf completes a sentence with a month or with "not within 24 months".
func (w *writer) monthOrNot(month *int) string {
	switch {
	case month == nil:
		return w.say("no en {T}", "not within {T}", "T", w.horizon())
	case *month <= 1:
		return w.say("mes 1", "month 1")
	}
	return w.loc.Say(i18n.Text{ES: "mes {n}", EN: "month {n}"}, "n", w.loc.Number(float64(*month), 0))
}
