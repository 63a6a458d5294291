/** Spanish as the reader needs it. */
import type { Grammar } from "../kit/reader.ts";
import { ASIDES } from "./asides.ts";
import { readBases } from "./basis.ts";
import { readColleague } from "./colleague.ts";
import { CONDITION_MET } from "./condition-met.ts";
import { readConditions, readSupplyFacts } from "./conditions.ts";
import { CONFIRM } from "./confirm.ts";
import { CORRECTIONS } from "./corrections.ts";
import { dateExpressionAt } from "./date-expressions.ts";
import { HOURS } from "./hours.ts";
import { spelledAt } from "./identifiers.ts";
import { readIntents } from "./intents.ts";
import { readWantedLanguage } from "./language-names.ts";
import { lengthAsDate, lengthAt, noDelay } from "./lengths.ts";
import { NO_REASON } from "./no-reason.ts";
import { percentAt, wholePercent } from "./percents.ts";
import { isPlainYes } from "./plain-yes.ts";
import { readQuality } from "./quality.ts";
import { quantityAt } from "./quantities.ts";
import { readReasons } from "./reasons.ts";
import { revise } from "./revise.ts";
import { ROLES } from "./roles.ts";
import { noneAtAll } from "./shares.ts";
import { timeAt } from "./times.ts";
import { toWords } from "./tokens.ts";
import { waitIn } from "./wait.ts";

export const SPANISH: Grammar = {
  toWords,
  spelledAt,
  timeAt,
  percentAt,
  lengthAt,
  dateAt: dateExpressionAt,
  quantityAt,
  noneAtAll,
  wholePercent,
  noDelay,
  lengthAsDate,
  asides: ASIDES,
  corrections: CORRECTIONS,
  roles: ROLES,
  confirm: CONFIRM,
  plainYes: isPlainYes,
  minus: /(?:^|\b(?:tod[oa]s?|pedido|orden|lote|cantidad) )menos$/,
  now: /^(?:ahora|ahorita|ya|inmediatamente)$/,
  are: /^(?:son|es|eran|seran|quedan|hay|solo)$/,
  noNo: { pattern: /^(?:(?:nop?|nosino) ){2,}/, deniesNext: /^(?:esta|estan|es|son|va|van|vale)$/ },
  tense: {
    // "enviamos" and, without its accent, "mando" are present and past: only what is surely past counts.
    past: /\b(?:salio|salieron|fue|fueron|se (?:envio|mando|despacho|embarco|entrego)|enviaron|embarcaron|despacharon|mandaron|partio|partieron|recogio|recogieron|llego|llegaron|entregaron|ha salido|han salido|ha sido|han sido|hemos (?:enviado|embarcado|despachado|mandado|entregado)|ocurrio|hicimos|hubo|zarpo)\b/,
    future:
      /\b(?:va|van|vamos|voy|sera|seran|saldra|saldran|saldria|saldrian|podria|podemos|puede|deberia|esperamos|planeamos|pensamos|sale|salen|estara|estaran|queremos|enviaremos|embarcaremos|tendremos|para enviar|manana|proxim[oa]|que viene)\b/,
  },
  joins: /^(?:y|pero|entonces|aunque)$/,
  restates:
    /^(?:(?:digamos|es decir|o sea|o|osea|diria|yo diria|y mas precisamente|mas precisamente|mas concretamente|concretamente|en concreto|exactamente|precisamente|bueno|pues|si|el|la|a ver|o mejor dicho|para ser exactos)(?: |$))*$/,
  breaks: /^(?:y|luego|despues|pero|mas|mientras|resto|restantes|demas)$/,
  misheardDenial: null,
  bases: readBases,
  conditions: (words, dates) => [...readConditions(words, dates), ...readSupplyFacts(words, dates)],
  conditionMet: CONDITION_MET,
  reasons: readReasons,
  noReason: NO_REASON,
  intents: readIntents,
  quality: readQuality,
  colleague: readColleague,
  wantsLanguage: readWantedLanguage,
  hours: HOURS,
  waitIn,
  revise,
};
