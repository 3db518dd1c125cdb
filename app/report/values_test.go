package report

import (
	"strings"
	"testing"

	"quilate/app/analysis"
	"quilate/app/i18n"
)

var madrid = i18n.Locale{Lang: i18n.ES, Region: "es-ES", Currency: "EUR"}

// withChannels is a shop with followers on eight channels and nothing else new.
func withChannels(t *testing.T, more map[string]any) *analysis.Results {
	t.Helper()
	list := map[string]any{
		"market.area": 50000, "market.fit": 10, "audit.n": 20, "audit.real": 16, "audit.fit": 8,
		"cost.hoursPerWeek": 6, "cost.hourValue": 15, "cost.spend": 110,
		"sale.orderValue": 50, "sale.tax": "without", "sale.margin": 40, "customers.base": 300, "customers.pattern": "once",
		"social.customers": 9, "social.months": 3, "social.how": "messages", "social.anyway": 4, "service.messages": 40, "service.time": "same-day",
	}
	for i, c := range []string{"instagram", "facebook", "tiktok", "youtube", "x", "linkedin", "pinterest", "newsletter"} {
		list["channels.on@"+c], list["audience.followers@"+c] = "yes", 4000-100*i
	}
	for k, v := range more {
		list[k] = v
	}
	return analysis.Run(document("EUR", "es-ES", list))
}

func TestTheFigureOfValuesHasSixRowsAndTheTableAll(t *testing.T) {
	r := withChannels(t, nil)
	rep := Make(r, madrid, today, nil)
	f, ok := rep.FigureByID("values")
	if !ok || len(f.Table.Rows) != 6 {
		t.Fatalf("the figure has %d rows", len(f.Table.Rows))
	}
	for _, s := range rep.Sections {
		if s.ID != "values" {
			continue
		}
		// Eight channels, and ads, contests and bought ones by our conventions.
		if len(s.Tables[0].Rows) != 11 || s.Tables[0].Rows[0][0] != "Instagram (por su cuenta)" {
			t.Errorf("%d rows, first %q", len(s.Tables[0].Rows), s.Tables[0].Rows[0][0])
		}
	}
}

func TestASplitThatDoesNotAddUpIsToldAndLeadsBack(t *testing.T) {
	rep := Make(withChannels(t, map[string]any{
		"audience.source@tiktok": "split", "audience.share.community@tiktok": 70, "audience.share.ads@tiktok": 40,
	}), madrid, today, nil)
	if len(rep.Doubts) != 1 || rep.Doubts[0].Text != "El reparto de TikTok suma 110, no 100: lo hemos ajustado a 100." || rep.Doubts[0].Key != "audience.share.community@tiktok" {
		t.Errorf("doubts %+v", rep.Doubts)
	}
}

func TestWhatWasTakenOverAndWhatIsHeldSaysSo(t *testing.T) {
	rep := Make(withChannels(t, nil), madrid, today, nil)
	all := strings.Join(func() (list []string) {
		for _, s := range texts(&rep) {
			list = append(list, s)
		}
		return list
	}(), "\n")
	for _, want := range []string{"De lo que miraste en Instagram", "damos por hecho que llegan tantos como se van", "tomado como 2,8 h", "ajustado a tu cifra"} {
		if !strings.Contains(all, want) {
			t.Errorf("nobody says %q", want)
		}
	}
}
