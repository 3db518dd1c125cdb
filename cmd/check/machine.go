package main

import (
	"fmt"
	"os"
	"strconv"
	"strings"
)

// procStat is where Linux counts the time of its processors: see proc_stat(5).
const procStat = "/proc/stat"

// processors is how long all processors together have worked since the machine
// was started, and how long they were kept from it because the host of a
// virtual machine gave the time to others; in ticks of the clock.
type processors struct{ worked, stolen float64 }

// processorTime reads the first line of proc_stat(5): user, nice, system, idle,
// iowait, irq, softirq, steal. Elsewhere than on Linux there is none.
func processorTime(stat string) (p processors, ok bool) {
	line, _, _ := strings.Cut(stat, "\n")
	fields := strings.Fields(line)
	if len(fields) < 9 || fields[0] != "cpu" {
		return p, false
	}
	for i, f := range fields[1:9] {
		n, err := strconv.ParseFloat(f, 64)
		switch {
		case err != nil:
			return p, false
		case i == 3 || i == 4: // idle
		case i == 7:
			p.stolen = n
		default:
			p.worked += n
		}
	}
	return p, true
}

// disturbance tells how far what is measured from now on was disturbed: how
// busy the machine was in the last minute, and which share of the time in which
// its processors had something to do the host gave to others. What is stolen is
// counted by the browser as if it had worked.
func disturbance() func() string {
	before, _ := os.ReadFile(procStat)
	return func() string {
		busy := "unknown"
		if data, err := os.ReadFile("/proc/loadavg"); err == nil {
			busy, _, _ = strings.Cut(string(data), " ")
		}
		after, _ := os.ReadFile(procStat)
		return fmt.Sprintf("load %s, stolen %s", busy, stolen(string(before), string(after)))
	}
}

// stolen is the share between two readings of proc_stat(5).
func stolen(before, after string) string {
	a, ok := processorTime(before)
	b, too := processorTime(after)
	taken, worked := b.stolen-a.stolen, b.worked-a.worked
	if !ok || !too || taken+worked <= 0 {
		return "unknown"
	}
	return fmt.Sprintf("%.0f %%", 100*taken/(taken+worked))
}
