package browser

import (
	"strconv"
	"strings"
	"time"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"quilate/app/session"
)

// drawn are the properties that the style sheet gives to a drawing: as
// attributes they stay with it.
var drawn = []string{"fill", "stroke", "stroke-width", "stroke-dasharray", "stroke-linejoin", "stroke-linecap", "paint-order",
	"opacity", "fill-opacity", "stroke-opacity", "font-family", "font-size", "font-weight", "text-anchor", "dominant-baseline"}

// margin is what stands around a drawing, in its own pixels.
const margin = 12

// scale is how many pixels of a picture there are to one of the drawing.
const scale = 2

// picture hands out the wide drawing of a figure as it looks on the page, as an
// SVG that needs no style sheet, or as a PNG made from it.
func (b *Browser) picture(e session.Picture) {
	from := app.Window().Get("document").Call("querySelector", "#fig-"+e.Figure+" svg.wide")
	if !from.Truthy() {
		return
	}
	svg, width, height := standalone(from)
	name := "quilate-" + e.Figure
	if !e.Pixels {
		download(session.DownloadFile{Name: name + ".svg", Type: "image/svg+xml", Text: svg})
		return
	}
	document := app.Window().Get("document")
	image := document.Call("createElement", "img")
	var loaded app.Func
	loaded = app.FuncOf(func(app.Value, []app.Value) any {
		canvas := document.Call("createElement", "canvas")
		canvas.Set("width", width*scale)
		canvas.Set("height", height*scale)
		canvas.Call("getContext", "2d").Call("drawImage", image, 0, 0, width*scale, height*scale)
		var made app.Func
		made = app.FuncOf(func(_ app.Value, args []app.Value) any {
			if len(args) > 0 && args[0].Truthy() {
				handOut(args[0], name+".png")
			}
			made.Release()
			return nil
		})
		canvas.Call("toBlob", made, "image/png")
		loaded.Release()
		return nil
	})
	image.Call("addEventListener", "load", loaded)
	image.Set("src", "data:image/svg+xml;charset=utf-8,"+app.Window().Call("encodeURIComponent", svg).String())
}

// standalone is a drawing of the page as a file of its own, with its size.
func standalone(from app.Value) (svg string, width, height int) {
	window := app.Window()
	box := from.Get("viewBox").Get("baseVal")
	width, height = box.Get("width").Int()+2*margin, box.Get("height").Int()+2*margin
	to := from.Call("cloneNode", true)
	resolve(from, to)
	to.Call("setAttribute", "xmlns", "http://www.w3.org/2000/svg")
	to.Call("setAttribute", "width", width)
	to.Call("setAttribute", "height", height)
	corner := strconv.Itoa(-margin)
	to.Call("setAttribute", "viewBox", corner+" "+corner+" "+strconv.Itoa(width)+" "+strconv.Itoa(height))

	document := window.Get("document")
	const names = "http://www.w3.org/2000/svg"
	ground := document.Call("createElementNS", names, "rect")
	ground.Call("setAttribute", "x", corner)
	ground.Call("setAttribute", "y", corner)
	ground.Call("setAttribute", "width", "100%")
	ground.Call("setAttribute", "height", "100%")
	ground.Call("setAttribute", "fill", window.Call("getComputedStyle", document.Get("body")).Get("backgroundColor"))
	first := to.Call("querySelector", "desc").Get("nextSibling")
	to.Call("insertBefore", ground, first)
	if hatches := document.Call("querySelector", "svg.defs > defs"); hatches.Truthy() {
		with := hatches.Call("cloneNode", true)
		resolve(hatches, with)
		to.Call("insertBefore", with, ground)
	}
	return window.Get("XMLSerializer").New().Call("serializeToString", to).String(), width, height
}

// resolve gives a copy of a drawing, and all in it, what the style sheet says
// of the original.
func resolve(from, to app.Value) {
	style := app.Window().Call("getComputedStyle", from)
	for _, name := range drawn {
		if v := style.Call("getPropertyValue", name).String(); v != "" && v != "none" && v != "normal" && v != "auto" || name == "fill" {
			to.Call("setAttribute", name, strings.ReplaceAll(v, `"`, "'"))
		}
	}
	to.Call("removeAttribute", "class")
	was, now := from.Get("children"), to.Get("children")
	for i := range was.Length() {
		if tag := was.Index(i).Get("tagName").String(); tag != "title" && tag != "desc" {
			resolve(was.Index(i), now.Index(i))
		}
	}
}

// handOut hands a blob to the person: a link to it, pressed.
func handOut(blob app.Value, name string) {
	window := app.Window()
	url := window.Get("URL").Call("createObjectURL", blob)
	link := window.Get("document").Call("createElement", "a")
	link.Set("href", url)
	link.Set("download", name)
	link.Call("click")
	time.AfterFunc(time.Minute, func() { window.Get("URL").Call("revokeObjectURL", url) })
}
