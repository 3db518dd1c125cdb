package main

import "testing"

// The lines are of proc_stat(5), the shares worked out by hand: 300 ticks of
// user, 60 nice, 120 system, 10 irq and 10 softirq are 500 of work; 125 stolen of
// 625 are a fifth.
func TestStolenIsWhatTheHostGaveToOthers(t *testing.T) {
	const before = "cpu  1000 40 80 70000 900 5 5 75 0 0\ncpu0 1 1 1 1 1 1 1 1 0 0\n"
	for _, c := range []struct{ after, want string }{
		{"cpu  1300 100 200 79000 1900 15 15 200 0 0\n", "20 %"},
		{"cpu  1300 100 200 79000 1900 15 15 75 0 0\n", "0 %"},
		{before, "unknown"},
		{"", "unknown"},
		{"cpu  1300 100\n", "unknown"},
		{"cpu  1300 100 x 79000 1900 15 15 200 0 0\n", "unknown"},
	} {
		if got := stolen(before, c.after); got != c.want {
			t.Errorf("%q: %s, want %s", c.after, got, c.want)
		}
	}
}
