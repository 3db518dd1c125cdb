package impact
import ("testing";"math";"math/rand/v2";"fmt";"quilate/app/stat")
func TestExpScratch(t *testing.T){
 for _,c:=range []struct{n,start int; rho float64}{{24,12,0},{24,12,.3},{36,18,0},{36,18,.3},{36,18,.6},{36,27,0},{60,36,0},{60,36,.3},{60,36,.6},{120,60,0},{120,60,.3},{120,60,.6},{20,11,.4}}{
  random := rand.New(rand.NewPCG(1, uint64(c.n)))
  var held [6]int
  N:=1000
  var wid [6]float64
  for range N {
   s:=planted(random,c.n,c.start,300,c.rho,400,0)
   f,_:=newDesign(s,c.start,wavesFor(c.n),0,false).fitted()
   l:=f.lift(); v:=f.fit.Combination(l); m:=float64(c.n-c.start)
   err:=math.Abs(v/m-400)
   n,k:=float64(c.n),float64(f.fit.Rank)
   nw:=f.fit.NeweyWest(l,stat.NeweyWestLag(c.n))/m; cl:=f.fit.Classical(l)/m
   q:=stat.StudentQuantile(.975,n-k)
   w:=f.fit.Weights(l)
   var a Account; a.Months=c.n; a.neighbours(f)
   ar:=func(r float64)float64{ var va float64; for i:=range w{ for j:=range w { va+=w[i]*w[j]*math.Pow(r,math.Abs(float64(i-j)))}}; return f.fit.SD()*math.Sqrt(va)/m}
   r1:=math.Max(0,math.Min(.9,a.Autocorrelation+k/n/2))
   r2:=math.Max(0,math.Min(.9,(a.Autocorrelation+k/n)))
   // exact bias corr: E[e'Le]/E[e'e] under iid = tr(M L)/tr(M)
   var trL float64
   for i:=1;i<c.n;i++ { // M_{i,i-1} = -h
      h:=f.fit.Weights(f.row(i,false))[i-1]; trL-=h }
   bias:=trL/(n-k)
   r3:=math.Max(0,math.Min(.9,(a.Autocorrelation-bias)*n/(n-k)))
   for i,se:=range []float64{nw, nw*math.Sqrt(n/(n-k)), math.Max(nw,cl), math.Max(cl,math.Max(nw,ar(r1))), math.Max(cl,math.Max(nw,ar(r2))), math.Max(cl,math.Max(nw,ar(r3)))}{
     if err<=q*se {held[i]++}
     wid[i]+=q*se/float64(N)
   }
  }
  fmt.Print(c," ")
  for i:=range held{fmt.Printf("  %.1f%%(%.0f)",100*float64(held[i])/float64(N),wid[i])}
  fmt.Println()
 }
}
