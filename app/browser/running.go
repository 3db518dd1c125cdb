package browser

import "strings"

// Running gives the style sheet what stands at the head of printed pages.
func (b *Browser) Running(text string) {
	quoted := strings.NewReplacer(`\`, `\\`, `"`, `\"`, "\n", " ", "\t", " ").Replace(text)
	documentElement().Get("style").Call("setProperty", "--running", `"`+quoted+`"`)
}
