package qr

import (
	"strconv"
	"strings"
)

// about is how wide a code is drawn, in pixels: as many whole ones for each
// module as fit, so that no module is wider than its neighbour.
const about = 343

// quiet is how many light modules stand around a code.
const quiet = 4

// SVG is the code as a drawing with its light frame, dark on light whatever
// the colours of the page, since not every reader takes it the other way
// round. Title and description are for those who do not see it.
func (c *Code) SVG(title, description string) string {
	modules := c.Size + 2*quiet
	side, wide := strconv.Itoa(modules), strconv.Itoa(modules*max(2, about/modules))
	var b strings.Builder
	b.WriteString(`<svg xmlns="http://www.w3.org/2000/svg" class="qr" role="img" width="` + wide + `" height="` + wide + `" viewBox="0 0 ` + side + ` ` + side + `" shape-rendering="crispEdges">`)
	b.WriteString(`<title>` + escape.Replace(title) + `</title><desc>` + escape.Replace(description) + `</desc>`)
	b.WriteString(`<path fill="#fff" d="M0 0h` + side + `v` + side + `H0z"/><path fill="#000" d="`)
	for y := range c.Size {
		for x := 0; x < c.Size; x++ {
			if !c.Dark(x, y) {
				continue
			}
			from := x
			for c.Dark(x, y) {
				x++
			}
			width := strconv.Itoa(x - from)
			b.WriteString("M" + strconv.Itoa(from+quiet) + " " + strconv.Itoa(y+quiet) + "h" + width + "v1h-" + width + "z")
		}
	}
	b.WriteString(`"/></svg>`)
	return b.String()
}

var escape = strings.NewReplacer("&", "&amp;", "<", "&lt;", ">", "&gt;", `"`, "&quot;")
