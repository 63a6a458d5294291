/** What of the contract a partner wants changed, and orders they do not know. Whole turns of phrase, never a word alone. */
import { type IntentRule, rule } from "../kit/intents.ts";

const PENALTY =
  "(?:penalizacion(?:es)?|penalidad(?:es)?|penalty|multas?|penas? convencional(?:es)?|recargos?|cargos? por (?:retraso|atraso|demora)|sancion(?:es)?|deducciones|descuentos? por (?:retraso|atraso|demora))";
const CLAUSE =
  "(?:(?:condiciones|terminos|plazos?) (?:de (?:el )?(?:pago|credito|contrato|entrega)|comerciales|contractuales)|contratos?|acuerdos?|convenios?|clausulas?|garantias?|incoterms?|adendas?|anexos?|pedido minimo|cantidad minima)";
const any = (most: number) => `(?:\\w+ ){0,${most}}?`;

export const CONTRACT_RULES: readonly IntentRule[] = [
  [
    "terms_request",
    rule(
      "neto (?:a )?(?:\\d+|treinta|sesenta|noventa)|(?:\\d+|treinta|sesenta|noventa) dias neto",
      `(?:perdon\\w+|quit\\w+|elimin\\w+|condon\\w+|olvid\\w+|cancel\\w+|renunci\\w+ a|levant\\w+|anul\\w+|retir\\w+|reduc\\w+|baj\\w+|exim\\w+ de) ${any(4)}${PENALTY}`,
      `(?:sin|no (?:nos )?(?:cobr\\w+|aplic\\w+|descuent\\w+|haya|hay|paguemos|pagamos)(?: la| las| los| el| ninguna?)*) ${PENALTY}`,
      `(?:cambi\\w+|modific\\w+|ampli\\w+|extend\\w+|extiend\\w+|renegoci\\w+|negoci\\w+|ajust\\w+|firm\\w+|acept\\w+|acort\\w+|nuev[oa]s?|otr[oa]s?|mejor\\w*) ${any(3)}${CLAUSE}`,
      "(?:pag\\w+|pago|cobr\\w+)(?: \\w+){0,3}? (?:por adelantado|por anticipado|anticipad[oa]|antes de (?:embarcar|enviar|entregar|el embarque|el envio|la entrega))",
      "(?:necesit\\w+|quer\\w+|quier\\w+|pid\\w+|ped\\w+|requer\\w+|requier\\w+|mand\\w+|d[ea]n\\w*) (?:un|el|su|algun)(?: \\w+){0,2}? (?:anticipo|adelanto|prepago)",
      "(?:liber\\w+|aprueb\\w+|aprob\\w+) (?:el|la|los|las) (?:embarque|lote|muestras?|producto|primera pieza) (?:ya|ahora|usted|sin)",
    ),
  ],
  [
    "price_change_request",
    /^(?!.*\b(?:pag\w+|factura\w*|anticipo|debe\w*|adeud\w+|transfer\w+|multa\w*|penal\w+)\b).*\b(?:a|por|es|en|son|sale|salen) (?:\w+ ){1,4}?(?:dolares|euros?|pesos|usd|eur)\b/,
  ],
  [
    "order_unknown",
    rule(
      "no (?:tenemos|tengo|aparece|existe|hay|veo|vemos|encuentro|encontramos|conozco|conocemos|me sale|nos sale|me aparece|nos aparece|figura|nos consta|me consta|ubico|ubicamos) (?:aqui )?(?:ese|este|tal|ningun|ningun|esa|un|su|el)(?: \\w+)? ?(?:pedido|orden|numero|oc|orden de compra)(?: aqui| en (?:el |nuestro )?sistema)?",
      "(?:ese|este|esa|esta|el|la|su|tal) (?:pedido|numero|orden(?: de compra)?|oc)(?: \\w+)? (?:no (?:existe|aparece|esta|es nuestr[oa]|lo tenemos|la tenemos|lo tengo|la tengo|nos aparece|me aparece|me sale|nos llego|figura|lo conozco|lo conocemos|lo encuentro|la encuentro)|nunca (?:nos )?llego)",
      "(?:nunca|jamas) (?:he|hemos) (?:oido|recibido|visto|tenido)(?: \\w+){0,2}? (?:pedido|orden|numero)",
    ),
  ],
];
