package question

import (
	"strings"
	"testing"

	"quilate/app/assessment"
	"quilate/app/i18n"
)

// What people type, in a field for each kind of number.
func TestNastyTypingIsReadOrRefusedWithTheRightWords(t *testing.T) {
	const none = -1e99 // not a number: stays as it was typed
	for _, c := range []struct {
		key, typed string
		loc        i18n.Locale
		want       float64
		says       string
	}{
		// people
		{"market.area", "1,2,3", madrid, none, "Escribe el número de personas de tu zona con un solo separador, como 45.000"},
		{"market.area", "--5", madrid, none, "El número de personas de tu zona debe ser un número, como 45.000"},
		{"market.area", "1e9", madrid, none, "El número de personas de tu zona debe ser un número, como 45.000"},
		{"market.area", "muchas", mexico, none, "El número de personas de tu zona debe ser un número, como 45,000"},
		{"market.area", "1e9", newYork, none, "The number of people in your area must be a number, like 45,000"},
		{"market.area", "1,2,3", london, none, "Write the number of people in your area with one separator, like 45,000"},
		{"market.area", "1.234", madrid, 1234, ""},
		{"market.area", "1.234", mexico, none, "El número de personas de tu zona: ¿1234? Escríbelo sin separador de miles"},
		{"market.area", "1,234", mexico, 1234, ""},
		{"market.area", "45.000", madrid, 45000, ""},
		{"market.area", "45.000", mexico, none, "El número de personas de tu zona: ¿45000? Escríbelo sin separador de miles"},
		{"market.area", "45,000", madrid, none, "El número de personas de tu zona: ¿45000? Escríbelo sin separador de miles"},
		{"market.area", "8,0000", mexico, none, "El número de personas de tu zona debe ser un número entero, como 45,000"},
		{"market.area", "45.00", mexico, 45, ""},
		{"market.area", "1,200.000", newYork, none, "The number of people in your area must be a whole number, like 45,000"},
		{"market.area", "12 000", madrid, 12000, ""},
		{"market.area", "-3", madrid, none, "El número de personas de tu zona debe ser 1 o más"},
		{"market.area", "0", newYork, none, "The number of people in your area must be 1 or more"},
		{"market.area", "3.000.000.000", madrid, none, "El número de personas de tu zona debe ser 2.000.000.000 o menos"},
		{"audience.followers@newsletter", "0,5", madrid, none, "El número de seguidores de tu boletín debe ser un número entero, como 2.400"},
		// money
		{"sale.orderValue", "1.234,50 €", madrid, 1234.5, ""},
		{"sale.orderValue", "$1,234.50", mexico, 1234.5, ""},
		{"sale.orderValue", "1,234.50 USD", newYork, 1234.5, ""},
		{"sale.orderValue", "1.234,50 €", newYork, 1234.5, ""},
		{"sale.orderValue", "1.234", madrid, 1234, ""},
		{"sale.orderValue", "1.234", newYork, none, "What a customer spends per purchase: 1234 or 1.23? Write it without a separator for thousands"},
		{"sale.orderValue", "1,500", madrid, none, "Lo que gasta un cliente en una compra: ¿1500 o 1,50? Escríbelo sin separador de miles"},
		{"sale.orderValue", "1.500 €", newYork, none, "What a customer spends per purchase: 1500 or 1.50? Write it without a separator for thousands"},
		{"sale.orderValue", "0.125", newYork, 0.125, ""},
		{"sale.orderValue", "1234.567", newYork, 1234.567, ""},
		{"sale.orderValue", "1.5 mil", mexico, 1500, ""},
		{"sale.orderValue", "45.000", madrid, 45000, ""},
		{"sale.orderValue", "45.00", mexico, 45, ""},
		{"sale.orderValue", "45.000", mexico, none, "Lo que gasta un cliente en una compra: ¿45000 o 45? Escríbelo sin separador de miles"},
		{"sale.orderValue", "45,000", madrid, none, "Lo que gasta un cliente en una compra: ¿45000 o 45? Escríbelo sin separador de miles"},
		{"sale.orderValue", "45.000", newYork, none, "What a customer spends per purchase: 45000 or 45? Write it without a separator for thousands"},
		{"sale.orderValue", "12,5", newYork, 12.5, ""},
		{"sale.orderValue", "0", madrid, none, "Lo que gasta un cliente en una compra debe ser mayor que 0"},
		{"sale.orderValue", "0", newYork, none, "What a customer spends per purchase must be more than 0"},
		{"sale.orderValue", "--5", newYork, none, "What a customer spends per purchase must be a number, like 35"},
		{"sale.orderValue", "1e9", madrid, none, "Lo que gasta un cliente en una compra debe ser un número, como 35"},
		{"sale.orderValue", "1,2,3", madrid, none, "Escribe lo que gasta un cliente en una compra con un solo separador, como 35"},
		{"cost.hourValue", "0", madrid, none, "El valor de una hora debe ser mayor que 0: tu tiempo también cuesta"},
		{"cost.hourValue", "1500", madrid, none, "El valor de una hora debe ser 1.000 o menos"},
		{"audience.costPerFollower@instagram", "0", newYork, none, "The cost of each follower must be more than 0"},
		{"audience.costPerFollower@instagram", "x", london, none, "The cost of each follower must be a number, like 1.20"},
		{"audience.costPerFollower@instagram", "x", madrid, none, "El coste de cada seguidor debe ser un número, como 1,20"},
		{"audience.costPerFollower@instagram", "x", mexico, none, "El costo de cada seguidor debe ser un número, como 24"},
		// a unit that is not the field's
		{"market.area", "12,5 %", madrid, none, "Escribe el número de personas de tu zona sin «%»: aquí va un número, no un porcentaje. Por ejemplo, 45.000"},
		{"market.area", "12%", newYork, none, "Write the number of people in your area without “%”: this is a number, not a percentage. For example, 45,000"},
		{"market.area", "300 €", madrid, none, "Escribe el número de personas de tu zona sin moneda: aquí va un número, no una cantidad de dinero. Por ejemplo, 45.000"},
		{"social.months", "$6", newYork, none, "Write the number of months without a currency: this is a number, not an amount of money. For example, 3"},
		{"sale.orderValue", "12,5 %", madrid, none, "Escribe lo que gasta un cliente en una compra sin «%»: aquí va una cantidad de dinero, no un porcentaje. Por ejemplo, 35"},
		{"sale.orderValue", "12%", london, none, "Write what a customer spends per purchase without “%”: this is an amount of money, not a percentage. For example, 35"},
		{"settings.fx.eur", "20,5 MXN", mexico, 20.5, ""},
		{"sale.margin", "55 %", madrid, 55, ""},
		{"sale.margin", "55 €", madrid, 55, ""},
		// out of 10
		{"service.answered", "8", madrid, 8, ""},
		{"service.answered", "8,5", madrid, 8.5, ""},
		{"service.answered", "11", madrid, none, "El número de las que respondes, de cada 10, debe ser 10 o menos"},
		{"service.answered", "11", newYork, none, "The number you answer, out of 10, must be 10 or less"},
		{"service.answered", "-1", newYork, none, "The number you answer, out of 10, must be 0 or more"},
		{"service.answered", "1,2,3", newYork, none, "Write the number you answer, out of 10, with one separator, like 8"},
		{"service.answered", "--5", madrid, none, "El número de las que respondes, de cada 10, debe ser un número, como 8"},
		// out of 100
		{"audience.reachable@instagram", "12 %", madrid, 12, ""},
		{"audience.reachable@instagram", "12%", newYork, 12, ""},
		{"audience.reachable@instagram", "120", madrid, none, "La respuesta, de cada 100, debe ser 100 o menos"},
		{"audience.reachable@instagram", "120", newYork, none, "The answer, out of 100, must be 100 or less"},
		{"market.fit", "120", madrid, none, "De cada 100 no pueden ser más de 100"},
		{"market.fit", "120", newYork, none, "It cannot be more than 100 out of 100"},
		{"market.fit", "0", madrid, none, "El número de las que podrían comprarte, de cada 100, debe ser 0,1 o más"},
		{"sale.margin", "140", madrid, none, "De 100 € no pueden quedarte más de 100 €"},
		{"sale.margin", "140", mexico, none, "De 100 pesos no pueden quedarte más de 100 pesos"},
		{"sale.margin", "140", newYork, none, "You cannot keep more than $100 out of $100"},
		{"sale.margin", "abc", madrid, none, "Lo que te queda de cada 100 € debe ser un número, como 55"},
		// months and whole numbers
		{"social.months", "2,5", madrid, none, "El número de meses debe ser un número entero, como 3"},
		{"social.months", "2.5", newYork, none, "The number of months must be a whole number, like 3"},
		{"social.months", "40", newYork, none, "The number of months must be 36 or less"},
		{"fadeHalfLifeMonths", "0.1", newYork, none, "The number of months must be 0.25 or more"},
		{"fadeHalfLifeMonths", "0,1", madrid, none, "El número de meses debe ser 0,25 o más"},
		{"audit.n", "5", madrid, none, "Mira al menos a 10 seguidores"},
		{"audit.n", "5", newYork, none, "Look at 10 followers or more"},
	} {
		f := field(t, c.key)
		_, place := assessment.SplitKey(c.key)
		s := Sheet{Doc: assessment.New("", c.loc.Currency, string(c.loc.Region), ""), Place: place}
		a, problem := Read(f, c.loc, s, c.typed)
		if c.want != none {
			if problem != nil || a.Value == nil || *a.Value != c.want || a.Typed != "" {
				t.Errorf("%s %q in %s: %+v, %v; want %v", c.key, c.typed, c.loc.Region, a, problem, c.want)
			}
			continue
		}
		if problem == nil || a.Value != nil || a.Typed != c.typed || !a.Draft() {
			t.Errorf("%s %q in %s is taken as %+v", c.key, c.typed, c.loc.Region, a)
			continue
		}
		if got := plain(problem.Say(c.loc)); got != c.says {
			t.Errorf("%s %q in %s:\n got %q\nwant %q", c.key, c.typed, c.loc.Region, got, c.says)
		}
		if want := assessment.Key(f.ID, place); problem.Key != want {
			t.Errorf("%s stands at %s", want, problem.Key)
		}
		if shown := Show(f, a, c.loc); shown != c.typed {
			t.Errorf("%s: %q stands as %q", c.key, c.typed, shown)
		}
	}
}

func TestNothingTypedIsNoAnswerAndNoProblem(t *testing.T) {
	for _, key := range []string{"market.area", "sale.orderValue", "service.answered", "sale.margin", "synergy.reason"} {
		for _, typed := range []string{"", "  ", "\u00a0"} {
			a, problem := Read(field(t, key), madrid, Sheet{Doc: said(nil)}, typed)
			if problem != nil || !a.IsZero() {
				t.Errorf("%s %q: %+v, %v", key, typed, a, problem)
			}
		}
	}
}

func TestHowSureAFigureIsStaysWhenItIsTypedAgain(t *testing.T) {
	f := field(t, "sale.margin")
	d := said(nil)
	a, _ := Read(f, madrid, Sheet{Doc: d}, "55")
	if a.Basis != assessment.ByEye {
		t.Errorf("a margin is %q unless somebody says otherwise", a.Basis)
	}
	a.Basis = assessment.Measured
	a, _ = Read(f, madrid, Sheet{Doc: d.With("sale.margin", a)}, "57")
	if a.Basis != assessment.Measured || *a.Value != 57 {
		t.Errorf("typed again: %+v", a)
	}
	low, high := 40.0, 60.0
	a.Basis, a.Low, a.High = assessment.Ranged, &low, &high
	a, _ = Read(f, madrid, Sheet{Doc: d.With("sale.margin", a)}, "58")
	if a.Basis != assessment.Ranged || a.Low == nil || *a.Low != 40 || *a.High != 60 {
		t.Errorf("the range is gone: %+v", a)
	}
}

func TestTheEndsOfARangeAndOutOfHowManyAreReadApart(t *testing.T) {
	f := field(t, "sale.margin")
	d := said(map[string]any{"sale.margin": 50})
	for _, c := range []struct {
		part  Part
		typed string
	}{{Low, "40"}, {High, "60,5"}} {
		a, problem := ReadPart(f, madrid, Sheet{Doc: d}, c.part, c.typed)
		if problem != nil || a.Basis != assessment.Ranged {
			t.Fatalf("%s: %+v, %v", c.typed, a, problem)
		}
		d = d.With("sale.margin", a)
	}
	if a := d.Answer("sale.margin"); *a.Low != 40 || *a.Value != 50 || *a.High != 60.5 {
		t.Errorf("%+v", a)
	}
	before := d.Answer("sale.margin")
	a, problem := ReadPart(f, madrid, Sheet{Doc: d}, High, "200")
	if problem == nil || *a.High != *before.High {
		t.Errorf("an end outside the field is taken: %+v", a)
	}
	a, problem = ReadPart(f, madrid, Sheet{Doc: d}, Of, "25")
	if problem != nil || a.Basis != assessment.Measured || *a.Of != 25 {
		t.Errorf("out of 25: %+v, %v", a, problem)
	}
}

func TestARangeMustBeInOrder(t *testing.T) {
	s := step(t, "sale.margin")
	at := func(low, likely, high float64) assessment.Document {
		return said(nil).With("sale.margin", assessment.Answer{Value: &likely, Basis: assessment.Ranged, Low: &low, High: &high})
	}
	same(t, "in order", wordings(Check(s, at(40, 50, 60), madrid), madrid), nil)
	same(t, "turned", wordings(Check(s, at(60, 50, 40), madrid), madrid), []string{"«Como poco» no puede ser más que «Como mucho»"})
	same(t, "turned", wordings(Check(s, at(60, 50, 40), newYork), newYork), []string{"“At least” cannot be more than “At most”"})
	same(t, "likely outside", wordings(Check(s, at(40, 70, 60), newYork), newYork), []string{"“Most likely” must be between “At least” and “At most”"})
}

func TestAStoredNumberStandsInTheFieldAsTheReaderWritesIt(t *testing.T) {
	for _, c := range []struct {
		key  string
		v    float64
		loc  i18n.Locale
		want string
	}{
		{"sale.orderValue", 1234.5, madrid, "1.234,50"},
		{"sale.orderValue", 1234.5, mexico, "1,234.50"},
		{"sale.orderValue", 35, newYork, "35"},
		{"audience.costPerFollower@x", 0.012, madrid, "0,012"},
		{"market.area", 45000, madrid, "45.000"},
		{"market.fit", 0.25, madrid, "0,25"},
		{"service.answered", 8, newYork, "8"},
	} {
		f := field(t, c.key)
		got := Show(f, assessment.Number(c.v), c.loc)
		if got != c.want {
			t.Errorf("%s %v in %s: %q, want %q", c.key, c.v, c.loc.Region, got, c.want)
		}
		a, problem := Read(f, c.loc, Sheet{Doc: said(nil)}, got)
		if problem != nil || *a.Value != c.v {
			t.Errorf("%q is read back as %+v", got, a)
		}
	}
}

func TestTheNumberReadIsEchoedWithItsUnit(t *testing.T) {
	for _, c := range []struct {
		key  string
		v    float64
		loc  i18n.Locale
		want string
	}{
		{"sale.orderValue", 1234, madrid, "1.234,00 €"},
		{"sale.orderValue", 1.234, newYork, "$1.234"},
		{"sale.orderValue", 35000, bogota, "$ 35.000"},
		{"cost.hoursPerWeek", 6, madrid, "6 horas"},
		{"cost.hoursPerWeek", 1, madrid, "1 hora"},
		{"cost.hoursPerWeek", 1, london, "1 hour"},
		{"service.answered", 8, madrid, "8 de cada 10"},
		{"service.answered", 7.5, newYork, "7.5 out of 10"},
		{"sale.margin", 55, madrid, "55 de cada 100 €"},
		{"sale.margin", 55, mexico, "55 de cada 100 pesos"},
		{"annualDiscountRate", 10, madrid, "10 %"},
		{"annualDiscountRate", 10, newYork, "10%"},
		{"audience.reachable@x", 35, madrid, "35 de cada 100"},
		{"audience.followers@tiktok", 1, madrid, "1 seguidor"},
		{"audience.followers@tiktok", 2e6, madrid, "2.000.000 de seguidores"},
		{"audience.followers@tiktok", 1234, newYork, "1,234 followers"},
		{"fadeHalfLifeMonths", 0.25, madrid, "0,25 meses"},
		{"customers.timesPerYear", 1, madrid, "1 vez al año"},
		{"market.area", 1, london, "1 person"},
		{"audit.real", 17, madrid, "17 personas"},
	} {
		if got := plain(EchoNumber(field(t, c.key), c.loc, said(nil), c.v)); got != c.want {
			t.Errorf("%s %v in %s: %q, want %q", c.key, c.v, c.loc.Region, got, c.want)
		}
	}
	business := said(map[string]any{"business.sector": "business-services"})
	if got := EchoNumber(field(t, "market.area"), madrid, business, 300); got != "300 empresas" {
		t.Errorf("a business that sells to businesses: %q", got)
	}
}

// 9 of 10 is odds of 9: half is 4.5, 4.5/5.5 = 0.818; double is 18, 18/19 =
// 0.947. 1 of 10 mirrors it. Amounts are ×0.6 and ×1.5.
func TestByEyeSaysBetweenWhatItIsTaken(t *testing.T) {
	eye := func(v float64) assessment.Answer {
		return assessment.Answer{Value: &v, Basis: assessment.ByEye}
	}
	for _, c := range []struct {
		key  string
		v    float64
		loc  i18n.Locale
		want string
	}{
		{"customers.stay", 9, madrid, "Lo tomamos como dato a ojo: entre 8,2 y 9,5 de cada 10."},
		{"customers.stay", 1, madrid, "Lo tomamos como dato a ojo: entre 0,5 y 1,8 de cada 10."},
		{"customers.stay", 9, newYork, "We take it as a figure by eye: 8.2 to 9.5 out of 10."},
		{"cost.hoursPerWeek", 6, madrid, "Lo tomamos como dato a ojo: entre 3,6 y 9."},
		{"sale.orderValue", 40, madrid, "Lo tomamos como dato a ojo: entre 24 € y 60 €."},
		{"sale.margin", 50, madrid, "Lo tomamos como dato a ojo: entre 33 y 67 de cada 100 €."},
		{"annualDiscountRate", 12, madrid, "Lo tomamos como dato a ojo: entre 6 % y 21 %."},
		{"sale.orderValue", 1250, madrid, "Lo tomamos como dato a ojo: entre 750 € y 1.900 €."},
		{"sale.orderValue", 5.5, newYork, "We take it as a figure by eye: $3.30 to $8."},
		{"cost.hoursPerWeek", 400, madrid, "Lo tomamos como dato a ojo: entre 240 y 400."},
		{"loyalty.referralsPerMonth", 1, madrid, "Lo tomamos como dato a ojo: entre 0,6 y 1,5 de cada 100."},
	} {
		if got := plain(RangeEcho(field(t, c.key), eye(c.v), c.loc)); got != c.want {
			t.Errorf("%s %v: %q, want %q", c.key, c.v, got, c.want)
		}
	}
	measured := assessment.Number(9)
	measured.Basis = assessment.Measured
	if got := RangeEcho(field(t, "customers.stay"), measured, madrid); got != "" {
		t.Errorf("a measured figure says %q", got)
	}
	if got := RangeEcho(field(t, "social.anyway"), measured, madrid); !strings.HasPrefix(got, "Lo tomamos como dato a ojo") {
		t.Errorf("an opinion is always by eye: %q", got)
	}
	if got := RangeEcho(field(t, "audience.share.ads@instagram"), eye(60), madrid); got != "" {
		t.Errorf("a part of a split says %q", got)
	}
	if got := RangeEcho(field(t, "customers.stay"), eye(10), madrid); strings.Contains(got, "NaN") {
		t.Errorf("all of 10: %q", got)
	}
}

func TestWordsHaveALength(t *testing.T) {
	s := step(t, "synergyMarginPerMonth")
	d := said(map[string]any{"synergyMarginPerMonth": 50})
	same(t, "none", wordings(Check(s, d, madrid), madrid), []string{"Explica de dónde sale ese dinero"})
	same(t, "none", wordings(Check(s, d, newYork), newYork), []string{"Explain where that money comes from"})
	same(t, "short", wordings(Check(s, d.With("synergy.reason", assessment.Answer{Text: "porque sí"}), madrid), madrid),
		[]string{"La explicación debe tener 10 letras o más"})
	same(t, "long", wordings(Check(s, d.With("synergy.reason", assessment.Answer{Text: strings.Repeat("á", 281)}), newYork), newYork),
		[]string{"The explanation must be 280 characters or less"})
	same(t, "280 accented letters", wordings(Check(s, d.With("synergy.reason", assessment.Answer{Text: strings.Repeat("á", 280)}), madrid), madrid), nil)
}

func TestTheRateOfTaxIsCalledAsWhereTheReaderIs(t *testing.T) {
	for loc, want := range map[i18n.Locale]string{
		madrid: "¿Qué tipo de IVA?", mexico: "¿Qué tasa de IVA?", bogota: "¿Qué tarifa de IVA?",
		{Lang: i18n.ES, Region: "es-AR"}: "¿Qué alícuota de IVA?", {Lang: i18n.ES, Region: "es-PE"}: "¿Qué tasa de IGV?",
		london: "Which rate of VAT?",
	} {
		if got := loc.Say(field(t, "sale.taxRate").Label); got != want {
			t.Errorf("%s: %q, want %q", loc.Region, got, want)
		}
	}
	for loc, want := range map[i18n.Locale]string{
		madrid: "si usas varios, el de lo que más vendes.", mexico: "si usas varias, la de lo que más vendes.",
		bogota: "si usas varias, la de lo que más vendes.", {Lang: i18n.ES, Region: "es-AR"}: "si usas varias, la de lo que más vendes.",
	} {
		if got := loc.Say(field(t, "sale.taxRate").Hint); !strings.HasSuffix(got, want) {
			t.Errorf("%s: %q, want %q", loc.Region, got, want)
		}
	}
}
