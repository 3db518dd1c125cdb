package assessment

import (
	"errors"
	"hash/crc32"
	"strconv"

	"quilate/app/jsontext"
)

// Envelope is a document as it is stored on the device: with what is needed
// to tell a good save from a damaged one and an older from a newer one.
type Envelope struct {
	Schema   int    `json:"schema"`
	Revision int    `json:"revision"` // counts saves; the higher one is the later one
	Saved    int64  `json:"saved"`    // Unix milliseconds
	Checksum string `json:"checksum"` // CRC-32 (IEEE) of Document, eight hex digits
	Document string `json:"document"` // JSON, as it was written
}

var (
	// ErrDamaged means that the text is not an envelope, or that its content
	// is not what was saved.
	ErrDamaged = errors.New("damaged")
	// ErrNewer means that a later version of the program saved it.
	ErrNewer = errors.New("saved by a newer version")
)

// damaged is ErrDamaged with what is wrong.
type damaged string

func (d damaged) Error() string { return "damaged: " + string(d) }

func (d damaged) Unwrap() error { return ErrDamaged }

// Seal makes the stored form of a document.
func Seal(d Document, revision int, savedMillis int64) (string, error) {
	doc, ok := encode(d)
	if !ok {
		return "", errors.New("sealing " + d.ID + ": a number is not finite")
	}
	var w jsontext.Writer
	w.Begin("", '{')
	w.Int("schema", Schema)
	w.Int("revision", int64(revision))
	w.Int("saved", savedMillis)
	w.Text("checksum", Checksum(doc))
	w.Raw("document", doc)
	w.End('}')
	text, _ := w.Result()
	return text, nil
}

// Open reads the stored form: checksum first, then migration to the present
// schema. The error is or wraps ErrDamaged or ErrNewer.
func Open(stored string) (Document, Envelope, error) {
	var e Envelope
	v, ok := jsontext.Parse(stored)
	if !ok {
		return Document{}, e, damaged("not JSON")
	}
	var r jsontext.Reader
	var schema, revision int64
	v = r.Object(v)
	r.Int(v.Get("schema"), &schema)
	r.Int(v.Get("revision"), &revision)
	r.Int(v.Get("saved"), &e.Saved)
	r.Text(v.Get("checksum"), &e.Checksum)
	e.Schema, e.Revision, e.Document = int(schema), int(revision), v.Get("document").Raw()
	if r.Bad {
		return Document{}, e, damaged("not an envelope")
	}
	if e.Checksum != Checksum(e.Document) {
		return Document{}, e, damaged("checksum")
	}
	d, err := Decode(e.Document)
	return d, e, err
}

// Decode reads a document of any released schema and migrates it to the
// present one.
func Decode(text string) (Document, error) {
	v, ok := jsontext.Parse(text)
	var r jsontext.Reader
	var schema int64
	v = r.Object(v)
	r.Int(v.Get("schema"), &schema)
	if !ok || r.Bad {
		return Document{}, damaged("not a document")
	}
	d := readDocument(&r, v)
	if schema > Schema {
		// It is still shown as far as it can be read.
		if r.Bad {
			d = Document{}
		}
		return d, ErrNewer
	}
	if schema < 1 {
		return Document{}, damaged("schema " + strconv.FormatInt(schema, 10))
	}
	if r.Bad {
		return Document{}, damaged("a value of another kind")
	}
	if d.ID == "" {
		return Document{}, damaged("no id")
	}
	if d.Answers == nil {
		d.Answers = map[string]Answer{}
	}
	return migrate(d), nil
}

// migrate brings a document of an earlier schema to the present one. Of schemas
// 1 and 2 everything still means what it meant.
func migrate(d Document) Document {
	d.Schema = Schema
	return d
}

// Checksum is CRC-32 (IEEE) in eight hexadecimal digits: what tells a text as it
// was stored from a damaged one.
func Checksum(s string) string {
	digits := strconv.FormatUint(uint64(crc32.ChecksumIEEE([]byte(s))), 16)
	return "00000000"[len(digits):] + digits
}

// Encode is the document as a file that can be taken along: indented JSON.
func Encode(d Document) string { return EncodeWith(d, "", nil) }

// EncodeWith is Encode with a member at the end that write fills in. Whoever
// reads the document passes over it.
func EncodeWith(d Document, name string, write func(*jsontext.Writer)) string {
	var w jsontext.Writer
	w.Begin("", '{')
	writeDocument(&w, d)
	if write != nil {
		w.Begin(name, '{')
		write(&w)
		w.End('}')
	}
	w.End('}')
	text, ok := w.Result()
	if !ok {
		return ""
	}
	return jsontext.Indent(text)
}
