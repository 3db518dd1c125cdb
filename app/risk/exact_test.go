package risk

import (
	"math"
	"math/rand/v2"
	"testing"

	"quilate/app/roi"
	"quilate/app/stat"
)

// How far the figures of different seeds lie apart is their true error. It is
// held against what each says of itself, and against what plain draws, as many
// of them, would have.
func TestStatedErrorsAreTrueAndPlainDrawsNeedFiveTimesAsMany(t *testing.T) {
	_, m := academy(t)
	const seeds, draws = 40, 2048
	var chance, low, high [seeds]float64
	var stated, width, statedHigh float64
	for seed := range seeds {
		s := New(m, uint64(seed)+100)
		s.Draw(draws)
		o := s.Findings().Options[0]
		chance[seed], low[seed], high[seed] = o.OverStopping.Share, o.NPV.P5, o.NPV.P95
		stated += o.OverStopping.SE * o.OverStopping.SE / seeds
		statedHigh += o.NPV.SE95 * o.NPV.SE95 / seeds
		width += (o.NPV.P95 - o.NPV.P5) / seeds
	}
	p, variance := stat.MeanVariance(chance[:])
	if ratio := variance / stated; ratio < 0.4 || ratio > 2.2 {
		t.Errorf("a chance is off by %.4f and says %.4f", math.Sqrt(variance), math.Sqrt(stated))
	}
	plain := p * (1 - p) / draws
	t.Logf("a chance: plain draws need %.1f times as many", plain/variance)
	if plain/variance < 5 {
		t.Errorf("plain draws need only %.1f times as many", plain/variance)
	}
	_, variance = stat.MeanVariance(high[:])
	if ratio := variance / statedHigh; ratio < 0.4 || ratio > 2.2 {
		t.Errorf("P95 is off by %.0f and says %.0f", math.Sqrt(variance), math.Sqrt(statedHigh))
	}
	plainHigh := plainVariance(t, m, draws, 0.95)
	t.Logf("P95: plain draws need %.1f times as many", plainHigh/variance)
	if plainHigh/variance < 3 {
		t.Errorf("for P95 plain draws need only %.1f times as many", plainHigh/variance)
	}
	_, variance = stat.MeanVariance(low[:])
	if math.Sqrt(variance) > 0.01*width {
		t.Errorf("P5 is off by %.2f %% of the width", 100*math.Sqrt(variance)/width)
	}
}

// plainVariance is how far a percentile of NPV from plain draws lies from seed
// to seed.
func plainVariance(t *testing.T, m Model, draws int, p float64) float64 {
	tables := make([]stat.Table, len(m.Inputs))
	for i, e := range m.Inputs {
		tables[i] = e.Table()
	}
	options, values := make([]roi.Inputs, m.Options), make([]float64, len(m.Inputs))
	var engine roi.Engine
	var found [40]float64
	npv := make([]float64, draws)
	for seed := range found {
		random := rand.New(rand.NewPCG(uint64(seed), 9))
		for n := range npv {
			for i := range values {
				values[i] = tables[i].At(random.NormFloat64())
			}
			m.Put(values, options)
			npv[n] = engine.Summarise(&options[0], nil).NPV
		}
		found[seed] = stat.Quantiles(npv, p)[0]
	}
	_, variance := stat.MeanVariance(found[:])
	return variance
}

// Payoffs 10 8 6, 14 15 2, 7 8 9 in three states of chance 0.2, 0.4, 0.4: perfect
// information is worth 2.8. The state is an input cut at 0.2 and 0.6, and each
// payoff a one-off saving.
func textbook() Model {
	payoff := [3][3]float64{{10, 8, 6}, {14, 15, 2}, {7, 8, 9}} // by option, by state
	m := Model{
		Inputs:  []stat.Estimate{stat.Between(0, 0.5, 1), stat.Between(0, 0.5, 1), stat.Between(-1, 0.2, 3)},
		Options: 3, Stopping: 2, Questions: [][]int{{0}, {1}, {2}, {1, 0}},
	}
	cut := [2]float64{m.Inputs[0].Quantile(0.2), m.Inputs[0].Quantile(0.6)}
	m.Put = func(values []float64, into []roi.Inputs) {
		state := 0
		for state < 2 && values[0] > cut[state] {
			state++
		}
		for k := range into {
			into[k] = roi.Inputs{HorizonMonths: 1, OrderValue: 1, OtherSavingsPerMonth: payoff[k][state], OtherSavingsToday: payoff[k][state], FadeHalfLifeMonths: 1, Ramp: roi.Ramp{MidpointMonths: 1, WidthMonths: 1}}
		}
	}
	return m
}

func TestPerfectInformationOfTheTextbook(t *testing.T) {
	s := New(textbook(), 11)
	s.Draw(4096)
	f := s.Findings()
	within(t, "EVPI", f.Perfect, 2.8, 0.02)
	highest := f.Options[0].NPV.Mean
	for _, o := range f.Options {
		highest = max(highest, o.NPV.Mean)
	}
	within(t, "the highest expected NPV", highest, 9.6, 0.05) // 0.2·14+0.4·15+0.4·2
	// Sixteen parts of equal chance do not fall on 0.2 and 0.6.
	within(t, "what decides is worth all of it", s.Worth(0), 2.8, 0.35)
	within(t, "found out with something else", s.Worth(3), 2.8, 0.35)
	if s.Worth(1) > 0.02 || s.Worth(2) > 0.02 {
		t.Errorf("noise is worth %v and %v", s.Worth(1), s.Worth(2))
	}
}

// Who is first and second is read off the median over stopping that is shown of
// each, whatever their means say.
func TestOptionsAreRankedByTheMedianThatIsShown(t *testing.T) {
	for _, c := range []struct {
		median, mean []float64 // over stopping, which is the last
		best, runner int
	}{
		{[]float64{-80400, -80600, -77800, 0}, []float64{-70000, -75000, -76000, 0}, 3, 2},
		{[]float64{20200, 20700, 24000, 0}, []float64{30000, 22000, 23000, 0}, 2, 1},
		{[]float64{100, 90, 100, 0}, []float64{80, 500, 120, 0}, 2, 0},
		{[]float64{-1, 0}, []float64{50, 0}, 1, 0},
		{[]float64{5}, []float64{5}, 0, 0},
	} {
		list := make([]Outcome, len(c.median))
		for i := range list {
			list[i].Over = Spread{P50: c.median[i], Mean: c.mean[i]}
			list[i].NPV = Spread{P50: -c.median[i], Mean: c.mean[i]}
		}
		if best, runner := ranked(list); best != c.best || runner != c.runner {
			t.Errorf("medians %v: %d before %d, want %d before %d", c.median, best, runner, c.best, c.runner)
		}
	}
}

func TestDotsAndSentenceNeverDisagree(t *testing.T) {
	_, m := academy(t)
	put, off := m.Put, 0.0
	m.Put = func(values []float64, into []roi.Inputs) {
		put(values, into)
		into[0].SetupCost += off
	}
	for n := range 40 {
		off = float64(n-12) * 900
		for _, draws := range []int{8, 128, 512} {
			s := New(m, uint64(n))
			s.Draw(draws)
			o := s.Findings().Options[0]
			back := 0
			for _, d := range o.Dots {
				if d >= 0 {
					back++
				}
			}
			if back != o.Back.OutOf50() {
				t.Errorf("%d dots, and %d of 50 (%v)", back, o.Back.OutOf50(), o.Back.Share)
			}
			if by := o.BackBy[len(o.BackBy)-1]; by != o.Back.Share {
				t.Errorf("money back by the end %v, at the end %v", by, o.Back.Share)
			}
			if last := o.Months[len(o.Months)-1]; last.P5 != o.Cash.P5 || last.P50 != o.Cash.P50 || last.P95 != o.Cash.P95 {
				t.Errorf("the last month is %+v, cash at the end %+v", last, o.Cash)
			}
		}
	}
}

// The bands of many draws are counted in classes; those of draws kept whole are
// exact.
func TestCountedBandsAreTheExactOnes(t *testing.T) {
	random := rand.New(rand.NewPCG(1, 2))
	const draws = 3000
	counted := newBands(3)
	exact := bands{months: 3}
	for range draws {
		row := []float64{random.NormFloat64(), math.Exp(random.NormFloat64()), 7}
		counted.add(row)
		exact.kept = append(exact.kept, row...)
	}
	for i, want := range exact.exactly() {
		got := counted.list()[i]
		width := want.P95 - want.P5
		for _, x := range [][2]float64{{got.P5, want.P5}, {got.P25, want.P25}, {got.P50, want.P50}, {got.P75, want.P75}, {got.P95, want.P95}} {
			within(t, "band", x[0], x[1], 0.004*width)
		}
	}
}

func TestDrawsAreEvenInEveryInputAndPair(t *testing.T) {
	p := newPoints()
	for dimension := range sobolDimensions {
		seen := map[uint32]bool{}
		for n := range uint32(256) {
			seen[scrambled(p, dimension, n)>>24] = true
		}
		if len(seen) != 256 {
			t.Errorf("dimension %d fills %d of 256 cells", dimension, len(seen))
		}
	}
	// The first two are a net: every box of area 1/256 holds one of 256 points.
	for wide := range 9 {
		seen := map[[2]uint32]bool{}
		for n := range uint32(256) {
			seen[[2]uint32{scrambled(p, 0, n) >> (32 - wide), scrambled(p, 1, n) >> (24 + wide)}] = true
		}
		if len(seen) != 256 {
			t.Errorf("boxes of 2^-%d × 2^-%d: %d of 256 filled", wide, 8-wide, len(seen))
		}
	}
}

func scrambled(p *points, dimension int, n uint32) uint32 {
	x := scramble(p.coordinate(dimension, n), key(77, 0, dimension))
	var back uint32
	for b := range 32 {
		back |= x >> b & 1 << (31 - b)
	}
	return back
}

func TestNormalNumbersAreNormal(t *testing.T) {
	table := newNormalTable()
	for _, u := range []float64{2e-6, 0.001, 0.05, 0.2, 0.49, 0.5, 0.77, 0.95, 0.9999} {
		within(t, "normal", table.at(uint32(u*(1<<32))), stat.PhiInverse(u), 5e-4)
	}
	for _, x := range []uint32{0, 1, 1<<31 - 1, 1 << 31, 1<<32 - 1} {
		if z := table.at(x); math.IsNaN(z) || math.Abs(z) > 6 || z+table.at(^x) != 0 {
			t.Errorf("%d gives %v", x, z)
		}
	}
}

// Turning the axes is a rotation: it leaves lengths, and so the normal
// distribution, as they are.
func TestTurningKeepsLengths(t *testing.T) {
	_, m := academy(t)
	s := New(m, 1)
	for s.Prepare() {
	}
	if len(s.drawer.aim.mirrors) == 0 {
		t.Fatal("nothing is turned")
	}
	random := rand.New(rand.NewPCG(4, 4))
	z := make([]float64, len(m.Inputs))
	for range 100 {
		for i := range z {
			z[i] = random.NormFloat64()
		}
		before := dot(z, z)
		s.drawer.aim.apply(z)
		within(t, "length", dot(z, z), before, 1e-12*before)
	}
}

func TestMoreInputsThanDimensions(t *testing.T) {
	m := Model{Options: 2, Stopping: 1}
	for range 70 {
		m.Inputs = append(m.Inputs, stat.Between(0, 1, 2))
	}
	m.Put = func(values []float64, into []roi.Inputs) {
		sum := 0.0
		for _, v := range values {
			sum += v
		}
		into[0] = roi.Inputs{HorizonMonths: 1, OrderValue: 1, FadeHalfLifeMonths: 1, OtherSavingsPerMonth: sum, OtherSavingsToday: sum, Ramp: roi.Ramp{MidpointMonths: 1, WidthMonths: 1}}
		into[1] = roi.Inputs{HorizonMonths: 1, OrderValue: 1, FadeHalfLifeMonths: 1, Ramp: roi.Ramp{MidpointMonths: 1, WidthMonths: 1}}
	}
	s := New(m, 8)
	s.Draw(2048)
	o := s.Findings().Options[0]
	sd := math.Sqrt(70.0 / 7) // variance of a PERT 0, 1, 2: 1·1/7
	within(t, "mean", o.NPV.Mean, 70, 0.05)
	within(t, "P5", o.NPV.P5, 70-1.6449*sd, 0.15)
	within(t, "P95", o.NPV.P95, 70+1.6449*sd, 0.15)
}

func BenchmarkDraw(b *testing.B) {
	_, m := academy(b)
	s := New(m, 1)
	s.Draw(256)
	s.reserve(b.N)
	for range b.N {
		s.draw()
	}
}
