package question

import (
	"slices"
	"strings"

	"quilate/app/assessment"
	"quilate/app/channel"
	"quilate/app/i18n"
)

// slots fills every slot that a page or its fields may have, seen from one
// place.
func slots(s Sheet, loc i18n.Locale) []string {
	one, many := say("persona", "person"), say("personas", "people")
	if s.Doc.Choice("business.sector") == "business-services" {
		one, many = say("empresa", "business"), say("empresas", "businesses")
	}
	all := loc.Say(many)
	out := []string{
		"hundred", loc.Hundred(),
		"person", loc.Say(one), "people", all, "People", upperFirst(all),
		"contact", loc.Say(contactWords(s.Doc)),
		"currency", s.Doc.Currency,
		"followers", loc.Say(followWords(ChannelOf(s.Place))),
	}
	if s.Place != "" {
		out = append(out,
			"channel", placeName(s.Doc, s.Place, loc),
			"way", loc.Say(wayWords(s.Place)),
			"nickname", nickname(s, loc), "n", s.Place)
	}
	return out
}

// followWords are those who follow a channel, as it calls them.
func followWords(id string) i18n.Text {
	if id == "messaging" {
		return say("contactos", "contacts")
	}
	return say("seguidores", "followers")
}

// ofContacts says whether a field counts those who follow a channel that calls
// them contacts.
func ofContacts(f *Field, s Sheet) bool {
	place := at(f, s).Place
	if place == "" && f.ID == "audit.n" {
		place = AuditChannel(s.Doc)
	}
	return ChannelOf(place) == "messaging"
}

// contactWords is what people do who come from the channels, by the kind of
// contact chosen.
func contactWords(d assessment.Document) i18n.Text {
	switch d.Choice("social.how") {
	case "messages":
		return say("te escriben o te llaman", "write or call")
	case "premises":
		return say("vienen a tu local", "come to your premises")
	}
	return say("entran en tu web", "visit your site")
}

// wayWords completes "customers who come … on Instagram".
func wayWords(place string) i18n.Text {
	_, way, _ := strings.Cut(place, ".")
	switch way {
	case "discovery":
		return say("sin seguirte antes", "without following you first")
	case "":
		return say("como seguidores", "as followers")
	}
	if source, ok := channel.FollowerSourceByID(way); ok {
		return source.By
	}
	return say("como seguidores", "as followers")
}

// placeName is what a channel is called inside a sentence, with the way in behind it where the
// channel is split: "Instagram (por anuncios)".
func placeName(d assessment.Document, place string, loc i18n.Locale) string {
	name := spokenName(d, ChannelOf(place), loc)
	if _, way, split := strings.Cut(place, "."); split && way == "discovery" {
		return name
	} else if split {
		return name + " (" + loc.Say(wayWords(place)) + ")"
	}
	return name
}

// ChannelName is the name of a channel, for "other" the one it was given.
func ChannelName(d assessment.Document, id string, loc i18n.Locale) string {
	if own := strings.TrimSpace(assessment.Clean(d.Answer(assessment.Key("channel.name", id)).Text)); own != "" {
		return own
	}
	if c, ok := channel.ByID(id); ok {
		return loc.Say(c.Name)
	}
	return id
}

// spokenName is the channel's name as a sentence has it: "de tu boletín".
func spokenName(d assessment.Document, id string, loc i18n.Locale) string {
	var spoken i18n.Text
	switch id {
	case "own-community":
		spoken = say("tu comunidad", "your community")
	case "third-party":
		spoken = say("ese foro o grupo", "that forum or group")
	case "newsletter":
		spoken = say("tu boletín", "your newsletter")
	case "google-reviews":
		spoken = say("las reseñas de Google", "Google reviews")
	case "other":
		if d.Answer("channel.name@other").Text == "" {
			spoken = say("ese otro canal", "that other channel")
		}
	}
	if spoken.IsZero() {
		return ChannelName(d, id, loc)
	}
	return loc.Say(spoken)
}

// nickname is what a competitor is called: the nickname given, or its number.
func nickname(s Sheet, loc i18n.Locale) string {
	if own := strings.TrimSpace(s.Doc.Answer(assessment.Key("competitor.name", s.Place)).Text); own != "" {
		return own
	}
	return loc.Say(say("«negocio {n}»", "“business {n}”"), "n", s.Place)
}

// withFollowers are the ticked channels that somebody can follow.
func withFollowers(d assessment.Document) []string {
	return slices.DeleteFunc(Channels(d), func(id string) bool {
		c, _ := channel.ByID(id)
		return !c.HasFollowers
	})
}

// biggest is the channel with most followers among ids, the first of equals;
// "" if there is none.
func biggest(d assessment.Document, ids []string) string {
	best, most := "", -1.0
	for _, id := range ids {
		if n, _ := d.Number(assessment.Key("audience.followers", id)); n > most {
			best, most = id, n
		}
	}
	return best
}

// AuditChannel is the channel whose followers the short path asks to look at:
// the one with most followers among those whose list can be seen, failing that
// among all; "" while no channel with followers is ticked, or where all of them
// have 0.
func AuditChannel(d assessment.Document) string {
	ids := slices.DeleteFunc(withFollowers(d), func(id string) bool {
		n, ok := d.Number(assessment.Key("audience.followers", id))
		return ok && n == 0
	})
	visible := slices.DeleteFunc(slices.Clone(ids), func(id string) bool {
		c, _ := channel.ByID(id)
		return !c.ListVisible
	})
	if len(visible) > 0 {
		return biggest(d, visible)
	}
	return biggest(d, ids)
}

// ownChannels are the ticked channels that share followers with each other.
func ownChannels(d assessment.Document) []string {
	return slices.DeleteFunc(withFollowers(d), func(id string) bool {
		c, _ := channel.ByID(id)
		return !c.Own
	})
}
