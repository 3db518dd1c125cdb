package analysis

import (
	"strconv"

	"quilate/app/assessment"
	"quilate/app/quality"
	"quilate/app/roi"
)

// Brief says what stands beside a question: the present situation at its likely
// values, who is reached, and how much of it is assumed. How far the present
// reaches (Prudent, Optimistic), other horizons and the account without service
// and loyalty it leaves empty: they take as long again, and a keystroke waits
// for Brief.
func Brief(doc assessment.Document) *Results {
	p := PresentOf(doc)
	r := begin(doc, p)
	r.Audiences, r.AllChannels = audiencesOf(doc, &p)
	if p.Money {
		s := centralSheet(doc, &p)
		r.Cases = []Case{s.central(&plan{Plan: assessment.Plan{ID: "present", Kind: "present", SameBudget: true}, lines: p.costs})}
	}
	return r
}

// begin is what all findings start from.
func begin(doc assessment.Document, p Present) *Results {
	r := &Results{
		Doc:      doc,
		Horizon:  p.Inputs.HorizonMonths,
		Currency: doc.Currency,
		Mode:     mode(doc),
		Present:  p,
		Overlap:  p.Inputs.Overlap,
		Costs:    p.costs,
		Problems: p.Problems,
	}
	r.count()
	return r
}

// Run says everything about a document. Any document gives Results.
func Run(doc assessment.Document) *Results { return Begin(doc, true).finish() }

// Central is Run without the odds: every case at its likely values, and how far
// each reaches at its worse and better ends.
func Central(doc assessment.Document) *Results {
	w := Begin(doc, true)
	for w.sim == nil && w.Step() {
	}
	r := w.r
	return &r
}

// Glance is Brief with rough odds of the present, and with what the next answer
// is worth.
func Glance(doc assessment.Document) *Results { return Begin(doc, false).finish() }

func mode(doc assessment.Document) string {
	if doc.Choice("report.mode") == "channel" {
		return "channel"
	}
	return "money"
}

// count is how many figures are the person's own and how many are assumed.
func (r *Results) count() {
	list := r.Present.List
	seen := make(map[string]bool, len(list)+1)
	for i := range len(list) + 1 {
		in := r.Present.Observed
		if i < len(list) {
			in = &list[i]
		} else if in == nil {
			break
		}
		name := in.Key
		if name == "" || in.Origin.Assumed() {
			name = in.Path
		}
		if seen[name] {
			continue
		}
		seen[name] = true
		switch {
		case in.Origin.Assumed():
			r.AssumedN++
		case in.Origin == Own || in.Origin == OwnByEye:
			r.Answered++
		}
	}
	r.Total = r.Answered + r.AssumedN
}

// maturity is the level that the twelve answers open; one that is missing
// counts as 0.
func maturity(doc assessment.Document) (quality.Maturity, bool) {
	var answers quality.Answers
	all := true
	for i := range answers {
		n, err := strconv.Atoi(doc.Choice("maturity." + strconv.Itoa(i+1)))
		if err != nil {
			all = false
			continue
		}
		answers[i] = min(max(n, 0), 4)
	}
	return quality.MaturityOf(answers), all
}

// halved has every benefit halved and every cost as it is: each line of the
// account is in proportion to one of these.
func halved(in roi.Inputs) roi.Inputs {
	in.OrderValue /= 2
	in.Service.CostPerContact /= 2
	in.OtherSavingsPerMonth /= 2
	in.OtherSavingsToday /= 2
	in.SynergyMarginPerMonth /= 2
	in.SynergyToday /= 2
	return in
}
