package chart

// reach draws a bar h high around mid from one outcome to another, at least
// 1.5 wide: what lies under zero is hatched, what lies over it filled.
func (c *canvas) reach(s scale, mid, h, low, high float64) {
	x0, x1, zero := s.at(low), s.at(high), s.at(0)
	if x1-x0 < 1.5 {
		x0, x1 = (x0+x1)/2-0.75, (x0+x1)/2+0.75
	}
	if low < 0 {
		c.rect(x0, mid-h/2, min(x1, max(zero, x0+1.5))-x0, h, "loss-f")
	}
	if high > 0 || low == 0 {
		x0 = min(max(x0, zero), x1-1.5)
		c.rect(x0, mid-h/2, x1-x0, h, "gain-f")
	}
}

// notch marks a value on a bar h high around mid, with ink over and under it.
// inner is the class of the stroke inside the bar: "zero" on paper, "tick-g" on
// a dark bar, "zero on" on one that turns dark where colours are forced.
func (c *canvas) notch(x, mid, h float64, inner string) {
	h /= 2
	c.line(x, mid-h-4, x, mid-h, "zero")
	c.line(x, mid-h, x, mid+h, inner)
	c.line(x, mid+h, x, mid+h+4, "zero")
}

// bracket is a line with a short stroke at each end.
func (c *canvas) bracket(x0, x1, y, half float64, class string) {
	c.line(x0, y, x1, y, class)
	c.line(x0, y-half, x0, y+half, class)
	c.line(x1, y-half, x1, y+half, class)
}

// held is where a text that wants to be centred on x begins, inside the drawing.
//
//go:noinline
func (c *canvas) held(x, w float64) float64 {
	return max(0, min(x-w/2, c.width-1-w))
}
