package main

// words are what the pages say before the program is there, in one language.
type words struct {
	locale    string // of Open Graph
	name      string // of the installed app
	about     string
	loading   string
	wait      string
	failed    string // to start
	stopped   string // while running
	copy      string // downloads what is stored
	retry     string
	worksheet string
	noScript  string

	shortcuts   [3]string         // names of shortcutPages
	screenshots map[string]string // what the pictures show, by the end of their name
	linkPicture string
}

func wordsFor(lang string) words {
	if lang == "en" {
		return words{
			locale:    "en_US",
			name:      "Quilate: quantity and quality of your social media",
			about:     "Quilate compares the quantity of your social media with its quality and works out what they return.",
			loading:   "Loading the calculator",
			wait:      "One moment: the calculator is still loading. What you have done is noted and we go on by ourselves.",
			failed:    "The calculator could not start. You can read this page, but it does not calculate. What you saved on this device is still there.",
			stopped:   "The calculator has stopped because of an error of ours. What you saved on this device is still there.",
			copy:      "Download a copy",
			retry:     "Try again",
			worksheet: "Printable worksheet",
			noScript:  "The calculator needs JavaScript. Without it you can read these pages, but not calculate.",

			shortcuts:   [3]string{"Answer questions", "See the result", "My assessments"},
			screenshots: map[string]string{"narrow-result": "The result, on a phone", "narrow-question": "A question, on a phone", "wide-result": "The result, on a computer"},
			linkPicture: "The first page of Quilate, a calculator for the social media of a small business",
		}
	}
	return words{
		locale:    "es_ES",
		name:      "Quilate: cantidad y calidad de tus redes",
		about:     "Quilate compara la cantidad de tus redes con su calidad y calcula cuánto te devuelven.",
		loading:   "Cargando la calculadora",
		wait:      "Un momento: la calculadora aún se está cargando. Lo que has hecho queda anotado y seguiremos solos.",
		failed:    "La calculadora no ha podido arrancar. Puedes leer esta página, pero no calcula. Lo que guardaste en este dispositivo sigue ahí.",
		stopped:   "La calculadora se ha parado por un error nuestro. Lo que guardaste en este dispositivo sigue ahí.",
		copy:      "Descargar copia",
		retry:     "Reintentar",
		worksheet: "Hoja para imprimir",
		noScript:  "La calculadora necesita JavaScript. Sin él puedes leer estas páginas, pero no calcular.",

		shortcuts:   [3]string{"Responder preguntas", "Ver el resultado", "Mis evaluaciones"},
		screenshots: map[string]string{"narrow-result": "El resultado, en un teléfono", "narrow-question": "Una pregunta, en un teléfono", "wide-result": "El resultado, en un ordenador"},
		linkPicture: "La primera página de Quilate, una calculadora para las redes de un negocio pequeño",
	}
}
