package e2e

import (
	"strconv"
	"testing"
)

// Parts of the long page that are not near are not laid out: their height is a
// guess until one comes there.
func TestTheContentsOfAllQuestionsLeadExactlyToEachPart(t *testing.T) {
	t.Parallel()
	for _, size := range []Option{Size(375, 800), Size(1280, 900)} {
		tab := withSample(Open(t, "/es/", Lang("es-ES"), size).WaitReady(), "/es/todo/")
		tab.Eval(`document.querySelector("#contents > summary").click()`)
		n := EvalTo[int](tab, `document.querySelectorAll("#contents a").length`)
		if n < 8 {
			t.Fatalf("%d links", n)
		}
		for _, i := range []int{n - 1, 2, n / 2, 0} {
			link := `[...document.querySelectorAll("#contents a")].at(` + strconv.Itoa(i) + `)`
			tab.Eval(link + `.click()`)
			tab.Wait(`(() => { const link = ` + link + `, h = document.activeElement;
  if (h.id !== link.dataset.skip || !link.textContent.startsWith(h.textContent)) return false;
  const from = h.getBoundingClientRect().top - document.querySelector(".sticky").getBoundingClientRect().bottom;
  const end = innerHeight + scrollY >= document.documentElement.scrollHeight - 2;
  return from >= 0 && (from < 60 || end) && h.getBoundingClientRect().bottom < innerHeight; })()`)
		}
		if v := tab.Axe(); len(v) > 0 {
			t.Errorf("%v", v)
		}
	}
}

func TestAllQuestionsTakeTheLastChangeBackWhereTheyStand(t *testing.T) {
	t.Parallel()
	tab := withSample(Open(t, "/es/", Lang("es-ES"), Size(375, 800)).WaitReady(), "/es/todo/")
	before := tab.Value("sale.margin")
	tab.Fill("sale.margin", "57")
	tab.Wait(`document.getElementById("sale.margin-echo").textContent.includes("57")`)
	tab.Eval(`document.querySelector(".sticky [data-do=undo]").focus()`)
	tab.Press("Enter")
	tab.Wait(`document.querySelector(".sticky").textContent.includes("Deshecho.")`)
	if got := tab.Value("sale.margin"); got != before {
		t.Errorf("the margin is %q again, it was %q", got, before)
	}
	tab.Wait(`document.activeElement.matches("[data-do=undo][aria-disabled=true]")`)
	tab.Eval(`scrollTo(0, 0)`)
	tab.Eval(`document.querySelector(".sticky [data-skip='sale.margin']").click()`)
	tab.Wait(`document.activeElement.id === "sale.margin"`)
}

// What is read of an entry may wrap under its box: the box beside it stays level.
func TestFieldsSideBySideAreLevelWhateverIsReadOfThem(t *testing.T) {
	t.Parallel()
	for _, path := range []string{"/en/all/", "/en/questions/social.buyers/"} {
		tab := withSample(Open(t, "/en/", Lang("en-US"), Size(1280, 900)).WaitReady(), path)
		for _, entry := range []string{"", "14", "123456"} {
			tab.Fill("social.customers", entry)
			if entry != "" {
				tab.Wait(`/\d/.test(document.getElementById("social.customers-echo").textContent)`)
			}
			tab.Wait(`(() => { const top = (id) => document.getElementById(id).closest(".input").getBoundingClientRect(), a = top("social.customers"), b = top("social.months");
  return a.right < b.left && Math.abs(a.top - b.top) < 1; })()`)
		}
	}
}
