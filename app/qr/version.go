package qr

// version is the size of a code: 1 has 21 modules a side, each further one
// four more.
type version int

func (v version) side() int { return 17 + 4*int(v) }

// The standard's table of error correction, a sign a version, "0" for 0 and on
// in the order of ASCII: how many codewords of each block are for it, and into
// how many blocks the data are parted.
var (
	spareOf = [...]string{
		Low:    "7:?DJBDHNBDHJNFHLNLLLLNNJLNNNNNNNNNNNNNN",
		Medium: ":@JBH@BFFJNFFHHLLJJJJLLLLLLLLLLLLLLLLLLL",
	}
	blocksOf = [...]string{
		Low:    "11111222244444666678899:<<<=>?@ABCCDEFHI",
		Medium: "11122444555899::;=>@AABDEGIJLMOQSUVX[]_a",
	}
)

func (v version) spare(level Level) int  { return int(spareOf[level][v-1]) - '0' }
func (v version) blocks(level Level) int { return int(blocksOf[level][v-1]) - '0' }

// total is how many codewords the modules hold that no pattern needs.
func (v version) total() int {
	n := v.side()*v.side() - 3*64 - 2*15 - 1 - 2*(v.side()-16) // finders, format, timing
	if k := len(v.aligned()); k > 0 {
		n -= 25*(k*k-3) - 5*2*(k-2) // those on the timing lines share five modules
	}
	if v >= 7 {
		n -= 2 * 18
	}
	return n / 8
}

// codewords is how many of them are data.
func (v version) codewords(level Level) int { return v.total() - v.spare(level)*v.blocks(level) }

// aligned are the rows and columns in whose crossings the alignment patterns
// have their middle.
func (v version) aligned() []int {
	if v == 1 {
		return nil
	}
	k := int(v)/7 + 2
	last := v.side() - 7
	step := (last - 6 + 2*(k-1) - 1) / (2 * (k - 1)) * 2 // even, rounded up
	if v == 32 {
		step = 26 // the one version where the standard has it otherwise
	}
	at := make([]int, k)
	at[0] = 6
	for i := k - 1; i > 0; i-- {
		at[i], last = last, last-step
	}
	return at
}
