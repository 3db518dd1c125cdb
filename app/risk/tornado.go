package risk

import "quilate/app/roi"

// Probe computes every option at values of one's choice.
type Probe struct {
	model   Model
	engine  roi.Engine
	options []roi.Inputs
	likely  []float64
	values  []float64
}

// NewProbe prepares one.
func NewProbe(m Model) *Probe {
	p := &Probe{model: m, options: make([]roi.Inputs, m.Options), likely: m.Likely()}
	p.values = make([]float64, len(p.likely))
	return p
}

// At puts what each option comes to into summaries, with some inputs at other
// values than their likely ones.
func (p *Probe) At(summaries []roi.Summary, inputs []int, values ...float64) {
	copy(p.values, p.likely)
	for n, i := range inputs {
		p.values[i] = values[n]
	}
	p.model.Put(p.values, p.options)
	for k := range p.options {
		summaries[k] = p.engine.Summarise(&p.options[k], nil)
	}
}

// Swing is the NPV of every option with some inputs at their low ends and at
// their high ends, all others likely.
type Swing struct{ Low, High []float64 }

// Swing moves some inputs together.
func (p *Probe) Swing(inputs []int) Swing {
	s := Swing{make([]float64, p.model.Options), make([]float64, p.model.Options)}
	summaries := make([]roi.Summary, p.model.Options)
	for end, npv := range [2][]float64{s.Low, s.High} {
		copy(p.values, p.likely)
		ends := make([]float64, len(inputs))
		for n, i := range inputs {
			if ends[n] = p.model.Inputs[i].Low(); end == 1 {
				ends[n] = p.model.Inputs[i].High()
			}
		}
		p.At(summaries, inputs, ends...)
		for k := range summaries {
			npv[k] = summaries[k].NPV
		}
	}
	return s
}
