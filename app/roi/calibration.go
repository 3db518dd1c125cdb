package roi

// Calibration makes a plan agree with what the user sees today.
type Calibration struct {
	ObservedPerMonth    float64 `json:"observedPerMonth"`    // customers a month the user reports
	RecommendedPerMonth float64 `json:"recommendedPerMonth"` // of those, brought by recommendations
	Target              float64 `json:"target"`              // what audiences have to explain
	AssumedPerMonth     float64 `json:"assumedPerMonth"`     // what their rates would give, uncalibrated

	ConversionFactor       float64 `json:"conversionFactor"`
	ExtraCustomersPerMonth float64 `json:"extraCustomersPerMonth"` // what conversion, which cannot pass 1, leaves unexplained
}

// Calibrate compares the customers a month the user observes with what the
// present situation would give, additional or not.
func Calibrate(present Inputs, observed float64) Calibration { return present.calibrate(observed) }

// CalibrateTo is Calibrate and puts factor and extra customers where they
// belong. It allocates nothing.
func (in *Inputs) CalibrateTo(observed float64) Calibration {
	c := in.calibrate(observed)
	in.ConversionFactor, in.ExtraCustomersPerMonth = c.ConversionFactor, c.ExtraCustomersPerMonth
	return c
}

func (in *Inputs) calibrate(observed float64) Calibration {
	advocates := in.CustomerBase * in.Loyalty.ExposedToday * in.Loyalty.ReferralsPerMonth
	target := max(0, observed*(1-min(1, in.Referral.Coefficient))-advocates)

	undiluted := in.undilutedToday()
	var assumed float64
	for j := range in.Audiences {
		a := &in.Audiences[j]
		assumed += in.flowToday(a, undiluted) * a.ConversionRate
	}
	c := Calibration{
		ObservedPerMonth:    observed,
		RecommendedPerMonth: observed - target,
		Target:              target,
		AssumedPerMonth:     assumed,
	}
	factor, ok := ratio(target, assumed, true)
	if !ok {
		c.ConversionFactor, c.ExtraCustomersPerMonth = 1, target
		return c
	}
	var explained float64
	for j := range in.Audiences {
		a := &in.Audiences[j]
		explained += in.flowToday(a, undiluted) * min(1, factor*a.ConversionRate)
	}
	c.ConversionFactor = factor
	c.ExtraCustomersPerMonth = max(0, target-explained)
	if c.ExtraCustomersPerMonth < 1e-12*target {
		c.ExtraCustomersPerMonth = 0 // rounding, not customers
	}
	return c
}

// flowToday is the enquiries or visits an audience gives in a month like today.
func (in *Inputs) flowToday(a *Audience, undiluted float64) float64 {
	own := a.Followers * a.prospectShare() * a.Reachable * undiluted * (1 - in.Overlap)
	return (own + a.DiscoveryReachToday*a.DiscoveryRelevant) * a.ClickThroughRate
}

// undilutedToday is 1 − δ·v with today's followers.
func (in *Inputs) undilutedToday() float64 {
	var followers, inauthentic float64
	for j := range in.Audiences {
		followers += in.Audiences[j].Followers
		inauthentic += in.Audiences[j].Followers * (1 - in.Audiences[j].Authentic)
	}
	if !(followers > 0) {
		return 1
	}
	return 1 - in.Dilution*(inauthentic/followers)
}
