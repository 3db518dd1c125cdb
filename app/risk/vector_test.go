package risk

import (
	"encoding/json"
	"fmt"
	"math"
	"os"
	"slices"
	"strings"
	"testing"

	"quilate/app/roi"
	"quilate/app/stat"
)

// vector is a plan with ranges and what the reference implementation of the
// model makes of it (testdata/README.md).
type vector struct {
	Inputs roi.Inputs                 `json:"inputs"`
	Ranges map[string]json.RawMessage `json:"ranges"`
	Expect struct {
		NPV, ROI                 struct{ P5, P50, P95, Mean float64 }
		ProbabilityNPVPositive   float64
		ProbabilityMoneyBack     float64
		ProbabilityBeatsStopping float64
		EVPI                     float64
		EVPPI                    map[string]float64
		Tornado                  []expectedBar
		TornadoOverStopping      []expectedBar
		BreakEven                map[string]*float64
	} `json:"expect"`

	names []string
}

type expectedBar struct {
	Input               string
	NPVAtLow, NPVAtHigh float64
}

func academy(t testing.TB) (*vector, Model) {
	t.Helper()
	data, err := os.ReadFile("testdata/uncertainty-academy-quality-36.json")
	if err != nil {
		t.Fatal(err)
	}
	v := new(vector)
	if err := json.Unmarshal(data, v); err != nil {
		t.Fatal(err)
	}
	m := Model{Options: 2, Stopping: 1}
	var at []func(*roi.Inputs) *float64
	for name := range v.Ranges {
		v.names = append(v.names, name)
	}
	slices.Sort(v.names)
	for i, name := range v.names {
		m.Inputs = append(m.Inputs, estimate(t, v.Ranges[name]))
		at = append(at, place(t, name))
		m.Questions = append(m.Questions, []int{i})
	}
	m.Put = func(values []float64, into []roi.Inputs) {
		audiences := append(into[0].Audiences[:0], v.Inputs.Audiences...)
		into[0] = v.Inputs
		into[0].Audiences = audiences
		for i, x := range values {
			*at[i](&into[0]) = x
		}
		roi.StopInto(&into[0], &into[1])
	}
	return v, m
}

func estimate(t testing.TB, raw json.RawMessage) stat.Estimate {
	var three []float64
	var count struct{ Successes, Trials float64 }
	switch {
	case json.Unmarshal(raw, &three) == nil && len(three) == 3:
		return stat.Between(three[0], three[1], three[2])
	case json.Unmarshal(raw, &count) == nil && count.Trials > 0:
		return stat.Share(count.Successes, count.Trials)
	}
	t.Fatalf("a range like %s is not known", raw)
	return stat.Estimate{}
}

// place is where a path of the vector leads.
func place(t testing.TB, name string) func(*roi.Inputs) *float64 {
	switch name {
	case "grossMargin":
		return func(in *roi.Inputs) *float64 { return &in.GrossMargin }
	case "monthlyRetention":
		return func(in *roi.Inputs) *float64 { return &in.MonthlyRetention }
	case "incrementality":
		return func(in *roi.Inputs) *float64 { return &in.Incrementality }
	case "referral.coefficient":
		return func(in *roi.Inputs) *float64 { return &in.Referral.Coefficient }
	case "loyalty.monthlyRetentionGain":
		return func(in *roi.Inputs) *float64 { return &in.Loyalty.MonthlyRetentionGain }
	case "loyalty.referralsPerMonth":
		return func(in *roi.Inputs) *float64 { return &in.Loyalty.ReferralsPerMonth }
	case "service.deflectionRate":
		return func(in *roi.Inputs) *float64 { return &in.Service.DeflectionRate }
	case "audiences.community.relevant":
		return func(in *roi.Inputs) *float64 { return &in.Audiences[0].Relevant }
	case "audiences.community.reachable":
		return func(in *roi.Inputs) *float64 { return &in.Audiences[0].Reachable }
	case "audiences.community.clickThroughRate":
		return func(in *roi.Inputs) *float64 { return &in.Audiences[0].ClickThroughRate }
	case "audiences.community.conversionRate":
		return func(in *roi.Inputs) *float64 { return &in.Audiences[0].ConversionRate }
	}
	t.Fatalf("no place for %s", name)
	return nil
}

// run draws until everything is as exact as asked for.
func run(t testing.TB, m Model, seed uint64) (*Simulation, Findings) {
	s := New(m, seed)
	for n := 2048; ; n += 512 {
		s.Draw(n - s.Draws())
		if f := s.Findings(); f.Settled || n > 16000 {
			if !f.Settled {
				t.Errorf("not settled after %d draws", n)
			}
			return s, f
		}
	}
}

func within(t *testing.T, what string, got, want, tolerance float64) {
	t.Helper()
	if !(math.Abs(got-want) <= tolerance) {
		t.Errorf("%s: %v, want %v ± %v", what, got, want, tolerance)
	}
}

// Both sides have a sampling error; four of it is one in 15,000. That of the
// vector is of 20,000 plain draws.
func TestOddsAndRangesAreThoseOfTheReference(t *testing.T) {
	v, m := academy(t)
	s, f := run(t, m, 1)
	plan := &f.Options[0]
	for _, x := range []struct {
		what string
		got  Chance
		want float64
	}{
		{"money back", plan.Back, v.Expect.ProbabilityMoneyBack},
		{"NPV above 0", plan.Gain, v.Expect.ProbabilityNPVPositive},
		{"over stopping", plan.OverStopping, v.Expect.ProbabilityBeatsStopping},
		{"against stopping", f.Beats[0][1], v.Expect.ProbabilityBeatsStopping},
		{"stopping against it", f.Beats[1][0], 1 - v.Expect.ProbabilityBeatsStopping},
		{"wins", plan.Wins, v.Expect.ProbabilityBeatsStopping},
	} {
		plain := x.want * (1 - x.want) / 20000
		within(t, x.what, x.got.Share, x.want, 4*math.Sqrt(x.got.SE*x.got.SE+plain))
	}
	npv, share := &v.Expect.NPV, &v.Expect.ROI
	for _, x := range []struct {
		what         string
		got          Spread
		p5, p50, p95 float64
	}{
		{"NPV", plan.NPV, npv.P5, npv.P50, npv.P95},
		{"ROI", plan.ROI, share.P5, share.P50, share.P95},
	} {
		width := x.p95 - x.p5
		within(t, x.what+" P5", x.got.P5, x.p5, 0.015*width)
		within(t, x.what+" P50", x.got.P50, x.p50, 0.02*width)
		within(t, x.what+" P95", x.got.P95, x.p95, 0.03*width)
	}
	within(t, "mean NPV", plan.NPV.Mean, npv.Mean, 0.02*(npv.P95-npv.P5))
	within(t, "EVPI", f.Perfect, v.Expect.EVPI, 0.05*v.Expect.EVPI)
	for i, name := range v.names {
		// The reference has no correction for chance: of its 20 bins the noise
		// adds a little to everything.
		within(t, "worth of "+name, s.Worth(i), v.Expect.EVPPI[name], 0.07*v.Expect.EVPI*0.5)
	}
}

func TestTornadoIsThatOfTheReference(t *testing.T) {
	v, m := academy(t)
	probe := NewProbe(m)
	for _, x := range []struct {
		list []expectedBar
		npv  func([]float64) float64
	}{
		{v.Expect.Tornado, func(npv []float64) float64 { return npv[0] }},
		{v.Expect.TornadoOverStopping, func(npv []float64) float64 { return npv[0] - npv[1] }},
	} {
		for _, bar := range x.list {
			i := slices.Index(v.names, bar.Input)
			swing := probe.Swing([]int{i})
			tolerance := 1e-6
			if m.Inputs[i].Kind == stat.OfTrials { // the reference's percentiles of a count have four digits
				tolerance = 1e-4 * (bar.NPVAtHigh - bar.NPVAtLow)
			}
			within(t, bar.Input+" low", x.npv(swing.Low), bar.NPVAtLow, tolerance)
			within(t, bar.Input+" high", x.npv(swing.High), bar.NPVAtHigh, tolerance)
		}
	}
}

// The reference gives the value at which NPV is 0, or none; all others stand as
// the plan has them.
func TestBreakEvenFedBackGivesNothingToTheCent(t *testing.T) {
	v, m := academy(t)
	for i, name := range v.names {
		npv := func(x float64) float64 {
			in := v.Inputs
			in.Audiences = slices.Clone(in.Audiences)
			*place(t, name)(&in) = x
			return roi.Evaluate(in).NPV
		}
		low, high := m.Inputs[i].Low(), m.Inputs[i].High()
		want := v.Expect.BreakEven[name]
		if (npv(low) < 0) == (npv(high) < 0) {
			if want != nil {
				t.Errorf("%s: no value turns NPV, want %v", name, *want)
			}
			continue
		}
		got := Turn(low, high, npv(low), npv)
		if want == nil {
			t.Errorf("%s: %v, want none", name, got)
			continue
		}
		within(t, name, got, *want, 1e-7**want)
		within(t, name+" fed back", npv(got), 0, 0.005)
	}
}

func TestWithoutRangesTheSimulationIsOnePlan(t *testing.T) {
	_, m := academy(t)
	likely := m.Likely()
	for i := range m.Inputs {
		m.Inputs[i] = stat.Exactly(likely[i])
	}
	options := make([]roi.Inputs, 2)
	m.Put(likely, options)
	plan, stopping := roi.Evaluate(options[0]), roi.Evaluate(options[1])
	s := New(m, 5)
	s.Draw(64)
	f := s.Findings()
	o := &f.Options[0]
	for what, x := range map[string][2]float64{
		"NPV P5": {o.NPV.P5, plan.NPV}, "NPV P95": {o.NPV.P95, plan.NPV}, "ROI": {o.ROI.P50, *plan.ROI},
		"over stopping": {o.Over.P50, plan.NPV - stopping.NPV}, "a dot": {o.Dots[20], plan.TotalBenefit - plan.TotalCost},
		"month 7": {o.Months[6].P50, plan.Months[6].Cumulative}, "the last month": {o.Months[35].P5, plan.Months[35].Cumulative},
		"money back by month 36": {o.BackBy[35], 1}, "before its month": {o.BackBy[*plan.BreakEvenMonth-2], 0}, "from its month": {o.BackBy[*plan.BreakEvenMonth-1], 1},
		"perfect information": {f.Perfect, 0}, "an answer": {s.Worth(0), 0},
	} {
		within(t, what, x[0], x[1], 1e-9*math.Abs(x[1]))
	}
	if o.NPV.SE50 > 1e-9 || o.Back.Share != 1 || !f.Settled {
		t.Errorf("NPV %+v, money back %+v, settled %v", o.NPV, o.Back, f.Settled)
	}
}

// Ten digits of everything, kept in a file: natively and in the browser.
func TestTheSameSeedGivesTheSamePictureEverywhere(t *testing.T) {
	_, m := academy(t)
	s := New(m, 20261121)
	s.Draw(512)
	f := s.Findings()
	var b strings.Builder
	line := func(name string, values ...float64) {
		b.WriteString(name)
		for _, v := range values {
			fmt.Fprintf(&b, " %.10g", v)
		}
		b.WriteByte('\n')
	}
	for k := range f.Options {
		o := &f.Options[k]
		for _, c := range []Chance{o.Back, o.Gain, o.OverStopping, o.Wins} {
			line("chance", c.Share, c.SE)
		}
		for _, p := range []Spread{o.ROI, o.NPV, o.Over, o.Cash} {
			line("spread", p.P5, p.P50, p.P95, p.Mean, p.SE5, p.SE50, p.SE95)
		}
		line("dots", o.Dots[:]...)
		for _, m := range o.Months {
			line("month", m.P5, m.P25, m.P50, m.P75, m.P95)
		}
		line("back by", o.BackBy...)
	}
	line("half", f.Half.Share, f.Half.SE)
	line("perfect", f.Perfect)
	for i := range m.Inputs {
		line("worth", s.Worth(i))
	}
	want, err := os.ReadFile("testdata/golden.txt")
	if err != nil || string(want) != b.String() {
		if err := os.WriteFile("testdata/golden.txt.got", []byte(b.String()), 0o644); err != nil {
			t.Log(err)
		}
		t.Errorf("the picture is not that of testdata/golden.txt (%v); see golden.txt.got", err)
	}
}

func TestDrawsAllocateNothing(t *testing.T) {
	_, m := academy(t)
	s := New(m, 3)
	s.Draw(256)
	s.reserve(4096)
	if n := testing.AllocsPerRun(2000, s.draw); n != 0 {
		t.Errorf("%v allocations a draw", n)
	}
}
