package link

import (
	"slices"
	"sort"
	"strconv"
	"strings"
	"time"

	"quilate/app/assessment"
)

// pack is a document as the body of a link.
func pack(d assessment.Document) []byte {
	c := newWriter()
	c.document(&d)
	return c.written()
}

// unpack is its inverse.
func unpack(body []byte) (assessment.Document, error) {
	c := newReader(body)
	d := assessment.Document{Schema: assessment.Schema, Answers: map[string]assessment.Answer{}}
	c.document(&d)
	if c.err != "" {
		return assessment.Document{}, c.err
	}
	if c.at > len(body)+4 {
		return assessment.Document{}, Damaged
	}
	return d, nil
}

// document walks through a document: writes it, or fills it in.
func (c *coder) document(d *assessment.Document) {
	d.Name = c.text(assessment.Clean(d.Name))
	d.Created = c.day(d.Created, 0)
	d.Currency = c.listed(inListed, currencies, assessment.Clean(d.Currency))
	d.Region = c.listed(inListed|1, regions, assessment.Clean(d.Region))
	if c.bit(inListed|2, d.Sample != "") {
		d.Sample = c.listed(inListed|2, samples, assessment.Clean(d.Sample))
	}
	c.answers(d)
	c.plans(d)
	c.figures(d)
}

// day is a day as so many after 2000-01-01, or none; near it is told from
// another day.
func (c *coder) day(s string, near int) string {
	const epoch, seconds = 946_684_800, 86_400
	n := 0
	t, known := assessment.ParseDay(s)
	if known {
		n = int(t.Unix()-epoch)/seconds - near
	}
	if !c.bit(inDay, known) {
		return ""
	}
	before := c.bit(inDay|1, n < 0)
	if n < 0 {
		n = -n
	}
	n = c.upTo(inDay|2, n, 8_000_000)
	if !c.reading {
		return s
	}
	if before {
		n = -n
	}
	t = time.Unix(epoch+int64(near+n)*seconds, 0).UTC()
	if t.Year() < 0 || t.Year() > 9999 {
		c.fail(Damaged)
		return ""
	}
	return assessment.Day(t)
}

// since is how many days after 2000-01-01 a day is, 0 for none.
func since(s string) int {
	t, ok := assessment.ParseDay(s)
	if !ok {
		return 0
	}
	return int(t.Unix()-946_684_800) / 86_400
}

// answers are those of fields without a place, and then place by place. Only
// fields of this program travel, and no drafts.
func (c *coder) answers(d *assessment.Document) {
	list := fields()
	var places []string
	last := 0 // fields that the reader has to know
	if !c.reading {
		for i := range list {
			if !list[i].placed && travels(d.Answers[list[i].id]) {
				last = i + 1
			}
		}
		index := map[string]int{}
		for i := range list {
			if list[i].placed {
				index[list[i].id] = i + 1
			}
		}
		found := map[string]bool{}
		for key, a := range d.Answers {
			id, place := assessment.SplitKey(key)
			if i := index[id]; i > 0 && place != "" && travels(a) && assessment.Clean(place) == place {
				last, found[place] = max(last, i), true
			}
		}
		places = inOrder(found)
	}
	last = c.upTo(inFields, last, 1<<12)
	if last > len(list) {
		c.fail(Newer)
		return
	}
	w := &walk{coder: c, on: d.Created}
	before := uint32(0)
	for i := range list[:last] {
		f := &list[i]
		if f.placed {
			continue
		}
		a := d.Answers[f.id]
		has := c.bit(inGlobal|before, travels(a))
		before = before << 1 & 3
		if has {
			before |= 1
			d.Answers[f.id] = w.answer(f, a)
		}
	}
	n := c.upTo(inPlaces, len(places), 400)
	previous := map[uint32][]uint8{}
	at := ""
	for k := 0; k < n && !c.spent() && c.err == ""; k++ {
		if !c.reading {
			at = places[k]
		}
		at = c.place(at)
		kind := sortOf(at)
		seen := previous[kind]
		if seen == nil {
			seen = make([]uint8, last)
			previous[kind] = seen
		}
		before = 0
		for i := range list[:last] {
			f := &list[i]
			if !f.placed {
				continue
			}
			key := assessment.Key(f.id, at)
			a := d.Answers[key]
			has := c.bit(inAgain|uint32(seen[i])|before<<2, travels(a))
			before, seen[i] = 0, absent
			if has {
				before, seen[i] = 1, present
				d.Answers[key] = w.answer(f, a)
			}
		}
	}
}

// travels says whether an answer goes into a link: one that says something.
func travels(a assessment.Answer) bool { return a.Has() || a.Unknown }

// place is "instagram", "instagram.ads", "instagram.ads.2": the words of the
// lists and a number; any other is spelt out.
func (c *coder) place(s string) string {
	channel, way, number := partsOf(s)
	n := c.upTo(inPlace, channel, 1<<12)
	if n == 0 {
		return c.text(s)
	}
	if n > len(channels) {
		c.fail(Newer)
		return ""
	}
	w := c.upTo(inWay, way, 1<<12)
	if w > len(ways) {
		c.fail(Newer)
		return ""
	}
	number = c.upTo(inWay|1, number, 1000)
	s = channels[n-1]
	if w > 0 {
		s += "." + ways[w-1]
	}
	if number > 0 {
		s += "." + strconv.Itoa(number)
	}
	return s
}

// partsOf are the positions of a place's words, from 1, and its number; all 0
// for a place that is not made of them.
func partsOf(s string) (channel, way, number int) {
	first, rest, _ := strings.Cut(s, ".")
	channel = 1 + slices.Index(channels, first)
	if channel == 0 || rest == "" && strings.HasSuffix(s, ".") {
		return 0, 0, 0
	}
	if rest == "" {
		return channel, 0, 0
	}
	second, last, more := strings.Cut(rest, ".")
	way = 1 + slices.Index(ways, second)
	if way == 0 {
		return 0, 0, 0
	}
	if more {
		number, _ = strconv.Atoi(last)
		if number <= 0 || number > 1000 || strconv.Itoa(number) != last {
			return 0, 0, 0
		}
	}
	return channel, way, number
}

// sortOf puts places together at which the same is asked: channels, ways in,
// those reached who do not follow, competitors.
func sortOf(place string) uint32 {
	channel, way, _ := partsOf(place)
	switch {
	case way == len(ways):
		return 2
	case way > 0:
		return 1
	case channel > slices.Index(channels, "other")+1:
		return 3
	}
	return 0
}

// inOrder sorts places by sort, channel, way in and number.
func inOrder(found map[string]bool) []string {
	var keys []string
	for place := range found {
		channel, way, number := partsOf(place)
		key := []byte{byte('0' + sortOf(place)), byte('0' + channel), byte('0' + way), byte('0' + number>>6), byte('0' + number&63)}
		keys = append(keys, string(key)+place)
	}
	sort.Strings(keys)
	for i, key := range keys {
		keys[i] = key[5:]
	}
	return keys
}
