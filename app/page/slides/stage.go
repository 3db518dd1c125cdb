package slides

import (
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"quilate/app/chart"
	"quilate/app/ui"
)

// The room a drawing has on a slide that is 1000 wide, beside the figures and,
// with the whole height, beside the title; and how wide it may be drawn. Labels
// are 13 of its own units high and must come out at 14 of 1000 at least.
const (
	roomWide, roomHigh     = 615.0, 305.0
	columnWide, columnHigh = 575.0, 440.0
	narrowest, widest      = 340.0, 620.0
	enough                 = 1.2 // times larger than drawn: letters of 15.6
	least                  = 1.1 // letters of 14.3
)

// drawn is a figure at the greatest width at which its letters come out large
// enough; where they never do, at that at which they are largest. A crowded one
// (tight) is content with less.
func drawn(f *chart.Figure, wide, high float64, tight bool) (svg string, scale float64) {
	best, most, want := "", 0.0, enough
	if tight {
		want = least
	}
	for w := widest; w >= narrowest; w -= 20 {
		svg, h := f.At(w, "drawn")
		if h <= 0 {
			return f.Wide, 1
		}
		if scale := min(wide/w, high/h); scale > most {
			best, most = svg, scale
		}
		if most >= want {
			break
		}
	}
	return strings.Replace(best, "<svg ", `<svg preserveAspectRatio="xMinYMid meet" `, 1), most
}

// sizeOf is how large a title can be: as large as its length allows.
func sizeOf(title string, beside bool) string {
	n := utf8.RuneCountInString(title)
	if beside {
		n = n * 3 / 2
	}
	switch {
	case n <= 72:
		return "big"
	case n <= 110:
		return "mid"
	}
	return "low"
}

// stage is a slide as it is shown, on a ground of 16 to 9.
func stage(v ui.View, d *deck, s *slide, number, of int, prefix string) app.UI {
	id := prefix + s.id
	kind, svg := "flat", ""
	switch {
	case s.id == "cover":
		return front(v, d, s, id)
	case s.figure == nil:
		kind = "worded"
	default:
		scale := 0.0
		if svg, scale = drawn(s.figure, roomWide, roomHigh, s.tight); s.beside || scale < least {
			kind = "tall"
			if svg, _ = drawn(s.figure, columnWide, columnHigh, s.tight); s.beside {
				kind = "tall square"
			}
		}
	}
	var kicker any
	if s.kicker != "" {
		kicker = ui.H("p", ui.Class("kicker"), s.kicker)
	}
	head := ui.H("div", ui.Class("said "+sizeOf(s.title, kind != "flat" && kind != "worded")), kicker, ui.H("h2", ui.ID("t-"+id), s.title), lead(s))
	var body any
	switch kind {
	case "flat":
		body = []any{head, ui.H("div", ui.Class("in"), picture(d, s, svg), ui.H("div", ui.Class("read"), facts(s.facts), pairs(s.pairs)))}
	case "tall", "tall square":
		body = []any{picture(d, s, svg), ui.H("div", ui.Class("read"), head, facts(s.facts), pairs(s.pairs))}
	default:
		body = []any{head, ui.H("div", ui.Class("in "+plenty(s)), facts(s.facts), rows(s), pairs(s.pairs), source(s))}
	}
	return ui.H("section", ui.Class("leaf "+kind), ui.A("aria-labelledby", "t-"+id), ui.A("aria-roledescription", v.Say("diapositiva", "slide")),
		ui.H("div", ui.Class("face"), body),
		foot(v, d, s, number, of))
}

// front is the cover.
func front(v ui.View, d *deck, s *slide, id string) app.UI {
	var audience any
	if d.audience != "" {
		audience = ui.H("p", ui.Class("for"), v.Say("Para {who}", "For {who}", "who", d.audience))
	}
	var sample any
	if d.sample {
		sample = ui.H("span", ui.Class("muted"), " · ", v.Say("ejemplo inventado", "invented example"))
	}
	return ui.H("section", ui.Class("leaf front"), ui.A("aria-labelledby", "t-"+id), ui.A("aria-roledescription", v.Say("diapositiva", "slide")),
		ui.H("div", ui.Class("face"),
			ui.H("div", ui.Class("said "+sizeOf(s.title, false)), audience, ui.H("h2", ui.ID("t-"+id), s.title), ui.H("p", ui.Class("lead"), s.lines[0])),
			whose(d, sample),
			ui.H("div", ui.Class("gem"), ui.A("aria-hidden", "true"), ui.Raw(ui.Mark))),
		ui.H("div", ui.Class("dfoot"), brand(), ui.H("span", v.Locale.Date(v.Today()))))
}

// whose says whose figures these are, nothing where the business has no name.
func whose(d *deck, sample any) any {
	if d.name == "" {
		return nil
	}
	return ui.H("p", ui.Class("whose"), d.name, sample)
}

func brand() app.UI { return ui.H("span", ui.Class("brand"), ui.Raw(ui.Mark), "Quilate") }

func foot(v ui.View, d *deck, s *slide, number, of int) app.UI {
	return ui.H("div", ui.Class("dfoot"), brand(), ui.H("span", ui.Class("about"), d.foot(s)),
		ui.H("span", ui.Class("no"), v.Say("{n} de {m}", "{n} of {m}", "n", strconv.Itoa(number), "m", strconv.Itoa(of))))
}

func lead(s *slide) []any {
	var out []any
	for _, l := range s.lines {
		if l != "" {
			out = append(out, ui.H("p", ui.Class("lead"), l))
		}
	}
	return out
}

func picture(d *deck, s *slide, svg string) app.UI {
	narrow := s.figure.Narrow
	if d.ours && s.part != opening {
		svg, narrow = drawnOfUs(svg, d.lang), drawnOfUs(narrow, d.lang)
	}
	return ui.H("figure", ui.Class("pic"), ui.H("div", ui.Class("draw"), ui.Raw(svg), ui.Raw(narrow)),
		source(s))
}

func source(s *slide) any {
	if s.source == "" {
		return nil
	}
	tag := "figcaption"
	if s.figure == nil {
		tag = "p"
	}
	return ui.H(tag, ui.Class("src"), s.source)
}

func facts(list []fact) any {
	if len(list) == 0 {
		return nil
	}
	var out []any
	for _, f := range list {
		out = append(out, ui.H("div", ui.H("dt", f.label), ui.H("dd", ui.Class("n"), f.value), ui.H("dd", ui.Class("r"), f.more)))
	}
	return ui.H("dl", ui.Class("reads"), out)
}

// plenty says how much stands on a slide without a drawing, so that letters get
// smaller before anything leaves it.
func plenty(s *slide) string {
	n := 0
	for _, p := range s.pairs {
		n += utf8.RuneCountInString(p.title)
		for _, l := range p.lines {
			n += 12 + utf8.RuneCountInString(l)
		}
	}
	switch {
	case len(s.pairs) > 3 || n > 620 || len(s.rows) > 5:
		return "much"
	case len(s.facts) > 0:
		return "some"
	}
	return "few"
}

func pairs(list []pair) any {
	if len(list) == 0 {
		return nil
	}
	var out []any
	for _, p := range list {
		var lines []any
		for _, l := range p.lines {
			lines = append(lines, ui.H("li", l))
		}
		out = append(out, ui.H("div", ui.Class(p.tone), ui.H("h3", p.title), ui.H("ul", lines)))
	}
	return ui.H("div", ui.Class("pairs n"+strconv.Itoa(min(len(list), 8))), out)
}

func rows(s *slide) any {
	if len(s.rows) == 0 {
		return nil
	}
	columns := 3
	if s.heads[2] == "" && s.rows[0][2] == "" {
		columns = 2
	}
	var head any
	if s.heads[0] != "" {
		var cells []any
		for _, h := range s.heads[:columns] {
			cells = append(cells, ui.H("th", ui.A("scope", "col"), h))
		}
		head = ui.H("thead", ui.H("tr", cells))
	}
	var body []any
	for _, r := range s.rows {
		cells := []any{ui.H("th", ui.A("scope", "row"), r[0])}
		for _, c := range r[1:columns] {
			cells = append(cells, ui.H("td", c))
		}
		body = append(body, ui.H("tr", cells))
	}
	return ui.H("table", ui.Class("c"+strconv.Itoa(columns)), head, ui.H("tbody", body))
}

// spoken are the notes of a slide, for whoever speaks.
func spoken(v ui.View, s *slide) []any {
	var out []any
	for _, l := range s.notes.say {
		if l != "" {
			out = append(out, ui.H("p", l))
		}
	}
	if s.notes.ask != "" {
		out = append(out, ui.H("p", ui.Class("likely"), ui.H("b", s.notes.ask), " ", s.notes.reply))
	}
	if s.notes.from != "" {
		out = append(out, ui.H("p", ui.Class("small muted"), ui.H("b", v.Say("De dónde sale: ", "Where it comes from: ")), s.notes.from))
	}
	return out
}
