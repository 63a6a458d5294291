/** How French takes back what it said. */
import type { CorrectionCues } from "../kit/settle.ts";

const ON = "(?: (?:le|la|les|au|celui|celle|pour|a|en|dans|de|du|d|l|sur|ce|cette|c est|ca|que|avant|possible))*$";

export const CORRECTIONS: CorrectionCues = {
  withdraws:
    /(?:^| )(?:(?<!\bet )non(?! plus| pas de)|pardon|excusez moi|excuse moi|desole|desolee|enfin(?! a)|je veux dire|je voulais dire|je vous disais|plutot(?! que| qu)|ou plutot|attendez|attends|je rectifie|rectification|correction|je corrige|je me trompe|je me suis trompee?|erreur|oups|en fait|mettez|c est pas ca|qu est ce que je dis|ou la|mince|zut|corrigez|je me reprends|mettons plutot|euh non|disons plutot|changez ca|mille excuses|au temps pour moi|autant pour moi|je dis une betise|je dis n importe quoi|finalement|ah non|mauvais)(?: |$)/,
  listContinues: (between) =>
    /(?:^| )(?:et|puis|ensuite|plus|le reste|restant|encore)(?: |$)/.test(between) &&
    !/(?:^| )(?:non|pardon|je veux dire|correction|rectif\w+|je me trompe|excusez moi|attendez)(?: |$)/.test(between),
  oldPlan: [
    new RegExp(
      `(?:^| )(?:on|nous|j|je|c|ce|il|vous|elle)(?: \\w+){0,2} (?:avait|avions|avais|avaient|etait|etaient|devait|devions|devaient|pensait|pensais|pensions|prevu|prevue|dit|promis|annonce|aurait du|comptait|comptais|visait|esperait|esperais|parlait|voulait)(?: (?:dit|prevu|promis|annonce|partir|pense|etre|initialement|au depart|d abord|faire|livrer|expedier|convenu|planifie|parle|vous|pour|le livrer|pris|note|donne|encore))*${ON}`,
    ),
    new RegExp(
      `(?:^| )(?:initialement|au depart|a l origine|auparavant|avant c etait|prevu|prevue|prevus|prevues|d abord|la date initiale|l ancienne date|au debut|normalement c etait)(?: (?:c etait|on avait dit|prevu|prevue|etait|pour|initialement))*${ON}`,
    ),
    new RegExp(
      `(?:^| )(?:n est plus|ne sera plus|ne sera pas|n est pas|c est plus|c est pas|ce sera pas|ne part plus|ne part pas|plus)${ON}`,
    ),
  ],
  replaces:
    /(?:^| )(?:mais(?: maintenant)?|maintenant|finalement|desormais|c est|ce sera|ca sera|sera|au lieu|jusqu|plutot|en fait|a present|a|au|on est|on passe|passe|c)(?: |$)/,
  denies: new RegExp(
    `(?:^| )(?:pas|(?<!(?:hier|matin|soir|aujourdhui|nuit|midi|lundi|mardi|mercredi|jeudi|vendredi|samedi) )plus(?! de| que| ou)|jamais|au lieu|plutot que|oubliez|non pas|et non|ni|rien|aucun|(?<!(?:est|sera|serait) )impossible)${ON}`,
  ),
  deniedAfter:
    /^ ?(?:(?:il )?(?:n )?y a (?:jamais|pas|aucun|plus) (?:de |d )?(?:camions?|transporteurs?|departs?|ramasse\w*|enlevements?|tournees?|expeditions?|livraisons?|chauffeurs?|personne)\b|(?:est )?(?:excepte|exclu)(?: |$)|c est (?:noel|paques|le nouvel an|le jour de l an|la (?:toussaint|pentecote)|l (?:ascension|assomption|armistice)|jour ferie|le pont|un jour (?:ferie|chome))\b|c est le$|(?:je |j )?(?:arrive|peux|sais) (?:pas|plus) (?:a )?(?:me |le |la |les |bien )?(?:re)?lire\b|c est (?:mal ecrit|illisible)|c est (?:pour )?(?:l autre|les autres|une? autre|celui (?:de|d|des)|celle (?:de|d|des)|ceux)\b|c est (?:\w+ ){2,7}?(?:vous|le votre|la votre) (?:c est|ce sera|ca sera|c|ca)\b|(?:ca |il |c )?(?:tombe|est) un$|(?:je|on|nous) (?:ne )?(?:peux|peut|pouvons|suis|sommes|est) pas(?! (?:sur|certain|fier|content|(?:vous )?(?:dire|donner|etre|faire) (?:mieux|plus|l heure)|mieux (?:vous )?(?:dire|faire)|(?:vous )?en dire (?:plus|davantage)))|(?:c est )?(?:non|impossible)(?: |$)|(?:on est|nous sommes|l usine est|c est|tout est) (?:ferme\w*|ferie)|on (?:ferme|ne travaille pas|travaille pas|bosse pas|n ouvre (?:meme )?pas|ouvre (?:meme )?pas|est (?:en conge|en inventaire|absents?))|(?:c est|ce n est|n est|est|sont|ne sera|sera|seront|ca|ce sera|ne|on|nous)? ?(?:ne |n )?(?:pas (?:possible|bon|realiste|tenable|faisable|jouable|correct|juste|ca|bonne)|impossible|trop (?:tot|juste|court|tard|serre|optimiste)|va pas (?:aller|etre possible|le faire|se faire|marcher|passer|jouer|coller)|se (?:fera|fait) pas|ne va pas|tiendra pas|tient pas|marche pas|passe pas|foutu|mort|cuit|sera pas (?:possible|tenu|respecte)|plus (?:possible|tenable|valable|d actualite|bon)|faux|y arrivera pas|arrivera pas|y arriverons pas))/,
  movedFrom:
    /(?:^| )(?:decale|decalee|repousse|repoussee|reporte|reportee|deplace|deplacee|avance|avancee|passe|change|glisse|recule)(?: \w+){0,2} (?:du|de|de la)$/,
  elsewhere:
    /(?:^| )(?:ca c etait|(?<!(?:apres|passe|juste apres) )(?:le|ce) pont(?: d[ue])?|(?:parce que|parce qu|puisque|vu que)(?: (?:le|la|on|les))*|(?<!\b(?:prete?s?|finie?s?|terminee?s?|partie?s?|expedi\w+|livre\w*|disponibles?) )depuis|ferme|fermes|fermee|fermees|fermeture|en conge|en conges|en vacances|absent|absente|absents|arrete|arretee|en panne|tombe en panne|tombee en panne|attend|attends|attendons|appele|ecrit|relance|envoye un mail|commande passee|nous fermons|on ferme|(?:on|nous) (?:repart|repartons|revient|revenons)|reprend|reprenons|reprendra|reprise|rouvre|rouvrons|recommence|vous (?:m |nous )?(?:aviez|avez) (?:demande|dit|ecrit|envoye|commande|souhaite)|vous (?:vouliez|demandiez|souhaitiez|voulez|demandez)|(?:votre|vos) (?:mail|commande|demande|appel|courriel|message)|le client (?:veut|voulait|demande|demandait)|(?:je|on|nous) (?:vous |te |le |la |l |en |y )*(?:redis|dirai|rappelle|rappellerai|tiens au courant|saurai|saura|saurons|reviens vers vous|reviendrai vers vous|recontacte|recontacterai|reponds|repondrai)(?: ca)?|(?:donne|donnerai|dis|dira|confirme|confirmerai|confirmerons|communique|communiquerai|enverrai|envoie|aurai|aura|aurons|ai|avons|saurai|connaitrai)(?: vous)? (?:la|une|cette|votre|l|le|plus d|les) (?:date|reponse|info|information|informations|confirmation|infos|planning|reunion)(?: exacte| definitive| precise)?|(?:reunion|point|rendez vous)(?: \w+){0,2}|a l arret|malade|(?<!^c est )ferie|feries|bloque|bloquee)(?: (?:le|la|les|l|au|du|de|en|pour|a|pendant|jusqu|toute|tout|depuis|cette|ce|des|dans|jusque|partir|apres))*$/,
};
