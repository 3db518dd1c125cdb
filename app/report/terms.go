package report

import "quilate/app/i18n"

// Term is a word that the glossary explains, by its id there.
type Term struct {
	ID   string
	Word i18n.Text
}

// Terms are the words of the report that lead to the glossary.
var Terms = []Term{
	{"scenario", text("escenario", "scenario")},
	{"roi", text("retorno (ROI)", "return (ROI)")},
	{"stopping", text("parar", "stopping")},
	{"central", text("caso central", "central case")},
	{"npv", text("valor actual neto", "net present value")},
	{"irr", text("TIR", "IRR")},
	{"decides", text("lo que decide", "what decides")},
	{"worth", text("valor de la información", "value of information")},
	{"conservative", text("caso prudente", "conservative case")},
	{"vanity-gap", text("brecha de vanidad", "vanity gap")},
	{"quality", text("índice de calidad", "quality index")},
	{"effective", text("audiencia efectiva", "effective audience")},
	{"vanity", text("parte de vanidad", "vanity share")},
	{"convention", text("convención nuestra", "our convention")},
	{"eye", text("a ojo", "by eye")},
	{"expected", text("lo que cabía esperar", "what was to be expected")},
	{"grade", text("grado de la prueba", "grade of evidence")},
}

// terms are some of them.
func terms(ids ...string) []Term {
	var out []Term
	for _, id := range ids {
		for _, t := range Terms {
			if t.ID == id {
				out = append(out, t)
			}
		}
	}
	return out
}
