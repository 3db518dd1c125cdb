package i18n

import "math"

// Headline rounds v for a sentence ("unos 1.600 €"): to hundreds, or to three
// significant digits where that is coarser (from 100,000) or where v is below
// a thousand. What is exact belongs in tables.
func Headline(v float64) float64 {
	if v == 0 || math.IsNaN(v) || math.IsInf(v, 0) {
		return v
	}
	size := int(math.Floor(math.Log10(math.Abs(v)))) // 1 is tens
	step := size - 2
	if size >= 3 {
		step = max(step, 2)
	}
	if step <= 0 {
		return round(v, 0, 0, -step).value()
	}
	scaled := round(v, -step, 0, 0)
	scaled.whole += zeros(step)
	return scaled.value()
}

func zeros(n int) string {
	b := make([]byte, n)
	for i := range b {
		b[i] = '0'
	}
	return string(b)
}

// People writes a number of people for a sentence: rounded as Headline does, and
// nobody is half there.
func (l Locale) People(v float64) string {
	return l.Number(Headline(math.Round(v)), 0)
}

// RoundMoney writes an amount rounded for a sentence: as Headline does, and
// without cents from ten on. Below ten it has the decimals the currency
// usually shows: what a follower is worth is often less than one euro.
func (l Locale) RoundMoney(v float64) string {
	if math.Abs(v) < 10 {
		return l.Money(v, -1)
	}
	return l.Money(Headline(v), 0)
}
