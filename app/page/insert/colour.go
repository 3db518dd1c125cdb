package insert

import (
	"math"
	"strconv"
	"strings"
)

// colour is red, green and blue, each 0 to 255.
type colour [3]float64

// The grounds that the accent stands on, as in web/app.css.
var (
	lightGrounds = []colour{{0xFF, 0xFD, 0xF8}, {0xF7, 0xF2, 0xE6}}
	darkGrounds  = []colour{{0x12, 0x15, 0x1C}, {0x1A, 0x1F, 0x29}}
)

// readColour takes "#1a73e8", "1a73e8", "#abc" or "abc".
func readColour(text string) (c colour, ok bool) {
	text = strings.TrimPrefix(strings.TrimSpace(text), "#")
	if len(text) == 3 {
		text = text[:1] + text[:1] + text[1:2] + text[1:2] + text[2:] + text[2:]
	}
	if len(text) != 6 {
		return c, false
	}
	for i := range c {
		n, err := strconv.ParseUint(text[2*i:2*i+2], 16, 8)
		if err != nil {
			return c, false
		}
		c[i] = float64(n)
	}
	return c, true
}

func (c colour) hex() string {
	const digits = "0123456789abcdef"
	s := "#"
	for _, part := range c {
		n := int(part)
		s += digits[n>>4:n>>4+1] + digits[n&15:n&15+1]
	}
	return s
}

// luminance is the relative luminance of WCAG 2.2.
func (c colour) luminance() float64 {
	sum := 0.0
	for i, weight := range []float64{0.2126, 0.7152, 0.0722} {
		part := c[i] / 255
		if part <= 0.04045 {
			part /= 12.92
		} else {
			part = math.Pow((part+0.055)/1.055, 2.4)
		}
		sum += weight * part
	}
	return sum
}

// contrast is the contrast ratio of WCAG 2.2, 1 to 21.
func contrast(a, b colour) float64 {
	low, high := min(a.luminance(), b.luminance()), max(a.luminance(), b.luminance())
	return (high + 0.05) / (low + 0.05)
}

// least is the smallest contrast on any of the grounds.
func (c colour) least(grounds []colour) float64 {
	least := math.Inf(1)
	for _, g := range grounds {
		least = min(least, contrast(c, g))
	}
	return least
}

// readable is the colour moved towards black or white, away from the grounds,
// until its contrast is 4.5 on all of them: what web/frame.js makes of it.
func (c colour) readable(grounds []colour) colour {
	end := 255.0
	if grounds[0].luminance() > 0.18 {
		end = 0
	}
	for step := range 51 {
		share := float64(step) * 0.02
		var mixed colour
		for i := range c {
			mixed[i] = math.Round(c[i] + (end-c[i])*share)
		}
		if mixed.least(grounds) >= 4.5 {
			return mixed
		}
	}
	return colour{end, end, end}
}
