package chart

import "math"

// specimens are all charts, each in its ordinary state and in its nasty ones:
// long names, large numbers, nothing known, everything in one place.
func specimens() map[string]drawer {
	const long = "Comunidad propia (foro, grupo, Discord)"
	const huge = 12345678.0
	head := Head{ID: "specimen", Title: "Título & <finding>", Caption: "c", Source: "s"}
	at := func(v, d float64) Score { return Score{v, max(0, v-d), min(100, v+d), true} }
	course := func(scale, a, k float64) []float64 {
		var out []float64
		for m := 0.0; m <= 36; m++ {
			out = append(out, scale*(-500-a*m+k*m*m))
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
		"ore":        Ore{head, 4200, "seguidores", 244, "podrían comprarte y te ven este mes", "entre 180 y 320"},
		"ore/all":    Ore{head, huge, "seguidores", huge, "podrían comprarte y te ven este mes", "entre 10.000.000 y 12.000.000 personas"},
		"ore/none":   Ore{head, 0, "seguidores", 0, long, ""},
		"ore/few":    Ore{head, 9876543210123, long, 1, long + " " + long, long},
		"ore/half":   Ore{head, 1000, long, 500, long, "x"},
		"dots":       Dots{head, dots(func(i float64) float64 { return (i - 19) * 700 }), Money, 0, "recuperan la inversión", "no"},
		"dots/one":   Dots{head, dots(func(float64) float64 { return -40 }), Money, 0, "recuperan la inversión", "no"},
		"dots/zero":  Dots{head, dots(func(float64) float64 { return 0 }), Money, 0, "recuperan la inversión", "no"},
		"dots/far":   Dots{head, dots(func(i float64) float64 { return math.Floor(i/49)*1e9 - i }), Money, 0, "recuperan la inversión", "no la recuperan"},
		"dots/gain":  Dots{head, dots(func(i float64) float64 { return i + 1 }), Money, 0, "recuperan la inversión y algo más", "no"},
		"dots/share": Dots{head, dots(func(i float64) float64 { return i/40 - 1.2 }), Share, 0, "recuperan la inversión que han hecho", "no"},
		"breakdown":  Breakdown{head, []Item{{"Horas", 383}, {"Publicidad y sorteos", 102.9}, {long + " " + long, 0}}, "Coste al mes", true, Money, 0},
		"breakdown/huge": Breakdown{head, []Item{{long, huge * 1e4}, {"B", huge}},
			long, false, Money, 2},
		"breakdown/zero": Breakdown{head, []Item{{"A", 0}}, "Coste", true, Money, 0},
		"waterfall": Waterfall{head, []Item{{"Ventas directas", 15449.4}, {"Recomendados", 1512.4}, {"Ahorro", 1890.4}, {"Horas", -9356.3}, {"Comunidad", -9356.4}},
			139.5, "Valor actual neto", Money, 0},
		"waterfall/loss": Waterfall{head, []Item{{long + ", " + long, huge}, {"Costes", -3 * huge}}, -2 * huge, long, Money, 0},
		"waterfall/zero": Waterfall{head, []Item{{"A", 0}}, 0, "Total", Money, 0},
		"plans": Plans{head, []Plan{
			{"Calidad", "31 de 50 ganan", StyleQuality, -5974, 1594, 13513, true, -1990, 5776, ""},
			{"Cantidad", "ninguno gana", StyleQuantity, -14378, -11462, -6689, true, -12750, -9550, ""},
			{"Actual", "3 de 50 ganan", StylePresent, -7198, -4266, 623, false, 0, 0, ""},
			{"Tu plan", "", StyleOwn, -3198, 266, 5623, false, 0, 0, ""},
			{"Parar", "", StyleStopping, 0, 0, 0, false, 0, 0, ""}}, Money, 0, "VAN"},
		"plans/huge":  Plans{head, []Plan{{long, long + " " + long, StyleQuality, -huge, huge, 9 * huge, false, 0, 0, ""}}, Money, 0, ""},
		"plans/roi":   Plans{head, []Plan{{"A", "", StyleQuality, -.2, .27, .48, false, 0, 0, ""}, {Name: "Parar", Style: StyleStopping, Blank: "no cuesta nada: no hay ROI que calcular"}}, Share, 0, "ROI"},
		"plans/blank": Plans{head, []Plan{{Name: "Parar", Blank: long + " " + long + " " + long}}, Share, 0, "ROI"},
		"worth": Worth{head, []Source{{"Comunidad", 19.89, 4, "4,97 € por cada euro"}, {"Sorteo", 0.04, 0.3, "0,14 € por cada euro"}, {"Comprados", 0.0000028, 0.003, "menos de 0,01 € por cada euro"}},
			"vale", "cuesta", "menos de 0,01 €", 2},
		"worth/huge": Worth{head, []Source{{long + " " + long, huge, 2 * huge, "menos de 0,01 por cada peso colombiano gastado"}, {"B", -20, 0, ""}}, "vale", "cuesta", "menos de 1", 0},
		"worth/none": Worth{head, []Source{{"B", 0, 0, ""}}, "vale", "cuesta", "", 2},
		"funnel": Funnel{head, []string{"seguidores", "reales", "podrían comprar", "alcanzados al mes", "interactúan"},
			[]Reach{{"Instagram", []float64{4200, 3700, 1109, 244, 30}, .94}, {long, []float64{huge * 100, 64, 58, 55, math.NaN()}, math.NaN()}, {"C", []float64{0, 0, 0, 0, 0}, 1}}, "de vanidad"},
		"funnel/long": Funnel{head, []string{long, long + " " + long}, []Reach{{long + long, []float64{1e13, 1e12}, .5}}, long},
		"pillars": Pillars{head, []Pillar{{"Credibilidad", at(52, 8)}, {"Canal y relevancia", at(38, 0)}, {"Atención al cliente", at(33, 0)}, {"Fidelización y negocio", at(47, 0)}},
			"la más débil", ""},
		"pillars/gaps": Pillars{head, []Pillar{{long + " " + long, at(98, 2)}, {"Canal", Between(30, 62)}, {"Atención al cliente", at(97, 3)}, {"Fidelización", Unknown()}},
			"la más débil de las cuatro", "todavía sin datos suficientes"},
		"pillars/none": Pillars{head, []Pillar{{"A", Unknown()}, {"B", Unknown()}}, "la más débil", ""},
		"cash": Cash{head, course(1, 600, 20), []Band{{Low: course(1, 620, 8), High: course(1, 560, 34), Name: "45 de 50"}, {Low: course(1, 605, 14), High: course(1, 590, 27), Name: "25 de 50"}},
			31, 0},
		"cash/courses": Cash{head, course(2000, 600, 20), []Band{{Low: course(2000, 560, 8), High: course(2000, 620, 34), LowName: "prudente", HighName: "optimista"}}, 31, 0},
		"cash/flat":    Cash{head, make([]float64, 25), nil, 0, 0},
		"cash/gain":    Cash{head, []float64{0, 1, 2, 3}, nil, 0, 0},
		"cash/early":   Cash{head, []float64{-huge, -5, 10, 20, 2 * huge}, nil, 2, 2},
		"cash/loss":    Cash{head, course(1e4, 600, 2), []Band{{Low: course(1e4, 600, 2), High: course(1e4, 600, 2), Name: "45 de 50 escenarios simulados"}}, 0, 0},
		"cash/long":    Cash{head, course(1, 600, 20)[:2], nil, 0, 0},
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
		"plain":            {head, business, network, 20},
		"alone":            {head, business, nil, 20},
		"balanced":         {head, Place{"Tu negocio", at(50, 0), at(50, 0)}, network, 20},
		"gem":              {head, Place{"Tu negocio", at(3, 0), at(99, 1)}, network, 20},
		"corner":           {head, Place{long, at(100, 0), at(0, 0)}, network, 0},
		"top":              {head, Place{long, at(100, 0), at(100, 0)}, network, 100},
		"band":             {head, Place{"Tu negocio", at(68, 0), Between(28, 55)}, network, 20},
		"around":           {head, Place{"Tu negocio", at(40, 0), Between(28, 55)}, network, 20},
		"narrow band":      {head, Place{"Tu negocio", at(40, 0), Between(90, 90)}, network, 20},
		"bands":            {head, Place{"Tu negocio", Between(30, 80), Between(28, 55)}, network, 20},
		"small bands":      {head, Place{long, Between(3, 4), Between(2, 4)}, network, 20},
		"quantity unknown": {head, Place{"Tu negocio", Unknown(), Between(28, 55)}, network, 20},
		"quality unknown":  {head, Place{"Tu negocio", at(71, 0), Unknown()}, network, 20},
		"only quality":     {head, Place{"Tu negocio", Unknown(), at(71, 3)}, network, 20},
		"unknown":          {head, Place{"Tu negocio", Unknown(), Unknown()}, []Place{{long, Unknown(), Unknown()}}, 20},
		"same":             {head, business, same, 20},
		"near":             {head, business, near, 20},
		"uncertain":        {head, business, uncertain, 20},
	} {
		all["quadrant/"+name] = q
	}
	return all
}
