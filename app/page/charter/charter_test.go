package charter

import (
	"strings"
	"testing"
	"time"

	"quilate/app/analysis"
	"quilate/app/assessment"
	"quilate/app/i18n"
	"quilate/app/session"
)

var spanish = i18n.Locale{Lang: i18n.ES, Region: "es-ES", Currency: "EUR"}

// keys are all fields that are written into.
func keys() []string {
	var list []string
	for _, p := range parts {
		list = append(list, p.keys...)
	}
	return list
}

// at is a model that shows a document and its findings.
func at(d assessment.Document, loc i18n.Locale) session.Model {
	m := session.New(session.Route{Lang: loc.Lang, Page: session.Charter}, loc, false)
	m.Now = time.Date(2026, 3, 9, 12, 0, 0, 0, time.UTC).UnixMilli()
	m.Open.Doc = d
	m.Results = analysis.Run(d)
	return m
}

func sample(t *testing.T, id string) assessment.Document {
	t.Helper()
	s, ok := assessment.SampleByID(id)
	if !ok {
		t.Fatalf("no sample %s", id)
	}
	return s.Document
}

func TestEveryFieldProposesSomethingWithAndWithoutAnAccountInMoney(t *testing.T) {
	docs := map[string]assessment.Document{"nothing said of money": assessment.New("x", "EUR", "es-ES", "2026-03-09").
		With("business.sector", assessment.Choose("retail")).
		With("channels.on@instagram", assessment.Choose("yes")).With("audience.followers@instagram", assessment.Number(900))}
	for _, s := range assessment.Samples() {
		docs[s.ID] = s.Document
	}
	for id, d := range docs {
		for _, loc := range []i18n.Locale{spanish, spanish.WithLang(i18n.EN)} {
			m := at(d, loc)
			s := sheetOf(m)
			for _, key := range keys() {
				text := s.text(key)
				if strings.ContainsAny(text, "{}‹›") || strings.Contains(text, "NaN") || strings.Contains(text, "Inf") {
					t.Errorf("%s, %s: %q", id, key, text)
				}
				if len(text) > 1000 {
					t.Errorf("%s, %s takes %d bytes", id, key, len(text))
				}
				if text == "" && (len(m.Results.Cases) > 0 || key != "charter.budget" && key != "charter.expected") {
					t.Errorf("%s, %s proposes nothing", id, key)
				}
			}
		}
	}
}

func TestCharterRestsOnTheChosenOption(t *testing.T) {
	m := at(sample(t, "guadalajara-academia-baile"), spanish)
	if got := sheetOf(m).p.c.ID; got != "quality" {
		t.Errorf("by itself it is about %s", got)
	}
	for _, id := range []string{"present", "quantity", "quality"} {
		// As on the page: nothing is worked out again for it.
		m, _, _ = Update(m, session.Act{Do: session.Type, Key: "charter.option", Value: id})
		c, _ := m.Results.CaseByID(id)
		s := sheetOf(m)
		if s.p.c.ID != id {
			t.Fatalf("%s was chosen and it is about %s", id, s.p.c.ID)
		}
		if want := spanish.RoundMoney(c.Result.TotalCost); !strings.Contains(s.text("charter.budget"), want) {
			t.Errorf("%s: the budget does not say %s: %s", id, want, s.text("charter.budget"))
		}
		if !strings.Contains(s.text("charter.expected"), "de\u00a050") {
			t.Errorf("%s: what is expected has no odds: %s", id, s.text("charter.expected"))
		}
	}
	m.Open.Doc = m.Open.Doc.With("charter.option", assessment.Answer{Text: "stopping"})
	if got := sheetOf(m).p.c.ID; got == "stopping" {
		t.Error("a project about stopping")
	}
}

// TestByItselfItIsAboutWhatIsProposed: cases.md has "A la medida" as the only
// plan of the first that adds anything over stopping.
func TestByItselfItIsAboutWhatIsProposed(t *testing.T) {
	for id, want := range map[string]string{"valencia-ropa-infantil": "A la medida", "guadalajara-academia-baile": "Calidad", "bogota-restaurante-sin-gluten": "Calidad"} {
		s := sheetOf(at(sample(t, id), spanish))
		if got := s.p.optionName(s.p.c); got != want {
			t.Errorf("%s is about %s, want %s", id, got, want)
		}
	}
}

func TestWhatIsWrittenStaysAndTheRestFollows(t *testing.T) {
	m := at(sample(t, "valencia-ropa-infantil"), spanish)
	own := "Vender más en invierno.\nSin descuentos."
	m, effects, ok := Update(m, session.Act{Do: session.Type, Key: "charter.objective", Value: own})
	if !ok || len(effects) == 0 {
		t.Fatalf("writing did nothing: %v", effects)
	}
	before := sheetOf(m)
	expected := before.text("charter.expected")
	m.Open.Doc = m.Open.Doc.With("sale.orderValue", assessment.Number(400))
	m.Results = analysis.Run(m.Open.Doc)
	after := sheetOf(m)
	if got := after.text("charter.objective"); got != own || !after.written("charter.objective") {
		t.Errorf("what was written is %q now", got)
	}
	if after.text("charter.expected") == expected || after.written("charter.expected") {
		t.Error("what is expected does not follow what a purchase is worth")
	}
	m, _, _ = Update(m, session.Act{Do: session.Type, Key: "charter.objective", Value: after.p.propose("charter.objective")})
	if s := sheetOf(m); s.written("charter.objective") {
		t.Error("what reads as it was proposed counts as written")
	}
	m, _, _ = Update(m, session.Act{Do: session.Type, Key: "charter.objective", Value: own})
	m, _ = session.Update(m, session.Act{Do: session.Pick, Key: "charter.objective"})
	if s := sheetOf(m); s.written("charter.objective") {
		t.Error("going back to what was proposed left something written")
	}
	m, _ = session.Update(m, session.Act{Do: session.Undo})
	if s := sheetOf(m); s.text("charter.objective") != own {
		t.Error("undoing does not bring back what was written")
	}
}

func TestCriteriaPartTheNumbers(t *testing.T) {
	for _, s := range assessment.Samples() {
		m := at(s.Document, spanish)
		sheet := sheetOf(m)
		text := strings.Split(sheet.text("charter.stop"), "\n")
		if len(text) < 3 || !strings.HasPrefix(text[0], "Seguimos") || !strings.HasPrefix(text[1], "Cambiamos") || !strings.HasPrefix(text[2], "Paramos") {
			t.Errorf("%s: %q", s.ID, text)
		}
	}
}

func TestMarkdownHoldsEveryHeadingAndNoSignOfItsOwn(t *testing.T) {
	d := sample(t, "valencia-ropa-infantil").With("charter.owner", assessment.Answer{Text: "Ana *la jefa*\n# No es un título\n[aquí](https://example.org) <b>"})
	m := at(d, spanish)
	_, effects, ok := Update(m, session.Act{Do: saveText})
	if !ok || len(effects) != 1 {
		t.Fatalf("%v", effects)
	}
	file := effects[0].(session.DownloadFile)
	if !strings.HasSuffix(file.Name, "-proyecto.md") && !strings.HasSuffix(file.Name, ".md") || file.Type != "text/markdown" {
		t.Errorf("the file is %s, %s", file.Name, file.Type)
	}
	for _, want := range []string{"# Proyecto en una página: ", "\n## Para qué\n", "\n## Para quién\n", "\n## Qué haremos y dónde\n", "\n## Horas y dinero\n",
		"\n## Qué esperamos, entre cuánto y cuánto\n", "\n## Cómo sabremos si funciona\n", "\n## Cuándo paramos\n", "\n## Quién responde\n",
		`- Ana \*la jefa\*`, `- \# No es un título`, `- \[aquí\](https://example.org) \<b\>`} {
		if !strings.Contains(file.Text, want) {
			t.Errorf("it does not hold %q:\n%s", want, file.Text)
		}
	}
}
