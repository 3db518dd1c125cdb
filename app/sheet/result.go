package sheet

// results are what a reader looks for, each a formula on the account.
var results = []once{
	{"npv", say("Valor actual neto (VAN)", "Net present value (NPV)"), "SUM({column presentBenefit})-SUM({column presentCost})", Amount},
	{"roi", say("ROI: lo que ganas por cada unidad que pones", "ROI: what you gain for each unit you put in"), `IF({totalCost}>0,({totalBenefit}-{totalCost})/{totalCost},"{none}")`, Percent},
	{"discountedROI", say("ROI en dinero de hoy", "ROI in today's money"), `IF({presentCost}>0,{npv}/{presentCost},"{none}")`, Percent},
	{"totalBenefit", say("Beneficio, en total", "Benefit, in all"), "SUM({column benefit})", Amount},
	{"totalCost", say("Coste, en total", "Cost, in all"), "SUM({column cost})", Amount},
	{"presentCost", say("Coste, en dinero de hoy", "Cost, in today's money"), "SUM({column presentCost})", Amount},
	{"last", say("Último mes con pérdidas acumuladas (−1: ninguno)", "Last month with losses so far (−1: none)"), "MAX({column under})", Whole},
	{"breakEvenMonth", say("Mes en que recuperas la inversión", "Month in which you get your money back"), `IF({last}>={horizonMonths},"{never}",{last}+1)`, Whole},
	{"paybackMonths", say("Meses hasta recuperarla", "Months until then"),
		`IF({last}>={horizonMonths},"{never}",IF({last}<0,0,{last}-INDEX({column cumulative},{last}+1)/INDEX({column net},{last}+2)))`, Rate},
	{"peakFunding", say("Lo más que hay que adelantar", "The most to be advanced"), "MIN({column cumulative})", Amount},
	{"customersAcquired", say("Clientes ganados", "Customers won"), "SUM({column new})", Rate},
	{"activeCustomersEnd", say("De ellos, los que siguen comprando al final", "Of them, those who still buy at the end"), "INDEX({column active},{horizonMonths}+1)", Rate},
	{"followersEnd", say("Seguidores al final", "Followers at the end"), "INDEX({column followers},{horizonMonths}+1)", Whole},
	{"costPerNewCustomer", say("Coste por cliente ganado", "Cost of a customer won"), `IF({customersAcquired}>0,{totalCost}/{customersAcquired},"{none}")`, Amount},

	{"line direct", say("Ventas directas", "Direct sales"), "SUM({column direct})", Amount},
	{"line assisted", say("Ventas asociadas", "Associated sales"), "SUM({column assisted})", Amount},
	{"line service", say("Ahorro en atención", "Savings on service"), "SUM({column service})", Amount},
	{"line retention", say("Fidelización", "Loyalty"), "SUM({column retention})", Amount},
	{"line frequencyYield", say("Frecuencia y gasto por compra", "Frequency and spend per purchase"), "SUM({column frequencyYield})", Amount},
	{"line otherSavings", say("Gastos que ya no haces", "Spending you no longer do"), "SUM({column otherSavings})", Amount},
	{"line synergy", say("Acuerdos y servicios nuevos", "Partnerships and new services"), "SUM({column synergy})", Amount},
}

// resultSheet reads the result off the months.
func (b *builder) resultSheet() {
	s := &Sheet{Name: b.loc.Say(resultName), Widths: []int{52, 18}, Frozen: 1}
	s.Rows = append(s.Rows,
		[]Cell{b.words(resultTitle, Title)},
		[]Cell{{Text: b.loc.Say(currencyNote, "currency", b.loc.Currency), Role: Remark}},
		[]Cell{b.words(estimateNote, Remark)},
		nil)
	b.at["none"], b.at["never"] = b.loc.Say(noFigure), b.loc.Say(never)
	for i, r := range results { // some rest on others that stand further down
		b.at[r.name] = s.Name + "!" + address(1, len(s.Rows)+1+i, true)
	}
	for _, r := range results {
		s.Rows = append(s.Rows, []Cell{b.words(r.label, Plain), {Formula: b.fill(r.formula), Format: r.format, Role: Key}})
	}
	b.book.Sheets = append(b.book.Sheets, *s)
}
