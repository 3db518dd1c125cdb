package roi

import (
	"math"
	"reflect"
	"testing"
)

func TestProblemsNameTheFieldAndWhatIsWrong(t *testing.T) {
	small, share := 10.0, 1.5
	tests := []struct {
		name string
		turn func(*Inputs)
		want []Problem
	}{
		{"nothing", func(*Inputs) {}, nil},
		{"market smaller than base", func(in *Inputs) { in.CustomerBase, in.AddressableMarket = 11, &small }, []Problem{{"addressableMarket", MarketBelowBase}}},
		{"referrals without a ceiling", func(in *Inputs) { in.Referral.Coefficient = 1 }, []Problem{{"referral.coefficient", ReferralsWithoutLimit}}},
		{"referrals with a ceiling", func(in *Inputs) { in.Referral.Coefficient, in.AddressableMarket = 1, &small }, nil},
		{"free orders", func(in *Inputs) { in.OrderValue = 0 }, []Problem{{"orderValue", TooLow}}},
		{"a discount of 61 %", func(in *Inputs) { in.AnnualDiscountRate = 0.61 }, []Problem{{"annualDiscountRate", TooHigh}}},
		{"everybody counted twice", func(in *Inputs) { in.Overlap = 1 }, []Problem{{"overlap", TooHigh}}},
		{"no number", func(in *Inputs) { in.MonthlyCost = math.NaN() }, []Problem{{"monthlyCost", NotANumber}}},
		{"spend without a price", func(in *Inputs) {
			in.Audiences = []Audience{{}, {MonthlyAcquisitionSpend: 5}}
		}, []Problem{{"audiences[1].costPerFollower", PriceMissing}}},
		{"an audience's own share", func(in *Inputs) { in.Audiences = []Audience{{Authentic: -0.1, Incrementality: &share}} },
			[]Problem{{"audiences[0].authentic", TooLow}, {"audiences[0].incrementality", TooHigh}}},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			in := Inputs{
				HorizonMonths: 24, OrderValue: 1, FadeHalfLifeMonths: 2, ConversionFactor: 1,
				Ramp: Ramp{6, 1.5}, Referral: Referral{LagMonths: 2},
			}
			test.turn(&in)
			if got := in.Validate(); !reflect.DeepEqual(got, test.want) {
				t.Errorf("got %v, want %v", got, test.want)
			}
		})
	}
}
