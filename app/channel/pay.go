package channel

// payCountries are the countries the rows of pay speak of, by ISO 3166 code.
// No row is used in another country.
var payCountries = map[string]string{
	"CM_ES_EMP":  "ES",
	"CM_ES_FREE": "ES",
	"CM_MX":      "MX",
	"CM_US":      "US",
	"SS_ES":      "ES",
	"LOAD_US":    "US",
}

// PayIn returns the rows of a way of working that speak of one country ("ES",
// "MX", "US"): pay in its own currency and period (see Figure.Price), and what
// the employer pays on top. It is empty for every other country: we ask.
func (m CostModel) PayIn(country string) []Figure {
	var rows []Figure
	for _, id := range m.Pay {
		if f, ok := Benchmark(id); ok && payCountries[id] == country {
			rows = append(rows, f)
		}
	}
	return rows
}

// HourValue returns the row for the value of an hour in a currency: freelance
// work in EUR. There is none for any other currency.
func HourValue(currency string) (Figure, bool) {
	if currency != "EUR" {
		return Figure{}, false
	}
	return Benchmark("CM_ES_FREE")
}

// MonthlyPay returns the row of a month's gross pay in a currency, MXN or USD.
// It becomes the value of an hour only once the hours worked are known.
func MonthlyPay(currency string) (Figure, bool) {
	switch currency {
	case "MXN":
		return Benchmark("CM_MX")
	case "USD":
		return Benchmark("CM_US")
	}
	return Figure{}, false
}

// EmployerCharge returns what the employer pays on top of gross pay in a
// country, as a share of it from 0, and the row it comes from. The American
// row is a multiple of the wage, so the charge is what exceeds 1. ok is false
// for every other country: we ask.
func EmployerCharge(country string) (low, likely, high float64, row string, ok bool) {
	return EmployerChargeFrom(country, Lookup)
}

// EmployerChargeFrom is EmployerCharge by the rows as look gives them.
func EmployerChargeFrom(country string, look func(id string) (Figure, bool)) (low, likely, high float64, row string, ok bool) {
	switch country {
	case "ES":
		row = "SS_ES"
		f, _ := look(row)
		low, likely, high, ok = f.Share()
	case "US":
		row = "LOAD_US"
		f, _ := look(row)
		low, likely, high, ok = f.Range()
		low, likely, high = low-1, likely-1, high-1
	}
	if !ok {
		return 0, 0, 0, "", false
	}
	return low, likely, high, row, true
}
