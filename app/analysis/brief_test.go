package analysis

import (
	"reflect"
	"testing"

	"quilate/app/assessment"
)

func TestBriefSaysOfThePresentWhatRunSays(t *testing.T) {
	for _, s := range assessment.Samples() {
		brief, whole := Brief(s.Document), Run(s.Document)
		if len(brief.Cases) != 1 || !reflect.DeepEqual(brief.Cases[0].Result, whole.Cases[0].Result) ||
			brief.Cases[0].MonthlyTotal != whole.Cases[0].MonthlyTotal || !reflect.DeepEqual(brief.Cases[0].Inputs, whole.Cases[0].Inputs) || !reflect.DeepEqual(brief.AllChannels, whole.AllChannels) ||
			brief.Answered != whole.Answered || brief.AssumedN != whole.AssumedN {
			t.Errorf("%s: the present differs", s.ID)
		}
	}
	if r := Brief(assessment.New("x", "EUR", "es-ES", "")); r == nil || len(r.Cases) != 0 {
		t.Error("an empty document has no account")
	}
}

func BenchmarkRun(b *testing.B) {
	d := assessment.Samples()[0].Document
	b.Run("whole", func(b *testing.B) {
		for range b.N {
			Run(d)
		}
	})
	b.Run("brief", func(b *testing.B) {
		for range b.N {
			Brief(d)
		}
	})
}
