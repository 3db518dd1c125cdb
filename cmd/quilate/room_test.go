package main

import (
	"net"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"quilate/app/qr"
)

func network(cidr string) net.Addr {
	ip, n, _ := net.ParseCIDR(cidr)
	n.IP = ip
	return n
}

func TestRoomAddressesAreThoseThatOthersReach(t *testing.T) {
	got := roomAddresses(8080, "/", []net.Addr{network("127.0.0.1/8"), network("169.254.3.4/16"), network("203.0.113.9/24"), network("fe80::1/64"), network("192.168.1.20/24")})
	want := "http://192.168.1.20:8080/ http://203.0.113.9:8080/"
	if strings.Join(got, " ") != want {
		t.Errorf("%v, want %s", got, want)
	}
}

func TestRoomCodeInTheTerminalIsTheAddress(t *testing.T) {
	var out strings.Builder
	tellRoom(&out, 8080, "/quilate/", []net.Addr{network("192.168.1.20/24")})
	if !strings.Contains(out.String(), "http://192.168.1.20:8080/quilate/") {
		t.Fatal(out.String())
	}
	want, _ := qr.Encode("http://192.168.1.20:8080/quilate/", qr.Medium)
	y := -2
	for line := range strings.Lines(out.String()) {
		line, drawn := strings.CutPrefix(strings.TrimSpace(line), "\x1b[38;5;16;48;5;231m")
		if !drawn {
			continue
		}
		for x, sign := range []rune(strings.TrimSuffix(line, "\x1b[0m")) {
			up, down := sign == '█' || sign == '▀', sign == '█' || sign == '▄'
			if up != want.Dark(x-2, y) || down != want.Dark(x-2, y+1) {
				t.Fatalf("module %d, %d is drawn wrong", x-2, y)
			}
		}
		y += 2
	}
	if y < want.Size {
		t.Errorf("drawn down to row %d of %d", y, want.Size)
	}
}

func TestRoomWithoutANetworkSaysSo(t *testing.T) {
	var out strings.Builder
	tellRoom(&out, 8080, "/", []net.Addr{network("127.0.0.1/8")})
	if !strings.Contains(out.String(), "no network") {
		t.Error(out.String())
	}
}

func TestHeadersThatNeedASafeAddressAreNotSentToARoom(t *testing.T) {
	s := &server{opts: siteOptions{base: "/"}, site: &site{files: map[string]*file{"index.html": {path: "index.html", data: []byte("x")}}}}
	for host, want := range map[string]string{
		"192.168.1.20:8080": "", "aula.test:8080": "", "localhost:8080": "same-origin", "127.0.0.1:9000": "same-origin", "[::1]:8080": "same-origin",
	} {
		r := httptest.NewRequest(http.MethodGet, "http://"+host+"/", nil)
		w := httptest.NewRecorder()
		s.ServeHTTP(w, r)
		if got := w.Header().Get("Cross-Origin-Opener-Policy"); got != want {
			t.Errorf("%s: %q, want %q", host, got, want)
		}
		if w.Header().Get("Content-Security-Policy") == "" {
			t.Errorf("%s gets no policy", host)
		}
	}
}
