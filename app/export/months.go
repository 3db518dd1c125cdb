package export

import (
	"math"

	"quilate/app/chart"
	"quilate/app/i18n"
	"quilate/app/roi"
)

// Months is the account month by month, month 0 (the set-up) included, as a
// table: people and money, rounded as little as a number allows. Its CSV is
// that of every chart.
func Months(r *roi.Result, setup float64, loc i18n.Locale) chart.Table {
	t := chart.Table{
		Caption: loc.Say(i18n.Text{ES: "La cuenta, mes a mes", EN: "The account, month by month"}),
	}
	for _, c := range columns {
		t.Head = append(t.Head, loc.Say(c.name))
	}
	row := func(m *roi.Month) {
		var words []string
		var numbers []float64
		for _, c := range columns {
			v := c.of(m)
			numbers = append(numbers, v)
			words = append(words, written(v, loc))
		}
		t.Rows, t.Numeric = append(t.Rows, words), append(t.Numeric, numbers)
	}
	row(&roi.Month{Cost: setup, Net: -setup, Cumulative: -setup})
	for i := range r.Months {
		row(&r.Months[i])
	}
	return t
}

func written(v float64, loc i18n.Locale) string {
	if math.IsNaN(v) {
		return ""
	}
	return loc.Number(v, 2)
}

// column is one figure of a month.
type column struct {
	name i18n.Text
	of   func(*roi.Month) float64
}

var columns = []column{
	{i18n.Text{ES: "Mes", EN: "Month"}, func(m *roi.Month) float64 { return float64(m.Month) }},
	{i18n.Text{ES: "Seguidores", EN: "Followers"}, func(m *roi.Month) float64 { return m.Followers }},
	{i18n.Text{ES: "Personas alcanzadas que podrían comprar", EN: "People reached who could buy"}, func(m *roi.Month) float64 { return m.Reached }},
	{i18n.Text{ES: "Clientes nuevos", EN: "New customers"}, func(m *roi.Month) float64 { return m.NewCustomers }},
	{i18n.Text{ES: "de ellos, traídos por clientes nuevos", EN: "of them, brought by new customers"}, func(m *roi.Month) float64 { return m.ReferredCustomers }},
	{i18n.Text{ES: "de ellos, traídos por clientes de siempre", EN: "of them, brought by existing customers"}, func(m *roi.Month) float64 { return m.AdvocacyCustomers }},
	{i18n.Text{ES: "Clientes ganados que siguen comprando", EN: "Customers won who still buy"}, func(m *roi.Month) float64 { return m.ActiveCustomers }},
	{i18n.Text{ES: "Clientes de siempre que se quedan de más", EN: "Existing customers who stay on"}, func(m *roi.Month) float64 { return m.ExtraRetained }},
	{i18n.Text{ES: "Ventas directas", EN: "Direct sales"}, func(m *roi.Month) float64 { return m.Direct }},
	{i18n.Text{ES: "Ventas asociadas", EN: "Associated sales"}, func(m *roi.Month) float64 { return m.Assisted }},
	{i18n.Text{ES: "Ahorro en atención", EN: "Savings on service"}, func(m *roi.Month) float64 { return m.Service }},
	{i18n.Text{ES: "Fidelización", EN: "Loyalty"}, func(m *roi.Month) float64 { return m.Retention }},
	{i18n.Text{ES: "Frecuencia y gasto por compra", EN: "Frequency and spend per purchase"}, func(m *roi.Month) float64 { return m.FrequencyYield }},
	{i18n.Text{ES: "Gastos que ya no haces", EN: "Spending you no longer do"}, func(m *roi.Month) float64 { return m.OtherSavings }},
	{i18n.Text{ES: "Acuerdos y servicios nuevos", EN: "Partnerships and new services"}, func(m *roi.Month) float64 { return m.Synergy }},
	{i18n.Text{ES: "Beneficio", EN: "Benefit"}, func(m *roi.Month) float64 { return m.Benefit }},
	{i18n.Text{ES: "Coste", EN: "Cost"}, func(m *roi.Month) float64 { return m.Cost }},
	{i18n.Text{ES: "Neto", EN: "Net"}, func(m *roi.Month) float64 { return m.Net }},
	{i18n.Text{ES: "Neto acumulado", EN: "Net so far"}, func(m *roi.Month) float64 { return m.Cumulative }},
	{i18n.Text{ES: "ROI hasta aquí", EN: "ROI so far"}, func(m *roi.Month) float64 { return orNaN(m.ROI) }},
}

func orNaN(v *float64) float64 {
	if v == nil {
		return math.NaN()
	}
	return *v
}
