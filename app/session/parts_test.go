package session

import "testing"

func TestAPartOfTheReportLeftOutStaysOut(t *testing.T) {
	m := Model{}
	for _, p := range Parts {
		if m.Includes(p.ID) != p.On {
			t.Errorf("%s is %t before anybody said so", p.ID, m.Includes(p.ID))
		}
	}
	m, effects := Update(m, Act{Do: Include, Key: "months"})
	m, _ = Update(m, Act{Do: Include, Key: "frame-amec"})
	if len(effects) != 1 || m.Includes("months") || !m.Includes("frame-amec") || !m.Includes("glossary") {
		t.Errorf("after two ticks: %q, effects %v", m.Prefs.Parts, effects)
	}
	prefs, _ := readPreferences(m.Prefs.text())
	again := Model{Prefs: prefs}
	if again.Includes("months") || !again.Includes("frame-amec") {
		t.Errorf("the next visit has %q", again.Prefs.Parts)
	}
	m, _ = Update(m, Act{Do: Include, Key: "months"})
	if !m.Includes("months") || m.Prefs.Parts != "+frame-amec +months" {
		t.Errorf("ticked again: %q", m.Prefs.Parts)
	}
	if m, effects = Update(m, Act{Do: Include, Key: "../x y"}); len(effects) > 0 || m.Includes("../x y") {
		t.Error("a part that is none was put in")
	}
}

func TestSettingsFromElsewhereBreakNothing(t *testing.T) {
	for _, bad := range []string{"+", "-", "x", " + - +nothing", "months"} {
		if m := (Model{Prefs: Preferences{Parts: bad}}); !m.Includes("months") {
			t.Errorf("%q leaves the months out", bad)
		}
	}
}
