/** Parts of the day in French, and what makes a time the earliest or the latest. */
import { HOUR, type HourCues, MIDNIGHT, NOON } from "../kit/hours.ts";

const RULES_OUT =
  "pas|jamais|impossible|complique|difficile|mauvais|mal|pris|occupe|absent|complet|fermes?|absents?|charge|indisponible";

export const HOURS: HourCues = {
  parts: [
    [/\bavant (?:midi|le (?:dejeuner|repas))\b/g, 0, NOON],
    [/\bapres (?:le )?(?:dejeuner|repas)\b/g, 13 * HOUR, MIDNIGHT],
    [/\b(?:matins?|matinees?)\b/g, 0, NOON],
    [/\b(?:entre midi et deux|heure de (?:le )?dejeuner)\b/g, NOON, 14 * HOUR],
    [/\bapres midis?\b/g, NOON, MIDNIGHT],
    [/(?<!bon(?:ne)? )\b(?:soirs?|soirees?)\b/g, 17 * HOUR, MIDNIGHT],
  ],
  ruledOut: {
    before:
      /\b(?:fermes?|absents?|pris|occupes?(?: (?:tout|toute|tous|l|le|les|la|en|du|pendant|chaque|[a-z]+di)){0,4}|(?<!pourquoi )pas|jamais|sauf|aucun\w*|sans|ni|hors|excepte|impossible)(?: (?!plutot|mieux|mais|seulement|mal|probleme|souci)\w+){0,3}$/,
    after: new RegExp(
      `^(?:(?:je|on|nous|ne|n|ce|c|est|sont|suis|sommes|peux|peut|pouvons|ai|a|avons|tout|toujours|souvent|tres|trop|assez|plus|un|peu|plutot|ca|va|me|convient|arrange) )*(?:${RULES_OUT})\\b(?! (?:mal|un probleme|de probleme|de souci)\\b)`,
    ),
  },
  from: {
    before: "a partir de|apres|des|pas avant|de|depuis|au plus tot a|a le plus tot a|seulement apres",
    after: "ou plus tard|a le plus tot|au plus tot|et plus tard",
  },
  until: {
    before: "avant|jusque a|jusqu a|jusqu|pas apres|au plus tard a|a le plus tard a",
    after: "au plus tard|a le plus tard|ou plus tot",
  },
  between: "entre",
  and: /^(?:et|a)$/,
  to: /^(?:a|jusque a|jusqu a)$/,
};
