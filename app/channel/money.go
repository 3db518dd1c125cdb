package channel

import "strings"

// A Price says in what a figure of money is counted.
type Price struct {
	Currency string // ISO 4217
	Per      string // hour, month, year, contact, resolution, click, lead, customer, follower, 1000-followers
}

// perMetric is what a metric of money is paid for.
var perMetric = map[string]string{
	"cost_per_contact":         "contact",
	"cost_per_resolution":      "resolution",
	"cpc_ads":                  "click",
	"cpl":                      "lead",
	"cpa_ads":                  "customer",
	"price_per_1000_followers": "1000-followers",
	"price_per_1000_subs":      "1000-followers",
}

// Price returns the currency of a figure of money and what it pays for. ok is
// false for a figure that is not money. Wages of one country are never
// converted for another; other figures only at a rate the person types.
func (f Figure) Price() (Price, bool) {
	currency, per, _ := strings.Cut(f.Unit, "/")
	switch currency {
	case "EUR", "USD", "MXN":
	default:
		return Price{}, false
	}
	if per == "" {
		per = perMetric[f.Metric]
	}
	if per == "" && strings.HasSuffix(f.ID, "_cost_per_follower") {
		per = "follower"
	}
	return Price{Currency: currency, Per: per}, true
}
