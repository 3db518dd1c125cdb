package main

import (
	"bytes"
	"crypto/sha256"
	"crypto/sha512"
	"encoding/base64"
	"encoding/hex"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"io"
	"io/fs"
	"maps"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strings"

	"quilate/app/pwa"
)

// runSite carries out "quilate site": the static site, in a folder.
func runSite(args []string, out io.Writer) error {
	flags := flag.NewFlagSet("site", flag.ContinueOnError)
	flags.SetOutput(out)
	dir := flags.String("out", "site", "folder for the site")
	var opts siteOptions
	opts.register(flags)
	flags.StringVar(&opts.origin, "origin", "", "where the site will be, like https://example.org: makes links in the head absolute and adds a sitemap")
	dev := flags.Bool("dev", false, "as \"serve\" makes it: the worker asks the network first")
	quick := flags.Bool("quick", false, "compress the program less, but in a second")
	if err := parseFlags(flags, args); err != nil {
		return err
	}
	opts.dev = *dev
	if err := opts.check(); err != nil {
		return err
	}
	if err := writableFolder(*dir); err != nil {
		return err
	}
	tool, err := newToolchain()
	if err != nil {
		return err
	}
	s, note, err := tool.site(opts, !*quick)
	if err != nil {
		return err
	}
	if note != "" {
		fmt.Fprintln(out, note)
	}
	if err := s.write(*dir); err != nil {
		return err
	}
	fmt.Fprintf(out, "%s: %d files for %s\n", *dir, len(s.files), opts.base)
	return nil
}

// siteOptions say which site is made.
type siteOptions struct {
	base    string // path of the site on its host, with slashes at both ends
	origin  string // "https://example.org", or "" when it is not known
	gallery bool
	dev     bool
}

func (o *siteOptions) register(flags *flag.FlagSet) {
	flags.StringVar(&o.base, "base", "/", "path of the site on its host, like /blog/quilate/")
	flags.BoolVar(&o.gallery, "gallery", false, "add the pages that show every control, figure and page")
}

// check brings the base and the origin into form.
func (o *siteOptions) check() error {
	o.base = "/" + strings.Trim(o.base, "/") + "/"
	if o.base == "//" {
		o.base = "/"
	}
	for part := range strings.SplitSeq(strings.Trim(o.base, "/"), "/") {
		if part == "" && o.base == "/" {
			continue
		}
		clean := strings.Map(func(r rune) rune {
			if r >= 'a' && r <= 'z' || r >= 'A' && r <= 'Z' || r >= '0' && r <= '9' || strings.ContainsRune("-_.~", r) {
				return r
			}
			return -1
		}, part)
		if part == "" || part == "." || part == ".." || clean != part {
			return fmt.Errorf("-base %s is not a path of letters, digits, - _ . ~ and /", o.base)
		}
	}
	o.origin = strings.TrimSuffix(o.origin, "/")
	if o.origin != "" && !strings.HasPrefix(o.origin, "https://") && !strings.HasPrefix(o.origin, "http://") {
		return fmt.Errorf("-origin %s does not start with https://", o.origin)
	}
	return nil
}

// A site is every file of the static site by its path in the folder.
type site struct {
	base  string
	files map[string]*file
}

// A file is one file of the site with its compressed copies, which are nil
// when compressing it is of no use.
type file struct {
	path   string // in the folder: "es/index.html"
	data   []byte
	br, gz []byte
}

// ingredients are the files a site is made of.
type ingredients struct {
	wasm     []byte
	rest     []byte // of the program; nil when wasm is all of it
	wasmExec []byte
	web      map[string][]byte // the folder web, by name
	pictures map[string][]byte // the folder web/pictures, by name
	workbook map[string][]byte // the folder web/workbook, by name
	scan     map[string][]byte // the folder web/scan, by name
}

// site builds the program and makes the site. The note says what is not as
// it should be.
func (t toolchain) site(opts siteOptions, best bool) (*site, string, error) {
	built, err := t.buildWasm(wasmOptions{gallery: opts.gallery})
	if err != nil {
		return nil, "", err
	}
	in := ingredients{wasm: built.data, rest: built.rest}
	if in.wasmExec, err = t.wasmExec(); err != nil {
		return nil, "", err
	}
	if in.web, err = readFolder(filepath.Join(t.root, "web")); err != nil {
		return nil, "", err
	}
	if in.pictures, err = readFolder(filepath.Join(t.root, "web", "pictures")); err != nil && !errors.Is(err, fs.ErrNotExist) {
		return nil, "", err
	}
	if in.workbook, err = readFolder(filepath.Join(t.root, "web", "workbook")); err != nil {
		return nil, "", err
	}
	if in.scan, err = readFolder(filepath.Join(t.root, "web", "scan")); err != nil {
		return nil, "", err
	}
	s, err := makeSite(opts, in, newPrerenderer(opts.base, opts.gallery), compressor{cache: t.cache, best: best})
	return s, built.note, err
}

// readFolder reads the files of a folder, not those of folders in it.
func readFolder(dir string) (map[string][]byte, error) {
	entries, err := os.ReadDir(dir)
	if err != nil {
		return nil, err
	}
	files := map[string][]byte{}
	for _, entry := range entries {
		if !entry.Type().IsRegular() || strings.HasPrefix(entry.Name(), ".") {
			continue
		}
		if files[entry.Name()], err = os.ReadFile(filepath.Join(dir, entry.Name())); err != nil {
			return nil, err
		}
	}
	return files, nil
}

// pageSources are the files of the folder web that pages load under hashed
// names, and the template of the worker. Every other file there becomes part
// of the site under its own name.
var pageSources = []string{"app.css", "rest.css", "loader.css", "controls.js", "loader.js", "frame.js", "warm.js", "choose.js", "worker.js"}

// makeSite makes all files of the site. The same ingredients give the same
// bytes.
func makeSite(opts siteOptions, in ingredients, pre *prerenderer, packer compressor) (*site, error) {
	s := &site{base: opts.base, files: map[string]*file{}}
	add := func(name string, data []byte) { s.files[name] = packer.pack(name, data) }
	hashedIn := func(folder, name string, data []byte) string {
		sum := sha256.Sum256(data)
		ext := path.Ext(name)
		name = folder + strings.TrimSuffix(name, ext) + "." + hex.EncodeToString(sum[:])[:12] + ext
		add(name, data)
		return name
	}
	hashed := func(name string, data []byte) string { return hashedIn(fixedFolder, name, data) }

	for _, name := range pageSources {
		if len(in.web[name]) == 0 {
			return nil, fmt.Errorf("web/%s is missing or empty", name)
		}
	}
	writer, err := joinedScript("workbook", in.workbook, "write-excel-file.js", "workbook.js")
	if err != nil {
		return nil, err
	}
	scanner, err := joinedScript("scan", in.scan, "qr.js", "scan.js")
	if err != nil {
		return nil, err
	}
	used := assets{
		css:       hashed("app.css", slices.Concat(in.web["app.css"], []byte("\n"), in.web["loader.css"])),
		restCSS:   hashed("rest.css", in.web["rest.css"]),
		wasmExec:  hashed("wasm_exec.js", in.wasmExec),
		controls:  hashed("controls.js", in.web["controls.js"]),
		loader:    hashed("loader.js", in.web["loader.js"]),
		frame:     hashed("frame.js", in.web["frame.js"]),
		warm:      hashed("warm.js", in.web["warm.js"]),
		choose:    hashed("choose.js", in.web["choose.js"]),
		workbook:  hashed("workbook.js", writer),
		scan:      hashed("scan.js", scanner),
		wasm:      hashed("app.wasm", in.wasm),
		iconSVG:   hashed("icon.svg", iconSVG()),
		wasmBytes: len(in.wasm),

		linkPicture: map[string]sized{},
	}
	if in.rest != nil {
		used.rest, used.restBytes = hashed("rest.wasm", in.rest), len(in.rest)
	}
	icons := []manifestIcon{{opts.base + used.iconSVG, "any", "image/svg+xml", "any"}}
	drawn, err := pngIcons()
	if err != nil {
		return nil, err
	}
	for _, icon := range drawn {
		name := hashed(icon.name, icon.data)
		switch icon.size {
		case 192:
			used.icon192 = name
		case 180:
			used.touchIcon = name
		}
		if icon.purpose != "" {
			icons = append(icons, manifestIcon{opts.base + name, fmt.Sprintf("%dx%d", icon.size, icon.size), "image/png", icon.purpose})
		}
	}
	for name, data := range in.web {
		switch {
		case name == "embed.js":
			add("web/"+name, bare(data))
		case !slices.Contains(pageSources, name):
			add("web/"+name, data)
		}
	}

	shown, err := addPictures(in.pictures, func(name string, data []byte) string { return hashedIn(picturesFolder, name, data) })
	if err != nil {
		return nil, err
	}
	for _, p := range shown {
		if p.form == "" {
			used.linkPicture[p.lang] = p
		}
	}
	pages := pwa.Pages(opts.gallery)
	if opts.origin != "" {
		for _, p := range pages {
			if embedPage.MatchString(strings.TrimPrefix(p.Path, "/") + "index.html") {
				add(oEmbedName(p.Lang), oEmbed(opts, p))
			}
		}
	}
	for _, lang := range []string{"es", "en"} {
		data, err := manifestOf(lang, opts.base, icons, shown)
		if err != nil {
			return nil, err
		}
		add(lang+"/manifest.webmanifest", data)
	}

	documents := documentWriter{base: opts.base, origin: opts.origin, gallery: opts.gallery, dev: opts.dev, assets: used, known: map[string]bool{}}
	for _, p := range pages {
		if !strings.HasPrefix(p.Path, "/") || !strings.HasSuffix(p.Path, "/") || p.Path == "/" || documents.known[p.Path] {
			return nil, fmt.Errorf("page %q: a path starts and ends with a slash, is not the root and is there once", p.Path)
		}
		documents.known[p.Path] = true
	}
	// The version is made of everything the pages carry, so it cannot be in
	// them yet when it is made: they are written twice.
	draw := func() (map[string][]byte, error) {
		drawn := map[string][]byte{"index.html": documents.entry(), "404.html": documents.notFound()}
		for _, p := range pages {
			content, err := pre.body(p.Path)
			if err != nil {
				return nil, err
			}
			drawn[strings.TrimPrefix(p.Path, "/")+"index.html"] = documents.page(p, content)
		}
		return drawn, nil
	}
	first, err := draw()
	if err != nil {
		return nil, err
	}
	documents.version = version(s.files, first, in.web["worker.js"])
	second, err := draw()
	if err != nil {
		return nil, err
	}
	for name, data := range second {
		add(name, data)
	}

	worker, err := workerScript(in.web["worker.js"], opts, documents.version, s.files)
	if err != nil {
		return nil, err
	}
	add("worker.js", worker)
	s.addHostFiles(opts, pages, packer)
	return s, nil
}

// joinedScript is a script of a folder of web: a kept library with its licence, and
// what puts it to use.
func joinedScript(name string, folder map[string][]byte, library, use string) ([]byte, error) {
	for _, file := range []string{"LICENSE", library, use} {
		if len(folder[file]) == 0 {
			return nil, fmt.Errorf("web/%s/%s is missing or empty", name, file)
		}
	}
	return slices.Concat([]byte("/*!\n"), folder["LICENSE"], []byte("*/\n"), folder[library], []byte("\n"), folder[use]), nil
}

// addHostFiles adds what hosts and search engines read.
func (s *site) addHostFiles(opts siteOptions, pages []pwa.Page, packer compressor) {
	names := slices.Sorted(maps.Keys(s.files))
	s.files["_headers"] = &file{path: "_headers", data: headersFile(opts.base, names)}
	s.files["nginx.conf"] = &file{path: "nginx.conf", data: nginxFile(opts.base)}
	s.files[".htaccess"] = &file{path: ".htaccess", data: apacheFile(opts.base)}
	robots := "User-agent: *\nAllow: /\n"
	if opts.origin != "" {
		var b bytes.Buffer
		b.WriteString(`<?xml version="1.0" encoding="UTF-8"?>` + "\n" + `<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">` + "\n")
		for _, p := range pages {
			if !p.NoIndex {
				fmt.Fprintf(&b, "<url><loc>%s%s%s</loc></url>\n", opts.origin, opts.base, strings.TrimPrefix(p.Path, "/"))
			}
		}
		b.WriteString("</urlset>\n")
		s.files["sitemap.xml"] = packer.pack("sitemap.xml", b.Bytes())
		robots += "Sitemap: " + opts.origin + opts.base + "sitemap.xml\n"
	}
	s.files["robots.txt"] = packer.pack("robots.txt", []byte(robots))
}

// version names a release: a hash of every file it consists of.
func version(files map[string]*file, documents map[string][]byte, worker []byte) string {
	sum := sha256.New()
	for _, name := range slices.Sorted(maps.Keys(files)) {
		fmt.Fprintf(sum, "%s %x\n", name, sha256.Sum256(files[name].data))
	}
	for _, name := range slices.Sorted(maps.Keys(documents)) {
		fmt.Fprintf(sum, "%s %x\n", name, sha256.Sum256(documents[name]))
	}
	sum.Write(worker)
	return hex.EncodeToString(sum.Sum(nil))[:12]
}

// workerConfig is what the service worker knows about its release.
type workerConfig struct {
	Version string            `json:"version"`
	Base    string            `json:"base"`
	Dev     bool              `json:"dev"`
	Pages   []string          `json:"pages"`  // addresses of documents, with the base
	Files   map[string]string `json:"files"`  // addresses of other files whose names stay, with their hash
	Hashed  map[string]string `json:"hashed"` // and of files whose names change with them
}

const workerMark = "__RELEASE__"

// workerScript fills in the template of the service worker.
func workerScript(template []byte, opts siteOptions, version string, files map[string]*file) ([]byte, error) {
	if bytes.Count(template, []byte(workerMark)) != 1 {
		return nil, errors.New("web/worker.js does not contain " + workerMark + " once")
	}
	config := workerConfig{Version: version, Base: opts.base, Dev: opts.dev, Files: map[string]string{}, Hashed: map[string]string{}}
	for _, name := range slices.Sorted(maps.Keys(files)) {
		address := addressOf(opts.base, name)
		sum := sha512.Sum384(files[name].data)
		hash := "sha384-" + base64.StdEncoding.EncodeToString(sum[:])
		switch {
		case path.Ext(name) == ".html" && !articlePage.MatchString(name):
			config.Pages = append(config.Pages, address)
		case path.Ext(name) == ".jpg": // pictures are for those who are not there yet
		case hashedName.MatchString(name):
			config.Hashed[address] = hash
		default:
			config.Files[address] = hash
		}
	}
	data, err := json.MarshalIndent(config, "", " ")
	if err != nil {
		return nil, err
	}
	return bytes.Replace(template, []byte(workerMark), data, 1), nil
}

// listName is the file that remembers what the tool wrote into a folder, so
// that the next time what is no longer part of the site goes away.
const listName = ".quilate-files"

// write puts the site into a folder, with the compressed copies beside each
// file, and removes what an earlier site left there.
func (s *site) write(dir string) error {
	all := map[string][]byte{}
	for name, f := range s.files {
		all[name] = f.data
		if f.br != nil {
			all[name+".br"] = f.br
			all[name+".gz"] = f.gz
		}
	}
	names := slices.Sorted(maps.Keys(all))
	if old, err := os.ReadFile(filepath.Join(dir, listName)); err == nil {
		for name := range strings.Lines(string(old)) {
			name = strings.TrimSuffix(name, "\n")
			if _, stays := all[name]; !stays && filepath.IsLocal(filepath.FromSlash(name)) {
				_ = os.Remove(filepath.Join(dir, filepath.FromSlash(name))) // gone already is as good
			}
		}
	}
	for _, name := range names {
		if err := writeIfChanged(filepath.Join(dir, filepath.FromSlash(name)), all[name]); err != nil {
			return err
		}
	}
	return writeIfChanged(filepath.Join(dir, listName), []byte(strings.Join(names, "\n")+"\n"))
}

// readSite reads a site that write has put into a folder.
func readSite(dir, base string) (*site, error) {
	list, err := os.ReadFile(filepath.Join(dir, listName))
	if err != nil {
		return nil, fmt.Errorf("%s holds no site of this tool: %w", dir, err)
	}
	s := &site{base: base, files: map[string]*file{}}
	all := map[string][]byte{}
	for name := range strings.Lines(string(list)) {
		name = strings.TrimSuffix(name, "\n")
		data, err := os.ReadFile(filepath.Join(dir, filepath.FromSlash(name)))
		if err != nil {
			return nil, err
		}
		all[name] = data
	}
	for name, data := range all {
		if original, packed := strings.CutSuffix(name, ".br"); packed && all[original] != nil {
			continue
		}
		if original, packed := strings.CutSuffix(name, ".gz"); packed && all[original] != nil {
			continue
		}
		s.files[name] = &file{path: name, data: data, br: all[name+".br"], gz: all[name+".gz"]}
	}
	return s, nil
}
