package main

import (
	"bufio"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"time"

	"quilate/cmd/check/need"
)

// A bar is one figure of Lighthouse and what it has to reach.
type bar struct {
	name    string
	unit    string
	audit   string  // of the report, or the category when score is set
	score   bool    // a score of 100, the higher the better
	limit   float64 // 0 asks for nothing
	decimal int
}

// bars are the figures in the order of the table. The limits are those of the
// median of runs.
var bars = []bar{
	{"performance", "", "performance", true, 98, 0},
	{"accessibility", "", "accessibility", true, 100, 0},
	{"best practices", "", "best-practices", true, 100, 0},
	{"SEO", "", "seo", true, 100, 0},
	{"blocking time", "ms", "total-blocking-time", false, 150, 0},
	{"layout shift", "", "cumulative-layout-shift", false, 0.01, 3},
	{"largest paint", "ms", "largest-contentful-paint", false, 1200, 0},
	{"first paint", "ms", "first-contentful-paint", false, 0, 0},
	{"interactive", "ms", "interactive", false, 0, 0},
	{"transferred", "kB", "total-byte-weight", false, 0, 0},
}

// measuredPages are the pages that Lighthouse measures: the first one, and a
// question, where the links of others may lead.
var measuredPages = []string{"es/", "en/", "es/preguntas/sale.margin/"}

// lighthouseRuns is how often each page is measured; the median counts.
const lighthouseRuns = 5

// lighthouseTries is how often a run that gives no figures is begun anew: on a
// busy machine Lighthouse loses the trace now and then.
const lighthouseTries = 3

// A lighthouseReport is what of Lighthouse's own is read.
type lighthouseReport struct {
	Categories map[string]struct {
		Score float64 `json:"score"`
	} `json:"categories"`
	Audits map[string]struct {
		NumericValue float64 `json:"numericValue"`
	} `json:"audits"`
	Environment struct {
		BenchmarkIndex float64 `json:"benchmarkIndex"`
	} `json:"environment"`
	RuntimeError struct {
		Message string `json:"message"`
	} `json:"runtimeError"`
}

// value is the figure of one report in the unit of the bar.
func (b bar) value(r lighthouseReport) float64 {
	switch {
	case b.score:
		return r.Categories[b.audit].Score * 100
	case b.unit == "kB":
		return r.Audits[b.audit].NumericValue / 1000
	}
	return r.Audits[b.audit].NumericValue
}

// missed reports whether a figure does not reach the bar.
func (b bar) missed(v float64) bool {
	if b.score {
		return v < b.limit-0.5
	}
	return b.limit > 0 && v > b.limit
}

// lighthouse measures the served site as a phone would find it, prints the
// medians and fails under the bars. It is no part of the other checks: its
// times are those of a machine that has nothing else to do.
func lighthouse(ctx context.Context, p *place, out io.Writer) error {
	node, script, err := need.Lighthouse()
	if err != nil {
		return err
	}
	chrome, err := need.Chromium()
	if err != nil {
		return err
	}
	origin, stop, err := serveSite(ctx, p)
	if err != nil {
		return err
	}
	defer stop()
	var missed []string
	for _, page := range measuredPages {
		var reports []lighthouseReport
		disturbed := disturbance()
		for range lighthouseRuns {
			r, err := lighthouseResult(ctx, p, out, node, script, chrome, origin+page)
			if err != nil {
				return err
			}
			reports = append(reports, r)
		}
		fmt.Fprintf(out, "\n/%s  median of %d runs, Lighthouse %s, speed index of this machine %.0f, %s\n",
			page, len(reports), need.LighthouseVersion, median(reports, func(r lighthouseReport) float64 { return r.Environment.BenchmarkIndex }), disturbed())
		missed = append(missed, table(out, page, reports)...)
	}
	late, err := articles(ctx, p, out, node, script, chrome, origin)
	if err != nil {
		return err
	}
	if missed = append(missed, late...); len(missed) > 0 {
		return fmt.Errorf("under the bar: %s", strings.Join(missed, "; "))
	}
	return nil
}

// lighthouseResult is lighthouseRun, begun anew when it gives no figures.
func lighthouseResult(ctx context.Context, p *place, out io.Writer, node, script, chrome, address string) (lighthouseReport, error) {
	r, err := lighthouseRun(ctx, p, node, script, chrome, address)
	for tries := 1; err != nil && tries < lighthouseTries && ctx.Err() == nil; tries++ {
		fmt.Fprintf(out, "again: %s\n", lastLine(err.Error()))
		r, err = lighthouseRun(ctx, p, node, script, chrome, address)
	}
	return r, err
}

// table prints a line a figure: its name, the median, the bar, every run.
func table(out io.Writer, page string, reports []lighthouseReport) (missed []string) {
	for _, b := range bars {
		v := median(reports, b.value)
		limit, mark := "", ""
		switch {
		case b.score:
			limit = fmt.Sprintf("≥ %.0f", b.limit)
		case b.limit > 0:
			limit = fmt.Sprintf("≤ %.*f", min(2, 2*b.decimal), b.limit)
		}
		if b.missed(v) {
			mark = "  MISSED"
			missed = append(missed, fmt.Sprintf("/%s %s %.*f %s", page, b.name, b.decimal, v, limit))
		}
		var runs []string
		for _, r := range reports {
			runs = append(runs, fmt.Sprintf("%.*f", b.decimal, b.value(r)))
		}
		fmt.Fprintf(out, "  %-15s %9.*f %-3s %-8s (%s)%s\n", b.name, b.decimal, v, b.unit, limit, strings.Join(runs, " "), mark)
	}
	return missed
}

// median of a figure over the runs.
func median(reports []lighthouseReport, of func(lighthouseReport) float64) float64 {
	var all []float64
	for _, r := range reports {
		all = append(all, of(r))
	}
	slices.Sort(all)
	if len(all) == 0 {
		return 0
	}
	return all[len(all)/2]
}

// lighthouseRun measures an address once, with Lighthouse's own phone and
// network (the default of its mobile mode).
func lighthouseRun(ctx context.Context, p *place, node, script, chrome, address string) (r lighthouseReport, err error) {
	name := filepath.Join(p.scratch, "lighthouse.json")
	flags := "--headless=new --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync"
	err = command(ctx, p.scratch, []string{"CHROME_PATH=" + chrome}, node, script, address, "--quiet", "--output=json", "--output-path="+name,
		"--only-categories=performance,accessibility,best-practices,seo", "--chrome-flags="+flags).silent()
	if err != nil {
		return r, err
	}
	data, err := os.ReadFile(name)
	if err != nil {
		return r, err
	}
	if err := json.Unmarshal(data, &r); err != nil {
		return r, fmt.Errorf("the report of Lighthouse: %w", err)
	}
	if r.RuntimeError.Message != "" {
		return r, fmt.Errorf("measuring %s: %s", address, r.RuntimeError.Message)
	}
	return r, nil
}

// lastLine is where a program says what was wrong.
func lastLine(text string) string {
	lines := strings.Split(strings.TrimSpace(text), "\n")
	return lines[len(lines)-1]
}

// serving is how the tool prints where it listens.
var serving = regexp.MustCompile(`http://\S+`)

// serveSite builds the published site and serves it with the tool's server
// until stop is called.
func serveSite(ctx context.Context, p *place) (origin string, stop func(), err error) {
	tool := filepath.Join(p.scratch, "quilate")
	if err := command(ctx, p.root, nil, "go", "build", "-o", tool, "./cmd/quilate").silent(); err != nil {
		return "", nil, err
	}
	dir := filepath.Join(p.scratch, "measured")
	if err := command(ctx, p.root, nil, tool, "site", "-out", dir).silent(); err != nil {
		return "", nil, err
	}
	server := command(ctx, p.root, nil, tool, "serve", "-addr", "localhost:0", "-from", dir)
	said, err := server.cmd.StdoutPipe()
	if err != nil {
		return "", nil, err
	}
	if err := server.cmd.Start(); err != nil {
		return "", nil, err
	}
	stop = func() {
		server.cmd.Process.Signal(os.Interrupt)
		ended := time.AfterFunc(5*time.Second, func() { server.cmd.Process.Kill() })
		server.cmd.Wait() // it was told to end: how it does is of no interest
		ended.Stop()
	}
	for lines := bufio.NewScanner(said); lines.Scan(); {
		if origin = serving.FindString(lines.Text()); origin != "" {
			go io.Copy(io.Discard, said)
			return strings.TrimSuffix(origin, "/") + "/", stop, nil
		}
	}
	stop()
	return "", nil, errors.New("quilate serve printed no address")
}
