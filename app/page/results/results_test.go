package results

import (
	"fmt"
	"regexp"
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

var today = time.Date(2026, 11, 21, 0, 0, 0, 0, time.UTC)

func view(doc assessment.Document, loc i18n.Locale, worked bool) ui.View {
	v := ui.View{Base: "/", Model: session.Model{Ready: true, Now: today.UnixMilli(), Locale: loc, Open: session.Stored{Doc: doc}}}
	v.Route.Lang, v.Route.Page = loc.Lang, session.Results
	if worked {
		v.Results, v.Fresh = analysis.Run(doc), true
	}
	return v
}

// eachSample draws the page of every sample case in both languages.
func eachSample(t *testing.T, f func(t *testing.T, v ui.View, html string)) {
	t.Helper()
	for _, s := range assessment.Samples() {
		for _, lang := range i18n.Langs {
			t.Run(s.ID+"/"+string(lang), func(t *testing.T) {
				doc := s.Document
				doc.Sample = s.ID
				v := view(doc, i18n.Locale{Lang: lang, Region: i18n.Region(s.Region), Currency: s.Currency}, true)
				f(t, v, app.HTMLString(View(v)))
			})
		}
	}
}

func TestTheContentsLeadToEveryFindingInOrder(t *testing.T) {
	eachSample(t, func(t *testing.T, v ui.View, html string) {
		from := strings.Index(html, `class="contents"`)
		if from < 0 {
			t.Fatal("there are no contents")
		}
		list := html[from : from+strings.Index(html[from:], "</nav>")]
		at := 0
		for _, part := range strings.Split(html[from:], `id="sec-`)[1:] {
			_, rest, _ := strings.Cut(part, `<h2`)
			head, _, _ := strings.Cut(rest, "</h2>")
			attrs, finding, _ := strings.Cut(head, ">")
			_, id, _ := strings.Cut(attrs, `id="`)
			id, _, _ = strings.Cut(id, `"`)
			if id == "h-later" {
				continue
			}
			next := strings.Index(list[at:], `href="#`+id+`"`)
			if next < 0 || !strings.Contains(list[at+next:], strings.TrimSpace(finding)) {
				t.Errorf("the contents do not lead to %q, %q, after what comes before it", id, finding)
				continue
			}
			at += next
		}
		if at == 0 {
			t.Error("the contents lead nowhere")
		}
	})
}

func TestThePageHasEveryPartOfTheReport(t *testing.T) {
	eachSample(t, func(t *testing.T, v ui.View, html string) {
		r := Report(v)
		for _, said := range r.Said {
			if !strings.Contains(html, said) {
				t.Errorf("the verdict %q is not on the page", said)
			}
		}
		for _, h := range r.Three {
			if !strings.Contains(html, h.Label) {
				t.Errorf("the figure %q is not on the page", h.Label)
			}
		}
		for _, s := range r.Sections {
			if !strings.Contains(html, `id="sec-`+s.ID+`"`) {
				t.Errorf("section %s is not on the page", s.ID)
			}
			for _, l := range s.Ledgers {
				if !strings.Contains(html, `id="how-`+l.ID+`"`) {
					t.Errorf("the account %s is not on the page", l.ID)
				}
			}
		}
	})
}

func TestEveryIDIsOnThePageOnce(t *testing.T) {
	ids := regexp.MustCompile(`\sid="([^"]+)"`)
	eachSample(t, func(t *testing.T, v ui.View, html string) {
		seen := map[string]bool{}
		for _, m := range ids.FindAllStringSubmatch(html, -1) {
			if seen[m[1]] {
				t.Errorf("the id %s is there twice", m[1])
			}
			seen[m[1]] = true
		}
	})
}

// Every link of ours leads under the base path, in the reader's language.
func TestLinksStayInTheLanguage(t *testing.T) {
	links := regexp.MustCompile(`href="([^"#]+)"`)
	eachSample(t, func(t *testing.T, v ui.View, html string) {
		for _, m := range links.FindAllStringSubmatch(html, -1) {
			if !strings.HasPrefix(m[1], "/"+string(v.Locale.Lang)+"/") && !strings.HasPrefix(m[1], "http") {
				t.Errorf("the link %s leads out of the language", m[1])
			}
		}
	})
}

func TestASampleSaysThatItIsInvented(t *testing.T) {
	eachSample(t, func(t *testing.T, v ui.View, html string) {
		if !strings.Contains(html, v.Say("Ejemplo inventado:", "Invented example:")) || !strings.Contains(html, v.Say("Empezar la mía", "Start my own")) {
			t.Error("the page does not say that the case is invented, or gives no way out")
		}
	})
}

func TestAnEmptyDocumentInvitesToStart(t *testing.T) {
	v := view(assessment.New("a", "EUR", "es-ES", "2026-11-21"), i18n.Locale{Lang: i18n.EN}, false)
	html := app.HTMLString(View(v))
	for _, want := range []string{"Nothing to compare yet.", "The first question is an easy one.", "Start", "/en/questions/"} {
		if !strings.Contains(html, want) {
			t.Errorf("no %q on the empty page", want)
		}
	}
}

func TestWhileWorkingItOutThePageSaysSo(t *testing.T) {
	doc := assessment.New("a", "EUR", "es-ES", "2026-11-21").With("posts", assessment.Number(3))
	v := view(doc, i18n.Locale{}, false)
	if html := app.HTMLString(View(v)); !strings.Contains(html, "Un momento: estamos haciendo la cuenta.") {
		t.Error("the page says nothing while the result is being worked out")
	}
}

func TestTheTitleIsTheFinding(t *testing.T) {
	s := assessment.Samples()[0]
	v := view(s.Document, i18n.Locale{Region: i18n.Region(s.Region), Currency: s.Currency}, true)
	if got, want := Title(v), "Tal como está, casi con seguridad no recuperas la inversión: la recuperas en menos de 1\u00a0de\u00a050 escenarios – Quilate"; got != want {
		t.Errorf("title %q, want %q", got, want)
	}
}

// What the page keeps is told again only to whoever asks for the very same.
func TestTheReportKeptIsTheOneAskedFor(t *testing.T) {
	samples := assessment.Samples()
	first := view(samples[0].Document, i18n.Locale{Region: "es-ES"}, true)
	views := []ui.View{first, view(samples[1].Document, first.Locale, true), view(assessment.New("a", "EUR", "es-ES", "2026-11-21"), first.Locale, false)}
	for _, change := range []func(*ui.View){
		func(v *ui.View) { v.Locale.Lang = i18n.EN },
		func(v *ui.View) { v.Locale.Region = "es-CL" },
		func(v *ui.View) { v.Views = map[string]string{"service": "without"} },
		func(v *ui.View) { v.Now = today.AddDate(9, 0, 0).UnixMilli() },
	} {
		v := first
		change(&v)
		views = append(views, v)
	}
	want := make([]string, len(views))
	for i, v := range views {
		want[i] = all(report.Make(v.Results, v.Locale, time.UnixMilli(v.Now), v.Views))
		for j := range i {
			if want[i] == want[j] && views[i].Now == views[j].Now {
				t.Fatalf("views %d and %d are to be told apart", i, j)
			}
		}
	}
	for i := range views {
		for j := range views {
			Report(views[i])
			if all(Report(views[j])) != want[j] {
				t.Fatalf("after view %d, view %d is told something else", i, j)
			}
		}
	}
}

// all is everything in a report, written down.
func all(r report.Report) string {
	var s strings.Builder
	if r.Next != nil {
		fmt.Fprint(&s, *r.Next)
	}
	for _, part := range r.Sections {
		if part.Switch != nil {
			fmt.Fprint(&s, *part.Switch)
		}
		part.Switch = nil
		fmt.Fprint(&s, part)
	}
	if r.WayOut != nil {
		fmt.Fprint(&s, *r.WayOut)
	}
	if r.Unpriced != nil {
		fmt.Fprint(&s, *r.Unpriced)
	}
	r.Next, r.WayOut, r.Unpriced, r.Sections = nil, nil, nil, nil
	fmt.Fprint(&s, r)
	return s.String()
}

// A switch that is turned in place, in the same map, is told anew.
func TestASwitchTurnedInPlaceIsToldAnew(t *testing.T) {
	v := view(assessment.Samples()[0].Document, i18n.Locale{}, true)
	v.Views = map[string]string{"service": "with"}
	before := Report(v)
	v.Views["service"] = "without"
	if after := Report(v); all(before) == all(after) {
		t.Error("the report is the one of the other position of the switch")
	}
}

// The long tail of inputs is folded, and every input is on the page, folded or
// not.
func TestEveryInputIsOnThePage(t *testing.T) {
	eachSample(t, func(t *testing.T, v ui.View, html string) {
		r := Report(v)
		for _, s := range r.Sections {
			if s.ID != "assumptions" {
				continue
			}
			if n := strings.Count(html, `class="w mk"`); n != len(s.Values) {
				t.Errorf("%d inputs on the page, %d in the account", n, len(s.Values))
			}
			for _, value := range s.Values {
				if value.Group != "" && !strings.Contains(html, app.HTMLString(ui.H("h3", value.Group))) {
					t.Errorf("no heading %q", value.Group)
				}
			}
		}
		if !strings.Contains(html, `id="inputs-rest"`) {
			t.Error("the long tail is not folded")
		}
	})
}

func BenchmarkReport(b *testing.B) {
	for _, s := range assessment.Samples() {
		v := view(s.Document, i18n.Locale{Region: i18n.Region(s.Region), Currency: s.Currency}, true)
		b.Run(s.ID+"/told anew", func(b *testing.B) {
			for range b.N {
				last.Store(nil)
				Report(v)
			}
		})
		b.Run(s.ID+"/kept", func(b *testing.B) {
			for range b.N {
				Report(v)
			}
		})
	}
}
