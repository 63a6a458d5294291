/** Spanish words around a date. */
import type { BoundWords } from "../kit/date-bounds.ts";

const BOUNDS: BoundWords["bounds"] = [
  [
    "by",
    `antes de el cierre de|antes de que cierre|antes de que termine el dia de|antes de terminar el dia de|antes de que acabe el dia de|antes de el final de el dia de|para el cierre de|para|como para|ya para|a mas tardar|a mas tardar para|a mas tardar en|como muy tarde|como muy tarde para|como muy tarde en|como mucho|como mucho para|como maximo|como maximo para|
     maximo|maximo para|maximo hasta|lo mas tarde|lo mas tardar|lo mas tarde para|a lo mas tarde|a lo mas|no mas tarde de|no mas alla de|no despues de|a lo sumo|tope|fecha limite|
     con fecha limite|fecha tope|hasta|antes o en|de aqui a|de hoy a|a no mas tardar|cuando mucho|cuando mucho para|a mucho tardar|si mucho|de aqui para|a mas tardar hasta|como tope|
     el limite es|lo mas tardar para|antes de o a mas tardar|no pasa de|no pasa de el|no pasamos de|sin pasar de`,
  ],
  [
    "before",
    "antes de|previo a|antes que|con anterioridad a|antes de que sea|antes de que llegue|antes de terminar|antes de acabar",
  ],
  [
    "from",
    `no antes de|nunca antes de|no antes|a partir de|a partir|desde|como pronto|lo mas pronto|lo mas pronto que|lo mas temprano|como muy pronto|a contar de|ya a partir de|
     apenas a partir de|lo antes posible|de plano hasta|recien a partir de|no mas temprano que|como minimo|ya hasta|sera hasta|seria hasta|solo a partir de|lo mas pronto seria|no va a ser antes de`,
  ],
  [
    "after",
    "despues de|luego de|tras|posterior a|mas alla de|mas tarde de|posteriormente a|despues|pasado|pasada|pasando|saliendo de|regresando de|volviendo de",
  ],
];
const ABOUTS = `hacia|sobre|alrededor de|en torno a|entorno a|a eso de|aproximadamente|mas o menos|mas o menos para|mas o menos por|cerca de|por ahi de|por ahi por|por ahi|por|como|
  como a|como por|como en|alla por|tipo|casi|a mas o menos|como hacia|como sobre|rondando|mas o menos en|aprox|ahi por`;
const FILLERS = `recien|a primera hora de|a primera hora|a ultima hora de|a ultima hora|a el cierre de|el cierre de|a el final de el dia de|el final de el dia de|a ultimo momento de|en|a|durante|en algun momento de|en algun momento|quiza|quizas|tal vez|a lo mejor|probablemente|
  seguramente|posiblemente|digamos|seria|es|de|sera|sea|sobre todo|que|ser|seria para|creo que|mismo|ya|la tarde de|la manana de|la noche de|lo|el dia|yo creo|y`;

const TAILS: BoundWords["tails"] = [
  [
    `a mas tardar|como maximo|como muy tarde|maximo|maximo maximo|lo mas tarde|a lo mas|a lo sumo|tope|o antes|o incluso antes|o antes si se puede|como tope|como fecha limite|
     cuando mucho|a mucho tardar|lo mas tardar|a lo mas tarde|si no es que antes|o un poco antes|como limite|si no antes`,
    "by",
  ],
  [
    "no antes|y no antes|antes no|como pronto|como muy pronto|como minimo|o despues|o mas tarde|en adelante|para adelante|o posterior|lo mas pronto|en lo sucesivo|para delante|lo mas temprano|o mas adelante",
    "from",
  ],
  [
    `mas o menos|aproximadamente|o asi|o algo asi|o por ahi|por ahi|aprox|o cerca|o alrededor|o cosa asi|dia arriba dia abajo|un dia mas un dia menos|o por esas fechas|mas menos|
     o alrededor de esa fecha|o por ahi asi`,
    null,
  ],
];

export const BOUND_WORDS: BoundWords = {
  bounds: BOUNDS,
  abouts: ABOUTS,
  fillers: FILLERS,
  negation: /^(?:no|nunca|jamas|nada|nadie|ningun[oa]?|imposible|tampoco|dificilmente|dudo|improbable|inviable)(?: |$)/,
  deniedBehind:
    /^(?:(?:es|esta|seria|sera|eso|nos|se|lo|la|va|vamos|ya|la verdad|a ser|totalmente|practicamente|casi) ){0,7}(?:imposible|impensable|inviable|ni hablar|ni pensarlo|ni de broma|ni loco|ni en suenos|nada|nadie|nunca|no(?! (?:el|la|los|despues|mas|se|s)\b))(?: (?:es posible|se puede|podemos|puedo|creo|sale|salen|va a salir|llegamos|va a ser posible|hay manera|hay forma|va a poder ser))?(?= |$)/,
  refusals:
    "imposible|ni hablar|ni pensarlo|ni de broma|de ninguna manera|de ningun modo|nunca|jamas|ni loco|ni en suenos|olvidelo|olvidese|para nada|no hay manera|no hay forma",
  joins: /^(?:pero|y|porque|sip|aunque|entonces)$/,
  until: /^(?:hasta)$/,
  between: "entre",
  tails: TAILS,
  closingTail: null,
};
