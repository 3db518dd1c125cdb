package measure

import (
	"math"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"quilate/app/chart"
	"quilate/app/i18n"
	"quilate/app/impact"
	"quilate/app/measure"
	"quilate/app/session"
	"quilate/app/ui"
)

// read is the table that is being read, or was, to be confirmed.
func (p *sight) read() app.UI {
	r := p.s.Read
	switch {
	case p.s.Large:
		return p.refused(impact.TooLarge, false)
	case r == nil:
		percent := 0
		if p.s.Reader != nil {
			percent = int(100 * p.s.Reader.Progress())
		}
		return section("read", p.say("Leyendo la tabla…", "Reading the table…"), "",
			ui.H("progress", at("max", "100", "value", itoa(percent), "aria-label", p.say("Leyendo la tabla", "Reading the table"))))
	case r.Refusal != impact.Accepted:
		return p.refused(r.Refusal, len(r.Columns) > 0)
	}
	title := p.View.Say("Hemos leído {m}: de {a} a {b}", "We read {m}: from {a} to {b}", "m", p.Locale.Months(len(r.Series.Sales)), "a", p.monthName(r.Series.First), "b", p.monthName(r.Series.Last()))
	var said []any
	note := func(text string) { said = append(said, ui.H("li", text)) }
	rows := p.Locale.Count(float64(r.Counted), i18n.Forms{One: i18n.Text{ES: "{n} fila contada", EN: "{n} row counted"}, Other: i18n.Text{ES: "{n} filas contadas", EN: "{n} rows counted"}})
	switch r.Pace {
	case impact.Daily:
		note(p.View.Say("{rows}, por días: las hemos sumado por meses.", "{rows}, by day: we added them up by month.", "rows", rows))
	case impact.Weekly:
		note(p.View.Say("{rows}, por semanas: las hemos sumado por meses, a prorrata de los días.", "{rows}, by week: we added them up by month, in proportion to the days.", "rows", rows))
	default:
		note(rows + p.say(", una por mes.", ", one a month."))
	}
	for _, m := range r.Incomplete {
		note(p.View.Say("{mes} está incompleto: no lo contamos.", "{mes} is incomplete: not counted.", "mes", upper(p.monthName(m))))
	}
	for _, m := range r.Short {
		note(p.View.Say("A {mes} le faltan filas: lo dejamos sin dato.", "{mes} is missing rows: left without a figure.", "mes", p.monthName(m)))
	}
	if r.Ambiguous() {
		note(p.say("Las fechas se pueden leer de dos maneras. Mira si los meses son los tuyos y, si no, cambia el orden.", "The dates can be read in two ways. See whether the months are yours; if not, change the order."))
	}
	return section("read", title, p.say("¿Lo hemos entendido bien? Cambia lo que no sea así.", "Did we get it right? Change what is not."),
		el("ul", "bul", said), p.understood(r), p.columns(r), p.months(r), p.problems(r),
		el("p", "go", ui.Button(session.Act{Do: measure.Use}, p.say("Está bien: usar esta tabla", "That is right: use this table")),
			ui.Linkish(session.Act{Do: measure.Drop}, p.say("Dejarla y volver", "Leave it and go back"))))
}

// understood is how the text was taken, each correctable.
func (p *sight) understood(r *impact.Reading) app.UI {
	separator := string(r.Separator)
	if r.Separator == '\t' {
		separator = "tab"
	}
	encoding := "UTF-8"
	switch r.Encoding {
	case impact.UTF16:
		encoding = "UTF-16"
	case impact.Windows1252:
		encoding = "Windows-1252"
	}
	decimal := ","
	for _, c := range r.Columns {
		if c.Role == impact.Sales {
			decimal = string(c.Decimal)
		}
	}
	fields := []any{
		p.choice("sep", p.say("Lo que separa las columnas", "What parts the columns"), separator, measure.Separator, "",
			";", p.say("punto y coma ;", "semicolon ;"), ",", p.say("coma ,", "comma ,"), "tab", p.say("tabulador", "tab"), "|", p.say("barra |", "bar |"), " ", p.say("espacios", "spaces")),
		p.choice("dec", p.say("Los decimales van tras", "Decimals stand behind"), decimal, measure.Decimal, "", ",", p.say("coma: 1.234,50", "a comma: 1.234,50"), ".", p.say("punto: 1,234.50", "a point: 1,234.50")),
	}
	if r.Order != impact.OrderUnknown {
		order := "day"
		if r.Order == impact.MonthFirst {
			order = "month"
		}
		fields = append(fields, p.choice("order", p.say("En las fechas va primero", "In dates, first comes"), order, measure.Order, "", "day", p.say("el día: 31/12/2026", "the day: 31/12/2026"), "month", p.say("el mes: 12/31/2026", "the month: 12/31/2026")))
	}
	return ui.H("div", el("div", "beside three-up", fields...), el("p", "note letters", p.say("Letras: ", "Letters: "), encoding, ". ", p.head(r)))
}

func (p *sight) head(r *impact.Reading) string {
	if r.HeaderLine == 0 {
		return p.say("Sin títulos de columna.", "No column titles.")
	}
	return p.View.Say("Los títulos de las columnas están en la línea {n}.", "The column titles are on line {n}.", "n", itoa(r.HeaderLine))
}

// columns says what each column is taken for.
func (p *sight) columns(r *impact.Reading) app.UI {
	var out []any
	for j, c := range r.Columns {
		if c.Filled == 0 && c.Name == "" {
			continue
		}
		name := p.column(r, j)
		options := []string{}
		for _, role := range []impact.Role{impact.Ignored, impact.Date, impact.Sales, impact.Control, impact.Cause, impact.Activity, impact.Spend, impact.Orders, impact.Customers, impact.YearPart, impact.MonthPart} {
			options = append(options, itoa(int(role)), p.View.T(roleWords[role]))
		}
		out = append(out, ui.H("li", p.choice("role-"+itoa(j), name, itoa(int(c.Role)), measure.Role, itoa(j), options...)))
		if len(out) == 20 {
			break
		}
	}
	return ui.H("div", ui.H("h3", p.say("Qué es cada columna", "What each column is")), el("ul", "roles", out...))
}

// column is what a column is called.
func (p *sight) column(r *impact.Reading, j int) string {
	if j >= 0 && j < len(r.Columns) && r.Columns[j].Name != "" {
		return r.Columns[j].Name
	}
	return p.View.Say("Columna {n}", "Column {n}", "n", itoa(j+1))
}

// months are the first and last sums, to be compared with what one knows.
func (p *sight) months(r *impact.Reading) app.UI {
	t := chart.Table{Caption: p.say("Los primeros y los últimos meses, ya sumados", "The first and the last months, added up"), Head: []string{p.say("Mes", "Month")}}
	type list struct {
		name   string
		values []float64
	}
	var lists []list
	for j, c := range r.Columns {
		switch c.Role {
		case impact.Sales:
			lists = append(lists, list{p.column(r, j), r.Series.Sales})
		case impact.Control:
			lists = append(lists, list{p.column(r, j), r.Series.Control})
		case impact.Orders:
			lists = append(lists, list{p.column(r, j), r.Series.Orders})
		case impact.Customers:
			lists = append(lists, list{p.column(r, j), r.Series.Customers})
		}
	}
	for _, l := range lists {
		t.Head = append(t.Head, l.name)
	}
	n := len(r.Series.Sales)
	for i := range n {
		if n > 8 && i == 4 {
			row := []string{"…"}
			for range lists {
				row = append(row, "")
			}
			t.Rows = append(t.Rows, row)
		}
		if n > 8 && i >= 4 && i < n-3 {
			continue
		}
		row := []string{p.monthName(r.Series.First + impact.Month(i))}
		for _, l := range lists {
			cell := "–"
			if i < len(l.values) && !math.IsNaN(l.values[i]) {
				cell = p.Locale.Number(l.values[i], 2)
			}
			row = append(row, cell)
		}
		t.Rows = append(t.Rows, row)
	}
	return ui.TableOf(p.View, t)
}

// fewProblems are shown before somebody asks for all.
const fewProblems = 5

// problems names every row that is not counted as it stands.
func (p *sight) problems(r *impact.Reading) any {
	if len(r.Problems) == 0 {
		return ui.H("p", p.say("Ninguna fila ha quedado fuera.", "No row was left out."))
	}
	faults := r.Faults()
	title := p.Locale.Count(float64(faults), i18n.Forms{One: i18n.Text{ES: "{n} fila no se ha podido contar", EN: "{n} row could not be counted"}, Other: i18n.Text{ES: "{n} filas no se han podido contar", EN: "{n} rows could not be counted"}})
	if faults == 0 {
		title = p.say("Todas las filas de datos cuentan. Esto es lo demás:", "Every row of data counts. This is the rest:")
	}
	var list []any
	for i, q := range ordered(r.Problems) {
		if i == fewProblems && !p.s.All {
			break
		}
		list = append(list, ui.H("li", p.problem(r, &q)))
		if len(list) == 500 {
			break
		}
	}
	var more any
	if len(r.Problems) > fewProblems {
		label := p.View.Say("Ver las {n}", "Show all {n}", "n", p.Locale.Number(float64(len(r.Problems)), 0))
		if p.s.All {
			label = p.say("Ver menos", "Show fewer")
		}
		more = ui.H("p", ui.Linkish(session.Act{Do: measure.All}, label))
	}
	return ui.H("div", ui.H("h3", title), el("ul", "bul small", list...), more)
}

// ordered puts rows of data that could not be counted before the rest.
func ordered(list []impact.Problem) []impact.Problem {
	var faults, others []impact.Problem
	for _, q := range list {
		if q.Reason.Fault() {
			faults = append(faults, q)
		} else {
			others = append(others, q)
		}
	}
	return append(faults, others...)
}

func (p *sight) problem(r *impact.Reading, q *impact.Problem) string {
	why := p.View.T(reasonWords[q.Reason], "cell", q.Cell)
	n := p.Locale.Number(float64(q.Line), 0)
	if q.Column < 0 || q.Reason == impact.WiderRow || q.Reason == impact.Nameless {
		return p.View.Say("Línea {n}: {why}.", "Line {n}: {why}.", "n", n, "why", why)
	}
	text := p.View.Say("Línea {n}, columna «{c}»: {why}.", "Line {n}, column “{c}”: {why}.", "n", n, "c", p.column(r, q.Column), "why", why)
	if q.Reason.Fault() {
		text += p.say(" No la hemos contado.", " Not counted.")
	}
	return text
}

// refused says why a table is not read, and what to do.
func (p *sight) refused(why impact.Refusal, columns bool) app.UI {
	var choices []any
	if columns && p.s.Read != nil { // it can be set right
		choices = append(choices, p.understood(p.s.Read), p.columns(p.s.Read))
	}
	body := []any{ui.H("p", p.View.T(refusalWords[why]))}
	body = append(body, choices...)
	body = append(body, el("p", "go", ui.Button(session.Act{Do: measure.Drop}, p.say("Volver", "Go back"))))
	return el("section", "sec", at("id", "sec-read", "aria-labelledby", "refused"),
		el("div", "head", ui.H("h2", at("id", "refused", "tabindex", "-1"), p.say("No hemos podido leer esa tabla", "We could not read that table"))),
		el("div", "fig stack", body...))
}

func upper(s string) string {
	if s != "" && s[0] >= 'a' && s[0] <= 'z' {
		return string(s[0]-'a'+'A') + s[1:]
	}
	return s
}
