// Package glossary explains the words this calculator uses, each for one thing
// and each once.
package glossary

import "quilate/app/i18n"

// Entry explains a word: what it is, in a sentence, and its formula if it has
// one. A page may lead to one that has an ID, which is one of report.Terms.
type Entry struct {
	Name, Means, Formula i18n.Text
	ID                   string
}

func text(es, en string) i18n.Text { return i18n.Text{ES: es, EN: en} }

// Entries are all of them.
var Entries = []Entry{
	{text("Alcance", "Reach"), text("Personas distintas a las que llegas en un mes.", "Different people you get to in a month."), i18n.Text{}, ""},
	{text("Visualizaciones", "Views"), text("Veces que algo aparece en una pantalla, aunque sea la misma persona.", "Times something shows on a screen, the same person included."), i18n.Text{}, ""},
	{text("Seguidores", "Followers"), text("Cuentas que pidieron ver lo tuyo; no todas son personas ni todas te ven.", "Accounts that asked to see you; not all are people, not all see you."), i18n.Text{}, ""},
	{text("Interacciones", "Interactions"), text("Lo que la gente hace con lo que publicas: comentar, guardar, compartir, reaccionar.", "What people do with your posts: comment, save, share, react."), i18n.Text{}, ""},
	{text("Tasa de interacción (engagement)", "Engagement rate"), text("Interacciones de cada 100; hay tres y no se comparan entre sí.", "Interactions out of 100; there are three and they do not compare."), text("÷ alcance, ÷ seguidores por publicación, ÷ visualizaciones", "÷ reach, ÷ followers per post, ÷ views"), ""},
	{text("Personas reales", "Real people"), text("Seguidores que no son bots, cuentas compradas ni de las que solo van a sorteos.", "Followers who are not bots, bought accounts or prize hunters."), text("a", "a"), ""},
	{text("Podrían comprarte", "Could buy from you"), text("Personas reales a las que les sirve lo que vendes y llegas a venderles.", "Real people who could use and get what you sell."), text("g", "g"), ""},
	{text("Audiencia efectiva", "Effective audience"), text("Seguidores reales, que podrían comprarte, a los que llegas y que hacen algo.", "Followers who are real, could buy, are reached and do something."), text("F · a · g · ρ · ε", "F · a · g · ρ · ε"), "effective"},
	{text("Parte de vanidad", "Vanity share"), text("De todos tus seguidores, los que no son reales o nunca podrían comprarte.", "Of all followers, those who are not real or could never buy."), text("1 − a·g", "1 − a·g"), "vanity"},
	{text("Índice de cantidad", "Quantity index"), text("De 0 a 100, cómo vas en seguidores, alcance, publicaciones y crecimiento.", "0 to 100, how you do in followers, reach, posts and growth."), text("media 40·30·15·15", "mean 40·30·15·15"), ""},
	{text("Índice de calidad", "Quality index"), text("De 0 a 100, cómo vas en credibilidad, canal, atención y fidelidad; un pilar vacío hunde el total.", "0 to 100, on credibility, channel, service and loyalty; one empty pillar sinks it."), text("media geométrica de 4", "geometric mean of 4"), "quality"},
	{text("Brecha de vanidad", "Vanity gap"), text("Cuánto aparentas de más o de menos.", "How much bigger or smaller you look than you are."), text("cantidad − calidad", "quantity − quality"), "vanity-gap"},
	{text("Mediana", "Median"), text("El valor de en medio: la mitad está por encima y la mitad por debajo.", "The middle value: half above, half below."), i18n.Text{}, ""},
	{text("Margen", "Margin"), text("Lo que te queda de una venta tras pagar lo que solo gastas por hacerla.", "What you keep of a sale after what you spend only because of it."), text("(precio − coste) ÷ precio", "(price − cost) ÷ price"), ""},
	{text("Ticket medio", "Average order"), text("Lo que gasta un cliente en una compra normal.", "What a customer spends in a normal purchase."), text("ventas ÷ compras", "sales ÷ purchases"), ""},
	{text("Clientes que se quedan (retención)", "Retention"), text("De 100 de hace un año, los que siguen comprando.", "Of 100 customers a year ago, those who still buy."), text("r = R^(1/12)", "r = R^(1/12)"), ""},
	{text("Los que se van (baja)", "Churn"), text("Seguidores o suscriptores que pierdes en un mes.", "Followers or subscribers lost in a month."), text("u", "u"), ""},
	{text("Conversión", "Conversion"), text("Los que acaban comprando de los que preguntan o entran.", "Those who end up buying among those who ask or visit."), text("compras ÷ personas", "purchases ÷ people"), ""},
	{text("Clientes ganados (incrementalidad)", "Customers won (incrementality)"), text("Clientes nuevos que no habrían venido igual, sin tus redes.", "New customers who would not have come anyway, without your channels."), text("ι = 1 − (iguales ÷ 10)", "ι = 1 − (anyway ÷ 10)"), ""},
	{text("Último tramo", "Last mile"), text("Lo que une una venta con el canal que la trajo: cupón, enlace, pregunta.", "What ties a sale to the channel that brought it: coupon, link, question."), i18n.Text{}, ""},
	{text("Enlace propio (UTM)", "Own link (UTM)"), text("Una dirección con una marca que dice de qué canal viene la visita.", "An address with a tag saying which channel the visit came from."), i18n.Text{}, ""},
	{text("Tráfico oscuro", "Dark traffic"), text("Visitas que llegan sin decir de dónde, como las de un chat.", "Visits that arrive without saying from where, like those from a chat."), i18n.Text{}, ""},
	{text("Ventas asociadas", "Associated sales"), text("Compras en las que tus redes participaron sin ser el último paso.", "Purchases your channels took part in without being the last step."), i18n.Text{}, ""},
	{text("Boca a boca (K)", "Word of mouth (K)"), text("Clientes nuevos que trae cada cliente nuevo.", "New customers each new customer brings."), text("K·N(t − retraso)·S", "K·N(t − lag)·S"), ""},
	{text("Techo (saturación)", "Ceiling (saturation)"), text("El momento en que ya casi no queda gente nueva en tu mercado.", "When hardly anybody new is left in your market."), text("S = 1 − C ÷ (M − B)", "S = 1 − C ÷ (M − B)"), ""},
	{text("Mercado", "Market"), text("Todas las personas que alguna vez podrían comprarte.", "Everyone who could ever buy from you."), text("M", "M"), ""},
	{text("Retorno (ROI)", "Return (ROI)"), text("Lo que ganas o pierdes por cada 100 que pones, con tus horas dentro.", "What you gain or lose for every 100 you put in, your hours included."), text("(lo que entra − coste) ÷ coste", "(what comes in − cost) ÷ cost"), "roi"},
	{text("Valor actual neto (VAN) ‹es-MX, es-CO: valor presente neto (VPN)›", "Net present value (NPV)"), text("Todo lo que entra menos todo lo que sale, en dinero de hoy.", "All that comes in minus all that goes out, in today's money."), text("Σ neto(t) ÷ (1+i)^t", "Σ net(t) ÷ (1+i)^t"), "npv"},
	{text("Lo que le pides a tu dinero (tasa de descuento)", "What you expect your money to earn (discount rate)"), text("Lo que ganaría en otro sitio en un año.", "What it would earn elsewhere in a year."), text("i = (1+d)^(1/12) − 1", "i = (1+d)^(1/12) − 1"), ""},
	{text("Mes en que recuperas la inversión", "Month you get your money back"), text("El primero a partir del cual ya no vuelves a estar en negativo.", "The first after which you are never in the red again."), i18n.Text{}, ""},
	{text("TIR", "IRR"), text("El interés con el que ni ganas ni pierdes; solo existe si el dinero primero sale y luego entra.", "The interest at which you neither gain nor lose; it exists only if money first goes out and then comes in."), text("VAN = 0", "NPV = 0"), "irr"},
	{text("Valor de un cliente (CLV)", "Customer value (CLV)"), text("Lo que te deja un cliente con su primera compra y con las que vienen después.", "What a customer leaves with their first purchase and those that follow."), text("om + om·f*·r ÷ (1+i−r)", "om + om·f*·r ÷ (1+i−r)"), ""},
	{text("Equilibrio arriba, equilibrio abajo", "High balance, low balance"), text("Cantidad y calidad a menos de 20 puntos: las dos sobre la mediana, o las dos debajo.", "Quantity and quality less than 20 points apart: both above the median, or both below."), text("|cantidad − calidad| < 20", "|quantity − quality| < 20"), ""},
	{text("Convención nuestra", "Our convention"), text("Un punto de partida que hemos puesto nosotros porque no hay dato.", "A starting point we set because there is no figure."), i18n.Text{}, "convention"},
	{text("NPS", "NPS"), text("De 0 a 10, cuánto te recomendarían: los de 9 y 10 menos los de 0 a 6.", "0 to 10, how likely to recommend: those at 9–10 minus those at 0–6."), text("% 9–10 − % 0–6", "% 9–10 − % 0–6"), ""},
	{text("Posibles clientes", "Possible customers"), text("Seguidores reales que podrían comprarte y aún no lo han hecho.", "Real followers who could buy and have not yet."), text("F·a·g·(1 − q)", "F·a·g·(1 − q)"), ""},
	{text("Parar", "Stopping"), text("No hacer nada más desde hoy; lo que ya tienes se olvida poco a poco.", "Doing nothing more from today on; what you have is slowly forgotten."), text("2^(−t ÷ semivida)", "2^(−t ÷ half-life)"), "stopping"},
	{text("A ojo", "By eye"), text("Dato tuyo que no has leído en ningún sitio; le damos un rango.", "A figure of yours read nowhere; we give it a range."), text("cantidad: × 0,6 … × 1,5; parte p: c·p ÷ (1 − p + c·p), c = 0,5 … 2", "amount: × 0.6 … × 1.5; share p: c·p ÷ (1 − p + c·p), c = 0.5 … 2"), "eye"},
	{text("Gente repetida", "People counted twice"), text("La misma persona en dos canales; se cuenta una vez.", "One person on two channels, counted once."), text("× (1 − repetidos)", "× (1 − counted twice)"), ""},
	{text("Escenario", "Scenario"), text("Una forma posible de que salgan las cosas, sacada de tus rangos; decimos cuántos de 50.", "One possible way things turn out, drawn from your ranges; we say how many of 50."), i18n.Text{}, "scenario"},
	{text("Caso central", "Central case"), text("Cada dato en su valor más normal. No es el centro de los escenarios: ahí unos salen altos y otros bajos.", "Every figure at its most likely value. It is not the middle of the scenarios: there some come out high and others low."), i18n.Text{}, "central"},
	{text("Caso prudente", "Conservative case"), text("Cada dato en su peor extremo a la vez: un límite, no un pronóstico.", "Every figure at its worst end at once: a limit, not a forecast."), i18n.Text{}, "conservative"},
	{text("Lo que decide (tornado)", "What decides (tornado)"), text("Cuánto cambia el resultado si un solo dato va de su valor bajo al alto.", "How much the result changes when one figure goes from its low to its high value."), i18n.Text{}, "decides"},
	{text("Valor de la información", "Value of information"), text("Cuánto mejor elegirías, de media, si supieras un dato antes de decidir.", "How much better you would choose, on average, if you knew a figure before deciding."), text("E[máx] − máx E", "E[max] − max E"), "worth"},
	{text("Lo que cabía esperar", "What was to be expected"), text("Lo que habrías vendido sin tu plan: el camino que llevabas antes, con su temporada.", "What you would have sold without your plan: the way you were going before, season included."), text("β0 + β1·t + temporada + otras causas", "β0 + β1·t + season + other causes"), "expected"},
	{text("Grado de la prueba", "Grade of evidence"), text("Lo firme que es lo medido: A experimento, B serie con comparación, C una sola serie, D antes y después, E opinión. Por debajo de B no se puede decir que tu plan lo causó.", "How firm a measurement is: A experiment, B series with a comparison, C one series, D before and after, E opinion. Below B nobody can say that your plan caused it."), i18n.Text{}, "grade"},
}
