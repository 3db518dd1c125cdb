package workshop

// Difference is something in which two workshops are not of one kind, so that
// their results together say less than each alone.
type Difference string

const (
	OtherWork      Difference = "work"      // another case, or a case and everybody's own business
	OtherCurrency  Difference = "currency"  // another currency
	OtherSector    Difference = "sector"    // another sector was settled
	OtherQuestions Difference = "questions" // the short path, and all the questions
)

// sectorKey is the answer that says what a business does.
const sectorKey = "business.sector"

// Differences are those between two rooms; the same workshop in another room,
// in another round or a year later has none.
func (room Room) Differences(other Room) []Difference {
	a, b := room.Preset, other.Preset
	if a.ID == b.ID {
		return nil
	}
	var list []Difference
	if a.Start.Sample != b.Start.Sample {
		list = append(list, OtherWork)
	}
	if a.Start.Currency != b.Start.Currency {
		list = append(list, OtherCurrency)
	}
	if x, y := a.Start.Choice(sectorKey), b.Start.Choice(sectorKey); x != "" && y != "" && x != y {
		list = append(list, OtherSector)
	}
	if a.Full != b.Full {
		list = append(list, OtherQuestions)
	}
	return list
}
