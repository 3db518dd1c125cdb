package e2e

import (
	"fmt"
	"strings"
	"testing"
	"time"
)

// reported goes from the results to the report and waits until its figures will
// not change any more.
func reported(tab *Tab, w tongue) {
	tab.t.Helper()
	address, link := "/es/informe/", "Informe"
	if w.lang != "es-ES" {
		address, link = "/en/report/", "Report"
	}
	tab.Wait(`!document.querySelector(".settling")`).Click(link).WaitURL(address)
	tab.Wait(`document.querySelector(".folio") && !document.querySelector(".tools .small + .small")`)
}

// drawn are the words on every chart that is printed, chart by chart.
const drawn = `[...document.querySelectorAll(".folio figure")].map(f => ({
  id: f.id || f.className,
  words: [...f.querySelectorAll("svg text")].filter(t => t.getClientRects().length).map(t => t.textContent),
}))`

// headings are those of the report, as they stand.
const headings = `[...document.querySelectorAll(".folio h2, .folio h3")].filter(h => h.getClientRects().length).map(h => h.innerText)`

// TestReportPrintsWhole prints the report on both papers in both languages and
// reads the PDF back: pages are numbered, every heading is there and has
// something under it, no chart is parted, nothing is painted off the page, no
// page but the last ends in its upper half, and the last page is not empty.
func TestReportPrintsWhole(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		tongue
		sample, page string
	}{
		{spanish, "#sample-valencia-ropa-infantil", "Página %d de %d"},
		{english, "#sample-bogota-restaurante-sin-gluten", "Page %d of %d"},
	} {
		t.Run(c.lang, func(t *testing.T) {
			t.Parallel()
			tab := Open(t, c.start[:4], Lang(c.lang), Patience(time.Minute)).WaitReady()
			sample(tab, c.sample)
			reported(tab, c.tongue)
			tab.Check("part-frame-blanchard").Check("part-frame-amec")
			running := squeezed(strings.TrimSuffix(tab.Title(), " – Quilate"))
			for name, paper := range map[string]Paper{"A4": A4, "Letter": Letter} {
				// What is printed is laid out on the paper without its margins.
				tab.Media(PrintMedia).Resize(int((paper.Width-1.26)*96), int((paper.Height-1.54)*96))
				charts := EvalTo[[]struct {
					ID    string
					Words []string
				}](tab, drawn)
				titles := EvalTo[[]string](tab, headings)
				leaves, err := Leaves(tab.PDFOn(paper, name))
				if err != nil || len(leaves) < 10 {
					t.Fatalf("%s: %d pages: %v", name, len(leaves), err)
				}
				all := make([]string, len(leaves))
				for i := range leaves {
					l := &leaves[i]
					all[i] = l.Text()
					if number := squeezed(fmt.Sprintf(c.page, i+1, len(leaves))); !strings.Contains(all[i], number) {
						t.Errorf("%s, page %d does not say %q: %.200s", name, i+1, number, all[i])
					}
					if first := strings.Contains(all[i], running); first != (i > 0) {
						t.Errorf("%s, page %d: running title %t", name, i+1, first)
					}
					for _, r := range l.Runs {
						if r.X < 36 || r.X > l.Width-36 || r.Y < 20 || r.Y > l.Height-14 {
							t.Errorf("%s, page %d: %q is painted at %.0f, %.0f of %.0f × %.0f", name, i+1, r.Text, r.X, r.Y, l.Width, l.Height)
						}
					}
				}
				if last := all[len(all)-1]; len(last) < 120 {
					t.Errorf("%s: on the last page stands only %q", name, last)
				}
				at := 0
				for _, title := range titles {
					from := at
					for at < len(all) && !strings.Contains(all[at], squeezed(title)) {
						at++
					}
					if at == len(all) {
						t.Errorf("%s: the heading %q is missing from page %d on", name, title, from+1)
						at = from
					}
				}
				for _, chart := range charts {
					if len(chart.Words) == 0 {
						t.Errorf("%s: the chart %s has no words", name, chart.ID)
						continue
					}
					whole, best := false, ""
					for _, page := range all {
						lacks := ""
						for _, word := range chart.Words {
							if !strings.Contains(page, squeezed(word)) {
								lacks += word + "; "
							}
						}
						whole = whole || lacks == ""
						if best == "" || lacks != "" && len(lacks) < len(best) {
							best = lacks
						}
					}
					if !whole {
						t.Errorf("%s: the chart %s is on no page whole: the nearest lacks %s", name, chart.ID, best)
					}
				}
				for i := range leaves {
					orphan(t, fmt.Sprintf("%s, page %d", name, i+1), &leaves[i], titles)
					if y, _ := lowest(&leaves[i]); i < len(leaves)-1 && y < leaves[i].Height/2 {
						t.Errorf("%s, page %d ends at %.0f of %.0f", name, i+1, y, leaves[i].Height)
					}
				}
			}
		})
	}
}

// orphan fails where the lowest line of a page, its foot apart, is one of the
// headings.
func orphan(t *testing.T, where string, l *Leaf, titles []string) {
	t.Helper()
	_, line := lowest(l)
	for _, title := range titles {
		if s := squeezed(title); line != "" && (s == line || len(line) > 8 && strings.HasSuffix(s, line)) {
			t.Errorf("%s ends with the heading %q", where, title)
		}
	}
}

// lowest is the lowest line of a page, its foot apart: where it stands, in
// points from the top, and what it says.
func lowest(l *Leaf) (low float64, line string) {
	foot := l.Height - 50
	for _, r := range l.Runs {
		if r.Y > foot || strings.TrimSpace(r.Text) == "" {
			continue
		}
		switch {
		case r.Y > low+1:
			low, line = r.Y, squeezed(r.Text)
		case r.Y > low-1:
			line += squeezed(r.Text)
		}
	}
	return low, line
}

// Ticks change the report at once and hold on the next visit.
func TestTicksOfTheReportHold(t *testing.T) {
	t.Parallel()
	tab := Open(t, "/es/", Lang("es-ES"), Patience(time.Minute)).WaitReady()
	sample(tab, "#sample-valencia-ropa-infantil")
	reported(tab, spanish)
	tab.Check("part-frame-kaushik").See("Como lo cuenta Kaushik")
	tab.Uncheck("part-accounts").Wait(`!document.querySelector(".accts")`)
	tab.Reload().WaitReady().Wait(`document.querySelector(".folio")`)
	if !tab.Checked("part-frame-kaushik") || tab.Checked("part-accounts") || tab.Count(".accts") > 0 {
		t.Error("the ticks are forgotten on the next visit")
	}
	tab.See("Como lo cuenta Kaushik")
}
