package channel

import "strings"

// records reads comma-separated text: one record a line, fields optionally in
// double quotes, a doubled quote inside them for a quote. A field does not
// span lines. Empty lines are skipped.
func records(text string) [][]string {
	var all [][]string
	for line := range strings.SplitSeq(text, "\n") {
		line = strings.TrimSuffix(line, "\r")
		if line != "" {
			all = append(all, fields(line))
		}
	}
	return all
}

// fields splits one line of comma-separated text. They are parts of it: the
// tables are read while the program starts, sign by sign would take ten times
// as long.
func fields(line string) []string {
	all := make([]string, 0, strings.Count(line, ",")+1)
	for {
		var field string
		var more bool
		if strings.HasPrefix(line, `"`) {
			field, line, more = quoted(line[1:])
		} else {
			field, line, more = strings.Cut(line, ",")
		}
		all = append(all, field)
		if !more {
			return all
		}
	}
}

// quoted is the text up to the closing quote, what follows the comma behind
// it, and whether there is one.
func quoted(text string) (field, rest string, more bool) {
	at := 0
	for {
		next := strings.IndexByte(text[at:], '"')
		if next < 0 {
			return strings.ReplaceAll(text, `""`, `"`), "", false
		}
		at += next
		if !strings.HasPrefix(text[at+1:], `"`) {
			break
		}
		at += 2
	}
	_, rest, more = strings.Cut(text[at+1:], ",")
	return strings.ReplaceAll(text[:at], `""`, `"`), rest, more
}
