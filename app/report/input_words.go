package report

import (
	"strings"

	"quilate/app/i18n"
)

// inputWord is what an input of the account is called and how it is written.
type inputWord struct {
	name i18n.Text
	unit unit
	// turn completes "La recuperarías con …": {v} is the value it would take,
	// {now} the present one. Without it the name is used.
	turn i18n.Text
}

type unit int

func text(es, en string) i18n.Text { return i18n.Text{ES: es, EN: en} }

var inputWords = map[string]inputWord{
	"annualDiscountRate": {name: text("Lo que le pides al año a tu dinero", "What you expect your money to earn a year"), unit: uShare},
	"horizonMonths":      {name: text("Hasta cuándo miramos", "How far ahead we look"), unit: uMonths},
	"ramp.midpointMonths": {name: text("Meses hasta que lo nuevo da la mitad", "Months until what is new is halfway there"), unit: uMonths,
		turn: text("{v} hasta que lo nuevo dé la mitad, en vez de {now}", "what is new halfway there after {v} instead of {now}")},
	"ramp.widthMonths": {name: text("Lo suave que sube lo nuevo", "How gently what is new rises"), unit: uMonths},
	"fadeHalfLifeMonths": {name: text("Meses que tardarían en olvidarte a medias", "Months until they have half forgotten you"), unit: uMonths,
		turn: text("{v} hasta que te olviden a medias, en vez de {now}", "{v} until they have half forgotten you instead of {now}")},
	"market.area": {name: text("Personas donde vendes", "People where you sell"), unit: uPeople,
		turn: text("{v} personas donde vendes en vez de {now}", "{v} people where you sell instead of {now}")},
	"market.fit": {name: text("Parte de ellas que podría comprarte", "Share of them who could buy from you"), unit: uShare,
		turn: text("un {v} de personas que podrían comprarte en vez del {now}", "{v} of people who could buy from you instead of {now}")},
	"orderValue": {name: text("Lo que gasta un cliente en una compra", "What a customer spends per purchase"), unit: uMoney,
		turn: text("compras de {v} en vez de {now}", "purchases of {v} instead of {now}")},
	"priceTax": {name: text("Impuesto incluido en el precio", "Tax included in the price"), unit: uShare},
	"grossMargin": {name: text("Margen (lo que te queda de una compra)", "Margin (what you keep of a purchase)"), unit: uShare,
		turn: text("un margen del {v} en vez del {now}", "a margin of {v} instead of {now}")},
	"customerBase": {name: text("Tus clientes de hoy", "Your customers today"), unit: uPeople,
		turn: text("{v} clientes en vez de {now}", "{v} customers instead of {now}")},
	"ordersPerMonth": {name: text("Compras de un cliente al año", "Purchases of a customer a year"), unit: uYearly,
		turn: text("{v} compras al año por cliente en vez de {now}", "{v} purchases a year per customer instead of {now}")},
	"yearlyRetention": {name: text("Clientes que siguen al cabo de un año", "Customers who stay after a year"), unit: uShare,
		turn: text("un {v} de clientes que siguen al cabo de un año en vez del {now}", "{v} of customers staying after a year instead of {now}")},
	"contactFactor": {name: text("Personas que preguntan o vienen, por cada una que haría clic", "People who ask or come, for each who would click"), unit: uNumber},
	"conversionRate": {name: text("Los que acaban comprando, de los que preguntan o entran", "Those who end up buying, of those who ask or visit"), unit: uShare,
		turn: text("un {v} que acaba comprando en vez del {now}", "{v} ending up buying instead of {now}")},
	"visits": {name: text("Personas que preguntan o entran al mes", "People who ask or visit a month"), unit: uPeople,
		turn: text("{v} personas que preguntan o entran al mes en vez de {now}", "{v} people asking or visiting a month instead of {now}")},
	"incrementality": {name: text("De los clientes nuevos, los que no habrían venido igual", "Of the new customers, those who would not have come anyway"), unit: uShare,
		turn: text("un {v} de clientes que no te habrían comprado sin tus redes en vez del {now}", "{v} of customers who would not have bought without your channels instead of {now}")},
	"monthlyCost": {name: text("Lo que cuesta al mes, sin conseguir seguidores", "What it costs a month, gaining followers left out"), unit: uMoney,
		turn: text("un coste de {v} al mes en vez de {now}", "a cost of {v} a month instead of {now}")},
	"observed": {name: text("Clientes nuevos al mes por tus redes", "New customers a month from your channels"), unit: uPerMonth,
		turn: text("{v} clientes nuevos al mes en vez de {now}", "{v} new customers a month instead of {now}")},
	"overlap": {name: text("Gente repetida entre tus canales", "People counted twice across your channels"), unit: uShare,
		turn: text("un {v} de gente repetida en vez del {now}", "{v} of people counted twice instead of {now}")},
	"dilution":            {name: text("Lo que perjudican las cuentas falsas al resto", "How much fake accounts hurt the rest"), unit: uShare},
	"acquisitionCapacity": {name: text("Parte de tu mercado que una vía de pago puede traer al mes", "Share of your market that one paid way in can bring a month"), unit: uShare},
	"cost.hoursPerWeek": {name: text("Horas a la semana", "Hours a week"), unit: uHoursWeek,
		turn: text("{v} a la semana en vez de {now}", "{v} a week instead of {now}")},
	"cost.hourValue": {name: text("Lo que vale una hora", "What an hour is worth"), unit: uMoney,
		turn: text("horas que valieran {v} en vez de {now}", "hours worth {v} instead of {now}")},
	"cost.spend": {name: text("Dinero al mes", "Money a month"), unit: uMoney,
		turn: text("{v} de gasto al mes en vez de {now}", "{v} spent a month instead of {now}")},
	"cost.teamHours":       {name: text("Horas de tu equipo al mes", "Team hours a month"), unit: uNumber, turn: text("{v} horas de tu equipo al mes en vez de {now}", "{v} team hours a month instead of {now}")},
	"cost.ownHours":        {name: text("Tus horas al mes", "Your hours a month"), unit: uNumber, turn: text("{v} horas tuyas al mes en vez de {now}", "{v} of your hours a month instead of {now}")},
	"cost.line.agency":     {name: text("Agencia o autónomo, al mes", "Agency or freelancer, a month"), unit: uMoney},
	"cost.line.tools":      {name: text("Herramientas, al mes", "Tools, a month"), unit: uMoney},
	"cost.line.content":    {name: text("Contenido, al mes", "Content, a month"), unit: uMoney},
	"cost.line.prizes":     {name: text("Premios, al mes", "Prizes, a month"), unit: uMoney},
	"cost.line.training":   {name: text("Formación, al mes", "Training, a month"), unit: uMoney},
	"cost.line.moderation": {name: text("Moderación, al mes", "Moderation, a month"), unit: uMoney},
	"cost.line.acquisition": {
		name: text("Conseguir seguidores, al mes", "Gaining followers, a month"), unit: uMoney},
	"cost.pay.hours":                   {name: text("Horas trabajadas al año", "Hours worked a year"), unit: uNumber},
	"cost.pay.gross":                   {name: text("Sueldo bruto al año", "Gross yearly pay"), unit: uMoney},
	"cost.pay.charge":                  {name: text("Lo que paga la empresa encima del sueldo", "What the employer pays on top"), unit: uShare},
	"setupCost":                        {name: text("Gasto inicial", "Start-up cost"), unit: uMoney, turn: text("{v} de gasto inicial en vez de {now}", "a start-up cost of {v} instead of {now}")},
	"service.messages":                 {name: text("Mensajes al mes", "Messages a month"), unit: uPeople},
	"service.customers":                {name: text("Mensajes de clientes con una duda o un problema", "Messages from customers with a question or problem"), unit: uShare},
	"service.resolutionRate":           {name: text("Mensajes que resuelves", "Messages you solve"), unit: uShare},
	"service.deflectionRate":           {name: text("Los que te habrían llamado o escrito por otro lado", "Those who would have called or e-mailed"), unit: uShare},
	"service.minutes":                  {name: text("Minutos de una llamada o un correo", "Minutes of a call or e-mail"), unit: uMinutes},
	"service.contactsPerMonth":         {name: text("Dudas de clientes al mes", "Customers' questions a month"), unit: uPeople},
	"service.costPerContact":           {name: text("Lo que te cuesta una llamada o un correo", "What a call or e-mail costs you"), unit: uMoney},
	"service.cashableShare":            {name: text("Parte del ahorro que se nota en dinero", "Part of the saving that shows up as money"), unit: uShare},
	"loyalty.exposedShare":             {name: text("Clientes de siempre a los que llegas", "Existing customers you reach"), unit: uShare},
	"loyalty.referralsPerMonth":        {name: text("De 100 clientes a los que llegas, los que traen a alguien en un mes", "Of 100 customers you reach, those who bring somebody in a month"), unit: uOfHundred},
	"loyalty.monthlyRetentionGain":     {name: text("De 100 clientes a los que llegas, los que se quedan de más cada mes", "Of 100 customers you reach, how many more stay each month"), unit: uOfHundred},
	"loyalty.frequencyGain":            {name: text("Lo que compran más a menudo", "How much more often they buy"), unit: uShare},
	"loyalty.orderValueGain":           {name: text("Lo que gastan de más en cada compra", "How much more they spend per purchase"), unit: uShare},
	"referral.coefficient":             {name: text("Clientes que trae cada cliente nuevo", "Customers each new customer brings"), unit: uNumber},
	"referral.lagMonths":               {name: text("Meses que tardan en traerlos", "Months until they bring them"), unit: uMonths},
	"assisted.ordersPerMonth":          {name: text("Compras al mes que pasan por tus redes y acaban en otro sitio", "Purchases a month that touch your channels and end elsewhere"), unit: uPeople},
	"assisted.attribution":             {name: text("Parte de ellas en que tus redes pesaron", "Share of them in which your channels mattered"), unit: uShare},
	"otherSavingsPerMonth":             {name: text("Gasto que te ahorras al mes", "Spending you save a month"), unit: uMoney},
	"synergyMarginPerMonth":            {name: text("Lo demás que te dejan al mes", "What else they leave a month"), unit: uMoney},
	"audience.followers":               {name: text("Seguidores", "Followers"), unit: uPeople},
	"audience.authentic":               {name: text("Personas reales entre los seguidores", "Real people among the followers"), unit: uShare, turn: text("un {v} de seguidores reales en vez del {now}", "{v} of followers being real instead of {now}")},
	"audience.relevant":                {name: text("De ellas, las que podrían comprarte", "Of those, who could buy from you"), unit: uShare, turn: text("un {v} de seguidores que podrían comprarte en vez del {now}", "{v} of followers able to buy from you instead of {now}")},
	"audience.customerShare":           {name: text("De ellas, las que ya son clientes", "Of those, who already are customers"), unit: uShare},
	"audience.reachable":               {name: text("Seguidores que te ven en un mes", "Followers who see you in a month"), unit: uShare, turn: text("un {v} de seguidores que te ven en vez del {now}", "{v} of followers seeing you instead of {now}")},
	"audience.reachCount":              {name: text("Seguidores que te ven en un mes", "Followers who see you in a month"), unit: uPeople},
	"audience.clickThroughRate":        {name: text("De los que te ven, los que preguntan o entran", "Of those who see you, who ask or visit"), unit: uShare},
	"audience.conversionRate":          {name: text("De los que preguntan o entran, los que compran", "Of those who ask or visit, who buy"), unit: uShare},
	"audience.incrementality":          {name: text("De los que compran, los que no habrían venido solos", "Of those who buy, who would not have come anyway"), unit: uShare},
	"audience.monthlyChurn":            {name: text("Seguidores que se van cada mes", "Followers who leave each month"), unit: uShare},
	"audience.organicGrowthPerMonth":   {name: text("Seguidores que llegan solos al mes", "Followers who come by themselves a month"), unit: uPeople},
	"audience.monthlyAcquisitionSpend": {name: text("Dinero al mes para conseguir seguidores", "Money a month to gain followers"), unit: uMoney},
	"audience.costPerFollower":         {name: text("Lo que cuesta un seguidor", "What a follower costs"), unit: uMoney},
	"audience.capacityPerMonth":        {name: text("Seguidores que puede traer como mucho al mes", "Followers it can bring a month at most"), unit: uPeople},
	"audience.discoveryReachPerMonth":  {name: text("Personas a las que llegas y no te siguen", "People you reach who do not follow"), unit: uPeople},
	"audience.discoveryRelevant":       {name: text("De ellas, las que podrían comprarte y aún no son clientes", "Of those, who could buy and are not customers yet"), unit: uShare},
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
