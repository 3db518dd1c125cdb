// Package roi computes what a social media programme costs and brings in, month
// by month, and the figures read off that: return on investment, net present
// value, the month the money is back, what a follower is worth.
//
// Every return is contribution margin or a saving, never revenue, and every
// plan can be set against stopping today. Money is in the user's currency,
// without VAT; rates are fractions (0.6, never 60); months count from 1, and
// month 0 is set-up. A plan goes in as [Inputs], the figures come out as a
// [Result]:
//
//	result := roi.Evaluate(in)
//
// [Engine] does the same without allocating, for the simulation. Nothing here
// panics: inputs outside their range, which [Inputs.Validate] names, give
// figures that mean nothing, and nothing worse. Inside the range no figure is
// ever NaN or infinite.
package roi

// Inputs is everything a plan is computed from. The zero value is a plan that
// costs nothing and brings nothing.
type Inputs struct {
	HorizonMonths      int     `json:"horizonMonths"`      // T: 12, 24 or 36 when asked, up to MaxMonths inside
	AnnualDiscountRate float64 `json:"annualDiscountRate"` // d, a year, 0 to 0.6

	OrderValue        float64  `json:"orderValue"`        // money per order, above 0
	OrdersPerMonth    float64  `json:"ordersPerMonth"`    // f, per active customer, 0 to 100; 0 = they buy once
	GrossMargin       float64  `json:"grossMargin"`       // contribution margin, share of an order
	MonthlyRetention  float64  `json:"monthlyRetention"`  // r, share of customers who still buy a month later
	CustomerBase      float64  `json:"customerBase"`      // B, customers today
	AddressableMarket *float64 `json:"addressableMarket"` // M, people who could ever buy, customers included; nil = unknown, no ceiling

	Incrementality float64 `json:"incrementality"` // ι, share of social customers who would not have bought anyway
	Overlap        float64 `json:"overlap"`        // share of the followers reached already counted on another channel, 0 to 0.95
	Dilution       float64 `json:"dilution"`       // δ, how far inauthentic followers lower the reach of the rest

	Stopped            bool    `json:"stopped"`            // the business stops: reach fades
	FadeHalfLifeMonths float64 `json:"fadeHalfLifeMonths"` // months in which reach halves once stopped, above 0

	ConversionFactor       float64 `json:"conversionFactor"`       // from Calibrate: multiplies the conversion of audiences that exist today
	ExtraCustomersPerMonth float64 `json:"extraCustomersPerMonth"` // from Calibrate: customers a month no audience explains

	Ramp     Ramp     `json:"ramp"`
	Referral Referral `json:"referral"`
	Service  Service  `json:"service"`
	Loyalty  Loyalty  `json:"loyalty"`
	Assisted Assisted `json:"assisted"`

	OtherSavingsPerMonth  float64 `json:"otherSavingsPerMonth"`  // money of spend really replaced
	OtherSavingsToday     float64 `json:"otherSavingsToday"`     // its level today
	SynergyMarginPerMonth float64 `json:"synergyMarginPerMonth"` // margin from extended services and synergies
	SynergyToday          float64 `json:"synergyToday"`          // its level today

	SetupCost   float64 `json:"setupCost"`   // one-off money from today on
	MonthlyCost float64 `json:"monthlyCost"` // recurring money, labour included, acquisition spend not

	Audiences []Audience `json:"audiences"`
}

// Ramp is the S-curve along which what is new grows from its level today to its
// level in the plan.
type Ramp struct {
	MidpointMonths float64 `json:"midpointMonths"` // month of half the way, above 0
	WidthMonths    float64 `json:"widthMonths"`    // the larger, the gentler; above 0
}

// Referral is what new customers bring by word of mouth.
type Referral struct {
	Coefficient float64 `json:"coefficient"` // K, new customers each new customer brings; below 1 where the market is unknown
	LagMonths   float64 `json:"lagMonths"`   // after how many months, rounded half up, at least 1
}

// Service is the saving on questions answered on social media instead of by a
// call or an e-mail.
type Service struct {
	ContactsPerMonth float64 `json:"contactsPerMonth"` // questions from customers
	ContactsToday    float64 `json:"contactsToday"`    // their level today
	ResolutionRate   float64 `json:"resolutionRate"`   // share resolved there
	DeflectionRate   float64 `json:"deflectionRate"`   // share of those that would otherwise have cost a call
	CostPerContact   float64 `json:"costPerContact"`   // money such a call costs
	CashableShare    float64 `json:"cashableShare"`    // share of the saving that is really cash
}

// Loyalty is what reaching existing customers does.
type Loyalty struct {
	ExposedShare         float64 `json:"exposedShare"`         // x, share of existing customers reached
	ExposedToday         float64 `json:"exposedToday"`         // its level today
	MonthlyRetentionGain float64 `json:"monthlyRetentionGain"` // Δr, absolute gain in monthly retention
	FrequencyGain        float64 `json:"frequencyGain"`        // Δf, relative gain in orders a month
	OrderValueGain       float64 `json:"orderValueGain"`       // Δy, relative gain in margin per order
	ReferralsPerMonth    float64 `json:"referralsPerMonth"`    // new customers each exposed customer brings a month: the advocates
}

// Assisted is the orders social media took part in without being the last step.
type Assisted struct {
	OrdersPerMonth float64 `json:"ordersPerMonth"`
	OrdersToday    float64 `json:"ordersToday"` // their level today
	Attribution    float64 `json:"attribution"` // share of such an order credited to social media
}

// Audience is a group of people that came in one way. Its rates are those of
// its authentic and relevant people, never averages of a channel.
type Audience struct {
	Name      string  `json:"name"`
	Followers float64 `json:"followers"` // today; for a third-party forum its monthly unique readers

	MonthlyAcquisitionSpend float64  `json:"monthlyAcquisitionSpend"` // money to gain followers here, labour not included
	CostPerFollower         float64  `json:"costPerFollower"`         // money for one at small spend; above 0 when there is spend
	CapacityPerMonth        *float64 `json:"capacityPerMonth"`        // the most followers spend can bring a month; nil = no limit
	OrganicGrowthPerMonth   float64  `json:"organicGrowthPerMonth"`   // followers gained without spend

	MonthlyChurn  float64 `json:"monthlyChurn"`  // u, share lost each month
	Authentic     float64 `json:"authentic"`     // a, share that is real people
	Relevant      float64 `json:"relevant"`      // g, share of those who could buy
	CustomerShare float64 `json:"customerShare"` // q, share of those who are customers already
	Reachable     float64 `json:"reachable"`     // ρ, share reached in a month

	DiscoveryReachPerMonth float64 `json:"discoveryReachPerMonth"` // people reached who do not follow
	DiscoveryReachToday    float64 `json:"discoveryReachToday"`    // their number today
	DiscoveryRelevant      float64 `json:"discoveryRelevant"`      // share of them who could buy and are not customers

	ClickThroughRate float64  `json:"clickThroughRate"` // enquiries or visits per person reached and month
	ConversionRate   float64  `json:"conversionRate"`   // new customers per such enquiry or visit
	Incrementality   *float64 `json:"incrementality"`   // nil = the general one
}

// MaxMonths is the longest horizon computed: ten years. Longer ones are cut.
const MaxMonths = 120

// ExistsToday says whether there is already somebody to reach: only such an
// audience is touched by the calibration.
func (a *Audience) ExistsToday() bool { return a.Followers > 0 || a.DiscoveryReachToday > 0 }

// GainedPerMonth is how many followers join in a month, bought and organic. With
// a capacity the price of one rises as the capacity nears.
func (a *Audience) GainedPerMonth() float64 { return a.OrganicGrowthPerMonth + a.boughtPerMonth() }

// prospectShare is the share of its followers who are real, could buy and do not
// buy yet.
func (a *Audience) prospectShare() float64 {
	return a.Authentic * a.Relevant * (1 - a.CustomerShare)
}

// months is the horizon inside what is computed.
func (in *Inputs) months() int { return max(0, min(in.HorizonMonths, MaxMonths)) }

// monthlyDiscount is i = (1+d)^(1/12) − 1.
func (in *Inputs) monthlyDiscount() float64 { return monthlyRate(in.AnnualDiscountRate) }
