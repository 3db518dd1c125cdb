package trainer

import (
	"strings"
	"testing"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"quilate/app/assessment"
	"quilate/app/i18n"
	"quilate/app/session"
	"quilate/app/ui"
	"quilate/app/workshop"
)

var spain = i18n.Locale{Lang: i18n.ES, Region: "es-ES", Currency: "EUR"}

// room is a workshop with the results of n people.
func room(id uint16, name, sample string, n int) workshop.Room {
	r := workshop.Room{Preset: workshop.Preset{ID: id, Lang: i18n.ES, Start: assessment.New("preset", "EUR", "es-ES", "2026-03-03").Named(name)}}
	r.Preset.Start.Sample = sample
	for i := range n {
		r, _ = r.Take(code(id, i))
	}
	return r
}

// code is what the i-th person of a workshop hands over.
func code(id uint16, i int) string {
	q := 10 + i
	return workshop.Code(workshop.Result{Session: id, Name: workshop.Nickname(100 + i), Quantity: &q, Quality: &q, QualityHigh: 100})
}

// on is a trainer's page with these rooms, the last one open.
func on(rooms ...workshop.Room) session.Model {
	m := session.New(session.Route{Lang: i18n.ES, Page: session.Workshop}, spain, false)
	var d workshop.Desk
	for _, r := range rooms {
		d = d.Adding(r)
	}
	m, _ = m.Keeping(session.Workshop, d.Text())
	return m
}

func gathered(m session.Model) int {
	now, _ := deskOf(m).Open()
	return len(now.Entries)
}

func TestWhatCouldNotBeTakenStaysInTheField(t *testing.T) {
	m := on(room(7, "Mercado", "", 0))
	cut, foreign := code(7, 1)[:20], code(8, 2)
	m, _ = typed(m, "Ana: "+code(7, 0)+"\n"+cut+"\n"+foreign)
	if gathered(m) != 1 || m.View(textView) != cut+"\n"+foreign {
		t.Errorf("%d gathered, %q is left", gathered(m), m.View(textView))
	}
	if m, _ = typed(m, code(7, 1)); gathered(m) != 2 || m.View(textView) != "" {
		t.Errorf("mended: %d gathered, %q is left", gathered(m), m.View(textView))
	}
}

func TestAnInvitationIsNoResult(t *testing.T) {
	m := on(room(7, "Mercado", "", 0))
	text, err := room(7, "Mercado", "", 0).Preset.Text()
	if err != nil {
		t.Fatal(err)
	}
	invitation := "https://example.org/es/participar/" + session.PresetMark + text
	alone, _ := typed(m, invitation)
	if alone.Notice == nil || !strings.Contains(alone.Notice.Text.ES, "para entrar") {
		t.Errorf("alone: %+v", alone.Notice)
	}
	beside, _ := typed(m, "Entrad por "+invitation+" y mandadlo\n"+code(7, 0))
	if gathered(beside) != 1 || beside.View(textView) != "" || beside.Notice != nil {
		t.Errorf("in a chat: %d gathered, %q is left, %+v", gathered(beside), beside.View(textView), beside.Notice)
	}
}

func TestATextWithoutACodeIsSaidToHaveNone(t *testing.T) {
	m, _ := typed(on(room(7, "Mercado", "", 0)), "Buenas tardes")
	if m.Notice == nil || !m.Notice.Alarm || gathered(m) != 0 {
		t.Errorf("%+v", m.Notice)
	}
}

func TestAFileIsCalledAsItsWorkshopInPlainLetters(t *testing.T) {
	for name, want := range map[string]string{
		"Comercio de Mérida, 3 de marzo": "quilate-comercio-de-merida-3-de-marzo",
		"¡Ñandú! & Çedilla":              "quilate-nandu-cedilla",
		"../../etc/passwd":               "quilate-etc-passwd",
		"東京":                             "quilate",
		"":                               "quilate-taller",
	} {
		if got := fileName(spain, room(7, name, "", 0)); got != want {
			t.Errorf("%q: %q, want %q", name, got, want)
		}
	}
}

func TestRoomsOfOneKindJoinAtOnceAndOthersAfterAQuestion(t *testing.T) {
	m := on(room(8, "Sala B", "", 3), room(9, "Un caso", "valencia-ropa-infantil", 4), room(7, "Sala A", "", 2))
	alike, _, _ := Update(m, session.Act{Do: join, Value: "0"})
	if gathered(alike) != 5 {
		t.Errorf("two rooms alike: %d together", gathered(alike))
	}
	apart, _, _ := Update(alike, session.Act{Do: unjoin})
	if now, _ := deskOf(apart).Open(); len(now.Entries) != 2 || len(now.Also) != 0 {
		t.Errorf("apart again: %d, with %v", len(now.Entries), now.Also)
	}
	asked, effects, _ := Update(m, session.Act{Do: join, Value: "1"})
	if gathered(asked) != 2 || len(effects) == 0 || effects[len(effects)-1] != (session.Focus{ID: "ws-unlike"}) {
		t.Errorf("of another kind: %d together, %v", gathered(asked), effects)
	}
	if both, _, _ := Update(asked, session.Act{Do: join, Value: "1"}); gathered(both) != 6 {
		t.Errorf("all the same: %d together", gathered(both))
	}
	cancelled, _, _ := Update(asked, session.Act{Do: join})
	if gathered(cancelled) != 2 || cancelled.View(joinView) != "" {
		t.Errorf("kept apart: %d together", gathered(cancelled))
	}
}

func TestACodeOfTheRoundBeforeIsSaidToBeOfThatRound(t *testing.T) {
	second := room(7, "Mercado", "", 2)
	second.Preset.Round = 1
	now := func(i int) string {
		q := 60 + i
		return workshop.Code(workshop.Result{Session: 7, Name: workshop.Nickname(100 + i), Round: 1, Quantity: &q, Quality: &q, QualityHigh: 100})
	}
	second, news := second.Take(strings.Join([]string{code(7, 0), code(7, 1), code(7, 2), now(0), now(1)}, "\n"))
	got := strings.Join(sums(spain, second, news), " ")
	if want := "2 resultados nuevos. 1 resultado nuevo de la vuelta 1. 2 son de la vuelta 1 y ya estaban: los de esta salen al acabarla."; got != want {
		t.Errorf("%q, want %q", got, want)
	}
	second, news = second.Take(now(0))
	if got := sums(spain, second, news); len(got) != 1 || got[0] != "1 ya estaba." {
		t.Errorf("the same once more: %q", got)
	}
}

// page is what is read on the trainer's page.
func page(m session.Model) string { return app.HTMLString(View(ui.View{Model: m})) }

func TestAGroupIsSeenUntilTheNextRoundHasFive(t *testing.T) {
	r := room(7, "Mercado", "", 6)
	r.Preset.Round = 1
	for i := range 5 {
		now := page(on(r))
		if !strings.Contains(now, "El grupo en la vuelta 1") || !strings.Contains(now, "fig-group") || strings.Contains(now, "El grupo en la vuelta 2") {
			t.Fatalf("with %d of the second round, the first is gone", i)
		}
		e := r.Entries[i].Result
		e.Round = 1
		r, _ = r.Take(workshop.Code(e))
	}
	if now := page(on(r)); !strings.Contains(now, "El grupo en la vuelta 2") {
		t.Error("with five of the second round, it is not shown")
	}
}

func TestWhoHandsOverInTwoRoundsIsListedOnce(t *testing.T) {
	r := room(7, "Mercado", "", 6)
	r.Preset.Round = 1
	e := r.Entries[2].Result
	e.Round = 1
	r, _ = r.Take(workshop.Code(e))
	now := page(on(r))
	list := now[strings.Index(now, `id="ws-entries"`):strings.Index(now, `id="h-group"`)]
	twice, once := r.Entries[2].Name.Text(i18n.ES), r.Entries[3].Name.Text(i18n.ES)
	if n := strings.Count(list, "<li"); n != 6 {
		t.Errorf("%d rows for six people", n)
	}
	missing := list[strings.Index(list, "faltan en esta"):strings.Index(list, "<ul")]
	if !strings.Contains(missing, once) || strings.Contains(missing, twice) {
		t.Errorf("missing in the second round: %q", missing)
	}
}

func TestTheTrainerReadsWhoLacksWhatForTheQuadrant(t *testing.T) {
	r := room(7, "Mercado", "", 4)
	q := 50
	without := workshop.Result{Session: 7, Name: 900, Quality: &q, QualityHigh: 100}
	loyalty := workshop.Result{Session: 7, Name: 901, Quantity: &q, Pillars: [4]*int{&q, &q, &q, nil}, QualityHigh: 100}
	r, _ = r.Take(workshop.Code(without) + "\n" + workshop.Code(loyalty))
	now := page(on(r))
	note := now[strings.Index(now, "ahora los tienen 4 de 6"):]
	note = note[:strings.Index(note, "</ul>")]
	for part, who := range map[string]workshop.Nickname{"Cantidad": 900, "Fidelidad y negocio": 901} {
		_, rest, ok := strings.Cut(note, part)
		if line, _, _ := strings.Cut(rest, "</li>"); !ok || !strings.Contains(line, who.Text(i18n.ES)) {
			t.Errorf("%s: %q", part, note)
		}
	}
	if strings.Contains(note, r.Entries[0].Name.Text(i18n.ES)) {
		t.Error("somebody is named who has both")
	}
}
