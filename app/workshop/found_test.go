package workshop

import (
	"slices"
	"strings"
	"testing"
)

// As codes come in a chat: the first is the released one of the code's own test.
const (
	spaced = "8JCWY 4G22M 1893C C8QYM N500F 17WE9"
	dashed = "8JCWY-4G22M-1893C-C8QYM-N500F-17WE9"
)

func TestACodeIsFoundAmongOtherWords(t *testing.T) {
	for text, want := range map[string][]string{
		"10:32 Luis: " + spaced:                                                       {spaced},
		spaced + " gracias!":                                                          {spaced},
		"22/11/26, 10:32 - Luis: " + spaced + " gracias!":                             {spaced},
		"Jorge " + spaced + " bueno: hasta luego":                                     {spaced},
		"el mío es " + dashed + ", perdón por la espera :)":                           {dashed},
		strings.ToLower(spaced) + " hecho":                                            {strings.ToLower(spaced)},
		"Ana " + spaced + " y Luis " + dashed + " gracias":                            {spaced, dashed},
		spaced + " " + spaced:                                                         {spaced, spaced},
		"Luis:8JCWY4G22M1893CC8QYMN500F17WE9 👍":                                       {"8JCWY4G22M1893CC8QYMN500F17WE9"},
		"8JCWY 4G22M 1893C\nC8QYM N500F 17WE9":                                        {"8JCWY 4G22M 1893C\nC8QYM N500F 17WE9"},
		"Bueno hasta luego":                                                           nil,
		"Gracias por todo, nos vemos en el punto-de-venta-de-siempre enhorabuenísima": nil,
	} {
		if got := CodesIn(text); !slices.Equal(got, want) {
			t.Errorf("%q: %q, want %q", text, got, want)
		}
	}
}

func TestADamagedCodeAmongOtherWordsIsNamedAlone(t *testing.T) {
	wrong, short, cut := strings.Replace(spaced, "C8QYM", "C8QYN", 1), strings.Replace(spaced, "4G22M", "4G22", 1), "8JCWY 4G22M 1893C C8QYM"
	for text, want := range map[string]Unreadable{
		"10:32 Luis: " + wrong + " gracias!":                      {wrong, Wrong, 4},
		"Jorge " + wrong + " hecho":                               {wrong, Wrong, 4},
		strings.ToLower(wrong) + " gracias":                       {strings.ToLower(wrong), Wrong, 4},
		"10:32 Luis: " + short + " gracias!":                      {short, Short, 0},
		"Jorge: " + cut + " y no leo más":                         {cut, Short, 0},
		"Luis: " + strings.ReplaceAll(cut, " ", "-") + " gracias": {strings.ReplaceAll(cut, " ", "-"), Short, 0},
		"https://example.org/es/taller/#r=" + dashed[:34]:         {dashed[:34], Short, 0},
	} {
		_, news := Room{Preset: Preset{ID: 4711}}.Take(text)
		if len(news) != 1 || news[0].Kind != Refused || *news[0].Why != want {
			t.Errorf("%q: %q, want %+v", text, CodesIn(text), want)
		}
	}
	_, news := Room{Preset: Preset{ID: 4711}}.Take("Ana " + wrong + " Luis " + spaced + " gracias")
	if kinds(news) != "refused added" || news[0].Why.Text != wrong {
		t.Errorf("beside a good one: %s, %+v", kinds(news), news)
	}
}
