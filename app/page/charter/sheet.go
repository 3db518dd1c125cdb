package charter

import (
	"strings"
	"time"

	"quilate/app/i18n"
	"quilate/app/question"
	"quilate/app/session"
)

// sheet is the charter as it reads now.
type sheet struct {
	m session.Model
	p project
}

func sheetOf(m session.Model) sheet {
	return sheet{m, projectOf(m.Results, m.Doc().Answer("charter.option").Text, m.Locale)}
}

// written says whether somebody has written into a field.
func (s *sheet) written(key string) bool { return s.m.Doc().Answer(key).Text != "" }

// text is what stands in a field: what was written, else what is proposed.
func (s *sheet) text(key string) string {
	if own := s.m.Doc().Answer(key).Text; own != "" {
		return own
	}
	return s.p.propose(key)
}

// density is how closely it is set on paper, so that it stays one page: the
// lines it takes decide, at some 55 signs a line of one of two columns.
func (s *sheet) density() string {
	n := 0
	for i := range parts {
		n += 2
		for _, key := range parts[i].keys {
			n++
			for line := range strings.SplitSeq(s.text(key), "\n") {
				n += 1 + len([]rune(line))/55
			}
		}
	}
	switch {
	case n > 125:
		return "full"
	case n > 105:
		return "close"
	case n > 84:
		return "near"
	}
	return "roomy"
}

// foot says where the page comes from.
func (s *sheet) foot() string {
	return s.m.Locale.Say(i18n.Text{
		ES: "Hecho con Quilate el {fecha}. Es una estimación para decidir mejor, no una promesa.",
		EN: "Made with Quilate on {fecha}. It is an estimate to help you decide, not a promise.",
	}, "fecha", s.m.Locale.Date(time.UnixMilli(s.m.Now)))
}

// markdown is the page as a text that most programs for notes and projects
// show as it is meant.
func (s *sheet) markdown() string {
	loc := s.m.Locale
	var b strings.Builder
	b.WriteString("# " + loc.Say(name) + ": " + marked(session.Title(s.m, s.m.Doc())) + "\n")
	if s.p.c != nil {
		b.WriteString("\n" + loc.Say(i18n.Text{ES: "Opción: ", EN: "Option: "}) + marked(s.p.optionName(s.p.c)) + "\n")
	}
	for i := range parts {
		p := &parts[i]
		b.WriteString("\n## " + loc.Say(p.title) + "\n")
		for _, key := range p.keys {
			if f, _, ok := question.FieldOf(s.m.Doc(), key); ok && len(p.keys) > 1 {
				b.WriteString("\n**" + loc.Say(f.Label) + "**\n")
			}
			b.WriteString("\n")
			for line := range strings.SplitSeq(strings.TrimSpace(s.text(key)), "\n") {
				if line = strings.TrimSpace(line); line != "" {
					b.WriteString("- " + marked(line) + "\n")
				}
			}
		}
	}
	b.WriteString("\n---\n\n" + marked(s.foot()) + "\n")
	return b.String()
}

// marked is a text of which no sign means anything in Markdown.
func marked(s string) string {
	var b strings.Builder
	for _, r := range s {
		if strings.ContainsRune("\\`*_[]<>#|~", r) {
			b.WriteByte('\\')
		}
		b.WriteRune(r)
	}
	return b.String()
}
