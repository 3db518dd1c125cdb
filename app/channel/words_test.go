package channel

import (
	"strings"
	"testing"

	"quilate/app/i18n"
)

// said is a text of the package and where it stands.
type said struct {
	where string
	text  i18n.Text
}

// everything said by the literals, but for texts that may be empty.
func everything() []said {
	var all []said
	add := func(where string, t i18n.Text) { all = append(all, said{where, t}) }
	for _, c := range All {
		add(c.ID+" name", c.Name)
		add(c.ID+" where", c.Where.Text)
		add(c.ID+" trap", c.Trap)
		for _, m := range c.metrics() {
			if m.Exists() {
				add(c.ID+" metric", m.Text)
			}
		}
		if !c.Missing.IsZero() {
			add(c.ID+" missing", c.Missing)
		}
	}
	for _, tool := range Tools {
		add(tool.ID+" name", tool.Name)
		add(tool.ID+" where", tool.Where.Text)
		if !tool.Trap.IsZero() {
			add(tool.ID+" trap", tool.Trap)
		}
	}
	for _, s := range FollowerSources {
		add(s.ID+" name", s.Name)
		add(s.ID+" short", s.Short)
		add(s.ID+" by", s.By)
		if !s.Notice.IsZero() {
			add(s.ID+" notice", s.Notice)
		}
	}
	for _, s := range Sectors {
		add(s.ID, s.Name)
	}
	for _, l := range CostLines {
		add(l.ID, l.Name)
	}
	for _, m := range CostModels {
		add(m.ID+" name", m.Name)
		add(m.ID+" hidden", m.Hidden)
	}
	for _, f := range append(Benchmarks(), Conventions()...) {
		add(f.ID+" name", f.Label().Name)
		add(f.ID+" definition", f.Label().Definition)
	}
	for _, d := range []Definition{ByFollowersPerPost, ByImpressions, ByReach} {
		add(string(d), d.Name())
	}
	add("may differ", MayDiffer)
	add("menus change", MenusChange)
	add("margin caveat", MarginCaveat)
	return all
}

func (c Channel) metrics() []Wording {
	m := c.Metrics
	return []Wording{m.Followers, m.Reach, m.Interactions, m.Shares, m.Saves, m.Clicks, m.Messages, m.Lost}
}

func TestEverythingIsSaidInBothLanguages(t *testing.T) {
	for _, s := range everything() {
		if strings.TrimSpace(s.text.ES) == "" || strings.TrimSpace(s.text.EN) == "" {
			t.Errorf("%s: %+v", s.where, s.text)
		}
	}
}

// The signs of the manuscript are for its authors: rows go into Rows, what is
// unverified into the flags of a Wording.
func TestNoSignOfTheManuscriptReachesTheReader(t *testing.T) {
	for _, s := range everything() {
		for _, text := range []string{s.text.ES, s.text.EN} {
			if strings.ContainsAny(text, "◇`*") || strings.Contains(text, "—") || strings.Contains(text, "  ") {
				t.Errorf("%s: %q", s.where, text)
			}
			for _, f := range append(Benchmarks(), Conventions()...) {
				if strings.Contains(f.ID, "_") && strings.Contains(text, f.ID) {
					t.Errorf("%s names row %s: %q", s.where, f.ID, text)
				}
			}
		}
	}
}

// "1.000" is a thousand in Madrid and one in Mexico City.
func TestNoTextHoldsANumberThatRegionsWriteDifferently(t *testing.T) {
	digit := func(c byte) bool { return c >= '0' && c <= '9' }
	for _, s := range everything() {
		for _, text := range []string{s.text.ES, s.text.EN} {
			text = strings.ReplaceAll(text, "16 CFR 465.8", "")
			for i := 1; i+1 < len(text); i++ {
				if (text[i] == '.' || text[i] == ',') && digit(text[i-1]) && digit(text[i+1]) {
					t.Errorf("%s: %q", s.where, text)
				}
			}
		}
	}
}

func TestLatinAmericaReadsItsOwnWordsForShares(t *testing.T) {
	spain := i18n.Locale{Lang: i18n.ES, Region: "es-ES"}
	mexico := i18n.Locale{Lang: i18n.ES, Region: "es-MX"}
	name := instagram.Metrics.Shares.Text
	if got := spain.Say(name); strings.TrimSpace(got) != "Veces que se ha compartido" {
		t.Errorf("es-ES: %q", got)
	}
	if got := mexico.Say(name); strings.TrimSpace(got) != "Compartidos" {
		t.Errorf("es-MX: %q", got)
	}
}
