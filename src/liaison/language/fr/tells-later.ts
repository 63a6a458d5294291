/** An answer announced for a day: "je vous dis ça demain". */
import { laterCue } from "../kit/later-cue.ts";

const WE = "\\b(?:je|on|nous)";
const IT = "(?: vous| te)?(?: le | la | l'| en )";
const SAY =
  "(?:redis|redirai|redit|redisons|dis|dit|disons|dirai|dira|dirons|confirme|confirmons|confirmerai|confirmera|confirmerons|fais savoir|ferai savoir|sais|saurai|saura|saurons)";
const GIVE = "(?:donne|donnons|donnerai|donnera|donnerons|envoie|enverrai)";
const WHAT =
  "(?:ça|cela|tout ça|une réponse|la réponse|une date|la date|plus|des nouvelles|de mes nouvelles|de nos nouvelles|une confirmation)";
const TELL = `(?:préviens|prévient|prévenons|préviendrai|préviendra|préviendrons|tiens au courant|tient au courant|tiendrai au courant|
recontacte|recontacterai|recontactera|réponds|répond|répondrai|répondra|informe|informerai|reviens vers vous|revient vers vous|reviendrai vers vous|
saurai|saura|saurons|vérifie|vérifierai|vérifiera|demande|demanderai|me renseigne|se renseigne)`;
const MORE =
  "(?: plus| ça| la date| tout| d'ici| avant| au plus tard| dès| pour| à| en| dans| le| la| au| là-dessus| ce)*";
const HAVE = `(?:aurai|aura|aurons|aurez|avez|ai|a|avons) ${WHAT}`;
const CANNOT =
  "\\b(?:je|on|nous) (?:ne |n')?(?:le |vous |vous le )?(?:sais|sait|savons|saurai|saura|saurons|peux|peut|pouvons|pourrai|pourra) (?:pas|rien)(?: vous)?(?: le)?(?: dire)?";

const PERSON =
  "\\b(?:le|la|mon|ma|notre) (?:chef|cheffe|patron|patronne|responsable|planificateur|planificatrice|planning|directeur|directrice|collègue|gérant|gérante)";
const RETURNS = "(?:ne )?(?:revient|rentre|est de retour|sera de retour|reviendra|rentrera|sera là)(?: que)?";
const DECIDED =
  "(?:(?:on|nous) (?:décide|décidons|décidera|déciderons|tranche|tranchera|trancherons)|ce sera décidé|ça se décide|ça se décidera|la décision (?:tombe|tombera|sera prise))";

export const TELLS_LATER = laterCue(
  `${PERSON} ${RETURNS}${MORE} ?DATE|\\b${DECIDED}${MORE} ?DATE|` +
    `${WE}(?: vous| te)? (?:redis|redirai|confirmerai|confirmera|confirmerons)${MORE} ?DATE|` +
    `^(?:ben |bon |alors |euh |oui |d'ici |avant |pour |dès )*DATE (?:${DECIDED}|(?:je|on) (?:vous |te )?(?:redis|redirai|redit)|j'en saurai|(?:vous |j'|on )${HAVE})|` +
    `${WE}${IT}${SAY}${MORE} ?DATE|${WE}(?: vous| te)? (?:${SAY}|${GIVE}) ${WHAT}${MORE} ?DATE|${WE}(?: vous| te)? ${TELL}${MORE} ?DATE|` +
    `\\b(?:je|j'|on|nous|vous) ?${HAVE}${MORE} ?DATE|${CANNOT}(?: avant(?: le| la)? DATE| LIMIT)|` +
    `^(?:ben |bon |alors |euh |oui |d'ici |avant |pour |dès )*DATE(?: matin| soir| après-midi| au plus tard)? (?:je|on|nous) ?(?:(?:vous |te )?(?:${TELL})|(?:vous |te )?(?:le |la |l'|en )${SAY}|(?:vous |te )?(?:${SAY}|${GIVE}) ${WHAT}|${HAVE})`,
);
