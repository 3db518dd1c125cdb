package e2e

import (
	"bytes"
	"compress/zlib"
	"io"
	"os"
	"regexp"
	"strconv"
	"strings"
	"unicode/utf16"
)

// A Paper is a size of paper, in inches.
type Paper struct{ Width, Height float64 }

// The papers on which people print.
var (
	A4     = Paper{8.27, 11.69}
	Letter = Paper{8.5, 11}
)

// A Leaf is a page of a PDF with what is written on it.
type Leaf struct {
	Width, Height float64 // points
	Runs          []Run   // in the order in which they are painted
	Bars          []Bar   // what is filled in black, each closed path by itself
}

// A Bar is the rectangle around something filled in black, in points from the
// top left corner of the page.
type Bar struct{ Left, Top, Right, Bottom float64 }

// round grows a bar to hold a point as well; path says whether it has one.
func (b *Bar) round(x, y float64, path bool) {
	if !path {
		*b = Bar{x, y, x, y}
		return
	}
	b.Left, b.Right = min(b.Left, x), max(b.Right, x)
	b.Top, b.Bottom = min(b.Top, y), max(b.Bottom, y)
}

// A Run is a piece of text at the place where it starts, in points from the top
// left corner of the page.
type Run struct {
	X, Y float64
	Text string
}

// Text is all that is written on a page, without spaces.
func (l *Leaf) Text() string {
	var b strings.Builder
	for _, r := range l.Runs {
		b.WriteString(r.Text)
	}
	return squeezed(b.String())
}

// Says reports whether a text stands on a page, wherever its lines break.
func (l *Leaf) Says(text string) bool { return strings.Contains(l.Text(), squeezed(text)) }

// squeezed is a text without spaces, which a PDF need not have, and without the
// hyphens at which a browser may break a line.
func squeezed(s string) string {
	return strings.NewReplacer(" ", "", "\u00a0", "", "\u202f", "", "\n", "", "\t", "", "\u00ad", "").Replace(s)
}

// Leaves reads the pages of a PDF as Chromium writes it: version 1.4, no
// objects inside streams, text in fonts that bring a map to Unicode.
func Leaves(path string) ([]Leaf, error) {
	data, err := os.ReadFile(path)
	if err != nil {
		return nil, err
	}
	objects := map[string][]byte{}
	for _, m := range object.FindAllSubmatch(data, -1) {
		objects[string(m[1])] = m[2]
	}
	var leaves []Leaf
	for _, m := range object.FindAllSubmatch(data, -1) {
		o := m[2]
		if !bytes.HasPrefix(o, []byte("<</Type /Page\n")) {
			continue
		}
		box := mediaBox.FindSubmatch(o)
		content := contents.FindSubmatch(o)
		if box == nil || content == nil {
			continue
		}
		l := Leaf{Width: float(string(box[1])), Height: float(string(box[2]))}
		fonts := map[string]map[uint16]string{}
		for _, f := range fontRef.FindAllSubmatch(o, -1) {
			if to := toUnicode.FindSubmatch(objects[string(f[2])]); to != nil {
				fonts[string(f[1])] = unicodes(inflated(objects[string(to[1])]))
			}
		}
		l.read(inflated(objects[string(content[1])]), fonts)
		leaves = append(leaves, l)
	}
	return leaves, nil
}

var (
	object    = regexp.MustCompile(`(?s)(?:^|\n)(\d+) 0 obj\n(.*?)\nendobj`)
	mediaBox  = regexp.MustCompile(`/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]`)
	contents  = regexp.MustCompile(`/Contents (\d+) 0 R`)
	fontRef   = regexp.MustCompile(`/(F\d+) (\d+) 0 R`)
	toUnicode = regexp.MustCompile(`/ToUnicode (\d+) 0 R`)
	body      = regexp.MustCompile(`(?s)stream\r?\n(.*)\nendstream`)
	mapped    = regexp.MustCompile(`(?s)begin(bfchar|bfrange)\n(.*?)end`)
	hex       = regexp.MustCompile(`<([0-9A-Fa-f]+)>`)
)

func inflated(o []byte) []byte {
	m := body.FindSubmatch(o)
	if m == nil {
		return nil
	}
	r, err := zlib.NewReader(bytes.NewReader(m[1]))
	if err != nil {
		return m[1]
	}
	out, _ := io.ReadAll(r)
	return out
}

// unicodes reads a font's map from its own codes.
func unicodes(cmap []byte) map[uint16]string {
	to := map[uint16]string{}
	for _, m := range mapped.FindAllSubmatch(cmap, -1) {
		for line := range strings.SplitSeq(string(m[2]), "\n") {
			h := hex.FindAllStringSubmatch(line, -1)
			switch {
			case string(m[1]) == "bfchar" && len(h) == 2:
				to[codes(h[0][1])[0]] = string(utf16.Decode(codes(h[1][1])))
			case len(h) == 3:
				first, last, says := codes(h[0][1])[0], codes(h[1][1])[0], codes(h[2][1])
				for c := int(first); c <= int(last); c++ {
					to[uint16(c)] = string(utf16.Decode(says))
					says[len(says)-1]++
				}
			}
		}
	}
	return to
}

func codes(h string) []uint16 {
	var out []uint16
	for len(h) >= 4 {
		v, _ := strconv.ParseUint(h[:4], 16, 16)
		out, h = append(out, uint16(v)), h[4:]
	}
	return append(out, 0)[:max(1, len(out))]
}

func float(s string) float64 { v, _ := strconv.ParseFloat(s, 64); return v }

// matrix is a, b, c, d, e, f of a transformation.
type matrix [6]float64

// over is m, then n.
func (m matrix) over(n matrix) matrix {
	return matrix{
		m[0]*n[0] + m[1]*n[2], m[0]*n[1] + m[1]*n[3], m[2]*n[0] + m[3]*n[2], m[2]*n[1] + m[3]*n[3],
		m[4]*n[0] + m[5]*n[2] + n[4], m[4]*n[1] + m[5]*n[3] + n[5],
	}
}

// read follows what a page paints as far as text and black areas go.
func (l *Leaf) read(content []byte, fonts map[string]map[uint16]string) {
	now, text := matrix{1, 0, 0, 1, 0, 0}, matrix{1, 0, 0, 1, 0, 0}
	var stack []matrix
	var font map[uint16]string
	var args []string
	var path []Bar
	black, open := false, false
	to := func(x, y float64) {
		if !open {
			path = append(path, Bar{})
		}
		path[len(path)-1].round(now[0]*x+now[2]*y+now[4], l.Height-(now[1]*x+now[3]*y+now[5]), open)
		open = true
	}
	six := func() (m matrix) {
		for i := range min(6, len(args)) {
			m[i] = float(args[len(args)-min(6, len(args))+i])
		}
		return m
	}
	for _, word := range strings.Fields(strings.NewReplacer("<", " <", ">", "> ").Replace(string(content))) {
		switch word {
		case "q":
			stack = append(stack, now)
		case "Q":
			if n := len(stack); n > 0 {
				now, stack = stack[n-1], stack[:n-1]
			}
		case "cm":
			now = six().over(now)
		case "rg":
			black = len(args) >= 3 && strings.Join(args[len(args)-3:], "") == "000"
		case "m":
			open = false
			fallthrough
		case "l":
			if n := len(args); n >= 2 {
				to(float(args[n-2]), float(args[n-1]))
			}
		case "f", "f*":
			if black {
				l.Bars = append(l.Bars, path...)
			}
			path, open = nil, false
		case "n", "S":
			path, open = nil, false
		case "h":
		case "BT":
			text = matrix{1, 0, 0, 1, 0, 0}
		case "Tm":
			text = six()
		case "Td":
			if n := len(args); n >= 2 {
				text = matrix{1, 0, 0, 1, float(args[n-2]), float(args[n-1])}.over(text)
			}
		case "Tf":
			if n := len(args); n >= 2 {
				font = fonts[strings.TrimPrefix(args[n-2], "/")]
			}
		case "Tj":
			if n := len(args); n >= 1 {
				at, said := text.over(now), ""
				for _, c := range codes(strings.Trim(args[n-1], "<>")) {
					said += font[c]
				}
				l.Runs = append(l.Runs, Run{at[4], l.Height - at[5], said})
			}
		default:
			args = append(args, word)
			continue
		}
		args = args[:0]
	}
}
