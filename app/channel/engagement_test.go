package channel

import "testing"

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
