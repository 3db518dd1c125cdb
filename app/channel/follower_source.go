package channel

import "quilate/app/i18n"

// A FollowerSource is a way in which followers came. What they are worth
// depends on it, so each has its own rows of conventions.
type FollowerSource struct {
	ID    string
	Name  i18n.Text // the full answer to "how did most of them come?"
	Short i18n.Text // one word or two, for columns and legends
	By    i18n.Text // inside a sentence: "customers who come through ads"

	Authentic       string // row: share of followers who are real people, 0 to 1
	Relevant        string // row: share of those who could buy, 0 to 1
	Reachable       string // row: share of those reached in a month, 0 to 1
	ClickThrough    string // row: share of those reached who visit in a month, 0 to 1
	Churn           string // row: share of followers who leave in a month, 0 to 1
	CostPerFollower string // row: EUR for each follower who comes

	Notice i18n.Text // to be shown whenever this way is chosen; zero if none
	Rows   []string  // published figures about it
}

// FollowerSources are the ways in, in the order in which they are offered.
var FollowerSources = []FollowerSource{
	{
		ID: "community",
		Name: say(
			"Por su cuenta: por lo que publicas o porque te recomiendan",
			"By themselves: through what you post or because somebody recommends you",
		),
		Short:           say("Por su cuenta", "By themselves"),
		By:              say("por su cuenta", "by themselves"),
		Authentic:       "community_authentic",
		Relevant:        "community_relevant",
		Reachable:       "community_reachable",
		ClickThrough:    "community_click_through",
		Churn:           "community_churn",
		CostPerFollower: "community_cost_per_follower",
	},
	{
		ID:              "ads",
		Name:            say("Por anuncios", "Through ads"),
		Short:           say("Anuncios", "Ads"),
		By:              say("por anuncios", "through ads"),
		Authentic:       "ads_authentic",
		Relevant:        "ads_relevant",
		Reachable:       "ads_reachable",
		ClickThrough:    "ads_click_through",
		Churn:           "ads_churn",
		CostPerFollower: "ads_cost_per_follower",
		Rows:            []string{"CTR_META_TRAFFIC", "CTR_FB_ALL"},
	},
	{
		ID:              "contest",
		Name:            say("Por sorteos o concursos", "Through contests"),
		Short:           say("Sorteos", "Contests"),
		By:              say("por sorteos", "through contests"),
		Authentic:       "contest_authentic",
		Relevant:        "contest_relevant",
		Reachable:       "contest_reachable",
		ClickThrough:    "contest_click_through",
		Churn:           "contest_churn",
		CostPerFollower: "contest_cost_per_follower",
	},
	{
		ID:              "bought",
		Name:            say("Los compré", "I bought them"),
		Short:           say("Comprados", "Bought"),
		By:              say("comprados", "bought"),
		Authentic:       "bought_authentic",
		Relevant:        "bought_relevant",
		Reachable:       "bought_reachable",
		ClickThrough:    "bought_click_through",
		Churn:           "bought_churn",
		CostPerFollower: "bought_cost_per_follower",
		Notice: say(
			"Comprar seguidores va contra las normas de todas las redes y, en Estados Unidos, usarlos para un negocio está prohibido (16 CFR 465.8). Es información, no consejo legal.",
			"Buying followers is against every network's terms and, in the United States, using them for business is prohibited (16 CFR 465.8). This is information, not legal advice.",
		),
		Rows: []string{"PRICE_FAKE_FB", "PRICE_FAKE_X", "PRICE_FAKE_IG", "PRICE_FAKE_YT"},
	},
}

// FollowerSourceByID returns the way in with that id.
func FollowerSourceByID(id string) (FollowerSource, bool) {
	for _, s := range FollowerSources {
		if s.ID == id {
			return s, true
		}
	}
	return FollowerSource{}, false
}
