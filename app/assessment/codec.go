package assessment

import (
	"maps"
	"slices"

	"quilate/app/jsontext"
)

// The names in JSON and their order are those of the tags in document.go; a
// test compares both ways with encoding/json.

// encode writes a document; ok is false when it holds a number that is not
// finite.
func encode(d Document) (text string, ok bool) {
	var w jsontext.Writer
	w.Begin("", '{')
	writeDocument(&w, d)
	w.End('}')
	return w.Result()
}

func writeDocument(w *jsontext.Writer, d Document) {
	w.Int("schema", int64(d.Schema))
	w.Text("id", d.ID)
	w.TextIf("name", d.Name)
	w.TextIf("created", d.Created)
	w.TextIf("sample", d.Sample)
	w.TextIf("workshop", d.Workshop)
	w.Text("currency", d.Currency)
	w.TextIf("region", d.Region)
	if d.Answers == nil {
		w.Raw("answers", "null")
	} else {
		w.Begin("answers", '{')
		for _, key := range slices.Sorted(maps.Keys(d.Answers)) {
			w.Key(key)
			writeAnswer(w, d.Answers[key])
		}
		w.End('}')
	}
	if d.Plans != nil {
		w.Begin("plans", '[')
		for _, p := range d.Plans {
			writePlan(w, p)
		}
		w.End(']')
	}
	if len(d.Figures) > 0 {
		w.Begin("figures", '{')
		for _, id := range slices.Sorted(maps.Keys(d.Figures)) {
			w.Key(id)
			f := d.Figures[id]
			w.Begin("", '{')
			w.NumberIf("low", f.Low)
			w.NumberIf("likely", f.Likely)
			w.NumberIf("high", f.High)
			w.NumberIf("s", f.S)
			w.End('}')
		}
		w.End('}')
	}
	if d.Measurement != nil {
		writeMeasurement(w, d.Measurement)
	}
}

func writeAnswer(w *jsontext.Writer, a Answer) {
	w.Begin("", '{')
	w.NumberIf("value", a.Value)
	w.TextIf("choice", a.Choice)
	w.TextIf("text", a.Text)
	w.BoolIf("unknown", a.Unknown)
	w.TextIf("basis", string(a.Basis))
	w.NumberIf("low", a.Low)
	w.NumberIf("high", a.High)
	w.NumberIf("of", a.Of)
	w.TextIf("typed", a.Typed)
	w.TextIf("on", a.On)
	w.BoolIf("fixed", a.Fixed)
	w.End('}')
}

func writePlan(w *jsontext.Writer, p Plan) {
	w.Begin("", '{')
	w.Text("id", p.ID)
	w.Text("kind", p.Kind)
	w.Begin("name", '{')
	w.Text("es", p.Name.ES)
	w.Text("en", p.Name.EN)
	w.End('}')
	if p.Changes == nil {
		w.Raw("changes", "null")
	} else {
		w.Begin("changes", '[')
		for _, c := range p.Changes {
			w.Begin("", '{')
			w.TextIf("path", c.Path)
			w.Text("op", c.Op)
			w.NumberNotZero("value", c.Value)
			w.NumberIf("low", c.Low)
			w.NumberIf("high", c.High)
			if c.Add != nil {
				writeAudience(w, c.Add)
			}
			w.End('}')
		}
		w.End(']')
	}
	if len(p.Lines) > 0 {
		w.Begin("lines", '[')
		for _, l := range p.Lines {
			w.Begin("", '{')
			w.Text("code", l.Code)
			w.TextIf("place", l.Place)
			w.NumberNotZero("money", l.Money)
			w.NumberNotZero("hours", l.Hours)
			w.End('}')
		}
		w.End(']')
	}
	w.Bool("sameBudget", p.SameBudget)
	w.End('}')
}

func writeAudience(w *jsontext.Writer, a *NewAudience) {
	w.Begin("add", '{')
	w.Text("place", a.Place)
	for _, f := range a.Numbers() {
		if f.Optional != nil {
			w.NumberIf(f.Name, *f.Optional)
		} else {
			w.NumberNotZero(f.Name, *f.Value)
		}
	}
	w.End('}')
}

// NumberOf is a field of NewAudience under its name: one that is 0 when
// nothing is said, in Value, or an optional one, in Optional.
type NumberOf struct {
	Name     string
	Value    *float64
	Optional **float64
}

// Numbers are all figures of a new audience, to be read and set.
func (a *NewAudience) Numbers() []NumberOf {
	return []NumberOf{
		{"monthlyAcquisitionSpend", &a.MonthlyAcquisitionSpend, nil},
		{"costPerFollower", &a.CostPerFollower, nil},
		{"capacityPerMonth", nil, &a.CapacityPerMonth},
		{"organicGrowthPerMonth", &a.OrganicGrowthPerMonth, nil},
		{"monthlyChurn", &a.MonthlyChurn, nil},
		{"authentic", &a.Authentic, nil},
		{"relevant", &a.Relevant, nil},
		{"customerShare", &a.CustomerShare, nil},
		{"reachable", &a.Reachable, nil},
		{"discoveryReachPerMonth", &a.DiscoveryReachPerMonth, nil},
		{"discoveryRelevant", &a.DiscoveryRelevant, nil},
		{"clickThroughRate", &a.ClickThroughRate, nil},
		{"conversionRate", &a.ConversionRate, nil},
		{"incrementality", nil, &a.Incrementality},
	}
}

func readDocument(r *jsontext.Reader, v jsontext.Value) Document {
	var d Document
	var schema int64
	v = r.Object(v)
	r.Int(v.Get("schema"), &schema)
	d.Schema = int(schema)
	r.Text(v.Get("id"), &d.ID)
	r.Text(v.Get("name"), &d.Name)
	r.Text(v.Get("created"), &d.Created)
	r.Text(v.Get("sample"), &d.Sample)
	r.Text(v.Get("workshop"), &d.Workshop)
	r.Text(v.Get("currency"), &d.Currency)
	r.Text(v.Get("region"), &d.Region)
	if answers := v.Get("answers"); !answers.Missing() {
		d.Answers = map[string]Answer{}
		for key, a := range r.Object(answers).Items() {
			d.Answers[key] = readAnswer(r, a)
		}
	}
	if plans := v.Get("plans"); !plans.Missing() {
		d.Plans = []Plan{}
		for _, p := range r.List(plans) {
			d.Plans = append(d.Plans, readPlan(r, p))
		}
	}
	for id, v := range r.Object(v.Get("figures")).Items() {
		if d.Figures == nil {
			d.Figures = map[string]Figure{}
		}
		var f Figure
		v = r.Object(v)
		r.NumberIf(v.Get("low"), &f.Low)
		r.NumberIf(v.Get("likely"), &f.Likely)
		r.NumberIf(v.Get("high"), &f.High)
		r.NumberIf(v.Get("s"), &f.S)
		d.Figures[id] = f
	}
	d.Measurement = readMeasurement(r, v.Get("measurement"))
	return d
}

func readAnswer(r *jsontext.Reader, v jsontext.Value) (a Answer) {
	v = r.Object(v)
	r.NumberIf(v.Get("value"), &a.Value)
	r.Text(v.Get("choice"), &a.Choice)
	r.Text(v.Get("text"), &a.Text)
	r.Bool(v.Get("unknown"), &a.Unknown)
	r.Text(v.Get("basis"), (*string)(&a.Basis))
	r.NumberIf(v.Get("low"), &a.Low)
	r.NumberIf(v.Get("high"), &a.High)
	r.NumberIf(v.Get("of"), &a.Of)
	r.Text(v.Get("typed"), &a.Typed)
	r.Text(v.Get("on"), &a.On)
	r.Bool(v.Get("fixed"), &a.Fixed)
	return a
}

func readPlan(r *jsontext.Reader, v jsontext.Value) (p Plan) {
	v = r.Object(v)
	r.Text(v.Get("id"), &p.ID)
	r.Text(v.Get("kind"), &p.Kind)
	p.Name = readName(r, v.Get("name"))
	if changes := v.Get("changes"); !changes.Missing() {
		p.Changes = []Change{}
		for _, c := range r.List(changes) {
			p.Changes = append(p.Changes, readChange(r, c))
		}
	}
	for _, l := range r.List(v.Get("lines")) {
		var line Line
		l = r.Object(l)
		r.Text(l.Get("code"), &line.Code)
		r.Text(l.Get("place"), &line.Place)
		r.Number(l.Get("money"), &line.Money)
		r.Number(l.Get("hours"), &line.Hours)
		p.Lines = append(p.Lines, line)
	}
	r.Bool(v.Get("sameBudget"), &p.SameBudget)
	return p
}

func readName(r *jsontext.Reader, v jsontext.Value) (n Name) {
	v = r.Object(v)
	r.Text(v.Get("es"), &n.ES)
	r.Text(v.Get("en"), &n.EN)
	return n
}

func readChange(r *jsontext.Reader, v jsontext.Value) (c Change) {
	v = r.Object(v)
	r.Text(v.Get("path"), &c.Path)
	r.Text(v.Get("op"), &c.Op)
	r.Number(v.Get("value"), &c.Value)
	r.NumberIf(v.Get("low"), &c.Low)
	r.NumberIf(v.Get("high"), &c.High)
	if add := v.Get("add"); !add.Missing() {
		add = r.Object(add)
		c.Add = &NewAudience{}
		r.Text(add.Get("place"), &c.Add.Place)
		for _, f := range c.Add.Numbers() {
			if f.Optional != nil {
				r.NumberIf(add.Get(f.Name), f.Optional)
			} else {
				r.Number(add.Get(f.Name), f.Value)
			}
		}
	}
	return c
}

func readSample(text string) (s Sample, ok bool) {
	var r jsontext.Reader
	v, ok := jsontext.Parse(text)
	v = r.Object(v)
	r.Text(v.Get("id"), &s.ID)
	r.Text(v.Get("country"), &s.Country)
	r.Text(v.Get("currency"), &s.Currency)
	r.Text(v.Get("region"), &s.Region)
	s.Title = readName(&r, v.Get("title"))
	s.Story = readName(&r, v.Get("story"))
	s.Assumptions = readName(&r, v.Get("assumptions"))
	s.Document = readDocument(&r, v.Get("document"))
	return s, ok && !r.Bad
}
