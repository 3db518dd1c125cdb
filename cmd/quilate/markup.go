package main

import (
	"fmt"
	"sort"
	"strconv"
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// go-app writes a page in a form that is not quite HTML: attribute values are
// quoted as Go strings (a no-break space becomes \u00a0, a quotation mark ends
// the value), the value "true" is left out, booleans that are false appear
// as if they were true, their order changes from run to run, and indentation
// puts white space where the live page has none. Its indentation is exact,
// though, so that what was meant can be read back: parseMarkup does that.

// parseMarkup reads one document as go-app encodes it.
func parseMarkup(src string) (*html.Node, error) {
	start := strings.Index(src, "<html")
	if start < 0 {
		return nil, fmt.Errorf("no html element in the page: %.80q", src)
	}
	m := &markupReader{src: src, pos: start}
	return m.element(0)
}

type markupReader struct {
	src string
	pos int
}

func (m *markupReader) fail(format string, args ...any) error {
	return fmt.Errorf("%s near %.60q", fmt.Sprintf(format, args...), m.src[m.pos:])
}

// drawing reads an <svg> that go-app passed on as the app wrote it (app.Raw),
// so that it is HTML as it stands. One never holds another.
func (m *markupReader) drawing() (*html.Node, error) {
	const closing = "</svg>"
	end := strings.Index(m.src[m.pos:], closing)
	if end < 0 {
		return nil, m.fail("<svg> is not closed")
	}
	end += m.pos + len(closing)
	nodes, err := html.ParseFragment(strings.NewReader(m.src[m.pos:end]), &html.Node{Type: html.ElementNode, Data: "body", DataAtom: atom.Body})
	if err != nil || len(nodes) != 1 {
		return nil, m.fail("a broken drawing")
	}
	m.pos = end
	return nodes[0], nil
}

// encodedDrawing reports whether the <svg> at pos is made of go-app's elements,
// which shows in the indentation of its children.
func (m *markupReader) encodedDrawing(depth int) bool {
	inside, _, _ := strings.Cut(m.src[m.pos:], "</svg>")
	return strings.Contains(inside, ">\n"+strings.Repeat("  ", depth+1)+"<")
}

// element reads the element at pos, which go-app indented by depth levels.
func (m *markupReader) element(depth int) (*html.Node, error) {
	if strings.HasPrefix(m.src[m.pos:], "<svg") && !m.encodedDrawing(depth) {
		return m.drawing()
	}
	m.pos++ // <
	end := strings.IndexAny(m.src[m.pos:], " >")
	if end <= 0 {
		return nil, m.fail("a tag without a name")
	}
	name := m.src[m.pos : m.pos+end]
	m.pos += end
	node := &html.Node{Type: html.ElementNode, Data: name, DataAtom: atom.Lookup([]byte(name))}
	if err := m.attributes(node); err != nil {
		return nil, err
	}
	if m.selfClosing(name, depth) {
		return node, nil
	}
	for {
		next := strings.IndexByte(m.src[m.pos:], '<')
		if next < 0 {
			return nil, m.fail("<%s> is not closed", name)
		}
		run := m.src[m.pos : m.pos+next]
		m.pos += next
		closing := strings.HasPrefix(m.src[m.pos:], "</")
		for _, text := range texts(run, depth, closing) {
			node.AppendChild(&html.Node{Type: html.TextNode, Data: html.UnescapeString(text)})
		}
		if closing {
			end := "</" + name + ">"
			if !strings.HasPrefix(m.src[m.pos:], end) {
				return nil, m.fail("<%s> is not closed", name)
			}
			m.pos += len(end)
			return node, nil
		}
		child, err := m.element(depth + 1)
		if err != nil {
			return nil, err
		}
		node.AppendChild(child)
	}
}

// attributes reads up to the end of the opening tag.
func (m *markupReader) attributes(node *html.Node) error {
	for {
		switch {
		case strings.HasPrefix(m.src[m.pos:], ">"):
			m.pos++
			return nil
		case strings.HasPrefix(m.src[m.pos:], " "):
			m.pos++
		default:
			return m.fail("a broken tag")
		}
		end := strings.IndexAny(m.src[m.pos:], " =>")
		if end <= 0 {
			return m.fail("a broken attribute")
		}
		name, value := m.src[m.pos:m.pos+end], "true"
		m.pos += end
		if m.src[m.pos] == '=' {
			quoted, err := strconv.QuotedPrefix(m.src[m.pos+1:])
			if err != nil {
				return m.fail("a broken value")
			}
			if value, err = strconv.Unquote(quoted); err != nil {
				return m.fail("a broken value")
			}
			m.pos += 1 + len(quoted)
		}
		node.Attr = append(node.Attr, html.Attribute{Key: name, Val: value})
	}
}

// selfClosing reports whether the element has no closing tag: one of HTML's
// void elements, or one after which the indentation does not grow.
func (m *markupReader) selfClosing(name string, depth int) bool {
	if voidElements[name] {
		return true
	}
	next := strings.IndexByte(m.src[m.pos:], '<')
	if next < 1 || m.src[m.pos] != '\n' {
		return false
	}
	spaces := m.src[m.pos+1 : m.pos+next]
	return strings.Trim(spaces, " ") == "" && len(spaces) <= 2*depth && !strings.HasPrefix(m.src[m.pos+next:], "</"+name+">")
}

// texts are the text children in the run of characters between two tags
// inside an element at depth.
func texts(run string, depth int, closing bool) []string {
	if run == "" {
		return nil
	}
	inner := strings.Repeat("  ", depth+1)
	tail := inner
	if closing {
		tail = inner[2:]
	}
	body, isList := strings.CutSuffix(run, tail)
	if !isList || !strings.HasPrefix(body, "\n") || !strings.HasSuffix(body, "\n") {
		return []string{run} // the only child, written in place
	}
	body = strings.TrimSuffix(body[1:], "\n")
	body = strings.TrimPrefix(body, inner)
	var out []string
	for _, text := range strings.Split(body, "\n"+inner) {
		if text != "" {
			out = append(out, text)
		}
	}
	return out
}

var voidElements = set("area base br col embed hr img input link meta param source track wbr")

// booleanAttributes are present or absent; their value says nothing.
var booleanAttributes = set("allowfullscreen async autofocus autoplay checked controls default defer disabled " +
	"formnovalidate hidden inert ismap itemscope loop multiple muted nomodule novalidate open playsinline readonly " +
	"required reversed selected")

func set(words string) map[string]bool {
	m := map[string]bool{}
	for _, w := range strings.Fields(words) {
		m[w] = true
	}
	return m
}

// correct makes the tree below node say in HTML what the live page will be:
// booleans, values of text areas and lists, attributes in alphabetical order.
// It fails on what the content policy would block.
func correct(node *html.Node) error {
	if node.Type == html.ElementNode {
		if err := correctElement(node); err != nil {
			return err
		}
	}
	for child := node.FirstChild; child != nil; child = child.NextSibling {
		if err := correct(child); err != nil {
			return err
		}
	}
	return nil
}

func correctElement(node *html.Node) error {
	kept := node.Attr[:0]
	for _, a := range node.Attr {
		switch {
		case a.Key == "style" || strings.HasPrefix(a.Key, "on"):
			return fmt.Errorf("<%s> has the attribute %s, which the content policy blocks", node.Data, a.Key)
		case (a.Key == "src" || a.Key == "srcset") && strings.Contains(a.Val, "//"):
			return fmt.Errorf("<%s> loads %s from another origin", node.Data, a.Val)
		case booleanAttributes[a.Key]:
			if truth, err := strconv.ParseBool(a.Val); err == nil && truth {
				kept = append(kept, html.Attribute{Key: a.Key})
			}
		case a.Key == "value" && node.Data == "textarea":
			for node.FirstChild != nil {
				node.RemoveChild(node.FirstChild)
			}
			node.AppendChild(&html.Node{Type: html.TextNode, Data: a.Val})
		case a.Key == "value" && node.Data == "select":
			choose(node, a.Val)
		default:
			kept = append(kept, a)
		}
	}
	sort.SliceStable(kept, func(i, j int) bool { return kept[i].Key < kept[j].Key })
	node.Attr = kept
	return nil
}

// choose marks the option of a list that has the value.
func choose(list *html.Node, value string) {
	for option := range list.Descendants() {
		if option.Type != html.ElementNode || option.Data != "option" {
			continue
		}
		kept := option.Attr[:0]
		own := ""
		for _, a := range option.Attr {
			if a.Key == "value" {
				own = a.Val
			}
			if a.Key != "selected" {
				kept = append(kept, a)
			}
		}
		if own == value {
			kept = append(kept, html.Attribute{Key: "selected", Val: "true"})
		}
		option.Attr = kept
	}
}
