package report

import (
	"math"
	"strconv"
	"strings"
	"time"

	"quilate/app/analysis"
	"quilate/app/assessment"
	"quilate/app/chart"
	"quilate/app/i18n"
	"quilate/app/stat"
)

// Afterwards is what was measured after the programme began, told from what the
// document keeps of it.
type Afterwards struct {
	Invented bool
	Verdict  string // more, less, unclear
	Said     string // what changed, a sentence
	Caution  string // what that does not mean; ""
	ROI      string // a sentence; "" without a cost
	Beyond   string // how more than the cost can be lost; "" where it cannot
	Costs    string // that the cost is not the assessment's; "" where it is
	Three    []Headline
	Grade    string   // A to E
	Evidence string   // what the grade allows to say
	Up       string   // what would lift it; ""
	Checks   []string // what else speaks for or against it
	Weak     []string // doubts, a sentence each
	Method   []string // how it was worked out
	Never    string   // what it replaces
	Against  []string // the forecast beside it; none without one
	Figures  []chart.Figure
	Parts    string // what made the change: the sentence of the split; ""
	History  *Table // earlier measurements; nil if this is the first
}

// MakeAfterwards tells the last measurement of a document; false if there is
// none.
func MakeAfterwards(doc assessment.Document, loc i18n.Locale) (Afterwards, bool) {
	w := &writer{loc: loc, r: &analysis.Results{Doc: doc}}
	if doc.Currency != "" {
		w.loc.Currency = doc.Currency
	}
	return w.measured(doc.Measurement)
}

// afterwards is the section of the report.
func (w *writer) afterwards() (Section, bool) {
	a, ok := w.measured(w.r.Doc.Measurement)
	if !ok {
		return Section{}, false
	}
	s := Section{ID: "measured", Finding: a.Said, Figures: a.Figures, Lead: a.lead(w)}
	list := List{Title: w.say("Cómo de firme es", "How firm it is")}
	for _, t := range append(append([]string{}, a.Checks...), a.Weak...) {
		list.Lines = append(list.Lines, Line{Text: t})
	}
	s.Lists = append(s.Lists, list)
	if a.History != nil {
		s.Tables = append(s.Tables, *a.History)
	}
	s.Notes = append(append(s.Notes, a.Against...), a.Never)
	if a.Parts != "" {
		s.Notes = append([]string{a.Parts}, s.Notes...)
	}
	s.Terms = terms("expected", "grade")
	return s, true
}

func (a *Afterwards) lead(w *writer) []string {
	var out []string
	if a.Invented {
		out = append(out, w.say("Ejemplo inventado: no son tus ventas.", "Invented example: these are not your sales."))
	}
	for _, t := range []string{a.Caution, a.ROI, a.Beyond, a.Costs, a.Evidence, a.Up} {
		if t != "" {
			out = append(out, t)
		}
	}
	return out
}

// measured tells a measurement.
func (w *writer) measured(k *assessment.Measurement) (a Afterwards, ok bool) {
	o := k.Last()
	if o == nil {
		return a, false
	}
	a.Invented, a.Grade = k.Invented, o.Grade
	up, _ := stepWords.of(o.Step)
	a.Evidence, a.Up = w.evidence(o), w.tell(&up)
	if o.Method == "" {
		a.Verdict = "unclear"
		a.Said = w.say("Con esta tabla no se puede medir nada todavía", "Nothing can be measured with this table yet")
		return a, true
	}
	switch {
	case o.DF > 0 && o.Lift.Low > 0:
		a.Verdict = "more"
	case o.DF > 0 && o.Lift.High < 0:
		a.Verdict = "less"
	default:
		a.Verdict = "unclear"
	}
	a.Said, a.Caution = w.change(o, a.Verdict)
	a.ROI, a.Beyond, a.Costs = w.measuredROI(o), w.beyondCost(o), w.otherCost(k, o)
	a.Three = w.measuredThree(o)
	a.Checks = w.checks(o)
	for i := range o.Doubts {
		if t := w.doubtOf(o, &o.Doubts[i]); t != "" {
			a.Weak = append(a.Weak, t)
		}
	}
	a.Method = w.method(o)
	a.Never = w.say("Lo medido sustituye a ventas directas, asociadas, fidelidad y recomendaciones; solo se le suman ahorros.",
		"What is measured replaces direct and associated sales, loyalty and recommendations; only savings are added to it.")
	a.Against = w.against(o, a.Verdict)
	a.Parts = w.partsSaid(o)
	a.Figures = w.measuredFigures(k, o, &a)
	a.History = w.history(k)
	return a, true
}

// units writes an amount of what was measured: money, purchases, customers.
func (w *writer) units(o *assessment.Outcome, v float64) string {
	switch o.Counts {
	case "orders":
		return w.count(round1(v), "{n} compra", "{n} compras", "{n} purchase", "{n} purchases")
	case "customers":
		return w.count(round1(v), "{n} cliente", "{n} clientes", "{n} customer", "{n} customers")
	}
	return w.round(v)
}

// signedUnits is units with the sign, also of gains.
func (w *writer) signedUnits(o *assessment.Outcome, v float64) string {
	if o.Counts == "orders" || o.Counts == "customers" {
		s := w.loc.Number(round1(v), 1)
		if round1(v) > 0 {
			s = "+" + s
		}
		return s
	}
	return w.signedRound(v)
}

// round1 keeps a decimal of small counts only.
func round1(v float64) float64 {
	if math.Abs(v) < 10 {
		return math.Round(v*10) / 10
	}
	return math.Round(v)
}

// monthOf writes a month of a document, 2026-05.
func (w *writer) monthOf(month string) string {
	t, ok := assessment.ParseDay(month + "-01")
	if !ok {
		return month
	}
	return w.loc.Month(t.Year(), int(t.Month()))
}

// change is what changed, and what that does not mean.
func (w *writer) change(o *assessment.Outcome, verdict string) (said, caution string) {
	since := w.monthOf(o.First)
	size := func(v float64) string { return w.units(o, math.Abs(v)) }
	plain := size
	if o.Counts == "orders" || o.Counts == "customers" { // the noun is said already
		plain = func(v float64) string { return w.loc.Number(round1(math.Abs(v)), 1) }
	}
	low, high := o.Lift.Low, o.Lift.High
	if verdict == "less" {
		low, high = high, low
	}
	slots := []string{"date", since, "x", size(o.Lift.Value), "lo", plain(low), "hi", plain(high)}
	if o.Method == "weeks" {
		switch verdict {
		case "more":
			return w.say("En las semanas con redes vendiste {x} más que en las demás (entre {lo} y {hi})", "In the weeks with social media you sold {x} more than in the others (between {lo} and {hi})", slots...), ""
		case "less":
			return w.say("En las semanas con redes vendiste {x} menos que en las demás (entre {lo} y {hi})", "In the weeks with social media you sold {x} less than in the others (between {lo} and {hi})", slots...), ""
		}
	}
	switch verdict {
	case "more":
		if o.Counts == "orders" || o.Counts == "customers" {
			return w.say("Desde {date} tienes {x} más de lo que cabía esperar (entre {lo} y {hi})", "Since {date} you have had {x} more than could be expected (between {lo} and {hi})", slots...), ""
		}
		return w.say("Desde {date} has vendido {x} más de lo que cabía esperar (entre {lo} y {hi})", "Since {date} you have sold {x} more than could be expected (between {lo} and {hi})", slots...), ""
	case "less":
		if o.Counts == "orders" || o.Counts == "customers" {
			return w.say("Desde {date} tienes {x} menos de lo que cabía esperar (entre {lo} y {hi})", "Since {date} you have had {x} less than could be expected (between {lo} and {hi})", slots...), ""
		}
		return w.say("Desde {date} has vendido {x} menos de lo que cabía esperar (entre {lo} y {hi})", "Since {date} you have sold {x} less than could be expected (between {lo} and {hi})", slots...), ""
	}
	if o.DF < 1 {
		return w.say("Desde {date}, {x} al mes de diferencia: con tan pocos meses no se sabe cuánto es casualidad", "Since {date}, a difference of {x} a month: with so few months nobody knows how much of it is chance",
			"date", since, "x", w.signedUnits(o, o.PerMonth.Value)), ""
	}
	return w.say("No se distingue de los altibajos de siempre: entre {lo} y {hi} al mes", "It cannot be told from the usual ups and downs: between {lo} and {hi} a month",
			"lo", w.signedUnits(o, o.PerMonth.Low), "hi", w.signedUnits(o, o.PerMonth.High)),
		w.say("Que no se vea no quiere decir que no exista.", "Not seeing it does not mean it is not there.")
}

func (w *writer) measuredROI(o *assessment.Outcome) string {
	if o.ROI == nil {
		return w.say("Sin un coste no hay ROI: pon lo que te cuesta, horas incluidas.", "Without a cost there is no ROI: enter what it costs you, hours included.")
	}
	return w.say("ROI medido: {r}, entre {lo} y {hi}. Con tu margen y tus horas dentro.", "Measured ROI: {r}, between {lo} and {hi}. With your margin and your hours in it.",
		"r", w.loc.SignedPercent(o.ROI.Value, 0), "lo", w.loc.SignedPercent(o.ROI.Low, 0), "hi", w.loc.SignedPercent(o.ROI.High, 0))
}

// beyondCost explains a return that goes below losing all that was put in.
func (w *writer) beyondCost(o *assessment.Outcome) string {
	if o.ROI == nil || o.ROI.Low >= -1 {
		return ""
	}
	return w.say("Por debajo de −100 % quiere decir que, además de no recuperar el coste, las ventas pudieron bajar.", "Below −100% means that, besides not getting the cost back, sales may have fallen.")
}

// otherCost says that a return is on other money than that of the assessment:
// on another cost, another outlay at the beginning, or other savings.
func (w *writer) otherCost(k *assessment.Measurement, o *assessment.Outcome) string {
	if o.ROI == nil || k.Cost == nil && k.Setup == nil && k.Savings == nil {
		return ""
	}
	r := w.r
	if len(r.Cases) == 0 {
		r = analysis.Brief(r.Doc)
	}
	if len(r.Cases) == 0 {
		return ""
	}
	c := &r.Cases[0]
	var said []string
	say := func(typed *float64, of float64, t i18n.Text) {
		if typed != nil && math.Abs(of-*typed) > 0.01*math.Max(of, *typed) {
			said = append(said, w.tell(&t, "a", w.round(*typed), "b", w.round(of)))
		}
	}
	say(k.Cost, c.MonthlyTotal, otherMonthly)
	say(k.Setup, c.Inputs.SetupCost, otherSetup)
	saved := 0.0
	for i := range c.Result.Months {
		saved += c.Result.Months[i].Service + c.Result.Months[i].OtherSavings
	}
	say(k.Savings, saved/math.Max(1, float64(len(c.Result.Months))), otherSavings)
	return strings.Join(said, " ")
}

var (
	otherMonthly = text("Este ROI cuenta {a} de coste al mes, como escribiste al medir; tu evaluación cuenta {b}.", "This ROI counts {a} of cost a month, as you typed when measuring; your assessment counts {b}.")
	otherSetup   = text("Cuenta {a} de puesta en marcha, como escribiste al medir; tu evaluación cuenta {b}.", "It counts {a} of set-up cost, as you typed when measuring; your assessment counts {b}.")
	otherSavings = text("Cuenta {a} de ahorros al mes, como escribiste al medir; tu evaluación cuenta {b}.", "It counts {a} of savings a month, as you typed when measuring; your assessment counts {b}.")
)

func (w *writer) measuredThree(o *assessment.Outcome) []Headline {
	between := func(lo, hi string) string {
		return w.say("entre {lo} y {hi}", "between {lo} and {hi}", "lo", lo, "hi", hi)
	}
	sales := Headline{Label: w.say("De más al mes", "More a month"), Value: w.signedUnits(o, o.PerMonth.Value),
		Range: between(w.signedUnits(o, o.PerMonth.Low), w.signedUnits(o, o.PerMonth.High))}
	if o.Counts == "orders" {
		sales.Label = w.say("Compras de más al mes", "More purchases a month")
	} else if o.Counts == "customers" {
		sales.Label = w.say("Clientes de más al mes", "More customers a month")
	} else {
		sales.Label = w.say("Ventas de más al mes", "More sales a month")
	}
	list := []Headline{sales}
	if o.ROI != nil {
		list = append(list, Headline{Label: w.say("ROI medido", "Measured ROI"), Value: w.loc.SignedPercent(o.ROI.Value, 0),
			Range: between(w.loc.SignedPercent(o.ROI.Low, 0), w.loc.SignedPercent(o.ROI.High, 0))})
	}
	return append(list, Headline{Label: w.say("Te queda, descontado el coste", "Left after its cost"), Value: w.signedRound(o.Net.Value),
		Range: between(w.signedRound(o.Net.Low), w.signedRound(o.Net.High))})
}

// measuredDots are fifty outcomes of the measured return, equally likely.
func (w *writer) measuredDots(o *assessment.Outcome) (chart.Figure, bool) {
	if o.ROI == nil || o.DF < 1 {
		return chart.Figure{}, false
	}
	df := float64(o.DF)
	se := (o.ROI.High - o.ROI.Low) / 2 / stat.StudentQuantile(0.975, df)
	values := make([]float64, 50)
	back := 0
	for i := range values {
		values[i] = o.ROI.Value + stat.StudentQuantile((float64(i)+0.5)/50, df)*se
		if values[i] >= 0 {
			back++
		}
	}
	f, err := chart.Dots{
		Head:   chart.Head{ID: "after-odds", Title: w.say("Con lo medido, recuperas la inversión en {k} escenarios", "By what was measured, you get your money back in {k} scenarios", "k", w.loc.OutOf50(float64(back)/50))},
		Values: values, Unit: chart.Share, Gain: w.say("recuperan la inversión", "get the money back"), Loss: w.say("no la recuperan", "do not get it back"),
	}.Figure(w.loc)
	return f, err == nil
}

func (w *writer) checks(o *assessment.Outcome) []string {
	var out []string
	if o.Smallest > 0 {
		out = append(out, w.say("Con esta tabla solo se vería un cambio de {x} o más al mes. Si tu plan trae menos, aquí no se notará.",
			"With this table only a change of {x} or more a month would show. If your plan brings less, it will not be seen here.", "x", w.units(o, o.Smallest)))
	}
	if o.Placebos > 0 {
		out = append(out, w.count(float64(o.Placebos), "Probamos {n} fecha inventada antes de empezar: en {m} salía un cambio igual de grande.", "Probamos {n} fechas inventadas antes de empezar: en {m} salía un cambio igual de grande.",
			"We tried {n} made-up date before the start: {m} showed a change just as big.", "We tried {n} made-up dates before the start: {m} showed a change just as big.", "m", w.none(o.AsLarge)))
	}
	return out
}

func (w *writer) none(n int) string {
	if n == 0 {
		return w.say("ninguna", "none")
	}
	return strconv.Itoa(n)
}

// method is how it was worked out, for those who ask.
func (w *writer) method(o *assessment.Outcome) []string {
	var out []string
	switch o.Method {
	case "regression":
		out = append(out, w.say("Seguimos la línea que llevaban tus ventas antes ({n}) y la comparamos con lo que pasó después ({m}). La diferencia es lo que se notó.",
			"We carried on the line your sales were on before ({n}) and compared it with what happened after ({m}). The difference is what showed.",
			"n", w.loc.Months(o.Before), "m", w.loc.Months(o.After)))
		if o.Waves > 0 {
			out = append(out, w.say("La temporada (Navidad, vacaciones…) está descontada.", "The season (Christmas, holidays…) is taken out."))
		}
	case "means":
		out = append(out, w.say("Comparamos la media de después ({m}) con la de antes ({n}), sin más.", "We compared the average after ({m}) with the average before ({n}), nothing more.",
			"n", w.loc.Months(o.Before), "m", w.loc.Months(o.After)))
	case "weeks":
		out = append(out, w.say("Comparamos {m} semanas con redes y {n} sin ellas, descontada la tendencia.", "We compared {m} weeks with social media and {n} without, the trend taken out.",
			"n", strconv.Itoa(o.Before), "m", strconv.Itoa(o.After)))
	}
	if o.DF > 0 && (o.Plain.High-o.Plain.Low) < 0.98*(o.Lift.High-o.Lift.Low) {
		out = append(out, w.say("El método de los manuales daría entre {lo} y {hi}. En simulaciones, con tan pocos años ese intervalo acierta unas 8 veces de cada 10, no 19 de cada 20; por eso decimos el más ancho.",
			"The textbook method would say between {lo} and {hi}. In simulations, with so few years that interval is right about 8 times in 10, not 19 in 20; that is why we state the wider one.",
			"lo", w.signedUnits(o, o.Plain.Low), "hi", w.signedUnits(o, o.Plain.High)))
	}
	if o.DF > 0 {
		more := w.say("Errores clásicos", "Classical errors")
		if o.Lag > 0 {
			more = w.say("Errores de Newey–West con {l} retardos", "Newey–West errors with {l} lags", "l", strconv.Itoa(o.Lag-1))
		}
		out = append(out, w.say("Para quien lo revise: mínimos cuadrados con salto y cambio de tendencia en {date}, {w} pares de ondas anuales, {df} grados de libertad. {more}.",
			"For those who check: least squares with a step and a change of trend in {date}, {w} pairs of yearly waves, {df} degrees of freedom. {more}.",
			"date", w.monthOf(o.First), "w", strconv.Itoa(o.Waves), "df", strconv.Itoa(o.DF), "more", more))
	}
	if o.Unit > 0 {
		out = append(out, w.say("La cuenta: {lift} × {unit} de margen + {s} de ahorros − {c} de coste = {net}.", "The account: {lift} × {unit} of margin + {s} of savings − {c} of cost = {net}.",
			"lift", w.exactUnits(o, o.Lift.Value), "unit", w.unit(o), "s", w.money(o.Savings), "c", w.money(o.Cost), "net", w.exact(o.Net.Value)))
	}
	return out
}

func (w *writer) exactUnits(o *assessment.Outcome, v float64) string {
	if o.Counts == "orders" || o.Counts == "customers" {
		return w.units(o, v)
	}
	return w.money(v)
}

func (w *writer) unit(o *assessment.Outcome) string {
	if o.Counts == "orders" || o.Counts == "customers" {
		return w.loc.Money(o.Unit, -1)
	}
	return w.loc.Percent(o.Unit, 1)
}

// against sets the forecast beside the measurement, both in the money that the
// sales left. How many times the one is the other is said only of a change that
// showed: of one that did not, it is a multiple of chance.
func (w *writer) against(o *assessment.Outcome, verdict string) []string {
	p := o.Planned
	if p == nil {
		return nil
	}
	real := o.Lift.Value * o.Unit
	slots := []string{"a", w.signedRound(p.Value), "b", w.signedRound(real), "lo", w.signedRound(o.Lift.Low * o.Unit), "hi", w.signedRound(o.Lift.High * o.Unit)}
	switch {
	case o.DF < 1:
		return []string{w.say("Con tan pocos meses, lo medido no se puede comparar con lo previsto ({a} de margen).", "With so few months, what was measured cannot be compared with the forecast ({a} of margin).", slots...)}
	case verdict != "unclear" && p.Value > 0 && real > 0:
		return []string{w.say("Lo real fue {x} veces lo previsto.", "Reality was {x} times the plan.", "x", w.ratio(real/p.Value))}
	case verdict != "unclear":
		return []string{w.say("Lo previsto eran {a} de margen; lo medido, {b}.", "The forecast was {a} of margin; what was measured, {b}.", slots...)}
	case p.Value > o.Lift.High*o.Unit:
		return []string{w.say("Lo medido no llega a lo previsto: como mucho {hi} de margen, y se esperaban {a}.", "What was measured falls short of the forecast: {hi} of margin at most, and {a} was expected.", slots...)}
	case p.Value < o.Lift.Low*o.Unit:
		return []string{w.say("Lo medido queda por encima de lo previsto: como poco {lo} de margen, y se esperaban {a}.", "What was measured lies above the forecast: {lo} of margin at least, and {a} was expected.", slots...)}
	}
	out := []string{w.say("Lo previsto y lo medido todavía no se distinguen.", "The forecast and the measurement cannot be told apart yet."),
		w.say("Lo previsto eran {a} de margen, y lo medido puede estar entre {lo} y {hi}.", "The forecast was {a} of margin, and what was measured may lie between {lo} and {hi}.", slots...)}
	if months := w.monthsAfter(o); o.Smallest*o.Unit > 0 && math.Abs(p.Value)/months < o.Smallest*o.Unit {
		out = append(out, w.say("Esta tabla solo deja ver cambios de {x} de margen al mes o más; lo previsto eran {y} al mes. Así no puede dar la razón ni quitársela.",
			"This table only shows changes of {x} of margin a month or more; the forecast was {y} a month. It can neither confirm it nor refute it.",
			"x", w.round(o.Smallest*o.Unit), "y", w.signedRound(p.Value/months)))
	}
	return out
}

// monthsAfter are the months that an outcome's forecast is of.
func (w *writer) monthsAfter(o *assessment.Outcome) float64 {
	n := float64(o.After)
	if o.Method == "weeks" {
		n *= 12 * 7 / 365.25
	}
	return math.Max(1, math.Round(n))
}

func (w *writer) history(k *assessment.Measurement) *Table {
	if len(k.History) < 2 {
		return nil
	}
	t := Table{}
	t.Caption = w.say("Cada vez que has medido", "Each time you measured")
	t.Head = []string{w.say("Hasta", "Until"), w.say("Al mes", "A month"), w.say("Entre", "Between"), w.say("ROI medido", "Measured ROI"), w.say("Grado", "Grade")}
	for i := range k.History {
		o := &k.History[i]
		roi := "–"
		value := math.NaN()
		if o.ROI != nil {
			roi, value = w.loc.SignedPercent(o.ROI.Value, 0), o.ROI.Value
		}
		t.Rows = append(t.Rows, []string{w.monthOf(o.Until), w.signedUnits(o, o.PerMonth.Value),
			w.say("{lo} y {hi}", "{lo} and {hi}", "lo", w.signedUnits(o, o.PerMonth.Low), "hi", w.signedUnits(o, o.PerMonth.High)), roi, o.Grade})
		t.Numeric = append(t.Numeric, []float64{math.NaN(), o.PerMonth.Value, math.NaN(), value, math.NaN()})
	}
	return &t
}

// day writes a day of a document.
func (w *writer) day(day string) string {
	t, ok := assessment.ParseDay(day)
	if !ok {
		return day
	}
	return w.loc.Date(t.In(time.UTC))
}

// ratio writes how many times one thing is another.
func (w *writer) ratio(v float64) string {
	if v < 0.15 {
		return w.loc.Number(v, 2)
	}
	return w.loc.Number(v, 1)
}
