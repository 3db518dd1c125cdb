package impact

// words of headers, folded; the first that fits decides. An underscore is a
// space.
const (
	dateWords     = "fecha date dia day mes month periodo period semana week f. dt"
	yearWords     = "ano year anio ejercicio"
	monthWords    = "mes month"
	controlWords  = "control otra_tienda otra_zona otro_local comparacion testigo sin_campana other_shop other_store comparison untouched"
	spendWords    = "gasto inversion presupuesto coste costo spend cost budget ads anuncios publicidad"
	activityWords = "campana campaign publicacion post reel stories historias menci mention alcance reach impresion impression seguidor follower visitas visits likes me_gusta interacc engagement"
	causeWords    = "promo oferta descuento rebaja festivo feriado holiday puente lluvia rain temperatura temperature feria fair evento event obras black_friday semana_santa easter navidad christmas cerrado closed competencia competitor"
	customerWords = "cliente customer comprador buyer"
	orderWords    = "pedido ticket tique transaccion operacion order transaction compra purchase recibo receipt"
	salesWords    = "venta sales facturacion ingreso revenue importe amount total turnover recaudacion caja takings income neto net base monto subtotal bruto gross"
	bestSales     = "sin_iva sin_impuesto base neto net neta netas ex_vat excl base_imponible"
	taxWords      = "iva vat tax impuesto igv itbis"
	totalWords    = "total suma sum subtotal promedio media average mean gran_total acumulado grand_total saldo"
	yesWords      = "si s yes y x true verdadero v cierto ok"
	noWords       = "no n false falso f"
)

// looks is what one pass over the cells of a column found.
type looks struct {
	Column
	years, months       int // whole cells that are a year, a month's number or name
	serials             int
	firstOver, secOver  int // ordered dates whose first or second part is above 12
	ordered             int
	votes               [5]int
	yes                 int // marks other than figures
	increments, figures int // figures that are the one before plus 1: a running number
	last                float64
}

// look counts what a cell is.
func (l *looks) look(cell string) {
	if isEmpty(cell) {
		return
	}
	l.Filled++
	date := asDate(cell)
	switch date.form {
	case wholeDate, monthDate, weekDate:
		l.Dates++
	case orderedDate:
		l.Dates++
		l.ordered++
		if date.a > 12 {
			l.firstOver++
		}
		if date.b > 12 {
			l.secOver++
		}
	case serialDate:
		l.serials++
	case yearOnly:
		l.years++
	}
	if f, ok := asFigure(cell); ok {
		v := f.vote()
		l.Numbers++
		l.votes[v]++
		x, ok := f.value('.')
		if ok && v == noVote && l.figures > 0 && x == l.last+1 {
			l.increments++
		}
		if ok && x >= 1 && x <= 12 && x == float64(int(x)) {
			l.months++
		}
		l.figures++
		l.last = x
		return
	}
	word := fold(cell)
	if asMonth(word) > 0 {
		l.months++
	}
	if is(word, yesWords) || is(word, noWords) {
		l.yes++
	}
}

// propose says what each column is taken for, beside what was decided.
func propose(columns []looks, decided map[int]Role) {
	var taken [Customers + 1]bool
	for j := range columns {
		columns[j].Role = Ignored
		if role, ok := decided[j]; ok && role >= Ignored && role <= Customers {
			columns[j].Role = role
			taken[role] = true
		}
	}
	open := func(j int) bool { _, ok := decided[j]; return !ok && columns[j].Role == Ignored }
	give := func(role Role, score func(l looks) int) bool {
		if taken[role] {
			return true
		}
		best, most := -1, 0
		for j, l := range columns {
			if open(j) {
				if s := score(l); s > most {
					best, most = j, s
				}
			}
		}
		if best >= 0 {
			columns[best].Role = role
			taken[role] = true
		}
		return best >= 0
	}
	mostly := func(l looks, n int) bool { return 2*n > l.Filled && l.Filled > 0 }

	if !(taken[YearPart] && taken[MonthPart]) && !give(Date, func(l looks) int {
		if !mostly(l, l.Dates) {
			return 0
		}
		if has(fold(l.Name), dateWords) {
			return 3*l.Dates + 1
		}
		return l.Dates
	}) {
		year := func(l looks) int {
			if mostly(l, l.years) && (has(fold(l.Name), yearWords) || l.Name == "") {
				return l.years
			}
			return 0
		}
		month := func(l looks) int {
			if mostly(l, l.months) && (has(fold(l.Name), monthWords) || l.Name == "") {
				return l.months
			}
			return 0
		}
		serial := func(l looks) int {
			if mostly(l, l.serials) && has(fold(l.Name), dateWords) {
				return l.serials
			}
			return 0
		}
		if !give(Date, serial) && give(YearPart, year) {
			give(MonthPart, month)
		}
	}

	numeric := func(l looks) bool { return mostly(l, l.Numbers) && !mostly(l, l.Dates) }
	marks := func(l looks) bool { return l.Filled > 0 && mostly(l, l.yes+l.Numbers) && l.yes > 0 }
	running := func(l looks) bool { return l.figures > 2 && l.increments >= l.figures-2 }
	for _, kind := range []struct {
		role  Role
		words string
		one   bool
	}{
		{Control, controlWords, true}, {Cause, causeWords, false}, {Spend, spendWords, true}, {Activity, activityWords, true},
		{Customers, customerWords, true}, {Orders, orderWords, true},
	} {
		for j := range columns {
			l := columns[j]
			name := fold(l.Name)
			if open(j) && !(kind.one && taken[kind.role]) && has(name, kind.words) && (numeric(l) || kind.role == Cause && marks(l)) &&
				(kind.role == Control || kind.role == Cause || !has(name, salesWords)) {
				columns[j].Role = kind.role
				taken[kind.role] = true
			}
		}
	}
	score := func(l looks) int {
		name := fold(l.Name)
		if !numeric(l) || mostly(l, l.years) && has(name, yearWords) {
			return 0
		}
		points := 2
		switch {
		case has(name, bestSales):
			points = 5
		case running(l) && !has(name, salesWords), has(name, taxWords), has(name, "coste costo cost margen margin beneficio profit unidades units"):
			points = 1
		case has(name, "venta facturacion sales revenue turnover ingreso takings"):
			points = 4
		case has(name, salesWords):
			points = 3
		}
		return points
	}
	if !give(Sales, score) {
		// Purchases or customers are sales where there is nothing better.
		for _, role := range []Role{Orders, Customers} {
			for j := range columns {
				if _, ok := decided[j]; !ok && columns[j].Role == role && !taken[Sales] {
					columns[j].Role = Sales
					taken[Sales] = true
				}
			}
		}
	}
}

// decimals decides for each column of figures which sign its decimals have.
func decimals(columns []looks, decided byte, habit Order) {
	var all [5]int
	for _, l := range columns {
		if l.Role >= Sales {
			for v, n := range l.votes {
				all[v] += n
			}
		}
	}
	for j := range columns {
		l := &columns[j]
		l.Guessed = false
		choose := func(votes [5]int) bool {
			switch {
			case votes[pointVote] > votes[commaVote]:
				l.Decimal = '.'
			case votes[commaVote] > votes[pointVote]:
				l.Decimal = ','
			default:
				return false
			}
			return true
		}
		switch {
		case decided != 0:
			l.Decimal = decided
		case choose(l.votes), choose(all):
		case all[pointUnsure] > all[commaUnsure]:
			l.Decimal, l.Guessed = ',', l.votes[pointUnsure] > 0
		case all[commaUnsure] > 0:
			l.Decimal, l.Guessed = '.', l.votes[commaUnsure] > 0
		case habit == MonthFirst:
			l.Decimal = '.'
		default:
			l.Decimal = ','
		}
		l.Flags = l.yes > 0 && l.yes+l.Numbers == l.Filled
	}
}

// Holds guesses by its name what a column of sales holds: money, orders or
// customers.
func Holds(name string) string {
	name = fold(name)
	switch {
	case has(name, salesWords):
	case has(name, customerWords):
		return "customers"
	case has(name, orderWords):
		return "orders"
	}
	return "money"
}

// Net says whether a column's name says that its figures are without tax.
func Net(name string) bool { return has(fold(name), bestSales) }
