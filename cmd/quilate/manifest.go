package main

import (
	"encoding/json"
	"strings"

	"quilate/app/pwa"
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
	Shortcuts       []shortcut     `json:"shortcuts,omitempty"`
}

type manifestIcon struct {
	Src     string `json:"src"`
	Sizes   string `json:"sizes"`
	Type    string `json:"type"`
	Purpose string `json:"purpose"`
}

type shortcut struct {
	Name string `json:"name"`
	URL  string `json:"url"`
}

// shortcutCount is how many shortcuts systems show without cutting the list.
const shortcutCount = 4

// manifestOf writes the manifest of the installed app in one language. Both
// languages share the identity, so they install as one app.
func manifestOf(lang, base string, icons []manifestIcon, pages []pwa.Page) ([]byte, error) {
	w := wordsFor(lang)
	home := "/" + lang + "/"
	m := manifest{
		ID: base, Name: w.name, ShortName: "Quilate", Description: w.about, Lang: lang, Dir: "ltr",
		StartURL: base + lang + "/", Scope: base, Display: "standalone",
		BackgroundColor: groundLight, ThemeColor: groundLight,
		Categories: []string{"business", "finance", "productivity"},
		Icons:      icons,
	}
	for _, p := range pages {
		if p.Lang == lang && p.Path != home && !p.NoIndex && len(m.Shortcuts) < shortcutCount {
			name, _, _ := strings.Cut(p.Title, " – ")
			m.Shortcuts = append(m.Shortcuts, shortcut{Name: name, URL: base + strings.TrimPrefix(p.Path, "/")})
		}
	}
	data, err := json.MarshalIndent(m, "", "  ")
	if err != nil {
		return nil, err
	}
	return append(data, '\n'), nil
}
