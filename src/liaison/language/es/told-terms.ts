/** Bank data and terms of the contract told in passing, as if they were a fact: each is a wish for people to look at. */
import { type IntentRule, rule } from "../kit/intents.ts";

const ANY = "(?:\\w+ ){0,3}?";
const PENALTY = "(?:penalizacion(?:es)?|penalidad(?:es)?|multas?|penas? convencional(?:es)?|recargos?|sancion(?:es)?)";
const FREIGHT =
  "(?:fletes?(?: aereo| maritimo)?|transporte|envio(?: aereo| urgente| expres)?|avion|paqueteria|horas extra\\w*|tiempo extra|sobretiempo|gastos? (?:de \\w+|extra)|aduana|aranceles|seguro|herramental)";
const PAYEE = "(?:beneficiari[oa]|titular(?: de la cuenta)?|destinatario de el pago)";
const COUNT =
  "(?:\\d+|diez|quince|veinte|treinta|cuarenta y cinco|cuarenta|sesenta|noventa|un|una|dos|tres|cuatro|cinco|seis)";
const OUR_BOSS = "(?:su|tu|el|la) (?:jefe|jefa|gerente|director\\w*|comprador\\w*|supervisor\\w*|companer[oa])";

export const TOLD_TERMS: readonly IntentRule[] = [
  [
    "bank_change",
    rule(
      "nombre(?: de (?:la |el )?\\w+)? (?:en|de) la cuenta (?:\\w+ ){0,2}?(?:es otro|cambi\\w+|es distinto|es diferente)",
      `(?:cambi\\w+|nuev[oa]|otr[oa])(?: de| el| la)*(?: nombre de(?: el| la)?)? ${PAYEE}|${PAYEE} (?:\\w+ )?(?:cambi\\w+|es (?:ahora|otr[oa])|ahora es|sera)|nombre de (?:el |la )?(?:${PAYEE}|cuenta) (?:cambi\\w+|es otro)`,
      "(?:ya no|no|nunca) (?:\\w+ )?(?:us\\w+|pag\\w+|deposit\\w+|transfier\\w+|mand\\w+)(?: \\w+){0,2}? (?:la |a la |en la )?(?:cuenta|clabe) (?:anterior|vieja|antigua|pasada|de siempre)|cuenta (?:anterior|vieja|antigua) (?:ya |esta |se )*(?:cerr\\w+|cancel\\w+|bloque\\w+|no sirve)",
      `(?:pago|dinero|deposito|transferencia|factura)s? (?:ahora |ya |desde hoy )*(?:va|van|es|sera|se hace|se hacen|sale|queda) (?:ahora )?(?:a nombre de|a traves de|por medio de|con|para|por) (?:${ANY})(?:empresa|compania|sucursal|filial|cuenta|razon social|banco|agente)`,
      "(?:pag\\w+|deposit\\w+|transfier\\w+|mand\\w+)(?:l[oae]s?)?(?: el| la| los| las| dinero| pago)* (?:a|en|por|a traves de) (?:la |el |nuestra |otra |una )?(?:empresa hermana|filial|otra (?:empresa|cuenta|compania|sucursal)|cuenta (?:personal|nueva|de \\w+)|nueva (?:empresa|cuenta))",
    ),
  ],
  [
    "terms_request",
    rule(
      `${PENALTY} (?:\\w+ )?(?:ya )?no (?:se )?(?:aplic\\w+|cuent\\w+|val\\w+|proced\\w+|correspond\\w+)|(?:no|ya no) (?:se |nos )?(?:aplic\\w+|cuent\\w+|val\\w+|proced\\w+)(?: la| las| los| el| ninguna?)* ${PENALTY}`,
      `(?:no habra|no hay|no va a haber|no habria|ni|ninguna) (?:\\w+ )?${PENALTY}`,
      "(?:necesit\\w+|quer\\w+|quier\\w+|pid\\w+|requer\\w+)(?: \\w+){0,3} (?:por ciento|%|porciento) (?:antes|para empezar|primero|de entrada)",
      "(?:llev\\w+|acept\\w+|recib\\w+|tom\\w+|mand\\w+)(?: \\w+)? sin (?:el |la |un |ningun )?(?:reporte|certificado|inspeccion|prueba|aprobacion|papeles|informe)",
      "(?:menos|menor|mas corta|reducida) garantia|garantia (?:\\w+ )?(?:mas corta|menor|reducida|limitada)",
      `${COUNT} dias (?:en lugar de|en vez de|y no|no) (?!una?\\b)${COUNT}|de ${COUNT} (?:dias )?a ${COUNT} dias (?:de credito|de pago|netos?)`,
      "(?:la mitad|todo|parte|un tercio|\\w+ por ciento)(?: de (?:el |la )?(?:dinero|pago|total|importe|monto))? (?:antes de (?:cargar|embarcar|enviar|salir|mandar)|por adelantado|por anticipado|de adelanto)",
      "garantia (?:\\w+ ){0,2}?(?:queda|es|sera|seria|baja|pasa|de|dura) (?:en |a |solo |de )*(?:\\w+ )?(?:ano|anos|meses|mes)",
      "(?:pedido|orden|cantidad)(?: de compra)? minim[oa] (?:es|sube|queda|pasa|sera) (?:de |a |en )*\\w+",
    ),
  ],
  [
    "price_change_request",
    rule(
      `${FREIGHT} (?:\\w+ )?(?:corre\\w*|va\\w*|es|son|sera\\w*|queda\\w*)(?: \\w+)? (?:por|a|de) (?:su|tu|vuestra) (?:cuenta|cargo|parte)`,
      `(?:ustedes|usted) (?:\\w+ ){0,2}?(?:pagan|paga|asumen|asume|cubren|cubre|ponen|pagar|cubrir|asumir) (?:el |la |los |las |todo )*${FREIGHT}`,
      `(?:cobr\\w+|factur\\w+|carg\\w+) (?:a ustedes |aparte |tambien )*(?:el |la |los |las |un |una )*(?:${FREIGHT}|diferencia|recargo|sobrecosto|excedente)`,
      `${FREIGHT} (?:\\w+ ){0,2}?(?:lo |la |los |las )?(?:ponen|pagan|cubren|asumen) (?:ustedes|usted)`,
      "(?:recargo|suplemento|sobrecargo|cargo extra)(?: \\w+){0,2} (?:es|son|sera|seria) ",
      "(?:costos?|gastos?|cargos?|diferencia)(?: \\w+){0,2} (?:van|va|se suman|se cargan|iran|entran) (?:\\w+ )?(?:en|a) su (?:factura|cuenta)",
      "(?:agreg\\w+|sum\\w+|anad\\w+|aplic\\w+|cobr\\w+|pon\\w+|met\\w+|hay) (?:\\w+ )?(?:un |una )?(?:cargo|recargo|suplemento|sobrecargo|sobreprecio|cuota)(?: \\w+)? (?:por|de|adicional|extra)",
      "(?:el |los )?precios? (?:ahora |nos )*(?:sub\\w+|pasa\\w*|va\\w*|queda\\w*|aument\\w+|camb\\w+) (?:a|en|un|de)? ?\\w+",
      "con (?:un |el )?(?:\\w+ ){0,2}?\\w+ (?:por ciento|porciento|puntos?) (?:mas|extra|adicional|encima|de (?:aumento|alza|incremento|subida|recargo))(?! (?:de|que|o|rapid\\w+|tarde|terminad\\w+|hech\\w+|list\\w+)\\b)",
      "(?:tom\\w+|cobr\\w+|pon\\w+|sub\\w+|carg\\w+|quer\\w+|ped\\w+)(?: \\w+){0,2}? (?:por ciento|%) (?:mas|extra|adicional|encima|de aumento)",
    ),
  ],
  [
    "authority_claim",
    rule(
      `(?:qued\\w+|acord\\w+|arregl\\w+|pact\\w+|cerr\\w+)(?: ya| eso| esto| lo)* con ${OUR_BOSS}`,
      `(?:su|tu) (?:jefe|jefa|gerente|director\\w*|comprador\\w*) (?:ya |nos |me |le |les )*(?:dijo|dijeron|aseguro|prometio|comento)(?: que)? (?:\\w+ ){0,4}?(?:sin|no|multas?|penal\\w+|precio|por ciento|gratis|acept\\w+|pag\\w+|adelanto|anticipo|liber\\w+)`,
    ),
  ],
];
