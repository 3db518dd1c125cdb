package session

import (
	"fmt"
	"hash/crc32"
	"slices"
	"strings"
	"testing"

	"quilate/app/analysis"
	"quilate/app/assessment"
	"quilate/app/i18n"
)

// saves are two saves of one assessment, one after the other.
func saves(t *testing.T) (now_, before string) {
	t.Helper()
	d := assessment.New("a1", "EUR", "es-ES", "2026-11-20").With("posts", assessment.Number(12)).With("channel.name@other", assessment.Answer{Text: "Tablón"})
	before, err := assessment.Seal(d, 4, now-1000)
	if err != nil {
		t.Fatal(err)
	}
	now_, err = assessment.Seal(d.With("posts", assessment.Number(13)), 5, now-500)
	if err != nil {
		t.Fatal(err)
	}
	return now_, before
}

// harm is what can have happened to what is stored.
var harm = map[string]func(good string) string{
	"truncated":            func(s string) string { return s[:len(s)*2/3] },
	"one byte too few":     func(s string) string { return s[:len(s)-1] },
	"empty":                func(string) string { return "" },
	"not JSON":             func(string) string { return "<!doctype html><title>Login</title>" },
	"JSON of another kind": func(string) string { return `[1,2,3]` },
	"null":                 func(string) string { return "null" },
	"wrong type":           func(s string) string { return strings.Replace(s, `"revision":5`, `"revision":"five"`, 1) },
	"wrong checksum":       func(s string) string { return strings.Replace(s, `"checksum":"`, `"checksum":"f`, 1) },
	"a figure changed":     func(s string) string { return strings.Replace(s, `"value":13`, `"value":31`, 1) },
	"a direction mark":     func(s string) string { return strings.Replace(s, "Tablón", "Tab\u202elón", 1) },
	"a control character":  func(s string) string { return strings.Replace(s, "Tablón", "Tab\x00lón", 1) },
	"no schema":            func(s string) string { return strings.ReplaceAll(s, `"schema":`, `"scheme":`) },
	"huge":                 func(s string) string { return s + strings.Repeat(" x", 1<<20) },
	"two saves in one":     func(s string) string { return s + s },
	"another program's":    func(string) string { return `{"Value":"{}","ExpiresAt":"0001-01-01T00:00:00Z"}` },
}

func TestWhateverIsDamagedTheGoodSaveBeforeComesBack(t *testing.T) {
	for name, damage := range harm {
		good, before := saves(t)
		bad := damage(good)
		if bad == good {
			t.Fatalf("%s harms nothing", name)
		}
		m, effects := start(t, Loaded{Settings: `{"active":"a1"}`, Current: map[string]string{"a1": bad}, Previous: map[string]string{"a1": before}})
		if v, _ := m.Doc().Number("posts"); v != 12 {
			t.Errorf("%s: posts %v, want the 12 of the save before", name, v)
		}
		if !slices.Contains(effects, Effect(Quarantine{"a1", bad})) || m.Bad != bad {
			t.Errorf("%s: what could not be read is not kept", name)
		}
		if m.Notice == nil || !m.Notice.Alarm || offered(m) != (bad != "") {
			t.Errorf("%s: said is %+v, and offered the download of %.100q", name, m.Notice, bad)
		}
		_, effects = do(m, Act{Do: SaveBad})
		if f, ok := effects[0].(DownloadFile); !ok || f.Text != bad {
			t.Errorf("%s: the download is %v", name, effects)
		}
		if !has(effects, Save{"a1"}) {
			now, over, ok := m.Sealed("a1", 1)
			if !ok || over != before || now.Revision != 5 {
				t.Errorf("%s: the next save is %+v over %q", name, now, over)
			}
		}
	}
}

func TestHalfOfAPairIsTakenForTheWhole(t *testing.T) {
	_, before := saves(t)
	m, _ := start(t, Loaded{Settings: `{"active":"a1"}`, Previous: map[string]string{"a1": before}})
	if v, _ := m.Doc().Number("posts"); v != 12 || m.Notice == nil {
		t.Errorf("posts %v, notice %v", v, m.Notice)
	}
}

func TestWithNeitherSaveReadableBothAreKeptAndTheOthersOpen(t *testing.T) {
	good, before := saves(t)
	other := strings.ReplaceAll(good, `"a1"`, `"a2"`) // its checksum is wrong now
	fine, _ := assessment.Seal(assessment.New("a3", "EUR", "es-ES", "").With("posts", assessment.Number(7)), 1, now)
	m, effects := start(t, Loaded{Settings: `{"active":"a3"}`, Current: map[string]string{"a2": other, "a3": fine}, Previous: map[string]string{"a2": before[:50]}})
	if v, _ := m.Doc().Number("posts"); v != 7 {
		t.Errorf("posts %v, want 7", v)
	}
	if !strings.Contains(m.Bad, other) || !strings.Contains(m.Bad, before[:50]) || !has(effects, Forget{"a2"}) || m.Notice == nil {
		t.Errorf("kept %q, effects %v", m.Bad, effects)
	}
}

func TestNewerVersionIsHandedOnWhole(t *testing.T) {
	text := `{"schema":99,"id":"a1","name":"x","answers":{"posts":{"value":12}},"novelty":[1,2]}`
	sealed, _ := assessment.Seal(assessment.New("a1", "EUR", "es-ES", ""), 3, now)
	i := strings.Index(sealed, `"document":`)
	stored := sealed[:i] + `"document":` + text + "}"
	stored = strings.Replace(stored, sealed[strings.Index(sealed, `"checksum":"`)+12:][:8], sum(text), 1)
	m, _ := start(t, Loaded{Settings: `{"active":"a1"}`, Current: map[string]string{"a1": stored}})
	if !m.Open.ReadOnly || m.Notice == nil {
		t.Fatalf("%+v", m.Open)
	}
	_, effects := do(m, Act{Do: Download})
	if f, ok := effects[0].(DownloadFile); !ok || f.Text != text {
		t.Errorf("the copy is %v", effects)
	}
}

func TestWithTheSettingsGoneTheLastOneOpens(t *testing.T) {
	for _, settings := range []string{"", "{", `{"at":7}`} {
		good, _ := saves(t)
		m, _ := start(t, Loaded{Settings: settings, Current: map[string]string{"a1": good}})
		if v, _ := m.Doc().Number("posts"); v != 13 {
			t.Errorf("settings %q: posts %v", settings, v)
		}
	}
}

func TestReminderComesAfterFiveChangesOrTwoWeeksAndGoesWithACopy(t *testing.T) {
	const day = 24 * 60 * 60 * 1000
	m, _ := start(t, Loaded{})
	for i, text := range []string{"with", "without", "with", "without", "with"} {
		if m.Uncopied() != 0 {
			t.Errorf("reminded after %d changes", i)
		}
		m, _ = do(m, Act{Pick, "sale.tax", text})
	}
	if m.Uncopied() != 5 {
		t.Errorf("after five changes: %d", m.Uncopied())
	}
	copied, _ := do(m, Act{Do: Download})
	later, _ := do(m, Act{Do: NotNow})
	if copied.Uncopied() != 0 || later.Uncopied() != 0 {
		t.Error("the reminder stays")
	}
	copied, _ = do(copied, Act{Pick, "sale.tax", "without"})
	if copied.Uncopied() != 0 {
		t.Error("one change is reminded of at once")
	}
	copied.Now += 14*day + 1
	if copied.Uncopied() != 1 {
		t.Error("one change is not reminded of after two weeks")
	}
	// What is counted is of one assessment, and outlives the visit.
	again, _ := start(t, Loaded{Settings: m.Prefs.text()})
	if len(again.Prefs.Copies) != 1 {
		t.Errorf("after a reload: %+v", again.Prefs.Copies)
	}
	fresh, _ := do(m, Act{Do: Fresh}, Act{Type, "posts", "3"})
	if fresh.Uncopied() != 0 {
		t.Error("another assessment's changes count here")
	}
}

func TestTypingNeverAsksForAllFindings(t *testing.T) {
	for _, page := range []Page{Ask, All, Home} {
		m, _ := start(t, Loaded{Route: Route{Lang: i18n.ES, Page: page}})
		_, effects := do(m, Act{Type, "sale.margin", "5"}, Act{Type, "sale.margin", "55"})
		for _, e := range effects {
			if a, ok := e.(Analyse); ok && a.Whole {
				t.Errorf("%s asks for everything", page)
			}
		}
	}
}

func TestOneSentenceAfterABurstOfChanges(t *testing.T) {
	m, _ := start(t, Loaded{})
	m, effects := do(m, Act{Type, "sale.margin", "5"}, Act{Type, "sale.margin", "55"})
	found := &analysis.Results{}
	m, _ = Update(m, Analysed{Generation: m.Generation, Results: found})
	if !has(effects, Pause{}) || m.Told != nil {
		t.Errorf("while it goes on: effects %v, told %v", effects, m.Told)
	}
	rough, _ := Update(m, Analysed{Generation: m.Generation, Results: found, More: true})
	if rough, _ = Update(rough, Paused{}); rough.Told != nil {
		t.Error("told before it is as sharp as it gets")
	}
	if m, _ = Update(m, Paused{}); m.Told != found {
		t.Error("not told once it is over")
	}
}

// sum is CRC-32 as the envelope writes it.
func sum(s string) string { return fmt.Sprintf("%08x", crc32.ChecksumIEEE([]byte(s))) }
