package report

import (
	"quilate/app/analysis"
	"quilate/app/i18n"
)

var (
	wouldBe      = text("haría falta que {input} fuera {value} (hoy: {now})", "{input} would have to be {value} (now: {now})")
	wouldNothing = text("Ninguna cifra suelta lo cambia: harían falta varias a la vez.", "No single figure changes it: several would have to change at once.")
	stopWould    = text("Para que seguir gane a parar, {input} tendría que ser {value} (hoy: {now}).", "For going on to beat stopping, {input} would have to be {value} (now: {now}).")
	stopNothing  = text("Ninguna cifra suelta hace que seguir gane a parar.", "No single figure makes going on beat stopping.")
	onChannel    = text("{name} en {channel}", "{name} on {channel}")
	quoted       = text("«{name}»", "“{name}”")
)

// whatWould says what single figure would bring the money back; "" where it
// comes back in the central case, and while nobody knows.
func (w *writer) whatWould() string {
	if roi := w.r.Cases[0].Result.ROI; roi == nil || *roi >= 0 {
		return ""
	}
	if len(w.r.ToBreakEven) == 0 && w.settling() {
		return ""
	}
	if len(w.r.ToBreakEven) == 0 || far(w.r.ToBreakEven[0]) {
		return w.tell(&wouldNothing)
	}
	return w.tell(&Verdicts[len(Verdicts)-1].more, "would", w.turned(wouldBe, w.r.ToBreakEven[0]))
}

// turned puts an input, the value at which the answer turns and the present
// one into a sentence.
func (w *writer) turned(t i18n.Text, x analysis.Turning) string {
	value, now := w.apart(w.unitOf(x.Path, x.Share), x.Value, x.Now)
	return w.tell(&t, "input", w.subject(x.Path, x.Key), "value", value, "now", now)
}

// subject is an input as the subject of a sentence, with its channel.
func (w *writer) subject(path, key string) string {
	word, place, ok := wordOf(path)
	if word.as.IsZero() {
		return w.tell(&quoted, "name", w.named(path, key))
	}
	name := w.tell(&word.as)
	if ok && place != "" {
		return w.tell(&onChannel, "name", name, "channel", w.place(place))
	}
	return name
}

// named is what an input is called, with its channel.
func (w *writer) named(path, key string) string {
	if in := w.inputs[path]; in != nil {
		return w.inputName(in)
	}
	return w.inputName(&analysis.Input{Path: path, Key: key})
}

// unitOf is the unit that an input is written in.
func (w *writer) unitOf(path string, isShare bool) unit {
	word, _, ok := wordOf(path)
	switch {
	case ok:
		return word.unit
	case isShare:
		return uShare
	}
	return uNumber
}

// far says whether a value is beyond belief: more than twenty times today's or
// less than a twentieth; of a share, its odds.
func far(t analysis.Turning) bool {
	now, then := t.Now, t.Value
	if now == 0 { // nothing is so many times nothing
		return false
	}
	if t.Share {
		now, then = now/(1-now), then/(1-then)
	}
	ratio := then / now
	return !(ratio <= 20 && ratio >= 1.0/20)
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
