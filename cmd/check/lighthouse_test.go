package main

import (
	"bytes"
	"encoding/json"
	"os"
	"strings"
	"testing"
)

// reported is one run as Lighthouse writes it, with these figures.
func reported(t *testing.T, performance, blocking, shift string) lighthouseReport {
	t.Helper()
	var r lighthouseReport
	err := json.Unmarshal([]byte(`{"environment": {"benchmarkIndex": 1500},
		"categories": {"performance": {"score": `+performance+`}, "accessibility": {"score": 1}, "best-practices": {"score": 1}, "seo": {"score": 1}},
		"audits": {"total-blocking-time": {"numericValue": `+blocking+`}, "cumulative-layout-shift": {"numericValue": `+shift+`},
			"largest-contentful-paint": {"numericValue": 1000.4}, "total-byte-weight": {"numericValue": 1177551}}}`), &r)
	if err != nil {
		t.Fatal(err)
	}
	return r
}

func TestArticleIsMeasuredWithAllThreeCalculatorsAndWithNone(t *testing.T) {
	for _, lang := range []string{"es", "en"} {
		text, err := os.ReadFile("../../web/article-" + lang + ".html")
		if err != nil {
			t.Fatal(err)
		}
		const site = "http://localhost:1/"
		with, without := articleOf(string(text), site)
		if got := strings.Count(with, `"`+site+lang+`/embed/`); got != 3 { // two frames, and the link inside the element
			t.Errorf("%s: %d addresses of the calculator, want 3", lang, got)
		}
		if !strings.Contains(with, `src="`+site+`web/embed.js"`) || strings.Contains(with, "../") {
			t.Errorf("%s: addresses are left that lead nowhere on another site", lang)
		}
		for _, part := range []string{"embed", "iframe", "quilate-calculator", "<script"} {
			if strings.Contains(strings.ReplaceAll(without, "wp-block-embed", ""), part) {
				t.Errorf("%s: without calculators, it has %s", lang, part)
			}
		}
	}
}

func TestMedianOfTheRunsIsHeldAgainstTheBars(t *testing.T) {
	good := []lighthouseReport{reported(t, "0.98", "149", "0.0004"), reported(t, "0.4", "2000", "0.5"), reported(t, "1", "20", "0")}
	var out bytes.Buffer
	if missed := table(&out, "es/", good); len(missed) != 0 {
		t.Errorf("missed %v, though only one run of three was bad:\n%s", missed, out.String())
	}
	for _, want := range []string{"performance", "98", "(98 40 100)", "149 ms", "≤ 0.01", "0.000", "1178 kB"} {
		if !strings.Contains(out.String(), want) {
			t.Errorf("the table lacks %q:\n%s", want, out.String())
		}
	}
	bad := []lighthouseReport{reported(t, "0.97", "151", "0.011")}
	if missed := table(&bytes.Buffer{}, "es/", bad); len(missed) != 3 {
		t.Errorf("missed %v, want performance, blocking time and layout shift", missed)
	}
}
