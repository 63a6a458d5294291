/** What the person wants besides answering. Patterns over opened, folded words; several may hold in one turn. */
import type { Intent } from "../../extraction/types.ts";
import { createInjuries } from "../kit/injuries.ts";
import type { IntentRule } from "../kit/intents.ts";
import { createIntents } from "../kit/intents.ts";
import { AWKWARD_RULES } from "./awkward-intents.ts";
import { CONFIDENCES } from "./confidences.ts";
import { CONFIRM } from "./confirm.ts";
import { CONTRACT_RULES } from "./contract-intents.ts";
import { IMPOSTORS } from "./impostors.ts";
import { INABILITY } from "./inability.ts";
import { INJURIES } from "./injuries.ts";
import { LANGUAGE_NAMES } from "./language-names.ts";
import { NOT_ALL_WELL, NOT_MEANT, UNHURT } from "./not-meant.ts";
import { PRESSED_TERMS } from "./pressed-terms.ts";
import { SETTLED_TERMS } from "./settled-terms.ts";
import { SHOP } from "./shops.ts";
import { TALK_RULES } from "./talk-intents.ts";
import { TOLD_TERMS } from "./told-terms.ts";

const LANGUAGES = `(?:${Object.keys(LANGUAGE_NAMES).join("|")})`;

const RULES: readonly IntentRule[] = [
  [
    "prompt_injection",
    /\b(?:(?:ignor\w+|olvid\w+|olvida|descart\w+|salt\w+te|anul\w+|omit\w+|desobedec\w+|pasa por alto|deja de lado|borra) (?:de )?(?:todo |todas |todos |lo |las |los |tus |sus |mis |cualquier |esas |estas |tu |su )*(?:anterior(?:es)?|instruccion\w*|reglas?|indicacion\w*|ordenes anteriores|restriccion\w*|programacion|prompt|lineamientos|directrices|politicas|limites|configuracion)|prompt (?:de|de el|del)? ?sistema|system prompt|(?:lee|leeme|leame|lea|leanos|leenos|dime|muestreme|muestra|muestrame|repite|repiteme|dame|revela|revelame|ensename|imprime|diga|digame) (?:\w+ ){0,3}?(?:tu|tus|sus|su) (?:prompt|instruccion\w*|reglas|programacion|configuracion)|modo (?:desarrollador|administrador|depuracion|dios|debug)|jailbreak|(?:desactiv|quit|elimin|suprim|apag|levant)\w+ (?:tus|sus|las|los|todas tus|todos tus) (?:restricciones|filtros|reglas|limites|limitaciones|protecciones)|(?:ahora|a partir de ahora) eres|ahora es usted un|(?:finge|haz de cuenta|simula|actua) (?:que |como )|nuevas? instruccion\w*|tu nueva (?:instruccion|tarea)|(?:solo |simplemente )?di (?:la palabra |que )?(?:\w+ ){0,5}?(?:acept\w+|aprobad\w+|confirmad\w+|acepto|de acuerdo)|(?:^|solo |solamente |simplemente |nada mas )diga (?:usted )?(?:solo |que )?(?:si )?(?:acept\w+|aprobad\w+|confirmad\w+|de acuerdo)|(?:lea|leame|leanos|digame|deme|muestreme) (?:todos los|todas las) (?:pedidos|ordenes|precios|datos)|el sistema (?:autoriza|permite|dice que)|repite (?:conmigo|despues de mi|lo que)|fin de (?:el prompt|las instrucciones)|codigo de (?:anulacion|administrador)|soy (?:tu|su|el) (?:desarrollador|administrador|programador|creador)|ejecuta (?:el comando|la orden)|marca (?:el pedido|la orden|todo|esto|lo) (?:\w+ )?(?:como )?(?:confirmad|aprobad|aceptad|entregad|pagad)\w+|cuales son tus (?:instrucciones|reglas))\b/,
  ],
  [
    "bank_change",
    /\b(?:(?:cambi\w+|nuev[oa]s?|otr[oa]s?|distint[oa]s?|actuali[cz]\w+|modific\w+|diferente) (?:de )?(?:\w+ ){0,3}?(?:banco|bancari[oa]s?|iban|swift|clabe|cuenta(?:s)?(?: bancaria)?(?! corriente de)|numero de cuenta|datos (?:bancarios|de pago|de la cuenta))|(?:cuenta|datos|informacion) bancari[oa]s?|cuenta (?:distinta|diferente|nueva)|(?:otra|nueva) (?:cuenta|clabe)|(?:clabe|iban) (?:nuev[oa]|distint[oa]|diferente|que cambio)|otro banco|(?:pag\w+|deposit\w+|transfier\w+|transferir|envi\w+|mand\w+|abon\w+)\b.{0,40}\b(?:(?:otra|nueva|esta|distinta|diferente) cuenta|otro banco|nuevo banco|nuevo iban|cuenta nueva|cuenta bancaria)|numero de cuenta|nuestra? (?:nueva? )?(?:iban|clabe)|el (?:nuevo )?iban)\b/,
  ],
  [
    "stop_calling",
    /\b(?:(?:no|nunca|ya no|nop) (?:me |nos |le |les )?(?:vuelv\w+ a |vuelva a |sigan? |quiero que (?:me |nos )?(?:vuelv\w+ a )?|queremos que (?:me |nos )?(?:vuelv\w+ a )?)?(?:llam\w+|marc(?:ar|arme|arnos|ando|are?n?|quen?)|marquen?|molest\w+|contact\w+|habl(?:ar|en|es)(?:me|nos)?(?: por telefono| mas a este))(?: (?:mas|nunca|aqui|a este numero|otra vez))*(?! (?:hoy|ahora|ahorita|tan|hasta|antes|por la|manana|al? (?!est[ea] |(?:mi|nuestro) (?:numero|telefono|celular|movil|casa))\w+))|no (?:volver|vuelvan?) a (?:llamar|marcar|molestar|contactar)\w*|no (?:\w+ ){0,5}?(?:sigan?|sigas|continuen?) (?:llam\w+|marc\w+|molest\w+)|(?:dej\w+|par\w+|ces\w+) de (?:llamar\w*|marcar\w*|molestar\w*|contactar\w*)|(?:quit\w+|borr\w+|elimin\w+|saqu\w+|den|dar) (?:me |nos |de baja )?(?:\w+ ){0,3}?(?:de (?:su|la|sus) (?:lista|base|registro|agenda|llamadas)\w*|mi numero|este numero|nuestro numero|de baja)|no (?:mas|quiero|queremos|deseo) (?:mas |sus |estas |recibir (?:mas )?)*llamadas|dejenme en paz|dejeme en paz|dejenos en paz|bloque\w+ (?:este|su|el) numero|no me molesten?|pierda este numero|demelo de baja|denme de baja)\b/,
  ],
  [
    "refuse_ai",
    /\b(?:(?:no|nunca|jamas|nop|odio|detesto|me niego a|prefiero no|ni loco|sin)(?: (?:voy|vamos|quiero|queremos|pienso|me gusta|nos gusta|puedo|acostumbro|suelo|estoy para|vengo a|se|a|le|les|tengo por que|tengo ganas de|confio en|me fio de|nos fiamos de|trato con|acepto|atiendo|contesto|respondo))* (?:hablar|hablo|hablamos|platicar|platico|discutir|discuto|tratar|trato|negociar|negocio|contestar|contesto|responder|respondo|comunicarme|conversar|converso|dar|doy|atender|atiendo|decir\w*|digo|confio|las|los|a|con|llamadas|llamadas de|en)\b.{0,35}?\b(?:maquinas?|robots?|bots?|computador\w*|ordenador\w*|inteligencia artificial|ia|grabacion\w*|automat\w*|programas?|contestador\w*|aparatos?|sistemas? automat\w*|asistentes? (?:virtual\w*|automat\w*))|(?:con|a) (?:maquinas|robots|una maquina|un robot|bots|una computadora|un bot|una grabacion|una ia|aparatos)(?: yo)? no (?:hablo|trato|hablamos|quiero|platico|negocio|contesto|discuto)|(?:no|nunca|jamas|nop)(?: \w+){0,6}? (?:hablar|conversar|platicar|charlar|tratar|negociar|discutir|contestar|responder|atender|comunicarme|entenderme|dialogar)(?: \w+){0,5}? (?:maquinas?|robots?|bots?|computador\w*|ordenador\w*|inteligencia artificial|ia|grabacion\w*|contestador\w*|programas?|aparatos?|asistentes? virtual\w*)|(?:odio|detesto|no soporto|me molestan|estoy hart[oa] de)(?: \w+){0,4} (?:maquinas?|robots?|bots?|contestador\w*|grabaciones|grabacion|ias|automat\w+)|(?:a|con) (?:las |los |una |un )?(?:maquinas?|robots?|bots?|grabacion\w*|ordenador\w*|computador\w*) (?:yo |nosotros )?no (?:les |le )?\w+|no me (?:pong\w+|pas\w+|comuni\w+|veng\w+|hag\w+)(?: \w+){0,3} con (?:un |una |otra |otro )?(?:robots?|maquinas?|bots?|computador\w*|grabacion\w*|ia|inteligencia artificial)|no (?:confio en|me fio de|me gustan|quiero) (?:las |los )?(?:maquinas|robots|bots|grabaciones|inteligencias? artificial\w*|ias?))\b/,
  ],
  [
    "human_request",
    /\b(?:(?:quiero|quisiera|puedo|podria|prefiero|necesito|me gustaria|deseo|queremos|preferiria|exijo|dejeme|dejenme|hay)(?: \w+){0,4} (?:con|a)? ?(?:alguien (?:de verdad|real|de carne y hueso|humano|de su (?:empresa|equipo|lado|parte|compania)|de ustedes)|(?:una |un |otra |la )?(?:persona(?:s)?(?: (?:real|de verdad|humana|de carne y hueso|fisica))?|humano|ser humano|operador(?:a)? humano|agente(?: humano)?|asesor|ejecutivo|representante)|su (?:jefe|jefa|gerente|supervisor|compras|comprador))|(?:pase|paseme|pasame|pongame|comuniqueme|conecteme|transfierame|ponme|paselo|comuniquenme|pongan|paseme usted)(?: \w+){0,2} (?:con|a) (?:un|una|alguien|su|el|la|otra)(?: \w+){0,2}|(?:con|a) (?:un|una|algun|alguna|otra) (?:persona|humano|agente|operador\w*|asesor\w*|ejecutiv\w*|representante|ser humano)\b|(?:hablar|hable|hablo|tratar|comunicarme|conversar) con (?:alguien|su (?:jefe|jefa|gerente|supervisor\w*|comprador\w*|responsable|encargad\w+)|el comprador|la persona (?:responsable|encargada)|una persona)|(?:llamarme|marcarme|atenderme|llamarnos|hablarme|contactarme|atienda|atiende|llame|contacte|hable)(?: \w+)? (?:un humano|una persona|alguien)|(?:una )?persona (?:real|de verdad|de carne y hueso|humana)|(?:un )?(?:ser )?humano (?:por favor|de verdad)|que me (?:llame|marque|hable) (?:una persona|alguien|un humano|su jefe|el comprador|su gerente|el responsable|dana)|que (?:alguien|una persona)(?: \w+){0,4} (?:me|nos) (?:llame|marque|hable|contacte)|operadora? por favor|hablar con (?:una persona|un humano|alguien de verdad))\b/,
  ],
  [
    "who_gave_number",
    /\b(?:(?:quien|como|de donde|donde|por que|quienes)(?: \w+){0,2} (?:dio|dieron|dado|pasado|facilitado|conseguido|obtenido|sacado|proporcionado|paso|pasaron|facilito|proporciono|consigui\w+|obtuv\w+|saco|sacaron|sacaste|tien\w+|encontr\w+|proporcionaron)\b.{0,25}\b(?:numero|telefono|celular|movil|contacto|datos))\b/,
  ],
  [
    "stop_recording",
    /\b(?:(?:par\w*|deten\w*|dej\w+ de|apag\w+|desactiv\w+|quit\w+|interrump\w+|cort\w+|suspend\w+|borr\w+|elimin\w+|termin\w+) (?:de |la |esa |esta |el |las )*grab\w+|no (?:quiero|queremos|deseo|autorizo|acepto|permito|me gusta) (?:que (?:me |nos |se |lo |la |esto )*(?:grab\w+|siga grabando)|(?:ser |la |esta |que se )?grab\w+)|no (?:me |nos |lo |la |se |esto )*grab(?:e|en|es|e mas)\b|ya no (?:grab\w+|quiero)|sin grab\w+|retiro (?:mi |el )?(?:consentimiento|permiso|autorizacion))\b/,
  ],
  [
    "ask_recording",
    /\b(?:(?:me |nos |se |esta |estan |lo |todo |esto |va a |van a |sera |es |queda |quedara )+(?:siendo )?(?:grab(?:ando|ad[oa]|an?|ar|ando esto)|grabando|grabada)(?:me|nos|lo|la|se)?\b|(?:por que|para que|quien|donde|cuanto tiempo)(?: \w+){0,4} (?:grab\w+|grabacion\w*)|(?:quien|quienes) (?:escucha\w*|va a escuchar|oye|tiene acceso)|que (?:hacen|haran|pasa|van a hacer) con (?:la |mi |esta |las )?(?:grabacion|voz|llamada|datos)|guardan (?:la |mi )?(?:grabacion|llamada|voz)|estas? grab\w+|graban (?:las|la|esta))/,
  ],
  [
    "are_you_a_robot",
    /\b(?:(?:es|eres|sera|son|usted es|tu eres|seras)(?: (?:usted|tu|esto|esta|ustedes|de verdad|realmente|acaso))*(?: como)? (?:una?|el|la)? ?(?:robot|maquina|bot|computadora|ordenador|inteligencia artificial|ia|grabacion(?! de)|contestador\w*|programa|asistente virtual|persona(?: real| de verdad| humana)?|humano|humana|ser humano|automatic\w+|real|de verdad|chatbot)\b|(?:estoy|estamos) (?:hablando|platicando|tratando) con (?:una?|el|la)? ?(?:robot|maquina|bot|computadora|ordenador|inteligencia artificial|ia|grabacion|persona(?: real| de verdad)?|humano|programa)|(?:hablo|platico) con (?:una?) (?:robot|maquina|bot|computadora|ia|inteligencia artificial|grabacion|persona real|humano)|(?:me (?:habla|llama|esta hablando|esta llamando)|es usted|usted es|habla) (?:un |una )(?:robot|maquina|bot|computadora|ordenador|inteligencia artificial|ia|grabacion|contestador\w*)|(?:usted )?no es (?:usted )?(?:una persona|humano|humana|un humano|una persona real)|suena (?:usted )?(?:como|a) (?:una? )?(?:robot|maquina|computadora|grabacion)|robot o (?:persona|humano)|persona o (?:robot|maquina)|humano o (?:robot|maquina)|parece (?:una?) (?:robot|maquina|grabacion))\b/,
  ],
  [
    "ask_identity",
    /\b(?:(?:con )?quien (?:es|habla|llama|eres|me llama|me habla|esta llamando|esta hablando|sois|son ustedes|tengo el gusto|es usted|de parte)|con quien (?:hablo|tengo|estoy hablando|me comunico)|de (?:parte de quien|donde (?:me |nos )?(?:llama|habla|marca|viene)\w*|que (?:empresa|compania|parte|firma|lugar)(?: \w+){0,4}|quien viene)|(?:que|cual) (?:empresa|compania)(?: \w+){0,2}(?: es| representa)?|(?:cual es|como es|me da|me dice|me repite) (?:su|tu) nombre|como (?:se llama|te llamas|dijo que se llama)(?: usted)?|para quien (?:trabaja|llama)\w*|en nombre de quien|(?:cual es |por )?(?:el )?motivo de (?:su|la) llamada|(?:para|por) que (?:me |nos )?(?:llama|habla|marca)\w*|que (?:desea|quiere|se le ofrece|necesita)|de que se trata|a quien representa|identifiquese|presentese|su nombre por favor|su nombre)\b/,
  ],
  [
    "wrong_number",
    new RegExp(
      `\\b(?:(?:se |esta |tiene |te |has |ha |le |numero |creo que )*(?:equivoc|confund)\\w+ (?:de (?:numero|persona|empresa|telefono|lugar|fabrica)|el numero)|(?:numero|telefono) equivocado|marc\\w+ mal|marco mal|se equivoco al marcar|no (?:hay|existe|trabaja|conozco|conocemos|tenemos)(?: \\w+){0,3} (?:nadie|ningun\\w*|persona|alguien)\\b.{0,15}\\b(?:nombre|llam\\w+|aqui)|nadie (?:con|de|que se llam\\w+) (?:ese|este|asi)(?: nombre)?|(?:ya )?no trabaja (?:aqui|con nosotros|mas aqui|en esta)|aqui no (?:es|trabaja(?! nadie(?! con| de| que))|vive|hay (?:ningun\\w*|nadie))|(?:es|este es) (?:un|una) (?:numero|telefono|casa|domicilio) (?:particular|privad[oa])|casa particular|llam\\w+ a una casa|(?:tiene|tienen|anoto|apunto|marco) mal (?:el|mi|este|ese|su) (?:numero|telefono)|(?:numero|telefono) (?:incorrecto|erroneo|mal)|no (?:somos|es) (?:esa|la|una) (?:empresa|fabrica|compania)|no conozco (?:esa|a esa|su) (?:empresa|compania)|no fabricamos|esto no es una fabrica|${SHOP})\\b`,
    ),
  ],
  [
    "language_switch",
    new RegExp(
      `\\b(?:(?:habla|hablas|hablan|hablamos|hablemos|hablar|hable|podemos|podriamos|puede|pueden|podria|cambi\\w+|continu\\w+|segui\\w+|sigamos|prefier\\w+|preferiria|entiende|mejor|seria mejor|pasamos|platicar|platicamos|conversar|atiend\\w+)(?: (?:usted|ustedes|hablar|a|en|el|con|que|otro|idioma|seguir|continuar|cambiar|platicar|lo|si|hablemos|podemos|bien|hacerlo|esto|la|conversacion|llamada|pasar|pasarnos|tambien|algo|de))* ${LANGUAGES}|(?:en )?${LANGUAGES} (?:por favor|please|seria mejor|es mejor|mejor|esta bien|si es posible|se puede|puede ser)|(?:no|poco|mal|apenas)(?: (?:hablo|hablamos|entiendo|entendemos|domino|se|manejo|comprendo))+(?: (?:bien|mucho|muy|el|nada|de|tan|casi))* ${LANGUAGES}|mi ${LANGUAGES} (?:no )?es (?:muy )?(?:mal\\w*|buen\\w*|poc\\w*|basic\\w*)|(?:hacer\\w*|seguir\\w*|continuar|hablar\\w*|pued\\w+|pod\\w+|quisiera|quiero|preferi\\w+|prefiero|explic\\w+|dig\\w+)(?: \\w+){0,4} en ${LANGUAGES}|(?:hablo|hablamos|entiendo|entendemos|se)(?: \\w+)? (?:poco|mal|poquito|regular) (?:de )?(?:el )?${LANGUAGES}|(?:speak|in|into) (?:english|german|french|chinese|spanish)|(?:english|german|french) please|otro idioma|cambiar de idioma|en mi idioma|(?:alguien|persona)(?: \\w+){0,2} (?:que )?(?:hable|habla) ${LANGUAGES}|(?:solo|solamente) hablo ${LANGUAGES})\\b`,
    ),
  ],
  ...TALK_RULES,
  ...AWKWARD_RULES,
  ...CONTRACT_RULES,
  ...PRESSED_TERMS,
  ...TOLD_TERMS,
  ...SETTLED_TERMS,
  ...CONFIDENCES,
  ...IMPOSTORS,
];

/** An intent of the second list is dropped where one of the first explains the same words better. */
const OVERRULES: ReadonlyArray<readonly [Intent, readonly Intent[]]> = [
  [
    "prompt_injection",
    [
      "refuse_information",
      "ask_identity",
      "dont_know",
      "ask_quality_question",
      "price_change_request",
      "as_planned",
      "repeat_please",
    ],
  ],
  ["injury_report", ["call_back_later", "transfer_colleague", "quality_report"]],
  ["stop_calling", ["call_back_later", "refuse_information", "refuse_ai"]],
  ["refuse_ai", ["refuse_information", "are_you_a_robot", "send_email_instead"]],
  ["language_switch", ["repeat_please", "ask_identity", "human_request", "speak_slower", "transfer_colleague"]],
  ["human_request", ["transfer_colleague", "call_back_later", "connecting"]],
  ["are_you_a_robot", ["ask_recording", "ask_identity", "human_request"]],
  ["wrong_number", ["transfer_colleague", "dont_know"]],
  ["who_gave_number", ["ask_identity"]],
  ["stop_recording", ["ask_recording", "refuse_information", "stop_calling"]],
  ["ask_recording", ["ask_identity", "refuse_information"]],
  ["transfer_colleague", ["hold_on", "dont_know", "call_back_later", "as_planned"]],
  ["send_email_instead", ["refuse_information", "call_back_later", "transfer_colleague"]],
  ["call_back_later", ["hold_on", "dont_know", "goodbye", "repeat_please"]],
  ["speak_slower", ["repeat_please", "call_back_later"]],
  ["ask_other_customer", ["price_change_request", "dont_know", "ask_identity"]],
  ["bank_change", ["terms_request", "price_change_request", "wrong_number"]],
  ["price_change_request", ["terms_request", "ask_quality_question", "dont_know"]],
  [
    "third_party_confidence",
    ["off_record_request", "refuse_information", "ask_other_customer", "price_change_request"],
  ],
  ["complaint_our_side_late", ["dont_know", "wrong_number"]],
  ["refuse_information", ["dont_know", "ask_quality_question"]],
  ["hold_on", ["dont_know"]],
  ["ask_identity", ["repeat_please"]],
];

export const readIntents = createIntents({
  rules: RULES,
  overrules: OVERRULES,
  notMeant: NOT_MEANT,
  injury: createInjuries(INJURIES),
  unhurt: UNHURT,
  well: { told: CONFIRM.allWell, harm: CONFIRM.harm, doubted: NOT_ALL_WELL },
  inability: INABILITY,
  answered: null,
});
