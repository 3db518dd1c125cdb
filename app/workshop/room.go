package workshop

import "slices"

// Room is what a trainer has gathered.
type Room struct {
	Preset  Preset
	Also    []uint16 // other workshops whose results count here: another room, last year's
	Entries []Entry  // one for each participant and round, in the order they came
}

// Entry is the result that counts of one participant in one round.
type Entry struct {
	Result
	Twin    int      // 0; 1 for a second person with the same nickname, and so on
	Earlier []Result // those it replaced, oldest first
}

// News is what became of one code.
type News struct {
	Kind  Kind
	Entry int         // its place in Room.Entries; -1 for Refused
	Why   *Unreadable // of Refused
}

// Kind is what became of a code.
type Kind string

const (
	Added     Kind = "added"
	Corrected Kind = "corrected" // it replaced the participant's earlier result
	Outdated  Kind = "outdated"  // a later one of the same participant is there
	Again     Kind = "again"     // it is there already
	Refused   Kind = "refused"
)

// Take reads everything in a text that looks like a code and files it. Nothing
// of the room that is given is changed.
func (room Room) Take(text string) (Room, []News) {
	var news []News
	for _, written := range CodesIn(text) {
		r, unreadable := ReadCode(written)
		if unreadable == nil && r.Session != room.Preset.ID && !slices.Contains(room.Also, r.Session) {
			unreadable = &Unreadable{Text: written, Fault: Foreign}
		}
		if unreadable != nil {
			news = append(news, News{Kind: Refused, Entry: -1, Why: unreadable})
			continue
		}
		var n News
		room, n = room.file(r)
		news = append(news, n)
	}
	return room, news
}

// file puts a result where it belongs. A correction carries a higher number
// than what it corrects; another result with the same number is another person
// to whom chance gave the same nickname.
func (room Room) file(r Result) (Room, News) {
	first, twins := -1, 0
	for i, e := range room.Entries {
		if e.Session != r.Session || e.Name != r.Name || e.Round != r.Round {
			continue
		}
		if same(e.Result, r) {
			return room, News{Kind: Again, Entry: i}
		}
		if slices.ContainsFunc(e.Earlier, func(old Result) bool { return same(old, r) }) {
			return room, News{Kind: Outdated, Entry: i}
		}
		if twins++; first < 0 {
			first = i
		}
	}
	room.Entries = slices.Clone(room.Entries)
	for i := max(first, 0); first >= 0 && i < len(room.Entries); i++ {
		e := &room.Entries[i]
		if e.Session != r.Session || e.Name != r.Name || e.Round != r.Round || e.Revision == r.Revision {
			continue
		}
		e.Earlier = slices.Clone(e.Earlier)
		if e.Revision > r.Revision {
			e.Earlier = append([]Result{r}, e.Earlier...)
			return room, News{Kind: Outdated, Entry: i}
		}
		e.Earlier = append(e.Earlier, e.Result)
		e.Result = r
		return room, News{Kind: Corrected, Entry: i}
	}
	room.Entries = append(room.Entries, Entry{Result: r, Twin: twins})
	return room, News{Kind: Added, Entry: len(room.Entries) - 1}
}

// Uncorrect undoes the last correction of an entry: they were two people, or
// the earlier result was right after all.
func (room Room) Uncorrect(i int) Room {
	if i < 0 || i >= len(room.Entries) || len(room.Entries[i].Earlier) == 0 {
		return room
	}
	room.Entries = slices.Clone(room.Entries)
	e := &room.Entries[i]
	last := len(e.Earlier) - 1
	e.Result, e.Earlier = e.Earlier[last], slices.Clone(e.Earlier[:last])
	return room
}

// Without is the room without one entry.
func (room Room) Without(i int) Room {
	if i >= 0 && i < len(room.Entries) {
		room.Entries = slices.Delete(slices.Clone(room.Entries), i, i+1)
	}
	return room
}

// Join is the room with everything that another one has gathered.
func (room Room) Join(other Room) Room {
	for _, id := range append([]uint16{other.Preset.ID}, other.Also...) {
		if id != room.Preset.ID && !slices.Contains(room.Also, id) {
			room.Also = append(slices.Clone(room.Also), id)
		}
	}
	for _, e := range other.Entries {
		for _, old := range e.Earlier {
			room, _ = room.file(old)
		}
		room, _ = room.file(e.Result)
	}
	return room
}

// same says whether two results are one and the same.
func same(a, b Result) bool { return Code(a) == Code(b) }
