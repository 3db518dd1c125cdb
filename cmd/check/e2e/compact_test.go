package e2e

import (
	"fmt"
	"maps"
	"slices"
	"strings"
	"testing"
	"time"

	"quilate/app/analysis"
	"quilate/app/i18n"
	"quilate/app/link"
)

// groups are what somebody answers in the compact form, group by group and in
// the order of its fields. A text is typed, "?" ticks or chooses "I don't
// know", and "↓3" goes down three entries of a list.
var groups = [][][2]string{
	{{"audience.followers@instagram", "3400"}, {"posts", "12"}},
	{{"market.area", "45000"}, {"market.fit", "8"}},
	{{"audit.real", "17"}, {"audit.fit", "9"}},
	{{"service.answered", "7"}, {"social.customers", "45"}, {"advocates", "?"}},
	{{"cost.hoursPerWeek", "6"}, {"cost.hourValue", "15"}, {"cost.spend", "60"}},
	{{"sale.orderValue", "35"}, {"sale.margin", "?"}, {"business.sector", "↓1"}, {"customers.pattern", "↓2"}, {"customers.timesPerYear", "6"}},
}

// byKeys answers the compact form without a pointer.
func byKeys(tab *Tab) {
	tab.t.Helper()
	for n, group := range groups {
		tab.Wait(fmt.Sprintf(`document.querySelector(".embed progress")?.value === %d`, n+1))
		for _, f := range group {
			id, answer := f[0], f[1]
			down, list := strings.CutPrefix(answer, "↓")
			switch {
			case answer == "?":
				tabTo(tab, id+"~unknown")
				tab.Press("Space").Wait(fmt.Sprintf(`document.getElementById(%q).checked`, id+"~unknown"))
			case list:
				tabTo(tab, id)
				for range int(down[0] - '0') {
					tab.Press("ArrowDown")
				}
				tab.Wait(fmt.Sprintf(`document.getElementById(%q).selectedIndex === %s`, id, down))
			default:
				tabTo(tab, id)
				tab.Type(answer)
			}
		}
		tab.Press("Enter")
		if _, list := strings.CutPrefix(group[len(group)-1][1], "↓"); list || group[len(group)-1][1] == "?" {
			tabTo(tab, "continue")
			tab.Press("Enter")
		}
	}
	tab.Wait(`document.querySelector("main.gist figure svg")`)
}

func TestCompactFormByKeyboardGivesTheResultOfItsAnswers(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		path, lang string
		width      int
	}{{"/es/embed/", "es-ES", 320}, {"/en/embed/", "en-GB", 375}, {"/es/embed/", "es-MX", 600}} {
		t.Run(fmt.Sprintf("%s at %d", c.lang, c.width), func(t *testing.T) {
			t.Parallel()
			tab := Open(t, c.path, Lang(c.lang), Size(c.width, 800), Patience(time.Minute)).WaitReady()
			byKeys(tab)
			_, text, ok := strings.Cut(tab.Attribute("#whole", "href"), "#q=")
			text, own := strings.CutSuffix(text, "&de=embed")
			if !own {
				t.Error("the full report is not told whose answers these are")
			}
			d, err := link.Decode(text)
			if !ok || err != nil {
				t.Fatalf("the full report leads to %q: %v", text, err)
			}
			for key, want := range map[string]float64{"audience.followers@instagram": 3400, "market.area": 45000, "audit.fit": 9, "cost.spend": 60, "customers.timesPerYear": 6} {
				if got, _ := d.Number(key); got != want {
					t.Errorf("%s is %v, want %v", key, got, want)
				}
			}
			loc := i18n.Guess([]string{c.lang})
			want := loc.OutOf50(analysis.Run(d).Odds.Cases[0].Back.Share)
			tab.Wait(`!document.querySelector("main[aria-busy]")`)
			if got := tab.Text("h1"); !strings.Contains(got, want) {
				t.Errorf("the result says %q, the analysis %s", got, want)
			}
			if over := tab.Overflow(); len(over) > 0 {
				t.Errorf("sticks out: %v", over)
			}
			if faults := tab.FigureFaults(); len(faults) > 0 {
				t.Errorf("drawings: %v", faults)
			}
		})
	}
}

// readings keeps the names under which the page reads from its storage.
const readings = `{ window.readings = []; const read = Storage.prototype.getItem;
Storage.prototype.getItem = function (key) { readings.push(key); return read.call(this, key); }; }`

func TestCompactFormLeavesTheFullAppsStorageAlone(t *testing.T) {
	t.Parallel()
	tab := Open(t, "/es/preguntas/sale.margin/", Lang("es-ES"), Init(readings), Patience(time.Minute)).WaitReady()
	tab.Fill("sale.margin", "41").See("Guardado en este dispositivo").
		Wait(`Object.values(localStorage).some((text) => text.includes('"typed":"41"'))`) // each sign is saved by itself
	before := tab.Stored()
	tab.Navigate("/es/embed/").WaitReady()
	compact(tab)
	tab.Reload().WaitReady().Wait(`document.querySelector("main.gist figure svg")`) // it goes on with its own
	read := EvalTo[[]string](tab, `[...new Set(readings)]`)
	after := tab.Stored()
	own := 0
	maps.DeleteFunc(after, func(key, _ string) bool {
		is := strings.HasPrefix(key, "quilate.embed")
		if is {
			own++
		}
		return is
	})
	if own == 0 || !maps.Equal(before, after) {
		t.Errorf("%d of its own; the full app's are\n%v\nwere\n%v", own, after, before)
	}
	if i := slices.IndexFunc(read, func(key string) bool { return !strings.HasPrefix(key, "quilate.embed") }); i >= 0 {
		t.Errorf("it read %q", read[i])
	}
	tab.Click("Borrar y empezar de nuevo").Wait(`document.querySelector(".embed progress")?.value === 1`)
	for key := range tab.Stored() {
		if strings.HasPrefix(key, "quilate.embed") {
			t.Errorf("%s is left", key)
		}
	}
}

func TestFirstGroupIsAnsweredBeforeTheProgramIsThere(t *testing.T) {
	t.Parallel()
	site := Private(t)
	site.Delay(".wasm", 3*time.Second)
	tab := Open(t, "/es/embed/", Lang("es-ES"), On(site), Size(343, 800), Patience(time.Minute))
	tab.Select("embed-channel", "tiktok").Fill("audience.followers@instagram", "1.250").Check("posts~unknown").Click("#continue")
	tab.WaitReady().Wait(`document.querySelector(".embed progress")?.value === 2`)
	tab.Click("Atrás").Wait(`document.getElementById("audience.followers@tiktok")`)
	if got := tab.Value("audience.followers@tiktok"); got != "1250" && got != "1.250" {
		t.Errorf("TikTok has %q followers", got)
	}
	if !tab.Checked("posts~unknown") {
		t.Error("“I don't know” was lost")
	}
}

// belied lists the boxes that stood otherwise than the page says when it was
// drawn, before anything else could happen: what watches later hears later.
const belied = `window.belied = []; window.drawn = 0;
new MutationObserver(() => {
  drawn++;
  for (const box of document.querySelectorAll("input[data-sync=check]"))
    if (String(box.checked) !== box.dataset.value.slice(1)) belied.push(box.id + " is " + box.checked);
}).observe(document.body, { subtree: true, childList: true, attributes: true });`

func TestBoxesOfAnotherGroupAreRightAsSoonAsTheyAreDrawn(t *testing.T) {
	t.Parallel()
	tab := Open(t, "/es/embed/", Lang("es-ES"), Size(343, 800), Patience(time.Minute)).WaitReady()
	tab.Fill("audience.followers@instagram", "1.250").Check("posts~unknown")
	tab.Eval(belied)
	for _, move := range []struct {
		button string
		at     int
	}{{"Continuar", 2}, {"Atrás", 1}, {"Continuar", 2}} {
		tab.Click(move.button).Wait(fmt.Sprintf(`document.querySelector(".embed progress").value === %d`, move.at))
	}
	if n := EvalTo[int](tab, `drawn`); n < 3 {
		t.Fatalf("drawn %d times", n)
	}
	if got := EvalTo[[]string](tab, `belied`); len(got) > 0 {
		t.Errorf("when drawn, %v", got)
	}
}

func TestParametersOfTheHostAreTakenOrWarnedOf(t *testing.T) {
	t.Parallel()
	tab := Open(t, "/en/embed/?region=es-MX&currency=USD&sector=restaurant&hours=8&order=20&sections=odds&spend=abc&margin=140&fish=1&cta=Book&cta-link=https%3A%2F%2Fblog.example%2Fbook",
		Lang("en-GB"), Size(375, 800), Init(`window.warned = []; { const w = console.warn; console.warn = (...a) => { warned.push(a.join(" ")); w(...a); }; }`), Patience(time.Minute)).WaitReady()
	for _, part := range []string{"fish", "spend", "margin"} {
		if n := EvalTo[int](tab, fmt.Sprintf(`warned.filter(w => w.startsWith("Quilate:") && w.includes(%q)).length`, part)); n != 1 {
			t.Errorf("%d warnings about %s", n, part)
		}
	}
	for range 4 {
		for _, box := range EvalTo[[]string](tab, `[...document.querySelectorAll(".embed form input[type=checkbox]")].map(b => b.id)`) {
			if tab.Count(`[id="`+box+`"]`) > 0 && !tab.Checked(box) {
				tab.Check(box)
			}
		}
		// Without them and new customers there is nothing to work out.
		for _, id := range EvalTo[[]string](tab, `[...document.querySelectorAll('.embed form input[type=text][id^="audience.followers"]')].map(f => f.id)`) {
			tab.Fill(id, "900")
		}
		if tab.Count(`[id="audit.source"]`) > 0 {
			tab.Select("audit.source", "unknown")
		}
		at := EvalTo[int](tab, `document.querySelector(".embed progress").value`)
		tab.Click("#continue").Wait(fmt.Sprintf(`document.querySelector(".embed progress").value === %d`, at+1))
	}
	if got := tab.Value("cost.hoursPerWeek"); got != "8" {
		t.Errorf("hours are %q", got)
	}
	tab.See("Filled in by this site")
	tab.Fill("cost.hoursPerWeek", "5").NotSee("Filled in by this site")
	tab.Fill("cost.hourValue", "12").Fill("cost.spend", "30").Click("#continue").Wait(`document.getElementById("sale.orderValue")`)
	if got := tab.Value("business.sector"); got != "restaurant" {
		t.Errorf("the sector is %q", got)
	}
	tab.Fill("sale.margin", "60").Select("customers.pattern", "once").Click("#continue").Wait(`document.querySelector("main.gist figure svg")`)
	if tab.Count("#fig-gap") != 0 || tab.Count("#fig-dots") != 1 || tab.Count("#whole") != 0 {
		t.Error("the parts shown are not those asked for")
	}
	if got := tab.Attribute(".own a", "href"); got != "https://blog.example/book" {
		t.Errorf("the host's button leads to %q", got)
	}
}

func TestConsentNamesTheHostAndListsEveryNumber(t *testing.T) {
	t.Parallel()
	blog := blog{body: element}
	address := blog.publish(t)
	host := strings.TrimPrefix(strings.TrimSuffix(address, "/"), "http://")
	tab := Open(t, address, Lang("es-ES"), Init(listening), Patience(time.Minute))
	in := calculator(tab)
	compact(in)
	in.Click("Mandarle el resultado").Wait(`document.activeElement.id === "consent-title"`)
	rows := in.Count(".consent dl > div")
	if got, want := in.Text("#consent-title"), fmt.Sprintf("¿Mandar estos %d números a %s?", rows, host); got != want {
		t.Errorf("it asks %q, want %q", got, want)
	}
	in.See("Nada de lo que has escrito").See("Mandar a " + host)
	sizes := EvalTo[[]float64](in, `[...document.querySelectorAll(".consent .acts button")].flatMap(b => [b.offsetWidth, b.offsetHeight])`)
	if len(sizes) != 4 || sizes[0] != sizes[2] || sizes[1] != sizes[3] {
		t.Errorf("the two buttons measure %v", sizes)
	}
	for _, v := range in.Axe() {
		t.Errorf("the question: %s", v)
	}
	in.Click("No mandar").See(host + " no ve nada de esto")
	if n := EvalTo[int](tab, `events.length`); n != 0 {
		t.Errorf("%d events after a no", n)
	}
	in.Click("Mandarle el resultado").Click("Mandar a " + host).See("Mandado a " + host)
	tab.Wait(`events.some(e => e.kind === "result")`)
	told := EvalTo[map[string]float64](tab, `events.find(e => e.kind === "result").detail`)
	if len(told) != rows {
		t.Errorf("%d numbers are told, %d were listed: %v", len(told), rows, told)
	}
	atRest(t, tab, in) // the page around has taken the new height over, so that nothing moves under the finger
	in.Click("Retirar el permiso").See("Permiso retirado: " + host + " no recibe nada más")
	tab.Wait(`events.some(e => e.kind === "withdrawn")`)
}

func TestCompactFormIsAccessibleInItsStates(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		path, lang, query string
		width             int
		look              Option
	}{
		{"/es/embed/", "es-ES", "", 320, Light},
		{"/en/embed/", "en-GB", "?accent=ff00cc&radius=24&cta=" + strings.Repeat("Long%20", 9) + "&cta-link=https%3A%2F%2Fblog.example%2F", 600, Dark},
		{"/es/embed/", "es-ES", "?accent=ffff00&theme=light&font=Courier%20New%2Cmonospace", 320, Dark},
	} {
		t.Run(c.lang+fmt.Sprint(c.width), func(t *testing.T) {
			t.Parallel()
			tab := Open(t, c.path+c.query, Lang(c.lang), Size(c.width, 900), c.look, Patience(time.Minute)).WaitReady()
			look := func(state string) {
				t.Helper()
				for _, v := range tab.Axe() {
					t.Errorf("%s: %s", state, v)
				}
				if over := tab.Overflow(); len(over) > 0 {
					t.Errorf("%s: sticks out: %v", state, over)
				}
			}
			look("the first group")
			tab.Click("#continue").Wait(`document.activeElement.id === "audience.followers@instagram"`)
			look("with an error")
			if got := tab.Attribute(`[id="audience.followers@instagram"]`, "aria-invalid"); got != "true" {
				t.Errorf("aria-invalid is %q", got)
			}
			tab.Check("audience.followers@instagram~unknown").Wait(`document.querySelector(".under p").textContent.length > 20`)
			look("not known")
			tab.Uncheck("audience.followers@instagram~unknown")
			compact(tab)
			tab.Eval(`document.querySelectorAll("details").forEach((d) => (d.open = true))`)
			look("the result")
			tab.Click(map[string]string{"es-ES": "Cambiar mis respuestas", "en-GB": "Change my answers"}[c.lang])
			for n := range groups {
				tab.Wait(fmt.Sprintf(`document.querySelector(".embed progress")?.value === %d`, n+1))
				if over := tab.Overflow(); len(over) > 0 {
					t.Errorf("group %d: sticks out: %v", n+1, over)
				}
				tab.Click("#continue")
			}
		})
	}
}
