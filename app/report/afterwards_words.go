package report

import (
	"math"

	"quilate/app/assessment"
	"quilate/app/i18n"
)

var stepWords = wordList{
	{"measure", text("Para subir de grado: guarda tus ventas mes a mes.", "To move up a grade: keep your sales month by month.")},
	{"months", text("Para subir de grado: añade más meses de antes de empezar, 8 como mínimo.", "To move up a grade: add more months from before you started, at least 8.")},
	{"compare", text("Para subir de grado: apunta otra tienda, zona o producto que no toques.", "To move up a grade: record another shop, area or product you leave alone.")},
	{"lot", text("Para subir de grado: elige al azar en qué semanas lo haces y en cuáles no.", "To move up a grade: pick at random the weeks you do it and those you do not.")},
	{"result", text("Para subir de grado: pon en la tabla lo que vendieron las tiendas o semanas que no tocaste.", "To move up a grade: put into the table what the shops or weeks you left alone sold.")},
}

var gradeWords = wordList{
	{"A", text("Prueba de grado A, experimento: lo ha causado tu plan, entre {lo} y {hi}.", "Evidence grade A, experiment: your plan caused it, between {lo} and {hi}.")},
	{"B", text("Prueba de grado B, serie con comparación: lo ha causado tu plan, salvo que algo afectara solo a lo tuyo.", "Evidence grade B, series with a comparison: your plan caused it, unless something touched only yours.")},
	{"C", text("Prueba de grado C, una sola serie: va unido a tu plan; otra cosa de esas fechas también podría explicarlo.", "Evidence grade C, one series: it goes with your plan; something else at that time could explain it too.")},
	{"D", text("Prueba de grado D, antes y después: va unido a tu plan; es orientativo.", "Evidence grade D, before and after: it goes with your plan; indicative only.")},
	{"E", text("Prueba de grado E, opinión: nadie lo ha medido. Sirve para preparar la medida.", "Evidence grade E, opinion: nobody has measured it. Use it to prepare the measurement.")},
}

// unclearWords are those of a result that cannot be told from chance: nothing
// was caused then, and nothing goes with anything.
var unclearWords = wordList{
	{"A", text("Prueba de grado A, experimento: la medida es firme; lo que no se ve es el cambio.", "Evidence grade A, experiment: the measurement is firm; what does not show is the change.")},
	{"B", text("Prueba de grado B, serie con comparación: la medida es buena; lo que no se ve es el cambio.", "Evidence grade B, series with a comparison: the measurement is good; what does not show is the change.")},
	{"C", text("Prueba de grado C, una sola serie.", "Evidence grade C, one series.")},
	{"D", text("Prueba de grado D, antes y después: es orientativo.", "Evidence grade D, before and after: indicative only.")},
}

// evidence is what the grade allows to say.
func (w *writer) evidence(o *assessment.Outcome) string {
	unclear := o.DF < 1 || o.Lift.Low <= 0 && o.Lift.High >= 0
	if t, ok := unclearWords.of(o.Grade); ok && unclear {
		return w.tell(&t)
	}
	t, _ := gradeWords.of(o.Grade)
	return w.tell(&t, "lo", w.units(o, math.Min(math.Abs(o.Lift.Low), math.Abs(o.Lift.High))), "hi", w.units(o, math.Max(math.Abs(o.Lift.Low), math.Abs(o.Lift.High))))
}

// doubtWords say each weak point.
var doubtWords = wordList{
	{"few-after", text("Solo hay {n} meses desde que empezaste: espera a tener 6.", "There are only {n} months since you started: wait until there are 6.")},
	{"no-season", text("Con {n} meses no podemos separar la temporada (Navidad, vacaciones, vuelta a clases): parte de la diferencia puede ser eso. Hacen falta 18.", "With {n} months we cannot take the season out (Christmas, holidays, back to school): part of the difference may be that. It takes 18.")},
	{"short-season", text("Antes de empezar no hay un año entero ({n} meses): la temporada queda descontada a medias.", "There is no whole year before the start ({n} months): the season is only half taken out.")},
	{"unknown", text("Faltan {n} meses por en medio: no los contamos.", "{n} months in between are missing: not counted.")},
	{"outlier", text("{month} se sale mucho de lo normal. Sin ese mes, la diferencia total sería de {x}. ¿Pasó algo?", "{month} is far out of the ordinary. Without it, the whole difference would be {x}. Did something happen?")},
	{"trend", text("Tus ventas ya {way} antes: unos {x} al mes. Eso está descontado.", "Your sales were {way} before already: about {x} a month. That is taken out.")},
	{"alike", text("Los meses buenos vienen seguidos, y los malos también: la duda real puede ser algo mayor que la que decimos.", "Good months come in a row, and so do bad ones: the real doubt may be somewhat larger than we say.")},
	{"cause-left", text("«{name}» no se puede descontar: dice lo mismo que otra columna o hay pocos meses.", "“{name}” cannot be taken out: it says the same as another column, or there are too few months.")},
	{"cause-start", text("«{name}» llegó a la vez que tu plan: no se puede saber cuál de los dos fue.", "“{name}” came at the same time as your plan: there is no telling which of the two it was.")},

	{"control-moved", text("Lo que no tocaste también cambió al empezar ({p}): hemos descontado lo que iba a la par.", "What you left alone changed at the start as well ({p}): what went along is taken out.")},
	{"control-unrelated", text("Lo que no tocaste no se mueve como tus ventas: no sirve de comparación.", "What you left alone does not move like your sales: it is no comparison.")},
	{"control-left", text("La comparación no se ha podido usar: no cambia de un mes a otro, o hay pocos meses.", "The comparison could not be used: it does not change from month to month, or there are too few months.")},
	{"placebos", text("En {n} de las {m} fechas inventadas se habría «visto» algo igual de claro: tómalo con cuidado.", "In {n} of the {m} made-up dates something just as clear would have been “seen”: take it with care.")},
	{"ill", text("Las columnas de la tabla se parecen tanto entre sí que el cálculo pierde exactitud. Quita alguna.", "The table's columns are so alike that the calculation loses accuracy. Take one away.")},
	{"not-compared", text("Dices que fue una prueba, pero en la tabla no está lo que vendieron las tiendas o semanas que no tocaste.", "You say it was a test, but the table does not have what the shops or weeks you left alone sold.")},
}

var fewBefore = text("Solo hay {n} meses de antes. Con menos de 8 comparamos una media con otra: es orientativo.", "There are only {n} months from before. Under 8 we compare one average with another: indicative only.")

// doubtOf says a weak point; "" for one that this program does not know.
func (w *writer) doubtOf(o *assessment.Outcome, d *assessment.Doubt) string {
	n := w.loc.Number(float64(d.Count), 0)
	t, ok := doubtWords.of(d.Code)
	if d.Code == "few-before" {
		if d.Count == 1 {
			return w.say("Solo hay un mes de antes: es orientativo.", "There is only one month from before: indicative only.")
		}
		return w.tell(&fewBefore, "n", n)
	}
	if !ok {
		return ""
	}
	switch {
	case d.Count == 1 && d.Code == "few-after":
		return w.say("Solo hay un mes desde que empezaste: espera a tener 6.", "There is only one month since you started: wait until there are 6.")
	case d.Count == 1 && d.Code == "unknown":
		return w.say("Falta un mes por en medio: no lo contamos.", "One month in between is missing: not counted.")
	}
	way := w.say("subían", "rising")
	if d.Value < 0 {
		way = w.say("bajaban", "falling")
	}
	x := w.units(o, math.Abs(d.Value))
	if d.Code == "outlier" {
		x = w.signedUnits(o, d.Without)
	}
	name := d.Name
	if name == "" {
		name = w.say("Otra causa", "Another cause")
	}
	return w.tell(&t, "n", n, "m", w.loc.Number(d.Value, 0), "month", upperFirst(w.monthOf(d.Month)), "x", x, "way", way, "name", name, "p", w.loc.SignedPercent(d.Without, 0))
}

// wordList are texts by a code. A list stands in the program as it is; a map
// would be made at every start.
type wordList []struct {
	code string
	text i18n.Text
}

func (l wordList) of(code string) (i18n.Text, bool) {
	for i := range l {
		if l[i].code == code {
			return l[i].text, true
		}
	}
	return i18n.Text{}, false
}
