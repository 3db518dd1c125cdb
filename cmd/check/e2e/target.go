package e2e

import (
	"encoding/json"
	"fmt"
	"slices"
	"strings"
)

// clickable are the roles that a name may refer to.
var clickable = []string{"button", "link", "tab", "checkbox", "radio", "switch", "menuitem",
	"menuitemradio", "menuitemcheckbox", "option", "combobox", "DisclosureTriangle", "summary"}

// isSelector tells a CSS selector from an accessible name.
func isSelector(target string) bool {
	return target != "" && strings.ContainsRune("#.[", rune(target[0]))
}

// byID makes an id of what may already be written as a selector.
func byID(id string) string {
	return "[id=" + quote(strings.TrimPrefix(id, "#")) + "]"
}

// locate returns the object of a target, or why there is none.
func (tab *Tab) locate(target string) (object, why string) {
	if isSelector(target) {
		return tab.query("document.querySelector(" + quote(target) + ")")
	}
	return tab.named(target)
}

// query evaluates an expression whose value is an element or null.
func (tab *Tab) query(js string) (object, why string) {
	var res evaluated
	if err := send(tab.frame, "Runtime.evaluate", params{"expression": js}, &res); err != nil {
		return "", err.Error()
	}
	if err := res.err(); err != nil {
		return "", err.Error()
	}
	if res.Result.ObjectID == "" {
		return "", "there is none"
	}
	return res.Result.ObjectID, ""
}

// named finds what a screen reader calls by this name.
func (tab *Tab) named(name string) (object, why string) {
	document, why := tab.query("document")
	if document == "" {
		return "", why
	}
	var tree struct {
		Nodes []struct {
			Ignored bool `json:"ignored"`
			Role    struct {
				Value json.RawMessage `json:"value"`
			} `json:"role"`
			Backend int `json:"backendDOMNodeId"`
		} `json:"nodes"`
	}
	if err := send(tab.frame, "Accessibility.queryAXTree", params{"objectId": document, "accessibleName": name}, &tree); err != nil {
		return "", err.Error()
	}
	type candidate struct {
		object, outline string
		main            bool
	}
	var found []candidate
	var roles []string
	for _, node := range tree.Nodes {
		role := strings.Trim(string(node.Role.Value), `"`)
		if node.Ignored || node.Backend == 0 {
			continue
		}
		if !slices.Contains(clickable, role) {
			roles = append(roles, role)
			continue
		}
		var resolved struct {
			Object value `json:"object"`
		}
		if err := send(tab.frame, "DOM.resolveNode", params{"backendNodeId": node.Backend}, &resolved); err != nil {
			continue // gone since
		}
		var look struct {
			Visible, Main bool
			Outline       string
		}
		err := call(tab.frame, resolved.Object.ObjectID, `function () {
  const box = this.getBoundingClientRect();
  return { Visible: box.width > 0 && box.height > 0, Main: !!this.closest("main"),
    Outline: this.cloneNode(false).outerHTML };
}`, &look)
		if err != nil || !look.Visible {
			continue
		}
		found = append(found, candidate{resolved.Object.ObjectID, look.Outline, look.Main})
	}
	if inMain := slices.DeleteFunc(slices.Clone(found), func(c candidate) bool { return !c.main }); len(inMain) > 0 {
		found = inMain
	}
	switch {
	case len(found) == 1:
		return found[0].object, ""
	case len(found) > 1:
		why := fmt.Sprintf("%d have this name:", len(found))
		for _, c := range found {
			why += "\n    " + c.outline
		}
		return "", why
	case len(roles) > 0:
		return "", "only " + strings.Join(roles, ", ") + " has this name"
	}
	return "", "nothing to click has this name"
}

// Has reports whether a target is there now, without waiting.
func (tab *Tab) Has(target string) bool {
	tab.t.Helper()
	object, _ := tab.locate(target)
	return object != ""
}

// Count is the number of elements that match a selector.
func (tab *Tab) Count(selector string) int {
	tab.t.Helper()
	return EvalTo[int](tab, "document.querySelectorAll("+quote(selector)+").length")
}
