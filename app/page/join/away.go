package join

import "quilate/app/ui"

// away says what to take along from a page that only the room's network has.
func away(v ui.View) any {
	if !v.Plain {
		return nil
	}
	return ui.H("p", v.Say("Esta dirección es la del portátil de la sala, sin candado (http): fuera de esta wifi no se abre, y no hay botón de compartir. Antes de irte, guarda el informe como PDF o descarga la copia, que se abre en cualquier Quilate.",
		"This address is that of the room's laptop, without a padlock (http): outside this wifi it does not open, and there is no share button. Before you leave, keep the report as a PDF or download the copy, which opens in any Quilate."))
}
