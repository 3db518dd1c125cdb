package channel

import (
	"math"
	"testing"
)

func TestMarginsSpreadOverAllEuropeanRows(t *testing.T) {
	const lowest, highest = 0.2198, 0.6329 // car parts and clothing, January 2019
	// Beyond them an end is that of a share by eye: odds halved or doubled.
	const below = 0.2198 / (0.2198 + 2*(1-0.2198))
	const above = 2 * 0.6329 / (2*0.6329 + 1 - 0.6329)
	for sector, want := range map[string]struct {
		low, likely, high float64
		row               string
	}{
		"fashion":           {lowest, 0.6329, above, "GM_EU_APPAREL"},
		"cars":              {below, 0.2198, highest, "GM_EU_AUTOP"},
		"restaurant":        {lowest, 0.32, highest, "GM_US_REST"},
		"personal-services": {lowest, 0.3006, highest, "GM_EU_SERV"},
		"general-shop":      {0.3507, 0.3701, 0.3895, "GM_SPECIALTY"}, // its own range
	} {
		low, likely, high, row, ok := Margin(sector)
		if !ok || row != want.row || off(low, want.low) || off(likely, want.likely) || off(high, want.high) {
			t.Errorf("%s: %v %v %v %s %v", sector, low, likely, high, row, ok)
		}
	}
}

func off(got, want float64) bool { return math.Abs(got-want) > 1e-9 }

func TestSectorsWithoutAMarginAreAsked(t *testing.T) {
	for _, sector := range []string{"food-shop", "beauty", "jewellery", "pets", "software", "other", "", "unheard-of"} {
		if _, _, _, row, ok := Margin(sector); ok || row != "" {
			t.Errorf("%s has a margin from %s", sector, row)
		}
	}
}

func TestEveryoneHasAReferenceForConversionAndNPS(t *testing.T) {
	for sector, want := range map[string][2]string{
		"fashion":    {"CVR_FASHION", "NPS_APPAREL"},
		"food-maker": {"CVR_FOOD", "nps"},
		"takeaway":   {"CVR_SOCIAL", "NPS_QSR"},
		"other":      {"CVR_SOCIAL", "nps"},
		"":           {"CVR_SOCIAL", "nps"},
	} {
		conversion, _ := ConversionReference(sector)
		nps, _ := NPSReference(sector)
		if conversion.ID != want[0] || nps.ID != want[1] {
			t.Errorf("%s: %s %s", sector, conversion.ID, nps.ID)
		}
		if _, share, _, ok := nps.Share(); !ok || share <= 0.5 || share >= 1 {
			t.Errorf("%s: NPS as a share is %v", sector, share)
		}
	}
}

func TestNineteenSectorsEndWithSomethingElse(t *testing.T) {
	if n := len(Sectors); n != 19 || Sectors[n-1].ID != "other" {
		t.Errorf("%d sectors, last %s", n, Sectors[n-1].ID)
	}
}
