package analysis

import (
	"math"

	"quilate/app/assessment"
	"quilate/app/roi"
	"quilate/app/stat"
)

// Origin says where a value comes from.
type Origin string

const (
	Own        Origin = "own"        // the person's figure, measured
	OwnByEye   Origin = "eye"        // the person's figure, by eye or as a range
	Published  Origin = "published"  // a row of benchmarks.csv
	Convention Origin = "convention" // a row of conventions.csv
	Derived    Origin = "derived"    // follows from other answers
	Model      Origin = "model"      // a default of the model itself (discount rate, horizon)
	Held       Origin = "held"       // nobody knows how many followers come: we take it that as many come as leave
	LeftOut    Origin = "leftOut"    // not known and not assumed: the part that needs it is not counted
)

// Assumed says whether the value is nobody's own and somebody could find it
// out: a published figure, a convention, or followers held as they are.
func (o Origin) Assumed() bool { return o == Published || o == Convention || o == Held }

// Input is one given or uncertain figure of the present situation. Values are
// put in one after the other; what follows from them is worked out afterwards.
type Input struct {
	// Path is the model's input ("grossMargin", "audiences.instagram.reachable",
	// "observed"), or where the model has none the figure it is made of
	// ("market.fit", "cost.hoursPerWeek", "yearlyRetention").
	Path string
	Key  string // answer key it is asked under, to link back to; "" if it is never asked

	// Estimate is in the model's unit: shares from 0 to 1, orders a month.
	Estimate stat.Estimate
	Min, Max float64 // bounds, in the same unit
	Share    bool    // it is a share of 1
	Origin   Origin
	Row      string // figure used, "" if none
	From     string // of Derived: the channel on whose followers it was counted, taken over here; "" otherwise
	On       string // day an own figure was given
	// Better is +1 where more of it is better for the business, −1 where less
	// is, 0 where it depends: which end is prudent is then tried out.
	Better int

	set func(*draft, float64)
}

// Present is the present situation as the model takes it.
type Present struct {
	Inputs      roi.Inputs // likely values, calibrated
	List        []Input    // every input but Observed, in the order of the questions
	Observed    *Input     // customers a month that the person reports, nil if none
	Calibration roi.Calibration
	// Adjusted says that the shares who end up buying are not used as they
	// stand in List: where there is somebody to reach today they are multiplied
	// by Calibration.ConversionFactor, so that they agree with Observed.
	Adjusted bool
	Starting bool // nothing yet today: levels of today are 0
	// Money says whether a return can be worked out; if not, Missing holds the
	// answer keys that would make it possible. Missing may be empty: a market
	// smaller than its customers is a contradiction and nothing is missing.
	Money    bool
	Missing  []string
	LeftOut  []Omission
	Contact  string // web, messages, premises: how people reach the business
	Problems []Problem

	// Converted says that a row in euros was used at the typed exchange rate.
	Converted bool

	doc    assessment.Document // for the rows that hold for it
	base   draft
	derive []func(*draft)
	costs  []MoneyLine
	money  float64 // of them, what is not hours, money a month
	hour   float64 // what an hour costs

	conversion, contactFactor float64
}

// Omission is a part that is not counted because an answer is missing.
type Omission struct {
	Code string // service, loyalty, ceiling, growth, discovery, followers, frequency, tax, acquisition, assisted, savings, synergy, setup, calibration, plans
	Key  string // answer key that would bring it in
}

// draft is the present while it is put together: the model's inputs, and the
// figures that only lead to them.
type draft struct {
	roi.Inputs

	area, fit       float64
	market          float64 // what AddressableMarket points at
	yearlyRetention float64
	contactFactor   float64 // on the click-through rows
	conversion      float64 // for audiences without their own
	visits          float64 // people who ask or visit in a month
	overlapShare    float64
	messages        float64
	fromCustomers   float64
	minutes         float64
	capacityShare   float64 // of the market, a month
	costs           costs

	sources []sourceDraft
}

// sourceDraft is what leads to an audience's inputs.
type sourceDraft struct {
	reachCount     float64 // people reached among the followers
	capacity       float64 // followers a month, what CapacityPerMonth points at
	incrementality float64 // what Incrementality points at
}

// take makes the draft a copy of another, in the room it already has.
func (d *draft) take(from *draft) {
	audiences, sources := append(d.Audiences[:0], from.Audiences...), append(d.sources[:0], from.sources...)
	*d = *from
	d.Audiences, d.sources = audiences, sources
}

// PresentOf reads the present situation off a document. It invents no figure:
// what has no answer and no row is left out or missing, and said.
func PresentOf(doc assessment.Document) Present {
	b := &builder{doc: doc}
	b.p.List = make([]Input, 0, 48) // what a business with two channels has
	b.p.doc = doc
	b.settings()
	b.market()
	b.sale()
	b.customers()
	b.social()
	b.audiences()
	b.contacts()
	b.overlap()
	b.capacities()
	b.hold()
	b.visits()
	b.cost()
	b.service()
	b.loyalty()
	b.further()
	b.unreached()
	b.today()
	p := b.p
	p.Money = len(p.Missing) == 0
	likely, observed := p.Likely()
	var d draft
	p.Calibration = p.atInto(&d, likely, observed)
	p.Inputs = d.Inputs
	p.costs, p.money = d.costLines(b.hasLines(), doc)
	p.hour = d.costs.hourValue
	p.conversion, p.contactFactor = d.conversion, d.contactFactor
	p.Adjusted = p.Observed != nil && math.Abs(p.Calibration.ConversionFactor-1) > 1e-12
	for i := range p.List { // held growth is known only now
		if in := &p.List[i]; in.Origin == Held {
			if v := field(&d.Inputs, in.Path); v != nil {
				in.Estimate = stat.Exactly(*v)
			}
		}
	}
	if m := d.AddressableMarket; m != nil && *m < d.CustomerBase {
		p.problem("market-smaller-than-base", "customers.base", "market.area")
		p.Money = false // the model calls it an error: nothing that follows would mean anything
	}
	return p
}

// Likely are the likely values of List, and of Observed (0 without one).
func (p *Present) Likely() (values []float64, observed float64) {
	values = make([]float64, len(p.List))
	for i := range p.List {
		values[i] = p.List[i].Estimate.Likely()
	}
	if p.Observed != nil {
		observed = p.Observed.Estimate.Likely()
	}
	return values, observed
}

// At is the present with other values in List and Observed, worked out and
// calibrated again.
func (p *Present) At(values []float64, observed float64) roi.Inputs {
	var d draft
	p.atInto(&d, values, observed)
	return d.Inputs
}

// atInto is At in a draft of the caller's, which it fills anew: what its inputs
// point at belongs to that draft. Once the draft is warm it allocates nothing.
func (p *Present) atInto(d *draft, values []float64, observed float64) roi.Calibration {
	d.take(&p.base)
	for i := range p.List {
		if i < len(values) {
			p.List[i].set(d, values[i])
		}
	}
	return p.finish(d, observed)
}

// finish works out what follows from the figures of a draft and calibrates it.
func (p *Present) finish(d *draft, observed float64) roi.Calibration {
	for _, step := range p.derive {
		step(d)
	}
	c := roi.Calibration{ConversionFactor: 1}
	d.ConversionFactor, d.ExtraCustomersPerMonth = 1, 0
	bound(&d.Inputs)
	if p.Observed != nil {
		c = d.Inputs.CalibrateTo(observed)
	}
	return c
}

func (p *Present) problem(code string, keys ...string) {
	p.Problems = append(p.Problems, Problem{Code: code, Keys: keys})
}
