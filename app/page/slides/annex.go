package slides

import (
	"strings"

	"quilate/app/report"
)

// told is an annex made of a part of the report as it stands there.
func (m *maker) told(id, section, name string) slide {
	s := slide{id: id, name: name, part: annex, kicker: m.Say("Anexo", "Annex"), money: id == "cash" || id == "lines" || id == "values"}
	sec := m.section(section)
	switch {
	case sec == nil && m.rep.Mode == "channel":
		return slide{}
	case sec == nil:
		return m.lacking(s, m.missingKey())
	}
	s.title, s.figure, s.tight = sec.Finding, first(sec), true
	switch {
	case s.figure != nil:
		s.source = s.figure.Source
	case len(sec.Tables) > 0:
		t := &sec.Tables[0]
		for _, r := range t.Rows {
			if len(s.rows) < mostRows && len(r) > 1 {
				row := [3]string{r[0], r[1], ""}
				if len(r) > 2 {
					row[2] = r[2]
				}
				s.rows = append(s.rows, row)
			}
		}
		for i := range min(3, len(t.Head)) {
			s.heads[i] = t.Head[i]
		}
	}
	s.notes = notes{say: sec.Lead, from: m.Say("El apartado del informe con el mismo título.", "The part of the report under the same title.")}
	if len(sec.Notes) > 0 {
		s.notes.say = append(append([]string{}, sec.Lead...), sec.Notes[0])
	}
	return s
}

// mostRows is how many rows a slide has room for.
const mostRows = 6

// assumed are the figures that weigh most, each with where it comes from.
func (m *maker) assumed() slide {
	s := m.told("assumptions", "assumptions", m.Say("Los datos que más pesan", "The figures that weigh most"))
	s.inside, s.client = m.money, m.money
	sec := m.section("assumptions")
	if sec == nil {
		return s
	}
	s.heads = [3]string{m.Say("Dato", "Figure"), m.Say("Valor", "Value"), m.Say("De dónde sale", "Where it comes from")}
	for _, v := range sec.Values {
		if len(s.rows) < mostRows {
			s.rows = append(s.rows, [3]string{v.Label, v.Value, v.From})
		}
	}
	s.title = m.Say("La cuenta tiene {a} datos propios y {b} supuestos", "The account holds {a} figures of our own and {b} assumed ones", "a", m.Locale.Number(float64(m.rep.Own), 0), "b", m.Locale.Number(float64(m.rep.Assumed), 0))
	switch {
	case m.rep.Assumed == 0:
		s.title = m.Say("Los {a} datos de la cuenta son propios", "All {a} figures in the account are our own", "a", m.Locale.Number(float64(m.rep.Own), 0))
	case m.rep.Own == 0:
		s.title = m.Say("Los {b} datos de la cuenta son supuestos", "All {b} figures in the account are assumed", "b", m.Locale.Number(float64(m.rep.Assumed), 0))
	}
	s.source = m.Say("Los que más pesan; la lista entera está en el informe.", "Those that weigh most; the whole list is in the report.")
	s.notes = notes{
		say:   []string{m.Say("Estos son los datos que más mueven el resultado, y de dónde sale cada uno.", "These are the figures that move the result most, and where each comes from.")},
		ask:   m.Say("¿Y si uno está mal?", "And if one of them is wrong?"),
		reply: m.Say("Se cambia aquí mismo y todo se recalcula, delante de todos.", "We change it here and everything is worked out again, in front of everybody."),
		from:  m.Say("Respuestas propias, cifras publicadas con su año y convenciones nuestras.", "Own answers, published figures with their year, and conventions of ours."),
	}
	return s
}

// half says how the answer bears half as much.
func (m *maker) half() slide {
	s := m.told("half", "worse", m.Say("¿Y si sale la mitad de bien?", "And if it goes half as well?"))
	sec := m.section("worse")
	if sec == nil {
		return s
	}
	o := m.odds(0)
	s.title = m.Say("Si todo saliera la mitad de bien, la inversión se recuperaría en {k} escenarios", "If it all went half as well, the money would come back in {k} scenarios", "k", m.outOf(m.r.Odds.Half.Share))
	s.facts = []fact{{m.Say("La mitad de bien", "Half as well"), m.outOf(m.r.Odds.Half.Share), m.Say("la mitad de lo que entra, el mismo coste", "half of what comes in, the same cost")}}
	if o != nil {
		s.facts = append([]fact{{m.Say("Como se prevé", "As foreseen"), m.outOf(o.Back.Share), m.Say("escenarios recuperan lo puesto", "scenarios get the money back")}}, s.facts...)
	}
	for _, list := range sec.Lists {
		for _, line := range list.Lines {
			s.lines = append(s.lines, line.Text, line.More)
		}
	}
	return s
}

func (m *maker) cash() slide {
	return m.told("cash", "cash", m.Say("Mes a mes", "Month by month"))
}

func (m *maker) lines() slide {
	return m.told("lines", "lines", m.Say("De dónde sale el retorno", "Where the return comes from"))
}

func (m *maker) values() slide {
	return m.told("values", "values", m.Say("Lo que vale un seguidor", "What a follower is worth"))
}

// maturity tells how far the business has come.
func (m *maker) maturity() slide {
	s := m.told("maturity", "maturity", m.Say("Nivel de madurez", "Level of maturity"))
	sec := m.section("maturity")
	if sec == nil {
		s.id, s.name, s.part = "maturity", m.Say("Nivel de madurez", "Level of maturity"), annex
		s.missing, s.key = m.Say("Faltan las doce preguntas de madurez.", "The twelve questions on maturity are missing."), "maturity.1"
		return s
	}
	s.figure = nil
	s.lines = sec.Lead
	s.listed(sec)
	return s
}

// frame is a reference frame: the same figures as others lay them out.
func (m *maker) frame(i int, sec *report.Section) slide {
	s := slide{id: sec.ID, part: annex, kicker: m.Say("Anexo · Marco de referencia", "Annex · Reference frame"), title: sec.Finding, lines: sec.Lead}
	if names := report.FrameNames(); i < len(names) {
		s.name = m.Say("Marco: {name}", "Frame: {name}", "name", m.T(names[i].Word))
	}
	most := 5
	switch n := len(sec.Lists); {
	case n > 6:
		most = 2
	case n > 4:
		most = 3
	}
	if most < 5 {
		s.lines = nil // no room; it is in the notes
	}
	for _, list := range sec.Lists {
		title, _, _ := strings.Cut(list.Title, ":")
		p := pair{title: title}
		for i, line := range list.Lines {
			if i == most {
				s.source = m.Say("El resto, en el informe.", "The rest is in the report.")
				break
			}
			text := line.Text
			if line.Value != "" {
				text += ": " + line.Value
			}
			p.lines = append(p.lines, text)
		}
		s.pairs = append(s.pairs, p)
	}
	s.notes = notes{
		say:   sec.Lead,
		ask:   m.Say("¿Son otras cifras?", "Are these other figures?"),
		reply: m.Say("No: son las mismas, en el orden en que las cuenta ese marco.", "No: they are the same, in the order in which that frame tells them."),
		from:  m.Say("El informe; el marco no añade ni calcula nada.", "The report; the frame adds and works out nothing."),
	}
	s.notes.say = append(append([]string{}, s.notes.say...), sec.Notes...)
	return s
}

// listed puts the first lines of a part of the report into rows.
func (s *slide) listed(sec *report.Section) {
	for _, list := range sec.Lists {
		for _, line := range list.Lines {
			if len(s.rows) < mostRows {
				s.rows = append(s.rows, [3]string{line.Text, line.Value, ""})
			}
		}
	}
}
