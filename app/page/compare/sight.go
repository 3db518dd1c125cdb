package compare

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"quilate/app/analysis"
	"quilate/app/i18n"
	"quilate/app/report"
	"quilate/app/session"
	"quilate/app/ui"
)

// sight is what the page is drawn from.
type sight struct {
	ui.View
	b     *analysis.Budget
	told  report.OptionsTold
	names []string // of the budget's options
	at    int      // the option being edited; 0 where there is none
}

// The words and elements that the page is made of many times over. None is
// copied into its callers: each would bring the making of its parts along.

//go:noinline
func (p *sight) say(es, en string) string { return p.View.Say(es, en) }

//go:noinline
func (p *sight) say1(es, en, name, value string) string { return p.View.Say(es, en, name, value) }

//go:noinline
func (p *sight) say2(es, en, name, value, name2, value2 string) string {
	return p.View.Say(es, en, name, value, name2, value2)
}

//go:noinline
func (p *sight) say3(es, en, name, value, name2, value2, name3, value3 string) string {
	return p.View.Say(es, en, name, value, name2, value2, name3, value3)
}

//go:noinline
func (p *sight) money(v float64) string { return p.Locale.Money(v, 0) }

//go:noinline
func (p *sight) number(v float64, decimals int) string { return p.Locale.Number(v, decimals) }

//go:noinline
func (p *sight) fixed(v float64, decimals int) string { return p.Locale.Fixed(v, decimals) }

//go:noinline
func (p *sight) t(text i18n.Text) string { return p.View.T(text) }

// el is an element of a class.
//
//go:noinline
func el(tag, class string, parts ...any) app.UI { return ui.H(tag, ui.Class(class), parts) }

// at are attributes: names, and their values behind them.
//
//go:noinline
func at(pairs ...string) []ui.Attr {
	list := make([]ui.Attr, 0, len(pairs)/2)
	for i := 0; i+1 < len(pairs); i += 2 {
		list = append(list, ui.A(pairs[i], pairs[i+1]))
	}
	return list
}

//go:noinline
func does(a session.Act) []ui.Attr { return ui.Does(a) }

// deed is something that can be done: a button with its words, and what only a
// screen reader says behind them.
type deed struct {
	do              session.Do
	key, value      string
	text, of, class string
	on              ui.Attr
}

// deeds are some in a line.
func deeds(list []deed) app.UI {
	var parts []any
	for _, d := range list {
		if d.class == "" {
			d.class = "linkish"
		}
		var of any
		if d.of != "" {
			of = ui.Hidden(" " + d.of)
		}
		parts = append(parts, el("button", d.class, at("type", "button"), d.on, does(session.Act{Do: d.do, Key: d.key, Value: d.value}), d.text, of))
	}
	return el("p", "acts", parts...)
}

// control is a line of text for a number: its label, what stands under that,
// what is in it, and what stands around it.
type control struct {
	id, name, now string
	text, unit    string
	do            session.Do
	key           string
	less, more    app.UI // before and after it; nil
}

// control writes a control. What is wrong stands last, so that the field stays
// the same element while it is typed into.
func (p *sight) control(c control) app.UI {
	class, described := "", c.id+"-now"
	var wrong, unit any
	d, bad := p.Drafts[c.key]
	if bad {
		class, described = "err", c.id+"-error "+described
		wrong = ui.ErrorLine(p.View, c.id+"-error", d.Problem)
		if d.Text != "" {
			c.text = d.Text
		}
	}
	if c.unit != "" {
		unit = el("span", "unit", c.unit)
	}
	return el("li", class,
		ui.H("div", ui.H("label", at("for", c.id), c.name), el("p", "small muted", at("id", c.id+"-now"), c.now)),
		el("div", "steps", c.less,
			el("span", "input",
				ui.H("input", at("id", c.id, "type", "text", "inputmode", "decimal", "autocomplete", "off",
					"aria-describedby", described, "data-sync", "text", "data-value", "="+c.text), ui.Flag("aria-invalid", bad),
					does(session.Act{Do: c.do, Key: c.key})),
				unit),
			c.more),
		wrong)
}

// fold is a disclosure that is open or not when it appears.
func (p *sight) fold(id, summary string, open bool, parts ...any) app.UI {
	var is ui.Attr
	if open {
		is = ui.A("data-open", "true")
	}
	return ui.H("details", at("id", id), is, ui.H("summary", ui.H("span", summary)), el("div", "body", parts...))
}
