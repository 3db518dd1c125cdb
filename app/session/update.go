package session

import (
	"maps"
	"slices"

	"quilate/app/analysis"
	"quilate/app/i18n"
	"quilate/app/question"
)

// Update is what happens. It changes nothing in place.
func Update(m Model, msg Msg) (Model, []Effect) {
	if m.Route.Page == Embed {
		return embedUpdate(m, msg)
	}
	switch msg := msg.(type) {
	case Act:
		return act(m, msg)
	case Loaded:
		return load(m, msg)
	case Arrived:
		return arrive(m, msg.Route)
	case Analysed:
		return found(m, msg)
	case Saved:
		if msg.ID == m.Open.Doc.ID {
			m.Open = m.Open.saved(msg)
		}
		for i := range m.Shelf {
			if m.Shelf[i].Doc.ID == msg.ID {
				m.Shelf = slices.Clone(m.Shelf)
				m.Shelf[i] = m.Shelf[i].saved(msg)
			}
		}
		m.Full = false
		return m, nil
	case SaveFailed:
		if msg.Full {
			m.Full = true
		} else {
			m.Denied = true
		}
		return m, nil
	case Elsewhere:
		return elsewhere(m, msg)
	case KeptElsewhere:
		m = m.keptElsewhere(msg)
	case Imported:
		return imported(m, msg)
	case Linked:
		return visit(m, msg.Text)
	case Pasted:
		return pasted(m, msg.Text, false)
	case Copied:
		return copiedLink(m, msg.OK)
	case WorkbookWritten:
		return workbookWritten(m, msg.OK), nil
	case Put:
		return changed(m, msg.Doc, msg.Key)
	case Erased:
		fresh := Model{Ready: true, Gallery: m.Gallery, Now: m.Now, Locale: m.Locale, Home: m.Home, Route: m.Route, Denied: m.Denied, Online: m.Online, Site: m.Site, Shares: m.Shares, Screens: m.Screens, Plain: m.Plain}
		fresh.Open.Doc = blank(fresh)
		fresh.Notice = &Notice{Text: i18n.Text{ES: "Borrado. No queda nada aquí.", EN: "Deleted. Nothing is left here."}}
		fresh, effects := analysed(fresh)
		return fresh, append(effects, Top{})
	case Crashed:
		m.Crashed = true
	case Heard:
		return heard(m, msg.Text)
	case Unheard:
		m.Show.Deaf = true
	case Unopened:
		m.Show.Blocked = true
	case Ticked:
		return ticked(m)
	case Online:
		m.Online = msg.Yes
	case Paused:
		m = m.quiet().told()
	case Updatable:
		m.Update = true
	}
	return m, nil
}

// found takes over the findings of the present generation.
func found(m Model, msg Analysed) (Model, []Effect) {
	if msg.Generation != m.Generation {
		return m, nil
	}
	var effects []Effect
	m.Results, m.Fresh, m.Sharpening = msg.Results, true, msg.More
	if msg.Results == nil {
		return m, nil
	}
	m = m.told()
	if !whole(m.Route.Page) {
		return m, nil
	}
	if m.Awaited {
		m.Awaited = false
		effects = append(effects, Refocus{"title"})
	}
	if len(msg.Results.Cases) > 0 && !m.Prefs.Persisted && !m.Denied && m.Route.Page == Results && !m.Open.Shared {
		m.Prefs.Persisted = true
		effects = append(effects, Persist{}, SaveSettings{m.Prefs.text()})
	}
	return m, effects
}

// told is m with what the live region is to tell: the findings once they are
// as sharp as they get and nobody is changing anything.
func (m Model) told() Model {
	if m.Results != nil && m.Fresh && !m.Sharpening && (m.Quiet || m.Results.Whole) {
		m.Told = m.Results
	}
	return m
}

// act is Update for what somebody did.
func act(m Model, a Act) (Model, []Effect) {
	switch a.Do {
	case Type, TypeLow, TypeHigh, TypeOf, Pick, Toggle, Unknown, SetBasis:
		return answer(m, a)
	case Count, Uncount:
		return tap(m, a)
	case Continue, Skip:
		return advance(m, a)
	case Undo:
		if len(m.Past) == 0 {
			return m, nil
		}
		last := len(m.Past) - 1
		before := m.Open.Doc
		m.Future = append(slices.Clone(m.Future), before)
		m.Open.Doc, m.Past = m.Past[last], slices.Clone(m.Past[:last])
		return stepped(m, before, last, a.Do)
	case Redo:
		if len(m.Future) == 0 {
			return m, nil
		}
		last := len(m.Future) - 1
		before := m.Open.Doc
		m.Past = append(slices.Clone(m.Past), before)
		m.Open.Doc, m.Future = m.Future[last], slices.Clone(m.Future[:last])
		return stepped(m, before, last, a.Do)
	case Sample:
		return sample(m, a.Value)
	case Begin:
		return begin(m, a)
	case Fresh:
		m = shelved(m)
		m.Locale.Region, m.Locale.Currency = m.Home, m.Home.Currency()
		if m.Prefs.Currency != "" {
			m.Locale.Currency = m.Prefs.Currency
		}
		m.Open = Stored{Doc: blank(m)}
		m.Past, m.Future, m.Return = nil, nil, ""
		m.Prefs.Full = false
		return opened(m, Route{Lang: m.Route.Lang, Page: Ask, Step: question.Pages[firstShort()].ID})
	case Resume:
		if r := ParseRoute(splitPath(m.Prefs.At)); r.Page == Ask {
			return m, []Effect{Go{Path: r.In(m.Route.Lang).Path()}}
		}
		if s, ok := m.Next(); ok {
			return m, []Effect{Go{Path: Route{Lang: m.Route.Lang, Page: Ask, Step: s.Slug()}.Path()}}
		}
		return m, []Effect{Go{Path: Route{Lang: m.Route.Lang, Page: Results}.Path()}}
	case Open:
		for _, s := range m.Shelf {
			if s.Doc.ID == a.Value {
				m = shelved(m)
				m.Open = s
				m.Past, m.Future = nil, nil
				return opened(m, Route{Lang: m.Route.Lang, Page: Results})
			}
		}
		return m, nil
	case Rename:
		if a.Key == m.Open.Doc.ID {
			return changed(m, m.Open.Doc.Named(short(a.Value, 80)), "name")
		}
		return m, nil
	case Delete:
		return remove(m, a.Value)
	case Restore:
		return restore(m, a.Value)
	case AskErase:
		m.Erasing = true
		return m, []Effect{Focus{"erase-title"}}
	case CopyErase:
		return m, append(m.everything(), EraseDevice{})
	case Erase:
		return m, []Effect{EraseDevice{}}
	case Cancel:
		m.Erasing, m.Notice, m.Update = false, nil, false
		return m, []Effect{FocusBack{}}
	case Download:
		return download(m, a.Value)
	case NotNow:
		m = m.copied(m.Open.Doc.ID)
		return m, []Effect{SaveSettings{m.Prefs.text()}}
	case SaveBad:
		return m, []Effect{DownloadFile{"quilate-ilegible.txt", "text/plain", m.Bad}}
	case ForgetBad:
		m.Bad, m.Notice = "", nil
		return m, []Effect{DropBad{}, Focus{"title"}}
	case Again:
		return m, []Effect{Reload{}}
	case Renew:
		return m, []Effect{TakeUpdate{}}
	case Include:
		return include(m, a.Key)
	case Print:
		return m, []Effect{PrintPage{}}
	case CopyLink, ShareLink:
		return hand(m, a.Do)
	case ChartSVG, ChartPNG:
		return m, []Effect{Picture{a.Key, a.Do == ChartPNG}}
	case CodeFile:
		return codeFile(m)
	case Months:
		return months(m)
	case Paste:
		return pasted(m, m.View(PasteView), true)
	case KeepCopy:
		return keep(m)
	case Leave:
		return leave(m)
	case OfToday:
		return ofToday(m)
	case SetRegion:
		m.Prefs.Region = i18n.Region(a.Value)
		m.Home = m.Prefs.Region
		m.Locale.Region = m.Prefs.Region
		if m.Open.Doc.Empty() {
			m.Prefs.Currency = m.Prefs.Region.Currency()
			m.Locale.Currency = m.Prefs.Currency
			m.Open.Doc.Currency = m.Locale.Currency
		}
		m.Open.Doc.Region = string(m.Prefs.Region)
		m.Prefs.Confirmed = true
		return settled(m)
	case SetMoney:
		m.Prefs.Currency = a.Value
		m.Locale.Currency = a.Value
		m.Open.Doc.Currency = a.Value
		m.Prefs.Confirmed = true
		return settled(m)
	case Confirm:
		m.Prefs.Confirmed = true
		m.Prefs.Region, m.Prefs.Currency = m.Locale.Region, m.Locale.Currency
		return m, []Effect{SaveSettings{m.Prefs.text()}, Focus{"title"}}
	case View:
		m.Views = maps.Clone(m.Views)
		if m.Views == nil {
			m.Views = map[string]string{}
		}
		m.Views[a.Key] = a.Value
		return m, nil
	case ShowSlide, TurnSlide, PutSlide, Black, Notes, FullScreen, Presenter, Timer, PrintSlides:
		return present(m, a)
	case Mine, Theirs, Both:
		return resolve(m, a.Do)
	case EditPlan:
		return m.Viewing(PlanView, a.Key), []Effect{Focus{"h-edit"}}
	case NewPlan, MixPlan, RenamePlan, DeletePlan, ResetPlan, SetLine, StepLine, SetBudget, SetEffect:
		return replan(m, a)
	case Expand:
		m.Prefs.Full, m.Return = true, "" // the path goes on, wherever it was taken up
		effects := []Effect{SaveSettings{m.Prefs.text()}}
		if s, ok := m.Next(); ok {
			effects = append(effects, Go{Path: Route{Lang: m.Route.Lang, Page: Ask, Step: s.Slug()}.Path()})
		}
		return m, effects
	}
	return m, nil
}

// wayBack is a page if one comes back to it after a change of an answer that it
// led to.
func wayBack(p Page) Page {
	if p == Review || p == Results || p == Compare {
		return p
	}
	return ""
}

func arrive(m Model, r Route) (Model, []Effect) {
	if m.Show.Turning > 0 && r.onStage() {
		m.Show.Turning-- // the slide is shown already
		return m, nil
	}
	same, turned, was := r == m.Route, r.Lang != m.Route.Lang, m.Route
	if r.Page != m.Route.Page && r.Page != Ask {
		m.Return = wayBack(r.Page)
	}
	m.Route = r
	m.Locale = m.Locale.WithLang(r.Lang)
	if !same {
		m.Open.Doc, m.Moved = m.Open.Doc.Settled(), true
	}
	m.Problems, m.Drafts, m.lastKey, m.Erasing = nil, nil, "", false
	if same {
		return m, nil
	}
	m.Notice, m.Aloud = nil, ""
	if m.Undone != "" {
		if step, ok := question.PageOf(m.Doc(), m.Undone); !ok || step.Slug() != r.Step {
			m.Undone, m.Landed = "", false
		}
	}
	if was.onStage() && r.onStage() && r.with(was.Step) == was {
		return m, []Effect{m.tell("slide", r.Step)} // Back, or a slide's address
	}
	effects := []Effect{Top{}}
	if r.Page == Present {
		var more []Effect
		m, more = presenting(m)
		effects = append(effects, more...)
	}
	if whole(r.Page) && (m.Results == nil || !m.Results.Whole || !m.Fresh) {
		m.Results, m.Fresh, m.Awaited = nil, false, true
		effects = append(effects, m.analyse())
	} else if m = m.leavingOut(); m.Results == nil && !m.idle() || len(m.Held) > 0 {
		m, effects = analysed(m, effects...)
	}
	if turned {
		effects = append(effects, KeepLanguage{string(r.Lang)})
	}
	if r.Page == Ask && m.Ready && !m.Open.Shared {
		if f := m.Results; f != nil && f.Odds != nil && len(f.Odds.Cases) > 0 {
			m.Reached = [2]*analysis.Spread{&f.Odds.Cases[0].ROI, m.Reached[0]}
		}
		if s, _ := m.Step(); s.Page != nil {
			m.Prefs.Full = m.Prefs.Full || !s.Page.Short
		}
		m.Prefs.At = r.Path()
		effects = append(effects, SaveSettings{m.Prefs.text()})
	}
	return m, effects
}

func firstShort() int {
	for i := range question.Pages {
		if question.Pages[i].Short {
			return i
		}
	}
	return 0
}

func short(s string, n int) string {
	r := []rune(s)
	if len(r) > n {
		r = r[:n]
	}
	return string(r)
}

func splitPath(p string) (path, query string) {
	for i := range p {
		if p[i] == '?' {
			return p[:i], p[i+1:]
		}
	}
	return p, ""
}
