package chart

import (
	"encoding/xml"
	"errors"
	"math"
	"strconv"
	"strings"
	"testing"

	"quilate/app/i18n"
)

// drawer is any chart.
type drawer interface {
	Figure(i18n.Locale) (Figure, error)
}

// drawn is what a reader of the SVG finds in it.
type drawn struct {
	width, height float64
	texts         []drawnText
	dots          []drawnDot
	lines         []drawnLine
	paths         map[string][]string // by class
	ids           []string
	marks         map[string]int // elements by class
	bars          []drawnBar
}

type drawnText struct {
	s, class string
	box      box
}

type drawnDot struct {
	class   string
	x, y, r float64
}

type drawnLine struct {
	class          string
	x1, y1, x2, y2 float64
}

type drawnBar struct {
	class      string
	x, y, w, h float64
}

// parse reads an SVG with nothing but an XML decoder, and measures its texts.
func parse(t *testing.T, svg string) drawn {
	t.Helper()
	out := drawn{marks: map[string]int{}, paths: map[string][]string{}}
	d := xml.NewDecoder(strings.NewReader(svg))
	d.Strict = true
	var text *drawnText
	var x, y float64
	for {
		tok, err := d.Token()
		if tok == nil {
			break
		}
		if err != nil {
			t.Fatalf("not well formed: %v\n%s", err, svg)
		}
		switch e := tok.(type) {
		case xml.StartElement:
			at := map[string]string{}
			for _, a := range e.Attr {
				if a.Name.Local == "style" {
					t.Errorf("style attribute on %s", e.Name.Local)
				}
				at[a.Name.Local] = a.Value
			}
			num := func(k string) float64 {
				if at[k] == "" {
					return 0
				}
				v, err := strconv.ParseFloat(at[k], 64)
				if err != nil {
					t.Fatalf("%s of %s is %q", k, e.Name.Local, at[k])
				}
				return v
			}
			if at["id"] != "" {
				out.ids = append(out.ids, at["id"])
			}
			out.marks[at["class"]]++
			switch e.Name.Local {
			case "style", "script":
				t.Errorf("element %s", e.Name.Local)
			case "svg":
				box := strings.Fields(at["viewBox"])
				at["w"], at["h"] = box[2], box[3]
				out.width, out.height = num("w"), num("h")
			case "text":
				x, y = num("x"), num("y")
				text = &drawnText{class: at["class"]}
			case "circle":
				out.dots = append(out.dots, drawnDot{at["class"], num("cx"), num("cy"), num("r")})
			case "line":
				out.lines = append(out.lines, drawnLine{at["class"], num("x1"), num("y1"), num("x2"), num("y2")})
			case "path":
				out.paths[at["class"]] = append(out.paths[at["class"]], at["d"])
			case "rect":
				out.bars = append(out.bars, drawnBar{at["class"], num("x"), num("y"), num("width"), num("height")})
			}
		case xml.CharData:
			if text != nil {
				text.s += string(e)
			}
		case xml.EndElement:
			if e.Name.Local == "text" {
				w, size := width(text.s, text.class), labelSize
				for _, c := range strings.Fields(text.class) {
					switch c {
					case "e":
						x -= w
					case "c":
						x -= w / 2
					case "big":
						size = bigSize
					}
				}
				text.box = box{x, y - size*ascent, x + w, y + size*descent}
				out.texts, text = append(out.texts, *text), nil
			}
		}
	}
	return out
}

// legible fails if a text leaves the drawing or meets another.
func legible(t *testing.T, size string, d drawn) {
	t.Helper()
	const slack = 0.2 // coordinates are printed to a tenth
	frame := box{0, 0, d.width, d.height}.grow(slack)
	for i, a := range d.texts {
		if !a.box.inside(frame) {
			t.Errorf("%s: %q at %.0f leaves the drawing of %.0f × %.0f", size, a.s, a.box, d.width, d.height)
		}
		for _, b := range d.texts[:i] {
			if a.box.grow(-slack).meets(b.box) {
				t.Errorf("%s: %q at %.0f meets %q at %.0f", size, a.s, a.box, b.s, b.box)
			}
		}
	}
}

var (
	spain    = i18n.Locale{Lang: i18n.ES, Region: "es-ES", Currency: "EUR"}
	colombia = i18n.Locale{Lang: i18n.ES, Region: "es-CO", Currency: "COP"}
	britain  = i18n.Locale{Lang: i18n.EN, Region: "en-GB", Currency: "GBP"}
	readers  = map[string]i18n.Locale{"es-ES": spain, "es-CO": colombia, "en-GB": britain}
)

func TestEveryFigureIsCompleteAndLegible(t *testing.T) {
	for name, c := range specimens() {
		for reader, loc := range readers {
			t.Run(name+"/"+reader, func(t *testing.T) {
				f, err := c.Figure(loc)
				if err != nil {
					t.Fatal(err)
				}
				if f.ID == "" || f.Title == "" || f.Desc == "" || f.Table.Caption == "" || len(f.Table.Rows) == 0 {
					t.Errorf("incomplete: id %q, title %q, description %q, table %v", f.ID, f.Title, f.Desc, f.Table)
				}
				seen := map[string]bool{}
				for size, svg := range map[string]string{"narrow": f.Narrow, "wide": f.Wide} {
					d := parse(t, svg)
					legible(t, size, d)
					if _, small := c.(Range); size == "narrow" && d.width != NarrowWidth && !small {
						t.Errorf("narrow drawing is %v wide", d.width)
					}
					for _, bad := range []string{"NaN", "Inf", "%!"} {
						if strings.Contains(svg, bad) {
							t.Errorf("%s holds %s", size, bad)
						}
					}
					for _, id := range d.ids {
						if seen[id] || !strings.HasPrefix(id, f.ID+"-") {
							t.Errorf("id %s is not the figure's own or not unique", id)
						}
						seen[id] = true
					}
					if !strings.Contains(svg, `role="img"`) || len(d.ids) != 2 {
						t.Errorf("%s is not named and described: ids %v", size, d.ids)
					}
				}
				for i, row := range f.Table.Numeric {
					for j, v := range row {
						if math.IsInf(v, 0) || f.Table.Rows[i][j] != "" && j > 0 && math.IsNaN(v) && strings.Trim(f.Table.Rows[i][j], "0123456789.,") == "" {
							t.Errorf("cell %d, %d prints %q but is %v", i, j, f.Table.Rows[i][j], v)
						}
					}
				}
			})
		}
	}
}

func TestIncompleteFiguresAreNotMade(t *testing.T) {
	whole := Breakdown{Head: Head{ID: "costs", Title: "Costs"}, Items: []Item{{"a", 1}}, TotalName: "all"}
	if _, err := whole.Figure(spain); err != nil {
		t.Fatal(err)
	}
	for name, tc := range map[string]struct {
		spoil func(*Breakdown)
		want  error
	}{
		"no id":           {func(b *Breakdown) { b.ID = "" }, ErrID},
		"id with a space": {func(b *Breakdown) { b.ID = "a b" }, ErrID},
		"id with a quote": {func(b *Breakdown) { b.ID = `a"b` }, ErrID},
		"no title":        {func(b *Breakdown) { b.Title = " " }, ErrTitle},
		"nothing to show": {func(b *Breakdown) { b.Items = nil }, ErrEmpty},
		"not a number":    {func(b *Breakdown) { b.Items = []Item{{"a", math.NaN()}} }, ErrNotFinite},
		"less than none":  {func(b *Breakdown) { b.Items = []Item{{"a", -1}} }, ErrOrder},
	} {
		t.Run(name, func(t *testing.T) {
			b := whole
			tc.spoil(&b)
			if f, err := b.Figure(spain); !errors.Is(err, tc.want) || f.Narrow != "" {
				t.Errorf("got %v and %d bytes, want %v and none", err, len(f.Narrow), tc.want)
			}
		})
	}
}

func TestNoWordsBreakOutOfTheDrawing(t *testing.T) {
	nasty := `</text><script>alert(1)</script>&"'` + "\x00\u202e"
	f, err := Breakdown{Head: Head{ID: "x", Title: nasty}, Items: []Item{{nasty, 1}}, TotalName: nasty}.Figure(spain)
	if err != nil {
		t.Fatal(err)
	}
	for _, svg := range []string{f.Narrow, f.Wide} {
		parse(t, svg)
		if strings.Contains(svg, "<script") || strings.ContainsAny(svg, "\x00\u202e") {
			t.Errorf("words got through as markup or control characters: %s", svg)
		}
	}
}

func TestDefsHoldTheHatchesThatTheClassesName(t *testing.T) {
	d := parse(t, strings.Replace(Defs(), "<svg ", `<svg viewBox="0 0 0 0" `, 1))
	if strings.Join(d.ids, " ") != "h-loss h-quan" {
		t.Errorf("patterns are %v", d.ids)
	}
}
