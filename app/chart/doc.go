// Package chart draws Quilate's figures: plain numbers and words go in, a
// Figure comes out that carries a title, a description, a table with the same
// numbers, and the same drawing twice, for narrow and for wide columns.
//
// Two voices run through all of them. Quality is gold and filled, quantity is
// blue and hatched. Gain and loss have their own pair, filled and hatched with
// its sign, so that nothing is told by colour alone. Drawings carry classes
// and presentation attributes only; colours, dark mode, print and forced
// colours are the business of the style sheet. Text keeps its 13 px at both
// widths, and is measured before it is placed.
//
// Nothing here computes a finding: a figure shows what it is given. The only
// arithmetic is that of the drawing (ticks, rounding that adds up, places for
// labels). Small functions that are called in very many places are kept out of
// line: inlined, they made the program 12 kB larger, compressed.
package chart
