package workshop

import (
	"strconv"
	"strings"
	"unicode/utf8"

	"quilate/app/i18n"
)

// Nickname stands for a person in the room: an invented name, by its number
// from 0 to Nicknames−1. Forty people drawing at random share one in less than
// three rooms of a thousand.
type Nickname uint32

// Nicknames is how many there are.
const Nicknames = 64 * 64 * 90

// beings are nouns in both languages, feminine ones in Spanish with a star. Like
// manners, the list is part of what a code means: nothing in it ever changes.
// Each has to be a name that anybody is glad to be called by before a room.
var beings = strings.Fields(`
	lince/lynx nutria*/otter ardilla*/squirrel delfín/dolphin colibrí/hummingbird búho/owl tortuga*/turtle zorro/fox
	erizo/hedgehog cóndor/condor jaguar/jaguar llama*/llama alpaca*/alpaca tucán/toucan pingüino/penguin mirlo/blackbird
	ruiseñor/nightingale gaviota*/gull golondrina*/swallow cigüeña*/stork garza*/heron halcón/falcon águila*/eagle lobo/wolf
	ciervo/deer tejón/badger castor/beaver quetzal/quetzal abeja*/bee mariposa*/butterfly libélula*/dragonfly grillo/cricket
	luciérnaga*/firefly orquídea*/orchid cascada*/waterfall manantial/spring pulpo/octopus estrella*/star cometa/comet planeta/planet
	faro/lighthouse puente/bridge molino/windmill velero/sailboat brújula*/compass linterna*/lantern campana*/bell guitarra*/guitar
	violín/violin tambor/drum flauta*/flute piano/piano olivo/olive cactus/cactus girasol/sunflower cerezo/cherry
	naranjo/orange encina*/oak palmera*/palm helecho/fern volcán/volcano río/river montaña*/mountain laguna*/lagoon`)

// manners are adjectives: masculine, feminine, English.
var manners = strings.Fields(`
	dorado/dorada/golden plateado/plateada/silver azul/azul/blue verde/verde/green rojo/roja/red violeta/violeta/violet
	blanco/blanca/white ámbar/ámbar/amber sereno/serena/serene alegre/alegre/cheerful curioso/curiosa/curious valiente/valiente/brave
	amable/amable/kind ágil/ágil/agile veloz/veloz/swift tranquilo/tranquila/calm listo/lista/clever atento/atenta/attentive
	paciente/paciente/patient fuerte/fuerte/strong ligero/ligera/light brillante/brillante/bright discreto/discreta/discreet sabio/sabia/wise
	noble/noble/noble audaz/audaz/bold fiel/fiel/faithful libre/libre/free feliz/feliz/happy suave/suave/gentle
	claro/clara/clear firme/firme/firm nocturno/nocturna/nightly matinal/matinal/early solar/solar/solar lunar/lunar/lunar
	marino/marina/marine andino/andina/Andean ibérico/ibérica/Iberian tropical/tropical/tropical austral/austral/southern boreal/boreal/northern
	errante/errante/roaming viajero/viajera/travelling soñador/soñadora/dreaming risueño/risueña/smiling musical/musical/musical bailarín/bailarina/dancing
	cordial/cordial/warm elegante/elegante/elegant sencillo/sencilla/easygoing sincero/sincera/sincere generoso/generosa/generous puntual/puntual/punctual
	despierto/despierta/wide-awake inquieto/inquieta/restless ilustre/ilustre/illustrious secreto/secreta/secret lejano/lejana/faraway cercano/cercana/nearby
	creativo/creativa/creative radiante/radiante/radiant ingenioso/ingeniosa/ingenious pionero/pionera/pioneering`)

// NicknameAt is the nickname that a random number leads to.
func NicknameAt(random uint32) Nickname { return Nickname(random % Nicknames) }

// Text is the nickname in words: "Lince dorado 47", "Golden lynx 47".
func (n Nickname) Text(lang i18n.Lang) string {
	n %= Nicknames
	noun, english, _ := strings.Cut(beings[n%64], "/")
	manner := strings.Split(manners[n/64%64], "/")
	number := " " + strconv.Itoa(int(n/(64*64))+10)
	if lang == i18n.EN {
		return capital(manner[2]) + " " + english + number
	}
	adjective := manner[0]
	noun, feminine := strings.CutSuffix(noun, "*")
	if feminine {
		adjective = manner[1]
	}
	return capital(noun) + " " + adjective + number
}

func capital(s string) string {
	_, first := utf8.DecodeRuneInString(s)
	return strings.ToUpper(s[:first]) + s[first:]
}
