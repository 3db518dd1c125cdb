package trainer

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"quilate/app/i18n"
	"quilate/app/session"
	"quilate/app/ui"
)

// steps are how a workshop goes, for a trainer who gives the first.
func steps(v ui.View) app.UI {
	return ui.H("section",
		ui.H("h2", v.Say("Cómo funciona", "How it works")),
		ui.H("ol", ui.Class("numbered"),
			ui.H("li", v.Say("Prepara el taller aquí abajo: sale un código QR para proyectar o imprimir.", "Prepare the workshop below: you get a QR code to project or print.")),
			ui.H("li", v.Say("Cada persona lo abre en su teléfono, recibe un apodo inventado y responde.", "Everybody opens it on their phone, gets an invented nickname, and answers.")),
			ui.H("li", v.Say("Al acabar, cada teléfono enseña un código corto. Lo recoges dictado, pegado, en archivo o con la cámara.", "At the end each phone shows a short code. You gather it read out, pasted, as a file or by camera.")),
			ui.H("li", v.Say("Con cinco o más, proyectas al grupo: las probabilidades, el pilar más débil y, si cinco saben lo bastante, el cuadrante de cantidad y calidad.", "With five or more you project the group: the odds, the weakest pillar and, if five know enough, the quadrant of quantity and quality."))),
		ui.H("p", ui.Link(v.To(session.Exercises), v.Say("Tres ejercicios con su guía", "Three exercises with their guide")), " · ", ui.Link(v.To(session.Worksheet), v.Say("La hoja en papel", "The paper worksheet"))),
		guide(v))
}

// part is a time of a workshop, and what is done then, in order.
type part struct {
	when i18n.Text
	list []i18n.Text
}

var parts = []part{
	{i18n.Text{ES: "Antes", EN: "Before"}, []i18n.Text{
		{ES: "Prepara el taller en el portátil que vas a llevar: se guarda solo en ese navegador.", EN: "Prepare the workshop on the laptop you will bring: it is kept in that browser only."},
		{ES: "Pregunta si la sala tiene internet. Si no, o si no te fías, mira abajo qué hacer y pruébalo en casa.", EN: "Ask whether the room has internet. If not, or if you doubt it, see below what to do and try it at home."},
		{ES: "Imprime el cartel y algunas hojas en papel, para quien no traiga teléfono.", EN: "Print the poster and some paper worksheets, for anybody without a phone."},
		{ES: "Ensaya: entra con tu teléfono por el código QR, responde y recoge tu propio código. Luego quítalo en «Quién ha entregado».", EN: "Rehearse: come in with your phone by the QR code, answer, and gather your own code. Then remove it under “Who has handed over”."},
	}},
	{i18n.Text{ES: "En la sala: una hora", EN: "In the room: an hour"}, []i18n.Text{
		{ES: "Minuto 0. Pulsa «Proyectar» y lleva esa ventana al proyector (tecla F, pantalla completa). Con la tecla P se abre en tu portátil la vista de quien imparte: lo que viene, el reloj y a quién destacar.", EN: "Minute 0. Press “Project” and move that window to the projector (key F for the full screen). Key P opens the trainer's view on your laptop: what comes next, the timer and whom to spotlight."},
		{ES: "Minuto 5. Cada persona entra y responde lo que sepa; vale «No\u00a0lo\u00a0sé». El camino corto lleva unos cinco minutos; deja quince, para quien tenga que buscar un dato.", EN: "Minute 5. Everybody comes in and answers what they know; “I don't know” is fine. The short path takes about five minutes; allow fifteen, for those who have to look something up."},
		{ES: "Minuto 20. Recoge los códigos según acaben: con la cámara, en archivos, o pegados de un chat, todos de una vez. Quien corrija algo te da otro código, que sustituye al primero. Pasa tú las hojas en papel.", EN: "Minute 20. Gather the codes as people finish: by camera, as files, or pasted from a chat, all at once. Whoever corrects something gives you another code, which replaces the first. You enter the paper sheets."},
		{ES: "Minuto 30. Proyecta al grupo. Cada paso pregunta primero: deja que apuesten, y con → sale la respuesta. Nadie queda señalado; un punto se destaca solo si su dueño lo pide. Lo que llegue mientras tanto espera: al pie dice cuántos se ven, y con la tecla A entran los nuevos, de dos en adelante.", EN: "Minute 30. Project the group. Each step asks first: let them bet, and → tells the answer. Nobody is pointed at; a point is spotlit only if its owner asks. What comes in meanwhile waits: the foot says how many are shown, and key A brings the new ones in, from two on."},
		{ES: "Minuto 50. Cierra con una pregunta: ¿qué vas a cambiar el lunes? Antes de irse, cada cual guarda su informe en su teléfono, en «Para llevarte».", EN: "Minute 50. Close with one question: what will you change on Monday? Before leaving, everybody keeps their report on their phone, under “To take home”."},
	}},
	{i18n.Text{ES: "Después", EN: "Afterwards"}, []i18n.Text{
		{ES: "Descarga la sesión: es tu copia. La tabla (CSV) se abre en una hoja de cálculo.", EN: "Download the session: it is your copy. The table (CSV) opens in a spreadsheet."},
		{ES: "¿Otra sala, otro portátil? Abre aquí su sesión descargada y pulsa «Reunir con el abierto».", EN: "Another room, another laptop? Open its downloaded session here and press “Join with the open one”."},
		{ES: "Dentro de unos meses, «Empezar otra vuelta» y reparte el código nuevo: en el mismo teléfono cada cual encuentra sus respuestas, y se ve qué ha cambiado. La vuelta anterior se sigue viendo hasta que la nueva tiene cinco resultados.", EN: "In a few months, “Start another round” and hand out the new code: on the same phone everybody finds their answers, and you see what has changed. The earlier round stays in view until the new one has five results."},
	}},
}

// guide says in order what to do before, during and after, and what to do
// where there is no network.
func guide(v ui.View) app.UI {
	var body []any
	for _, p := range parts {
		var list []any
		for _, x := range p.list {
			list = append(list, ui.H("li", v.T(x)))
		}
		body = append(body, ui.H("h3", v.T(p.when)), ui.H("ol", ui.Class("numbered"), list))
	}
	return ui.H("div", ui.Class("guides"),
		ui.Fold("ws-guide", v.Say("La guía: antes, en la sala y después", "The guide: before, in the room and afterwards"), body),
		ui.Fold("ws-network", v.Say("Si en la sala no hay internet", "If the room has no internet"),
			ui.H("h3", v.Say("Si pueden abrirlo antes", "If people can open it beforehand")),
			ui.H("p", v.Say("Lo que se ha abierto una vez en un teléfono o en un portátil funciona después sin red: pide que lo abran en casa, o antes de entrar. En la sala, el código QR funciona igual.", "What was opened once on a phone or laptop works without a network afterwards: ask people to open it at home, or before they come in. In the room the QR code works just the same.")),
			ui.H("h3", v.Say("Si no, desde tu portátil", "Otherwise, from your laptop")),
			ui.H("ol", ui.Class("numbered"),
				ui.H("li", v.Say("En casa, con internet: instala Go, descarga Quilate y arráncalo una vez con ", "At home, with internet: install Go, download Quilate and start it once with "), ui.H("code", "go run ./cmd/quilate -room"), ". ",
					v.Say("Si no quieres instalar Go, pide a quien publica Quilate la carpeta con el programa ya hecho (en su README está cómo) y arráncalo con un doble clic.", "If you would rather not install Go, ask whoever publishes Quilate for the folder with the program ready made (their README says how) and start it with a double click.")),
				ui.H("li", v.Say("En la sala, une el portátil y los teléfonos a la misma wifi, aunque no tenga internet; sirve la de un teléfono. Arráncalo otra vez: enseña una dirección, como http://192.168.1.5:8080/, y su código QR.", "In the room, put the laptop and the phones on the same wifi, even without internet; a phone's hotspot will do. Start it again: it shows an address, like http://192.168.1.5:8080/, and its QR code.")),
				ui.H("li", v.Say("Abre tú también esa dirección, y no «localhost»: el código del taller lleva a donde lo has abierto. Si lo preparaste en otro sitio, descarga allí la sesión y ábrela aquí.", "Open that address yourself too, not “localhost”: the workshop's code leads to where you have opened it. If you prepared it elsewhere, download the session there and open it here."))),
			ui.H("p", v.Say("Esa dirección no tiene candado (http). Por eso no hay cámara dentro de la página ni botón de compartir, y la app no se instala ni se abre fuera de esa wifi. Todo lo demás funciona: los códigos se recogen dictados, pegados, en archivo o con una foto, y cada cual se lleva su informe en PDF.", "That address has no padlock (http). So there is no camera inside the page and no share button, and the app cannot be installed or opened outside that wifi. All the rest works: codes are gathered read out, pasted, as a file or from a photo, and everybody takes their report along as a PDF.")),
			ui.H("h3", v.Say("Y siempre, en papel", "And always, on paper")),
			ui.H("p", v.Say("La hoja trae las mismas preguntas y una cuenta corta. Lo que alguien haga en papel lo pasas tú después, en «Recoger»: sale con un apodo, que le escribes en la hoja.", "The worksheet has the same questions and a short sum. What anybody does on paper you enter afterwards, under “Gather”: it gets a nickname, which you write on their sheet."))))
}
