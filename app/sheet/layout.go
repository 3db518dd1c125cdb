package sheet

import (
	_ "embed"
	"strconv"
	"strings"

	"quilate/app/i18n"
)

// layoutText has one line for each input and each formula: its name, its label
// in Spanish and in English, how it is shown (0 whole, 2 amount, c count,
// r rate, % share), and the formula, for a month that of month 0 before it. In a
// formula
//
//	{x}    is the cell of an input or of what follows from them, {.x} that of an audience
//	[x]    is another figure of the same month, <x> of the month before, <<x>> of all before
//	@…@    is the sum over the audiences, # the number of one
//	~a~b~  goes from b, today's level, to a, the plan's: a cut is felt at once,
//	       what is new grows along the curve
//
//go:embed layout.txt
var layoutText string

// line is one of them.
type line struct {
	name    string
	label   i18n.Text
	format  Format
	today   string // month 0, of a month's figure
	formula string
}

// layout gives the lines under a heading. A line named "#" is a heading of its
// own among the inputs.
func layout(part string) []line {
	_, rest, _ := strings.Cut(layoutText, "== "+part+"\n")
	rest, _, _ = strings.Cut(rest, "== ")
	var list []line
	for _, text := range strings.Split(strings.TrimSpace(rest), "\n") {
		cells := strings.Split(text, "|")
		if len(cells) < 3 {
			continue
		}
		l := line{name: strings.TrimSpace(cells[0]), label: i18n.Text{ES: cells[1], EN: cells[2]}}
		if len(cells) > 3 {
			l.format = formats[cells[3]]
		}
		if len(cells) > 5 {
			l.today = levels(cells[4])
		}
		if len(cells) > 4 {
			l.formula = levels(cells[len(cells)-1])
		}
		list = append(list, l)
	}
	return list
}

var formats = map[string]Format{"0": Whole, "2": Amount, "c": Count, "r": Rate, "%": Percent}

// levels writes ~plan~today~ out.
func levels(formula string) string {
	parts := strings.Split(formula, "~")
	for i := 1; i+2 < len(parts); i += 3 {
		plan, today := parts[i], parts[i+1]
		parts[i] = "IF(" + plan + "<=" + today + "," + plan + "," + today + "+(" + plan + "-" + today + ")*[grown])"
		parts[i+1] = ""
	}
	return strings.Join(parts, "")
}

// ofEach is a formula for one audience.
func ofEach(formula string, j int) string {
	n := strconv.Itoa(j)
	return strings.ReplaceAll(strings.ReplaceAll(formula, "{.", "{audiences."+n+"."), "#", n)
}

// summed writes @…@ out: 0 and the audiences'.
func (b *builder) summed(formula string) string {
	parts := strings.Split(formula, "@")
	for i := 1; i < len(parts); i += 2 {
		sum := "0"
		for j := range b.audiences {
			sum += "+" + ofEach(parts[i], j)
		}
		parts[i] = sum
	}
	return strings.Join(parts, "")
}

// audience is the name of an input, or of what follows, of one audience.
func audience(name string, j int) string { return "audiences." + strconv.Itoa(j) + "." + name }
