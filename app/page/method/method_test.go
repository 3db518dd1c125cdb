package method

import (
	"strings"
	"testing"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"quilate/app/channel"
	"quilate/app/glossary"
	"quilate/app/i18n"
	"quilate/app/report"
	"quilate/app/session"
	"quilate/app/ui"
)

func page(lang i18n.Lang, region i18n.Region) (ui.View, string) {
	v := ui.View{Base: "/", Model: session.Model{Locale: i18n.Locale{Lang: lang, Region: region}}}
	v.Route.Lang = lang
	return v, app.HTMLString(View(v))
}

// Without any document, every figure that may be assumed is on the page.
func TestEveryFigureIsOnThePage(t *testing.T) {
	for _, lang := range i18n.Langs {
		_, html := page(lang, "es-ES")
		for _, f := range channel.Benchmarks() {
			if !strings.Contains(html, `id="f-`+f.ID+`"`) {
				t.Errorf("%s: the figure %s is missing", lang, f.ID)
			}
			for _, link := range f.Links() {
				if !strings.Contains(html, strings.ReplaceAll(link, "&", "&amp;")) && !strings.Contains(html, link) {
					t.Errorf("%s: the source %s of %s is missing", lang, link, f.ID)
				}
			}
		}
		for _, f := range channel.Conventions() {
			if _, _, _, ok := f.Range(); ok && !strings.Contains(html, `id="f-`+f.ID+`"`) {
				t.Errorf("%s: the convention %s is missing", lang, f.ID)
			}
		}
	}
}

func TestEveryFigureHasAValueInItsUnit(t *testing.T) {
	for _, lang := range i18n.Langs {
		v, _ := page(lang, "es-ES")
		for _, f := range append(channel.Benchmarks(), channel.Conventions()...) {
			if _, _, _, ok := f.Range(); !ok && f.Status == channel.OurConvention {
				continue
			}
			s := value(v, f)
			if s == "" || strings.ContainsAny(s, "{}") || strings.Contains(s, "NaN") {
				t.Errorf("%s: %s is printed as %q", lang, f.ID, s)
			}
		}
	}
}

// What a published figure says is not changed by printing it.
func TestKnownFiguresReadAsTheirSourcesSay(t *testing.T) {
	v, _ := page(i18n.ES, "es-ES")
	for id, want := range map[string]string{
		"ER_F_IG_2022":            "0,47\u00a0%",
		"incrementality":          "60\u00a0% (30\u00a0% – 90\u00a0%)",
		"fade_half_life":          "2 meses (1 mes – 6 meses)",
		"ads_cost_per_follower":   "1,00\u00a0€ por seguidor (0,40\u00a0€ por seguidor – 2,50\u00a0€ por seguidor)",
		"community_click_through": "3\u00a0% (1\u00a0% – 6\u00a0%)",
	} {
		f, ok := channel.Lookup(id)
		if !ok {
			t.Fatalf("no row %s", id)
		}
		if got := value(v, f); got != want {
			t.Errorf("%s is printed as %q, want %q", id, got, want)
		}
	}
}

func TestEveryWordOfTheGlossaryIsInBothLanguagesOnce(t *testing.T) {
	seen := map[string]bool{}
	for _, e := range glossary.Entries {
		for _, s := range []string{e.Name.ES, e.Name.EN, e.Means.ES, e.Means.EN} {
			if s == "" {
				t.Errorf("%q lacks a language", e.Name.ES)
			}
		}
		if seen[e.Name.ES] {
			t.Errorf("%q is explained twice", e.Name.ES)
		}
		seen[e.Name.ES] = true
	}
}

// The report leads to words of the glossary; all of them are there.
func TestEveryTermOfTheReportIsExplained(t *testing.T) {
	_, html := page(i18n.ES, "es-ES")
	for _, term := range report.Terms {
		if strings.Count(html, `id="w-`+term.ID+`"`) != 1 {
			t.Errorf("%s leads nowhere", term.ID)
		}
	}
}

// Agreed: the seven bands of the verdict, and the three against stopping.
func TestTheThresholdsOfTheVerdictAreDocumented(t *testing.T) {
	_, html := page(i18n.EN, "en-GB")
	for _, want := range []string{
		"48 to 50 of 50", "40 to 47 of 50", "30 to 39 of 50", "21 to 29 of 50", "11 to 20 of 50", "3 to 10 of 50", "0 to 2 of 50",
		"30 to 50 of 50", "0 to 20 of 50",
	} {
		if !strings.Contains(html, want) {
			t.Errorf("no %q on the page", want)
		}
	}
}

func TestEveryChapterIsInBothLanguages(t *testing.T) {
	for _, c := range chapters {
		texts := append([]i18n.Text{c.Title}, c.Said...)
		for _, l := range c.Lines {
			texts = append(texts, l.Symbols, l.Words)
		}
		for _, s := range texts {
			if s.ES == "" || s.EN == "" {
				t.Errorf("%s: %q lacks a language", c.ID, s.ES+s.EN)
			}
		}
	}
}

// In Mexico the net present value goes by its name there.
func TestWordsFollowTheRegion(t *testing.T) {
	_, html := page(i18n.ES, "es-MX")
	if strings.Contains(html, "VAN") || !strings.Contains(html, "VPN") || strings.Contains(html, "‹") {
		t.Error("the page says VAN in Mexico, or shows the notation of a variant")
	}
}
