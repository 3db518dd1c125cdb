package workshop

import (
	"strings"

	"quilate/app/i18n"
)

// Unreachable says whether no phone reaches the address by which the trainer
// has opened the page, and which its codes lead to: that of the machine itself.
func Unreachable(site string) bool {
	_, host, _ := strings.Cut(site, "://")
	for _, own := range [...]string{"localhost", "127.", "[::1]"} {
		if strings.HasPrefix(host, own) {
			return true
		}
	}
	return false
}

// What is said of such an address: in short, and what to do, which ends in the
// flag of the command.
var (
	OnlyHere = i18n.Text{ES: "Este código solo vale en este portátil. ", EN: "This code works on this laptop only. "}
	Instead  = i18n.Text{ES: "Has abierto Quilate como «localhost», y los teléfonos no llegan ahí. Descarga la sesión y ábrela en la dirección que sale al arrancarlo con ",
		EN: "You have opened Quilate as “localhost”, which no phone reaches. Download the session and open it at the address that appears when you start it with "}
)
