package exercises

import "math"

// forum is the second exercise: two channels, by the hour.
var forum = sheet{
	id: "forum", currency: "EUR", yearly: 0.10,
	title:    t("2. El foro que nadie contaba", "2. The forum nobody counted"),
	aim:      t("Medir por canal y por hora, y preguntar qué pasaría si se parase.", "Measure by channel and by hour, and ask what stopping would do."),
	material: t("Dos fichas tapadas (Instagram y foro), una hoja por grupo y un reloj.", "Two covered cards (Instagram and forum), one sheet for each group and a clock."),
	story: t("Taller de bicicletas Piñón Libre (Bilbao). Una reparación son 58 € sin IVA, tres al año, con un margen del 55 %: 31,90 € por reparación. Sesenta de cada cien siguen al año: un cliente deja 176 €. La hora cuesta 14 €. Hay unas 6.500 personas a las que podría atender. Los dos canales ya funcionan. ¿Qué traen en 24 meses?",
		"Piñón Libre bicycle workshop (Bilbao). A repair is €58 without VAT, three a year, at a margin of 55%: €31.90 a repair. Sixty in a hundred are still there after a year: one customer leaves €176. An hour costs €14. Some 6,500 people could become customers. Both channels are running. What do they bring in 24 months?"),
	timing: list(
		t("0–5: a mano alzada, «¿cuál cerrarías?», con solo 4.800 y 240 a la vista", "0–5: show of hands, “which would you close?”, seeing only 4,800 and 240"),
		t("5–20: se destapan las fichas y se calcula", "5–20: uncover the cards and work it out"),
		t("20–30: se compara por hora", "20–30: compare by the hour"),
		t("30–40: los giros", "30–40: the twists"),
		t("40–45: cierre", "40–45: close")),
	columns: []column{
		{t("Público", "Public"), count, false}, {t("Auténticos", "Real"), percent, false}, {t("Podrían comprar", "Could buy"), percent, false}, {t("Ya clientes", "Customers already"), percent, false}, {t("Alcanzables", "Reachable"), percent, false},
		{t("Preguntan, de los alcanzados", "Ask, of those reached"), permil, false}, {t("Compran", "Buy"), percent, false}, {t("Baja al mes", "Leave a month"), percent, false}, {t("Llegan al mes", "Arrive a month"), tenth, false}, {t("Horas al mes", "Hours a month"), count, false},
		{t("Alcanzados", "Reached"), tenth, true}, {t("Preguntan al mes", "Ask a month"), hundred, true}, {t("Clientes al mes", "Customers a month"), hundred, true}, {t("De más en 24 meses", "Extra in 24 months"), tenth, true}, {t("Coste por cliente", "Cost per customer"), amount, true},
		{t("ROI", "ROI"), gain, true}, {t("VAN", "NPV"), amount, true}, {t("Frente a parar", "Over stopping"), amount, true}, {t("Mes", "Month"), month, true},
	},
	rows: []row{
		{t("Instagram", "Instagram"), []float64{4800, .90, .25, .15, .15, .015, .30, .01, 48, 10, 137.7, 2.07, 0.62, 9.7, 345, -.73, -2236, -2353, math.NaN()}},
		{t("Foro ciclista (lectores al mes)", "Cycling forum (readers a month)"), []float64{240, .98, .70, .20, .55, .06, .35, .03, 7.2, 4, 72.4, 4.35, 1.52, 21.8, 62, .54, 625, 358, 10}},
	},
	ask: list(
		t("¿A cuántas personas que podrían empezar a comprar alcanza cada canal?", "How many people who could start to buy does each channel reach?"),
		t("¿Cuánto cuesta cada cliente?", "What does each customer cost?"),
		t("¿Qué número miraba el dueño?", "Which number was the owner looking at?"),
		t("¿Cuántos habrían venido igual?", "How many would have come anyway?"),
		t("¿Qué pasaría en seis meses si dejara de contestar?", "What would happen in six months if he stopped answering?")),
	notice: list(
		t("El foro, veinte veces menor, trae 2,2 veces más clientes con el 40 % de las horas.", "The forum, twenty times smaller, brings 2.2 times the customers with 40% of the hours."),
		t("Instagram alcanza a más personas (138 frente a 72), pero preguntan menos.", "Instagram reaches more people (138 against 72), but fewer ask."),
		t("Parar no es cero: lo ganado sigue trayendo algo (266 € el foro, 117 € Instagram). Lo que añade seguir es menos que el VAN.", "Stopping is not zero: what was won goes on bringing something (€266 the forum, €117 Instagram). What going on adds is less than the NPV.")),
	solution: t("La tabla. El foro se queda en cero con una incrementalidad de 0,40, un alcance del 35 % o un coste de 85 € al mes.",
		"The table. The forum breaks even at an incrementality of 0.40, a reach of 35% or a cost of €85 a month."),
	twists: list(
		t("El moderador prohíbe los mensajes comerciales: el alcance cae del 55 % al 20 % y el VAN queda en −512 €.", "The moderator bans commercial messages: reach falls from 55% to 20% and the NPV is −€512."),
		t("¿Y si la mitad habría venido igual? Con incrementalidad 0,3: −296 €.", "What if half would have come anyway? At an incrementality of 0.3: −€296."),
		t("¿Y si Instagram se llevara en cuatro horas sin perder alcance? −408 €: ordenar no basta.", "What if Instagram took four hours without losing reach? −€408: tidying up is not enough."),
		t("¿Y si en el foro tardan en olvidarte? Si al parar el alcance se reduce a la mitad cada seis meses y no cada dos, parar vale 654 € y seguir resta 29. La reputación en un foro se gana ayudando; quien vende, la pierde.", "What if the forum is slow to forget you? If after stopping reach halves every six months instead of every two, stopping is worth €654 and going on takes away 29. A name in a forum is won by helping; who sells loses it.")),
	close: t("Cada persona escribe el foro, grupo o ficha de reseñas donde ya preguntan por su oficio, y le reserva una hora a la semana durante un mes, con la pregunta «¿cómo nos conociste?».",
		"Everybody writes down the forum, group or review page where people already ask about their trade, and sets aside an hour a week for a month, with the question “how did you hear of us?”."),
}
