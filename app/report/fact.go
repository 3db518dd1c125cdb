package report

import (
	"strings"

	"quilate/app/analysis"
	"quilate/app/assessment"
	"quilate/app/i18n"
	"quilate/app/question"
)

// facts are the figures of the report that a name stands for, each as a line.
// What nobody has said is a line without a figure that leads to where it is
// asked; what does not apply to the business is no line.
//
//	=orderValue     an input of the account, by its path
//	?cost.ownHours  the same, no line where it is not in the account
//	#postsPerMonth  a figure of the indices, by its id
//	!roi            one of the three figures over the report, by its account
//	maturity.1      what was answered to one of the twelve questions
//	lines           what comes in, line by line
//
// The other names are those of the switch below.
func (w *writer) facts(name string) []Line {
	switch {
	case name[0] == '=' || name[0] == '?':
		return w.inputFact(name)
	case name[0] == '#':
		return w.metricFact(name[1:])
	case name[0] == '!':
		return w.headlineFact(name[1:])
	case name == "lines":
		return w.lineFacts()
	case strings.HasPrefix(name, "maturity."):
		return []Line{w.answerFact(name)}
	}
	label, ok := factNames[name]
	if !ok {
		return nil
	}
	line := Line{Text: w.tell(&label, "T", w.horizon()), Value: w.tell(&noDatum)}
	all := &w.r.AllChannels
	people := func(v float64) {
		if all.Known && all.Followers > 0 {
			line.Value, line.Origin = w.people(v), analysis.Derived
		} else {
			line.Key = w.askable("audience.followers")
		}
	}
	switch name {
	case "cost":
		if v, known := w.monthlyCost(); known {
			line.Value = w.money(v)
		} else {
			line.Key = w.askable("cost.hoursPerWeek")
		}
	case "channels":
		var names []string
		for _, a := range w.r.Audiences {
			names = append(names, w.channel(a.Channel))
		}
		if len(names) > 0 {
			line.Value = w.loc.Number(float64(len(names)), 0)
			line.More = w.loc.List(names) + "."
		}
	case "followers":
		people(all.Followers)
	case "couldbuy":
		people(all.CouldBuy)
	case "reached":
		people(all.Reached)
	case "discovery":
		if all.Discovery <= 0 {
			return nil
		}
		people(all.Discovery)
	case "engaged":
		if all.Engaged != nil {
			people(*all.Engaged)
		} else {
			line.Key = w.askable("audience.interactions")
		}
	case "quantity":
		line.Value, line.Key = w.indexFact(w.r.Index.Quantity.Known, w.indexSaid(w.r.Index.Quantity)), w.metricKey(w.r.Index.Quantity.Narrows)
	case "quality":
		line.Value, line.Key = w.indexFact(w.r.Index.Quality.Known, w.indexSaid(w.r.Index.Quality)), w.metricKey(w.r.Index.Quality.Narrows)
	case "level":
		if m := w.r.Maturity; w.r.MaturityAll && m.Level >= 0 && m.Level < len(levels) {
			line.Value, line.More = w.levelSaid(m.Level), ""
		} else {
			line.Key = w.askable("maturity.1")
		}
	default:
		return w.moneyFact(name, line)
	}
	return []Line{line}
}

var factNames = map[string]i18n.Text{
	"cost":      text("Lo que cuesta al mes, horas incluidas", "What it costs a month, hours included"),
	"channels":  text("Canales", "Channels"),
	"followers": text("Seguidores en todos tus canales", "Followers on all your channels"),
	"couldbuy":  text("Seguidores reales que podrían comprarte", "Real followers who could buy from you"),
	"reached":   text("De los que podrían comprarte, te ven en un mes", "Of those who could buy, see you in a month"),
	"engaged":   text("De los que te ven, hacen algo: tu audiencia efectiva", "Of those who see you, do something: your effective audience"),
	"discovery": text("Además te ven sin seguirte, al mes", "See you besides without following, a month"),
	"quantity":  text("Índice de cantidad, de 100", "Quantity index, out of 100"),
	"quality":   text("Índice de calidad, de 100", "Quality index, out of 100"),
	"level":     text("Camino hecho", "Progress"),
	"out":       text("Lo que sale en {T}", "What goes out within {T}"),
	"in":        text("Lo que entra en {T}", "What comes in within {T}"),
	"won":       text("Clientes ganados en {T}", "Customers won within {T}"),
	"gained":    text("Seguidores ganados en {T}", "Followers gained within {T}"),
	"npv":       text("Valor actual neto", "Net present value"),
}

// indexFact is an index of which something is known.
func (w *writer) indexFact(known int, said string) string {
	if known == 0 {
		return w.tell(&noDatum)
	}
	return said
}

// moneyFact is a figure that only an account in money has, in its central case.
func (w *writer) moneyFact(name string, line Line) []Line {
	switch {
	case w.Mode == "channel" && name != "gained":
		return nil
	case w.State != Full || len(w.r.Cases) == 0:
		if len(w.r.Present.Missing) > 0 {
			line.Key = w.askable(w.r.Present.Missing[0])
		}
		return []Line{line}
	}
	r := &w.r.Cases[0].Result
	line.More = w.tell(&centralName) + "."
	switch name {
	case "out":
		line.Value = w.cell(r.TotalCost)
	case "in":
		line.Value = w.cell(r.TotalBenefit)
	case "won":
		line.Value = w.people(r.CustomersAcquired)
	case "gained":
		line.Value = w.people(r.FollowersGained)
	case "npv":
		line.Value = w.exact(r.NPV)
	}
	return []Line{line}
}

var centralName = text("Caso central", "Central case")

// headlineFact is one of the three figures over the report.
func (w *writer) headlineFact(id string) []Line {
	for _, h := range w.Three {
		if h.LedgerID == id {
			return []Line{{Text: h.Label, Value: h.Value, More: h.Range}}
		}
	}
	if w.Mode == "channel" {
		return nil
	}
	return []Line{{Text: w.tell(headlineName(id), "T", w.horizon()), Value: w.tell(&noDatum)}}
}

func headlineName(id string) *i18n.Text {
	switch id {
	case "month":
		return &monthLabel
	case "over":
		return &overLabel[0]
	}
	return &roiLabel
}

// lineFacts are what comes in, line by line, in today's money, as the table
// of the lines has them.
func (w *writer) lineFacts() []Line {
	if w.Mode == "channel" {
		return []Line{{Text: w.tell(&noMoney)}}
	}
	if w.State != Full || len(w.r.Cases) == 0 {
		return []Line{{Text: w.say("Lo que entra", "What comes in"), Value: w.tell(&noDatum)}}
	}
	var out []Line
	lines, _, now, d := w.benefits(&w.r.Cases[0])
	for i := range lines {
		out = append(out, Line{Text: lines[i].name, Value: w.loc.Money(now[i], d)})
	}
	if len(out) == 0 {
		out = []Line{{Text: w.say("Lo que entra", "What comes in"), Value: w.loc.Money(0, d)}}
	}
	return out
}

// inputFact is an input of the account.
func (w *writer) inputFact(name string) []Line {
	path := name[1:]
	in := w.inputs[path]
	if in == nil || in.Origin == analysis.LeftOut {
		word, _, ok := wordOf(path)
		if name[0] == '?' || !ok {
			return nil
		}
		return []Line{{Text: w.tell(&word.name), Value: w.tell(&noDatum), Key: w.askable(inputKeys[path])}}
	}
	v := w.inputValue(in)
	return []Line{{Text: v.Label, Value: v.Value, Origin: v.Origin, Key: v.Key, Change: true}}
}

// inputKeys are where the inputs of the frames are asked.
var inputKeys = map[string]string{
	"observed": "social.customers", "visits": "social.visits", "orderValue": "sale.orderValue", "grossMargin": "sale.margin",
	"customerBase": "customers.base", "ordersPerMonth": "customers.timesPerYear", "yearlyRetention": "customers.stay",
	"incrementality": "social.anyway", "cost.hoursPerWeek": "cost.hoursPerWeek",
}

// metricFact is a figure of the indices.
func (w *writer) metricFact(id string) []Line {
	for _, m := range w.r.Index.Metrics {
		if string(m.ID) != id {
			continue
		}
		if !m.Applies {
			return nil
		}
		line := Line{Text: w.metricSaid(m), Value: w.tell(&noDatum), Key: w.askable(m.Key)}
		if m.Value != nil {
			line.Value, line.Change, line.Origin = w.metricTold(m), true, analysis.Own
			if w.r.Doc.Answer(line.Key).Basis == assessment.ByEye {
				line.Origin = analysis.OwnByEye
			}
		}
		return []Line{line}
	}
	return nil
}

// answerFact is the answer that was chosen to a question.
func (w *writer) answerFact(key string) Line {
	line := Line{Text: w.inputNameByKey(key), Value: w.tell(&noDatum), Key: w.askable(key)}
	if f, _, ok := question.FieldOf(w.r.Doc, key); ok {
		for _, o := range f.Options {
			if o.Value == w.r.Doc.Choice(key) {
				line.Value, line.Change = w.tell(&o.Text), true
			}
		}
	}
	return line
}
