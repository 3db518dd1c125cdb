package main

import (
	"fmt"
	"io"
	"net"
	"os"
	"path/filepath"
	"strings"

	"quilate/app/qr"
)

// tellRoom prints under which addresses the devices of a room reach this
// machine, the first of them as a QR code as well.
func tellRoom(out io.Writer, port int, base string, addrs []net.Addr) {
	found := roomAddresses(port, base, addrs)
	if len(found) == 0 {
		fmt.Fprintln(out, "This machine is in no network: join the room's wifi and start again.")
		return
	}
	fmt.Fprintf(out, "\nIn this room's network: %s\n", strings.Join(found, "\n                        "))
	if c, ok := qr.Encode(found[0], qr.Medium); ok {
		fmt.Fprintln(out)
		fmt.Fprint(out, blocks(&c))
	}
	fmt.Fprintln(out, "\nPhones and laptops on the same wifi open this address. If they cannot, the wifi keeps its\ndevices apart or a firewall blocks this port: use a phone's hotspot, or allow the port.\nWhoever leads a workshop opens this address as well, not localhost: its codes lead to where it was opened.")
}

// roomAddresses are the addresses of this machine in networks of its own: those
// of homes and rooms first.
func roomAddresses(port int, base string, addrs []net.Addr) []string {
	var private, other []string
	for _, a := range addrs {
		network, ok := a.(*net.IPNet)
		if !ok || network.IP.To4() == nil || network.IP.IsLoopback() || network.IP.IsLinkLocalUnicast() {
			continue
		}
		address := fmt.Sprintf("http://%s:%d%s", network.IP, port, base)
		if network.IP.IsPrivate() {
			private = append(private, address)
		} else {
			other = append(other, address)
		}
	}
	return append(private, other...)
}

// blocks draws a code for a terminal: two rows of modules in a line, light on
// whatever the ground is, so that cameras read it on dark and on light ones.
func blocks(c *qr.Code) string {
	const quiet = 2
	var b strings.Builder
	for y := -quiet; y < c.Size+quiet; y += 2 {
		b.WriteString("  \x1b[38;5;16;48;5;231m")
		for x := -quiet; x < c.Size+quiet; x++ {
			switch up, down := c.Dark(x, y), c.Dark(x, y+1); {
			case up && down:
				b.WriteRune('█')
			case up:
				b.WriteRune('▀')
			case down:
				b.WriteRune('▄')
			default:
				b.WriteByte(' ')
			}
		}
		b.WriteString("\x1b[0m\n")
	}
	return b.String()
}

// siteBeside is the site that stands beside the program in the folder handed to
// somebody who has no Go: started without a word, the program serves it to the
// room.
func siteBeside(program string) string { return filepath.Join(filepath.Dir(program), "site") }

func hasSite(program string) bool {
	_, err := os.Stat(filepath.Join(siteBeside(program), listName))
	return err == nil
}
