package main

import "strings"

// unused are functions of Go's runtime that a program in a browser never
// calls, although the compiler cannot know: they record traces of execution
// and profiles, which only runtime/trace and runtime/pprof begin and nobody
// links, or print what GODEBUG asks for, which nobody can set. Their code is
// taken out; a call would stop the program as a crash does.
//
// Each stands behind a test in the runtime of Go 1.26 that is never true here:
// methods of traceLocker behind ok (which stays), the writers and tables of
// traces behind StartTrace, profBuf behind SetCPUProfileRate, and the last two
// behind debug.schedtrace and debug.scavtrace.
var unused = []string{
	"runtime.traceLocker.",
	"runtime.traceAdvance", "runtime.traceWriter.", "runtime.(*traceWriter).", "runtime.traceExpWriter.",
	"runtime.(*traceStackTable).", "runtime.(*traceStringTable).", "runtime.(*traceTypeTable).",
	"runtime.(*traceMap).", "runtime.(*traceRegionAlloc).", "runtime.(*traceBuf).",
	"runtime.traceReadCPU", "runtime.traceStartReadCPU", "runtime.traceStopReadCPU",
	"runtime.traceStack", "runtime.traceRegisterLabelsAndReasons", "runtime.traceSyncBatch",
	"runtime.(*profBuf).", "runtime.schedtrace", "runtime.printScavTrace",
}

// isUnused says whether nobody calls a function.
func isUnused(name string) bool {
	if name == "runtime.traceLocker.ok" {
		return false
	}
	for _, prefix := range unused {
		if strings.HasPrefix(name, prefix) {
			return true
		}
	}
	return false
}

// nobody is a function without locals that stops the program.
var nobody = []byte{0, opUnreachable, opEnd}
