package measure

import (
	"math"
	"strconv"
	"strings"

	"quilate/app/i18n"
	"quilate/app/impact"
	"quilate/app/session"
)

var (
	templateName = i18n.Text{ES: "quilate-plantilla-ventas.csv", EN: "quilate-sales-template.csv"}
	exampleWhy   = i18n.Text{ES: "Ejemplo inventado: ese mes empezaron a contestar el mismo día y a publicar tres veces por semana.", EN: "Invented example: that month they started to answer the same day and to post three times a week."}
	titles       = i18n.Text{ES: "Mes;Ventas sin IVA;Pedidos;Clientes;Promoción;Otra tienda;Publicaciones", EN: "Month;Sales ex VAT;Orders;Customers;Promotion;Other shop;Posts"}
	exampleTitle = i18n.Text{ES: "Caja Central - Resumen por meses (ejemplo inventado)", EN: "Main till - summary by month (invented example)"}
	exampleTotal = i18n.Text{ES: "Total", EN: "Total"}
)

// exampleMonths are three years, with the programme in the second half.
const (
	exampleMonths = 36
	exampleBefore = 20
)

// wobble is the noise of the example, thousandths: dice that were thrown once.
var wobble = [exampleMonths]int{12, -8, 21, -15, 4, 9, -22, 17, -3, 14, -11, 6, -19, 8, 23, -6, -13, 11, 2, -17, 15, -9, 7, 19, -21, 5, -4, 13, -12, 18, -7, 3, -16, 10, 20, -14}

func exampleStart(m *session.Model) impact.Day {
	return (lastMonth(m) - exampleMonths + 1 + exampleBefore).First()
}

// example is the table of an invented shop, as a till would write it: a title,
// a total, money signs, months in words.
func example(m *session.Model) string {
	first := lastMonth(m) - exampleMonths + 1
	var b strings.Builder
	b.WriteString(m.Locale.Say(exampleTitle) + "\n\n" + m.Locale.Say(titles) + ";\n")
	total := 0.0
	for i := range exampleMonths {
		month := first + impact.Month(i)
		t := float64(i)
		_, number := month.Civil()
		season := 0.09*math.Sin(2*math.Pi*float64(number+7)/12) + 0.05*math.Cos(4*math.Pi*float64(number)/12)
		street := float64(wobble[(i*7+5)%exampleMonths]) / 1000
		promotion := 0
		if i%9 == 4 {
			promotion = 1
		}
		customers := 300 + 0.6*t
		often, ticket := 1.30, 24.0
		posts := 4 + wobble[i]/8
		if i >= exampleBefore {
			customers += 26
			often += 0.03
			posts = 13 + wobble[i]/6
		}
		customers *= 1 + season + street + float64(wobble[i])/1000 + 0.06*float64(promotion)
		orders := math.Round(customers * often)
		customers = math.Round(customers)
		sales := math.Round(orders*ticket*(1+float64(wobble[(i*5+11)%exampleMonths])/4000)*100) / 100
		other := math.Round(6400 * (1 + season + street + 0.002*t + float64(wobble[(i*11+3)%exampleMonths])/2500))
		total += sales
		cell := func(v float64) string { return m.Locale.Example(v, 0) }
		b.WriteString(monthWords(m, month) + ";" + m.Locale.Money(sales, 2) + ";" + cell(orders) + ";" + cell(customers) + ";" + strconv.Itoa(promotion) + ";" +
			m.Locale.Money(other, 2) + ";" + strconv.Itoa(max(0, posts)) + ";\n")
	}
	b.WriteString(m.Locale.Say(exampleTotal) + ";" + m.Locale.Money(total, 2) + ";;;;;;\n")
	return b.String()
}

var shortMonths = i18n.Text{ES: "ene feb mar abr may jun jul ago sep oct nov dic", EN: "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec"}

// monthWords is a month as tills write it, "ene-24".
func monthWords(m *session.Model, month impact.Month) string {
	year, number := month.Civil()
	return strings.Fields(m.Locale.Say(shortMonths))[number-1] + "-" + strconv.Itoa(year)[2:]
}

// template is an empty table of the last two years for a spreadsheet.
func template(m *session.Model) string {
	comma := ";"
	if m.Locale.Fixed(0.5, 1)[1:2] == "." {
		comma = ","
	}
	var b strings.Builder
	b.WriteString("\ufeff" + strings.ReplaceAll(m.Locale.Say(titles), ";", comma) + "\r\n")
	for i := range 2 * yearOfRows {
		b.WriteString((lastMonth(m) - 2*yearOfRows + 1 + impact.Month(i)).String() + strings.Repeat(comma, 6) + "\r\n")
	}
	return b.String()
}
