package workshop

import "strings"

// alphabet writes five bits a sign, without the letters that are taken for
// figures or for each other (Crockford's Base32).
const alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"

const (
	signs    = 30 // of a code, without the dashes
	ofChecks = 4  // of them
	groupOf  = 5  // signs between two dashes
)

// signOf reads one sign as people write and say it: capitals or not, O for 0,
// I and L for 1.
func signOf(r rune) (v byte, ok bool) {
	switch {
	case r >= 'a' && r <= 'z':
		r -= 'a' - 'A'
	case r > 'z':
		return 0, false
	}
	switch r {
	case 'O':
		r = '0'
	case 'I', 'L':
		r = '1'
	}
	i := strings.IndexRune(alphabet, r)
	return byte(max(i, 0)), i >= 0
}

// spell writes the signs of a code in groups.
func spell(word []byte) string {
	var b strings.Builder
	for i, v := range word {
		if i > 0 && i%groupOf == 0 {
			b.WriteByte('-')
		}
		b.WriteByte(alphabet[v])
	}
	return b.String()
}

// The signs of a code are a word of a Reed–Solomon code over the field of 32
// elements (x⁵ + x² + 1) with the roots α⁰ … α³. Any two words differ in five
// places, so that up to four wrong signs, two that changed places among them,
// are always noticed; and one wrong sign is found.

// powers[i] is αⁱ, twice around; logs is its inverse.
var powers, logs = field()

func field() (powers [62]byte, logs [32]byte) {
	x := 1
	for i := range 31 {
		powers[i], powers[i+31] = byte(x), byte(x)
		logs[x] = byte(i)
		if x <<= 1; x > 31 {
			x ^= 0b100101
		}
	}
	return powers, logs
}

func times(a, b byte) byte {
	if a == 0 || b == 0 {
		return 0
	}
	return powers[int(logs[a])+int(logs[b])]
}

// check appends the signs that make a word out of data.
func check(data []byte) []byte {
	generator := []byte{1} // highest power first
	for i := range ofChecks {
		next := make([]byte, len(generator)+1)
		for j, g := range generator {
			next[j] ^= g
			next[j+1] ^= times(g, powers[i])
		}
		generator = next
	}
	rest := append(append([]byte(nil), data...), make([]byte, ofChecks)...)
	for i := range data {
		lead := rest[i]
		for j, g := range generator {
			rest[i+j] ^= times(g, lead)
		}
	}
	return append(append([]byte(nil), data...), rest[len(data):]...)
}

// sound says whether a word is as it was made. If it is not, at is the place
// of its one wrong sign, or -1 where more are wrong.
func sound(word []byte) (ok bool, at int) {
	var s [ofChecks]byte
	for i := range s {
		for _, v := range word {
			s[i] = times(s[i], powers[i]) ^ v
		}
	}
	if s == [ofChecks]byte{} {
		return true, -1
	}
	for _, v := range s {
		if v == 0 {
			return false, -1
		}
	}
	step := func(i int) int { return (int(logs[s[i+1]]) - int(logs[s[i]]) + 31) % 31 }
	if step(0) != step(1) || step(1) != step(2) || step(0) >= len(word) {
		return false, -1
	}
	return false, len(word) - 1 - step(0)
}
