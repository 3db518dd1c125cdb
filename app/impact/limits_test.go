package impact

import (
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
)

func TestTooLargeATableIsRefused(t *testing.T) {
	row := "2024-01-05;12,50\n"
	if r := Read([]byte(strings.Repeat(row, MaxRows)), Choices{}); r.Refusal != Accepted || r.Counted != MaxRows {
		t.Errorf("%d rows: %v, %d counted", MaxRows, r.Refusal, r.Counted)
	}
	if r := Read([]byte(strings.Repeat(row, MaxRows+1)), Choices{}); r.Refusal != TooManyRows {
		t.Errorf("one row more: %v", r.Refusal)
	}
	large := []byte("Fecha;Ventas;Nota\n2024-01-05;1;" + strings.Repeat("x", MaxBytes))
	if r := Read(large, Choices{}); r.Refusal != TooLarge {
		t.Errorf("%d bytes: %v", len(large), r.Refusal)
	}
	if r := Read([]byte("2024-01;"+strings.Repeat("1;", MaxColumns)+"\n"), Choices{}); r.Refusal != TooWide {
		t.Errorf("%d columns: %v", MaxColumns+1, r.Refusal)
	}
}

// A reader that was refused stays so, whatever is decided about it.
func TestARefusedTableStaysRefused(t *testing.T) {
	for _, data := range []string{"", "PK\x03\x04", "a;b\n", strings.Repeat("2024-01-05;1\n", MaxRows+1)} {
		r := NewReader([]byte(data), Choices{})
		for !r.Step(100) {
		}
		why := r.Reading().Refusal
		r.Choose(Choices{Order: MonthFirst, Roles: map[int]Role{0: Date, 1: Sales, 99: Cause}})
		for !r.Step(100) {
		}
		if got := r.Reading().Refusal; got != why || why == Accepted {
			t.Errorf("%.10q: %v, then %v", data, why, got)
		}
	}
}

func TestDecisionsAreFollowed(t *testing.T) {
	data := []byte("Fecha;Bruto;Neto\n01/02/2024;1.210;1.000\n01/03/2024;1.331;1.100\n01/04/2024;1.452;1.200\n")
	r := NewReader(data, Choices{})
	for !r.Step(1) {
	}
	first := *r.Reading()
	if !first.Ambiguous() || first.Order != DayFirst || first.Series.First != NewMonth(2024, 2) || first.Series.Sales[0] != 1000 || !first.Columns[2].Guessed {
		t.Fatalf("%+v", first)
	}
	r.Choose(Choices{Order: MonthFirst, Decimal: '.', Roles: map[int]Role{1: Sales, 2: Control}})
	for !r.Step(1) {
	}
	second := r.Reading()
	if second.Order != MonthFirst || second.OrderBasis != FromDecision || second.Pace != Daily || second.Columns[1].Role != Sales || second.Columns[2].Role != Control || second.Columns[1].Guessed {
		t.Errorf("%+v", second)
	}
	if second.Entries[0].Values[1] != 1.21 {
		t.Errorf("%v", second.Entries[0])
	}
	r.Choose(Choices{Separator: ','})
	for !r.Step(1) {
	}
	if r.Reading().Separator != ',' || r.Reading().Refusal == Accepted {
		t.Errorf("%+v", r.Reading())
	}
	r.Choose(Choices{})
	for !r.Step(1) {
	}
	if got := r.Reading(); got.Series.Sales[0] != 1000 || len(got.Problems) != len(first.Problems) {
		t.Errorf("back again: %+v", got)
	}
	// Where a table does not say, the reader's region does.
	if r := Read([]byte("Date,Sales\n03/04/2024,1\n05/06/2024,2\n"), Choices{Habit: MonthFirst}); r.Order != MonthFirst || !r.Ambiguous() {
		t.Errorf("%+v", r)
	}
	// The month of today is not over.
	today, _ := NewDay(2024, 4, 20)
	if r := Read(data, Choices{Today: today}); len(r.Series.Sales) != 2 || len(r.Incomplete) != 1 || r.Incomplete[0] != NewMonth(2024, 4) {
		t.Errorf("%+v", r.Series)
	}
}

// Every row with something in it is the header, counted, or named.
func TestNoRowIsSilentlySkipped(t *testing.T) {
	files, _ := filepath.Glob("testdata/tables/*")
	for _, file := range files {
		data, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		everyRow(t, filepath.Base(file), Read(data, Choices{}))
	}
}

func everyRow(t *testing.T, name string, r *Reading) {
	t.Helper()
	if r.Refusal != Accepted && r.Refusal != TooCoarse {
		return
	}
	rows := r.Counted
	if r.HeaderLine > 0 {
		rows++
	}
	for _, p := range r.Problems {
		if !p.Reason.Counted() && p.Reason != Nameless {
			rows++
		}
	}
	if rows != r.Rows {
		t.Errorf("%s: %d rows, %d accounted for: %+v", name, r.Rows, rows, r.Problems)
	}
}

// manyRows is a till's export of n rows.
func manyRows(n int) []byte {
	var b strings.Builder
	b.WriteString("Fecha;Hora;Tienda;Producto;Unidades;Importe;Promoción\n")
	first, _ := NewDay(2020, 1, 1)
	for i := range n {
		y, m, d := (first + Day(i/12)).Civil()
		b.WriteString(two(d) + "/" + two(m) + "/" + strconv.Itoa(y) + ";" + two(9+i%12) + ":30;Centro;\"Pan; integral\";" + strconv.Itoa(1+i%4) + ";1." + strconv.Itoa(100+i%900) + "," + two(i%100) + " €;" + []string{"", "sí"}[i%2] + "\n")
	}
	return []byte(b.String())
}

func TestTheLargestTableIsReadInStepsOfBoundedWork(t *testing.T) {
	r := NewReader(manyRows(MaxRows-1), Choices{})
	last := 0.0
	for !r.Step(500) {
		if p := r.Progress(); p < last || p > 1 {
			t.Fatalf("progress from %v to %v", last, p)
		} else {
			last = p
		}
	}
	if got := r.Reading(); got.Counted != MaxRows-1 || len(got.Problems) != 0 || got.Pace != Daily {
		t.Errorf("%d counted, %d problems", got.Counted, len(got.Problems))
	}
	if r.Progress() != 1 {
		t.Error("not at the end")
	}
}

func BenchmarkRead(b *testing.B) {
	for _, n := range []int{5000, 10000, 19999} {
		data := manyRows(n)
		b.Run(strconv.Itoa(n), func(b *testing.B) {
			b.SetBytes(int64(len(data)))
			for range b.N {
				Read(data, Choices{})
			}
		})
	}
}

func BenchmarkMeasure(b *testing.B) {
	v := vectors(b)[1]
	for range b.N {
		Measure(Case{Series: Series{First: 1, Sales: v.Sales}, Start: Month(v.Start)})
	}
}

func FuzzRead(f *testing.F) {
	files, _ := filepath.Glob("testdata/tables/*")
	for _, file := range files {
		if data, err := os.ReadFile(file); err == nil && len(data) < 4000 {
			f.Add(data, uint8(0))
		}
	}
	f.Fuzz(func(t *testing.T, data []byte, choice uint8) {
		choices := Choices{Order: Order(choice % 3), Decimal: [3]byte{0, ',', '.'}[choice/3%3], Separator: [3]byte{0, ';', ','}[choice/9%3]}
		r := NewReader(data, choices)
		for n := 0; !r.Step(3); n++ {
			if n > 10*len(data)+100 {
				t.Fatal("never done")
			}
		}
		got := r.Reading()
		everyRow(t, "fuzzed", got)
		for _, s := range [][]float64{got.Series.Control, got.Series.Activity, got.Series.Spend, got.Series.Orders, got.Series.Customers} {
			if len(s) != 0 && len(s) != len(got.Series.Sales) {
				t.Fatal("lists of different lengths")
			}
		}
		if n := len(got.Series.Sales); n > 0 && n < 150 {
			a := Measure(Case{Series: got.Series, Start: got.Series.First + Month(n/2), Margin: 0.5, Cost: 10})
			if a.Odds < 0 || a.Odds > 1 || a.Odds != a.Odds {
				t.Errorf("odds %v", a.Odds)
			}
			Plan(NoiseOf(got.Series, 0), 1)
			got.Weeks(0)
		}
		r.Choose(Choices{Roles: map[int]Role{0: Role(choice % 11), 1: Role(choice / 11 % 11)}})
		for !r.Step(1000) {
		}
	})
}

func FuzzCells(f *testing.F) {
	for _, cell := range []string{"31/12/2023", "ene-24", "1.234,56 €", "(12)", "2024-W05", "S/. 5", "12.-", "1e5"} {
		f.Add(cell)
	}
	f.Fuzz(func(t *testing.T, cell string) {
		date := asDate(cell).in(MonthFirst)
		if date.form == wholeDate || date.form == monthDate {
			if y, _, _ := date.day.Civil(); y < 1900 || y > 2100 {
				t.Errorf("%q is of the year %d", cell, y)
			}
		}
		if figure, ok := asFigure(cell); ok {
			figure.vote()
			for _, decimal := range []byte{',', '.'} {
				if x, ok := figure.value(decimal); ok && (x != x || x > 1e15 || x < -1e15) {
					t.Errorf("%q is %v", cell, x)
				}
			}
		}
		if len(fold(cell)) > 0 && len(trim(cell)) == 0 {
			t.Errorf("%q folds to %q", cell, fold(cell))
		}
		fromWindows(cell)
	})
}
