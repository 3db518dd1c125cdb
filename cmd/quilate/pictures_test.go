package main

import (
	"encoding/json"
	"fmt"
	"path"
	"strings"
	"testing"
)

func TestEveryPictureIsThereAndOfItsSize(t *testing.T) {
	in := testIngredients(t)
	names := 0
	shown, err := addPictures(in.pictures, func(name string, _ []byte) string { names++; return name })
	if err != nil {
		t.Fatal(err)
	}
	if len(shown) != len(pictures()) {
		t.Fatalf("%d of %d pictures are in web/pictures; \"go run ./cmd/quilate pictures\" takes them", len(shown), len(pictures()))
	}
	for _, p := range shown {
		if want := fmt.Sprintf("%dx%d", p.width*p.scale, p.height*p.scale); p.sizes != want {
			t.Errorf("%s is %s, want %s", p.name, p.sizes, want)
		}
		if size := len(in.pictures[p.file()]); size > 150_000 {
			t.Errorf("%s has %d bytes", p.name, size)
		}
	}
}

func TestPicturesThatNobodyTakesAreRefused(t *testing.T) {
	if _, err := addPictures(map[string][]byte{"old.jpg": nil}, nil); err == nil {
		t.Error("web/pictures/old.jpg is let through")
	}
	if _, err := addPictures(map[string][]byte{pictures()[0].file(): []byte("no picture")}, nil); err == nil {
		t.Error("a file that is no picture is let through")
	}
}

// The bounds are those under which Chromium shows screenshots in its dialog:
// sides of 320 to 3840 pixels, none longer than 2.3 times the other, and one
// shape for each form.
func TestManifestsShowTheAppNarrowAndWide(t *testing.T) {
	for _, base := range []string{"/", "/blog/quilate/"} {
		s := testSite(t, siteOptions{base: base})
		for _, lang := range []string{"es", "en"} {
			var m manifest
			if err := json.Unmarshal(s.files[lang+"/manifest.webmanifest"].data, &m); err != nil {
				t.Fatal(err)
			}
			shapes := map[string]float64{}
			for _, p := range m.Screenshots {
				if s.files[strings.TrimPrefix(p.Src, base)] == nil || p.Type != contentType(p.Src) || !strings.Contains(path.Base(p.Src), lang+"-") || p.Label == "" {
					t.Errorf("%s: screenshot %+v", lang, p)
				}
				var width, height float64
				if _, err := fmt.Sscanf(p.Sizes, "%fx%f", &width, &height); err != nil {
					t.Fatal(err)
				}
				if min(width, height) < 320 || max(width, height) > 3840 || max(width, height) > 2.3*min(width, height) {
					t.Errorf("%s: Chromium does not show %s", lang, p.Sizes)
				}
				if before, ok := shapes[p.FormFactor]; ok && before != width/height {
					t.Errorf("%s: %s screenshots of two shapes", lang, p.FormFactor)
				}
				shapes[p.FormFactor] = width / height
			}
			if len(shapes) != 2 || shapes["narrow"] >= 1 || shapes["wide"] <= 1 {
				t.Errorf("%s: forms %v", lang, shapes)
			}
		}
	}
}

func TestManifestSaysAllThatSystemsAsk(t *testing.T) {
	s := testSite(t, siteOptions{base: "/blog/quilate/"})
	for lang, shortcut := range map[string]string{"es": "/blog/quilate/es/resultado/", "en": "/blog/quilate/en/results/"} {
		var m manifest
		if err := json.Unmarshal(s.files[lang+"/manifest.webmanifest"].data, &m); err != nil {
			t.Fatal(err)
		}
		if m.ID != "/blog/quilate/" || m.Lang != lang || m.Dir != "ltr" || m.StartURL != "/blog/quilate/"+lang+"/" || m.Scope != "/blog/quilate/" || m.Display != "standalone" || len(m.Categories) == 0 {
			t.Errorf("%s: %+v", lang, m)
		}
		purposes := map[string]int{}
		for _, icon := range m.Icons {
			purposes[icon.Purpose]++
		}
		if purposes["maskable"] == 0 || purposes["any"] < 3 {
			t.Errorf("%s: icons %v", lang, purposes)
		}
		if len(m.Shortcuts) < 3 || m.Shortcuts[1].URL != shortcut || strings.Contains(m.Shortcuts[0].Name, "1") {
			t.Errorf("%s: shortcuts %+v", lang, m.Shortcuts)
		}
		if len(m.FileHandlers) != 1 || m.FileHandlers[0].Accept["application/json"][0] != ".json" {
			t.Errorf("%s: file handlers %+v", lang, m.FileHandlers)
		}
		if len(m.LaunchHandler.ClientMode) == 0 || m.LaunchHandler.ClientMode[0] != "focus-existing" {
			t.Errorf("%s: launch handler %+v", lang, m.LaunchHandler)
		}
	}
}
