package join

import (
	"strings"

	"quilate/app/i18n"
	"quilate/app/link"
	"quilate/app/session"
	"quilate/app/workshop"
)

// What can be done here.
const (
	enter  session.Do = "join-enter"  // the text in the field leads to a workshop
	reroll session.Do = "join-name"   // another nickname
	begin  session.Do = "join-begin"  // starts to fill in
	goOn   session.Do = "join-go-on"  // opens what is filled in
	leave  session.Do = "join-leave"  // is in no workshop any more
	copied session.Do = "join-copy"   // copies the code
	share  session.Do = "join-share"  // hands it on
	file   session.Do = "join-file"   // as a file
	round  session.Do = "join-answer" // goes on with the first question that has no answer
	finish session.Do = "join-done"   // what was due is done; a page's name leads on to it
	give   session.Do = "join-give"   // a sheet's result goes into the room
)

// field is the switch that holds what stands in the field for a link.
const field = "join.text"

// Update is what this page does about a message.
func Update(m session.Model, msg session.Msg) (session.Model, []session.Effect, bool) {
	switch msg := msg.(type) {
	case session.Loaded:
		m, effects := session.Update(m, msg)
		m = told(m)
		if msg.Handed.Mark == session.PresetMark {
			var more []session.Effect
			m, more = entered(m, msg.Handed.Text)
			effects = append(effects, more...)
		}
		return m, effects, true
	case session.Handed:
		if msg.Mark == session.PresetMark {
			m, effects := entered(m, msg.Text)
			return m, effects, true
		}
	case session.Analysed:
		m, effects := session.Update(m, msg)
		m, more := worked(m)
		return m, append(effects, more...), true
	case session.Arrived:
		m, effects := session.Update(m, msg)
		m = told(m)
		m, more := worked(m)
		return m, append(effects, more...), true
	case session.Copied:
		m.Notice = &session.Notice{Copy: true, Text: i18n.Text{ES: "Código copiado.", EN: "Code copied."}}
		if !msg.OK {
			m.Notice.Text = i18n.Text{ES: "El navegador no nos deja copiar: mantén pulsado el código y cópialo.", EN: "The browser does not let us copy: press the code and copy it."}
		}
		return m, nil, true
	case session.Act:
		return act(m, msg)
	}
	return m, nil, false
}

func act(m session.Model, a session.Act) (session.Model, []session.Effect, bool) {
	p := memberOf(m)
	p.problem = ""
	switch a.Do {
	case enter:
		m, effects := entered(m, presetIn(m.View(field)))
		return m, effects, true
	case reroll:
		m.Seed = m.Seed*1664525 + 1013904223
		p.name = workshop.NicknameAt(m.Seed >> 4)
		p.sent, p.revision = "", 0
		m, effect := keeping(m, p)
		m, more := worked(m)
		return m, append([]session.Effect{effect}, more...), true
	case begin:
		m, effects := started(m, p)
		return m, effects, true
	case goOn:
		m, effects := session.Update(m, session.Act{Do: session.Open, Value: p.doc})
		return m, append(effects, session.Go{Path: session.Route{Lang: m.Route.Lang, Page: session.Join}.Path()}), true
	case round:
		m, effects := session.Update(m, session.Act{Do: session.Resume})
		return m, effects, true
	case finish:
		p.due = false
		m, effect := keeping(m, p)
		m, more := worked(m)
		effects := append([]session.Effect{effect}, more...)
		if a.Value != "" {
			return m, append(effects, session.Go{Path: session.Route{Lang: m.Route.Lang, Page: session.Page(a.Value)}.Path()}), true
		}
		return m, append(effects, session.Top{}), true
	case give:
		if p.paper && p.sent != "" {
			m, effect := handedBack(m, p)
			return m, []session.Effect{effect, session.Go{Path: session.Route{Lang: m.Route.Lang, Page: session.Workshop}.Path() + session.ResultMark + p.sent}}, true
		}
		return m, nil, true
	case leave:
		m, effect := handedBack(m, p)
		if p.paper {
			return m, []session.Effect{effect, session.Go{Path: session.Route{Lang: m.Route.Lang, Page: session.Workshop}.Path()}}, true
		}
		return m, []session.Effect{effect, session.Top{}}, true
	case copied:
		return m, []session.Effect{session.Copy{Text: p.sent}}, true
	case share:
		return m, []session.Effect{session.Share{Title: p.name.Text(m.Locale.Lang) + " – " + p.title(m.Locale), Address: address(m, p)}}, true
	case file:
		return m, []session.Effect{session.DownloadFile{Name: "quilate-" + p.sent + ".txt", Type: "text/plain", Text: p.sent + "\n"}}, true
	}
	return m, nil, false
}

// handedBack is the device as it was before this member: nobody is in a
// workshop, or whoever gave way to a sheet of paper.
func handedBack(m session.Model, p member) (session.Model, session.Effect) {
	m, effect := m.Keeping(session.Join, p.before)
	return m.WithAside(session.Join, nil), effect
}

// entered goes into the workshop that a text leads to. The same one once more,
// in another round perhaps, keeps nickname and assessment. A sheet of paper is
// somebody else's each time, except where one is under way.
func entered(m session.Model, text string) (session.Model, []session.Effect) {
	text, paper := strings.CutSuffix(text, workshop.FromPaper)
	preset, err := workshop.ReadPreset(text)
	p := memberOf(m)
	if err != nil {
		p.problem = said(m, text, err)
		return m.WithAside(session.Join, p), []session.Effect{session.Focus{ID: field}}
	}
	switch {
	case p.paper && !paper: // the device's own again
		p = read(p.before)
	case paper && !p.paper:
		p = member{paper: true, before: p.written()}
	}
	switch {
	case !p.in() || p.preset.ID != preset.ID || p.paper && p.preset.Round != preset.Round:
		m.Seed = m.Seed*1664525 + 1013904223
		p = member{name: workshop.NicknameAt(m.Seed >> 4), paper: p.paper, before: p.before}
	case p.preset.Round != preset.Round:
		p.sent, p.revision, p.due = "", 0, p.doc != ""
	}
	p.preset, p.text, p.problem = preset, text, ""
	m, effect := keeping(m, p)
	m, more := worked(m)
	return m, append([]session.Effect{effect, session.Unlink{}, session.Top{}}, more...)
}

func said(m session.Model, text string, err error) string {
	switch {
	case text == "":
		return m.Locale.Say(i18n.Text{ES: "Pega el enlace del taller", EN: "Paste the workshop's link"})
	case err == link.Newer:
		return m.Locale.Say(i18n.Text{ES: "Este taller se preparó con una versión más nueva: actualiza la página y vuelve a probar", EN: "This workshop was prepared with a newer version: reload the page and try again"})
	}
	return m.Locale.Say(i18n.Text{ES: "Este enlace está incompleto o no es de un taller: pégalo entero", EN: "This link is incomplete or not a workshop's: paste all of it"})
}

// started makes the assessment that is filled in for the workshop.
func started(m session.Model, p member) (session.Model, []session.Effect) {
	d := p.start()
	at := session.Route{Lang: m.Route.Lang, Page: session.Ask}
	if d.Sample != "" {
		at.Page, p.due = session.Join, true // it is filled in: first comes the task
	}
	m, effects := session.Take(m, d, p.preset.Full, at)
	p.doc = m.Open.Doc.ID
	m, effect := keeping(m, p)
	effects = append([]session.Effect{effect}, effects...)
	if at.Page == session.Join {
		effects = append(effects, session.Top{})
	}
	return m, effects
}

// worked takes over what the assessment comes to, once it is final.
func worked(m session.Model) (session.Model, []session.Effect) {
	p := memberOf(m)
	if !p.in() || p.due || p.doc == "" || m.Open.Doc.ID != p.doc || m.Results == nil || !m.Results.Whole || !m.Fresh || m.Sharpening {
		return m, nil
	}
	now := p.handed(workshop.Of(m.Results))
	if now.sent == p.sent {
		return m, nil
	}
	m, effect := keeping(m, now)
	return m, []session.Effect{effect}
}

// address leads the trainer's device to the code.
func address(m session.Model, p member) string {
	return m.Site + session.Route{Lang: m.Route.Lang, Page: session.Workshop}.Path()[1:] + session.ResultMark + p.sent
}
