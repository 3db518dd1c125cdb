package channel

import (
	"testing"

	"quilate/app/i18n"
)

func TestEngagementComparesOnlyLikeWithLike(t *testing.T) {
	for _, want := range []struct {
		platform string
		by       Definition
		id       string
		per100   float64
	}{
		{"facebook", ByFollowersPerPost, "ER_F_FB_2023", 0.063},
		{"instagram", ByFollowersPerPost, "ER_F_IG_2022", 0.47},
		{"tiktok", ByFollowersPerPost, "ER_F_TT_2023", 2.63},
		{"x", ByFollowersPerPost, "ER_F_X_2022", 0.035},
		{"linkedin", ByImpressions, "ER_I_LI", 6.50},
		{"youtube", ByImpressions, "ER_I_YT", 4.41},
		{"instagram", ByImpressions, "ER_I_IG", 1.16},
	} {
		f, ok := Engagement(want.platform, want.by)
		if !ok || f.ID != want.id || f.Likely != want.per100 {
			t.Errorf("%s by %s: %s %v %v", want.platform, want.by, f.ID, f.Likely, ok)
		}
	}
}

func TestWithoutAMatchingRowEngagementIsNotScored(t *testing.T) {
	for _, none := range []struct {
		platform string
		by       Definition
	}{
		{"linkedin", ByFollowersPerPost}, // the only row may include clicks
		{"youtube", ByFollowersPerPost},
		{"instagram", ByReach},
		{"pinterest", ByImpressions},
		{"", ByFollowersPerPost},
		{"instagram", ""},
	} {
		if f, ok := Engagement(none.platform, none.by); ok {
			t.Errorf("%s by %s: %s", none.platform, none.by, f.ID)
		}
	}
}

func TestEveryPlatformOfAChannelHasARow(t *testing.T) {
	for _, c := range All {
		if _, ok := Engagement(c.Platform, ByImpressions); ok != (c.Platform != "") {
			t.Errorf("%s: platform %q, row %v", c.ID, c.Platform, ok)
		}
	}
}

func TestNoTwoRatesOfAPlatformReadAlike(t *testing.T) {
	for _, c := range All {
		seen := map[i18n.Text]string{}
		for _, f := range EngagementRows(c.Platform) {
			text := f.EngagementLabel()
			if other, twice := seen[text]; twice {
				t.Errorf("%s and %s: %q", f.ID, other, text.ES)
			}
			seen[text] = f.ID
		}
		if (len(seen) > 0) != (c.Platform != "") {
			t.Errorf("%s: platform %q, %d rates", c.ID, c.Platform, len(seen))
		}
	}
	for id, want := range map[string]i18n.Text{
		"ER_F_IG_2022":  {ES: "Por seguidores y publicación, Rival IQ 2022", EN: "By followers and post, Rival IQ 2022"},
		"ER_I_IG":       {ES: "Por visualizaciones, Buffer 2025", EN: "By views, Buffer 2025"},
		"ER_IG_HB_2024": {ES: "Por seguidores y publicación, salud y belleza, Rival IQ 2024", EN: "By followers and post, health and beauty, Rival IQ 2024"},
		"ER_TIER_HA":    {ES: "Por seguidores, influencers de Instagram con más de 20 mil seguidores, HypeAuditor 2018", EN: "By followers, Instagram influencers with over 20 thousand followers, HypeAuditor 2018"},
	} {
		if f, _ := Benchmark(id); f.EngagementLabel() != want {
			t.Errorf("%s: %q", id, f.EngagementLabel())
		}
	}
}

// What the source does not say the denominator of is compared with nothing.
func TestAveragesWithoutADefinitionAreNotOffered(t *testing.T) {
	for _, c := range All {
		for _, f := range EngagementRows(c.Platform) {
			if f.Metric == "engagement_rate_avg" {
				t.Errorf("%s is offered on %s", f.ID, c.ID)
			}
		}
	}
}
