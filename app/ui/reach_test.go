package ui

import "testing"

func TestNoPhoneReachesTheMachineItself(t *testing.T) {
	for site, want := range map[string]bool{
		"http://localhost:8080/": true, "http://127.0.0.1:8080/": true, "http://[::1]:8080/": true,
		"http://192.168.1.5:8080/": false, "https://quilate.example/": false, "http://10.0.0.127/": false, "": false,
	} {
		if unreachable(site) != want {
			t.Errorf("%q: %v", site, !want)
		}
	}
}
