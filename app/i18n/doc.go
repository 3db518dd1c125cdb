// Package i18n knows the reader's language and region: which words to use,
// how a number, an amount of money or a date is written, and how what
// somebody typed is read.
//
// Language, region and currency are three settings. The language chooses the
// words; the region chooses how numbers look, whatever the language; the
// currency chooses the symbol. Somebody in Madrid who reads English sees
// "1.234,50 €" in an English sentence.
//
// Numbers are written by Go alone, in the browser too: nine regions are a
// small table, and a prerendered page must show the same strings as the live
// one. The strings are those of the browser's Intl (useGrouping "always"),
// compared case by case with testdata/intl.json, but for the minus, which is
// the true one (U+2212).
package i18n
