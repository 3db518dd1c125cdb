package pwa

import (
	"quilate/app/page/results"
	"quilate/app/session"
)

// csv is the table of a figure of the results as a file.
func (r *root) csv(figure string) (session.DownloadFile, bool) {
	v := r.view()
	told := results.Report(v)
	f, ok := told.FigureByID(figure)
	if !ok {
		return session.DownloadFile{}, false
	}
	decimal := v.Locale.Fixed(0.5, 1)[1:2]
	return session.DownloadFile{Name: "quilate-" + figure + ".csv", Type: "text/csv", Text: f.Table.CSV(decimal)}, true
}
