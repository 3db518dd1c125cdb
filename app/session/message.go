package session

import (
	"quilate/app/analysis"
)

// Msg is something that happened: what somebody did (Act) or what the browser
// reports (the other types of this file).
type Msg interface{ message() }

// Do says what somebody did.
type Do string

// What somebody can do. The comment says what Key and Value hold.
const (
	Type        Do = "type"     // answer key; the text as it stands
	TypeLow     Do = "low"      // answer key; text of "at least"
	TypeHigh    Do = "high"     // answer key; text of "at most"
	TypeOf      Do = "of"       // answer key; text of "out of how many"
	Pick        Do = "pick"     // answer key; option
	Toggle      Do = "toggle"   // answer key; the option when ticked; ticks or unticks
	Unknown     Do = "unknown"  // answer key; ticks or unticks "I don't know"
	SetBasis    Do = "basis"    // answer key; measured, eye, range
	Count       Do = "count"    // audit by taps: step slug; customer, fit, real, fake
	Uncount     Do = "uncount"  // step slug; takes the last tap back
	Continue    Do = "continue" // step slug
	Skip        Do = "skip"     // step slug
	Undo        Do = "undo"
	Redo        Do = "redo"
	Sample      Do = "sample"    // sample id
	Begin       Do = "begin"     // the channel that the start page asked about; starts the wizard
	Fresh       Do = "fresh"     // starts a new assessment
	Resume      Do = "resume"    // goes on where it was left
	Open        Do = "open"      // assessment id
	Rename      Do = "rename"    // assessment id; name
	Delete      Do = "delete"    // assessment id
	Restore     Do = "restore"   // assessment id, deleted in this visit
	AskErase    Do = "ask-erase" // opens the question
	Erase       Do = "erase"     // erases everything
	CopyErase   Do = "copy-erase"
	Cancel      Do = "cancel" // closes a dialog or notice
	Again       Do = "reload"
	Renew       Do = "update"   // takes the new version
	FetchRest   Do = "rest"     // fetches the second part of the program once more
	TableCSV    Do = "csv"      // figure id
	Workbook    Do = "workbook" // downloads the account as a spreadsheet
	ChartSVG    Do = "svg"      // figure id
	ChartPNG    Do = "png"      // figure id
	Import      Do = "import"   // a file was chosen
	Download    Do = "download" // assessment id, "" for the open one
	NotNow      Do = "not-now"  // no copy for the time being
	SaveBad     Do = "save-bad" // downloads what could not be read
	ForgetBad   Do = "drop-bad" // takes it away
	Print       Do = "print"
	Include     Do = "include" // part of the report; puts it in or takes it out
	CopyLink    Do = "copy-link"
	ShareLink   Do = "share-link"
	CodeFile    Do = "qr-file"    // downloads the QR code
	Months      Do = "months"     // downloads the account month by month
	Paste       Do = "paste"      // a text, a link or a file's, to be opened; PasteView
	KeepCopy    Do = "keep-copy"  // the assessment of a link becomes one's own
	Leave       Do = "leave"      // goes back to one's own
	OfToday     Do = "of-today"   // today's figures hold
	SetRegion   Do = "region"     // region
	SetMoney    Do = "currency"   // ISO code
	Confirm     Do = "confirm"    // the way numbers are written is right
	View        Do = "view"       // a switch of a page: name; value
	ShowSlide   Do = "slide"      // slide: shows it here and in the other window
	PutSlide    Do = "slide-put"  // slide; yes or no as it stands by itself: puts it in or leaves it out
	TurnSlide   Do = "slide-turn" // the slides that are shown, with a space between them; +1 or -1
	Black       Do = "black"      // the screen goes dark, or comes back
	Notes       Do = "notes"      // shows or hides what to say
	Presenter   Do = "presenter"  // opens the presenter's window
	Timer       Do = "timer"      // start, pause, reset
	Mine        Do = "mine"       // two tabs: keep this one
	Theirs      Do = "theirs"
	Both        Do = "both"
	FullScreen  Do = "full-screen"
	PrintSlides Do = "print-slides" // slides: one a page; notes: each with what to say

	Expand Do = "full" // takes the full path from the first unanswered step

	// The options side by side. An option is present, quantity, quality,
	// stopping or an own plan's id; a line is named by LineKey.
	NewPlan    Do = "plan-new"    // the option it is a copy of, or half-hours; goes to the page of the options
	EditPlan   Do = "plan-edit"   // plan; opens it on the page of the options
	MixPlan    Do = "plan-mix"    // "quantity/quality"; parts of 100 of the second; a plan of one's own
	RenamePlan Do = "plan-name"   // plan; name
	DeletePlan Do = "plan-delete" // plan
	ResetPlan  Do = "plan-reset"  // plan; as we propose it
	SetLine    Do = "plan-line"   // plan/line; the text as it stands
	StepLine   Do = "plan-step"   // plan/line; + or -
	SetBudget  Do = "plan-budget" // plan; same (brings it back to today's total) or other
	SetEffect  Do = "plan-effect" // plan/path of the model; the text as it stands
)

// Act is something that somebody did. It is what the data-do, data-key and
// data-value attributes of an element say, so that a page is plain HTML and
// what was pressed before the program arrived can be carried out later.
type Act struct {
	Do    Do
	Key   string
	Value string
}

// Loaded is what the browser found at the start.
type Loaded struct {
	Route     Route
	Languages []string
	Denied    bool              // nothing can be stored
	Settings  string            // stored settings, "" if none
	Current   map[string]string // stored envelopes by assessment id
	Previous  map[string]string // the good save before, by assessment id
	Bad       []string          // what could not be read on an earlier visit
	Now       int64             // Unix milliseconds
	Kept      map[Page]string   // what pages have stored for themselves
	// KeptBefore is what they had stored before that.
	KeptBefore map[Page]string
	Site       string            // whole address of the site, with a "/" at its end
	Shares     bool              // the system has a way to hand a link on
	Screens    bool              // a page may fill the whole screen
	Plain      bool              // opened over http: no worker, no camera
	Link       string            // what the address carries behind LinkMark
	Handed     Handed            // or behind another mark
	Seed       uint32            // a random number
	Typed      map[string]string // what was typed before the program arrived, by the control's id
	Checked    map[string]bool   // what was chosen or ticked before the program arrived
	Embed      Embedded          // on the page of the compact calculator
}

// Arrived is a change of address.
type Arrived struct{ Route Route }

// Analysed brings the findings of one generation of the document, as far as
// they are.
type Analysed struct {
	Generation int
	Results    *analysis.Results
	More       bool // they are still being sharpened and will come again
}

// Saved reports a save.
type Saved struct {
	ID       string
	Revision int
	At       int64  // Unix milliseconds
	Text     string // as it is stored now
}

// SaveFailed reports that nothing could be stored.
type SaveFailed struct{ Full bool }

// Elsewhere brings what another tab stored for an assessment: a save of ours
// met another one, or the storage changed. Stored is "" when it is gone.
//
// News come one after the other, as they were stored; what our save met is
// what is there now.
type Elsewhere struct {
	ID     string
	Stored string
	News   bool
}

// KeptElsewhere brings what another tab stored for a page; "" when it is gone.
type KeptElsewhere struct {
	Page Page
	Text string
}

// Imported brings the text of a file that somebody opened.
type Imported struct {
	Text     string
	TooLarge bool // it was not read
}

// Linked brings what an address carries behind LinkMark.
type Linked struct{ Text string }

// Handed is what an address carries that is neither an assessment nor a place on
// the page: the page it leads to knows what to do with it.
type Handed struct{ Mark, Text string }

// The marks of what is handed over, between an address and a text.
const (
	PresetMark = "#t=" // a workshop
	ResultMark = "#r=" // a participant's result
)

// Scanned brings the text of a code in a picture or before the camera; "" where
// a picture has none.
type Scanned struct{ Text string }

// Unseen reports that there is no camera, or that it may not be used.
type Unseen struct{}

// Pasted brings a text that was pasted or dropped beside any field.
type Pasted struct{ Text string }

// Copied reports whether a text could be copied.
type Copied struct{ OK bool }

// WorkbookWritten reports that a spreadsheet was handed out, or that it could
// not be written.
type WorkbookWritten struct{ OK bool }

// Erased reports that nothing is left on the device.
type Erased struct{}

// Crashed reports that something failed inside.
type Crashed struct{}

// Paused reports that nothing has been changed for a while.
type Paused struct{}

// Online reports that the network came or went.
type Online struct{ Yes bool }

// Updatable reports that a new version waits.
type Updatable struct{}

// Heard brings what another window of the same presentation tells.
type Heard struct{ Text string }

// Unheard reports that windows cannot tell each other anything here.
type Unheard struct{}

// Unopened reports that the browser opened no second window.
type Unopened struct{}

// Ticked reports that a second has gone by.
type Ticked struct{}

func (Heard) message()           {}
func (Unheard) message()         {}
func (Unopened) message()        {}
func (Ticked) message()          {}
func (Act) message()             {}
func (Loaded) message()          {}
func (Arrived) message()         {}
func (Analysed) message()        {}
func (Saved) message()           {}
func (SaveFailed) message()      {}
func (Elsewhere) message()       {}
func (KeptElsewhere) message()   {}
func (Imported) message()        {}
func (Scanned) message()         {}
func (Unseen) message()          {}
func (Handed) message()          {}
func (Linked) message()          {}
func (Pasted) message()          {}
func (Copied) message()          {}
func (Erased) message()          {}
func (WorkbookWritten) message() {}
func (Crashed) message()         {}
func (Online) message()          {}
func (Paused) message()          {}
func (Updatable) message()       {}

// Effect is something to be done outside. Effects are comparable values.
type Effect interface{ effect() }

// Save stores the assessment with this id, soon; a later one replaces it.
type Save struct{ ID string }

// SaveSettings stores the settings.
type SaveSettings struct{ Text string }

// Camera looks for codes before the camera and shows what it sees in the
// element "camera", or no longer.
type Camera struct{ On bool }

// Keep stores what a page keeps for itself; "" forgets it.
type Keep struct {
	Page  Page
	Text  string
	Apart bool // what is stored cannot be read and is put apart first
}

// Filed says that all of what a page keeps for itself is in a file which opens
// here again: leaving loses nothing of it before the next Keep.
type Filed struct{ Page Page }

// Forget takes an assessment out of the storage.
type Forget struct{ ID string }

// Quarantine puts what is stored for an assessment and cannot be read apart.
type Quarantine struct{ ID, Text string }

// QuarantineKept does so with what is stored for a page.
type QuarantineKept struct {
	Page Page
	Text string
}

// DropBad takes what could not be read out of the storage.
type DropBad struct{}

// Refocus moves the focus to an element by id if it was lost: what had it has
// gone. Where that element is not to be had, the page's heading gets it.
type Refocus struct{ ID string }

// FocusBack puts the focus where it was before the last Focus.
type FocusBack struct{}

// Analyse works out the findings for a generation of the document, when
// nothing else is being done.
//
// Whole asks for all of them, for the page of the results; otherwise what
// stands beside a question is enough.
type Analyse struct {
	Generation int
	Whole      bool
}

// Pause asks for Paused once a burst of changes is over.
type Pause struct{}

// Go changes the address.
type Go struct {
	Path    string
	Replace bool
}

// Focus moves the focus to an element by id.
type Focus struct{ ID string }

// Top scrolls to the top and puts the focus on the page's heading.
type Top struct{}

// DownloadFile hands a file to the person.
type DownloadFile struct{ Name, Type, Text string }

// WriteWorkbook hands out a spreadsheet: Text is what package sheet describes
// (Book.JSON).
type WriteWorkbook struct{ Name, Text string }

// Copy puts a text where it can be pasted from; where the browser does not let
// us, it selects the text in a field instead.
type Copy struct {
	Text  string
	Field string // id of the field; "" for "link"
}

// Picture hands out the drawing of a figure of the page: as an SVG of its own,
// or in pixels, as a PNG.
type Picture struct {
	Figure string
	Pixels bool
}

// Share opens the system's own way to hand a link on.
type Share struct{ Title, Address string }

// Unlink takes what the address carries out of it.
type Unlink struct{}

// PrintPage opens the browser's print dialog.
type PrintPage struct{}

// EraseDevice leaves local storage, caches and databases empty.
type EraseDevice struct{}

// Persist asks the browser to keep the data for good.
type Persist struct{}

// Reload loads the page again.
type Reload struct{}

// KeepLanguage remembers the language for the next visit to the site's root.
type KeepLanguage struct{ Lang string }

// TakeUpdate goes over to the new version.
type TakeUpdate struct{}

// Tell says something to the other windows of the presentation.
type Tell struct{ Text string }

// OpenWindow opens an address of ours in a second window.
type OpenWindow struct{ Path string }

// FillScreen makes the page fill the whole screen, or no longer.
type FillScreen struct{}

// Tick asks for Ticked in a second.
type Tick struct{}

func (Tell) effect()           {}
func (OpenWindow) effect()     {}
func (FillScreen) effect()     {}
func (Tick) effect()           {}
func (Save) effect()           {}
func (SaveSettings) effect()   {}
func (Camera) effect()         {}
func (Keep) effect()           {}
func (Filed) effect()          {}
func (Forget) effect()         {}
func (Quarantine) effect()     {}
func (QuarantineKept) effect() {}
func (DropBad) effect()        {}
func (FocusBack) effect()      {}
func (Refocus) effect()        {}
func (Analyse) effect()        {}
func (Go) effect()             {}
func (Pause) effect()          {}
func (Focus) effect()          {}
func (Top) effect()            {}
func (DownloadFile) effect()   {}
func (PrintPage) effect()      {}
func (Copy) effect()           {}
func (WriteWorkbook) effect()  {}
func (Picture) effect()        {}
func (Share) effect()          {}
func (Unlink) effect()         {}
func (EraseDevice) effect()    {}
func (Persist) effect()        {}
func (Reload) effect()         {}
func (TakeUpdate) effect()     {}
func (KeepLanguage) effect()   {}
