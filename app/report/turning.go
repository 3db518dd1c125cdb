package report

import "quilate/app/analysis"

// whatWould says what single figure would bring the money back.
func (w *writer) whatWould() string {
	if len(w.r.ToBreakEven) == 0 {
		return w.say("Ninguna cifra suelta lo cambia: harían falta varias a la vez.",
			"No single figure changes that: several would have to change at once.")
	}
	if far(w.r.ToBreakEven[0]) {
		return w.say("Ninguna cifra suelta lo cambia sin salirse de lo creíble: harían falta varias a la vez.",
			"No single figure changes that within reason: several would have to change at once.")
	}
	return w.say("La recuperarías con {what}.", "You would with {what}.", "what", w.turning(w.r.ToBreakEven[0]))
}

// far says whether a value is beyond belief: more than twenty times today's or
// less than a twentieth; of a share, its odds.
func far(t analysis.Turning) bool {
	now, then := t.Now, t.Value
	if t.Share {
		now, then = now/(1-now), then/(1-then)
	}
	ratio := then / now
	return !(ratio <= 20 && ratio >= 1.0/20)
}

// turning says a value that would change the answer beside the present one.
func (w *writer) turning(t analysis.Turning) string {
	word, place, ok := wordOf(t.Path)
	u := word.unit
	if !ok {
		u = uNumber
		if t.Share {
			u = uShare
		}
	}
	v, now := w.apart(u, t.Value, t.Now)
	if !word.turn.IsZero() {
		s := w.loc.Say(word.turn, "v", v, "now", now)
		if place != "" {
			s += w.say(" en {channel}", " on {channel}", "channel", w.place(place))
		}
		return s
	}
	name := w.loc.Say(word.name)
	if !ok {
		name = w.inputNameByKey(t.Key)
	}
	if place != "" {
		name += " (" + w.place(place) + ")"
	}
	return w.say("otro valor en «{name}»: {v} en vez de {now}", "another value for \"{name}\": {v} instead of {now}",
		"name", lowerFirst(name), "v", v, "now", now)
}

// apart writes two values of an input with so many digits that they differ.
func (w *writer) apart(u unit, a, b float64) (string, string) {
	short := func(v float64, d int) string {
		switch u {
		case uShare:
			return w.loc.Percent(v, d)
		case uMoney:
			if d > 0 {
				d = max(d, w.cents())
			}
			return w.loc.Money(v, d)
		case uYearly:
			return w.loc.Number(v*12, d)
		case uOfHundred:
			return w.loc.Number(v*100, d)
		case uMonths:
			return w.count(rounded(v, d), "{n} mes", "{n} meses", "{n} month", "{n} months")
		case uHoursWeek:
			return w.count(rounded(v, d), "{n} hora", "{n} horas", "{n} hour", "{n} hours")
		}
		return w.loc.Number(v, d)
	}
	scale := 1.0
	switch u {
	case uShare, uOfHundred:
		scale = 100
	case uYearly:
		scale = 12
	}
	digits := func(v float64) int {
		d := 0
		for d < 6 && shy(v*scale, d) {
			d++
		}
		return d
	}
	da, db := digits(a), digits(b)
	for extra := 0; extra < 6; extra++ {
		x, y := short(a, da+extra), short(b, db+extra)
		if x != y {
			return x, y
		}
	}
	return short(a, da), short(b, db)
}
