package analysis

import (
	"quilate/app/assessment"
	"quilate/app/risk"
	"quilate/app/roi"
)

// Work finds out what a document amounts to, a little at a time, so that
// nothing else has to wait. Everything that Step does is worked out once; what
// Results gives in between is never changed afterwards, only replaced.
type Work struct {
	doc   assessment.Document
	whole bool
	tasks []func() // what is left to do, in order
	r     Results  // so far
	turn  int      // how often there was something new to show

	sheet    *sheet
	plans    []plan
	drawing  *drawing
	sim      *risk.Simulation
	findings risk.Findings
	swings   []risk.Swing
	mixing   *mixing
}

// Begin starts on everything, or on what stands beside a question: the present
// situation, how far it can be known, and what the next answer is worth.
func Begin(doc assessment.Document, whole bool) *Work {
	w := &Work{doc: doc, whole: whole}
	w.tasks = []func(){w.begin}
	return w
}

// Step does a little more, and says whether anything is left to do.
func (w *Work) Step() bool {
	if len(w.tasks) == 0 {
		return false
	}
	task := w.tasks[0]
	w.tasks = w.tasks[1:]
	task()
	return len(w.tasks) > 0
}

// Turn counts how often there was something new to show; 0: nothing yet.
func (w *Work) Turn() int { return w.turn }

// Results are the findings so far, nil while there is nothing to show.
func (w *Work) Results() *Results {
	if w.turn == 0 {
		return nil
	}
	r := w.r
	return &r
}

// finish does all that is left.
func (w *Work) finish() *Results {
	for w.Step() {
	}
	return w.Results()
}

// show says that there is something new to show.
func (w *Work) show() { w.turn++ }

// next puts tasks before all others.
func (w *Work) next(tasks ...func()) {
	w.tasks = append(tasks[:len(tasks):len(tasks)], w.tasks...)
}

func (w *Work) begin() {
	w.r = *begin(w.doc, PresentOf(w.doc))
	r := &w.r
	p := &r.Present
	r.Whole = w.whole
	r.Audiences, r.AllChannels = audiencesOf(w.doc, p)
	tasks := []func(){}
	if w.whole {
		r.Maturity, r.MaturityAll = maturity(w.doc)
		tasks = append(tasks, func() { r.Index = indexOf(w.doc, p) })
	}
	if !p.Money {
		w.next(append(tasks, w.show)...)
		return
	}
	tasks = append(tasks, func() {
		w.sheet = newSheet(w.doc, p)
		w.plans = []plan{{Plan: assessment.Plan{ID: "present", Kind: "present", SameBudget: true}, lines: p.costs}}
	})
	if w.whole {
		tasks = append(tasks, func() {
			r.CLV = roi.CustomerLifetimeValue(p.Inputs)
			r.Values = followerValues(w.doc, p)
		})
	}
	w.next(append(tasks, w.cases)...)
}

// cases computes the plans, draws a few outcomes of each and shows them.
func (w *Work) cases() {
	r := &w.r
	made, omission := plansOf(w.doc, &r.Present)
	w.plans = append(append(w.plans, made...), plan{Plan: assessment.Plan{ID: "stopping", Kind: "stopping"}})
	var tasks []func()
	for i := range w.plans {
		if i == 0 || w.whole {
			tasks = append(tasks, func() { r.Cases = append(r.Cases, w.sheet.evaluate(&w.plans[i])) })
		}
	}
	if w.whole {
		r.PlansLeftOut = omission
		tasks = append(tasks, func() {
			r.Stopping = r.Cases[len(r.Cases)-1]
			half := roi.Evaluate(halved(r.Present.Inputs))
			r.HalfGood = &half
			r.FindOut = w.sheet.findOut()
		})
	} else {
		tasks = append(tasks, w.show)
	}
	tasks = append(tasks, func() {
		w.drawing = newDrawing(&r.Present, w.plans)
		w.sim = risk.New(w.drawing.model, seed)
		w.next(w.prepare)
	})
	w.next(tasks...)
}

// prepare gets the draws ready, a few inputs at a time.
func (w *Work) prepare() {
	if w.sim.Prepare() {
		w.next(w.prepare)
		return
	}
	if !w.whole {
		w.next(w.draw(glanceDraws), w.glance)
		return
	}
	w.swings = w.drawing.swings()
	w.next(w.draw(firstDraws), w.sum, w.turnings, w.draw(enoughDraws), w.sum, w.mixes, w.end)
}

// draw adds draws until there are so many.
func (w *Work) draw(until int) func() {
	var step func()
	step = func() {
		w.sim.Draw(min(drawsPerStep, until-w.sim.Draws()))
		w.r.progress(w.sim.Draws())
		if w.sim.Draws() < until {
			w.next(step)
		}
	}
	return step
}

// sum says what the draws so far amount to and shows it, or has more of them if
// that is not exact enough.
func (w *Work) sum() {
	w.findings = risk.Findings{Options: make([]risk.Outcome, len(w.plans))}
	var tasks []func()
	for k := range w.plans {
		tasks = append(tasks, func() { w.findings.Options[k] = w.sim.Outcome(k) })
	}
	tasks = append(tasks, func() {
		w.sim.Compare(&w.findings)
		if n := w.sim.Draws(); n >= enoughDraws && n < mostDraws && !w.findings.Settled {
			w.next(w.draw(min(mostDraws, max(n+leastMore, (w.findings.Enough()/leastMore+1)*leastMore))), w.sum)
			return
		}
		o := w.drawing.odds(&w.findings)
		w.drawing.bars(o, w.swings)
		if w.sim.Draws() >= enoughDraws { // on few draws it is many times off
			w.drawing.worth(o, w.sim)
		}
		if key := o.findOut(); key != "" {
			w.r.FindOut = key
		}
		if w.r.Odds != nil {
			o.Mix = w.r.Odds.Mix
		}
		w.r.Odds = o
		w.r.progress(w.sim.Draws())
		w.show()
	})
	w.next(tasks...)
}

// progress says how much is done. What is shown already stays as it is.
func (r *Results) progress(draws int) {
	if r.Odds == nil {
		return
	}
	o := *r.Odds
	o.Part = min(0.99, float64(draws)/(1.4*enoughDraws))
	r.Odds = &o
}

// mixes goes on to what lies between two plans.
func (w *Work) mixes() {
	if w.mixing = w.drawing.mixing(w.plans, w.sim); w.mixing != nil {
		w.next(w.mix)
	}
}

func (w *Work) mix() {
	w.mixing.sim.Draw(drawsPerStep)
	if w.mixing.sim.Draws() < mixDraws {
		w.next(w.mix)
		return
	}
	o := *w.r.Odds
	o.Mix = w.mixing.mix(&o)
	w.r.Odds = &o
}

func (w *Work) end() {
	o := *w.r.Odds
	o.Part = 1
	w.r.Odds = &o
	w.show()
}

// turnings looks for the values at which the answer changes, one input at a
// time.
func (w *Work) turnings() {
	var tasks []func()
	var toBreakEven, toBeatStop []Turning
	for _, c := range w.sheet.candidates() {
		tasks = append(tasks, func() { c.turns(&toBreakEven, &toBeatStop) })
	}
	w.next(append(tasks, func() {
		sortTurnings(toBreakEven)
		sortTurnings(toBeatStop)
		w.r.ToBreakEven, w.r.ToBeatStop = toBreakEven, toBeatStop
	})...)
}

// glance is what stands beside a question.
func (w *Work) glance() {
	f := risk.Findings{Options: make([]risk.Outcome, len(w.plans))}
	for k := range f.Options {
		f.Options[k] = w.sim.Outcome(k)
	}
	w.sim.Compare(&f)
	o := w.drawing.odds(&f)
	w.drawing.worth(o, w.sim)
	w.r.FindOut = o.findOut()
	o.Cases, o.Beats, o.Best, o.Runner, o.Part = o.Cases[:1], nil, 0, 0, 1
	w.r.Odds = o
	w.show()
}
