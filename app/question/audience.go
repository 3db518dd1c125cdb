package question

import (
	"slices"

	"quilate/app/channel"
)

// audiencePages ask for each channel, or each way in, in detail.
var audiencePages = slices.Concat(sourcePages, growthPages, reachPages, overlapPages)

// follows is true for a place whose people follow, or read, on their own.
func follows(s Sheet) bool {
	c, ok := channel.ByID(ChannelOf(s.Place))
	return ok && c.HasFollowers && SourceOf(s.Doc, s.Place) != "discovery"
}

// comeAndGo is true for a place whose followers join and leave.
func comeAndGo(s Sheet) bool {
	c, _ := channel.ByID(ChannelOf(s.Place))
	return follows(s) && c.HasGrowth
}
