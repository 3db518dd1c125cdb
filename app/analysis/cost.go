package analysis

import (
	"strings"

	"quilate/app/assessment"
	"quilate/app/channel"
	"quilate/app/question"
	"quilate/app/stat"
)

// costs are what the running cost is made of, a month.
type costs struct {
	hoursPerWeek, hourValue float64
	spend                   float64 // all money of the short path

	teamHours, ownHours float64 // hours a month
	lines               [7]float64

	pay, charge, hoursWorked float64
}

// moneyLines are the lines of the full path that are money, in their order.
var moneyLines = [7]struct{ code, key string }{
	{"external", "cost.line.agency"},
	{"tools", "cost.line.tools"},
	{"content", "cost.line.content"},
	{"prizes", "cost.line.prizes"},
	{"training", "cost.line.training"},
	{"moderation", "cost.line.moderation"},
	{"acquisition", "cost.line.acquisition"},
}

const prizes = 3 // their place in moneyLines

const weeksPerMonth = 52.0 / 12

// cost is the running cost: the lines if there are any, else hours and money
// in all. What is spent on gaining followers by a way in is taken out and
// counted there, once.
func (b *builder) cost() {
	b.hourValue()
	if b.hasLines() {
		b.costLines()
	} else {
		b.costInAll()
	}
	setup := ask{
		path: "setupCost", key: "setupCost", basis: byEye, max: b.most(mostMoney), better: -1,
		set: func(d *draft, v float64) { d.SetupCost = v },
	}
	if !b.own(setup) {
		b.leaveOut("setup", setup.key)
	}
}

func (b *builder) hasLines() bool {
	for _, key := range append([]string{"cost.line.teamHours", "cost.line.ownerHours"}, lineKeys()...) {
		if _, ok := b.number(key); ok {
			return true
		}
	}
	return false
}

func lineKeys() []string {
	keys := make([]string, len(moneyLines))
	for i, l := range moneyLines {
		keys[i] = l.key
	}
	return keys
}

// costInAll is hours a week × what an hour is worth × 52/12, and money.
func (b *builder) costInAll() {
	hours := ask{
		path: "cost.hoursPerWeek", key: "cost.hoursPerWeek", basis: byEye, max: 400, better: -1,
		set: func(d *draft, v float64) { d.costs.hoursPerWeek = v },
	}
	if !b.own(hours) {
		sum, any := 0.0, false
		for _, part := range []string{"making", "answering", "meeting", "results"} {
			if v, ok := b.number("cost.hours." + part); ok {
				sum, any = sum+max(0, v), true
			}
		}
		if any {
			b.add(hours, stat.ByEye(hours.clip(sum)).Clip(0, hours.max), OwnByEye, "")
		} else {
			b.miss("cost.hoursPerWeek")
		}
	}
	spend := ask{
		path: "cost.spend", key: "cost.spend", basis: measured, max: b.most(mostSpend), better: -1,
		set: func(d *draft, v float64) { d.costs.spend = v },
	}
	if !b.own(spend) {
		b.miss(spend.key)
	}
	if v, ok := b.number("cost.hoursPerWeek"); (!ok || v > 0) && !b.hasHour {
		b.miss("cost.hourValue")
	}
	if h, ok := b.number("cost.hoursPerWeek"); ok && h <= 0 {
		if s, ok := b.number("cost.spend"); ok && s <= 0 {
			b.miss("cost.hoursPerWeek") // nothing is put in, so nothing comes back on it
		}
	}
	var keys []string
	var taken float64
	for _, j := range b.spends {
		key := assessment.Key("audience.monthlyAcquisitionSpend", b.p.base.Audiences[j].Name)
		v, _ := b.number(key)
		keys, taken = append(keys, key), taken+v
	}
	if s, ok := b.number("cost.spend"); ok && taken > s {
		b.problem("acquisition-more-than-money", append(keys, "cost.spend")...)
	}
	b.then(func(d *draft) {
		d.MonthlyCost = d.costs.hoursPerWeek*weeksPerMonth*d.costs.hourValue + max(0, d.costs.spend-d.acquired(""))
	})
}

// acquired is the money a month that ways in of a source cost, of all of them
// for "".
func (d *draft) acquired(source string) float64 {
	sum := 0.0
	for j := range d.Audiences {
		if source == "" || strings.HasSuffix(d.Audiences[j].Name, "."+source) {
			sum += d.Audiences[j].MonthlyAcquisitionSpend
		}
	}
	return sum
}

// costLines are the lines of the full path. Prizes typed as a line and again
// as money for a contest's followers are counted once.
func (b *builder) costLines() {
	for _, l := range []struct {
		path, key string
		set       func(*draft, float64)
	}{
		{"cost.teamHours", "cost.line.teamHours", func(d *draft, v float64) { d.costs.teamHours = v }},
		{"cost.ownHours", "cost.line.ownerHours", func(d *draft, v float64) { d.costs.ownHours = v }},
	} {
		b.own(ask{path: l.path, key: l.key, basis: byEye, max: 2000, better: -1, set: l.set})
		if v, ok := b.number(l.key); ok && v > 0 && !b.hasHour {
			b.missOnce("cost.hourValue")
		}
	}
	total := 0.0
	for i, l := range moneyLines {
		b.own(ask{
			path: l.key, key: l.key, basis: measured, max: b.most(mostSpend), better: -1,
			set: func(d *draft, v float64) { d.costs.lines[i] = v },
		})
		v, _ := b.number(l.key)
		total += v
	}
	team, _ := b.number("cost.line.teamHours")
	own, _ := b.number("cost.line.ownerHours")
	if team <= 0 && own <= 0 && total <= 0 && len(b.spends) == 0 {
		b.miss("cost.line.ownerHours")
	}
	b.then(func(d *draft) {
		c := &d.costs
		d.MonthlyCost = (c.teamHours + c.ownHours) * c.hourValue
		for i, v := range c.lines {
			if i == prizes {
				v = max(0, v-d.acquired("contest"))
			}
			d.MonthlyCost += v
		}
	})
}

func (b *builder) missOnce(key string) {
	for _, k := range b.p.Missing {
		if k == key {
			return
		}
	}
	b.miss(key)
}

// hourValue is what an hour costs: the loaded hour of somebody's pay, what the
// person says, or a row of the same currency. A wage is never converted.
func (b *builder) hourValue() {
	if b.loadedHour() {
		b.hasHour = true
		return
	}
	q := ask{
		path: "cost.hourValue", key: "cost.hourValue", basis: measured, min: leastMoney, max: b.most(1000), better: 0,
		set: func(d *draft, v float64) { d.costs.hourValue = v },
	}
	if b.own(q) {
		b.hasHour = true
		return
	}
	if f, ok := channel.HourValue(b.doc.Currency); ok {
		q.row = f.ID
		b.hasHour = b.fromRow(q)
		return
	}
	f, ok := channel.MonthlyPay(b.doc.Currency)
	worked, ok2 := b.number("cost.hoursPerMonthWorked")
	if ok && ok2 && worked > 0 {
		q.row, q.rate = f.ID, 1/worked
		b.hasHour = b.fromRow(q)
	}
}

// loadedHour is gross yearly pay × (1 + what the employer adds) ÷ hours worked.
func (b *builder) loadedHour() bool {
	hours := ask{
		path: "cost.pay.hours", key: "cost.pay.hours", basis: measured, min: 1, max: 3000, better: +1,
		set: func(d *draft, v float64) { d.costs.hoursWorked = v },
	}
	if _, _, ok := b.read(hours); !ok {
		return false
	}
	country := ""
	if _, c, ok := strings.Cut(b.doc.Region, "-"); ok {
		country = c
	}
	gross := ask{
		path: "cost.pay.gross", key: "cost.pay.gross", basis: measured, max: b.most(mostSpend), better: -1,
		set: func(d *draft, v float64) { d.costs.pay = v },
	}
	if _, _, ok := b.read(gross); !ok {
		gross.row, gross.rate = payRow(country, b.doc.Currency)
		if gross.row == "" {
			return false
		}
	}
	charge := ask{
		path: "cost.pay.charge", key: "cost.pay.charge", per: 100, share: true, basis: measured, max: 1, better: -1,
		set: func(d *draft, v float64) { d.costs.charge = v },
	}
	_, _, own := b.read(charge)
	low, likely, high, row, known := question.EmployerCharge(b.doc)
	if !own && !known {
		return false
	}
	b.own(hours)
	b.ask(gross)
	if !b.own(charge) {
		f, _ := question.Figure(b.doc, row)
		b.assume(charge, low, likely, high, f)
	}
	b.then(func(d *draft) {
		d.costs.hourValue = 0
		if d.costs.hoursWorked > 0 {
			d.costs.hourValue = d.costs.pay * (1 + d.costs.charge) / d.costs.hoursWorked
		}
	})
	return true
}

// payRow is the row of yearly pay, only in its own country; a month's counts
// twelve times.
func payRow(country, currency string) (row string, rate float64) {
	switch {
	case country == "ES" && currency == "EUR":
		return "CM_ES_EMP", 1
	case country == "MX" && currency == "MXN":
		return "CM_MX", 12
	case country == "US" && currency == "USD":
		return "CM_US", 12
	}
	return "", 0
}

// costLines are the present's budget, and how much of it is money.
func (d *draft) costLines(lines bool, doc assessment.Document) (budget []MoneyLine, money float64) {
	add := func(code, place string, hours, amount float64) {
		if amount > 0 || hours > 0 {
			budget = append(budget, MoneyLine{Code: code, Place: place, Hours: hours, Amount: amount})
		}
		if hours == 0 {
			money += amount
		}
	}
	c := &d.costs
	if lines {
		add("team-hours", "", c.teamHours, c.teamHours*c.hourValue)
		add("own-hours", "", c.ownHours, c.ownHours*c.hourValue)
		for i, l := range moneyLines {
			v := c.lines[i]
			if i == prizes {
				v = max(0, v-d.acquired("contest"))
			}
			add(l.code, "", 0, v)
		}
	} else {
		hours := c.hoursPerWeek * weeksPerMonth
		add("hours", "", hours, hours*c.hourValue)
		add("money", "", 0, max(0, c.spend-d.acquired("")))
	}
	for j := range d.Audiences {
		a := &d.Audiences[j]
		add(sourceOf(doc, a.Name).ID, a.Name, 0, a.MonthlyAcquisitionSpend)
	}
	return budget, money
}
