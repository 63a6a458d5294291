/** Why it is late. Each reason has patterns; the earliest group of the most telling ones counts. */
import type { DelayReason, Span } from "../../extraction/types.ts";
import type { Phrase } from "../kit/words.ts";

const NOT_DONE = "(?:pas (?:encore )?|jamais |toujours pas )";

/** Telling groups first: "on attend que vous validiez le plan" before "on attend la matière". */
const REASONS: ReadonlyArray<[DelayReason, RegExp]> = [
  [
    "payment_pending",
    /\b(?:paiements?|pay(?:e|ee|es|ees|er|ez)|reglements?|regl(?:e|ee|er|ez) (?:la|les|notre|votre|nos|vos)(?: \w+)? ?factures?|acompte|factures?|impay\w+|encours|lettre de credit|accreditif|virement|solde (?:du|impaye)|en attente de paiement|argent|avance de fonds|bloque (?:pour|par la) (?:compta\w*|paiement)|blocage (?:compta\w*|financier)|credit documentaire)\b/,
  ],
  [
    "approval_pending_customer",
    new RegExp(
      `\\b(?:(?:vous|votre|vos|le client|du client|de votre part|cote client|client)\\b.{0,40}\\b(?:valid\\w+|approuv\\w+|approbation|confirm\\w+|sign\\w+|repon\\w+|accord|feu vert|plans?|maquette|bat|bon a tirer|echantillons?|decision|retour|commentaires?|modifi\\w+|chang\\w+|specif\\w+|cahier des charges|dessin|ok|go)|(?:attend\\w*|attente)(?: \\w+){0,2} (?:votre|vos) (?:fichiers?|visuels?|illustrations?|maquettes?|dessins?|plans?|artworks?|specifications?)|(?:attend\\w*|attente|manqu\\w+|sans|besoin|faut)\\b.{0,30}\\b(?:validation|approbation|feu vert|accord|bon a tirer|bat|votre (?:ok|reponse|retour|decision|confirmation|accord|plan|dessin)|reponse du client|go)|(?:valid(?:e|ee|es|ees)|approuv(?:e|ee|es|ees)|sign(?:e|ee|es|ees)) (?:par|de) (?:vous|votre|le client|vos)|(?:plan|echantillon|dessin|maquette|premiere piece|etiquette|bat)s? (?:n est|n a|est|sont|n ont|ne sont) ${NOT_DONE}(?:ete )?(?:valid\\w+|approuv\\w+|sign\\w+|confirm\\w+)|vous (?:nous )?(?:avez|aviez) demande (?:de|d) (?:\\w+ )?(?:arreter|attendre|stopper|suspendre|changer|modifier)|a votre demande|modification (?:de plan|demandee|technique)|changement de (?:plan|design|specification))\\b`,
    ),
  ],
  [
    "customs",
    /\b(?:douanes?|douaniere?s?|dedouan\w+|licence d (?:import|export)\w*|certificat d origine|declaration en douane|frontiere)\b/,
  ],
  [
    "weather",
    /\b(?:meteo|intemperies?|inond\w+|tempetes?|typhons?|cyclones?|ouragans?|neige\w*|orages?|pluies?|canicule|verglas|gel(?! de silice)|crue|seisme|tremblement de terre|brouillard|grele|sirocco|chergui|foudre|vents? violents?|mauvais temps|chaleur)\b/,
  ],
  [
    "power_outage",
    /\b(?:coupures? (?:de |d )?(?:courant|electri\w+|electricite|secteur)|pannes? (?:de |d )?(?:courant|electri\w+|electricite|secteur)|plus (?:de |d )(?:courant|electricite|jus)|sans (?:courant|electricite)|electri(?:cite|que)s?|delestages?|black ?out|coupe le courant|groupe electrogene|steg|onee?|courant (?:a ete |est |etait )?coupe|plus d electricite|courant)\b/,
  ],
  [
    "logistics",
    /\bgreves? (?:au|du|des|dans le|dans les|aux) (?:port\w*|transport\w*|dockers?|camionn\w+|routiers?|fret|rail|aeroport|cheminots?)\b/,
  ],
  [
    "logistics",
    /\b(?:camions?|bateaux?|navires?|vols?|avions?|trains?|chauffeurs?|conteneurs?|containers?|transporteurs?|transitaires?|remorques?)\b.{0,30}\b(?:panne|retard\w*|manqu\w+|annul\w+|accident\w*|bloqu\w+|plein\w*|rate\w*|pas (?:venus?|passes?|arrives?|pu|la)|n est pas|n a pas|disponibles?|en greve|perdu\w*)\b/,
  ],
  [
    "tooling",
    /\b(?:outils?|outillages?|moules?|matrices?|poincons?|gabarits?|stencils?|montages? de (?:controle|soudure|usinage)|pochoirs?|empreintes?|filieres?|outil de (?:decoupe|presse|coupe))\b/,
  ],
  [
    "machine_breakdown",
    /\b(?:(?:machines?|presses?|lignes?|fours?|equipements?|robots?|tours?|fraiseuses?|pompes?|compresseurs?|moteurs?|broches?|convoyeurs?|chaudieres?|metiers?|extrudeuses?|cnc|injection|injecteuses?|centre d usinage|melangeurs?|imprimantes?|laser|chaines?|automates?|rectifieuses?)\b.{0,30}\b(?:pannes?|cass\w+|arret\w*|hors service|hs|repar\w+|tomb\w+|bloqu\w+|lach\w+|maintenance|immobilis\w+|defaillan\w+|dysfonction\w+|probleme\w*|ne (?:marche|fonctionne|tourne)\w*|grill\w+|claqu\w+|plant\w+|bugg?\w*|hs|foutu\w*|morte?s?|a l arret|endommag\w+)|pannes?(?! de (?:courant|matiere|stock))|en panne|pieces? de rechange|technicien de maintenance|casse machine|bris de machine|probleme (?:de )?machine|machine en|depannage)\b/,
  ],
  [
    "quality_problem",
    /\b(?:qualite|retouch\w+|reprises?|reprendre (?:les|des|la|toutes)|rebuts?|rebut\w+|defauts?|defectueu\w+|non conform\w+|hors tolerances?|controle(?:s)? (?:\w+ ){0,4}(?:pas|refus\w+|rate\w*|negatif\w*|mauvais)|pas passe|rejet\w+|(?:inspection|controle|qualite) (?:a |ont )?(?:refuse|rejete|bloque)\w*|refus\w+ (?:au|par le|a l) (?:controle|inspection|qualite)|tri(?:er|age)? (?:les|des|de|a)|trier|fissures?|porosite\w*|rayures?|mauvaise (?:couleur|teinte|cote|dimension)|contamin\w+|test(?:s)? (?:\w+ ){0,3}(?:rate\w*|echou\w+|negatif\w*|pas)|echec (?:au|du|des) test|refaire (?:les|des|une partie|la|toute)|trop de (?:mauvais\w*|rebuts?)|taux de rebut|soudures? (?:froides?|ratees?))\b/,
  ],
  [
    "labour_shortage",
    /\b(?:malad(?:e|es|ie|ies)|grippe|covid|absen\w+|personnel|main d oeuvre|effectifs?|operateurs?|operatrices?|ouvriers?|ouvrieres?|(?:manque|manquait) (?:\w+ )?(?:de |du |des )(?:monde|bras|gens|personnes)|pas assez de (?:monde|bras|gens|personnes|personnel)|greves?|grevistes?|mouvements? sociaux|mouvement social|debrayage|perdu (?:\w+ ){0,3}(?:operat\w+|ouvri\w+|soudeurs|techniciens|gens|personnes)|demission\w*|arrets? maladie|recrut\w+|embauch\w+|interimaires?|sous effectif|soudeurs?|couturieres?|equipes? (?:reduite|incomplete|de nuit|malade)|formation|nouveaux? (?:operateurs|ouvriers)|gens|turnover)\b/,
  ],
  [
    "holiday",
    /\b(?:conges?|vacances|jours? feries?|feries?|nouvel an|fete du printemps|noel|paques|ramadan|aid|achoura|mouled|mawlid|fetes?|pont|fermeture (?:annuelle|estivale|d ete|de l usine)|fermes? (?:pour|pendant|cette|la|en)|ferme (?:pour|pendant|cette|la|en)|semaine d or|treve des confiseurs|rtt|(?:ferm\w+|arret|conges?|coupure) (?:\w+ ){0,2}(?:d |en |au mois d )?aout|14 juillet|toussaint)\b/,
  ],
  [
    "logistics",
    /\b(?:logistiques?|bateaux?|navires?|camions?|transports?|transporteurs?|transitaires?|fret|conteneurs?|containers?|ports?|coursiers?|affret\w+|chauffeurs?|vols?|aerien|maritime|entrepots?|congestion|booking|remorques?|routes?|circulation|rail|canal|aeroport|embouteillages?|livreurs?|expedition bloquee|palettes? manquantes?)\b/,
  ],
  [
    "capacity_conflict",
    /\b(?:capacites?|surcharg\w+|deborde\w*|satur\w+|surbook\w*|plein(?:s|es)? (?:jusqu|de commandes|a craquer)|planning (?:est )?(?:plein|complet|charge|sature)|complet|trop de (?:travail|commandes|boulot)|autres? (?:commandes?|clients?|projets?|productions?)|commandes? (?:plus )?urgentes?|priorit\w+|goulots?|goulet|carnet (?:de commandes )?(?:plein|charge)|lignes? (?:est |sont )?(?:prise|occupee|pleine|chargee)s?|machines? (?:est |sont )?(?:prise|occupee|pleine|chargee)s?|pas de (?:creneaux?|place|dispo\w*)|urgence d un|pass\w+ (?:devant|avant)|(?:plus )?gros(?:se)? (?:client|commande)|surcharge|charge de travail|trop charges?|charges a)\b/,
  ],
  [
    "material_shortage",
    /\b(?:matieres?(?: premieres?)?|matiere|materiau\w*|composants?|connecteurs?|puces?|circuits?|acier|aluminium|alu|cuivre|resine|tissus?|fils?|granul\w+|ruptures?(?: de stocks?)?|penuries?|manque de (?:stock|pieces|tole|matiere|composants)|(?<!\bvotre |\bvos |\bautre |\bautres |\bquel |\bquels )fournisseurs?|sous traitants?|approvisionn\w+|appro|stocks?|pieces? (?:manqu\w+|pas arriv\w+|qui manqu\w+)|il (?:nous )?manque(?! (?:du |de |des )?(?:monde|bras|gens|personnes|personnel))|(?:on )?(?:nous )?manque (?:de|d|des|encore|un|une)|attend\w* (?:les|la|le|des|l|une|un|nos)|emballages?|(?:manque|attend\w*|plus|rupture|sans|faute|pas) (?:\w+ ){0,3}cartons|etiquettes?|vis|peinture|colle|papier|verre|cables?|cartes?|pcb|fonderie|toles?|roulements?|batteries?|ecrans?|bois|cuir|caoutchouc|ingredients?|principe actif|allocation|livraison (?:de|des|du) (?:matiere|composants|fournisseur)|pas (?:encore )?(?:ete )?(?:recue?s?|livree?s?|arrivee?s?)|delai (?:du )?fournisseur)\b/,
  ],
  [
    "other",
    /\b(?:logiciels?|erp|sap|serveurs? (?:\w+ ){0,2}?(?:plante\w*|tombe\w*|pirate\w*|hs|en panne|bloque\w*)|pirate\w*|piratage|cyberattaque|hacke\w*|ransomware|informatique\w*)\b/,
  ],
];

export function readReasons(phrase: Phrase): Array<{ value: DelayReason; span: Span }> {
  const found: Array<{ value: DelayReason; span: Span }> = [];
  for (const [value, pattern] of REASONS) {
    const match = pattern.exec(phrase.text);
    if (match !== null) found.push({ value, span: phrase.span(match.index, match.index + match[0].length) });
  }
  return found;
}
