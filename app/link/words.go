package link

import "unicode/utf8"

// primer is read once by both sides before the first text, so that letters
// cost what they cost in a text like it. It is part of the format.
const primer = "Academia de baile La Ronda, Tienda del barrio, Panadería, Restaurante sin gluten, Peluquería, Clínica, " +
	"Cantidad: sorteos y anuncios. Calidad: vecinos y WhatsApp, mismo presupuesto. Quantity: contests and ads. " +
	"Quality: neighbours and customers, same budget. Porque las familias del grupo nos traen pedidos de otros clientes " +
	"que hoy no contamos. Because the group brings orders of customers that we do not count today. Instagram, Facebook, TikTok"

// text is words of somebody: how many bytes, and each in the context of the
// kind of the one before.
func (c *coder) text(s string) string {
	if !c.primed {
		c.primed = true
		c.prime()
	}
	n := c.upTo(inLength, len(s), longestText)
	b := make([]byte, 0, min(n, 64))
	last := byte(' ')
	for i := 0; i < n && !c.spent(); i++ {
		var v byte
		if !c.reading {
			v = s[i]
		}
		last = byte(c.symbol(inText|kindOf(last), 8, uint32(v)))
		b = append(b, last)
	}
	if c.reading && !utf8.Valid(b) {
		c.fail(Damaged)
	}
	return string(b)
}

// longestText is the most bytes of one text.
const longestText = 2000

func (c *coder) prime() {
	last := byte(' ')
	for i := range len(primer) {
		context := (inText | kindOf(last)) << 8
		node := uint32(1)
		for bit := 7; bit >= 0; bit-- {
			one := primer[i]>>bit&1 == 1
			p, known := c.chances[context|node]
			if !known {
				p.one = 1 << 15
			}
			p.learn(one)
			c.chances[context|node] = p
			node <<= 1
			if one {
				node |= 1
			}
		}
		last = primer[i]
	}
}

// kindOf tells the bytes of a text apart as far as what follows depends on it.
func kindOf(b byte) uint32 {
	switch {
	case b == 'a' || b == 'e' || b == 'i' || b == 'o' || b == 'u' || b == 'y':
		return 1
	case b >= 'a' && b <= 'z':
		return 2
	case b >= 'A' && b <= 'Z':
		return 3
	case b >= '0' && b <= '9':
		return 4
	case b >= 0xc0:
		return 5
	case b >= 0x80:
		return 6
	}
	return 0
}
