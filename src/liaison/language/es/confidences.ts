/** What is told of another customer: who, how many, what they pay. That their order comes first is a reason and no more. */
import { type IntentRule, rule } from "../kit/intents.ts";

const NUMBER = "(?:\\d{2,}|cien\\w*|\\w*cient[oa]s|mil|millon(?:es)?|diez|veinte|treinta|cuarenta|cincuenta|el doble)";
const COUNT = `(?:\\w+ ){0,2}?${NUMBER}(?! (?:dias|por ciento)\\b)`;
const MONEY = "(?:euros?|dolares|pesos|centavos|centimos)";
const CUSTOMER =
  "(?:otros? clientes?|(?:un|nuestro) (?:segundo|otro|mejor|mayor|gran) cliente|(?:su|sus|un|vuestro) competidor(?:es)?|(?:su|la) competencia)";
/** A word that stands alone like a name: no pronoun, and none that an article leads. */
const NAMED =
  "(?<!\\b(?:el|la|los|las|un|una|su|mi|nuestro|nuestra|otro|otra|ese|esa|este|esta|senor|senora) )(?!(?:nos|les|que|quien|nadie|alguien|usted|ustedes|ella|ellos|comprador|compras|cliente|jefe|proveedor|senor|senora|pero|porque|ayer|hoy|dana)\\b)[a-z]{3,}";
const OF_NAME =
  "(?!(?:usted|el|la|lo|un|una|mi|su|nuestro|nuestra|mil|cien|diez|material|exportacion|hoy|ayer|manana|stock|que|otro|otra|\\d+|\\w+s)\\b)[a-z]+";
/** Whom it is made for: none of ours, and no day. */
const OTHERS =
  "(?!(?:usted|ustedes|el|la|los|las|lo|un|una|mi|su|sus|nuestr[oa]s?|exportacion|hoy|manana|stock|que|poder|lunes|martes|miercoles|jueves|viernes|sabado|domingo|otros?|otras?|\\d+)\\b)[a-z]+";
const FIRST = "(?:\\w+ ){0,2}?(?:antes|delante|primero|adelante)";

export const CONFIDENCES: readonly IntentRule[] = [
  [
    "third_party_confidence",
    rule(
      `${CUSTOMER} (?:nos |ya |me |se |le )*(?:pidio|pidieron|ordeno|ordenaron|compro|compraron|encargo|lleva|llevan|compra|compran|pide|piden|quiere|quieren) ${COUNT}`,
      `${CUSTOMER} (?:nos |ya |me |lo |la |las )*(?:paga|pagan|pago|ofrece|ofrecen|ofrecio) (?:\\w+ ){0,2}?(?:mas|mejor|menos|el doble|${MONEY})`,
      "(?:ellos|ellas) (?:nos )?(?:pagan|ofrecen) (?:\\w+ )?(?:mas|mejor|el doble|menos)|pagan (?:\\w+ )?(?:mas|mejor) que (?:ustedes|usted|vosotros)",
      `${NAMED} (?:nos |ya )*(?:pidio|ordeno|compro|encargo) ${COUNT}`,
      `${NAMED} nos paga (?:\\w+ ){0,2}?(?:mas|mejor|el doble|${MONEY})`,
      `(?:un|una|otro|otra) (?:\\w+ )?(?:pedido|orden|encargo|proyecto)(?: \\w+)? (?:de|para) ${OF_NAME} ${FIRST}`,
      `tambien (?:se |los? |las? )*(?:fabric\\w+|hac\\w+|produc\\w+|suministr\\w+) (?:\\w+ ){0,2}?para ${OTHERS}`,
      `${CUSTOMER} (?:\\w+ ){0,4}?(?:fallo|rechaz\\w+|quebro|retir\\w+|devolvi\\w+|sali\\w+ mal)`,
    ),
  ],
];
