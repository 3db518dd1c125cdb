package report

import "quilate/app/i18n"

// leftOut says what is not counted, and which answer would bring it in.
func (w *writer) leftOut() (Section, bool) {
	s := Section{ID: "leftout"}
	money := w.State == Full && w.Mode == "money"
	list := List{}
	seen := map[string]bool{}
	for _, o := range w.r.Present.LeftOut {
		what, ok := omissions[o.Code]
		if !ok {
			what = omission{text: text("Una parte de la cuenta", "A part of the account"), money: true}
		}
		if what.money && (w.Mode != "money" || w.State != Full) {
			continue
		}
		line := Line{Text: w.tell(&what.text), Key: w.askable(o.Key)}
		line.More = w.say("Falta saber {find}.", "Still to find out: {find}.", "find", w.findOut(o.Key))
		if !what.more.IsZero() {
			line.More = w.tell(&what.more)
		}
		mark := line.Text + line.More
		if !seen[mark] {
			seen[mark] = true
			list.Lines = append(list.Lines, line)
		}
	}
	if len(list.Lines) == 0 {
		return s, false
	}
	s.Finding = w.count(float64(len(list.Lines)), "{n} cosa no está en la cuenta", "{n} cosas no están en la cuenta", "{n} thing is not in the account", "{n} things are not in the account")
	s.Lead = append(s.Lead, w.say("No las hemos supuesto: se quedan fuera hasta que las sepas.", "We have not assumed them: they stay out until you know."))
	s.Lists = append(s.Lists, list)
	if money {
		s.Notes = append(s.Notes, w.say("Es una estimación para decidir mejor, no una promesa.", "It is an estimate to help you decide, not a promise."))
	}
	return s, true
}

type omission struct {
	text, more i18n.Text
	money      bool // says nothing where no money is told
}

var omissions = map[string]omission{
	"service":     {text: text("Lo que ahorras atendiendo por tus redes", "What you save by answering on your channels"), money: true},
	"loyalty":     {text: text("Los clientes que se quedan gracias a tus redes", "The customers who stay because of your channels"), money: true},
	"ceiling":     {text: text("El techo de tu mercado", "Your market's ceiling"), more: text("Sin techo: no sabemos cuánta gente hay en tu mercado.", "No ceiling: we do not know how many people are in your market."), money: true},
	"growth":      {text: text("Los seguidores que llegan por su cuenta", "The followers who come by themselves"), more: text("Contamos con que llegan tantos como se van.", "We take it that as many come as leave."), money: true},
	"discovery":   {text: text("Las personas que te ven sin seguirte", "The people who see you without following"), money: true},
	"followers":   {text: text("Un canal del que no sabemos cuánta gente te sigue", "A channel of which we do not know how many follow you")},
	"frequency":   {text: text("Las compras que repiten", "Repeat purchases"), more: text("Contamos una sola compra por cliente nuevo.", "We count one purchase per new customer."), money: true},
	"tax":         {text: text("El impuesto que lleva tu precio", "The tax in your price"), more: text("No sabemos la parte: contamos el precio entero, y sale algo mejor de lo que es.", "We do not know its share: we count the whole price, which looks a little better than it is."), money: true},
	"acquisition": {text: text("Los seguidores que pagas", "The followers you pay for"), more: text("El dinero está en el coste; cuántos trae no lo sabemos.", "The money is in the cost; how many it brings is not known."), money: true},
	"assisted":    {text: text("Las ventas en que tus redes participan sin ser el último paso", "Sales your channels take part in without being the last step"), money: true},
	"savings":     {text: text("Los gastos que ya no haces gracias a tus redes", "Spending you no longer do thanks to your channels"), money: true},
	"synergy":     {text: text("Acuerdos y servicios nuevos", "Partnerships and new services"), money: true},
	"setup":       {text: text("El gasto inicial", "The start-up cost"), money: true},
	"calibration": {text: text("Los clientes que cuentas tú", "The customers you count"), more: text("Sin esa cifra, los clientes nuevos salen de valores supuestos.", "Without that figure new customers follow from assumed values."), money: true},
	"plans":       {text: text("Comparar Cantidad y Calidad", "Comparing Quantity and Quality"), money: true},
}
