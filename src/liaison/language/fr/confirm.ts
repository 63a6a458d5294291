/** French assent, denial and everything between. */
import type { ConfirmCues } from "../kit/confirm.ts";
import { TAKEN_BACK } from "./taken-back.ts";

const GOOD = "(?:ca|cela|bon|bonne|ok|correct|correcte|juste|exact|exacte|vrai|parfait|bien|d accord)";
const YES = `(?:oui|ouais|ok|okay|d accord|exact|exactement|correct|c est ${GOOD}|tout a fait|si|tout est bon|tout|bon)`;

/** What is not known or not there yet of one of two things: "on les attend", "reste à voir", "pas encore". */
const OPEN =
  "(?:(?:on|nous) (?:l |les |le |la )?(?:en )?atten\\w+|en attente|pas encore|pas|non|(?:il )?(?:en )?manqu\\w+|(?:ca )?reste a \\w+|(?:il )?faut (?:encore )?(?:voir|verifier)|a (?:voir|confirmer)|(?:je |on )?(?:ne )?sai[st] pas|on verra|en cours|ca depend)";
const THING = "(?:pour (?:les? |la |l )?|les? |la |l )";

const PATTERNS: ConfirmCues["patterns"] = [
  // "Ça c'était hier" to what was said back; "si seulement".
  [
    "no",
    /\b(?:(?:ca )?c etait (?:avant|hier|avant hier|avanthier|l ancien\w*(?: \w+)?|la semaine derniere|le mois dernier|au debut|la semaine passee|(?:lundi|mardi|mercredi|jeudi|vendredi)(?: dernier)?)|si seulement|si c etait vrai|dans vos reves|ce serait trop beau|(?:j|on) aimerai[st] bien mais)\b/g,
  ],
  [
    "unsure",
    /\b(?:c est ce (?:qu on m a dit|qu on me dit|qu on m a annonce|qu ils disent|que j ai entendu)|(?:il )?faut d abord (?:que (?:je|j|on|nous) (?:\w+ ){0,2}(?:voi|demand|verifi|regard|consult)\w+|(?:voir|demander|verifier|consulter))|(?:il )?faudrait (?:d abord )?que (?:je|j|on|nous) (?:\w+ ){0,2}(?:voi|demand|verifi|regard|consult)\w+)\b/g,
  ],
  [
    "unsure",
    /\b(?:peut etre(?: bien)? (?:que |qu )?oui (?:et |ou )?peut etre(?: bien)? (?:que |qu )?non|p ?tet (?:ben |bien )?qu ?oui (?:et |ou )?p ?tet (?:ben |bien )?qu ?non|ni oui ni non|(?:mettr\w+|mets) pas (?:ma|la) main (?:a couper|au feu)|parierais pas|(?:oui ou non|oui ni non) (?:je|j|on|ca)|(?:pas|peux|peut)(?: \w+){0,3} oui ou non|(?:c est )?pas mon (?:dossier|rayon)(?! non)|je remplace (?:juste|seulement|ici|au bureau|mon collegue|ma collegue|quelquun)|je suis (?:que |juste |seulement )*(?:le |la |l |un |une )?(?:remplac\w+|interimaire|stagiaire)|j en sai[st] rien)\b/g,
  ],
  ["no", /\b(?:pas )?pantoute\b|^(?:(?:ah|oh|ben|non) )*du tout(?: du tout)?$/g],
  [
    "yes",
    /\b(?:tiguidou|en plein (?:ca|cela|dans le mille)|c est (?:bien |exactement )?ce que j ai dit|(?:vous )?avez (?:tout )?(?:bien )?note comme il faut)\b/g,
  ],
  ["yes", /\b(?:ni plus ni moins|(?:vous avez|t as) tout (?:compris|note)|(?:c est )?(?:au poil|pile poil))\b/g],
  [
    "unsure",
    /\b(?:pas (?:forcement|necessairement|evident)|(?:aucune|pas la moindre|pas d|pas) idee|(?:pas|plus) (?:trop |vraiment |tres |tout a fait |completement |totalement |a cent pour cent |cent pour cent |encore )?(?:sure?s?|certaine?s?)(?: de moi| du tout)?|(?:ne )?(?:le |la )?sai[st] (?:vraiment |franchement |honnetement |absolument |toujours |meme |encore )*(?:pas|plus)(?: trop| encore| vraiment| du tout)?|(?:n )?en sai[st] rien|ne saurais(?: pas)?(?: vous)?(?: le)? dire|(?:peux|peut|pouvons|pourrais|pourrai) pas (?:encore |vraiment )?(?:vous |le |l |te )*(?:dire|confirmer|affirmer|garantir|certifier|assurer)|(?:difficile|dur|complique) a dire|(?:il )?faut que (?:je|j|on|nous) (?:le |la |les |leur |me |en )?(?:verifie|regarde|demande|voie|confirme|controle|renseigne|parle)\w*|(?:dois|doit|devons|faut|faudrait|faudra|vais|va|allons|voudrais|veux|aimerais|prefere)(?: d abord| encore)? (?:le |la |les |me |nous |en )?(?:verifier|voir|demander|regarder|controler|confirmer|renseigner|verifie|checker|consulter|me renseigner)|(?:c est |reste )?a (?:verifier|voir|confirmer|controler)|je (?:verifie|regarde|demande)|(?:ca |cela |tout )?depend|(?:ne )?m engage pas|on verra|on va voir|cinquante cinquante|faut voir|a determiner|pas d information|mystere|allez savoir)\b/g,
  ],
  [
    "yes",
    /\b(?:(?:il n y a |y a |y a pas |n y a )?(?:pas|aucun|sans|zero) (?:de |d |le moindre |aucun )?(?:problemes?|soucis?|inconvenient|objection)|aucune objection|sans (?:aucun )?(?:doute possible|hesiter|hesitation|difficulte)|aucun doute|rien a (?:redire|dire|changer|corriger|ajouter|signaler|modifier)|(?:ne |n )?(?:me |nous )?(?:derange|gene) pas(?: du tout)?|y vois (?:pas d|aucun) inconvenient|pourquoi pas|dis pas non|pas de changement|aucun changement|rien (?:ne|n a) (?:change|bouge)|y a pas a dire|bien sur que oui|mais oui|pas faux|pas tort|on ne peut plus juste)\b/g,
  ],
  [
    "no",
    /\b(?:(?:ce |c )?(?:n )?est pas (?:un |une |mon |le |la )?(?:bon|moment|ideal)(?: moment)?|plus (?:maintenant|du tout|valable|possible)|pas (?:tout a fait|du tout|encore|vraiment|exactement|trop|maintenant|possible|correcte?|exacte?|vrai|justes?|bon|bonne|bien|le cas|ce que|d accord|question|interesse\w*|aujourdhui|cela|ca|pour l instant|pour le moment|dispo\w*|disponible|le moment|conforme|comme ca|ok)|absolument pas|(?:certainement|surement|evidemment|bien sur|vraiment|surtout) (?:pas|que non)|mais non|jamais|hors de question|(?:en|sous) aucun(?:e)? (?:cas|facon|pretexte|maniere)|fau(?:x|sse)|incorrecte?|inexacte?|erronee?|(?:c est |une |il y a )*(?:(?<!sauf )erreur|mauvais\w*)|refus\w+|(?:ne )?(?:souhait\w+|veu[xt]|voulons|prefere|desire|tiens) pas|prefere (?:pas|que non)|non merci|impossible|nullement|aucunement|negatif|aucune? (?:chance|moyen)|(?:ca|cela|date|tout|quantite|c) (?:a|est) (?:\w+ )?change\w*|(?:a|avons|ont) pris (?:du|un peu de|un) (?:\w+ )?retard|loin de la|vous (?:vous )?(?:etes )?tromp\w+|au contraire|(?:ca |cela )?(?:ne )?(?:me |nous )?(?:va|marche|convient|colle|joue) pas|trop (?:tot|tard) pour ca|rien a voir|que nenni)\b/g,
  ],
  [
    "partial",
    /\b(?:partiellement|partielle?|en (?:grande )?partie|(?:seulement )?une (?:bonne |grande )?partie(?: seulement)?|seulement (?:une|la moitie|quelques|certaines?|la premiere|deux|trois)|pas (?:completement|entierement|totalement|tous|toutes?|tout|integralement)(?! a fait)(?: \w+)?|oui et non|non et oui|presque (?:tout|toutes|tous)(?: \w+)?|la (?:plupart|majorite|majeure partie)|quelques un[es]+|certaines? (?:oui|seulement|pieces)|certains (?:oui|seulement)|la moitie(?: seulement)?|a moitie|la premiere partie|en partie seulement|tout sauf|toutes sauf|tout a part|moitie moitie|il (?:en )?manque (?:encore )?(?:une|un|des|quelques))\b/g,
  ],
  [
    "partial",
    new RegExp(
      `\\b${YES}\\b[a-z0-9 ]{0,40}? (?:mais|sauf|a part|seulement|hormis|excepte|juste (?:pour|la|le|les)|uniquement|par contre|en revanche|cependant|pas pour)\\b(?! (?:allez y|faites|vite|rapidement|bien sur|merci|un instant|attendez|vous pouvez|soyez|oui))`,
      "g",
    ),
  ],
  [
    "maybe_no",
    /\b(?:(?:ne |n )?(?:crois|pense|suppose|imagine) pas(?: que ce soit \w+| non plus)?|pas que je sache|(?:probablement|sans doute|surement|peut etre|normalement|vraisemblablement) (?:pas|que non|non)|peu probable|guere probable|(?:ca )?m etonnerait|j en doute|je doute(?: que)?|(?:crois|pense|crains|ai peur|dirais|suppose|ai bien peur) que non|je crains que|a priori (?:non|pas)|en principe (?:non|pas)|oui et encore)\b/g,
  ],
  [
    "hedged_yes",
    new RegExp(
      `\\b(?:(?:oui )?(?:normalement|a priori|en principe|theoriquement|en theorie|logiquement|vraisemblablement|probablement|sans doute|surement|presumement)(?: (?:oui|c est ${GOOD}|ca devrait(?: aller| etre bon)?|ca va))?|je (?:crois|pense|suppose|dirais|espere|presume)(?: bien)?(?: que)? (?:oui|si|c est (?:bien )?${GOOD}|ca va)|oui (?:je (?:crois|pense|suppose|dirais|espere|presume)(?: bien)?|peut etre|c est possible|si je ne me trompe pas|sauf erreur|il me semble|j imagine)|(?:ca|cela|ce|tout|on|il|elles?|ils|nous)(?: \\w+)? (?:devraient|devrait|doit|doivent|devrions)(?: (?:etre|aller|le faire|passer|marcher|bon|bonne|ok|correct|pouvoir|bien|jouer|suffire|coller|y arriver|arriver|parti|pret|possible|dans les temps))*|(?:a peu pres|presque|quasiment|quasi|relativement|assez|plutot) (?:sure?|certaine?)|sauf erreur(?: de ma part)?|si je ne me trompe(?: pas)?|(?:pour|d) autant que je sache|d apres (?:moi|ce que je (?:sais|vois))|autant que je sache|si je me souviens bien|de memoire|(?:ca|cela|tout) (?:me |nous )?(?:parait|semble|a l air|sonne)(?: (?:bon|bien|juste|correct|ok|exact|coherent|d etre w+))?|(?:a|de) mon (?:avis|point de vue)|selon moi)\\b`,
      "g",
    ),
  ],
  [
    "about_yes",
    new RegExp(
      `\\b(?:(?:c est |oui |ouais )?(?:a peu pres|plus ou moins|presque|grosso modo|en gros|environ|approximativement|quasiment|globalement|dans l ensemble|a peu de chose pres|pratiquement)(?: (?:${GOOD}|oui|c est ${GOOD}))?|(?:on )?(?:n )?est pas loin|pas loin|quelque chose comme ca|si on veut|si vous voulez|dans ces eaux la|on va dire(?: ca| oui)?)\\b`,
      "g",
    ),
  ],
  [
    "unsure",
    /\b(?:peut etre(?: bien)?|(?:c est )?(?:bien )?possible|je (?:crois|pense|suppose|imagine|presume)(?: bien)?|il me semble|(?:ca )?se (?:peut|pourrait)|eventuellement|(?:j |on )?esper(?:e|ons)|inch ?allah|si dieu (?:le )?veut|possiblement|si tout va bien|on croise les doigts|ca pourrait|hypothetiquement)\b/g,
  ],
  [
    "no",
    /\b(?:non|nan|nope|(?:ne|n) (?:\w+ ){1,3}(?:pas|plus|jamais|rien)|(?:c|ca|il|elle|on|j|je|est|sont|ai|a|ont|va|vont) (?:est |va |ai |a )?pas)\b/g,
  ],
  [
    "yes",
    /\b(?:oui|(?<=^(?:(?:oui|ouais|ok|okay|d accord|allez y|bien|bon|ben|donc) )*)enregistrez(?! (?:pas|plus|rien|vous)\b)|ouais|ouai|ouaip|yes|carrement|c est ca meme|completement|ca c est sur|(?:enfin|mais|ah) si|si si|si|exact|exacte|exactement|correcte?|correctement|tout a fait|absolument|effectivement|en effet|bien sur|bien entendu|evidemment|certainement|d accord|dac|d ac|ok|okay|okey|entendu|c est (?:bien |ben |tout |tres |exactement |parfaitement )?(?:ca|cela|bon|exact|juste|correct|parfait|vrai|entendu|note|d accord|confirme|conforme|l idee)|voila|parfait|parfaitement|(?:je |nous |on )?confirm(?:e|ons)|affirmatif|allez y|vas y|faites donc|je vous en prie|ca (?:marche|roule|joue|(?:me|nous) (?:va|convient)|va|colle)|tout (?:est |c est )?(?:bon|correct|juste|ok|parfait|exact|conforme)|nickel|impec|impeccable|volontiers|avec plaisir|vous avez raison|vous pouvez(?= ?$| (?:enregistrer|y aller|noter|continuer|commencer))|cent pour cent|comme (?:vous (?:dites|l avez dit)|convenu|j ai dit)|(?:c est )?vrai|top|accorde|sans faute|bien recu|ca marche|juste)\b/g,
  ],
  [
    "weak_yes",
    /\b(?:tres bien|super|bien|bon|bonne|termin(?:e|ee|es|ees)|fini(?:e|s|es)?|fait|faites|pret(?:e|s|es)?|recue?s?|valid(?:e|ee|es|ees)|note|compris|livr(?:e|ee|es|ees)|expedi(?:e|ee|es|ees)|parti(?:e|s|es)?|arriv(?:e|ee|es|ees)|dans les temps|comme prevu|a l heure|avec nous|on l a|on les a|on est bon|on est bons|c est fait|genial|j ecoute|je vous ecoute|dites moi)\b/g,
  ],
  [
    "no",
    /\b(?:en retard|en attente|on attend|j attends|en reunion|occupee?s?|bloque\w*|manqu\w+|pas|reporte\w*|annule\w*|repousse\w*|au volant|debordee?)\b/g,
  ],
];

/** The one yes, the other no: "la date oui, la quantité non". */
const TOLD_APART =
  /^(?:\w+ ){0,2}?(?:pour |de )?(?:les?|la|l)(?: \w+){1,3}(?: c est)? (?:oui|ouais|c est bon|ok)\b(?: (?:mais|et))*(?: pour)? (?:les?|la|l|d)(?: \w+){1,3}(?: c est)? (?:non|pas encore|pas|(?:il )?(?:en |y en a )?manqu\w+)\b|^(?:\w+ ){0,2}?(?:pour |de )?(?:les?|la|l)(?: \w+){1,3}(?: c est)? (?:non|pas encore|pas)\b(?: (?:mais|et))*(?: pour)? (?:les?|la|l)(?: \w+){1,3}(?: c est)? (?:oui|ok|c est bon)$|\b(?:date|jour|quantite|nombre|commande|ligne|premiere?|deuxieme|second\w*|autre|un|une)(?: c est| est)? (?:oui|ok|bon|bonne|correcte?|juste|exacte?|d accord)\b.*\b(?:date|jour|quantite|nombre|commande|ligne|premiere?|deuxieme|second\w*|autre)(?: c est| n est| est)?(?: \w+)? (?:non|pas|faux|fausse|mauvaise?)\b/;

export const CONFIRM: ConfirmCues = {
  takenBack: TAKEN_BACK,
  patterns: PATTERNS,
  negated:
    /\b(?:(?<!trompe |pourquoi )pas|jamais|rien|ni|plus|aucun|sans|guere)(?: (?:est|c|ca|etre|tout|fait|vraiment|tres|bien|du|que|suis|sommes|le|la|entierement|completement|encore|a)){0,3} $/,
  oneByOne: new RegExp(
    `${TOLD_APART.source}|^(?:(?:alors|ben|euh|bon) )*(?:${THING}(?:\\w+ ){1,3}|(?!merci|mais)\\w{4,}(?:ee?s?|is?|us?|te?s?) )(?:c est )?(?:oui|ouais|ok|bon) (?:mais |et |par contre )?(?:${THING}|\\w{4,}(?:ees?|es?|is?|us?) )(?:\\w+ ){0,4}?${OPEN}\\b`,
  ),
  allWell:
    /\b(?:(?<!\bpas )(?:tout le monde|tous|toute l equipe)(?: \w+)? (?:va|vont|est|sont)(?: \w+)? (?:bien|saufs?|en securite|indemnes?)|(?:on va|nous allons|ils vont|elles vont) tou(?:s|tes) (?:tres )?bien|(?:on est|nous sommes|ils sont) tous (?:saufs?|sains et saufs|en securite|indemnes)|(?<!\bpas )tous (?:saufs|sains et saufs|indemnes|en securite)|personne (?:n est|n a ete|est) blesse\w*)\b/,
  harm: /\b(?:(?:tous|tout le monde)(?: \w+){0,3} sauf \w+|si on ne compte pas|(?:personnes?|gens|collegues?|ouvriers?|ouvrieres?|operateurs?|employes?|un|une|deux|trois) (?:est |sont |encore |toujours |a ete |ont ete )*(?:disparue?s?|manquants?|coincee?s?|malades?|choquee?s?|secouee?s?|inconscient\w*|introuvables?|injoignables?)|portee?s? disparue?s?|coincee?s?|en etat de choc|contusions?|chez le (?:medecin|docteur))\b/,
  ofCause:
    /\b(?:(?:ne |n )?(?:connai\w+|sai\w+|sav\w+|comprend\w*|trouve)(?: (?:pas|toujours|encore|vraiment|trop))* (?:la cause|l origine|pourquoi|la raison|d ou (?:ca|cela) vient|ce qui a (?:cause|provoque))|cause (?:n )?(?:est )?(?:encore |toujours |pas )*(?:inconnue|connue|identifiee))\b/g,
  weakNo:
    /^(?:en retard|en attente|on attend|j attends|en reunion|occupee?s?|bloque\w*|manqu\w+|pas|reporte\w*|annule\w*|repousse\w*|au volant|debordee?)$/,
  strongYes:
    /^(?:oui|ouais|(?:enfin|mais|ah) si|exact|exactement|correcte?|tout a fait|absolument|effectivement|en effet|bien sur|evidemment|d accord|c est (?:bien )?(?:ca|bon|exact|juste|correct|parfait)|parfait|(?:je )?confirme|affirmatif|pas de (?:probleme|souci)|sans (?:probleme|souci)|voila|certainement|tout est bon|vrai)$/,
  denial: /pas|plus|jamais|rien/,
};
