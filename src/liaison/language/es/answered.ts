/** "Un momento, sí, mire, sale el diecisiete": behind words that only fill, the answer itself. */
import { HUNDREDS, MONTHS, TEENS, TENS, UNITS, WEEKDAYS } from "./lexicon.ts";

const anyOf = (...lists: Array<Record<string, number>>) => lists.flatMap((list) => Object.keys(list)).join("|");

const FILL =
  "que|yo|lo|la|los|las|le|les|se|me|por favor|tantito|ahi|aqui|ya|a ver|ver|eh|este|em|mmm|digo|miro|mire|mira|reviso|checo|veo|busco|consulto|apunto|encuentro|encontre|el dato|en el sistema";
const LOOK = "(?:lo|la|los|las|que|le|se lo) (?:miro|reviso|checo|veo|busco|consulto|digo)";
const LEAD =
  "es(?! que)|son|seria|serian|sera|seran|va|van|vamos|llevamos|llevo|hay|tenemos|tengo|queda|quedan|quedaria|quedarian|sale|salen|saldria|saldrian|esta|estan|estaria|estarian|termina|terminamos|hechas|hechos|listo|lista|listas|listos|sip|pues|bueno|vale|ok";
const JOINT = "para|hasta|a|en|ya|como|unas|unos|este|el|la|las|los|aqui";
const DAY = `\\d{1,2}|${anyOf(UNITS, TEENS, TENS, WEEKDAYS, MONTHS)}|primero|manana|pasado manana|hoy|(?:fin|final|finales|fines|mediados|principios|inicios) de|(?:proxima|otra) semana|semana`;
const MANY = `\\d{3,}|${anyOf(HUNDREDS)}|mil`;
const NO_WAIT = "(?!(?: \\w+)? (?:minut|segund|moment|instant|ratito)\\w*)";

export const ANSWERED = new RegExp(
  `^(?: (?:${FILL})){0,10}(?: (?:${LEAD}))(?: (?:${LEAD}|${JOINT}|${FILL})){0,8} (?:${DAY}|${MANY})\\b${NO_WAIT}|^(?: (?:${FILL})){0,10} (?:${MANY})\\b|^(?: (?:${FILL})){0,6} ${LOOK} (?:el|la|este) (?:${DAY})\\b${NO_WAIT}`,
);
