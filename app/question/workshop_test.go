package question

import "testing"

func TestAWorkshopAsksEverybodyForWhatTheQuadrantHangsOn(t *testing.T) {
	for key, page := range map[string]string{"posts": "channels", "service.resolutionRate": "service.messages", "advocates": "customers"} {
		d := said(map[string]any{"channels.on@instagram": "yes", "service.messages": 40})
		missing := func() bool {
			for _, p := range Check(step(t, page), d, madrid) {
				if p.Key == key {
					return true
				}
			}
			return false
		}
		if missing() {
			t.Errorf("%s may not be left empty outside a workshop", key)
		}
		d.Workshop = "Mercado"
		if !missing() {
			t.Errorf("%s may be left empty in a workshop", key)
		}
		d.Sample = "merida-panaderia"
		if missing() {
			t.Errorf("%s may not be left empty in a case that comes answered", key)
		}
		d.Sample, d = "", said(map[string]any{"channels.on@instagram": "yes", "service.messages": 40, key: nil})
		if d.Workshop = "Mercado"; missing() {
			t.Errorf("%s: \"I don't know\" is no answer in a workshop", key)
		}
	}
}
