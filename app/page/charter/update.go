package charter

import (
	"strings"

	"quilate/app/i18n"
	"quilate/app/session"
)

// What only this page does.
const (
	copyText session.Do = "charter-copy" // the page as Markdown, to be pasted
	saveText session.Do = "charter-md"   // the same as a file
)

// Update is what this page does itself.
func Update(m session.Model, msg session.Msg) (session.Model, []session.Effect, bool) {
	switch msg := msg.(type) {
	case session.Copied:
		m.Notice = &session.Notice{Copy: true, Text: i18n.Text{ES: "Texto copiado.", EN: "Text copied."}}
		if !msg.OK {
			m.Notice.Text = i18n.Text{ES: "El navegador no nos deja copiar. Descarga el archivo .md: lleva el mismo texto.",
				EN: "The browser does not let us copy. Download the .md file: it holds the same text."}
		}
		return m, nil, true
	case session.Act:
		return act(m, msg)
	}
	return m, nil, false
}

func act(m session.Model, a session.Act) (session.Model, []session.Effect, bool) {
	s := sheetOf(m)
	switch {
	case a.Do == copyText:
		return m, []session.Effect{session.Copy{Text: s.markdown()}}, true
	case a.Do == saveText:
		end := m.Locale.Say(i18n.Text{ES: "-proyecto.md", EN: "-project.md"})
		return m, []session.Effect{session.DownloadFile{Name: m.FileName(end), Type: "text/markdown", Text: s.markdown()}}, true
	case a.Do == session.Type && strings.HasPrefix(a.Key, "charter.") && a.Value != "":
		// What reads as it was proposed was not changed.
		if a.Value == s.p.propose(a.Key) {
			a.Value = ""
		}
		now, effects := session.Update(m, a)
		return now, effects, true
	}
	return m, nil, false
}
