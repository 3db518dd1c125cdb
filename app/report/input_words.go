package report

import (
	"strings"

	"quilate/app/i18n"
)

// inputWord is what an input of the account is called and how it is written.
type inputWord struct {
	name i18n.Text
	unit unit
	// as is the input as the subject of a sentence, one thing with its article:
	// "el margen". Without it the name is used.
	as i18n.Text
}

type unit int

func text(es, en string) i18n.Text { return i18n.Text{ES: es, EN: en} }

var inputWords = map[string]inputWord{
	"annualDiscountRate": {name: text("Lo que le pides al año a tu dinero", "What you expect your money to earn a year"), unit: uShare},
	"horizonMonths":      {name: text("Hasta cuándo miramos", "How far ahead we look"), unit: uMonths},
	"ramp.midpointMonths": {name: text("Meses hasta que lo nuevo da la mitad", "Months until what is new is halfway there"), unit: uMonths,
		as: text("el tiempo hasta que lo nuevo da la mitad", "the time until what is new is halfway there")},
	"ramp.widthMonths": {name: text("Lo suave que sube lo nuevo", "How gently what is new rises"), unit: uMonths,
		as: text("lo suave que sube lo nuevo", "how gently what is new rises")},
	"fadeHalfLifeMonths": {name: text("Meses que tardarían en olvidarte a medias", "Months until they have half forgotten you"), unit: uMonths,
		as: text("el tiempo que tardarían en olvidarte a medias", "the time until they have half forgotten you")},
	"market.area": {name: text("Personas donde vendes", "People where you sell"), unit: uPeople,
		as: text("la cantidad de gente que hay donde vendes", "the number of people where you sell")},
	"market.fit": {name: text("Parte de ellas que podría comprarte", "Share of them who could buy from you"), unit: uShare,
		as: text("la parte de la gente de tu zona que podría comprarte", "the share of the people in your area who could buy from you")},
	"orderValue": {name: text("Lo que gasta un cliente en una compra", "What a customer spends per purchase"), unit: uMoney,
		as: text("lo que gasta un cliente en una compra", "what a customer spends per purchase")},
	"priceTax": {name: text("Impuesto incluido en el precio", "Tax included in the price"), unit: uShare},
	"grossMargin": {name: text("Margen (lo que te queda de una compra)", "Margin (what you keep of a purchase)"), unit: uShare,
		as: text("el margen", "the margin")},
	"customerBase": {name: text("Tus clientes de hoy", "Your customers today"), unit: uPeople,
		as: text("el número de clientes que ya tienes", "the number of customers you have")},
	"ordersPerMonth": {name: text("Compras de un cliente al año", "Purchases of a customer a year"), unit: uYearly,
		as: text("el número de compras de un cliente al año", "the number of purchases of a customer a year")},
	"yearlyRetention": {name: text("Clientes que siguen al cabo de un año", "Customers who stay after a year"), unit: uShare,
		as: text("la parte de clientes que siguen al cabo de un año", "the share of customers who stay after a year")},
	"contactFactor": {name: text("Personas que preguntan o vienen, por cada una que haría clic", "People who ask or come, for each who would click"), unit: uNumber,
		as: text("el número de personas que preguntan por cada una que haría clic", "the number of people who ask for each who would click")},
	"conversionRate": {name: text("Los que acaban comprando, de los que preguntan o entran", "Those who end up buying, of those who ask or visit"), unit: uShare,
		as: text("la parte de los que preguntan o entran que acaba comprando", "the share of those who ask or visit that ends up buying")},
	"visits": {name: text("Personas que preguntan o entran al mes", "People who ask or visit a month"), unit: uPeople,
		as: text("el número de personas que preguntan o entran al mes", "the number of people who ask or visit a month")},
	"incrementality": {name: text("De los clientes nuevos, los que no habrían venido igual", "Of the new customers, those who would not have come anyway"), unit: uShare,
		as: text("la parte de clientes que no te habrían comprado sin tus redes", "the share of customers who would not have bought without your channels")},
	"monthlyCost": {name: text("Lo que cuesta al mes, sin conseguir seguidores", "What it costs a month, gaining followers left out"), unit: uMoney,
		as: text("lo que cuesta al mes", "the monthly cost")},
	"observed": {name: text("Clientes nuevos al mes por tus redes", "New customers a month from your channels"), unit: uPerMonth,
		as: text("el número de clientes nuevos al mes", "the number of new customers a month")},
	"overlap": {name: text("Gente repetida entre tus canales", "People counted twice across your channels"), unit: uShare,
		as: text("la parte de gente repetida entre tus canales", "the share of people counted twice across your channels")},
	"dilution": {name: text("Lo que perjudican las cuentas falsas al resto", "How much fake accounts hurt the rest"), unit: uShare},
	"acquisitionCapacity": {name: text("Parte de tu mercado que una vía de pago puede traer al mes", "Share of your market that one paid way in can bring a month"), unit: uShare,
		as: text("la parte de tu mercado que trae una vía de pago", "the share of your market that a paid way in brings")},
	"cost.hoursPerWeek": {name: text("Horas a la semana", "Hours a week"), unit: uHoursWeek,
		as: text("el tiempo a la semana", "the time a week")},
	"cost.hourValue": {name: text("Lo que vale una hora", "What an hour is worth"), unit: uMoney,
		as: text("lo que vale una hora", "what an hour is worth")},
	"cost.spend": {name: text("Dinero al mes", "Money a month"), unit: uMoney,
		as: text("el gasto al mes", "the money spent a month")},
	"cost.teamHours": {name: text("Horas de tu equipo al mes", "Team hours a month"), unit: uNumber,
		as: text("el número de horas de tu equipo al mes", "the number of team hours a month")},
	"cost.ownHours": {name: text("Tus horas al mes", "Your hours a month"), unit: uNumber,
		as: text("el número de horas tuyas al mes", "the number of your hours a month")},
	"cost.line.agency":     {name: text("Agencia o autónomo, al mes", "Agency or freelancer, a month"), unit: uMoney},
	"cost.line.tools":      {name: text("Herramientas, al mes", "Tools, a month"), unit: uMoney},
	"cost.line.content":    {name: text("Contenido, al mes", "Content, a month"), unit: uMoney},
	"cost.line.prizes":     {name: text("Premios, al mes", "Prizes, a month"), unit: uMoney},
	"cost.line.training":   {name: text("Formación, al mes", "Training, a month"), unit: uMoney},
	"cost.line.moderation": {name: text("Moderación, al mes", "Moderation, a month"), unit: uMoney},
	"cost.line.acquisition": {
		name: text("Conseguir seguidores, al mes", "Gaining followers, a month"), unit: uMoney},
	"cost.pay.hours":  {name: text("Horas trabajadas al año", "Hours worked a year"), unit: uNumber},
	"cost.pay.gross":  {name: text("Sueldo bruto al año", "Gross yearly pay"), unit: uMoney},
	"cost.pay.charge": {name: text("Lo que paga la empresa encima del sueldo", "What the employer pays on top"), unit: uShare},
	"setupCost": {name: text("Gasto inicial", "Start-up cost"), unit: uMoney,
		as: text("el gasto inicial", "the start-up cost")},
	"service.messages": {name: text("Mensajes al mes", "Messages a month"), unit: uPeople,
		as: text("el número de mensajes al mes", "the number of messages a month")},
	"service.customers": {name: text("Mensajes de clientes con una duda o un problema", "Messages from customers with a question or problem"), unit: uShare,
		as: text("la parte de mensajes que son dudas de clientes", "the share of messages that are customers' questions")},
	"service.resolutionRate": {name: text("Mensajes que resuelves", "Messages you solve"), unit: uShare,
		as: text("la parte de mensajes que resuelves", "the share of messages you solve")},
	"service.deflectionRate": {name: text("Los que te habrían llamado o escrito por otro lado", "Those who would have called or e-mailed"), unit: uShare,
		as: text("la parte de quienes te escriben que te habría llamado o mandado un correo", "the share of those who write to you that would have called or e-mailed")},
	"service.minutes": {name: text("Minutos de una llamada o un correo", "Minutes of a call or e-mail"), unit: uMinutes,
		as: text("el tiempo de una llamada o un correo", "the time of a call or e-mail")},
	"service.contactsPerMonth": {name: text("Dudas de clientes al mes", "Customers' questions a month"), unit: uPeople},
	"service.costPerContact":   {name: text("Lo que te cuesta una llamada o un correo", "What a call or e-mail costs you"), unit: uMoney},
	"service.cashableShare": {name: text("Parte del ahorro que se nota en dinero", "Part of the saving that shows up as money"), unit: uShare,
		as: text("la parte del ahorro que se nota en dinero", "the part of the saving that shows up as money")},
	"loyalty.exposedShare": {name: text("Clientes de siempre a los que llegas", "Existing customers you reach"), unit: uShare,
		as: text("la parte de clientes de siempre a los que llegas", "the share of existing customers you reach")},
	"loyalty.referralsPerMonth": {name: text("De 100 clientes a los que llegas, los que traen a alguien en un mes", "Of 100 customers you reach, those who bring somebody in a month"), unit: uOfHundred,
		as: text("el número de clientes que traen los de siempre", "the number of customers your existing ones bring")},
	"loyalty.monthlyRetentionGain": {name: text("De 100 clientes a los que llegas, los que se quedan de más cada mes", "Of 100 customers you reach, how many more stay each month"), unit: uOfHundred,
		as: text("el número de clientes de siempre que se quedan de más", "the number of existing customers who stay longer")},
	"loyalty.frequencyGain": {name: text("Lo que compran más a menudo", "How much more often they buy"), unit: uShare,
		as: text("lo que compran más a menudo los de siempre", "how much more often existing customers buy")},
	"loyalty.orderValueGain": {name: text("Lo que gastan de más en cada compra", "How much more they spend per purchase"), unit: uShare,
		as: text("lo que gastan de más los de siempre", "how much more existing customers spend")},
	"referral.coefficient": {name: text("Clientes que trae cada cliente nuevo", "Customers each new customer brings"), unit: uNumber,
		as: text("el número de clientes que trae cada cliente nuevo", "the number of customers each new one brings")},
	"referral.lagMonths": {name: text("Meses que tardan en traerlos", "Months until they bring them"), unit: uMonths,
		as: text("el tiempo que tarda un cliente nuevo en traer a otro", "the time until a new customer brings another")},
	"assisted.ordersPerMonth": {name: text("Compras al mes que pasan por tus redes y acaban en otro sitio", "Purchases a month that touch your channels and end elsewhere"), unit: uPeople,
		as: text("el número de compras que acaban en otro sitio", "the number of purchases that end elsewhere")},
	"assisted.attribution": {name: text("Parte de ellas en que tus redes pesaron", "Share of them in which your channels mattered"), unit: uShare,
		as: text("la parte de las compras acabadas en otro sitio en que tus redes pesan", "the share of purchases ended elsewhere in which your channels matter")},
	"otherSavingsPerMonth": {name: text("Gasto que te ahorras al mes", "Spending you save a month"), unit: uMoney,
		as: text("el gasto que te ahorras al mes", "the spending you save a month")},
	"synergyMarginPerMonth": {name: text("Lo demás que te dejan al mes", "What else they leave a month"), unit: uMoney,
		as: text("lo demás que te dejan al mes", "what else they leave a month")},
	"audience.followers": {name: text("Seguidores", "Followers"), unit: uPeople},
	"audience.authentic": {name: text("Personas reales entre los seguidores", "Real people among the followers"), unit: uShare,
		as: text("la parte de seguidores que son reales", "the share of followers who are real")},
	"audience.relevant": {name: text("De ellas, las que podrían comprarte", "Of those, who could buy from you"), unit: uShare,
		as: text("la parte de seguidores que podrían comprarte", "the share of followers who could buy from you")},
	"audience.customerShare": {name: text("De ellas, las que ya son clientes", "Of those, who already are customers"), unit: uShare,
		as: text("la parte de clientes entre los seguidores que podrían comprarte", "the share of customers among the followers who could buy from you")},
	"audience.reachable": {name: text("Seguidores que te ven en un mes", "Followers who see you in a month"), unit: uShare,
		as: text("la parte de seguidores que te ven en un mes", "the share of followers who see you in a month")},
	"audience.reachCount": {name: text("Seguidores que te ven en un mes", "Followers who see you in a month"), unit: uPeople,
		as: text("el número de seguidores que te ven en un mes", "the number of followers who see you in a month")},
	"audience.clickThroughRate": {name: text("De los que te ven, los que preguntan o entran", "Of those who see you, who ask or visit"), unit: uShare,
		as: text("la parte de los que te ven que pregunta o entra", "the share of those who see you that asks or visits")},
	"audience.conversionRate": {name: text("De los que preguntan o entran, los que compran", "Of those who ask or visit, who buy"), unit: uShare,
		as: text("la parte de los que preguntan o entran que compra", "the share of those who ask or visit that buys")},
	"audience.incrementality": {name: text("De los que compran, los que no habrían venido solos", "Of those who buy, who would not have come anyway"), unit: uShare,
		as: text("la parte de los que compran que no habría venido sola", "the share of buyers who would not have come anyway")},
	"audience.monthlyChurn": {name: text("Seguidores que se van cada mes", "Followers who leave each month"), unit: uShare,
		as: text("la parte de seguidores que se va cada mes", "the share of followers who leave each month")},
	"audience.organicGrowthPerMonth": {name: text("Seguidores que llegan por su cuenta al mes", "Followers who come by themselves a month"), unit: uPeople,
		as: text("el número de seguidores que llegan por su cuenta", "the number of followers who come by themselves")},
	"audience.monthlyAcquisitionSpend": {name: text("Dinero al mes para conseguir seguidores", "Money a month to gain followers"), unit: uMoney},
	"audience.costPerFollower": {name: text("Lo que cuesta un seguidor", "What a follower costs"), unit: uMoney,
		as: text("lo que cuesta un seguidor", "what a follower costs")},
	"audience.capacityPerMonth": {name: text("Seguidores que puede traer como mucho al mes", "Followers it can bring a month at most"), unit: uPeople,
		as: text("el número de seguidores que puede traer al mes", "the number of followers it can bring a month")},
	"audience.discoveryReachPerMonth": {name: text("Personas a las que llegas y no te siguen", "People you reach who do not follow"), unit: uPeople,
		as: text("el número de personas que te ven sin seguirte", "the number of people who see you without following")},
	"audience.discoveryRelevant": {name: text("De ellas, las que podrían comprarte y aún no son clientes", "Of those, who could buy and are not customers yet"), unit: uShare,
		as: text("la parte de posibles clientes entre quienes te ven sin seguirte", "the share of possible customers among those who see you without following")},
}

// wordOf gives the words of an input and the place it belongs to.
func wordOf(path string) (inputWord, string, bool) {
	rest, ok := strings.CutPrefix(path, "audiences.")
	if !ok {
		word, ok := inputWords[path]
		return word, "", ok
	}
	cut := strings.LastIndexByte(rest, '.')
	if cut < 0 {
		return inputWord{}, "", false
	}
	word, ok := inputWords["audience."+rest[cut+1:]]
	return word, rest[:cut], ok
}
