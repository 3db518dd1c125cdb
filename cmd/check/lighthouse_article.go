package main

import (
	"context"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"regexp"
	"strings"
)

// articleCost is the most that the calculator may take from the performance of
// an article it stands in, in points of Lighthouse's score.
const articleCost = 2

// embeds are what an article brings for the calculator.
var embeds = regexp.MustCompile(`(?s)<script async src="embed.js"></script>|<quilate-calculator.*?</quilate-calculator>|<iframe.*?</iframe>`)

// articles measures the sample article with its calculators and without, as a
// blog on another origin would serve it, and reports what is missed. The runs
// alternate, so that what else the machine does falls on both.
func articles(ctx context.Context, p *place, out io.Writer, node, script, chrome, site string) (missed []string, err error) {
	folder := filepath.Join(p.scratch, "measured", "web")
	text, err := os.ReadFile(filepath.Join(folder, "article-es.html"))
	if err != nil {
		return nil, err
	}
	with, without := articleOf(string(text), site)
	blog := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		switch r.URL.Path {
		case "/article.css":
			http.ServeFile(w, r, filepath.Join(folder, "article.css"))
		case "/with/", "/without/":
			w.Header().Set("Content-Type", "text/html; charset=utf-8")
			page := with
			if r.URL.Path == "/without/" {
				page = without
			}
			fmt.Fprint(w, page)
		default:
			http.NotFound(w, r)
		}
	}))
	defer blog.Close()
	kinds := []string{"/with/", "/without/"}
	reports := map[string][]lighthouseReport{}
	disturbed := disturbance()
	for range lighthouseRuns {
		for _, kind := range kinds {
			r, err := lighthouseResult(ctx, p, out, node, script, chrome, blog.URL+kind)
			if err != nil {
				return nil, err
			}
			reports[kind] = append(reports[kind], r)
		}
	}
	fmt.Fprintf(out, "\nthe sample article with its calculators, and without, %s\n", disturbed())
	for _, b := range bars {
		fmt.Fprintf(out, "  %-15s %9.*f %9.*f %s\n", b.name, b.decimal, median(reports[kinds[0]], b.value), b.decimal, median(reports[kinds[1]], b.value), b.unit)
	}
	performance := bars[0].value
	if cost := median(reports[kinds[1]], performance) - median(reports[kinds[0]], performance); cost > articleCost {
		missed = append(missed, fmt.Sprintf("the calculators take %.0f points from an article, at most %d", cost, articleCost))
	}
	if shift := median(reports[kinds[0]], bars[5].value); shift > 0 {
		missed = append(missed, fmt.Sprintf("the calculators move an article by %.3f", shift))
	}
	return missed, nil
}

// articleOf is the article as a blog publishes it, with the calculators of a
// site, whose address ends with a slash, and without.
func articleOf(text, site string) (with, without string) {
	local := strings.NewReplacer(`href="article.css"`, `href="/article.css"`)
	with = local.Replace(strings.NewReplacer(`src="embed.js"`, `src="`+site+`web/embed.js"`, `"../`, `"`+site).Replace(text))
	return with, local.Replace(embeds.ReplaceAllString(text, ""))
}
