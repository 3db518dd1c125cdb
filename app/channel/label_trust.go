package channel

var (
	referralFunnel = say(
		"De cada 100 clientes: los que dicen que recomendarían, los que lo hacen y los que traen a alguien que llega a ser cliente.",
		"Out of 100 customers: those who say they would recommend, those who do, and those who bring somebody who becomes a customer.")
	mediaValue = say(
		"De cada 100 responsables de comunicación, los que miden con lo que habría costado un anuncio.",
		"Out of 100 heads of communication, those who measure by what an ad would have cost.")
)

var benchmarkLabelsTrust = []Label{
	{"REF_RATE", "ReferralCandy", say("Compras que llegan recomendadas", "Purchases that come recommended"), say(
		"De cada 100 compras en tiendas online con programa de recomendación, las de gente recomendada; el valor alto es el de la electrónica.",
		"Out of 100 purchases in online shops with a referral programme, those by recommended people; the high value is that of electronics.")},
	{"REF_FUNNEL_TEL_INTEND", "Harvard Business Review", say("Clientes de telefonía que dicen que recomendarían", "Telecom customers who say they would recommend"), referralFunnel},
	{"REF_FUNNEL_TEL_ACT", "Harvard Business Review", say("Clientes de telefonía que recomiendan de verdad", "Telecom customers who really recommend"), referralFunnel},
	{"REF_FUNNEL_TEL_CUST", "Harvard Business Review", say("Clientes de telefonía que traen un cliente", "Telecom customers who bring a customer"), referralFunnel},
	{"REF_FUNNEL_FIN_INTEND", "Harvard Business Review", say("Clientes de servicios financieros que dicen que recomendarían", "Financial customers who say they would recommend"), referralFunnel},
	{"REF_FUNNEL_FIN_ACT", "Harvard Business Review", say("Clientes de servicios financieros que recomiendan de verdad", "Financial customers who really recommend"), referralFunnel},
	{"REF_FUNNEL_FIN_CUST", "Harvard Business Review", say("Clientes de servicios financieros que traen un cliente", "Financial customers who bring a customer"), referralFunnel},
	{"REF_VALUE", "Schmitt, Skiera, Van den Bulte", say("Lo que vale de más un cliente recomendado", "How much more a recommended customer is worth"), say(
		"En un banco alemán, entre un 16 y un 25 % más. Otro estudio, de 2019, encontró lo contrario en el margen.",
		"In a German bank, 16 to 25% more. Another study, in 2019, found the opposite for the margin.")},
	{"ACQ_REF", "Extole", say("Clientes nuevos por cada cien que recomiendan", "New customers for every hundred who recommend"), say(
		"En programas de recomendación, según quien los vende: de 6 en servicios del hogar a 21 en tiendas.",
		"In referral programmes, according to their seller: from 6 in home services to 21 in retail.")},
	{"ADV_2TO1", "Yahoo, comScore", say("Cuánto más convence quien recomienda", "How much more persuasive advocates are"), say(
		"Quien recomienda una marca convence el doble que un cliente cualquiera.",
		"Somebody who recommends a brand persuades twice as many as an ordinary customer.")},
	{"TRUST_WOM", "Nielsen", say("Personas que se fían de una recomendación", "People who trust a recommendation"), say(
		"De cada 100 personas, las que se fían de lo que recomienda un conocido: 92 en 2012 y 83 en 2015.",
		"Out of 100 people, those who trust what somebody they know recommends: 92 in 2012 and 83 in 2015.")},
	{"PROVE", "The CMO Survey", say("Directores de marketing que prueban el efecto con números", "Marketing directors who prove the effect with numbers"), say(
		"De cada 100; otros 35 solo tienen una impresión y 49 no lo han demostrado.",
		"Out of 100; another 35 have only an impression and 49 have shown nothing.")},
	{"OBS_BIAS", "Gordon, Moakler, Zettelmeyer", say("Cuánto se equivoca una cuenta sin experimento", "How far a sum without an experiment is off"), say(
		"En 663 pruebas con anuncios, la diferencia entre el efecto calculado sin comparación y el verdadero, en puntos: 62, 107 o 115 según lo cerca de la compra que se mida.",
		"In 663 ad experiments, the difference between the effect computed without a comparison and the true one, in points: 62, 107 or 115 depending on how close to the purchase one measures.")},
	{"AVE_LATAM", "ICCO", say("Uso del valor en medios en Latinoamérica", "Use of media value in Latin America"), mediaValue},
	{"AVE_EU", "ICCO", say("Uso del valor en medios en Europa", "Use of media value in Europe"), mediaValue},
	{"AVE_US", "ICCO", say("Uso del valor en medios en EE. UU.", "Use of media value in the US"), mediaValue},
	{"AVE_UK", "ICCO", say("Uso del valor en medios en Reino Unido", "Use of media value in the UK"), mediaValue},
}
