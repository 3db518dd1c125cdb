package main

import (
	"encoding/json"
	"strings"

	"quilate/app/i18n"
	"quilate/app/session"
)

type manifest struct {
	ID              string         `json:"id"`
	Name            string         `json:"name"`
	ShortName       string         `json:"short_name"`
	Description     string         `json:"description"`
	Lang            string         `json:"lang"`
	Dir             string         `json:"dir"`
	StartURL        string         `json:"start_url"`
	Scope           string         `json:"scope"`
	Display         string         `json:"display"`
	BackgroundColor string         `json:"background_color"`
	ThemeColor      string         `json:"theme_color"`
	Categories      []string       `json:"categories"`
	Icons           []manifestIcon `json:"icons"`
	Screenshots     []screenshot   `json:"screenshots,omitempty"`
	Shortcuts       []shortcut     `json:"shortcuts"`
	FileHandlers    []fileHandler  `json:"file_handlers"`
	LaunchHandler   launchHandler  `json:"launch_handler"`
}

type manifestIcon struct {
	Src     string `json:"src"`
	Sizes   string `json:"sizes"`
	Type    string `json:"type"`
	Purpose string `json:"purpose"`
}

type screenshot struct {
	Src        string `json:"src"`
	Sizes      string `json:"sizes"`
	Type       string `json:"type"`
	FormFactor string `json:"form_factor"`
	Label      string `json:"label"`
}

type shortcut struct {
	Name string `json:"name"`
	URL  string `json:"url"`
}

// A fileHandler makes the system open files with the app.
type fileHandler struct {
	Action string              `json:"action"`
	Accept map[string][]string `json:"accept"`
}

// A launchHandler says where a launch lands while the app is open already.
type launchHandler struct {
	ClientMode []string `json:"client_mode"`
}

// shortcutPages are where the shortcuts lead, in the order of their names in
// words.
var shortcutPages = [3]session.Page{session.Ask, session.Results, session.Assessments}

// manifestOf writes the manifest of the installed app in one language. Both
// languages share the identity, so they install as one app.
func manifestOf(lang, base string, icons []manifestIcon, shown []sized) ([]byte, error) {
	w := wordsFor(lang)
	at := func(page session.Page) string {
		return base + strings.TrimPrefix(session.Route{Lang: i18n.Lang(lang), Page: page}.Path(), "/")
	}
	m := manifest{
		ID: base, Name: w.name, ShortName: "Quilate", Description: w.about, Lang: lang, Dir: "ltr",
		StartURL: base + lang + "/", Scope: base, Display: "standalone",
		BackgroundColor: groundLight, ThemeColor: groundLight,
		Categories: []string{"business", "finance", "productivity"},
		Icons:      icons,
		// A copy of an assessment is a JSON file; web/loader.js hands its text over.
		FileHandlers: []fileHandler{{at(session.Assessments), map[string][]string{"application/json": {".json", ".quilate"}}}},
		// What is open is never loaded again under somebody's hands.
		LaunchHandler: launchHandler{[]string{"focus-existing", "auto"}},
	}
	for i, page := range shortcutPages {
		m.Shortcuts = append(m.Shortcuts, shortcut{w.shortcuts[i], at(page)})
	}
	for _, p := range shown {
		if p.lang == lang && p.form != "" {
			m.Screenshots = append(m.Screenshots, screenshot{base + p.address, p.sizes, contentType(p.address), p.form,
				w.screenshots[strings.TrimPrefix(p.name, lang+"-")]})
		}
	}
	data, err := json.MarshalIndent(m, "", "  ")
	if err != nil {
		return nil, err
	}
	return append(data, '\n'), nil
}
