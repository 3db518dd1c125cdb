package impact

import (
	"math"
	"testing"
	"time"
)

func TestTheCalendarIsThatOfTheStandardLibrary(t *testing.T) {
	for at := time.Date(1900, 1, 1, 0, 0, 0, 0, time.UTC); at.Year() < 2101; at = at.AddDate(0, 0, 1) {
		want := Day(at.Unix() / 86400)
		if at.Unix() < 0 {
			want = Day((at.Unix() - 86399) / 86400)
		}
		got, ok := NewDay(at.Year(), int(at.Month()), at.Day())
		y, m, d := got.Civil()
		if !ok || got != want || y != at.Year() || m != int(at.Month()) || d != at.Day() {
			t.Fatalf("%v: %v, %v", at, got, want)
		}
		if monday := got.Monday(); got-monday != Day(at.Weekday()+6)%7 {
			t.Fatalf("%v: Monday %v", at, monday)
		}
	}
	for _, bad := range [][3]int{{2023, 2, 29}, {2024, 4, 31}, {2024, 13, 1}, {2024, 0, 1}, {2024, 1, 0}, {1899, 12, 31}, {2101, 1, 1}, {2024, 1, 32}} {
		if _, ok := NewDay(bad[0], bad[1], bad[2]); ok {
			t.Errorf("%v", bad)
		}
	}
	if NewMonth(2024, 2).Days() != 29 || NewMonth(2023, 12).Days() != 31 {
		t.Error("days of a month")
	}
}

func TestTheMonthOfTheStartIsTheNextAfterTheFifteenth(t *testing.T) {
	for day, want := range map[int]int{1: 3, 15: 3, 16: 4, 31: 4} {
		d, _ := NewDay(2024, 3, day)
		if StartMonth(d) != NewMonth(2024, want) {
			t.Errorf("%d March", day)
		}
	}
}

func TestDatesOfBothLanguages(t *testing.T) {
	for cell, want := range map[string][3]int{
		"2024-01-31": {2024, 1, 31}, "2024/1/31": {2024, 1, 31}, "2024.01.31": {2024, 1, 31}, "20240131": {2024, 1, 31},
		"2024-01-31T18:45:00Z": {2024, 1, 31}, "2024-01-31 18:45": {2024, 1, 31}, " 31 ene 2024 ": {2024, 1, 31},
		"31-dic-23": {2023, 12, 31}, "31 de diciembre de 2023": {2023, 12, 31}, "Dec 31, 2023": {2023, 12, 31}, "31st December 2023": {2023, 12, 31},
		"domingo, 31 de diciembre de 2023": {2023, 12, 31}, "Sun 31 Dec 2023": {2023, 12, 31}, "2023-dic-31": {2023, 12, 31}, "31.dez": {},
		"martes 2 enero 2024": {2024, 1, 2}, "mar 2 ene 2024": {2024, 1, 2}, "2 mar 2024": {2024, 3, 2}, "mié. 3 abr. 2024": {2024, 4, 3},
		"31 dic 2023, 23:59": {2023, 12, 31}, "5-may-99": {1999, 5, 5}, "1-sept-2024": {2024, 9, 1}, "1 set 2024": {2024, 9, 1},
		"2024-W01": {2024, 1, 1}, "2026-W53": {2026, 12, 28}, "semana 5 2024": {2024, 1, 29}, "W05/2024": {2024, 1, 29},
	} {
		c := asDate(cell)
		if want == [3]int{} {
			if c.form == wholeDate {
				t.Errorf("%q is a date", cell)
			}
			continue
		}
		y, m, d := c.day.Civil()
		if c.form != wholeDate && c.form != weekDate || [3]int{y, m, d} != want {
			t.Errorf("%q: form %v, %d-%d-%d", cell, c.form, y, m, d)
		}
	}
	for _, cell := range []string{
		"ene-24", "ENE-24", "Ene. 24", "enero 2024", "enero de 2024", "Enero-2024", "jan-24", "Jan 2024", "January 2024", "2024-01", "2024/01",
		"01/2024", "1/2024", "01-2024", "01.2024", "202401", "2024 enero", "ene/24", "01/24", "ene 24",
	} {
		if c := asDate(cell); c.form != monthDate || c.day.Month() != NewMonth(2024, 1) {
			t.Errorf("%q: form %v", cell, c.form)
		}
	}
	for cell, form := range map[string]dateForm{
		"31/12/2023": orderedDate, "31.12.23": orderedDate, "31/31/2023": impossible, "0/1/2024": impossible, "31/02/2024": orderedDate,
		"2024-02-30": impossible, "3-ene": yearless, "12/11": yearless, "2024": yearOnly, "45292": serialDate,
		"12.50": noDate, "1.234": noDate, "1.234,56": noDate, "1950": yearOnly, "Marca 2024": noDate, "Total 2024": noDate, "": noDate, "ene": noDate,
		"enero": noDate, "2024-01-31-5": noDate, "99999999999": noDate, "2024-W54": impossible, "octubrezzz 2024": noDate, "-2024-01": noDate,
	} {
		if c := asDate(cell); c.form != form {
			t.Errorf("%q: form %v, want %v", cell, c.form, form)
		}
	}
}

func TestFiguresOfBothLanguages(t *testing.T) {
	for cell, want := range map[string]float64{
		"1.234,56": 1234.56, "1234,5": 1234.5, "1.234.567": 1234567, "€ 1.234,50": 1234.5, "1.234,50 €": 1234.5, "EUR 12": 12, "12 euros": 12,
		"-5": -5, "−5,5": -5.5, "5,00-": -5, "(5,00)": -5, "-(5)": 5, "$ -7": -7, "-$7": -7, "+3": 3, "S/ 15,20": 15.2, "S/. 15,20": 15.2, "US$ 1.000": 1000,
		"12,5 %": 0.125, "1 234,5": 1234.5, "1\u00a0234,5": 1234.5, "1\u202f234\u202f567": 1234567, "1'234": 1234, "0,5": 0.5, ",5": 0.5, "1,2E+04": 12000,
		"80 mil": 80000, "80k": 80000, "80 K €": 80000, "$80 mil": 80000, "1,5 millones": 1500000, "1,5 millones de pesos": 1500000, "80 mil pesos": 80000,
		"2,5 thousand": 2500, "(3 mil)": -3000, "80 m": math.NaN(), "80 milk": math.NaN(), "80 mil mil": math.NaN(), "1e3 mil": math.NaN(), "mil": math.NaN(),
		"1.200 MXN": 1200, "Bs. 3": 3, "₡1.000": 1000, "RD$ 5": 5, "$U 9": 9, "12.-": math.NaN(), "00012": 12, "1.5": math.NaN(), "12.34.567": math.NaN(),
		"1.23": math.NaN(), "1,2,3": math.NaN(), "12a": math.NaN(), "a12": math.NaN(), "1 23": math.NaN(), "(5": math.NaN(), "5)": math.NaN(),
		"12 kg": math.NaN(), "--": math.NaN(), "%": math.NaN(), "€": math.NaN(), ".": math.NaN(), "1e999": math.NaN(), "9999999999999999999": math.NaN(),
		"01/02/2024": math.NaN(), "1.234,567.8": math.NaN(), "1..2": math.NaN(), "1 234.567,8": math.NaN(), "NaN": math.NaN(), "Inf": math.NaN(), "0x10": math.NaN(),
	} {
		got := math.NaN()
		if f, ok := asFigure(cell); ok {
			if x, ok := f.value(','); ok {
				got = x
			}
		}
		if math.IsNaN(want) != math.IsNaN(got) || !math.IsNaN(want) && math.Abs(got-want) > 1e-12*math.Abs(want) {
			t.Errorf("%q: got %v, want %v", cell, got, want)
		}
	}
	for cell, want := range map[string]vote{
		"12": noVote, "1.234": pointUnsure, "1,234": commaUnsure, "1.5": pointVote, "1,50": commaVote, "1.234,5": commaVote, "1,234.5": pointVote,
		"1.234.567": commaVote, "1,234,567": pointVote, "0.123": pointVote, "1234.567": pointVote, ".5": pointVote, "$1,234": commaUnsure,
	} {
		f, ok := asFigure(cell)
		if !ok || f.vote() != want {
			t.Errorf("%q votes %v, want %v", cell, f.vote(), want)
		}
	}
}
