package quality

// Rung is what part of the people on line do a thing. The parts overlap: who
// writes also reads.
type Rung struct {
	ID    string
	Share float64
}

// Ladder is Forrester's Social Technographics ladder, adults on line in the
// United States, fourth quarter of 2009. It is advice on tactics, never money.
func Ladder() []Rung {
	return []Rung{
		{"creators", 0.24},
		{"conversationalists", 0.33},
		{"critics", 0.37},
		{"collectors", 0.20},
		{"joiners", 0.59},
		{"spectators", 0.70},
		{"inactives", 0.17},
	}
}
