package question

import (
	"strconv"

	"quilate/app/assessment"
	"quilate/app/i18n"
)

// Competitors is how many similar businesses can be typed in; three are needed
// to compare with them.
const Competitors = 5

var competitorPages = []Page{
	{
		ID: "competitors", Act: 1,
		Section: sectionDetail,
		Title:   say("¿Cómo van tres negocios como el tuyo?", "How are three businesses like yours doing?"),
		Hint: say("Mira sus perfiles: seguidores, publicaciones de 4 semanas y cuántos seguidores ganan. Usa apodos.",
			"Look at their profiles: followers, posts in 4 weeks, followers gained. Use nicknames."),
		Where: say("Su perfil público; para el crecimiento, mira hoy y dentro de un mes.",
			"Their public profile; for growth, look today and in a month."),
		Why:    say("Tu vecino es mejor medida que un promedio mundial.", "Your neighbour is a better yardstick than a world average."),
		Slots:  slots,
		Fields: competitorFields(),
		Warn: func(s Sheet, loc i18n.Locale) []string {
			n := 0
			for i := range Competitors {
				if _, ok := s.Doc.Number(assessment.Key("competitor.followers", strconv.Itoa(i+1))); ok {
					n++
				}
			}
			if n == 0 || n >= 3 {
				return nil
			}
			return []string{loc.Say(say(
				"Con menos de tres no comparamos: la mediana de dos engaña",
				"Under three we do not compare: the median of two misleads"))}
		},
	},
	{
		ID: "competitors.reach", Act: 1, Expert: true,
		Section: sectionDetail,
		Title:   say("¿A cuántas personas llegan al mes esos negocios?", "How many people do those businesses reach a month?"),
		Hint:    say("Desde fuera no se ve: solo si te lo han dicho.", "It cannot be seen from outside: only if they told you."),
		Why:     say("Sin esto, el alcance se compara con una convención nuestra.", "Without it, reach is compared with a convention of ours."),
		Slots:   slots,
		Fields:  competitorReach(),
	},
}

// competitorFields are four fields for each business; the fourth and the fifth
// appear once the one before has something.
func competitorFields() []Field {
	var fields []Field
	for i := range Competitors {
		n := strconv.Itoa(i + 1)
		shown := func(s Sheet) bool { return i < 3 || competitorTyped(s.Doc, strconv.Itoa(i)) }
		count := func(id string, label, noun i18n.Text, most, example float64, forms i18n.Forms) Field {
			return Field{
				ID: id, At: n, Kind: Count,
				Label: label, Noun: noun,
				Find: say("cómo van tres negocios como el tuyo", "how three businesses like yours are doing"),
				Max:  most, Whole: true, Width: 8, Example: example, Counted: forms,
				Basis: assessment.Measured,
				Shown: shown,
			}
		}
		fields = append(fields,
			Field{
				ID: "competitor.name", At: n, Kind: Words,
				Group: say("Negocio "+n, "Business "+n),
				Label: say("Apodo", "Nickname"),
				Noun:  say("el apodo", "the nickname"),
				Find:  say("cómo van tres negocios como el tuyo", "how three businesses like yours are doing"),
				Max:   30, Width: 20,
				Shown: shown,
			},
			count("competitor.followers", say("Seguidores", "Followers"),
				say("el número de seguidores de {nickname}", "the number of followers of {nickname}"), 5e8, 1800, followers),
			count("competitor.posts", say("Publicaciones de 4 semanas", "Posts in 4 weeks"),
				say("el número de publicaciones de {nickname}", "the number of posts of {nickname}"), 10000, 12, posts),
			count("competitor.growth", say("Seguidores que ganan al mes", "Followers gained a month"),
				say("el número de seguidores que gana {nickname}", "the number of followers that {nickname} gains"), 1e7, 25, followers))
	}
	return fields
}

func competitorTyped(d assessment.Document, n string) bool {
	for _, id := range []string{"competitor.name", "competitor.followers", "competitor.posts", "competitor.growth"} {
		if d.Answer(assessment.Key(id, n)).Has() {
			return true
		}
	}
	return false
}

func competitorReach() []Field {
	var fields []Field
	for i := range Competitors {
		n := strconv.Itoa(i + 1)
		fields = append(fields, Field{
			ID: "competitor.reach", At: n, Kind: Count,
			Group: say("Negocio "+n, "Business "+n),
			Label: say("Personas a las que llega al mes", "People it reaches a month"),
			Noun:  say("el número de personas a las que llega {nickname}", "the number of people {nickname} reaches"),
			Find:  say("a cuántas personas llegan negocios como el tuyo", "how many people businesses like yours reach"),
			Max:   1e9, Whole: true, Width: 10, Example: 4000, Counted: people,
			Basis: assessment.ByEye,
			Shown: func(s Sheet) bool { return i < 3 || competitorTyped(s.Doc, n) },
		})
	}
	return fields
}
