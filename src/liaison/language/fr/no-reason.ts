/** Words of trouble in which nobody is in trouble: manners of speaking, what is in order, how it travels, whom one asked. */
const THING =
  "(?:machines?|presses?|lignes?|fours?|equipements?|moules?|outils?|outillages?|matieres?(?: premieres?)?|materiau\\w*|acier|aluminium|cuivre|resine|tissus?|fils?|composants?|connecteurs?|puces?|emballages?|etiquettes?|cartons?|fournisseurs?|stocks?|douanes?|dedouanement|papiers?|documents?|licence|temps|meteo|courant|electricite|transports?|camions?|chauffeurs?|conteneurs?|bateau|vol|transporteurs?|transitaires?|capacite|personnel|equipes?|gens|operateurs?|paiement|acompte|facture|qualite|controles?|inspection|tests?|essais?|logistique|entrepot)";
const SO =
  "(?:de (?:la |l )?\\w+ |d \\w+ |est |sont |etait |etaient |a ete |ont ete |a |ont |va |vont |tourne |tournent |marche |marchent |fonctionne\\w* |tous |toutes |tout |deja |bien |tres |toujours |maintenant )*";
const WELL =
  "(?:la|ici|en stock|arrives? a temps|a temps|a l heure|dans les temps|complete?s?|complets?|prete?s?|faite?s?|regle\\w*|passe\\w*|fini\\w*|termine\\w*|reserve\\w*|commande\\w*|disponibles?|bien|parfait\\w*|impeccable\\w*|en ordre|ok|bon|bonne|bons|bonnes|pas (?:un|le) (?:probleme|souci)|(?:livre\\w*|arrive\\w*|paye\\w*|libere\\w*) (?:a temps|a l heure|dans les temps))";
const BUT =
  "(?! (?:en retard|trop tard|seulement|en panne|que|mais pas|hs|casse\\w*|bloque\\w*|plein\\w*|occupe\\w*|prises?|quand|des que|apres))";
const VEHICLE = "(?:camions?|conteneurs?|containers?|bateau|navire|avion|train|vol|remorque|transporteur|coursier)";
const FEAST = "(?:vacances|fetes?|noel|paques|nouvel an|conges?|pont|week end|feries?|ramadan|aid)";
const KIND = "(?:bon\\w*|belle?s?|beaux|beau|joyeu\\w+|agreables?|super|excellent\\w*|tranquilles?)";
const DEPARTMENT =
  "(?:qualite|logistique|transports?|controle|entrepot|matieres?|personnel|maintenance|outillage|magasin)";

export const NO_REASON = new RegExp(
  `\\b(?:${[
    "avant la tempete|touch\\w+ du bois|du gateau|sous la main|coup de main|(?:bris\\w+|romp\\w+|casser|casse) la glace|pointe de l iceberg|tempete dans un verre|qu il (?:pleuve|neige|vente)(?: ou qu il (?:vente|neige|pleuve))?|(?:il )?pleut des cordes|(?:faire|fait) la pluie et le beau temps|(?:il fait )?(?:beau|tres beau|bon) temps|a plein regime|apres la pluie",
    "(?:changement|difference|ecart|erreur|incidence|impact) materiel\\w*|nerfs d acier|sur le fil|fil (?:rouge|conducteur|de l eau)|coup de fil|au fil de|serrer la vis|tour de vis|tete de bois|langue de bois|jouer cartes sur table|les gens (?:disent|pensent|croient|demandent)|braves? gens|des gens (?:bien|serieux)|a bon port|en cours de route|sur la bonne route|mise en route|feuille de route|en route|(?:mon|le|ton) petit doigt",
    "(?:votre commande|vos pieces|c|ca|elle|vous) (?:est|sont|a|ont|etes|passe\\w*)(?: \\w+){0,4}? priorit\\w+|(?:notre|premiere|haute|grande|en) priorite|(?:on|nous) (?:vous |lui |la |le )?(?:donne|donnons|met|mettons) (?:la |en )?priorite|prioritaires? pour nous",
    `(?:gens|collegues?|equipe|service|responsable|chef|dame|monsieur|gars|ceux|celui|celle|filles?) (?:de|du|de la|a|au|d) (?:la |l )?${DEPARTMENT}|(?:la|le|l|notre) ${DEPARTMENT} (?:dit|m a dit|nous a dit|confirme|a confirme|a valide|a signe)|(?:demande|vu|parle)(?: \\w+)? (?:avec|a) (?:la |le |l )?${DEPARTMENT}`,
    `(?:passe|passes|eu|espere|esperons|merci pour|profite\\w*)(?: \\w+){0,3}? ${KIND} ${FEAST}|${FEAST} (?:etaient|etait|ont ete|a ete|sont) (?:tres |vraiment |bien )*${KIND}|${KIND} ${FEAST}`,
    "(?:passe\\w*|reussi\\w*|franchi\\w*) (?:avec succes |bien |deja |tous |toutes )*(?:le|la|les|l) (?:\\w+ )?(?:controles?|tests?|essais?|inspection|qualite|douane)(?: (?:qualite|final\\w*))?",
    `${THING}(?: ${THING})? ${SO}${WELL}${BUT}`,
    `(?:on a|nous avons|il y a|on en a) (?:assez|suffisamment|largement|plein|bien assez) (?:de |d )?(?:la |l )?${THING}|${THING} (?:on|nous|il y) (?:en )?(?:a|avons) (?:assez|suffisamment|largement|plein|ce qu il faut)`,
    `(?:pas de|sans|aucun|zero) (?:problemes?|soucis?|retards?|manques?) (?:avec|de|du|a|cote|sur|d) (?:la |le |les |l |nos |notre |vos )*${THING}`,
    "(?:pas de|sans|aucune?|zero|personne (?:n )?est) (?:malades?|greves?|neige|pluie|tempete|feries?|conges?|ruptures?|penuries?|rebuts?|retouches?|pannes?|defauts?|problemes? (?:de |d )?(?:qualite|matiere|douane|personnel|transport|machine))",
    `(?:par|dans|sur|avec|via) (?:le |la |l |un |une |votre |notre |les |prochain |meme )*(?:fret(?: aerien| maritime)?|voie (?:aerienne|maritime)|express|transport|transitaire|${VEHICLE})${BUT}|par (?:avion|bateau|route|rail|train)`,
    `(?:le|votre|notre|un) (?:camion|chauffeur|transporteur|coursier|transitaire|conteneur) (?:les |la |le |l |vient |va )*(?:prend|passe|vient|charge|enleve|part|ramasse|prendre|charger|arrive|est (?:reserve|commande))${BUT}`,
  ].join("|")})\\b`,
  "g",
);
