package report

import (
	"fmt"
	"os"
	"strings"
	"testing"
	"time"

	"quilate/app/analysis"
	"quilate/app/i18n"
)

func TestDump(t *testing.T) {
	if os.Getenv("DUMP") == "" {
		return
	}
	for name, s := range documents() {
		if w := os.Getenv("WHICH"); w != "" && !strings.Contains(","+w+",", ","+name+",") {
			continue
		}
		loc := i18n.Locale{Lang: i18n.Lang(os.Getenv("DUMP")), Region: i18n.Region(s.Region), Currency: s.Currency}
		r := Make(analysis.Run(s), loc, time.Date(2026, 11, 21, 0, 0, 0, 0, time.UTC), nil)
		fmt.Println("=======", name, r.Title, "|", r.What)
		for _, x := range r.Said {
			fmt.Println("# ", x)
		}
		for _, x := range r.Lead {
			fmt.Println("  ", x)
		}
		fmt.Println("  ", r.Bounds)
		for _, h := range r.Three {
			fmt.Println(" *", h.Label, "=", h.Value, "|", h.Range)
		}
		fmt.Printf(" next %+v\n", r.Next)
		led := func(ls []Ledger) {
			for _, l := range ls {
				fmt.Println("    [", l.Question, "]", l.Formula)
				for _, row := range l.Rows {
					fmt.Printf("       %-60s %s %s (%s)\n", row.Label, row.Op, row.Value, row.Origin)
				}
				fmt.Printf("       = %-60s %s   assumed %v sources %d\n", l.Total.Label, l.Total.Value, l.Assumed, len(l.Sources))
				for _, n := range l.Notes {
					fmt.Println("         note", n)
				}
				rows := l.Rows
				if !holds(rows, l.Total) {
					fmt.Println("         DOES NOT HOLD")
				}
			}
		}
		led(r.Ledgers)
		for _, sec := range r.Sections {
			fmt.Println("## ", sec.ID, ":", sec.Finding)
			for _, x := range sec.Lead {
				fmt.Println("   lead", x)
			}
			for _, f := range sec.Figures {
				fmt.Println("   figure", f.ID, f.Title)
				for _, row := range f.Table.Rows {
					fmt.Println("      ", row)
				}
			}
			for _, f := range sec.Tables {
				fmt.Println("   table", f.Caption, f.Head)
				for _, row := range f.Rows {
					fmt.Println("      ", row)
				}
			}
			for _, l := range sec.Lists {
				fmt.Println("   list", l.Title)
				for _, x := range l.Lines {
					fmt.Println("      -", x.Text, "|", x.Value, "|", x.More, "|", x.Key)
				}
			}
			for _, v := range sec.Values {
				fmt.Println("      v", v.Label, "|", v.Value, "|", v.From, v.Warning, v.Key)
			}
			for _, x := range sec.Notes {
				fmt.Println("   note", x)
			}
			for _, x := range sec.Actions {
				fmt.Println("   act", x)
			}
			led(sec.Ledgers)
		}
	}
}
