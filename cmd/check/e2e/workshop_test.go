package e2e_test

import (
	"os"
	"path/filepath"
	"reflect"
	"strconv"
	"strings"
	"sync"
	"testing"
	"time"

	"quilate/app/analysis"
	"quilate/app/assessment"
	"quilate/app/workshop"
	. "quilate/cmd/check/e2e"
)

// inRoom is a workshop in which everything but the margin is filled in, so that
// forty people can answer in a test; the sector is settled.
func inRoom(t *testing.T) workshop.Room {
	t.Helper()
	s, ok := assessment.SampleByID("valencia-ropa-infantil")
	if !ok {
		t.Fatal("the sample is gone")
	}
	d := s.Document.Named("Comercio de prueba").WithPlans(nil)
	d.Sample = ""
	for _, key := range d.Keys() {
		if strings.HasPrefix(key, "sale.margin") {
			d = d.With(key, assessment.Answer{})
		}
	}
	return workshop.Room{Preset: workshop.Preset{ID: 4711, Lang: "es", Start: d, Fixed: []string{"business.sector"}}}
}

// presetOf is what stands behind the address of a room.
func presetOf(t *testing.T, room workshop.Room) string {
	t.Helper()
	text, err := room.Preset.Text()
	if err != nil {
		t.Fatal(err)
	}
	return "/es/participar/#t=" + text
}

// written is a file in a folder of the test.
func written(t *testing.T, name, text string) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), name)
	if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
	return path
}

// desk is a trainer's page with that room open.
func desk(t *testing.T, room workshop.Room, opts ...Option) *Tab {
	t.Helper()
	file, err := room.File()
	if err != nil {
		t.Fatal(err)
	}
	tab := Open(t, "/es/taller/", append([]Option{Lang("es-ES"), Patience(time.Minute)}, opts...)...).WaitReady()
	tab.Wait(`document.getElementById("ws-session")`)
	return tab.Upload("ws-session", written(t, "taller.json", file)).See("Comercio de prueba")
}

// takePart goes from the link to a code without a network, and gives the code
// with what the document on that phone comes to.
func takePart(t *testing.T, tab *Tab, margin int) (code string, own workshop.Result) {
	t.Helper()
	tab.Navigate("/es/preguntas/sale.margin/").WaitReady()
	tab.Fill("sale.margin", strconv.Itoa(margin)).Click("Continuar").WaitURL("customers")
	tab.Navigate("/es/participar/").WaitReady()
	tab.Wait(`document.getElementById("code")`)
	tab.Wait(`!document.querySelector(".settling")`)
	code = tab.Attribute("#code", "aria-label")
	for key, stored := range tab.Stored() {
		if !strings.HasPrefix(key, "quilate:doc:") {
			continue
		}
		d, _, err := assessment.Open(stored)
		if err != nil {
			t.Fatal(err)
		}
		if d.Workshop == "" {
			continue
		}
		if v, ok := d.Number("sale.margin"); !ok || v != float64(margin) {
			t.Fatalf("the document says a margin of %v", v)
		}
		own = workshop.Of(analysis.Run(d))
	}
	return code, own
}

// people is how many take part.
const people = 40

// party is what the phones of a room hand over.
type party struct {
	codes      []string
	results    []workshop.Result // what the documents on the phones come to
	pictures   map[int]string    // screens with a code, as files
	correction string            // of the first person's code
}

// together lets everybody take part, each on a phone of their own that open
// takes to the page of the workshop.
func together(t *testing.T, open func(t *testing.T) *Tab) party {
	t.Helper()
	var mu sync.Mutex
	p := party{codes: make([]string, people), results: make([]workshop.Result, people), pictures: map[int]string{}}
	outer := t
	t.Run("phones", func(t *testing.T) {
		for i := range people {
			t.Run(strconv.Itoa(i), func(t *testing.T) {
				t.Parallel()
				tab := open(t)
				tab.Click("Empezar").WaitURL("/es/preguntas/")
				code, own := takePart(t, tab, 20+i)
				picture := ""
				if i%4 == 1 {
					data, err := os.ReadFile(tab.Screenshot("code-" + strconv.Itoa(i)))
					if err != nil {
						t.Fatal(err)
					}
					picture = written(outer, "code.png", string(data))
				}
				changed := ""
				if i == 0 { // thinks again
					changed, own = takePart(t, tab, 90)
				}
				tab.AssertNoProblems()
				tab.Close()
				mu.Lock()
				defer mu.Unlock()
				p.codes[i], p.results[i] = code, own
				if picture != "" {
					p.pictures[i] = picture
				}
				if changed != "" {
					p.correction = changed
				}
			})
		}
	})
	if t.Failed() {
		t.FailNow()
	}
	return p
}

func TestFortyTakePartWithoutANetwork(t *testing.T) {
	t.Parallel()
	room := inRoom(t)
	p := together(t, func(t *testing.T) *Tab {
		// A network of its own for each, so that it can go.
		tab := Open(t, "/es/", On(Private(t)), Lang("es-ES"), Mobile, Patience(2*time.Minute)).WaitReady()
		tab.Wait(settled)
		tab.Offline(true)
		return tab.Navigate(presetOf(t, room)).WaitReady()
	})
	trainer := desk(t, room, On(Private(t)))
	trainer.Wait(settled)
	trainer.Offline(true)
	gatherAll(t, trainer, room, p)
	trainer.Screenshot("workshop-forty")
	if faults := trainer.FigureFaults(); len(faults) > 0 {
		t.Error(faults)
	}
}

// gatherAll gathers what was handed over, as it comes: typed, as pictures, as
// files, twice, corrected and damaged. The group is then that of the documents.
func gatherAll(t *testing.T, trainer *Tab, room workshop.Room, p party) {
	t.Helper()
	codes, correction := p.codes, p.correction
	stays := func(text, rest string) {
		trainer.Fill("ws.text", text).Click("Recoger")
		trainer.Wait(`document.getElementById("ws.text").value === ` + strconv.Quote(rest))
	}
	put := func(text string) { stays(text, "") }
	put(strings.Join(codes[:4], ", "))
	trainer.See("4 resultados nuevos.").See("Falta 1.").NotSee("mediana del grupo")
	if trainer.Count("figure") != 1 { // the way in
		t.Error("something is shown of four people")
	}
	for i, picture := range p.pictures {
		trainer.Upload("ws-files", picture)
		handed, _ := workshop.ReadCode(codes[i])
		trainer.Wait(`document.getElementById("ws-entries").textContent.includes("` + handed.Name.Text("es") + `")`)
	}
	var files []string
	for i := range people {
		if i%4 == 2 {
			files = append(files, written(t, "quilate-"+codes[i]+".txt", codes[i]+"\n"))
		}
	}
	trainer.Upload("ws-files", files...)
	trainer.Click(`[id="ws.text"]`).Paste(strings.Join(codes, "\n")).Click("Recoger")
	trainer.Wait(`document.getElementById("ws.text").value === ""`)
	trainer.See(strconv.Itoa(people) + " resultados recogidos")
	put(correction)
	trainer.See("ha corregido su resultado").See(strconv.Itoa(people) + " resultados recogidos")
	put(correction)
	trainer.See("1 ya estaba.")
	wrong := []byte(codes[5])
	wrong[8] = "0123456789"[(wrong[8]+1)%10]
	if string(wrong) == codes[5] {
		t.Fatal("no sign was changed")
	}
	refused := codes[6][:20] + "\n" + string(wrong) + "\n" + codes[7] + "X"
	stays(codes[8]+"\n"+refused, refused) // what is taken leaves the field, the rest can be mended
	trainer.See("3 no se han podido leer.").See("no está completo").See("Mira el grupo 2.").See("letras de más").See(strconv.Itoa(people) + " resultados recogidos")

	// What the page has gathered is what the forty documents come to.
	stored := trainer.Stored()["quilate:page:workshop"]
	gathered, _ := workshop.ReadDesk(stored).Open()
	want := workshop.Room{Preset: room.Preset}
	byName := map[workshop.Nickname]workshop.Result{}
	for _, e := range gathered.Entries {
		byName[e.Name] = e.Result
	}
	for i, own := range p.results {
		handed, bad := workshop.ReadCode(codes[i])
		if bad != nil {
			t.Fatalf("%s: %+v", codes[i], bad)
		}
		own.Session, own.Name, own.Round, own.Revision = handed.Session, handed.Name, handed.Round, byName[handed.Name].Revision
		want.Entries = append(want.Entries, workshop.Entry{Result: own})
	}
	got, wanted := workshop.GroupOf(gathered, 0, ""), workshop.GroupOf(want, 0, "")
	got.Results, wanted.Results = nil, nil
	if got.N != people || !reflect.DeepEqual(got, wanted) {
		t.Errorf("the group is %+v,\nthe documents come to %+v", got, wanted)
	}
	for _, name := range []string{"fig-group", "fig-group-zones", "fig-group-indices", "fig-group-pillars", "fig-group-odds"} {
		if trainer.Count("#"+name) != 1 {
			t.Errorf("%s is not shown", name)
		}
	}
}

// The code is that of the result somebody has just looked at, and after a
// correction that of the new one.
func TestTheCodeIsThatOfTheResultLookedAt(t *testing.T) {
	t.Parallel()
	tab := Open(t, presetOf(t, inRoom(t)), Lang("es-ES"), Mobile, Patience(time.Minute)).WaitReady()
	tab.Click("Empezar").WaitURL("/es/preguntas/")
	tab.Navigate("/es/preguntas/sale.margin/").WaitReady()
	fill := func(margin string) string {
		tab.Fill("sale.margin", margin).Click("Continuar").WaitURL("customers")
		tab.Eval(`history.pushState({}, "", "/es/resultado/"), dispatchEvent(new PopStateEvent("popstate"))`)
		tab.WaitURL("/es/resultado/").Wait(`document.querySelector("figure svg") && !document.querySelector(".settling")`)
		tab.Click("Enseña tu código").WaitURL("/es/participar/")
		tab.Wait(`document.getElementById("code")`)
		return tab.Attribute("#code", "aria-label")
	}
	first := fill("40")
	tab.Eval(`history.pushState({}, "", "/es/preguntas/sale.margin/"), dispatchEvent(new PopStateEvent("popstate"))`)
	tab.WaitURL("sale.margin")
	if second := fill("75"); second == first {
		t.Errorf("with another margin the code is still %s", first)
	}
}

func TestAFixedAnswerCannotBeChangedByAParticipant(t *testing.T) {
	t.Parallel()
	room := inRoom(t)
	tab := Open(t, presetOf(t, room), Lang("es-ES"), Mobile).WaitReady()
	tab.See("Taller «Comercio de prueba»").See("1 respuesta la ha fijado quien imparte el taller.")
	tab.Click("Empezar").WaitURL("/es/preguntas/")
	tab.Navigate("/es/preguntas/business.sector/").WaitReady().See("Lo ha fijado quien imparte el taller")
	if tab.Eval(`document.querySelector("main input[type=radio]").matches(":disabled")`) != true {
		t.Error("the sector can be chosen")
	}
}
