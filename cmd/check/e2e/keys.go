package e2e

import (
	"strings"
	"unicode/utf8"

	"github.com/chromedp/chromedp/kb"
)

// key is one key of the keyboard.
type key struct {
	name string // KeyboardEvent.key
	code string // KeyboardEvent.code
	num  int64  // the virtual key code
	text string // what it types
}

// named are the keys that Press knows by name.
var namedKeys = map[string]key{
	"Enter":      {"Enter", "Enter", 13, "\r"},
	"Tab":        {"Tab", "Tab", 9, ""},
	"Escape":     {"Escape", "Escape", 27, ""},
	"Backspace":  {"Backspace", "Backspace", 8, ""},
	"Delete":     {"Delete", "Delete", 46, ""},
	"Space":      {" ", "Space", 32, " "},
	"ArrowLeft":  {"ArrowLeft", "ArrowLeft", 37, ""},
	"ArrowUp":    {"ArrowUp", "ArrowUp", 38, ""},
	"ArrowRight": {"ArrowRight", "ArrowRight", 39, ""},
	"ArrowDown":  {"ArrowDown", "ArrowDown", 40, ""},
	"Home":       {"Home", "Home", 36, ""},
	"End":        {"End", "End", 35, ""},
	"PageUp":     {"PageUp", "PageUp", 33, ""},
	"PageDown":   {"PageDown", "PageDown", 34, ""},
}

// modifiers are the bits of Input.dispatchKeyEvent.
var modifiers = map[string]int{"Alt": 1, "Control": 2, "Meta": 4, "Shift": 8}

// Press presses one key, alone or with others held: "Enter", "Shift+Tab",
// "Control+z", "a".
func (tab *Tab) Press(combination string) *Tab {
	tab.t.Helper()
	held := 0
	name := combination
	for {
		first, rest, more := strings.Cut(name, "+")
		bit, ok := modifiers[first]
		if !more || !ok {
			break
		}
		held, name = held|bit, rest
	}
	k, ok := namedKeys[name]
	if !ok {
		if utf8.RuneCountInString(name) != 1 {
			tab.fail("no key is called %q", name)
		}
		r, _ := utf8.DecodeRuneInString(name)
		k = letter(r)
	}
	tab.stroke(k, held)
	return tab
}

// Paste puts the text into whatever has the focus at once, as pasting does.
func (tab *Tab) Paste(text string) *Tab {
	tab.t.Helper()
	tab.must(tab.page, "Input.insertText", params{"text": text})
	return tab
}

// Type types the text, key by key, to whatever has the focus.
func (tab *Tab) Type(text string) *Tab {
	tab.t.Helper()
	for _, r := range text {
		switch r {
		case '\n':
			tab.stroke(namedKeys["Enter"], 0)
		case '\t':
			tab.stroke(namedKeys["Tab"], 0)
		default:
			tab.stroke(letter(r), 0)
		}
	}
	return tab
}

// letter is the key that types a rune, or for one that no key of a plain
// keyboard types, a key without a place.
func letter(r rune) key {
	k, ok := kb.Keys[r]
	if !ok {
		return key{name: string(r), text: string(r)}
	}
	return key{name: k.Key, code: k.Code, num: k.Windows, text: string(r)}
}

func (tab *Tab) stroke(k key, held int) {
	tab.t.Helper()
	in := params{"type": "rawKeyDown", "key": k.name, "code": k.code, "modifiers": held,
		"windowsVirtualKeyCode": k.num, "nativeVirtualKeyCode": k.num}
	if k.text != "" && held&^modifiers["Shift"] == 0 {
		in["type"], in["text"], in["unmodifiedText"] = "keyDown", k.text, k.text
	}
	tab.must(tab.page, "Input.dispatchKeyEvent", in)
	delete(in, "text")
	delete(in, "unmodifiedText")
	in["type"] = "keyUp"
	tab.must(tab.page, "Input.dispatchKeyEvent", in)
}
