package ui

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"quilate/app/chart"
	"quilate/app/session"
)

// Figure writes a chart: its two drawings, of which the page shows the one
// that fits, what it is made from, and its numbers as a table that can be
// taken away.
func Figure(v View, f chart.Figure, extra ...any) app.UI {
	var source any
	if f.Source != "" {
		source = H("p", Class("src"), f.Source)
	}
	return H("figure", Class("fig"), ID("fig-"+f.ID),
		H("div", Class("draw"), Raw(f.Narrow), Raw(f.Wide)),
		H("figcaption", Class("vh"), f.Title+". "+f.Caption),
		source, extra,
		Fold("table-"+f.ID, v.Say("Ver la tabla", "See the table"), TableOf(v, f.Table),
			H("p", Class("acts"), Files(v, f.ID))))
}

// Files are the buttons that take a figure away: its table, its drawing.
func Files(v View, figure string) []any {
	return []any{
		Linkish(session.Act{Do: session.TableCSV, Key: figure}, v.Say("Descargar CSV", "Download CSV")),
		Linkish(session.Act{Do: session.ChartSVG, Key: figure}, "SVG", Hidden(v.Say("del gráfico", "of the chart"))),
		Linkish(session.Act{Do: session.ChartPNG, Key: figure}, "PNG", Hidden(v.Say("del gráfico", "of the chart"))),
	}
}

// TableOf writes a table.
func TableOf(v View, t chart.Table) app.UI {
	var head, rows []any
	for _, h := range t.Head {
		if h == "" {
			head = append(head, H("td"))
			continue
		}
		head = append(head, H("th", A("scope", "col"), h))
	}
	for _, r := range t.Rows {
		var cells []any
		for i, c := range r {
			if i == 0 {
				cells = append(cells, H("th", A("scope", "row"), c))
			} else {
				cells = append(cells, H("td", c))
			}
		}
		rows = append(rows, H("tr", cells))
	}
	return H("div", Class("scroll"), A("tabindex", "0"), A("role", "group"), A("aria-label", t.Caption),
		H("table", H("caption", t.Caption), H("thead", H("tr", head)), H("tbody", rows)))
}
