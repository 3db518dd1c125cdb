// Package channel knows the channels of a business, how followers come to
// them, what each app calls its figures and where it keeps them, and every
// figure that stands in for one that somebody does not know: published ones
// with source, year and definition, and our own conventions, marked as such.
package channel

import "quilate/app/i18n"

// A Channel is a place where people follow, read or write to a business. One
// literal holds all that is known about it.
type Channel struct {
	ID      string
	Name    i18n.Text
	Metrics Metrics
	Where   Wording   // the way to the figures through the menus
	Missing i18n.Text // figures that do not exist there; zero if nothing is missing
	Trap    i18n.Text // the figure there that misleads most

	// ListVisible reports whether the owner can open the list of followers, so
	// that twenty of them can be looked at.
	ListVisible bool
	// HasFollowers is false where nobody can follow: the stock is 0, not asked.
	HasFollowers bool
	// HasGrowth is false where people neither join nor leave: growth and churn
	// are hidden.
	HasGrowth bool
	// Own channels share followers with each other: they count for overlap.
	Own bool
	// Platform names the channel in the engagement rows, "" if it has none.
	Platform string
	// Rows are the figures behind the words above, to be shown beside them.
	Rows []string
}

// Metrics are the channel's own words for what we ask.
type Metrics struct {
	Followers    Wording // people who follow, subscribe or are members
	Reach        Wording // different people who saw something in a month
	Interactions Wording // what people did with it
	Shares       Wording // times people passed it on
	Saves        Wording // times people kept it
	Clicks       Wording // people who went from there to the business
	Messages     Wording // people who wrote with a question
	Lost         Wording // those who leave, where the channel has its own word
}

// All are the channels in the order in which they are offered.
var All = []Channel{
	instagram,
	facebook,
	tiktok,
	x,
	linkedIn,
	youTube,
	pinterest,
	messaging,
	googleReviews,
	ownCommunity,
	thirdParty,
	newsletter,
	other,
}

// ByID returns the channel with that id.
func ByID(id string) (Channel, bool) {
	for _, c := range All {
		if c.ID == id {
			return c, true
		}
	}
	return Channel{}, false
}
