package charter

import "quilate/app/i18n"

func say(es, en string) i18n.Text { return i18n.Text{ES: es, EN: en} }

// w are the lines that the fields propose.
var w = struct {
	objective, objectiveMoney                        i18n.Text
	followers, observed, observedNone                i18n.Text
	costs, indices                                   i18n.Text
	seenAgainst, buyAgainst, share                   i18n.Text
	goOnMoney, goOnBack, changeNone, haltOnlyMoney   i18n.Text
	haltBlind                                        i18n.Text
	public, market, notYet                           i18n.Text
	wide, narrow, findForum                          i18n.Text
	budget, budgetSame, hours, split, setup          i18n.Text
	back, roiBetween, roiCentral, overStopping       i18n.Text
	backIn, notBack, advance, atRisk                 i18n.Text
	seen, ask, buy, stay, spend                      i18n.Text
	seenPlain, askPlain, buyPlain, stayPlain         i18n.Text
	askHow, coupon, record                           i18n.Text
	goOn, change, changeUnder, halt                  i18n.Text
	haltMoney, stopPlain, owner                      i18n.Text
	month, eachMonth, review, decide, balance, start i18n.Text
}{
	objective:      say("Que quien puede comprarnos nos vea, nos pregunte y se quede.", "That those who could buy see us, ask us and stay."),
	objectiveMoney: say("Ganar unos {n} clientes en {T} sin pasar de {x} al mes, horas incluidas.", "Win about {n} customers in {T} without going over {x} a month, hours included."),

	followers: say("{n} seguidores: {m} podrían comprarnos, clientes de hoy incluidos, y {k} de ellos nos ven en un mes.", "{n} followers: {m} could buy from us, today's customers included, and {k} of those see us in a month."),
	observed:  say("Hoy llegan {n} clientes al mes por las redes; los que no habrían venido igual: {m}.", "Today {n} customers a month come through social media; those who would not have come anyway: {m}."),

	observedNone: say("Hoy no llega ningún cliente por las redes.", "Today no customer comes through social media."),

	costs:   say("Hoy cuesta {x} al mes, horas incluidas.", "Today it costs {x} a month, hours included."),
	indices: say("Cantidad: {n} de 100. Calidad: {m} de 100.", "Quantity: {n} of 100. Quality: {m} of 100."),

	public: say("Personas reales a las que les sirve lo que vendemos y a las que llegamos a vender.", "Real people who could use what we sell and whom we get to sell to."),
	market: say("En nuestra zona son unas {n}.", "There are about {n} in our area."),
	notYet: say("De quienes ya nos siguen, {n} podrían comprarnos y aún no lo han hecho.", "Of those who already follow us, {n} could buy and have not yet."),

	wide:      say("Redes: {list}.", "Social media: {list}."),
	narrow:    say("De nicho, donde está quien más sabe de lo nuestro: {list}.", "Niche, where those who know our field best are: {list}."),
	findForum: say("Buscar un foro o grupo de nuestro tema y participar en él cada semana.", "Find a forum or group in our field and take part in it every week."),

	budget:     say("{x} al mes, horas incluidas; {y} en {T}.", "{x} a month, hours included; {y} in {T}."),
	budgetSame: say("{x} al mes, horas incluidas, lo mismo que hoy; {y} en {T}.", "{x} a month, hours included, the same as today; {y} in {T}."),
	hours:      say("({n}\u00a0h)", "({n}\u00a0h)"),
	split:      say("Al mes: {list}.", "A month: {list}."),
	setup:      say("Al empezar: {x}.", "To start: {x}."),

	back:         say("Recuperamos lo que ponemos en {n} escenarios, en {T}.", "We get back what we put in, in {n} scenarios, in {T}."),
	roiBetween:   say("ROI: 45 de 50 escenarios quedan entre {a} y {b}; {m} en el centro de los escenarios.", "ROI: 45 of 50 scenarios lie between {a} and {b}; {m} in the middle of the scenarios."),
	roiCentral:   say("ROI del caso central: {m}.", "ROI of the central case: {m}."),
	overStopping: say("Frente a parar, entre {a} y {b}.", "Compared with stopping, between {a} and {b}."),
	backIn:       say("En el caso central, lo puesto se recupera en el mes {n}.", "In the central case the money is back in month {n}."),
	notBack:      say("En el caso central, lo puesto no se recupera en {T}.", "In the central case the money is not back in {T}."),
	advance:      say("En el caso central, lo más que hay que adelantar son {x}.", "In the central case, the most to be advanced is {x}."),
	atRisk:       say("Si no vuelve nada y se para en el mes {n}, se habrán puesto {x}.", "If nothing comes back and it is stopped in month {n}, {x} will have been put in."),

	seen: say("Nos ven: {n} posibles clientes al mes, nos sigan o no, en el mes {t}.", "They see us: {n} possible customers a month, followers or not, by month {t}."),
	ask:  say("Nos preguntan: mensajes y visitas de posibles clientes, y en cuántas horas respondemos.", "They ask us: messages and visits from possible customers, and in how many hours we answer."),
	buy:  say("Nos compran: {n} clientes al mes que no habrían venido igual, en el mes {t}.", "They buy: {n} customers a month who would not have come anyway, by month {t}."),

	seenAgainst: say("Nos ven: {n} posibles clientes al mes, nos sigan o no, en el mes {t}; si todo sigue como hoy, {h}.", "They see us: {n} possible customers a month, followers or not, by month {t}; if all stays as today, {h}."),
	buyAgainst: say("Nos compran: {n} clientes al mes que no habrían venido igual, en el mes {t}; si todo sigue como hoy, {h}.",
		"They buy: {n} customers a month who would not have come anyway, by month {t}; if all stays as today, {h}."),
	stay:  say("Se quedan: {n} de los ganados siguen comprando al cabo de {T}.", "They stay: {n} of those won still buy after {T}."),
	spend: say("Nos cuesta: {x} al mes como mucho, horas apuntadas.", "It costs us: {x} a month at most, hours logged."),

	seenPlain: say("Nos ven: posibles clientes al mes, nos sigan o no.", "They see us: possible customers a month, followers or not."),
	askPlain:  say("Nos preguntan: mensajes y visitas, y en cuántas horas respondemos.", "They ask us: messages and visits, and in how many hours we answer."),
	buyPlain:  say("Nos compran: clientes nuevos al mes.", "They buy: new customers a month."),
	stayPlain: say("Se quedan: los que vuelven a comprar.", "They stay: those who buy again."),

	askHow: say("A cada cliente nuevo: «¿cómo nos conociste?», y se apunta.", "Every new customer is asked “how did you hear of us?”, and it is written down."),
	coupon: say("Un cupón o un enlace propio por canal.", "A coupon or an own link for each channel."),
	share: say("Se cuentan todos los que vienen por las redes. De cada 10, {n} no habrían venido igual: con esos se compara.",
		"All who come through social media are counted. Of every 10, {n} would not have come anyway: those are compared."),
	record: say("Todo en un mismo registro: fecha, importe y canal.", "All in one record: date, amount and channel."),

	goOn:        say("Seguimos: en el mes {t} llevamos al menos {n}.", "We go on: by month {t} we have at least {n}."),
	change:      say("Cambiamos algo: llevamos {n}.", "We change something: we have {n}."),
	changeUnder: say("Cambiamos algo: llevamos menos.", "We change something: we have fewer."),
	halt:        say("Paramos: no llegamos a {n}.", "We stop: we have not reached {n}."),
	haltMoney:   say("También paramos si quedan por recuperar más de {x}.", "We also stop if more than {x} is still out."),

	goOnBack:      say("Seguimos: en el mes {t} se ha recuperado lo puesto.", "We go on: by month {t} what was put in is back."),
	goOnMoney:     say("Seguimos: en el mes {t} quedan por recuperar {x} o menos.", "We go on: by month {t} {x} or less is still out."),
	changeNone:    say("Cambiamos algo: no ha venido nadie que no habría venido igual.", "We change something: nobody has come who would not have come anyway."),
	haltOnlyMoney: say("Paramos: quedan por recuperar más de {x}.", "We stop: more than {x} is still out."),
	haltBlind:     say("Paramos: nadie puede decir de dónde viene ningún cliente nuevo.", "We stop: nobody can say where any new customer comes from."),

	stopPlain: say("En el mes 6 miramos los números de cada paso: seguimos si mejoran, cambiamos algo si no se mueven, paramos si empeoran.",
		"In month 6 we look at the figures of each step: we go on if they improve, change something if they do not move, stop if they get worse."),
	owner: say("Responde del proyecto: \nPublica y contesta: \nApunta las ventas y de dónde vienen: \nRevisa los números cada mes: ",
		"Answers for the project: \nPosts and replies: \nRecords sales and where they come from: \nReviews the figures every month: "),

	start:     say("Semana 1: {x}.", "Week 1: {x}."),
	month:     say("Mes {n}: {x}.", "Month {n}: {x}."),
	eachMonth: say("Cada mes: apuntar los números de cada paso.", "Every month: note the figures of each step."),
	review:    say("Mes 3: primera revisión.", "Month 3: first review."),
	decide:    say("Mes {n}: seguir, cambiar o parar.", "Month {n}: go on, change or stop."),
	balance:   say("Mes {n}: balance.", "Month {n}: taking stock."),
}

// won counts customers won.
var won = i18n.Forms{
	One:   say("{n} cliente que no habría venido igual", "{n} customer who would not have come anyway"),
	Many:  say("{n} de clientes que no habrían venido igual", "{n} customers who would not have come anyway"),
	Other: say("{n} clientes que no habrían venido igual", "{n} customers who would not have come anyway"),
}

// between are two counts of customers.
var between = say("entre {a} y {b}", "between {a} and {b}")

// actions are what to do where one of the twelve questions of maturity stands
// before the next level, in their order.
var actions = [12]i18n.Text{
	say("escribir para qué estamos en redes, con un número y una fecha", "write down what our channels are for, with a number and a date"),
	say("preguntar a diez clientes por qué nos compran", "ask ten customers why they buy from us"),
	say("mirar a 20 seguidores por canal y contar los que podrían comprar", "look at 20 followers a channel and count those who could buy"),
	say("hacer el calendario del mes y cumplirlo", "make the month's calendar and keep to it"),
	say("apuntar cada semana las horas y el dinero", "log hours and money every week"),
	say("responder a casi todos en 24 horas", "answer nearly everybody within 24 hours"),
	say("escribir quién responde en una crisis y qué dice", "write down who answers in a crisis, and what"),
	say("buscar foros y grupos de lo nuestro y participar en uno cada semana", "find forums and groups in our field and take part in one every week"),
	say("hacer la lista de los veinte que nos recomiendan y cuidarlos", "list the twenty who recommend us and look after them"),
	say("poner cupón o enlace propio y preguntar «¿cómo nos conociste?»", "set up a coupon or own link and ask “how did you hear of us?”"),
	say("sacar de los datos el margen, cada cuánto compran y cuántos se quedan", "take margin, how often they buy and how many stay from our records"),
	say("guardar los números de cada mes y revisarlos", "keep each month's figures and review them"),
}
