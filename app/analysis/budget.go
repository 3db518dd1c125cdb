package analysis

import (
	"math"
	"slices"

	"quilate/app/assessment"
	"quilate/app/question"
	"quilate/app/roi"
)

// MostPlans is how many plans there can be besides the present and stopping.
const MostPlans = 3

// Budget is where the money of each option goes and what each says that it
// brings, side by side: what is edited when options are compared.
type Budget struct {
	Doc     assessment.Document
	Total   float64  // of the present, money a month
	Hour    float64  // what an hour costs, money
	Options []Option // the present first, then the plans; stopping costs nothing
	Rows    []BudgetRow
	Effects []EffectRow
	// Unpriced says that nobody knows what a follower costs in this currency:
	// money for new ways in is a cost that brings nobody. It is the answer key
	// that would change it, "" otherwise.
	Unpriced string
	// Ours says that Quantity and Quality can be proposed.
	Ours bool

	present *Present
	plans   []plan // of Options
}

// Option is one option of a budget.
type Option struct {
	ID, Kind   string
	Name       assessment.Name
	Total      float64 // money a month
	SameBudget bool    // it costs what the present costs
	Fixed      bool    // it is to cost that: editing moves money from line to line
	Ours       bool    // made from the answers, by our split or the person's
	// FewerHours says that it spends less time than today and nothing of what
	// that loses is said.
	FewerHours bool
	NoEffect   []string // see Case.NoEffect
}

// BudgetRow is one line over all options.
type BudgetRow struct {
	Code, Place string
	Key         string    // names the line: LineKey
	Hours       bool      // it is time: typed in hours
	Unit        float64   // money that one unit of it costs: what an hour costs, or 1
	Step        float64   // of one press, in its unit
	Amounts     []float64 // money a month, one for each option
	Used        bool      // some option puts something in
	Differs     bool      // not every option puts the same in
}

// EffectRow is one input of the model that a plan may say, over all options.
type EffectRow struct {
	Path    string
	Place   string // the way in it belongs to, "" if none
	Field   *question.Field
	Values  []float64 // in the field's unit; NaN where the option has no such way in
	Said    []bool    // the option says so itself
	Low     []float64 // of those said by eye, in the field's unit; NaN otherwise
	High    []float64
	Differs bool
}

// LineKey names a line of a budget.
func LineKey(code, place string) string { return assessment.Key(code, place) }

// BudgetOf sets the options of a document side by side. Without an account in
// money there is none, and ok is false.
func BudgetOf(doc assessment.Document) (b *Budget, ok bool) {
	p := PresentOf(doc)
	if !p.Money {
		return nil, false
	}
	plans := []plan{{Plan: assessment.Plan{ID: "present", Kind: "present", SameBudget: true}, lines: p.costs}}
	made, _ := plansOf(doc, &p)
	return newBudget(&p, append(plans, made...)), true
}

// newBudget sets plans side by side, the present first; stopping is left out.
func newBudget(p *Present, plans []plan) *Budget {
	doc := p.doc
	b := &Budget{Doc: doc, Total: monthlyTotal(&p.Inputs), Hour: p.hour, present: p}
	b.plans = slices.DeleteFunc(slices.Clone(plans), func(m plan) bool { return m.Kind == "stopping" })
	if _, priced := rateForRows(doc, p); !priced {
		b.Unpriced = "settings.fx.eur"
	}
	b.Ours = b.Unpriced == "" && mainChannel(doc) != ""
	inputs := make([]roi.Inputs, len(b.plans))
	for i := range b.plans {
		m := &b.plans[i]
		inputs[i] = Apply(p.Inputs, m.Changes)
		if m.lines == nil {
			m.lines = planLines(doc, &inputs[i], p)
		}
		total := monthlyTotal(&inputs[i])
		o := Option{ID: m.ID, Kind: m.Kind, Name: m.Name, Total: total, SameBudget: near(total, b.Total), Fixed: m.SameBudget, NoEffect: m.noEffect}
		if at := slices.IndexFunc(doc.Plans, func(w assessment.Plan) bool { return w.ID == m.ID }); at >= 0 {
			o.Ours, o.Fixed = doc.Plans[at].Ours(), doc.Plans[at].SameBudget
		} else {
			o.Ours = m.Kind != "present"
		}
		o.FewerHours = hoursOf(m.lines) < hoursOf(p.costs)-1e-9 && !slices.ContainsFunc(m.Changes, func(c assessment.Change) bool { return effect(c, "") })
		b.Options = append(b.Options, o)
	}
	b.rows()
	b.effects(inputs)
	return b
}

func hoursOf(lines []MoneyLine) float64 {
	sum := 0.0
	for _, l := range lines {
		sum += l.Hours
	}
	return sum
}

// rows are the lines in order: those of the present, what else a plan may put
// money into, and the ways in on the main channel.
func (b *Budget) rows() {
	add := func(code, place string, hours bool) {
		key := LineKey(code, place)
		if place != "" { // an audience is paid for once
			if slices.ContainsFunc(b.Rows, func(r BudgetRow) bool { return r.Place == place }) {
				return
			}
		} else if slices.ContainsFunc(b.Rows, func(r BudgetRow) bool { return r.Key == key }) {
			return
		}
		r := BudgetRow{Code: code, Place: place, Key: key, Hours: hours, Unit: 1, Step: roundStep(b.Total / 12)}
		if hours {
			r.Unit, r.Step = b.Hour, math.Max(1, roundStep(b.Total/12/math.Max(b.Hour, 1e-9)))
		}
		b.Rows = append(b.Rows, r)
	}
	used := func(ways bool) {
		for i := range b.plans {
			for _, l := range b.plans[i].lines {
				if (l.Place != "") == ways {
					add(l.Code, l.Place, l.Hours > 0)
				}
			}
		}
	}
	used(false)
	for _, code := range []string{"content", "service", "advocates", "reach"} {
		add(code, "", false)
	}
	if main := mainChannel(b.Doc); main != "" {
		for _, code := range WaysIn {
			add(code, b.present.placeOf(main, code), false)
		}
	}
	used(true)
	for i := range b.Rows {
		r := &b.Rows[i]
		for k := range b.plans {
			sum := 0.0
			for _, l := range b.plans[k].lines {
				if l.Place == r.Place && (r.Place != "" || l.Code == r.Code) {
					sum += l.Amount
				}
			}
			r.Amounts = append(r.Amounts, sum)
			r.Used = r.Used || sum > 0
			r.Differs = r.Differs || !level(sum, r.Amounts[0])
		}
	}
}

// roundStep is a round number not above v: 1, 2 or 5 times a power of ten.
func roundStep(v float64) float64 {
	if !(v > 0) {
		return 1
	}
	ten := math.Pow(10, math.Floor(math.Log10(v)))
	for _, n := range []float64{5, 2} {
		if n*ten <= v {
			return n * ten
		}
	}
	return ten
}

// level says whether two amounts are the same but for rounding.
func level(a, b float64) bool {
	return math.Abs(a-b) <= 1e-6*math.Max(1, math.Max(math.Abs(a), math.Abs(b)))
}

// effects are the inputs that a plan may say, and those that some plan does.
func (b *Budget) effects(inputs []roi.Inputs) {
	in := &b.present.Inputs
	main := mainChannel(b.Doc)
	var paths []string
	add := func(path string) {
		if !slices.Contains(paths, path) && question.EffectOf(path) != nil {
			paths = append(paths, path)
		}
	}
	if a := existing(b.Doc, in, main, "community"); a != nil {
		add(audiencePath(a.Name, "organicGrowthPerMonth"))
		add(audiencePath(a.Name, "reachable"))
	}
	for j := range in.Audiences {
		if a := &in.Audiences[j]; question.ChannelOf(a.Name) == main && a.DiscoveryReachPerMonth > 0 {
			add(audiencePath(a.Name, "discoveryReachPerMonth"))
		}
	}
	if in.Service.ContactsPerMonth > 0 {
		add("service.contactsPerMonth")
		add("service.resolutionRate")
	}
	if in.CustomerBase > 0 {
		add("loyalty.exposedShare")
		add("loyalty.referralsPerMonth")
	}
	for i := range b.plans {
		for _, c := range b.plans[i].Changes {
			switch {
			case c.Op != "add":
				add(c.Path)
			case c.Add != nil:
				if c.Add.OrganicGrowthPerMonth > 0 {
					add(audiencePath(c.Add.Place, "organicGrowthPerMonth"))
				}
				if c.Add.DiscoveryReachPerMonth > 0 {
					add(audiencePath(c.Add.Place, "discoveryReachPerMonth"))
					continue
				}
				add(audiencePath(c.Add.Place, "relevant"))
				add(audiencePath(c.Add.Place, "costPerFollower"))
			}
		}
	}
	for _, path := range paths {
		r := EffectRow{Path: path, Field: question.EffectOf(path), Place: placeIn(path)}
		whole := r.Field.Kind.Whole()
		first := math.NaN()
		for i := range b.plans {
			value, low, high, said := math.NaN(), math.NaN(), math.NaN(), false
			if v := field(&inputs[i], path); v != nil {
				value = *v * whole
			}
			for _, c := range b.plans[i].Changes {
				if c.Path == path {
					said = b.plans[i].written
					if c.Low != nil && c.High != nil {
						low, high = *c.Low*whole, *c.High*whole
					}
				}
			}
			r.Values, r.Said = append(r.Values, value), append(r.Said, said)
			r.Low, r.High = append(r.Low, low), append(r.High, high)
			switch {
			case i == 0:
				first = value
			case math.IsNaN(value) && math.IsNaN(first):
			case math.IsNaN(value) || math.IsNaN(first): // who comes by a way in that the other does not have
				name := r.Field.ID
				r.Differs = r.Differs || name == "organicGrowthPerMonth" || name == "discoveryReachPerMonth"
			case !level(value, first): // a price that we put in is not what an option says
				r.Differs = r.Differs || said || r.Field.ID != "costPerFollower"
			}
		}
		b.Effects = append(b.Effects, r)
	}
}

// placeIn is the way in of a path of the model, "" if it is of none.
func placeIn(path string) string {
	const audiences = "audiences."
	if len(path) <= len(audiences) || path[:len(audiences)] != audiences {
		return ""
	}
	rest := path[len(audiences):]
	for i := len(rest) - 1; i >= 0; i-- {
		if rest[i] == '.' {
			return rest[:i]
		}
	}
	return ""
}

// Index is where an option stands, −1 if there is none with that id.
func (b *Budget) Index(id string) int {
	return slices.IndexFunc(b.Options, func(o Option) bool { return o.ID == id })
}

// ChangedFrom is the id of the first option that has another name, other lines or
// other effects than in was, or is not in it; "" where there is none.
func (b *Budget) ChangedFrom(was *Budget) string {
	amount := func(of *Budget, key string, at int) float64 {
		if r, ok := of.Row(key); ok {
			return r.Amounts[at]
		}
		return 0
	}
	for i := 1; i < len(b.Options); i++ {
		o := &b.Options[i]
		at := was.Index(o.ID)
		if at < 0 || was.Options[at].Name != o.Name || was.Options[at].Fixed != o.Fixed {
			return o.ID
		}
		for _, of := range [...]*Budget{b, was} {
			for k := range of.Rows {
				key := of.Rows[k].Key
				if math.Abs(amount(b, key, i)-amount(was, key, at)) > 1e-6 {
					return o.ID
				}
			}
			for k := range of.Effects {
				path := of.Effects[k].Path
				x, said := b.said(path, i)
				y, before := was.said(path, at)
				if said != before || said && x != y {
					return o.ID
				}
			}
		}
	}
	return ""
}

// said is what an option says itself of an input.
func (b *Budget) said(path string, option int) (float64, bool) {
	for k := range b.Effects {
		if e := &b.Effects[k]; e.Path == path && e.Said[option] {
			return e.Values[option], true
		}
	}
	return 0, false
}

// Row is the line of a key.
func (b *Budget) Row(key string) (*BudgetRow, bool) {
	i := slices.IndexFunc(b.Rows, func(r BudgetRow) bool { return r.Key == key })
	if i < 0 {
		return nil, false
	}
	return &b.Rows[i], true
}
