// Command simulation measures how fast the model and the report are worked out
// where it runs: natively, or in a browser as WebAssembly. It prints one line of
// JSON. "go run ./cmd/check -simulation" sets the two side by side.
package main

import (
	"encoding/json"
	"fmt"
	"math"
	"time"

	"quilate/app/analysis"
	"quilate/app/assessment"
	"quilate/app/roi"
)

// measured is what one run found.
type measured struct {
	Evaluation float64 // microseconds for one plan of one audience over 36 months
	NPV        float64 // of that plan

	Report   float64 // milliseconds for everything about one document
	First    float64 // of them, until there is a picture
	Longest  float64 // the longest step
	Steps    int
	Draws    int
	Inputs   int // uncertain ones
	Cases    int
	Months   int
	Settled  bool
	Glance   float64 // milliseconds for what stands beside a question
	OutOf50  int
	NPVAtP50 float64
	Plan     roi.Inputs // the plan of Evaluation
}

func main() {
	plan := Plan()
	out := measured{Plan: plan}
	var engine roi.Engine
	cash := make([]float64, plan.HorizonMonths)
	out.NPV = engine.Summarise(&plan, cash).NPV
	const many = 2000
	out.Evaluation = 1e3 / many * best(150, func() {
		for range many {
			engine.Summarise(&plan, cash)
		}
	})

	// Every step is the same in every run, so that the shortest of each is what
	// it takes when nothing else is going on.
	doc := Document()
	var first int
	whole := steps(doc, true, func(w *analysis.Work, n int) {
		if first == 0 && w.Turn() > 0 {
			first = n
		}
	})
	for i, ms := range whole {
		out.Report += ms
		out.Longest = max(out.Longest, ms)
		if i < first {
			out.First += ms
		}
	}
	for _, ms := range steps(doc, false, func(*analysis.Work, int) {}) {
		out.Glance += ms
	}
	r := analysis.Run(doc)
	o := r.Odds
	out.Steps, out.Draws, out.Settled, out.Cases, out.Months = len(whole), o.Draws, o.Settled, len(r.Cases), r.Horizon
	out.Inputs, out.OutOf50, out.NPVAtP50 = len(o.Tornado), o.Cases[0].Back.OutOf50(), o.Cases[0].NPV.P50
	text, err := json.Marshal(out)
	if err != nil {
		panic(err)
	}
	fmt.Println(string(text))
}

// steps are the shortest times of each step of the work, in milliseconds.
func steps(doc assessment.Document, whole bool, after func(w *analysis.Work, n int)) (shortest []float64) {
	for range 12 {
		work := analysis.Begin(doc, whole)
		for n, more := 0, true; more; n++ {
			started := time.Now()
			more = work.Step()
			ms := since(started)
			if n == len(shortest) {
				shortest = append(shortest, ms)
			}
			shortest[n] = min(shortest[n], ms)
			after(work, n+1)
		}
	}
	return shortest
}

// best is the shortest of several times, in milliseconds: what the work takes
// when nothing else is going on.
func best(times int, f func()) float64 {
	shortest := math.Inf(1)
	for range times {
		started := time.Now()
		f()
		shortest = min(shortest, since(started))
	}
	return shortest
}

func since(t time.Time) float64 { return float64(time.Since(t).Nanoseconds()) / 1e6 }

// Plan is one audience over 36 months: the plan of app/roi/testdata/vectors/
// academy-quality-36.json.
func Plan() roi.Inputs {
	market := 8000.0
	return roi.Inputs{
		HorizonMonths: 36, AnnualDiscountRate: 0.1, OrderValue: 120, OrdersPerMonth: 1, GrossMargin: 0.6, MonthlyRetention: 0.93,
		CustomerBase: 120, AddressableMarket: &market, Incrementality: 0.6, FadeHalfLifeMonths: 2, ConversionFactor: 1,
		Ramp: roi.Ramp{MidpointMonths: 6, WidthMonths: 1.5}, Referral: roi.Referral{Coefficient: 0.1, LagMonths: 2},
		Service:  roi.Service{ContactsPerMonth: 80, ContactsToday: 80, ResolutionRate: 0.7, DeflectionRate: 0.5, CostPerContact: 5, CashableShare: 0.5},
		Loyalty:  roi.Loyalty{ExposedShare: 0.3, ExposedToday: 0.3, MonthlyRetentionGain: 0.005, ReferralsPerMonth: 0.002},
		Assisted: roi.Assisted{Attribution: 0.3}, SetupCost: 500, MonthlyCost: 300,
		Audiences: []roi.Audience{{
			Name: "community", Followers: 1500, MonthlyAcquisitionSpend: 300, CostPerFollower: 4, MonthlyChurn: 0.02, Authentic: 0.97,
			Relevant: 0.6, CustomerShare: 0.2, Reachable: 0.35, ClickThroughRate: 0.03, ConversionRate: 0.1,
		}},
	}
}

// Document is four alternatives over 36 months with more than twelve uncertain
// inputs: the sample of the academy, looked at over three years.
func Document() assessment.Document {
	s, _ := assessment.SampleByID("guadalajara-academia-baile")
	return s.Document.With("horizonMonths", assessment.Choose("36"))
}
