package pwa

import (
	"quilate/app/chart"
	"quilate/app/page/results"
	"quilate/app/session"
)

// csv is the table of a figure of the results as a file.
func (r *root) csv(figure string) (session.DownloadFile, bool) {
	v := r.view()
	decimal := v.Locale.Fixed(0.5, 1)[1:2]
	if p := placeOf(v); p.figures != nil {
		for _, f := range p.figures(v) {
			if f.ID == figure {
				return tableFile(f, decimal), true
			}
		}
		return session.DownloadFile{}, false
	}
	told := results.Report(v)
	f, ok := told.FigureByID(figure)
	if !ok {
		return session.DownloadFile{}, false
	}
	return tableFile(f, decimal), true
}

func tableFile(f chart.Figure, decimal string) session.DownloadFile {
	return session.DownloadFile{Name: "quilate-" + f.ID + ".csv", Type: "text/csv", Text: f.Table.CSV(decimal)}
}
