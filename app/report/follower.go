package report

import (
	"cmp"
	"math"
	"slices"
	"strings"

	"quilate/app/analysis"
	"quilate/app/channel"
	"quilate/app/chart"
)

// followerValues tells what a follower of each way in is worth, and the most
// it is worth paying for one.
func (w *writer) followerValues() (Section, bool) {
	s := Section{ID: "values"}
	if len(w.r.Values) == 0 {
		return s, false
	}
	best, worst := &w.r.Values[0], &w.r.Values[0]
	for i := range w.r.Values {
		v := &w.r.Values[i]
		if v.Value > best.Value {
			best = v
		}
		if v.Value < worst.Value {
			worst = v
		}
	}
	s.Finding = w.say("Un seguidor que llega {best} te deja {v}; uno {worst}, {u}", "A follower who comes {best} leaves {v}; one {worst}, {u}",
		"best", w.byAt(best), "v", w.worth(best.Value), "worst", w.byAt(worst), "u", w.worth(worst.Value))
	if best == worst || best.Value == worst.Value {
		s.Finding = w.say("Un seguidor te deja {v} en {T}, llegue como llegue", "A follower leaves {v} within {T}, however they come", "v", w.worth(best.Value), "T", w.horizon())
	}
	s.Lead = append(s.Lead, w.say("Lo que deja un seguidor en {T} es lo más que vale la pena pagar por él.", "What a follower leaves within {T} is the most it is worth paying for one.", "T", w.horizon()))

	f := chart.Worth{Head: chart.Head{ID: "values", Title: s.Finding}, ValueWord: w.say("vale", "is worth"), CostWord: w.say("cuesta", "costs"), Decimals: w.cents(),
		Less: w.tell(&lessThan, "x", w.loc.Money(math.Pow10(-w.cents()), w.cents())), LessThan: w.tell(&lessThan)}
	t := Table{Table: chart.Table{Caption: w.say("Lo que vale y lo que cuesta un seguidor", "What a follower is worth and costs"),
		Head: []string{w.say("Cómo llegan", "How they come"), w.say("Vale en {T}", "Worth within {T}", "T", w.horizon()), w.say("Vale en diez años", "Worth in ten years"), w.say("Cuesta", "Costs"), w.say("Por cada 100 que pones", "For every 100 you put in")}}}
	costless, drawn := false, w.drawn()
	var never []string
	for i := range w.r.Values {
		v := &w.r.Values[i]
		name := w.valueName(v)
		if !v.FromAnswers {
			name += w.say(" (supuesto)", " (assumed)")
		}
		printed, raw := []string{name, w.worthShort(v.Value), w.worthShort(v.TenYears)}, []float64{math.NaN(), v.Value, v.TenYears}
		switch {
		case v.Cost == nil:
			costless = true
			printed, raw = append(printed, "–", "–"), append(raw, math.NaN(), math.NaN())
		case v.ROI == nil:
			printed, raw = append(printed, w.price(*v.Cost), "–"), append(raw, *v.Cost, math.NaN())
		default:
			printed, raw = append(printed, w.price(*v.Cost), w.perHundred(*v.ROI)), append(raw, *v.Cost, *v.ROI)
		}
		t.Rows, t.Numeric = append(t.Rows, printed), append(t.Numeric, raw)
		if v.Cost != nil && drawn[i] {
			f.Rows = append(f.Rows, chart.Source{Name: name, Value: math.Max(0, v.Value), Cost: *v.Cost, Verdict: w.worthVerdict(v)})
		}
		if l, ok := w.followerLedger(v); ok {
			s.Ledgers = append(s.Ledgers, l)
		}
		if v.BreakEven != nil && *v.BreakEven > 1 {
			name := w.valueName(v)
			if name == w.wayIn(v.Source) {
				name = lowerFirst(name)
			}
			never = append(never, name)
		}
	}
	if len(f.Rows) > 0 {
		if figure, err := f.Figure(w.loc); err == nil {
			s.Figures = append(s.Figures, figure)
		}
	}
	s.Tables = append(s.Tables, t)
	s.Ledgers = append(s.Ledgers, w.valuesLedgers()...)
	if costless {
		s.Notes = append(s.Notes, w.say("Lo que cuesta un seguidor lo sabemos en euros. Dinos a cuánto está el euro y lo comparamos con lo que vale.", "What a follower costs we know in euros. Tell us what a euro is worth and we set it against what one is worth."))
		s.Actions = append(s.Actions, w.euroAction())
	}
	if len(never) > 0 {
		s.Notes = append(s.Notes, w.say("{ways}: ni aunque todos fueran reales y pudieran comprarte valdría ese precio.", "{ways}: even if all were real and could buy, it would not be worth that price.", "ways", upperFirst(w.loc.List(never))))
	}
	if v := w.bestBuy(); v != nil {
		s.Notes = append(s.Notes, w.tell(&bestBuySaid, "way", lowerFirst(w.valueName(v)), "said", upperFirst(w.worthVerdict(v))))
	}
	if bought, ok := channel.FollowerSourceByID("bought"); ok {
		s.Notes = append(s.Notes, w.tell(&bought.Notice))
	}
	return s, true
}

var bestBuySaid = text("Por lo que cuestan, aquí lo que mejor sale es: {way}. {said}.", "For what they cost, what does best here is: {way}. {said}.")

// bestBuy is the way in of which most comes back for what it costs, if that is
// a contest or ads and they pay: it is said as the numbers say it.
func (w *writer) bestBuy() *analysis.FollowerValue {
	var best *analysis.FollowerValue
	for i := range w.r.Values {
		if v := &w.r.Values[i]; v.ROI != nil && *v.ROI > 0 && (best == nil || *v.ROI > *best.ROI) {
			best = v
		}
	}
	if best == nil || !strings.HasPrefix(best.Source, "ads") && !strings.HasPrefix(best.Source, "contest") {
		return nil
	}
	return best
}

// mostDrawn is how many places a figure holds; the table has them all.
const mostDrawn = 6

// drawn are the rows of the figure: the places with most followers, then the
// ways in that nobody uses.
func (w *writer) drawn() map[int]bool {
	order := make([]int, len(w.r.Values))
	for i := range order {
		order[i] = i
	}
	slices.SortStableFunc(order, func(a, b int) int { return cmp.Compare(w.r.Values[b].Followers, w.r.Values[a].Followers) })
	rows := map[int]bool{}
	for _, i := range order[:min(mostDrawn, len(order))] {
		rows[i] = true
	}
	return rows
}

// severalPlaces says whether followers of more than one channel have a value:
// only then a channel has to be named.
func (w *writer) severalPlaces() bool {
	channel := ""
	for i := range w.r.Values {
		place := w.r.Values[i].Place
		id, _, _ := strings.Cut(place, ".")
		if place != "" && channel != "" && id != channel {
			return true
		}
		if place != "" {
			channel = id
		}
	}
	return false
}

// valueName is how a follower came, and where if there are several channels.
func (w *writer) valueName(v *analysis.FollowerValue) string {
	if v.Place == "" || !w.severalPlaces() {
		return w.wayIn(v.Source)
	}
	id, _, _ := strings.Cut(v.Place, ".")
	return w.channel(id) + " (" + lowerFirst(w.wayIn(v.Source)) + ")"
}

// byAt completes "a follower who comes …", with the channel if there are several.
func (w *writer) byAt(v *analysis.FollowerValue) string {
	if v.Place == "" || !w.severalPlaces() {
		return w.by(v.Source)
	}
	id, _, _ := strings.Cut(v.Place, ".")
	return w.by(v.Source) + " (" + w.channel(id) + ")"
}

// by completes "a follower who comes …".
func (w *writer) by(source string) string {
	switch source {
	case "community":
		return w.say("solo", "by themselves")
	case "ads":
		return w.say("por anuncios", "through ads")
	case "contest":
		return w.say("por sorteos", "through contests")
	case "bought":
		return w.say("comprado", "bought")
	}
	return w.wayIn(source)
}

// worth writes what a follower is worth: never nothing where it is something.
func (w *writer) worth(v float64) string {
	least := math.Pow10(-w.cents())
	if v > 0 && v < least {
		return w.tell(&lessThan, "x", w.loc.Money(least, w.cents()))
	}
	if math.Abs(v) >= 1000 {
		return w.loc.Money(v, 0)
	}
	return w.loc.Money(v, w.cents())
}

var lessThan = text("menos de {x}", "less than {x}")

// price is a cost: below the smallest coin with the digits that it needs, since
// it is known, and beside it stands a worth that may be as small.
func (w *writer) price(v float64) string {
	for d := w.cents(); v > 0 && d < 6; d++ {
		if v >= math.Pow10(-d) {
			if d == w.cents() {
				break
			}
			return w.loc.Money(v, d)
		}
	}
	return w.worthShort(v)
}

// worthShort is worth for a narrow column.
func (w *writer) worthShort(v float64) string {
	if least := math.Pow10(-w.cents()); v > 0 && v < least {
		return "<\u00a0" + w.loc.Money(least, w.cents())
	}
	return w.worth(v)
}

// worthVerdict says what comes back of a hundred put in.
func (w *writer) worthVerdict(v *analysis.FollowerValue) string {
	if v.ROI == nil {
		return ""
	}
	back := (1 + *v.ROI) * 100
	if back > 0 && back < 1 {
		return w.say("vuelve menos de 1 de cada 100", "less than 1 in 100 comes back")
	}
	return w.say("vuelven {n} por cada 100", "{n} come back for every 100", "n", w.loc.Number(back, 0))
}
