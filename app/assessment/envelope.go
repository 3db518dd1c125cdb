package assessment

import (
	"encoding/json"
	"errors"
	"fmt"
	"hash/crc32"
	"math"
	"strings"
)

// Envelope is a document as it is stored on the device: with what is needed
// to tell a good save from a damaged one and an older from a newer one.
type Envelope struct {
	Schema   int             `json:"schema"`
	Revision int             `json:"revision"` // counts saves; the higher one is the later one
	Saved    int64           `json:"saved"`    // Unix milliseconds
	Checksum string          `json:"checksum"` // CRC-32 (IEEE) of Document, eight hex digits
	Document json.RawMessage `json:"document"`
}

var (
	// ErrDamaged means that the text is not an envelope, or that its content
	// is not what was saved.
	ErrDamaged = errors.New("damaged")
	// ErrNewer means that a later version of the program saved it.
	ErrNewer = errors.New("saved by a newer version")
)

// Seal makes the stored form of a document.
func Seal(d Document, revision int, savedMillis int64) (string, error) {
	doc, err := json.Marshal(d)
	if err != nil {
		return "", fmt.Errorf("sealing %s: %w", d.ID, err)
	}
	out, err := json.Marshal(Envelope{Schema: Schema, Revision: revision, Saved: savedMillis, Checksum: checksum(doc), Document: doc})
	if err != nil {
		return "", fmt.Errorf("sealing %s: %w", d.ID, err)
	}
	return string(out), nil
}

// Open reads the stored form: checksum first, then migration to the present
// schema. The error is or wraps ErrDamaged or ErrNewer.
func Open(stored string) (Document, Envelope, error) {
	var e Envelope
	if err := json.Unmarshal([]byte(stored), &e); err != nil {
		return Document{}, e, fmt.Errorf("%w: %v", ErrDamaged, err)
	}
	if e.Checksum != checksum(e.Document) {
		return Document{}, e, fmt.Errorf("%w: checksum", ErrDamaged)
	}
	d, err := Decode(e.Document)
	return d, e, err
}

// Decode reads a document of any released schema and migrates it to the
// present one.
func Decode(data []byte) (Document, error) {
	var version struct {
		Schema int `json:"schema"`
	}
	if err := json.Unmarshal(data, &version); err != nil {
		return Document{}, fmt.Errorf("%w: %v", ErrDamaged, err)
	}
	if version.Schema > Schema {
		// It is still shown as far as it can be read.
		var d Document
		if json.Unmarshal(data, &d) != nil {
			d = Document{}
		}
		return d, ErrNewer
	}
	if version.Schema < 1 {
		return Document{}, fmt.Errorf("%w: schema %d", ErrDamaged, version.Schema)
	}
	var d Document
	if err := json.Unmarshal(data, &d); err != nil {
		return Document{}, fmt.Errorf("%w: %v", ErrDamaged, err)
	}
	if d.ID == "" {
		return Document{}, fmt.Errorf("%w: no id", ErrDamaged)
	}
	if d.Answers == nil {
		d.Answers = map[string]Answer{}
	}
	return d, nil
}

func checksum(b []byte) string { return fmt.Sprintf("%08x", crc32.ChecksumIEEE(b)) }

// Encode is the document as a file that can be taken along: indented JSON.
func Encode(d Document) string {
	b, err := json.MarshalIndent(d, "", " ")
	if err != nil {
		return ""
	}
	return string(b)
}

// Doubtful gives the key of an answer that no form of this program can have
// stored: a number that is not finite or beyond any bound, control characters,
// or more text than a field takes. "" when there is none.
func (d Document) Doubtful() string {
	const most, longest, answers = 1e15, 2000, 5000
	if len(d.Answers) > answers || len(d.Plans) > 20 {
		return "answers"
	}
	for _, k := range d.Keys() {
		a := d.Answers[k]
		for _, v := range []*float64{a.Value, a.Low, a.High, a.Of} {
			if v != nil && (math.IsNaN(*v) || math.Abs(*v) > most) {
				return k
			}
		}
		for _, s := range []string{k, a.Choice, a.Text, a.Typed} {
			if len(s) > longest || strings.ContainsFunc(s, forbidden) {
				return k
			}
		}
	}
	if len(d.Name) > longest || strings.ContainsFunc(d.Name, forbidden) {
		return "name"
	}
	return ""
}

// forbidden characters change how the text around them is shown: control
// characters and the marks that turn the direction of writing.
func forbidden(r rune) bool {
	return r < ' ' && r != '\n' && r != '\t' || r == 0x7f || r >= 0x202a && r <= 0x202e || r >= 0x2066 && r <= 0x2069
}
