package channel

import "quilate/app/i18n"

// A Wording is what an app calls something, or the way to it through its
// menus, per language. Unverified means that nobody has checked it against the
// current app in that language: the page shows it with MayDiffer beside it.
// The zero Wording means that the thing does not exist there; its field is
// hidden and never shown as 0.
type Wording struct {
	i18n.Text
	UnverifiedES, UnverifiedEN bool
}

// Exists reports whether the app has such a thing at all.
func (w Wording) Exists() bool { return w.ES != "" }

// Unverified reports whether nobody has checked the wording in that language.
func (w Wording) Unverified(lang i18n.Lang) bool {
	if lang == i18n.EN {
		return w.UnverifiedEN
	}
	return w.UnverifiedES
}

// MayDiffer goes beside a wording that is not verified.
var MayDiffer = say(
	"puede llamarse de otra forma en tu versión",
	"it may have another name in your version",
)

// MenusChange goes under every path. {canal} and {channel} are slots for the
// channel's name.
var MenusChange = say(
	"Los menús cambian a menudo. Si no lo ves, busca «estadísticas» en la ayuda de {canal}.",
	"Menus change often. If you cannot find it, search “insights” or “analytics” in {channel}'s help.",
)

// say sets the same words in Spanish and in English.
func say(es, en string) i18n.Text { return i18n.Text{ES: es, EN: en} }

// seen is a wording that was checked in both languages.
func seen(es, en string) Wording { return Wording{Text: say(es, en)} }

// unseen is a wording that was checked in neither.
func unseen(es, en string) Wording {
	return Wording{Text: say(es, en), UnverifiedES: true, UnverifiedEN: true}
}

// seenInEnglish is a wording whose Spanish was not checked.
func seenInEnglish(es, en string) Wording {
	return Wording{Text: say(es, en), UnverifiedES: true}
}

// seenInSpanish is a wording whose English was not checked.
func seenInSpanish(es, en string) Wording {
	return Wording{Text: say(es, en), UnverifiedEN: true}
}
