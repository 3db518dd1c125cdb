package sheet

import "quilate/app/i18n"

func say(es, en string) i18n.Text { return i18n.Text{ES: es, EN: en} }

// line is a row of the inputs: the model's name of it, its label, how it is
// shown.
type line struct {
	name   string
	label  i18n.Text
	format Format
}

// group is lines that belong together, under a heading.
type group struct {
	head  i18n.Text
	lines []line
}

// inputs are those of roi.Inputs, audiences apart, in the order of the sheet.
var inputs = []group{
	{say("Plazo", "Time"), []line{
		{"horizonMonths", say("Meses que se miran (12, 24 o 36)", "Months looked at (12, 24 or 36)"), Whole},
		{"annualDiscountRate", say("Tasa de descuento al año", "Discount rate a year"), Percent},
		{"stopped", say("¿Se para hoy? (1 sí, 0 no)", "Stopping today? (1 yes, 0 no)"), Whole},
		{"fadeHalfLifeMonths", say("Si se para, meses en que el alcance baja a la mitad", "If you stop, months in which reach halves"), Rate},
		{"ramp.midpointMonths", say("Lo nuevo: mes de la mitad del camino", "What is new: month of half the way"), Rate},
		{"ramp.widthMonths", say("Lo nuevo: cuánto más suave, mayor", "What is new: the larger, the gentler"), Rate},
	}},
	{say("Venta", "Sale"), []line{
		{"orderValue", say("Valor de una compra, sin IVA", "Value of a purchase, without VAT"), Amount},
		{"grossMargin", say("Margen: lo que te queda de una compra", "Margin: what you keep of a purchase"), Percent},
		{"ordersPerMonth", say("Compras al mes de un cliente (0: compra una vez)", "Purchases a month of a customer (0: they buy once)"), Rate},
		{"monthlyRetention", say("Clientes que siguen al cabo de un mes", "Customers who stay after a month"), Percent},
		{"customerBase", say("Clientes de hoy", "Customers today"), Rate},
		{"addressableMarket", say("Personas que podrían comprarte (vacío: no se sabe, sin tope)", "People who could ever buy (empty: not known, no ceiling)"), Rate},
	}},
	{say("Redes", "Channels"), []line{
		{"incrementality", say("Clientes de redes que no habrían venido igual", "Customers from social media who would not have come anyway"), Percent},
		{"overlap", say("Alcanzados que ya se cuentan en otro canal", "Reached who are counted on another channel already"), Percent},
		{"dilution", say("Cuánto frenan los seguidores falsos a los demás", "How far fake followers hold back the rest"), Percent},
		{"conversionFactor", say("Ajuste a los clientes que ves hoy", "Correction to the customers you see today"), Rate},
		{"extraCustomersPerMonth", say("Clientes al mes que llegan por otra vía", "Customers a month who come another way"), Rate},
		{"referral.coefficient", say("Clientes que trae cada cliente nuevo", "Customers each new customer brings"), Rate},
		{"referral.lagMonths", say("Meses que tardan en llegar", "Months until they come"), Rate},
	}},
	{say("Atención", "Service"), []line{
		{"service.contactsPerMonth", say("Dudas de clientes al mes", "Questions from customers a month"), Rate},
		{"service.contactsToday", say("Las de hoy", "Those of today"), Rate},
		{"service.resolutionRate", say("Dudas que se resuelven ahí", "Questions solved there"), Percent},
		{"service.deflectionRate", say("De ellas, las que habrían sido una llamada", "Of them, those that would have been a call"), Percent},
		{"service.costPerContact", say("Lo que cuesta una llamada", "What a call costs"), Amount},
		{"service.cashableShare", say("Parte que se nota en dinero", "Part that shows up as money"), Percent},
	}},
	{say("Clientes de siempre", "Existing customers"), []line{
		{"loyalty.exposedShare", say("Clientes a los que llegas", "Customers you reach"), Percent},
		{"loyalty.exposedToday", say("Los de hoy", "Those of today"), Percent},
		{"loyalty.monthlyRetentionGain", say("De ellos, los que se quedan de más cada mes", "Of them, how many more stay each month"), Percent},
		{"loyalty.frequencyGain", say("Cuánto más a menudo compran", "How much more often they buy"), Percent},
		{"loyalty.orderValueGain", say("Cuánto más gastan", "How much more they spend"), Percent},
		{"loyalty.referralsPerMonth", say("Clientes nuevos que trae cada uno al mes", "New customers each brings a month"), Rate},
	}},
	{say("Otros ingresos y ahorros", "Other income and savings"), []line{
		{"assisted.ordersPerMonth", say("Compras al mes en que las redes ayudaron", "Purchases a month that social media helped with"), Rate},
		{"assisted.ordersToday", say("Las de hoy", "Those of today"), Rate},
		{"assisted.attribution", say("Parte de ellas que se debe a las redes", "Part of them that is due to social media"), Percent},
		{"otherSavingsPerMonth", say("Gastos que ya no haces, al mes", "Spending you no longer do, a month"), Amount},
		{"otherSavingsToday", say("Los de hoy", "That of today"), Amount},
		{"synergyMarginPerMonth", say("Acuerdos y servicios nuevos, margen al mes", "Partnerships and new services, margin a month"), Amount},
		{"synergyToday", say("El de hoy", "That of today"), Amount},
	}},
	{say("Costes", "Costs"), []line{
		{"setupCost", say("Una vez, al empezar", "Once, to set up"), Amount},
		{"monthlyCost", say("Al mes, con las horas y sin lo que pagas por seguidores", "A month, hours included, without what you pay for followers"), Amount},
	}},
}

// audienceLines are those of roi.Audience, a row each and a column an
// audience.
var audienceLines = []line{
	{"followers", say("Seguidores", "Followers"), Whole},
	{"monthlyAcquisitionSpend", say("Lo que pagas por seguidores al mes", "What you pay for followers a month"), Amount},
	{"costPerFollower", say("Lo que cuesta uno", "What one costs"), Amount},
	{"capacityPerMonth", say("Tope de seguidores pagados al mes (vacío: sin tope)", "Most paid followers a month (empty: no limit)"), Rate},
	{"organicGrowthPerMonth", say("Los que llegan solos al mes", "Those who come by themselves a month"), Rate},
	{"monthlyChurn", say("Los que se van cada mes", "Those who leave each month"), Percent},
	{"authentic", say("Personas reales", "Real people"), Percent},
	{"relevant", say("De ellas, las que podrían comprarte", "Of them, those who could buy"), Percent},
	{"customerShare", say("De ellas, las que ya son clientes", "Of them, customers already"), Percent},
	{"reachable", say("A las que llegas en un mes", "Reached in a month"), Percent},
	{"discoveryReachPerMonth", say("Alcanzados que no te siguen", "Reached who do not follow"), Whole},
	{"discoveryReachToday", say("Los de hoy", "Those of today"), Whole},
	{"discoveryRelevant", say("De ellos, los que podrían comprarte", "Of them, those who could buy"), Percent},
	{"clickThroughRate", say("Alcanzados que preguntan o visitan", "Reached who ask or visit"), Percent},
	{"conversionRate", say("De ellos, los que compran", "Of them, those who buy"), Percent},
	{"incrementality", say("Los que no habrían venido igual (vacío: lo general)", "Who would not have come anyway (empty: the general one)"), Percent},
}

// words of the sheets that are no label of an input.
var (
	inputsName  = say("Datos", "Inputs")
	accountName = say("Cuenta", "Account")
	resultName  = say("Resultado", "Result")

	inputsTitle  = say("Datos: cambia los de fondo claro y todo se vuelve a calcular", "Inputs: change those on a light ground and all is worked out again")
	audienceHead = say("Por dónde te llega la gente", "Ways in")
	followsHead  = say("De ahí sale", "What follows")
	monthsTitle  = say("La cuenta, mes a mes", "The account, month by month")
	resultTitle  = say("Resultado", "Result")
	noFigure     = say("no hay", "none")
	never        = say("no dentro del plazo", "not within the time")
	currencyNote = say("Dinero en {currency}, sin IVA. Partes de 0 a 100 %.", "Money in {currency}, without VAT. Shares from 0 to 100%.")
	estimateNote = say("Es una estimación para decidir mejor, no una promesa.", "It is an estimate to help you decide, not a promise.")
)
