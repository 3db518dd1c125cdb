package chart

import (
	"math"
	"testing"
)

func TestValuesOfACourseOfMonthsStandBesideIt(t *testing.T) {
	a := After{Head: head, Start: 20, Unit: Money, Happened: "lo que pasó", Expected: "lo que cabía esperar", Began: "empiezas"}
	for i := range 36 {
		v := 10_000 + 2_000*math.Sin(float64(i)/2)
		a.Months = append(a.Months, Moment{Name: "mes", Actual: v, Expected: v - 300, Low: v - 700, High: v + 200})
	}
	n, w, _ := both(t, a)
	for _, d := range []drawn{n, w} {
		_, _, _, course := corners(t, d.paths["own"][0])
		values := 0
		for _, text := range d.texts {
			if text.class == "m e" && text.s != "mes" {
				if values++; text.box.x1 > course {
					t.Errorf("%q reaches %v, the course begins at %v", text.s, text.box.x1, course)
				}
			}
		}
		if values < 3 {
			t.Errorf("%d values", values)
		}
	}
}

func TestTheLineOfNoDifferenceRunsUnderTheWordsOfATornado(t *testing.T) {
	f, err := Tornado{Head: head, Likely: 100, Loss: "mejor parar", Gain: "mejor seguir", Unit: Money, Bars: []Swing{
		{Name: "Clientes nuevos", Low: "30 %", High: "90 %", AtLow: -20, AtHigh: 220},
		{Name: "Margen", Low: "42 %", High: "60 %", AtLow: 25, AtHigh: 160},
	}}.Figure(spain)
	if err != nil {
		t.Fatal(err)
	}
	d := parse(t, f.Wide)
	if len(d.lines) == 0 || d.lines[0].class != "zero" && d.lines[1].class != "zero" {
		t.Errorf("drawn first: %+v", d.lines[:2])
	}
}
