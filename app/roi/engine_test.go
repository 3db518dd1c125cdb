package roi

import (
	"reflect"
	"testing"
)

func TestWarmEngineAllocatesNothing(t *testing.T) {
	in, present := randomPlan(7), randomPlan(7)
	in.HorizonMonths = 36
	var engine Engine
	var out, stopped Result
	var stopping Inputs
	everything := func() {
		in.CalibrateTo(4)
		engine.EvaluateInto(&in, &out)
		StopInto(&present, &stopping)
		engine.EvaluateInto(&stopping, &stopped)
	}
	everything()
	if allocations := testing.AllocsPerRun(200, everything); allocations != 0 {
		t.Errorf("%v allocations", allocations)
	}
}

func TestReusedResultHoldsNothingOfTheLastPlan(t *testing.T) {
	var engine Engine
	var reused Result
	for seed := range uint64(200) {
		in := randomPlan(seed)
		engine.EvaluateInto(&in, &reused)
		fresh := Evaluate(in)
		if !reflect.DeepEqual(asJSON(t, reused), asJSON(t, fresh)) {
			t.Fatalf("plan %d comes out differently in a used Result", seed)
		}
	}
}

func TestStoppingLeavesThePresentAsItWas(t *testing.T) {
	for seed := range uint64(100) {
		present, untouched := randomPlan(seed), randomPlan(seed)
		stopping := present.Stop()
		var into Inputs
		StopInto(&present, &into)
		if !reflect.DeepEqual(present, untouched) {
			t.Fatalf("plan %d changed", seed)
		}
		if len(present.Audiences) > 0 && !reflect.DeepEqual(stopping, into) {
			t.Fatalf("plan %d: the two ways of stopping differ", seed)
		}
		if cost := Evaluate(stopping).TotalCost; cost != 0 {
			t.Errorf("plan %d: stopping costs %v", seed, cost)
		}
	}
}

func BenchmarkEngine(b *testing.B) {
	for _, months := range []int{24, 36} {
		in := randomPlan(7)
		in.HorizonMonths = months
		b.Run(map[int]string{24: "24 months", 36: "36 months"}[months], func(b *testing.B) {
			var engine Engine
			var out Result
			b.ReportAllocs()
			for b.Loop() {
				engine.EvaluateInto(&in, &out)
			}
		})
	}
}
