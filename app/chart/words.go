package chart

import "quilate/app/i18n"

// The words that stand on the marks whatever the finding is.
var (
	wordChannel       = i18n.Text{ES: "Canal", EN: "Channel"}
	wordQuantity      = i18n.Text{ES: "Cantidad", EN: "Quantity"}
	wordQuality       = i18n.Text{ES: "Calidad", EN: "Quality"}
	wordGap           = i18n.Text{ES: "Brecha", EN: "Gap"}
	wordGapMark       = i18n.Text{ES: "brecha", EN: "gap"}
	wordQualityIn     = i18n.Text{ES: "calidad", EN: "quality"}
	wordQuantityIn    = i18n.Text{ES: "cantidad", EN: "quantity"}
	wordTo            = i18n.Text{ES: "a", EN: "to"}
	wordNoData        = i18n.Text{ES: "sin datos", EN: "no data"}
	wordMedian        = i18n.Text{ES: "mediana", EN: "median"}
	wordReference     = i18n.Text{ES: "mediana de referencia", EN: "reference median"}
	wordHiddenGem     = i18n.Text{ES: "Joya escondida", EN: "Hidden gem"}
	wordShopWindow    = i18n.Text{ES: "Escaparate", EN: "Shop window"}
	wordBalance       = i18n.Text{ES: "Equilibrio", EN: "Balance"}
	wordIndex         = i18n.Text{ES: "Índice de 0 a 100", EN: "Index, 0 to 100"}
	wordPillar        = i18n.Text{ES: "Pilar", EN: "Pillar"}
	wordMedianHd      = i18n.Text{ES: "Mediana", EN: "Median"}
	wordMargin        = i18n.Text{ES: "Margen de error", EN: "Margin of error"}
	wordInMonth       = i18n.Text{ES: "mes {n}", EN: "month {n}"}
	wordMonthHead     = i18n.Text{ES: "Mes", EN: "Month"}
	wordStart         = i18n.Text{ES: "inicio", EN: "start"}
	wordRecovered     = i18n.Text{ES: "{zero}: recuperado", EN: "{zero}: money back"}
	wordYouPutIn      = i18n.Text{ES: "pones hasta {money}", EN: "you put in up to {money}"}
	wordBackIn        = i18n.Text{ES: "recuperado en", EN: "money back in"}
	wordOf50          = i18n.Text{ES: "{k} de 50", EN: "{k} of 50"}
	wordUnder1        = i18n.Text{ES: "menos de 1", EN: "fewer than 1"}
	wordOver49        = i18n.Text{ES: "más de 49", EN: "more than 49"}
	wordInput         = i18n.Text{ES: "Dato", EN: "Figure"}
	wordLowValue      = i18n.Text{ES: "Valor bajo", EN: "Low value"}
	wordHighValue     = i18n.Text{ES: "Valor alto", EN: "High value"}
	wordMeaning       = i18n.Text{ES: "Qué significa", EN: "What it means"}
	wordLikely        = i18n.Text{ES: "caso central", EN: "central case"}
	wordAllTo         = i18n.Text{ES: "todo a {name}", EN: "all to {name}"}
	wordHalfHalf      = i18n.Text{ES: "mitad y mitad", EN: "half and half"}
	wordNow           = i18n.Text{ES: "ahora", EN: "now"}
	wordBefore        = i18n.Text{ES: "antes", EN: "before"}
	wordPart          = i18n.Text{ES: "Parte de {name}", EN: "Share of {name}"}
	wordWithin        = i18n.Text{ES: "{k}: de {a} a {b}", EN: "{k}: {a} to {b}"}
	wordFrom          = i18n.Text{ES: "desde", EN: "from"}
	wordUpTo          = i18n.Text{ES: "hasta", EN: "up to"}
	wordPlan          = i18n.Text{ES: "Plan", EN: "Plan"}
	wordLine          = i18n.Text{ES: "Línea", EN: "Line"}
	wordAmount        = i18n.Text{ES: "Importe", EN: "Amount"}
	wordShareHead     = i18n.Text{ES: "Parte", EN: "Share"}
	wordSource        = i18n.Text{ES: "De dónde vienen", EN: "Where they come from"}
	wordWorth         = i18n.Text{ES: "Vale", EN: "Is worth"}
	wordCost          = i18n.Text{ES: "Cuesta", EN: "Costs"}
	wordReturn        = i18n.Text{ES: "Resultado", EN: "Result"}
	wordVanity        = i18n.Text{ES: "No cuentan", EN: "Do not count"}
	wordPeople        = i18n.Text{ES: "Personas", EN: "People"}
	wordGroup         = i18n.Text{ES: "Grupo", EN: "Group"}
	wordFigure        = i18n.Text{ES: "Dato", EN: "Figure"}
	wordWhat          = i18n.Text{ES: "Qué", EN: "What"}
	wordHowMany       = i18n.Text{ES: "Cuántos", EN: "How many"}
	wordQuarter       = i18n.Text{ES: "Una cuarta parte, hasta", EN: "A quarter, up to"}
	wordThreeQuarters = i18n.Text{ES: "Tres cuartas partes, hasta", EN: "Three quarters, up to"}
	wordOutcome       = i18n.Text{ES: "Escenario", EN: "Outcome"}
	wordValue         = i18n.Text{ES: "Valor", EN: "Value"}
)

var yearsAfter = i18n.Forms{
	One:   i18n.Text{ES: "{n} año", EN: "{n} year"},
	Many:  i18n.Text{ES: "{n} años", EN: "{n} years"},
	Other: i18n.Text{ES: "{n} años", EN: "{n} years"},
}
