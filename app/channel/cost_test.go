package channel

import (
	"math"
	"testing"
)

func TestPricesKeepTheirCurrencyAndPeriod(t *testing.T) {
	for id, want := range map[string]Price{
		"CM_ES_FREE":                  {"EUR", "hour"},
		"CM_ES_EMP":                   {"EUR", "year"},
		"CM_MX":                       {"MXN", "month"},
		"CM_US":                       {"USD", "month"},
		"COST_PHONE":                  {"USD", "contact"},
		"PRICE_FAKE_IG":               {"EUR", "1000-followers"},
		"CPL_META_2024":               {"USD", "lead"},
		"community_cost_per_follower": {"EUR", "follower"},
	} {
		f, _ := Lookup(id)
		if got, ok := f.Price(); !ok || got != want {
			t.Errorf("%s: %v %v", id, got, ok)
		}
	}
	for _, id := range []string{"CVR_FOOD", "overlap", "SS_ES", "LOAD_US"} {
		f, _ := Lookup(id)
		if got, ok := f.Price(); ok {
			t.Errorf("%s is no money: %v", id, got)
		}
	}
}

func TestAllMoneyOfTheTablesSaysWhatItPaysFor(t *testing.T) {
	for _, f := range append(Benchmarks(), Conventions()...) {
		if p, ok := f.Price(); ok && p.Per == "" {
			t.Errorf("%s: %v", f.ID, p)
		}
	}
}

func TestPayIsUsedInItsOwnCountryOnly(t *testing.T) {
	ids := func(model, country string) string {
		m, _ := CostModelByID(model)
		s := ""
		for _, f := range m.PayIn(country) {
			s += f.ID + " "
		}
		return s
	}
	for _, want := range []struct{ model, country, rows string }{
		{"in-house", "ES", "CM_ES_EMP SS_ES "},
		{"in-house", "MX", "CM_MX "},
		{"in-house", "US", "CM_US LOAD_US "},
		{"freelance", "ES", "CM_ES_FREE "},
		{"freelance", "MX", ""},
		{"agency", "ES", ""},
		{"campaign", "US", ""},
		{"in-house", "AR", ""},
	} {
		if got := ids(want.model, want.country); got != want.rows {
			t.Errorf("%s in %s: %q, want %q", want.model, want.country, got, want.rows)
		}
	}
}

func TestAnHourHasARowInEurosOnlyAndAMonthInPesosAndDollars(t *testing.T) {
	if f, ok := HourValue("EUR"); !ok || f.ID != "CM_ES_FREE" {
		t.Errorf("EUR: %s %v", f.ID, ok)
	}
	for _, currency := range []string{"USD", "MXN", "COP", ""} {
		if f, ok := HourValue(currency); ok {
			t.Errorf("%s: %s", currency, f.ID)
		}
	}
	for currency, want := range map[string]string{"MXN": "CM_MX", "USD": "CM_US", "EUR": "", "ARS": ""} {
		if f, ok := MonthlyPay(currency); f.ID != want || ok != (want != "") {
			t.Errorf("%s: %s %v", currency, f.ID, ok)
		}
	}
}

func TestTheEmployerPaysAboutAThirdOnTopInSpainAndTwoFifthsInAmerica(t *testing.T) {
	low, _, high, row, ok := EmployerCharge("ES")
	if !ok || row != "SS_ES" || off(low, 0.3198) || off(high, 0.3763) {
		t.Errorf("ES: %v to %v from %s", low, high, row)
	}
	// 44.67 dollars an hour over a wage of 31.47, December 2024.
	_, likely, _, row, ok := EmployerCharge("US")
	if !ok || row != "LOAD_US" || math.Abs(likely-(44.67/31.47-1)) > 0.0006 {
		t.Errorf("US: %v from %s", likely, row)
	}
	if _, _, _, _, ok := EmployerCharge("MX"); ok {
		t.Error("MX has no row")
	}
}

func TestFiveWaysOfWorkingEachWithATimeAndAMoneyLine(t *testing.T) {
	if len(CostModels) != 5 {
		t.Fatalf("%d ways of working", len(CostModels))
	}
	for _, m := range CostModels {
		hours, money := false, false
		for _, id := range m.Lines {
			if l, _ := CostLineByID(id); l.Hours {
				hours = true
			} else {
				money = true
			}
		}
		if !hours || !money {
			t.Errorf("%s: hours %v, money %v", m.ID, hours, money)
		}
	}
}

func TestOnlyBoughtFollowersCarryANotice(t *testing.T) {
	for _, s := range FollowerSources {
		if s.Notice.IsZero() == (s.ID == "bought") {
			t.Errorf("%s: %q", s.ID, s.Notice.ES)
		}
		if found, ok := FollowerSourceByID(s.ID); !ok || found.Churn != s.ID+"_churn" {
			t.Errorf("%s: %v", s.ID, found)
		}
	}
}
