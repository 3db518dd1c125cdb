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

// fields splits one line of comma-separated text.
func fields(line string) []string {
	var all []string
	var field strings.Builder
	quoted := false
	for i := 0; i < len(line); i++ {
		switch c := line[i]; {
		case quoted && c == '"' && i+1 < len(line) && line[i+1] == '"':
			field.WriteByte('"')
			i++
		case c == '"':
			quoted = !quoted
		case c == ',' && !quoted:
			all = append(all, field.String())
			field.Reset()
		default:
			field.WriteByte(c)
		}
	}
	return append(all, field.String())
}
