package i18n

import "testing"

func say(r Region, es string, slots ...string) string {
	return Locale{Lang: ES, Region: r}.Say(Text{ES: es}, slots...)
}

func TestEachRegionHasItsWords(t *testing.T) {
	latin := []Region{"es-MX", "es-AR", "es-CO", "es-CL", "es-PE", "es-US"}
	for _, c := range []struct{ spain, latin string }{
		{"El coste y los costes. Coste: Costes", "El costo y los costos. Costo: Costos"},
		{"¿Coste o «coste»? (costes)", "¿Costo o «costo»? (costos)"},
		{"lo que te cueste", "lo que te cueste"},
		{"Míralo en tu móvil", "Míralo en tu celular"},
		{"los móviles", "los celulares"},
		{"la media móvil con datos móviles", "la media móvil con datos móviles"},
		{"foto, vídeo; Vídeos", "foto, video; Videos"},
		{"Número de tiques", "Número de tickets"},
		{"Caja o TPV", "Caja o terminal de venta"},
		{"Caja, TPV o tienda online", "Caja, terminal de venta o tienda online"},
		{"Míralo en el TPV.", "Míralo en la terminal de venta."},
		{"TPV y caja", "Terminal de venta y caja"},
		{"Una nómina y tu gestoría", "Una nómina y tu contador"},
		{"Tu gestoría o contador lo llama margen bruto", "Tu contador lo llama margen bruto"},
		{"Pregunta a la gestoría; la gestoría lo sabe", "Pregunta al contador; el contador lo sabe"},
		{"los papeles de la gestoría", "los papeles del contador"},
		{"una gestoría", "un contador"},
		{"Una persona autónoma", "Una persona independiente"},
		{"agencia o autónomo, autónomos", "agencia o independiente, independientes"},
		{"comunidad autónoma", "comunidad autónoma"},
		{"sueldo y Seguridad Social", "sueldo y cargas sociales"},
		{"pagar a la Seguridad Social", "pagar a la Seguridad Social"},
		{"los que se van", "los que se van"},
		{"{coste}, {VAN} y {IVA}", "{coste}, {VAN} y {IVA}"},
		{"cuesta {x", "cuesta {x"},
	} {
		for _, r := range []Region{"es-ES", "en-GB"} {
			if got := say(r, c.spain); got != c.spain {
				t.Errorf("%s: %q became %q", r, c.spain, got)
			}
		}
		for _, r := range latin {
			if got := say(r, c.spain); got != c.latin {
				t.Errorf("%s: %q became %q, want %q", r, c.spain, got, c.latin)
			}
		}
	}
}

func TestSomeWordsAreOfOneCountry(t *testing.T) {
	for _, c := range []struct {
		region     Region
		text, want string
	}{
		{"es-MX", "El ordenador, del ordenador, al ordenador, un ordenador", "La computadora, de la computadora, a la computadora, una computadora"},
		{"es-AR", "¿El ordenador? los ordenadores", "¿La computadora? las computadoras"},
		{"es-CL", "el ordenador, ordenadores", "el computador, computadores"},
		{"es-CO", "tu ordenador", "tu computador"},
		{"es-MX", "Valor actual neto (VAN)", "Valor presente neto (VPN)"},
		{"es-CO", "el valor actual neto; VAN = 0", "el valor presente neto; VPN = 0"},
		{"es-AR", "valor actual neto (VAN)", "valor actual neto (VAN)"},
		{"es-PE", "Con IVA", "Con IGV"},
		{"es-MX", "no quites alquiler ni sueldos; el alquiler", "no quites renta ni sueldos; la renta"},
		{"es-CO", "el alquiler, los alquileres", "el arriendo, los arriendos"},
		{"es-CL", "Alquiler", "Arriendo"},
		{"es-AR", "el alquiler", "el alquiler"},
		{"es-PE", "el alquiler", "el alquiler"},
		{"es-MX", "Con IVA", "Con IVA"},
		{"es-US", "¿Qué tipo de IVA?", "¿Qué tipo de impuesto sobre las ventas?"},
		{"en-US", "IVA: tu coste", "Impuesto sobre las ventas: tu costo"},
	} {
		if got := say(c.region, c.text); got != c.want {
			t.Errorf("%s: %q became %q, want %q", c.region, c.text, got, c.want)
		}
	}
	vat := Text{ES: "IVA", EN: "Price with VAT"}
	if got := (Locale{EN, "en-US", "USD"}).Say(vat); got != "Price with sales tax" {
		t.Error(got)
	}
	if got := (Locale{EN, "es-MX", "MXN"}).Say(vat); got != "Price with VAT" {
		t.Error(got)
	}
}

func TestInlineVariants(t *testing.T) {
	const npv = "Valor actual neto (VAN) ‹es-MX, es-CO: valor presente neto (VPN)›: todo"
	for _, c := range []struct {
		region     Region
		text, want string
	}{
		{"es-ES", "número de tiques ‹LatAm: tickets›.", "número de tiques."},
		{"es-AR", "número de tiques ‹LatAm: tickets›.", "número de tickets."},
		{"es-ES", npv, "Valor actual neto (VAN): todo"},
		{"es-MX", npv, "Valor presente neto (VPN): todo"},
		{"es-AR", npv, "Valor actual neto (VAN): todo"},
		{"es-ES", "[Veces que se ha compartido] ‹LatAm: Compartidos›", "Veces que se ha compartido"},
		{"es-PE", "[Veces que se ha compartido] ‹LatAm: Compartidos›", "Compartidos"},
		{"es-PE", "la acera ‹es-PE: vereda; LatAm: banqueta› y la acera", "la vereda y la acera"},
		{"es-MX", "la acera ‹es-PE: vereda; LatAm: banqueta› y la acera", "la banqueta y la acera"},
		{"es-MX", "Acera ‹LatAm: banqueta› y Una persona autónoma ‹LatAm: independiente›", "Banqueta y Una persona independiente"},
		{"es-MX", "sin cerrar ‹LatAm: x", "sin cerrar ‹LatAm: x"},
		{"es-MX", "sin región ‹x›", "sin región"},
		{"es-MX", "lista [a, b]", "lista [a, b]"},
	} {
		if got := say(c.region, c.text); got != c.want {
			t.Errorf("%s: %q became %q, want %q", c.region, c.text, got, c.want)
		}
	}
}

func TestSlotsAreFilledAsTheyAre(t *testing.T) {
	for _, c := range []struct {
		text  string
		slots []string
		want  string
	}{
		{"{a} de {b}", []string{"a", "31", "b", "50"}, "31 de 50"},
		{"{a} y {a}", []string{"a", "x"}, "x y x"},
		{"{a} de {b}", []string{"a", "31"}, "31 de {b}"},
		{"{a}", []string{"a", "{b}", "b", "no"}, "{b}"},
		{"{a}", []string{"a"}, "{a}"},
		{"{a", []string{"a", "x"}, "{a"},
		{"coste de {a}", []string{"a", "coste"}, "costo de coste"},
	} {
		if got := say("es-MX", c.text, c.slots...); got != c.want {
			t.Errorf("%q %q: %q, want %q", c.text, c.slots, got, c.want)
		}
	}
}

func TestATextInOneLanguageIsStillSaid(t *testing.T) {
	if got := (Locale{Lang: EN}).Say(Text{ES: "hola"}); got != "hola" {
		t.Error(got)
	}
	if got := (Locale{Lang: ES}).Say(Text{EN: "hello"}); got != "hello" {
		t.Error(got)
	}
	if !(Text{}).IsZero() || (Text{EN: "x"}).IsZero() || (Text{ES: "x"}).IsZero() {
		t.Error("IsZero")
	}
}

func TestSayAllocatesNothingWhenNothingChanges(t *testing.T) {
	text := Text{
		ES: "¿Cuánta gente hay en tu mercado? Vive donde vendes, habla tu idioma y le sirve lo que haces.",
		EN: "How many people are there in your market? They live where you sell and could use what you do.",
	}
	for _, r := range Regions {
		for _, lang := range Langs {
			l := Locale{Lang: lang, Region: r}
			if n := testing.AllocsPerRun(100, func() { l.Say(text) }); n != 0 {
				t.Errorf("%v: %v allocations", l, n)
			}
		}
	}
}

func BenchmarkSay(b *testing.B) {
	l := Locale{Lang: ES, Region: "es-MX"}
	text := Text{ES: "¿Cuánta gente hay en tu mercado? Vive donde vendes, habla tu idioma y le sirve lo que haces."}
	for b.Loop() {
		l.Say(text)
	}
}

func FuzzSayNeverPanics(f *testing.F) {
	f.Add("el ordenador ‹LatAm: x; es-PE: y› {a} [b] ‹›", "a")
	f.Add("‹:›", "")
	f.Add("gestoría o contador\xc3", "x")
	f.Fuzz(func(t *testing.T, s, slot string) {
		for _, r := range Regions {
			for _, lang := range Langs {
				Locale{Lang: lang, Region: r}.Say(Text{s, s}, slot, "1", slot)
			}
		}
	})
}
