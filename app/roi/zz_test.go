package roi
import "testing"
func one() Inputs { m:=8000.0; return Inputs{HorizonMonths:36,AnnualDiscountRate:.1,OrderValue:120,OrdersPerMonth:1,GrossMargin:.6,MonthlyRetention:.93,CustomerBase:120,AddressableMarket:&m,Incrementality:.6,FadeHalfLifeMonths:2,ConversionFactor:1,Ramp:Ramp{6,1.5},Referral:Referral{.1,2},Service:Service{80,80,.7,.5,5,.5},Loyalty:Loyalty{.3,.3,.005,0,0,.002},SetupCost:500,MonthlyCost:300,Audiences:[]Audience{{Name:"c",Followers:1500,MonthlyAcquisitionSpend:300,CostPerFollower:4,MonthlyChurn:.02,Authentic:.97,Relevant:.6,CustomerShare:.2,Reachable:.35,ClickThroughRate:.03,ConversionRate:.1}}}}
func BenchmarkZZ(b *testing.B){
 in:=one(); var e Engine; buf:=make([]float64,36); var out Result
 b.Run("sum",func(b *testing.B){for b.Loop(){e.Summarise(&in,buf)}})
 b.Run("full",func(b *testing.B){for b.Loop(){e.EvaluateInto(&in,&out)}})
}
