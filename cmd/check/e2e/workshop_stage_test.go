package e2e_test

import (
	"strconv"
	"testing"
	"time"

	"quilate/app/workshop"
	. "quilate/cmd/check/e2e"
)

// alike is a room of n people whose answers are often the same, as they are
// where everybody works on one case: the columns of dots are high.
func alike(t *testing.T, n int) workshop.Room {
	t.Helper()
	room := inRoom(t)
	some := func(list ...int) func(i int) *int {
		return func(i int) *int { v := list[i%len(list)]; return &v }
	}
	quantity, quality, loyalty, back, level := some(48, 48, 50, 12, 71), some(39, 44, 44, 61), some(50, 58, 58, 62, 100), some(0, 0, 0, 50), some(1, 2, 3, 3)
	for i := range n {
		room, _ = room.Take(workshop.Code(workshop.Result{Session: 4711, Name: workshop.Nickname(1000 + 37*i), QualityHigh: 100,
			Quantity: quantity(i), Quality: quality(i), Pillars: [4]*int{quality(i), quantity(i), loyalty(i + 1), loyalty(i)},
			Back: back(i), OverStop: back(i + 1), Maturity: level(i)}))
	}
	return room
}

func TestTheBackOfTheRoomCanReadEveryStep(t *testing.T) {
	t.Parallel()
	for _, n := range []int{6, 25, 40} {
		t.Run(strconv.Itoa(n), func(t *testing.T) {
			t.Parallel()
			tab := desk(t, alike(t, n))
			tab.Resize(1280, 720+52) // the bar below is the trainer's
			tab.Navigate("/es/proyector/").WaitReady().See(strconv.Itoa(n) + " resultados")
			for step := 2; step <= 7; step++ {
				tab.Press("ArrowRight").See("paso " + strconv.Itoa(step) + " de 7").Press("ArrowRight").Wait(`document.querySelector(".stage .draw svg")`)
				small := EvalTo[[]string](tab, `[...document.querySelectorAll(".stage h2, .stage li, .stage p, .stage .no, .stage text")].filter(e => e.textContent.trim() && e.checkVisibility())
					.map(e => [e.textContent, parseFloat(getComputedStyle(e).fontSize) * (e.getScreenCTM ? e.getScreenCTM().a : 1)])
					.filter(([, size]) => size < 23.9).map(([text, size]) => text + ": " + size.toFixed(1))`)
				if len(small) > 0 {
					t.Errorf("step %d has letters under 24 px: %q", step, small)
				}
				// Up to 25 people, dots are at least half as large as letters.
				if dot := EvalTo[float64](tab, `Math.min(99, ...[...document.querySelectorAll(".stage .draw svg circle")].filter(e => e.checkVisibility()).map(e => e.getBoundingClientRect().height))`); n <= 25 && dot < 12 || dot < 9 {
					t.Errorf("step %d has dots of %.1f px", step, dot)
				}
				if faults := tab.FigureFaults(); len(faults) > 0 {
					t.Errorf("step %d: %v", step, faults)
				}
			}
		})
	}
}

// Where no phone reaches the address, the way in is at its longest: a warning
// stands under it.
func TestTheWayInEndsAboveTheFootOfTheStage(t *testing.T) {
	t.Parallel()
	for _, path := range []string{"/es/proyector/", "/en/projector/"} {
		tab := desk(t, alike(t, 6))
		tab.Resize(1280, 800).Navigate(path).WaitReady().Wait(`!!document.querySelector(".stage .warn")`)
		if air := EvalTo[float64](tab, `document.querySelector(".stage .dfoot").getBoundingClientRect().top - document.querySelector(".stage .warn").getBoundingClientRect().bottom`); air < 8 {
			t.Errorf("%s: the warning ends %.1f px over the foot", path, air)
		}
		if over := EvalTo[float64](tab, `document.querySelector(".stage h2").getBoundingClientRect().top - document.querySelector(".stage").getBoundingClientRect().top`); over < 16 {
			t.Errorf("%s: the heading begins %.1f px under the edge", path, over)
		}
	}
}

func TestAnUprightPhoneShowsTheFigureOfAStep(t *testing.T) {
	t.Parallel()
	tab := desk(t, alike(t, 6))
	tab.Resize(375, 812)
	tab.Navigate("/es/proyector/").WaitReady().Press("ArrowRight").Press("ArrowRight")
	tab.Wait(`[...document.querySelectorAll(".stage .draw svg")].filter(e => e.getBoundingClientRect().height > 200).length === 1`)
	if over := tab.Overflow(); len(over) > 0 {
		t.Error(over)
	}
}

func TestTheSixthResultIsAnnouncedAndBringsTheQuadrantWhenAskedFor(t *testing.T) {
	t.Parallel()
	room := alike(t, 6)
	last := room.Entries[5]
	room.Entries = room.Entries[:5]
	room.Entries[0].Quantity = nil // four know both: no quadrant yet
	trainer := desk(t, room, Patience(time.Minute))
	stage := Open(t, "/es/proyector/", SameBrowserAs(trainer), Lang("es-ES")).WaitReady().See("5 resultados")
	presenter := Open(t, "/es/proyector/?view=presenter", SameBrowserAs(trainer), Lang("es-ES")).WaitReady()
	stage.Press("ArrowRight").Press("ArrowRight").See("paso 2 de 4")
	trainer.Fill("ws.text", workshop.Code(last.Result)).Click("Recoger").See("1 resultado nuevo.")
	stage.See("se ven 5 de 6 resultados")
	presenter.See("Sale ya el cuadrante.").See("Si entra solo, se ve de quién es")
	for _, tab := range []*Tab{stage, presenter} {
		if v := tab.Axe(); len(v) > 0 {
			t.Error(v)
		}
	}
	presenter.Click("Enseñar 1 nuevo, él solo")
	stage.See("6 resultados · paso 5 de 7") // the same figure, behind the quadrant and two that come with it
}

func TestOpenedAnewTheStageShowsWhoHasComeMeanwhile(t *testing.T) {
	t.Parallel()
	room := alike(t, 8)
	late := room.Entries[6:]
	room.Entries = room.Entries[:6]
	trainer := desk(t, room, Patience(time.Minute))
	stage := Open(t, "/es/proyector/", SameBrowserAs(trainer), Lang("es-ES")).WaitReady()
	stage.Press("ArrowRight").Press("ArrowRight").See("6 resultados · paso 2 de 7").Close()
	trainer.Fill("ws.text", workshop.Code(late[0].Result)+" "+workshop.Code(late[1].Result)).Click("Recoger").See("2 resultados nuevos")
	Open(t, "/es/proyector/", SameBrowserAs(trainer), Lang("es-ES")).WaitReady().See("8 resultados · paso 2 de 7").NotSee("se ven 6")
}

func TestTheFocusStaysByTheArrowsAfterAnUpdate(t *testing.T) {
	t.Parallel()
	room := alike(t, 8)
	late := room.Entries[6:]
	room.Entries = room.Entries[:6]
	trainer := desk(t, room, Patience(time.Minute))
	stage := Open(t, "/es/proyector/", SameBrowserAs(trainer), Lang("es-ES")).WaitReady().See("6 resultados")
	stage.Press("ArrowRight").Press("ArrowRight").See("paso 2 de 7")
	trainer.Fill("ws.text", workshop.Code(late[0].Result)+" "+workshop.Code(late[1].Result)).Click("Recoger").See("2 resultados nuevos")
	stage.Click("Actualizar (2 nuevos)").See("8 resultados").Wait(`document.activeElement.id === "next"`)
}

func TestHomeAndEndTurnToTheFirstAndTheLastStep(t *testing.T) {
	t.Parallel()
	stage := desk(t, alike(t, 6))
	stage.Navigate("/es/proyector/").WaitReady().See("paso 1 de 7")
	stage.Press("End").See("paso 7 de 7").Press("Home").See("paso 1 de 7")
	stage.Press("PageDown").See("paso 2 de 7").Press("Space").Wait(`document.querySelector(".stage .draw svg")`)
	stage.Press("PageUp").Press("PageUp").See("paso 1 de 7")
}
