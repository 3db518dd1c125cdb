package session

import (
	"slices"
	"strings"
	"testing"

	"quilate/app/analysis"
	"quilate/app/assessment"
	"quilate/app/i18n"
	"quilate/app/jsontext"
	"quilate/app/link"
	"quilate/app/question"
)

// embedded is the compact calculator as it starts, and what it asks for.
func embedded(e Embedded) (Model, []Effect) {
	at := Route{Lang: i18n.ES, Page: Embed}
	return Update(New(at, i18n.Guess([]string{"es-ES"}), false), Loaded{Route: at, Languages: []string{"es-ES"}, Now: 1.7e12, Site: "https://quilate.example/", Embed: e})
}

// filled answers every group, as somebody would who does not know everything.
var filledIn = [][]Act{
	{{Type, "audience.followers@instagram", "3400"}, {Type, "posts", "12"}},
	{{Type, "market.area", "45000"}, {Type, "market.fit", "8"}},
	{{Type, "audit.real", "17"}, {Type, "audit.fit", "9"}},
	{{Type, "service.answered", "7"}, {Type, "social.customers", "45"}, {Unknown, "advocates", ""}},
	{{Type, "cost.hoursPerWeek", "6"}, {Type, "cost.hourValue", "15"}, {Type, "cost.spend", "60"}},
	{{Type, "sale.orderValue", "35"}, {Unknown, "sale.margin", ""}, {EmbedPick, "business.sector", "fashion"}, {EmbedPick, "customers.pattern", EmbedUnknown}},
}

// finish answers every group and brings the findings.
func finish(t *testing.T, m Model) (Model, []Effect) {
	t.Helper()
	var all []Effect
	for i, group := range filledIn {
		if m.Embed.At != i {
			t.Fatalf("at group %d, want %d: %v", m.Embed.At, i, m.Problems)
		}
		for _, a := range append(slices.Clone(group), Act{Do: EmbedNext}) {
			var effects []Effect
			m, effects = Update(m, a)
			all = append(all, effects...)
		}
	}
	if !m.Embed.Done {
		t.Fatalf("not done: %v", m.Problems)
	}
	m, effects := Update(m, Analysed{Generation: m.Generation, Results: analysis.Run(m.Doc())})
	return m, append(all, effects...)
}

func TestCompactFormStoresUnderItsOwnNameOnly(t *testing.T) {
	m, effects := embedded(Embedded{})
	_, more := finish(t, m)
	kept := 0
	for _, e := range append(effects, more...) {
		switch e.(type) {
		case Save, SaveSettings, Forget, Quarantine, Keep, EraseDevice, Go, Unlink, KeepLanguage, Persist:
			t.Errorf("asks for %T", e)
		case EmbedKeep:
			kept++
		}
	}
	if kept == 0 {
		t.Error("the answers are not kept")
	}
}

func TestCompactFormGoesOnWithWhatItKept(t *testing.T) {
	m, _ := embedded(Embedded{})
	m, effects := finish(t, m)
	var last EmbedKeep
	for _, e := range effects {
		if k, ok := e.(EmbedKeep); ok {
			last = k
		}
	}
	again, effects := embedded(Embedded{Kept: map[string]string{last.Name: last.Text}})
	if !again.Embed.Done || assessment.Encode(again.Doc()) != assessment.Encode(m.Doc()) {
		t.Errorf("done %v, document\n%s\nwant\n%s", again.Embed.Done, assessment.Encode(again.Doc()), assessment.Encode(m.Doc()))
	}
	if !slices.ContainsFunc(effects, func(e Effect) bool { _, is := e.(Analyse); return is }) {
		t.Error("the result is not worked out")
	}
	fresh, effects := Update(again, Act{Do: EmbedFresh})
	if fresh.Embed.Done || !slices.Contains(effects, Effect(EmbedKeep{last.Name, ""})) || fresh.Doc().Answer("market.area").Has() {
		t.Errorf("starting again leaves %v, %v", fresh.Doc().Keys(), effects)
	}
}

func TestNothingIsToldBeforeConsentAndNothingAfterIt(t *testing.T) {
	m, _ := embedded(Embedded{Framed: true, Host: "https://blog.example"})
	m, effects := finish(t, m)
	told := func(effects []Effect) (results, consents int) {
		for _, e := range effects {
			switch e.(type) {
			case TellResult:
				results++
			case TellConsent:
				consents++
			}
		}
		return
	}
	if r, c := told(effects); r != 0 || c != 0 {
		t.Errorf("%d results and %d consents before anybody was asked", r, c)
	}
	// Yes counts only as the answer to the question.
	if _, effects := Update(m, Act{Do: EmbedConsent, Value: "yes"}); len(effects) != 0 {
		t.Errorf("a yes to no question does %v", effects)
	}
	asked, effects := Update(m, Act{Do: EmbedAsk})
	if r, c := told(effects); r != 0 || c != 0 {
		t.Errorf("the question itself tells %d, %d", r, c)
	}
	no, effects := Update(asked, Act{Do: EmbedConsent, Value: "no"})
	if r, c := told(effects); r != 0 || c != 0 || no.Embed.Consent != Declined {
		t.Errorf("a no tells %d, %d", r, c)
	}
	yes, effects := Update(asked, Act{Do: EmbedConsent, Value: "yes"})
	if r, c := told(effects); r != 1 || c != 1 {
		t.Errorf("a yes tells %d results, %d consents", r, c)
	}
	gone, effects := Update(yes, Act{Do: EmbedConsent, Value: "withdraw"})
	if r, _ := told(effects); r != 0 || !slices.Contains(effects, Effect(TellConsent{false})) {
		t.Errorf("withdrawing does %v", effects)
	}
	if _, effects := Update(gone, Analysed{Generation: gone.Generation, Results: gone.Results}); len(effects) != 0 {
		t.Errorf("after withdrawing, findings do %v", effects)
	}
}

func TestUnknownHostIsNeverTold(t *testing.T) {
	m, _ := embedded(Embedded{Framed: true})
	m, _ = finish(t, m)
	m, _ = Update(m, Act{Do: EmbedAsk})
	if _, effects := Update(m, Act{Do: EmbedConsent, Value: "yes"}); len(effects) != 0 {
		t.Errorf("does %v", effects)
	}
}

func TestOnlyDocumentedNumbersAreTold(t *testing.T) {
	m, _ := embedded(Embedded{Framed: true, Host: "https://blog.example"})
	m, _ = finish(t, m)
	v, ok := jsontext.Parse(m.Aggregate())
	if !ok {
		t.Fatalf("%s is no JSON", m.Aggregate())
	}
	documented := []string{"quantity", "quality", "gap", "odds", "assumed"}
	for key, item := range v.Items() {
		if !slices.Contains(documented, key) || strings.ContainsAny(item.Raw(), ".\"{[") {
			t.Errorf("%s: %s is not documented", key, item.Raw())
		}
	}
	// The odds are the ones the verdict says.
	var r jsontext.Reader
	var odds int64
	r.Int(v.Get("odds"), &odds)
	if want := m.Results.Odds.Cases[0].Back.OutOf50(); odds != int64(want) || v.Get("odds").Missing() {
		t.Errorf("odds %d, the result says %d", odds, want)
	}
}

func TestReportLinkCarriesTheAnswers(t *testing.T) {
	m, _ := embedded(Embedded{})
	m, _ = finish(t, m)
	address, ok := m.Link()
	_, text, _ := strings.Cut(address, LinkMark)
	d, err := link.Decode(text)
	if !ok || err != nil || !strings.HasPrefix(address, "https://quilate.example/es/resultado/") {
		t.Fatalf("%s: %v", address, err)
	}
	here, there := analysis.Run(m.Doc()), analysis.Run(d)
	if *here.Cases[0].Result.ROI != *there.Cases[0].Result.ROI || here.Odds.Cases[0].Back.Share != there.Odds.Cases[0].Back.Share {
		t.Errorf("there the return is %v, here %v", *there.Cases[0].Result.ROI, *here.Cases[0].Result.ROI)
	}
}

func TestHostsFiguresStandInTheirQuestionsAndCanBeChanged(t *testing.T) {
	m, effects := embedded(Embedded{Settings: `{"region":"es-MX","currency":"USD","sector":"restaurant","sections":["odds"],"figures":{"hours":8,"margin":140,"order":20}}`})
	if v, _ := m.Doc().Number("cost.hoursPerWeek"); v != 8 || m.Doc().Choice("business.sector") != "restaurant" || m.Doc().Currency != "USD" || m.Locale.Region != "es-MX" {
		t.Errorf("hours %v, sector %q, currency %s, region %s", v, m.Doc().Choice("business.sector"), m.Doc().Currency, m.Locale.Region)
	}
	if m.Doc().Answer("cost.hoursPerWeek").Basis != assessment.ByEye || !m.Embed.Put("cost.hoursPerWeek", m.Doc().Answer("cost.hoursPerWeek")) {
		t.Error("the hours do not show who filled them in, or that they are by eye")
	}
	if m.Doc().Answer("sale.margin").Has() || len(effects) != 1 {
		t.Errorf("a margin of 140 is taken, or not warned of: %v", effects)
	}
	if m.Embed.Shows("quadrant") || !m.Embed.Shows("odds") {
		t.Error("sections are not those asked for")
	}
	m, _ = Update(m, Act{Type, "cost.hoursPerWeek", "3"})
	if v, _ := m.Doc().Number("cost.hoursPerWeek"); v != 3 || m.Embed.Put("cost.hoursPerWeek", m.Doc().Answer("cost.hoursPerWeek")) {
		t.Errorf("changed to 3 the hours are %v", v)
	}
	if _, effects := embedded(Embedded{Settings: `{"sector":"spaceships"}`}); len(effects) != 1 {
		t.Errorf("an unknown sector does %v", effects)
	}
}

func TestAnotherChannelTakesTheFollowersAlong(t *testing.T) {
	m, _ := embedded(Embedded{})
	m, _ = Update(m, Act{Type, "audience.followers@instagram", "3400"})
	m, _ = Update(m, Act{Do: EmbedChannel, Value: "tiktok"})
	if v, _ := m.Doc().Number("audience.followers@tiktok"); v != 3400 || len(question.Channels(m.Doc())) != 1 || m.Doc().Answer("audience.followers@instagram").Has() {
		t.Errorf("answers are %v", m.Doc().Keys())
	}
}

func TestGroupThatIsNotAnsweredIsNotLeft(t *testing.T) {
	m, _ := embedded(Embedded{})
	m, effects := Update(m, Act{Do: EmbedNext})
	if m.Embed.At != 0 || len(m.Problems) != 1 || !slices.Contains(effects, Effect(Focus{"audience.followers@instagram"})) {
		t.Errorf("at %d with %d problems: %v", m.Embed.At, len(m.Problems), effects)
	}
	m, _ = Update(m, Act{Unknown, "audience.followers@instagram", ""})
	if m, _ = Update(m, Act{Do: EmbedNext}); m.Embed.At != 1 {
		t.Errorf("with “I don't know” it stays at %d: %v", m.Embed.At, m.Problems)
	}
	if m, _ = Update(m, Act{Do: EmbedBack}); m.Embed.At != 0 {
		t.Errorf("back leads to %d", m.Embed.At)
	}
	if m, _ = Update(m, Act{Do: EmbedBack}); m.Embed.At != 0 {
		t.Errorf("back from the first leads to %d", m.Embed.At)
	}
}

func TestAnswersOutOfTheCalculatorAreOpenedAsOnesOwn(t *testing.T) {
	m, _ := embedded(Embedded{})
	m, _ = finish(t, m)
	address, _ := m.Link()
	_, text, _ := strings.Cut(address, LinkMark)
	for mark, own := range map[string]bool{"": false, "&de=embed": true} {
		full, _ := Update(New(Route{Lang: i18n.ES, Page: Results}, i18n.Guess([]string{"es-ES"}), false), Linked{text + mark})
		if !full.Open.Shared || full.Open.Own != own {
			t.Errorf("with %q shared is %v, one's own %v", mark, full.Open.Shared, full.Open.Own)
		}
		full, _ = Update(full, Act{Do: KeepCopy})
		if full.Open.Shared || full.Open.Own {
			t.Errorf("with %q it is still a copy once it is kept", mark)
		}
	}
}

func TestResultWithoutMoneyLeadsBackToTheMissingQuestion(t *testing.T) {
	m, _ := embedded(Embedded{})
	m, _ = finish(t, m)
	if key := m.EmbedMissing(); key != "" {
		t.Errorf("with everything known %s is missing", key)
	}
	for key, at := range map[string]int{"cost.hoursPerWeek": 4, "sale.orderValue": 5, "nothing.of-ours": 0, "": 0} {
		back, _ := Update(m, Act{Do: EmbedChange, Key: key})
		if back.Embed.Done || back.Embed.At != at {
			t.Errorf("%q leads to group %d, want %d", key, back.Embed.At, at)
		}
	}
	for i := range question.Compact {
		for j := range question.Compact[i].Fields {
			if f := &question.Compact[i].Fields[j]; f.Unknown.Offered {
				key := question.Step{Page: &question.Compact[i]}.Sheet(m.Doc()).KeyOf(f)
				m, _ = Update(m, Act{Do: EmbedPick, Key: key, Value: EmbedUnknown})
			}
		}
	}
	results := analysis.Run(m.Doc())
	m.Results = results
	if key := m.EmbedMissing(); key == "" {
		t.Errorf("nothing is known, and no question is missing: %v", results.Present.Missing)
	}
}
