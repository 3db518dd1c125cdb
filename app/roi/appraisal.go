package roi

// Appraisal is a plan's result with what only a comparison tells: what it adds
// to stopping, and what a follower of each audience is worth.
type Appraisal struct {
	Result
	Followers       map[string]FollowerValue `json:"followers"` // by the name of the audience
	Stopping        Stopping                 `json:"stopping"`
	NPVOverStopping float64                  `json:"npvOverStopping"`
	ROIOverStopping *float64                 `json:"roiOverStopping"` // nil without cost
	NPVByHorizon    map[int]float64          `json:"npvByHorizon"`    // over 12, 24 and 36 months
}

// Stopping is what stopping today still brings.
type Stopping struct {
	NPV          float64 `json:"npv"`
	TotalBenefit float64 `json:"totalBenefit"`
}

// Appraise computes a plan and sets it against stopping, which always starts
// from the present situation, over the plan's horizon.
func Appraise(plan, present Inputs) Appraisal {
	stop := present.Stop()
	stop.HorizonMonths = plan.HorizonMonths
	stopping := Evaluate(stop)
	a := Appraisal{
		Result:       Evaluate(plan),
		Followers:    make(map[string]FollowerValue, len(plan.Audiences)),
		Stopping:     Stopping{NPV: stopping.NPV, TotalBenefit: stopping.TotalBenefit},
		NPVByHorizon: NPVByHorizon(plan),
	}
	a.NPVOverStopping, a.ROIOverStopping = OverStopping(&a.Result, &stopping)
	for j := range plan.Audiences {
		a.Followers[plan.Audiences[j].Name] = ValueOfFollower(plan, j)
	}
	return a
}

// horizons are the horizons the user chooses from, in months.
var horizons = [...]int{12, 24, 36}

// NPVByHorizon is the plan's NPV had it been looked at over 12, 24 and 36
// months.
func NPVByHorizon(in Inputs) map[int]float64 {
	npv := make(map[int]float64, len(horizons))
	for _, months := range horizons {
		in.HorizonMonths = months
		npv[months] = Evaluate(in).NPV
	}
	return npv
}
