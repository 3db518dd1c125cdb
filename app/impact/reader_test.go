package impact

import (
	"encoding/json"
	"math"
	"os"
	"slices"
	"strconv"
	"strings"
	"testing"
)

// expected is what a table of testdata/tables is, worked out without the reader.
type expected struct {
	Refusal    string
	Encoding   string
	Separator  string
	Decimal    string
	Guessed    bool
	Header     *int
	Columns    int
	Names      []string
	Roles      []string
	Order      string
	Basis      string
	Pace       string
	First      string
	Sales      []*float64
	Control    []float64
	Causes     [][]float64
	Orders     []float64
	Customers  []float64
	Activity   []float64
	Spend      []float64
	Incomplete []string
	Short      []string
	Days       []string
	Loose      bool
	Problems   [][3]any // line, column, reason
}

var (
	refusalNames = map[string]Refusal{
		"": Accepted, "spreadsheet": Spreadsheet, "not-text": NotText, "nothing": Nothing, "no-dates": NoDates, "no-numbers": NoNumbers, "too-coarse": TooCoarse,
	}
	roleNames = map[string]Role{
		"ignored": Ignored, "date": Date, "year": YearPart, "month": MonthPart, "sales": Sales, "control": Control, "cause": Cause,
		"activity": Activity, "spend": Spend, "orders": Orders, "customers": Customers,
	}
	reasonNames = map[string]Reason{
		"bad-date": BadDate, "no-such-day": NoSuchDay, "other-order": OtherOrder, "no-year": NoYear, "no-date": NoDate, "bad-number": BadNumber,
		"other-decimal": OtherDecimal, "no-number": NoNumber, "too-few-cells": TooFewCells, "wider-row": WiderRow, "open-quote": OpenQuote,
		"title": TitleLine, "second-head": SecondHead, "total": TotalRow, "remark": Remark, "directive": Directive, "empty-cause": EmptyCause,
		"same-month": SameMonth, "out-of-series": OutOfSeries, "nameless": Nameless,
	}
	encodingNames = map[string]Encoding{"": UTF8, "utf-16": UTF16, "windows-1252": Windows1252}
	orderNames    = map[string]Order{"": OrderUnknown, "day-first": DayFirst, "month-first": MonthFirst}
	basisNames    = map[string]Basis{"days": FromDays, "spacing": FromSpacing, "habit": FromHabit}
	paceNames     = map[string]Pace{"daily": Daily, "weekly": Weekly, "monthly": Monthly}
)

func month(t testing.TB, s string) Month {
	t.Helper()
	y, m, _ := strings.Cut(s, "-")
	year, err1 := strconv.Atoi(y)
	number, err2 := strconv.Atoi(m)
	if err1 != nil || err2 != nil {
		t.Fatalf("month %q", s)
	}
	return NewMonth(year, number)
}

func tables(t testing.TB) map[string]expected {
	t.Helper()
	data, err := os.ReadFile("testdata/tables/expected.json")
	if err != nil {
		t.Fatal(err)
	}
	var all map[string]expected
	if err := json.Unmarshal(data, &all); err != nil {
		t.Fatal(err)
	}
	return all
}

func TestAwkwardTablesAreReadAsTheyAreMeant(t *testing.T) {
	all := tables(t)
	if len(all) < 30 {
		t.Fatalf("%d tables", len(all))
	}
	for name, want := range all {
		t.Run(name, func(t *testing.T) {
			data, err := os.ReadFile("testdata/tables/" + name)
			if err != nil {
				t.Fatal(err)
			}
			r := Read(data, Choices{})
			compare(t, r, want)
			// A few rows at a time give the same.
			slow := NewReader(data, Choices{})
			steps := 0
			for !slow.Step(7) {
				if steps++; steps > 1e6 {
					t.Fatal("never done")
				}
			}
			if s := slow.Reading(); len(s.Problems) != len(r.Problems) || len(s.Series.Sales) != len(r.Series.Sales) || s.Counted != r.Counted {
				t.Error("read in steps it is another table")
			}
		})
	}
}

func compare(t *testing.T, r *Reading, want expected) {
	t.Helper()
	if r.Refusal != refusalNames[want.Refusal] {
		t.Fatalf("refusal %v, want %q", r.Refusal, want.Refusal)
	}
	if want.Refusal != "" {
		return
	}
	check := func(what string, got, wanted any) {
		t.Helper()
		if got != wanted {
			t.Errorf("%s: got %v, want %v", what, got, wanted)
		}
	}
	check("encoding", r.Encoding, encodingNames[want.Encoding])
	if want.Separator != "" {
		check("separator", string(r.Separator), want.Separator)
	}
	if want.Header != nil {
		check("header", r.HeaderLine, *want.Header)
	}
	if want.Columns > 0 {
		check("columns", len(r.Columns), want.Columns)
	}
	for j, c := range r.Columns {
		if j < len(want.Names) {
			check("name", c.Name, want.Names[j])
		}
		if j < len(want.Roles) {
			check("role of "+c.Name, c.Role, roleNames[want.Roles[j]])
		}
		if c.Role == Sales {
			if want.Decimal != "" {
				check("decimal", string(c.Decimal), want.Decimal)
			}
			check("guessed", c.Guessed, want.Guessed)
		}
	}
	check("order", r.Order, orderNames[want.Order])
	if want.Basis != "" {
		check("basis", r.OrderBasis, basisNames[want.Basis])
		check("ambiguous", r.Ambiguous(), want.Basis == "habit")
	}
	if want.Pace != "" {
		check("pace", r.Pace, paceNames[want.Pace])
	}
	for i, day := range want.Days {
		y, m, d := r.Entries[i].Day.Civil()
		check("day", strings.Join([]string{strconv.Itoa(y), two(m), two(d)}, "-"), day)
	}
	if want.Loose {
		return
	}
	check("first month", r.Series.First, month(t, want.First))
	if len(r.Series.Sales) != len(want.Sales) {
		t.Fatalf("sales %v, want %d months", r.Series.Sales, len(want.Sales))
	}
	for i, x := range want.Sales {
		got := r.Series.Sales[i]
		if x == nil {
			check("month known", known(got), false)
		} else if !(math.Abs(got-*x) <= 1e-9*(1+math.Abs(*x))) {
			t.Errorf("month %d: got %v, want %v", i, got, *x)
		}
	}
	for i, list := range [][2][]float64{
		{r.Series.Control, want.Control}, {r.Series.Orders, want.Orders}, {r.Series.Customers, want.Customers},
		{r.Series.Activity, want.Activity}, {r.Series.Spend, want.Spend},
	} {
		if list[1] != nil && !slices.Equal(list[0], list[1]) {
			t.Errorf("list %d: got %v, want %v", i, list[0], list[1])
		}
	}
	if want.Causes != nil {
		check("causes", len(r.Series.Causes), len(want.Causes))
		for k, c := range r.Series.Causes {
			for i, x := range want.Causes[k] {
				if math.Abs(c.Values[i]-x) > 1e-12 {
					t.Errorf("%s: got %v, want %v", c.Name, c.Values, want.Causes[k])
				}
			}
		}
	}
	months := func(what string, got []Month, want []string) {
		check(what, len(got), len(want))
		for i := range min(len(got), len(want)) {
			check(what, got[i], month(t, want[i]))
		}
	}
	months("incomplete", r.Incomplete, want.Incomplete)
	if want.Short != nil {
		months("short", r.Short, want.Short)
	}
	check("problems", len(r.Problems), len(want.Problems))
	for i, p := range want.Problems {
		if i < len(r.Problems) {
			got := r.Problems[i]
			check("line", got.Line, int(p[0].(float64)))
			check("column", got.Column, int(p[1].(float64)))
			check("reason", got.Reason, reasonNames[p[2].(string)])
		}
	}
	if t.Failed() {
		t.Logf("%+v", r.Problems)
	}
}

func two(n int) string {
	if n < 10 {
		return "0" + strconv.Itoa(n)
	}
	return strconv.Itoa(n)
}
