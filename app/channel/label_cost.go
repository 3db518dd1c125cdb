package channel

var (
	contactCost = say(
		"Dólares por consulta atendida en empresas grandes. Solo para orientarte: lo que cuenta son tus minutos.",
		"Dollars per contact handled in large companies. For orientation only: what counts is your minutes.")
	contactCostVendor = say(
		"Dólares por consulta, según una empresa que vende programas de atención. Solo para orientarte.",
		"Dollars per contact, according to a seller of service software. For orientation only.")
	resolutionCost = say(
		"Dólares por consulta resuelta en empresas grandes.",
		"Dollars per query solved in large companies.")
	marketingShare = say(
		"De cada 100 que ingresan empresas de EE. UU., casi todas grandes, lo que gastan en marketing.",
		"Out of every 100 that US companies, mostly large, take in, what they spend on marketing.")
	socialShare = say(
		"De cada 100 que gastan en marketing empresas de EE. UU., casi todas grandes, lo que va a redes.",
		"Out of every 100 that US companies, mostly large, spend on marketing, what goes to social channels.")
	weeklyHours = say(
		"De cada 100 negocios pequeños, entre 462 que contestaron a una encuesta de 2012.",
		"Out of 100 small businesses, among 462 who answered a survey in 2012.")
)

var benchmarkLabelsCost = []Label{
	{"COST_LIVE", "Gartner", say("Coste de una consulta atendida por una persona", "Cost of a contact handled by a person"), contactCost},
	{"COST_SELF", "Gartner", say("Coste de una consulta que se resuelve sola", "Cost of a self-service contact"), contactCost},
	{"COST_RES_1CH", "Gartner", say("Coste de resolver por un solo canal", "Cost of solving on a single channel"), resolutionCost},
	{"COST_RES_3CH", "Gartner", say("Coste de resolver pasando por tres canales", "Cost of solving across three channels"), resolutionCost},
	{"COST_PHONE", "GuruSup", say("Coste de una llamada", "Cost of a phone call"), contactCostVendor},
	{"COST_EMAIL", "GuruSup", say("Coste de un correo", "Cost of an e-mail"), contactCostVendor},
	{"COST_CHAT", "GuruSup", say("Coste de un chat", "Cost of a live chat"), contactCostVendor},
	{"COST_BOT", "GuruSup", say("Coste de una respuesta automática", "Cost of an automatic answer"), contactCostVendor},
	{"SOC_RESP", "Sprout Social", say("Mensajes a marcas que reciben respuesta", "Messages to brands that get an answer"), say(
		"De cada 100 mensajes a marcas en Facebook y Twitter, los respondidos en 72 horas: 7 de cada 8 quedaron sin respuesta.",
		"Out of 100 messages to brands on Facebook and Twitter, those answered within 72 hours: 7 in 8 got none.")},
	{"SOC_RESP_T", "Sprout Social", say("Horas que tardan las marcas en responder", "Hours brands take to answer"), say(
		"Media de horas hasta la respuesta de las marcas, en 2012 y 2013.",
		"Average hours until brands answered, in 2012 and 2013.")},
	{"SOC_NEED", "Sprout Social", say("Mensajes que necesitan respuesta", "Messages that need an answer"), say(
		"De cada 100 mensajes que recibe una marca, los que piden respuesta.",
		"Out of 100 messages a brand gets, those that call for an answer.")},
	{"SOC_MKT_2009", "The CMO Survey", say("Parte del marketing que va a redes, 2009", "Part of marketing that goes to social channels, 2009"), socialShare},
	{"SOC_MKT_2016", "The CMO Survey", say("Parte del marketing que va a redes, 2016", "Part of marketing that goes to social channels, 2016"), socialShare},
	{"SOC_H6", "VerticalResponse", say("Negocios que dedican 6 horas o más a la semana", "Businesses that spend 6 hours or more a week"), weeklyHours},
	{"SOC_H6_10", "VerticalResponse", say("Negocios que dedican de 6 a 10 horas a la semana", "Businesses that spend 6 to 10 hours a week"), weeklyHours},
	{"SOC_H11", "VerticalResponse", say("Negocios que dedican 11 horas o más a la semana", "Businesses that spend 11 hours or more a week"), weeklyHours},
	{"SOC_H21", "VerticalResponse", say("Negocios que dedican más de 21 horas a la semana", "Businesses that spend over 21 hours a week"), weeklyHours},
	{"MKT_REV_ALL", "The CMO Survey", say("Gasto en marketing, todas las empresas", "Marketing spend, all companies"), marketingShare},
	{"MKT_REV_B2BP", "The CMO Survey", say("Gasto en marketing, productos a empresas", "Marketing spend, products to businesses"), marketingShare},
	{"MKT_REV_B2BS", "The CMO Survey", say("Gasto en marketing, servicios a empresas", "Marketing spend, services to businesses"), marketingShare},
	{"MKT_REV_B2CP", "The CMO Survey", say("Gasto en marketing, productos a personas", "Marketing spend, products to people"), marketingShare},
	{"MKT_REV_B2CS", "The CMO Survey", say("Gasto en marketing, servicios a personas", "Marketing spend, services to people"), marketingShare},
	{"MKT_REV_SMALL", "The CMO Survey", say("Gasto en marketing, empresas de menos de 25 millones de dólares", "Marketing spend, companies under 25 million dollars"), marketingShare},
	{"SS_ES", "Cuestiones Laborales", say("Lo que paga la empresa encima del sueldo en España", "What the employer pays on top of pay in Spain"), say(
		"De cada 100 de sueldo bruto, lo que paga la empresa a la Seguridad Social por un contrato indefinido, en 2024. Sube un poco cada año.",
		"Out of every 100 of gross pay, what the employer pays to Social Security for a permanent contract, in 2024. It rises a little every year.")},
	{"LOAD_US", "U.S. Bureau of Labor Statistics", say("Lo que cuesta una hora de trabajo sobre el salario en EE. UU.", "What an hour of work costs over the wage in the US"), say(
		"Coste total de una hora entre lo que se cobra por ella, en la empresa privada. Incluye vacaciones, seguros y cotizaciones.",
		"Total cost of an hour over what is paid for it, in private industry. Paid leave, insurance and contributions are included.")},
	{"CM_ES_EMP", "Instituto UneWeb", say("Sueldo de quien lleva redes, España", "Pay of a community manager, Spain"), say(
		"Sueldo bruto al año de una persona contratada. Es un dato antiguo.",
		"Gross yearly pay of an employed person. It is an old figure.")},
	{"CM_ES_FREE", "NeoAttack", say("Hora de quien lleva redes por su cuenta, España", "Hour of a freelance community manager, Spain"), say(
		"Euros por hora de una persona autónoma.",
		"Euros an hour of a self-employed person.")},
	{"CM_MX", "Empleos o Negocios", say("Sueldo de quien lleva redes, México", "Pay of a community manager, Mexico"), say(
		"Pesos mexicanos al mes, antes de lo que paga la empresa encima.",
		"Mexican pesos a month, before what the employer pays on top.")},
	{"CM_US", "Empleos o Negocios", say("Sueldo de quien lleva redes, EE. UU.", "Pay of a community manager, US"), say(
		"Dólares al mes, antes de lo que paga la empresa encima.",
		"Dollars a month, before what the employer pays on top.")},
}
