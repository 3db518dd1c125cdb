package channel

var (
	reachPerPost = say(
		"De cada 100 seguidores de la página, a los que llega una publicación sin anuncios. Es por publicación, no al mes, y es antiguo.",
		"Out of 100 followers of the page, those one post reaches without ads. It is per post, not per month, and it is old.")
	boughtPrice = say(
		"Lo que pagaron unos investigadores por mil seguidores falsos.",
		"What researchers paid for a thousand fake followers.")
	adClicks = say(
		"De cada 100 veces que se muestra un anuncio, los clics. Son anuncios, no publicaciones normales.",
		"Out of 100 times an ad is shown, the clicks. These are ads, not ordinary posts.")
	clickPrice = say(
		"Lo que pagó un anunciante por cada clic, de media.",
		"What an advertiser paid for each click, on average.")
	adConversions = say(
		"De cada 100 clics en un anuncio, los que acaban en lo que se buscaba, que casi nunca es una compra: también dejar un correo.",
		"Out of 100 clicks on an ad, those that end in what was wanted, which is seldom a purchase: leaving an e-mail counts too.")
	noReferrer = say(
		"En una prueba, de cada 100 visitas que venían de ahí, las que llegaron a la web sin decir de dónde.",
		"In a test, out of 100 visits that came from there, those that reached the site without saying from where.")
)

var benchmarkLabelsAudience = []Label{
	{"REACH_FB_2012", "Facebook (AdAge)", say("Alcance de una publicación en Facebook", "Reach of one post on Facebook"), reachPerPost},
	{"REACH_FB_2014", "Social@Ogilvy", say("Alcance de una publicación en Facebook", "Reach of one post on Facebook"), reachPerPost},
	{"REACH_FB_2015", "Locowise", say("Alcance de una publicación en Facebook", "Reach of one post on Facebook"), reachPerPost},
	{"FAKE_X", "SparkToro, Followerwonk", say("Cuentas falsas o de spam en X", "Fake or spam accounts on X"), say(
		"De cada 100 cuentas activas de una muestra de 44 mil, las que parecían falsas o de spam.",
		"Out of 100 active accounts in a sample of 44 thousand, those that looked fake or spam.")},
	{"FAKE_X_SELF", "Twitter", say("Cuentas falsas en X, según la empresa", "Fake accounts on X, as the company says"), say(
		"La empresa decía que eran menos de 5 de cada 100 usuarios diarios.",
		"The company said fewer than 5 out of 100 daily users.")},
	{"FAKE_IG_GHOST", "Ghost Data", say("Cuentas fantasma en Instagram", "Ghost accounts on Instagram"), say(
		"De cada 100 cuentas, las que no parecían de nadie, en 2015 y en 2018.",
		"Out of 100 accounts, those that seemed to be nobody's, in 2015 and in 2018.")},
	{"FAKE_IG_HYPETAP", "Hypetap", say("Influencers con muchos seguidores falsos", "Influencers with many fake followers"), say(
		"De cada 100 influencers, los que tenían más de una quinta parte de seguidores falsos o inactivos, en Australia y fuera.",
		"Out of 100 influencers, those with over a fifth of fake or dead followers, in Australia and elsewhere.")},
	{"FRAUD_INFL", "HypeAuditor", say("Influencers que han hinchado sus cifras", "Influencers who inflated their figures"), say(
		"De cada 100 influencers de Instagram, según una empresa que vende la forma de detectarlos.",
		"Out of 100 influencers on Instagram, according to a company that sells ways to detect them.")},
	{"DETECT_ERR", "HypeAuditor", say("Error al detectar cuentas sospechosas", "Error in detecting suspicious accounts"), say(
		"De cada 100 cuentas, las que un detector clasifica mal, según quien lo vende.",
		"Out of 100 accounts, those a detector gets wrong, according to its seller.")},
	{"PRICE_FAKE_FB", "NATO StratCom COE", say("Precio de mil seguidores falsos en Facebook", "Price of a thousand fake followers on Facebook"), boughtPrice},
	{"PRICE_FAKE_X", "NATO StratCom COE", say("Precio de mil seguidores falsos en X", "Price of a thousand fake followers on X"), boughtPrice},
	{"PRICE_FAKE_IG", "NATO StratCom COE", say("Precio de mil seguidores falsos en Instagram", "Price of a thousand fake followers on Instagram"), boughtPrice},
	{"PRICE_FAKE_YT", "NATO StratCom COE", say("Precio de mil suscriptores falsos en YouTube", "Price of a thousand fake subscribers on YouTube"), boughtPrice},
	{"FAKE_SURVIVE", "NATO StratCom COE", say("Seguidores e interacciones compradas que siguen ahí un mes después", "Bought followers and interactions still there a month later"), say(
		"De cada 100 compradas, las que las redes no habían quitado a las cuatro semanas: 80 en 2019 y más de 93 en 2022.",
		"Out of 100 bought, those the networks had not removed after four weeks: 80 in 2019 and over 93 in 2022.")},
	{"CTR_FB_ALL", "WordStream", say("Clics en anuncios de Facebook, por sectores", "Clicks on Facebook ads, by industry"), adClicks},
	{"CTR_META_TRAFFIC", "WordStream, LocaliQ", say("Clics en anuncios de Meta que buscan visitas", "Clicks on Meta ads aimed at visits"), adClicks},
	{"CTR_META_LEAD", "WordStream, LocaliQ", say("Clics en anuncios de Meta que buscan contactos", "Clicks on Meta ads aimed at contacts"), adClicks},
	{"CPC_FB_2017", "WordStream", say("Coste de un clic en un anuncio de Facebook", "Cost of a click on a Facebook ad"), clickPrice},
	{"CPC_META_LEAD", "WordStream, LocaliQ", say("Coste de un clic en un anuncio de Meta que busca contactos", "Cost of a click on a Meta ad aimed at contacts"), clickPrice},
	{"CVR_FB_2017", "WordStream", say("Clics en anuncios de Facebook que acaban en algo", "Clicks on Facebook ads that end in something"), adConversions},
	{"CVR_META_LEAD", "WordStream, LocaliQ", say("Clics en anuncios de Meta que acaban en un contacto", "Clicks on Meta ads that end in a contact"), adConversions},
	{"CPA_FB_2017", "WordStream", say("Coste de cada resultado en anuncios de Facebook", "Cost of each result in Facebook ads"), say(
		"Lo gastado en anuncios entre los resultados, que incluyen contactos y no solo compras.",
		"Ad money over results, which include contacts and not only purchases.")},
	{"CPL_META_LEAD", "WordStream, LocaliQ", say("Coste de cada contacto en anuncios de Meta", "Cost of each contact in Meta ads"), say(
		"Lo gastado en anuncios entre las personas que dejaron sus datos; no compraron todas.",
		"Ad money over people who left their details; not all of them bought.")},
	{"CPL_META_2024", "WordStream", say("Coste de cada contacto en anuncios de Meta", "Cost of each contact in Meta ads"), say(
		"Lo gastado en anuncios entre las personas que dejaron sus datos; no compraron todas.",
		"Ad money over people who left their details; not all of them bought.")},
	{"DARK_WA", "SparkToro", say("Visitas sin origen desde WhatsApp, TikTok, Slack, Discord o Mastodon", "Visits with no origin from WhatsApp, TikTok, Slack, Discord or Mastodon"), noReferrer},
	{"DARK_MSN", "SparkToro", say("Visitas sin origen desde Facebook Messenger", "Visits with no origin from Facebook Messenger"), noReferrer},
	{"DARK_IGDM", "SparkToro", say("Visitas sin origen desde mensajes de Instagram", "Visits with no origin from Instagram messages"), noReferrer},
	{"DARK_LI", "SparkToro", say("Visitas sin origen desde publicaciones de LinkedIn", "Visits with no origin from LinkedIn posts"), noReferrer},
	{"DARK_PIN", "SparkToro", say("Visitas sin origen desde Pinterest", "Visits with no origin from Pinterest"), noReferrer},
}
