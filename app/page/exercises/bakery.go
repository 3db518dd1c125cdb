package exercises

// bakery is the first exercise: where 300 € bring customers.
var bakery = sheet{
	id: "bakery", currency: "EUR", yearly: 0.10,
	title:    t("1. La trampa de comprar seguidores", "1. The trap of buying followers"),
	aim:      t("Distinguir lo que cuesta un seguidor de lo que vale, y ver qué dato manda.", "Tell what a follower costs from what one is worth, and see which figure rules."),
	material: t("Una hoja por grupo, calculadora y cuatro tarjetas: comunidad, anuncios, sorteo, comprados.", "One sheet for each group, a calculator and four cards: community, ads, contest, bought."),
	story: t("Panadería Trigal Norte (Logroño). Una compra media es de 8,20 € sin IVA, tres al mes, con un margen del 55 %: 4,51 € por compra. De cien clientes, sesenta siguen al año: un cliente deja 269 € en toda su vida. Hay unas 10.000 personas a las que podría vender. Gasta 300 € una sola vez, en un solo origen. ¿Qué trae cada uno en 24 meses? «Pasan por el local» es al mes, de cada cien alcanzados.",
		"Trigal Norte bakery (Logroño). An average purchase is €8.20 without VAT, three a month, at a margin of 55%: €4.51 a purchase. Of a hundred customers, sixty are still there after a year: one customer leaves €269 over a lifetime. Some 10,000 people could buy from it. It spends €300 once, on one source. What does each bring in 24 months? “Come in” is a month, out of every hundred reached."),
	timing: list(
		t("0–5: a mano alzada, «¿dónde pondrías 300 €?»", "0–5: show of hands, “where would you put €300?”"),
		t("5–20: cada grupo calcula un origen", "5–20: each group works out one source"),
		t("20–30: se ponen en común", "20–30: share the results"),
		t("30–40: los giros", "30–40: the twists"),
		t("40–45: cierre", "40–45: close")),
	columns: []column{
		{t("Precio", "Price"), coin, false}, {t("Compra", "Buys"), count, false}, {t("Auténticos", "Real"), percent, false}, {t("Podrían comprar", "Could buy"), percent, false},
		{t("Ya clientes", "Customers already"), percent, false}, {t("Alcanzables", "Reachable"), percent, false}, {t("Pasan por el local", "Come in"), permil, false}, {t("Compran", "Buy"), percent, false}, {t("Baja al mes", "Leave a month"), percent, false},
		{t("Valor por seguidor, 24 meses", "Value per follower, 24 months"), coin, true}, {t("A diez años", "Ten years"), coin, true}, {t("Clientes de más", "Extra customers"), hundred, true}, {t("VAN", "NPV"), amount, true},
	},
	rows: []row{
		{t("Comunidad", "Community"), []float64{2, 150, .97, .60, .20, .35, .03, .35, .02, 2.30, 8.99, 3.08, 45}},
		{t("Anuncios", "Ads"), []float64{1, 300, .95, .45, .05, .15, .01, .35, .03, 0.27, 0.93, 0.71, -219}},
		{t("Sorteo", "Contest"), []float64{.3, 1000, .90, .10, .05, .10, .008, .35, .15, 0.0133, 0.0230, 0.09, -287}},
		{t("Comprados", "Bought"), []float64{.012, 25000, .02, .02, 0, .02, .001, .35, .06, 0.0000028, 0.0000069, 0, -300}},
	},
	ask: list(
		t("¿Cuántos de los 25.000 compran pan?", "How many of the 25,000 buy bread?"),
		t("¿Cuál cuesta menos por seguidor, y cuál por cliente?", "Which costs least per follower, and which per customer?"),
		t("¿Por qué restamos a los que ya son clientes?", "Why do we take off those who are customers already?"),
		t("¿Qué porcentaje cambia más la cuenta?", "Which share changes the sum most?"),
		t("¿A quién le enseñarías el total?", "Whom would you show the total?")),
	notice: list(
		t("El precio por seguidor ordena al revés que el valor.", "Price per follower ranks opposite to value."),
		t("Las partes se multiplican: un 2 % de un 2 % de un 2 % deja ocho por millón.", "Shares multiply: 2% of 2% of 2% leaves eight in a million."),
		t("A los 24 meses quedan 5.663 de los comprados, y no han dado ni una venta.", "After 24 months 5,663 of the bought ones are left, and not one sale came of them."),
		t("La comunidad gana por poco (+45 €, en el mes 21) y a 12 meses pierde (−186 €).", "The community wins narrowly (+€45, in month 21) and at 12 months it loses (−€186)."),
		t("El valor a diez años (8,99 €) no se cobra en dos.", "The ten-year value (€8.99) is not cashed in two.")),
	solution: t("Comunidad: 150 × 0,97 × 0,60 × 0,80 = 69,8 personas que podrían empezar a comprar. Se alcanza a 24,4 al mes; pasan 0,73; compran 0,26; de más, 0,15.",
		"Community: 150 × 0.97 × 0.60 × 0.80 = 69.8 people who could start to buy. 24.4 are reached a month; 0.73 come in; 0.26 buy; 0.15 are extra."),
	twists: list(
		t("¿Y si fueran gratis? Con precio cero, el VAN de las 25.000 cuentas es de 0,07 €.", "What if they were free? At no price at all the NPV of the 25,000 accounts is €0.07."),
		t("¿Y si además estorban? Con 900 vecinos que ya siguen a la panadería, el VAN es de 2.462 €; tras comprar 25.000, de 2.162 €. Supongamos que además diluyen: la red enseña menos las publicaciones de quien tiene seguidores falsos (0,5: un supuesto, no algo medido). Sin comprar nada, el VAN es de 2.426 € (también entre los 900 hay un 3 % que no es auténtico); tras comprar, de 1.044 €, y los clientes bajan de 23,2 a 13,1.", "What if they also get in the way? With 900 neighbours who follow already the NPV is €2,462; after buying 25,000 it is €2,162. Suppose they also dilute: the network shows less of whoever has false followers (0.5: an assumption, nothing measured). With nothing bought the NPV is €2,426 (3% of the 900 are not real either); after buying it is €1,044, and customers fall from 23.2 to 13.1."),
		t("¿Y si no lo hemos medido? El 3 % que pasa por el local es de la panadería. Con nuestra convención (0,6 %) la comunidad también pierde: −229 €. Queda en cero con 2,6 %.", "What if it was never measured? The 3% who come in are the bakery's own figure. With our convention (0.6%) the community loses too: −€229. It breaks even at 2.6%."),
		t("¿Y si la mitad ya compra? Con la mitad ya clienta, −84 €; queda en cero con 30 %.", "What if half buy already? With half of them customers already, −€84; it breaks even at 30%.")),
	close: t("Cada grupo mira cien seguidores propios y apunta cuántos son reales, cuántos podrían comprar y cuántos ya compran. La frase: «Barato es lo que se paga por lo que vale». Comprar indicadores falsos va contra las normas de las redes.",
		"Each group looks at a hundred followers of its own and notes how many are real, how many could buy and how many already do. The sentence: “Cheap is what costs less than it is worth.” Buying false indicators breaks the networks' rules."),
}
