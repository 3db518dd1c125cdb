package e2e_test

import (
	"encoding/json"
	"net/http"
	"os"
	"testing"

	. "quilate/cmd/check/e2e"
)

// recompute gives every row of app/i18n/testdata/intl.json to the browser's
// Intl, with the options that the README beside it lists, and returns the rows
// that it prints differently.
const recompute = `(golden => {
  const wrong = [];
  const compare = (kind, row, got) => { if (got !== row.at(-1)) wrong.push({ Kind: kind, Row: JSON.stringify(row), Got: got }); };
  for (const row of golden.cases) {
    const [region, style, currency, digits, sign, value] = row;
    const options = { useGrouping: "always", signDisplay: sign };
    if (style === "fixed" || style === "currency" && digits >= 0) options.minimumFractionDigits = digits;
    if (style !== "currency" || digits >= 0) options.maximumFractionDigits = digits;
    if (style === "percent" || style === "currency") options.style = style;
    if (style === "currency") options.currency = currency;
    compare("cases", row, new Intl.NumberFormat(region, options).format(value));
  }
  for (const row of golden.dates)
    compare("dates", row, new Intl.DateTimeFormat(row[0], { dateStyle: "long", timeZone: "UTC" }).format(new Date(row[1] + "T12:00:00Z")));
  for (const row of golden.ages)
    compare("ages", row, new Intl.RelativeTimeFormat(row[0], { numeric: "always" }).format(-row[2], row[1]));
  for (const row of golden.lists) compare("lists", row, new Intl.ListFormat(row[0]).format(row[1]));
  for (const row of golden.plurals) compare("plurals", row, new Intl.PluralRules(row[0]).select(row[1]));
  return wrong;
})`

// TestGoldenFiguresAreThoseOfThisBrowser closes the circle: app/i18n prints
// what the golden file says, and the golden file says what Intl prints here.
func TestGoldenFiguresAreThoseOfThisBrowser(t *testing.T) {
	t.Parallel()
	data, err := os.ReadFile("../../../app/i18n/testdata/intl.json")
	if err != nil {
		t.Fatal(err)
	}
	var golden map[string][]any
	if err := json.Unmarshal(data, &golden); err != nil {
		t.Fatal(err)
	}
	for _, kind := range []string{"cases", "dates", "ages", "lists", "plurals"} {
		if len(golden[kind]) == 0 {
			t.Errorf("the golden file has no %s", kind)
		}
	}
	blank := Serve(t, http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Content-Type", "text/html")
		w.Write([]byte(`<!doctype html><html lang="es"><title>Intl</title><link rel="icon" href="data:,"></html>`))
	}))
	type difference struct{ Kind, Row, Got string }
	wrong := EvalTo[[]difference](Open(t, "/", On(blank)), recompute+"("+string(data)+")")
	for i, d := range wrong {
		if i == 20 {
			t.Errorf("and %d more", len(wrong)-i)
			break
		}
		t.Errorf("%s %s: Intl prints %q here", d.Kind, d.Row, d.Got)
	}
}
