/** Spanish assent, denial and everything between. "sip" is a yes told from "if", "nop" a no that answers (tokens.ts). */
import type { ConfirmCues } from "../kit/confirm.ts";
import { TAKEN_BACK } from "./taken-back.ts";

/** What is not known yet of one of two things: "está por verse", "quién sabe", "todavía no". */
const OPEN =
  "(?:nop?|esta por (?:ver|confirmar|definir)\\w*|por (?:verse|confirmar|definir)|quien sabe|no (?:lo |se )?(?:se|sabemos|sabe)|(?:todavia|aun) (?:no|nop|falta|nada|esta pendiente)|ya veremos|veremos|(?:hay|habra|habria) que ver(?:lo)?|depende|a ver|(?:esta |sigue )?pendiente|falta)";
const GOOD = "(?:sip|perfecto|bien|correct[oa]s?|de acuerdo|exact[oa]|ok|esta bien|esta perfecto)";
const THING = "(?:lo de (?:el |la |las |los )?|lo (?=otro)|la |el |las |los |para (?:el |la )?)";

const PATTERNS: ConfirmCues["patterns"] = [
  // "Eso era ayer" to what was said back; "ojalá fueran dos".
  [
    "no",
    /\b(?:(?:es[oae]s?|ese dato|esa fecha) (?:era|eran|fue|fueron) (?:ayer|antier|anteayer|anoche|antes|al principio|a el principio|hace \w+|(?:la|el) (?:semana|mes|lunes|martes|miercoles|jueves|viernes) (?:pasad[oa]|anterior)|lo de (?:ayer|antes)|el plan (?:viejo|anterior|original)|el (?:lunes|martes|miercoles|jueves|viernes))|ojala (?:ya )?(?:fuera|fuese|estuvier|tuvier|pudier|hubier|llegar|alcanzar|salier)\w*|(?:ya|mas|que mas) (?:quisiera|quisieramos)(?: yo| nosotros)?|eso quisiera(?:mos)?(?: yo)?|ni en suenos)\b/g,
  ],
  [
    "unsure",
    /\b(?:eso (?:dicen|me dijeron|me han dicho|me dicen|se dice|dice el jefe|tengo entendido|espero|esperamos)|segun (?:dicen|me dijeron|me dicen))\b/g,
  ],
  [
    "yes",
    /\b(?:ni mas ni menos|(?:ahi )?(?:le|les) atino|dio en el clavo|(?:usted )?lo ha dicho(?: usted)?|tal (?:y )?como (?:le |les )?(?:dije|dijimos|comente)|nop? si sip)\b/g,
  ],
  [
    "unsure",
    /\b(?:(?:ni|no tengo|sin|no tenemos|nop?) (?:la menor |la mas minima |la mas remota |ni )?idea|no (?:estoy|estamos|esta|toy) (?:muy |del todo |de el todo |tan |completamente |totalmente |cien por ciento |cien por cien )?(?:segur\w+|claro|ciert\w+)|no (?:me queda|lo tengo|lo tenemos|queda|lo veo) (?:muy |tan )?claro|no (?:lo )?(?:se|sabemos)(?! (?:nos|les|me|te|le|ha|han|puede|va|hizo|preocupe|ve|termin\w+|preocupen|escucha|oye|entiende|hace|cumple))(?: (?:bien|decir\w*|exactamente|con certeza|seguro))*|no (?:le |te |lo |se lo )?sabria decir\w*|no sabria|no (?:le |se lo |te |lo )?(?:puedo|podria|podemos) (?:asegurar|confirmar|decir|garantizar)\w*(?: (?:ahora|ahorita|con certeza|ahora mismo|todavia|hasta))*|quien sabe|vaya usted a saber|saber|a saber|depende\w*|(?:tendria|tengo|tenemos|tendriamos|hay|habria|habra|debo|deberia) (?:que )?(?:preguntar\w*|consultar\w*|checar\w*|verificar\w*|revisar\w*|confirmar\w*|mirar\w*|ver\w*|comprobar\w*|averiguar\w*|investigar\w*|validar\w*)|(?:dejeme|dejame|deje|permitame|dejenme) (?:que )?(?:lo |la |le |se lo )?(?:ver|veo|checar\w*|checo|preguntar\w*|pregunto|consultar\w*|consulto|verificar\w*|verifico|revisar\w*|reviso|confirmar\w*|confirmo|mirar\w*|miro|comprobar\w*)|(?:lo|le) (?:consulto|pregunto|checo|averiguo|verifico|reviso|investigo)|voy a (?:preguntar|consultar|verificar|checar|revisar|confirmar)\w*|necesito (?:confirmar|preguntar|consultar|verificar|checar|revisar)\w*|habra que ver|esta por verse|esta por ver|ya veremos|veremos|no me consta|no tengo (?:ese|el|esa|la) (?:dato|informacion)|es dificil (?:saber|decir)\w*|mitad y mitad|cincuenta cincuenta|no recuerdo|no me acuerdo|(?:tiene|tendria) que preguntar\w*|ni sip? ni no|sip no se)\b/g,
  ],
  [
    "yes",
    /\b(?:(?:nop?|sin|no hay|no habria|no tengo|no tenemos|no le veo|no veo|no existe) (?:ningun |ninguna )?(?:problemas?|inconvenientes?|objecion|objeciones|dudas?|pega|queja|lio|bronca|falla)|(?:nop? )?no se preocupe|(?:por que|porque|como) no\b(?= |$)|cabe (?:toda )?duda|sin (?:duda|dudarlo)|nada que (?:corregir|cambiar|objetar)|no hay nada que (?:corregir|cambiar)|no me (?:importa|molesta|opongo)|no tengo nada en contra|sin falta|nada en contra|no esta mal)\b/g,
  ],
  [
    "partial",
    /\b(?:parcialmente|en parte|una parte|solo (?:una parte|algunas|algunos|la mitad|unas|unos|parte|la primera|el primero|dos|tres|la mitad)|nada mas (?:una parte|la mitad|algunas)|nomas (?:una parte|la mitad|algunas)|algun[oa]s (?:de (?:ellas|ellos|las \w+|los \w+)|sip|ya|si)(?: (?:pero )?(?:otr[oa]s )?(?:no|aun no|todavia no)(?: todas| todos)?)?|un[oa]s sip y otr[oa]s no|un[oa]s si y otr[oa]s no|la mitad(?: (?:sip|de (?:ellas|ellos|las \w+|el \w+|la \w+)))?|(?:nop? )?no (?:tod[oa]s?|todo|completamente|por completo|de el todo|entero|totalmente|enteramente|han llegado todas|estan todas|llego todo|esta todo)(?: (?:todavia|aun))?|casi (?:tod[oa]s?|todo)|la mayor parte|la mayoria|sip y no|mas de la mitad|sip? y no|un poco sip y un poco no|(?:la|el) (?:primer[oa]?|otr[oa]) (?:parte|mitad)|un[oa] (?:sip|si) y (?:el |la )?otr[oa] no|a medias|todo menos|todas menos|todos menos|todo excepto|todas excepto|todo salvo|faltan (?:unas|unos|algunas|algunos|pocas|pocos))\b/g,
  ],
  [
    "partial",
    /\b(?:sip|correcto|exacto|perfect[oa]|ok|vale|claro|bien|cierto|verdad|casi|de acuerdo|listo|tod[oa]s?|asi es|llego|llegaron|estan|esta)\b(?! no\b)[a-z0-9 ]{0,40}? (?:pero|(?<!\bmas o |\bmas )menos|excepto|(?<!\ba )salvo|aunque|solo que|a excepcion de|quitando|con excepcion de|solo falta|solo faltan|faltan|falta)\b(?! (?:puede|adelante|gracias|rapido|que sea rapido|un momento|dejeme|digame|recuerde|hable|mas|de))/g,
  ],
  [
    "maybe_no",
    /\b(?:(?:creo|pienso|me parece|supongo|diria|yo diria|me temo|temo|imagino|espero|sospecho|parece)(?: yo)? que no(?: creo)?|no (?:lo )?(?:creo|pienso|me parece)(?: que (?:sip?|sea|este|esten|llegue|lleguemos|se pueda|podamos|sea asi|este bien))?|(?:probablemente|posiblemente|seguramente|a lo mejor|tal vez|quizas?|igual) (?:que )?no|lo dudo(?: mucho)?|dudo que \w+|dificilmente|es dificil|es poco probable|poco probable|mas bien no|yo diria que no|la verdad (?:es )?que no creo|va a estar dificil|esta dificil|se ve dificil)\b/g,
  ],
  [
    "no",
    /\b(?:(?:todavia|aun|ahora|ahorita|hoy|por ahora|de momento|por el momento|por lo pronto) nop?|(?:todavia|aun) (?:nada|ninguna|ninguno)|nop? (?:todavia|aun|por ahora|ahorita)|para nada|en absoluto|(?:de|en) ninguna manera|de ningun modo|ni hablar|ni pensarlo|ni de broma|ni loco|que va|claro que no|por supuesto que no|desde luego que no|obviamente no|definitivamente no|absolutamente no|rotundamente no|nunca|jamas|tampoco|(?:eso )?no es (?:asi|correct\w+|ciert\w+|verdad|eso|exacto|posible|el caso|lo que dije)|(?:esta|estan|es) (?:mal|equivocad\w+|incorrect\w+|erron\w+|errad\w+)|se equivoca|se equivoco|equivocado|equivocada|incorrecto|incorrecta|falso|erroneo|negativo|nel|nop|nones|^mal$|eso sip que no|imposible|no (?:senor\w*|gracias|quiero|queremos|acepto|aceptamos|estoy de acuerdo|me gusta|deseo|autorizo|doy permiso|lo autorizo|grabe|graben|me grabe|estan bien|esta bien|se puede|podemos|puedo|puede ser|hay manera|ha llegado|han llegado|llego|llegaron|fue eso|dije eso|esta|estan|va a poder|tenemos|tengo|vamos|coincide|cuadra|concuerda|corresponde|me viene bien|es buen momento|es un buen momento)|prefiero que no|preferiria que no|mejor no|no por favor|mal momento|me niego|rechazo|fuera de lugar|estan? fuera de discusion|ningun\w* de (?:las dos|los dos))\b/g,
  ],
  [
    "hedged_yes",
    /\b(?:(?:creo|pienso|supongo|me parece|yo diria|diria|imagino|espero|entiendo|parece|asumo|calculo|considero|tengo entendido|quiero creer|creeria|me imagino)(?: yo)? (?:que )?(?:sip?|correcto|esta bien|asi es|es correcto|es asi|todo bien|bien)|(?:sip|correcto|exacto|asi es) (?:creo|supongo|me parece|pienso|imagino|espero|probablemente|quizas?|tal vez|a lo mejor|en principio|seguramente|deberia\w*)(?: (?:yo|que sip?))?|(?:probablemente|seguramente|posiblemente|quizas?|tal vez|a lo mejor|igual|puede ser|puede|seguro|casi seguro|en principio|en teoria|supuestamente|es probable|es posible|lo mas seguro es|lo mas probable es|se supone) (?:de )?(?:que )?(?:sip|correcto|asi es|esta bien|todo bien)|deberia\w*(?: (?:de|estar|ser|haber|llegar|quedar|salir|poder\w*|cumplir\w*|bien|list\w+|correcto|sin problema|asi|llegado|ya|cumplirse|ser posible|sip))*(?! \d)|casi seguro|estoy casi segur\w+|hasta donde (?:yo )?se(?: sip)?|que yo sepa(?: sip)?|si no me equivoco(?: sip)?|si mal no recuerdo(?: sip)?|si recuerdo bien(?: sip)?|se supone que sip|segun yo sip?|por lo que se sip)\b/g,
  ],
  [
    "about_yes",
    /\b(?:mas o menos(?: (?:bien|asi|eso|correcto|sip))?|(?:casi|practicamente|basicamente|aproximadamente|esencialmente) (?:correcto|bien|eso|asi|sip|exacto)?|algo asi|por ahi(?: va| anda| mas o menos)?|ahi mas o menos|mas menos|poco mas o menos|en lineas generales|en terminos generales|a grandes rasgos|cerca|grosso modo|en principio|se acerca|ahi va)\b/g,
  ],
  [
    "unsure",
    /\b(?:creo|supongo|imagino|espero|pienso|me imagino|a lo mejor|quizas?|tal vez|puede ser|puede que(?: sip?)?|podria ser|pudiera ser|posiblemente|probablemente|seguramente|es posible|es probable|igual sip|ojala|si dios quiere|primero dios|en teoria|teoricamente|supuestamente|se supone|ya veremos|esperemos(?: que sip?)?|ojala que sip?|con suerte|capaz(?: que sip?)?)\b/g,
  ],
  // "sesenta, no setenta" to what was said back
  ["no", /(?<!\b(?:sip|correcto|exacto|asi es)\b.{0,80})\bnosino\b/g],
  [
    "no",
    /\b(?:no (?:es|esta|estan|son|ha|han|hay|va|van|era|fue|se|lo|la|nos|me|hemos|he|sera|sale|salen|llega|llegan)|no)\b/g,
  ],
  [
    "yes",
    /\b(?:sip|correcto|correctamente|correcta|exacto|exactamente|exactisimo|asi es|asi mero|asi mismo|asi merito|eso es|eso mero|eso mismo|eso|efectivamente|en efecto|claro(?: que sip)?|clarin|por supuesto|desde luego|como no|faltaria mas|faltaba mas|de acuerdo|vale|ok|okey|okay|okei|oka|perfecto|perfectamente|cierto|es cierto|es verdad|verdad|tal cual|afirmativo|esta (?:bien|perfecto|correcto|ok)|estan (?:bien|correctas|correctos)|todo (?:bien|correcto|en orden|ok|perfecto|esta bien|esta correcto)|es correcto|es asi|adelante|proceda|proceda usted|con (?:mucho )?gusto|puede (?:grabar\w*|hacerlo|preguntar\w*|continuar|seguir)|grabe|grabelo|dele|no faltaba mas|digame|diga|pregunte|mande|confirmo|confirmado|confirmada|lo confirmo|totalmente|absolutamente|definitivamente|seguro|segurisimo|sin falta|aja|mjm|mhm|mm|mmm ?hmm?|andale|andele|orale|simon|sale y vale|dale|claramente|bien dicho|tiene razon|asi quedamos|en eso quedamos|eso dije|lo que dije|cien por ciento|cien por cien|obvio|obviamente|naturalmente|de una|cabal|ya estas|cuente con (?:ello|eso)|delo por hecho|dalo por hecho|me parece bien|me parece perfecto|de conformidad|conforme)\b/g,
  ],
  [
    "weak_yes",
    /(?:\b(?:bien|bueno|muy bien|listo|lista|listas|listos|ya|ya esta|ya estan|ya llego(?: todo)?|ya llegaron(?: todas)?|llego|llegaron|recibido|recibida|recibidas|terminado|terminadas|terminada|completo|completa|a tiempo|en tiempo|segun lo (?:previsto|planeado)|como (?:estaba )?(?:previsto|planeado)|estamos de acuerdo|entendido|aprobado|aprobada|aprobadas|aceptado|lo tenemos|lo tengo|los tenemos|las tenemos|se puede|podemos|puedo|vamos bien|vamos a tiempo|va bien|todas|todos|todo|excelente|estupendo|genial|magnifico|fenomenal)\b|^(?:sale|va|vale pues)$)/g,
  ],
  [
    "no",
    /\b(?:seguimos esperando|estamos esperando|con (?:retraso|atraso|demora)|esperando|atrasad\w+|retrasad\w+|tarde|ocupad\w+|en (?:una )?(?:reunion|junta)|falta|faltan|pendiente|pendientes|cancelad\w+|detenid\w+|parad\w+|sin)\b/g,
  ],
];

/** The one yes, the other no: "la fecha sí, la cantidad no". */
const TOLD_APART =
  /^(?:\w+ ){0,2}?(?:de |para |por )?(?:l[oa]s?|el|un[oa]s|algun[oa]s|est[oa]s)(?: \w+){1,3} sip?\b(?: (?:estan|salen|van|listas|listos|pero|y))*(?: (?:a|de|en|para))? (?:l[oa]s?|el|otr[oa]s|est[oa]s)(?: \w+){1,4} nop?\b|^(?:\w+ ){0,2}?(?:l[oa]s?|el)(?: \w+){1,3} nop?\b(?: (?:pero|y))* (?:l[oa]s?|el|otr[oa]s)(?: \w+){1,3} sip?$|\b(?:fecha|dia|cantidad|numero|linea|pedido|orden|primera?|segund[oa]|otr[oa]|una?)(?: esta| es)? (?:sip|bien|correct[oa]|ok)\b.*\b(?:fecha|dia|cantidad|numero|linea|pedido|orden|primera?|segund[oa]|otr[oa]|una?)(?: esta| es)?(?: \w+)? (?:nop?|mal|incorrect[oa])\b/;

export const CONFIRM: ConfirmCues = {
  takenBack: TAKEN_BACK,
  patterns: PATTERNS,
  negated:
    /\b(?:no|nunca|nada|ni|tampoco|jamas|sin)(?: (?:es|esta|estan|son|ha|han|lo|la|se|me|muy|tan|de el|todo|fue|quedo|quedaron|parece|suena|veo|ve|puede|que|eso|del|completamente|totalmente|estaba|estamos|estoy|vamos|va|tenemos|tienen|tuvimos|hay|hubo)){0,3} $/,
  oneByOne: new RegExp(
    `${TOLD_APART.source}|^(?:(?:pues|bueno|mire|eh|a ver) )*${THING}?(?:\\w+ ){1,3}${GOOD} (?:pero |y )?${THING}(?:\\w+ ){0,4}?${OPEN}\\b`,
  ),
  allWell:
    /\b(?:(?<!\bno )(?:todos|todo el (?:mundo|personal)|(?:la|nuestra|mi) gente)(?: \w+)? (?:esta|estan|estamos)(?: \w+)? (?:bien|a salvo|san[oa]s|seguros|complet[oa]s)|(?:estamos|estan|andamos) todos (?:bien|a salvo)|(?<!\bno )todos (?:bien|a salvo)|nadie (?:salio|esta|resulto|fue|quedo) (?:lastim|herid|lesion)\w+)\b/,
  harm: /\b(?:(?:personas?|gente|companer\w+|trabajador\w*|operador\w*|emplead\w+|un[oa]|dos|tres) (?:esta |estan |sigue |siguen |todavia |aun )*(?:desaparecid\w+|perdid[oa]s|atrapad\w+|enferm\w+|golpead\w+|asustad\w+|inconsciente\w*|ilocalizable\w*)|desaparecid\w+|atrapad\w+|en shock|golpes leves|(?:en|a|con) el (?:medico|doctor|hospital)|no (?:encontramos|localizamos) a)\b/,
  ofCause:
    /\b(?:(?:todavia |aun )?no (?:lo )?(?:se|sabemos|conocemos|conozco|sabe|tenemos|entendemos|encontramos)(?: \w+){0,2}? (?:la causa|el motivo|por ?que|el origen|la razon|que lo (?:causo|provoco)|de donde viene)|(?:la )?causa (?:\w+ )?(?:no (?:la )?(?:sabemos|conocemos|esta clara|se sabe)|se desconoce|es desconocida))\b/g,
  weakNo:
    /^(?:seguimos esperando|estamos esperando|con (?:retraso|atraso|demora)|esperando|atrasad\w+|retrasad\w+|tarde|ocupad\w+|en (?:una )?(?:reunion|junta)|falta|faltan|pendiente|pendientes|cancelad\w+|detenid\w+|parad\w+|sin)$/,
  strongYes:
    /^(?:sip|correcto|correcta|exacto|exactamente|asi es|eso es|efectivamente|en efecto|claro|claro que sip|por supuesto|desde luego|afirmativo|cierto|es cierto|es correcto|confirmo|confirmado|definitivamente|totalmente|de acuerdo|vale|todo bien|todo correcto|todo en orden|sin problema|no hay problema|no hay ningun problema)$/,
  denial: /no (?:es|esta|estan|son|ha|han|todas|todos|todo|llega|sale)\b/,
};
