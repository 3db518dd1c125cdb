// Package impact measures afterwards what a programme brought: it reads tables
// of sales as people have them, fits an interrupted time series, and says how
// sure that is in numbers and codes. Words are made elsewhere.
//
// A [Reader] turns the bytes of a file or a paste into a [Reading], a few rows
// at a time. [Measure] turns a [Series] of months into an [Account]. [Trial]
// plans a test that would tell more.
//
// Everything is a plain function of its arguments; today and chance come in
// from outside. Nothing panics on input.
package impact
