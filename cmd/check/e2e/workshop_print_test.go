package e2e_test

import (
	"bytes"
	"encoding/base64"
	"image"
	"image/draw"
	"image/png"
	"math"
	"os"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"quilate/app/i18n"
	"quilate/app/question"
	"quilate/app/workshop"
	. "quilate/cmd/check/e2e"
)

// inClass is a workshop as trainers prepare them: a name, the currency, the
// sector settled.
func inClass(t *testing.T, lang i18n.Lang) workshop.Room {
	t.Helper()
	room := inRoom(t)
	d := room.Preset.Start
	sector := d.Answer("business.sector")
	for _, key := range d.Keys() {
		if key != "business.sector" {
			delete(d.Answers, key)
		}
	}
	room.Preset.Start, room.Preset.Lang = d.With("business.sector", sector), lang
	return room
}

// roomPages are the pages of a workshop in a language.
type roomPages struct {
	reader                                   string // the browser's language
	lang                                     i18n.Lang
	desk, join, projector, poster, worksheet string
}

var roomsPages = []roomPages{
	{"es-ES", i18n.ES, "/es/taller/", "/es/participar/", "/es/proyector/", "/es/cartel/", "/es/hoja/"},
	{"en-GB", i18n.EN, "/en/workshop/", "/en/join/", "/en/projector/", "/en/poster/", "/en/worksheet/"},
}

// prepared is a trainer's page in that language with the workshop open.
func prepared(t *testing.T, w roomPages, room workshop.Room, opts ...Option) *Tab {
	t.Helper()
	file, err := room.File()
	if err != nil {
		t.Fatal(err)
	}
	tab := Open(t, w.desk, append([]Option{Lang(w.reader), Patience(time.Minute)}, opts...)...).WaitReady()
	tab.Wait(`document.getElementById("ws-session")`)
	return tab.Upload("ws-session", written(t, "taller.json", file)).See("Comercio de prueba")
}

// way is the address behind the code of a workshop.
func way(t *testing.T, w roomPages, room workshop.Room) string {
	t.Helper()
	text, err := room.Preset.Text()
	if err != nil {
		t.Fatal(err)
	}
	return strings.TrimSuffix(Quilate(t).URL, "/") + w.join + "#t=" + text
}

// readBack reads the QR code in a picture with the reader that the page uses
// for photos, which is not ours.
func readBack(t *testing.T, tab *Tab, picture string) string {
	t.Helper()
	data, err := os.ReadFile(picture)
	if err != nil {
		t.Fatal(err)
	}
	return EvalTo[string](tab, `quilateScan("picture", new Blob([Uint8Array.from(atob(`+strconv.Quote(base64.StdEncoding.EncodeToString(data))+`), c => c.charCodeAt(0))], { type: "image/png" }))`)
}

func TestCodeOnTheProjectorIsReadFromTheScreen(t *testing.T) {
	t.Parallel()
	w := roomsPages[0]
	// A workshop with one answer settled, and one in which nearly all are given.
	for name, room := range map[string]workshop.Room{"plain": inClass(t, w.lang), "full": inRoom(t)} {
		want := way(t, w, room)
		tab := prepared(t, w, room, Size(1280, 720))
		tab.Navigate(w.projector).WaitReady().Wait(`document.querySelector(".stage svg.qr")`)
		picture := tab.Screenshot(name + "-projector")
		if got := pictureSize(t, picture); got != "1280 × 720" {
			t.Errorf("the projector's picture is %s", got)
		}
		if got := readBack(t, tab, picture); got != want {
			t.Errorf("%s: the projector leads to %q, not to %q", name, got, want)
		}
		tab.Navigate(w.poster).WaitReady().Wait(`document.querySelector(".poster svg.qr")`)
		if got := readBack(t, tab, tab.Screenshot(name+"-poster")); got != want {
			t.Errorf("%s: the poster leads to %q, not to %q", name, got, want)
		}
		tab.Close()
	}
}

// sections are the parts of the page, each with the texts in it, headed by its
// title.
const sections = `[...document.querySelectorAll(".poster, .onsheet, .work")].map(part => [...part.querySelectorAll("*")]
  .filter(e => !e.children.length && !e.closest("svg") && e.textContent.trim() && e.getClientRects().length).map(e => e.textContent))`

// TestPosterAndWorksheetPrintWhole prints both on both papers in both languages
// and reads the PDF back: every question is there, under its title, nothing is
// painted off the page, no page is nearly empty, no question is on two pages, and the code in the PDF leads
// into the workshop.
func TestPosterAndWorksheetPrintWhole(t *testing.T) {
	t.Parallel()
	for _, w := range roomsPages {
		t.Run(string(w.lang), func(t *testing.T) {
			t.Parallel()
			room := inClass(t, w.lang)
			want := way(t, w, room)
			tab := prepared(t, w, room)
			for page, most := range map[string]int{w.poster: 1, w.worksheet: 4} {
				tab.Navigate(page).WaitReady().Wait(`document.querySelector("svg.qr")`)
				for paper, size := range map[string]Paper{"A4": A4, "Letter": Letter} {
					name := strings.Trim(page, "/")[3:] + "-" + paper
					// What is printed is laid out on the paper without its margins.
					tab.Media(PrintMedia).Resize(int((size.Width-1.18)*96), int((size.Height-1.26)*96))
					if wide := tab.Overflow(); len(wide) > 0 {
						t.Errorf("%s is wider than the paper: %v", name, wide)
					}
					parts := EvalTo[[][]string](tab, sections)
					leaves, err := Leaves(tab.PDFOn(size, name))
					if err != nil || len(leaves) == 0 || len(leaves) > most {
						t.Fatalf("%s: %d pages, at most %d wanted: %v", name, len(leaves), most, err)
					}
					whole(t, name, leaves, parts)
					if got := readBack(t, tab, barsOf(t, leaves[0].Bars)); got != want {
						t.Errorf("%s: the code leads to %q, not to %q", name, got, want)
					}
					for _, text := range []string{room.Preset.Start.Name, want[:strings.Index(want, "#")]} {
						if !leaves[0].Says(text) {
							t.Errorf("%s: the first page does not say %q", name, text)
						}
					}
					if page == w.worksheet {
						asked(t, name, leaves, w.lang)
					}
				}
			}
		})
	}
}

// whole fails where a part is not all on one page, where a text is missing, where something is painted in the margins, and where a leaf has next to nothing.
func whole(t *testing.T, name string, leaves []Leaf, parts [][]string) {
	t.Helper()
	if len(parts) == 0 {
		t.Fatalf("%s has no parts", name)
	}
	for _, part := range parts {
		on := slices.IndexFunc(leaves, func(l Leaf) bool {
			return !slices.ContainsFunc(part[:min(3, len(part))], func(text string) bool { return !l.Says(text) })
		})
		if on < 0 {
			t.Errorf("%s: no page has %q with what comes below", name, part[0])
			continue
		}
		for _, text := range part {
			if !leaves[on].Says(text) {
				t.Errorf("%s: %q is not on the page of %q", name, text, part[0])
			}
		}
	}
	for i := range leaves {
		l := &leaves[i]
		if said := l.Text(); len(said) < 200 {
			t.Errorf("%s, page %d: only %q", name, i+1, said)
		}
		for _, r := range l.Runs {
			if r.X < 36 || r.X > l.Width-36 || r.Y < 20 || r.Y > l.Height-14 {
				t.Errorf("%s, page %d: %q is painted at %.0f, %.0f of %.0f × %.0f", name, i+1, r.Text, r.X, r.Y, l.Width, l.Height)
			}
		}
		for _, b := range l.Bars {
			if b.Left < 36 || b.Right > l.Width-36 || b.Top < 36 || b.Bottom > l.Height-36 {
				t.Errorf("%s, page %d: something black reaches %.0f, %.0f – %.0f, %.0f", name, i+1, b.Left, b.Top, b.Right, b.Bottom)
			}
		}
	}
}

// asked fails where a question of the short path is missing. How to begin is
// asked on the screen only.
func asked(t *testing.T, name string, leaves []Leaf, lang i18n.Lang) {
	t.Helper()
	n := 0
	for _, p := range question.Pages {
		if !p.Short || p.ID == "social.how" {
			continue
		}
		n++
		title := p.Title.ES
		if lang == i18n.EN {
			title = p.Title.EN
		}
		for _, piece := range regexp.MustCompile(`\{[^}]*\}`).Split(title, -1) {
			if !slices.ContainsFunc(leaves, func(l Leaf) bool { return l.Says(piece) }) {
				t.Errorf("%s does not ask %q", name, title)
			}
		}
	}
	if n != 11 {
		t.Errorf("the short path has %d questions", n)
	}
}

// barsOf draws the black areas of a leaf as a picture, as a printer would.
func barsOf(t *testing.T, bars []Bar) string {
	t.Helper()
	const scale = 6 // pixels of a point
	if len(bars) < 100 {
		t.Fatalf("there is no code among %d black areas", len(bars))
	}
	left, top, right, bottom := bars[0].Left, bars[0].Top, 0., 0.
	for _, b := range bars {
		left, top, right, bottom = min(left, b.Left), min(top, b.Top), max(right, b.Right), max(bottom, b.Bottom)
	}
	at := func(v float64) int { return int(math.Round(v * scale)) }
	quiet := at(right-left) / 10
	img := image.NewGray(image.Rect(0, 0, at(right-left)+2*quiet, at(bottom-top)+2*quiet))
	draw.Draw(img, img.Bounds(), image.White, image.Point{}, draw.Src)
	for _, b := range bars {
		draw.Draw(img, image.Rect(at(b.Left-left)+quiet, at(b.Top-top)+quiet, at(b.Right-left)+quiet, at(b.Bottom-top)+quiet), image.Black, image.Point{}, draw.Src)
	}
	var out bytes.Buffer
	if err := png.Encode(&out, img); err != nil {
		t.Fatal(err)
	}
	return written(t, "code.png", out.String())
}

// pictureSize is how large a PNG is.
func pictureSize(t *testing.T, path string) string {
	t.Helper()
	f, err := os.Open(path)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	c, err := png.DecodeConfig(f)
	if err != nil {
		t.Fatal(err)
	}
	return strconv.Itoa(c.Width) + " × " + strconv.Itoa(c.Height)
}
