package assessment

// Measurement is what is kept of measuring afterwards: the months of sales, how
// the programme was carried out, what its money is, and what came of it each
// time it was measured.
type Measurement struct {
	Series   Series `json:"series"`
	Invented bool   `json:"invented,omitempty"` // the figures are those of the example

	Start string `json:"start,omitempty"` // day the programme began, as declared
	Why   string `json:"why,omitempty"`   // why then, in the person's words
	Moved bool   `json:"moved,omitempty"` // the day was changed after a result had been seen
	How   string `json:"how,omitempty"`   // experiment, compared, alone

	// What the column of sales holds: money, orders, customers.
	Counts string `json:"counts,omitempty"`
	// What a unit of it leaves, and what the programme costs. nil: as the
	// assessment has it.
	Margin  *float64 `json:"margin,omitempty"`  // of 100 sold
	Order   *float64 `json:"order,omitempty"`   // money a purchase, or a new customer's first one
	Tax     *float64 `json:"tax,omitempty"`     // per cent of tax inside the figures of sales
	Cost    *float64 `json:"cost,omitempty"`    // money a month, hours included
	Setup   *float64 `json:"setup,omitempty"`   // money, once
	Savings *float64 `json:"savings,omitempty"` // money a month that is no longer paid

	Before *Parts `json:"before,omitempty"` // typed where the table does not say: a usual month before
	After  *Parts `json:"after,omitempty"`  // the same since
	Trial  *Trial `json:"trial,omitempty"`  // the test that is planned or under way

	History []Outcome `json:"history,omitempty"` // the last one is that of the series as it is
}

// Series are columns of figures by month. A figure of a month that is not known
// is nil.
type Series struct {
	First   string   `json:"first,omitempty"` // month, 2024-01
	Columns []Column `json:"columns,omitempty"`
}

// Column is one of them.
type Column struct {
	Role   string     `json:"role"` // sales, control, cause, activity, spend, orders, customers
	Name   string     `json:"name,omitempty"`
	Values []*float64 `json:"values,omitempty"` // one a month
}

// Parts are what the sales of a month are made of: their product.
type Parts struct {
	Customers *float64 `json:"customers,omitempty"`
	Frequency *float64 `json:"frequency,omitempty"` // purchases of each
	Ticket    *float64 `json:"ticket,omitempty"`    // money a purchase
}

// Trial is a test by weeks: which of them have the programme follows from Seed.
type Trial struct {
	First string `json:"first,omitempty"` // its first Monday
	Weeks int    `json:"weeks,omitempty"`
	Seed  int    `json:"seed,omitempty"`
}

// Span is a figure with the ends of its 95 % interval.
type Span struct {
	Value float64 `json:"value,omitempty"`
	Low   float64 `json:"low,omitempty"`
	High  float64 `json:"high,omitempty"`
}

// Outcome is what came of a measurement, in units of sales unless it says
// otherwise. Intervals are the safe ones; Plain is that of the method alone.
type Outcome struct {
	On     string `json:"on,omitempty"`     // day it was measured
	First  string `json:"first,omitempty"`  // first month that counts as after
	Until  string `json:"until,omitempty"`  // last month of the series
	How    string `json:"how,omitempty"`    // as declared then
	Counts string `json:"counts,omitempty"` // as declared then
	Method string `json:"method,omitempty"` // regression, means, weeks
	Grade  string `json:"grade,omitempty"`  // A to E
	Step   string `json:"step,omitempty"`   // what would lift the grade: measure, months, compare, lot, result; "" nothing

	Before int `json:"before,omitempty"` // months, or weeks, without the programme
	After  int `json:"after,omitempty"`
	Waves  int `json:"waves,omitempty"` // of the year that were taken out
	DF     int `json:"df,omitempty"`    // degrees of freedom of Student's t
	Lag    int `json:"lag,omitempty"`   // of Newey–West errors plus one; 0: classical ones

	Lift     Span    `json:"lift"`     // all since the start
	Plain    Span    `json:"plain"`    // the same by the method's own errors
	PerMonth Span    `json:"perMonth"` // the same a month
	Share    Span    `json:"share"`    // the same, as a share of what was to be expected
	Smallest float64 `json:"smallest,omitempty"`
	More     float64 `json:"more,omitempty"` // odds that the lift is above 0

	Unit    float64 `json:"unit,omitempty"`    // money that is left of a unit of sales
	Cost    float64 `json:"cost,omitempty"`    // money, all since the start
	Savings float64 `json:"savings,omitempty"` // money, all since the start
	Net     Span    `json:"net"`               // money: lift·unit + savings − cost
	ROI     *Span   `json:"roi,omitempty"`     // nil without cost
	Back    float64 `json:"back,omitempty"`    // odds that the money came back

	// Planned is what the forecast has of the lift's money over as many months:
	// its central case, and where 90 of 100 outcomes lie. nil without a forecast.
	Planned *Span `json:"planned,omitempty"`
	// Now is the forecast joined with the measurement, each weighted by how exact
	// it is; with the 95 % interval.
	Now *Span `json:"now,omitempty"`

	// What sales were made of in a usual month before and since, and what each
	// part made of the change, in money a month. nil where it is not known.
	Was  *Parts `json:"was,omitempty"`
	Is   *Parts `json:"is,omitempty"`
	Made *Parts `json:"made,omitempty"`

	Placebos int     `json:"placebos,omitempty"` // made-up starts that were tried
	AsLarge  int     `json:"asLarge,omitempty"`  // that gave as large a change
	AsClear  int     `json:"asClear,omitempty"`  // that stood out as clearly
	Doubts   []Doubt `json:"doubts,omitempty"`

	// What was to be expected without the programme, one a month of the series;
	// single months lie between low and high. Of the last measurement only.
	Expected []*float64 `json:"expected,omitempty"`
	Low      []*float64 `json:"low,omitempty"`
	High     []*float64 `json:"high,omitempty"`
}

// Doubt is a weak point of a measurement, with its figures.
type Doubt struct {
	Code    string  `json:"code"`
	Count   int     `json:"count,omitempty"`
	Month   string  `json:"month,omitempty"`
	Name    string  `json:"name,omitempty"` // of the column it speaks of
	Value   float64 `json:"value,omitempty"`
	Without float64 `json:"without,omitempty"`
}

// Column gives the first column with a role, nil without.
func (s *Series) Column(role string) *Column {
	for i := range s.Columns {
		if s.Columns[i].Role == role {
			return &s.Columns[i]
		}
	}
	return nil
}

// Months is how many months the columns have.
func (s *Series) Months() int {
	if len(s.Columns) == 0 {
		return 0
	}
	return len(s.Columns[0].Values)
}

// Last is what came of the last measurement, nil if there was none.
func (m *Measurement) Last() *Outcome {
	if m == nil || len(m.History) == 0 {
		return nil
	}
	return &m.History[len(m.History)-1]
}

// WithMeasurement is the document with another measurement; nil for none. What
// is given is the document's from then on and is not changed any more.
func (d Document) WithMeasurement(m *Measurement) Document { d.Measurement = m; return d }
