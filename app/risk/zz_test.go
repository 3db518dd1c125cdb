package risk
import ("testing";"fmt";"time")
func TestZZ(t *testing.T){
 _,m:=academy(t)
 s:=New(m,1); s.Draw(256); s.reserve(100000)
 bst:=func(f func())float64{ b:=1e9; for range 200 { t0:=time.Now(); for range 50 {f()}; b=min(b,float64(time.Since(t0).Nanoseconds())/50)}; return b}
 n:=uint32(0)
 fmt.Println("drawer", bst(func(){ n++; s.drawer.draw(int(n%8),n/8,s.normal,s.values)}))
 fmt.Println("aim", bst(func(){ s.drawer.aim.apply(s.drawer.turned)}), len(s.drawer.aim.mirrors))
 fmt.Println("put", bst(func(){ s.model.Put(s.values,s.options)}))
 fmt.Println("eval", bst(func(){ s.engine.Summarise(&s.options[0],s.cash)}), bst(func(){ s.engine.Summarise(&s.options[1],s.cash)}))
 fmt.Println("bands", bst(func(){ s.outcomes[0].bands.count(s.cash)}))
 fmt.Println("note", bst(func(){ for q:=range s.questions {s.questions[q].note(1,s.normal,s.summary)}}), len(s.questions))
 fmt.Println("draw", bst(s.draw))
 fmt.Println("outcome", bst(func(){s.spread(s.outcomes[0].npv[:2048])}), bst(func(){s.chance(func(i int)bool{return s.outcomes[0].npv[i]>0})})*2048/float64(s.n))
}
