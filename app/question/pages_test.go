package question

import (
	"slices"
	"sort"
	"strings"
	"testing"
	"time"

	"quilate/app/assessment"
	"quilate/app/channel"
	"quilate/app/i18n"
)

// contract are the answer keys that everything else of the program reads:
// those of a place without it.
const contract = `
business.sector market.area market.fit channels.on channel.name audience.followers posts
audit.n audit.real audit.fit audit.customers audit.source
service.messages service.answered service.resolutionRate service.time
cost.hoursPerWeek cost.hourValue cost.hoursPerMonthWorked
cost.hours.making cost.hours.answering cost.hours.meeting cost.hours.results cost.spend programme.age
sale.orderValue sale.tax sale.taxRate sale.monthSales sale.monthOrders sale.margin
customers.base customers.pattern customers.timesPerYear customers.stay advocates
social.customers social.months social.how social.visits social.buy social.buy100 social.anyway
settings.fx.eur settings.fx.usd horizonMonths annualDiscountRate report.mode
ramp.midpointMonths ramp.widthMonths fadeHalfLifeMonths
audience.source audience.share.community audience.share.ads audience.share.contest audience.share.bought
audience.customerShare audience.authentic audience.relevant audience.organicGrowthPerMonth audience.monthlyChurn
audience.monthlyAcquisitionSpend audience.costPerFollower audience.capacityPerMonth
audience.reachable audience.reachCount audience.discoveryReachPerMonth audience.discoveryRelevant overlap
audience.clickThroughRate audience.conversionRate audience.conversionRate100 audience.incrementality
audience.engaged audience.reach audience.reachIs audience.interactions audience.shares audience.comments
audience.engagementRow audience.engagementRate
competitor.name competitor.followers competitor.posts competitor.reach competitor.growth
sentiment.n sentiment.good sentiment.bad presence nps.promoters nps.passives nps.detractors
ladder.creators ladder.conversationalists ladder.critics ladder.collectors ladder.joiners ladder.spectators ladder.inactives
cost.model cost.line.teamHours cost.line.ownerHours cost.line.agency cost.line.tools cost.line.content cost.line.prizes
cost.line.training cost.line.moderation cost.line.acquisition cost.pay.gross cost.pay.charge cost.pay.hours setupCost
service.customers service.deflectionRate service.minutes service.cashableShare service.timeHours
strategy.quantity.contest strategy.quantity.bought strategy.quantity.ads strategy.quantity.running
strategy.quality.community strategy.quality.service strategy.quality.content strategy.quality.advocates strategy.quality.running
loyalty.exposedShare loyalty.monthlyRetentionGain loyalty.frequencyGain loyalty.orderValueGain loyalty.referralsPerMonth
referral.coefficient referral.lagMonths assisted.ordersPerMonth assisted.attribution
otherSavingsPerMonth synergyMarginPerMonth synergy.reason dilution
index.weight.credibility index.weight.relevance index.weight.service index.weight.loyalty
index.weight.followers index.weight.reach index.weight.posts index.weight.growth
service.customersResolved overlap.all growth
maturity.1 maturity.2 maturity.3 maturity.4 maturity.5 maturity.6 maturity.7 maturity.8 maturity.9 maturity.10 maturity.11 maturity.12`

func TestTheFieldsAreExactlyTheAgreedAnswerKeys(t *testing.T) {
	asked := map[string]bool{}
	for _, p := range Pages {
		for _, f := range p.Fields {
			asked[f.ID] = true
		}
	}
	agreed := strings.Fields(contract)
	for _, id := range agreed {
		if !asked[id] {
			t.Errorf("%s is agreed and not asked", id)
		}
		delete(asked, id)
	}
	for id := range asked {
		t.Errorf("%s is asked and not agreed", id)
	}
}

func TestPagesHaveDifferentIDs(t *testing.T) {
	seen := map[string]bool{}
	for _, p := range Pages {
		if seen[p.ID] {
			t.Errorf("two pages %s", p.ID)
		}
		seen[p.ID] = true
	}
}

// Two questions ask the same thing in two places; the counts of a look at
// followers are asked for all channels and for one.
func TestNoAnswerIsAskedTwiceButThoseThatAgree(t *testing.T) {
	twice := map[string]bool{"programme.age": true, "social.how": true, "settings.fx.eur": true}
	where := map[string]string{}
	for _, p := range Pages {
		for _, f := range p.Fields {
			key := assessment.Key(f.ID, f.At)
			if p.Scope != Once {
				key += "@…"
			}
			if other, ok := where[key]; ok && !twice[f.ID] {
				t.Errorf("%s is asked on %s and on %s", key, other, p.ID)
			}
			where[key] = p.ID
		}
	}
}

func TestTheShortPathIsElevenPagesInOrder(t *testing.T) {
	want := "business.sector market.size channels audit.quick service.messages cost.monthly sale.orderValue sale.margin customers social.buyers social.anyway"
	for name, d := range map[string]assessment.Document{
		"empty":    said(nil),
		"answered": said(map[string]any{"channels.on@instagram": "yes", "audience.followers@instagram": 900, "social.customers": 4}),
	} {
		if got := slugs(Steps(d, false)); got != want {
			t.Errorf("%s:\n got %s\nwant %s", name, got, want)
		}
	}
	starting := said(map[string]any{"programme.age": "starting"})
	if got := slugs(Steps(starting, false)); !strings.HasSuffix(got, " customers social.how") {
		t.Errorf("starting now: %s", got)
	}
}

func slugs(steps []Step) string {
	var out []string
	for _, s := range steps {
		out = append(out, s.Slug())
	}
	return strings.Join(out, " ")
}

func TestTheFullPathKeepsTheOrderOfTheShortOneAndGoesActByAct(t *testing.T) {
	d := said(map[string]any{"channels.on@instagram": "yes", "channels.on@newsletter": "yes"})
	full := Steps(d, true)
	at, act := 0, 0
	for _, s := range full {
		if s.Page.Act < act {
			t.Errorf("%s of act %d comes after act %d", s.Slug(), s.Page.Act, act)
		}
		act = s.Page.Act
		if s.Page.Expert {
			t.Errorf("%s is the expert's", s.Slug())
		}
	}
	for _, want := range Steps(d, false) {
		i := slices.IndexFunc(full[at:], func(s Step) bool { return s.Slug() == want.Slug() })
		if i < 0 {
			t.Fatalf("%s is missing or out of order", want.Slug())
		}
		at += i
	}
}

func TestTheExpertPageHasEveryStep(t *testing.T) {
	d := said(map[string]any{"channels.on@instagram": "yes"})
	all := slugs(Everything(d))
	for _, s := range Steps(d, true) {
		if !strings.Contains(all, s.Slug()) {
			t.Errorf("%s is missing", s.Slug())
		}
	}
	for _, id := range []string{"dilution", "index.weights", "audience.shares@instagram", "audience.engagement@instagram"} {
		if !strings.Contains(all, id) {
			t.Errorf("%s is missing", id)
		}
	}
}

// conditions gives for every page that is not always shown a document and a
// place where it is, and one where it is not.
var conditions = map[string]struct {
	place   string
	with    map[string]any
	without map[string]any
	at      string // another place for the second, if it is the place that decides
}{
	"audit.quick":                  {"", nil, map[string]any{"channels.on@google-reviews": "yes", "channels.on@instagram": "yes", "audience.followers@instagram": 0}, ""},
	"cost.monthly":                 {"", map[string]any{"cost.line.ownerHours": 4}, map[string]any{"cost.line.tools": 4}, ""},
	"service.customersResolved":    {"", nil, map[string]any{"service.messages": 0}, ""},
	"overlap.all":                  {"", map[string]any{"channels.on@instagram": "yes", "channels.on@tiktok": "yes"}, map[string]any{"channels.on@instagram": "yes"}, ""},
	"social.buyers":                {"", nil, map[string]any{"programme.age": "starting"}, ""},
	"social.how":                   {"", map[string]any{"programme.age": "starting"}, map[string]any{"programme.age": "recent"}, ""},
	"social.anyway":                {"", map[string]any{"social.customers": 1}, map[string]any{"social.customers": 0}, ""},
	"ramp.midpointMonths":          {"", map[string]any{"programme.age": "starting"}, nil, ""},
	"ramp.widthMonths":             {"", map[string]any{"programme.age": "starting"}, nil, ""},
	"audience.source":              {"instagram", nil, nil, "third-party"},
	"audience.growth":              {"instagram.ads", nil, nil, "instagram.discovery"},
	"audience.money":               {"newsletter", nil, nil, "google-reviews"},
	"audience.reach":               {"third-party", nil, nil, "google-reviews.discovery"},
	"audit.full":                   {"instagram", nil, nil, "google-reviews"},
	"audience.shares":              {"instagram", nil, nil, "instagram.discovery"},
	"overlap":                      {"", map[string]any{"channels.on@instagram": "yes", "channels.on@tiktok": "yes"}, map[string]any{"channels.on@instagram": "yes", "channels.on@third-party": "yes"}, ""},
	"service.savings":              {"", nil, map[string]any{"service.messages": 0}, ""},
	"service.minutes":              {"", map[string]any{"service.messages": 3}, map[string]any{"service.messages": 0}, ""},
	"service.timeHours":            {"", nil, map[string]any{"service.messages": 0}, ""},
	"loyalty.monthlyRetentionGain": {"", nil, map[string]any{"customers.pattern": "once"}, ""},
	"loyalty.frequencyGain":        {"", map[string]any{"customers.pattern": "repeat"}, map[string]any{"customers.pattern": "once"}, ""},
}

func TestEveryPageWithAConditionIsShownAndHiddenByIt(t *testing.T) {
	for i := range Pages {
		p := &Pages[i]
		c, tested := conditions[p.ID]
		if p.Shown == nil {
			if tested {
				t.Errorf("%s is always shown", p.ID)
			}
			continue
		}
		if p.ID == "strategy" { // it is the plans that decide, no answer
			if !p.Shown(Sheet{Doc: said(nil)}) || p.Shown(Sheet{Doc: said(nil).WithPlans([]assessment.Plan{})}) {
				t.Error("the split is asked until there are plans")
			}
			continue
		}
		if !tested {
			t.Errorf("no case for %s", p.ID)
			continue
		}
		if !p.Shown(Sheet{Doc: said(c.with), Place: c.place}) {
			t.Errorf("%s is not shown", p.ID)
		}
		place := c.place
		if c.at != "" {
			place = c.at
		}
		if p.Shown(Sheet{Doc: said(c.without), Place: place}) {
			t.Errorf("%s is not hidden", p.ID)
		}
	}
}

// Every field with a condition must be shown by one of these documents and
// hidden by another.
func TestEveryFieldWithAConditionIsShownAndHidden(t *testing.T) {
	docs := []assessment.Document{
		said(nil),
		said(map[string]any{
			"market.area": nil, "audit.real": nil, "service.messages": 0, "cost.hoursPerWeek": nil, "cost.hourValue": nil,
			"sale.orderValue": nil, "social.customers": nil, "social.how": "messages", "sentiment.good": nil, "nps.promoters": nil,
			"programme.age": "recent",
		}),
		said(map[string]any{
			"audit.real": 12, "audit.real@instagram": 80, "cost.hoursPerWeek": 0, "sale.tax": "with", "customers.pattern": "repeat",
			"audience.source@instagram": "split", "audience.monthlyAcquisitionSpend@instagram": 30,
			"audience.discoveryReachPerMonth@instagram": 900, "audience.reach@instagram": 500,
			"competitor.name@3": "Luna", "competitor.name@4": "Sol", "competitor.name@5": "Mar",
			"assisted.ordersPerMonth": 3, "synergyMarginPerMonth": 10, "programme.age": "starting",
		}),
		said(map[string]any{"audit.real": 0, "audit.real@instagram": 0}),
	}
	dollars := said(map[string]any{"cost.hourValue": nil})
	dollars.Currency = "USD"
	for _, c := range channel.All {
		docs[2] = docs[2].With(assessment.Key("channels.on", c.ID), assessment.Choose("yes"))
	}
	docs = append(docs, dollars)
	for i := range Pages {
		p := &Pages[i]
		for j := range p.Fields {
			f := &p.Fields[j]
			if f.Shown == nil {
				continue
			}
			var shown, hidden bool
			for _, d := range docs {
				places := []string{""}
				if p.Scope != Once {
					places = nil
					for _, c := range channel.All {
						places = append(places, c.ID)
					}
				}
				for _, place := range places {
					if f.Shown(Sheet{Doc: d, Place: place}) {
						shown = true
					} else {
						hidden = true
					}
				}
			}
			// Comments exist on every channel; rows 1 to 3 of competitors are always there.
			always := f.ID == "audience.comments" || strings.HasPrefix(f.ID, "competitor.") && f.At < "4" || f.ID == "audit.n" && p.Scope != Once
			if !shown || !hidden && !always {
				t.Errorf("%s on %s: shown %v, hidden %v", assessment.Key(f.ID, f.At), p.ID, shown, hidden)
			}
		}
	}
}

func both(t *testing.T, what string, text i18n.Text, needed bool) {
	t.Helper()
	switch {
	case text.IsZero():
		if needed {
			t.Errorf("%s says nothing", what)
		}
	case text.ES == "" || text.EN == "":
		t.Errorf("%s is in one language only: %q, %q", what, text.ES, text.EN)
	}
}

func TestEveryPageAndFieldSpeaksBothLanguages(t *testing.T) {
	for _, p := range append(slices.Clone(Pages), RegionPage, MixPage) {
		both(t, p.ID+" title", p.Title, true)
		both(t, p.ID+" hint", p.Hint, true)
		both(t, p.ID+" section", p.Section, true)
		both(t, p.ID+" where", p.Where, false)
		both(t, p.ID+" why", p.Why, true)
		for _, f := range p.Fields {
			name := p.ID + " " + assessment.Key(f.ID, f.At)
			both(t, name+" label", f.Label, len(p.Fields) > 1 && f.ID != p.Fields[0].ID)
			both(t, name+" noun", f.Noun, true)
			both(t, name+" find", f.Find, f.Kind != Tick && f.Kind != Words || f.ID == "synergy.reason")
			for what, text := range map[string]i18n.Text{
				"hint": f.Hint, "help": f.Help, "unit": f.Unit, "where": f.Where, "group": f.Group, "behind": f.Behind,
				"measured": f.Measured, "note": f.Unknown.Note, "no row": f.Unknown.NoRow,
				"too high": f.TooHigh, "too low": f.TooLow, "missing": f.Missing,
				"one": f.Counted.One, "many": f.Counted.Many, "other": f.Counted.Other,
			} {
				both(t, name+" "+what, text, false)
			}
			// One published rate is still a choice: to be compared with it or not.
			if one := f.ID == "audience.engagementRow" && len(f.Options) == 1; (f.Kind == Choice) != (len(f.Options) > 1 || one) {
				t.Errorf("%s has %d options", name, len(f.Options))
			}
			seen := map[string]bool{}
			for _, o := range f.Options {
				both(t, name+" option "+o.Value, o.Text, true)
				both(t, name+" option hint "+o.Value, o.Hint, false)
				if o.Value == "" || seen[o.Value] {
					t.Errorf("%s: option %q", name, o.Value)
				}
				seen[o.Value] = true
			}
			if f.Start != "" && !seen[f.Start] {
				t.Errorf("%s starts with %q", name, f.Start)
			}
			if strings.HasPrefix(f.Noun.ES, "El ") || strings.HasPrefix(f.Noun.EN, "The ") {
				t.Errorf("%s: noun with a capital", name)
			}
		}
	}
}

// No sentence reaches a reader with an open slot or a variant in it.
func TestNoSlotStaysOpen(t *testing.T) {
	d := said(map[string]any{
		"channels.on@instagram": "yes", "channels.on@tiktok": "yes", "channels.on@other": "yes", "channels.on@google-reviews": "yes",
		"channel.name@other": "Mercadillo", "audience.followers@tiktok": 50,
		"audience.source@instagram": "split", "audience.share.ads@instagram": 60, "audience.share.community@instagram": 40,
		"audience.discoveryReachPerMonth@google-reviews": 30,
	})
	for _, doc := range []assessment.Document{said(nil), d} {
		for _, loc := range []i18n.Locale{madrid, mexico, newYork} {
			steps := Everything(doc)
			for i := range Pages { // what does not apply to the document too
				if Pages[i].Scope == Once {
					steps = append(steps, Step{Page: &Pages[i]})
				}
			}
			for _, s := range steps {
				sheet := s.Sheet(doc)
				p := s.Page
				texts := []i18n.Text{p.Title, p.Hint, p.Section, p.Where, p.Why}
				var lines []string
				for i := range p.Fields {
					f := &p.Fields[i]
					texts = append(texts, f.Label, f.Hint, f.Help, f.Group, f.Behind, f.Where)
					for _, o := range f.Options {
						texts = append(texts, o.Text, o.Hint)
					}
					lines = append(lines, Noun(f, sheet, loc), UnitOf(f, sheet, loc), AssumedNote(f, sheet, loc, time.Time{}),
						FindOut(sheet.KeyOf(f), loc), missing(f, sheet, loc).Say(loc))
					if f.Kind.Numeric() {
						lines = append(lines, EchoNumber(f, loc, doc, f.Example), worded(f, sheet, loc, patternTooHigh).Say(loc))
						for _, special := range []i18n.Text{f.TooHigh, f.TooLow} {
							if !special.IsZero() {
								lines = append(lines, worded(f, sheet, loc, special).Say(loc))
							}
						}
					}
				}
				lines = append(lines, WhereFrom(s, doc, loc)...)
				for _, text := range texts {
					lines = append(lines, loc.Say(text, Slots(s, sheet, loc)...))
				}
				for _, line := range lines {
					if strings.ContainsAny(line, "{}‹›") || strings.Contains(line, "  ") || strings.Contains(line, ",.") {
						t.Errorf("%s in %s: %q", s.Slug(), loc.Region, line)
					}
				}
			}
		}
	}
}

func TestExamplesAreInsideTheBoundsInEveryCurrency(t *testing.T) {
	for _, p := range Pages {
		for i := range p.Fields {
			f := &p.Fields[i]
			if !f.Kind.Numeric() {
				continue
			}
			name := p.ID + " " + f.ID
			if f.Max <= f.Min || f.Example == 0 || f.Width == 0 {
				t.Errorf("%s: from %v to %v, example %v, width %v", name, f.Min, f.Max, f.Example, f.Width)
			}
			if f.Basis == "" {
				t.Errorf("%s: measured or by eye?", name)
			}
			for _, currency := range i18n.Currencies {
				d := assessment.New("", currency, "", "")
				for _, loc := range []i18n.Locale{madrid, mexico, newYork, bogota, london} {
					loc.Currency = currency
					a, problem := Read(f, loc, Sheet{Doc: d}, ExampleOf(f, d, loc))
					if problem != nil || a.Value == nil {
						t.Errorf("%s in %s (%s): the example %s is refused: %v", name, loc.Region, currency, ExampleOf(f, d, loc), problem)
					}
				}
			}
			if f.Prefill != nil && (*f.Prefill < f.Min || *f.Prefill > f.Max) {
				t.Errorf("%s stands filled in with %v", name, *f.Prefill)
			}
		}
	}
}

// Every row that stands behind an "I don't know" exists and can be said.
func TestEveryRowBehindDontKnowExistsAndIsSaid(t *testing.T) {
	for _, sector := range append(channel.Sectors, channel.Sector{}) {
		for _, currency := range []string{"EUR", "USD", "MXN", "COP"} {
			for _, how := range []string{"", "web", "messages", "premises"} {
				d := said(map[string]any{"settings.fx.eur": 20, "market.area": 1000, "market.fit": 10})
				d.Currency = currency
				d.Region = map[string]string{"EUR": "es-ES", "USD": "en-US", "MXN": "es-MX", "COP": "es-CO"}[currency]
				d = d.With("business.sector", assessment.Choose(sector.ID)).With("social.how", assessment.Choose(how))
				for i := range Pages {
					for j := range Pages[i].Fields {
						f := &Pages[i].Fields[j]
						if f.Unknown.Row == nil {
							continue
						}
						s := Sheet{Doc: d, Place: "instagram.ads"}
						id := f.Unknown.Row(s)
						if id == "" {
							if f.Unknown.NoRow.IsZero() {
								t.Errorf("%s has no row in %s and does not say what happens", f.ID, currency)
							}
							if f.Unknown.Uses && EscapeLabel(f, s) != DontKnowLabel {
								t.Errorf("%s promises a value there is none of", f.ID)
							}
							continue
						}
						if _, ok := channel.Lookup(id); !ok {
							t.Errorf("%s: no row %s", f.ID, id)
						}
						note := AssumedNote(f, s, madrid, time.Time{})
						if !strings.HasPrefix(note, "Supuesto: ") && !strings.Contains(note, "orientarte") || strings.Contains(note, "NaN") {
							t.Errorf("%s: %s says %q", f.ID, id, note)
						}
					}
				}
			}
		}
	}
}

func TestKeysFindTheirPageAndField(t *testing.T) {
	d := said(map[string]any{"programme.age": "starting"})
	for key, want := range map[string]string{
		"sale.margin":                      "sale.margin",
		"audience.followers@tiktok":        "channels",
		"audience.reachable@instagram":     "audience.reach@instagram",
		"audience.churn@instagram":         "",
		"audit.real":                       "audit.quick",
		"audit.real@instagram.ads":         "audit.full@instagram.ads",
		"competitor.posts@2":               "competitors",
		"social.how":                       "social.how",
		"audience.shares@x":                "audience.activity@x",
		"audience.followers@nowhere":       "",
		"programme.age":                    "programme.age",
		"maturity.12":                      "maturity.business",
		"sale.margin@instagram":            "",
		"audience.share.ads@own-community": "audience.source@own-community",
	} {
		s, ok := PageOf(d, key)
		if got := ""; ok {
			got = s.Slug()
			if got != want {
				t.Errorf("%s is asked on %q, want %q", key, got, want)
			}
			f, sheet, _ := FieldOf(d, key)
			if sheet.KeyOf(f) != key {
				t.Errorf("%s reads %s", key, sheet.KeyOf(f))
			}
		} else if want != "" {
			t.Errorf("%s is asked nowhere", key)
		}
	}
}

func TestTheAnswersOfTheSamplesOfTheContractAreKeptInOrder(t *testing.T) {
	keys := strings.Fields(contract)
	sorted := slices.Clone(keys)
	sort.Strings(sorted)
	if len(slices.Compact(sorted)) != len(keys) {
		t.Error("an agreed key is listed twice")
	}
}
