package workshop

import (
	"math/rand/v2"
	"reflect"
	"strings"
	"testing"
)

func some(r *rand.Rand, from, to int) *int {
	if r.IntN(5) == 0 {
		return nil
	}
	n := from + r.IntN(to-from+1)
	return &n
}

// anyResult is a result as a participant may hand over.
func anyResult(r *rand.Rand) Result {
	low := r.IntN(101)
	out := Result{
		Session: uint16(r.Uint32()), Name: NicknameAt(r.Uint32()), Round: r.IntN(4), Revision: r.IntN(64),
		Quantity: some(r, 0, 100), Quality: some(r, 0, 100), QualityLow: low, QualityHigh: low + r.IntN(101-low),
		Maturity: some(r, 0, 5), Back: some(r, 0, 50), OverStop: some(r, 0, 50), ROI: some(r, -100, 410),
	}
	for i := range out.Pillars {
		out.Pillars[i] = some(r, 0, 100)
	}
	if i := r.IntN(len(sectors) + 1); i < len(sectors) {
		out.Sector = sectors[i]
	}
	return out
}

func TestCodeIsReadBackWhole(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 2))
	for range 5000 {
		want := anyResult(r)
		code := Code(want)
		if len(code) > 40 {
			t.Fatalf("%s has %d characters; 40 can be typed", code, len(code))
		}
		got, bad := ReadCode(code)
		if bad != nil || !reflect.DeepEqual(got, want) {
			t.Fatalf("%s is read as %+v (%v), not %+v", code, got, bad, want)
		}
	}
}

func TestCodeIsReadHoweverItIsWritten(t *testing.T) {
	r := rand.New(rand.NewPCG(3, 4))
	for range 200 {
		want := anyResult(r)
		code := Code(want)
		for _, written := range []string{
			strings.ToLower(code), strings.ReplaceAll(code, "-", ""), strings.ReplaceAll(code, "-", " "), strings.ReplaceAll(code, "-", " – "),
			strings.ReplaceAll(code, "0", "O"), strings.ReplaceAll(code, "1", "l"), strings.ReplaceAll(code, "1", "I"),
		} {
			if got, bad := ReadCode(written); bad != nil || !reflect.DeepEqual(got, want) {
				t.Fatalf("%q of %q is read as %+v (%v)", written, code, got, bad)
			}
		}
	}
}

// Every single wrong sign is noticed and its group is named; so are two signs
// in each other's place, and up to four wrong ones.
func TestNoSlipPasses(t *testing.T) {
	r := rand.New(rand.NewPCG(5, 6))
	for range 60 {
		plain := strings.ReplaceAll(Code(anyResult(r)), "-", "")
		for i := range plain {
			for _, other := range alphabet {
				if byte(other) == plain[i] {
					continue
				}
				_, bad := ReadCode(plain[:i] + string(other) + plain[i+1:])
				if bad == nil || bad.Fault != Wrong || bad.Group != i/5+1 {
					t.Fatalf("%c for %c in place %d of %s: %+v, want group %d", other, plain[i], i, plain, bad, i/5+1)
				}
			}
			for j := i + 1; j < len(plain); j++ {
				if plain[i] == plain[j] {
					continue
				}
				swapped := []byte(plain)
				swapped[i], swapped[j] = swapped[j], swapped[i]
				if _, bad := ReadCode(string(swapped)); bad == nil {
					t.Fatalf("places %d and %d of %s changed: taken", i, j, plain)
				}
			}
		}
		for range 500 {
			word := []byte(plain)
			for _, i := range r.Perm(len(word))[:3+r.IntN(2)] {
				word[i] = alphabet[r.IntN(32)]
			}
			if string(word) == plain {
				continue
			}
			if _, bad := ReadCode(string(word)); bad == nil {
				t.Fatalf("%s for %s: taken", word, plain)
			}
		}
	}
}

func TestWhatIsNoCodeSaysWhy(t *testing.T) {
	code := Code(Result{QualityHigh: 100})
	for text, want := range map[string]Fault{
		code[:len(code)-1]:                      Short,
		code + "7":                              Long,
		"":                                      Short,
		strings.Replace(code, code[:1], "U", 1): Wrong,
		strings.Replace(code, code[:1], "ñ", 1): Wrong,
	} {
		if _, bad := ReadCode(text); bad == nil || bad.Fault != want {
			t.Errorf("%q: %+v, want %s", text, bad, want)
		}
	}
}

func TestCodeOfALaterVersionIsSaidToBeNewer(t *testing.T) {
	data := make([]byte, signs-ofChecks)
	data[0] = 2 << 3 // version 2
	if _, bad := ReadCode(spell(check(data))); bad == nil || bad.Fault != Newer {
		t.Errorf("%+v, want newer", bad)
	}
}

// What stands in a released code never changes its meaning. The text was worked
// out apart from this program, by elimination over the field.
func TestReleasedCodeKeepsItsMeaning(t *testing.T) {
	n := func(v int) *int { return &v }
	want := Result{
		Session: 4711, Name: 123456, Round: 1, Revision: 2, Quantity: n(80), Quality: n(20), QualityLow: 18, QualityHigh: 27,
		Pillars: [4]*int{n(12), n(34), nil, n(41)}, Maturity: n(2), Back: n(37), OverStop: n(0), ROI: n(-85), Sector: "fashion",
	}
	const code = "8JCWY-4G22M-1893C-C8QYM-N500F-17WE9"
	if got := Code(want); got != code {
		t.Errorf("written as %s", got)
	}
	if got, bad := ReadCode(code); bad != nil || !reflect.DeepEqual(got, want) {
		t.Errorf("read as %+v, %v", got, bad)
	}
	if got := want.Name.Text("es") + ", " + want.Name.Text("en"); got != "Lince alegre 40, Cheerful lynx 40" {
		t.Errorf("its nickname is %s", got)
	}
}

func FuzzReadCodeNeverPanics(f *testing.F) {
	f.Add(Code(Result{}))
	f.Fuzz(func(t *testing.T, text string) {
		if r, bad := ReadCode(text); bad == nil {
			if again, bad := ReadCode(Code(r)); bad != nil || !reflect.DeepEqual(again, r) {
				t.Fatalf("%q is read as %+v and then as %+v", text, r, again)
			}
		}
		Room{}.Take(text)
		_, _ = ReadPreset(text)
		_, _ = ReadFile(text)
	})
}
