/** French for people who are hurt; how its parts make a clause is told in kit/injuries.ts. */
import type { InjuryCues } from "../kit/injuries.ts";

const ROLE =
  "(?<!\\bpas de |\\baucune )(?:personnes?(?! (?:n |ne ))|hommes?|femmes?|gens|ouvriers?|ouvrieres?|operateurs?|operatrices?|collegues?|employes?(?! a)|employees?|salaries?|gars|mecs?|types?(?= (?:est|a|s|sont|de|du) )|filles?|garcons?|jeunes?|dames?|techniciens?|techniciennes?|ingenieurs?|electriciens?|mecaniciens?|soudeurs?|soudeuses?|emballeurs?|caristes?|magasiniers?|peintres?|monteurs?|agents?|manutentionnaires?|clients?|clientes?|patients?|chauffeurs?|conducteurs?|visiteurs?|enfants?|gamins?|quelquun|quelqu un|interimaires?|apprentis?|apprenties?|stagiaires?|chefs? d equipe|chef d atelier|contremaitres?|le nouveau|la nouvelle|l un des notres|un des notres|deux des notres|(?:un|une|deux|trois|l un) d entre (?:nous|eux)|un de (?:nos|chez)|monsieur \\w+)";
const PRONOUN =
  "il|elle|lui|l(?= (?:a|ont|avons|on|ai) )|on l|ils l|leur|elle|eux|moi|me|m(?= (?:a|est) )|s(?= est )|se(?= (?:sont|fait) )";
const NOT_NAMES =
  "ca|c|ce|cela|on|je|j|nous|vous|ils|elles|qui|que|quoi|le|la|les|l|un|une|des|du|de|d|tout|tous|toute|rien|personne|y|n|ne|pas|mais|et|ou|donc|alors|oui|non|deja|hier|aujourd|demain|chez|dans|sur|pour|avec|mon|ma|mes|notre|nos|votre|vos|leur|leurs|cette|ces|cet|moteur|ligne|machine|presse|encre|carton\\w*|palette\\w*|systeme|serveur|commande|prix|courroie|materiel|matiere|production|livraison|camion|\\w+tion|\\w+ment";
const NAME = `(?<=^|\\b(?:et|mais|parce que|que|oui|non|hier|notre|donc|sur|contre|a|pauvre|alors) )(?!(?:${NOT_NAMES})\\b)[a-z]{2,12}(?= (?:a (?:ete|eu|perdu|pris|recu|fait|respire)|s est|est (?:mort|blesse|tombe|inconscient|coince|decede|parti a)))|(?<=\\b(?:tombee?s?|chutee?|bascule|roule|renversee?|effondree?) sur )(?!(?:${NOT_NAMES}|place|votre)\\b)[a-z]{2,12}`;
const THING =
  "(?:d |de |du |de la |de l |des )(?:un |une )?(?:robot|vis|table|machine|presse|boulon|connecteur|bras|chaise|grue|levier|ligne|support|pince|serie|lit|gondole|file|produit|liste|cylindre)|robotise|mecanique|d oeuvre|levee|libre";
const LIMB = `(?<!\\b(?:de seconde|coup de|sous la|en|de premiere|manque de|a la|par la|tour de|prete) )(?:mains?|doigts?|pouces?|index|phalanges?|ongles?|poignets?|bras|avant bras|coudes?|epaules?|jambes?|genoux?|chevilles?|pieds?|orteils?|tete|crane|yeux|oeil|visage|figure|cou|nuque|cotes?(?= (?:cassees?|felees?|fracturees?))|poitrine|dos|colonne|peau|hanche|nez|dents?|machoire)(?! (?:${THING}))`;
const MACHINE =
  "machines?|presses?|poinconneuse|moules?|convoyeurs?|tapis(?: roulant)?|rouleaux?|chariots?(?: elevateurs?)?|fenwick|clark|transpalettes?|gerbeur|elevateur|grue|palan|pont roulant|robots?|tour|scie|fraiseuse|meule|meuleuse|perceuse|melangeur|broyeur|engrenages?|bande|conteneur|container|camion|remorque|voiture|camionnette|tracteur|poutres?|etageres?|racks?|rayonnages?|palettes?|caisses?|bobines?|futs?|acier|plaques?|tubes?|charge|cartons?|echelle|mur|plafond|porte|portail|ascenseur|monte charge|moteur|outil|chaine|cable|ventilateur|lames?|massicot|cisaille|extrudeuse|compacteur|toles?|pile";
const HEIGHT =
  "toit|toiture|echelle|escabeau|echafaudage|plateforme|grue|escaliers?|passerelle|chariot|nacelle|hauteur|mezzanine|quai|camion|silo|cuve|fosse|trou|rampe|rack|(?:\\w+ )metres";
const GRAVELY = "(?:gravement |grievement |legerement |serieusement |tres |bien |un peu )?";

export const INJURIES: InjuryCues = {
  person: `${ROLE}|${PRONOUN}|${NAME}`,
  limb: LIMB,
  suffers: `${GRAVELY}(?:blesse(?:e?s?)|brule(?:e|s|es)?(?! (?:le|la|les|un|une|des|du) (?!main|doigt|visage|bras|jambe|pied|yeux|dos)\\w+)|mort(?:e|s|es)?(?! de (?:rire|faim|fatigue|soif|trouille)| en stock)|decede\\w*|tuee?s?|electrocutee?s?|hospitalisee?s?|amputee?s?|ecrasee?s?|coincee?s?(?! (?:dans (?:les bouchons|le trafic|les embouteillages)|en (?:reunion|douane)|a la douane))|happee?s?|broyee?s?|ensevelie?s?|intoxiquee?s?|empoisonnee?s?|asphyxiee?s?|renversee?s?|percutee?s?|fauchee?s?|poignardee?s?|ebouillantee?s?|aveuglee?s?|defiguree?s?|paralysee?s?|commotionnee?s?|inanimee?s?)|saigne|saignent|inconscient\\w*|evanouie?s?|perdu (?:connaissance|beaucoup de sang|la vie|la vue)|malaise|tombee? dans les pommes|dans le coma|effondree?s?|ecroulee?s?|s est (?:effondre|ecroule|evanoui|tue|noye|etouffe|blesse|electrocute|brule|coupe|entaille|ouvert|casse|fracture|pince|plante)\\w*(?! (?:en|le (?:contrat|march)|la (?:presse|ligne)))|fait (?:mal|tres mal|super mal|ecraser|couper|pincer|broyer|arracher|bruler|ouvrir|renverser|percuter|happer|electrocuter|coincer|rouler dessus|sectionner|faucher|mordre|aspirer|entrainer|tuer)|ne (?:respire|bouge|reagit|repond) plus|ne (?:respire|bouge|reagit) pas|(?:pris|recu|prend) (?:une |un |le |du )?(?:decharge|choc|coup de jus|chatain|jus|courant|coup de courant)\\w*|(?:a|ont|avec|souffre de|souffrent de|presente|presentent|avoir) (?:\\w+ ){0,3}(?:brulures?|plaies?|fractures?|coupures?|contusions|commotion|hemorragie|blessures?|traumatisme|crise cardiaque|infarctus|entorse|avc)|(?:tombe|tombes|tombee|tombees|chute|chuter|chutee|glisse|bascule)(?: \\w+)? (?:d |de |du |des |depuis |dans )(?:l |la |le |un |une )?(?:${HEIGHT})|tombee?s? (?:dans|d une) (?:la |le |une |l )?(?:machine|presse|cuve|broyeur|fosse)|(?:sous|dans) (?:la |le |une |un |l )(?:machine|presse|poutre|chariot|palette|broyeur|tour)$|entre la vie et la mort|perdu la vie`,
  wounds:
    "(?:ecrase|coince|broye|coupe|arrache|brule|sectionne|entaille|tranche|casse|fracture|tordu|foule|ouvert|dechire|lacere|perfore|transperce|ampute|demis|luxe|dechiquete|mutile|happe|pince|ecorche|abime|touche|perce|plante|mordu|bloque|prise?|pris|gonfle|eclate)(?:e|s|es)?|perdu|perd|perdent|saigne|saignent|(?:ne |n )?(?:sent|bouge|sentait) plus|(?:descendue?|tombee?s?|passee?s?|retombee?s?|refermee?s?|roule|fermee?) (?:sur|dessus)|points de suture|brulures? (?:au|aux|a la|sur)|coupure|plaies? (?:a|au|aux)|fractures? (?:a|au|aux|du|de)|blessures? (?:a|au|aux)|blessee? (?:a|au|aux)|dans les(?= yeux)|gicle|projete",
  strikes:
    "(?:ecrase|renverse|percute|heurte|fauche|happe|broye|coince|attrape|entraine|aspire|touche|frappe|mordu|pince|assomme|enseveli|bouscule|cogne|accroche|avale|plaque)(?:e|s|es|r)?|(?:tombee?s?|descendue?s?|basculee?s?|roulee?s?|passee?s?|effondree?s?|renversee?s?|retombee?s?|chute|glisse|refermee?s?) (?:sur|dessus|par dessus|contre)|roule dessus|passee? sous|se retrouve sous|rentre dedans|fonce (?:sur|dans)|recule sur|rentre dans|pris(?:e|es)? (?:dans|sous|entre)|bloquee?s? (?:dans|sous|entre)|coincee?s? (?:dans|sous|entre)|tombee? dans|(?:a |est )?recu",
  heavy: MACHINE,
  touches:
    "gicle\\w*|eclabousse\\w*|projete\\w*|asperge\\w*|renverse\\w* (?:sur|dessus)|tombee? (?:sur|dessus)|coule (?:sur|dessus)|deverse\\w* (?:sur|dessus)|verse (?:sur|dessus)|recu|pris|brule\\w*|inhale\\w*|respire\\w*|avale\\w*|bu|expose\\w* a|intoxique\\w*|ebouillante\\w*|(?<=\\blui (?:est|a) )(?:tombe|coule|gicle|saute)\\w*(?= (?:dessus|sur|dans|au visage|aux)|$)",
  stuff:
    "acides?|soude|chimiques?|produits? (?:chimiques?|toxiques?|corrosifs?)|solvants?|vapeurs?|fumees?|gaz|chlore|ammoniac|huile (?:bouillante|chaude|brulante)|eau (?:bouillante|chaude|brulante)|metal (?:fondu|en fusion)|plastique (?:fondu|chaud)|resine|javel|etincelles?|flammes?|feu|diluant|monoxyde|poison|courant|electricite",
  brings:
    "emmen\\w+|amen\\w+|transport\\w+|conduit\\w*|evacu\\w+|transfer\\w+|hospitalise\\w*|admis\\w*|partie? (?:a|aux|en)|parti (?:a|aux)|alle\\w*|(?:est|sont|etait) (?:actuellement |encore |maintenant |toujours )?(?:a|aux|en|au)|a fini (?:a|aux)|envoye\\w*|pris en charge|opere\\w*|soigne\\w*",
  care: "(?:l )?hopital|urgences|(?:en )?reanimation|(?:en )?rea|soins intensifs|(?:la )?clinique|bloc(?: operatoire)?|chu|chr|infirmerie|grands brules|(?:la )?morgue",
  alone: [
    "ambulances?(?! (?:de secours pour|client))|samu|smur|(?:les )?pompiers (?:sont|ont|arriv\\w+|l|viennent|emmen\\w+|la)|(?:appel\\w+|prevenu|prevenir|venir|alerte) (?:les )?(?:pompiers|secours|urgences)|(?:les )?secours (?:sont|arriv\\w+|viennent|ont|l)|(?:appele|compose|fait) le (?:15|18|112)|helicoptere (?:de secours|l a|est venu|medical)|secouristes?|premiers (?:soins|secours) (?:ont|donnes|sur place|prodigues)|reanim(?:er|e|ent)\\b|massage cardiaque|pompiers",
    "(?:un|une|deux|trois|quatre|\\d+) (?:est|sont|a ete|ont ete) (?:\\w+ )?(?:blesse\\w*|a l hopital)",
    "en reanimation|soins intensifs(?! de)",
    "(?:un|une|deux|trois|quatre|cinq|des|plusieurs|\\d+) (?:morts?|mortes|deces|blesse[es]*|victimes)\\b(?! (?:de rire|de fatigue))|(?:un|une|des|de|les) (?:grave |graves |legers? )?blesse[es]* graves?|deces (?:d|a|de|dans|sur)|(?:un|le|d un) deces",
    "(?:saigne|saignent)(?! (?:financierement|a blanc))|hemorragie|du sang partout|inconscient\\w*|evanoui\\w*|perdu connaissance|ne respire (?:plus|pas)|crise cardiaque|infarctus|arret cardiaque|electrocution|electrocute\\w*|(?:brulures?) (?:au|du) (?:deuxieme|troisieme|second|2|3)|entre la vie et la mort|dans le coma",
    "(?:accidents? (?:du travail|grave|mortel|corporel|a l usine|sur la machine|chez nous|ce matin|hier|avec)|accident (?:avec|est arrive)|(?:eu|avoir|ya|y a|a eu|est arrive) un (?:grave |gros |terrible |petit )?accident)(?! de camion| de la route| de transport| avec le camion)",
    "(?:explose|eclate)(?: \\w+){0,2} (?:(?:au|a la) (?:visage|figure|tete)|(?:dans|pres d|pres de) (?:la |les |l |un |une )?(?:mains?|poche|personnes?|ouvriers?|collegues?|operateurs?|clients?))",
    "fuites? de (?:gaz|chlore|produits? chimiques?)(?! (?:a|au|sur|dans|de) (?:la |le |l |une |un )?(?:vanne|valve|robinet|joint|tuyau|raccord|detendeur|bouteille|piece|echantillon))|fuite d ammoniac|intoxications?|empoisonnements?",
    "(?:y a|eu|y avait|avons) (?:eu )?(?:un |une )(?:gros |grosse |grand |violente? )?(?:incendie|explosion)|incendie (?:a|dans) (?:l |la )?(?:usine|atelier)|le feu (?:a|dans) (?:l |la )?(?:usine|atelier)|(?:usine|atelier|entrepot|batiment)(?: \\w+){0,2} (?:brule|en feu|en flammes|evacue\\w*)",
    "perdu (?:un|une|la|deux|trois|son|sa|le|l) (?:bout (?:d un|du) |\\w+ )?(?:doigts?|mains?|bras|jambes?|pied|oeil|phalanges?|pouce)\\b(?! d (?:oeuvre|affaires))|blessures?(?! (?:a l amour|d amour))",
  ],
  unreal:
    "personne n|personne ne|aucune?|pas de|pas eu d|pas eu de|sans|pour que|au cas ou|si quelqu un|exercice|formation|assurance|avant que|echantillons",
  denies: "pas|jamais",
  wall: "mais|parce que|car|jusqu|pendant que|quand|donc|alors que|le prix|mauvais numero",
  reach: 5,
  spaced: true,
};
