package compare

import (
	"reflect"
	"regexp"
	"strings"
	"testing"
	"time"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"quilate/app/analysis"
	"quilate/app/assessment"
	"quilate/app/i18n"
	"quilate/app/session"
	"quilate/app/ui"
)

var today = time.Date(2026, 11, 21, 0, 0, 0, 0, time.UTC)

func view(doc assessment.Document, loc i18n.Locale, worked bool) ui.View {
	v := ui.View{Base: "/", Model: session.Model{Ready: true, Now: today.UnixMilli(), Locale: loc, Open: session.Stored{Doc: doc}}}
	v.Route.Lang, v.Route.Page = loc.Lang, session.Compare
	if worked {
		v.Results, v.Fresh = analysis.Run(doc), true
	}
	return v
}

var (
	ids    = regexp.MustCompile(`\sid="([^"]+)"`)
	inputs = regexp.MustCompile(`<(?:input|select)[^>]*\sid="([^"]+)"`)
)

// Whatever is being edited, ids are on the page once and every control has a
// label, in both languages, before the findings are there and after.
func TestEveryControlHasALabelAndEveryIDIsThereOnce(t *testing.T) {
	for _, s := range assessment.Samples() {
		for _, lang := range i18n.Langs {
			for _, worked := range []bool{false, true} {
				v := view(s.Document, i18n.Locale{Lang: lang, Region: i18n.Region(s.Region), Currency: s.Currency}, worked)
				for _, option := range []string{"", "quantity", "lean"} {
					v.Views = map[string]string{session.PlanView: option, session.MixView: "40"}
					html := app.HTMLString(View(v))
					seen := map[string]bool{}
					for _, m := range ids.FindAllStringSubmatch(html, -1) {
						if seen[m[1]] {
							t.Errorf("%s %s: %s is there twice", s.ID, option, m[1])
						}
						seen[m[1]] = true
					}
					for _, m := range inputs.FindAllStringSubmatch(html, -1) {
						if !strings.Contains(html, `for="`+m[1]+`"`) {
							t.Errorf("%s %s: %s has no label", s.ID, option, m[1])
						}
					}
				}
			}
		}
	}
}

func TestBoughtFollowersAndContestsCarryTheirNotices(t *testing.T) {
	s := assessment.Samples()[0]
	v := view(s.Document, i18n.Locale{Lang: i18n.ES, Region: "es-ES", Currency: "EUR"}, false)
	for option, want := range map[string]bool{"quantity": true, "quality": false} {
		v.Views = map[string]string{session.PlanView: option}
		html := app.HTMLString(View(v))
		for _, notice := range []string{"16 CFR 465.8", "gana solo si el premio elige a tus compradores"} {
			if strings.Contains(html, notice) != want {
				t.Errorf("%s: the notice %q is there: %v, want %v", option, notice, !want, want)
			}
		}
	}
}

func TestWithoutAnAccountInMoneyThePageSaysWhatIsMissing(t *testing.T) {
	loc := i18n.Locale{Lang: i18n.EN, Region: "en-GB", Currency: "GBP"}
	for _, d := range []assessment.Document{
		assessment.New("x", "GBP", "en-GB", ""),
		assessment.New("x", "GBP", "en-GB", "").With("posts", assessment.Number(3)),
	} {
		html := app.HTMLString(View(view(d, loc, true)))
		if !strings.Contains(html, "To compare we need to know") || strings.Contains(html, "budget") {
			t.Errorf("%d answers: %s", len(d.Answers), html)
		}
	}
}

func TestWhatCouldNotBeDoneIsSaidAtItsFieldAndStaysThere(t *testing.T) {
	m := view(assessment.Samples()[0].Document, i18n.Locale{Lang: i18n.ES, Region: "es-ES", Currency: "EUR"}, false).Model
	m, _ = session.Update(m, session.Act{Do: session.SetLine, Key: "quality/tools", Value: "9999"})
	m.Views = map[string]string{session.PlanView: "quality"}
	html := app.HTMLString(View(ui.View{Base: "/", Model: m}))
	if !strings.Contains(html, `data-value="=9999"`) || !strings.Contains(html, `aria-describedby="line-quality/tools-error line-quality/tools-now"`) || !strings.Contains(html, "No hay tanto de donde sacarlo") {
		t.Error(html)
	}
}

func TestWhatIsAsTodayIsShownAsToday(t *testing.T) {
	row := func(amounts ...float64) analysis.BudgetRow { return analysis.BudgetRow{Amounts: amounts} }
	b := &analysis.Budget{
		Options: []analysis.Option{{Total: 839.0}, {Total: 492.25}, {Total: 145.5}},
		Rows:    []analysis.BudgetRow{row(693.5, 346.75, 0), row(145.5, 145.5, 145.5)},
	}
	// 693.50 and 145.50 are 839 together, and 145.50 stays what it is beside it;
	// what is left of each total is the other row's.
	if got, want := rounded(b), [][]float64{{693, 146}, {346, 146}, {0, 146}}; !reflect.DeepEqual(got, want) {
		t.Errorf("%v", got)
	}
}
