package analysis

import (
	"testing"

	"quilate/app/assessment"
	"quilate/app/channel"
	"quilate/app/i18n"
	"quilate/app/question"
)

// required is a document of which only what Continue insists on is answered.
func required(t *testing.T, d assessment.Document) assessment.Document {
	t.Helper()
	loc := i18n.Locale{Lang: i18n.ES, Region: "es-ES", Currency: "EUR"}
	full := d
	for _, step := range question.Steps(full, false) {
		sheet := step.Sheet(full)
		for i := range step.Page.Fields {
			f := &step.Page.Fields[i]
			if f.MustAnswer(full) || f.Kind == question.Tick || f.Prefill != nil {
				continue
			}
			d = d.With(sheet.KeyOf(f), assessment.Answer{})
		}
		if p := question.Check(step, d, loc); len(p) > 0 {
			t.Fatalf("%s: %s", step.Slug(), p[0].Say(loc))
		}
	}
	return d
}

// What a workshop of the short path insists on places every business whose
// customers come back, whatever it sells and however they buy.
func TestWhatAWorkshopInsistsOnGivesBothIndices(t *testing.T) {
	for _, s := range channel.Sectors {
		for _, how := range []string{"messages", "web", "premises"} {
			d := changed(map[string]any{"business.sector": s.ID, "social.how": how, "service.resolutionRate": 7, "advocates": 3})
			if x := placed(required(t, d)); x.Gap != nil {
				t.Errorf("%s, %s: placed outside a workshop too: nothing need be insisted on", s.ID, how)
			}
			d.Workshop = "Mercado"
			if x := placed(required(t, d)); x.Gap == nil {
				t.Errorf("%s, %s: quantity %v, quality %v of %d of %d", s.ID, how, x.Quantity.Number, x.Quality.Number, x.Quality.Known, x.Quality.Applicable)
			}
		}
	}
}

// The page on which a workshop is prepared says who is not placed.
func TestWhoSellsOnceIsNotPlacedByTheShortPath(t *testing.T) {
	d := changed(map[string]any{"customers.pattern": "once", "customers.timesPerYear": nil, "customers.stay": nil, "service.resolutionRate": 7, "advocates": 3})
	d.Workshop = "Mercado"
	if x := placed(required(t, d)); x.Gap != nil || x.Quantity.Number == nil {
		t.Errorf("quantity %v, gap %v", x.Quantity.Number, x.Gap)
	}
}

// placed are a document's indices.
func placed(d assessment.Document) Index {
	p := PresentOf(d)
	return indexOf(d, &p)
}
