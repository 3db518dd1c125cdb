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

// engagementWords say what a published rate is divided by, short enough to
// tell the rows of one platform apart. The averages whose source does not say
// it are missing on purpose.
var engagementWords = map[string]i18n.Text{
	"engagement_rate_by_followers_per_post": say("Por seguidores y publicación", "By followers and post"),
	"engagement_rate_by_impressions":        say("Por visualizaciones", "By views"),
	"engagement_rate_by_followers":          say("Por seguidores", "By followers"),
}

// EngagementRows are the published rates that one of the platform's own may be
// held against, in the order of the table.
func EngagementRows(platform string) []Figure {
	code, known := platformCodes[platform]
	if !known {
		return nil
	}
	var rows []Figure
	for _, f := range tables().benchmarks {
		if _, defined := engagementWords[f.Metric]; defined && engagementCode(f) == code {
			rows = append(rows, f)
		}
	}
	return rows
}

// engagementCode is the platform's mark in the id of a rate. The influencers'
// rates are all of Instagram.
func engagementCode(f Figure) string {
	id := strings.TrimPrefix(f.ID, "ER_")
	if strings.HasPrefix(id, "TIER_") {
		return "IG"
	}
	id = strings.TrimPrefix(strings.TrimPrefix(id, "F_"), "I_")
	code, _, _ := strings.Cut(id, "_")
	return code
}

// EngagementLabel says what a rate of EngagementRows is divided by, of whom it
// is where not of everybody, and who published it when: "Por seguidores y
// publicación, Rival IQ 2022".
func (f Figure) EngagementLabel() i18n.Text {
	by, l := engagementWords[f.Metric], f.Label()
	whom := func(name, prefix string) string {
		if rest, cut := strings.CutPrefix(name, prefix); cut {
			return ", " + rest
		}
		if _, rest, cut := strings.Cut(name, ", "); cut {
			return ", " + rest
		}
		return ""
	}
	from := ", " + l.By + " " + f.Years()
	return say(by.ES+whom(l.Name.ES, "Interacción de ")+from, by.EN+whom(l.Name.EN, "Engagement of ")+from)
}
