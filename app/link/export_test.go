package link

import "quilate/app/assessment"

// ShortPath is the document of the other tests.
func ShortPath() assessment.Document { return shortPath() }

// FiveChannels is the document of the other tests.
func FiveChannels() assessment.Document { return fiveChannels() }

// WithOwnFigures is Decode with every figure that the link brings, also where
// it is today's.
func WithOwnFigures(text string) (assessment.Document, error) {
	body, err := open(text)
	if err != nil {
		return assessment.Document{}, err
	}
	return unpack(body)
}
