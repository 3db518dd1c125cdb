package workshop

import (
	"errors"
	"fmt"
	"math/rand/v2"
	"reflect"
	"slices"
	"strings"
	"testing"

	"quilate/app/assessment"
	"quilate/app/i18n"
	"quilate/app/link"
	"quilate/app/quality"
)

const here = 77

// handed are n results of different people of one room.
func handed(n int) []Result {
	r := rand.New(rand.NewPCG(7, uint64(n)))
	list := make([]Result, n)
	for i := range list {
		list[i] = anyResult(r)
		list[i].Session, list[i].Name, list[i].Round, list[i].Revision = here, Nickname(1000+i), 0, 0
	}
	return list
}

func kinds(news []News) string {
	var b []string
	for _, n := range news {
		b = append(b, string(n.Kind))
	}
	return strings.Join(b, " ")
}

func TestFortyAreGatheredOnceEach(t *testing.T) {
	room := Room{Preset: Preset{ID: here}}
	var chat strings.Builder
	for _, r := range handed(40) {
		fmt.Fprintf(&chat, "%s: %s\n", r.Name.Text(i18n.ES), Code(r))
	}
	room, news := room.Take(chat.String())
	if len(room.Entries) != 40 || strings.Count(kinds(news), "added") != 40 {
		t.Fatalf("%d gathered: %s", len(room.Entries), kinds(news))
	}
	again, news := room.Take(chat.String())
	if !reflect.DeepEqual(again, room) || strings.Count(kinds(news), "again") != 40 {
		t.Errorf("the same once more: %d gathered, %s", len(again.Entries), kinds(news))
	}
}

func TestCorrectionReplacesAndCanBeUndone(t *testing.T) {
	before := handed(1)[0]
	after := before
	n := 42
	after.Revision, after.Quality = 1, &n
	room, news := Room{Preset: Preset{ID: here}}.Take(Code(before) + "\n" + Code(after) + "\n" + Code(before))
	if kinds(news) != "added corrected outdated" || len(room.Entries) != 1 || *room.Entries[0].Quality != 42 {
		t.Fatalf("%s, %+v", kinds(news), room.Entries)
	}
	if back := room.Uncorrect(0); !reflect.DeepEqual(back.Entries[0].Result, before) || len(room.Entries[0].Earlier) != 1 {
		t.Errorf("undone: %+v", back.Entries[0])
	}
	other, _ := Room{Preset: Preset{ID: here}}.Take(Code(after) + "\n" + Code(before))
	if !reflect.DeepEqual(other, room) {
		t.Errorf("in the other order: %+v, want %+v", other, room)
	}
}

func TestTwoPeopleWithOneNicknameAreTwo(t *testing.T) {
	list := handed(2)
	list[1].Name = list[0].Name
	room, news := Room{Preset: Preset{ID: here}}.Take(Code(list[0]) + " " + Code(list[1]))
	if kinds(news) != "added added" || len(room.Entries) != 2 || room.Entries[1].Twin != 1 {
		t.Errorf("%s, %+v", kinds(news), room.Entries)
	}
}

func TestDamagedAndForeignCodesAreNamed(t *testing.T) {
	list := handed(3)
	list[2].Session = here + 1
	good, cut, wrong, foreign := Code(list[0]), Code(list[1])[:20], []byte(Code(list[1])), Code(list[2])
	wrong[12] = alphabet[(strings.IndexByte(alphabet, wrong[12])+1)%32]
	room, news := Room{Preset: Preset{ID: here}}.Take(strings.Join([]string{"Buenas tardes a todos", good, cut, string(wrong), foreign}, "\n"))
	if kinds(news) != "added refused refused refused" || len(room.Entries) != 1 {
		t.Fatalf("%s", kinds(news))
	}
	want := []Unreadable{{cut, Short, 0}, {string(wrong), Wrong, 3}, {foreign, Foreign, 0}}
	for i, w := range want {
		if got := *news[i+1].Why; got != w {
			t.Errorf("%+v, want %+v", got, w)
		}
	}
}

func TestCodesAreFoundInWhatPeoplePaste(t *testing.T) {
	list := handed(2)
	a, b := Code(list[0]), Code(list[1])
	for _, text := range []string{
		a + "\n" + b, a + ", " + b, a + "; " + b, a + "\t" + b, a + " " + b, "[10:31] Ana: " + a + "\n[10:32] Luis: " + b,
		"https://example.org/es/taller/#r=" + a + "\nhttps://example.org/en/workshop/#r=" + b, "«" + a + "»\r\n(" + b + ").",
		strings.ReplaceAll(a, "-", " ") + "\n" + strings.ToLower(b),
		"Lince dorado 47\n" + a + "\nNutria serena 12\n" + b + "\n",
	} {
		room, news := Room{Preset: Preset{ID: here}}.Take(text)
		if len(room.Entries) != 2 || len(news) != 2 {
			t.Errorf("%q: %s", text, kinds(news))
		}
	}
}

func TestRoomsJoin(t *testing.T) {
	list := handed(12)
	for i := 6; i < 12; i++ {
		list[i].Session = here + 1
	}
	one, two := Room{Preset: Preset{ID: here}}, Room{Preset: Preset{ID: here + 1}}
	for i, r := range list {
		if i < 6 {
			one, _ = one.Take(Code(r))
		} else {
			two, _ = two.Take(Code(r))
		}
	}
	joined := one.Join(two)
	if len(joined.Entries) != 12 || !slices.Equal(joined.Also, []uint16{here + 1}) || len(one.Entries) != 6 {
		t.Errorf("%d together, also %v", len(joined.Entries), joined.Also)
	}
	if again := joined.Join(two); !reflect.DeepEqual(again, joined) {
		t.Errorf("joined twice: %d", len(again.Entries))
	}
}

func TestFewerThanFiveShowNothing(t *testing.T) {
	room := Room{Preset: Preset{ID: here}}
	for i, r := range handed(5) {
		if g := GroupOf(room, 0, ""); g.N != i || g.Results != nil || g.Quality.Values != nil || g.Zones != nil || g.OfLevels != 0 {
			t.Errorf("%d: %+v", i, g)
		}
		n := 50 + i
		r.Quantity, r.Quality = &n, &n
		room, _ = room.Take(Code(r))
	}
	g := GroupOf(room, 0, "")
	if g.N != 5 || g.Quantity.Median != 52 || g.Gap.Median != 0 || g.Zones[quality.HighBalance] != 5 {
		t.Errorf("%+v", g)
	}
	if g := GroupOf(room, 1, ""); g.N != 0 {
		t.Errorf("another round: %d", g.N)
	}
}

// A figure that only some of the group have is kept back as a group of them
// would be.
func TestFigureThatFewHaveIsNotShown(t *testing.T) {
	room := Room{Preset: Preset{ID: here}}
	for i, r := range handed(9) {
		n := 3
		if r.Maturity, r.ROI = nil, nil; i < 4 {
			r.Maturity, r.ROI = &n, &n
		}
		room, _ = room.Take(Code(r))
	}
	g := GroupOf(room, 0, "")
	if g.ROI.N != 4 || g.ROI.Values != nil || g.Levels != [6]int{} {
		t.Errorf("ROI %+v, levels %v", g.ROI, g.Levels)
	}
}

func TestGroupNamesItsWeakestPillar(t *testing.T) {
	room := Room{Preset: Preset{ID: here}}
	// medians by hand: 50, 60, 30, 70
	for i, p := range [][4]int{{50, 60, 30, 70}, {10, 90, 20, 80}, {90, 10, 95, 20}, {50, 60, 30, 70}, {55, 65, 35, 75}} {
		r := handed(5)[i]
		for j := range p {
			r.Pillars[j] = &p[j]
		}
		room, _ = room.Take(Code(r))
	}
	g := GroupOf(room, 0, "")
	if low := g.lowest(); low != [4]bool{2: true} || g.WeakestOf != [4]int{1, 1, 3, 0} {
		t.Errorf("%v, %v", low, g.WeakestOf)
	}
}

func TestChangeIsOfThoseWhoWereThereTwice(t *testing.T) {
	room := Room{Preset: Preset{ID: here}}
	for i, r := range handed(7) {
		before, after := 40, 40+i
		r.Quality = &before
		room, _ = room.Take(Code(r))
		if r.Round, r.Quality = 1, &after; i < 6 {
			room, _ = room.Take(Code(r))
		}
	}
	c := ChangeOf(room, 0, 1) // 0 1 2 3 4 5
	if c.N != 6 || c.Quality.Median != 2.5 || c.Quality.Highest != 5 {
		t.Errorf("%d, %+v", c.N, c.Quality)
	}
}

func aPreset() Preset {
	d := assessment.New("x", "MXN", "es-MX", "2026-11-22").Named("Taller de Mérida")
	d = d.With("business.sector", assessment.Choose("personal-services")).With("sale.margin", assessment.Number(50))
	return Preset{ID: here, Lang: i18n.ES, Maturity: true, Round: 1, Start: d, Fixed: []string{"business.sector"}}
}

func TestPresetTravelsWhole(t *testing.T) {
	want := aPreset()
	text, err := want.Text()
	if err != nil || len(text) > 400 {
		t.Fatalf("%d characters, %v", len(text), err)
	}
	got, err := ReadPreset(" " + text + ".")
	if err != nil {
		t.Fatal(err)
	}
	want.Start.ID = got.Start.ID
	if !reflect.DeepEqual(got, want) {
		t.Errorf("%+v, want %+v", got, want)
	}
}

func TestDamagedPresetIsRefused(t *testing.T) {
	text, _ := aPreset().Text()
	for i := range text {
		other := "0"
		if text[i] == '0' {
			other = "9"
		}
		if _, err := ReadPreset(text[:i] + other + text[i+1:]); err == nil {
			t.Errorf("%s for %c in place %d: taken", other, text[i], i)
		}
		if _, err := ReadPreset(text[:i]); err == nil {
			t.Errorf("cut after %d: taken", i)
		}
	}
	body := "2~1~ess-~~x"
	if _, err := ReadPreset(body + "~" + sum(body)); !errors.Is(err, link.Newer) {
		t.Errorf("a later version: %v", err)
	}
}

func TestRoomIsTheSameAfterAFile(t *testing.T) {
	room := Room{Preset: aPreset(), Also: []uint16{9}}
	list := handed(6)
	list[5].Name = list[4].Name
	for _, r := range list {
		room, _ = room.Take(Code(r))
		r.Revision++
		n := 7
		r.Back = &n
		room, _ = room.Take(Code(r))
	}
	text, err := room.File()
	if err != nil {
		t.Fatal(err)
	}
	got, err := ReadFile(text)
	if err != nil {
		t.Fatal(err)
	}
	room.Preset.Start.ID = got.Preset.Start.ID
	if !reflect.DeepEqual(got, room) {
		t.Errorf("%+v\nwant %+v", got, room)
	}
	for _, bad := range []string{"", "{}", "[]", text[:len(text)-2], strings.Replace(text, "quilate workshop", "quilate", 1), strings.Repeat(" ", largestFile+1), strings.Replace(text, Code(room.Entries[0].Result), "AAAAA", 1)} {
		if _, err := ReadFile(bad); err == nil {
			t.Errorf("%.40q… is taken", bad)
		}
	}
}

func TestNicknamesAreAllDifferentInBothLanguages(t *testing.T) {
	for _, lang := range []i18n.Lang{i18n.ES, i18n.EN} {
		seen := map[string]bool{}
		for n := range Nicknames {
			text := Nickname(n).Text(lang)
			if seen[text] || strings.ContainsAny(text, "*/") || len(strings.Fields(text)) != 3 {
				t.Fatalf("%s is there twice or is no name", text)
			}
			seen[text] = true
		}
	}
	if got := Nickname(1).Text(i18n.ES); got != "Nutria dorada 10" {
		t.Errorf("%s, want Nutria dorada 10", got)
	}
}
