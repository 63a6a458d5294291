/** What sounds like goods that have left and is none: denied, still to come, and other things that went somewhere. */
const GONE =
  "(?:expedi\\w+|parti\\w*|envoy\\w+|livr\\w+|enlev\\w+|charg\\w+|remis\\w*|sorti\\w*|quitte\\w*|en route|en transit)";
const SMALL = "est |sont |a |ont |as |ai |avons |ete |l |la |les |le |s |encore |deja |toujours |bien |on |nous |y ";
const HELP = `(?:${SMALL})*`;
const PAPER =
  "(?:plans?|dessins?|certificats?|factures?|proformas?|documents?|papiers?|rapports?|mails?|courriels?|messages?|devis|photos?|listes?|contrats?|fichiers?|reponse|paiement|argent|acompte|confirmation|bon de commande)";
const PERSON =
  "(?:planificat\\w+|chef\\w*|patron\\w*|responsable|collegues?|acheteu\\w+|ingenieur\\w*|directeur|directrice|operateur\\w*|equipe|gens|monsieur \\w+|madame \\w+|secretaire|il|elle)";
const SUPPLY =
  "(?:fournisseurs?|acier|matieres?(?: premieres?)?|tissus?|fil|resine|composants?|connecteurs?|puces?|emballages?|moule|outil|courant|argent)";

export const NOT_SHIPPED = new RegExp(
  `\\b(?:${[
    `(?:rien|aucune?s?(?: \\w+)?|personne|jamais) (?:n |ne )?${HELP}${GONE}`,
    `(?:n|ne) ${HELP}(?:pas|rien|jamais|plus) ${HELP}${GONE}`,
    `(?:est|sont|a|ont|ai|avons) (?:pas|rien|jamais) ${HELP}${GONE}`,
    `(?:sera|seront|serait|seraient|aura|auront|aurons|aurai|aurait|auraient|devrait|devraient|doit|doivent|pourrait|pourraient) (?:deja |bien |etre |avoir |tous |toutes |tout )*(?:ete )?${GONE}`,
    `${PAPER} (?:${HELP})${GONE}`,
    `(?:${SMALL}|vous |lui )*(?:envoye|expedie|remis|transmis|livre) (?:hier |deja |par mail )*(?:le|la|les|l|un|une|votre|notre|mon|ma) (?:\\w+ )?${PAPER}`,
    `(?:notre|mon|le|la|l|nos|votre) ${PERSON} ${HELP}${GONE}`,
    `(?:notre|nos|le|la|l|les) ${SUPPLY} ${HELP}${GONE}`,
    `(?:est|sont|c est|a ete|ont ete|etaient|deja) (?:deja |bien )?(?:parti\\w*|envoy\\w+|livr\\w+|sorti\\w*|passe\\w*) (?:pour (?:une? |encore |deux |trois )|a (?:la |l )?(?:peinture|zingage|traitement|controle|essai\\w*|labo\\w*|test\\w*)|au (?:labo\\w*|controle|traitement|four|montage|test)|en (?:peinture|traitement|conge\\w*|vacances|reunion|controle|test)|manger|dejeuner|du (?:four|moule))`,
  ].join("|")})\\b`,
  "g",
);
