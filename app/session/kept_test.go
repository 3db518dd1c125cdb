package session

import "testing"

func TestWhatAPageKeepsIsStoredAndFollowsOtherTabs(t *testing.T) {
	m, _ := Update(Model{}, Loaded{Kept: map[Page]string{Settings: "before"}})
	if m.Kept[Settings] != "before" {
		t.Fatalf("at the start: %v", m.Kept)
	}
	now, effect := m.Keeping(Settings, "after")
	if effect != (Keep{Settings, "after"}) || now.Kept[Settings] != "after" || m.Kept[Settings] != "before" {
		t.Errorf("%v, %v; the model before: %v", effect, now.Kept, m.Kept)
	}
	now = now.WithAside(Settings, 7)
	other, effects := Update(now, KeptElsewhere{Settings, "theirs"})
	if other.Kept[Settings] != "theirs" || other.Aside[Settings] != nil || len(effects) != 0 {
		t.Errorf("another tab: %v, %v, %v", other.Kept, other.Aside, effects)
	}
	if now.Aside[Settings] != 7 {
		t.Error("the model before was changed in place")
	}
}
