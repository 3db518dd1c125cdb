package roi

// Stop turns the present situation into the alternative of stopping today: no
// cost, no growth, no service, loyalty or savings, and reach that fades. What
// was won in the past goes on bringing something for a while.
func (in Inputs) Stop() Inputs {
	in.Stopped = true
	in.SetupCost, in.MonthlyCost = 0, 0
	in.Service.ContactsPerMonth, in.Service.ContactsToday = 0, 0
	in.Assisted.OrdersPerMonth, in.Assisted.OrdersToday = 0, 0
	in.Loyalty.ExposedShare, in.Loyalty.ExposedToday = 0, 0
	in.OtherSavingsPerMonth, in.OtherSavingsToday = 0, 0
	in.SynergyMarginPerMonth, in.SynergyToday = 0, 0
	audiences := make([]Audience, len(in.Audiences))
	copy(audiences, in.Audiences)
	in.Audiences = audiences
	in.stopAudiences()
	return in
}

// StopInto is Stop into an Inputs of the caller's, whose list of audiences it
// reuses. It never shares that list with present.
func StopInto(present, stopping *Inputs) {
	audiences := append(stopping.Audiences[:0], present.Audiences...)
	alone := *present
	alone.Audiences = nil
	*stopping = alone.Stop()
	stopping.Audiences = audiences
	stopping.stopAudiences()
}

func (in *Inputs) stopAudiences() {
	for j := range in.Audiences {
		in.Audiences[j].MonthlyAcquisitionSpend = 0
		in.Audiences[j].OrganicGrowthPerMonth = 0
	}
}

// OverStopping is what a plan adds to stopping: its NPV less that of stopping,
// and (benefit − benefit of stopping − cost)/cost, which is nil without cost.
func OverStopping(plan, stopping *Result) (npv float64, roi *float64) {
	npv = plan.NPV - stopping.NPV
	share, ok := ratio(plan.TotalBenefit-stopping.TotalBenefit-plan.TotalCost, plan.TotalCost, true)
	if ok {
		roi = &share
	}
	return npv, roi
}
