package channel

import (
	"slices"
	"strings"
	"testing"

	"quilate/app/i18n"
)

// The agreed list of channels, with what each has: followers, growth, its own
// place, a list that can be looked at, a "does not exist" line.
var agreed = []struct {
	id                                       string
	followers, growth, own, visible, missing bool
	without                                  string // metrics that do not exist there
	rows                                     string
}{
	{"instagram", true, true, true, true, true, "", ""},
	{"facebook", true, true, true, true, true, "saves", ""},
	{"tiktok", true, true, true, true, true, "", "DARK_WA"},
	{"x", true, true, true, true, true, "reach", "FAKE_X"},
	{"linkedin", true, true, true, true, true, "", "ER_F_LI_2025 ER_I_LI"},
	{"youtube", true, true, true, false, true, "", ""},
	{"pinterest", true, true, true, true, true, "shares", ""},
	{"messaging", true, true, true, true, true, "saves clicks", "DARK_WA"},
	{"google-reviews", false, false, false, false, true, "followers shares saves", ""},
	{"own-community", true, true, true, true, false, "saves", "PARTICIP_909_1"},
	{"third-party", true, false, false, false, true, "saves", ""},
	{"newsletter", true, true, true, false, false, "saves", ""},
	{"other", true, true, true, false, false, "interactions shares saves clicks", ""},
}

func TestEveryChannelHasWhatWasAgreed(t *testing.T) {
	if len(All) != len(agreed) {
		t.Fatalf("%d channels, agreed %d", len(All), len(agreed))
	}
	for i, want := range agreed {
		c := All[i]
		if c.ID != want.id {
			t.Errorf("channel %d is %s, agreed %s", i, c.ID, want.id)
			continue
		}
		if c.HasFollowers != want.followers || c.HasGrowth != want.growth || c.Own != want.own || c.ListVisible != want.visible {
			t.Errorf("%s: followers %v growth %v own %v list %v", c.ID, c.HasFollowers, c.HasGrowth, c.Own, c.ListVisible)
		}
		if c.Missing.IsZero() == want.missing {
			t.Errorf("%s: missing is %q", c.ID, c.Missing.ES)
		}
		if got := strings.Join(c.Rows, " "); got != want.rows {
			t.Errorf("%s: rows %q, agreed %q", c.ID, got, want.rows)
		}
		m := c.Metrics
		for name, metric := range map[string]Wording{
			"followers": m.Followers, "reach": m.Reach, "interactions": m.Interactions, "shares": m.Shares,
			"saves": m.Saves, "clicks": m.Clicks, "messages": m.Messages,
		} {
			absent := slices.Contains(strings.Fields(want.without), name)
			if metric.Exists() == absent {
				t.Errorf("%s: %s is %q", c.ID, name, metric.ES)
			}
		}
		if found, ok := ByID(want.id); !ok || found.Name != c.Name {
			t.Errorf("ByID(%q) = %v, %v", want.id, found.Name, ok)
		}
	}
}

func TestPathsCheckedInASourceAreNotMarkedUnverified(t *testing.T) {
	for _, id := range []string{"tiktok", "x", "youtube", "third-party"} {
		c, _ := ByID(id)
		if c.Where.Unverified(i18n.ES) || c.Where.Unverified(i18n.EN) {
			t.Errorf("%s is marked unverified", id)
		}
	}
	for _, id := range []string{"instagram", "facebook", "newsletter"} {
		c, _ := ByID(id)
		if !c.Where.Unverified(i18n.ES) || !c.Where.Unverified(i18n.EN) {
			t.Errorf("%s is not marked unverified", id)
		}
	}
	google, _ := ByID("google-reviews")
	if google.Where.Unverified(i18n.ES) || !google.Where.Unverified(i18n.EN) {
		t.Error("google-reviews: the Spanish path was checked, the English one was not")
	}
}

func TestAnUnknownChannelIsNotFound(t *testing.T) {
	if c, ok := ByID("myspace"); ok {
		t.Errorf("found %v", c.ID)
	}
}
