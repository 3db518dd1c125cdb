package session

import "quilate/app/assessment"

// What pages that work something out by themselves send and ask for.

// Table brings the bytes of a file that somebody opened on a page that reads
// tables.
type Table struct {
	Name     string
	Data     []byte
	TooLarge bool // it was not read
}

// Turned says that the page has had a turn since Turn was asked for.
type Turned struct{}

// Put is a document that a page worked out, to take the place of the open one:
// it can be undone and is stored. With the same Key as the change before, it is
// one step with it.
type Put struct {
	Doc assessment.Document
	Key string
}

func (Table) message()  {}
func (Turned) message() {}
func (Put) message()    {}

// Turn asks for Turned, once the page has done what waits there already.
type Turn struct{}

func (Turn) effect() {}
