package link

import (
	"errors"
	"math/rand/v2"
	"strings"
	"testing"

	"quilate/app/assessment"
)

// coded says whether an error is one of the four.
func coded(err error) bool {
	var e Error
	return errors.As(err, &e) && (e == Damaged || e == Truncated || e == Newer || e == TooLarge)
}

func TestWhatIsNoLinkIsRefused(t *testing.T) {
	good, _ := Encode(shortPath())
	for _, c := range []struct {
		name, text string
		want       Error
	}{
		{"nothing", "", Damaged},
		{"spaces", "  \n", Damaged},
		{"a version and nothing", "1", Truncated},
		{"another fragment", "results", Damaged},
		{"half of it", good[:len(good)/2], Truncated},
		{"one character less", good[:len(good)-1], Truncated},
		{"one character more", good + "A", Damaged},
		{"twice", good + good, Damaged},
		{"in capitals", strings.ToUpper(good), Damaged},
		{"escaped", strings.Replace(good, good[5:6], "%41", 1), Damaged},
		{"with a space inside", good[:9] + " " + good[9:], Damaged},
		{"with a letter that is none of ours", good[:9] + "ñ" + good[10:], Damaged},
		{"with a nul", good[:9] + "\x00" + good[10:], Damaged},
		{"of another version, not sealed for it", "2" + good[1:], Damaged},
		{"base64 with padding", good + "==", Damaged},
		{"a page", "<script>alert(1)</script>", Damaged},
		{"a document", assessment.Encode(shortPath()), Damaged},
		{"very long", strings.Repeat("A", 2_000_000), TooLarge},
	} {
		d, err := Decode(c.text)
		if !errors.Is(err, c.want) {
			t.Errorf("%s: %v, want %v", c.name, err, c.want)
		}
		if d.ID != "" || d.Answers != nil {
			t.Errorf("%s: something of it was taken: %+v", c.name, d)
		}
	}
}

func TestAnyChangedCharacterIsNoticed(t *testing.T) {
	good, _ := Encode(shortPath())
	for i := range len(good) {
		for _, other := range []byte{letters[(strings.IndexByte(letters, good[i])+1)%64], letters[(strings.IndexByte(letters, good[i])+32)%64]} {
			if _, err := Decode(good[:i] + string(other) + good[i+1:]); !coded(err) {
				t.Fatalf("character %d changed: %v", i, err)
			}
		}
		if _, err := Decode(good[:i]); !coded(err) {
			t.Fatalf("cut at %d: %v", i, err)
		}
	}
}

func TestLinkOfALaterVersionSaysSo(t *testing.T) {
	text, _ := Encode(shortPath())
	framed, _, _ := fromText(text[1:])
	n, rest, _ := readLength(framed)
	sealed := sealedAs('2', rest[:n])
	if _, err := Decode(sealed); !errors.Is(err, Newer) {
		t.Errorf("%v, want %v", err, Newer)
	}
}

// sealedAs is a body sealed by a program of another version.
func sealedAs(version byte, body []byte) string {
	framed := append(appendLength(nil, len(body)), body...)
	sum := checksumOf(version, body)
	framed = append(framed, byte(sum>>24), byte(sum>>16), byte(sum>>8), byte(sum))
	return string(version) + toText(framed)
}

// TestFieldThatIsNotKnownYetSaysNewer writes links as a program would that has
// more fields, options, channels or rows.
func TestFieldThatIsNotKnownYetSaysNewer(t *testing.T) {
	head := func(c *coder) {
		d := assessment.New("", "EUR", "es-ES", "2026-11-21")
		c.text("")
		c.day(d.Created, 0)
		c.listed(inListed, currencies, d.Currency)
		c.listed(inListed|1, regions, d.Region)
		c.bit(inListed|2, false)
	}
	for name, write := range map[string]func(*coder){
		"currency": func(c *coder) {
			c.text("")
			c.day("", 0)
			c.upTo(inListed, len(currencies)+1, 1<<16)
		},
		"field": func(c *coder) {
			head(c)
			c.upTo(inFields, len(fields())+1, 1<<12)
		},
		"channel": func(c *coder) {
			head(c)
			c.upTo(inFields, 0, 1<<12)
			c.upTo(inPlaces, 1, 400)
			c.upTo(inPlace, len(channels)+1, 1<<12)
		},
		"row": func(c *coder) {
			head(c)
			c.upTo(inFields, 0, 1<<12)
			c.upTo(inPlaces, 0, 400)
			c.bit(inPlans|8, false)
			c.upTo(inFigures, len(baseRows())+1, 1<<12)
		},
	} {
		c := newWriter()
		write(c)
		for range 40 { // so that what follows is no early end
			c.split(1<<15, true)
			c.split(1<<15, false)
		}
		text, _ := seal(c.written())
		if _, err := Decode(text); !errors.Is(err, Newer) {
			t.Errorf("%s: %v, want %v", name, err, Newer)
		}
	}
}

// TestSealedNonsenseNeverPanics reads bodies that pass the checksum and that no
// writer wrote: chance, and good ones changed.
func TestSealedNonsenseNeverPanics(t *testing.T) {
	r := rand.New(rand.NewPCG(4, 4))
	good := pack(fiveChannels())
	refused := 0
	for i := range 1500 {
		body := make([]byte, r.IntN(600))
		for k := range body {
			body[k] = byte(r.Uint32())
		}
		if i%2 == 0 {
			body = append([]byte(nil), good...)
			for range 1 + r.IntN(5) {
				body[r.IntN(len(body))] = byte(r.Uint32())
			}
		}
		text, err := seal(body)
		if err != nil {
			t.Fatal(err)
		}
		d, err := Decode(text)
		if err != nil {
			if refused++; !coded(err) {
				t.Fatal(err)
			}
			continue
		}
		if p := d.Doubtful(); p != "" {
			t.Fatalf("%s was let in", p)
		}
	}
	if refused == 0 {
		t.Error("nothing was refused")
	}
}

func FuzzDecodeNeverPanics(f *testing.F) {
	for _, d := range []assessment.Document{shortPath(), fiveChannels()} {
		text, _ := Encode(d)
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, text string) {
		d, err := Decode(text)
		if err != nil {
			if !coded(err) {
				t.Error(err)
			}
			return
		}
		if p := d.Doubtful(); p != "" {
			t.Errorf("%s was let in", p)
		}
	})
}

func FuzzBodyNeverPanics(f *testing.F) {
	f.Add(pack(shortPath()))
	f.Add(pack(fiveChannels()))
	f.Fuzz(func(t *testing.T, body []byte) {
		text, err := seal(body)
		if err != nil {
			return
		}
		d, err := Decode(text)
		if err == nil && d.Doubtful() != "" || err != nil && !coded(err) {
			t.Errorf("%v %s", err, d.Doubtful())
		}
	})
}
