package main

import (
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
)

// A rule that asks what is anywhere on the page has all of it searched whenever
// something comes or goes, as an error beside a field: on the page of all
// questions half the time of such a keystroke. data-page on <html> says which
// page it is.
var asksTheWholePage = regexp.MustCompile(`(?:\bhtml|\bbody|:root|\.app|\bmain)(?:\[[^\]]*\])*:has\(`)

func TestNoRuleAsksWhatIsOnThePage(t *testing.T) {
	for rule, want := range map[string]bool{"body:has(.embed) .note{": true, ".app:has(.present)>p{": true, "figure:has(p){": false, "html[data-page=embed] .note{": false} {
		if asksTheWholePage.MatchString(rule) != want {
			t.Fatalf("the pattern is wrong about %s", rule)
		}
	}
	for _, name := range []string{"app.css", "rest.css", "loader.css"} {
		data, err := os.ReadFile(filepath.Join("..", "..", "web", name))
		if err != nil {
			t.Fatal(err)
		}
		for _, found := range asksTheWholePage.FindAllIndex(data, -1) {
			t.Errorf("%s: %s", name, data[found[0]:min(found[1]+40, len(data))])
		}
	}
}

// Pages that the part of the program that starts can draw wait for one style
// sheet; the others for theirs too; a frame never needs those.
func TestPagesWaitForTheStylesTheyNeed(t *testing.T) {
	in := testIngredients(t)
	in.rest = in.wasm
	s, err := makeSite(siteOptions{base: "/"}, in, newPrerenderer("/", false), compressor{none: true})
	if err != nil {
		t.Fatal(err)
	}
	for name, want := range map[string]struct {
		sheets int
		later  bool
	}{
		"es/index.html": {1, true}, "en/questions/sale.margin/index.html": {1, true}, "es/privacidad/index.html": {1, true},
		"es/resultado/index.html": {2, false}, "en/workshop/index.html": {2, false}, "es/embed/index.html": {1, false},
	} {
		page := string(s.files[name].data)
		if sheets, later := strings.Count(page, `rel="stylesheet"`), strings.Contains(page, "data-rest-style="); sheets != want.sheets || later != want.later {
			t.Errorf("%s: %d style sheets, others later: %v", name, sheets, later)
		}
	}
}
