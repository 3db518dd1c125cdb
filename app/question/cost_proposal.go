package question

import (
	"math"

	"quilate/app/assessment"
	"quilate/app/channel"
)

// lineKeys are the answer keys of the cost lines, by their id in channel.
var lineKeys = map[string]string{
	"team-hours": "cost.line.teamHours", "own-hours": "cost.line.ownerHours", "external": "cost.line.agency",
	"tools": "cost.line.tools", "content": "cost.line.content", "prizes": "cost.line.prizes",
	"training": "cost.line.training", "moderation": "cost.line.moderation", "acquisition": "cost.line.acquisition",
}

// ProposeCosts fills the cost lines of the way of working that was chosen from
// what was said of the costs together: the hours of a month as one's own, the
// money on the first line that takes money, 0 on the model's other lines. The
// total stays what it was. Lines that somebody changed are left alone.
func ProposeCosts(d assessment.Document, before string) assessment.Document {
	if hasCostLines(d) && !sameLines(d, proposal(d, before)) {
		return d
	}
	for _, key := range lineKeys {
		d = d.With(key, assessment.Answer{})
	}
	for key, amount := range proposal(d, d.Choice("cost.model")) {
		d = d.With(key, assessment.Number(amount))
	}
	return d
}

// proposal is what a way of working proposes: hours and money a month by
// answer key; nothing when the costs were never said together.
func proposal(d assessment.Document, id string) map[string]float64 {
	model, ok := channel.CostModelByID(id)
	hours, timed := Hours(d)
	money, priced := d.Number("cost.spend")
	if !ok || !timed && !priced {
		return nil
	}
	lines := map[string]float64{}
	put := false
	for _, line := range model.Lines {
		l, known := channel.CostLineByID(line)
		key := lineKeys[line]
		switch {
		case !known || key == "":
		case line == "own-hours":
			lines[key] = math.Round(hours*52/12*10) / 10
		case !l.Hours && !put:
			lines[key], put = money, true
		default:
			lines[key] = 0
		}
	}
	return lines
}

func sameLines(d assessment.Document, lines map[string]float64) bool {
	for _, key := range lineKeys {
		v, answered := d.Number(key)
		want, proposed := lines[key]
		if answered != proposed || v != want {
			return false
		}
	}
	return true
}
