/** Contract terms pressed on us as if they were settled: a rise in cents, days to pay, a release, other Incoterms, a deviation. */
import { type IntentRule, rule } from "../kit/intents.ts";

const MONEY = "(?:centimos?|centavos?|euros?|pesos?|dolar(?:es)?|usd|eur)";
/** What is owed is no price. */
const NOT_OWED =
  "(?<!\\b(?:deb\\w+|adeud\\w+|factura\\w*|anticipo|saldo|pendient\\w+|transfer\\w+|pagaron|pagado) .{0,60})";
/** A rise of the output is none of the price. */
const NOT_OUTPUT =
  "(?<!\\b(?:produccion|capacidad|rendimiento|volumen|avance) .{0,40})(?!.{0,40}\\b(?:produccion|capacidad|rendimiento|volumen|avance|desde|terminad\\w+)\\b)";
const DAYS =
  "(?:\\d+|siete|ocho|diez|catorce|quince|veinte|treinta|cuarenta y cinco|cuarenta|sesenta|noventa|ciento veinte|cien) dias";
const GOODS = "(?:lotes?|embarques?|mercancia|material|producto|muestras?|piezas?|partida|envio|primera pieza)";
const THE_GOODS = `(?:el|la|los|las|este|esta|estos|estas|nuestro|nuestra) (?:\\w+ )?${GOODS}`;
/** "Cuando liberen el lote" waits for it and asks for nothing. */
const NOT_AWAITED =
  "(?<!\\b(?:no|hasta|esper\\w+|cuando|si|cuanto|antes|despues|apenas|aun|todavia|porque) (?:\\w+ ){0,4})";
const ASKED = "(?:puede|pueden|podria|podrian|favor de|haga\\w* el favor de|tiene que|tienen que|deben|debe)";
const INCOTERM = "(?:exw|ex works|fob|fca|cif|cfr|dap|ddp|dpu|cpt|cip|franco fabrica|en fabrica|franco destino)";
const FREIGHT = "(?:flete|transporte|envio|seguro|aduana)";
const FROM_NOW =
  "(?:de ahora en adelante|desde ahora|a partir de (?:ahora|ya|hoy)|en adelante|de aqui en adelante|ahora)";

export const PRESSED_TERMS: readonly IntentRule[] = [
  [
    "price_change_request",
    rule(
      `${NOT_OWED}${MONEY} (?:mas|adicional(?:es)?|extra|de aumento)(?! (?:o menos|tarde))`,
      `${NOT_OWED}${MONEY} (?:por|a|en|la|cada) (?:cada )?(?:pieza|unidad|una|uno|parte)`,
      `${NOT_OWED}(?:sub\\w+|aument\\w+|increment\\w+|sum\\w+|agreg\\w+|anad\\w+|carg\\w+) (?:\\w+ ){0,3}?${MONEY}`,
      `${NOT_OUTPUT}(?:subimos|subo|aumentamos|incrementamos|(?:vamos a|tenemos que|hay que) (?:subir|aumentar|incrementar)) (?:de |un |el |en )*(?:\\w+ ){1,3}?(?:por ciento|%|puntos?)`,
      `(?:cada (?:pieza|una|unidad)|la (?:pieza|unidad)) (?:ahora )?(?:va|queda|cuesta|sale|vale) (?:a|en) (?!el |la )\\w+`,
      `${FREIGHT} (?:lo |la |corre |va )?(?:por |a )?(?:pagan|paga|asumen|asume|cubren|cubre|cuenta de) (?:\\w+ ){0,2}?(?:ustedes|usted)`,
      `(?:ustedes|usted) (?:pagan|paga|asumen|asume|cubren|cubre) (?:el )?${FREIGHT}`,
      `${FREIGHT} (?:corre |va )?por su cuenta`,
    ),
  ],
  [
    "terms_request",
    rule(
      `(?<!\\bno .{0,20})(?:pag(?:o|os|adero|aderos|adera|an|a|amos|ar|uen)|plazo de pago|credito) (?:\\w+ ){0,3}?(?:a|en|dentro de|de) ${DAYS}`,
      `${DAYS} (?:(?:de )?fecha (?:de )?factura|de credito|netos?)`,
      "a el contado|contra (?:entrega|reembolso)",
    ),
  ],
  [
    "terms_request",
    rule(
      `${NOT_AWAITED}(?:liber(?:e|en)(?:nos|melo)?|aprueb(?:e|en)(?:nos)?) (?:ya |por favor )?${THE_GOODS}`,
      `${NOT_AWAITED}${ASKED} (?:liberar|aprobar)(?:nos)? ${THE_GOODS}`,
      `${NOT_AWAITED}(?:denos|dennos|deme|denme) (?:ya )?(?:la|su) (?:liberacion|aprobacion) de ${THE_GOODS}`,
    ),
  ],
  [
    "terms_request",
    rule(
      `(?:pas\\w+|cambi\\w+|mov\\w+|vamos|trabaj\\w+) (?:\\w+ ){0,3}?(?:a|en|por) ${INCOTERM}`,
      `${INCOTERM} (?:en vez de|en lugar de|y ya no|y no)`,
      `(?:ya no|en vez de|en lugar de) (?:es |va )?${INCOTERM}`,
      `${FROM_NOW} (?:\\w+ ){0,3}?${INCOTERM}`,
      `${INCOTERM} ${FROM_NOW}`,
    ),
  ],
  [
    "terms_request",
    rule(
      "(?:acept\\w+|aprueb\\w+|aprob\\w+|toler\\w+) (?:\\w+ ){0,3}?(?:desviacion(?:es)?|concesion(?:es)?)",
      "(?:acept\\w+|recib\\w+|qued\\w+se con) (?:las |los |la |el |estas |estos )?(?:piezas|partes|placas|material|lote|mercancia) (?:asi|tal cual|tal y como|como (?:esta|estan|viene|vienen|son))",
    ),
  ],
];
