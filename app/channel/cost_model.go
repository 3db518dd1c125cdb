package channel

import (
	"slices"

	"quilate/app/i18n"
)

// A CostLine is something that time or money goes into each month.
type CostLine struct {
	ID    string
	Name  i18n.Text
	Hours bool // counted in hours a month; otherwise in money a month
}

// CostLines are all lines, in the order in which they are asked.
var CostLines = []CostLine{
	{"team-hours", say("Horas de tu equipo", "Team hours"), true},
	{"own-hours", say("Tus horas", "Your hours"), true},
	{"external", say("Agencia o autónomo", "Agency or freelancer"), false},
	{"tools", say("Herramientas", "Tools"), false},
	{"content", say("Contenido (foto, vídeo)", "Content (photo, video)"), false},
	{"prizes", say("Premios (a lo que te cuestan, no a su precio)", "Prizes (at cost, not at price)"), false},
	{"training", say("Formación", "Training"), false},
	{"moderation", say("Moderación", "Moderation"), false},
	{"acquisition", say("Conseguir seguidores", "Gaining followers"), false},
}

// CostLineByID returns the line with that id.
func CostLineByID(id string) (CostLine, bool) {
	i := slices.IndexFunc(CostLines, func(l CostLine) bool { return l.ID == id })
	if i < 0 {
		return CostLine{}, false
	}
	return CostLines[i], true
}

// A CostModel is a way of running the channels. Its lines are proposed first,
// among them the one it tends to hide; all others can be added.
type CostModel struct {
	ID     string
	Name   i18n.Text
	Lines  []string  // ids of CostLines
	Hidden i18n.Text // the cost this way of working tends to hide
	Pay    []string  // rows of pay and of what the employer pays on top
}

// CostModels are the answers to "who runs your channels?", in their order.
// There is no row of what an agency or a campaign costs: it is on an invoice.
var CostModels = []CostModel{
	{
		ID:    "in-house",
		Name:  say("Yo o mi equipo", "Me or my team"),
		Lines: []string{"team-hours", "own-hours", "tools", "content", "training", "moderation"},
		Hidden: say(
			"Las horas: las tuyas también cuestan, aunque no te las pague nadie.",
			"The hours: yours cost something too, even if nobody pays you for them.",
		),
		Pay: []string{"CM_ES_EMP", "CM_MX", "CM_US", "SS_ES", "LOAD_US"},
	},
	{
		ID:    "freelance",
		Name:  say("Una persona autónoma", "A freelancer"),
		Lines: []string{"external", "own-hours", "tools", "content"},
		Hidden: say(
			"Tu tiempo para explicar, revisar y responder lo que solo sabes tú.",
			"Your time to explain, check and answer what only you know.",
		),
		Pay: []string{"CM_ES_FREE"},
	},
	{
		ID:    "agency",
		Name:  say("Una agencia", "An agency"),
		Lines: []string{"external", "team-hours", "own-hours", "content", "acquisition"},
		Hidden: say(
			"Las reuniones y las aprobaciones, y los anuncios si van en otra factura.",
			"Meetings and approvals, and ads if they come on another invoice.",
		),
	},
	{
		ID:    "campaign",
		Name:  say("Por campañas sueltas", "Campaign by campaign"),
		Lines: []string{"external", "own-hours", "content", "prizes", "acquisition"},
		Hidden: say(
			"Volver a empezar cada vez, y quien responde cuando la campaña ya ha terminado.",
			"Starting again each time, and whoever answers once the campaign is over.",
		),
	},
	{
		ID:    "hybrid",
		Name:  say("Mezcla", "A mix"),
		Lines: []string{"team-hours", "own-hours", "external", "tools", "content", "prizes", "training", "moderation", "acquisition"},
		Hidden: say(
			"Coordinarse: lo que hacen dos y lo que no hace nadie.",
			"Coordination: what two people do, and what nobody does.",
		),
		Pay: []string{"CM_ES_EMP", "CM_ES_FREE", "CM_MX", "CM_US", "SS_ES", "LOAD_US"},
	},
}

// CostModelByID returns the way of working with that id.
func CostModelByID(id string) (CostModel, bool) {
	i := slices.IndexFunc(CostModels, func(m CostModel) bool { return m.ID == id })
	if i < 0 {
		return CostModel{}, false
	}
	return CostModels[i], true
}
