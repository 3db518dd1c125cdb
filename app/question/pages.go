package question

import "slices"

// Pages are all pages in the order in which they are asked: settings, then the
// three acts, the pages of the short path in their places. Expert pages stand
// behind the subject they belong to.
var Pages = slices.Concat(
	settingsPages,
	businessPages,
	channelPages,
	audiencePages,
	activityPages,
	competitorPages,
	talkPages,
	servicePages,
	costPages,
	strategyPages,
	maturityPages,
	salePages,
	customerPages,
	loyaltyPages,
	socialPages,
	otherPages,
	expertPages,
)
