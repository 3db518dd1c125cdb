package main

import (
	"os"
	"path/filepath"
	"regexp"
	"testing"
)

// A rule of this shape makes the browser look at every element of that type
// again whenever something anywhere is added or removed, as an error beside a
// field: on the page of all questions a third of the time of such a keystroke.
var wholePageByType = regexp.MustCompile(`(?:html|body|:root|\.app):has\((?:[^()]|\([^()]*\))*\)[^{},]*\s[a-z][a-z0-9]*\s*[{,]`)

func TestNoRuleAboutTheWholePageReachesElementsByTheirType(t *testing.T) {
	if !wholePageByType.MatchString(`body:has(.embed) .note p{margin:0}`) || wholePageByType.MatchString(`body:has(.embed) .note{margin:0}`) {
		t.Fatal("the pattern is wrong")
	}
	for _, name := range []string{"app.css", "loader.css"} {
		data, err := os.ReadFile(filepath.Join("..", "..", "web", name))
		if err != nil {
			t.Fatal(err)
		}
		for _, rule := range wholePageByType.FindAllString(string(data), -1) {
			t.Errorf("%s: %s", name, rule)
		}
	}
}
