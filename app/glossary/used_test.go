package glossary

import (
	"testing"

	"quilate/app/i18n"
)

func TestAWordIsUsedAsAWholeOrNotAtAll(t *testing.T) {
	es, en := i18n.Locale{Lang: i18n.ES, Region: "es-ES"}, i18n.Locale{Lang: i18n.EN, Region: "en-GB"}
	for _, c := range []struct {
		loc  i18n.Locale
		said string
		want string // the entry's name, "" if none
	}{
		{es, "El ROI es de −80 %", "Retorno (ROI)"},
		{es, "lo que trabaja", ""}, // not "baja"
		{es, "La baja es del 2 %.", "Los que se van (baja)"},
		{es, "cada escenario", "Escenario"},
		{en, "Your MARGIN is 40%", "Margin"},
		{en, "marginal", ""},
		{es, "", ""},
	} {
		got := ""
		for _, e := range Used(c.said, c.loc) {
			got += c.loc.Say(e.Name)
		}
		if got != c.want {
			t.Errorf("%q uses %q, want %q", c.said, got, c.want)
		}
	}
}

func TestEveryWordIsFoundInItsOwnExplanation(t *testing.T) {
	for _, lang := range i18n.Langs {
		loc := i18n.Locale{Lang: lang, Region: "es-ES"}
		for _, e := range Entries {
			found := false
			for _, u := range Used(loc.Say(e.Name)+": "+loc.Say(e.Means), loc) {
				found = found || u.Name == e.Name
			}
			if !found {
				t.Errorf("%s: %q is not found", lang, loc.Say(e.Name))
			}
		}
	}
}
