/** Words that tell what a French quantity counts. */
import type { RoleCues } from "../kit/roles.ts";

const THINGS =
  "(?:(?:pieces|unites|cartons|articles|d entre elles|de|d|sont|ont ete|etaient|est|a ete|encore|deja|qui|que|elles|ils|on a|a|en|mises?|parties|partis|y|nous|il y a|restent|restants?) )*";

const AFTER: RoleCues["after"] = [
  [
    "total",
    /^(?:pieces )?c est (?:la commande|le total|toute la commande|la quantite (?:totale|commandee)|ce que vous (?:avez|aviez) commande)\b/,
  ],
  [
    "remaining",
    new RegExp(
      `^${THINGS}(?:pas (?:encore )?(?:finies?|finis|terminees?|termines|faites?|faits|pretes?|prets|produites|commencees?)|non (?:finies|terminees|faites|produites)|a (?:faire|finir|terminer|produire|fabriquer|assembler|livrer|expedier)|faire|finir|produire|terminer|restantes?|restants?|restent|manquantes?|manquants?|manquent|en (?:cours|attente|production|fabrication)|cours|de reste|inachevees?|en retard|sur (?:la |les |une )?(?:lignes?|machines?|presses?|chaines?|postes?)|au (?:four|controle|montage))\\b`,
    ),
  ],
  [
    "scrapped",
    new RegExp(
      `^${THINGS}(?:(?:au |aux |en |le |la )?(?:rebuts?|poubelle|casse|dechets?|benne|ferraille)|rebutees?|rebutes?|jetees?|jetes|rejetees?|rejetes|defectueuses?|defectueux|mauvaises?|mauvais|non conformes?|nok|perdues?|perdus|hors service|ratees?|cassees?|inutilisables|foutues?)\\b`,
    ),
  ],
  [
    "inspected",
    new RegExp(
      `^${THINGS}(?:controlees?|controles|inspectees?|inspectes|verifiees?|verifies|testees?|testes|mesurees?|prelevees?|echantillons?|examinees?)\\b`,
    ),
  ],
  [
    "done",
    new RegExp(
      `^${THINGS}(?:finies?|finis|fini|terminees?|termines|termine|faites?|faits|fait|pretes?|prets|pret|produites?|produits|fabriquees?|fabriques|assemblees?|assembles|emballees?|emballes|bonnes|bons|ok|en stock|realisees?|realises|sorties?|passees?|achevees?|conditionnees?|au (?:stock|magasin|depot))\\b`,
    ),
  ],
];
const ABOUT =
  "(?: (?:environ|a peu pres|presque|deja|encore|que|les|plus|autour de|quelque|a|de|juste|seulement|pour l instant|pour le moment|vers|dans les|je crois|c est|est|sont|en))*$";
const BEFORE: RoleCues["before"] = [
  [
    "scrapped",
    new RegExp(
      `\\b(?:rebute|jete|perdu|rejete|mis au rebut|au rebut|casse|rebuts?|dechets|mauvaises?|rebutees?|jetees?|rejetees?|defectueuses?)${ABOUT}`,
    ),
  ],
  [
    "remaining",
    new RegExp(
      `\\b(?:reste|restent|restait|restant|manque|manquent|a faire|reste a faire|reste a produire|reste a finir|devons encore faire|doit encore faire|doit encore produire|doit encore finir|encore a faire|en cours|en production|pas finies|a finir|il en faut|il nous faut encore)${ABOUT}`,
    ),
  ],
  ["inspected", new RegExp(`\\b(?:controle|inspecte|verifie|teste|mesure|preleve|echantillon|prelevement)${ABOUT}`)],
  ["total", /\bpour (?:les|arriver a|faire les|completer les|atteindre les)$|^pour(?: les| arriver a| atteindre)?$/],
  [
    "total",
    new RegExp(
      `^(?:donc |alors |euh )?sur(?: les| un total de)?$|\\b(?:sur un total|commande (?:est|fait|totale|c est|c etait|est de|etait de|de)|au total|en tout|total)${ABOUT}`,
    ),
  ],
  [
    "done",
    new RegExp(
      `\\b(?:fini|finit|termine|fait|faits|produit|produits|fabrique|assemble|emballe|finies?|finis|terminees?|termines|faites|produites|assemblees?|emballees?|sorti|realise|acheve|livre|boucle|prets?|pretes|on (?:en )?est|nous (?:en )?sommes)${ABOUT}`,
    ),
  ],
];

export const ROLES: RoleCues = { after: AFTER, before: BEFORE, joins: /^(?:et|mais|dont|puis)$/ };
