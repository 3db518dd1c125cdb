package app_test

import (
	"fmt"
	"strings"
	"time"

	"quilate/app/analysis"
	"quilate/app/assessment"
	"quilate/app/i18n"
	"quilate/app/report"
)

// The whole pipeline: answers become findings, findings become words.
func Example() {
	doc := assessment.New("example", "EUR", "en-GB", "2026-11-21").
		With("channels.on@instagram", assessment.Choose("yes")).
		With("audience.followers@instagram", assessment.Number(4200)).
		With("cost.hoursPerWeek", assessment.Number(6)).
		With("cost.hourValue", assessment.Number(15)).
		With("cost.spend", assessment.Number(120)).
		With("sale.orderValue", assessment.Number(35)).
		With("sale.tax", assessment.Choose("without")).
		With("sale.margin", assessment.Number(55)).
		With("customers.pattern", assessment.Choose("once")).
		With("social.customers", assessment.Number(9)).
		With("social.months", assessment.Number(3)).
		With("social.how", assessment.Choose("messages"))

	results := analysis.Run(doc)
	reader := i18n.Locale{Lang: i18n.EN, Region: "en-GB", Currency: "EUR"}
	told := report.Make(results, reader, time.Date(2026, 11, 21, 0, 0, 0, 0, time.UTC), nil)
	fmt.Println(strings.ReplaceAll(told.Title, "\u00a0", " "))
	fmt.Printf("%.0f a month, ROI %.0f %%\n", results.Cases[0].MonthlyTotal, 100**results.Cases[0].Result.ROI)
	// Output:
	// For now, with more assumptions than figures, you most likely do not get your money back: you do in fewer than 1 of 50 scenarios
	// 510 a month, ROI -93 %
}
