package session

import (
	"maps"
	"slices"
	"strconv"
	"strings"
	"time"

	"quilate/app/analysis"
	"quilate/app/assessment"
	"quilate/app/i18n"
	"quilate/app/question"
)

// undoSteps is how many changes can be taken back.
const undoSteps = 100

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
		m, _ = m.Keeping(msg.Page, msg.Text)
		m = m.WithAside(msg.Page, nil)
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
		m.Quiet = true
		m = m.told()
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
		return stepped(m, before, last, i18n.Text{ES: "Deshecho. Por deshacer: {n}.", EN: "Undone. Left to undo: {n}."})
	case Redo:
		if len(m.Future) == 0 {
			return m, nil
		}
		last := len(m.Future) - 1
		before := m.Open.Doc
		m.Past = append(slices.Clone(m.Past), before)
		m.Open.Doc, m.Future = m.Future[last], slices.Clone(m.Future[:last])
		return stepped(m, before, last, i18n.Text{ES: "Rehecho. Por rehacer: {n}.", EN: "Redone. Left to redo: {n}."})
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
		m.Prefs.Full = true
		effects := []Effect{SaveSettings{m.Prefs.text()}}
		if s, ok := m.Next(); ok {
			effects = append(effects, Go{Path: Route{Lang: m.Route.Lang, Page: Ask, Step: s.Slug()}.Path()})
		}
		return m, effects
	}
	return m, nil
}

// changed puts a document in the place of the open one: it can be undone, is
// stored, and its findings are worked out.
func changed(m Model, d assessment.Document, key string) (Model, []Effect) {
	if m.Open.ReadOnly {
		return m, nil
	}
	if m.Open.Shared {
		return edited(m, d, key)
	}
	m, effects := put(m, d, key)
	return analysed(m, effects...)
}

// written is changed for what moves no figure: the findings stand.
func written(m Model, d assessment.Document, key string) (Model, []Effect) {
	if m.Open.ReadOnly || m.Open.Shared {
		return changed(m, d, key)
	}
	return put(m, d, key)
}

func put(m Model, d assessment.Document, key string) (Model, []Effect) {
	if key == "" || key != m.lastKey {
		m.Past = append(slices.Clone(m.Past), m.Open.Doc)
		if len(m.Past) > undoSteps {
			m.Past = m.Past[len(m.Past)-undoSteps:]
		}
	}
	effects := []Effect{Save{d.ID}, Pause{}}
	if key == "" || key != m.lastKey {
		// From the first answer on, this is the one that opens next time.
		m = m.uncopied(d.ID)
		m.Prefs.Active = d.ID
		effects = append(effects, SaveSettings{m.Prefs.text()})
	}
	m.lastKey, m.Touched, m.Future, m.Quiet = key, "", nil, false
	m.Aloud, m.Undone = "", ""
	m.Open.Doc = d
	return m, effects
}

// stepped is after an undo or a redo of what was before; left is how many steps
// there are that way still: without one the button goes. What has changed is shown:
// beside one question, another one's page is gone to. It is said, too: beside a
// question what holds now, elsewhere how many steps are left.
func stepped(m Model, before assessment.Document, left int, said i18n.Text) (Model, []Effect) {
	m.lastKey, m.Problems, m.Drafts = "", nil, nil
	m.Epoch++
	gone := left == 0
	if m.Notice != nil && slices.ContainsFunc(m.Notice.Acts, func(o Offer) bool { return o.Act.Do == Undo }) {
		m.Notice, gone = nil, true // what it speaks of may be undone, and its button goes
	}
	effects := []Effect{Save{m.Open.Doc.ID}}
	path, key := m.whereOf(before)
	m.Aloud, m.Undone = "", key
	if key == "" {
		m.Aloud = m.Locale.Say(said, "n", strconv.Itoa(left))
	}
	if path != "" {
		effects = append(effects, Go{Path: path})
	} else if gone {
		effects = append(effects, Refocus{m.returned()})
	}
	return analysed(m, effects...)
}

// whereOf is the address of the question whose answer is another one than
// before, "" where it is on the page that is shown or no page is about it, and
// the key of that answer; both are "" on pages that show all answers or none.
func (m Model) whereOf(before assessment.Document) (path, changed string) {
	if m.Route.Page != Ask {
		return "", ""
	}
	for _, d := range []assessment.Document{m.Open.Doc, before} {
		for _, key := range d.Keys() {
			if before.Answer(key) == m.Open.Doc.Answer(key) {
				continue
			}
			step, ok := question.PageOf(d, key)
			switch {
			case ok && step.Slug() == m.Route.Step:
				return "", key
			case ok && path == "":
				path, changed = Route{Lang: m.Route.Lang, Page: Ask, Step: step.Slug()}.Path(), key
			}
		}
	}
	return path, changed
}

// returned is the element of the option that an undo has brought back, where it
// is shown, else the page's heading.
func (m Model) returned() string {
	if n := len(m.Future); n > 0 && m.Route.Page == Compare {
		before, _ := analysis.BudgetOf(m.Future[n-1])
		now, _ := analysis.BudgetOf(m.Doc())
		for i := range now.Options {
			if id := now.Options[i].ID; before.Index(id) < 0 {
				return OptionPrefix + id
			}
		}
	}
	return "title"
}

// analysed asks for the findings of the document as it is now.
func analysed(m Model, effects ...Effect) (Model, []Effect) {
	m.Generation++
	m.Fresh = false
	return m, append(effects, m.analyse())
}

// idle says that nothing is to be found out: nobody has answered anything yet,
// and the page shows no findings. What is found is wanted from the first
// question on.
func (m Model) idle() bool {
	return m.Open.Doc.Empty() && m.Route.Page != Ask && m.Route.Page != All && !whole(m.Route.Page)
}

func (m Model) analyse() Effect {
	return Analyse{m.Generation, whole(m.Route.Page)}
}

// whole says whether a page shows all findings.
func whole(p Page) bool { return slices.Contains(wholePages, p) }

var wholePages = []Page{Results, Report, Sharing, Charter, Compare, Measure, Present, Embed, Join}

// settled is after a change of how numbers are written. Numbers that were
// understood are shown from now on the new way.
func settled(m Model) (Model, []Effect) {
	m.Open.Doc = m.Open.Doc.Settled()
	m, effects := analysed(m, SaveSettings{m.Prefs.text()})
	if !m.Open.Doc.Empty() {
		effects = append(effects, Save{m.Open.Doc.ID})
	}
	return m, effects
}

// opened goes on with another assessment.
func opened(m Model, at Route) (Model, []Effect) {
	m.Prefs.Active = m.Open.Doc.ID
	m.Prefs.At = at.Path()
	m, effects := shown(m, SaveSettings{m.Prefs.text()})
	if worthKeeping(m.Open.Doc) && !m.Open.ReadOnly {
		effects = append(effects, Save{m.Open.Doc.ID})
	}
	return m, append(effects, Go{Path: at.Path()})
}

// shown is m with another assessment in the place of the open one, as the
// reader sees it.
func shown(m Model, effects ...Effect) (Model, []Effect) {
	m.Past, m.Future = nil, nil
	m.lastKey, m.Problems, m.Drafts, m.Taps, m.Notice, m.Results, m.Told = "", nil, nil, "", nil, nil, nil
	m.Epoch++
	m.Reached = [2]*analysis.Spread{}
	return analysed(m.reading(), effects...)
}

// reading sets how the open assessment is written: in its own region and
// currency; a sample in the reader's region, since nobody typed its numbers.
func (m Model) reading() Model {
	m.Locale.Region = m.Home
	if d := m.Open.Doc; d.Region != "" && d.Sample == "" {
		m.Locale.Region = i18n.Region(d.Region)
	}
	m.Locale.Currency = m.Open.Doc.Currency
	return m
}

// shelved puts the open assessment, if there is anything in it, on the shelf
// as it is now. That of a link is nobody's until a copy of it is kept.
func shelved(m Model) Model {
	if !worthKeeping(m.Open.Doc) || m.Open.Shared {
		return m
	}
	shelf := []Stored{m.Open}
	for _, s := range m.Shelf {
		if s.Doc.ID != m.Open.Doc.ID {
			shelf = append(shelf, s)
		}
	}
	m.Shelf = shelf
	return m
}

// worthKeeping says whether there is anything in a document to keep: answers,
// or the workshop for which it is to be filled in. A phone that loads the page
// anew before its first answer is still in the workshop.
func worthKeeping(d assessment.Document) bool { return !d.Empty() || d.Workshop != "" }

// All is every assessment, the open one as it is now.
func (m Model) All() []Stored { return shelved(m).Shelf }

func blank(m Model) assessment.Document {
	return assessment.New(newID(m), m.Locale.Currency, string(m.Locale.Region), m.today())
}

// newID is unique on the device: the moment, and a number on from it while it
// is taken.
func newID(m Model) string {
	for n := m.Now; ; n++ {
		id := strconv.FormatInt(n, 36)
		taken := id == m.Open.Doc.ID
		for _, s := range m.Shelf {
			taken = taken || s.Doc.ID == id
		}
		if !taken {
			return id
		}
	}
}

func (m Model) today() string { return assessment.Day(time.UnixMilli(m.Now).UTC()) }

func arrive(m Model, r Route) (Model, []Effect) {
	if m.Show.Turning > 0 && r.onStage() {
		m.Show.Turning-- // the slide is shown already
		return m, nil
	}
	same, turned, was := r == m.Route, r.Lang != m.Route.Lang, m.Route
	if r.Page != m.Route.Page && r.Page != Ask {
		m.Return = ""
		if r.Page == Review || r.Page == Results || r.Page == Compare {
			m.Return = r.Page
		}
	}
	m.Route = r
	m.Locale = m.Locale.WithLang(r.Lang)
	if !same {
		m.Open.Doc = m.Open.Doc.Settled()
	}
	m.Problems, m.Drafts, m.lastKey, m.Erasing = nil, nil, "", false
	if same {
		return m, nil
	}
	m.Notice, m.Aloud = nil, ""
	if m.Undone != "" {
		if step, ok := question.PageOf(m.Doc(), m.Undone); !ok || step.Slug() != r.Step {
			m.Undone = ""
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
	} else if m.Results == nil && !m.idle() {
		effects = append(effects, m.analyse())
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

// load is the start: what was stored is read, the last good copy where the
// last save cannot be.
func load(m Model, l Loaded) (Model, []Effect) {
	var effects []Effect
	m.Ready, m.Online, m.Now = true, true, l.Now
	m.Denied, m.Site, m.Shares, m.Screens, m.Kept, m.Seed = l.Denied, l.Site, l.Shares, l.Screens, l.Kept, l.Seed
	m.Plain, m.Route = l.Plain, l.Route
	m.Prefs = readPreferences(l.Settings)
	m.Locale = i18n.Guess(l.Languages)
	if m.Prefs.Region != "" {
		m.Locale.Region = m.Prefs.Region
	}
	if m.Prefs.Currency != "" {
		m.Locale.Currency = m.Prefs.Currency
	}
	m.Locale = m.Locale.WithLang(l.Route.Lang)
	m.Home = m.Locale.Region

	var read []Effect
	m, read = m.stored(l)
	effects = append(effects, read...)
	slices.SortStableFunc(m.Shelf, func(a, b Stored) int { return int((b.SavedAt - a.SavedAt) / 1000) })

	if m.Prefs.text() == (Preferences{}).text() && len(m.Shelf) > 0 {
		// The settings are gone or cannot be read: the last one is the one.
		m.Prefs.Active = m.Shelf[0].Doc.ID
	}
	m.Open = Stored{Doc: blank(m)}
	for _, s := range m.Shelf {
		if s.Doc.ID == m.Prefs.Active {
			m.Open = s
			m = m.reading()
		}
	}
	var early []Effect
	m, early = before(m, l)
	effects = append(effects, early...)
	m.Past = nil
	if l.Route.Page == Ask && l.Route.Step != "" {
		if s, ok := question.Find(m.Doc(), l.Route.Step); ok && !s.Page.Short {
			m.Prefs.Full = true
		}
	}
	m, early = analysed(m, effects...)
	if m.idle() {
		early = effects
	}
	if m.Route.Page == Present {
		var more []Effect
		m, more = presenting(m)
		early = append(early, more...)
	}
	if l.Link != "" {
		var shared []Effect
		m, shared = visit(m, l.Link)
		early = append(early, shared...)
	}
	return m, early
}

// before takes over what was typed, chosen and ticked while the program was on
// its way. A control's id is its answer key; after "~" comes the option of a
// choice, or the part of the answer it stands for.
func before(m Model, l Loaded) (Model, []Effect) {
	var all []Effect
	do := func(a Act) {
		var effects []Effect
		m, effects = Update(m, a)
		all = append(all, effects...)
	}
	for _, id := range slices.Sorted(maps.Keys(l.Checked)) {
		if !l.Checked[id] {
			continue
		}
		key, part, _ := strings.Cut(id, "~")
		f, _, ok := m.field(key)
		switch {
		case part == "unknown":
			do(Act{Unknown, key, ""})
		case !ok:
		case part == "":
			on := "yes"
			if len(f.Options) > 0 {
				on = f.Options[0].Value
			}
			do(Act{Toggle, key, on})
		case f.Kind == question.Choice:
			do(Act{Pick, key, part})
		}
	}
	for _, id := range slices.Sorted(maps.Keys(l.Typed)) {
		switch text := l.Typed[id]; {
		case id == "home-channel":
			do(Act{View, "home.channel", text})
		case id == "embed-channel":
			do(Act{Do: EmbedChannel, Value: text})
		case text != "" && !strings.Contains(id, "~"):
			do(Act{Type, id, text})
		}
	}
	return m, all
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

func fileName(m Model, d assessment.Document, end string) string {
	day := m.today()
	name := ""
	for _, r := range Title(m, d) {
		switch {
		case r >= 'a' && r <= 'z', r >= 'A' && r <= 'Z', r >= '0' && r <= '9':
			name += string(r)
		case strings.ContainsRune("áéíóúñÁÉÍÓÚÑü", r):
			name += map[rune]string{'á': "a", 'é': "e", 'í': "i", 'ó': "o", 'ú': "u", 'ñ': "n", 'Á': "A", 'É': "E", 'Í': "I", 'Ó': "O", 'Ú': "U", 'Ñ': "N", 'ü': "u"}[r]
		case r == ' ' && name != "" && !strings.HasSuffix(name, "-"):
			name += "-"
		}
		if len(name) > 40 {
			break
		}
	}
	name = strings.TrimSuffix(name, "-")
	if name == "" {
		return "quilate-" + day + end
	}
	return "quilate-" + name + "-" + day + end
}
