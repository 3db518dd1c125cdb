// Package workshop is a room in which many assess their own business and see
// where the group stands: what each of them hands over, as a code that can be
// read out, and what the codes of a room amount to. A code holds shares and
// indices, no amounts of money, no texts and no names.
package workshop

import "strings"

// Result is what one participant hands over. What is not known is nil.
type Result struct {
	Session  uint16   // of the workshop it belongs to
	Name     Nickname // invented
	Round    int      // 0 the first, below Rounds
	Revision int      // 0 the first, one more for each correction, up to 63

	Quantity    *int // index, 0–100
	Quality     *int // index, 0–100
	QualityLow  int  // what the quality could be, 0–100
	QualityHigh int
	Pillars     [4]*int // credibility, relevance, service, loyalty: 0–100

	Maturity *int   // level, 0–5
	Back     *int   // scenarios of 50 in which the money comes back
	OverStop *int   // scenarios of 50 in which going on leaves more than stopping
	ROI      *int   // percent, −100–410; an end stands for everything beyond
	Sector   string // id of a sector, "" unknown
}

// sectors are named in codes by their place in this list, which only ever grows
// at its end, up to 31.
var sectors = strings.Fields(`fashion food-shop food-maker food-wholesale restaurant takeaway beauty home jewellery pets
	general-shop hotel education cars personal-services business-services agency software other`)

// Rounds is how many times the same people can take part.
const Rounds = 4

// Fault is why a code cannot be taken.
type Fault string

const (
	Short   Fault = "short"   // signs are missing
	Long    Fault = "long"    // there are too many, or it is no code at all
	Wrong   Fault = "wrong"   // a sign is wrong
	Foreign Fault = "foreign" // it belongs to another workshop
	Newer   Fault = "newer"   // a later version of the program made it
)

// Unreadable is a code that cannot be taken.
type Unreadable struct {
	Text  string // as it was written
	Fault Fault
	Group int // 1–6: the group of signs to look at again; 0 unknown
}

const (
	version  = 1 // 1–3
	lowest   = -100
	highest  = 410
	noIndex  = 127
	noCount  = 63
	noLevel  = 7
	noReturn = 511
)

// Code writes a result as six groups of five signs: 35 characters.
func Code(r Result) string {
	var p packer
	r.walk(&p)
	data := make([]byte, signs-ofChecks)
	for i := range data {
		for j := range 5 {
			data[i] = data[i]<<1 | p.bit(i*5+j)
		}
	}
	return spell(check(data))
}

// ReadCode reads one code, however it is grouped and whichever letters of its
// kind are used.
func ReadCode(text string) (Result, *Unreadable) {
	bad := func(f Fault, group int) (Result, *Unreadable) { return Result{}, &Unreadable{text, f, group} }
	var word []byte
	stray := -1
	for _, r := range text {
		switch {
		case strings.ContainsRune(" -–—−_.\u00a0\u202f\t", r):
		default:
			v, ok := signOf(r)
			if !ok && stray < 0 {
				stray = len(word)
			}
			word = append(word, v)
		}
	}
	switch {
	case len(word) < signs:
		return bad(Short, 0)
	case len(word) > signs:
		return bad(Long, 0)
	case stray >= 0:
		return bad(Wrong, stray/groupOf+1)
	}
	if ok, at := sound(word); !ok {
		if at < 0 {
			return bad(Wrong, 0)
		}
		return bad(Wrong, at/groupOf+1)
	}
	p := packer{reading: true}
	for _, v := range word[:signs-ofChecks] {
		for j := 4; j >= 0; j-- {
			p.bits = append(p.bits, v>>j&1)
		}
	}
	var r Result
	if !r.walk(&p) {
		return bad(Newer, 0)
	}
	return r, nil
}

// walk goes through a result in the order of a code: writes it, or fills it in.
func (r *Result) walk(p *packer) bool {
	if p.number(version, 2) != version {
		return false
	}
	r.Session = uint16(p.number(int(r.Session), 16))
	r.Name = Nickname(p.number(int(r.Name), 19))
	r.Round = p.number(min(r.Round, Rounds-1), 2)
	r.Revision = p.number(min(r.Revision, 63), 6)
	r.Quantity = p.maybe(r.Quantity, 0, 100, noIndex, 7)
	r.Quality = p.maybe(r.Quality, 0, 100, noIndex, 7)
	r.QualityLow = p.number(r.QualityLow, 7)
	r.QualityHigh = p.number(r.QualityHigh, 7)
	for i := range r.Pillars {
		r.Pillars[i] = p.maybe(r.Pillars[i], 0, 100, noIndex, 7)
	}
	r.Maturity = p.maybe(r.Maturity, 0, 5, noLevel, 3)
	r.Back = p.maybe(r.Back, 0, 50, noCount, 6)
	r.OverStop = p.maybe(r.OverStop, 0, 50, noCount, 6)
	r.ROI = p.maybe(r.ROI, lowest, highest, noReturn, 9)
	place := 0
	for i, s := range sectors {
		if s == r.Sector {
			place = i + 1
		}
	}
	if place = p.number(place, 5); p.reading && place > 0 && place <= len(sectors) {
		r.Sector = sectors[place-1]
	}
	return p.sane && r.QualityLow <= r.QualityHigh && r.QualityHigh <= 100 || !p.reading
}

// packer is a row of bits, written or read.
type packer struct {
	bits    []byte
	at      int
	reading bool
	sane    bool // nothing read so far is out of its bounds
}

func (p *packer) bit(i int) byte {
	if i < len(p.bits) {
		return p.bits[i]
	}
	return 0
}

// number writes v in so many bits and gives it back, or reads one.
func (p *packer) number(v, bits int) int {
	if p.at == 0 {
		p.sane = true
	}
	if p.reading {
		v = 0
		for range bits {
			v = v<<1 | int(p.bit(p.at))
			p.at++
		}
		return v
	}
	for i := bits - 1; i >= 0; i-- {
		p.bits = append(p.bits, byte(v>>i&1))
	}
	p.at += bits
	return v
}

// maybe is a number from low to high, or none.
func (p *packer) maybe(v *int, low, high, none, bits int) *int {
	n := none
	if v != nil {
		n = min(max(*v, low), high) - low
	}
	if n = p.number(n, bits); n == none {
		return nil
	}
	n += low
	p.sane = p.sane && n <= high
	return &n
}
