package link

// Contexts of the coder, sixteen apart: the lower four bits are for what a
// number or a text is made of.
const (
	inText uint32 = 16 * (iota + 1)
	inLength
	inListed
	inDay
	inPlace
	inWay
	inAgain
	inPlaces
	inFields
	inGlobal
	inState
	inChoice
	inBasis
	inOn
	inOf
	inOfValue
	inPlans
	inChanges
	inLines
	inLineMoney
	inLineHours
	inPath
	inOp
	inFactor
	inAdded
	inBudget
	inFigures
	inRow
	inRowValue

	// From here on one for each kind of field, and for each figure of a new audience.
	inValue   = 1024
	inEnds    = 1280
	inAddedAt = 2048
)

// What a place-bound field was at the last place of the same sort.
const (
	unseen = iota
	absent
	present
)
