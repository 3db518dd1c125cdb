package measure

import (
	"quilate/app/i18n"
	"quilate/app/impact"
)

func text(es, en string) i18n.Text { return i18n.Text{ES: es, EN: en} }

var roleWords = [...]i18n.Text{
	impact.Ignored:   text("no la uses", "do not use it"),
	impact.Date:      text("la fecha", "the date"),
	impact.Sales:     text("lo que se mide (ventas)", "what is measured (sales)"),
	impact.Control:   text("lo que no tocaste: otra tienda, zona o producto", "what you left alone: another shop, area or product"),
	impact.Cause:     text("otra causa: promoción, festivo, obras", "another cause: promotion, holiday, roadworks"),
	impact.Activity:  text("lo que hiciste: publicaciones, menciones", "what you did: posts, mentions"),
	impact.Spend:     text("lo que gastaste", "what you spent"),
	impact.Orders:    text("número de compras", "number of purchases"),
	impact.Customers: text("número de clientes", "number of customers"),
	impact.YearPart:  text("el año", "the year"),
	impact.MonthPart: text("el mes (con el año aparte)", "the month (with the year apart)"),
}

var reasonWords = [...]i18n.Text{
	impact.BadDate:      text("«{cell}» no es una fecha", "“{cell}” is not a date"),
	impact.NoSuchDay:    text("«{cell}»: ese día no existe", "“{cell}”: there is no such day"),
	impact.OtherOrder:   text("«{cell}» no encaja con el orden de día y mes de las demás", "“{cell}” does not fit the order of day and month of the others"),
	impact.NoYear:       text("«{cell}» no dice el año", "“{cell}” does not say the year"),
	impact.NoDate:       text("no hay fecha", "there is no date"),
	impact.BadNumber:    text("«{cell}» no es un número", "“{cell}” is not a number"),
	impact.OtherDecimal: text("«{cell}» está escrito de otra manera que los demás números", "“{cell}” is written in another way than the other numbers"),
	impact.NoNumber:     text("no hay cifra", "there is no figure"),
	impact.TooFewCells:  text("la fila acaba antes", "the row ends before it"),
	impact.WiderRow:     text("tiene más celdas que la tabla, así que no se sabe cuál es cuál. No la hemos contado", "it has more cells than the table, so there is no telling which is which. Not counted"),
	impact.OpenQuote:    text("hay unas comillas sin cerrar", "a quote is never closed"),
	impact.TitleLine:    text("«{cell}», un título encima de la tabla", "“{cell}”, a title above the table"),
	impact.SecondHead:   text("los títulos de las columnas otra vez", "the column titles again"),
	impact.TotalRow:     text("un total", "a total"),
	impact.Remark:       text("«{cell}», una nota", "“{cell}”, a remark"),
	impact.Directive:    text("«{cell}», una indicación para la hoja de cálculo", "“{cell}”, a hint for the spreadsheet"),
	impact.EmptyCause:   text("está vacía y la contamos como «no hubo»", "it is empty and counts as “there was none”"),
	impact.SameMonth:    text("otra fila del mismo mes: las hemos sumado", "another row of the same month: we added them up"),
	impact.OutOfSeries:  text("está a años de las demás fechas: parece un error al escribir el año", "it is years away from all other dates: a slip in the year, it seems"),
	impact.Nameless:     text("hay columnas sin título", "there are columns without a title"),
}

var refusalWords = [...]i18n.Text{
	impact.TooLarge:    text("Ocupa más de 5 MB. Saca de la caja solo la fecha y el importe, o un resumen por días o por meses.", "It is larger than 5 MB. Export only the date and the amount from the till, or a summary by day or by month."),
	impact.TooManyRows: text("Tiene más de 20.000 filas. Saca de la caja un resumen por días o por meses.", "It has more than 20,000 rows. Export a summary by day or by month from the till."),
	impact.TooWide:     text("Tiene más de 100 columnas. Deja la fecha, las ventas y poco más.", "It has more than 100 columns. Keep the date, the sales and little else."),
	impact.Spreadsheet: text("Es un libro de Excel. Guárdalo como CSV (Archivo > Guardar como > CSV), o copia las celdas y pégalas.", "It is a workbook. Save it as CSV (File > Save as > CSV), or copy the cells and paste them."),
	impact.NotText:     text("No es una tabla de texto: parece un PDF, una imagen o una página. Copia las celdas y pégalas.", "It is not a table of text: it seems to be a PDF, a picture or a page. Copy the cells and paste them."),
	impact.Nothing:     text("No hay ninguna fila con fecha y cifra.", "There is no row with a date and a figure."),
	impact.NoDates:     text("No hemos encontrado ninguna columna con fechas. Hace falta una: el día, la semana o el mes de cada fila.", "We found no column of dates. One is needed: the day, week or month of each row."),
	impact.NoNumbers:   text("Hay fechas, pero ninguna columna con cifras al lado.", "There are dates, but no column of figures beside them."),
	impact.TooCoarse:   text("Las filas son trimestres o años. Hacen falta meses, semanas o días.", "The rows are quarters or years. It takes months, weeks or days."),
}

// wordList are texts by a code. A list stands in the program as it is; a map
// would be made at every start.
type wordList []struct {
	code string
	text i18n.Text
}

func (l wordList) of(code string) (i18n.Text, bool) {
	for i := range l {
		if l[i].code == code {
			return l[i].text, true
		}
	}
	return i18n.Text{}, false
}

// word is the text of a code.
func (p *sight) word(l wordList, code string) string {
	t, _ := l.of(code)
	return p.View.T(t)
}
