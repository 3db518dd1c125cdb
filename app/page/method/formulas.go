package method

import "quilate/app/i18n"

// chapter is a part of the account, told in words and in symbols.
type chapter struct {
	ID    string
	Title i18n.Text
	Said  []i18n.Text
	Lines []line
}

// line is a formula with what it says.
type line struct{ Symbols, Words i18n.Text }

var chapters = []chapter{
	{"principles", text("Con qué reglas contamos", "The rules of the account"), []i18n.Text{
		text("Margen, no facturación: de una venta cuenta lo que te queda después de lo que solo gastas por hacerla.", "Margin, not revenue: of a sale, what counts is what you keep after what you spend only because of it."),
		text("Las redes no son gratis: las horas cuentan siempre, también las tuyas.", "Social media is not free: hours always count, yours too."),
		text("Nada se cuenta dos veces: quien ya es cliente no se gana otra vez; un mensaje no es a la vez una venta y un ahorro; una persona en dos canales es una.", "Nothing is counted twice: whoever is a customer already is not won again; a message is not both a sale and a saving; a person on two channels is one."),
		text("Frente a parar: un plan vale lo que añade a no hacer nada desde hoy, porque lo que ya tienes aún trae algo un tiempo.", "Against stopping: a plan is worth what it adds to doing nothing from today on, because what you have goes on bringing something for a while."),
		text("Rangos, no falsa precisión: lo que no se ha medido lleva un rango, y el resultado también.", "Ranges, not false precision: what was not measured carries a range, and so does the result."),
		text("Puede salir que no: si no recuperas el dinero, lo decimos, y decimos qué tendría que cambiar.", "The answer may be no: if you do not get your money back we say so, and say what would have to change."),
	}, nil},
	{"customers", text("De seguidores a clientes nuevos", "From followers to new customers"), []i18n.Text{
		text("Cada canal, y dentro de él cada manera en que llegaron los seguidores, se cuenta por separado.", "Every channel, and within it every way in which followers came, is counted apart."),
	}, []line{
		{text("P = F · a · g · (1 − q)", "P = F · a · g · (1 − q)"), text("posibles clientes = seguidores × reales × podrían comprarte × aún no son clientes", "possible customers = followers × real × could buy × not customers yet")},
		{text("F(t) = F(t − 1) · (1 − u) + llegan por su cuenta + gasto ÷ precio", "F(t) = F(t − 1) · (1 − u) + come by themselves + spend ÷ price"), text("cada mes unos se van y otros llegan; P sigue igual", "each month some leave and some come; P follows alike")},
		{text("c · (1 − e^(−b ÷ c))", "c · (1 − e^(−b ÷ c))"), text("si una vía de pago solo puede traer c seguidores al mes, el precio sube al acercarse", "where a paid way in can bring only c followers a month, the price rises as it nears")},
		{text("ven = P · ρ · (1 − repetidos) · olvido + descubren", "see = P · ρ · (1 − counted twice) · fade + discover"), text("los que te ven en un mes, sin contar a nadie dos veces, y los que te descubren sin seguirte", "those who see you in a month, nobody counted twice, and those who discover you without following")},
		{text("compran = ven · preguntan · conversión · S", "buy = see · ask · conversion · S"), text("de los que te ven, los que preguntan o entran; de ellos, los que compran; S es el techo de tu mercado", "of those who see you, who ask or visit; of those, who buy; S is your market's ceiling")},
		{text("ganados = ι · compran", "won = ι · buy"), text("solo cuentan los que no te habrían comprado sin tus redes", "only those count who would not have bought without your channels")},
		{text("N(t) = ganados + B · x · recomiendan · S + K · N(t − retraso) · S", "N(t) = won + B · x · recommend · S + K · N(t − lag) · S"), text("más los que traen tus clientes de siempre, y los que traen los nuevos", "plus those brought by existing customers, and by the new ones")},
		{text("S = 1 − C ÷ (M − B)", "S = 1 − C ÷ (M − B)"), text("cuantos más has ganado (C) de los que caben (M − B), menos quedan; sin mercado conocido, no hay techo", "the more you have won (C) of those there are (M − B), the fewer are left; with an unknown market there is no ceiling")},
		{text("factor = clientes que cuentas ÷ clientes que saldrían", "factor = customers you count ÷ customers it would give"), text("si sabes cuántos te llegan, ajustamos la conversión hasta que salgan esos, después de quitar los recomendados", "if you know how many come, we adjust the conversion until it gives those, after taking off the recommended ones")},
	}},
	{"money", text("De clientes a dinero", "From customers to money"), nil, []line{
		{text("om = compra media · margen", "om = average order · margin"), text("lo que te queda de una compra", "what you keep of a purchase")},
		{text("directas = N · om + A · r · f* · om", "direct = N · om + A · r · f* · om"), text("la primera compra de cada cliente nuevo, y las que repiten los que siguen (A)", "each new customer's first purchase, and those repeated by the ones who stay (A)")},
		{text("asociadas = compras · om · parte", "associated = purchases · om · share"), text("compras en que tus redes participan sin ser el último paso", "purchases your channels take part in without being the last step")},
		{text("atención = dudas · resueltas · evitadas · coste · en dinero", "service = questions · solved · avoided · cost · as money"), text("llamadas y correos que te ahorras, en la parte que se nota", "calls and e-mails you save, in the part that shows")},
		{text("fidelización = E · om · f", "loyalty = E · om · f"), text("clientes que se habrían ido y siguen (E)", "customers who would have left and stay (E)")},
		{text("frecuencia = B · x · om · f · [(1 + Δf) · (1 + Δy) − 1]", "frequency = B · x · om · f · [(1 + Δf) · (1 + Δy) − 1]"), text("los que compran más a menudo o gastan más", "those who buy more often or spend more")},
		{text("nivel = hoy + (plan − hoy) · R(t)", "level = today + (plan − today) · R(t)"), text("lo nuevo crece en una curva en S; lo que ya haces no la necesita, y lo que dejas se nota enseguida", "what is new grows along an S-curve; what you do already does not need it, and what you drop is felt at once")},
		{text("coste = (horas · valor de una hora + dinero) · meses + inicio", "cost = (hours · worth of an hour + money) · months + start-up"), text("todo lo que pones, tus horas incluidas", "all you put in, your hours included")},
	}},
	{"results", text("Los resultados", "The results"), nil, []line{
		{text("ROI = (entra − sale) ÷ sale", "ROI = (in − out) ÷ out"), text("lo que ganas o pierdes por cada unidad que pones, tus horas incluidas", "what you gain or lose for each unit you put in, your hours included")},
		{text("mes = el primero desde el que Σ neto(t) no baja de 0", "month = the first after which Σ net(t) is never below 0"), text("cuándo recuperas la inversión", "when you get your money back")},
		{text("VAN = Σ neto(t) ÷ (1 + i)^t;  i = (1 + d)^(1/12) − 1", "NPV = Σ net(t) ÷ (1 + i)^t;  i = (1 + d)^(1/12) − 1"), text("lo mismo en dinero de hoy, si le pides a tu dinero un d al año", "the same in today's money, if you expect your money to earn d a year")},
		{text("frente a parar = VAN − VAN de parar;  olvido = 2^(−t ÷ semivida)", "over stopping = NPV − NPV of stopping;  fade = 2^(−t ÷ half-life)"), text("parar no cuesta nada, y te ven cada vez menos", "stopping costs nothing, and fewer and fewer see you")},
		{text("TIR: el d con el que VAN = 0", "IRR: the d at which NPV = 0"), text("solo existe si el dinero cambia de sentido una vez; por encima del 100 % se dice así", "it exists only if money changes direction once; above 100% it is told as that")},
		{text("la mitad de bien = (entra ÷ 2 − sale) ÷ sale", "half as well = (in ÷ 2 − out) ÷ out"), text("la mitad de todo lo que entra, con el mismo coste", "half of everything that comes in, at the same cost")},
		{text("valor de un seguidor = VAN de tener uno más y nada más", "value of a follower = NPV of having one more and nothing else"), text("lo más que vale la pena pagar por él", "the most it is worth paying for one")},
		{text("CLV = om + om · f* · r ÷ (1 + i − r)", "CLV = om + om · f* · r ÷ (1 + i − r)"), text("lo que deja un cliente en toda su vida", "what a customer leaves in a whole life")},
		{text("caso central", "central case"), text("cada dato en su valor más normal", "every figure at its most likely value")},
		{text("caso prudente", "conservative case"), text("todos los datos inciertos a la vez en su peor extremo, y sin sinergias: un límite, no un pronóstico", "every uncertain figure at its worst end at once, and no synergies: a limit, not a forecast")},
	}},
	{"quality", text("Cantidad y calidad", "Quantity and quality"), []i18n.Text{
		text("Una nota dice cómo está un dato frente a una mediana: 50 es como ella. Las notas van de 1 a 99.", "A score says how a figure stands against a median: 50 is level with it. Scores run from 1 to 99."),
		text("Lo que falta no se inventa: cuenta una vez como 10 y otra como 90, y el índice es una franja. Con la mitad de los datos y uno en cada pilar, pasa a ser un número con su franja.", "What is missing is not made up: it counts once as 10 and once as 90, and the index is a band. With half of the figures and one in every pillar it becomes a number with its band."),
	}, []line{
		{text("nota = 100 · Φ(z);  z = ln(dato ÷ mediana) ÷ s", "score = 100 · Φ(z);  z = ln(figure ÷ median) ÷ s"), text("para cantidades; para partes se usa p ÷ (1 − p) en su lugar; en el tiempo de respuesta, menos es mejor", "for amounts; for shares p ÷ (1 − p) takes their place; for response time less is better")},
		{text("cantidad = 40 % seguidores + 30 % alcance + 15 % publicaciones + 15 % crecimiento", "quantity = 40% followers + 30% reach + 15% posts + 15% growth"), text("media de las notas, con los pesos entre las conocidas", "mean of the scores, with the weights among those known")},
		{text("calidad = (credibilidad · canal · atención · fidelidad)^(1/4)", "quality = (credibility · channel · service · loyalty)^(1/4)"), text("media geométrica: un pilar fuerte no tapa uno vacío; cada pilar es la media de sus notas", "geometric mean: a strong pillar cannot hide an empty one; each pillar is the mean of its scores")},
		{text("brecha = cantidad − calidad", "gap = quantity − quality"), text("más de +20, escaparate; menos de −20, joya escondida; entre medias, equilibrio", "above +20, a shop window; below −20, a hidden gem; in between, balance")},
		{text("audiencia efectiva = F · a · g · ρ · ε;  vanidad = 1 − a · g", "effective audience = F · a · g · ρ · ε;  vanity = 1 − a · g"), text("seguidores reales, que podrían comprarte, que te ven y hacen algo; y los que nunca cuentan", "followers who are real, could buy, see you and do something; and those who never count")},
		{text("nota de un recuento = (k + 20 · mediana) ÷ (n + 20)", "score of a count = (k + 20 · median) ÷ (n + 20)"), text("si has mirado a n seguidores, uno más o menos no lo cambia todo", "if you looked at n followers, one more or less does not change everything")},
	}},
	{"ranges", text("Lo que no se sabe", "What is not known"), []i18n.Text{
		text("Medido: es exacto, o k de n. A ojo: una cantidad va de ×0,6 a ×1,5; una parte p, con p ÷ (1 − p) de ×0,5 a ×2. Supuesto: el rango de la fila publicada o de nuestra convención.", "Measured: exact, or k of n. By eye: an amount runs from ×0.6 to ×1.5; a share p, with p ÷ (1 − p) from ×0.5 to ×2. Assumed: the range of the published row or of our convention."),
		text("«Ninguno hasta ahora» no es «nunca»: ninguno de n cuenta como medio entre n + 1.", "“None so far” is not “never”: none of n counts as a half in n + 1."),
		text("Los datos de otra moneda solo se usan con el cambio que tú pongas, y los sueldos de un país nunca sirven para otro.", "Figures in another currency are only used at the rate you type, and wages of one country never stand for another."),
	}, nil},
	{"odds", text("Los 50 escenarios", "The 50 scenarios"), []i18n.Text{
		text("Nadie conoce todas sus cifras. En lugar de un solo resultado hacemos la cuenta miles de veces: en cada prueba, cada dato incierto toma otro valor de su rango. Ordenamos lo que sale, lo partimos en 50 partes iguales y dibujamos un punto por cada una: 37 de 50 quiere decir que en 74 de cada 100 pruebas recuperas la inversión.",
			"Nobody knows all their figures. Instead of a single result we make the account thousands of times: in each trial every uncertain figure takes another value of its range. We sort what comes out, split it into 50 equal parts and draw one dot for each: 37 of 50 means that 74 in 100 trials get the money back."),
		text("Todas las opciones, y parar, usan los mismos valores en la misma prueba: lo que las separa es lo que decides, no la suerte.",
			"All options, and stopping, use the same values in the same trial: what sets them apart is what you decide, not luck."),
		text("Los valores salen de una lista fija y bien repartida, la misma en todos los aparatos: con las mismas respuestas sale lo mismo. Paramos cuando repetirlo con otros números apenas movería nada: medio punto de cada 100 en las veces, y un 1 % de la distancia entre los extremos en los importes.",
			"The values come from a fixed, evenly spread list, the same on every device: the same answers give the same. We stop once running it again with other numbers would hardly move anything: half a point in 100 for the odds, and 1% of the distance between the ends for the amounts."),
		text("Cada cifra varía por su cuenta: si en tu negocio van juntas, el rango real es otro.", "Each figure varies on its own: if yours move together, the true range differs."),
		text("Nunca decimos 0 ni 50 de 50: que algo no haya salido no quiere decir que no pueda pasar.", "We never say 0 or 50 of 50: that something did not come up does not mean that it cannot happen."),
	}, []line{
		{text("PERT: α = 1 + 4(m − a) ÷ (b − a);  β = 1 + 4(b − m) ÷ (b − a)", "PERT: α = 1 + 4(m − a) ÷ (b − a);  β = 1 + 4(b − m) ÷ (b − a)"), text("entre como poco (a) y como mucho (b), más a menudo cerca de lo más normal (m)", "between at least (a) and at most (b), more often near the most likely (m)")},
		{text("k de n: beta(k + ½, n − k + ½);  k en tantos meses: gamma(k + ½) ÷ meses", "k of n: beta(k + ½, n − k + ½);  k in so many months: gamma(k + ½) ÷ months"), text("lo contado duda menos cuanto más hayas contado", "what was counted is less in doubt the more you counted")},
		{text("45 de 50: de P5 a P95;  25 de 50: de P25 a P75", "45 of 50: from P5 to P95;  25 of 50: from P25 to P75"), text("fuera quedan tantos escenarios por abajo como por arriba", "as many scenarios are left out below as above")},
		{text("lo que decide = resultado con un dato en su valor alto − con él en su valor bajo", "what decides = result with one figure at its high value − at its low value"), text("los demás en su valor más normal, ajustados otra vez a los clientes que cuentas", "the others at their most likely, adjusted again to the customers you count")},
		{text("saberlo todo = media de lo mejor de cada prueba − lo mejor de media", "knowing all = mean of the best of each trial − the best on average"), text("lo más que puede valer averiguar antes de decidir", "the most that finding out before deciding can be worth")},
		{text("saber un dato = media, por tramos de ese dato, de lo mejor en cada tramo − lo mejor de media", "knowing one figure = mean, over slices of that figure, of the best in each slice − the best on average"), text("lo que vale preguntar primero", "what it is worth to ask first")},
	}},
	{"apart", text("Lo que no se suma", "What is never added"), []i18n.Text{
		text("Valor en medios, cuota de conversación, crisis evitadas y marca no son dinero que entre: se nombran aparte y no se suman.", "Media value, share of voice, crises avoided and brand are not money that comes in: they are named apart and not added."),
		text("Tampoco lo que tus clientes nuevos comprarán después del plazo: se dice aparte.", "Nor is what your new customers will buy after the time: it is told apart."),
	}, nil},
}

func text(es, en string) i18n.Text { return i18n.Text{ES: es, EN: en} }
