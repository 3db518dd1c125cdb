package question

import (
	"strings"
	"testing"

	"quilate/app/assessment"
	"quilate/app/i18n"
)

var (
	madrid  = i18n.Locale{Lang: i18n.ES, Region: "es-ES", Currency: "EUR"}
	mexico  = i18n.Locale{Lang: i18n.ES, Region: "es-MX", Currency: "MXN"}
	bogota  = i18n.Locale{Lang: i18n.ES, Region: "es-CO", Currency: "COP"}
	newYork = i18n.Locale{Lang: i18n.EN, Region: "en-US", Currency: "USD"}
	london  = i18n.Locale{Lang: i18n.EN, Region: "en-GB", Currency: "GBP"}
)

// said is a document in euros with answers: numbers, choices, and nil for "I
// don't know".
func said(answers map[string]any) assessment.Document {
	d := assessment.New("test", "EUR", "es-ES", "2026-11-21")
	for key, v := range answers {
		switch v := v.(type) {
		case nil:
			d = d.With(key, assessment.DontKnow())
		case int:
			d = d.With(key, assessment.Number(float64(v)))
		case float64:
			d = d.With(key, assessment.Number(v))
		case string:
			if _, f, ok := Lookup(key); ok && f.Kind == Words {
				d = d.With(key, assessment.Answer{Text: v})
			} else {
				d = d.With(key, assessment.Choose(v))
			}
		default:
			panic("test answer of another type")
		}
	}
	return d
}

func step(t *testing.T, slug string) Step {
	t.Helper()
	s, ok := Find(assessment.Document{}, slug)
	if !ok {
		t.Fatalf("no page %s", slug)
	}
	return s
}

func field(t *testing.T, key string) *Field {
	t.Helper()
	_, f, ok := Lookup(key)
	if !ok {
		t.Fatalf("no field %s", key)
	}
	return f
}

// wordings are problems as the reader sees them.
func wordings(problems []Problem, loc i18n.Locale) []string {
	var out []string
	for _, p := range problems {
		out = append(out, p.Say(loc))
	}
	return out
}

func same(t *testing.T, what string, got, want []string) {
	t.Helper()
	if strings.Join(got, "|") != strings.Join(want, "|") {
		t.Errorf("%s:\n got %q\nwant %q", what, got, want)
	}
}

// plain writes no-break spaces as spaces, so that expectations can be read.
func plain(s string) string { return strings.ReplaceAll(s, "\u00a0", " ") }

func plainAll(all []string) []string {
	out := make([]string, len(all))
	for i, s := range all {
		out[i] = plain(s)
	}
	return out
}
