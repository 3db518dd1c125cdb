package assessment

import "quilate/app/jsontext"

func writeMeasurement(w *jsontext.Writer, m *Measurement) {
	w.Begin("measurement", '{')
	w.Begin("series", '{')
	w.TextIf("first", m.Series.First)
	if len(m.Series.Columns) > 0 {
		w.Begin("columns", '[')
		for i := range m.Series.Columns {
			c := &m.Series.Columns[i]
			w.Begin("", '{')
			w.Text("role", c.Role)
			w.TextIf("name", c.Name)
			writeNumbers(w, "values", c.Values)
			w.End('}')
		}
		w.End(']')
	}
	w.End('}')
	w.BoolIf("invented", m.Invented)
	w.TextIf("start", m.Start)
	w.TextIf("why", m.Why)
	w.BoolIf("moved", m.Moved)
	w.TextIf("how", m.How)
	w.TextIf("counts", m.Counts)
	for _, n := range m.Inputs() {
		w.NumberIf(n.Name, *n.Optional)
	}
	writeParts(w, "before", m.Before)
	writeParts(w, "after", m.After)
	if t := m.Trial; t != nil {
		w.Begin("trial", '{')
		w.TextIf("first", t.First)
		w.IntIf("weeks", int64(t.Weeks))
		w.IntIf("seed", int64(t.Seed))
		w.End('}')
	}
	if len(m.History) > 0 {
		w.Begin("history", '[')
		for i := range m.History {
			writeOutcome(w, &m.History[i])
		}
		w.End(']')
	}
	w.End('}')
}

// Inputs are the figures of the money, to be read and set.
func (m *Measurement) Inputs() []NumberOf {
	return []NumberOf{
		{"margin", nil, &m.Margin}, {"order", nil, &m.Order}, {"tax", nil, &m.Tax},
		{"cost", nil, &m.Cost}, {"setup", nil, &m.Setup}, {"savings", nil, &m.Savings},
	}
}

// Inputs are the three parts, to be read and set.
func (p *Parts) Inputs() []NumberOf {
	return []NumberOf{{"customers", nil, &p.Customers}, {"frequency", nil, &p.Frequency}, {"ticket", nil, &p.Ticket}}
}

func writeParts(w *jsontext.Writer, name string, p *Parts) {
	if p == nil {
		return
	}
	w.Begin(name, '{')
	for _, n := range p.Inputs() {
		w.NumberIf(n.Name, *n.Optional)
	}
	w.End('}')
}

func writeNumbers(w *jsontext.Writer, name string, list []*float64) {
	if len(list) == 0 {
		return
	}
	w.Begin(name, '[')
	for _, v := range list {
		if v == nil {
			w.Raw("", "null")
		} else {
			w.Number("", *v)
		}
	}
	w.End(']')
}

func writeSpan(w *jsontext.Writer, name string, s *Span) {
	w.Begin(name, '{')
	w.NumberNotZero("value", s.Value)
	w.NumberNotZero("low", s.Low)
	w.NumberNotZero("high", s.High)
	w.End('}')
}

func writeOutcome(w *jsontext.Writer, m *Outcome) {
	w.Begin("", '{')
	for _, t := range m.texts() {
		w.TextIf(t.name, *t.to)
	}
	for _, n := range m.counts() {
		w.IntIf(n.name, int64(*n.to))
	}
	writeSpan(w, "lift", &m.Lift)
	writeSpan(w, "plain", &m.Plain)
	writeSpan(w, "perMonth", &m.PerMonth)
	writeSpan(w, "share", &m.Share)
	w.NumberNotZero("smallest", m.Smallest)
	w.NumberNotZero("more", m.More)
	w.NumberNotZero("unit", m.Unit)
	w.NumberNotZero("cost", m.Cost)
	w.NumberNotZero("savings", m.Savings)
	writeSpan(w, "net", &m.Net)
	if m.ROI != nil {
		writeSpan(w, "roi", m.ROI)
	}
	w.NumberNotZero("back", m.Back)
	if m.Planned != nil {
		writeSpan(w, "planned", m.Planned)
	}
	if m.Now != nil {
		writeSpan(w, "now", m.Now)
	}
	writeParts(w, "was", m.Was)
	writeParts(w, "is", m.Is)
	writeParts(w, "made", m.Made)
	w.IntIf("placebos", int64(m.Placebos))
	w.IntIf("asLarge", int64(m.AsLarge))
	w.IntIf("asClear", int64(m.AsClear))
	if len(m.Doubts) > 0 {
		w.Begin("doubts", '[')
		for i := range m.Doubts {
			d := &m.Doubts[i]
			w.Begin("", '{')
			w.Text("code", d.Code)
			w.IntIf("count", int64(d.Count))
			w.TextIf("month", d.Month)
			w.TextIf("name", d.Name)
			w.NumberNotZero("value", d.Value)
			w.NumberNotZero("without", d.Without)
			w.End('}')
		}
		w.End(']')
	}
	writeNumbers(w, "expected", m.Expected)
	writeNumbers(w, "low", m.Low)
	writeNumbers(w, "high", m.High)
	w.End('}')
}

type textOf struct {
	name string
	to   *string
}

type countOf struct {
	name string
	to   *int
}

func (m *Outcome) texts() []textOf {
	return []textOf{{"on", &m.On}, {"first", &m.First}, {"until", &m.Until}, {"how", &m.How}, {"counts", &m.Counts},
		{"method", &m.Method}, {"grade", &m.Grade}, {"step", &m.Step}}
}

func (m *Outcome) counts() []countOf {
	return []countOf{{"before", &m.Before}, {"after", &m.After}, {"waves", &m.Waves}, {"df", &m.DF}, {"lag", &m.Lag}}
}

func (m *Outcome) numbers() []*float64 {
	list := []*float64{&m.Smallest, &m.More, &m.Unit, &m.Cost, &m.Savings, &m.Back}
	for _, s := range []*Span{&m.Lift, &m.Plain, &m.PerMonth, &m.Share, &m.Net, m.ROI, m.Planned, m.Now} {
		if s != nil {
			list = append(list, &s.Value, &s.Low, &s.High)
		}
	}
	for _, p := range []*Parts{m.Was, m.Is, m.Made} {
		if p != nil {
			list = append(list, p.Customers, p.Frequency, p.Ticket)
		}
	}
	for i := range m.Doubts {
		list = append(list, &m.Doubts[i].Value, &m.Doubts[i].Without)
	}
	return append(append(append(list, m.Expected...), m.Low...), m.High...)
}

func readMeasurement(r *jsontext.Reader, v jsontext.Value) *Measurement {
	if v.Missing() {
		return nil
	}
	m := &Measurement{}
	v = r.Object(v)
	s := r.Object(v.Get("series"))
	r.Text(s.Get("first"), &m.Series.First)
	for _, c := range r.List(s.Get("columns")) {
		var column Column
		c = r.Object(c)
		r.Text(c.Get("role"), &column.Role)
		r.Text(c.Get("name"), &column.Name)
		column.Values = readNumbers(r, c.Get("values"))
		m.Series.Columns = append(m.Series.Columns, column)
	}
	r.Bool(v.Get("invented"), &m.Invented)
	r.Text(v.Get("start"), &m.Start)
	r.Text(v.Get("why"), &m.Why)
	r.Bool(v.Get("moved"), &m.Moved)
	r.Text(v.Get("how"), &m.How)
	r.Text(v.Get("counts"), &m.Counts)
	for _, n := range m.Inputs() {
		r.NumberIf(v.Get(n.Name), n.Optional)
	}
	m.Before, m.After = readParts(r, v.Get("before")), readParts(r, v.Get("after"))
	if t := v.Get("trial"); !t.Missing() {
		m.Trial = &Trial{}
		t = r.Object(t)
		r.Text(t.Get("first"), &m.Trial.First)
		readCount(r, t.Get("weeks"), &m.Trial.Weeks)
		readCount(r, t.Get("seed"), &m.Trial.Seed)
	}
	for _, h := range r.List(v.Get("history")) {
		m.History = append(m.History, readOutcome(r, h))
	}
	return m
}

func readParts(r *jsontext.Reader, v jsontext.Value) *Parts {
	if v.Missing() {
		return nil
	}
	v = r.Object(v)
	p := &Parts{}
	for _, n := range p.Inputs() {
		r.NumberIf(v.Get(n.Name), n.Optional)
	}
	return p
}

func readCount(r *jsontext.Reader, v jsontext.Value, to *int) {
	n := int64(*to)
	if !v.Missing() {
		r.Int(v, &n)
	}
	*to = int(n)
}

func readNumbers(r *jsontext.Reader, v jsontext.Value) []*float64 {
	items := r.List(v)
	if len(items) == 0 {
		return nil
	}
	list := make([]*float64, len(items))
	for i := range items {
		r.NumberIf(items[i], &list[i])
	}
	return list
}

func readSpan(r *jsontext.Reader, v jsontext.Value, to *Span) {
	v = r.Object(v)
	r.Number(v.Get("value"), &to.Value)
	r.Number(v.Get("low"), &to.Low)
	r.Number(v.Get("high"), &to.High)
}

func readOutcome(r *jsontext.Reader, v jsontext.Value) (m Outcome) {
	v = r.Object(v)
	for _, t := range m.texts() {
		r.Text(v.Get(t.name), t.to)
	}
	for _, n := range append(m.counts(), countOf{"placebos", &m.Placebos}, countOf{"asLarge", &m.AsLarge}, countOf{"asClear", &m.AsClear}) {
		readCount(r, v.Get(n.name), n.to)
	}
	readSpan(r, v.Get("lift"), &m.Lift)
	readSpan(r, v.Get("plain"), &m.Plain)
	readSpan(r, v.Get("perMonth"), &m.PerMonth)
	readSpan(r, v.Get("share"), &m.Share)
	readSpan(r, v.Get("net"), &m.Net)
	for _, s := range []struct {
		name string
		to   **Span
	}{{"roi", &m.ROI}, {"planned", &m.Planned}, {"now", &m.Now}} {
		if v := v.Get(s.name); !v.Missing() {
			*s.to = &Span{}
			readSpan(r, v, *s.to)
		}
	}
	m.Was, m.Is, m.Made = readParts(r, v.Get("was")), readParts(r, v.Get("is")), readParts(r, v.Get("made"))
	for _, n := range []NumberOf{{"smallest", &m.Smallest, nil}, {"more", &m.More, nil}, {"unit", &m.Unit, nil},
		{"cost", &m.Cost, nil}, {"savings", &m.Savings, nil}, {"back", &m.Back, nil}} {
		r.Number(v.Get(n.Name), n.Value)
	}
	for _, d := range r.List(v.Get("doubts")) {
		var doubt Doubt
		d = r.Object(d)
		r.Text(d.Get("code"), &doubt.Code)
		readCount(r, d.Get("count"), &doubt.Count)
		r.Text(d.Get("month"), &doubt.Month)
		r.Text(d.Get("name"), &doubt.Name)
		r.Number(d.Get("value"), &doubt.Value)
		r.Number(d.Get("without"), &doubt.Without)
		m.Doubts = append(m.Doubts, doubt)
	}
	m.Expected, m.Low, m.High = readNumbers(r, v.Get("expected")), readNumbers(r, v.Get("low")), readNumbers(r, v.Get("high"))
	return m
}
