package sheet

import "quilate/app/i18n"

func say(es, en string) i18n.Text { return i18n.Text{ES: es, EN: en} }

// words of the sheets that are no label of an input.
var (
	inputsName  = say("Datos", "Inputs")
	accountName = say("Cuenta", "Account")
	resultName  = say("Resultado", "Result")

	inputsTitle  = say("Datos: cambia los de fondo claro y todo se vuelve a calcular", "Inputs: change those on a light ground and all is worked out again")
	audienceHead = say("Por dónde te llega la gente", "Ways in")
	followsHead  = say("De ahí sale", "What follows")
	monthsTitle  = say("La cuenta, mes a mes", "The account, month by month")
	resultTitle  = say("Resultado", "Result")
	noFigure     = say("no hay", "none")
	never        = say("no dentro del plazo", "not within the time")
	currencyNote = say("Dinero en {currency}, sin IVA. Partes de 0 a 100 %.", "Money in {currency}, without VAT. Shares from 0 to 100%.")
	estimateNote = say("Es una estimación para decidir mejor, no una promesa.", "It is an estimate to help you decide, not a promise.")
)
