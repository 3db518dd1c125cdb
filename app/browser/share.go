package browser

import (
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"quilate/app/session"
)

// largestFile is how many bytes of a file are read at most; a larger one is
// refused by its size.
const largestFile = 256 << 10

// carried is what the address carries behind session.LinkMark.
func carried() string {
	_, text, _ := strings.Cut(app.Window().Get("location").Get("hash").String(), session.LinkMark)
	return text
}

// Linked reports what the address carries now.
func (b *Browser) Linked() {
	if text := carried(); text != "" {
		b.Send(session.Linked{Text: text})
	}
	if h := handed(); h.Text != "" {
		b.Send(h)
	}
}

// handed is what the address carries behind one of the other marks.
func handed() session.Handed {
	hash := app.Window().Get("location").Get("hash").String()
	for _, mark := range []string{session.PresetMark, session.ResultMark} {
		if text, ok := strings.CutPrefix(hash, mark); ok {
			return session.Handed{Mark: mark, Text: text}
		}
	}
	return session.Handed{}
}

// unlink takes what the address carries out of it, so that loading the page
// again shows what is on the device.
func unlink() {
	at := app.Window().Get("location")
	if carried() != "" || handed() != (session.Handed{}) {
		app.Window().Get("history").Call("replaceState", nil, "", at.Get("pathname").String()+at.Get("search").String())
	}
}

// copy puts a text where it can be pasted from. Outside https, and where it is
// denied, it is copied the old way: out of a field that is there for a moment.
func (b *Browser) copy(e session.Copy) {
	old := func() { b.copyOld(e) }
	clipboard := app.Window().Get("navigator").Get("clipboard")
	if !clipboard.Truthy() {
		old()
		return
	}
	settle(clipboard.Call("writeText", e.Text), func(app.Value) { b.Send(session.Copied{OK: true}) }, old)
}

func (b *Browser) copyOld(e session.Copy) {
	document := app.Window().Get("document")
	before, area := document.Get("activeElement"), document.Call("createElement", "textarea")
	area.Set("className", "vh")
	area.Set("readOnly", true) // no keyboard comes up
	area.Set("value", e.Text)
	document.Get("body").Call("append", area)
	area.Call("focus")
	area.Call("setSelectionRange", 0, len(e.Text))
	done := document.Call("execCommand", "copy").Bool()
	area.Call("remove")
	if done {
		if before.Truthy() {
			before.Call("focus")
		}
		b.Send(session.Copied{OK: true})
		return
	}
	b.selected(e.Field)
}

// selected selects the text of a field, to be copied by hand.
func (b *Browser) selected(id string) {
	if id == "" {
		id = "link"
	}
	field := byID(id)
	if !field.Truthy() {
		b.Send(session.Copied{})
		return
	}
	field.Call("focus")
	if field.Get("select").Truthy() {
		field.Call("select")
	} else {
		app.Window().Call("getSelection").Call("selectAllChildren", field)
	}
	b.Send(session.Copied{})
}

// share opens the system's own way to hand a link on. Closing it is an answer
// too.
func (b *Browser) share(e session.Share) {
	data := map[string]any{"title": e.Title, "url": e.Address}
	if navigator := app.Window().Get("navigator"); navigator.Get("share").Truthy() {
		settle(navigator.Call("share", data), func(app.Value) {}, func() {})
	}
}

// workbook writes a spreadsheet and hands it out.
func (b *Browser) workbook(e session.WriteWorkbook) {
	write := app.Window().Get("quilateWorkbook")
	if !write.Truthy() {
		b.Send(session.WorkbookWritten{})
		return
	}
	settle(write.Invoke(e.Text), func(file app.Value) {
		handOut(file, e.Name)
		b.Send(session.WorkbookWritten{OK: true})
	}, func() { b.Send(session.WorkbookWritten{}) })
}

// camera looks for codes, or no longer does.
func (b *Browser) camera(on bool) {
	scan := app.Window().Get("quilateScan")
	if !scan.Truthy() {
		b.Send(session.Unseen{})
		return
	}
	if !on {
		settle(scan.Invoke("stop"), func(app.Value) {}, func() {})
		return
	}
	found := app.FuncOf(func(_ app.Value, args []app.Value) any {
		b.guard(func() { b.Send(session.Scanned{Text: args[0].String()}) })
		return nil
	})
	settle(scan.Invoke("start", byID("camera"), found), func(app.Value) {}, func() { b.Send(session.Unseen{}) })
}

// settle goes on when a promise is kept, with what it brings, or broken.
func settle(promise app.Value, kept func(app.Value), broken func()) {
	var yes, no app.Func
	then := func(do func(app.Value)) app.Func {
		return app.FuncOf(func(_ app.Value, args []app.Value) any {
			var brought app.Value
			if len(args) > 0 {
				brought = args[0]
			}
			do(brought)
			yes.Release()
			no.Release()
			return nil
		})
	}
	yes, no = then(kept), then(func(app.Value) { broken() })
	promise.Call("then", yes, no)
}

// receive reports files and texts that are dropped on the page or pasted beside
// its fields.
func (b *Browser) receive(on func(target app.Value, event string, do func(e app.Value))) {
	document := app.Window().Get("document")
	on(document, "dragover", func(e app.Value) {
		if !inField(e) {
			e.Call("preventDefault")
		}
	})
	take := func(e, data app.Value) {
		if !data.Truthy() {
			return
		}
		if files := data.Get("files"); files.Truthy() && files.Length() > 0 {
			e.Call("preventDefault")
			b.open(files.Index(0), b.Tables != nil && b.Tables())
			return
		}
		if inField(e) {
			return
		}
		if text := data.Call("getData", "text/plain"); text.Truthy() {
			e.Call("preventDefault")
			b.Send(session.Pasted{Text: text.String()})
		}
	}
	on(document, "drop", func(e app.Value) { take(e, e.Get("dataTransfer")) })
	on(document, "paste", func(e app.Value) { take(e, e.Get("clipboardData")) })
}

// inField says whether something happens in a field, which takes texts itself.
func inField(e app.Value) bool {
	tag := e.Get("target").Get("tagName")
	return tag.Truthy() && (tag.String() == "INPUT" || tag.String() == "TEXTAREA")
}

// readFile reports the text of a file.
func (b *Browser) readFile(file app.Value) {
	if strings.HasPrefix(file.Get("type").String(), "image/") {
		if scan := app.Window().Get("quilateScan"); scan.Truthy() {
			settle(scan.Invoke("picture", file), func(text app.Value) { b.Send(session.Scanned{Text: text.String()}) }, func() { b.Send(session.Scanned{}) })
		}
		return
	}
	if file.Get("size").Int() > largestFile {
		b.Send(session.Imported{TooLarge: true})
		return
	}
	file.Call("text").Then(func(text app.Value) { b.Send(session.Imported{Text: text.String()}) })
}
