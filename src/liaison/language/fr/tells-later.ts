/** An answer announced for a day: "je vous dis ça demain". */
import { laterCue } from "../kit/later-cue.ts";

const WE = "\\b(?:je|on|nous)";
const IT = "(?: vous| te)?(?: le | la | l'| en )";
const SAY =
  "(?:dis|dit|disons|dirai|dira|dirons|confirme|confirmons|confirmerai|confirmera|confirmerons|fais savoir|ferai savoir|sais|saurai|saura|saurons)";
const GIVE = "(?:donne|donnons|donnerai|donnera|donnerons|envoie|enverrai)";
const WHAT = "(?:ça|cela|tout ça|une réponse|la réponse|une date|la date|plus|des nouvelles|une confirmation)";
const TELL = `(?:préviens|prévient|prévenons|préviendrai|préviendra|préviendrons|tiens au courant|tient au courant|tiendrai au courant|
recontacte|recontacterai|recontactera|réponds|répond|répondrai|répondra|informe|informerai|reviens vers vous|revient vers vous|reviendrai vers vous|
saurai|saura|saurons|vérifie|vérifierai|vérifiera|demande|demanderai|me renseigne|se renseigne)`;
const MORE =
  "(?: plus| ça| la date| tout| d'ici| avant| au plus tard| dès| pour| à| en| dans| le| la| au| là-dessus| ce)*";
const HAVE = `(?:aurai|aura|aurons|aurez|avez|ai|a|avons) ${WHAT}`;
const CANNOT =
  "\\b(?:je|on|nous) (?:ne |n')?(?:le |vous |vous le )?(?:sais|sait|savons|saurai|saura|saurons|peux|peut|pouvons|pourrai|pourra) (?:pas|rien)(?: vous)?(?: le)?(?: dire)?";

export const TELLS_LATER = laterCue(
  `${WE}${IT}${SAY}${MORE} ?DATE|${WE}(?: vous| te)? (?:${SAY}|${GIVE}) ${WHAT}${MORE} ?DATE|${WE}(?: vous| te)? ${TELL}${MORE} ?DATE|` +
    `\\b(?:je|j'|on|nous|vous) ?${HAVE}${MORE} ?DATE|${CANNOT}(?: avant(?: le| la)? DATE| LIMIT)|` +
    `^(?:ben |bon |alors |euh |oui |d'ici |avant |pour |dès )*DATE(?: matin| soir| après-midi| au plus tard)? (?:je|on|nous) ?(?:(?:vous |te )?(?:${TELL})|(?:vous |te )?(?:le |la |l'|en )${SAY}|(?:vous |te )?(?:${SAY}|${GIVE}) ${WHAT}|${HAVE})`,
);
