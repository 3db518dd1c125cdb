package analysis
import ("testing";"fmt";"quilate/app/assessment";"time")
func TestZZ(t *testing.T){
 for _, s := range assessment.Samples() {
  t0:=time.Now()
  r:=Run(s.Document)
  fmt.Println(s.ID, time.Since(t0), r.Odds.Draws, r.Odds.Settled, r.FindOut, r.Odds.Perfect)
  for i,c:=range r.Odds.Cases{ fmt.Printf(" %-10s back %.3f±%.4f gain %.3f over %.3f±%.4f npv %.0f %.0f %.0f ±%.1f%% %.1f%% %.1f%% without %.3f\n", r.Cases[i].ID, c.Back.Share,c.Back.SE,c.Gain.Share,c.OverStopping.Share,c.OverStopping.SE,c.NPV.P5,c.NPV.P50,c.NPV.P95,100*c.NPV.SE5/(c.NPV.P95-c.NPV.P5),100*c.NPV.SE50/(c.NPV.P95-c.NPV.P5),100*c.NPV.SE95/(c.NPV.P95-c.NPV.P5), c.WithoutChance.Share)}
  for i,b:=range r.Odds.Tornado{ if i<6 {fmt.Printf("   %s %.0f %.0f\n", b.Path,b.AtLow,b.AtHigh)}}
  for _,w:=range r.Odds.Worth{ fmt.Printf("   worth %s %.0f\n", w.Key,w.Money)}
 }
}
