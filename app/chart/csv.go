package chart

import (
	"math"
	"strconv"
	"strings"
)

// CSV writes the table as a file that a spreadsheet program opens as this
// reader's would: with decimal as the decimal mark, and a semicolon between
// cells where that is a comma. Words that start like a formula are defused with
// an apostrophe; numbers stay numbers. Lines end in CR LF (RFC 4180), and a byte
// order mark says that it is UTF-8.
func (t Table) CSV(decimal string) string {
	comma := ","
	if decimal == "," {
		comma = ";"
	}
	var b strings.Builder
	b.WriteString("\ufeff")
	line := func(cells []string, numbers []float64) {
		for i, cell := range cells {
			if i > 0 {
				b.WriteString(comma)
			}
			if i < len(numbers) && !math.IsNaN(numbers[i]) && !math.IsInf(numbers[i], 0) {
				b.WriteString(strings.Replace(csvNumber(numbers[i]), ".", decimal, 1))
				continue
			}
			b.WriteString(csvWord(cell, comma))
		}
		b.WriteString("\r\n")
	}
	line(t.Head, nil)
	for i, row := range t.Rows {
		var numbers []float64
		if i < len(t.Numeric) {
			numbers = t.Numeric[i]
		}
		line(row, numbers)
	}
	return b.String()
}

// csvNumber is a number without the noise of reckoning in binary and without a
// zero that has a sign: two decimals from 100 on, six significant digits below.
func csvNumber(v float64) string {
	decimals := 2
	if size := math.Abs(v); size > 0 && size < 100 {
		decimals = min(5-int(math.Floor(math.Log10(size))), 9)
	}
	s := strconv.FormatFloat(v, 'f', decimals, 64)
	if strings.Contains(s, ".") {
		s = strings.TrimRight(strings.TrimRight(s, "0"), ".")
	}
	if s == "-0" {
		return "0"
	}
	return s
}

func csvWord(s, comma string) string {
	if s != "" && strings.ContainsRune("=+-@\t", rune(s[0])) {
		s = "'" + s
	}
	if strings.ContainsAny(s, comma+"\"\r\n") {
		return `"` + strings.ReplaceAll(s, `"`, `""`) + `"`
	}
	return s
}
