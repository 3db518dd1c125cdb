package workshop

import (
	"slices"
	"strings"
	"testing"

	"quilate/app/chart"
	"quilate/app/i18n"
	"quilate/app/quality"
)

var spanish = i18n.Locale{Lang: i18n.ES, Region: "es-ES", Currency: "EUR"}

// people are a room with one result for each pair of quantity and quality; −1
// is not known.
func people(pairs ...[2]int) Room {
	room := Room{Preset: Preset{ID: here}}
	for i, p := range pairs {
		r := Result{Session: here, Name: Nickname(500 + i), QualityHigh: 100}
		if p[0] >= 0 {
			r.Quantity = &p[0]
		}
		if p[1] >= 0 {
			r.Quality = &p[1]
		}
		room.Entries = append(room.Entries, Entry{Result: r})
	}
	return room
}

// caption is the finding of one of the group's figures.
func caption(g Group, id string) string {
	for _, f := range Figures(spanish, g, "") {
		if f.ID == id {
			return f.Caption
		}
	}
	return ""
}

func TestAFigureSaysOfHowManyItIs(t *testing.T) {
	all := people([2]int{10, 20}, [2]int{20, 30}, [2]int{30, 40}, [2]int{40, 50}, [2]int{50, 60})
	if got := Counted(spanish, "group", GroupOf(all, 0, "")); got != "" {
		t.Errorf("of all five: %q", got)
	}
	six := people([2]int{10, 20}, [2]int{20, 30}, [2]int{30, 40}, [2]int{40, 50}, [2]int{50, 60}, [2]int{60, -1})
	if got := Counted(spanish, "group", GroupOf(six, 0, "")); got != "Se ven 5 de 6: a 1 le faltan respuestas" {
		t.Errorf("without one: %q", got)
	}
	eight := people([2]int{10, 20}, [2]int{20, 30}, [2]int{30, 40}, [2]int{40, 50}, [2]int{50, 60}, [2]int{60, -1}, [2]int{60, -1}, [2]int{60, 5})
	if got := Counted(spanish, "group-indices", GroupOf(eight, 0, "")); got != "No todos han respondido a todo. Calidad: 6\u00a0de\u00a08" {
		t.Errorf("one row without two: %q", got)
	}
	if got := Counted(spanish, "group", GroupOf(eight, 0, "")); got != "Se ven 6 de 8: a 2 les faltan respuestas" {
		t.Errorf("without two: %q", got)
	}
}

func TestTheGapIsThatOfTheMediansAsPrinted(t *testing.T) {
	// Six quantities with a median of 42.5, six qualities with one of 40.5: 43 − 41.
	g := GroupOf(people([2]int{40, 40}, [2]int{41, 40}, [2]int{42, 40}, [2]int{43, 41}, [2]int{44, 42}, [2]int{45, 43}), 0, "")
	if got := g.Apart(); got != 2 {
		t.Errorf("%v apart, want 2", got)
	}
	if got := caption(g, "group-indices"); got != "En el centro del grupo, la cantidad va 2 puntos por delante de la calidad" {
		t.Error(got)
	}
	g = GroupOf(people([2]int{20, 21}, [2]int{20, 21}, [2]int{20, 21}, [2]int{20, 21}, [2]int{20, 21}), 0, "")
	if got := caption(g, "group-indices"); g.Apart() != -1 || got != "En el centro del grupo, la calidad va 1 punto por delante de la cantidad" {
		t.Errorf("%v: %s", g.Apart(), got)
	}
	g = GroupOf(people([2]int{20, 20}, [2]int{20, 20}, [2]int{20, 20}, [2]int{20, 20}, [2]int{20, 20}), 0, "")
	if got := caption(g, "group-indices"); got != "Cantidad y calidad tienen la misma mediana: 20" {
		t.Error(got)
	}
}

func TestWhoIsInBalanceIsWhoStandsInTheBand(t *testing.T) {
	// The band is twenty points to both sides, its edges among it.
	g := GroupOf(people([2]int{50, 50}, [2]int{70, 50}, [2]int{50, 70}, [2]int{71, 50}, [2]int{50, 71}, [2]int{90, 10}, [2]int{10, 20}), 0, "")
	if got := g.Balanced(); got != 4 {
		t.Errorf("%d in balance, want 4", got)
	}
	if g.Zones[quality.ShopWindow] != 2 || g.Zones[quality.HiddenGem] != 1 {
		t.Errorf("%v", g.Zones)
	}
}

func TestZonesAreToldInThreeNumbersThatAddUp(t *testing.T) {
	window, gem, level := [2]int{90, 10}, [2]int{10, 90}, [2]int{50, 40}
	for want, room := range map[string]Room{
		"2 de 5 tienen más apariencia que fondo; 1, al revés, y 2, a la par": people(window, window, gem, level, level),
		"1 de 5 tiene más apariencia que fondo; 4, a la par":                 people(window, level, level, level, level),
		"4 de 5 tienen más apariencia que fondo; 1, al revés":                people(window, window, window, window, gem),
		"Nadie tiene más apariencia que fondo; 5, al revés":                  people(gem, gem, gem, gem, gem),
		"Nadie tiene más apariencia que fondo; 5, a la par":                  people(level, level, level, level, level),
		"Los 5 tienen más apariencia que fondo":                              people(window, window, window, window, window),
	} {
		if got := caption(GroupOf(room, 0, ""), "group-zones"); got != want {
			t.Errorf("%q, want %q", got, want)
		}
	}
	if got := Figures(spanish, GroupOf(people(window, window, gem, level), 0, ""), ""); len(got) != 0 {
		t.Errorf("%d figures of four people", len(got))
	}
}

func TestTwoRoundsAreDrawnOfThoseWhoWereInBoth(t *testing.T) {
	rounds := func(now ...int) Room {
		room := people([2]int{50, 20}, [2]int{50, 30}, [2]int{50, 40}, [2]int{50, 50}, [2]int{50, 60}, [2]int{50, 99})
		for i, q := range now {
			e := room.Entries[i]
			e.Round, e.Quality = 1, &q
			room.Entries = append(room.Entries, e)
		}
		return room
	}
	for want, now := range map[string][]int{
		"3 de 5 han mejorado en calidad":                    {25, 35, 45, 50, 10},
		"4 de 5 han bajado en calidad":                      {15, 25, 35, 45, 61},
		"1 de 5 ha mejorado en calidad":                     {21, 30, 40, 50, 60},
		"Han mejorado en calidad tantos como han bajado: 1": {21, 29, 40, 50, 60},
		"La calidad de los 5 sigue igual":                   {20, 30, 40, 50, 60},
	} {
		f, ok := Moved(spanish, ChangeOf(rounds(now...), 0, 1), 0, 1)
		if !ok || f.Caption != want {
			t.Errorf("%q, want %q", f.Caption, want)
			continue
		}
		// Who came to the first round only, with 99, is not in it.
		if row := f.Table.Rows[2]; row[0] != "Calidad, vuelta 1" || row[1] != "5" || row[3] != "40" {
			t.Errorf("%s: %v", want, row)
		}
	}
	if _, ok := Moved(spanish, ChangeOf(rounds(25, 35, 45, 50), 0, 1), 0, 1); ok {
		t.Error("four who were in both are drawn")
	}
}

func TestEverybodyOfTheGroupIsDrawn(t *testing.T) {
	room := people([2]int{50, 50}, [2]int{50, 50}, [2]int{50, 50}, [2]int{100, 100}, [2]int{100, 100}, [2]int{0, 0}, [2]int{0, 0})
	f := Figures(spanish, GroupOf(room, 0, ""), "")[0]
	svg, _ := f.At(400, "x")
	// Three, two and two at one place each.
	if rings := strings.Count(svg, "<circle"); rings != 3 || strings.Count(svg, ">×3<") != 1 || strings.Count(svg, ">×2<") != 2 {
		t.Errorf("%d rings for three places: %s", rings, svg)
	}
}

func TestTheQuadrantDoesNotTellWhoCameLast(t *testing.T) {
	pairs := [][2]int{{10, 20}, {20, 30}, {30, 40}, {40, 50}, {50, 60}, {15, 90}}
	first, _ := Figures(spanish, GroupOf(people(pairs...), 0, ""), "")[0].At(400, "x")
	pairs[0], pairs[5] = pairs[5], pairs[0]
	if second, _ := Figures(spanish, GroupOf(people(pairs...), 0, ""), "")[0].At(400, "x"); first != second {
		t.Error("the same people in another order are drawn in another order")
	}
}

func TestTheMiddleOfTheLevelsIsToldWhereItSaysSomething(t *testing.T) {
	for _, c := range []struct {
		levels []int
		want   string
	}{
		{[]int{5, 5, 5, 2, 1}, "3 de 5 ya están en el nivel 5, el más alto"},
		{[]int{0, 0, 0, 0, 3}, "4 de 5 están en el nivel 0: lo tienen todo por hacer"},
		{[]int{0, 1, 2, 3, 4, 5}, "3 de 6 no pasan del nivel 2"},
		{[]int{1, 1, 1, 1, 2}, "4 de 5 no pasan del nivel 1"},
		{[]int{0, 1, 3, 3, 3}, "Nadie pasa del nivel 3, y 3 de 5 están en él"},
		{[]int{4, 4, 4, 4, 4}, "Los 5 están en el nivel 4"},
		{[]int{5, 5, 5, 5, 5}, "Los 5 están en el nivel 5"},
	} {
		room := Room{Preset: Preset{ID: here}}
		for i, l := range c.levels {
			room.Entries = append(room.Entries, Entry{Result: Result{Session: here, Name: Nickname(i), Maturity: &l}})
		}
		if got := caption(GroupOf(room, 0, ""), "group-levels"); got != c.want {
			t.Errorf("%v: %q, want %q", c.levels, got, c.want)
		}
	}
}

func TestHowManyGetTheirMoneyBackIsSaidAsItIs(t *testing.T) {
	for _, c := range []struct {
		back []int
		want string
	}{
		{[]int{0, 0, 0, 0, 0, 0}, "Los 6 no recuperan la inversión en casi ningún escenario"},
		{[]int{0, 0, 0, 9, 50}, "3 de 5 no recuperan la inversión en casi ningún escenario"},
		{[]int{0, 0, 0, 1, 9, 50}, "3 de 6 no recuperan la inversión en casi ningún escenario"},
		{[]int{50, 50, 50, 50, 50}, "Los 5 recuperan la inversión en los 50 escenarios"},
		{[]int{50, 50, 50, 1, 2}, "3 de 5 recuperan la inversión en los 50 escenarios"},
		{[]int{20, 20, 20, 20, 20}, "Al menos la mitad del grupo recupera la inversión, como mucho, en 20 de 50 escenarios"},
		{[]int{0, 0, 1, 30, 50}, "Al menos la mitad del grupo recupera la inversión, como mucho, en 1 de 50 escenarios"},
		{[]int{0, 1, 2, 3, 30, 50}, "Al menos la mitad del grupo recupera la inversión, como mucho, en 3 de 50 escenarios"},
		{[]int{3, 20, 31, 40, 50, 12}, "Al menos la mitad del grupo recupera la inversión en 25 de 50 escenarios o más"},
		{[]int{24, 24, 27, 27, 50, 12}, "Al menos la mitad del grupo recupera la inversión en 25 de 50 escenarios o más"},
	} {
		room := Room{Preset: Preset{ID: here}}
		for i, k := range c.back {
			room.Entries = append(room.Entries, Entry{Result: Result{Session: here, Name: Nickname(i), Back: &k}})
		}
		if got := caption(GroupOf(room, 0, ""), "group-odds"); got != c.want {
			t.Errorf("%v: %q, want %q", c.back, got, c.want)
		}
	}
}

func TestPillarsThatAreLevelAreBothNamed(t *testing.T) {
	room := func(pillars ...int) Room {
		room := Room{Preset: Preset{ID: here}}
		for i := range 5 {
			r := Result{Session: here, Name: Nickname(i)}
			for j := range r.Pillars {
				if pillars[j] >= 0 {
					r.Pillars[j] = &pillars[j]
				}
			}
			room.Entries = append(room.Entries, Entry{Result: r})
		}
		return room
	}
	for _, c := range []struct {
		room   Room
		want   string
		marked int
	}{
		{room(50, 60, 40, 70), "El pilar más débil del grupo: Atención", 1},
		{room(50, 40, 60, 40), "Los pilares más débiles del grupo: Canal y relevancia; Fidelidad y negocio", 2},
		{room(40, 40, 40, 70), "Ningún pilar destaca como el más débil", 0},
		{room(50, 40, 60, -1), "De los 3 pilares que se ven, el más débil: Canal y relevancia", 1},
		{room(-1, -1, 60, -1), "Solo se puede ver un pilar: Atención", 0},
	} {
		g := GroupOf(c.room, 0, "")
		if got := caption(g, "group-pillars"); got != c.want {
			t.Errorf("%q, want %q", got, c.want)
		}
		list := Figures(spanish, g, "")
		at := slices.IndexFunc(list, func(f chart.Figure) bool { return f.ID == "group-pillars" })
		if got := strings.Count(list[at].Wide, "el más débil"); got != c.marked {
			t.Errorf("%s: %d rows are marked", c.want, got)
		}
	}
}

func TestTheCountOfAFigureIsThatOfItsRows(t *testing.T) {
	// Seven businesses; one lacks the first pillar, another one the third.
	room := Room{Preset: Preset{ID: here}}
	for i := range 7 {
		r := Result{Session: here, Name: Nickname(i)}
		for j := range r.Pillars {
			v := 10*i + j
			r.Pillars[j] = &v
		}
		room.Entries = append(room.Entries, Entry{Result: r})
	}
	room.Entries[1].Pillars[0], room.Entries[4].Pillars[2] = nil, nil
	g := GroupOf(room, 0, "")
	if got := Counted(spanish, "group-pillars", g); got != "No todos han respondido a todo. Credibilidad: 6\u00a0de\u00a07; Atención: 6\u00a0de\u00a07" {
		t.Error(got)
	}
	for _, f := range Figures(spanish, g, "") {
		if f.ID != "group-pillars" {
			continue
		}
		var drawn []float64
		for _, row := range f.Table.Numeric {
			drawn = append(drawn, row[1])
		}
		if !slices.Equal(drawn, []float64{6, 7, 6, 7}) || f.Title != "Los pilares de la calidad de 7 negocios, de 0 a 100" {
			t.Errorf("%v in %q", drawn, f.Title)
		}
	}
	for j := range 4 { // one has none of them: the rows are of the same six
		room.Entries[1].Pillars[j], room.Entries[4].Pillars[j] = nil, room.Entries[3].Pillars[j]
	}
	if got := Counted(spanish, "group-pillars", GroupOf(room, 0, "")); got != "Se ven 6 de 7: a 1 le faltan respuestas" {
		t.Error(got)
	}
	for i := range room.Entries { // nobody has the last pillar: it is no row
		room.Entries[i].Pillars[3] = nil
	}
	if got := Counted(spanish, "group-pillars", GroupOf(room, 0, "")); got != "Se ven 6 de 7: a 1 le faltan respuestas" {
		t.Error(got)
	}
}
