package report

import (
	"math"
	"strings"
	"sync"
	"testing"

	"quilate/app/analysis"
	"quilate/app/assessment"
	"quilate/app/i18n"
)

// found are the findings about every document, worked out once.
var found = sync.OnceValue(func() map[string]*analysis.Results {
	all := map[string]*analysis.Results{}
	for name, doc := range documents() {
		all[name] = analysis.Run(doc)
	}
	return all
})

// told is the report of a document in a language and region, as a switch has it.
type told struct {
	loc i18n.Locale
	rep Report
}

// reports are those of every document in every language and region, made once.
var reports = sync.OnceValue(func() map[string][]told {
	all := map[string][]told{}
	for name, r := range found() {
		for _, loc := range locales() {
			rep := Make(r, loc, today, nil)
			rep.Sections = append(rep.Sections, Frames(r, loc, today)...) // held to the same rules
			all[name] = append(all[name], told{loc, rep})
			if len(r.Cases) > 0 && loc.Region == "es-ES" {
				all[name] = append(all[name], told{loc, Make(r, loc, today, Views{"service": "without", "decides": "all"})})
			}
		}
	}
	return all
})

// each goes through the reports of every document in every language and region.
func each(t *testing.T, f func(t *testing.T, r *analysis.Results, loc i18n.Locale, rep Report)) {
	t.Helper()
	for name, r := range found() {
		t.Run(name, func(t *testing.T) {
			for _, x := range reports()[name] {
				f(t, r, x.loc, x.rep)
			}
		})
	}
}

// texts are all words of a report, with where they stand.
func texts(rep *Report) map[string]string {
	all := map[string]string{"title": rep.Title, "prefix": rep.Prefix, "what": rep.What}
	put := func(where string, list ...string) {
		for i, s := range list {
			all[id(where, i)] = s
		}
	}
	put("said", rep.Said...)
	put("lead", rep.Lead...)
	if rep.WayOut != nil {
		put("wayout", rep.WayOut.Text, rep.WayOut.Button)
	}
	if rep.Unpriced != nil {
		put("unpriced", rep.Unpriced.Text, rep.Unpriced.Button)
	}
	for _, f := range rep.Figures {
		put("figure/"+f.ID, f.Title, f.Desc, f.Source)
	}
	for i, h := range rep.Three {
		put(id("three", i), h.Label, h.Value, h.Range)
	}
	for i, d := range rep.Doubts {
		put(id("doubt", i), d.Text)
	}
	if rep.Next != nil {
		put("next", rep.Next.Title, rep.Next.Why, rep.Next.Where, rep.Next.Then, rep.Next.Label)
	}
	ledgers := func(where string, list []Ledger) {
		for _, l := range list {
			at := where + "/" + l.ID
			put(at, l.Question, l.Formula, l.Total.Label, l.Total.Value)
			put(at+"/note", l.Notes...)
			put(at+"/assumed", l.Assumed...)
			for i, r := range l.Rows {
				put(id(at+"/row", i), r.Label, r.Value)
			}
			for i, k := range l.Workings {
				put(id(at+"/working", i), k.Label, k.Sum(), k.Total.Value)
			}
			for i, s := range l.Sources {
				put(id(at+"/source", i), s.Label, s.Note)
			}
		}
	}
	ledgers("verdict", rep.Ledgers)
	for _, s := range rep.Sections {
		put(s.ID+"/finding", s.Finding)
		put(s.ID+"/lead", s.Lead...)
		put(s.ID+"/note", s.Notes...)
		for i, a := range s.Actions {
			put(id(s.ID+"/action", i), a.Text)
		}
		for _, f := range s.Figures {
			put(s.ID+"/figure/"+f.ID, f.Title, f.Desc, f.Source)
			for i, row := range f.Table.Rows {
				put(id(s.ID+"/figure/"+f.ID, i), row...)
			}
		}
		for _, tb := range s.Tables {
			put(s.ID+"/table", tb.Caption)
			for i, row := range tb.Rows {
				put(id(s.ID+"/table", i), row...)
			}
		}
		for i, l := range s.Lists {
			for j, line := range l.Lines {
				put(id(id(s.ID+"/list", i), j), line.Text)
				put(id(id(s.ID+"/list/more", i), j), line.Value, line.More)
			}
		}
		for i, v := range s.Values {
			put(id(s.ID+"/value", i), v.Label, v.Value, v.From)
		}
		ledgers(s.ID, s.Ledgers)
	}
	return all
}

// ledgersOf are all accounts of a report.
func ledgersOf(rep *Report) []Ledger {
	all := append([]Ledger(nil), rep.Ledgers...)
	for _, s := range rep.Sections {
		all = append(all, s.Ledgers...)
	}
	return all
}

func TestNoTextShowsASlotOrANumberThatIsNone(t *testing.T) {
	each(t, func(t *testing.T, r *analysis.Results, loc i18n.Locale, rep Report) {
		for where, s := range texts(&rep) {
			s = strings.ReplaceAll(s, "Informes", "informes") // of a menu
			for _, bad := range []string{"{", "}", "NaN", "Inf", "∞", "%!", "‹", "›", "  ", " .", " ,", "..", "−0 ", "nil"} {
				if strings.Contains(s, bad) {
					t.Fatalf("%v %s: %q in %q", loc, where, bad, s)
				}
			}
		}
	})
}

func TestEverySectionStatesAFinding(t *testing.T) {
	each(t, func(t *testing.T, r *analysis.Results, loc i18n.Locale, rep Report) {
		if len(rep.Said) == 0 || rep.Said[0] == "" || rep.Title == "" {
			t.Fatalf("%v: no verdict", loc)
		}
		seen := map[string]bool{}
		for _, s := range rep.Sections {
			if s.Finding == "" || seen[s.ID] {
				t.Fatalf("%v: section %q has no finding or comes twice", loc, s.ID)
			}
			seen[s.ID] = true
			if len(s.Figures)+len(s.Tables)+len(s.Lists)+len(s.Values) == 0 {
				t.Fatalf("%v: section %q shows nothing", loc, s.ID)
			}
			for _, l := range s.Lists {
				for _, line := range l.Lines {
					if line.Text == "" {
						t.Fatalf("%v: an empty line in %s", loc, s.ID)
					}
				}
			}
			for _, v := range s.Values {
				if v.Label == "" || v.Value == "" || v.From == "" {
					t.Fatalf("%v: a value without name, figure or origin: %+v", loc, v)
				}
			}
		}
	})
}

// number reads what is printed back, a percentage as a share.
func number(t *testing.T, loc i18n.Locale, s string) float64 {
	t.Helper()
	v, err := loc.Parse(s)
	if err != nil {
		t.Fatalf("%v: cannot read %q back: %v", loc, s, err)
	}
	if strings.Contains(s, "%") {
		v /= 100
	}
	return v
}

// lastDigit is what one unit of the last printed digit is worth.
func lastDigit(loc i18n.Locale, s string) float64 {
	decimal := byte(',')
	if loc.Number(1.5, 1) == "1.5" {
		decimal = '.'
	}
	unit := 1.0
	if i := strings.LastIndexByte(s, decimal); i >= 0 {
		for _, c := range s[i+1:] {
			if c >= '0' && c <= '9' {
				unit /= 10
			}
		}
	}
	if strings.Contains(s, "%") {
		unit /= 100
	}
	return unit
}

// Whoever takes the printed lines of an account and works them out from top to
// bottom gets the printed total, and every printed subtotal on the way.
func TestWhatIsPrintedGivesWhatIsPrinted(t *testing.T) {
	each(t, func(t *testing.T, r *analysis.Results, loc i18n.Locale, rep Report) {
		if rep.State != Nothing && r.Currency != "" {
			loc.Currency = r.Currency
		}
		check := func(l Ledger, rows []Row, total Row) {
			v := 0.0
			for i, row := range rows {
				n := number(t, loc, row.Value)
				switch {
				case i == 0:
					v = n
				case row.Op == "=":
					if math.Abs(v-n) > 0.5*lastDigit(loc, row.Value)*(1+1e-6) {
						t.Fatalf("%v %s: the lines so far give %v, printed is %s", loc, l.ID, v, row.Value)
					}
				case row.Op == "Φ":
					if v = 0.5 * math.Erfc(-v/math.Sqrt2); math.Abs(v-n) > 0.5*lastDigit(loc, row.Value)*(1+1e-6) {
						t.Fatalf("%v %s: the bell curve up to there is %v, printed is %s", loc, l.ID, v, row.Value)
					}
				case row.Op == "×":
					v *= n
				case row.Op == "÷":
					v /= n
				case row.Op == "+":
					v += n
				case row.Op == "−":
					v -= n
				case row.Op == "^":
					v = math.Pow(v, n)
				default:
					t.Fatalf("%v %s: unknown operation %q", loc, l.ID, row.Op)
				}
			}
			if whole := number(t, loc, total.Value); math.Abs(v-whole) > 0.5*lastDigit(loc, total.Value)*(1+1e-6) {
				t.Fatalf("%v %s: the lines give %v, printed is %s", loc, l.ID, v, total.Value)
			}
		}
		for _, l := range ledgersOf(&rep) {
			if len(l.Workings) == 0 {
				check(l, l.Rows, l.Total)
			}
			for _, k := range l.Workings {
				check(l, k.Rows, k.Total)
			}
		}
	})
}

func TestPrintedLinesAddUpToThePrintedTotal(t *testing.T) {
	each(t, func(t *testing.T, r *analysis.Results, loc i18n.Locale, rep Report) {
		if r.Currency != "" {
			loc.Currency = r.Currency
		}
		for _, s := range rep.Sections {
			if s.ID != "lines" {
				continue
			}
			for _, f := range s.Figures {
				sum := 0.0
				last := len(f.Table.Rows) - 1
				for _, row := range f.Table.Rows[:last] {
					sum += number(t, loc, row[1])
				}
				if total := number(t, loc, f.Table.Rows[last][1]); math.Abs(sum-total) > 1e-6*math.Max(1, math.Abs(total)) {
					t.Fatalf("%v: lines of %s add up to %v, printed is %v", loc, f.ID, sum, total)
				}
			}
			for _, tb := range s.Tables {
				last := len(tb.Rows) - 1
				for column := 1; column < len(tb.Head); column++ {
					sum := 0.0
					for _, row := range tb.Rows[:last] {
						sum += number(t, loc, row[column])
					}
					if total := number(t, loc, tb.Rows[last][column]); math.Abs(sum-total) > 1e-6*math.Max(1, math.Abs(total)) {
						t.Fatalf("%v: column %d adds up to %v, printed is %v", loc, column, sum, total)
					}
				}
			}
		}
	})
}

func TestEveryHeadlineHasItsAccount(t *testing.T) {
	each(t, func(t *testing.T, r *analysis.Results, loc i18n.Locale, rep Report) {
		for _, h := range rep.Three {
			if l, ok := rep.Ledger(h.LedgerID); !ok || len(l.Rows) == 0 || l.Formula == "" || l.Question == "" {
				t.Fatalf("%v: %s (%s) has no account", loc, h.Label, h.LedgerID)
			}
		}
		seen := map[string]bool{}
		for _, l := range ledgersOf(&rep) {
			if seen[l.ID] {
				t.Fatalf("%v: the account %s is there twice", loc, l.ID)
			}
			seen[l.ID] = true
		}
	})
}

// The verdict says what the analysis found, in every language.
func TestTheVerdictAgreesWithTheAnalysis(t *testing.T) {
	each(t, func(t *testing.T, r *analysis.Results, loc i18n.Locale, rep Report) {
		if rep.State != Full || rep.Mode != "money" || r.Cases[0].Result.ROI == nil {
			return
		}
		c := &r.Cases[0]
		loc.Currency = r.Currency
		if k := r.Odds.Cases[0].Back.OutOf50(); k > 0 && k < 50 && !strings.Contains(plain(rep.Said[0]), loc.Number(float64(k), 0)+loc.Say(i18n.Text{ES: " de 50", EN: " of 50"})) {
			t.Fatalf("%v: %d of 50, said %q", loc, k, rep.Said[0])
		}
		l, _ := rep.Ledger("roi")
		if got := number(t, loc, l.Total.Value); math.Abs(got-*c.Result.ROI) > lastDigit(loc, l.Total.Value) {
			t.Fatalf("%v: ROI %v, printed %s", loc, *c.Result.ROI, l.Total.Value)
		}
		for id, want := range map[string]float64{"over": c.NPVOverStopping, "npv": c.Result.NPV, "in": c.Result.TotalBenefit, "out": c.Result.TotalCost} {
			l, ok := rep.Ledger(id)
			if got := number(t, loc, l.Total.Value); !ok || math.Abs(got-want) > lastDigit(loc, l.Total.Value) {
				t.Fatalf("%v: %s is %v, printed %s", loc, id, want, l.Total.Value)
			}
		}
	})
}

func TestChannelModePromisesNoMoney(t *testing.T) {
	each(t, func(t *testing.T, r *analysis.Results, loc i18n.Locale, rep Report) {
		if rep.Mode != "channel" {
			return
		}
		for where, s := range texts(&rep) {
			s = strings.ReplaceAll(s, "Social Media ROI", "") // a book
			for _, promise := range []string{"ROI", "VAN", "VPN", "NPV", "recuperas la inv", "money back", "frente a parar"} {
				if strings.Contains(s, promise) {
					t.Fatalf("%v %s promises money: %q", loc, where, s)
				}
			}
		}
	})
}

// Every input of the account is listed once.
func TestEveryInputIsListedOnce(t *testing.T) {
	each(t, func(t *testing.T, r *analysis.Results, loc i18n.Locale, rep Report) {
		for _, s := range rep.Sections {
			if s.ID != "assumptions" {
				continue
			}
			seen := map[string]bool{}
			for _, v := range s.Values {
				if mark := v.Group + v.Label + v.Value + v.From; seen[mark] {
					t.Fatalf("%v: %s is listed twice", loc, v.Label)
				} else {
					seen[mark] = true
				}
			}
		}
	})
}

// Every input that the analysis may use has words of its own.
func TestEveryInputHasWords(t *testing.T) {
	for name, r := range found() {
		for i := range r.Present.List {
			path := r.Present.List[i].Path
			if _, _, ok := wordOf(path); !ok {
				t.Errorf("%s: the input %q has no words", name, path)
			}
		}
	}
}

func TestAnEmptyDocumentInvitesToStart(t *testing.T) {
	rep := Make(analysis.Run(assessment.New("a", "EUR", "es-ES", "2026-11-21")), i18n.Locale{}, today, nil)
	if rep.State != Nothing || len(rep.Sections) != 0 || rep.Said[0] != "Aún no hay nada que comparar." {
		t.Errorf("state %q, %d sections, %q", rep.State, len(rep.Sections), rep.Said)
	}
}

// The first sample's verdict and figures, as the case states them.
func TestTheFirstSampleReadsAsItsCaseSays(t *testing.T) {
	rep := Make(found()["valencia-ropa-infantil"], i18n.Locale{Lang: i18n.ES, Region: "es-ES"}, today, nil)
	for i, want := range []string{"Tal como está, casi con seguridad no recuperas la inversión: la recuperas en menos de 1\u00a0de\u00a050 escenarios.",
		"Para recuperarla, haría falta que el número de clientes nuevos al mes fuera 11 (hoy: 1,7)."} {
		if rep.Said[i] != want {
			t.Errorf("said %q, want %q", rep.Said[i], want)
		}
	}
	if got := rep.Three[1].Value; got != "no en 24 meses" {
		t.Errorf("the money is back: %q", got)
	}
	table := Table{}
	for _, s := range rep.Sections {
		if s.ID == "plans" {
			table = s.Tables[0]
		}
	}
	for _, want := range [][]string{
		{"Valor actual neto", "−7.262\u00a0€", "−7.287\u00a0€", "−6.028\u00a0€", "+326\u00a0€", "+194\u00a0€"},
		{"Frente a parar", "−7.456\u00a0€", "−7.481\u00a0€", "−6.223\u00a0€", "+132\u00a0€", "–"},
	} {
		found := false
		for _, row := range table.Rows {
			found = found || strings.Join(row, "|") == strings.Join(want, "|")
		}
		if !found {
			t.Errorf("no row %q in the table of options", want)
		}
	}
}

// A zero that is not one: what is above nothing is never printed as nothing.
func TestAmountsAboveNothingAreNotPrintedAsNothing(t *testing.T) {
	w := newWriter(&analysis.Results{Currency: "EUR"}, i18n.Locale{Region: "es-ES"}, today, nil)
	for _, v := range []float64{0.0004, 0.012, 3.5, 1e-7} {
		if s, n, _ := w.print(v, amount, 0); n == 0 {
			t.Errorf("%v is printed as %s", v, s)
		}
	}
}
