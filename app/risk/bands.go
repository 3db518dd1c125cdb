package risk

// bands follow where cumulative cash lies month by month. The first draws are
// kept; they say how wide the months are, and from then on draws are only
// counted, in classes so narrow that it makes no difference in a drawing.
type bands struct {
	months int
	draws  int
	kept   []float64 // of the first draws, the months of one after those of the other
	low    []float64 // of each month, where its classes begin
	per    []float64 // classes in one unit of money
	counts []uint16
}

const (
	keptDraws = 128
	classes   = 256
)

func newBands(months int) bands {
	return bands{months: months, kept: make([]float64, 0, keptDraws*months)}
}

// add counts a draw's months in.
func (b *bands) add(cash []float64) {
	b.draws++
	if b.draws <= keptDraws {
		b.kept = append(b.kept, cash...)
		if b.draws == keptDraws {
			b.classify()
		}
		return
	}
	b.count(cash)
}

func (b *bands) count(cash []float64) {
	for t, x := range cash {
		class := 0
		if at := (x - b.low[t]) * b.per[t]; at > 0 {
			class = classes - 1
			if at < classes {
				class = int(at)
			}
		}
		b.counts[t*classes+class]++
	}
}

// classify lays the classes out: from one width of the middle 90 of 100 below
// it to one above.
func (b *bands) classify() {
	b.low, b.per = make([]float64, b.months), make([]float64, b.months)
	b.counts = make([]uint16, b.months*classes)
	for t, band := range b.exactly() {
		width := band.P95 - band.P5
		b.low[t] = band.P5 - width
		if width > 0 {
			b.per[t] = classes / (3 * width)
		}
	}
	for n := range b.draws {
		b.count(b.kept[n*b.months:][:b.months])
	}
}

// exactly are the bands of the draws that are kept.
func (b *bands) exactly() []Band {
	list := make([]Band, b.months)
	n := len(b.kept) / max(1, b.months)
	column := make([]float64, n)
	var s sorter
	for t := range list {
		for i := range column {
			column[i] = b.kept[i*b.months+t]
		}
		sorted, _ := s.sort(column)
		list[t] = bandOf(sorted)
	}
	return list
}

func bandOf(sorted []float64) Band {
	return Band{quantile(sorted, 0.05), quantile(sorted, 0.25), quantile(sorted, 0.5), quantile(sorted, 0.75), quantile(sorted, 0.95)}
}

// list are the bands of all draws.
func (b *bands) list() []Band {
	if b.draws <= keptDraws {
		return b.exactly()
	}
	list := make([]Band, b.months)
	for t := range list {
		if b.per[t] == 0 {
			x := b.low[t]
			list[t] = Band{x, x, x, x, x}
			continue
		}
		of := &list[t]
		below, class := 0.0, 0
		counts := b.counts[t*classes:][:classes]
		for _, q := range [...]struct {
			p    float64
			into *float64
		}{{0.05, &of.P5}, {0.25, &of.P25}, {0.5, &of.P50}, {0.75, &of.P75}, {0.95, &of.P95}} {
			want := q.p * float64(b.draws)
			for class < classes-1 && below+float64(counts[class]) < want {
				below += float64(counts[class])
				class++
			}
			part := 0.5
			if n := float64(counts[class]); n > 0 {
				part = (want - below) / n
			}
			*q.into = b.low[t] + (float64(class)+part)/b.per[t]
		}
	}
	return list
}
