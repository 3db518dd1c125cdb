package quality

// Audience is a source or a channel of followers. Each share is of the one
// before.
type Audience struct {
	Followers float64
	Authentic float64  // a, real people
	Relevant  float64  // g, of those who could buy
	Reachable float64  // ρ, of those reached in a month
	Engaged   *float64 // ε, of those who react; nil = not known and left out
}

// Effective is how many followers count: real, able to buy, reached and, where
// it is known, reacting.
func (a Audience) Effective() float64 {
	effective := a.Followers * a.Authentic * a.Relevant * a.Reachable
	if a.Engaged != nil {
		effective *= *a.Engaged
	}
	return effective
}

// Vanity is the share of followers who are not real or could never buy.
func (a Audience) Vanity() float64 { return 1 - a.Authentic*a.Relevant }

// Total is all audiences together.
type Total struct {
	Followers float64 // as counted, the same person twice on two channels
	Effective float64 // with the overlap taken off
	Vanity    float64 // share of all followers; 0 without any
	Authentic float64 // share of all followers who are real
	Relevant  float64 // share of the real ones who could buy

	// EngagedUnknown says that for some audience the share who react is not
	// known and was left out, so that Effective is too high.
	EngagedUnknown bool
}

// Together adds audiences up. overlap is the share of the followers reached who
// are already counted on another channel.
func Together(audiences []Audience, overlap float64) Total {
	var t Total
	var real, couldBuy float64
	for _, a := range audiences {
		t.Followers += a.Followers
		t.Effective += a.Effective() * (1 - overlap)
		real += a.Followers * a.Authentic
		couldBuy += a.Followers * a.Authentic * a.Relevant
		t.EngagedUnknown = t.EngagedUnknown || a.Engaged == nil && a.Followers > 0
	}
	if t.Followers > 0 {
		t.Authentic = real / t.Followers
		t.Vanity = 1 - couldBuy/t.Followers
	}
	if real > 0 {
		t.Relevant = couldBuy / real
	}
	return t
}
