// Package analysis says everything that can be said about one document:
// numbers and codes, no words. report puts them into the reader's language.
package analysis

import (
	"quilate/app/assessment"
	"quilate/app/quality"
	"quilate/app/roi"
)

// Case is a plan with everything computed for it.
type Case struct {
	ID     string // present, quantity, quality, stopping, or the plan's own
	Kind   string // present, quantity, quality, own, stopping
	Name   assessment.Name
	Inputs roi.Inputs
	Result roi.Result
	// Prudent and Optimistic have every uncertain input at its worse and at its
	// better end, recalibrated; what the plan itself decides stays. The prudent
	// one leaves synergies out.
	Prudent, Optimistic roi.Result
	NPVOverStopping     float64
	ROIOverStopping     *float64 // nil without cost
	// Without leaves the service and loyalty lines out, today and in the plan,
	// after calibrating with them.
	Without                roi.Result
	WithoutNPVOverStopping float64

	// OtherWay are the customers that the person counts and no audience explains
	// even if everybody who asks bought (Calibration.ExtraCustomersPerMonth), and
	// what they leave. Both are part of the result, not on top of it.
	OtherWay OtherWay
	// GrowthHeld says that some of the followers gained come only because we
	// take it that as many come as leave: what each one costs rests on that.
	GrowthHeld bool
	// Added are the figures of the sources that only this plan has, and of prices
	// that only it needs, each with where it comes from. Likely values are those
	// of Inputs.
	Added []Input

	NPVByHorizon map[int]float64 // over 12, 24 and 36 months
	MonthlyTotal float64         // fixed cost and acquisition spend, money a month
	Lines        []MoneyLine
	SameBudget   bool
	Written      bool     // the person wrote it; false: made from the answers
	NoEffect     []string // codes of lines whose money brings nothing that the model counts
	Changes      []assessment.Change
}

// OtherWay is what comes by a way that nobody has named.
type OtherWay struct {
	Customers float64 // additional, within the horizon, part of Result.CustomersAcquired
	Direct    float64 // money, part of the line of direct sales; whom they recommend is not in it
}

// MoneyLine is one line of a monthly budget, in money a month.
type MoneyLine struct {
	// Code is hours, team-hours, own-hours, external, tools, content, prizes,
	// training, moderation, acquisition, money, running, service, advocates,
	// reach (ads that are only seen), or
	// the way in whose followers are paid for: community, ads, ads-aimed,
	// ads-broad, contest, contest-aimed, bought.
	Code   string
	Place  string // where followers are paid for, "" for any other line
	Hours  float64
	Amount float64
}

// Turning is a value of one input at which the answer changes, all others
// staying as they are and the present recalibrated.
type Turning struct {
	Path string
	Key  string // answer key it is asked under
	// Now and Value are in the unit of Input.Estimate.
	Now   float64
	Value float64 // where ROI (or NPV over stopping) is 0; inside the input's bounds
	Share bool    // both are shares of 1
}

// Audience is one channel's followers, from all of them to those that count,
// or all channels together, or one way in. What is not known is nil.
type Audience struct {
	Channel   string
	Place     string // the way in, for a part; else the channel's id
	Source    string // community, ads, contest, bought, discovery; "" for a channel that is split
	Known     bool   // false: nobody has said how many people there are
	Followers float64
	Real      float64 // people
	CouldBuy  float64
	NotYet    float64  // could buy and are not customers yet
	Reached   float64  // of those who could buy, in a month
	Engaged   *float64 // of those reached, who do something: the effective audience
	Vanity    float64  // share of followers who are not real or never could buy
	Discovery float64  // people reached who do not follow, a month
	Assumed   bool     // nobody has looked: shares are assumed
	AuditN    int      // followers looked at, 0 if none
	AuditReal int
	AuditFit  int
	AuditOwn  bool       // looked at here, not on another channel
	Customers float64    // new customers a month it brings, additional or not, after calibration
	Spend     float64    // acquisition spend, money a month
	Parts     []Audience // the ways in, where the channel is split or reaches others
}

// FollowerValue is what one follower of a place is worth and costs, or of a way
// in that nobody uses yet.
type FollowerValue struct {
	Source      string  // community, ads, contest, bought
	Place       string  // where it is taken from, "" if from conventions
	Followers   float64 // of that place today, 0 if from conventions
	Value       float64
	TenYears    float64
	Cost        *float64 // nil: unknown in this currency
	ROI         *float64
	BreakEven   *float64 // a·g at which it pays; above 1: never
	Steps       FollowerSteps
	FromAnswers bool // taken from a place of the present
}

// FollowerSteps are the factors whose product is the value, for the ledger.
// Months times MarginOfACustomer times the rates times Referral is Value.
type FollowerSteps struct {
	Authentic, Relevant, NotCustomer, Reachable, NotRepeated, ClickThrough, Conversion, Incrementality float64

	Months            float64 // months of following, discounted: what is left of the follower after churn
	MarginOfACustomer float64 // money a customer won leaves within the horizon, on average over those months
	Referral          float64 // factor: those whom that customer brings
}

// Results is everything about one document. It is never changed afterwards.
type Results struct {
	Whole bool // Run; false for Brief, which leaves most of the fields empty

	Doc      assessment.Document
	Horizon  int
	Currency string
	Answered int    // own figures in the account
	AssumedN int    // assumed values in the account
	Total    int    // both
	Mode     string // money, channel

	Present  Present
	Cases    []Case // present first, then quantity, quality, own plans, stopping last; empty without Money
	Stopping Case
	HalfGood *roi.Result // the present with every benefit halved
	// PlansLeftOut says why there is no Quantity and no Quality; nil if there
	// are, or the person wrote plans.
	PlansLeftOut *Omission

	// Odds is what the simulation says so far; nil without an account in money,
	// and in Brief.
	Odds *Odds

	ToBreakEven []Turning // single values that would bring the money back, most plausible first
	ToBeatStop  []Turning
	FindOut     string // answer key of the assumed input that moves the result most, "" if none

	Index       Index
	Audiences   []Audience
	AllChannels Audience // all channels, repeated people taken off those reached and engaged
	Overlap     float64
	Values      []FollowerValue
	CLV         *float64
	Maturity    quality.Maturity
	MaturityAll bool        // all twelve questions are answered
	Costs       []MoneyLine // of the present
	Problems    []Problem
}

// CaseByID gives the case with that id.
func (r *Results) CaseByID(id string) (*Case, bool) {
	for i := range r.Cases {
		if r.Cases[i].ID == id {
			return &r.Cases[i], true
		}
	}
	return nil, false
}

// Problem is a contradiction between answers that the account cannot bridge.
// It goes on with the figure that promises less; with a market smaller than its
// customers there is no account in money. A split that does not add up to 100
// (split-not-100) is scaled to 100; one that says nothing (split-empty) is none.
type Problem struct {
	Code string // market-smaller-than-base, referral-without-market, acquisition-more-than-money, split-not-100, split-empty
	Keys []string
}
