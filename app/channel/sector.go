package channel

import (
	"strings"

	"quilate/app/i18n"
	"quilate/app/stat"
)

// A Sector is a line of business and the rows that speak of it; a row that is
// "" does not exist and the figure is asked.
type Sector struct {
	ID            string
	Name          i18n.Text
	MarginRow     string // gross margin of listed companies
	ConversionRow string // purchases per visit to a web shop
	NPSRow        string // net promoter score
}

// Sectors are the answers to "what does your business do?", in their order.
var Sectors = []Sector{
	{"fashion", say("Moda, calzado y complementos", "Clothing, shoes and accessories"), "GM_EU_APPAREL", "CVR_FASHION", "NPS_APPAREL"},
	{"food-shop", say("Tienda de alimentación", "Food shop"), "", "CVR_FOOD", "NPS_GROCERY"},
	{"food-maker", say("Elaboras alimentos o bebidas", "You make food or drink"), "GM_EU_FOODPROC", "CVR_FOOD", ""},
	{"food-wholesale", say("Venta de alimentos al por mayor", "Food wholesale"), "GM_EU_FOODWH", "", ""},
	{"restaurant", say("Restaurante, bar o cafetería", "Restaurant, bar or café"), "GM_US_REST", "", "NPS_REST"},
	{"takeaway", say("Comida rápida o para llevar", "Fast food or takeaway"), "GM_US_REST", "", "NPS_QSR"},
	{"beauty", say("Belleza y cuidado personal (productos)", "Beauty and personal care (products)"), "", "CVR_BEAUTY", "NPS_BEAUTY"},
	{"home", say("Hogar, muebles y decoración", "Home, furniture and decoration"), "GM_EU_FURN", "CVR_HOME", ""},
	{"jewellery", say("Joyería y lujo", "Jewellery and luxury"), "", "CVR_LUX", ""},
	{"pets", say("Mascotas", "Pets"), "", "CVR_PET", ""},
	{"general-shop", say("Otra tienda", "Another kind of shop"), "GM_SPECIALTY", "CVR_MULTI", "NPS_GENRETAIL"},
	{"hotel", say("Hotel, turismo y viajes", "Hotel, tourism and travel"), "GM_EU_HOTEL", "", "NPS_HOTEL"},
	{"education", say("Academia y formación", "Classes and training"), "GM_EU_EDU", "", ""},
	{"cars", say("Taller y automóvil", "Cars and repairs"), "GM_EU_AUTOP", "", "NPS_AUTO"},
	{"personal-services", say("Servicios a personas (peluquería, clínica, gimnasio)", "Services to people (hairdresser, clinic, gym)"), "GM_EU_SERV", "", "NPS_CONSSERV"},
	{"business-services", say("Servicios a empresas", "Services to businesses"), "GM_EU_SERV", "", ""},
	{"agency", say("Publicidad, diseño y comunicación", "Advertising, design and communication"), "GM_EU_ADV", "", ""},
	{"software", say("Programas y servicios digitales", "Software and digital services"), "", "", "NPS_SAAS"},
	{"other", say("Otra cosa (también asociaciones y entidades públicas)", "Something else (also non-profits and public bodies)"), "", "", ""},
}

// SectorByID returns the sector with that id.
func SectorByID(id string) (Sector, bool) {
	for _, s := range Sectors {
		if s.ID == id {
			return s, true
		}
	}
	return Sector{}, false
}

// Margin returns what a business of the sector keeps of a sale, as shares from
// 0 to 1, and the row it comes from. Likely is the sector's row; low and high
// are the lowest and highest of all European rows, because listed companies
// say little about a small one. Where the sector's row is itself the lowest or
// the highest, that end is the one a share by eye would have (its odds halved or
// doubled): a hint is never surer than somebody's own guess. A row with a range
// of its own keeps it, with its middle as likely. ok is false where no row
// exists and we ask.
func Margin(sector string) (low, likely, high float64, row string, ok bool) {
	return MarginFrom(sector, Lookup)
}

// MarginFrom is Margin by the rows as look gives them; one that it does not
// have is none of the European rows.
func MarginFrom(sector string, look func(id string) (Figure, bool)) (low, likely, high float64, row string, ok bool) {
	s, known := SectorByID(sector)
	f, found := look(s.MarginRow)
	if !known || !found {
		return 0, 0, 0, "", false
	}
	low, likely, high, ok = f.Share()
	if !ok {
		return 0, 0, 0, "", false
	}
	if f.HasLikely {
		low, high = marginSpread(likely, look)
	}
	return low, likely, high, f.ID, true
}

// marginSpread is the lowest and highest European margin; where the likely one
// lies at or beyond an end, that end is the likely one's by eye.
func marginSpread(likely float64, look func(id string) (Figure, bool)) (low, high float64) {
	low, high = likely, likely
	for _, f := range tables().benchmarks {
		if !strings.HasPrefix(f.ID, "GM_EU_") {
			continue
		}
		f, _ := look(f.ID)
		if _, margin, _, ok := f.Share(); ok {
			low, high = min(low, margin), max(high, margin)
		}
	}
	eye := stat.ByEyeShare(likely)
	if low >= likely {
		low = eye.Low()
	}
	if high <= likely {
		high = eye.High()
	}
	return low, high
}

// MarginCaveat goes beside every margin assumed from a row.
var MarginCaveat = say(
	"Son empresas grandes que cotizan en bolsa: tómalo como pista.",
	"These are large listed companies: take it as a hint.",
)

// ConversionReference returns the row against which the sector's web shop is
// scored: purchases per visit, the sector's own or that of organic social
// visits in general.
func ConversionReference(sector string) (Figure, bool) {
	if s, ok := SectorByID(sector); ok && s.ConversionRow != "" {
		return Benchmark(s.ConversionRow)
	}
	return Benchmark("CVR_SOCIAL")
}

// NPSReference returns the row against which the sector's NPS is scored: a
// published one in points, or our convention, which is already a share.
func NPSReference(sector string) (Figure, bool) {
	if s, ok := SectorByID(sector); ok && s.NPSRow != "" {
		return Benchmark(s.NPSRow)
	}
	return Convention("nps")
}
