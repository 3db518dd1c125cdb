package join

import (
	"slices"
	"strings"
	"testing"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"quilate/app/analysis"
	"quilate/app/assessment"
	"quilate/app/i18n"
	"quilate/app/question"
	"quilate/app/session"
	"quilate/app/ui"
	"quilate/app/workshop"
)

func model() session.Model {
	loc := i18n.Locale{Lang: i18n.ES, Region: "es-ES", Currency: "EUR"}
	return session.New(session.Route{Lang: i18n.ES, Page: session.Join}, loc, false)
}

// preset is the text of a workshop.
func preset(t *testing.T, id uint16, round int, sample string) string {
	t.Helper()
	p := workshop.Preset{ID: id, Lang: i18n.ES, Round: round, Start: assessment.New("preset", "EUR", "es-ES", "2026-03-03").Named("Mercado")}
	p.Start.Sample = sample
	text, err := p.Text()
	if err != nil {
		t.Fatal(err)
	}
	return text
}

func does(t *testing.T, m session.Model, msg session.Msg) (session.Model, []session.Effect) {
	t.Helper()
	m, effects, ok := Update(m, msg)
	if !ok {
		t.Fatalf("%+v is not this page's", msg)
	}
	return m, effects
}

func enters(t *testing.T, m session.Model, text string) session.Model {
	t.Helper()
	m, _ = does(t, m, session.Handed{Mark: session.PresetMark, Text: text})
	return m
}

// counted is m once the account of what is open is done.
func counted(m session.Model) session.Model {
	m.Results, m.Fresh, m.Sharpening = analysis.Run(m.Doc()), true, false
	m.Results.Whole = true
	m, _ = worked(m)
	return m
}

// where is the address that the effects lead to.
func where(effects []session.Effect) string {
	for _, e := range effects {
		if to, ok := e.(session.Go); ok {
			return to.Path
		}
	}
	return ""
}

func TestASheetOfPaperBecomesAResultAndTheDevicesOwnPlaceComesBack(t *testing.T) {
	m := enters(t, model(), preset(t, 7, 0, ""))
	own := m.Kept[session.Join]
	m = enters(t, m, preset(t, 7, 0, "")+workshop.FromPaper)
	if p := memberOf(m); !p.paper || p.preset.ID != 7 || p.name == read(own).name {
		t.Fatalf("the sheet is %+v", p)
	}
	m, _ = does(t, m, session.Act{Do: begin})
	sheet := memberOf(m)
	if m.Doc().Workshop != "Mercado" || m.Doc().Name != sheet.name.Text(i18n.ES) {
		t.Errorf("the assessment is called %q", m.Doc().Name)
	}
	m = counted(m)
	again := enters(t, m, preset(t, 7, 0, "")+workshop.FromPaper)
	if memberOf(again).doc != sheet.doc {
		t.Error("a sheet under way is begun anew")
	}
	code := memberOf(m).sent
	m, effects := does(t, m, session.Act{Do: give})
	if got := where(effects); got != "/es/taller/#r="+code {
		t.Errorf("leads to %q", got)
	}
	if r, bad := workshop.ReadCode(code); bad != nil || r.Session != 7 || r.Name != sheet.name {
		t.Errorf("handed over %+v", r)
	}
	if m.Kept[session.Join] != own || memberOf(m).paper {
		t.Errorf("afterwards the device is %q", m.Kept[session.Join])
	}
}

func TestTheDevicesOwnPlaceIsNotTakenForASheet(t *testing.T) {
	m := enters(t, model(), preset(t, 7, 0, ""))
	own := memberOf(m).name
	m = enters(t, m, preset(t, 8, 0, "")+workshop.FromPaper)
	if p := memberOf(enters(t, m, preset(t, 7, 0, ""))); p.paper || p.name != own {
		t.Errorf("the invitation leads to %+v", p)
	}
}

func TestARoundAsksWhatHasChangedBeforeThereIsACode(t *testing.T) {
	m := enters(t, model(), preset(t, 7, 0, ""))
	m, _ = does(t, m, session.Act{Do: begin})
	m = counted(m)
	first := memberOf(m)
	m = counted(enters(t, m, preset(t, 7, 1, "")))
	if p := memberOf(m); p.sent != "" || p.name != first.name || p.doc != first.doc {
		t.Fatalf("in the second round: %+v", p)
	}
	m, effects := does(t, m, session.Act{Do: finish, Value: string(session.Review)})
	if got := where(effects); got != "/es/revisar/" {
		t.Errorf("leads to %q", got)
	}
	if r, bad := workshop.ReadCode(memberOf(m).sent); bad != nil || r.Round != 1 || r.Revision != 0 {
		t.Errorf("handed over %+v", r)
	}
}

func TestACaseBeginsWithItsTask(t *testing.T) {
	for _, s := range assessment.SampleHeads() {
		m := enters(t, model(), preset(t, 7, 0, s.ID))
		m, effects := does(t, m, session.Act{Do: begin})
		if got := where(effects); got != "/es/participar/" {
			t.Errorf("%s leads to %q", s.ID, got)
		}
		if m = counted(m); memberOf(m).sent != "" {
			t.Errorf("%s: a code before the task", s.ID)
		}
		if m, _ = does(t, m, session.Act{Do: finish, Value: string(session.Results)}); memberOf(m).sent == "" {
			t.Errorf("%s: no code after the task", s.ID)
		}
	}
}

func TestEveryCaseHasATaskOfQuestionsThatItAsks(t *testing.T) {
	for _, s := range assessment.Samples() {
		at := slices.IndexFunc(tasks, func(t task) bool { return t.sample == s.ID })
		if at < 0 {
			t.Errorf("%s has no task", s.ID)
			continue
		}
		var asked []string
		for _, step := range question.Steps(s.Document, false) {
			asked = append(asked, step.Slug())
		}
		for _, c := range tasks[at].answers {
			if !slices.Contains(asked, c.step) {
				t.Errorf("%s: %q is not one of %s", s.ID, c.step, strings.Join(asked, " "))
			}
		}
	}
}

// What somebody answers after loading the page anew counts for the workshop
// too, even if nothing had been answered before.
func TestWhoHasBegunIsInTheWorkshopBeforeTheFirstAnswer(t *testing.T) {
	m := enters(t, model(), preset(t, 7, 0, ""))
	m, effects := does(t, m, session.Act{Do: begin})
	p := memberOf(m)
	if !slices.Contains(effects, session.Effect(session.Save{ID: p.doc})) {
		t.Errorf("it is not stored: %+v", effects)
	}
	if saved, _, ok := m.Sealed(p.doc, 1); !ok || !strings.Contains(saved.Text, `"workshop":"Mercado"`) {
		t.Errorf("what is stored is %q", saved.Text)
	}
}

func TestACodeLeadsBackToTheAnswersAndItsCorrectionSaysThatItReplacesIt(t *testing.T) {
	m, _ := does(t, enters(t, model(), preset(t, 7, 0, "")), session.Act{Do: begin})
	m = counted(m)
	first := memberOf(m)
	page := app.HTMLString(View(ui.View{Model: m}))
	back := `href="` + session.Route{Lang: i18n.ES, Page: session.Review}.Path() + `"`
	if !strings.Contains(page, back) || strings.Contains(page, "sustituye al anterior") {
		t.Error("the first code has no way back, or replaces another")
	}
	m.Open.Doc = m.Open.Doc.With("business.sector", assessment.Answer{Choice: "beauty"})
	m = counted(m)
	second := memberOf(m)
	page = app.HTMLString(View(ui.View{Model: m}))
	said := strings.Index(page, "este código sustituye al anterior")
	if second.sent == first.sent || second.revision != 1 {
		t.Fatalf("corrected: %+v", second)
	}
	if said < 0 || said > strings.Index(page, `id="code"`) || strings.Contains(page, first.sent) {
		t.Errorf("said at %d, the code at %d", said, strings.Index(page, `id="code"`))
	}
}
