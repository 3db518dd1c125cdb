package question

import (
	"slices"
	"testing"

	"quilate/app/assessment"
	"quilate/app/i18n"
)

// The sample businesses are answered as anybody would: every key is asked, and
// no field finds anything wrong with what is there.
func TestTheSamplesAnswerWhatIsAskedAndNothingElse(t *testing.T) {
	for _, sample := range assessment.Samples() {
		d := sample.Document
		loc := i18n.Locale{Lang: i18n.ES, Region: i18n.Region(sample.Region), Currency: sample.Currency}
		for _, key := range d.Keys() {
			f, _, ok := FieldOf(d, key)
			if !ok {
				t.Errorf("%s: nobody asks for %s", sample.ID, key)
				continue
			}
			a := d.Answer(key)
			if a.Choice != "" && f.Kind == Choice && !slices.ContainsFunc(f.Options, func(o Option) bool { return o.Value == a.Choice }) {
				t.Errorf("%s: %s has no option %s", sample.ID, key, a.Choice)
			}
			if (a.Value != nil) != f.Kind.Numeric() && !a.Unknown {
				t.Errorf("%s: %s is answered with %+v", sample.ID, key, a)
			}
		}
		for _, s := range Everything(d) {
			sheet := s.Sheet(d)
			for i := range s.Page.Fields {
				f := &s.Page.Fields[i]
				if f.Shown != nil && !f.Shown(sheet) {
					continue
				}
				if p, bad := checkField(f, sheet, loc, s.Page.Short); bad {
					t.Errorf("%s, %s: %q", sample.ID, s.Slug(), p.Say(loc))
				}
			}
		}
	}
}

// What was asked channel by channel and line by line is not asked again.
func TestTheSamplesAreNotAskedTwice(t *testing.T) {
	for _, sample := range assessment.Samples() {
		for _, s := range Steps(sample.Document, false) {
			if s.Page.ID == "audit.quick" || s.Page.ID == "cost.monthly" {
				t.Errorf("%s is asked %s", sample.ID, s.Slug())
			}
		}
	}
}
