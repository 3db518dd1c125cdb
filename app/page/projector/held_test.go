package projector

import (
	"slices"
	"strconv"
	"strings"
	"testing"

	"quilate/app/assessment"
	"quilate/app/i18n"
	"quilate/app/session"
	"quilate/app/ui"
	"quilate/app/workshop"
)

// result is what the i-th person of a room hands over.
func result(i, round, quality int) workshop.Result {
	q := 10 * (i % 10)
	return workshop.Result{Session: 7, Name: workshop.Nickname(100 + i), Round: round, Quantity: &q, Quality: &quality, QualityHigh: 100}
}

// audience is who sees a projection, with what has come in.
type audience struct {
	t    *testing.T
	m    session.Model
	room workshop.Room
}

func newStage(t *testing.T) *audience {
	loc := i18n.Locale{Lang: i18n.ES, Region: "es-ES", Currency: "EUR"}
	s := &audience{t: t, m: session.New(session.Route{Lang: i18n.ES, Page: session.Projector}, loc, false)}
	s.room.Preset = workshop.Preset{ID: 7, Lang: i18n.ES, Start: assessment.New("preset", "EUR", "es-ES", "2026-03-03").Named("Mercado")}
	return s
}

func (s *audience) come(list ...workshop.Result) {
	for _, r := range list {
		s.room, _ = s.room.Take(workshop.Code(r))
	}
	s.m, _ = s.m.Keeping(session.Workshop, workshop.Desk{}.Adding(s.room).Text())
}

func (s *audience) does(a session.Act) { s.m, _, _ = Update(s.m, a) }

// drawn is everything that the room sees of the group.
func (s *audience) drawn() string {
	var b strings.Builder
	for _, st := range stepsOf(s.m) {
		b.WriteString(st.ask + st.told + strings.Join(st.lines, ""))
		if st.figure != nil {
			svg, _ := st.figure.At(400, "x")
			b.WriteString(svg)
		}
	}
	return b.String()
}

func TestThePictureStandsStillUntilTwoHaveComeInAndItIsAskedFor(t *testing.T) {
	s := newStage(t)
	for i := range 6 {
		s.come(result(i, 0, 40+i))
	}
	s.does(session.Act{Do: turn, Value: "1"})
	six := s.drawn()
	s.come(result(6, 0, 90))
	if s.drawn() != six {
		t.Error("the seventh appears as it comes in")
	}
	s.does(session.Act{Do: renew})
	s.does(session.Act{Do: reveal})
	s.does(session.Act{Do: back})
	if s.drawn() != six {
		t.Error("one alone is shown when asked for")
	}
	s.come(result(7, 0, 95))
	if s.drawn() != six {
		t.Error("the eighth appears as it comes in")
	}
	s.does(session.Act{Do: renew})
	if s.drawn() == six || len(stateOf(s.m, s.room).Held) != 8 {
		t.Errorf("asked for, %d are shown", len(stateOf(s.m, s.room).Held))
	}
}

func TestACorrectionDoesNotMoveItsDotBeforeTheRest(t *testing.T) {
	s := newStage(t)
	for i := range 6 {
		s.come(result(i, 0, 40+i))
	}
	s.does(session.Act{Do: turn, Value: "1"})
	six := s.drawn()
	again := result(2, 0, 99)
	again.Revision = 1
	s.come(again)
	if s.drawn() != six {
		t.Error("a corrected dot moves as it comes in")
	}
}

func TestTheFirstFiveAppearTogetherAndOnlyWhenAskedFor(t *testing.T) {
	s := newStage(t)
	s.come(result(0, 0, 40), result(1, 0, 41), result(2, 0, 42))
	s.does(session.Act{Do: turn, Value: "1"})
	s.come(result(3, 0, 43), result(4, 0, 44))
	if strings.Contains(s.drawn(), "<svg") {
		t.Error("five appear by themselves: the sixth would be known")
	}
	s.does(session.Act{Do: renew})
	if !strings.Contains(s.drawn(), "<svg") {
		t.Error("five are not shown when asked for")
	}
}

func TestComingBackFromTheWayInShowsWhatThereIs(t *testing.T) {
	s := newStage(t)
	for i := range 6 {
		s.come(result(i, 0, 40+i))
	}
	s.does(session.Act{Do: turn, Value: "1"})
	s.come(result(6, 0, 90))
	s.does(session.Act{Do: turn, Value: "0"})
	s.does(session.Act{Do: turn, Value: "1"})
	if got := len(stateOf(s.m, s.room).Held); got != 7 {
		t.Errorf("%d are shown", got)
	}
}

func TestOpenedAnewTheStageShowsWhatThereIsAndTheTrainersWindowLeavesItAlone(t *testing.T) {
	s := newStage(t)
	for i := range 6 {
		s.come(result(i, 0, 40+i))
	}
	s.does(session.Act{Do: turn, Value: "2"})
	s.does(session.Act{Do: reveal})
	for i := range 6 {
		s.come(result(6+i, 0, 60+i))
	}
	at := session.Route{Lang: i18n.ES, Page: session.Projector}
	beside := at
	beside.View = session.PresenterView
	s.m.Route = beside
	s.m, _, _ = Update(s.m, session.Arrived{Route: beside})
	if got := stateOf(s.m, s.room); len(got.Held) != 6 {
		t.Errorf("the trainer's window has opened, and the room sees %d instead of six", len(got.Held))
	}
	s.m.Route = at
	s.m, _, _ = Update(s.m, session.Arrived{Route: at})
	if got := stateOf(s.m, s.room); len(got.Held) != 12 || got.Step != 2 || got.Told {
		t.Errorf("opened anew: %d of 12 on the screen, at step %d, answered: %v", len(got.Held), got.Step, got.Told)
	}
	s.does(session.Act{Do: reveal})
	s.m, _, _ = Update(s.m, session.Arrived{Route: at}) // nobody new, and the room is asked all the same
	if got := stateOf(s.m, s.room); got.Step != 2 || got.Told {
		t.Errorf("opened once more: step %d, answered: %v", got.Step, got.Told)
	}
}

func TestARoundIsSeenUntilTheNextOneCanBeAndAsksToBe(t *testing.T) {
	s := newStage(t)
	for i := range 6 {
		s.come(result(i, 0, 40+i))
	}
	s.does(session.Act{Do: turn, Value: "1"})
	first := s.drawn()
	s.room.Preset.Round = 1
	s.come(result(0, 1, 60))
	s.does(session.Act{Do: turn, Value: "1"})
	if s.drawn() != first {
		t.Error("with one result of the second round, the first is not seen as it was")
	}
	late := result(8, 0, 99) // a straggler of the first round
	s.come(late)
	for i := range 5 {
		s.come(result(i, 1, 60+i))
		s.does(session.Act{Do: reveal})
		if s.drawn() != first {
			t.Fatalf("%d of the second round: the picture has changed before it was asked to", i+1)
		}
	}
	s.does(session.Act{Do: renew})
	now := stateOf(s.m, s.room)
	if s.drawn() == first || now.shown(s.room).Shown() != 1 || now.Step != 1 || now.Told {
		t.Errorf("asked for, round %d is seen, at %+v", now.shown(s.room).Shown()+1, now)
	}
}

func TestOneResultWaitsUntilTheTrainerSaysThatNobodyIsMissing(t *testing.T) {
	s := newStage(t)
	for i := range 5 {
		s.come(result(i, 0, 40+i))
	}
	s.does(session.Act{Do: turn, Value: "1"})
	five := s.drawn()
	s.come(result(5, 0, 90))
	s.does(session.Act{Do: renew})
	if v := (ui.View{Model: s.m}); s.drawn() != five || gathered(v, stateOf(s.m, s.room), s.room) != "se ven 5 de 6 resultados" {
		t.Errorf("%q, and the picture is that of five: %v", gathered(v, stateOf(s.m, s.room), s.room), s.drawn() == five)
	}
	s.does(session.Act{Do: renew, Value: anyway})
	if v := (ui.View{Model: s.m}); s.drawn() == five || gathered(v, stateOf(s.m, s.room), s.room) != "6 resultados" {
		t.Errorf("%q after all", gathered(v, stateOf(s.m, s.room), s.room))
	}
}

func TestWhoLooksAtAFigureStillDoesWhenTheQuadrantComesBeforeIt(t *testing.T) {
	s := newStage(t)
	for i := range 5 {
		one := result(i, 0, 40+i)
		one.Back = &i
		if i == 0 {
			one.Quantity = nil // four know both: no quadrant yet
		}
		s.come(one)
	}
	s.does(session.Act{Do: turn, Value: "1"})
	s.does(session.Act{Do: reveal})
	looking := func() string { return stepsOf(s.m)[stateOf(s.m, s.room).Step].figure.ID }
	if looking() != "group-odds" {
		t.Fatalf("the first figure is %s", looking())
	}
	s.come(result(6, 0, 70), result(7, 0, 71))
	s.does(session.Act{Do: renew})
	if now := stateOf(s.m, s.room); looking() != "group-odds" || !now.Told || now.Step == 1 {
		t.Errorf("now %s is looked at: %+v", looking(), now)
	}
}

func TestFooterAndPictureTellTheSameStory(t *testing.T) {
	s := newStage(t)
	s.come(result(0, 0, 40), result(1, 0, 41), result(2, 0, 42))
	s.does(session.Act{Do: turn, Value: "1"})
	if told := stepsOf(s.m)[1].told; !strings.Contains(told, "Con menos de 5") {
		t.Errorf("of three: %q", told)
	}
	if lines := stepsOf(s.m)[1].lines; len(lines) != 1 || lines[0] != "Faltan 2 resultados" {
		t.Errorf("of three: %q", lines)
	}
	s.come(result(3, 0, 43), result(4, 0, 44))
	if told := stepsOf(s.m)[1].told; strings.Contains(told, "menos de 5") {
		t.Errorf("five have come, and the room reads %q", told)
	}
}

func TestAnotherRoundOrRoomBeginsAtTheWayInWithoutAClock(t *testing.T) {
	s := newStage(t)
	for i := range 6 {
		s.come(result(i, 0, 40+i))
	}
	s.m.Now = 1_000_000
	for _, a := range []session.Act{{Do: minutes, Value: "10"}, {Do: timer, Value: "start"}, {Do: spot, Value: workshop.Code(result(2, 0, 42))}, {Do: turn, Value: "2"}, {Do: reveal}} {
		s.does(a)
	}
	if got := stateOf(s.m, s.room); got.Step != 2 || !got.Told || got.Minutes != 10 || got.Since == 0 || got.Spot == "" {
		t.Fatalf("the first round: %+v", got)
	}
	first := s.m
	begins := func(what string) {
		t.Helper()
		got := stateOf(s.m, s.room)
		if got.Step != 0 || got.Told || got.Minutes != 0 || got.Since != 0 || got.Spent != 0 || got.Spot != "" {
			t.Errorf("%s begins with %+v", what, got)
		}
		s.does(session.Act{Do: minutes, Value: "5"})
		if got := stateOf(s.m, s.room); got.Step != 0 || got.Minutes != 5 || got.Since != 0 {
			t.Errorf("%s, with a new clock: %+v", what, got)
		}
	}
	s.room.Preset.Round = 1
	s.come(result(0, 1, 60))
	begins("another round")
	s.m, s.room.Preset.Round, s.room.Preset.ID = first, 0, 8
	s.come()
	begins("another room")
}

func TestTheStateIsReadAsItWasWritten(t *testing.T) {
	want := state{Step: 3, Told: true, Spot: "x", Minutes: 20, Held: []string{"a", "b"}, HeldOf: "7.1"}
	m, _ := newStage(t).m.Keeping(session.Projector, want.text())
	got := stored(m)
	if got.Step != 3 || !got.Told || got.HeldOf != "7.1" || strings.Join(got.Held, " ") != "a b" || got.text() != want.text() {
		t.Errorf("%+v, want %+v", got, want)
	}
}

func TestTheSentenceBesideTheQuadrantCountsThePointsOfItsBand(t *testing.T) {
	s := newStage(t)
	for i := range 10 {
		s.come(result(i, 0, []int{5, 31, 0, 60, 39, 95, 60, 49, 61, 90}[i]))
	}
	s.does(session.Act{Do: turn, Value: "1"})
	st := stepsOf(s.m)[1]
	// The band is twenty points to both sides of level; the first row is the
	// group's median.
	within := 0
	for _, row := range st.figure.Table.Numeric[1:] {
		if d := row[1] - row[2]; d >= -20 && d <= 20 {
			within++
		}
	}
	if want := "En la banda de equilibrio: " + strconv.Itoa(within) + " de 10"; !slices.Contains(st.lines, want) {
		t.Errorf("%q, want %q", st.lines, want)
	}
	if within != 6 {
		t.Errorf("%d within the band, want 6", within)
	}
}

func TestTheWayInOffersNoUpdate(t *testing.T) {
	s := newStage(t)
	for i := range 6 {
		s.come(result(i, 0, 40+i))
	}
	room, _ := roomOf(s.m)
	if update(ui.View{Model: s.m}, stateOf(s.m, s.room), room) != nil {
		t.Error("there is nothing to update: everybody is counted")
	}
}
