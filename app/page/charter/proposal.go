package charter

import (
	"math"
	"slices"
	"strings"

	"quilate/app/analysis"
	"quilate/app/i18n"
	"quilate/app/quality"
	"quilate/app/question"
	"quilate/app/report"
)

// project is what the charter is made of: the findings, and the option that it
// is about.
type project struct {
	r    *analysis.Results
	c    *analysis.Case     // nil without an account in money
	odds *analysis.CaseOdds // nil while nobody knows
	loc  i18n.Locale
}

// projectOf takes the option that was chosen, else the one that is proposed.
// What was chosen is read from the assessment as it stands: choosing another
// option moves no figure, so the findings are not worked out again for it.
func projectOf(r *analysis.Results, chosen string, loc i18n.Locale) project {
	p := project{r: r, loc: loc}
	at := report.Proposal(r)
	if at < 0 {
		return p
	}
	if i := slices.IndexFunc(r.Cases, func(c analysis.Case) bool { return c.ID == chosen && c.Kind != "stopping" }); i >= 0 {
		at = i
	}
	p.c, p.odds = &r.Cases[at], report.OddsOf(r, at)
	return p
}

// options are those that a project can be about.
func (p project) options() []*analysis.Case {
	var list []*analysis.Case
	if p.r != nil {
		for i := range p.r.Cases {
			if c := &p.r.Cases[i]; c.Kind != "stopping" {
				list = append(list, c)
			}
		}
	}
	return list
}

func (p project) optionName(c *analysis.Case) string {
	return report.OptionName(&analysis.Option{ID: c.ID, Kind: c.Kind, Name: c.Name}, p.loc)
}

// propose is what stands in a field that nobody has written into: some lines,
// each a statement. What is not known is no line.
func (p project) propose(key string) string {
	var l lines
	l.loc = p.loc
	_, field, _ := strings.Cut(key, ".")
	switch field {
	case "objective":
		p.objective(&l)
	case "baseline":
		p.baseline(&l)
	case "audience":
		p.audience(&l)
	case "channels":
		p.channels(&l)
	case "calendar":
		p.calendar(&l)
	case "budget":
		p.budget(&l)
	case "expected":
		p.expected(&l)
	case "indicators":
		p.indicators(&l)
	case "tracking":
		p.tracking(&l)
	case "stop":
		p.stop(&l)
	case "owner":
		l.add(w.owner)
	}
	return strings.Join(l.all, "\n")
}

// lines collects the lines of a field.
type lines struct {
	loc i18n.Locale
	all []string
}

func (l *lines) add(t i18n.Text, slots ...string) { l.all = append(l.all, l.loc.Say(t, slots...)) }

func (p project) horizon() string { return p.loc.Months(p.r.Horizon) }

// about is a count of people for a sentence.
func (p project) about(v float64) string {
	if v < 10 {
		return p.loc.Number(v, 1)
	}
	return p.loc.People(v)
}

func (p project) money(v float64) string { return p.loc.RoundMoney(v) }

func (p project) objective(l *lines) {
	if p.c == nil {
		l.add(w.objective)
		return
	}
	l.add(w.objectiveMoney, "n", p.about(p.c.Result.CustomersAcquired), "T", p.horizon(), "x", p.money(p.c.MonthlyTotal))
}

func (p project) baseline(l *lines) {
	if p.r == nil {
		return
	}
	all := &p.r.AllChannels
	if all.Known && all.Followers > 0 {
		l.add(w.followers, "n", p.about(all.Followers), "m", p.about(all.CouldBuy), "k", p.about(all.Reached))
	}
	if o := p.r.Present.Observed; o != nil {
		n := o.Estimate.Likely()
		if n > 0 {
			l.add(w.observed, "n", p.about(n), "m", p.about(n*p.r.Present.Inputs.Incrementality))
		} else {
			l.add(w.observedNone)
		}
	}
	if len(p.r.Cases) > 0 {
		l.add(w.costs, "x", p.money(p.r.Cases[0].MonthlyTotal))
	}
	if q := &p.r.Index; q.Quantity.Known > 0 && q.Quality.Known > 0 {
		l.add(w.indices, "n", p.index(q.Quantity), "m", p.index(q.Quality))
	}
}

// index is an index as the report writes it: a number, or from where to where.
func (p project) index(i quality.Index) string {
	if i.Number != nil {
		return p.loc.Number(math.Round(*i.Number), 0)
	}
	return p.loc.Number(math.Round(i.Low), 0) + "\u2013" + p.loc.Number(math.Round(i.High), 0)
}

func (p project) audience(l *lines) {
	l.add(w.public)
	if p.r == nil {
		return
	}
	if m := p.r.Present.Inputs.AddressableMarket; m != nil {
		l.add(w.market, "n", p.about(*m))
	}
	if all := &p.r.AllChannels; all.Known && all.NotYet > 0 {
		l.add(w.notYet, "n", p.about(all.NotYet))
	}
}

// niche are the channels where few people meet who care about one thing.
var niche = []string{"own-community", "third-party", "newsletter", "messaging", "google-reviews"}

func (p project) channels(l *lines) {
	if p.r == nil {
		return
	}
	var wide, narrow []string
	for _, a := range p.r.Audiences {
		name := question.ChannelName(p.r.Doc, a.Channel, p.loc)
		if slices.Contains(niche, a.Channel) {
			narrow = append(narrow, name)
		} else {
			wide = append(wide, name)
		}
	}
	if len(wide) > 0 {
		l.add(w.wide, "list", p.loc.List(wide))
	}
	if len(narrow) > 0 {
		l.add(w.narrow, "list", p.loc.List(narrow))
	}
	if !slices.ContainsFunc(p.r.Audiences, func(a analysis.Audience) bool { return a.Channel == "third-party" || a.Channel == "own-community" }) {
		l.add(w.findForum)
	}
}

func (p project) budget(l *lines) {
	if p.c == nil {
		return
	}
	total := w.budget
	if p.c.SameBudget && p.c.ID != "present" {
		total = w.budgetSame
	}
	l.add(total, "x", p.money(p.c.MonthlyTotal), "T", p.horizon(), "y", p.money(p.c.Result.TotalCost))
	var parts []string
	for _, line := range p.c.Lines {
		if line.Amount <= 0 {
			continue
		}
		part := report.LineName(p.r.Doc, line.Code, line.Place, p.loc) + " " + p.money(line.Amount)
		if line.Hours > 0 {
			part += " " + p.loc.Say(w.hours, "n", p.loc.Number(line.Hours, 1))
		}
		parts = append(parts, part)
	}
	if len(parts) > 0 {
		l.add(w.split, "list", strings.Join(parts, "; "))
	}
	if v := p.c.Inputs.SetupCost; v > 0 {
		l.add(w.setup, "x", p.money(v))
	}
}

func (p project) expected(l *lines) {
	if p.c == nil {
		return
	}
	res := &p.c.Result
	if o := p.odds; o != nil {
		l.add(w.back, "n", p.loc.OutOf50(o.Back.Share), "T", p.horizon())
		if res.ROI != nil {
			l.add(w.roiBetween, "a", p.loc.SignedPercent(o.ROI.P5, 0), "b", p.loc.SignedPercent(o.ROI.P95, 0), "m", p.loc.SignedPercent(o.ROI.P50, 0))
		}
		l.add(w.overStopping, "a", p.loc.SignedMoney(i18n.Headline(o.Over.P5), 0), "b", p.loc.SignedMoney(i18n.Headline(o.Over.P95), 0))
	} else if res.ROI != nil {
		l.add(w.roiCentral, "m", p.loc.SignedPercent(*res.ROI, 0))
	}
	if m := res.BreakEvenMonth; m != nil {
		l.add(w.backIn, "n", p.loc.Number(float64(*m), 0))
	} else {
		l.add(w.notBack, "T", p.horizon())
	}
	if res.PeakFunding < 0 {
		l.add(w.advance, "x", p.money(-res.PeakFunding))
		if n := p.halfYear(); len(res.Months) > n {
			l.add(w.atRisk, "n", p.loc.Number(float64(n), 0), "x", p.money(p.c.Inputs.SetupCost+float64(n)*p.c.MonthlyTotal))
		}
	}
}

// halfYear is the month of the review that decides.
func (p project) halfYear() int { return report.ReviewMonth(len(p.c.Result.Months)) }

func (p project) indicators(l *lines) {
	if p.c == nil || len(p.c.Result.Months) == 0 {
		l.add(w.seenPlain)
		l.add(w.askPlain)
		l.add(w.buyPlain)
		l.add(w.stayPlain)
		return
	}
	months := p.c.Result.Months
	n := p.halfYear()
	at := p.loc.Number(float64(n), 0)
	seen, buy := &w.seen, &w.buy
	var seenNow, buyNow string
	if now := &p.r.Cases[0]; now.Kind == "present" && now.ID != p.c.ID && !p.r.Present.Starting && n <= len(now.Result.Months) {
		// The same figure of the same account, not what was counted.
		seen, buy = &w.seenAgainst, &w.buyAgainst
		seenNow, buyNow = p.about(now.Result.Months[n-1].Reached), p.about(now.Result.Months[n-1].NewCustomers)
	}
	l.add(*seen, "n", p.about(months[n-1].Reached), "t", at, "h", seenNow)
	l.add(w.ask)
	l.add(*buy, "n", p.about(months[n-1].NewCustomers), "t", at, "h", buyNow)
	l.add(w.stay, "n", p.about(p.c.Result.ActiveCustomersEnd), "T", p.horizon())
	l.add(w.spend, "x", p.money(p.c.MonthlyTotal))
}

func (p project) tracking(l *lines) {
	l.add(w.askHow)
	l.add(w.coupon)
	l.add(w.record)
	if p.c != nil {
		if v := p.c.Inputs.Incrementality; v > 0 && v < 1 {
			l.add(w.share, "n", p.loc.Number(10*v, 1))
		}
	}
}

// stop are the criteria, those of the deck.
func (p project) stop(l *lines) {
	if p.c == nil || len(p.c.Result.Months) == 0 {
		l.add(w.stopPlain)
		return
	}
	k := report.CriteriaOf(p.c, p.odds)
	if k.GoOn <= 0 && k.Out <= 0 {
		l.add(w.stopPlain)
		return
	}
	at, out := p.loc.Number(float64(k.Month), 0), p.money(k.Out)
	if k.GoOn > 0 {
		l.add(w.goOn, "t", at, "n", p.loc.Count(k.GoOn, won))
	} else if k.GoOut > 0 {
		l.add(w.goOnMoney, "t", at, "x", p.money(k.GoOut))
	} else {
		l.add(w.goOnBack, "t", at)
	}
	switch {
	case k.Stop <= 0 && k.GoOn <= 0:
		l.add(w.changeNone)
	case k.Stop <= 0:
		l.add(w.changeUnder)
	case k.Stop < k.GoOn-1:
		l.add(w.change, "n", p.loc.Say(between, "a", p.loc.Number(k.Stop, 0), "b", p.loc.Number(k.GoOn-1, 0)))
	default:
		l.add(w.change, "n", p.loc.Number(k.Stop, 0))
	}
	switch {
	case k.Stop > 0:
		l.add(w.halt, "n", p.loc.Number(k.Stop, 0))
		if k.Out > 0 {
			l.add(w.haltMoney, "x", out)
		}
	case k.Out > 0:
		l.add(w.haltOnlyMoney, "x", out)
	default:
		l.add(w.haltBlind)
	}
}
