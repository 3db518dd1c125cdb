package insert

import (
	"math"
	"strconv"
	"strings"

	"quilate/app/assessment"
	"quilate/app/i18n"
	"quilate/app/question"
	"quilate/app/session"
	"quilate/app/ui"
)

// The names of the page's switches: what each choice of the builder is kept
// under.
const (
	ofLang    = "insert.lang"
	ofRegion  = "insert.region"
	ofMoney   = "insert.currency"
	ofTheme   = "insert.theme"
	ofAccent  = "insert.accent"
	ofRadius  = "insert.radius"
	ofFont    = "insert.font"
	ofSector  = "insert.sector"
	ofSection = "insert.section." // + odds, quadrant, next, report; "off"
	ofFigure  = "insert.figure."  // + name of the parameter
	ofCTA     = "insert.cta"
	ofLink    = "insert.link"
	ofWay     = "insert.way"  // element, iframe, wordpress
	ofWide    = "insert.wide" // the preview: "" phone, wide desktop
)

var sections = []string{"odds", "quadrant", "next", "report"}

// figures are the parameters that fill a question in, with the answer they
// become.
var figures = []struct{ name, key string }{
	{"followers", "audience.followers@instagram"},
	{"hours", "cost.hoursPerWeek"},
	{"hour-value", "cost.hourValue"},
	{"spend", "cost.spend"},
	{"order", "sale.orderValue"},
	{"margin", "sale.margin"},
}

// A setting is one attribute of the element, and parameter of the address.
type setting struct{ name, value string }

// wish is what the line asks for: what differs from what comes without it, in
// the order of web/embed-protocol.md, and what is wrong, by switch.
type wish struct {
	lang     i18n.Lang
	settings []setting
	wrong    map[string]i18n.Text
}

var (
	badColour = i18n.Text{ES: "Escribe el color con seis cifras, como #1a73e8", EN: "Write the colour with six digits, like #1a73e8"}
	badNumber = i18n.Text{ES: "Escribe un número, como 6", EN: "Write a number, like 6"}
	outside   = i18n.Text{ES: "Esa cifra no cabe en la pregunta", EN: "That figure does not fit the question"}
	noSection = i18n.Text{ES: "Deja al menos una parte", EN: "Leave at least one part"}
	badLink   = i18n.Text{ES: "La dirección debe empezar por https://", EN: "The address must start with https://"}
	noLink    = i18n.Text{ES: "Falta la dirección del botón", EN: "The button's address is missing"}
	noCTA     = i18n.Text{ES: "Falta el texto del botón", EN: "The button's words are missing"}
	longCTA   = i18n.Text{ES: "El texto debe tener 60 letras o menos", EN: "The words must be 60 characters or fewer"}
)

// wished reads the page's switches.
func wished(v ui.View) wish {
	w := wish{lang: v.Route.Lang, wrong: map[string]i18n.Text{}}
	if l := at(v, ofLang); l != "" {
		w.lang = i18n.Lang(l)
	}
	add := func(name, value string) {
		if value != "" {
			w.settings = append(w.settings, setting{name, value})
		}
	}
	add("region", at(v, ofRegion))
	add("currency", at(v, ofMoney))
	if t := at(v, ofTheme); t != "auto" {
		add("theme", t)
	}
	if text := strings.TrimSpace(at(v, ofAccent)); text != "" {
		if c, ok := readColour(text); ok {
			add("accent", c.hex()[1:])
		} else {
			w.wrong[ofAccent] = badColour
		}
	}
	if r := at(v, ofRadius); r != "4" {
		add("radius", r)
	}
	if f := at(v, ofFont); f != "sans" {
		add("font", f)
	}
	add("sector", at(v, ofSector))
	w.figures(v, add)
	w.sections(v, add)
	w.button(v, add)
	return w
}

func (w *wish) figures(v ui.View, add func(name, value string)) {
	loc := w.locale(v)
	d := assessment.New("", loc.Currency, string(loc.Region), "")
	for _, f := range figures {
		text := strings.TrimSpace(at(v, ofFigure+f.name))
		if text == "" {
			continue
		}
		value, err := v.Locale.Parse(text)
		field, _, ok := question.FieldOf(d, f.key)
		if err != nil || !ok || question.OtherUnit(field, text) {
			w.wrong[ofFigure+f.name] = badNumber
			continue
		}
		if lo, hi := question.Limits(field, d); value < lo || value > hi || field.Whole && value != math.Trunc(value) {
			w.wrong[ofFigure+f.name] = outside
			continue
		}
		add(f.name, strconv.FormatFloat(math.Round(value*1e4)/1e4, 'f', -1, 64))
	}
}

func (w *wish) sections(v ui.View, add func(name, value string)) {
	var on []string
	for _, s := range sections {
		if at(v, ofSection+s) != "off" {
			on = append(on, s)
		}
	}
	switch len(on) {
	case len(sections):
	case 0:
		w.wrong[ofSection] = noSection
	default:
		add("sections", strings.Join(on, ","))
	}
}

func (w *wish) button(v ui.View, add func(name, value string)) {
	text, link := strings.TrimSpace(at(v, ofCTA)), strings.TrimSpace(at(v, ofLink))
	switch {
	case text == "" && link == "":
	case len([]rune(text)) > 60:
		w.wrong[ofCTA] = longCTA
	case text == "":
		w.wrong[ofCTA] = noCTA
	case link == "":
		w.wrong[ofLink] = noLink
	case !strings.HasPrefix(link, "https://") || len(link) < 12 || len(link) > 500 || strings.ContainsAny(link, " \"<>"):
		w.wrong[ofLink] = badLink
	default:
		add("cta", text)
		add("cta-link", link)
	}
}

// none is the option of a list that stands for no choice: an attribute cannot
// be empty.
const none = "-"

// at is what a switch says, "" for no choice.
func at(v ui.View, name string) string {
	if now := v.View(name); now != none {
		return now
	}
	return ""
}

// locale is how the calculator will write numbers, as far as it is chosen.
func (w *wish) locale(v ui.View) i18n.Locale {
	loc := v.Locale
	if r := i18n.Region(at(v, ofRegion)); r.IsKnown() {
		loc.Region, loc.Currency = r, r.Currency()
	}
	if c := at(v, ofMoney); c != "" {
		loc.Currency = c
	}
	return loc
}

// path is the address of the calculator, from the root of the site.
func (w *wish) path(only func(name string) bool) string {
	path := session.Route{Lang: w.lang, Page: session.Embed}.Path()
	sign := "?"
	for _, s := range w.settings {
		if only == nil || only(s.name) {
			path += sign + s.name + "=" + escaped(s.value)
			sign = "&"
		}
	}
	return path
}

// inFrame says whether a setting means something without our script: the font
// of the page around is only known to that.
func (w *wish) inFrame(v ui.View) func(string) bool {
	return func(name string) bool { return name != "font" || at(v, ofFont) != "host" }
}

// escaped is a text as the value of a parameter.
func escaped(s string) string {
	const digits = "0123456789ABCDEF"
	var b strings.Builder
	for i := range len(s) {
		switch c := s[i]; {
		case c >= 'a' && c <= 'z', c >= 'A' && c <= 'Z', c >= '0' && c <= '9', strings.IndexByte("-_.~,", c) >= 0:
			b.WriteByte(c)
		default:
			b.WriteByte('%')
			b.WriteByte(digits[c>>4])
			b.WriteByte(digits[c&15])
		}
	}
	return b.String()
}
