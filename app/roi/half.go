package roi

// HalfAsGood is the plan with every benefit halved and every cost as it was: the
// question "and if it works only half as well?". The customers are the same,
// and each leaves half.
func (in Inputs) HalfAsGood() Inputs {
	in.OrderValue /= 2
	in.Service.CostPerContact /= 2
	in.OtherSavingsPerMonth /= 2
	in.OtherSavingsToday /= 2
	in.SynergyMarginPerMonth /= 2
	in.SynergyToday /= 2
	return in
}
