package analysis
import ("testing";"fmt";"math";"quilate/app/assessment";"quilate/app/risk")
func TestYY(t *testing.T){
 for _, smp := range assessment.Samples() {
  p:=PresentOf(smp.Document)
  plans := []plan{{Plan: assessment.Plan{ID: "present", Kind: "present", SameBudget: true}, lines: p.costs}}
		for _, written := range smp.Document.Plans {
			plans = append(plans, plan{Plan: written, list: uncertainty(smp.Document, written.Changes), written: true})
		}
	plans = append(plans, plan{Plan: assessment.Plan{ID: "stopping", Kind: "stopping"}})
  for _,cfg:=range [][4]int{{0,8,2048,0},{0,8,2048,1},{0,8,2048,3},{0,8,2048,4},{0,8,2048,6},{0,1,2048,4}} {
   risk.SetMirrors(cfg[3]);risk.Plain=cfg[0]==1; risk.SetGroups(cfg[1])
   var sum,sq,rep [80]float64; var name [80]string; n:=0
   const R=30; var ws []float64
   inputs:=0
   for r:=0;r<R;r++{
    d := newDrawing(&p, plans)
    inputs=len(d.named)
	wi:=0
	sim := risk.New(d.model, uint64(1000+r))
	sim.Draw(cfg[2])
	f := sim.Findings()
	n=0
	add:=func(nm string, v,se,scale float64){ if scale<=0{scale=1}; sum[n]+=v/scale; sq[n]+=v/scale*v/scale; rep[n]+=se/scale*se/scale; name[n]=nm; n++}
	for k,o:=range f.Options{ if k==len(f.Options)-1 {continue}
	 id:=plans[k].ID
	 for i,c:=range []risk.Chance{o.Back,o.OverStopping,o.WithoutChance}{ add(fmt.Sprint(id," chance",i),c.Share,c.SE,0.005)}
	 for i,c:=range []risk.Spread{o.NPV,o.Over}{ if r==0 {ws=append(ws,(c.P95-c.P5)*.01)}; w:=ws[wi]; wi++; add(fmt.Sprint(id,i,"p5"),c.P5,c.SE5,w);add(fmt.Sprint(id,i,"p50"),c.P50,c.SE50,w);add(fmt.Sprint(id,i,"p95"),c.P95,c.SE95,w)}
	}
   }
   fmt.Println(smp.ID,"inputs",inputs,"plain",cfg[0]==1,"mirrors",cfg[3],"groups",cfg[1],"N",cfg[2],"RMSE and reported, in units of target")
   worst:=0.0; avg:=0.0;ravg:=0.0
   for i:=0;i<n;i++{ v:=math.Sqrt(math.Max(0,sq[i]/R-(sum[i]/R)*(sum[i]/R))*R/(R-1)); re:=math.Sqrt(rep[i]/R); worst=max(worst,v); avg+=v/float64(n);ravg+=re/float64(n); if v>0.7&&false {fmt.Printf("   %s %.2f %.2f\n",name[i],v,re)}}
   fmt.Printf("   worst %.2f mean %.2f reported mean %.2f\n", worst,avg,ravg)
  }
 }
}
