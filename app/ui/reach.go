package ui

import (
	"strings"

	"quilate/app/i18n"
)

// unreachable says whether no phone reaches the address by which the trainer
// has opened the page, and which a workshop's codes lead to: that of the
// machine itself.
func unreachable(site string) bool {
	_, host, _ := strings.Cut(site, "://")
	for _, own := range [...]string{"localhost", "127.", "[::1]"} {
		if strings.HasPrefix(host, own) {
			return true
		}
	}
	return false
}

var (
	onlyHere = i18n.Text{ES: "Este código solo vale en este portátil. ", EN: "This code works on this laptop only. "}
	instead  = i18n.Text{ES: "Has abierto Quilate como «localhost», y los teléfonos no llegan ahí. Descarga la sesión y ábrela en la dirección que sale al arrancarlo con ",
		EN: "You have opened Quilate as “localhost”, which no phone reaches. Download the session and open it at the address that appears when you start it with "}
)

// OnlyHere warns, beside a workshop's code, that no phone reaches the address
// it leads to, and says what to do; nil where they do.
func OnlyHere(v View, class string) any {
	if !unreachable(v.Site) {
		return nil
	}
	return H("p", Class(class), A("lang", string(v.Locale.Lang)), H("b", v.T(onlyHere)), v.T(instead), H("code", "-room"), ".")
}
