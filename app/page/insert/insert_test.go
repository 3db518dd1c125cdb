package insert

import (
	"encoding/xml"
	"math"
	"net/url"
	"strings"
	"testing"

	"quilate/app/i18n"
	"quilate/app/session"
	"quilate/app/ui"
)

// chosen is the page with some switches set.
func chosen(views map[string]string) ui.View {
	m := session.New(session.Route{Lang: i18n.ES, Page: session.Insert}, i18n.Guess([]string{"es-ES"}), false)
	m.Site, m.Views = "https://quilate.example/q/", views
	return ui.View{Model: m, Base: "/q/"}
}

// Ratios of known pairs, as published with WCAG's definition: black on white
// 21, #767676 on white 4.54, #777777 on white 4.48.
func TestContrastIsThatOfWCAG(t *testing.T) {
	white := colour{255, 255, 255}
	for text, want := range map[string]float64{"#000000": 21, "#767676": 4.54, "777": 4.48, "#ff0000": 4.0, "ffffff": 1} {
		c, ok := readColour(text)
		if got := contrast(c, white); !ok || math.Abs(got-want) > 0.005 {
			t.Errorf("%s on white: %.3f, want %.2f", text, got, want)
		}
	}
}

func TestEveryColourBecomesReadableOnBothGrounds(t *testing.T) {
	for r := 0; r < 256; r += 51 {
		for g := 0; g < 256; g += 51 {
			for b := 0; b < 256; b += 51 {
				c := colour{float64(r), float64(g), float64(b)}
				for _, grounds := range [][]colour{lightGrounds, darkGrounds} {
					if got := c.readable(grounds); got.least(grounds) < 4.5 {
						t.Errorf("%s becomes %s with %.2f", c.hex(), got.hex(), got.least(grounds))
					}
					if c.least(grounds) >= 4.5 && c.readable(grounds) != c {
						t.Errorf("%s is changed for nothing", c.hex())
					}
				}
			}
		}
	}
}

func TestBadColoursAreNotRead(t *testing.T) {
	for _, text := range []string{"", "#12", "red", "#gggggg", "#1234567", "12 456", "#-12345"} {
		if c, ok := readColour(text); ok {
			t.Errorf("%q is read as %s", text, c.hex())
		}
	}
}

func TestLineIsMarkupThatSaysWhatWasChosen(t *testing.T) {
	v := chosen(map[string]string{
		ofLang: "en", ofRegion: "en-GB", ofTheme: "dark", ofAccent: "#F0C", ofRadius: "12", ofFont: "host", ofSector: "restaurant",
		ofFigure + "hours": "6,5", ofFigure + "order": "1.234,5", ofSection + "next": "off", ofCTA: `Book "now" & <save>`, ofLink: "https://blog.example/a?b=c&d=e",
	})
	w := wished(v)
	if len(w.wrong) > 0 {
		t.Fatalf("wrong: %v", w.wrong)
	}
	want := map[string]string{"region": "en-GB", "theme": "dark", "accent": "ff00cc", "radius": "12", "sector": "restaurant", "hours": "6.5", "order": "1234.5",
		"sections": "odds,quadrant,report", "cta": `Book "now" & <save>`, "cta-link": "https://blog.example/a?b=c&d=e"}

	var frame struct {
		Src   string `xml:"src,attr"`
		Title string `xml:"title,attr"`
	}
	if err := xml.Unmarshal([]byte(line(v, &w, byFrame)), &frame); err != nil {
		t.Fatal(err)
	}
	at, err := url.Parse(frame.Src)
	if err != nil || at.Host != "quilate.example" || at.Path != "/q/en/embed/" || frame.Title == "" {
		t.Fatalf("%s: %v", frame.Src, err)
	}
	if len(at.Query()) != len(want) {
		t.Errorf("parameters are %v", at.Query())
	}
	for name, value := range want {
		if got := at.Query().Get(name); got != value {
			t.Errorf("%s=%q, want %q", name, got, value)
		}
	}

	_, element, _ := strings.Cut(line(v, &w, byElement), "\n")
	var calculator struct {
		Attrs []xml.Attr `xml:",any,attr"`
	}
	if err := xml.Unmarshal([]byte(element), &calculator); err != nil {
		t.Fatal(err)
	}
	want["font"], want["lang"], want["style"] = "host", "en", "display:block;min-height:544px"
	for _, a := range calculator.Attrs {
		if want[a.Name.Local] != a.Value {
			t.Errorf("%s=%q, want %q", a.Name.Local, a.Value, want[a.Name.Local])
		}
		delete(want, a.Name.Local)
	}
	if len(want) > 0 {
		t.Errorf("the element lacks %v", want)
	}
	if got := line(v, &w, byWordPress); !strings.HasPrefix(got, "<!-- wp:html -->\n<iframe ") || !strings.HasSuffix(got, "</iframe>\n<!-- /wp:html -->") {
		t.Errorf("for WordPress: %s", got)
	}
}

func TestWhatIsWrongIsSaidAndLeftOut(t *testing.T) {
	for name, views := range map[string]map[string]string{
		"colour":         {ofAccent: "reddish"},
		"figure":         {ofFigure + "hours": "many"},
		"too much":       {ofFigure + "margin": "140"},
		"half a person":  {ofFigure + "followers": "10,5"},
		"no part":        {ofSection + "odds": "off", ofSection + "quadrant": "off", ofSection + "next": "off", ofSection + "report": "off"},
		"words alone":    {ofCTA: "Book"},
		"address alone":  {ofLink: "https://blog.example/"},
		"plain http":     {ofCTA: "Book", ofLink: "http://blog.example/"},
		"script address": {ofCTA: "Book", ofLink: "javascript:alert(1)"},
		"long words":     {ofCTA: strings.Repeat("x", 61), ofLink: "https://blog.example/"},
	} {
		w := wished(chosen(views))
		if len(w.wrong) == 0 || len(w.settings) > 0 {
			t.Errorf("%s: wrong %v, settings %v", name, w.wrong, w.settings)
		}
	}
	if w := wished(chosen(nil)); len(w.wrong) > 0 || len(w.settings) > 0 {
		t.Errorf("with nothing chosen: %v, %v", w.wrong, w.settings)
	}
}

// Whoever has answered everything before is shown the result at once: that is
// how the preview comes to it. What a reader's own answers are kept under stays
// untouched.
func TestInventedAnswersOpenTheCalculatorAtItsResult(t *testing.T) {
	for name, views := range map[string]map[string]string{
		"plain":          {},
		"own figures":    {ofFigure + "followers": "900", ofFigure + "order": "12,5", ofSector: "restaurant"},
		"other currency": {ofMoney: "COP", ofLang: "en"},
		"in pesos":       {ofRegion: "es-MX"},
	} {
		views[ofStage] = atResult
		v := chosen(views)
		w := wished(v)
		path, keep := w.shown(v)
		if keep == nil || keep.Name == "" || !strings.Contains(path, "followers=") {
			t.Fatalf("%s: %s keeps %v", name, path, keep)
		}
		_, query, _ := strings.Cut(path, "?")
		asked, err := url.ParseQuery(query)
		if err != nil {
			t.Fatal(err)
		}
		if own := views[ofFigure+"followers"]; own != "" && asked.Get("followers") != own {
			t.Errorf("%s: %s does not say the %s followers", name, path, own)
		}
		found := wish{}
		for name := range asked {
			found.settings = append(found.settings, setting{name, asked.Get(name)})
		}
		r, settings := session.Route{Lang: w.lang, Page: session.Embed}, found.asFound()
		m, _ := session.Update(session.New(r, v.Locale, false), session.Loaded{Route: r, Languages: []string{"es-ES"},
			Embed: session.Embedded{Settings: settings, Kept: map[string]string{keep.Name: keep.Text}}})
		if !m.Embed.Done {
			t.Errorf("%s: opens at group %d, which asks something still", name, m.Embed.At)
		}
		if got, ok := m.Doc().Number("sale.orderValue"); views[ofFigure+"order"] != "" && (!ok || got != 12.5) {
			t.Errorf("%s: an order is %v, want the blogger's 12.5", name, got)
		}
	}
}

func TestLeavingTheResultTakesTheInventedAnswersAway(t *testing.T) {
	m := chosen(map[string]string{ofStage: atResult}).Model
	m, effects, _ := Update(m, session.Paused{})
	var kept session.EmbedKeep
	for _, e := range effects {
		if k, ok := e.(session.EmbedKeep); ok {
			kept = k
		}
	}
	if kept.Name == "" || kept.Text == "" {
		t.Fatalf("nothing is kept: %v", effects)
	}
	m.Views = map[string]string{ofStage: ""}
	_, effects, _ = Update(m, session.Paused{})
	for _, e := range effects {
		if k, ok := e.(session.EmbedKeep); ok && k == (session.EmbedKeep{Name: kept.Name}) {
			return
		}
	}
	t.Errorf("the questions are shown again, and %q stays: %v", kept.Name, effects)
}
