package analysis
import ("testing";"quilate/app/assessment")
func BenchmarkZZ(b *testing.B){ d:=assessment.Samples()[1].Document; for b.Loop(){ BudgetOf(d)} }
