package analysis

import (
	"slices"

	"quilate/app/assessment"
	"quilate/app/channel"
	"quilate/app/roi"
	"quilate/app/stat"
)

// planned are the figures that only a plan has, with where each comes from:
// those with a range as they are, and of every source it adds the rest. What a
// plan that somebody wrote says is theirs; one of ours takes the conventions,
// what the present says of how people get in touch, and decides the money.
func (p *plan) planned(doc assessment.Document, present *Present, in *roi.Inputs) []Input {
	list := append([]Input(nil), p.list...)
	seen := map[string]bool{}
	for i := range list {
		seen[list[i].Path] = true
		if list[i].Row != "" {
			if f, _ := channel.Lookup(list[i].Row); f.Status != channel.OurConvention {
				list[i].Origin = Published
			}
		}
	}
	for _, c := range p.Changes {
		if c.Op != "add" || c.Add == nil {
			continue
		}
		for _, name := range addedFields {
			path := audiencePath(c.Add.Place, name)
			v := added(in, c.Add.Place, name)
			if seen[path] || v == nil || *v == 0 && optionalField[name] {
				continue
			}
			seen[path] = true
			one := Input{Path: path, Estimate: stat.Exactly(*v), Max: 1e12, Share: sharedField[name], Origin: Own}
			if key := assessment.Key("audience."+name, c.Add.Place); said(doc, "audience."+name, c.Add.Place) {
				one.Key, one.On = key, doc.Answer(key).On
			}
			if slices.Contains(p.byConvention, c.Add.Place) {
				one.Origin, one.Row = present.conventionOf(sourceOf(doc, c.Add.Place), name)
			}
			list = append(list, one)
		}
	}
	return list
}

// added is a figure of an audience as it stands, nil where there is none. It
// leaves what is null alone.
func added(in *roi.Inputs, place, name string) *float64 {
	for j := range in.Audiences {
		a := &in.Audiences[j]
		switch {
		case a.Name != place:
		case name == "capacityPerMonth":
			return a.CapacityPerMonth
		default:
			return audienceField(a, name)
		}
	}
	return nil
}

// addedFields are the figures of a source in the order of the account.
var addedFields = []string{
	"authentic", "relevant", "customerShare", "reachable", "discoveryReachPerMonth", "discoveryRelevant", "clickThroughRate",
	"conversionRate", "monthlyChurn", "organicGrowthPerMonth", "monthlyAcquisitionSpend", "costPerFollower", "capacityPerMonth",
}

// optionalField are those that say nothing where they are 0.
var optionalField = map[string]bool{
	"discoveryReachPerMonth": true, "discoveryRelevant": true, "organicGrowthPerMonth": true,
	"monthlyAcquisitionSpend": true, "costPerFollower": true, "capacityPerMonth": true,
}

var sharedField = map[string]bool{
	"authentic": true, "relevant": true, "customerShare": true, "reachable": true, "discoveryRelevant": true,
	"clickThroughRate": true, "conversionRate": true, "monthlyChurn": true,
}

// conventionOf says where a figure of a source by our conventions comes from.
func (p *Present) conventionOf(s channel.FollowerSource, name string) (Origin, string) {
	switch name {
	case "authentic":
		return Convention, s.Authentic
	case "relevant":
		return Convention, s.Relevant
	case "customerShare":
		return Convention, "customer_share"
	case "reachable":
		return Convention, s.Reachable
	case "clickThroughRate":
		return Convention, s.ClickThrough
	case "monthlyChurn":
		return Convention, s.Churn
	case "costPerFollower":
		return Convention, s.CostPerFollower
	case "capacityPerMonth":
		return Convention, "acquisition_capacity"
	case "conversionRate": // that of the business
		for i := range p.List {
			if in := &p.List[i]; in.Path == "conversionRate" {
				return in.Origin, in.Row
			}
		}
		_, row, _, _ := contactRows(p.Contact)
		return Convention, row
	}
	return Derived, ""
}

// growthHeld says whether followers come in a plan only because nobody knows
// how many do.
func (p *Present) growthHeld(in *roi.Inputs) bool {
	for i := range p.List {
		if p.List[i].Origin != Held {
			continue
		}
		now, then := field(&p.Inputs, p.List[i].Path), field(in, p.List[i].Path)
		if now != nil && then != nil && *then > 0 && *then == *now {
			return true
		}
	}
	return false
}
