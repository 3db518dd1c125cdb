package link

import (
	"math"
	"math/rand/v2"
	"slices"
	"strconv"
	"testing"

	"quilate/app/assessment"
	"quilate/app/channel"
	"quilate/app/question"
)

// sample is the document of a sample case.
func sample(t testing.TB, id string) assessment.Document {
	t.Helper()
	s, ok := assessment.SampleByID(id)
	if !ok {
		t.Fatal("no sample", id)
	}
	return s.Document
}

// shortPath is somebody who has answered the short path and nothing else: a
// hairdresser with one channel.
func shortPath() assessment.Document {
	d := assessment.New("a", "EUR", "es-ES", "2026-11-21").Named("Peluquería Marisol")
	on := func(key string, a assessment.Answer) {
		a.On = "2026-11-21"
		d = d.With(key, a)
	}
	number := func(key string, v float64, basis assessment.Basis) {
		a := assessment.Number(v)
		a.Basis = basis
		on(key, a)
	}
	on("business.sector", assessment.Choose("personal-services"))
	number("market.area", 18500, assessment.Measured)
	number("market.fit", 30, assessment.ByEye)
	on("channels.on@instagram", assessment.Choose("yes"))
	number("audience.followers@instagram", 1843, assessment.Measured)
	number("posts", 12, assessment.ByEye)
	for key, v := range map[string]float64{"audit.n": 20, "audit.real": 16, "audit.fit": 9, "audit.customers": 4} {
		number(key, v, assessment.Measured)
	}
	on("audit.source", assessment.Choose("community"))
	number("service.messages", 45, assessment.ByEye)
	number("service.answered", 9, assessment.ByEye)
	on("service.time", assessment.Choose("same-day"))
	number("service.resolutionRate", 6, assessment.ByEye)
	number("cost.hoursPerWeek", 4.5, assessment.ByEye)
	on("cost.hourValue", assessment.DontKnow())
	number("cost.spend", 60, assessment.Measured)
	number("sale.orderValue", 34.5, assessment.ByEye)
	on("sale.tax", assessment.Choose("with"))
	number("sale.taxRate", 21, assessment.Measured)
	number("sale.margin", 55, assessment.ByEye)
	number("customers.base", 420, assessment.Measured)
	on("customers.pattern", assessment.Choose("repeat"))
	number("customers.timesPerYear", 6, assessment.ByEye)
	on("customers.stay", assessment.DontKnow())
	number("advocates", 3, assessment.ByEye)
	number("social.customers", 7, assessment.ByEye)
	number("social.months", 3, assessment.Measured)
	on("social.how", assessment.Choose("messages"))
	number("social.visits", 25, assessment.ByEye)
	number("social.buy", 4, assessment.ByEye)
	number("social.anyway", 5, assessment.ByEye)
	return d
}

// fiveChannels is somebody who has answered everything that is asked for five
// channels, one of them split into two ways in, over two days.
func fiveChannels() assessment.Document {
	d := shortPath().Named("Academia de música Clave de Sol")
	r := rand.New(rand.NewPCG(5, 5))
	for _, id := range []string{"instagram", "facebook", "tiktok", "youtube", "newsletter"} {
		d = d.With(assessment.Key("channels.on", id), assessment.Answer{Choice: "yes", On: "2026-11-21"})
		d = d.With(assessment.Key("audience.followers", id), assessment.Answer{Value: f(float64(r.IntN(9000) + 200)), Basis: assessment.Measured, On: "2026-11-21"})
	}
	d = d.With("audience.source@instagram", assessment.Answer{Choice: "split", On: "2026-11-24"})
	d = d.With("audience.share.community@instagram", assessment.Answer{Value: f(70), Basis: assessment.ByEye, On: "2026-11-24"})
	d = d.With("audience.share.ads@instagram", assessment.Answer{Value: f(30), Basis: assessment.ByEye, On: "2026-11-24"})
	for range 2 { // answers open further questions
		for _, step := range question.Steps(d, true) {
			s := step.Sheet(d)
			for i := range step.Page.Fields {
				field := &step.Page.Fields[i]
				key := s.KeyOf(field)
				if field.Shown != nil && !field.Shown(s) || !d.Answer(key).IsZero() {
					continue
				}
				if a, ok := plausible(r, field, d); ok {
					a.On = "2026-11-24"
					d = d.With(key, a)
				}
			}
		}
	}
	return d
}

// plausible answers a field as people do: short numbers, mostly by eye, a few
// ranges, a few "I don't know". Some fields stay empty.
func plausible(r *rand.Rand, field *question.Field, d assessment.Document) (assessment.Answer, bool) {
	if r.IntN(100) < 15 {
		return assessment.Answer{}, false
	}
	if field.Unknown.Offered && r.IntN(100) < 25 {
		return assessment.DontKnow(), true
	}
	switch field.Kind {
	case question.Choice:
		return assessment.Choose(field.Options[r.IntN(len(field.Options))].Value), true
	case question.Tick, question.Words:
		return assessment.Answer{}, false
	}
	lo, hi := question.Limits(field, d)
	v := lo + r.Float64()*min(hi-lo, max(20, field.Example*3))
	switch {
	case field.Whole || v > 20:
		v = math.Round(v)
	default:
		v = math.Round(v*10) / 10
	}
	if v > 1000 {
		v = math.Round(v/10) * 10
	}
	a := assessment.Number(min(max(v, lo), hi))
	a.Basis = []assessment.Basis{assessment.ByEye, assessment.ByEye, assessment.Measured, assessment.Ranged}[r.IntN(4)]
	if a.Basis == assessment.Ranged {
		a.Low, a.High = f(math.Round(v*6)/10), f(math.Round(v*15)/10)
	}
	return a, true
}

func f(v float64) *float64 { return &v }

// drawn is a document with answers of any kind to any field, plans and words.
func drawn(r *rand.Rand) assessment.Document {
	pick := func(list ...string) string { return list[r.IntN(len(list))] }
	days := []string{"", "2026-11-21", "2026-11-22", "1999-02-03", "2031-12-31", "0001-01-01", "9999-12-31"}
	d := assessment.New("x", pick("EUR", "MXN", "XAF", ""), pick("es-ES", "", "ca-ES"), pick(days...))
	d.Name = words(r)
	d.Sample = pick("", "", "valencia-ropa-infantil", "another")
	places := []string{"", "1", "9", "a place", "x..y", ".", "instagram.ads.2", "instagram.ads.02", "other.elsewhere"}
	for _, c := range channel.All {
		places = append(places, c.ID, c.ID+".ads", c.ID+".discovery")
	}
	per := 1 + r.IntN(60)
	for _, p := range slices.Concat(question.Pages, question.OwnPages) {
		for i := range p.Fields {
			if r.IntN(60) > per {
				continue
			}
			field := &p.Fields[i]
			key := field.ID
			switch {
			case field.At != "":
				key = assessment.Key(field.ID, field.At)
			case p.Scope != question.Once && !field.Global:
				key = assessment.Key(field.ID, places[1+r.IntN(len(places)-1)])
			}
			a := anyAnswer(r, field)
			a.On = pick(days...)
			d = d.With(key, a)
		}
	}
	if r.IntN(5) == 0 {
		d.Plans = []assessment.Plan{}
	}
	for range r.IntN(4) {
		d.Plans = append(d.Plans, anyPlan(r))
	}
	return d
}

func words(r *rand.Rand) string {
	letters := []rune("aeiou nrstlmdc ÑÁé¿?¡\n\t—“😀漢字ABC0129&<>\"'=+-@")
	out := make([]rune, r.IntN(4)*r.IntN(20))
	for i := range out {
		out[i] = letters[r.IntN(len(letters))]
	}
	return string(out)
}

func anyNumber(r *rand.Rand) float64 {
	switch r.IntN(8) {
	case 0:
		return 0
	case 1:
		return float64(r.IntN(10))
	case 2:
		return -float64(r.IntN(1000)) / 8
	case 3:
		return r.Float64()
	case 4:
		return math.Ldexp(r.Float64(), r.IntN(49)-1)
	case 5:
		return math.Ldexp(r.Float64(), -r.IntN(1070))
	case 6:
		return float64(r.IntN(1e9)) * 1e6
	}
	return float64(r.IntN(100000)) / 100
}

func anyAnswer(r *rand.Rand, field *question.Field) assessment.Answer {
	if r.IntN(6) == 0 {
		return assessment.DontKnow()
	}
	switch field.Kind {
	case question.Choice:
		if r.IntN(20) == 0 {
			return assessment.Choose("an option of another time")
		}
		return assessment.Choose(field.Options[r.IntN(len(field.Options))].Value)
	case question.Tick:
		return assessment.Choose("yes")
	case question.Words:
		return assessment.Answer{Text: "w" + words(r)}
	}
	a := assessment.Number(anyNumber(r))
	a.Basis = []assessment.Basis{"", assessment.Measured, assessment.ByEye, assessment.Ranged}[r.IntN(4)]
	if r.IntN(3) == 0 {
		a.Low = f(anyNumber(r))
	}
	if r.IntN(3) == 0 {
		a.High = f(anyNumber(r))
	}
	if r.IntN(4) == 0 {
		of := float64(1 + r.IntN(200))
		a.Of = &of
		if r.IntN(2) == 0 {
			a.Value = f(field.Kind.Whole() * float64(r.IntN(int(of)+1)) / of)
		}
		if r.IntN(8) == 0 {
			a.Of = f(anyNumber(r))
		}
	}
	return a
}

func anyPlan(r *rand.Rand) assessment.Plan {
	pick := func(list ...string) string { return list[r.IntN(len(list))] }
	p := assessment.Plan{ID: pick("own", "quality", "p"+strconv.Itoa(r.IntN(9))), Kind: pick("own", "quality", "quantity"), SameBudget: r.IntN(2) == 0}
	p.Name = assessment.Name{ES: words(r), EN: words(r)}
	if r.IntN(3) == 0 {
		p.Name.EN = p.Name.ES
	}
	for range r.IntN(3) * r.IntN(6) {
		p.Lines = append(p.Lines, assessment.Line{
			Code: pick("hours", "ads", "contest-aimed", "odd"), Place: pick("", "instagram.ads", "odd place"), Money: anyNumber(r), Hours: float64(r.IntN(3)),
		})
	}
	if r.IntN(5) == 0 {
		return p
	}
	p.Changes = []assessment.Change{}
	for range r.IntN(6) {
		c := assessment.Change{Op: pick("set", "times"), Value: anyNumber(r), Path: pick(
			"monthlyCost", "ramp.widthMonths", "audiences.instagram.ads.monthlyAcquisitionSpend", "audiences.x.followers",
			"audiences.a b.c", "audiences.", "", "something.else")}
		if r.IntN(3) == 0 {
			c.Low, c.High = f(anyNumber(r)), f(anyNumber(r))
		}
		if r.IntN(3) == 0 {
			c = assessment.Change{Op: "add", Add: &assessment.NewAudience{Place: pick("instagram.ads", "instagram", "", "odd place")}}
			for _, n := range c.Add.Numbers() {
				switch {
				case r.IntN(2) == 0:
				case n.Optional != nil:
					*n.Optional = f(anyNumber(r))
				default:
					*n.Value = anyNumber(r)
				}
			}
		}
		p.Changes = append(p.Changes, c)
	}
	return p
}
