package e2e

import (
	"fmt"
	"os"
	"strings"
	"sync"

	"quilate/cmd/check/need"
)

// Violation is one rule of axe-core that the page breaks.
type Violation struct {
	ID      string   // the rule, such as color-contrast
	Impact  string   // minor to critical
	Help    string   // the rule in a sentence
	Targets []string // selectors of the elements
}

func (v Violation) String() string {
	return fmt.Sprintf("%s (%s): %s\n    %s", v.ID, v.Impact, v.Help, strings.Join(v.Targets, "\n    "))
}

// axeScript is axe-core's source, read once.
var axeScript = sync.OnceValues(func() (string, error) {
	path, err := need.Axe()
	if err != nil {
		return "", err
	}
	script, err := os.ReadFile(path)
	return string(script), err
})

// Axe returns what axe-core finds wrong with the document as it is now, by the
// rules of WCAG 2.0 to 2.2 A and AA and its best practices. It runs in a world
// of its own, so that neither the page nor its policy notices.
func (tab *Tab) Axe() []Violation {
	tab.t.Helper()
	script, err := axeScript()
	if err != nil {
		tab.t.Fatalf("no axe-core: %v", err)
	}
	tab.seen.pause()
	defer tab.seen.resume()
	defer tab.awake()()
	world, err := tab.isolated("axe")
	if err != nil {
		tab.fail("axe-core has no world to run in: %v", err)
	}
	if err := evaluateIn(tab.frame, world, script+"\n;undefined", nil); err != nil {
		tab.fail("axe-core does not start: %v", err)
	}
	var found []Violation
	err = evaluateIn(tab.frame, world, laidOut(`axe.run(document, {
  resultTypes: ["violations"],
  runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
}).then(r => r.violations.map(v => ({ ID: v.id, Impact: v.impact, Help: v.help,
  Targets: v.nodes.map(n => n.target.join(" ") + (n.any[0] ? ": " + n.any[0].message : "")) })))`), &found)
	if err != nil {
		tab.fail("axe-core: %v", err)
	}
	return found
}

// isolated makes a JavaScript world beside the page's own and returns its
// number.
func (tab *Tab) isolated(name string) (int, error) {
	var tree struct {
		FrameTree struct {
			Frame struct {
				ID string `json:"id"`
			} `json:"frame"`
		} `json:"frameTree"`
	}
	if err := send(tab.frame, "Page.getFrameTree", nil, &tree); err != nil {
		return 0, err
	}
	var made struct {
		ExecutionContextID int `json:"executionContextId"`
	}
	err := send(tab.frame, "Page.createIsolatedWorld", params{"frameId": tree.FrameTree.Frame.ID, "worldName": name}, &made)
	return made.ExecutionContextID, err
}
