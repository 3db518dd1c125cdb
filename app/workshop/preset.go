package workshop

import (
	"hash/crc32"
	"slices"
	"strconv"
	"strings"

	"quilate/app/assessment"
	"quilate/app/i18n"
	"quilate/app/link"
)

// Preset is what a trainer has prepared: it is the same on every phone.
type Preset struct {
	ID       uint16    // drawn at random when it is made; stands in every code
	Lang     i18n.Lang // in which the workshop is held
	Full     bool      // all questions; false: the short path
	Maturity bool      // the twelve questions on maturity too
	Round    int       // 0 the first, up to 3: the same people again, with the same ID
	// Start is what everybody starts from: the workshop's name as its name, the
	// region, the currency, what is filled in, and the case that all work on as
	// its Sample, if it is not everybody's own business.
	Start assessment.Document
	Fixed []string // keys of answers of Start that stay as they are
}

const presetVersion = "1"

// FromPaper ends the address of a workshop by which its trainer fills in what
// somebody wrote on paper.
const FromPaper = "&de=papel"

// Text is the preset for the part of an address behind the "#". It fails as
// links do, with link.TooLarge.
func (p Preset) Text() (string, error) {
	start, err := link.Encode(p.Start)
	if err != nil {
		return "", err
	}
	flags := string(p.Lang) + pick(p.Full, "f", "s") + pick(p.Maturity, "m", "-") + strconv.Itoa(min(max(p.Round, 0), 3))
	fixed := slices.Sorted(slices.Values(p.Fixed))
	text := presetVersion + "~" + strconv.FormatUint(uint64(p.ID), 36) + "~" + flags + "~" + strings.Join(fixed, ",") + "~" + start
	return text + "~" + sum(text), nil
}

// ReadPreset reads it, all of it or nothing. The error is a link.Error.
func ReadPreset(text string) (Preset, error) {
	text = strings.ReplaceAll(strings.Trim(text, " \t\r\n.,;:()[]<>\"'«»“”"), "%40", "@")
	version, _, _ := strings.Cut(text, "~")
	head, tail, ok := cutLast(text)
	switch n, err := strconv.Atoi(version); {
	case err != nil || n < 1 || n > 99:
		return Preset{}, link.Damaged
	case !ok || sum(head) != tail:
		return Preset{}, link.Truncated
	case version != presetVersion:
		return Preset{}, link.Newer
	}
	parts := strings.Split(head, "~")
	if len(parts) != 5 || len(parts[2]) != 5 {
		return Preset{}, link.Damaged
	}
	id, err := strconv.ParseUint(parts[1], 36, 16)
	p := Preset{ID: uint16(id), Lang: i18n.Lang(parts[2][:2]), Full: parts[2][2] == 'f', Maturity: parts[2][3] == 'm', Round: int(parts[2][4] - '0')}
	if err != nil || p.Round < 0 || p.Round > 3 || p.Lang != i18n.ES && p.Lang != i18n.EN {
		return Preset{}, link.Damaged
	}
	if p.Start, err = link.Decode(parts[4]); err != nil {
		return Preset{}, err
	}
	for key := range strings.SplitSeq(parts[3], ",") {
		if _, there := p.Start.Answers[key]; there {
			p.Fixed = append(p.Fixed, key)
		}
	}
	return p, nil
}

// cutLast cuts before the last mark.
func cutLast(text string) (head, tail string, ok bool) {
	i := strings.LastIndexByte(text, '~')
	if i < 0 {
		return text, "", false
	}
	return text[:i], text[i+1:], true
}

func sum(text string) string {
	return strconv.FormatUint(uint64(crc32.ChecksumIEEE([]byte(text))), 36)
}

func pick(yes bool, a, b string) string {
	if yes {
		return a
	}
	return b
}
