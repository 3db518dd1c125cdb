package sheet

import (
	"encoding/json"
	"math"
	"math/rand/v2"
	"strings"
	"testing"

	"quilate/app/analysis"
	"quilate/app/assessment"
	"quilate/app/i18n"
	"quilate/app/roi"
)

var (
	spanish = i18n.Locale{Lang: i18n.ES, Region: "es-ES", Currency: "EUR"}
	english = i18n.Locale{Lang: i18n.EN, Region: "en-GB", Currency: "GBP"}
)

// read gives the cells of the result by their names: those beside their labels.
func read(p *program, loc i18n.Locale) map[string]any {
	sheet := loc.Say(resultName)
	beside := map[string]any{}
	for at, c := range p.cells {
		if row, ok := strings.CutPrefix(at, sheet+"!A"); ok {
			beside[c.Text] = p.value(sheet + "!B" + row)
		}
	}
	out := map[string]any{}
	for _, r := range layout("results") {
		out[r.name] = beside[loc.Say(r.label)]
	}
	return out
}

func itoa(n int) string { return address(0, n, false)[1:] }

// cell finds an input by its label: its column B, or that of an audience.
func cell(t *testing.T, b Book, label string, column int) string {
	t.Helper()
	at := ""
	for r, row := range b.Sheets[0].Rows {
		if len(row) > column && row[0].Text == label {
			if at != "" {
				t.Fatalf("%q stands there twice", label)
			}
			at = b.Sheets[0].Name + "!" + address(column, r+1, false)
		}
	}
	if at == "" {
		t.Fatalf("no input %q", label)
	}
	return at
}

// same compares the workbook with the account to a tenth of a cent, or nine
// digits of large sums.
func same(t *testing.T, name string, p *program, loc i18n.Locale, want roi.Result, horizon int) {
	t.Helper()
	got := read(p, loc)
	near := func(what string, v any, want float64) {
		t.Helper()
		n, ok := v.(float64)
		if !ok || math.Abs(n-want) > 0.001+1e-9*math.Abs(want) {
			t.Errorf("%s: %s is %v, want %v", name, what, v, want)
		}
	}
	orWord := func(what string, v any, want *float64) {
		t.Helper()
		if want == nil {
			if _, word := v.(string); !word {
				t.Errorf("%s: %s is %v, want a word", name, what, v)
			}
			return
		}
		near(what, v, *want)
	}
	near("npv", got["npv"], want.NPV)
	near("benefit", got["totalBenefit"], want.TotalBenefit)
	near("cost", got["totalCost"], want.TotalCost)
	near("peak funding", got["peakFunding"], want.PeakFunding)
	near("customers", got["customersAcquired"], want.CustomersAcquired)
	near("active", got["activeCustomersEnd"], want.ActiveCustomersEnd)
	near("followers", got["followersEnd"], want.FollowersEnd)
	orWord("roi", got["roi"], want.ROI)
	orWord("discounted roi", got["discountedROI"], want.DiscountedROI)
	orWord("cost of a customer", got["costPerNewCustomer"], want.CostPerNewCustomer)
	orWord("payback", got["paybackMonths"], want.PaybackMonths)
	var month *float64
	if want.BreakEvenMonth != nil {
		m := float64(*want.BreakEvenMonth)
		month = &m
	}
	orWord("break-even", got["breakEvenMonth"], month)
	lines := map[string]float64{
		"direct": want.BenefitByLine.Direct, "assisted": want.BenefitByLine.Assisted, "service": want.BenefitByLine.Service,
		"retention": want.BenefitByLine.Retention, "frequencyYield": want.BenefitByLine.FrequencyYield,
		"otherSavings": want.BenefitByLine.OtherSavings, "synergy": want.BenefitByLine.Synergy,
	}
	for line, v := range lines {
		near(line, got["line "+line], v)
	}
}

func TestWorkbookComesToWhatTheAccountSays(t *testing.T) {
	for _, loc := range []i18n.Locale{spanish, english} {
		for _, s := range assessment.Samples() {
			for _, c := range analysis.Run(s.Document).Cases {
				p := open(t, Workbook(Account{Inputs: c.Inputs}, loc))
				same(t, s.ID+" "+c.ID, p, loc, c.Result, c.Inputs.HorizonMonths)
			}
		}
	}
}

// TestWorkbookFollowsAChange changes two inputs in the workbook, by the labels
// that a reader sees, and the same two in the account.
func TestWorkbookFollowsAChange(t *testing.T) {
	s, _ := assessment.SampleByID("guadalajara-academia-baile")
	in := analysis.Run(s.Document).Cases[0].Inputs
	for _, c := range []struct {
		loc    i18n.Locale
		labels [3]string
	}{
		{spanish, [3]string{"Valor de una compra, sin IVA", "Al mes, con las horas y sin lo que pagas por seguidores", "Personas reales"}},
		{english, [3]string{"Value of a purchase, without VAT", "A month, hours included, without what you pay for followers", "Real people"}},
	} {
		b := Workbook(Account{Inputs: in}, c.loc)
		p := open(t, b)
		p.set(cell(t, b, c.labels[0], 1), 612.5)
		p.set(cell(t, b, c.labels[1], 1), 7777)
		p.set(cell(t, b, c.labels[2], 2), 0.5) // of the second audience
		changed := in
		changed.OrderValue, changed.MonthlyCost = 612.5, 7777
		changed.Audiences = append([]roi.Audience(nil), in.Audiences...)
		changed.Audiences[1].Authentic = 0.5
		same(t, "changed", p, c.loc, roi.Evaluate(changed), changed.HorizonMonths)
	}
}

func TestWorkbookFollowsAnotherTime(t *testing.T) {
	s, _ := assessment.SampleByID("valencia-ropa-infantil")
	in := analysis.Run(s.Document).Cases[0].Inputs
	b := Workbook(Account{Inputs: in}, spanish)
	p := open(t, b)
	for _, months := range []int{12, 24, 36, 1} {
		p.set(cell(t, b, "Meses que se miran (12, 24 o 36)", 1), float64(months))
		in.HorizonMonths = months
		same(t, itoa(months)+" months", p, spanish, roi.Evaluate(in), months)
	}
}

// TestAnyWorkbookComesToWhatTheAccountSays tries accounts of every kind: with
// and without market, stopped, with late recommendations, without audiences.
func TestAnyWorkbookComesToWhatTheAccountSays(t *testing.T) {
	r := rand.New(rand.NewPCG(3, 9))
	for i := range 120 {
		in := drawnInputs(r)
		same(t, "account "+itoa(i+1), open(t, Workbook(Account{Inputs: in}, english)), english, roi.Evaluate(in), in.HorizonMonths)
		if t.Failed() {
			t.Fatalf("%+v", in)
		}
	}
}

func drawnInputs(r *rand.Rand) roi.Inputs {
	share := func() float64 { return r.Float64() }
	some := func(most float64) float64 {
		if r.IntN(4) == 0 {
			return 0
		}
		return r.Float64() * most
	}
	maybe := func(v float64) *float64 {
		if r.IntN(2) == 0 {
			return nil
		}
		return &v
	}
	in := roi.Inputs{
		HorizonMonths: []int{12, 24, 36}[r.IntN(3)], AnnualDiscountRate: some(0.6),
		OrderValue: 1 + some(500), OrdersPerMonth: some(8), GrossMargin: share(), MonthlyRetention: min(1, some(1.2)), CustomerBase: some(2000),
		Incrementality: share(), Overlap: some(0.9), Dilution: some(1), Stopped: r.IntN(5) == 0, FadeHalfLifeMonths: 0.3 + some(9),
		ConversionFactor: some(3), ExtraCustomersPerMonth: some(9),
		Ramp: roi.Ramp{MidpointMonths: 0.5 + some(12), WidthMonths: 0.05 + some(5)}, Referral: roi.Referral{Coefficient: some(0.9), LagMonths: some(12)},
		Service:              roi.Service{ContactsPerMonth: some(300), ContactsToday: some(300), ResolutionRate: share(), DeflectionRate: share(), CostPerContact: some(9), CashableShare: share()},
		Loyalty:              roi.Loyalty{ExposedShare: share(), ExposedToday: share(), MonthlyRetentionGain: some(0.05), FrequencyGain: some(0.3), OrderValueGain: some(0.2), ReferralsPerMonth: some(0.02)},
		Assisted:             roi.Assisted{OrdersPerMonth: some(60), OrdersToday: some(60), Attribution: share()},
		OtherSavingsPerMonth: some(90), OtherSavingsToday: some(90), SynergyMarginPerMonth: some(90), SynergyToday: some(90),
		SetupCost: some(3000), MonthlyCost: some(900),
	}
	in.AddressableMarket = maybe(in.CustomerBase + some(3000) - 10)
	for range r.IntN(4) {
		in.Audiences = append(in.Audiences, roi.Audience{
			Name: "a", Followers: some(9000), MonthlyAcquisitionSpend: some(300), CostPerFollower: some(4), CapacityPerMonth: maybe(some(200)),
			OrganicGrowthPerMonth: some(90), MonthlyChurn: some(0.1), Authentic: share(), Relevant: share(), CustomerShare: share(), Reachable: share(),
			DiscoveryReachPerMonth: some(9000), DiscoveryReachToday: some(9000), DiscoveryRelevant: share(),
			ClickThroughRate: some(0.1), ConversionRate: some(0.3), Incrementality: maybe(share()),
		})
	}
	return in
}

func TestWorkbookIsWrittenInBothLanguages(t *testing.T) {
	s, _ := assessment.SampleByID("bogota-restaurante-sin-gluten")
	in := analysis.Run(s.Document).Cases[0].Inputs
	es, en := Workbook(Account{Inputs: in}, spanish), Workbook(Account{Inputs: in}, english)
	for i := range es.Sheets {
		if es.Sheets[i].Name == en.Sheets[i].Name || strings.ContainsAny(es.Sheets[i].Name, " '!") {
			t.Errorf("sheet %q and %q", es.Sheets[i].Name, en.Sheets[i].Name)
		}
		if len(es.Sheets[i].Rows) != len(en.Sheets[i].Rows) {
			t.Errorf("%q has another number of rows than %q", es.Sheets[i].Name, en.Sheets[i].Name)
		}
	}
	names := Workbook(Account{Inputs: in, Names: []string{"Instagram", "=HYPERLINK(1)"}}, spanish)
	for _, row := range names.Sheets[0].Rows {
		for _, c := range row {
			if strings.Contains(c.Formula, "HYPERLINK") || c.Text == "=HYPERLINK(1)" && c.Number != nil {
				t.Errorf("a name became a formula: %+v", c)
			}
		}
	}
}

func TestWorkbookAsJSON(t *testing.T) {
	s, _ := assessment.SampleByID("valencia-ropa-infantil")
	b := Workbook(Account{Inputs: analysis.Run(s.Document).Cases[0].Inputs}, spanish)
	var sheets []struct {
		Sheet  string
		Frozen int
		Widths []int
		Rows   [][]*struct {
			T, F, Format, Role string
			N                  *float64
		}
	}
	if err := json.Unmarshal([]byte(b.JSON()), &sheets); err != nil {
		t.Fatal(err)
	}
	if len(sheets) != 3 || sheets[0].Sheet != "Datos" || sheets[2].Sheet != "Resultado" {
		t.Fatalf("%d sheets", len(sheets))
	}
	for i, s := range sheets {
		for r, row := range s.Rows {
			for c, cell := range row {
				want := b.Sheets[i].Rows[r][c]
				if cell == nil {
					if want.Text+want.Formula != "" || want.Number != nil {
						t.Fatalf("%s, row %d, column %d is empty", s.Sheet, r+1, c+1)
					}
					continue
				}
				if cell.T != want.Text || cell.F != want.Formula || (cell.N == nil) != (want.Number == nil) {
					t.Fatalf("%s, row %d, column %d: %+v, want %+v", s.Sheet, r+1, c+1, cell, want)
				}
			}
		}
	}
}
