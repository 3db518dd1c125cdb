package sheet

import (
	"strconv"
	"strings"

	"quilate/app/i18n"
	"quilate/app/roi"
)

// mostMonths is how many months the sheet has room for: the longest time that
// is asked for, or that of the account if it is longer.
const mostMonths = 36

// Workbook lays out an account: names are what the reader calls its audiences,
// in their order.
func Workbook(in roi.Inputs, names []string, loc i18n.Locale) Book {
	b := &builder{loc: loc, at: map[string]string{}, audiences: len(in.Audiences)}
	for len(names) < len(in.Audiences) {
		names = append(names, in.Audiences[len(names)].Name)
	}
	b.months = max(mostMonths, min(in.HorizonMonths, roi.MaxMonths))
	b.inputSheet(&in, names[:len(in.Audiences)])
	b.accountSheet(names)
	b.resultSheet()
	return b.book
}

// builder puts the sheets together and knows where everything stands.
type builder struct {
	book      Book
	loc       i18n.Locale
	at        map[string]string // address by name, with its sheet
	audiences int
	months    int
}

// audience is the name of an input, or of what follows, of one audience.
func audience(name string, j int) string { return "audiences." + strconv.Itoa(j) + "." + name }

// fill puts addresses into a formula: {name} is a cell that stands still.
func (b *builder) fill(formula string) string {
	var out strings.Builder
	for {
		before, rest, found := strings.Cut(formula, "{")
		out.WriteString(before)
		if !found {
			return out.String()
		}
		name, after, _ := strings.Cut(rest, "}")
		out.WriteString(b.at[name])
		formula = after
	}
}

// ofEach is a formula with {.name} for the inputs of one audience.
func ofEach(formula string, j int) string {
	return strings.ReplaceAll(formula, "{.", "{audiences."+strconv.Itoa(j)+".")
}

// once is what inputs come to once and for all: a name, a label, a formula.
type once struct {
	name    string
	label   i18n.Text
	formula string
	format  Format
}

var follows = []once{
	{"discount", say("Descuento de un mes", "Discount of a month"), "1/(1+{annualDiscountRate})^(1/12)", Rate},
	{"margin", say("Margen de una compra", "Margin of a purchase"), "{orderValue}*{grossMargin}", Amount},
	{"repeat", say("Margen al mes de las compras que repite un cliente ganado", "Margin a month of what a customer won buys again"),
		"{margin}*IF(OR({ordersPerMonth}<=0,{monthlyRetention}<=0),0,IF({monthlyRetention}>=1,{ordersPerMonth}," +
			"IF(-LN({monthlyRetention})/{ordersPerMonth}>700,0,(1-{monthlyRetention})/(EXP(-LN({monthlyRetention})/{ordersPerMonth})-1))))", Amount},
	{"baseMonth", say("Margen al mes de un cliente de siempre", "Margin a month of an existing customer"), "{margin}*{ordersPerMonth}", Amount},
	{"uplift", say("Lo que compran de más aquellos a los que llegas", "How much more those reached buy"),
		"(1+{loyalty.frequencyGain})*(1+{loyalty.orderValueGain})-1", Percent},
	{"perContact", say("Ahorro por duda", "Saved for each question"),
		"{service.resolutionRate}*{service.deflectionRate}*{service.costPerContact}*{service.cashableShare}", Amount},
	{"leaving", say("Los que se quedan de más cada mes", "How many more stay each month"), "MIN(1-{monthlyRetention},{loyalty.monthlyRetentionGain})", Percent},
	{"lag", say("Meses hasta que llegan los recomendados", "Months until those recommended come"), "MAX(1,INT({referral.lagMonths}+0.5))", Whole},
	{"capacity", say("Clientes que aún caben en el mercado", "Customers the market still holds"),
		"IF(ISNUMBER({addressableMarket}),MAX(0,{addressableMarket}-{customerBase}),1E+30)", Rate},
	{"start", say("Comienzo de la curva de lo nuevo", "Start of the curve of what is new"),
		"1/(1+EXP(MIN(700,{ramp.midpointMonths}/{ramp.widthMonths})))", Rate},
}

var followsEach = []once{
	{"gained", say("Seguidores que llegan al mes", "Followers who come a month"),
		"{.organicGrowthPerMonth}+IF(OR({.monthlyAcquisitionSpend}<=0,{.costPerFollower}<=0),0,IF(ISNUMBER({.capacityPerMonth})," +
			"IF({.capacityPerMonth}<=0,0,{.capacityPerMonth}*(1-EXP(-{.monthlyAcquisitionSpend}/{.costPerFollower}/{.capacityPerMonth})))," +
			"{.monthlyAcquisitionSpend}/{.costPerFollower}))", Rate},
	{"prospectShare", say("Parte que podría comprar y aún no compra", "Share who could buy and do not yet"),
		"{.authentic}*{.relevant}*(1-{.customerShare})", Percent},
	{"reach", say("Parte a la que llegas, sin repetidos", "Share reached, without those counted twice"), "{.reachable}*(1-{overlap})", Percent},
	{"buying", say("Clientes por persona alcanzada", "Customers for each person reached"),
		"{.clickThroughRate}*MIN(1,{.conversionRate}*IF(OR({.followers}>0,{.discoveryReachToday}>0),{conversionFactor},1))", Percent},
	{"additional", say("De ellos, los que no habrían venido igual", "Of them, those who would not have come anyway"),
		"IF(ISNUMBER({.incrementality}),{.incrementality},{incrementality})", Percent},
}

// column is one figure of the months: its formula for a month, with [name] for
// the cell of the same month and <name> for that of the month before, and what
// stands in month 0.
type column struct {
	name   string
	label  i18n.Text
	today  string
	month  string
	format Format
}

// level goes from today's to the plan's: a cut is felt at once, what is new
// grows along the curve.
func level(plan, today string) string {
	return "IF(" + plan + "<=" + today + "," + plan + "," + today + "+(" + plan + "-" + today + ")*[grown])"
}

// columns are those of the months, with the audiences' own among them.
func (b *builder) columns(names []string) []column {
	list := []column{
		{"month", say("Mes", "Month"), "0", `IF(ISNUMBER(<month>),IF(<month>+1>{horizonMonths},"",<month>+1),"")`, Whole},
		{"grown", say("Camino andado de lo nuevo", "How far what is new has come"), "", "(1/(1+EXP(MIN(700,({ramp.midpointMonths}-[month])/{ramp.widthMonths})))-{start})/(1-{start})", Percent},
		{"fade", say("Alcance que queda si se para", "Reach left if you stop"), "", "IF({stopped}>0,2^(-[month]/{fadeHalfLifeMonths}),1)", Percent},
		{"saturation", say("Mercado por cubrir", "Market still open"), "", "IF({capacity}>=1E+30,1,IF({capacity}>0,MAX(0,1-<acquired>/{capacity}),0))", Percent},
		{"exposed", say("Clientes de siempre a los que llegas", "Existing customers reached"), "", "{customerBase}*(" + level("{loyalty.exposedShare}", "{loyalty.exposedToday}") + ")", Rate},
	}
	followers, fake, reached, direct := "0", "0", "0", "{incrementality}*{extraCustomersPerMonth}*[fade]*[saturation]"
	today := "0"
	for j := range b.audiences {
		n := strconv.Itoa(j)
		of := func(es, en string) i18n.Text { return say(names[j]+": "+es, names[j]+": "+en) }
		list = append(list,
			column{"followers" + n, of("seguidores", "followers"), ofEach("{.followers}", j), ofEach("<followers"+n+">*(1-{.monthlyChurn})+{.gained}", j), Rate})
		followers += "+[followers" + n + "]"
		fake += ofEach("+[followers"+n+"]*(1-{.authentic})", j)
		today += ofEach("+{.followers}", j)
	}
	list = append(list,
		column{"followers", say("Seguidores", "Followers"), today, followers, Whole},
		column{"undiluted", say("Alcance tras los seguidores falsos", "Reach after fake followers"), "", "IF([followers]>0,1-{dilution}*(" + fake + ")/[followers],1)", Percent})
	for j := range b.audiences {
		n := strconv.Itoa(j)
		of := func(es, en string) i18n.Text { return say(names[j]+": "+es, names[j]+": "+en) }
		grown := ofEach("(<prospects"+n+">*(1-{.monthlyChurn})+{.gained}*{.prospectShare})", j)
		plan, now := ofEach("({.discoveryReachPerMonth}*{.discoveryRelevant})", j), ofEach("({.discoveryReachToday}*{.discoveryRelevant})", j)
		list = append(list,
			column{"own" + n, of("alcanzados que te siguen", "reached who follow"), "", ofEach(grown+"*{.reach}*[undiluted]*[fade]", j), Rate},
			column{"others" + n, of("alcanzados que no te siguen", "reached who do not follow"), "", "IF({stopped}>0," + now + "*[fade]," + level(plan, now) + ")", Rate},
			column{"prospects" + n, of("podrían comprar y aún no compran", "could buy and do not yet"), ofEach("{.followers}*{.prospectShare}", j), ofEach(grown+"-[own"+n+"]*{.buying}*[saturation]", j), Rate})
		reached += "+[own" + n + "]+[others" + n + "]"
		direct += ofEach("+{.additional}*([own"+n+"]+[others"+n+"])*{.buying}*[saturation]", j)
	}
	return append(list,
		column{"reached", say("Alcanzados que podrían comprar", "Reached who could buy"), "", reached, Rate},
		column{"directCustomers", say("Clientes por las redes", "Customers by social media"), "", direct, Rate},
		column{"advised", say("Los que recomiendan tus clientes de siempre", "Those your existing customers recommend"), "", "[exposed]*{loyalty.referralsPerMonth}*[saturation]", Rate},
		column{"brought", say("Los que traen clientes nuevos", "Those new customers bring"), "", "IF([month]>{lag},{referral.coefficient}*INDEX(<<new>>,[month]-{lag}+1)*[saturation],0)", Rate},
		column{"new", say("Clientes nuevos", "New customers"), "0", "MIN([directCustomers]+[advised]+[brought],MAX(0,{capacity}-<acquired>))", Rate},
		column{"acquired", say("Clientes ganados hasta aquí", "Customers won so far"), "0", "<acquired>+[new]", Rate},
		column{"kept", say("Clientes de siempre que se quedan de más", "Existing customers who stay on"), "0", "{monthlyRetention}*<kept>+{leaving}*([exposed]+<kept>)", Rate},
		column{"active", say("Clientes ganados que siguen comprando", "Customers won who still buy"), "0", "{monthlyRetention}*<active>+[new]", Rate},

		column{"direct", say("Ventas directas", "Direct sales"), "0", "[new]*{margin}+<active>*{repeat}", Amount},
		column{"assisted", say("Ventas asociadas", "Associated sales"), "0", "(" + level("{assisted.ordersPerMonth}", "{assisted.ordersToday}") + ")*{margin}*{assisted.attribution}", Amount},
		column{"service", say("Ahorro en atención", "Savings on service"), "0", "(" + level("{service.contactsPerMonth}", "{service.contactsToday}") + ")*{perContact}", Amount},
		column{"retention", say("Fidelización", "Loyalty"), "0", "[kept]*{baseMonth}", Amount},
		column{"frequencyYield", say("Frecuencia y gasto por compra", "Frequency and spend per purchase"), "0", "[exposed]*{baseMonth}*{uplift}", Amount},
		column{"otherSavings", say("Gastos que ya no haces", "Spending you no longer do"), "0", level("{otherSavingsPerMonth}", "{otherSavingsToday}"), Amount},
		column{"synergy", say("Acuerdos y servicios nuevos", "Partnerships and new services"), "0", level("{synergyMarginPerMonth}", "{synergyToday}"), Amount},
		column{"benefit", say("Beneficio", "Benefit"), "0", "SUM([direct]:[synergy])", Amount},
		column{"cost", say("Coste", "Cost"), "{setupCost}", "{monthlyCost}+{spend}", Amount},
		column{"net", say("Neto", "Net"), "[benefit]-[cost]", "[benefit]-[cost]", Amount},
		column{"cumulative", say("Neto acumulado", "Net so far"), "[net]", "<cumulative>+[net]", Amount},
		column{"factor", say("Factor de descuento", "Discount factor"), "1", "<factor>*{discount}", Rate},
		column{"presentBenefit", say("Beneficio, en dinero de hoy", "Benefit, in today's money"), "[benefit]*[factor]", "[benefit]*[factor]", Amount},
		column{"presentCost", say("Coste, en dinero de hoy", "Cost, in today's money"), "[cost]*[factor]", "[cost]*[factor]", Amount},
		column{"under", say("Mes con pérdidas acumuladas", "Month with losses so far"), "IF([cumulative]<0,0,-1)", "IF([cumulative]<0,[month],-1)", Whole},
	)
}

// accountSheet works out what follows from the inputs, and then every month.
func (b *builder) accountSheet(names []string) {
	s := &Sheet{Name: b.loc.Say(accountName)}
	row := func(cells ...Cell) int {
		s.Rows = append(s.Rows, cells)
		return len(s.Rows)
	}
	row(b.words(followsHead, Title))
	for _, o := range follows {
		at := len(s.Rows) + 1
		row(Cell{Formula: b.fill(o.formula), Format: o.format}, b.words(o.label, Plain))
		b.at[o.name] = s.Name + "!" + address(0, at, true)
	}
	spend := "0"
	for j := range b.audiences {
		spend += "+{" + audience("monthlyAcquisitionSpend", j) + "}"
	}
	at := row(Cell{Formula: b.fill(spend), Format: Amount}, b.words(say("Lo que pagas por seguidores al mes", "What you pay for followers a month"), Plain))
	b.at["spend"] = s.Name + "!" + address(0, at, true)
	row()
	if b.audiences > 0 {
		var heads []Cell
		for j := range b.audiences {
			heads = append(heads, Cell{Text: names[j], Role: Head})
		}
		row(append(heads, b.words(audienceHead, Head))...)
		for _, o := range followsEach {
			at := len(s.Rows) + 1
			var cells []Cell
			for j := range b.audiences {
				cells = append(cells, Cell{Formula: b.fill(ofEach(o.formula, j)), Format: o.format})
				b.at[audience(o.name, j)] = s.Name + "!" + address(j, at, true)
			}
			row(append(cells, b.words(o.label, Plain))...)
		}
		row()
	}
	row(b.words(monthsTitle, Title))
	list := b.columns(names)
	index := map[string]int{}
	var heads []Cell
	for i, c := range list {
		index[c.name] = i
		heads = append(heads, b.words(c.label, Head))
		s.Widths = append(s.Widths, 14)
	}
	row(heads...)
	first := len(s.Rows) + 1
	for t := range b.months + 1 {
		at := first + t
		var cells []Cell
		for _, c := range list {
			formula := c.month
			if t == 0 {
				formula = c.today
			}
			if formula == "" {
				cells = append(cells, Cell{})
				continue
			}
			formula = b.fill(inMonth(formula, index, at, first))
			if t > 0 && c.name != "month" { // beyond the time that is looked at nothing stands
				formula = "IF(" + address(index["month"], at, false) + `="","",` + formula + ")"
			}
			cells = append(cells, Cell{Formula: formula, Format: c.format})
		}
		row(cells...)
	}
	for i, c := range list {
		b.at["column "+c.name] = s.Name + "!" + address(i, first, true) + ":" + address(i, first+b.months, true)
		b.at["months "+c.name] = s.Name + "!" + address(i, first+1, true) + ":" + address(i, first+b.months, true)
	}
	b.book.Sheets = append(b.book.Sheets, *s)
}

// inMonth puts the addresses of one month into a formula: [x] of the same
// month, <x> of the month before, <<x>> of all months before.
func inMonth(formula string, index map[string]int, at, first int) string {
	var out strings.Builder
	for i := 0; i < len(formula); i++ {
		rest := formula[i:]
		name, close := "", ""
		switch {
		case strings.HasPrefix(rest, "<<"):
			name, close = rest[2:], ">>"
		case rest[0] == '<' && len(rest) > 1 && rest[1] >= 'a' && rest[1] <= 'z':
			name, close = rest[1:], ">"
		case rest[0] == '[':
			name, close = rest[1:], "]"
		default:
			out.WriteByte(formula[i])
			continue
		}
		name, _, _ = strings.Cut(name, close)
		column := index[name]
		switch close {
		case "]":
			out.WriteString(address(column, at, false))
		case ">":
			out.WriteString(address(column, at-1, false))
		default:
			out.WriteString(letters(column) + "$" + strconv.Itoa(first) + ":" + address(column, at-1, false))
		}
		i += len(name) + 2*len(close) - 1
	}
	return out.String()
}
