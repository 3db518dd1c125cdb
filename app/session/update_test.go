package session

import (
	"reflect"
	"slices"
	"strings"
	"testing"

	"quilate/app/analysis"
	"quilate/app/assessment"
	"quilate/app/i18n"
)

const now = 1_795_219_200_000 // 2026-11-21, a Saturday, in Unix milliseconds

// start is a first visit in Spanish.
func start(t *testing.T, l Loaded) (Model, []Effect) {
	t.Helper()
	if l.Languages == nil {
		l.Languages = []string{"es-ES"}
	}
	if l.Route.Page == "" {
		l.Route = Route{Lang: i18n.ES, Page: Ask, Step: "sale.orderValue"}
	}
	l.Now = now
	return Update(New(l.Route, i18n.Guess(l.Languages), false), l)
}

// do carries out some acts one after another.
func do(m Model, acts ...Act) (Model, []Effect) {
	var all []Effect
	for _, a := range acts {
		var e []Effect
		m, e = Update(m, a)
		all = append(all, e...)
	}
	return m, all
}

func has(effects []Effect, want Effect) bool { return slices.Contains(effects, want) }

func TestTypingIsReadSavedAndAnalysed(t *testing.T) {
	m, _ := start(t, Loaded{})
	m, effects := do(m, Act{Type, "sale.orderValue", "1.234,50"})
	if v, ok := m.Doc().Number("sale.orderValue"); !ok || v != 1234.5 {
		t.Errorf("read %v %v, want 1234.5", v, ok)
	}
	if !has(effects, Save{m.Doc().ID}) || !has(effects, Analyse{Generation: m.Generation}) {
		t.Errorf("effects %v: want a save and an analysis", effects)
	}
}

func TestTextThatIsNoNumberIsKeptAndStopsContinue(t *testing.T) {
	m, _ := start(t, Loaded{})
	m, _ = do(m, Act{Type, "sale.orderValue", "1,2,3"}, Act{Pick, "sale.tax", "without"})
	at := m.Route
	m, effects := do(m, Act{Do: Continue})
	if got := m.Doc().Answer("sale.orderValue").Typed; got != "1,2,3" {
		t.Errorf("typed text became %q", got)
	}
	if m.ProblemAt("sale.orderValue") == nil || !has(effects, Focus{"problems"}) || m.Route != at {
		t.Errorf("problems %v, effects %v", m.Problems, effects)
	}
	m, _ = do(m, Act{Type, "sale.orderValue", "35"})
	if m.ProblemAt("sale.orderValue") != nil {
		t.Error("the error stays beside an answer that is another one now")
	}
	m, effects = do(m, Act{Do: Continue})
	if len(m.Problems) != 0 || !slices.ContainsFunc(effects, func(e Effect) bool { g, ok := e.(Go); return ok && strings.Contains(g.Path, "sale.margin") }) {
		t.Errorf("corrected, Continue gave %v %v", m.Problems, effects)
	}
}

func TestWhatIsNoLongerAskedIsNoLongerWrong(t *testing.T) {
	m, _ := start(t, Loaded{})
	m, _ = do(m, Act{Type, "sale.orderValue", "350"}, Act{Do: Continue})
	if m.ProblemAt("sale.tax") == nil {
		t.Fatalf("without the tax it goes on: %v", m.Problems)
	}
	m, _ = do(m, Act{Do: Unknown, Key: "sale.orderValue"})
	if len(m.Problems) != 0 {
		t.Errorf("the price is unknown, and still asked for: %v", m.Problems)
	}
}

func TestUndoShowsWhatItChanges(t *testing.T) {
	m, _ := start(t, Loaded{})
	going := func(effects []Effect) string {
		for _, e := range effects {
			if g, ok := e.(Go); ok {
				return g.Path
			}
		}
		return ""
	}
	m, _ = do(m, Act{Type, "sale.orderValue", "280"})
	m, _ = do(m, Act{Type, "sale.orderValue", "300"}) // one step with the one before
	there := m.Route
	there.Step = "sale.margin"
	m.Route = there
	m, _ = do(m, Act{Type, "sale.margin", "40"})
	m, effects := do(m, Act{Do: Undo})
	if got := going(effects); got != "" {
		t.Errorf("undoing what is on the page leads to %s", got)
	}
	if m.Undone != "sale.margin" {
		t.Errorf("undone is %q", m.Undone)
	}
	if other, _ := do(m, Act{Pick, "sale.tax", "with"}); other.Undone != "" {
		t.Errorf("after another change %q is still told as undone", other.Undone)
	}
	elsewhere := m.Route
	elsewhere.Step = "customers"
	if gone, _ := Update(m, Arrived{Route: elsewhere}); gone.Undone != "" {
		t.Errorf("beside another question %q is still told as undone", gone.Undone)
	}
	m, effects = do(m, Act{Do: Undo})
	if got := going(effects); !strings.Contains(got, "/sale.orderValue/") {
		t.Errorf("undoing what another page asks leads to %q", got)
	}
	_, effects = do(m, Act{Do: Redo})
	if got := going(effects); !strings.Contains(got, "/sale.orderValue/") {
		t.Errorf("doing again what another page asks leads to %q", got)
	}
}

// Continue settles what was typed and fills in what stood there: that is not what
// is undone.
func TestUndoNamesWhatIsUndoneAndNotWhatContinueHasSettled(t *testing.T) {
	m, _ := start(t, Loaded{})
	m.Route.Page, m.Route.Step = Ask, "channels"
	m, _ = do(m, Act{Toggle, "channels.on@instagram", "yes"}, Act{Type, "audience.followers@instagram", "2.350"},
		Act{Toggle, "channels.on@messaging", "yes"}, Act{Type, "audience.followers@messaging", "999999"}, Act{Type, "audience.followers@messaging", "-3"}, Act{Type, "audience.followers@messaging", "12"},
		Act{Do: Unknown, Key: "audience.followers@messaging"}, Act{Do: Continue, Key: "channels"})
	there := m.Route
	there.Step = "audit.quick"
	m, _ = Update(m, Arrived{Route: there})
	m, effects := do(m, Act{Do: Undo})
	if m.Undone != "audience.followers@messaging" || m.Redone || !m.Landed {
		t.Errorf("undone is %q (redone %v, landed %v), effects %v", m.Undone, m.Redone, m.Landed, effects)
	}
	there.Step = "channels"
	m, _ = Update(m, Arrived{Route: there})
	if m.Undone == "" || !m.Landed {
		t.Error("where the undo has led, nothing says so")
	}
	m, _ = do(m, Act{Do: Redo})
	if m.Undone != "audience.followers@messaging" || !m.Redone || !m.Landed {
		t.Errorf("redone on the page: %q, redone %v, landed %v", m.Undone, m.Redone, m.Landed)
	}
	if m, _ = do(m, Act{Toggle, "channels.on@tiktok", "yes"}); m.Landed || m.Undone != "" {
		t.Error("after another answer it is still said")
	}

	m, _ = start(t, Loaded{})
	m.Route.Page, m.Route.Step = Ask, "audit.quick"
	m, _ = do(m, Act{Type, "audit.fit", "9"}, Act{Type, "audit.real", "17"}, Act{Do: Continue, Key: "audit.quick"}, Act{Do: Undo})
	if m.Undone != "audit.real" {
		t.Errorf("undone is %q: the 20 that stood in the field are named", m.Undone)
	}
}

func TestUndoTakesBackAtLeastFiftyStepsAndTypingIntoOneFieldIsOne(t *testing.T) {
	m, _ := start(t, Loaded{})
	first := m.Doc()
	for _, text := range []string{"3", "35", "35,", "35,5"} {
		m, _ = do(m, Act{Type, "sale.orderValue", text})
	}
	if len(m.Past) != 1 {
		t.Errorf("typing one figure is %d steps back, want 1", len(m.Past))
	}
	for i := range 60 {
		m, _ = do(m, Act{Pick, "sale.tax", []string{"with", "without"}[i%2]})
	}
	lost := func(what Do, steps int) {
		t.Helper()
		for i := range steps {
			var effects []Effect
			m, effects = do(m, Act{Do: what})
			if want := m.Undone; want != "sale.tax" && want != "sale.orderValue" || !has(effects, Refocus{want}) {
				t.Errorf("%s, step %d of %d: %v; want the focus on what has changed where the button goes", what, i+1, steps, effects)
			}
		}
	}
	lost(Undo, len(m.Past))
	if !reflect.DeepEqual(m.Doc(), first) {
		t.Errorf("after undoing everything: %+v", m.Doc())
	}
	lost(Redo, len(m.Future))
	if m.Doc().Choice("sale.tax") != "without" {
		t.Error("redo does not lead back")
	}
}

func TestUndoingThatSomebodyDoesNotKnowGoesBackToWhereItWasSaid(t *testing.T) {
	m, _ := start(t, Loaded{})
	_, effects := do(m, Act{Do: Unknown, Key: "sale.orderValue"}, Act{Do: Undo})
	if !has(effects, Refocus{"sale.orderValue~unknown"}) {
		t.Errorf("effects %v", effects)
	}
}

func TestDamagedSaveGoesBackToTheOneBeforeAndIsKept(t *testing.T) {
	d := assessment.New("a1", "EUR", "es-ES", "2026-11-20").With("posts", assessment.Number(12))
	good, err := assessment.Seal(d, 4, now-1000)
	if err != nil {
		t.Fatal(err)
	}
	m, effects := start(t, Loaded{Settings: `{"active":"a1"}`, Current: map[string]string{"a1": good[:len(good)-9]}, Previous: map[string]string{"a1": good}})
	if v, _ := m.Doc().Number("posts"); v != 12 {
		t.Errorf("posts %v, want the previous copy's 12", v)
	}
	if !has(effects, Quarantine{"a1", good[:len(good)-9]}) || m.Notice == nil || m.Bad == "" {
		t.Errorf("no quarantine or no notice: %v %v", effects, m.Notice)
	}
}

func TestNewerVersionIsShownAndNotChanged(t *testing.T) {
	d := assessment.New("a1", "EUR", "es-ES", "2026-11-20").With("posts", assessment.Number(12))
	d.Schema = assessment.Schema + 1
	text, _ := assessment.Seal(d, 1, now)
	m, _ := start(t, Loaded{Settings: `{"active":"a1"}`, Current: map[string]string{"a1": text}})
	m, effects := do(m, Act{Type, "posts", "99"})
	if v, _ := m.Doc().Number("posts"); v != 12 || len(effects) != 0 {
		t.Errorf("posts %v, effects %v", v, effects)
	}
}

func TestWhatWasTypedBeforeTheStartIsTakenOver(t *testing.T) {
	m, _ := start(t, Loaded{Typed: map[string]string{"sale.orderValue": "35,5"}, Checked: map[string]bool{"sale.tax~with": true, "sale.tax~without": false}})
	if v, _ := m.Doc().Number("sale.orderValue"); v != 35.5 || m.Doc().Choice("sale.tax") != "with" {
		t.Errorf("%+v", m.Doc().Answers)
	}
}

func TestAnotherTabsWorkIsShownOrAskedAbout(t *testing.T) {
	m, _ := start(t, Loaded{})
	other := m.Doc().With("posts", assessment.Number(3))
	stored, _ := assessment.Seal(other, 9, now)
	quiet, _ := Update(m, Elsewhere{ID: m.Doc().ID, Stored: stored})
	if v, _ := quiet.Doc().Number("posts"); v != 3 || quiet.Foreign != nil {
		t.Error("with nothing changed here the other tab's work should simply show")
	}
	m, _ = do(m, Act{Type, "posts", "7"})
	m, _ = Update(m, Elsewhere{ID: m.Doc().ID, Stored: stored})
	if m.Foreign == nil {
		t.Fatal("a conflict was not noticed")
	}
	mine, _ := do(m, Act{Do: Mine})
	theirs, _ := do(m, Act{Do: Theirs})
	both, _ := do(m, Act{Do: Both})
	value := func(m Model) float64 { v, _ := m.Doc().Number("posts"); return v }
	if value(mine) != 7 || value(theirs) != 3 || value(both) != 7 || len(both.All()) != 2 || both.All()[0].Doc.ID == both.All()[1].Doc.ID {
		t.Errorf("mine %v theirs %v both %v %d", value(mine), value(theirs), value(both), len(both.All()))
	}
}

func TestDeletedAssessmentComesBack(t *testing.T) {
	m, _ := start(t, Loaded{})
	m, _ = do(m, Act{Type, "posts", "7"})
	id := m.Doc().ID
	m, effects := do(m, Act{Delete, "", id})
	if !has(effects, Forget{id}) || len(m.All()) != 0 {
		t.Errorf("effects %v, %d left", effects, len(m.All()))
	}
	m, effects = do(m, Act{Restore, "", id})
	if v, _ := m.Doc().Number("posts"); v != 7 || !has(effects, Save{id}) {
		t.Errorf("posts %v, effects %v", v, effects)
	}
}

func TestStartingAgainKeepsTheEarlierOne(t *testing.T) {
	m, _ := start(t, Loaded{})
	m, _ = do(m, Act{Type, "posts", "7"})
	first := m.Doc().ID
	m, _ = do(m, Act{Do: Fresh})
	if m.Doc().ID == first || !m.Doc().Empty() || len(m.All()) != 1 || m.All()[0].Doc.ID != first {
		t.Errorf("now %q, kept %v", m.Doc().ID, m.All())
	}
}

func TestHostileFilesAreRefusedWhole(t *testing.T) {
	for name, text := range map[string]string{
		"not JSON":  "hello",
		"too big":   `{"schema":1,"id":"x","name":"` + strings.Repeat("x", 300<<10) + `"}`,
		"newer":     `{"schema":99,"id":"x"}`,
		"no id":     `{"schema":1}`,
		"a control": `{"schema":1,"id":"x","answers":{"posts":{"text":"a\u202eb"}}}`,
		"a number":  `{"schema":1,"id":"x","answers":{"posts":{"value":1e300}}}`,
	} {
		m, _ := start(t, Loaded{})
		m, _ = do(m, Act{Type, "posts", "7"})
		before := m.Doc()
		m, _ = Update(m, Imported{Text: text})
		if !reflect.DeepEqual(m.Doc(), before) || m.Notice == nil || !m.Notice.Alarm {
			t.Errorf("%s: %v", name, m.Notice)
		}
	}
}

func TestOwnCopyOpensAsItWas(t *testing.T) {
	m, _ := start(t, Loaded{})
	m, _ = do(m, Act{Type, "posts", "7"}, Act{Pick, "sale.tax", "with"})
	want := m.Doc().Settled()
	_, effects := do(m, Act{Do: Download})
	file, ok := effects[0].(DownloadFile)
	if !ok {
		t.Fatalf("effects %v", effects)
	}
	fresh, _ := start(t, Loaded{})
	fresh, _ = Update(fresh, Imported{Text: file.Text})
	if !reflect.DeepEqual(fresh.Doc().Answers, want.Answers) || fresh.Doc().Currency != want.Currency {
		t.Errorf("got %+v\nwant %+v", fresh.Doc(), want)
	}
}

func TestErasingAllLeavesAnEmptyModel(t *testing.T) {
	m, _ := start(t, Loaded{})
	m, _ = do(m, Act{Type, "posts", "7"})
	m, effects := do(m, Act{Do: AskErase}, Act{Do: CopyErase})
	if !has(effects, EraseDevice{}) || !slices.ContainsFunc(effects, func(e Effect) bool { _, ok := e.(DownloadFile); return ok }) {
		t.Errorf("effects %v", effects)
	}
	m, _ = Update(m, Erased{})
	if !m.Doc().Empty() || len(m.All()) != 0 || m.Erasing {
		t.Error("something is left")
	}
}

func TestTheFirstAnswerIsFoundAgainOnTheNextVisit(t *testing.T) {
	m, _ := start(t, Loaded{})
	m, effects := do(m, Act{Type, "posts", "7"})
	settings := ""
	for _, e := range effects {
		if s, ok := e.(SaveSettings); ok {
			settings = s.Text
		}
	}
	sealed, _, _ := m.Sealed(m.Doc().ID, now)
	again, _ := start(t, Loaded{Settings: settings, Current: map[string]string{m.Doc().ID: sealed.Text}})
	if v, _ := again.Doc().Number("posts"); v != 7 {
		t.Errorf("posts %v after coming back, want 7", v)
	}
}

func TestTheResultsPageAsksForAllFindings(t *testing.T) {
	m, _ := start(t, Loaded{})
	m, _ = do(m, Act{Type, "posts", "7"})
	m, _ = Update(m, Analysed{Generation: m.Generation, Results: &analysis.Results{}})
	m, effects := Update(m, Arrived{Route{Lang: i18n.ES, Page: Results}})
	if !has(effects, Analyse{m.Generation, true}) {
		t.Errorf("effects %v", effects)
	}
	m, _ = Update(m, Analysed{Generation: m.Generation, Results: &analysis.Results{Whole: true}})
	m, _ = Update(m, Arrived{Route{Lang: i18n.ES, Page: Review}})
	_, effects = Update(m, Arrived{Route{Lang: i18n.EN, Page: Results}})
	if has(effects, Analyse{m.Generation, true}) {
		t.Error("findings that are there are worked out again")
	}
}

// A page that was opened by its address, or loaded again, is come back to as one
// that somebody went to; and one question opened by its address makes nobody's
// path longer.
func TestAChangeLeadsBackToWhereItCameFrom(t *testing.T) {
	for _, page := range []Page{Review, Results, Compare} {
		m, _ := start(t, Loaded{Route: Route{Lang: i18n.ES, Page: page}})
		for _, s := range m.Steps() { // nothing is left to ask
			m, _ = do(m, Act{Unknown, s.Sheet(m.Doc()).KeyOf(&s.Page.Fields[0]), ""})
		}
		m, _ = Update(m, Arrived{Route{Lang: i18n.ES, Page: Ask, Step: "sale.margin"}})
		_, effects := do(m, Act{Do: Skip})
		if !slices.Contains(effects, Effect(Go{Path: Route{Lang: i18n.ES, Page: page}.Path()})) {
			t.Errorf("from %s: %v", page, effects)
		}
	}
	m, _ := start(t, Loaded{Route: Route{Lang: i18n.ES, Page: Review}})
	m, _ = do(m, Act{Do: Expand})
	m, _ = Update(m, Arrived{Route{Lang: i18n.ES, Page: Ask, Step: "sale.margin"}})
	if _, effects := do(m, Act{Do: Skip}); slices.Contains(effects, Effect(Go{Path: Route{Lang: i18n.ES, Page: Review}.Path()})) {
		t.Errorf("the long path leads back at its first step: %v", effects)
	}
	short, _ := start(t, Loaded{Route: Route{Lang: i18n.ES, Page: Ask, Step: "sale.margin"}})
	expert, _ := start(t, Loaded{Route: Route{Lang: i18n.ES, Page: Ask, Step: "competitors.reach"}})
	if _, at := expert.Step(); at >= 0 || len(expert.Steps()) != len(short.Steps()) {
		t.Errorf("%d steps after one question of the long path, its place is %d; %d without it", len(expert.Steps()), at, len(short.Steps()))
	}
}

func TestTheStartPagesChannelIsTicked(t *testing.T) {
	m, _ := start(t, Loaded{Route: Route{Lang: i18n.ES, Page: Home}})
	known, effects := do(m, Act{Type, "audience.followers@tiktok", "1.200"}, Act{Begin, "", "tiktok"})
	if known.Doc().Choice("channels.on@tiktok") != "yes" || !slices.ContainsFunc(effects, func(e Effect) bool { _, ok := e.(Go); return ok }) {
		t.Errorf("%v %v", known.Doc().Answers, effects)
	}
	if back, _ := do(known, Act{Do: Undo}); !back.Doc().Answer("audience.followers@tiktok").IsZero() || len(back.Past) > 0 {
		t.Errorf("one undo after going on leaves %v and %d more steps", back.Doc().Answer("audience.followers@tiktok"), len(back.Past))
	}
	not, _ := do(m, Act{Begin, "unknown", "tiktok"})
	if not.Doc().Choice("channels.on@tiktok") != "yes" || !not.Doc().Unknown("audience.followers@tiktok") {
		t.Errorf("%v", not.Doc().Answers)
	}
	wrong, effects := do(m, Act{Type, "audience.followers@tiktok", "1,2,3"}, Act{Begin, "", "tiktok"})
	if len(wrong.Problems) != 1 || !has(effects, Focus{"problems"}) {
		t.Errorf("%v %v", wrong.Problems, effects)
	}
}

func TestAnAnswerChangedFromTheResultsLeadsBackToThem(t *testing.T) {
	m, _ := start(t, Loaded{Route: Route{Lang: i18n.ES, Page: Results}})
	m, _ = Update(m, Arrived{Route{Lang: i18n.ES, Page: Home}})
	m, _ = Update(m, Arrived{Route{Lang: i18n.ES, Page: Results}})
	m, _ = Update(m, Arrived{Route{Lang: i18n.ES, Page: Ask, Step: "dilution"}})
	_, effects := do(m, Act{Do: Skip})
	if !has(effects, Go{Path: "/es/resultado/"}) {
		t.Errorf("effects %v", effects)
	}
}

func TestAWayOfWorkingProposesItsCostLines(t *testing.T) {
	m, _ := start(t, Loaded{Route: Route{Lang: i18n.ES, Page: Ask, Step: "cost.model"}})
	m, _ = do(m, Act{Type, "cost.hoursPerWeek", "6"}, Act{Type, "cost.spend", "120"})
	picked, _ := do(m, Act{Pick, "cost.model", "agency"})
	gone, _ := do(m, Act{Do: Continue})
	for name, m := range map[string]Model{"picked": picked, "gone on from": gone} {
		if v, _ := m.Doc().Number("cost.line.ownerHours"); v != 26 {
			t.Errorf("%s: %v hours a month, want 26", name, v)
		}
	}
}

func TestStaleFindingsAreDropped(t *testing.T) {
	m, _ := start(t, Loaded{})
	m, _ = do(m, Act{Type, "posts", "7"})
	m, _ = Update(m, Analysed{Generation: m.Generation - 1})
	if m.Fresh {
		t.Error("findings of an earlier generation were taken")
	}
}

func TestEveryRouteReadsBackFromItsAddress(t *testing.T) {
	for _, lang := range []i18n.Lang{i18n.ES, i18n.EN} {
		for _, s := range slugs {
			want := Route{Lang: lang, Page: s.page}
			path, query := splitPath(want.Path())
			if got := ParseRoute(path, query); got != want {
				t.Errorf("%s: %+v, want %+v", want.Path(), got, want)
			}
		}
		for _, step := range []string{"market.size", "audience.growth@instagram.ads"} {
			want := Route{Lang: lang, Page: Ask, Step: step}
			path, query := splitPath(want.Path())
			if got := ParseRoute(path, query); got != want {
				t.Errorf("%s: %+v, want %+v", want.Path(), got, want)
			}
		}
	}
	for _, path := range []string{"/fr/", "/es/nada/", "/es/resultado/x/", "/es/preguntas/nada/", "/es/preguntas/market.size/x/"} {
		if got := ParseRoute(path, ""); got.Page != NotFound {
			t.Errorf("%s is %v", path, got)
		}
	}
}

func TestResumeGoesToTheStepLastSeen(t *testing.T) {
	m, _ := start(t, Loaded{Settings: `{"at":"/es/preguntas/sale.margin/"}`, Route: Route{Lang: i18n.EN, Page: Home}})
	_, effects := do(m, Act{Do: Resume})
	if !has(effects, Go{Path: "/en/questions/sale.margin/"}) {
		t.Errorf("effects %v", effects)
	}
}

// Beside a question stands how far the result reached when it was come to, and
// before the answer given last.
func TestWhatTheLastAnswerNarrowedIsKept(t *testing.T) {
	m := Model{Ready: true, Open: Stored{Doc: assessment.New("a", "EUR", "es-ES", "2026-11-21")}}
	found := func(low float64) *analysis.Results {
		c := analysis.CaseOdds{}
		c.ROI.P5 = low
		return &analysis.Results{Odds: &analysis.Odds{Cases: []analysis.CaseOdds{c}}}
	}
	for _, at := range []struct {
		step string
		low  float64
	}{{"business.sector", -0.9}, {"market.size", -0.5}, {"cost.monthly", -0.2}} {
		m.Results = found(at.low)
		m, _ = Update(m, Arrived{Route{Lang: i18n.ES, Page: Ask, Step: at.step}})
	}
	if m.Reached[0] == nil || m.Reached[0].P5 != -0.2 || m.Reached[1] == nil || m.Reached[1].P5 != -0.5 {
		t.Errorf("reached %+v, want −0.2 here and −0.5 before", m.Reached)
	}
	if m, _ = Update(m, Act{Do: Fresh}); m.Reached[0] != nil {
		t.Error("another assessment has the width of this one")
	}
}

func TestARangeStartsFromWhatAFigureByEyeWouldBeAndGoesBackToOneNumber(t *testing.T) {
	m, _ := start(t, Loaded{})
	m, _ = do(m, Act{Type, "sale.orderValue", "40"})
	m, effects := do(m, Act{SetBasis, "sale.orderValue", OpenRange})
	a := m.Doc().Answer("sale.orderValue")
	// by eye: 40 × 0.6 and 40 × 1.5
	if a.Basis != assessment.Ranged || a.Low == nil || *a.Low != 24 || *a.High != 60 || !has(effects, Focus{"sale.orderValue~low"}) {
		t.Fatalf("%+v, effects %v", a, effects)
	}
	m, _ = do(m, Act{TypeLow, "sale.orderValue", "30"}, Act{TypeHigh, "sale.orderValue", "1.200,5"})
	if a = m.Doc().Answer("sale.orderValue"); *a.Low != 30 || *a.High != 1200.5 || *a.Value != 40 {
		t.Errorf("%v, %v and %v", *a.Low, *a.Value, *a.High)
	}
	m, _ = do(m, Act{SetBasis, "sale.orderValue", "measured"})
	if a = m.Doc().Answer("sale.orderValue"); a.Low != nil || a.High != nil || *a.Value != 40 {
		t.Errorf("back to one number: %+v", a)
	}
}

func TestAnEndThatCannotBeReadStopsContinueAndIsKept(t *testing.T) {
	m, _ := start(t, Loaded{})
	m, _ = do(m, Act{Type, "sale.orderValue", "40"}, Act{Pick, "sale.tax", "without"}, Act{SetBasis, "sale.orderValue", "range"})
	for text, problem := range map[string]string{"2,3,4": "sale.orderValue~low", "": "sale.orderValue", "50": "sale.orderValue"} {
		now, _ := do(m, Act{TypeLow, "sale.orderValue", text}, Act{Do: Continue})
		if len(now.Problems) != 1 || now.Problems[0].Key != problem || now.Route != m.Route {
			t.Errorf("%q: %+v", text, now.Problems)
		}
		if text == "2,3,4" && now.Drafts["sale.orderValue~low"].Text != text {
			t.Errorf("%q is lost: %+v", text, now.Drafts)
		}
	}
	m, effects := do(m, Act{TypeLow, "sale.orderValue", "35"}, Act{Do: Continue})
	if len(m.Problems) != 0 || !slices.ContainsFunc(effects, func(e Effect) bool { _, ok := e.(Go); return ok }) {
		t.Errorf("put right: %+v", m.Problems)
	}
}

func TestSharperPicturesReplaceTheFirstOne(t *testing.T) {
	m, _ := start(t, Loaded{})
	rough, sharp := &analysis.Results{Whole: true}, &analysis.Results{Whole: true}
	m, _ = Update(m, Analysed{Generation: m.Generation, Results: rough, More: true})
	if m.Results != rough || !m.Fresh || !m.Sharpening {
		t.Error("the first picture is not shown as one that will be sharpened")
	}
	m, _ = Update(m, Analysed{Generation: m.Generation - 1, Results: &analysis.Results{}})
	if m.Results != rough {
		t.Error("a picture of an earlier generation is shown")
	}
	m, _ = Update(m, Analysed{Generation: m.Generation, Results: sharp})
	if m.Results != sharp || m.Sharpening {
		t.Error("the last picture is not shown as the last")
	}
}

func TestCopyOpenedFromAnyPageIsAnnouncedOnTheShelf(t *testing.T) {
	m, _ := start(t, Loaded{Route: Route{Lang: i18n.ES, Page: Method}})
	m, _ = do(m, Act{Type, "posts", "7"})
	m, effects := Update(m, Imported{Text: assessment.Encode(m.Doc())})
	shelf := Route{Lang: i18n.ES, Page: Assessments}
	if !has(effects, Go{Path: shelf.Path()}) {
		t.Errorf("effects %v", effects)
	}
	m, _ = Update(m, Arrived{shelf})
	if m.Notice == nil || m.Notice.Alarm || m.Route != shelf {
		t.Errorf("on arrival the notice is %v", m.Notice)
	}
}
