package share

import (
	"quilate/app/session"
	"quilate/app/sheet"
)

// busy is where session.WorkbookView stands while a spreadsheet is written.
const busy = "busy"

// Update is what this page does itself: it has a spreadsheet written.
func Update(m session.Model, msg session.Msg) (session.Model, []session.Effect, bool) {
	a, ok := msg.(session.Act)
	if !ok || a.Do != session.Workbook {
		return m, nil, false
	}
	c := m.Chosen()
	if c == nil || m.View(session.WorkbookView) == busy {
		return m, nil, true
	}
	text := sheet.Of(m.Results, c, session.Title(m, m.Doc()), m.Locale).JSON()
	return m.Viewing(session.WorkbookView, busy), []session.Effect{session.WriteWorkbook{Name: m.FileName(".xlsx"), Text: text}}, true
}
