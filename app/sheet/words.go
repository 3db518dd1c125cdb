package sheet

import "quilate/app/i18n"

func say(es, en string) i18n.Text { return i18n.Text{ES: es, EN: en} }

// words of the sheets that are no label of an input.
var (
	inputsName  = say("Datos", "Inputs")
	accountName = say("Cuenta", "Account")
	resultName  = say("Resultado", "Result")

	inputsTitle   = say("Datos", "Inputs")
	changeNote    = say("Cambia los datos de fondo claro y todo se vuelve a calcular, también las otras dos hojas.", "Change the figures on a light ground and all is worked out again, on the other two sheets too.")
	legend        = say("Qué significa el fondo", "What the ground means")
	legendGiven   = say("Tuyo", "Yours")
	legendAssumed = say("Supuesto", "Assumed")
	fromHead      = say("De dónde sale", "Where it comes from")
	resultNow     = say("Con estos datos", "With these figures")
	roiShort      = say("ROI", "ROI")
	npvShort      = say("VAN ‹es-MX, es-CO: VPN›", "NPV")
	monthShort    = say("Recuperas en el mes", "Money back in month")
	audienceHead  = say("Por dónde te llega la gente", "Ways in")
	followsHead   = say("De ahí sale", "What follows")
	monthsTitle   = say("La cuenta, mes a mes", "The account, month by month")
	resultTitle   = say("Resultado", "Result")
	noFigure      = say("no hay", "none")
	never         = say("no dentro del plazo", "not within the time")
	currencyNote  = say("Dinero en {currency}, sin IVA. Partes de 0 a 100 %.", "Money in {currency}, without VAT. Shares from 0 to 100%.")
	centralNote   = say("Es el caso central, con cada dato en su valor más probable. En Quilate los titulares son el medio de muchos escenarios y pueden diferir un poco.", "This is the central case, with each figure at its likeliest. In Quilate the headlines are the middle of many scenarios and may differ a little.")
	estimateNote  = say("Es una estimación para decidir mejor, no una promesa.", "It is an estimate to help you decide, not a promise.")

	// Where an input comes from.
	own           = say("Dato tuyo", "Your figure")
	byEye         = say("Tuyo, a ojo", "Yours, by eye")
	follows       = say("Sale de tus respuestas", "Follows from your answers")
	proposed      = say("Lo que propone esta opción", "What this option proposes")
	startingPoint = say("Punto de partida nuestro", "Our starting point")
	held          = say("Supuesto: llegan tantos como se van", "Assumed: as many come as leave")
	notCounted    = say("Sin contar", "Not counted")
	convention    = say("Convención nuestra", "Our convention")
	published     = say("Dato publicado", "Published figure")
)
