package impact

import "strings"

// separators that are tried, those that numbers use last. Blank stands for two
// spaces or more, as text copied from a page has them.
const (
	separators = "\t;|,"
	blank      = ' '
)

// longestQuote is how many bytes a quoted cell may have once it goes over more
// than one line. A quote that does not close by then is a plain character.
const longestQuote = 4096

// splitter cuts a text into rows of cells, one call a row, in time linear in
// the text. Quoted cells may hold separators, line breaks and doubled quotes.
type splitter struct {
	text      string
	separator byte
	at        int // where the next row starts
	line      int // its line, from 1
	openQuote bool
}

// row cuts the next row; false at the end of the text.
func (s *splitter) row(cells []string) (row []string, line int, ok bool) {
	if s.at >= len(s.text) {
		return nil, 0, false
	}
	line, s.openQuote = s.line, false
	for {
		cell, more := s.cell()
		cells = append(cells, cell)
		if !more {
			return cells, line, true
		}
		if len(cells) > MaxColumns+1 {
			s.skip()
			return cells, line, true
		}
	}
}

// cell takes the next cell and says whether the row goes on.
func (s *splitter) cell() (cell string, more bool) {
	from := s.at
	if s.separator != blank {
		for from < len(s.text) && s.text[from] == ' ' {
			from++
		}
	}
	if from < len(s.text) && s.text[from] == '"' {
		if quoted, end, lines, ok := s.quoted(from + 1); ok {
			s.line += lines
			s.at = end
			rest, more := s.plain()
			return quoted + rest, more
		}
		s.openQuote = true
	}
	return s.plain()
}

// quoted reads what stands between quotes from at on.
func (s *splitter) quoted(at int) (cell string, end, lines int, ok bool) {
	from, doubled := at, false
	for ; at < len(s.text); at++ {
		switch c := s.text[at]; {
		case c == '"' && at+1 < len(s.text) && s.text[at+1] == '"':
			doubled = true
			at++
		case c == '"':
			cell = s.text[from:at]
			if doubled {
				cell = strings.ReplaceAll(cell, `""`, `"`)
			}
			// Over several lines a cell only ends where the next could begin;
			// else a quote left open would swallow the next row's.
			if lines > 0 && at+1 < len(s.text) && !strings.ContainsRune("\r\n ", rune(s.text[at+1])) && s.text[at+1] != s.separator {
				return "", 0, 0, false
			}
			return cell, at + 1, lines, true
		case c == '\n', c == '\r' && (at+1 == len(s.text) || s.text[at+1] != '\n'):
			lines++
		}
		if lines > 0 && at-from > longestQuote {
			break
		}
	}
	return "", 0, 0, false
}

// plain takes everything up to the next separator or the end of the line.
func (s *splitter) plain() (cell string, more bool) {
	from := s.at
	for ; s.at < len(s.text); s.at++ {
		switch c := s.text[s.at]; {
		case c == '\n' || c == '\r':
			cell = s.text[from:s.at]
			s.newline()
			return cell, false
		case s.separator == blank:
			if c == ' ' && s.at+1 < len(s.text) && s.text[s.at+1] == ' ' && s.at > from {
				cell = s.text[from:s.at]
				for s.at < len(s.text) && s.text[s.at] == ' ' {
					s.at++
				}
				return cell, true
			}
		case c == s.separator:
			cell = s.text[from:s.at]
			s.at++
			if s.at == len(s.text) {
				return cell, false
			}
			return cell, true
		}
	}
	return s.text[from:s.at], false
}

// newline steps over \n, \r\n or \r.
func (s *splitter) newline() {
	if s.text[s.at] == '\r' && s.at+1 < len(s.text) && s.text[s.at+1] == '\n' {
		s.at++
	}
	s.at++
	s.line++
}

// skip leaves the rest of the line out.
func (s *splitter) skip() {
	for s.at < len(s.text) && s.text[s.at] != '\n' && s.text[s.at] != '\r' {
		s.at++
	}
	if s.at < len(s.text) {
		s.newline()
	}
}

// sample is how much of a text is looked at to find its separator.
const sample = 1 << 16

// guessSeparator is the character that cuts most lines of the start of a text
// into the same number of cells. A first line "sep=;" says it, as Excel writes.
func guessSeparator(text string) byte {
	if len(text) > 4 && strings.EqualFold(text[:4], "sep=") {
		return text[4]
	}
	text = text[:min(len(text), sample)]
	best, most := byte(','), 0
	for i := range len(separators) + 1 {
		separator := byte(blank)
		if i < len(separators) {
			separator = separators[i]
		}
		var widths [MaxColumns + 3]int
		s := splitter{text: text, separator: separator}
		var cells []string
		for {
			row, _, ok := s.row(cells[:0])
			if !ok {
				break
			}
			cells = row
			if len(row) > 1 {
				widths[len(row)]++
			}
		}
		for _, lines := range widths {
			if lines > most {
				best, most = separator, lines
			}
		}
	}
	return best
}
