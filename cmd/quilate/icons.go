package main

import (
	"bytes"
	"fmt"
	"image"
	"image/color"
	"image/png"
	"math"
	"sync"
)

// The ground of the pages, light and dark.
const (
	groundLight = "#FFFDF8"
	groundDark  = "#12151C"
)

// The mark is a carat: a square on its corner with one facet, drawn in a box
// of 20 by 20.
var (
	markEdge  = []point{{10, 1}, {19, 10}, {10, 19}, {1, 10}}
	markFacet = [][]point{{{5.5, 5.5}, {10, 10}, {14.5, 5.5}}, {{10, 10}, {10, 19}}}
	markFill  = color.NRGBA{0xD9, 0x9A, 0x1C, 0xFF}
	markLine  = color.NRGBA{0x7A, 0x56, 0x00, 0xFF}
	markPaper = color.NRGBA{0xFF, 0xFD, 0xF8, 0xFF}
)

const markStroke = 1.5 // width of the mark's lines, in units of its box

type point struct{ x, y float64 }

// iconSVG is the mark as a drawing that scales.
func iconSVG() []byte {
	path := func(points []point, closed bool) string {
		var b bytes.Buffer
		for i, p := range points {
			if i == 0 {
				fmt.Fprintf(&b, "M%v %v", p.x, p.y)
			} else {
				fmt.Fprintf(&b, "L%v %v", p.x, p.y)
			}
		}
		if closed {
			b.WriteString("Z")
		}
		return b.String()
	}
	var facets string
	for _, f := range markFacet {
		facets += path(f, false)
	}
	return fmt.Appendf(nil, `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 20 20"><g stroke="%s" stroke-width="%v" stroke-linejoin="round"><path d="%s" fill="%s"/><path d="%s" fill="none"/></g></svg>`+"\n",
		hexColor(markLine), markStroke, path(markEdge, true), hexColor(markFill), facets)
}

func hexColor(c color.NRGBA) string { return fmt.Sprintf("#%02X%02X%02X", c.R, c.G, c.B) }

// A pngIcon is one picture of the mark.
type pngIcon struct {
	name    string
	size    int     // pixels
	share   float64 // of the square that the mark fills
	purpose string  // in the manifest; "" keeps it out
	data    []byte
}

// pngIcons draws the pictures, once in a process.
var pngIcons = sync.OnceValues(func() ([]pngIcon, error) {
	icons := []pngIcon{
		{name: "icon-192.png", size: 192, share: 1, purpose: "any"},
		{name: "icon-512.png", size: 512, share: 1, purpose: "any"},
		{name: "maskable-512.png", size: 512, share: 0.6, purpose: "maskable"},
		{name: "touch-180.png", size: 180, share: 0.75},
	}
	for i, icon := range icons {
		var err error
		if icons[i].data, err = iconPNG(icon.size, icon.share); err != nil {
			return nil, err
		}
	}
	return icons, nil
})

// iconPNG draws the mark in a square of size pixels. It fills the share given
// of the square; a share under one is drawn on paper, for icons that systems
// cut to their own shape (they keep a circle of 0.8).
func iconPNG(size int, share float64) ([]byte, error) {
	const steps = 4 // samples a pixel in each direction
	img := image.NewNRGBA(image.Rect(0, 0, size, size))
	scale := 20 / (float64(size) * share)
	offset := 10 - 10/share
	for y := range size {
		for x := range size {
			var sum [4]float64
			for i := range steps * steps {
				p := point{
					offset + (float64(x)+(float64(i%steps)+0.5)/steps)*scale,
					offset + (float64(y)+(float64(i/steps)+0.5)/steps)*scale,
				}
				c := markAt(p)
				if c.A == 0 && share < 1 {
					c = markPaper
				}
				a := float64(c.A)
				sum[0] += float64(c.R) * a
				sum[1] += float64(c.G) * a
				sum[2] += float64(c.B) * a
				sum[3] += a
			}
			if sum[3] > 0 {
				img.SetNRGBA(x, y, color.NRGBA{
					R: uint8(sum[0]/sum[3] + 0.5),
					G: uint8(sum[1]/sum[3] + 0.5),
					B: uint8(sum[2]/sum[3] + 0.5),
					A: uint8(sum[3]/(steps*steps) + 0.5),
				})
			}
		}
	}
	var b bytes.Buffer
	encoder := png.Encoder{CompressionLevel: png.BestCompression}
	if err := encoder.Encode(&b, img); err != nil {
		return nil, fmt.Errorf("drawing the icon: %w", err)
	}
	return b.Bytes(), nil
}

// markAt is the colour of the mark at a point of its box; outside it is clear.
func markAt(p point) color.NRGBA {
	for i, from := range markEdge {
		if distance(p, from, markEdge[(i+1)%len(markEdge)]) <= markStroke/2 {
			return markLine
		}
	}
	if math.Abs(p.x-10)+math.Abs(p.y-10) > 9 {
		return color.NRGBA{}
	}
	for _, facet := range markFacet {
		for i := 1; i < len(facet); i++ {
			if distance(p, facet[i-1], facet[i]) <= markStroke/2 {
				return markLine
			}
		}
	}
	return markFill
}

// distance is how far p is from the line between a and b.
func distance(p, a, b point) float64 {
	dx, dy := b.x-a.x, b.y-a.y
	t := ((p.x-a.x)*dx + (p.y-a.y)*dy) / (dx*dx + dy*dy)
	t = math.Max(0, math.Min(1, t))
	return math.Hypot(p.x-a.x-t*dx, p.y-a.y-t*dy)
}
