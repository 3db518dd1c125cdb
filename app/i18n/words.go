package i18n

import "strings"

// Texts are written with the words of Spain; these are the ones that other
// regions say differently. A word is replaced whole, with its capital, and
// the article before it follows its gender: "el ordenador" becomes "la
// computadora".

// gender says how the article before a replaced word changes.
type gender byte

const (
	sameGender gender = iota
	toFeminine
	toMasculine
)

// regionalWord is what a dialect says for a word; ok is false where it says
// the same. previous is the word before, rest what follows.
func regionalWord(word, previous, rest string, d Region) (to string, g gender, taken int, ok bool) {
	if d == "en-US" {
		if word == "VAT" {
			return "sales tax", sameGender, 0, true
		}
		return
	}
	switch word {
	case "coste", "Coste":
		to = "costo"
	case "costes", "Costes":
		to = "costos"
	case "vídeo", "Vídeo":
		to = "video"
	case "vídeos", "Vídeos":
		to = "videos"
	case "tique", "Tique":
		to = "ticket"
	case "tiques", "Tiques":
		to = "tickets"
	case "móvil", "Móvil":
		if isNounAfter(previous) {
			to = "celular"
		}
	case "móviles", "Móviles":
		if isNounAfter(previous) {
			to = "celulares"
		}
	case "ordenador", "Ordenador":
		to, g = "computadora", toFeminine
		if d == "es-CL" || d == "es-CO" {
			to, g = "computador", sameGender
		}
	case "ordenadores", "Ordenadores":
		to, g = "computadoras", toFeminine
		if d == "es-CL" || d == "es-CO" {
			to, g = "computadores", sameGender
		}
	case "TPV":
		to, g = "terminal de venta", toFeminine
	case "gestoría", "Gestoría":
		to, g = "contador", toMasculine
		if strings.HasPrefix(rest, " o contador") {
			taken = len(" o contador")
		}
	case "gestorías", "Gestorías":
		to, g = "contadores", toMasculine
	case "autónomo", "Autónomo", "autónoma", "Autónoma":
		if !strings.HasSuffix(previous, "omunidad") {
			to = "independiente"
		}
	case "autónomos", "Autónomos", "autónomas", "Autónomas":
		if !strings.HasSuffix(previous, "omunidades") {
			to = "independientes"
		}
	case "Seguridad":
		// The payment, not the institution, which comes with its article.
		if previous != "la" && previous != "La" && strings.HasPrefix(rest, " Social") {
			return "cargas sociales", sameGender, len(" Social"), true
		}
	case "valor", "Valor":
		if sayVPN(d) && strings.HasPrefix(rest, " actual neto") {
			to, taken = "valor presente neto", len(" actual neto")
		}
	case "VAN":
		if sayVPN(d) {
			to = "VPN"
		}
	case "alquiler", "Alquiler":
		switch d {
		case "es-MX":
			to, g = "renta", toFeminine
		case "es-CO", "es-CL":
			to = "arriendo"
		}
	case "alquileres", "Alquileres":
		switch d {
		case "es-MX":
			to, g = "rentas", toFeminine
		case "es-CO", "es-CL":
			to = "arriendos"
		}
	case "IVA":
		switch d {
		case "es-PE":
			to = "IGV"
		case "es-US":
			to = "impuesto sobre las ventas"
		}
	}
	return to, g, taken, to != ""
}

func sayVPN(d Region) bool { return d == "es-MX" || d == "es-CO" }

// isNounAfter tells "tu móvil" from "media móvil" and "datos móviles".
func isNounAfter(previous string) bool {
	switch previous {
	case "", "el", "El", "un", "Un", "los", "Los", "unos", "del", "al", "tu", "Tu", "tus", "Tus", "su", "sus", "mi",
		"con", "Con", "desde", "Desde", "en", "En", "por", "Por", "de", "De", "y", "o", "sin", "cada", "este", "otro":
		return true
	}
	return false
}

// articles before a noun in both genders; the contracted ones come first.
var articles = [...]struct{ masculine, feminine string }{
	{"del ", "de la "}, {"Del ", "De la "}, {"al ", "a la "}, {"Al ", "A la "},
	{"el ", "la "}, {"El ", "La "}, {"los ", "las "}, {"Los ", "Las "},
	{"un ", "una "}, {"Un ", "Una "}, {"unos ", "unas "}, {"Unos ", "Unas "},
}

// agree gives the article at the end of text the gender of the noun to come.
func agree(text []byte, g gender) []byte {
	if g == sameGender {
		return text
	}
	for _, a := range articles {
		from, to := a.masculine, a.feminine
		if g == toMasculine {
			from, to = to, from
		}
		at := len(text) - len(from)
		if at >= 0 && string(text[at:]) == from && !endsInWord(text[:at]) {
			return append(text[:at], to...)
		}
	}
	return text
}

// regionalWords gives s with the words of the dialect. Slots are left alone.
// Nothing is allocated when nothing changes.
func regionalWords(s string, d Region) string {
	if d == "es-ES" || d == "en-GB" {
		return s
	}
	var out []byte
	done := 0 // s[:done] is in out
	previous := ""
	for i := 0; i < len(s); {
		if s[i] == '{' {
			size := strings.IndexByte(s[i:], '}')
			if size < 0 {
				break
			}
			previous, i = s[i:i+size+1], i+size+1
			continue
		}
		n := 0
		for step := letterLen(s[i:]); step > 0; step = letterLen(s[i+n:]) {
			n += step
		}
		if n == 0 {
			if s[i] != ' ' {
				previous = ""
			}
			i++
			continue
		}
		word := s[i : i+n]
		if n >= 3 {
			if to, g, taken, ok := regionalWord(word, previous, s[i+n:], d); ok {
				out = agree(append(out, s[done:i]...), g)
				if keepsCapital(word, s[:i]) {
					to = withCapitalOf(word, to)
				}
				out = append(out, to...)
				n += taken
				done = i + n
			}
		}
		previous = word
		i += n
	}
	if done == 0 {
		return s
	}
	return string(append(out, s[done:]...))
}

// letterLen is the length of the letter or digit that s starts with, 0 if it
// starts with anything else. Accented letters of Spanish all begin with 0xC3.
func letterLen(s string) int {
	if s == "" {
		return 0
	}
	switch c := s[0]; {
	case 'a' <= c && c <= 'z', 'A' <= c && c <= 'Z', '0' <= c && c <= '9':
		return 1
	case c == 0xC3 && len(s) > 1:
		return 2
	}
	return 0
}

// endsInWord reports whether the last byte of text belongs to a letter.
func endsInWord(text []byte) bool {
	n := len(text)
	return n > 0 && letterLen(string(text[n-1:])) == 1 || n > 1 && text[n-2] == 0xC3
}

// keepsCapital reports whether what replaces word keeps its capital. The
// capitals of acronyms and names are their own, and are kept only where a
// sentence begins after before.
func keepsCapital(word, before string) bool {
	if word != "Seguridad" && !('A' <= word[1] && word[1] <= 'Z') {
		return true
	}
	for _, end := range [...]string{"¿", "¡", ". ", "? "} {
		if strings.HasSuffix(before, end) {
			return true
		}
	}
	return before == ""
}
