package sheet

// firstResult is the row of the first line of the results.
const firstResult = 6

// placeResults notes where the results stand: some rest on others that stand
// further down, and the sheet of the inputs shows three of them.
func (b *builder) placeResults() {
	b.at["none"], b.at["never"] = b.loc.Say(noFigure), b.loc.Say(never)
	row := firstResult
	for _, r := range layout("results") {
		if r.name == "#" && row > firstResult {
			row++
		}
		b.at[r.name] = b.loc.Say(resultName) + "!" + address(1, row, true)
		row++
	}
}

// resultSheet reads the result off the months.
func (b *builder) resultSheet() {
	s := &Sheet{Name: b.loc.Say(resultName), Widths: []int{58, 20}, Frozen: 1, Column: 1}
	s.Rows = append(s.Rows,
		[]Cell{b.words(resultTitle, Title)},
		[]Cell{{Text: b.loc.Say(currencyNote, "currency", b.loc.Currency), Role: Remark}},
		[]Cell{b.words(estimateNote, Remark)},
		[]Cell{b.words(centralNote, Remark)},
		nil)
	for _, r := range layout("results") {
		if r.name != "#" {
			s.Rows = append(s.Rows, []Cell{b.words(r.label, Plain), {Formula: b.fill(r.formula), Format: r.format, Role: Key}})
			continue
		}
		if len(s.Rows) >= firstResult {
			s.Rows = append(s.Rows, nil)
		}
		s.Rows = append(s.Rows, []Cell{b.words(r.label, Head), {Role: Head}})
	}
	b.book.Sheets = append(b.book.Sheets, *s)
}
