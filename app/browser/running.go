package browser

import "strings"

// Running gives the style sheet what stands at the head of printed pages. All
// styles of the page are worked out anew.
func (b *Browser) Running(text string) {
	quoted := strings.NewReplacer(`\`, `\\`, `"`, `\"`, "\n", " ", "\t", " ").Replace(text)
	documentElement().Get("style").Call("setProperty", "--running", `"`+quoted+`"`)
}

// Page names the page for the style sheet: rules that look for what is on a
// page (:has) have all of it searched whenever something comes or goes.
func (b *Browser) Page(name string) { documentElement().Get("dataset").Set("page", name) }
