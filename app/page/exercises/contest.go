package exercises

// contest is the third exercise: closing the account of a contest.
var contest = sheet{
	id: "contest", currency: "MXN", yearly: 0.12,
	title:    t("3. ¿Valió la pena el sorteo?", "3. Was the contest worth it?"),
	aim:      t("Cerrar la cuenta de un sorteo: lo que costó entero, quién se quedó, quién compró, quién ya era cliente y cuánto se puede saber con dos cupones.", "Close the account of a contest: its whole cost, who stayed, who bought, who was a customer already, and how much two coupons can tell."),
	material: t("La hoja del caso, cinco cupones de papel y calculadora.", "The case sheet, five paper coupons and a calculator."),
	story: t("Salón Ceiba (Mérida, Yucatán). Sorteó un paquete: 900 MXN a costo, 1,500 de promoción y seis horas de la dueña a 95, en total 2,970 MXN. Ganó 1,150 seguidores. Un servicio son 420 MXN sin IVA, 0.6 al mes, con un margen del 50%: 210 MXN por visita. De cien clientas, 45 siguen al año: una deja 1,770 MXN en toda su vida. Cinco cupones llegaron a caja durante el año; tres eran de clientas de siempre. Se mira a 12 meses, y el dinero rendiría un 12% al año en otra parte.",
		"Salón Ceiba (Mérida, Yucatán). It gave away a package: MXN 900 at cost, 1,500 of promotion and six hours of the owner's at 95, MXN 2,970 in all. It won 1,150 followers. A visit is MXN 420 without VAT, 0.6 a month, at a margin of 50%: MXN 210 a visit. Of a hundred customers, 45 are still there after a year: one leaves MXN 1,770 over a lifetime. Five coupons came to the till during the year; three were of regulars. Over 12 months; elsewhere the money would earn 12% a year."),
	timing: list(
		t("0–5: ¿cuántos «me gusta» hacen falta para llamarlo éxito?", "0–5: how many likes make a success?"),
		t("5–15: lo que costó, y los seguidores", "5–15: cost and followers"),
		t("15–28: clientas y margen", "15–28: customers and margin"),
		t("28–40: los giros", "28–40: the twists"),
		t("40–45: cierre", "40–45: close")),
	columns: []column{
		{t("Seguidores", "Followers"), count, false}, {t("Auténticas", "Real"), percent, false}, {t("Podrían comprar", "Could buy"), percent, false}, {t("Ya clientas", "Customers already"), percent, false}, {t("Alcanzables", "Reachable"), percent, false},
		{t("Preguntan", "Ask"), percent, false}, {t("Reservan", "Book"), percent, false}, {t("Baja al mes", "Leave a month"), percent, false},
		{t("VAN, 12 meses", "NPV, 12 months"), amount, true}, {t("ROI, 12 meses", "ROI, 12 months"), gain, true}, {t("VAN, 24 meses", "NPV, 24 months"), amount, true},
	},
	rows: []row{
		{t("Sorteo abierto", "Open contest"), []float64{1150, .88, .12, .30, .25, .07, .27, .15, -1940, -.63, -1138}},
		{t("Giro: un premio que elige", "Twist: a prize that selects"), []float64{250, .97, .60, .25, .35, .07, .27, .05, -79, .05, 3551}},
	},
	later: 1,
	ask: list(
		t("¿Cuánto costó cada seguidor? ¿Y cada uno de los que quedan a los tres meses?", "What did each follower cost? And each of those left after three months?"),
		t("¿Los cinco cupones son cinco ventas nuevas?", "Are five coupons five new sales?"),
		t("Con dos cupones, ¿entre cuánto y cuánto podría estar la verdad?", "With two coupons, between what and what may the truth lie?"),
		t("¿Qué premio habría elegido a las personas adecuadas?", "Which prize would have chosen the right people?")),
	notice: list(
		t("El premio se cuenta a costo y una sola vez.", "The prize counts at cost, and once."),
		t("2,970 ÷ 1,150 = 2.58 por seguidor. A los tres meses quedan 706 (4.21 por seguidor) y al año 164 (unos 18).", "2,970 ÷ 1,150 = 2.58 a follower. After three months 706 are left (4.21 each), after a year 164 (about 18)."),
		t("De los cinco cupones solo dos son nuevos. El modelo espera lo mismo por otro camino: 0.40 clientas al mes que se van apagando, 1.9 en el año; con incrementalidad 0.6 y las recomendadas, 1.3 de más.", "Only two of the five coupons are new. The model expects the same by another road: 0.40 customers a month, fading, 1.9 in the year; at an incrementality of 0.6 and with those recommended, 1.3 extra."),
		t("Dos en un año es poca muestra: la cifra de fondo puede estar entre 0.6 y 5.5.", "Two in a year is a small sample: the underlying figure may lie between 0.6 and 5.5."),
		t("Un seguidor vale 0.90 en 12 meses y 2.14 en diez años: menos de lo que costó, en los dos casos.", "A follower is worth 0.90 in 12 months and 2.14 in ten years: less than it cost, both times.")),
	solution: t("A 12 meses el VAN es de −1,940 MXN y el ROI de −63%: no se recupera. A 24 meses, −1,138. Para quedar en cero a 12 meses, un costo de 1,030 MXN, o un 35% que podría comprar en vez de un 12%. Ninguna incrementalidad lo salva.",
		"At 12 months the NPV is MXN −1,940 and the ROI −63%: the money does not come back. At 24 months, −1,138. To break even at 12 months it takes a cost of MXN 1,030, or 35% who could buy instead of 12%. No incrementality saves it."),
	twists: list(
		t("Un premio que elige: el mismo dinero en «un color para ti y para una amiga de Mérida», con solo 250 seguidores (97% auténticas, 60% podrían comprar, 25% ya clientas, 35% alcanzables, 5% de baja al mes). A 12 meses, ROI de +5% y se recupera en el mes 12, con 4.0 clientas; el VAN es de −79: vuelve el dinero, pero no el 12% anual que daría en otra parte. A 24 meses, +3,551 (ROI del 150%).", "A prize that selects: the same money on “a colour for you and a friend in Mérida”, with only 250 followers (97% real, 60% could buy, 25% customers already, 35% reachable, 5% leave a month). At 12 months an ROI of +5%, back in month 12, with 4.0 customers; the NPV is −79: the cash comes back, but not the 12% a year it would earn elsewhere. At 24 months, +3,551 (an ROI of 150%)."),
		t("¿Y si las dos clientas habrían venido igual? Entonces el sorteo trajo cero y costó 2,970. El problema no es el sorteo: es a quién llama.", "What if both would have come anyway? Then the contest brought nothing and cost 2,970. The contest is not the problem: whom it calls is.")),
	close: t("La regla, antes de cualquier sorteo: el costo entero, una clave para seguirlo, y cuántas clientas nuevas lo pagan (2,970 ÷ 1,770 ≈ 1.7 de más en toda la vida; más, si tiene que volver en un año).",
		"The rule, before any contest: its whole cost, a code to follow it, and how many new customers pay for it (2,970 ÷ 1,770 ≈ 1.7 extra over a lifetime; more, if it has to come back in a year)."),
}
