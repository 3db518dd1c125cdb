package channel

import "quilate/app/i18n"

var (
	medianByFollowers = say(
		"Mediana de marcas con muchos seguidores: interacciones de una publicación, de cada 100 seguidores. Incluye publicaciones con anuncios.",
		"Median of brands with many followers: interactions on one post, out of 100 followers. Posts with ads behind them are included.")
	averageUndefined = say(
		"Media de 70 millones de publicaciones. La fuente no dice entre qué se divide: no la comparamos con la tuya.",
		"Average of 70 million posts. The source does not say what it is divided by: we do not compare it with yours.")
	averageByImpressions = say(
		"Interacciones de cada 100 visualizaciones, según una herramienta para programar publicaciones.",
		"Interactions out of 100 views, from a tool for scheduling posts.")
	changeInAYear = say(
		"Cuánto bajó la tasa de interacción de 2023 a 2024.",
		"How far the engagement rate fell from 2023 to 2024.")
	influencerByFollowers = say(
		"Interacciones de cada 100 seguidores en cuentas de influencers, no de negocios.",
		"Interactions out of 100 followers on influencers' accounts, not businesses'.")
	activeFans = say(
		"De cada 100 seguidores de la página, los que participaron en algo. Sin los «me gusta» nuevos sale la tercera parte.",
		"Out of 100 followers of the page, those who took part in something. Without new likes it is a third of it.")
)

func engaged(network string) i18n.Text {
	return say("Tasa de interacción en "+network, "Engagement rate on "+network)
}

var benchmarkLabelsEngagement = []Label{
	{"ER_F_FB_2022", "Rival IQ", engaged("Facebook"), medianByFollowers},
	{"ER_F_IG_2022", "Rival IQ", engaged("Instagram"), medianByFollowers},
	{"ER_F_TT_2022", "Rival IQ", engaged("TikTok"), medianByFollowers},
	{"ER_F_X_2022", "Rival IQ", engaged("X"), medianByFollowers},
	{"ER_F_FB_2023", "Rival IQ", engaged("Facebook"), medianByFollowers},
	{"ER_F_TT_2023", "Rival IQ", engaged("TikTok"), medianByFollowers},
	{"ER_IG_HB_2024", "Rival IQ", say("Tasa de interacción en Instagram, salud y belleza", "Engagement rate on Instagram, health and beauty"), medianByFollowers},
	{"ER_IG_HE_2024", "Rival IQ", say("Tasa de interacción en Instagram, universidades", "Engagement rate on Instagram, higher education"), medianByFollowers},
	{"ER_TREND_FB", "Rival IQ", say("Cambio de la interacción en Facebook", "Change of engagement on Facebook"), changeInAYear},
	{"ER_TREND_TT", "Rival IQ", say("Cambio de la interacción en TikTok", "Change of engagement on TikTok"), changeInAYear},
	{"ER_TREND_IG", "Rival IQ", say("Cambio de la interacción en Instagram", "Change of engagement on Instagram"), changeInAYear},
	{"ER_TREND_X", "Rival IQ", say("Cambio de la interacción en X", "Change of engagement on X"), changeInAYear},
	{"ER_F_TT_2025", "Socialinsider", engaged("TikTok"), averageUndefined},
	{"ER_F_IG_2025", "Socialinsider", engaged("Instagram"), averageUndefined},
	{"ER_F_FB_2025", "Socialinsider", engaged("Facebook"), averageUndefined},
	{"ER_F_X_2025", "Socialinsider", engaged("X"), averageUndefined},
	{"ER_F_LI_2025", "Socialinsider", engaged("LinkedIn"), say(
		"Media que en algunas ediciones incluye los clics: no se compara con la de otros canales.",
		"An average that in some editions includes clicks: not to be compared with other channels.")},
	{"ER_I_LI", "Buffer", engaged("LinkedIn"), averageByImpressions},
	{"ER_I_FB", "Buffer", engaged("Facebook"), averageByImpressions},
	{"ER_I_TT", "Buffer", engaged("TikTok"), averageByImpressions},
	{"ER_I_YT", "Buffer", engaged("YouTube"), averageByImpressions},
	{"ER_I_X", "Buffer", engaged("X"), averageByImpressions},
	{"ER_I_IG", "Buffer", engaged("Instagram"), averageByImpressions},
	{"ER_TIER_IG_NANO", "Statista", say("Interacción de influencers de Instagram con mil a 10 mil seguidores", "Engagement of Instagram influencers with 1 to 10 thousand followers"), influencerByFollowers},
	{"ER_TIER_UK_1_5K", "Statista", say("Interacción de influencers británicos con mil a 5 mil seguidores", "Engagement of British influencers with 1 to 5 thousand followers"), influencerByFollowers},
	{"ER_TIER_UK_5_20K", "Statista", say("Interacción de influencers británicos con 5 mil a 20 mil seguidores", "Engagement of British influencers with 5 to 20 thousand followers"), influencerByFollowers},
	{"ER_TIER_UK_ALL", "Statista", say("Interacción de todos los influencers británicos", "Engagement of all British influencers"), influencerByFollowers},
	{"ER_TIER_US_5_10K", "Statista", say("Interacción de influencers de EE. UU. con 5 mil a 10 mil seguidores", "Engagement of US influencers with 5 to 10 thousand followers"), influencerByFollowers},
	{"ER_TIER_US_1M", "Statista", say("Interacción de influencers de EE. UU. con más de un millón de seguidores", "Engagement of US influencers with over a million followers"), influencerByFollowers},
	{"ER_TIER_HA", "HypeAuditor", say("Interacción de influencers de Instagram con más de 20 mil seguidores", "Engagement of Instagram influencers with over 20 thousand followers"), influencerByFollowers},
	{"ENGAGED_FANS_INCL", "Ehrenberg-Bass Institute", say("Seguidores que participan en las 200 mayores marcas de Facebook, con «me gusta» nuevos", "Followers who take part in the 200 largest brands on Facebook, new likes included"), activeFans},
	{"ENGAGED_FANS_EXCL", "Ehrenberg-Bass Institute", say("Seguidores que participan en las 200 mayores marcas de Facebook, sin «me gusta» nuevos", "Followers who take part in the 200 largest brands on Facebook, new likes left out"), activeFans},
	{"ENGAGED_FANS_PASSION", "Ehrenberg-Bass Institute", say("Seguidores que participan en diez marcas que apasionan", "Followers who take part in ten brands people are passionate about"), activeFans},
	{"PARTICIP_909_1", "Nielsen Norman Group", say("Quién escribe y quién mira en una comunidad", "Who writes and who looks in a community"), say(
		"De cada 100 personas, 1 escribe mucho, 9 a veces y 90 solo miran. Son tres grupos, no un rango.",
		"Out of 100 people, 1 writes a lot, 9 at times and 90 only look. They are three groups, not a range.")},
}
