package session

import (
	"testing"

	"quilate/app/assessment"
)

func TestFixedAnswerStaysWhateverIsDone(t *testing.T) {
	fixed := assessment.Choose("fashion")
	fixed.Fixed = true
	m := Model{Open: Stored{Doc: assessment.New("x", "EUR", "es-ES", "").With("business.sector", fixed)}}
	for _, a := range []Act{{Pick, "business.sector", "pets"}, {Unknown, "business.sector", ""}, {Type, "business.sector", "pets"}} {
		if now, _ := Update(m, a); now.Doc().Answer("business.sector") != fixed {
			t.Errorf("%s: %+v", a.Do, now.Doc().Answer("business.sector"))
		}
	}
	if now, _ := Update(m, Act{Do: Pick, Key: "sale.tax", Value: "yes"}); now.Doc().Choice("business.sector") != "fashion" {
		t.Error("lost beside another answer")
	}
}
