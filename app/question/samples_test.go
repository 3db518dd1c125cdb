package question

import (
	"slices"
	"testing"

	"quilate/app/assessment"
	"quilate/app/i18n"
)

// The sample businesses are answered as anybody would: every key is asked, and
// no field finds anything wrong with what is there.
func TestTheSamplesAnswerWhatIsAskedAndNothingElse(t *testing.T) {
	for _, sample := range assessment.Samples() {
		d := sample.Document
		loc := i18n.Locale{Lang: i18n.ES, Region: i18n.Region(sample.Region), Currency: sample.Currency}
		for _, key := range d.Keys() {
			f, _, ok := FieldOf(d, key)
			if !ok {
				t.Errorf("%s: nobody asks for %s", sample.ID, key)
				continue
			}
			a := d.Answer(key)
			if a.Choice != "" && f.Kind == Choice && !slices.ContainsFunc(f.Options, func(o Option) bool { return o.Value == a.Choice }) {
				t.Errorf("%s: %s has no option %s", sample.ID, key, a.Choice)
			}
			if (a.Value != nil) != f.Kind.Numeric() && !a.Unknown {
				t.Errorf("%s: %s is answered with %+v", sample.ID, key, a)
			}
		}
		for _, s := range Everything(d) {
			sheet := s.Sheet(d)
			for i := range s.Page.Fields {
				f := &s.Page.Fields[i]
				if f.Shown != nil && !f.Shown(sheet) {
					continue
				}
				if p, bad := checkField(f, sheet, loc, s.Page.Short); bad {
					t.Errorf("%s, %s: %q", sample.ID, s.Slug(), p.Say(loc))
				}
			}
			for _, p := range Check(s, d, loc) {
				t.Errorf("%s, %s: %q", sample.ID, s.Slug(), p.Say(loc))
			}
		}
	}
}

// What was asked channel by channel and line by line is not asked again.
func TestTheSamplesAreNotAskedTwice(t *testing.T) {
	for _, sample := range assessment.Samples() {
		for _, s := range Steps(sample.Document, false) {
			if s.Page.ID == "audit.quick" || s.Page.ID == "cost.monthly" {
				t.Errorf("%s is asked %s", sample.ID, s.Slug())
			}
		}
	}
}

// filled is a document in which everything that is asked is answered with its
// example, in a currency and a region.
func filled(currency string, loc i18n.Locale, first map[string]any) assessment.Document {
	d := said(first)
	d.Currency, d.Region = currency, string(loc.Region)
	for range 4 { // an answer may open further questions
		for _, s := range Everything(d) {
			sheet := s.Sheet(d)
			for i := range s.Page.Fields {
				f := &s.Page.Fields[i]
				key := sheet.KeyOf(f)
				if f.Shown != nil && !f.Shown(sheet) || f.Kind == Tick || !d.Answer(key).IsZero() {
					continue
				}
				switch {
				case f.Kind == Words:
					d = d.With(key, assessment.Answer{Text: "Un acuerdo con la tienda de al lado"[:min(35, int(f.Max))]})
				case f.Kind == Choice:
					d = d.With(key, assessment.Choose(f.Options[len(f.Options)-1].Value))
				default:
					a, _ := Read(f, loc, sheet, ExampleOf(f, d, loc))
					d = d.With(key, a)
				}
			}
		}
	}
	return d
}

// The examples tell one story: typed everywhere, they contradict nothing.
func TestExamplesTypedEverywhereContradictNothing(t *testing.T) {
	for _, currency := range []string{"EUR", "USD", "MXN", "COP", "ARS", "CLP", "PEN"} {
		loc := map[string]i18n.Locale{"MXN": mexico, "COP": bogota, "USD": newYork}[currency]
		if loc.Region == "" {
			loc = madrid
		}
		loc.Currency = currency
		for name, first := range map[string]map[string]any{
			"two channels": {"channels.on@instagram": "yes", "channels.on@newsletter": "yes", "audience.source@instagram": "community", "audience.source@newsletter": "ads"},
			"messages":     {"channels.on@youtube": "yes", "audience.source@youtube": "community", "social.how": "messages"},
			"lines":        {"channels.on@facebook": "yes", "audience.source@facebook": "community", "cost.line.tools": 20},
		} {
			d := filled(currency, loc, first)
			if len(d.Answers) < 100 {
				t.Errorf("%s in %s: only %d answers", name, currency, len(d.Answers))
			}
			for _, s := range append(Everything(d), Steps(d, false)...) {
				for _, p := range Check(s, d, loc) {
					t.Errorf("%s in %s, %s: %q", name, currency, s.Slug(), p.Say(loc))
				}
			}
		}
	}
}

func TestExamplesAreOfTheReadersCountry(t *testing.T) {
	for _, c := range []struct {
		key, currency string
		region        i18n.Region
		want          string
	}{
		{"cost.hourValue", "EUR", "es-ES", "15"},
		{"cost.hourValue", "MXN", "es-MX", "80"},
		{"sale.orderValue", "MXN", "es-MX", "180"},
		{"sale.monthSales", "MXN", "es-MX", "43,200"}, // 240 purchases of 180
		{"cost.spend", "MXN", "es-MX", "1,500"},
		{"cost.hourValue", "COP", "es-CO", "12.000"},
		{"sale.orderValue", "COP", "es-CO", "35.000"},
		{"cost.spend", "COP", "es-CO", "300.000"},
		{"sale.taxRate", "EUR", "es-ES", "21"},
		{"sale.taxRate", "MXN", "es-MX", "16"},
		{"sale.taxRate", "ARS", "es-AR", "21"},
		{"sale.taxRate", "COP", "es-CO", "19"},
		{"sale.taxRate", "CLP", "es-CL", "19"},
		{"sale.taxRate", "PEN", "es-PE", "18"},
		{"sale.taxRate", "GBP", "en-GB", "20"},
		{"sale.taxRate", "USD", "en-US", "8"},
		{"settings.fx.usd", "EUR", "es-ES", "0,9"},
	} {
		loc := i18n.Locale{Lang: i18n.ES, Region: c.region, Currency: c.currency}
		if got := ExampleOf(field(t, c.key), assessment.New("", c.currency, string(c.region), ""), loc); got != c.want {
			t.Errorf("%s in %s: %s, want %s", c.key, c.region, got, c.want)
		}
	}
}

// The rate that lets a Mexican shop compare is offered on the short path, and
// where the settings stand too it is asked once.
func TestTheEurosRateIsAskedOnceAndOnlyWhereMoneyIsNotEuros(t *testing.T) {
	for currency, want := range map[string][3]int{"EUR": {0, 0, 0}, "MXN": {1, 1, 1}} {
		d := said(map[string]any{"channels.on@instagram": "yes"})
		d.Currency = currency
		var got [3]int
		for i, steps := range [][]Step{Steps(d, false), Steps(d, true), Everything(d)} {
			for _, s := range steps {
				for j := range s.Page.Fields {
					if f := &s.Page.Fields[j]; f.ID == "settings.fx.eur" && f.Shown(s.Sheet(d)) {
						if got[i]++; !f.Behind.IsZero() {
							t.Errorf("%s: it is folded away, and nobody sees it", currency)
						}
					}
				}
			}
		}
		if got != want {
			t.Errorf("%s: asked %v times, want %v", currency, got, want)
		}
	}
	s := step(t, "settings.fx")
	for currency, want := range map[string]string{
		"EUR": "¿A cuánto está el dólar en tu moneda?",
		"USD": "¿A cuánto está el euro en tu moneda?",
		"MXN": "¿A cuánto están el euro y el dólar en tu moneda?",
	} {
		d := said(nil)
		d.Currency = currency
		if got := madrid.Say(s.Page.Title, Slots(s, s.Sheet(d), madrid)...); got != want {
			t.Errorf("%s: %q", currency, got)
		}
	}
}

// On Instagram only rates of Instagram are offered, and a link to the field
// leads to the channel's own page.
func TestRatesOfEngagementAreOfTheSamePlatform(t *testing.T) {
	d := said(map[string]any{"channels.on@instagram": "yes", "channels.on@x": "yes", "channels.on@newsletter": "yes"})
	offered := map[string][]string{}
	for _, s := range Everything(d) {
		for i := range s.Page.Fields {
			f := &s.Page.Fields[i]
			if f.ID != "audience.engagementRow" || !f.Shown(s.Sheet(d)) {
				continue
			}
			for _, o := range f.Options {
				offered[s.Place] = append(offered[s.Place], o.Value)
			}
		}
	}
	same(t, "x", offered["x"], []string{"ER_F_X_2022", "ER_I_X"})
	if len(offered["instagram"]) < 5 || slices.Contains(offered["instagram"], "ER_I_X") || len(offered["newsletter"]) > 0 {
		t.Errorf("%v", offered)
	}
	if s, ok := PageOf(d, "audience.engagementRow@instagram"); !ok || s.Slug() != "audience.engagement@instagram" {
		t.Errorf("asked on %s", s.Slug())
	}
}
