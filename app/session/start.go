package session

import (
	"maps"
	"slices"
	"strings"

	"quilate/app/i18n"
	"quilate/app/question"
)

// load is the start: what was stored is read, the last good copy where the
// last save cannot be.
func load(m Model, l Loaded) (Model, []Effect) {
	var effects []Effect
	m.Ready, m.Online, m.Now = true, true, l.Now
	m.Denied, m.Site, m.Shares, m.Screens, m.Seed = l.Denied, l.Site, l.Shares, l.Screens, l.Seed
	m.Plain, m.Route, m.Return = l.Plain, l.Route, wayBack(l.Route.Page)
	var readable bool
	m.Prefs, readable = readPreferences(l.Settings)
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
	m, read = m.kept(l)
	effects = append(effects, read...)
	if l.Settings != "" && !readable && m.Notice == nil {
		m.Notice = &Notice{Text: i18n.Text{
			ES: "No hemos podido leer tus ajustes: la región y la moneda vuelven a ser las de este dispositivo. Tus evaluaciones no cambian.",
			EN: "We could not read your settings: region and currency are this device's again. Your assessments stay as they are."}}
	}
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
	m, early = analysed(m.leavingOut(), effects...)
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
