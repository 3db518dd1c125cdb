package qr

import (
	"encoding/xml"
	"image"
	"image/color"
	"math/rand/v2"
	"strconv"
	"strings"
	"testing"

	"github.com/makiuchi-d/gozxing"
	"github.com/makiuchi-d/gozxing/qrcode"
)

// read takes a picture of a code, so many pixels a module and with a light
// frame, and has somebody else's reader read it.
func read(t *testing.T, dark func(x, y int) bool, side int) string {
	t.Helper()
	const pixels = 3
	n := side * pixels
	picture := image.NewGray(image.Rect(0, 0, n, n))
	for y := range n {
		for x := range n {
			if !dark(x/pixels, y/pixels) {
				picture.SetGray(x, y, color.Gray{Y: 255})
			}
		}
	}
	bitmap, err := gozxing.NewBinaryBitmapFromImage(picture)
	if err != nil {
		t.Fatal(err)
	}
	result, err := qrcode.NewQRCodeReader().Decode(bitmap, map[gozxing.DecodeHintType]any{
		gozxing.DecodeHintType_PURE_BARCODE: true, gozxing.DecodeHintType_CHARACTER_SET: "UTF-8",
	})
	if err != nil {
		t.Fatalf("%d modules a side: %v", side, err)
	}
	return result.GetText()
}

// readCode has a code read with its frame around it.
func readCode(t *testing.T, c *Code) string {
	return read(t, func(x, y int) bool { return c.Dark(x-quiet, y-quiet) }, c.Size+2*quiet)
}

func TestEveryVersionIsReadBack(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 1))
	for v := version(1); v <= 40; v++ {
		for level := Low; level <= Medium; level++ {
			// As many bytes as just fit: 12 or 20 bits go into mode and count.
			text := make([]byte, v.codewords(level)-(4+v.countBits(false)+7)/8)
			for i := range text {
				text[i] = "abcdefgh-_XYZ019"[r.IntN(16)]
			}
			text[len(text)-1] = 'x'
			c, ok := Encode(string(text), level)
			if !ok || c.Size != v.side() {
				t.Fatalf("version %d, level %d: %v, %d modules a side", v, level, ok, c.Size)
			}
			if got := readCode(t, &c); got != string(text) {
				t.Fatalf("version %d, level %d: read %q", v, level, got)
			}
		}
	}
}

func TestCapacityIsThatOfTheStandard(t *testing.T) {
	for _, c := range []struct {
		level       Level
		bytes, caps int
		v           version
	}{ // ISO/IEC 18004, table 7
		{Low, 17, 25, 1}, {Medium, 14, 20, 1}, {Low, 32, 47, 2}, {Low, 154, 224, 7}, {Medium, 213, 311, 10},
		{Low, 858, 1249, 20}, {Medium, 666, 970, 20}, {Low, 1273, 1853, 25}, {Low, 2953, 4296, 40}, {Medium, 2331, 3391, 40},
	} {
		for _, text := range []struct {
			of string
			n  int
		}{{"a", c.bytes}, {"A", c.caps}} {
			full, ok := Encode(strings.Repeat(text.of, text.n), c.level)
			if !ok || full.Size != c.v.side() {
				t.Errorf("%d × %q at level %d: %v, side %d, want %d", text.n, text.of, c.level, ok, full.Size, c.v.side())
			}
			over, ok := Encode(strings.Repeat(text.of, text.n+1), c.level)
			if c.v == 40 && ok || c.v < 40 && (!ok || over.Size <= full.Size) {
				t.Errorf("%d × %q at level %d: %v, side %d", text.n+1, text.of, c.level, ok, over.Size)
			}
		}
	}
}

func TestTextsAreReadBack(t *testing.T) {
	for _, text := range []string{
		"", "A", "a", "7", "HTTPS://QUILATE.APP/+1234", "https://example.org/#1ABC-DEF_ghi", "Año: ¿cuánto? 漢字 😀",
		"https://example.org/w/" + strings.Repeat("QUILATE 1.2/$", 40), strings.Repeat("MAYÚSCULAS", 30),
	} {
		for level := Low; level <= Medium; level++ {
			c, ok := Encode(text, level)
			if !ok {
				t.Fatalf("%q does not fit", text)
			}
			if text == "" {
				continue // the other reader takes an empty one for none
			}
			if got := readCode(t, &c); got != text {
				t.Errorf("read %q, want %q", got, text)
			}
		}
	}
}

func TestCapitalsArePackedCloser(t *testing.T) {
	prefix := "https://example.org/w/"
	small, _ := Encode(prefix+strings.Repeat("quilate", 40), Low)
	large, _ := Encode(prefix+strings.Repeat("QUILATE", 40), Low)
	if large.Size >= small.Size {
		t.Errorf("capitals take %d modules a side, small letters %d", large.Size, small.Size)
	}
}

func TestLinkOfFiveChannelsHasACode(t *testing.T) {
	c, ok := Encode("https://quilate.example/en/results/#1"+strings.Repeat("aB3-_xY9", 100), Low)
	if !ok || c.Size > 101 {
		t.Errorf("%v, %d modules a side: on a telephone's screen each is a point of light or less", ok, c.Size)
	}
}

// TestDrawingIsReadBack reads the code off its SVG.
func TestDrawingIsReadBack(t *testing.T) {
	const text = "https://example.org/#1ABC"
	c, _ := Encode(text, Medium)
	drawing := c.SVG(`Tom & "Co" <b>`, "Code with the link")
	var svg struct {
		ViewBox string `xml:"viewBox,attr"`
		Role    string `xml:"role,attr"`
		Title   string `xml:"title"`
		Desc    string `xml:"desc"`
		Paths   []struct {
			D    string `xml:"d,attr"`
			Fill string `xml:"fill,attr"`
		} `xml:"path"`
	}
	if err := xml.Unmarshal([]byte(drawing), &svg); err != nil {
		t.Fatal(err)
	}
	if svg.Title != `Tom & "Co" <b>` || svg.Desc != "Code with the link" || svg.Role != "img" || len(svg.Paths) != 2 || svg.Paths[0].Fill != "#fff" {
		t.Errorf("%+v", svg)
	}
	side := c.Size + 8 // four modules of light on either side
	if svg.ViewBox != "0 0 "+strconv.Itoa(side)+" "+strconv.Itoa(side) {
		t.Errorf("viewBox %q", svg.ViewBox)
	}
	dark := map[[2]int]bool{}
	for _, run := range strings.Split(strings.TrimPrefix(svg.Paths[1].D, "M"), "M") {
		at, rest, _ := strings.Cut(run, "h")
		xs, ys, _ := strings.Cut(at, " ")
		width, _, _ := strings.Cut(rest, "v")
		x, _ := strconv.Atoi(xs)
		y, _ := strconv.Atoi(ys)
		w, _ := strconv.Atoi(width)
		for i := range w {
			dark[[2]int{x + i, y}] = true
		}
	}
	if got := read(t, func(x, y int) bool { return dark[[2]int{x, y}] }, side); got != text {
		t.Errorf("read %q, want %q", got, text)
	}
}

func TestTextThatIsTooLongHasNoCode(t *testing.T) {
	if c, ok := Encode(strings.Repeat("a", 5000), Low); ok || c.Dark(0, 0) {
		t.Error("made")
	}
}

func FuzzEncodeNeverPanics(f *testing.F) {
	f.Add("https://example.org/#1ABC", 0)
	f.Fuzz(func(t *testing.T, text string, level int) {
		c, ok := Encode(text, Level(level))
		if !ok && len(text) <= 2331 {
			t.Errorf("%d bytes do not fit", len(text))
		}
		c.SVG(text, text)
	})
}
