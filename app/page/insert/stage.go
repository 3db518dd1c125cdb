package insert

import (
	"quilate/app/assessment"
	"quilate/app/jsontext"
	"quilate/app/session"
	"quilate/app/ui"
)

// ofStage is what the preview shows: "" the questions, atResult the result.
const (
	ofStage  = "insert.stage"
	atResult = "result"
)

// invented are the answers of the preview's result, money for a currency in
// which a coffee costs about one. Nobody's: a shop whose orders are of 40.
var invented = []struct {
	key   string
	value float64
	money bool
}{
	{"audience.followers@instagram", 2400, false},
	{"posts", 12, false},
	{"market.area", 45000, false},
	{"market.fit", 8, false},
	{"audit.real", 14, false},
	{"audit.fit", 9, false},
	{"service.answered", 8, false},
	{"social.customers", 17, false},
	{"advocates", 3, false},
	{"cost.hoursPerWeek", 3, false},
	{"cost.hourValue", 15, true},
	{"cost.spend", 40, true},
	{"sale.orderValue", 40, true},
	{"sale.margin", 40, false},
	{"customers.timesPerYear", 6, false},
}

// tens is by what such money is multiplied where prices have more digits.
var tens = map[string]float64{
	"MXN": 10, "UYU": 10, "DOP": 10, "NIO": 10, "HNL": 10, "VES": 10,
	"ARS": 1000, "CLP": 1000, "CRC": 1000, "COP": 1000, "PYG": 1000,
}

// nobodys is a number of followers that is put into the address of the
// preview's result: what is kept for a calculator is told apart by what its
// page has put in, and so no answer of a reader is touched.
const nobodys = "2399"

// shown is the address in the preview and, at the result, what has to be kept
// for the calculator to open there as for somebody who comes back.
func (w *wish) shown(v ui.View) (string, *session.EmbedKeep) {
	if at(v, ofStage) != atResult {
		return w.path(w.inFrame(v)), nil
	}
	to, own := *w, true
	for _, s := range w.settings {
		own = own && s.name != "followers"
	}
	if own {
		to.settings = append(append([]setting{}, w.settings...), setting{"followers", nobodys})
	}
	return to.path(to.inFrame(v)), to.answered(v, own)
}

// answered is what is kept of somebody who has answered everything that the
// page has not put in.
func (w *wish) answered(v ui.View, followers bool) *session.EmbedKeep {
	r := session.Route{Lang: w.lang, Page: session.Embed}
	m, _ := session.Update(session.New(r, v.Locale, false), session.Loaded{
		Route: r, Languages: []string{string(v.Locale.Region)}, Now: v.Now, Embed: session.Embedded{Settings: w.asFound()},
	})
	d := m.Doc()
	for i, a := range invented {
		if !d.Answer(a.key).IsZero() && (i > 0 || !followers) {
			continue
		}
		if f := tens[d.Currency]; a.money && f > 0 {
			a.value *= f
		}
		d = d.With(a.key, assessment.Number(a.value))
	}
	d = d.With("customers.pattern", assessment.Choose("repeat"))
	text, err := assessment.Seal(d, 1, v.Now)
	if err != nil {
		return nil
	}
	return &session.EmbedKeep{Name: m.Embed.Name, Text: text}
}

// asFound are the settings as the calculator finds them; see web/frame.js.
func (w *wish) asFound() string {
	var out jsontext.Writer
	out.Begin("", '{')
	for _, s := range w.settings {
		switch s.name {
		case "region", "currency", "sector":
			out.Text(s.name, s.value)
		}
	}
	out.Begin("figures", '{')
	for _, f := range figures {
		for _, s := range w.settings {
			if s.name == f.name {
				out.Raw(s.name, s.value)
			}
		}
	}
	out.End('}')
	out.End('}')
	text, _ := out.Result()
	return text
}
