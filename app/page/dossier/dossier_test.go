package dossier

import (
	"html"
	"regexp"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"quilate/app/analysis"
	"quilate/app/assessment"
	"quilate/app/i18n"
	"quilate/app/report"
	"quilate/app/session"
	"quilate/app/ui"
)

var today = time.Date(2026, 11, 22, 0, 0, 0, 0, time.UTC)

func view(doc assessment.Document, loc i18n.Locale) ui.View {
	v := ui.View{Base: "/", Model: session.Model{Ready: true, Now: today.UnixMilli(), Locale: loc, Open: session.Stored{Doc: doc}}}
	v.Route.Lang, v.Route.Page = loc.Lang, session.Report
	if !doc.Empty() {
		v.Results, v.Fresh = analysis.Run(doc), true
	}
	return v
}

// eachSample draws the report of every sample case in both languages, with
// everything it may include.
func eachSample(t *testing.T, f func(t *testing.T, v ui.View, html string)) {
	t.Helper()
	for _, s := range assessment.Samples() {
		for _, lang := range i18n.Langs {
			t.Run(s.ID+"/"+string(lang), func(t *testing.T) {
				doc := s.Document
				doc.Sample, doc.Name = s.ID, "Nombre"
				v := view(doc, i18n.Locale{Lang: lang, Region: i18n.Region(s.Region), Currency: s.Currency})
				for _, p := range session.Parts {
					v.Prefs.Parts += " +" + p.ID
				}
				f(t, v, app.HTMLString(View(v)))
			})
		}
	}
}

// The headings are those agreed on, in their order.
func TestChaptersStandInTheirOrder(t *testing.T) {
	want := map[i18n.Lang][]string{
		i18n.ES: {"En una página", "¿Recuperas la inversión?", "Frente a parar", "Cantidad y calidad", "Quién te sigue", "De dónde sale el dinero", "Lo que cuesta", "Mes a mes", "Las opciones, comparadas", "Qué lo cambia más", "Lo que no se cuenta en dinero", "Camino hecho y próximos pasos", "Tus respuestas: datos, a ojo y supuestos", "Cómo se ha calculado", "Fuentes"},
		i18n.EN: {"On one page", "Do you get your money back?", "Compared with stopping", "Quantity and quality", "Who follows you", "Where the money comes from", "What it costs", "Month by month", "The options compared", "What changes it most", "What is not counted as money", "Progress and next steps", "Your answers: figures, by eye and assumed", "How it was worked out", "Sources"},
	}
	heading := regexp.MustCompile(`<h2[^>]*id="c-(\d+)"[^>]*>\s*<span[^>]*>\s*(\d+)\s*</span>([^<]*)</h2>`)
	eachSample(t, func(t *testing.T, v ui.View, html string) {
		found := heading.FindAllStringSubmatch(html, -1)
		next, before := 0, 0
		for i, m := range found {
			if m[2] != strconv.Itoa(i+1) {
				t.Errorf("heading %d is numbered %s", i+1, m[2])
			}
			place, _ := strconv.Atoi(m[1])
			if place <= before {
				t.Errorf("heading %d has the place %d after %d", i+1, place, before)
			}
			before = place
			title := strings.TrimSpace(m[3])
			if next < len(want[v.Locale.Lang]) && title == want[v.Locale.Lang][next] {
				next++
			}
			if !strings.Contains(html, `href="#c-`+m[1]+`"`) {
				t.Errorf("the contents do not lead to %q", title)
			}
		}
		if next != len(want[v.Locale.Lang]) {
			t.Errorf("%q is missing or not in its place: %q", want[v.Locale.Lang][next], found)
		}
	})
}

// Whoever sees a number in brackets finds the source, and every source listed
// was referred to.
func TestEveryReferenceHasItsSource(t *testing.T) {
	cited := regexp.MustCompile(`href="#src-(\d+)"`)
	listed := regexp.MustCompile(`id="src-(\d+)"`)
	eachSample(t, func(t *testing.T, v ui.View, html string) {
		refers, stands := map[string]bool{}, map[string]bool{}
		for _, m := range cited.FindAllStringSubmatch(html, -1) {
			refers[m[1]] = true
		}
		for _, m := range listed.FindAllStringSubmatch(html, -1) {
			stands[m[1]] = true
			if !refers[m[1]] {
				t.Errorf("nothing refers to source %s", m[1])
			}
		}
		for n := range refers {
			if !stands[n] {
				t.Errorf("source %s is not listed", n)
			}
		}
		if len(stands) == 0 {
			t.Error("no sources")
		}
	})
}

// Nothing of the report is lost on the way to paper: every finding, account,
// input and published source is there.
func TestTheReportIsWhole(t *testing.T) {
	plain := func(s string) string {
		return strings.Join(strings.Fields(html.UnescapeString(regexp.MustCompile(`<[^>]*>`).ReplaceAllString(strings.ReplaceAll(s, "\u2060", ""), " "))), " ")
	}
	squeeze := func(s string) string { return strings.Join(strings.Fields(s), " ") }
	eachSample(t, func(t *testing.T, v ui.View, page string) {
		r := report.Make(v.Results, v.Locale, today, nil)
		said := plain(page)
		has := func(what, s string) {
			if s = squeeze(s); s != "" && !strings.Contains(said, s) {
				t.Errorf("%s %q is missing", what, s)
			}
		}
		ledgers := append([]report.Ledger(nil), r.Ledgers...)
		for _, s := range r.Sections {
			has("the finding", s.Finding)
			for _, note := range s.Notes {
				has("the note", note)
			}
			for _, x := range s.Values {
				has("the input", x.Label)
				has("its value", x.Value)
			}
			ledgers = append(ledgers, s.Ledgers...)
		}
		for _, l := range ledgers {
			has("of an account, the total", l.Total.Value)
			has("of an account, the formula", l.Formula)
			for i, row := range l.Rows {
				if i < 2 || !isScore(&l) { // the other steps of a score are columns
					has("of an account, the line", row.Label)
				}
				has("of an account, the value", row.Value)
			}
			for _, s := range l.Sources {
				if s.URL != "" && !strings.Contains(html.UnescapeString(page), s.URL) {
					t.Errorf("the source %s is missing", s.URL)
				}
			}
		}
		for _, f := range report.Frames(v.Results, v.Locale, today) {
			has("the frame", f.Finding)
		}
	})
}

func TestPaperSaysThatItsFiguresHaveNotSettled(t *testing.T) {
	v := view(assessment.Samples()[0].Document, i18n.Locale{Lang: i18n.ES, Region: "es-ES", Currency: "EUR"})
	for _, v.Sharpening = range []bool{false, true} {
		page := app.HTMLString(View(v))
		if cover := page[strings.Index(page, "folio"):]; strings.Contains(cover, "con las cifras aún sin afinar") != v.Sharpening {
			t.Errorf("settling %v: the cover says otherwise", v.Sharpening)
		}
	}
}

func TestNoSentenceEndsTwice(t *testing.T) {
	eachSample(t, func(t *testing.T, v ui.View, _ string) {
		doc := v.Open.Doc.With("cost.hoursPerWeek", assessment.Number(60)).WithPlans(nil) // so that nothing but stopping pays
		costly := view(doc, v.Locale)
		costly.Prefs = v.Prefs
		costly.Results.ToBeatStop = []analysis.Turning{{Path: "monthlyCost", Key: "cost.hoursPerWeek", Now: 900, Value: 1}}
		page := app.HTMLString(View(costly))
		if at := strings.Index(page, ".."); at >= 0 {
			t.Errorf("%q", page[max(0, at-60):at+2])
		}
	})
}

func TestWhatIsNotTickedIsLeftOut(t *testing.T) {
	s := assessment.Samples()[0]
	v := view(s.Document, i18n.Locale{Lang: i18n.EN, Region: "en-GB", Currency: s.Currency})
	html := app.HTMLString(View(v))
	for _, there := range []string{"How it was worked out", "The words it uses", "The account, month by month"} {
		if !strings.Contains(html, there) {
			t.Errorf("%q is not proposed", there)
		}
	}
	if strings.Contains(html, "The same figures, as others tell them") {
		t.Error("the frames are there before anybody asked for them")
	}
	v.Prefs.Parts = "-accounts -glossary -months +frame-kaushik"
	html = app.HTMLString(View(v))
	for _, gone := range []string{`class="accts"`, `class="terms"`, "The account, month by month"} {
		if strings.Contains(html, gone) {
			t.Errorf("%q is still there", gone)
		}
	}
	if !strings.Contains(html, "As Kaushik tells it") || strings.Contains(html, "As AMEC tells it") {
		t.Error("not the one frame that was ticked")
	}
}

func TestAnEmptyReportLeadsToTheFirstQuestion(t *testing.T) {
	v := view(assessment.New("x", "EUR", "es-ES", ""), i18n.Locale{Lang: i18n.ES, Region: "es-ES"})
	html := app.HTMLString(View(v))
	if !strings.Contains(html, `href="/es/preguntas/"`) || strings.Contains(html, "folio") {
		t.Errorf("an empty report is %s", html)
	}
}

// A name typed in a link is shown without what turns the text around it.
func TestTypedWordsAreShownClean(t *testing.T) {
	doc := assessment.Samples()[0].Document
	doc.Sample, doc.Name = "", "Caf\u00e9\u202e\u0007 <b>X</b>"
	html := app.HTMLString(View(view(doc, i18n.Locale{Lang: i18n.ES, Region: "es-ES"})))
	if strings.ContainsAny(html, "\u202e\u0007") || strings.Contains(html, "<b>X</b>") || !strings.Contains(html, "Café") {
		t.Error("the name stands as it was typed")
	}
}
