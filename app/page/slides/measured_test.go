package slides

import (
	"strings"
	"testing"

	"quilate/app/assessment"
)

// measuredAs is a sample with a year of sales and what was made of it, invented.
func measuredAs(low, high float64) assessment.Document {
	f := func(v float64) *float64 { return &v }
	o := assessment.Outcome{
		On: "2026-11-22", First: "2026-01", Until: "2026-06", How: "alone", Counts: "money", Method: "regression", Grade: "C", Step: "compare",
		Before: 6, After: 6, DF: 8, Lift: assessment.Span{Value: 3000, Low: low, High: high}, Plain: assessment.Span{Value: 3000, Low: low, High: high},
		PerMonth: assessment.Span{Value: 500, Low: low / 6, High: high / 6}, Smallest: 300, Unit: 0.5, Cost: 600,
		Net: assessment.Span{Value: 900, Low: 0.5*low - 600, High: 0.5*high - 600}, ROI: &assessment.Span{Value: 1.5, Low: (0.5*low - 600) / 600, High: (0.5*high - 600) / 600},
	}
	k := &assessment.Measurement{Series: assessment.Series{First: "2025-07", Columns: []assessment.Column{{Role: "sales", Name: "Ventas"}}}, Start: "2026-01-10", Why: "x", How: "alone"}
	for i := range 12 {
		v := 9000 + 10*float64(i)
		k.Series.Columns[0].Values = append(k.Series.Columns[0].Values, f(v))
		o.Expected, o.Low, o.High = append(o.Expected, f(v-500)), append(o.Low, f(v-900)), append(o.High, f(v-100))
	}
	k.History = []assessment.Outcome{o}
	s, _ := assessment.SampleByID("valencia-ropa-infantil")
	return s.Document.WithMeasurement(k)
}

func TestWhatWasMeasuredIsOnASlideBeforeTheAskIfItShowed(t *testing.T) {
	for _, c := range []struct {
		low, high float64
		in        bool
		title     string
	}{{1000, 5000, true, "3.000"}, {-2000, 8000, false, "altibajos"}} {
		for _, version := range []string{"management", "client"} {
			for _, mode := range []string{"money", "channel"} {
				doc := measuredAs(c.low, c.high).With("present.version", assessment.Choose(version)).With("report.mode", assessment.Choose(mode))
				d := makeDeck(viewOf(doc, "es-ES"))
				at, ask := -1, -1
				for i := range d.all {
					switch d.all[i].id {
					case "measured":
						at = i
					case "ask":
						ask = i
					}
				}
				if at < 0 || at > ask {
					t.Fatalf("slide %d, the ask is %d", at, ask)
				}
				s := &d.all[at]
				if s.in != c.in || s.figure == nil || !strings.Contains(s.title, c.title) || len(s.notes.say) == 0 {
					t.Errorf("%s %s: %+v", version, mode, s)
				}
				for _, text := range wordsOf(s) {
					if strings.ContainsAny(text, "{}") || mode == "channel" && strings.Contains(text, "ROI") {
						t.Errorf("%s: %q", mode, text)
					}
				}
				if _, scale := drawn(s.figure, roomWide, roomHigh, s.tight); 13*scale < 14 {
					if _, scale = drawn(s.figure, columnWide, columnHigh, s.tight); 13*scale < 14 {
						t.Errorf("letters come out at %.1f of 1000", 13*scale)
					}
				}
			}
		}
	}
}
