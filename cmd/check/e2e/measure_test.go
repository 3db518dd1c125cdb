package e2e

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// dropOn lets a file fall on the page, as the system would.
func (tab *Tab) dropOn(name, text string) *Tab {
	tab.t.Helper()
	tab.Eval(`(() => { const data = new DataTransfer(); data.items.add(new File([` + encoded(text) + `], "` + name + `")); document.body.dispatchEvent(new DragEvent("drop", { dataTransfer: data, bubbles: true, cancelable: true })); })()`)
	return tab
}

// encoded is a text as JavaScript writes it.
func encoded(text string) string {
	return `"` + strings.NewReplacer(`\`, `\\`, `"`, `\"`, "\n", `\n`, "\r", `\r`, "\t", `\t`).Replace(text) + `"`
}

// fromTheTill is a till's export of days, as tills write it: titles, a total,
// money signs, a note, a bad row. From a day on it sells a fifth more.
func fromTheTill(days, from int, line func(day int, amount string) string) string {
	var b strings.Builder
	for i := range days {
		amount := 300 + (i*37)%50 - 25
		if i >= from {
			amount += 60
		}
		b.WriteString(line(i, numeral(amount)) + "\n")
	}
	return b.String()
}

func numeral(n int) string {
	if n < 10 {
		return string(rune('0' + n))
	}
	return numeral(n/10) + string(rune('0'+n%10))
}

// dayOf is the n-th day of a calendar of months of 28 days from January 2024,
// which leaves two or three days of each month closed.
func dayOf(n int) (year, month, day int) {
	return 2024 + n/336, n/28%12 + 1, n%28 + 1
}

func two(n int) string {
	if n < 10 {
		return "0" + numeral(n)
	}
	return numeral(n)
}

// TestSalesAreMeasuredFromTheDropToTheReport goes the whole way with the
// keyboard alone, in both languages: an export falls on the page, is confirmed,
// the start is declared, and what was measured stands in the results and is
// there after loading again.
func TestSalesAreMeasuredFromTheDropToTheReport(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		lang, page, results, name, table, day, margin string
		read, bad, said, roi, heading, month          string
	}{
		{lang: "es-ES", page: "/es/medir/", results: "/es/resultado/", name: "ventas.csv",
			table: "TPV Central;;\nDel 01/01/2024 al 28/06/2026;;\nFecha;Importe;\n" + fromTheTill(840, 504, func(n int, amount string) string {
				y, m, d := dayOf(n)
				return two(d) + "/" + two(m) + "/" + numeral(y) + ";" + amount + ",50 €;"
			}) + "29/06/2026;no hay;\nTotal;252.000,00 €;\n",
			day: "1/7/2025", margin: "40",
			read: "Hemos leído 30 meses", bad: "Línea 844, columna «Importe»", said: "has vendido", roi: "ROI medido", heading: "más de lo que cabía esperar", month: "Leído: 1 de julio de 2025"},
		{lang: "en-US", page: "/en/measure/", results: "/en/results/", name: "sales.csv",
			table: "Main till,,\n\nDate,Amount,\n" + fromTheTill(840, 504, func(n int, amount string) string {
				y, m, d := dayOf(n)
				return two(m) + "/" + two(d) + "/" + numeral(y) + ",\"$" + amount + ".50\","
			}) + "06/29/2026,none,\nTotal,\"$252,000.00\",\n",
			day: "7/1/2025", margin: "40",
			read: "We read 30 months", bad: "Line 844, column “Amount”", said: "you have sold", roi: "Measured ROI", heading: "more than could be expected", month: "Read as: July 1, 2025"},
	} {
		tab := Open(t, c.page, Lang(c.lang), Size(375, 800)).WaitReady()
		tab.dropOn(c.name, c.table)
		tab.Wait(`document.activeElement.id === "h-read"`).See(c.read).See(c.bad)
		tab.to(`button[data-do=measure-use]`).Press("Enter")
		tab.Wait(`document.activeElement.id === "h-start"`).NotSee(c.said)

		// nothing is told before it is all declared
		tab.to(`#declare button[type=submit]`).Press("Enter").Wait(`document.activeElement.id === "measure-errors"`).NotSee(c.said)
		if wide := EvalTo[float64](tab, `Math.max(...[...document.querySelectorAll(".errmsg svg")].map(e => e.getBoundingClientRect().width))`); wide < 12 || wide > 24 {
			t.Errorf("%s: the sign beside what is wrong is %v px wide", c.lang, wide)
		}
		tab.to(`#m-start`).Type(c.day).See(c.month)
		tab.to(`#m-why`).Type("x")
		tab.to(`[id="m-how~experiment"]`).Press("ArrowDown").Press("ArrowDown")
		tab.to(`#m-margin`).Type(c.margin)
		tab.to(`#m-cost`).Type("300").Press("Enter")
		tab.Wait(`document.activeElement.id === "title"`).See(c.said).See(c.roi).See(c.heading)
		for _, id := range []string{"after", "after-odds"} {
			if tab.Count("#fig-"+id+" svg") != 2 {
				t.Errorf("%s: %s is not drawn twice", c.lang, id)
			}
		}
		if list := tab.Axe(); len(list) > 0 {
			t.Errorf("%s: violations: %v", c.lang, list)
		}
		if list := tab.Overflow(); len(list) > 0 {
			t.Errorf("%s: sticks out: %v", c.lang, list)
		}
		if list := tab.FigureFaults(); len(list) > 0 {
			t.Errorf("%s: figures: %v", c.lang, list)
		}
		said := tab.Text("#title")
		tab.Wait(`Object.values(localStorage).some(v => v.includes("\"measurement\""))`)
		if tab.Reload().WaitReady(); tab.Text("#title") != said {
			t.Errorf("%s: after a reload %q, was %q", c.lang, tab.Text("#title"), said)
		}
		tab.Navigate(c.results).WaitReady()
		tab.Wait(`document.querySelector("#sec-measured h2") !== null`)
		if got := tab.Text("#sec-measured h2"); got != said {
			t.Errorf("%s: the report says %q, the page %q", c.lang, got, said)
		}
		tab.Close()
	}
}

// A table of the largest size is read in many pieces, between which the page
// answers: something pressed meanwhile is done before the reading is.
func TestTheLargestTableLeavesThePageFree(t *testing.T) {
	t.Parallel()
	var b strings.Builder
	b.WriteString("Fecha;Hora;Producto;Importe\n")
	for i := range 19_990 {
		y, m, d := dayOf(i / 20)
		b.WriteString(two(d) + "/" + two(m) + "/" + numeral(y) + ";10:30;Pan integral;" + numeral(3+i%40) + ",50 €\n")
	}
	tab := Open(t, "/es/medir/", Lang("es-ES")).WaitReady()
	tab.Eval(`(() => { window.pieces = new Set(); new MutationObserver(() => { const p = document.querySelector("#sec-read progress"); if (p) window.pieces.add(p.getAttribute("value")); }).observe(document.body, { subtree: true, childList: true, attributes: true }); })()`)
	file := filepath.Join(t.TempDir(), "caja.csv")
	if err := os.WriteFile(file, []byte(b.String()), 0o600); err != nil {
		t.Fatal(err)
	}
	tab.Upload("table-file", file)
	tab.See("19.990 filas contadas, por días")
	if pieces := EvalTo[int](tab, `window.pieces.size`); pieces < 10 {
		t.Errorf("the page was drawn at %d stages of the reading", pieces)
	}
	tab.dropOn("grande.csv", "x").See("No hemos podido leer")
	tab.Eval(`(() => { const data = new DataTransfer(); data.items.add(new File(["x".repeat(5300000)], "grande.csv")); document.body.dispatchEvent(new DragEvent("drop", { dataTransfer: data, bubbles: true, cancelable: true })); })()`)
	tab.See("Ocupa más de 5 MB")
}
