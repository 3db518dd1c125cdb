package question

import (
	"strings"

	"quilate/app/assessment"
	"quilate/app/channel"
)

// Step is a page asked for one place.
type Step struct {
	Page  *Page
	Place string
}

// Slug is the step's part of an address: "market.size", "audience.reach@instagram.ads".
func (s Step) Slug() string { return assessment.Key(s.Page.ID, s.Place) }

// Sheet is the document seen from this step.
func (s Step) Sheet(d assessment.Document) Sheet { return Sheet{Doc: d, Place: s.Place} }

// Asks says whether the step asks for the answer with a key.
func (s Step) Asks(d assessment.Document, key string) bool {
	id, place := assessment.SplitKey(key)
	sheet := s.Sheet(d)
	for i := range s.Page.Fields {
		if f := &s.Page.Fields[i]; f.ID == id && sheet.placeOf(f) == place {
			return true
		}
	}
	return false
}

// Steps lists what is asked, in order, given the answers so far: the short
// path, or with full everything. A step that does not apply is left out.
func Steps(d assessment.Document, full bool) []Step {
	var steps []Step
	at := everyPlace(d)
	for i := range Pages {
		p := &Pages[i]
		if p.Expert || !full && !p.Short {
			continue
		}
		if full {
			p = afterSettings(p)
		}
		steps = append(steps, stepsOf(p, d, at)...)
	}
	return steps
}

// afterSettings is a page as it stands in a list that has the settings too:
// without the fields that are theirs, which only the short path needs there.
func afterSettings(p *Page) *Page {
	if p.ID == monthlyCostPage.ID {
		return &monthlyCostAfterSettings
	}
	return p
}

// Everything lists every step that applies, the expert's too, in order.
func Everything(d assessment.Document) []Step {
	var steps []Step
	at := everyPlace(d)
	for i := range Pages {
		steps = append(steps, stepsOf(afterSettings(&Pages[i]), d, at)...)
	}
	return steps
}

func stepsOf(p *Page, d assessment.Document, at map[Scope][]string) []Step {
	var steps []Step
	for _, place := range at[p.Scope] {
		s := Step{Page: p, Place: place}
		if p.Shown == nil || p.Shown(s.Sheet(d)) {
			steps = append(steps, s)
		}
	}
	return steps
}

// everyPlace is where the pages of each scope are asked.
func everyPlace(d assessment.Document) map[Scope][]string {
	return map[Scope][]string{Once: {""}, PerChannel: Channels(d), PerSource: Sources(d)}
}

// Find gives the step with a slug.
func Find(d assessment.Document, slug string) (Step, bool) {
	id, place := assessment.SplitKey(slug)
	for i := range Pages {
		if Pages[i].ID == id {
			return Step{Page: &Pages[i], Place: place}, true
		}
	}
	return Step{}, false
}

// Channels are the ids of the channels ticked, in the order of channel.All.
func Channels(d assessment.Document) []string {
	var ids []string
	for _, c := range channel.All {
		if d.Choice(assessment.Key("channels.on", c.ID)) == "yes" {
			ids = append(ids, c.ID)
		}
	}
	return ids
}

// SourceIDs are the ways in by which a channel's followers may have come, in
// the order in which they are asked.
var SourceIDs = []string{"community", "ads", "contest", "bought"}

// Sources are the places of the model's audiences: a channel ("instagram"),
// or where it is split its ways in ("instagram.ads"); and, where people are
// reached who do not follow, "instagram.discovery".
func Sources(d assessment.Document) []string {
	var out []string
	for _, id := range Channels(d) {
		c, _ := channel.ByID(id)
		if c.HasFollowers {
			if sum, split := SplitOf(d, id); split && sum > 0 {
				for _, s := range SourceIDs {
					if v, ok := d.Number(assessment.Key("audience.share."+s, id)); ok && v > 0 {
						out = append(out, id+"."+s)
					}
				}
			} else {
				out = append(out, id)
			}
		}
		if v, ok := d.Number(assessment.Key("audience.discoveryReachPerMonth", id)); ok && v > 0 {
			out = append(out, id+".discovery")
		}
	}
	return out
}

// SplitOf says whether the followers of a channel came in several ways, and
// what the parts given add up to; the whole is 100. An empty part counts as 0.
func SplitOf(d assessment.Document, id string) (sum float64, split bool) {
	if d.Choice(assessment.Key("audience.source", id)) != "split" {
		return 0, false
	}
	for _, s := range SourceIDs {
		if v, ok := d.Number(assessment.Key("audience.share."+s, id)); ok && v > 0 {
			sum += v
		}
	}
	return sum, true
}

// PartOf is the share of its channel's followers that a place has: 1 unless
// the channel is split. Parts that do not add up to 100 are scaled to it: a
// split never changes how many followers there are.
func PartOf(d assessment.Document, place string) float64 {
	id, way, ok := strings.Cut(place, ".")
	if !ok {
		return 1
	}
	sum, _ := SplitOf(d, id)
	v, _ := d.Number(assessment.Key("audience.share."+way, id))
	if sum <= 0 || v <= 0 {
		return 0
	}
	return min(1, v/sum)
}

// ChannelOf is the channel of a place.
func ChannelOf(place string) string {
	id, _, _ := strings.Cut(place, ".")
	return id
}

// SourceOf is the way in of a place: the part after the dot, else what was
// said for the channel, else community.
func SourceOf(d assessment.Document, place string) string {
	if _, s, ok := strings.Cut(place, "."); ok {
		return s
	}
	switch s := d.Choice(assessment.Key("audience.source", place)); s {
	case "ads", "contest", "bought", "community":
		return s
	}
	switch s := d.Choice("audit.source"); s {
	case "ads", "contest", "bought":
		return s
	}
	return "community"
}

// FieldOf gives the field that an answer key belongs to, with the sheet of its
// page.
func FieldOf(d assessment.Document, key string) (*Field, Sheet, bool) {
	p, f, ok := Lookup(key)
	if !ok {
		return nil, Sheet{}, false
	}
	return f, stepFor(p, f, key).Sheet(d), true
}

// PageOf gives the step on which an answer key is asked: the first that shows
// the field, as d stands; failing that the first of all.
func PageOf(d assessment.Document, key string) (Step, bool) {
	id, _ := assessment.SplitKey(key)
	for i := range Pages {
		p := &Pages[i]
		for j := range p.Fields {
			f := &p.Fields[j]
			if f.ID != id {
				continue
			}
			step := stepFor(p, f, key)
			s := step.Sheet(d)
			if s.KeyOf(f) == key && (p.Shown == nil || p.Shown(s)) && (f.Shown == nil || f.Shown(s)) {
				return step, true
			}
		}
	}
	p, f, ok := Lookup(key)
	if !ok {
		return Step{}, false
	}
	return stepFor(p, f, key), true
}

func stepFor(p *Page, f *Field, key string) Step {
	_, place := assessment.SplitKey(key)
	if p.Scope == Once || f.Global {
		place = ""
	}
	return Step{Page: p, Place: place}
}
