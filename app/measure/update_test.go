package measure

import (
	"strings"
	"testing"
	"time"

	"quilate/app/assessment"
	"quilate/app/i18n"
	"quilate/app/impact"
	"quilate/app/session"
)

var now = time.Date(2026, 11, 22, 12, 0, 0, 0, time.UTC)

// page is the state and model of somebody on the page of measuring.
type page struct {
	t *testing.T
	State
	session.Model
	turns int
	files []session.DownloadFile
}

func open(t *testing.T, loc i18n.Locale, doc assessment.Document) *page {
	m := session.Model{Ready: true, Now: now.UnixMilli(), Locale: loc}
	m.Route = session.Route{Lang: loc.Lang, Page: session.Measure}
	m.Open.Doc = doc
	return &page{t: t, Model: m}
}

var (
	madrid = i18n.Locale{Lang: i18n.ES, Region: "es-ES", Currency: "EUR"}
	ohio   = i18n.Locale{Lang: i18n.EN, Region: "en-US", Currency: "USD"}
)

// tell sends a message and carries turns out until there are none.
func (p *page) tell(msg session.Msg) *page {
	p.t.Helper()
	var effects []session.Effect
	p.State, p.Model, effects = Update(p.State, p.Model, msg)
	for n := 0; len(effects) > 0; n++ {
		e := effects[0]
		effects = effects[1:]
		switch e := e.(type) {
		case session.Turn:
			p.turns++
			var more []session.Effect
			p.State, p.Model, more = Update(p.State, p.Model, session.Turned{})
			effects = append(effects, more...)
		case session.DownloadFile:
			p.files = append(p.files, e)
		}
		if n > 5000 {
			p.t.Fatal("never done")
		}
	}
	return p
}

func (p *page) do(do session.Do, key, value string) *page {
	p.t.Helper()
	return p.tell(session.Act{Do: do, Key: key, Value: value})
}

func (p *page) kept() *assessment.Measurement { return p.Model.Open.Doc.Measurement }

func sample(t *testing.T, id string) assessment.Document {
	s, ok := assessment.SampleByID(id)
	if !ok {
		t.Fatal(id)
	}
	return s.Document
}

func TestTheExampleIsReadConfirmedAndMeasured(t *testing.T) {
	for _, loc := range []i18n.Locale{madrid, ohio} {
		p := open(t, loc, sample(t, "valencia-ropa-infantil")).do(Sample, "", "")
		r := p.Read
		if r == nil || r.Refusal != impact.Accepted || len(r.Series.Sales) != exampleMonths || r.Faults() != 0 || r.Pace != impact.Monthly {
			t.Fatalf("%s: %+v", loc.Lang, r)
		}
		if len(r.Series.Control) == 0 || len(r.Series.Orders) == 0 || len(r.Series.Customers) == 0 || len(r.Series.Activity) == 0 || len(r.Series.Causes) != 1 {
			t.Errorf("%s: columns %+v", loc.Lang, r.Columns)
		}
		if p.kept() != nil {
			t.Error("something was kept before it was confirmed")
		}
		p.do(Use, "", "")
		k := p.kept()
		if k == nil || !k.Invented || k.Series.Months() != exampleMonths || k.Last() != nil || k.Start == "" || k.Why == "" {
			t.Fatalf("%s: %+v", loc.Lang, k)
		}
		p.do(Run, "", "")
		o := p.kept().Last()
		if o == nil || o.Method != "regression" || o.Grade != "B" || o.Before != exampleBefore || o.After != exampleMonths-exampleBefore {
			t.Fatalf("%s: %+v, wrong %v", loc.Lang, o, p.Wrong)
		}
		if !(o.Lift.Low > 0) || !(o.Plain.High-o.Plain.Low <= o.Lift.High-o.Lift.Low) || o.ROI == nil || o.Made == nil || len(o.Expected) != exampleMonths {
			t.Errorf("%s: %+v", loc.Lang, o)
		}
		if p.Model.Open.Doc.Doubtful() != "" {
			t.Errorf("cannot be stored: %s", p.Model.Open.Doc.Doubtful())
		}
		if back, err := assessment.Import(assessment.Encode(p.Model.Open.Doc)); err != nil || back.Measurement.Last().Lift != o.Lift {
			t.Errorf("%v", err)
		}
	}
}

func TestNothingIsMeasuredBeforeStartReasonAndHowAreDeclared(t *testing.T) {
	p := open(t, madrid, assessment.New("x", "EUR", "es-ES", "2026-11-22"))
	p.do(Paste, "", months(30, 20, 500)).do(Use, "", "").do(Run, "", "")
	var fields []string
	for _, w := range p.Wrong {
		fields = append(fields, w.Field+" "+w.Code)
	}
	if got := strings.Join(fields, ", "); got != "start day, why why, how how, margin missing, cost missing" || p.kept().Last() != nil {
		t.Fatalf("%s", got)
	}
	p.do(Field, "start", "31/2/2026").do(Field, "why", "Nuevos vídeos").do(Pick, "how", "alone").do(Field, "margin", "abc").do(Field, "cost", "100").do(Run, "", "")
	if w := p.Problem("start"); w == nil || w.Code != "no day" || p.Problem("margin") == nil || len(p.Wrong) != 2 {
		t.Fatalf("%+v", p.Wrong)
	}
	if text, _ := p.Text("margin"); text != "abc" {
		t.Errorf("what was typed became %q", text)
	}
	p.do(Field, "margin", "40").do(Field, "start", "1/1/2010").do(Run, "", "")
	if w := p.Problem("start"); w == nil || w.Code != "outside" || w.Slots[0] != "2024-02" || w.Slots[1] != "2026-06" {
		t.Fatalf("%+v", p.Wrong)
	}
	p.do(Field, "start", "3/9/2025").do(Run, "", "")
	o := p.kept().Last()
	if o == nil || o.First != "2025-09" || o.Before != 20 || o.After != 10 || o.Cost != 1000 || o.Grade != "C" || p.kept().Moved {
		t.Fatalf("%+v %+v", o, p.Wrong)
	}
	// (lift·margin + savings − cost)/cost, model §9
	if want := (o.Lift.Value*0.4 - 1000) / 1000; o.ROI == nil || !close(o.ROI.Value, want) {
		t.Errorf("ROI %+v, want %v", o.ROI, want)
	}
	p.do(Field, "start", "3/10/2025")
	if !p.kept().Moved || p.kept().Last().First != "2025-10" || len(p.kept().History) != 1 {
		t.Errorf("the start was moved: %+v", p.kept().Moved)
	}
}

func close(a, b float64) bool { return a-b < 1e-9*(1+b) && b-a < 1e-9*(1+b) }

// months is a table of so many months from January 2024, with lift from one on.
func months(n, start int, lift float64) string {
	var b strings.Builder
	b.WriteString("Mes;Ventas\n")
	m := impact.NewMonth(2024, 1)
	for i := range n {
		v := 9000 + 30*i + wobble[i%len(wobble)]*10
		if i >= start {
			v += int(lift)
		}
		b.WriteString((m + impact.Month(i)).String() + ";" + number(v) + "\n")
	}
	return b.String()
}

func number(v int) string {
	s := ""
	for ; v > 0; v /= 10 {
		s = string(rune('0'+v%10)) + s
	}
	return s
}

func TestMonthsThatAreAddedAreMeasuredAndRemembered(t *testing.T) {
	p := open(t, madrid, sample(t, "valencia-ropa-infantil"))
	p.do(Paste, "", months(28, 18, 700)).do(Use, "", "").do(Field, "start", "2025-07-01").do(Field, "why", "x").do(Pick, "how", "alone").do(Run, "", "")
	if p.kept().Last() == nil {
		t.Fatalf("%+v", p.Wrong)
	}
	first := p.kept().Last().Lift
	// A new export that begins later adds to what is kept.
	all := strings.Split(months(33, 18, 700), "\n")
	p.do(Paste, "", all[0]+"\n"+strings.Join(all[21:], "\n")).do(Use, "", "")
	k := p.kept()
	if k.Series.First != "2024-01" || k.Series.Months() != 33 || len(k.History) != 2 || k.History[0].Lift != first || k.Last().After != 15 || p.Added[0] != "2025-09" {
		t.Fatalf("%s, %d months, %d measurements, added %v", k.Series.First, k.Series.Months(), len(k.History), p.Added)
	}
	if k.History[0].Expected != nil || k.Last().Expected == nil {
		t.Error("courses are kept of the last measurement, and only of that")
	}
	// By hand, a month more.
	p.do(Edit, "", "")
	if p.Table == nil || len(p.Table.Cells) < 34 || p.Table.Cells[0][0] != "9.120" {
		t.Fatalf("%+v", p.Table)
	}
	p.do(Cell, "33,0", "12.34.5").do(Typed, "", "")
	if p.Table == nil || !p.Table.Bad["33,0"] {
		t.Fatal("a figure that is none was taken")
	}
	p.do(Cell, "33,0", "10.800,50").do(Typed, "", "")
	k = p.kept()
	if p.Table != nil || k.Series.Months() != 34 || *k.Series.Columns[0].Values[33] != 10800.5 || len(k.History) != 3 {
		t.Errorf("%d months, %d measurements", k.Series.Months(), len(k.History))
	}
	// It is all one document: undo takes the month back.
	p.do(session.Undo, "", "")
	if p.kept().Series.Months() != 33 {
		t.Error("undo")
	}
}

func TestATableIsReadInPiecesOfBoundedWork(t *testing.T) {
	var b strings.Builder
	b.WriteString("Fecha;Hora;Producto;Importe\n")
	day, _ := impact.NewDay(2022, 1, 1)
	for i := range impact.MaxRows - 1 {
		y, m, d := (day + impact.Day(i/14)).Civil()
		b.WriteString(number(d) + "/" + number(m) + "/" + number(y) + ";10:30;\"Pan; integral\";" + number(3+i%40) + ",50 €\n")
	}
	p := open(t, madrid, assessment.New("x", "EUR", "es-ES", "2026-11-22")).do(Paste, "", b.String())
	if p.Read == nil || p.Read.Counted != impact.MaxRows-1 || len(p.Read.Series.Sales) < 40 {
		t.Fatalf("%+v", p.Read)
	}
	// Every row is gone over some four times, a thousand rows a piece.
	if least := 3 * impact.MaxRows / rowsATurn; p.turns < least || p.turns > 2*least {
		t.Errorf("read in %d pieces, at least %d", p.turns, least)
	}
	p.tell(session.Table{Name: "x.csv", TooLarge: true})
	if !p.Large || p.Read != nil {
		t.Error("a file that is too large")
	}
	p.tell(session.Table{Name: "x.csv", Data: make([]byte, impact.MaxBytes+1)})
	if p.Read == nil || p.Read.Refusal != impact.TooLarge {
		t.Errorf("%+v", p.Read)
	}
}

func TestEachThingRecognisedCanBeCorrected(t *testing.T) {
	p := open(t, madrid, assessment.New("x", "EUR", "es-ES", "2026-11-22")).
		do(Paste, "", "Fecha;Bruto;Neto;Otra\n01/02/2024;1.210;1.000;5\n01/03/2024;1.331;1.100;6\n01/04/2024;1.452;1.200;7\n")
	if p.Read.Order != impact.DayFirst || p.Read.Columns[2].Role != impact.Sales {
		t.Fatalf("%+v", p.Read)
	}
	p.do(Role, "1", "4").do(Role, "3", "6").do(Decimal, "", ".").do(Order, "", "month")
	if p.Read.Columns[1].Role != impact.Sales || p.Read.Columns[2].Role == impact.Sales || p.Read.Columns[3].Role != impact.Cause || p.Read.Order != impact.MonthFirst || p.Read.Entries[0].Values[1] != 1.21 {
		t.Errorf("%+v", p.Read.Columns)
	}
	p.do(Separator, "", ",")
	if p.Read.Refusal == impact.Accepted {
		t.Errorf("%+v", p.Read)
	}
	p.do(Separator, "", ";").do(Order, "", "").do(Decimal, "", "")
	if p.Read.Refusal != impact.Accepted || p.Read.Columns[2].Role != impact.Sales {
		t.Errorf("%+v", p.Read.Columns)
	}
}

func TestWhatWasMeasuredGoesIntoTheAssessmentInOneStepThatCanBeUndone(t *testing.T) {
	doc := sample(t, "valencia-ropa-infantil")
	p := open(t, madrid, doc).do(Sample, "", "").do(Use, "", "").do(Run, "", "")
	list := Changes(p.Model)
	if len(list) < 3 || list[0].Key != "social.customers" {
		t.Fatalf("%+v", list)
	}
	before := p.Model.Open.Doc
	p.do(Carry, "", "")
	for _, c := range list {
		got := p.Model.Open.Doc.Answer(c.Key)
		if got.Choice != c.After.Choice || got.Value != nil && *got.Value != *c.After.Value {
			t.Errorf("%s: %+v, said %+v", c.Key, got, c.After)
		}
	}
	for _, key := range append(before.Keys(), p.Model.Open.Doc.Keys()...) {
		said := false
		for _, c := range list {
			said = said || c.Key == key
		}
		if !said && (before.Answer(key).Value == nil) != (p.Model.Open.Doc.Answer(key).Value == nil) {
			t.Errorf("%s was changed and not said", key)
		}
	}
	if len(Changes(p.Model)) != 0 {
		t.Errorf("carried over twice: %+v", Changes(p.Model))
	}
	p.do(session.Undo, "", "")
	if len(Changes(p.Model)) != len(list) {
		t.Error("not undone")
	}
}

func TestAnExperimentByWeeksIsMeasuredByItsCalendar(t *testing.T) {
	p := open(t, madrid, sample(t, "valencia-ropa-infantil"))
	p.do(Paste, "", months(30, 29, 0)).do(Use, "", "")
	p.State.Fields = map[string]string{"first": "2026-06-01"}
	p.do(Lots, "", "")
	trial := p.kept().Trial
	if trial == nil || trial.First != "2026-06-01" || trial.Weeks < 8 {
		t.Fatalf("%+v", trial)
	}
	p.do(Calendar, "", "")
	if len(p.files) != 1 || strings.Count(p.files[0].Text, "BEGIN:VEVENT") != trial.Weeks {
		t.Errorf("%+v", p.files)
	}
	k := *p.kept()
	k.Trial = &assessment.Trial{First: "2026-06-01", Weeks: 20, Seed: 5}
	p.tell(session.Put{Doc: p.Model.Open.Doc.WithMeasurement(&k)})
	var b strings.Builder
	b.WriteString("Fecha;Ventas\n")
	for w, week := range Weeks(k.Trial) {
		for d := range 7 {
			v := 300 + wobble[(7*w+d)%36]
			if week.On {
				v += 60
			}
			b.WriteString((week.Monday + impact.Day(d)).String() + ";" + number(v) + "\n")
		}
	}
	p.do(Paste, "", b.String()).do(Use, "", "").do(Field, "start", "15/7/2026").do(Field, "why", "x").do(Pick, "how", "experiment").do(Run, "", "")
	o := p.kept().Last()
	if o == nil || o.Method != "weeks" || o.Grade != "A" || o.Before != 10 || o.After != 10 {
		t.Fatalf("%+v %+v", o, p.Wrong)
	}
	if a := o.Lift.Value / 10; a < 7*50 || a > 7*70 {
		t.Errorf("60 a day more: %v a week", a)
	}
}

// A measurement that chance explains is not carried raw: the forecast, ten
// times as exact, weighs a hundred times as much.
func TestWhatChanceExplainsIsJoinedWithTheForecastBeforeItIsCarried(t *testing.T) {
	p := open(t, madrid, sample(t, "valencia-ropa-infantil")).do(Sample, "", "").do(Use, "", "").do(Run, "", "")
	raw := *Changes(p.Model)[0].After.Value
	k := *p.kept()
	o := *k.Last()
	if !Firm(&o) || Changes(p.Model)[0].Alone != nil {
		t.Fatalf("%+v", o.Lift)
	}
	o.Lift.Low, o.PerMonth.Low = -o.Lift.High, -o.PerMonth.High
	real := o.Lift.Value * o.Unit
	o.Now = &assessment.Span{Value: 0.2 * real, Low: 0.15 * real, High: 0.25 * real}
	k.History = []assessment.Outcome{o}
	p.tell(session.Put{Doc: p.Model.Open.Doc.WithMeasurement(&k)})
	c := Changes(p.Model)[0]
	if c.Key != "social.customers" || c.Why != "joined" || c.Alone == nil || *c.Alone.Value != raw {
		t.Fatalf("%+v", c)
	}
	for what, pair := range map[string][2]float64{"value": {*c.After.Value, 0.2 * raw}, "low": {*c.After.Low, 0.15 * raw}, "high": {*c.After.High, 0.25 * raw}} {
		if d := pair[0] - pair[1]; d > 0.04*raw || d < -0.04*raw {
			t.Errorf("%s %v, want %v", what, pair[0], pair[1])
		}
	}
	p.do(Carry, "", "")
	if got := p.Model.Open.Doc.Answer("social.customers"); *got.Value != *c.After.Value {
		t.Errorf("%+v", got)
	}
	p.do(session.Undo, "", "")
	if got := p.Model.Open.Doc.Answer("social.customers"); got.Value != nil && *got.Value == *c.After.Value {
		t.Error("not undone")
	}
}
