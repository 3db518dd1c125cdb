package session

import (
	"math/rand/v2"
	"slices"
	"strconv"
	"testing"

	"quilate/app/assessment"
)

// desk is two tabs on one device: what is stored, and what each tab has been
// told of it. Saves are written as package browser writes them, and the news
// of a save reaches the other tab late.
type desk struct {
	t      *testing.T
	stored map[string]string
	tabs   [2]Model
	dirty  [2]bool
	news   [2][]Elsewhere // what the tab has not been told yet
}

func newDesk(t *testing.T) *desk {
	d := &desk{t: t, stored: map[string]string{}}
	first, _ := start(t, Loaded{})
	first, _ = do(first, Act{Type, "posts", "1"})
	d.tabs[0] = first
	d.save(0)
	d.tabs[1], _ = start(t, Loaded{Settings: d.tabs[0].Prefs.text(), Current: d.stored})
	return d
}

// change changes an answer in a tab.
func (d *desk) change(tab int, key, text string) {
	d.run(tab, Act{Type, key, text})
}

func (d *desk) run(tab int, msg Msg) {
	var effects []Effect
	d.tabs[tab], effects = Update(d.tabs[tab], msg)
	for _, e := range effects {
		if _, ok := e.(Save); ok {
			d.dirty[tab] = true
		}
	}
}

// save is the timer of a tab.
func (d *desk) save(tab int) {
	if d.tabs[tab].Foreign != nil {
		return
	}
	d.dirty[tab] = false
	id := d.tabs[tab].Doc().ID
	now, over, ok := d.tabs[tab].Sealed(id, int64(1e12)+int64(tab))
	if !ok {
		d.t.Fatal("not sealed")
	}
	if s := d.stored[id]; s != "" && s != over && len(d.news[tab]) > 0 {
		d.hear(tab)
		d.save(tab)
		return
	}
	if s := d.stored[id]; s != "" && s != over {
		d.run(tab, Elsewhere{ID: id, Stored: s})
		return
	}
	d.stored[id] = now.Text
	d.run(tab, now)
	d.news[1-tab] = append(d.news[1-tab], Elsewhere{id, now.Text, true})
}

// together is both timers at the same moment: both look before either writes,
// and the later of the two is what stays.
func (d *desk) together() {
	id := d.tabs[0].Doc().ID
	var now [2]Saved
	for tab, m := range d.tabs {
		saved, over, ok := m.Sealed(id, int64(1e12)+int64(tab))
		if !ok || m.Foreign != nil || !d.dirty[tab] || d.stored[id] != over {
			return
		}
		now[tab] = saved
	}
	for tab := range d.tabs {
		d.dirty[tab] = false
		d.stored[id] = now[tab].Text
		d.news[1-tab] = append(d.news[1-tab], Elsewhere{id, now[tab].Text, true})
	}
	for tab := range d.tabs {
		d.run(tab, now[tab])
	}
}

// hear tells a tab of what the other has stored.
func (d *desk) hear(tab int) {
	news := d.news[tab]
	d.news[tab] = nil
	for _, e := range news {
		d.run(tab, e)
	}
}

// settle lets everything come to rest.
func (d *desk) settle() {
	for range 20 {
		for tab := range d.tabs {
			d.hear(tab)
			if d.dirty[tab] {
				d.save(tab)
			}
		}
	}
}

// kept says whether an answer is stored, or stands in a tab that asks about a
// conflict.
func (d *desk) kept(key, text string) bool {
	want, _ := strconv.ParseFloat(text, 64)
	holds := func(doc assessment.Document) bool { v, ok := doc.Number(key); return ok && v == want }
	for _, text := range d.stored {
		if doc, _, err := assessment.Open(text); err == nil && holds(doc) {
			return true
		}
	}
	for _, m := range d.tabs {
		if m.Foreign != nil && (holds(m.Doc()) || holds(m.Foreign.Doc)) {
			return true
		}
	}
	return false
}

func TestNoEditIsLostInFiveHundredInterleavingsOfTwoTabs(t *testing.T) {
	keys := []string{"posts", "sale.orderValue", "sale.margin", "customers.base"}
	conflicts := 0
	for seed := range uint64(500) {
		r := rand.New(rand.NewPCG(seed, 3))
		d := newDesk(t)
		// The last value that each tab typed into each field, and whether the
		// other tab knew of it when it typed there later.
		type edit struct {
			tab       int
			key, text string
		}
		var edits []edit
		for n := range 4 + r.IntN(12) {
			tab := r.IntN(2)
			switch r.IntN(5) {
			case 0, 1:
				if d.tabs[tab].Foreign != nil {
					continue // the question stands over the page
				}
				e := edit{tab, keys[r.IntN(len(keys))], strconv.Itoa(10 + n)}
				before, _ := d.tabs[tab].Doc().Number(e.key)
				// What this tab saw there is replaced on purpose.
				edits = slices.DeleteFunc(edits, func(x edit) bool {
					v, _ := strconv.ParseFloat(x.text, 64)
					return x.key == e.key && v == before
				})
				d.change(tab, e.key, e.text)
				edits = append(edits, e)
			case 2:
				if d.dirty[tab] {
					d.save(tab)
				}
			case 3:
				d.hear(tab)
			case 4:
				d.together()
			}
		}
		d.settle()
		for _, e := range edits {
			if !d.kept(e.key, e.text) {
				t.Fatalf("seed %d: %s = %s of tab %d is lost\nstored %v\ntabs %v %v", seed, e.key, e.text, e.tab, d.stored, d.tabs[0].Doc().Answers, d.tabs[1].Doc().Answers)
			}
		}
		for tab := range d.tabs {
			if d.tabs[tab].Foreign != nil {
				conflicts++
				d.run(tab, Act{Do: Both})
			}
		}
		d.settle()
		for _, e := range edits {
			if !d.kept(e.key, e.text) {
				t.Fatalf("seed %d: after Both, %s = %s is lost", seed, e.key, e.text)
			}
		}
		if d.tabs[0].Foreign == nil && d.tabs[1].Foreign == nil && d.tabs[0].Doc().ID == d.tabs[1].Doc().ID && !equal(d.tabs[0].Doc(), d.tabs[1].Doc()) {
			t.Fatalf("seed %d: the tabs show different things", seed)
		}
	}
	if conflicts == 0 {
		t.Error("no interleaving had a conflict: this proves little")
	}
}

func TestWorkOnDifferentQuestionsIsPutTogether(t *testing.T) {
	d := newDesk(t)
	d.change(0, "sale.orderValue", "35")
	d.change(1, "sale.margin", "55")
	d.settle()
	for tab, m := range d.tabs {
		price, _ := m.Doc().Number("sale.orderValue")
		margin, _ := m.Doc().Number("sale.margin")
		if m.Foreign != nil || price != 35 || margin != 55 {
			t.Errorf("tab %d: %v, asked: %v", tab, m.Doc().Answers, m.Foreign != nil)
		}
	}
}

func TestTheSameQuestionAnsweredTwiceIsAskedAbout(t *testing.T) {
	for _, do := range []Do{Mine, Theirs, Both} {
		d := newDesk(t)
		d.change(0, "sale.margin", "40")
		d.change(1, "sale.margin", "50")
		d.settle()
		if d.tabs[1].Foreign == nil {
			t.Fatal("the second tab does not ask")
		}
		d.run(1, Act{Do: do})
		d.settle()
		margins := map[float64]bool{}
		for _, text := range d.stored {
			doc, _, _ := assessment.Open(text)
			v, _ := doc.Number("sale.margin")
			margins[v] = true
		}
		want := map[Do]map[float64]bool{Mine: {50: true}, Theirs: {40: true}, Both: {40: true, 50: true}}[do]
		if len(margins) != len(want) || margins[40] != want[40] || margins[50] != want[50] {
			t.Errorf("%s leaves %v", do, margins)
		}
	}
}

func TestAnAssessmentThatAnotherTabChangedOpensAsItIsNow(t *testing.T) {
	d := newDesk(t)
	id := d.tabs[0].Doc().ID
	d.run(0, Act{Do: Fresh}) // the first one goes onto the shelf
	d.change(1, "sale.margin", "50")
	d.save(1)
	d.hear(0)
	d.run(0, Act{Do: Open, Value: id})
	if v, _ := d.tabs[0].Doc().Number("sale.margin"); v != 50 {
		t.Errorf("margin %v, want the other tab's 50", v)
	}
	d.change(0, "posts", "9")
	d.settle()
	if !d.kept("sale.margin", "50") || !d.kept("posts", "9") {
		t.Errorf("stored %v", d.stored)
	}
}

func TestWhatANewerVersionStoredMeanwhileIsNotOverwritten(t *testing.T) {
	d := newDesk(t)
	id := d.tabs[0].Doc().ID
	newer := d.tabs[0].Doc()
	newer.Schema = assessment.Schema + 1
	d.stored[id], _ = assessment.Seal(newer, 9, 1)
	d.change(0, "posts", "9")
	d.save(0)
	if _, _, ok := d.tabs[0].Sealed(id, 1); ok || d.tabs[0].Notice == nil {
		t.Error("it would be overwritten, or nothing is said")
	}
}
