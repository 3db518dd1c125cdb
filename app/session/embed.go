package session

import (
	"slices"
	"strconv"
	"strings"

	"quilate/app/assessment"
	"quilate/app/channel"
	"quilate/app/i18n"
	"quilate/app/jsontext"
	"quilate/app/question"
)

// What can be done in the compact calculator, which stands in somebody else's
// page, besides answering.
const (
	EmbedChannel Do = "embed-channel" // the channel asked about
	EmbedPick    Do = "embed-pick"    // answer key; option, EmbedUnknown or EmbedNone
	EmbedNext    Do = "embed-next"    // group; Continue
	EmbedBack    Do = "embed-back"    // to the group before
	EmbedChange  Do = "embed-change"  // from the result to the group that asks an answer key, else the first
	EmbedFresh   Do = "embed-fresh"   // forgets the answers
	EmbedAsk     Do = "embed-ask"     // asks whether the result may be sent
	EmbedConsent Do = "embed-consent" // yes, no, or withdraw
)

// EmbedUnknown is the option of EmbedPick that means "I don't know", EmbedNone
// the one that takes an answer back.
const (
	EmbedUnknown = "?"
	EmbedNone    = "-"
)

// Consent is what the reader has said about sending the result.
type Consent string

const (
	NotAsked  Consent = ""
	Asking    Consent = "asking" // the question is open
	Given     Consent = "given"
	Declined  Consent = "declined"
	Withdrawn Consent = "withdrawn"
)

// Embedding is the state of the compact calculator.
type Embedding struct {
	At      int    // group of question.Compact that is shown
	Done    bool   // the result is shown
	Host    string // origin of the page around it, as the browser gives it; "" alone or unknown
	Framed  bool   // there is a page around it
	Consent Consent

	Sections []string // of the result: quadrant, odds, next, report
	CTA      string   // words of the host's own button; "" for none
	CTALink  string   // where it leads: https://…
	// Preset are the answers that the host has put in, by answer key.
	Preset map[string]assessment.Answer
	// Name tells apart what is kept for calculators with other presets.
	Name string
}

// Embedded is what the browser found at the start in the place of Loaded's
// stored assessments: the full app's are neither read nor written here.
type Embedded struct {
	Settings string // what the host has chosen, as JSON; see readEmbedding
	Host     string
	Framed   bool
	Kept     map[string]string // stored envelopes by Embedding.Name
}

// HostKnown brings the origin of the page around the calculator.
type HostKnown struct{ Host string }

func (HostKnown) message() {}

// EmbedKeep stores the compact calculator's answers; an empty text takes them away.
type EmbedKeep struct{ Name, Text string }

// TellConsent says to the page around whether it may be told anything.
type TellConsent struct{ Yes bool }

// TellStep tells the page around which group is shown, from 1. It does so only
// while there is consent.
type TellStep struct {
	Step, Of int
	Name     string
}

// TellResult tells the page around the result, only while there is consent.
type TellResult struct{ Text string }

// TellTop asks the page around to bring the calculator's top into view.
type TellTop struct{}

// Warn says on the console what of the host's settings is ignored.
type Warn struct{ Text string }

func (EmbedKeep) effect()   {}
func (TellConsent) effect() {}
func (TellStep) effect()    {}
func (TellResult) effect()  {}
func (TellTop) effect()     {}
func (Warn) effect()        {}

// compactAsking is the group of the compact form that asks an answer key or an
// input, -1 for none.
func compactAsking(key string) int {
	id, _, _ := strings.Cut(key, "@")
	for i := range question.Compact {
		for j := range question.Compact[i].Fields {
			if question.Compact[i].Fields[j].ID == id {
				return i
			}
		}
	}
	return -1
}

// EmbedMissing is the answer key without which there is no account in money and
// which the compact form asks, "" for none.
func (m Model) EmbedMissing() string {
	if m.Results == nil || m.Results.Present.Money {
		return ""
	}
	for _, key := range m.Results.Present.Missing {
		if compactAsking(key) >= 0 {
			return key
		}
	}
	return ""
}

// EmbedStep is the group shown.
func (m Model) EmbedStep() question.Step {
	at := min(max(m.Embed.At, 0), len(question.Compact)-1)
	return question.Step{Page: &question.Compact[at]}
}

// Shows says whether the result shows a section.
func (e Embedding) Shows(section string) bool {
	return len(e.Sections) == 0 || slices.Contains(e.Sections, section)
}

// defaultChannel is the one that the first group asks about until another is
// chosen.
const defaultChannel = "instagram"

// compact is a document as the compact form begins it.
func compact(d assessment.Document) assessment.Document {
	if len(question.Channels(d)) > 0 {
		return d
	}
	return d.With(assessment.Key("channels.on", defaultChannel), assessment.Choose("yes"))
}

// embedUpdate is Update in the compact calculator.
func embedUpdate(m Model, msg Msg) (Model, []Effect) {
	switch msg := msg.(type) {
	case Act:
		return embedAct(m, msg)
	case Loaded:
		return embedLoad(m, msg)
	case HostKnown:
		m.Embed.Host = msg.Host
	case Analysed:
		m, effects := found(m, msg)
		if m.Fresh && !m.Sharpening && m.Embed.Consent == Given {
			effects = append(effects, TellResult{m.Aggregate()})
		}
		return m, effects
	case SaveFailed:
		m.Denied = true
	case Crashed:
		m.Crashed = true
	}
	return m, nil
}

func embedAct(m Model, a Act) (Model, []Effect) {
	switch a.Do {
	case Type, Unknown, Toggle, Pick:
		return embedAnswered(answer(m, a))
	case EmbedPick:
		switch a.Value {
		case EmbedNone:
			return embedChanged(m, m.Doc().With(a.Key, assessment.Answer{}))
		case EmbedUnknown:
			return embedChanged(m, m.Doc().With(a.Key, assessment.DontKnow()))
		}
		return embedAnswered(answer(m, Act{Pick, a.Key, a.Value}))
	case EmbedChannel:
		return embedChannel(m, a.Value)
	case EmbedNext:
		return embedNext(m)
	case EmbedBack:
		m.Embed.At = max(m.Embed.At-1, 0)
		return embedShown(m)
	case EmbedChange:
		m.Embed.At, m.Embed.Done = max(compactAsking(a.Key), 0), false
		return embedShown(m)
	case EmbedFresh:
		return embedFresh(m)
	case EmbedAsk:
		if m.Results == nil || m.Sharpening {
			return m, nil
		}
		m.Embed.Consent = Asking
		return m, []Effect{Focus{"consent-title"}}
	case EmbedConsent:
		return embedConsent(m, a.Value)
	case View, Again:
		return act(m, a)
	}
	return m, nil
}

// embedAnswered makes of an answer's effects those of the compact form: what it
// stores is its own, and nothing is worked out before the result is shown.
func embedAnswered(m Model, effects []Effect) (Model, []Effect) {
	out := []Effect{}
	for _, e := range effects {
		switch e.(type) {
		case Focus:
			out = append(out, e)
		}
	}
	return m, append(out, m.keep())
}

func embedChanged(m Model, d assessment.Document) (Model, []Effect) {
	return embedAnswered(changed(m, d, ""))
}

// keep stores the answers as they are now.
func (m Model) keep() Effect {
	text, err := assessment.Seal(m.Doc(), 1, m.Now)
	if err != nil {
		return nil
	}
	return EmbedKeep{m.Embed.Name, text}
}

// embedChannel asks about another channel; what was said of the one before is
// said of this one.
func embedChannel(m Model, id string) (Model, []Effect) {
	c, ok := channel.ByID(id)
	if !ok || !c.HasFollowers {
		return m, nil
	}
	d := m.Doc()
	var said assessment.Answer
	for _, on := range question.Channels(d) {
		if a := d.Answer(assessment.Key("audience.followers", on)); !a.IsZero() {
			said = a
		}
		d = d.With(assessment.Key("channels.on", on), assessment.Answer{}).With(assessment.Key("audience.followers", on), assessment.Answer{})
	}
	d = d.With(assessment.Key("channels.on", id), assessment.Choose("yes")).With(assessment.Key("audience.followers", id), said)
	return embedChanged(m, d)
}

// embedNext goes on to the next group, or to the result.
func embedNext(m Model) (Model, []Effect) {
	s := m.EmbedStep()
	m.Problems = question.Check(s, m.Doc(), m.Locale)
	if len(m.Problems) > 0 {
		return m, []Effect{Focus{m.Problems[0].Key}}
	}
	d := m.Doc().Settled()
	sheet := s.Sheet(d)
	for i := range s.Page.Fields {
		f := &s.Page.Fields[i]
		if key := sheet.KeyOf(f); f.Prefill != nil && d.Answer(key).IsZero() && (f.Shown == nil || f.Shown(sheet)) {
			d = d.With(key, assessment.Number(*f.Prefill))
		}
	}
	m.Open.Doc = d
	if m.Embed.At+1 < len(question.Compact) {
		m.Embed.At++
		m, effects := embedShown(m)
		return m, append(effects, m.keep())
	}
	m.Embed.Done = true
	m, effects := embedShown(m)
	m.Results, m.Awaited = nil, true
	m, effects = analysed(m, effects...)
	return m, append(effects, m.keep())
}

// embedShown is after a change of what is shown.
func embedShown(m Model) (Model, []Effect) {
	m.Problems = nil
	step := TellStep{m.Embed.At + 1, len(question.Compact) + 1, m.EmbedStep().Page.ID}
	if m.Embed.Done {
		step.Step, step.Name = len(question.Compact)+1, "result"
	}
	if m.Embed.Consent == Asking {
		m.Embed.Consent = NotAsked
	}
	return m, []Effect{Focus{"title"}, TellTop{}, step}
}

// embedFresh forgets the answers.
func embedFresh(m Model) (Model, []Effect) {
	m.Open = Stored{Doc: embedBlank(m)}
	m.Results, m.Told, m.Past, m.Future = nil, nil, nil, nil
	m.Embed.At, m.Embed.Done = 0, false
	m.Epoch++
	var effects []Effect
	if m.Embed.Consent == Given {
		m, effects = embedConsent(m, "withdraw")
	}
	m.Embed.Consent = NotAsked
	m, more := embedShown(m)
	return m, append(append(effects, more...), EmbedKeep{m.Embed.Name, ""})
}

// embedConsent is the answer to the question, or its withdrawal.
func embedConsent(m Model, say string) (Model, []Effect) {
	switch {
	case say == "yes" && m.Embed.Host != "" && m.Embed.Consent == Asking:
		m.Embed.Consent = Given
		effects := []Effect{TellConsent{true}}
		if m.Results != nil {
			effects = append(effects, TellResult{m.Aggregate()})
		}
		return m, append(effects, Focus{"consent"})
	case say == "withdraw" && m.Embed.Consent == Given:
		m.Embed.Consent = Withdrawn
		return m, []Effect{TellConsent{false}, Focus{"consent"}}
	case say == "no":
		m.Embed.Consent = Declined
		return m, []Effect{Focus{"consent"}}
	}
	return m, nil
}

func embedBlank(m Model) assessment.Document {
	d := compact(assessment.New("embed", m.Locale.Currency, string(m.Locale.Region), m.today()))
	for key, a := range m.Embed.Preset {
		d = d.With(key, a)
	}
	return d
}

// embedLoad is the start.
func embedLoad(m Model, l Loaded) (Model, []Effect) {
	m.Ready, m.Online, m.Now = true, true, l.Now
	m.Denied, m.Site, m.Route = l.Denied, l.Site, l.Route
	m.Locale = i18n.Guess(l.Languages).WithLang(l.Route.Lang)
	m.Embed = Embedding{Host: l.Embed.Host, Framed: l.Embed.Framed}
	var warned []Effect
	m, warned = m.configured(l.Embed.Settings)
	m.Home = m.Locale.Region
	m.Open = Stored{Doc: embedBlank(m)}
	if d, _, err := assessment.Open(l.Embed.Kept[m.Embed.Name]); err == nil {
		m.Open.Doc = compact(d)
		m.Embed.At = m.firstOpen()
	}
	m, early := embedBefore(m, l)
	effects := append(warned, early...)
	if m.Embed.At == len(question.Compact) {
		m.Embed.At, m.Embed.Done = len(question.Compact)-1, true
		return analysed(m, effects...)
	}
	return m, effects
}

// firstOpen is the first group with something to answer, or their number.
func (m Model) firstOpen() int {
	for i := range question.Compact {
		if len(question.Check(question.Step{Page: &question.Compact[i]}, m.Doc(), m.Locale)) > 0 {
			return i
		}
	}
	return len(question.Compact)
}

// embedBefore takes over what was done before the program was there, all of it
// in the first group.
func embedBefore(m Model, l Loaded) (Model, []Effect) {
	if len(l.Typed) == 0 && len(l.Checked) == 0 {
		return m, nil
	}
	m.Embed.At = 0
	return before(m, l)
}

// readEmbedding takes what the host has chosen:
//
//	{"region", "currency", "sector", "sections": […], "cta", "ctaLink",
//	 "figures": {"hours": 6, …}}
//
// Everything in it has the right shape; whether a sector exists and a figure
// is within its bounds is seen here, and said where it is not.
func (m Model) configured(text string) (Model, []Effect) {
	var effects []Effect
	var r jsontext.Reader
	parsed, _ := jsontext.Parse(text)
	v := r.Object(parsed)
	var region, currency, sector string
	r.Text(v.Get("region"), &region)
	r.Text(v.Get("currency"), &currency)
	r.Text(v.Get("sector"), &sector)
	r.Text(v.Get("cta"), &m.Embed.CTA)
	r.Text(v.Get("ctaLink"), &m.Embed.CTALink)
	for _, item := range r.List(v.Get("sections")) {
		var name string
		r.Text(item, &name)
		m.Embed.Sections = append(m.Embed.Sections, name)
	}
	if to := i18n.Region(region); to.IsKnown() {
		m.Locale.Region, m.Locale.Currency = to, to.Currency()
	}
	if currency != "" {
		m.Locale.Currency = currency
	}
	preset := map[string]assessment.Answer{}
	if _, ok := channel.SectorByID(sector); ok {
		preset["business.sector"] = assessment.Choose(sector)
		m.Embed.Name += " sector=" + sector
	} else if sector != "" {
		effects = append(effects, Warn{"sector " + strconv.Quote(sector) + " is none of ours and is ignored"})
	}
	d := assessment.New("", m.Locale.Currency, string(m.Locale.Region), "")
	figures := r.Object(v.Get("figures"))
	for _, p := range embedFigures {
		item := figures.Get(p.name)
		if item.Missing() {
			continue
		}
		var value float64
		r.Number(item, &value)
		f, _, ok := question.FieldOf(d, p.key)
		if lo, hi := question.Limits(f, d); !ok || value < lo || value > hi {
			effects = append(effects, Warn{p.name + " " + item.Raw() + " is out of its bounds and is ignored"})
			continue
		}
		a := assessment.Number(value)
		a.Basis = assessment.ByEye
		preset[p.key] = a
		m.Embed.Name += " " + p.name + "=" + item.Raw()
	}
	if currency != "" || region != "" {
		m.Embed.Name += " " + m.Locale.Currency
	}
	m.Embed.Preset = preset
	return m, effects
}

// embedFigures are the figures that a host may put in.
var embedFigures = []struct{ name, key string }{
	{"followers", assessment.Key("audience.followers", defaultChannel)},
	{"hours", "cost.hoursPerWeek"},
	{"hour-value", "cost.hourValue"},
	{"spend", "cost.spend"},
	{"order", "sale.orderValue"},
	{"margin", "sale.margin"},
}

// Put says whether an answer is the one that the page around has put in.
func (e Embedding) Put(key string, a assessment.Answer) bool {
	p, ok := e.Preset[key]
	if !ok {
		return false
	}
	return p.Choice == a.Choice && (p.Value == nil) == (a.Value == nil) && (p.Value == nil || *p.Value == *a.Value)
}

// Site is the page around as the browser names it, without https: "ejemplo.com".
func (e Embedding) Site(loc i18n.Locale) string {
	for _, scheme := range []string{"https://", "http://"} {
		if name, ok := strings.CutPrefix(e.Host, scheme); ok {
			return name
		}
	}
	if e.Host == "" {
		return loc.Say(i18n.Text{ES: "esta web", EN: "this site"})
	}
	return e.Host
}
