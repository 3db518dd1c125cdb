package quality

// Answers are the twelve questions of maturity, each 0 to 4; what was not
// answered is 0.
type Answers [12]int

// TopLevel is the highest level of maturity.
const TopLevel = 5

// Maturity is how far somebody has come.
type Maturity struct {
	Level   int       // 0 shop window, 1 listening, 2 programme, 3 community, 4 business, 5 culture
	Missing []Opening // what opens the next gate; empty at the top
}

// Opening is one question that stands before the next gate.
type Opening struct {
	Question int // 1 to 12
	Have     int
	Need     int
}

// MaturityOf is the last gate passed in order: a gate passed beyond one that is
// shut does not count.
func MaturityOf(answers Answers) Maturity {
	for level := 1; level <= TopLevel; level++ {
		if missing := gate(level, answers); len(missing) > 0 {
			return Maturity{Level: level - 1, Missing: missing}
		}
	}
	return Maturity{Level: TopLevel}
}

// gate gives the questions that keep a gate shut.
func gate(level int, answers Answers) []Opening {
	var missing []Opening
	demand := func(need int, questions ...int) {
		for _, question := range questions {
			if have := answers[question-1]; have < need {
				missing = append(missing, Opening{question, have, need})
			}
		}
	}
	switch level {
	case 1:
		demand(2, 1, 2, 3)
	case 2:
		demand(2, 4, 5)
	case 3:
		demand(3, 6, 8, 9)
	case 4:
		demand(3, 10, 11, 12)
	case TopLevel:
		demand(3, 1, 2, 3, 4, 5, 6)
		demand(4, 7)
		demand(3, 8, 9, 10, 11, 12)
	}
	return missing
}
