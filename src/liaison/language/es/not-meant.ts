/** What sounds like an intent and is none: nobody is hurt, somebody else is not to be called, a notice is asked for. */
import type { IntentCues } from "../kit/intents.ts";
import { NOT_SHIPPED } from "./not-shipped.ts";

const CALL = "(?:llam|marc|molest|contact)";
const OTHERS =
  "(?:a el |a la |a (?:mi|mis|nuestro|nuestra|su|los|las|un|una) )(?!(?:numero|telefono|celular|movil|casa|empresa|oficina)\\b)\\w+";
const TIMES =
  "(?:antes|despues|entre|hasta|los (?:domingos|sabados|fines)|el (?:domingo|sabado|fin)|de noche|por la (?:noche|manana|tarde)|tan (?:temprano|tarde))";

export const NOT_MEANT: IntentCues["notMeant"] = {
  // "No lo apunté, creo que el diez" tells of the past; without its accent it looks like a wish.
  off_record_request:
    /\bno (?:me )?lo (?:apunte|anote|registre|escribi) (?:y |pero |asi que |entonces )?(?:creo|no me acuerdo|no recuerdo|perdon|la verdad|ayer|en su momento)/g,
  // "Primero necesitamos el certificado del cliente": somebody else is to give it.
  document_request:
    /\b(?:(?:primero|antes) (?:nos |se |me )?(?:necesit\w+|falta\w*|hace\w* falta|requer\w+) (?:(?!su\b|sus\b|ustedes\b)\w+ ?){1,7}|(?:necesit\w+|nos falta|nos hace falta) (?:(?!su\b|sus\b|ustedes\b)\w+ ){1,7}?(?:antes|primero))/g,
  already_shipped: NOT_SHIPPED,
  // "El precio no cambia" wants nothing changed; a bench is no bank.
  price_change_request:
    /\b(?:precios?|costos?|tarifas?) (?:(?:es|son|sigue|siguen|queda|quedan|se|mantiene|mantienen) )*(?:el mismo|los mismos|igual(?:es)?|sin cambios?|como (?:antes|acordamos))|\b(?:precios?|costos?) no (?:cambi\w+|sub\w+|aument\w+|se mueve\w*)|\b(?:por ciento|%) (?:mas|extra) de (?:tiempo|gente|personal|produccion|trabajo|piezas|capacidad|horas|rendimiento|unidades|material)|\bmismo precio|\bsin (?:cambio|aumento) de precio/g,
  terms_request:
    /\b(?:contrato|terminos|condiciones|acuerdo) (?:(?:es|son|sigue|siguen|queda) )*(?:el mismo|los mismos|las mismas|igual(?:es)?|sin cambios?)|\b(?:contrato|terminos|condiciones) no (?:cambi\w+|se modific\w+)/g,
  bank_change: /\bbancos? de (?:pruebas?|trabajo|datos|ensayos?)\b/g,
  // "Número equivocado de cajas": a count, and no telephone.
  wrong_number:
    /\b(?:numero (?:equivocado|incorrecto|erroneo|mal) de (?!telefono)\w+|numero (?:equivocado|incorrecto|erroneo|mal) (?:son |es |era |eran |no )*(?:\d+|\w*cient[oa]s|\w+ mil\b|mil\b))/g,
  // No machine that talks: one that stands in the works, and who works it.
  refuse_ai:
    /\b(?:no (?:hay|tenemos|usamos) (?:robots|maquinas) (?:en|aqui|para)|(?:a|con|de) (?:el |la |los |las |un |una )?(?:operador\w*|operari\w+|maquinista\w*|encargad\w+|tecnic\w+|jef\w+) de (?:la |el |las |los )?(?:maquinas?|robots?))/g,
  // A discount is no information, and "no digo que sí" tells how it stands.
  refuse_information:
    /\bno (?:le |les |nos |se )?(?:damos|doy|dan|podemos dar|puedo dar|ofrecemos) (?:ningun |ninguna |un |una )?(?:descuentos?|rebajas?|creditos?|garantias?|regalos?|bonificacion\w*)|\bno (?:le |les )?(?:digo|decimos|dire|voy a decir) que (?:si|no)\b/g,
  injury_report:
    /\b(?:(?:jef[ea]|gerente|director[a]?|duen[oa]|esposa?|mujer|marido|mama|papa|madre|padre|hij[oa]|abuel[oa]|suegr[oa]) (?:\w+ )?(?:esta|sigue|anda|fue) (?:internad[oa] )?(?:en|a) (?:el )?hospital|hospital (?:a|para) (?:dar a luz|tener (?:a )?(?:su|el|la|un) (?:bebe|hijo|hija)|aliviarse|parir|el parto)|(?:piezas?|partes?|placas?|luces|componentes?|equipos?|asientos?|tableros?|cables) (?:para|de) (?:las? |una )?ambulancias?|(?:camion|trailer|transporte|transportista|camioneta) (?:tuvo|sufrio|tenia|tiene) un (?:\w+ )?accidente|(?:maquina|robot|linea|prensa|grua) (?:ya )?(?:perdio|se quedo sin) (?:un|una|el|la) (?:\w+)|nadie (?:(?:se|salio|esta|resulto|fue|quedo|ha|sido) )*(?:lastim\w+|herid\w+|lesion\w+)|(?:sin|no hay|no hubo|no tenemos) (?:herid\w+|lesionad\w+|lastimad\w+|accidentes))\b/g,
  // Where one stands and what one eats while one answers; noise; what others say beside the telephone.
  call_back_later:
    /\b(?:(?:estoy|ando|estamos|andamos|sigo|voy)(?: \w+)? (?:en la linea(?! con)|(?:manejando|conduciendo) (?:el|un|la|una) (?:montacargas|grua|carretilla|maquina|elevador|torno|traspale\w*)|comiendo(?:me)? (?:un|una|unos|unas|mi|el|la) \w+))/g,
  repeat_please:
    /\b(?:que me (?:dice|dicen|estan diciendo|avisan) (?:aqui|aca|ahi|a el lado|por aqui|mi|el|la|los|las|un|una)|(?:hay |tengo |tenemos )?mucho ruido(?: \w+){0,4} (?:pero|le digo|mire|son|sale|salen|es)\b)/g,
  stop_calling: new RegExp(
    `\\b(?:(?:dej|par|ces)\\w+ de ${CALL}\\w+ (?:${OTHERS}|a (?:don |el senor |la senora |senor )?(?!(?:este|esta|mi|nuestro|nuestra|el|la)\\b)\\w+)|(?:no|nunca|ya no) (?:me |nos |le |les )?(?:vuelv\\w+ a )?${CALL}\\w+ (?:mas )?(?:${OTHERS}|${TIMES})|no (?:me|nos) llamen? (?!(?:mas|nunca|aqui|otra|por|a|al|ya|de|hoy|ahora|nadie|para)\\b)(?:senor |senora |don |dona )?\\w+ (?:(?:sino|pero|mejor|por favor) )*(?:llamen?me|llamenos|mi nombre|soy)\\b|(?:quit|borr|elimin|sac|saqu)\\w+ de (?:la|su|esa) lista de (?!llamadas|numeros|contactos|telefonos)\\w+|(?:no|nunca) (?:vamos a |voy a )?(?:dejar|dejaremos|pararemos|dejamos) de ${CALL}\\w+(?: por \\w+)?|(?:me|nos|le|les) (?:pidieron|dijeron|pidio|dijo)(?: que)? (?:dej\\w+ de ${CALL}\\w+|no (?:\\w+ )?${CALL}\\w+)|(?:alguien|el|ella|ellos|uno) (?:dijo|dijeron) (?:que )?(?:dej\\w+ de ${CALL}\\w+|no (?:\\w+ )?${CALL}\\w+))`,
    "g",
  ),
};

/** Nobody is hurt, told as a fact. */
export const UNHURT =
  /^(?!.*\b(?:espero|ojala|dios|que yo sepa|creo|menos|excepto|salvo)\b)(?:(?!\b(?:espero|ojala|si|no se|creo|supongo|dicen|quiza\w*|tal vez|dios)\b).)*?\bnadie (?:se |salio |esta |resulto |fue |quedo |ha sido )+(?:lastim\w+|herid\w+|lesion\w+)(?! (?:grave\w*|de gravedad|creo))/;

/** Beside "everybody is fine": somebody is left out, it is hoped or supposed, or it follows a no that may be to anything. */
export const NOT_ALL_WELL =
  /^no\b|\b(?:espero|esperamos|ojala|creo|creemos|supongo|quiza\w*|tal vez|a lo mejor|parece|que yo sepa|menos|excepto|(?<!\ba )salvo|(?:pero|solo|nomas|solamente) (?:un[oa]?|dos|tres|algun\w*|la mitad|ella|no|falta\w*)|falta\w*|grave\w*|la mitad|la mayoria|casi|no todos|si (?:todos|estan)|no se(?! (?:la|por))|deben?|estaban|estuvieron)\b/;
