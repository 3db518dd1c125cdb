package slides

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"quilate/app/i18n"
)

// Before the management somebody speaks of their own business: what the report
// says to one reader is said of us. Words and what becomes of them, longer ones
// first; a capital at the beginning is kept.
var (
	oursES = []string{
		"por tus redes", "por las redes", "sin tus redes", "sin las redes", "te traen tus redes", "nos traen las redes", "tus redes", "nuestras redes",
		"te habrían comprado", "habrían comprado", "tus horas", "nuestras horas", "tus canales", "nuestros canales", "tus clientes", "nuestros clientes",
		"tu audiencia", "nuestra audiencia", "tu equipo", "nuestro equipo", "tu plan", "el plan", "tu dinero", "nuestro dinero", "tu caja", "nuestra caja",
		"dato tuyo", "dato propio", "comprarte", "comprarnos", "seguirte", "seguirnos", "ya has", "ya hemos", "has vendido", "hemos vendido", "has mirado", "hemos mirado",
		"has elegido", "se ha elegido", "le pides", "le pedimos", "pones", "ponemos", "vendiste", "se vendió", "empiezas", "empezamos", "recuperas", "recuperamos", "tu pilar", "nuestro pilar", "pierdes", "perdemos", "ganas", "ganamos", "llegas", "llegamos",
		"publicas", "publicamos", "respondes", "respondemos", "haces", "hacemos", "sabes", "sabemos", "puedes", "podemos", "estás", "estamos", "tienes", "tenemos",
		"te", "nos",
	}
	oursEN = []string{
		"bring you", "bring us", "brought you", "brought us", "follow you", "follow us", "following you", "following us", "see you", "see us", "buy from you", "buy from us",
		"bought from you", "bought from us", "recommend you", "recommend us", "leaves you", "leaves us", "cost you", "cost us", "for you", "for us", "you are", "we are",
		"forgotten you", "forgotten us", "yours", "ours", "your", "our", "you", "we",
	}
)

// own says a text of us.
func (m *maker) own(s string) string { return ofUs(s, m.Locale.Lang) }

func ofUs(s string, lang i18n.Lang) string {
	words := oursES
	if lang == i18n.EN {
		words = oursEN
	}
	for i := 0; i+1 < len(words); i += 2 {
		s = swap(s, words[i], words[i+1])
	}
	return s
}

// swap puts a word in the place of another, where it stands by itself.
func swap(s, from, to string) string {
	large := upperFirst(from)
	for at := 0; at < len(s); {
		i := strings.Index(s[at:], from)
		capital := false
		if j := strings.Index(s[at:], large); j >= 0 && (i < 0 || j < i) {
			i, capital = j, true
		}
		if i < 0 {
			return s
		}
		i += at
		end := i + len(from)
		before, _ := utf8.DecodeLastRuneInString(s[:i])
		after, _ := utf8.DecodeRuneInString(s[end:])
		if i > 0 && unicode.IsLetter(before) || end < len(s) && unicode.IsLetter(after) {
			at = end
			continue
		}
		word := to
		if capital {
			word = upperFirst(to)
		}
		s, at = s[:i]+word+s[end:], i+len(word)
	}
	return s
}

// drawnOfUs says of us what is written in a drawing.
func drawnOfUs(svg string, lang i18n.Lang) string {
	var b strings.Builder
	b.Grow(len(svg) + 64)
	for {
		from := strings.IndexByte(svg, '>') + 1
		if from == 0 {
			b.WriteString(svg)
			return b.String()
		}
		to := strings.IndexByte(svg[from:], '<')
		if to < 0 {
			to = len(svg) - from
		}
		b.WriteString(svg[:from])
		b.WriteString(ofUs(svg[from:from+to], lang))
		svg = svg[from+to:]
	}
}

// ourOwn says a whole slide of us.
func (m *maker) ourOwn(s *slide) {
	all := []*string{&s.title, &s.source, &s.notes.ask, &s.notes.reply, &s.notes.from, &s.missing}
	for i := range s.facts {
		all = append(all, &s.facts[i].label, &s.facts[i].value, &s.facts[i].more)
	}
	for i := range s.rows {
		all = append(all, &s.rows[i][0], &s.rows[i][1], &s.rows[i][2])
	}
	for i := range s.pairs {
		all = append(all, &s.pairs[i].title)
		s.pairs[i].lines = append([]string(nil), s.pairs[i].lines...)
		for j := range s.pairs[i].lines {
			all = append(all, &s.pairs[i].lines[j])
		}
	}
	s.lines, s.notes.say = append([]string(nil), s.lines...), append([]string(nil), s.notes.say...)
	for i := range s.lines {
		if s.id != "ask" || s.lines[0] == s.ownAsk { // not what somebody has written
			all = append(all, &s.lines[i])
		}
	}
	for i := range s.notes.say {
		all = append(all, &s.notes.say[i])
	}
	for _, text := range all {
		*text = m.own(*text)
	}
}
