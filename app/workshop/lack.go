package workshop

import "quilate/app/i18n"

// Lack is what a result lacks to have its place in the quadrant: its quantity,
// one of the four pillars, or, with all four, enough answers for a quality.
type Lack int

// Lacks are all of them, in order.
var Lacks = [6]Lack{lackQuantity, 1, 2, 3, 4, lackAnswers}

const (
	lackQuantity Lack = 0 // 1–4: the pillar before
	lackAnswers  Lack = 5
)

var lacks = [6]struct{ text, answer i18n.Text }{
	{i18n.Text{ES: "Cantidad", EN: "Quantity"}, i18n.Text{ES: "Sale de los seguidores, las publicaciones y cuánta gente hay en su mercado.", EN: "It comes from followers, posts and how many people are in their market."}},
	{pillars[0], i18n.Text{ES: "Sale de cuántos clientes recomiendan, o de mirar quién sigue de verdad.", EN: "It comes from how many customers recommend, or from looking at who really follows."}},
	{pillars[1], i18n.Text{ES: "Sale de cuántos seguidores podrían comprar.", EN: "It comes from how many followers could buy."}},
	{pillars[2], i18n.Text{ES: "Sale de cuántas preguntas se contestan o se resuelven.", EN: "It comes from how many questions are answered or solved."}},
	{pillars[3], i18n.Text{ES: "Sale de cuántos clientes repiten en un año; si se compra una sola vez, de los comentarios de clientes o de las ventas de la web, que el camino corto no pregunta: están en «Todas las preguntas».", EN: "It comes from how many customers come back in a year; where people buy once, from customers' comments or the web shop's sales, which the short path does not ask: they are in “Every question”."}},
	{i18n.Text{ES: "Calidad", EN: "Quality"}, i18n.Text{ES: "Hay algo de cada pilar, pero menos de la mitad de las respuestas.", EN: "There is something of each pillar, but less than half of the answers."}},
}

// Text names what is lacking.
func (l Lack) Text() i18n.Text { return lacks[l].text }

// Answer says what it is worked out from.
func (l Lack) Answer() i18n.Text { return lacks[l].answer }

// Lacks is what a result lacks to be placed; none where it has both indices.
func (r Result) Lacks() []Lack {
	var list []Lack
	if r.Quantity == nil {
		list = append(list, lackQuantity)
	}
	if r.Quality != nil {
		return list
	}
	n := len(list)
	for i, p := range r.Pillars {
		if p == nil {
			list = append(list, Lack(i+1))
		}
	}
	if len(list) == n {
		list = append(list, lackAnswers)
	}
	return list
}
