package link

import (
	_ "embed"
	"slices"
	"strconv"
	"strings"
)

// The lists of words that links name by their position. They only ever grow at
// their end.
var (
	// currencies and regions are ISO codes; any other is spelt out.
	currencies = []string{"EUR", "USD", "MXN", "COP", "ARS", "CLP", "PEN", "GBP", "UYU", "BOB", "PYG", "CRC", "DOP", "GTQ", "HNL", "NIO", "PAB", "VES", "BRL", "CHF", "CAD"}
	regions    = []string{
		"es-ES", "es-MX", "es-CO", "es-AR", "es-CL", "es-PE", "es-US", "en-US", "en-GB", "en-IE", "es-UY", "es-EC", "es-BO", "es-PY",
		"es-CR", "es-DO", "es-GT", "es-HN", "es-NI", "es-PA", "es-SV", "es-VE", "es-PR", "es-CU",
	}
	samples = []string{"valencia-ropa-infantil", "guadalajara-academia-baile", "bogota-restaurante-sin-gluten"}

	// channels are the first part of a place; the numbers are competitors.
	channels = []string{
		"instagram", "facebook", "tiktok", "x", "linkedin", "youtube", "pinterest", "messaging", "google-reviews", "own-community",
		"third-party", "newsletter", "other", "1", "2", "3", "4", "5",
	}
	// ways are the second part of a place.
	ways = []string{"community", "ads", "contest", "bought", "discovery"}

	bases = []string{"", "measured", "eye", "range"}

	// planKinds and ops are those of assessment.Plan and Change.
	planKinds = []string{"quantity", "quality", "own"}
	ops       = []string{"set", "times", "add"}

	// codes are those of assessment.Line.
	codes = []string{
		"hours", "team-hours", "own-hours", "external", "tools", "content", "prizes", "training", "moderation", "acquisition", "money",
		"running", "service", "advocates", "community", "ads", "ads-broad", "contest", "contest-aimed", "bought",
	}

	// paths are the model's inputs that a plan may change, those of an audience
	// without its place.
	paths = []string{
		"monthlyCost", "setupCost", "service.contactsPerMonth", "service.resolutionRate", "service.deflectionRate",
		"service.costPerContact", "service.cashableShare", "loyalty.exposedShare", "loyalty.monthlyRetentionGain",
		"loyalty.frequencyGain", "loyalty.orderValueGain", "loyalty.referralsPerMonth", "referral.coefficient", "referral.lagMonths",
		"assisted.ordersPerMonth", "assisted.attribution", "otherSavingsPerMonth", "synergyMarginPerMonth", "orderValue",
		"ordersPerMonth", "grossMargin", "monthlyRetention", "customerBase", "addressableMarket", "incrementality", "overlap",
		"dilution", "annualDiscountRate", "fadeHalfLifeMonths", "extraCustomersPerMonth", "ramp.midpointMonths", "ramp.widthMonths",
	}
	audienceNumbers = []string{
		"monthlyAcquisitionSpend", "costPerFollower", "capacityPerMonth", "organicGrowthPerMonth", "monthlyChurn", "authentic",
		"relevant", "customerShare", "reachable", "discoveryReachPerMonth", "discoveryRelevant", "clickThroughRate",
		"conversionRate", "incrementality", "followers",
	}
)

// fieldsText has one line for each field: its id, with "@" where it is asked
// at a place; its kind: n number, m money, t of ten, h of a hundred, o options,
// w words; its options.
//
//go:embed fields.txt
var fieldsText string

// figuresText has the rows of the tables of figures as they were when they
// were added here: id, low, likely, high, s. Links say only what is otherwise.
//
//go:embed figures.txt
var figuresText string

type entry struct {
	id      string
	placed  bool
	kind    uint32
	options []string
}

// kinds of fields, in the order of their numbers in entry.kind.
const kinds = "nmthow"

func fields() []entry {
	var list []entry
	for _, line := range strings.Split(fieldsText, "\n") {
		words := strings.Fields(line)
		if len(words) < 2 {
			continue
		}
		id, placed := strings.CutSuffix(words[0], "@")
		list = append(list, entry{id, placed, uint32(max(0, strings.Index(kinds, words[1]))), words[2:]})
	}
	return list
}

type baseRow struct {
	id     string
	values [4]*float64 // low, likely, high, s
}

func baseRows() []baseRow {
	var list []baseRow
	for _, line := range strings.Split(strings.TrimSpace(figuresText), "\n") {
		words := strings.Split(strings.TrimSpace(line), ",")
		r := baseRow{id: words[0]}
		for i, w := range words[1:] {
			if v, err := strconv.ParseFloat(w, 64); err == nil && i < len(r.values) {
				r.values[i] = &v
			}
		}
		list = append(list, r)
	}
	return list
}

// listed is a word by its position in a list, or spelt out.
func (c *coder) listed(context uint32, list []string, s string) string {
	n := c.upTo(context, 1+slices.Index(list, s), 1<<16)
	switch {
	case n == 0:
		return c.text(s)
	case n > len(list):
		c.fail(Newer)
		return ""
	}
	return list[n-1]
}
