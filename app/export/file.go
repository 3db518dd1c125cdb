// Package export writes what a team takes along as a file: the assessment with
// its inputs and results as JSON, and the account month by month as CSV.
package export

import (
	"quilate/app/analysis"
	"quilate/app/assessment"
	"quilate/app/jsontext"
)

// JSON is the file of an assessment: the document, as assessment.Import reads
// it back, and in the member "results" what it comes to, with the model's
// names. web/assessment.schema.json describes it. "" when the document holds a
// number that is not finite.
func JSON(r *analysis.Results) string {
	return assessment.EncodeWith(r.Doc.Settled(), "results", func(w *jsontext.Writer) {
		w.Text("currency", r.Currency)
		w.Int("horizonMonths", int64(r.Horizon))
		w.Begin("assumptions", '[')
		for i := range r.Present.List {
			assumption(w, &r.Present.List[i])
		}
		if r.Present.Observed != nil {
			assumption(w, r.Present.Observed)
		}
		w.End(']')
		w.Begin("cases", '[')
		for i := range r.Cases {
			oneCase(w, &r.Cases[i])
		}
		w.End(']')
		indices(w, r)
	})
}

// assumption is one figure of the present: its range, and where it is from.
func assumption(w *jsontext.Writer, in *analysis.Input) {
	w.Begin("", '{')
	w.Text("input", in.Path)
	w.TextIf("answer", in.Key)
	w.Number("low", in.Estimate.Low())
	w.Number("likely", in.Estimate.Likely())
	w.Number("high", in.Estimate.High())
	w.Text("origin", string(in.Origin))
	w.TextIf("figure", in.Row)
	w.End('}')
}

func oneCase(w *jsontext.Writer, c *analysis.Case) {
	w.Begin("", '{')
	w.Text("id", c.ID)
	w.Text("kind", c.Kind)
	if c.Name.ES != "" || c.Name.EN != "" {
		w.Begin("name", '{')
		w.Text("es", c.Name.ES)
		w.Text("en", c.Name.EN)
		w.End('}')
	}
	w.Number("npvOverStopping", c.NPVOverStopping)
	orNull(w, "roiOverStopping", c.ROIOverStopping)
	for _, bound := range []struct {
		name string
		npv  float64
		roi  *float64
	}{{"prudent", c.Prudent.NPV, c.Prudent.ROI}, {"optimistic", c.Optimistic.NPV, c.Optimistic.ROI}} {
		w.Begin(bound.name, '{')
		w.Number("npv", bound.npv)
		orNull(w, "roi", bound.roi)
		w.End('}')
	}
	writeInputs(w, &c.Inputs)
	writeResult(w, &c.Result)
	w.End('}')
}

// indices are quantity and quality, each with its band, from 0 to 100.
func indices(w *jsontext.Writer, r *analysis.Results) {
	w.Begin("indices", '{')
	orNull(w, "quantity", r.Index.Quantity.Number)
	orNull(w, "quality", r.Index.Quality.Number)
	orNull(w, "gap", r.Index.Gap)
	w.End('}')
}

// orNull writes a figure, or null where there is none.
func orNull(w *jsontext.Writer, name string, v *float64) {
	if v == nil {
		w.Raw(name, "null")
		return
	}
	w.Number(name, *v)
}
