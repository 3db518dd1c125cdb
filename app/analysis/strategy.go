package analysis

import (
	"slices"

	"quilate/app/assessment"
	"quilate/app/channel"
	"quilate/app/question"
	"quilate/app/roi"
)

// How the money that can be moved is split by Quantity. Quality puts all of it
// into growing by itself. Our decision: half into what brings most followers
// for the money, the rest into what is bought most.
const (
	contestPart = 1.0 / 2
	adsPart     = 1.0 / 3
	boughtPart  = 1.0 / 6

	// Where there is next to no money, hours are traded for it: at least this
	// part of the total moves.
	leastMoved = 1.0 / 4
)

var (
	quantityName = assessment.Name{ES: "Cantidad", EN: "Quantity"}
	qualityName  = assessment.Name{ES: "Calidad", EN: "Quality"}
)

// plansOf are the alternatives to the present: those of the document, or ours.
// The omission says why one of ours is not there.
func plansOf(doc assessment.Document, p *Present) (list []plan, left *Omission) {
	ours, left := strategies(doc, p)
	if doc.Plans == nil {
		return ours, left
	}
	wanted := false
	for _, w := range doc.Plans {
		if !w.Ours() {
			list = append(list, writtenPlan(p, w))
			continue
		}
		wanted = true
		i := slices.IndexFunc(ours, func(m plan) bool { return m.Kind == w.Kind })
		if i < 0 {
			continue
		}
		made := ours[i]
		made.ID = w.ID
		if w.Name != (assessment.Name{}) {
			made.Name = w.Name
		}
		list = append(list, made)
	}
	if !wanted {
		left = nil
	}
	return list, left
}

// writtenPlan is a plan as the document has it.
func writtenPlan(p *Present, w assessment.Plan) plan {
	made := plan{Plan: w, list: uncertainty(p.doc, w.Changes), written: true}
	if w.Lines != nil {
		made.spend(p, w.Lines)
	}
	return made
}

// strategies are Quantity and Quality on the present's monthly total. What
// exists today goes on alike in both; only the money moves.
func strategies(doc assessment.Document, p *Present) ([]plan, *Omission) {
	main := mainChannel(doc)
	if main == "" {
		return nil, &Omission{Code: "plans", Key: "channels.on@instagram"}
	}
	if _, ok := rateForRows(doc, p); !ok {
		return nil, &Omission{Code: "plans", Key: "settings.fx.eur"}
	}
	total := monthlyTotal(&p.Inputs)
	moved := min(total, max(p.money, total*leastMoved))
	way := func(code string, money float64) assessment.Line {
		return assessment.Line{Code: code, Place: p.placeOf(main, code), Money: money}
	}
	stays := p.hoursAt(total - moved)
	var plans []plan
	for _, s := range []struct {
		id    string
		name  assessment.Name
		lines []assessment.Line
	}{
		{"quantity", quantityName, append(stays[:len(stays):len(stays)], way("contest", moved*contestPart), way("ads-broad", moved*adsPart), way("bought", moved*boughtPart))},
		{"quality", qualityName, append(stays[:len(stays):len(stays)], way("community", moved))},
	} {
		made := plan{Plan: assessment.Plan{ID: s.id, Kind: s.id, Name: s.name, SameBudget: true}}
		if said := answeredLines(doc, s.id, total, way); said != nil {
			s.lines, made.written = said, true
		}
		made.spend(p, s.lines)
		plans = append(plans, made)
	}
	return plans, nil
}

// hoursAt are the present's hours, brought down to so much money a month; its
// money lines are free to be put elsewhere.
func (p *Present) hoursAt(money float64) []assessment.Line {
	var lines []assessment.Line
	sum := 0.0
	for _, l := range p.costs {
		if l.Hours > 0 {
			sum += l.Amount
		}
	}
	for _, l := range p.costs {
		if l.Hours > 0 && sum > 0 {
			lines = append(lines, assessment.Line{Code: l.Code, Hours: l.Hours * min(1, money/sum)})
		}
	}
	return lines
}

// answeredLines are those that the person gave to a strategy in the wizard,
// money a month; nil if there is none. What is not said of running the
// channels is what is left of the total.
func answeredLines(doc assessment.Document, strategy string, total float64, way func(code string, money float64) assessment.Line) (lines []assessment.Line) {
	asked := []string{"contest", "ads", "bought"}
	if strategy == "quality" {
		asked = []string{"community", "content", "service", "advocates"}
	}
	said, sum := false, 0.0
	money := func(name string) (float64, bool) {
		v, ok := doc.Number("strategy." + strategy + "." + name)
		ok = ok && finite(v)
		said = said || ok
		if !ok {
			v = 0
		}
		return max(0, v), ok
	}
	for _, id := range asked {
		v, _ := money(id)
		sum += v
		switch {
		case v <= 0:
		case id == "content" || id == "service" || id == "advocates":
			lines = append(lines, assessment.Line{Code: id, Money: v})
		case id == "ads": // the question says: ads that nobody aims
			lines = append(lines, way("ads-broad", v))
		default:
			lines = append(lines, way(id, v))
		}
	}
	running, ok := money("running")
	if !said {
		return nil
	}
	if !ok {
		running = max(0, total-sum)
	}
	return append([]assessment.Line{{Code: "running", Money: running}}, lines...)
}

func near(a, b float64) bool { return a-b < 0.005*b+1e-9 && b-a < 0.005*b+1e-9 }

// mainChannel is the business's own channel with most followers where people
// join and leave.
func mainChannel(doc assessment.Document) string {
	best, most := "", -1.0
	for _, id := range question.Channels(doc) {
		c, _ := channel.ByID(id)
		if !c.HasFollowers || !c.HasGrowth {
			continue
		}
		f, _ := doc.Number(assessment.Key("audience.followers", id))
		if f > most {
			best, most = id, f
		}
	}
	return best
}

// rateForRows turns the rows' euros into the document's currency: 1, the
// typed rate, or how the person's own price compares with the row of the same
// way in.
func rateForRows(doc assessment.Document, p *Present) (float64, bool) {
	if rate, _, ok := euroRate(doc); ok {
		return rate, true
	}
	for j := range p.Inputs.Audiences {
		name := p.Inputs.Audiences[j].Name
		own, ok := doc.Number(assessment.Key("audience.costPerFollower", name))
		row := likely(doc, sourceOf(doc, name).CostPerFollower)
		if ok && finite(own) && own > 0 && row > 0 {
			return own / row, true
		}
	}
	return 0, false
}

// placeOf is the audience that a way in pays for on a channel: the one that
// exists, else a new one. Ads that are aimed, or are not, and a prize that
// picks buyers are never what exists today: of that the person has figures.
func (p *Present) placeOf(main, code string) string {
	switch code {
	case "ads-aimed":
		return main + ".ads.aimed"
	case "ads-broad":
		return main + ".ads.broad"
	case "contest-aimed":
		return main + ".contest.aimed"
	}
	if a := existing(p.doc, &p.Inputs, main, code); a != nil {
		return a.Name
	}
	return main + "." + code
}

// existing is the present's audience of a way in on a channel.
func existing(doc assessment.Document, in *roi.Inputs, main, source string) *roi.Audience {
	for j := range in.Audiences {
		a := &in.Audiences[j]
		if question.ChannelOf(a.Name) == main && a.DiscoveryReachPerMonth == 0 && sourceOf(doc, a.Name).ID == source {
			return a
		}
	}
	return nil
}
