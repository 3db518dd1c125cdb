package question

import "quilate/app/i18n"

// say sets the same words in Spanish and in English.
func say(es, en string) i18n.Text { return i18n.Text{ES: es, EN: en} }

// Acts are the names of the wizard's three acts; index 0 is what comes before
// them.
var Acts = [4]i18n.Text{
	say("Ajustes", "Settings"),
	say("Convencer", "Convince"),
	say("Programas", "Programmes"),
	say("Resultados", "Results"),
}

// Words about asking, the same on every page.
var (
	DontKnowLabel    = say("No lo sé", "I don't know")
	UseAssumedLabel  = say("No lo sé: usar un valor supuesto", "I don't know: use an assumed value")
	GiveRangeLabel   = say("No estoy seguro: decir entre cuánto y cuánto", "I'm not sure: give a range")
	AtLeastLabel     = say("Como poco", "At least")
	MostLikelyLabel  = say("Lo más normal", "Most likely")
	AtMostLabel      = say("Como mucho", "At most")
	OptionalLabel    = say("(opcional)", "(optional)")
	WhereLabel       = say("¿De dónde saco este dato?", "Where do I find this figure?")
	WhyLabel         = say("¿Por qué lo preguntamos?", "Why do we ask?")
	ContinueLabel    = say("Continuar", "Continue")
	BackLabel        = say("Atrás", "Back")
	SkipLabel        = say("Saltar por ahora", "Skip for now")
	ChangeLabel      = say("Cambiar", "Change")
	ReviewLabel      = say("Revisar respuestas", "Check your answers")
	BasisLabel       = say("¿Medido o a ojo?", "Measured or by eye?")
	MeasuredLabel    = say("Medido", "Measured")
	MeasuredHint     = say("Medido: lo has leído en la caja, en una factura o en una pantalla", "Measured: you read it off the till, an invoice or a screen")
	ByEyeLabel       = say("A ojo", "By eye")
	OutOfLabel       = say("¿De cuántos?", "Out of how many?")
	StepTitle        = say("Paso {n} de {m}: {h1} – Quilate", "Step {n} of {m}: {h1} – Quilate")
	ErrorTitlePrefix = say("Error: ", "Error: ")
)

// ProblemsTitle stands over the summary of what is wrong on a page.
var ProblemsTitle = i18n.Forms{
	One:   say("Hay un problema", "There is a problem"),
	Other: say("Hay {n} problemas", "There are {n} problems"),
}

// Promise is what the start page says of the short path, and HowLong the time
// it takes.
var (
	Promise = say(
		"Después, 11 preguntas. Lo que no sepas casi siempre lo suponemos y lo marcamos, salvo tus horas, tu gasto y tu precio, que nunca suponemos.",
		"Then 11 questions. What you do not know we nearly always assume and mark, except your hours, your spending and your price, which we never assume.",
	)
	HowLong = say(
		"Unos 3 minutos si tienes los datos a mano, 5 si no.",
		"About 3 minutes with figures at hand, 5 without.",
	)
)

// The sections that pages belong to.
var (
	sectionSettings   = say("Ajustes", "Settings")
	sectionBusiness   = say("Tu negocio", "Your business")
	sectionMarket     = say("Tu mercado", "Your market")
	sectionChannels   = say("Tus canales", "Your channels")
	sectionFollowers  = say("Quién te sigue", "Who follows you")
	sectionDetail     = say("Tus canales, con detalle", "Your channels in detail")
	sectionTalk       = say("Quién habla de ti", "Who talks about you")
	sectionService    = say("Cómo atiendes", "How you serve people")
	sectionCost       = say("Qué te cuesta", "What it costs you")
	sectionStrategies = say("Dos maneras de gastar lo mismo", "Two ways of spending the same")
	sectionMaturity   = say("¿Cuánto camino llevas hecho?", "How far along are you?")
	sectionSale       = say("Lo que vendes", "What you sell")
	sectionCustomers  = say("Tus clientes", "Your customers")
	sectionBrings     = say("Lo que traen tus redes", "What your channels bring")
	sectionLoyalty    = say("Los que vuelven y te recomiendan", "Those who come back and recommend you")
)

// Nouns for the error patterns, where a field has none of its own. They are
// singular, so that "debe ser" always agrees, and start in lower case.
var (
	theMonths  = say("el número de meses", "the number of months")
	theShare10 = say("la respuesta, de cada 10,", "the answer, out of 10,")
	theShare   = say("la respuesta, de cada 100,", "the answer, out of 100,")
	theMoney   = say("el dinero al mes", "the money a month")
)

// Units that stand after a field.
var (
	unitOf10    = say("de cada 10", "out of 10")
	unitOf100   = say("de cada 100", "out of 100")
	unitPercent = say("%", "%")
	unitMonths  = say("meses", "months")
	unitMonthly = say("al mes", "a month")
	unitHours   = say("horas", "hours")
)

// counted gives the forms of a noun behind a number.
func counted(oneES, otherES, oneEN, otherEN string) i18n.Forms {
	return i18n.Forms{
		One:   say("{n} "+oneES, "{n} "+oneEN),
		Many:  say("{n} de "+otherES, "{n} "+otherEN),
		Other: say("{n} "+otherES, "{n} "+otherEN),
	}
}

var (
	people    = counted("persona", "personas", "person", "people")
	followers = counted("seguidor", "seguidores", "follower", "followers")
	contacts  = counted("contacto", "contactos", "contact", "contacts")
	customers = counted("cliente", "clientes", "customer", "customers")
	months    = counted("mes", "meses", "month", "months")
	hours     = counted("hora", "horas", "hour", "hours")
	posts     = counted("publicación", "publicaciones", "post", "posts")
	purchases = counted("compra", "compras", "purchase", "purchases")
	minutes   = counted("minuto", "minutos", "minute", "minutes")
	timesYear = counted("vez al año", "veces al año", "time a year", "times a year")
)

// number is a pointer to a value that stands in a field from the start.
func number(v float64) *float64 { return &v }
