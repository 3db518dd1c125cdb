package question

import "quilate/app/assessment"

// Effects are what a plan may say that it brings, besides where its money
// goes: inputs of the model by their path, those of a way in by their last
// part. They are always by eye: nobody has done it yet.
var Effects = []Field{
	effect(Field{ID: "organicGrowthPerMonth", Kind: Count, Max: 1e7, Width: 6, Example: 20,
		Label: say("Seguidores que llegan por su cuenta al mes", "Followers who come by themselves a month"),
		Noun:  say("el número de seguidores que llegan por su cuenta", "the number of followers who come by themselves")}),
	effect(Field{ID: "discoveryReachPerMonth", Kind: Count, Max: 1e9, Width: 8, Example: 2000,
		Label: say("Personas que te ven al mes sin seguirte", "People who see you a month without following"),
		Noun:  say("el número de personas que te ven sin seguirte", "the number of people who see you without following")}),
	effect(Field{ID: "reachable", Kind: OutOf100, Max: 100, Width: 4, Example: 30,
		Label: say("Seguidores que te ven en un mes", "Followers who see you in a month")}),
	effect(Field{ID: "relevant", Kind: OutOf100, Max: 100, Width: 4, Example: 40,
		Label: say("De los que llegan así, los que podrían comprarte", "Of those who come this way, who could buy from you")}),
	effect(Field{ID: "costPerFollower", Kind: Money, Max: 1e5, Above: true, Width: 6, Example: 1,
		Label: say("Lo que cuesta cada seguidor", "What each follower costs"),
		Noun:  say("lo que cuesta un seguidor", "the cost of a follower")}),
	effect(Field{ID: "service.contactsPerMonth", Kind: Count, Max: 1e6, Width: 6, Example: 40,
		Label: say("Dudas de clientes que te llegan al mes", "Customers' questions that reach you a month"),
		Noun:  say("el número de dudas", "the number of questions")}),
	effect(Field{ID: "service.resolutionRate", Kind: OutOf10, Max: 10, Width: 3, Example: 8,
		Label: say("Dudas que resuelves", "Questions you solve")}),
	effect(Field{ID: "loyalty.exposedShare", Kind: OutOf10, Max: 10, Width: 3, Example: 4,
		Label: say("Clientes de siempre a los que llegas", "Existing customers you reach")}),
	effect(Field{ID: "loyalty.referralsPerMonth", Kind: OutOf100, Max: 100, Width: 4, Example: 0.5,
		Label: say("Clientes a los que llegas que te traen a alguien en un mes", "Customers you reach who bring somebody in a month")}),
}

func effect(f Field) Field {
	f.Basis, f.Opinion, f.Optional = assessment.ByEye, true, true
	return f
}

// EffectOf is the field of a path of the model, nil where a plan does not say
// it in words.
func EffectOf(path string) *Field {
	for i := range Effects {
		f := &Effects[i]
		if path == f.ID || len(path) > len("audiences.")+len(f.ID) && path[:len("audiences.")] == "audiences." && path[len(path)-len(f.ID)-1:] == "."+f.ID {
			return f
		}
	}
	return nil
}

// lineField reads what a line of a budget gets.
func lineField(hours bool) Field {
	f := Field{ID: "plan.line", Kind: Money, Max: 1e7, Width: 8, Example: 60}
	if hours {
		f = Field{ID: "plan.line", Kind: Count, Max: 2000, Width: 5, Example: 20, Unit: say("horas", "hours"),
			Noun: say("el número de horas", "the number of hours")}
	}
	return f
}

// HoursLine and MoneyLine are the fields of a line of a budget, in hours or in
// money a month.
var (
	HoursLine = lineField(true)
	MoneyLine = lineField(false)
)
