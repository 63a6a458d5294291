/** What sounds like an intent and is none: nobody is hurt, somebody else is not to be called, a notice is asked for. */
import type { IntentCues } from "../kit/intents.ts";
import { NOT_SHIPPED } from "./not-shipped.ts";

const CALL = "(?:appel|rappel|telephon|contact|derang|harcel)\\w*";
const OTHERS =
  "(?:a |au )?(?:mon|ma|mes|notre|nos|son|le|la|l|les|monsieur|madame|mr|m) (?!(?:numero|telephone|portable|ligne|maison|usine|bureau)\\b)\\w+";
const TIMES =
  "(?:avant|apres|entre|jusqu|le (?:dimanche|samedi|week)|les (?:dimanches|samedis)|la nuit|le soir|si tot|si tard|pendant)";

/** "Je m'en rappelle plus": what is remembered, and no call. */
const MEMORY =
  "(?:je|j|on|il|elle|nous) (?:ne |n )?(?:m|me|s|se|nous) (?:en |le |la |les )?rappel(?:le|ons|ais|ait)(?: (?:plus|pas|jamais|rien))?";

export const NOT_MEANT: IntentCues["notMeant"] = {
  // "Il nous faut le certificat du client avant": somebody else is to give it.
  document_request:
    /\b(?:(?:faut|faudra|faudrait|besoin de|besoin du|besoin d) (?:(?!votre\b|vos\b|vous\b)\w+ ){1,8}?(?:avant|d abord|au prealable)|(?:d abord |avant )?(?:il )?(?:nous )?(?:faut|faudra) d abord (?:(?!votre\b|vos\b|vous\b)\w+ ?){1,7}|(?:d abord|avant) il (?:nous )?faut (?:(?!votre\b|vos\b|vous\b)\w+ ?){1,7})/g,
  already_shipped: NOT_SHIPPED,
  // "Le prix ne change pas" wants nothing changed; a bench is no bank.
  price_change_request:
    /\b(?:prix|tarifs?) (?:(?:est|sont|reste|restent|bien|toujours) )*(?:le meme|les memes|identiques?|inchange\w*|comme (?:avant|convenu))|\b(?:prix|tarifs?) (?:ne |n )?(?:change\w*|bouge\w*|augmente\w*|monte\w*) pas|\b(?:pour cent|%) (?:de )?(?:plus de|de plus de|en plus de|plus d) (?:temps|gens|personnel|production|travail|pieces|capacite|heures|rendement)|\bmeme prix|\bsans (?:hausse|changement) de prix/g,
  terms_request:
    /\b(?:contrat|conditions|termes|accord) (?:(?:de \w+|est|sont|reste|restent) )*(?:le meme|les memes|identiques?|inchange\w*|comme (?:avant|convenu))|\b(?:contrat|conditions) (?:ne |n )?(?:change\w*|bouge\w*) pas/g,
  // "Mauvais numéro de pièce": what stands on the goods, and no telephone.
  wrong_number:
    /\b(?:(?:mauvais|faux) numero (?:de|d|sur|pour) (?!telephone)\w+|(?:mauvais|faux) numero (?:c est |ce sont |pas |il y en a )*(?:\d+|\w+ cents?\b|cent\b|mille\b|\w+ mille\b))/g,
  // No machine that talks: one that stands in the works, and who works it.
  refuse_ai:
    /\b(?:pas de (?:robots?|machines?) (?:sur|dans|ici|a|chez|pour)\b|(?:a|avec|au|aux|le|la|l|un|une) (?:l )?(?:operat\w+|conduct\w+|technicien\w*|regleur\w*|responsable) (?:de |du |des |sur )?(?:la |l |les )?(?:machines?|robots?))/g,
  // A discount is no information, and "je ne dis pas oui" tells how it stands.
  refuse_information:
    /\b(?:donn\w+|accord\w+|fai\w+|peut|peux) (?:pas|jamais|aucune?)(?: donner)? (?:de |d |des |une |un )?(?:remises?|rabais|ristournes?|escomptes?|credit|garanties?|cadeaux?)|\b(?:dis|dit|dirai|dirons) pas (?:oui|non)\b/g,
  injury_report:
    /\b(?:(?:patron\w*|chef(?! d)|directeur|directrice|gerante?|femme|mari|mere|pere|fils|fille|maman|papa|bebe) (?:\w+ )?(?:est|a ete|va) (?:\w+ )?(?:hospitalise\w*|a l hopital)|(?:freins?|sacs?|pedales?) a (?:main|pied)|hopital (?:\w+ ){0,2}?(?:accoucher|accouche\w*|son bebe|avoir son bebe|la naissance)|(?:pieces?|cartes?|composants?|lampes?|feux|sieges?|cables?|equipements?) (?:pour|d|de) (?:les |des |l )?ambulances?|(?:camion|transporteur|camionnette|poids lourd|vehicule) (?:a eu|avait eu|a fait) un (?:\w+ )?accident|(?:machine|robot|ligne|presse|grue) a (?:\w+ )?(?:perdu|casse) (?:un|une|le|la|son|sa) \w+|casse\w* la tete (?:pour|a|sur|avec)|patron va me tuer|brule\w* les (?:doigts|ailes) (?:sur|avec) (?:le|ce|les) prix|(?<!\b(?:une|la|cette|chaque|autre|seule|meme) )personne (?:(?:de \w+|chez nous|ici) )?(?:n |ne |s )*(?:(?:est|a|ete|s est|fait) )*(?:blesse\w*|mal)|(?:pas de|aucune?|(?<!\bpas )sans) (?:blesses?|blessures?))\b/g,
  // Where one stands and what one eats while one answers; a bad line that is put up with.
  call_back_later: new RegExp(
    `\\b(?:${MEMORY}|(?:je suis|j suis|on est) (?:\\w+ )?(?:en train de (?:manger|boire) (?:un|une|mon|ma|mes|des|du)|au volant (?:du|d un|de mon) (?:chariot|fenwick|clark|transpalette|elevateur|cariste)))`,
    "g",
  ),
  repeat_please:
    /\b(?:ca (?:coupe|gresille|capte mal|passe mal)|mauvaise (?:ligne|connexion|communication)|la (?:ligne|connexion) (?:est|coupe)(?: \w+)?|la ligne (?:est )?mauvaise)(?: \w+){0,4} (?:mais|bon|donc|alors|je vous dis)\b/g,
  stop_calling: new RegExp(
    `\\b(?:${MEMORY}|(?:arret\\w+|cess\\w+) (?:de |d )${CALL} ${OTHERS}|(?:ne |n )(?:m |nous )?${CALL} (?:plus|jamais|pas) (?:${OTHERS}|${TIMES})|(?:retir|supprim|enlev|effac|ray)\\w+(?: moi| nous)? (?:de|de la|de votre|de vos) (?:la |votre )?liste (?:des|de|d) (?!appel\\w*|numeros|contacts|telephone)\\w+|(?:on|nous|je) (?:ne |n )?(?:va |allons |vais )?(?:pas )?(?:arret\\w+|cess\\w+)(?: pas)? (?:de |d )(?:vous )?${CALL}|(?:m|nous|on m|on nous) (?:a|ont) (?:demande|dit) (?:de |d )(?:ne plus|arreter (?:de |d )|cesser (?:de |d ))(?:les |l )?${CALL}|(?:quelqu ?un|il|elle|ils|on) (?:a|ont) dit (?:de |d )?(?:arret\\w+ (?:de |d )(?:m |nous )?|ne (?:m |nous )?)${CALL}(?: plus)?)`,
    "g",
  ),
};

/** Nobody is hurt, told as a fact. */
export const UNHURT =
  /^(?!.*\b(?:espere\w*|connaissance|crois|sauf|a part|si on)\b)(?:(?!\b(?:espere\w*|si|sais|crois|pense|suppose|dit|peut etre)\b).)*?(?<!\b(?:une|la|cette|chaque|autre|seule|meme) )\bpersonne (?:(?:de \w+|chez nous|ici) )?(?:n |ne )(?:est|a ete|s est) (?:blesse\w*|fait mal)\b(?! grave\w*)/;

/** Beside "everybody is fine": somebody is left out, it is hoped or supposed, or it follows a no that may be to anything. */
export const NOT_ALL_WELL =
  /^non\b|\b(?:espere\w*|crois|croit|pense|suppose|peut etre|sans doute|normalement|a priori|apparemment|sauf|a part|hormis|presque|(?:mais|juste|seulement|que) (?:un|une|deux|trois|certains|la moitie|il|elle|pas)(?= (?:est|sont|a|ont|de|homme|collegue|ouvrier|personne|va|d entre|bless\w*|manqu\w*))|grave\w*|serieusement|la moitie|la plupart|pas tous|si|a ma connaissance|etaient|etait|devrai\w+)\b/;
