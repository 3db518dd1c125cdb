package main

import (
	"os"
	"path/filepath"
	"regexp"
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
