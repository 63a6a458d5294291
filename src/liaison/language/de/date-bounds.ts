/** German words around a date. */
import type { BoundWords } from "../kit/date-bounds.ts";

const BOUNDS: BoundWords["bounds"] = [
  [
    "by",
    `bis|bis zum|bis zur|bis spatestens|bis spatestens zum|bis allerspatestens|bis langstens|bis einschliesslich|bis inklusive|spatestens|
     spatestens bis|spatestens bis zum|spatestens am|spatestens zum|allerspatestens|allerspatestens am|nicht spater als|langstens bis|
     langstens|maximal bis|maximal bis zum|hochstens bis|hochstens bis zum|nicht nach|nicht langer als bis|bis maximal|bis hochstens|
     bis ungefahr|bis circa|bis etwa|bis so|bis zirka|bis ca|bis dann`,
  ],
  ["before", "vor|vor dem|vor der|noch vor|noch vor dem|eher als|fruher als|noch vorm|vorm"],
  [
    "from",
    `ab|ab dem|ab der|fruhestens|fruhestens am|fruhestens ab|fruhestens zum|allerfruhestens|allerfruhestens am|nicht vor|nicht vor dem|
     nicht vor der|nicht vorm|nicht eher als|nicht eher als am|nicht fruher als|nicht fruher als am|keinesfalls vor|keinesfalls vor dem|
     auf keinen fall vor|auf keinen fall vor dem|sicher nicht vor|sicher nicht vor dem|nicht mehr vor|nicht mehr vor dem|von|vom|erst ab|
     erst ab dem|beginnend am|beginnend mit|von dem|nicht schon vor|nie vor|nie vor dem`,
  ],
  [
    "after",
    "nach|nach dem|nach der|spater als|erst nach|erst nach dem|erst nach der|irgendwann nach|irgendwann nach dem|kurz nach",
  ],
];
const ABOUTS = `ungefahr|etwa|circa|ca|zirka|rund um|um|so um|um den|so um den|gegen|so gegen|rund um den|plus minus|schatzungsweise|in etwa|
  so circa|so ungefahr|so etwa|grob|um die|um das|ungefahr um|irgendwo um|kurz um|so am|so an|so in|so in der|so im|so zum`;
const FILLERS = `am|an|den|der|dem|im|in|in der|in den|in dem|zum|zur|zu|so|mal|schon|wohl|vielleicht|wahrscheinlich|voraussichtlich|irgendwann|
  erst|erst am|dann|noch|noch am|auf|auf den|fur|fur den|fur die|im laufe|im laufe der|im laufe des|im laufe von|gleich|direkt|wahrend|wahrend der|
  im verlauf der|im zeitraum|mit|wieder|genau|sagen wir|sagen wir mal|die|das|des|dann am|bereits|vermutlich|sicher|spater|so mal|uber|jetzt|
  einschliesslich|mittags am|abends am|im monat|am abend des|am morgen des|am nachmittag des|geschaftsschluss am`;

const TAILS: BoundWords["tails"] = [
  [
    "spatestens|allerspatestens|langstens|maximal|oder fruher|oder eher|oder davor|wenn nicht fruher|wenn nicht eher|oder sogar fruher|vielleicht fruher",
    "by",
  ],
  [
    "fruhestens|allerfruhestens|nicht fruher|nicht eher|nicht vorher|und nicht fruher|und nicht eher|nicht davor|oder spater|oder danach|und danach|an|aufwarts|oder noch spater|und spater",
    "from",
  ],
  [
    `rum|herum|plus minus|ungefahr|circa|etwa|oder so|so in etwa|so ungefahr|in etwa|so circa|plus minus einen tag|plus minus 1 tag|
     plus minus 2 tage|mehr oder weniger|oder so ahnlich|so um den dreh|um den dreh|oder so was|oder so etwas|grob geschatzt`,
    null,
  ],
];

export const BOUND_WORDS: BoundWords = {
  bounds: BOUNDS,
  abouts: ABOUTS,
  fillers: FILLERS,
  negation:
    /^(?:nicht|nie|nichts|niemand|kein\w*|kaum|unmoglich|niemals|ausgeschlossen|unwahrscheinlich|unrealistisch)(?: |$)/,
  // Verb-last German denies after the date: "vor dem Zehnten wird das nichts".
  deniedBehind:
    /^(?:(?:wird|werden|schaffen|schafft|schaff|ma|des|geht|klappt|konnen|kann|ist|sind|bekommen|kriegen|haben|das|es|wir|die|sie|ich|da|leider|sicher|definitiv|auf|liefern|fertig|machen|gar|rausgehen|lauft|vollig|absolut|ganz) ){0,7}(?:nichts|nicht|keinesfalls|(?:gar )?keinen fall|unmoglich|ausgeschlossen|unrealistisch|keine chance)\b/,
  refusals:
    "keine chance|unmoglich|ausgeschlossen|auf keinen fall|auf gar keinen fall|niemals|vergessen sie es|vergessen sie s|undenkbar|keinesfalls|geht nicht|nie im leben",
  joins: /^(?:aber|und|weil|also|nein|ja|sondern|doch|denn)$/,
  until: /^(?!.)/,
  between: "zwischen",
  tails: TAILS,
  // "an" ends "vom Zehnten an", and begins "an dem Tag".
  closingTail: "an",
};
