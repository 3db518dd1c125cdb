package channel

import "quilate/app/i18n"

var (
	purchasesPerVisit = say(
		"De cada 100 visitas a tiendas online del sector, las que acaban en compra. Es toda la web, no solo lo que llega de redes.",
		"Out of 100 visits to online shops of the sector, those that end in a purchase. It is the whole site, not only what comes from social channels.")
	listedMargin = say(
		"De cada 100 que venden empresas grandes que cotizan en bolsa en Europa, lo que les queda tras pagar lo vendido. Tómalo como pista.",
		"Out of every 100 that large listed European companies sell, what they keep after paying for what was sold. Take it as a hint.")
	listedMarginUS = say(
		"De cada 100 que venden empresas grandes que cotizan en bolsa en EE. UU., lo que les queda tras pagar lo vendido. Es aproximado.",
		"Out of every 100 that large listed US companies sell, what they keep after paying for what was sold. It is approximate.")
	recommendScore = say(
		"De −100 a 100: clientes que recomendarían (9 o 10) menos los que no (0 a 6). Otra fuente da cifras mucho más bajas.",
		"From −100 to 100: customers who would recommend (9–10) minus those who would not (0–6). Another source gives much lower figures.")
)

func bought(es, en string) i18n.Text {
	return say("Visitas que acaban en compra: "+es, "Visits that end in a purchase: "+en)
}

func kept(es, en string) i18n.Text { return say("Margen bruto: "+es, "Gross margin: "+en) }

func wouldRecommend(es, en string) i18n.Text { return say("NPS: "+es, "NPS: "+en) }

var benchmarkLabelsSales = []Label{
	{"CVR_FOOD", "Dynamic Yield (Oberlo)", bought("alimentos y bebidas", "food and drink"), purchasesPerVisit},
	{"CVR_MULTI", "Dynamic Yield (Oberlo)", bought("tiendas de varias marcas", "multi-brand shops"), purchasesPerVisit},
	{"CVR_BEAUTY", "Dynamic Yield (Oberlo)", bought("belleza y cuidado personal", "beauty and personal care"), purchasesPerVisit},
	{"CVR_CG", "Dynamic Yield (Oberlo)", bought("productos de consumo", "consumer goods"), purchasesPerVisit},
	{"CVR_FASHION", "Dynamic Yield (Oberlo)", bought("moda y complementos", "clothing and accessories"), purchasesPerVisit},
	{"CVR_PET", "Dynamic Yield (Oberlo)", bought("mascotas", "pets"), purchasesPerVisit},
	{"CVR_HOME", "Dynamic Yield (Oberlo)", bought("hogar y muebles", "home and furniture"), purchasesPerVisit},
	{"CVR_LUX", "Dynamic Yield (Oberlo)", bought("joyería y lujo", "jewellery and luxury"), purchasesPerVisit},
	{"CVR_GLOBAL", "IRP, Invesp, Dynamic Yield", bought("todos los sectores", "all sectors"), say(
		"De cada 100 visitas a tiendas online, las que acaban en compra. Cada fuente mira tiendas distintas: de ahí tanta diferencia.",
		"Out of 100 visits to online shops, those that end in a purchase. Each source looks at different shops: hence the spread.")},
	{"CVR_SOCIAL", "Monetate, Adobe, Smart Insights", bought("las que llegan de redes sin anuncios", "unpaid visits from social channels"), say(
		"De cada 100 visitas que llegan de redes sin anuncios, las que acaban en compra. Es menos que en el resto de la web.",
		"Out of 100 unpaid visits from social channels, those that end in a purchase. It is less than on the rest of the site.")},
	{"GM_EU_APPAREL", "Damodaran", kept("moda", "clothing"), listedMargin},
	{"GM_EU_SERV", "Damodaran", kept("servicios a empresas y personas", "services to businesses and people"), listedMargin},
	{"GM_EU_FOODPROC", "Damodaran", kept("elaboración de alimentos", "food makers"), listedMargin},
	{"GM_EU_FOODWH", "Damodaran", kept("alimentos al por mayor", "food wholesale"), listedMargin},
	{"GM_EU_FURN", "Damodaran", kept("muebles", "furniture"), listedMargin},
	{"GM_EU_HOTEL", "Damodaran", kept("hoteles y juego", "hotels and gaming"), listedMargin},
	{"GM_EU_EDU", "Damodaran", kept("educación", "education"), listedMargin},
	{"GM_EU_HH", "Damodaran", kept("productos para el hogar", "household products"), listedMargin},
	{"GM_EU_AUTOP", "Damodaran", kept("recambios del automóvil", "car parts"), listedMargin},
	{"GM_EU_ADV", "Damodaran", kept("publicidad", "advertising"), listedMargin},
	{"GM_SPECIALTY", "Undervaluable", kept("tienda especializada, EE. UU.", "specialty retail, US"), say(
		"Mediana trimestral de tiendas especializadas que cotizan en bolsa en EE. UU.: entre 35 y 39 de cada 100.",
		"Quarterly median of listed US specialty shops: between 35 and 39 out of 100.")},
	{"GM_US_RETGEN", "Damodaran", kept("tiendas en general, EE. UU.", "general retail, US"), listedMarginUS},
	{"GM_US_REST", "Damodaran", kept("restaurantes, EE. UU.", "restaurants, US"), listedMarginUS},
	{"NPS_REST", "npsBench", wouldRecommend("restaurantes con servicio en mesa", "full-service restaurants"), recommendScore},
	{"NPS_GENRETAIL", "npsBench", wouldRecommend("tiendas en general", "general retail"), recommendScore},
	{"NPS_APPAREL", "npsBench", wouldRecommend("moda", "clothing"), recommendScore},
	{"NPS_GROCERY", "npsBench", wouldRecommend("supermercados y alimentación", "supermarkets and grocery"), recommendScore},
	{"NPS_HOTEL", "npsBench", wouldRecommend("hoteles", "hotels and resorts"), recommendScore},
	{"NPS_AUTO", "npsBench", wouldRecommend("concesionarios y talleres", "car dealers and service"), recommendScore},
	{"NPS_BEAUTY", "npsBench", wouldRecommend("cosmética y belleza", "cosmetics and beauty"), recommendScore},
	{"NPS_CONSSERV", "npsBench", wouldRecommend("servicios a personas", "consumer services"), recommendScore},
	{"NPS_SAAS", "npsBench", wouldRecommend("programas para empresas", "business software"), recommendScore},
	{"NPS_QSR", "npsBench", wouldRecommend("comida rápida", "quick-service restaurants"), recommendScore},
	{"NPS_XM", "Qualtrics XM Institute", wouldRecommend("sectores de consumo, EE. UU.", "consumer industries, US"), say(
		"El sector más bajo y el más alto entre nueve mil consumidores: mucho menos que en la otra fuente.",
		"The lowest and the highest industry among nine thousand consumers: far less than in the other source.")},
	{"SPEND_UP", "Bain & Company", say("Lo que gastan de más los clientes que siguen a una marca", "How much more customers who follow a brand spend"), say(
		"En 12 empresas, gastan entre un 20 y un 40 % más. Van unidas, no es la causa: no lo usamos en ninguna cuenta.",
		"In 12 companies they spend 20 to 40% more. They go together, it is not the cause: we use it in no sum.")},
}
