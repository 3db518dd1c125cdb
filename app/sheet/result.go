package sheet

// resultSheet reads the result off the months.
func (b *builder) resultSheet() {
	s := &Sheet{Name: b.loc.Say(resultName), Widths: []int{52, 18}, Frozen: 1}
	s.Rows = append(s.Rows,
		[]Cell{b.words(resultTitle, Title)},
		[]Cell{{Text: b.loc.Say(currencyNote, "currency", b.loc.Currency), Role: Remark}},
		[]Cell{b.words(estimateNote, Remark)},
		nil)
	b.at["none"], b.at["never"] = b.loc.Say(noFigure), b.loc.Say(never)
	results := layout("results")
	for i, r := range results { // some rest on others that stand further down
		b.at[r.name] = s.Name + "!" + address(1, len(s.Rows)+1+i, true)
	}
	for _, r := range results {
		s.Rows = append(s.Rows, []Cell{b.words(r.label, Plain), {Formula: b.fill(r.formula), Format: r.format, Role: Key}})
	}
	b.book.Sheets = append(b.book.Sheets, *s)
}
