package session

import (
	"encoding/base64"
	"encoding/binary"
	"hash/crc32"
	"reflect"
	"strings"
	"testing"

	"quilate/app/assessment"
	"quilate/app/i18n"
	"quilate/app/link"
)

// sent is the link text of a sample case with a name of its own.
func sent(t *testing.T) (assessment.Document, string) {
	t.Helper()
	s, ok := assessment.SampleByID(assessment.SampleHeads()[0].ID)
	if !ok {
		t.Fatal("no sample case")
	}
	d := s.Document
	d.Sample, d.Name, d.Created = "", "La panadería", "2026-11-20"
	text, err := link.Encode(d)
	if err != nil {
		t.Fatal(err)
	}
	return d, text
}

// stores are the effects that put something into the storage.
func stores(effects []Effect) []Effect {
	var out []Effect
	for _, e := range effects {
		switch e.(type) {
		case Save, SaveSettings, Forget, Quarantine, Persist:
			out = append(out, e)
		}
	}
	return out
}

// visited is somebody with an assessment of their own who opens a link.
func visited(t *testing.T) (Model, assessment.Document) {
	t.Helper()
	good, _ := saves(t)
	d, text := sent(t)
	m, effects := start(t, Loaded{
		Route:    Route{Lang: i18n.ES, Page: Results},
		Settings: `{"active":"a1","persisted":true}`, Current: map[string]string{"a1": good}, Link: text,
	})
	if got := stores(effects); got != nil {
		t.Errorf("opening a link stores %v", got)
	}
	return m, d
}

func TestLinkShowsWhatWasSentAndStoresNothing(t *testing.T) {
	m, d := visited(t)
	if !m.Open.Shared || m.Doc().Name != d.Name || !reflect.DeepEqual(m.Doc().Answers, d.Answers) {
		t.Errorf("shown is %+v\nwant %+v", m.Doc(), d)
	}
	if all := m.All(); len(all) != 1 || all[0].Doc.ID != "a1" {
		t.Errorf("on the shelf are %d", len(all))
	}
	if _, _, ok := m.Sealed(m.Doc().ID, now); ok {
		t.Error("somebody else's assessment would be stored")
	}
	m, effects := do(m, Act{Pick, "report.mode", "channel"})
	if !m.Open.Shared || stores(effects) != nil || m.Doc().Choice("report.mode") != "channel" {
		t.Errorf("telling it the other way: shared %v, %v", m.Open.Shared, stores(effects))
	}
}

func TestKeptCopyJoinsTheShelfAndReplacesNothing(t *testing.T) {
	m, d := visited(t)
	m, effects := do(m, Act{Do: KeepCopy})
	id := m.Doc().ID
	if m.Open.Shared || id == "a1" || !has(effects, Save{id}) || !has(effects, Unlink{}) || m.Prefs.Active != id {
		t.Errorf("kept as %q, shared %v, effects %v", id, m.Open.Shared, effects)
	}
	if all := m.All(); len(all) != 2 || all[0].Doc.Name != d.Name || all[1].Doc.ID != "a1" {
		t.Errorf("on the shelf: %d", len(all))
	}
	m, _ = do(m, Act{Do: KeepCopy})
	if len(m.All()) != 2 {
		t.Error("kept twice")
	}
}

func TestLeavingALinkGivesOnesOwnBack(t *testing.T) {
	m, _ := visited(t)
	m, effects := do(m, Act{Do: Leave})
	if v, _ := m.Doc().Number("posts"); m.Doc().ID != "a1" || m.Open.Shared || v != 13 {
		t.Errorf("open is %+v", m.Open)
	}
	if stores(effects) != nil || !has(effects, Unlink{}) || !has(effects, Go{Path: "/es/resultado/"}) {
		t.Errorf("effects %v", effects)
	}
}

func TestChangingWhatWasSentMakesACopyOfIt(t *testing.T) {
	m, d := visited(t)
	sentID := m.Doc().ID
	m, effects := do(m, Act{Type, "posts", "77"})
	if m.Open.Shared || m.Doc().ID == sentID || !has(effects, Save{m.Doc().ID}) || !has(effects, Unlink{}) || m.Notice == nil {
		t.Errorf("after a change: %+v, %v", m.Open.Shared, effects)
	}
	if len(m.All()) != 2 {
		t.Errorf("on the shelf: %d", len(m.All()))
	}
	m, _ = do(m, Act{Do: Undo})
	if !reflect.DeepEqual(m.Doc().Answers, d.Answers) || len(m.All()) != 2 {
		t.Error("the change cannot be taken back")
	}
}

func TestLinkThatCannotBeReadChangesNothing(t *testing.T) {
	_, text := sent(t)
	good, _ := saves(t)
	for name, bad := range map[string]string{
		"cut":      text[:len(text)/2],
		"changed":  text[:20] + strings.ToUpper(text[20:21]) + strings.ToLower(text[21:22]) + "zz" + text[24:],
		"nothing":  "1",
		"endless":  "1" + strings.Repeat("A", 100_000),
		"not ours": "<script>alert(1)</script>",
	} {
		m, _ := start(t, Loaded{Settings: `{"active":"a1"}`, Current: map[string]string{"a1": good}})
		was := m.Open
		m, effects := Update(m, Linked{bad})
		if !reflect.DeepEqual(m.Open, was) || m.Notice == nil || !m.Notice.Alarm || stores(effects) != nil {
			t.Errorf("%s: notice %v, effects %v", name, m.Notice, effects)
		}
	}
}

func TestLinkOfANewerVersionSaysSo(t *testing.T) {
	_, text := sent(t)
	framed, err := base64.RawURLEncoding.DecodeString(text[1:])
	if err != nil {
		t.Fatal(err)
	}
	body := framed[:len(framed)-4]
	for body[0] >= 0x80 {
		body = body[1:]
	}
	sum := crc32.Update(crc32.ChecksumIEEE([]byte{'2'}), crc32.IEEETable, body[1:])
	binary.BigEndian.PutUint32(framed[len(framed)-4:], sum)
	m, _ := start(t, Loaded{})
	m, _ = Update(m, Linked{"2" + base64.RawURLEncoding.EncodeToString(framed)})
	if m.Notice == nil || !strings.Contains(m.Notice.Text.ES, "versión más nueva") || m.Open.Shared {
		t.Errorf("notice %v", m.Notice)
	}
}

func TestPastedTextIsOpenedForWhatItIs(t *testing.T) {
	d, text := sent(t)
	fresh := func() Model { m, _ := start(t, Loaded{}); return m }
	for _, c := range []struct {
		text                  string
		shared, noticed, name bool
	}{
		{"mira: https://a.example/x/es/resultado/#q=" + text + " \n", true, false, true},
		{assessment.Encode(d), false, true, true},
		{"a sentence of somebody's", false, false, false},
		{"{broken", false, true, false},
	} {
		m, _ := Update(fresh(), Pasted{c.text})
		if m.Open.Shared != c.shared || (m.Notice != nil) != c.noticed || (m.Doc().Name == d.Name) != c.name {
			t.Errorf("%.30q: shared %v, notice %v, %q", c.text, m.Open.Shared, m.Notice, m.Doc().Name)
		}
	}
	m, _ := do(fresh(), Act{View, PasteView, text}, Act{Do: Paste})
	if !m.Open.Shared {
		t.Error("the bare text of a link in the field is not opened")
	}
}

func TestLinkStandsUnderTheSiteInTheReadersLanguage(t *testing.T) {
	d, text := sent(t)
	for _, c := range []struct {
		lang i18n.Lang
		want string
	}{{i18n.ES, "https://a.example/x/es/resultado/#q="}, {i18n.EN, "https://a.example/x/en/results/#q="}} {
		m, _ := start(t, Loaded{Site: "https://a.example/x/", Route: Route{Lang: c.lang, Page: Results}, Link: text})
		address, ok := m.Link()
		if !ok || !strings.HasPrefix(address, c.want) {
			t.Fatalf("link %.60q, want %s…", address, c.want)
		}
		back, err := link.Decode(address[len(c.want):])
		if err != nil || !reflect.DeepEqual(back.Answers, d.Answers) {
			t.Errorf("it comes back as %v %+v", err, back)
		}
		if _, effects := do(m, Act{Do: CopyLink}); !has(effects, Copy{Text: address}) {
			t.Errorf("copying: %v", effects)
		}
	}
}

func TestFileOverItsLimitIsRefusedUnread(t *testing.T) {
	m, _ := start(t, Loaded{})
	was := m.Doc()
	m, _ = Update(m, Imported{TooLarge: true})
	if m.Notice == nil || !m.Notice.Alarm || !strings.Contains(m.Notice.Text.ES, "256 kB") || !reflect.DeepEqual(m.Doc(), was) {
		t.Errorf("notice %v", m.Notice)
	}
}
