package chart

import "math"

// specimens are all charts, each in its ordinary state and in its nasty ones:
// long names, large numbers, nothing known, everything in one place.
func specimens() map[string]drawer {
	const long = "Comunidad propia (foro, grupo, Discord)"
	const huge = 12345678.0
	head := Head{ID: "specimen", Title: "Título & <finding>", Caption: "c", Source: "s"}
	at := func(v, d float64) Score { return Score{v, max(0, v-d), min(100, v+d), true} }
	fan := func(scale float64, n int) []Fan {
		out := make([]Fan, n)
		for i := range out {
			at := func(a, k float64) float64 { return scale * (-500 - a*float64(i) + k*float64(i*i)) }
			out[i] = Fan{at(620, 8), at(605, 14), at(600, 20), at(590, 27), at(560, 34)}
			if scale < 0 {
				out[i] = Fan{at(560, 34), at(590, 27), at(600, 20), at(605, 14), at(620, 8)}
			}
		}
		return out
	}
	back := func(n int, last float64) []float64 {
		out := make([]float64, n)
		for i := range out {
			out[i] = last * math.Pow(float64(i)/float64(n-1), 3)
		}
		return out
	}
	blends := func(scale float64) []Blend {
		var out []Blend
		for i := range 21 {
			p := float64(i) / 20
			mean := scale * (2000 - 20000*(p-0.8)*(p-0.8))
			out = append(out, Blend{p, mean - math.Abs(scale)*(2500+5000*p), mean, mean + math.Abs(scale)*(4500+7500*p)})
		}
		return out
	}
	dots := func(f func(i float64) float64) []float64 {
		var out []float64
		for i := range 50 {
			out = append(out, f(float64(i)))
		}
		return out
	}

	all := map[string]drawer{
		"ore":         Ore{head, 4200, "seguidores", 244, "podrían comprarte y te ven este mes", "entre 180 y 320"},
		"ore/all":     Ore{head, huge, "seguidores", huge, "podrían comprarte y te ven este mes", "entre 10.000.000 y 12.000.000 personas"},
		"ore/none":    Ore{head, 0, "seguidores", 0, long, ""},
		"ore/few":     Ore{head, 9876543210123, long, 1, long + " " + long, long},
		"ore/half":    Ore{head, 1000, long, 500, long, "x"},
		"dots":        Dots{Head: head, Values: dots(func(i float64) float64 { return (i - 19) * 700 }), Unit: Money, Gain: "recuperan la inversión", Loss: "no"},
		"dots/spread": Dots{Head: head, Values: dots(func(i float64) float64 { return (i - 19) * 700 }), Gain: "recuperan la inversión", Loss: "no", Spread: true, P5: -12000, P50: 4000, P95: 20000},
		"dots/wild":   Dots{Head: head, Values: dots(func(i float64) float64 { return (i - 1) * huge * 1e3 }), Gain: "recuperan la inversión", Loss: "no", Spread: true, P5: -huge * 1e6, P50: 0, P95: huge * 1e7, Decimals: 2},
		"dots/three":  Dots{Head: head, Values: []float64{-1, 0, 1}, Gain: "recuperan", Loss: "no", Spread: true},
		"dots/one":    Dots{Head: head, Values: dots(func(float64) float64 { return -40 }), Unit: Money, Gain: "recuperan la inversión", Loss: "no"},
		"dots/zero":   Dots{Head: head, Values: dots(func(float64) float64 { return 0 }), Unit: Money, Gain: "recuperan la inversión", Loss: "no"},
		"dots/far":    Dots{Head: head, Values: dots(func(i float64) float64 { return math.Floor(i/49)*1e9 - i }), Unit: Money, Gain: "recuperan la inversión", Loss: "no la recuperan"},
		"dots/gain":   Dots{Head: head, Values: dots(func(i float64) float64 { return i + 1 }), Unit: Money, Gain: "recuperan la inversión y algo más", Loss: "no"},
		"dots/share":  Dots{Head: head, Values: dots(func(i float64) float64 { return i/40 - 1.2 }), Unit: Share, Gain: "recuperan la inversión que han hecho", Loss: "no"},
		"breakdown":   Breakdown{head, []Item{{"Horas", 383}, {"Publicidad y sorteos", 102.9}, {long + " " + long, 0}}, "Coste al mes", true, Money, 0},
		"breakdown/huge": Breakdown{head, []Item{{long, huge * 1e4}, {"B", huge}},
			long, false, Money, 2},
		"breakdown/zero": Breakdown{head, []Item{{"A", 0}}, "Coste", true, Money, 0},
		"waterfall": Waterfall{head, []Item{{"Ventas directas", 15449.4}, {"Recomendados", 1512.4}, {"Ahorro", 1890.4}, {"Horas", -9356.3}, {"Comunidad", -9356.4}},
			139.5, "Valor actual neto", Money, 0},
		"waterfall/loss": Waterfall{head, []Item{{long + ", " + long, huge}, {"Costes", -3 * huge}}, -2 * huge, long, Money, 0},
		"waterfall/zero": Waterfall{head, []Item{{"A", 0}}, 0, "Total", Money, 0},
		"worth": Worth{head, []Source{{"Comunidad", 19.89, 4, "4,97 € por cada euro"}, {"Sorteo", 0.04, 0.3, "0,14 € por cada euro"}, {"Comprados", 0.0000028, 0.003, "menos de 0,01 € por cada euro"}},
			"vale", "cuesta", "menos de 0,01 €", "menos de {x}", 2},
		"worth/huge": Worth{head, []Source{{long + " " + long, huge, 2 * huge, "menos de 0,01 por cada peso colombiano gastado"}, {"B", -20, 0, ""}}, "vale", "cuesta", "menos de 1", "", 0},
		"worth/none": Worth{head, []Source{{"B", 0, 0, ""}}, "vale", "cuesta", "", "", 2},
		"funnel": Funnel{head, []string{"seguidores", "reales", "podrían comprar", "alcanzados al mes", "interactúan"},
			[]Reach{{"Instagram", []float64{4200, 3700, 1109, 244, 30}, .94}, {long, []float64{huge * 100, 64, 58, 55, math.NaN()}, math.NaN()}, {"C", []float64{0, 0, 0, 0, 0}, 1}}, "de vanidad"},
		"funnel/long": Funnel{head, []string{long, long + " " + long}, []Reach{{long + long, []float64{1e13, 1e12}, .5}}, long},
		"pillars": Pillars{head, []Pillar{{"Credibilidad", at(52, 8)}, {"Canal y relevancia", at(38, 0)}, {"Atención al cliente", at(33, 0)}, {"Fidelización y negocio", at(47, 0)}},
			"la más débil", ""},
		"pillars/gaps": Pillars{head, []Pillar{{long + " " + long, at(98, 2)}, {"Canal", Between(30, 62)}, {"Atención al cliente", at(97, 3)}, {"Fidelización", Unknown()}},
			"la más débil de las cuatro", "todavía sin datos suficientes"},
		"pillars/none":  Pillars{head, []Pillar{{"A", Unknown()}, {"B", Unknown()}}, "la más débil", ""},
		"bands":         Bands{Head: head, Months: fan(1, 37), Back: back(37, 0.62)},
		"bands/no back": Bands{Head: head, Months: fan(2000, 37)},
		"bands/24":      Bands{Head: head, Months: fan(1, 25), Back: back(25, 1)},
		"bands/12":      Bands{Head: head, Months: fan(1, 13), Back: back(13, 0)},
		"bands/7":       Bands{Head: head, Months: fan(-1, 8), Back: back(8, 0.5)},
		"bands/flat":    Bands{Head: head, Months: make([]Fan, 25), Back: back(25, 0)},
		"bands/certain": Bands{Head: head, Months: []Fan{{-huge, -huge, -huge, -huge, -huge}, {-5, -5, -5, -5, -5}, {2 * huge, 2 * huge, 2 * huge, 2 * huge, 2 * huge}}, Decimals: 2},
		"bands/short":   Bands{Head: head, Months: fan(1e4, 2), Back: back(2, 1)},
		"bands/skewed":  Bands{Head: head, Months: []Fan{{}, {-1, 0, 1, 2, huge * 1e4}, {-3, -2, -1, 2, huge * 1e5}}, Back: back(3, 0.7)},
		"tornado": Tornado{Head: head, Likely: 1594, Loss: "mejor parar", Gain: "mejor seguir", Bars: []Swing{
			{"Alumnos que no habrían venido solos", "por debajo del 54 %, mejor parar", "30 %", "90 %", -6880, 10056, "Con 30 % dejas de ganar; con 90 %, ganas."},
			{"Coste de cada miembro nuevo", "", "2,80 €", "6,50 €", 5840, -2219, ""},
			{"Alcance", "", "20 %", "52 %", 310, 3829, ""}}},
		"tornado/seven": Tornado{Head: head, Likely: -100, Loss: long, Gain: long, Measure: long, Bars: []Swing{{Name: "a", AtHigh: 1}, {Name: "b"}, {Name: "c"}, {Name: "d"}, {Name: "e"}, {Name: "f"}, {Name: "g"}}},
		"tornado/huge": Tornado{Head: head, Likely: huge * 1e4, Loss: "mejor parar", Gain: "mejor seguir", Decimals: 2, Bars: []Swing{
			{long + " " + long + " " + long, long + " " + long, "1.234.567,89 € al mes", "2.234.567,89 € al mes", -huge * 1e5, huge * 1e5, long}}},
		"tornado/loss": Tornado{Head: head, Likely: -900, Loss: "mejor parar", Gain: "mejor seguir", Bars: []Swing{{"Uno", "", "1 h", "2 h", -1000, -800, ""}, {"Dos", "", "3 h", "4 h", -950, -950, ""}}},
		"tornado/gain": Tornado{Head: head, Likely: 900, Gain: "mejor seguir, y con mucha diferencia sobre parar", Bars: []Swing{{"Uno", "", "1 h", "2 h", 1000, 800, ""}}},
		"tornado/zero": Tornado{Head: head, Bars: []Swing{{"Uno", "nada", "1 h", "2 h", 0, 0, ""}}},
		"options": Options{Head: head, Best: 1, BestWord: "la que más deja", Zero: "ni ganas ni pierdes", Measure: "VAN", Rows: []Option{
			{"Como hoy", "gana a parar en 9 de 50", StylePresent, -7198, -4266, 623, false, 0, 0, ""},
			{"Calidad", "31 de 50", StyleQuality, -5974, 1594, 13513, true, -1990, 5776, ""},
			{"Cantidad", "menos de 1 de 50", StyleQuantity, -14378, -11462, -6689, true, -12750, -9550, ""},
			{long, "24 de 50", StyleOwn, -3100, 480, 4100, false, 0, 0, ""},
			{"Parar", "", StyleStopping, 0, 0, 0, false, 0, 0, ""}}},
		"options/huge":  Options{Head: head, BestWord: long + " " + long, Zero: long, Decimals: 2, Rows: []Option{{long + " " + long, long + " " + long, StyleOwn, -huge * huge, 0, huge, true, -1, 1, ""}, {"B", "n", StylePresent, huge, huge, huge, false, 0, 0, ""}}},
		"options/far":   Options{Head: head, Zero: "parar", Rows: []Option{{"A", "", StyleStopping, 1e6, 1e6 + 1, 1e6 + 2, false, 0, 0, ""}}},
		"options/zero":  Options{Head: head, Best: -1, BestWord: "x", Rows: []Option{{Name: "A"}, {Name: "B"}}},
		"options/blank": Options{Head: head, Unit: Share, Rows: []Option{{Name: "Parar", Blank: long + " " + long + " " + long}}},
		"mix":           Mix{head, "Cantidad", "Calidad", StyleQuantity, StyleQuality, blends(1), 16, "lo mejor: 80 % a Calidad", 10, "elegido: 50 %", "ni ganas ni pierdes", "VAN", Money, 0},
		"mix/end":       Mix{Head: head, From: long, To: long, FromAs: StyleOwn, ToAs: StylePresent, Points: blends(huge), Peak: 20, PeakWord: "lo mejor: todo a " + long, Chosen: 20, ChosenWord: "elegido: 100 %", Decimals: 2},
		"mix/start":     Mix{Head: head, From: "A", To: long + " " + long, Points: blends(-1e4), PeakWord: "lo mejor: 100 % a Cantidad", ChosenWord: "elegido", Zero: long},
		"mix/flat":      Mix{Head: head, From: "A", To: "B", Points: []Blend{{0, 5, 5, 5}, {1, 5, 5, 5}}, Chosen: -1, ChosenWord: "x", Peak: 7, PeakWord: "y"},
		"mix/zero":      Mix{Head: head, From: "A", To: "B", Points: []Blend{{Part: 0}, {Part: 1}}},
		"strip": Strip{Head: head, Unit: Count, To: 100, Mark: 50, MarkWord: "mediana de referencia", Rows: []Sample{
			{"Cantidad", []float64{20, 33, 35, 35, 36, 50, 64, 64, 90}, 35, 36, 64, true, "el más débil"}, {long + " " + long, []float64{0, 0, 0, 0, 0, 0, 0, 100}, 0, 0, 0, false, "el más débil"}}},
		"strip/fifty": Strip{Head: head, Unit: Count, To: 50, Rows: []Sample{{"Recuperan", []float64{50, 50, 50, 50, 50}, 50, 50, 50, false, ""}}},
		"strip/half":  Strip{Head: head, Unit: Share, From: -1, To: 4.1, MarkWord: long, Rows: []Sample{{"ROI", []float64{-1, -0.85, 0.2, 0.3, 4.1}, -0.85, 0.25, 0.3, false, ""}}},
		"tally":       Tally{head, []Kind{{"Escaparate: la cantidad va por delante", 9, true}, {"Equilibrio", 7, false}, {"Joya escondida", 0, false}, {long + " " + long, 40, false}}},
		"tally/many":  Tally{head, []Kind{{"A", 400, false}, {"B", 1, true}}},
		"range":       Range{Head: head, Low: -6000, Mid: 1594, High: 13500, Was: true, WasLow: -10900, WasHigh: 24800},
		"range/first": Range{Head: head, Low: 3100, Mid: 3100, High: 3100},
		"range/tight": Range{Head: head, Low: 3099, Mid: 3100, High: 3101, Was: true, WasLow: -huge * 100, WasHigh: huge * 100, Decimals: 2},
		"range/edge":  Range{Head: head, Low: -huge * 1e5, Mid: -huge * 1e5, High: -huge * 1e5, Was: true, WasLow: -huge * 2e5, WasHigh: -1},
		"range/wider": Range{Head: head, Low: -0.5, Mid: 0.1, High: 2, Was: true, WasLow: 0.1, WasHigh: 0.4, Unit: Share},
		"range/zero":  Range{Head: head, Was: true},
	}

	months := func(n int, scale float64, gap int) []Moment {
		out := make([]Moment, n)
		for i := range out {
			v := scale * (10 + 0.1*float64(i) + math.Sin(float64(i)/2))
			out[i] = Moment{Name: "septiembre de 2026", Actual: v + scale*math.Cos(float64(7*i)), Expected: v, Low: v - scale, High: v + scale}
			if i%12 == 3 {
				out[i].Name, out[i].Year = "enero de 2026", "2026"
			}
			if gap > 0 && i%gap == 1 {
				out[i].Actual, out[i].Expected, out[i].Low, out[i].High = math.NaN(), math.NaN(), math.NaN(), math.NaN()
			}
		}
		return out
	}
	values := func(n int, scale float64) []float64 {
		out := make([]float64, n)
		for i := range out {
			out[i] = scale * float64(i%5)
		}
		return out
	}
	for name, a := range map[string]After{
		"36":    {head, months(36, 1000, 0), 20, Money, "lo que pasó", "lo que cabía esperar", "empiezas: septiembre de 2024"},
		"gaps":  {head, months(40, 7, 6), 39, Count, long, long + " " + long, long},
		"huge":  {head, months(360, huge, 0), 1, Money, "what happened", "what was to be expected", "you begin: September 2024"},
		"two":   {head, months(2, -5, 0)[:1], 0, Count, "a", "b", "c"},
		"few":   {head, months(3, 1, 0), 1, Count, "lo que pasó", "lo que cabía esperar", "empiezas"},
		"below": {head, []Moment{{Name: "a", Actual: -5, Expected: -4, Low: -6, High: -2}, {Name: "b", Actual: 5, Expected: 4, Low: 2, High: 6}}, 1, Money, "x", "y", "z"},
		"flat":  {head, []Moment{{Name: "a"}, {Name: "b"}}, 1, Money, "x", "y", "z"},
	} {
		if name == "two" {
			a.Months = append(months(1, 5, 0), months(1, 5, 0)...)
		}
		all["after/"+name] = a
	}
	for name, l := range map[string]Timeline{
		"36": {head, months(36, 1000, 0), 20, "empiezas", []Track{{"Ventas", values(36, 2000), Money, false, true}, {"Publicaciones", values(36, 3), Count, true, false},
			{"Gasto", values(36, 100), Money, true, false}, {"Clientes", values(36, 70), Count, false, false}}},
		"one":  {head, months(2, 5, 0), 1, long, []Track{{long + " " + long, []float64{math.NaN(), 0}, Money, false, true}, {long, []float64{0, 0}, Count, true, false}}},
		"huge": {head, months(360, huge, 5), 359, "empiezas: septiembre de 2024", []Track{{"Ventas", values(360, huge*1e4), Money, false, true}, {"Publicaciones", values(360, huge), Count, true, false}}},
	} {
		all["timeline/"+name] = l
	}
	for name, a := range map[string]Against{
		"three": {head, []Interval{{"Lo previsto", "con tus respuestas", 1200, 2400, 4100, false}, {"Lo medido", "16 meses de ventas", 900, 1500, 2100, false}, {"Desde ahora", "lo uno y lo otro, según lo exacto que es", 1100, 1650, 2200, true}}, Money, 0},
		"loss":  {head, []Interval{{"Lo previsto", "", -200, 2400, 41000, false}, {long, long + " " + long, -9000, -1500, 2100, true}}, Money, 0},
		"huge":  {head, []Interval{{"A", "", huge * 1e3, huge * 1e3, huge * 1e3, false}, {"B", "", -huge * 1e4, 0, huge * 1e5, false}}, Money, 2},
		"zero":  {head, []Interval{{"A", "", 0, 0, 0, false}}, Money, 0},
	} {
		all["against/"+name] = a
	}

	business := Place{"Tu negocio", at(68, 5), at(42, 7)}
	network := []Place{{"Instagram", at(74, 0), at(35, 0)}, {"Facebook", at(58, 0), at(24, 0)}, {"WhatsApp", at(19, 0), at(78, 0)}, {"Reseñas", at(31, 0), at(63, 0)}}
	names := []string{"Instagram", "Facebook", long, "TikTok", "YouTube", "LinkedIn", "WhatsApp", "Telegram", "Reseñas de Google", "Boletín", "Pinterest", "Foro del sector"}
	var same, near, uncertain []Place
	for i, n := range names {
		k := float64(i)
		same = append(same, Place{n, at(68, 0), at(42, 0)})
		near = append(near, Place{n, at(55+math.Mod(k*7, 20), 0), at(40+math.Mod(k*11, 22), 0)})
		uncertain = append(uncertain, Place{n, at(90+k/2, 0), Between(k, k+50)})
	}
	for name, q := range map[string]Quadrant{
		"plain":            {head, business, network, 20, nil, nil},
		"alone":            {head, business, nil, 20, nil, nil},
		"balanced":         {head, Place{"Tu negocio", at(50, 0), at(50, 0)}, network, 20, nil, nil},
		"gem":              {head, Place{"Tu negocio", at(3, 0), at(99, 1)}, network, 20, nil, nil},
		"corner":           {head, Place{long, at(100, 0), at(0, 0)}, network, 0, nil, nil},
		"top":              {head, Place{long, at(100, 0), at(100, 0)}, network, 100, nil, nil},
		"band":             {head, Place{"Tu negocio", at(68, 0), Between(28, 55)}, network, 20, nil, nil},
		"around":           {head, Place{"Tu negocio", at(40, 0), Between(28, 55)}, network, 20, nil, nil},
		"narrow band":      {head, Place{"Tu negocio", at(40, 0), Between(90, 90)}, network, 20, nil, nil},
		"bands":            {head, Place{"Tu negocio", Between(30, 80), Between(28, 55)}, network, 20, nil, nil},
		"small bands":      {head, Place{long, Between(3, 4), Between(2, 4)}, network, 20, nil, nil},
		"quantity unknown": {head, Place{"Tu negocio", Unknown(), Between(28, 55)}, network, 20, nil, nil},
		"quality unknown":  {head, Place{"Tu negocio", at(71, 0), Unknown()}, network, 20, nil, nil},
		"only quality":     {head, Place{"Tu negocio", Unknown(), at(71, 3)}, network, 20, nil, nil},
		"unknown":          {head, Place{"Tu negocio", Unknown(), Unknown()}, []Place{{long, Unknown(), Unknown()}}, 20, nil, nil},
		"same":             {head, business, same, 20, nil, nil},
		"near":             {head, business, near, 20, nil, nil},
		"uncertain":        {head, business, uncertain, 20, nil, nil},
		"crowd":            {head, business, network[:1], 20, near, nil},
		"crowd/same":       {head, business, nil, 20, same, nil},
	} {
		all["quadrant/"+name] = q
	}
	return all
}
