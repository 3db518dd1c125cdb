package roi

// Result is what a plan comes to over its horizon. Figures that do not exist,
// such as a ROI without cost, are nil.
//
// The pointers of a Result filled by an Engine belong to that Result: filling it
// again changes what copies of it point at.
type Result struct {
	NPV           float64  `json:"npv"`           // Σ net(t)/(1+i)^t, set-up included
	ROI           *float64 `json:"roi"`           // (benefit − cost)/cost, cash; nil without cost
	DiscountedROI *float64 `json:"discountedROI"` // the same on present values

	TotalBenefit        float64 `json:"totalBenefit"` // cash, over the horizon
	TotalCost           float64 `json:"totalCost"`    // set-up included
	PresentValueBenefit float64 `json:"presentValueBenefit"`
	PresentValueCost    float64 `json:"presentValueCost"`
	BenefitByLine       Lines   `json:"benefitByLine"`

	BreakEvenMonth *int     `json:"breakEvenMonth"` // first month after which cumulative cash stays ≥ 0; nil = not within the horizon
	PaybackMonths  *float64 `json:"paybackMonths"`  // the same, interpolated inside the month
	AnnualIRR      *float64 `json:"annualIRR"`      // nil unless the flows change sign exactly once
	PeakFunding    float64  `json:"peakFunding"`    // lowest cumulative cash, ≤ 0: the most to be advanced

	FollowersEnd             float64 `json:"followersEnd"` // in the last month
	ReachedEnd               float64 `json:"reachedEnd"`   // possible customers reached in the last month
	FollowersGained          float64 `json:"followersGained"`
	EffectiveFollowersGained float64 `json:"effectiveFollowersGained"` // of those, real people who could buy
	CustomersAcquired        float64 `json:"customersAcquired"`        // new and additional, advocates' and referred included
	ReferredCustomers        float64 `json:"referredCustomers"`        // of those, brought by new customers
	AdvocacyCustomers        float64 `json:"advocacyCustomers"`        // of those, brought by existing customers
	ActiveCustomersEnd       float64 `json:"activeCustomersEnd"`       // of those, still buying in the last month

	TailValue             *float64 `json:"tailValue"`             // present value of what they still bring after the horizon; never part of ROI
	CustomerLifetimeValue *float64 `json:"customerLifetimeValue"` // discounted margin of a new customer's whole life

	CostPerFollower          *float64 `json:"costPerFollower"`          // all cost per follower gained
	CostPerEffectiveFollower *float64 `json:"costPerEffectiveFollower"` // all cost per real follower gained who could buy
	CostPerNewCustomer       *float64 `json:"costPerNewCustomer"`       // all cost per customer acquired

	Months []Month `json:"months"` // month 1 to the horizon

	held *heldNumbers // what the pointers above point at
}

// Lines are the benefits, one a line of the account, in money.
type Lines struct {
	Direct         float64 `json:"direct"`         // margin of customers won, first and later orders
	Assisted       float64 `json:"assisted"`       // margin credited from orders social media took part in
	Service        float64 `json:"service"`        // calls and e-mails saved
	Retention      float64 `json:"retention"`      // margin of customers kept who would have left
	FrequencyYield float64 `json:"frequencyYield"` // existing customers buying more often, or more
	OtherSavings   float64 `json:"otherSavings"`   // costs avoided
	Synergy        float64 `json:"synergy"`        // extended services and synergies
}

// Sum is all lines together.
func (l Lines) Sum() float64 {
	return l.Direct + l.Assisted + l.Service + l.Retention + l.FrequencyYield + l.OtherSavings + l.Synergy
}

func (l *Lines) add(other *Lines) {
	l.Direct += other.Direct
	l.Assisted += other.Assisted
	l.Service += other.Service
	l.Retention += other.Retention
	l.FrequencyYield += other.FrequencyYield
	l.OtherSavings += other.OtherSavings
	l.Synergy += other.Synergy
}

// Month is one month of a plan.
type Month struct {
	Month             int      `json:"month"`             // 1 for the first
	Followers         float64  `json:"followers"`         // all of them, at the end of the month
	Reached           float64  `json:"reached"`           // possible customers reached
	NewCustomers      float64  `json:"newCustomers"`      // advocates' and referred included
	ReferredCustomers float64  `json:"referredCustomers"` // brought by new customers
	AdvocacyCustomers float64  `json:"advocacyCustomers"` // brought by existing customers
	ActiveCustomers   float64  `json:"activeCustomers"`   // customers acquired who still buy
	ExtraRetained     float64  `json:"extraRetained"`     // existing customers who would have left
	Cost              float64  `json:"cost"`
	Benefit           float64  `json:"benefit"`
	Net               float64  `json:"net"`
	Cumulative        float64  `json:"cumulative"` // cash so far, set-up included
	ROI               *float64 `json:"roi"`        // cumulative cash over cost so far; nil without cost
	Lines
}

// heldNumbers gives the nullable figures of a Result a place to live, so that
// filling the Result again allocates nothing.
type heldNumbers struct {
	roi, discountedROI, payback, irr      float64
	tail, lifetimeValue                   float64
	perFollower, perEffective, perNewOnes float64
	breakEven                             int
	monthROI                              [MaxMonths]float64
}

// hold stores x and points at it, or at nothing where there is no figure.
func hold(place *float64, x float64, ok bool) *float64 {
	if !ok {
		return nil
	}
	*place = x
	return place
}
