/** French words around a date. */
import type { BoundWords } from "../kit/date-bounds.ts";

const BOUNDS: BoundWords["bounds"] = [
  [
    "by",
    `au plus tard|au plus tard pour|au plus tard avant|pas plus tard que|pas plus tard qu|d ici|d ici a|jusqu a|jusqu|jusqu en|jusque|le plus tard|au maximum|maximum|
     au grand maximum|pas apres|dernier delai|au dernier delai|date limite|avant ou le|tout au plus|au plus tard a|le plus tard c est|au plus tard c est`,
  ],
  ["before", "avant|juste avant|d ici avant|un peu avant|courant avant"],
  [
    "from",
    `au plus tot|le plus tot|pas avant|jamais avant|a partir|a partir de|a partir d|a compter|a compter de|a compter d|des|pas plus tot que|au mieux|dans le meilleur des cas|au plus optimiste|
     seulement a partir|seulement a partir de|a dater|le plus tot c est|au plus tot c est|au plus tot pour`,
  ],
  ["after", "apres|juste apres|un peu apres|seulement apres|plus tard que"],
];
const ABOUTS = `vers|aux alentours|aux alentours de|aux alentours d|aux environs|aux environs de|autour|autour de|environ|a peu pres|plus ou moins|
  approximativement|dans les environs|sur|aux abords|pas loin|pas loin de|proche`;
/** Words that say nothing of their own; the articles belong to the dates themselves. */
const FILLERS = `a|en|dans|pour|sur|le matin|dans la matinee|dans la journee|la journee|dans la journee de|dans la journee d|dans l apres midi|l apres midi|
  dans la soiree|probablement|peut etre|normalement|sans doute|surement|theoriquement|a la date|de|
  euh|vraisemblablement|certainement|tot le matin|en fin de journee|fin de journee|courant|dans le courant|dans le courant de|a priori|
  avec un depart|depart`;

const TAILS: BoundWords["tails"] = [
  [
    "au plus tard|maximum|au maximum|au grand maximum|dernier delai|grand maximum|maxi|ou avant|voire avant|ou plus tot|voire plus tot|dernier carat|delai maximum|tout au plus",
    "by",
  ],
  [
    "au plus tot|ou apres|ou plus tard|voire plus tard|voire apres|minimum|au mieux|et pas avant|pas avant|pas plus tot|et pas plus tot",
    "from",
  ],
  [
    `environ|a peu pres|plus ou moins|a peu de chose pres|a un jour pres|a deux jours pres|a quelques jours pres|ou quelque chose comme ca|ou dans ces eaux la|dans ces eaux la|
     par la|approximativement|plus ou moins un jour`,
    null,
  ],
];

export const BOUND_WORDS: BoundWords = {
  bounds: BOUNDS,
  abouts: ABOUTS,
  fillers: FILLERS,
  negation: /^(?:pas|jamais|rien|personne|aucune?|impossible|plus|exclue?|improbable|hors de)(?: |$)/,
  deniedBehind:
    /^(?:(?:c|ce|ca|cela|on|nous|je|rien|il|y|n|ne|est|sera|serait|a|va|peut|peux|pouvons|pourra|pourrons|parait|semble|tout|absolument|vraiment|a fait) ){0,7}(?:impossible|exclu|impensable|irrealiste|infaisable|intenable|hors de question|pas(?! (?:le|la|avant|apres|sur|encore))|jamais|rien|pas question|aucune chance)(?: (?:possible|faisable|realiste|jouable|tenable|etre possible|expedier|livrer|partir))?(?= |$)/,
  refusals:
    "impossible|pas question|hors de question|aucune chance|pas moyen|jamais|jamais de la vie|c est exclu|pas possible|n y pensez pas|inutile d y compter|c est non",
  joins: /^(?:mais|et|car|parce|donc|non|oui)$/,
  until: /^(?:jusqu|jusque)$/,
  between: "entre",
  tails: TAILS,
  closingTail: null,
};
