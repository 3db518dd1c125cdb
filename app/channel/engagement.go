package channel

import (
	"strings"

	"quilate/app/i18n"
)

// A Definition says what interactions are divided by. The three are different
// metrics and are never compared with each other.
type Definition string

const (
	ByFollowersPerPost Definition = "followers"   // ÷ followers ÷ posts
	ByImpressions      Definition = "impressions" // ÷ views
	ByReach            Definition = "reach"       // ÷ different people reached
)

// Name is the definition in words.
func (d Definition) Name() i18n.Text {
	switch d {
	case ByFollowersPerPost:
		return say("interacciones por publicación, de cada 100 seguidores", "interactions per post, out of 100 followers")
	case ByImpressions:
		return say("interacciones de cada 100 visualizaciones", "interactions out of 100 views")
	case ByReach:
		return say("interacciones de cada 100 personas alcanzadas", "interactions out of 100 people reached")
	}
	return i18n.Text{}
}

// engagementRows says which rows hold a definition: their prefix and their
// metric. The averages of 2025 share the prefix of the medians by followers,
// but their source does not say what they are divided by, so they stay out.
var engagementRows = map[Definition]struct{ prefix, metric string }{
	ByFollowersPerPost: {"ER_F_", "engagement_rate_by_followers_per_post"},
	ByImpressions:      {"ER_I_", "engagement_rate_by_impressions"},
}

// platformCodes are the platforms' marks inside row ids.
var platformCodes = map[string]string{
	"facebook":  "FB",
	"instagram": "IG",
	"linkedin":  "LI",
	"tiktok":    "TT",
	"x":         "X",
	"youtube":   "YT",
}

// Engagement returns the reference of the latest year for that platform and
// that definition. Without one, ok is false and the rate is not scored.
func Engagement(platform string, by Definition) (latest Figure, ok bool) {
	rows, defined := engagementRows[by]
	code, known := platformCodes[platform]
	if !defined || !known {
		return Figure{}, false
	}
	for _, f := range tables().benchmarks {
		id, year, _ := strings.Cut(strings.TrimPrefix(f.ID, rows.prefix), "_")
		if !strings.HasPrefix(f.ID, rows.prefix) || id != code || strings.Contains(year, "_") || f.Metric != rows.metric {
			continue
		}
		if !ok || f.yearTo > latest.yearTo {
			latest, ok = f, true
		}
	}
	return latest, ok
}
