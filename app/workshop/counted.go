package workshop

import (
	"strconv"
	"strings"

	"quilate/app/i18n"
)

// What the rows of the group's figures are called.
var (
	quantityRow = i18n.Text{ES: "Cantidad", EN: "Quantity"}
	qualityRow  = i18n.Text{ES: "Calidad", EN: "Quality"}
	backRow     = i18n.Text{ES: "Recuperan la inversión", EN: "Money back"}
	overStopRow = i18n.Text{ES: "Seguir gana a parar", EN: "Going on beats stopping"}
)

// counting is one row of a figure: what it is called, and whose it shows.
type counting struct {
	name i18n.Text
	of   func(Result) *int
}

func rowsOf(id string) []counting {
	switch id {
	case "group", "group-zones":
		return []counting{{of: Result.gap}}
	case "group-indices":
		return []counting{{quantityRow, func(r Result) *int { return r.Quantity }}, {qualityRow, func(r Result) *int { return r.Quality }}}
	case "group-pillars":
		rows := make([]counting, len(pillars))
		for i, name := range pillars {
			rows[i] = counting{name, func(r Result) *int { return r.Pillars[i] }}
		}
		return rows
	case "group-odds":
		return []counting{{backRow, func(r Result) *int { return r.Back }}, {overStopRow, func(r Result) *int { return r.OverStop }}}
	case "group-levels":
		return []counting{{of: func(r Result) *int { return r.Maturity }}}
	}
	return nil
}

// counted is how many of the group a figure shows: in each of its rows, in one
// of them at least, and in all. A row that nobody has is none.
func (g Group) counted(id string) (each []int, some, all int) {
	rows := rowsOf(id)
	each = make([]int, len(rows))
	there := 0
	for i, row := range rows {
		for _, r := range g.Results {
			if row.of(r) != nil {
				each[i]++
			}
		}
		if each[i] > 0 {
			there++
		}
	}
	for _, r := range g.Results {
		k := 0
		for _, row := range rows {
			if row.of(r) != nil {
				k++
			}
		}
		if k > 0 {
			some++
		}
		if k == there {
			all++
		}
	}
	return each, some, all
}

// Counted says how many of the group a figure shows, "" if it is all of them:
// in one number where its rows are of the same businesses, else row by row.
func Counted(loc i18n.Locale, id string, g Group) string {
	each, some, all := g.counted(id)
	if all == g.N {
		return ""
	}
	k, n, m := strconv.Itoa(some), strconv.Itoa(g.N), strconv.Itoa(g.N-some)
	if all < some {
		var parts []string
		for i, row := range rowsOf(id) {
			if each[i] > 0 && each[i] < g.N {
				parts = append(parts, loc.Say(i18n.Text{ES: "{fila}: {k}\u00a0de\u00a0{n}", EN: "{fila}: {k}\u00a0of\u00a0{n}"}, "fila", loc.Say(row.name), "k", strconv.Itoa(each[i]), "n", n))
			}
		}
		return loc.Say(i18n.Text{ES: "No todos han respondido a todo. {filas}", EN: "Not everybody has answered everything. {filas}"}, "filas", strings.Join(parts, "; "))
	}
	if g.N-some == 1 {
		return loc.Say(i18n.Text{ES: "Se ven {k} de {n}: a 1 le faltan respuestas", EN: "{k} of {n} are shown: 1 lacks answers"}, "k", k, "n", n)
	}
	return loc.Say(i18n.Text{ES: "Se ven {k} de {n}: a {m} les faltan respuestas", EN: "{k} of {n} are shown: {m} lack answers"}, "k", k, "n", n, "m", m)
}
