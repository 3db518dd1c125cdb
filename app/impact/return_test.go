package impact

import (
	"math"
	"testing"
)

// 1000→1100 customers, 2→2.2 purchases, 20→21 a purchase: 4,307.48 + 4,307.48 +
// 2,205.04 = 10,820.
func TestTheChangeSplitsExactly(t *testing.T) {
	parts, ok := Split(FRY{1000, 2, 20}, FRY{1100, 2.2, 21})
	if !ok || math.Abs(parts.Customers-4307.48) > 0.005 || math.Abs(parts.Frequency-4307.48) > 0.005 || math.Abs(parts.Ticket-2205.04) > 0.005 {
		t.Errorf("%+v", parts)
	}
	near(t, "sum", parts.Customers+parts.Frequency+parts.Ticket, 10820, 1e-12)
	parts, ok = Split(FRY{10, 4, 5}, FRY{20, 2, 5})
	if !ok || math.Abs(parts.Customers+parts.Frequency) > 1e-9 || parts.Ticket != 0 {
		t.Errorf("the same revenue: %+v", parts)
	}
	near(t, "twice the customers", parts.Customers, 200*math.Ln2, 1e-12)
	for _, bad := range []FRY{{0, 1, 1}, {1, -1, 1}, {1, 1, math.NaN()}, {1, 1, math.Inf(1)}} {
		if _, ok := Split(FRY{1, 1, 1}, bad); ok {
			t.Errorf("%+v", bad)
		}
	}
}

func TestTheChangeOfASeriesIsSplit(t *testing.T) {
	s := Series{
		First: NewMonth(2024, 1), Sales: []float64{40000, 40000, math.NaN(), 50820, 50820},
		Orders: []float64{2000, 2000, 2000, 2420, 2420}, Customers: []float64{1000, 1000, 1000, 1100, 1100},
	}
	c, ok := s.Change(s.First + 3)
	if !ok || c.Months != 4 || math.Abs(c.Parts.Ticket-2205.04) > 0.005 {
		t.Errorf("%+v", c)
	}
	near(t, "before", c.Before.Revenue(), 40000, 1e-12)
	s.Orders = nil
	if _, ok := s.Change(s.First + 3); ok {
		t.Error("split without purchases")
	}
}

// Twice as precise a measurement counts four times: (100 + 4·60)/5.
func TestEstimateAndMeasurementAreWeightedByTheirPrecision(t *testing.T) {
	value, se, ratio := Update(100, 20, 60, 10)
	near(t, "value", value, 68, 1e-12)
	near(t, "error", se, math.Sqrt(80), 1e-12) // 1/√(1/400 + 1/100)
	near(t, "reality was 0.6 × the plan", ratio, 0.6, 1e-12)
	if value, se, _ = Update(100, 20, 60, 0); value != 60 || se != 0 {
		t.Errorf("a certain measurement: %v %v", value, se)
	}
	if value, _, _ = Update(100, 0, 60, 5); value != 100 {
		t.Errorf("a certain estimate: %v", value)
	}
	if _, _, ratio = Update(0, 1, 60, 5); ratio != 0 {
		t.Errorf("ratio %v", ratio)
	}
}
