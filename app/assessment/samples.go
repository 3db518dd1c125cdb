package assessment

import (
	_ "embed" // the cases
	"slices"
	"strings"
	"sync"
)

// Sample is a case that loads with one click: an invented business with the
// figures of an example, answered as a person would answer, and the
// alternatives it weighs.
type Sample struct {
	ID       string `json:"id"`
	Country  string `json:"country"` // ISO 3166: ES, MX, CO
	Currency string `json:"currency"`
	Region   string `json:"region"` // how its numbers are written, es-MX

	Title       Name `json:"title"`
	Story       Name `json:"story"`
	Assumptions Name `json:"assumptions"` // what its alternatives take for granted

	Document Document `json:"document"`
}

// The cases stand apart from the code: samples/README.md says where every
// figure comes from.
var (
	//go:embed samples/valencia-ropa-infantil.json
	valencia string
	//go:embed samples/guadalajara-academia-baile.json
	guadalajara string
	//go:embed samples/bogota-restaurante-sin-gluten.json
	bogota string
)

// Samples are the three cases, in the order in which they are shown. Each call
// reads them anew, so that the copies are the caller's own; where a list of
// them is shown, SampleHeads is a fraction of the work.
func Samples() []Sample { return readSamples(func(text string) string { return text }) }

// SampleHeads are the three cases without their documents.
func SampleHeads() []Sample { return slices.Clone(sampleHeads()) }

// sampleHeads are read once: the first page shows them, each time it is drawn.
var sampleHeads = sync.OnceValue(func() []Sample { return readSamples(headOf) })

func readSamples(part func(text string) string) []Sample {
	var list []Sample
	for _, text := range []string{valencia, guadalajara, bogota} {
		if s, ok := readSample(part(text)); ok {
			list = append(list, s)
		}
	}
	return list
}

// headOf is a case's text without the document, which comes last in it.
func headOf(text string) string {
	head, _, cut := strings.Cut(text, ",\n \"document\":")
	if cut {
		head += "}"
	}
	return head
}

// SampleByID gives the case with that id.
func SampleByID(id string) (Sample, bool) {
	for _, text := range []string{valencia, guadalajara, bogota} {
		if head, ok := readSample(headOf(text)); ok && head.ID == id {
			return readSample(text)
		}
	}
	return Sample{}, false
}
