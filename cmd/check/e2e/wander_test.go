package e2e

import (
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"
	"time"
)

// wander does one thing that somebody could do on the page, and says what:
// follows a link, presses, picks or types. The numbers choose which, and what
// is typed. What leaves the page (paper, files, other windows) has its own
// tests.
const wander = `((which, kind, text) => {
  const away = /^(print|print-slides|presenter|full-screen|download|months|workbook|csv|svg|png|qr-file|share-link|copy-erase|erase|reload|update)$/;
  const near = (e) => e.checkVisibility() && !e.disabled && !e.closest("[inert]");
  const there = [...document.querySelectorAll("a[href], button, input, select, textarea, summary")].filter((e) => near(e) && !away.test(e.dataset.do) && e.type !== "file" &&
    !(e.localName === "a" && (e.target || e.origin !== location.origin || e.hasAttribute("download"))));
  const links = there.filter((e) => e.localName === "a"), others = there.filter((e) => e.localName !== "a");
  const among = kind < 0.2 && links.length || !others.length ? links : others;
  if (!among.length) return "nothing to do at " + location.pathname;
  const e = among[which % among.length];
  const said = [location.pathname + location.search, e.localName, e.id || e.dataset.do || e.getAttribute("href") || e.textContent].join(" ");
  e.focus();
  if (e.localName === "select") e.selectedIndex = which % e.options.length;
  else if (e.localName !== "textarea" && (e.localName !== "input" || /radio|checkbox|submit|button/.test(e.type))) {
    e.click();
    return said;
  } else e.value = text;
  for (const type of ["input", "change"]) e.dispatchEvent(new Event(type, { bubbles: true }));
  return said + " := " + e.value;
})`

// TestWanderingAboutEndsNothing does a few hundred things at random, in quick
// succession and with pauses, with Back and loading anew in between: whatever
// somebody does, the program goes on and finds no fault in itself. What is
// chosen is the same each time; a walk that failed is quoted.
func TestWanderingAboutEndsNothing(t *testing.T) {
	t.Parallel()
	typed := []string{"", "0", "12", "12,5", "1.234", "4500", "999999999999", "-3", "abc", "1e9", "50 %"}
	for seed, from := range []string{"/es/", "/en/", "/es/todo/", "/en/results/"} {
		t.Run(fmt.Sprint(seed, from), func(t *testing.T) {
			t.Parallel()
			r := rand.New(rand.NewPCG(uint64(seed), 11))
			home := from[:4]
			tab := Open(t, home, Lang([]string{"es-ES", "en-GB", "es-MX", "en-US"}[seed]), Size([]int{375, 1280}[seed%2], 800)).WaitReady()
			if seed >= 2 {
				tab.Click(".samples [data-do=sample]").WaitURL("result")
			}
			tab.Navigate(from).WaitReady()
			var walk []string
			for range 80 {
				switch kind := r.Float64(); {
				case kind < 0.05:
					walk = append(walk, "back")
					tab.Eval(`navigation.canGoBack && history.back()`)
				case kind < 0.08:
					walk = append(walk, "reload")
					tab.Reload().WaitReady()
				default:
					walk = append(walk, EvalTo[string](tab, fmt.Sprintf("%s(%d, %v, %q)", wander, r.IntN(1<<20), r.Float64(), typed[r.IntN(len(typed))])))
				}
				time.Sleep([]time.Duration{0, 0, 30, 150, 700, 1300}[r.IntN(6)] * time.Millisecond)
				if fault := tab.ConsoleErrors(); len(fault) > 0 || tab.Count("#crash") > 0 {
					t.Fatalf("after %s: %v", strings.Join(walk, "\n"), fault)
				}
			}
		})
	}
}
