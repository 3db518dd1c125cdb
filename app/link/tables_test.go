package link

import (
	"math/rand/v2"
	"os"
	"slices"
	"strings"
	"testing"

	"quilate/app/analysis"
	"quilate/app/assessment"
	"quilate/app/channel"
	"quilate/app/question"
)

// TestTablesOnlyGrow holds the tables against copies that are never edited:
// every line begins as it did and stands where it stood.
func TestTablesOnlyGrow(t *testing.T) {
	for _, c := range []struct {
		file, now string
		lines     bool // a line may grow at its end
	}{{"fields.v1.txt", fieldsText, true}, {"figures.v1.txt", figuresText, false}} {
		then, err := os.ReadFile("testdata/" + c.file)
		if err != nil {
			t.Fatal(err)
		}
		now := strings.Split(strings.TrimSpace(c.now), "\n")
		for i, line := range strings.Split(strings.TrimSpace(string(then)), "\n") {
			if i >= len(now) || now[i] != line && !(c.lines && strings.HasPrefix(now[i], line+" ")) {
				t.Errorf("%s: line %d was %q: links that exist would be read otherwise", c.file, i+1, line)
			}
		}
	}
}

func TestListsOnlyGrow(t *testing.T) {
	for name, c := range map[string]struct {
		now  []string
		then string
	}{
		"currencies": {currencies, "EUR USD MXN COP ARS CLP PEN GBP UYU BOB PYG CRC DOP GTQ HNL NIO PAB VES BRL CHF CAD"},
		"regions": {regions, "es-ES es-MX es-CO es-AR es-CL es-PE es-US en-US en-GB en-IE es-UY es-EC es-BO es-PY es-CR es-DO es-GT " +
			"es-HN es-NI es-PA es-SV es-VE es-PR es-CU"},
		"samples": {samples, "valencia-ropa-infantil guadalajara-academia-baile bogota-restaurante-sin-gluten"},
		"channels": {channels, "instagram facebook tiktok x linkedin youtube pinterest messaging google-reviews own-community third-party " +
			"newsletter other 1 2 3 4 5"},
		"ways":  {ways, "community ads contest bought discovery"},
		"bases": {bases[1:], "measured eye range"},
		"codes": {codes, "hours team-hours own-hours external tools content prizes training moderation acquisition money running service " +
			"advocates community ads ads-broad contest contest-aimed bought"},
		"planKinds": {planKinds, "quantity quality own"},
		"ops":       {ops, "set times add"},
		"paths": {paths, "monthlyCost setupCost service.contactsPerMonth service.resolutionRate service.deflectionRate " +
			"service.costPerContact service.cashableShare loyalty.exposedShare loyalty.monthlyRetentionGain loyalty.frequencyGain " +
			"loyalty.orderValueGain loyalty.referralsPerMonth referral.coefficient referral.lagMonths assisted.ordersPerMonth " +
			"assisted.attribution otherSavingsPerMonth synergyMarginPerMonth orderValue ordersPerMonth grossMargin monthlyRetention " +
			"customerBase addressableMarket incrementality overlap dilution annualDiscountRate fadeHalfLifeMonths " +
			"extraCustomersPerMonth ramp.midpointMonths ramp.widthMonths"},
		"audienceNumbers": {audienceNumbers, "monthlyAcquisitionSpend costPerFollower capacityPerMonth organicGrowthPerMonth monthlyChurn " +
			"authentic relevant customerShare reachable discoveryReachPerMonth discoveryRelevant clickThroughRate conversionRate " +
			"incrementality followers"},
	} {
		if now := strings.Join(c.now, " "); !strings.HasPrefix(now+" ", c.then+" ") {
			t.Errorf("%s was %q and is %q", name, c.then, now)
		}
	}
}

// TestEveryFieldHasItsLine fails when a question is added: its field is put at
// the end of fields.txt, a new option at the end of its line.
func TestEveryFieldHasItsLine(t *testing.T) {
	byID := map[string]entry{}
	for _, e := range fields() {
		id := e.id
		if e.placed {
			id += "@"
		}
		if _, twice := byID[id]; twice {
			t.Errorf("%s has two lines", id)
		}
		byID[id] = e
	}
	pages := slices.Concat(question.Pages, question.OwnPages)
	for i := range pages {
		p := &pages[i]
		for k := range p.Fields {
			f := &p.Fields[k]
			id := f.ID
			if f.At != "" || p.Scope != question.Once && !f.Global {
				id += "@"
			}
			e, ok := byID[id]
			if !ok {
				t.Errorf("%s has no line in fields.txt", id)
				continue
			}
			if f.Kind.Numeric() && f.Kind.Whole() != whole(&e) {
				t.Errorf("%s is of kind %q", id, kinds[e.kind])
			}
			for _, o := range f.Options {
				if !strings.Contains(" "+strings.Join(e.options, " ")+" ", " "+o.Value+" ") {
					t.Errorf("%s: the option %q is not in its line", id, o.Value)
				}
			}
		}
	}
	for _, c := range channel.All {
		if n, _, _ := partsOf(c.ID); n == 0 {
			t.Errorf("the channel %s is in no list", c.ID)
		}
	}
	for _, w := range append(question.SourceIDs, "discovery") {
		if _, n, _ := partsOf("instagram." + w); n == 0 {
			t.Errorf("the way in %s is in no list", w)
		}
	}
	for _, n := range new(assessment.NewAudience).Numbers() {
		if !strings.Contains(" "+strings.Join(audienceNumbers, " ")+" ", " "+n.Name+" ") {
			t.Errorf("%s of a new audience is in no list", n.Name)
		}
	}
}

// TestEveryRowThatCountsHasItsLine fails when an account uses a row of the
// tables that figures.txt does not have: it is put at its end.
func TestEveryRowThatCountsHasItsLine(t *testing.T) {
	has := map[string]bool{"": true}
	for _, r := range baseRows() {
		if has[r.id] {
			t.Errorf("%s has two lines", r.id)
		}
		has[r.id] = true
	}
	for _, f := range channel.Conventions() {
		if !has[f.ID] {
			t.Errorf("the convention %s has no line in figures.txt", f.ID)
		}
	}
	for _, f := range channel.Benchmarks() {
		for _, prefix := range []string{"GM_", "CVR_", "NPS_", "ER_", "CM_", "SS_", "LOAD_"} {
			if strings.HasPrefix(f.ID, prefix) && !has[f.ID] {
				t.Errorf("%s has no line in figures.txt", f.ID)
			}
		}
	}
	r := rand.New(rand.NewPCG(8, 8))
	for i, sector := range channel.Sectors {
		if i%4 != 0 {
			continue // the rows of all sectors are above
		}
		d := drawn(r)
		d.Currency, d.Region = "EUR", "es-ES"
		d = d.With("business.sector", assessment.Choose(sector.ID))
		results := analysis.Run(d)
		for _, in := range results.Present.List {
			if !has[in.Row] {
				t.Errorf("%s rests on %s, which has no line in figures.txt", in.Path, in.Row)
			}
		}
		for _, m := range results.Index.Metrics {
			if !has[m.Row] {
				t.Errorf("%s is held against %s, which has no line in figures.txt", m.ID, m.Row)
			}
		}
		for _, c := range results.Cases {
			for _, in := range c.Added {
				if !has[in.Row] {
					t.Errorf("%s rests on %s, which has no line in figures.txt", in.Path, in.Row)
				}
			}
		}
	}
}
