package impact

import (
	"strings"
	"testing"
)

// paceOf reads a table and gives its pace with its sales, one a month, "–"
// where a month is not known.
func paceOf(t *testing.T, table string) (Pace, string) {
	t.Helper()
	r := Read([]byte(table), Choices{})
	if r.Refusal != Accepted {
		t.Fatalf("%q is refused: %v", table, r.Refusal)
	}
	var out []string
	for _, x := range r.Series.Sales {
		if !known(x) {
			out = append(out, "–")
			continue
		}
		out = append(out, itoa(int(x)))
	}
	return r.Pace, strings.Join(out, " ")
}

func itoa(n int) string {
	if n < 10 {
		return string(rune('0' + n))
	}
	return itoa(n/10) + itoa(n%10)
}

func TestAWrongDateChangesNothingOfTheOtherRows(t *testing.T) {
	for name, c := range map[string]struct {
		table string
		pace  Pace
		want  string
	}{
		"month ends, few rows": {"fecha;ventas\n30/09/2024;100\n31/10/2024;110\n31/11/2024;120\n31/12/2024;130\n", Monthly, "100 110 – 130"},
		"month ends, a year":   {"fecha;ventas\n31/07/2024;80\n31/08/2024;90\n30/09/2024;100\n31/10/2024;110\n31/11/2024;120\n31/12/2024;130\n31/01/2025;140\n", Monthly, "80 90 100 110 – 130 140"},
		"two wrong":            {"fecha;ventas\n31/08/2024;90\n31/09/2024;100\n31/10/2024;110\n31/11/2024;120\n31/12/2024;130\n31/01/2025;140\n", Monthly, "90 – 110 – 130 140"},
		"at the end":           {"fecha;ventas\n30/09/2024;100\n31/10/2024;110\n31/11/2024;120\n", Monthly, "100 110"},
		"other order":          {"fecha;ventas\n30/09/2024;100\n31/10/2024;110\n11/30/2024;120\n31/12/2024;130\n", Monthly, "100 110 – 130"},
	} {
		if pace, got := paceOf(t, c.table); pace != c.pace || got != c.want {
			t.Errorf("%s: pace %v, %s; want %s", name, pace, got, c.want)
		}
	}
}

func TestAMissingWeekLeavesTheOthersWeeks(t *testing.T) {
	table := "semana;ventas\n06/05/2024;70\n13/05/2024;70\n27/05/2024;70\n"
	if pace, _ := paceOf(t, table); pace != Weekly {
		t.Errorf("pace %v", pace)
	}
}
