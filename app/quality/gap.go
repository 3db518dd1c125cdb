package quality

// Zone is where quantity and quality put an audience.
type Zone string

// The zones of the vanity gap.
const (
	ShopWindow  Zone = "escaparate"      // gap above +20: many look, few could buy
	HighBalance Zone = "equilibrio-alto" // within ±20, both from 50 up
	LowBalance  Zone = "equilibrio-bajo" // within ±20, both below 50
	Balance     Zone = "equilibrio"      // within ±20, one above and one below
	HiddenGem   Zone = "joya"            // gap below −20: few and good
)

const (
	balanced = 20 // a gap up to here is balance
	middle   = 50 // level with the reference
)

// Gap is the vanity gap: quantity less quality.
type Gap struct {
	Value     *float64 // −98 to 98; nil while one of the two is a band only
	Low, High float64  // from the ends of the two bands
	Zone      Zone     // "" without a value
	Zones     []Zone   // every zone the bands touch
}

// VanityGap holds quantity against quality.
func VanityGap(quantity, quality Index) Gap {
	gap := Gap{Low: quantity.Low - quality.High, High: quantity.High - quality.Low}
	if quantity.Number != nil && quality.Number != nil {
		value := *quantity.Number - *quality.Number
		gap.Value, gap.Zone = &value, ZoneOf(*quantity.Number, *quality.Number)
	}
	gap.Zones = zonesOf(quantity, quality)
	return gap
}

// ZoneOf is the zone of two numbers.
func ZoneOf(quantity, quality float64) Zone {
	switch gap := quantity - quality; {
	case gap > balanced:
		return ShopWindow
	case gap < -balanced:
		return HiddenGem
	case quantity >= middle && quality >= middle:
		return HighBalance
	case quantity < middle && quality < middle:
		return LowBalance
	}
	return Balance
}

// zonesOf are the zones that the rectangle of the two bands touches.
func zonesOf(quantity, quality Index) []Zone {
	var zones []Zone
	if quantity.High-quality.Low > balanced {
		zones = append(zones, ShopWindow)
	}
	upper := func(i Index) (low, high float64, some bool) { return max(i.Low, middle), i.High, i.High >= middle }
	lower := func(i Index) (low, high float64, some bool) { return i.Low, min(i.High, middle), i.Low < middle }
	touches := func(a, b func(Index) (float64, float64, bool)) bool {
		low, high, some := a(quantity)
		from, to, any := b(quality)
		return some && any && low-to <= balanced && high-from >= -balanced
	}
	if touches(upper, upper) {
		zones = append(zones, HighBalance)
	}
	if touches(upper, lower) || touches(lower, upper) {
		zones = append(zones, Balance)
	}
	if touches(lower, lower) {
		zones = append(zones, LowBalance)
	}
	if quantity.Low-quality.High < -balanced {
		zones = append(zones, HiddenGem)
	}
	return zones
}
