package session

import (
	"slices"
	"testing"
)

func TestWhatAPageKeepsIsStoredAndFollowsOtherTabs(t *testing.T) {
	m, _ := Update(Model{}, Loaded{Kept: map[Page]string{Settings: `{"before":1}`}})
	if m.Kept[Settings] != `{"before":1}` {
		t.Fatalf("at the start: %v", m.Kept)
	}
	now, effect := m.Keeping(Settings, `{"after":1}`)
	if effect != (Keep{Page: Settings, Text: `{"after":1}`}) || now.Kept[Settings] != `{"after":1}` || m.Kept[Settings] != `{"before":1}` {
		t.Errorf("%v, %v; the model before: %v", effect, now.Kept, m.Kept)
	}
	now = now.WithAside(Settings, 7)
	other, effects := Update(now, KeptElsewhere{Settings, `{"theirs":1}`})
	if other.Kept[Settings] != `{"theirs":1}` || other.Aside[Settings] != nil || len(effects) != 0 {
		t.Errorf("another tab: %v, %v, %v", other.Kept, other.Aside, effects)
	}
	if now.Aside[Settings] != 7 {
		t.Error("the model before was changed in place")
	}
}

// What is kept is stored with its checksum, and as an object that versions
// without checksums read.
func TestWhatIsKeptIsMarkedAndOlderVersionsReadIt(t *testing.T) {
	const text = `{"at":0,"rooms":[{"name":"Mérida"}]}`
	// CRC-32 of the text, as zlib has it.
	const want = `{"at":0,"rooms":[{"name":"Mérida"}],"checksum":"8bd1e424"}`
	if got := Marked(text); got != want {
		t.Errorf("stored as %s", got)
	}
	for stored, want := range map[string]string{Marked(text): text, text: text, `{}`: `{}`} {
		if got, ok := Unmarked(stored); !ok || got != want {
			t.Errorf("%s is read as %s, %v", stored, got, ok)
		}
	}
}

// A room full of codes comes back, whatever has happened to what was stored.
func TestWhateverIsDamagedWhatAPageKeptBeforeComesBack(t *testing.T) {
	const now, before = `{"revision":5,"schema":1,"value":13,"name":"Tablón"}`, `{"revision":4,"name":"Tablón"}`
	for name, damage := range harm {
		bad := damage(Marked(now))
		if name == "another program's" || name == "no schema" {
			continue // objects without our mark: the page sees for itself
		}
		m, effects := start(t, Loaded{Kept: map[Page]string{Workshop: bad}, KeptBefore: map[Page]string{Workshop: Marked(before)}})
		if m.Kept[Workshop] != before || m.Bad != bad || m.Notice == nil || !m.Notice.Alarm || offered(m) != (bad != "") {
			t.Errorf("%s: kept %q, bad %.60q, %+v", name, m.Kept[Workshop], m.Bad, m.Notice)
		}
		if !slices.Contains(effects, Effect(QuarantineKept{Workshop, bad})) || !slices.Contains(effects, Effect(Keep{Page: Workshop, Text: before})) {
			t.Errorf("%s: what is stored is left: %v", name, effects)
		}
		m, effects = start(t, Loaded{Kept: map[Page]string{Workshop: bad}})
		if m.Kept[Workshop] != "" || m.Bad != bad || m.Notice == nil || !slices.Contains(effects, Effect(QuarantineKept{Workshop, bad})) {
			t.Errorf("%s, nothing before: kept %q, %v", name, m.Kept[Workshop], effects)
		}
	}
}

// offered says whether the notice has the download of what could not be read.
func offered(m Model) bool {
	return m.Notice != nil && slices.ContainsFunc(m.Notice.Acts, func(o Offer) bool { return o.Act.Do == SaveBad })
}

func TestDamageInAnotherTabIsNoNews(t *testing.T) {
	m, _ := start(t, Loaded{Kept: map[Page]string{Workshop: Marked(`{"at":1}`)}})
	m, _ = Update(m, KeptElsewhere{Workshop, Marked(`{"at":2}`)[3:]})
	if m.Kept[Workshop] != `{"at":1}` {
		t.Errorf("kept %q", m.Kept[Workshop])
	}
	m, _ = Update(m, KeptElsewhere{Workshop, ""})
	if m.Kept[Workshop] != "" {
		t.Errorf("deleted there, kept here: %q", m.Kept[Workshop])
	}
}

// What a page cannot make sense of is put apart before something else is kept.
func TestWhatAPageCannotReadIsToldAndPutApartWhenItKeepsSomethingElse(t *testing.T) {
	newer := `{"version":99}`
	m, effects := start(t, Loaded{Kept: map[Page]string{Workshop: Marked(newer)}})
	if len(effects) > 0 && slices.Contains(effects, Effect(QuarantineKept{Workshop, newer})) || m.Notice != nil {
		t.Fatalf("%v, %v", effects, m.Notice)
	}
	m = m.Unreadable(Workshop)
	if m.Bad != newer || m.Notice == nil || m.Unreadable(Workshop).Bad != newer {
		t.Errorf("bad %q, %v", m.Bad, m.Notice)
	}
	m, keep := m.Keeping(Workshop, `{"at":0}`)
	if keep != (Keep{Workshop, `{"at":0}`, true}) {
		t.Errorf("%+v", keep)
	}
	if _, keep = m.Keeping(Workshop, `{"at":1}`); keep != (Keep{Workshop, `{"at":1}`, false}) {
		t.Errorf("then %+v", keep)
	}
}

func TestSettingsThatCannotBeReadAreTold(t *testing.T) {
	for _, bad := range []string{`{"region":"es-MX"`, `{"region":5}`, "[]"} {
		if m, _ := start(t, Loaded{Settings: bad}); m.Notice == nil {
			t.Errorf("%s: nothing is said", bad)
		}
	}
	for _, good := range []string{"", `{"region":"es-MX"}`} {
		if m, _ := start(t, Loaded{Settings: good}); m.Notice != nil {
			t.Errorf("%q: %+v", good, m.Notice)
		}
	}
}
