package chart

import (
	"math"
	"strconv"
	"strings"

	"quilate/app/i18n"
)

// canvas collects the marks of one drawing. Lengths are px of the drawing's
// own user space, which is also the page's at its natural width; y grows down.
type canvas struct {
	width, height float64
	narrow        bool
	loc           i18n.Locale
	back          strings.Builder // lines drawn under all marks
	ink           strings.Builder
	front         strings.Builder // drawn over all marks
}

// svg closes the drawing. The size tells the two drawings' ids apart.
func (c *canvas) svg(f Figure, size, class string) string {
	title, desc := f.ID+"-"+size+"t", f.ID+"-"+size+"d"
	return `<svg viewBox="0 0 ` + px(c.width) + ` ` + px(c.height) + `" class="` + class +
		`" role="img" aria-labelledby="` + title + ` ` + desc + `"><title id="` + title + `">` + escape(f.Title) +
		`</title><desc id="` + desc + `">` + escape(f.Desc) + `</desc>` + c.back.String() + c.ink.String() + c.front.String() + `</svg>`
}

func (c *canvas) tag(name, class string, attrs ...string) { write(&c.ink, name, class, attrs) }

func write(layer *strings.Builder, name, class string, attrs []string) {
	layer.WriteString("<" + name)
	for i := 0; i+1 < len(attrs); i += 2 {
		layer.WriteString(` ` + attrs[i] + `="` + attrs[i+1] + `"`)
	}
	layer.WriteString(` class="` + class + `"/>`)
}

// behind is a line under all marks.
func (c *canvas) behind(x1, y1, x2, y2 float64, class string) {
	write(&c.back, "line", class, []string{"x1", px(x1), "y1", px(y1), "x2", px(x2), "y2", px(y2)})
}

func (c *canvas) line(x1, y1, x2, y2 float64, class string) {
	c.tag("line", class, "x1", px(x1), "y1", px(y1), "x2", px(x2), "y2", px(y2))
}

func (c *canvas) rect(x, y, w, h float64, class string) {
	c.tag("rect", class, "x", px(x), "y", px(y), "width", px(max(w, 0)), "height", px(max(h, 0)))
}

// pill is a bar with rounded corners.
func (c *canvas) pill(x, y, w, h, r float64, class string) {
	c.tag("rect", class, "x", px(x), "y", px(y), "width", px(max(w, 0)), "height", px(max(h, 0)), "rx", px(r))
}

func (c *canvas) circle(x, y, r float64, class string) {
	c.tag("circle", class, "cx", px(x), "cy", px(y), "r", px(r))
}

// carat is a square on its corner, r from its centre to each corner.
func (c *canvas) carat(x, y, r float64, class string) {
	c.path([]point{{x, y - r}, {x + r, y}, {x, y + r}, {x - r, y}}, true, class)
}

type point struct{ x, y float64 }

func (c *canvas) path(ps []point, closed bool, class string) {
	var d strings.Builder
	for i, p := range ps {
		if i == 0 {
			d.WriteByte('M')
		} else {
			d.WriteByte('L')
		}
		d.WriteString(px(p.x) + " " + px(p.y))
	}
	if closed {
		d.WriteByte('Z')
	}
	c.tag("path", class, "d", d.String())
}

// text writes one line with its baseline at y, over all marks. Class e ends at x, c is
// centred on it; b, gold, blue, g and l are bold.
func (c *canvas) text(x, y float64, class, s string) {
	if s == "" {
		return
	}
	c.front.WriteString(`<text x="` + px(x) + `" y="` + px(y) + `"`)
	if class = strings.TrimSpace(class); class != "" {
		c.front.WriteString(` class="` + class + `"`)
	}
	c.front.WriteString(`>` + escape(s) + `</text>`)
}

// lines writes several lines, the first with its baseline at y, and returns
// the baseline of the last.
func (c *canvas) lines(x, y float64, class string, ls []string) float64 {
	for i, l := range ls {
		c.text(x, y+float64(i)*leading, class, l)
	}
	return y + float64(max(len(ls)-1, 0))*leading
}

// heading writes the first line of a row in the narrow drawing: the name at
// the left, a value at the right, both broken where they would meet. It
// returns the last baseline.
func (c *canvas) heading(y float64, name, class, value, valueClass string) float64 {
	room := c.width
	if value != "" {
		room -= width(value, valueClass) + 14
	}
	if room < c.width*0.4 {
		y = c.lines(0, y, class+" halo", wrap(name, class, c.width, 3))
		for _, l := range wrap(value, valueClass, c.width, 3) {
			y += leading
			c.text(c.width-1, y, valueClass+" e halo", l)
		}
		return y
	}
	c.text(c.width-1, y, valueClass+" e halo", value)
	return c.lines(0, y, class+" halo", wrap(name, class, room, 3))
}

// beside writes the lines of a wide row's name around the middle of its bar.
func (c *canvas) beside(mid float64, lines []string, classes ...string) {
	y := mid + 4.6 - float64(len(lines)-1)*leading/2
	for i, l := range lines {
		c.text(0, y+float64(i)*leading, classes[min(i, len(classes)-1)], l)
	}
}

// px prints a length to a tenth of a pixel.
func px(v float64) string {
	if math.IsNaN(v) || math.IsInf(v, 0) {
		return "0"
	}
	r := math.Round(v*10) / 10
	if r == 0 {
		return "0"
	}
	return strconv.FormatFloat(r, 'f', -1, 64)
}

// escape makes any words safe inside XML text.
func escape(s string) string {
	var b strings.Builder
	for _, r := range s {
		switch {
		case r == '&':
			b.WriteString("&amp;")
		case r == '<':
			b.WriteString("&lt;")
		case r == '>':
			b.WriteString("&gt;")
		case r == '"':
			b.WriteString("&quot;")
		case r == '\t' || r == '\n' || r == '\r':
			b.WriteByte(' ')
		case r < 0x20 || r == 0x7f || r == 0xFFFE || r == 0xFFFF || isDirection(r):
		default:
			b.WriteRune(r)
		}
	}
	return b.String()
}

// isDirection reports the invisible characters that turn text around.
func isDirection(r rune) bool {
	return r == 0x200E || r == 0x200F || r >= 0x202A && r <= 0x202E || r >= 0x2066 && r <= 0x2069
}
