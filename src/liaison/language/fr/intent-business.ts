/** What the person wants besides answering: about prices, papers, promises and other business. */
import type { Rule } from "./intent-rules.ts";

export const BUSINESS_RULES: readonly Rule[] = [
  [
    "price_change_request",
    /\b(?:(?:accept\w+|augment\w+|hauss\w+|revoir|revis\w+|renegoci\w+|negoci\w+|discut\w+|reevalu\w+|ajust\w+|reactualis\w+|modifi\w+|mont\w+|relev\w+|demand\w+|besoin|faut|veut|voulons|veux|voudrions|parler|nouve\w+|confirm\w+|approuv\w+|rallonge)\b.{0,45}\b(?:prix|tarifs?|tarification|couts?|surcouts?|supplements?|devis|majoration|pour cent de plus|pourcent de plus)|(?:prix|tarifs?|couts?|devis)(?: \w+){0,5} (?:augment\w+|hauss\w+|mont\w+|plus eleves?|chang\w+|trop bas|revis\w+|revu\w*|grimp\w+|explos\w+|doubl\w+|a la hausse|ajust\w+|reevalu\w+|doit|doivent)|(?:hausse|augmentation|revision|ajustement|majoration|rallonge)s? (?:de |du |des |d |tarif\w* )?(?:\w+ ){0,3}(?:prix|tarifs?|pourcent|pour cent|tarifaire)|(?:accept\w+|pay\w+|d accord pour)\b.{0,30}\b(?:pour cent|pourcent)(?! (?:fini|termine|fait|pret)\w*)|pay\w+ (?:un peu |nous |davantage |beaucoup )*plus(?: cher)?|plus d argent|augmentation de prix|c est plus cher|(?:pour cent|pourcent) (?:de plus|d augmentation|de hausse|en plus|sur le prix)|(?:prenez|prendre|pay\w+) (?:en charge )?(?:le |les |l )?(?:fret|transport|aerien|avion|heures supplementaires|express|surcout)|si vous payez|supplement (?:de|pour)|renegoci\w+|trop cher pour nous|(?:a ce|avec ce|a ces) (?:prix|tarif)s?|revoir (?:a la hausse|nos conditions)|frais (?:d urgence|supplementaires|express))\b/,
  ],
  [
    "ask_other_customer",
    /\b(?:(?:vos|les|d|quels|quel|avec|vos) autres? (?:fournisseurs?|clients?|usines?|sous traitants?|partenaires?|fabricants?|fabriques?)|autres fournisseurs|(?:qui|quel|quelle) (?:d autre|autre)\b.{0,30}\b(?:fabriqu\w+|fourni\w+|produi\w+|livr\w+|travaill\w+|fait)|(?:achet\w+|travaill\w+|command\w+|sous trait\w+)\b.{0,25}\b(?:chez|avec|a|aupres de) (?:d )?(?:autres?|quelquun d autre|un concurrent|nos concurrents|qui d autre)|concurrents?|la concurrence|combien (?:vous )?(?:pay\w+|donn\w+) (?:aux|les|a d) autres|les autres (?:paient|payent|demandent|livrent)|l autre (?:usine|fournisseur))\b/,
  ],
  [
    "ask_quality_question",
    /\b(?:(?:quel|quelle|quels|quelles|c est quoi|combien|comment)\b.{0,30}\b(?:toleranc\w+|specif\w+|spec|specs|couple|durete|rugosite|dimensions?|cotes?|revision|indice|limites?|normes?|criteres?|nqa|aql|ral|teinte|couleur|finition|nuance|epaisseur|temperature|niveau de (?:controle|qualite)|plan (?:de controle|a jour)|methode de (?:test|mesure|controle)|traitement|admis\w*|acceptable|accepte)|(?:est ce que|est il|est ce|peut on|on peut|peut|pouvons|ca|c est|sont)\b.{0,40}\b(?:acceptable|toleree?s?|admis\w*|admissible|permis\w*|dans les (?:tolerances|specs?|limites)|hors (?:tolerance|spec)|deroger|derogation|remplacer (?:par|le|la|les)|une autre (?:matiere|resine|reference|vis)|utiliser (?:un|une) autre)|(?:quelle|derniere|bonne) (?:revision|version|indice)|question (?:sur|de|concernant|qualite|technique)(?: la| le| les| l)?(?: qualite| specif\w+| plan| tolerance| controle| technique)?|besoin d une derogation|vous acceptez (?:une derogation|les rayures|cette couleur))\b/,
  ],
  [
    "complaint_our_side_late",
    /\b(?:(?:c est |de )?(?:votre|vos) (?:faute|retard|cote qui|equipe qui)|(?:c est |a cause de |par la faute de )(?:de )?vous(?: qui)?|vous (?:etes|avez ete|etiez|qui etes) (?:en retard|trop lents?|responsables?)|vous (?:ne |n )?(?:nous |m |l |les |leur )*(?:avez|avoir|ayez)(?: \w+)? (?:pas|jamais|rien|toujours pas)(?: encore| toujours)? (?:repondu|envoye|valide|paye|confirme|donne|fourni|transmis|livre|approuve|signe|decide|regle|rappele|retourne|fait|communique)|(?:avez|ont) (?:toujours |encore )?(?:pas|jamais|rien) (?:encore |toujours )?(?:repondu|envoye|valide|paye|confirme|fourni|transmis|approuve|signe)|(?:on |nous )?(?:attend\w*|attente)(?: \w+){0,4} (?:de (?:votre|vos|vous)|votre|vos|que vous)|(?:sans|pas de|aucune?|toujours pas de|jamais eu de) (?:reponse|retour|nouvelles|validation|paiement|confirmation) (?:de votre part|de vous|de vos)|de votre (?:part|cote)(?: \w+){0,3} (?:retard|bloqu\w+|traine|manque\w*)|vous (?:nous )?avez(?: \w+){0,3} (?:en retard|avec (?:\w+ ){0,3}retard|trop tard|tardivement)|vous nous (?:devez|faites attendre|bloquez)|(?:vos|votre) (?:plans?|echantillons?|matieres?|paiements?|validations?|reponses?|dessins?|composants?|commande)(?: \w+)? (?:est|sont|arriv\w+|n est|ne sont|n ont|n a)(?: \w+){0,2} (?:en retard|tard|pas|manqu\w+|jamais)|retard vient de (?:vous|chez vous|votre)|cela vient de chez vous|ca vient de (?:vous|chez vous|votre))\b/,
  ],
  [
    "prefer_message",
    /\b(?:whats ?app|we ?chat|telegram|messenger|signal|viber|teams|par (?:sms|texto|message|messages|chat)|un (?:sms|texto)|ecrivez moi sur|ajoutez moi sur)\b/,
  ],
  [
    "document_request",
    /\b(?:(?:envoy\w+|transmett\w+|fair?e (?:parvenir|suivre)|donn\w+|fourni\w+|besoin|faut|faudrait|manque|recevoir|partag\w+)\b.{0,30}\b(?:plans?|dessins?|specif\w+|cahier des charges|fiche (?:technique|de securite)|certificats?|bon de commande(?! numero)|documents?|documentation|norme|gamme|nomenclature|facture pro forma|proforma|etiquettes? modele|bat|liste de colisage|fichiers?)|avez vous (?:le|les|un|la) (?:plan|dessin|specif\w+|certificat|document|fichier)s?)\b/,
  ],
  [
    "send_email_instead",
    /\b(?:(?:envoy\w+|ecri\w+|adress\w+|met\w+|fai\w+|pass\w+|prefer\w+|veux|voulez|demand\w+|recevoir|confirm\w+|repond\w+|transmett\w+)\b.{0,30}\b(?:mails?|e ?mails?|courriels?|courriers?|par ecrit|un ecrit|message ecrit|fax)|par (?:mail|e ?mail|courriel|ecrit|courrier|fax)|(?:un|le|mon) (?:mail|e ?mail|courriel)(?: s il|$| plutot| c est mieux| serait)|ecri\w+ (?:moi|nous)(?! ca sur)|envoy\w+ (?:moi|nous) (?:la liste|vos questions|votre demande|les details|les questions|un message|ca))\b/,
  ],
  [
    "transfer_colleague",
    /\b(?:(?:vous|te) (?:passe|transfere|bascule|renvoie|repasse|mets|met) (?:\w+ )?(?:a|au|aux|la|le|un|une|mon|ma|en|avec|vers|quelquun|notre|l|madame|monsieur|directement|tout de suite|de suite|immediatement|sur)\b|(?:vous|te) (?:passe|transfere|bascule)$|(?:vais |vous |va )?vous (?:passer|transferer|mettre en (?:relation|contact|ligne|communication)|basculer|rediriger)|(?:je |on )?(?:vous )?transfere (?:l |votre |cet )?(?:appel|communication)|(?:voi[rts]|voyez|parl\w+|demand\w+|contact\w+|adress\w+|appel\w+|essay\w+)(?: vous)?(?: \w+){0,2} (?:a|au|avec|le|la|aupres d\w*|les)? ?(?:mon|ma|notre|nos|mes|le|la|l|un|une|du|de)(?: \w+)? ?(?:collegue|chef|patron|responsable|planning|planificat\w+|commercial\w*|production|qualite|logistique|expedition\w*|achats|ordonnancement|directeur|directrice|service|atelier|entrepot|planificateur)\w*|(?:demand\w+|parl\w+|voi[rt]|voyez|contact\w+|appel\w+|adress\w+)(?: vous)? (?:a |avec |plutot )?(?:monsieur|madame|mademoiselle|mme|mr)\b|(?:va|vais) (?:vous )?(?:chercher|appeler) (?:mon|ma|un|une|le|la|quelquun)(?: \w+)?|quelquun (?:d autre|qui (?:sait|connait|s en occupe|saura|peut vous))|(?:pas|plus) (?:mon|ma|dans mon|de mon) (?:domaine|travail|service|job|boulot|responsabilite|departement|rayon|ressort)|pas moi qui (?:m |gere|s )|(?:c est )?(?:mon|ma|notre|le|la) (?:collegue|chef|responsable|service|planning|production|qualite|logistique|commercial\w*)(?: \w+){0,2} (?:qui (?:gere|s en|sait|peut|s occupe)|s en occupe|gere|sait|saura|est responsable|peut vous)|c est (?:pas )?(?:moi|lui|elle|eux|monsieur \w+|madame \w+) qui (?:gere|s en occupe|sait|s occupe)|(?:adress\w+|voi[rt]|voyez|demand\w+|contact\w+|appel\w+|parl\w+|essay\w+)(?: vous)? (?:au|aux|avec le|avec la|avec l|le|la|a la|a l|avec) (?:\w+ )?(?:service|planning|production|qualite|logistique|commercia\w*|expedition\w*|achats|ordonnancement|atelier|direction|comptabilite|responsable|standard|bureau|planificat\w+|methodes)|il faut (?:voir|demander|parler|appeler)(?: \w+)? (?:avec|a|au|le|la|monsieur|madame)\b)(?! (?:fin|milieu|debut))/,
  ],
  [
    "call_back_later",
    /\b(?:rappel\w+(?! que)(?: moi| nous| le| la| les)?(?: (?:plus tard|demain|dans|a|apres|lundi|mardi|mercredi|jeudi|vendredi|la semaine|un autre|cet|ce|vers|en|plutot|quand|s il|une autre|tout a l heure|mardi|des|svp|sur|le|d ici|ulterieurement))?|(?:appel\w+|telephon\w+|essay\w+|reessay\w+|recontact\w+|contact\w+)(?: moi| nous)? (?:plus tard|demain|dans (?:une|un|dix|vingt|quinze|trente|cinq|deux|\d)\w*|a partir|apres|lundi|mardi|mercredi|jeudi|vendredi|la semaine prochaine|un autre (?:jour|moment)|cet apres midi|vers|en fin|tout a l heure|quand)|(?:pas|mauvais|jamais)(?: (?:le|un|tres))? ?(?:bon |le )?(?:moment|mal)|(?:je |on |il |elle |nous )?(?:suis|est|sommes|etes) (?:\w+ )?(?:en (?:reunion|rendez vous|ligne|conference|deplacement|entretien|pause|communication|vacances|conge|route|voiture|clientele)|occupee?s?|au volant|pressee?|debordee?|sur la route|en train de (?:conduire|manger)|pas disponible|indisponible|absente?|partie? (?:dejeuner|manger|en)|sortie?|a table|pas la|en dejeuner)|^(?:(?:non|pas|s il vous plait|peut etre|desole|plutot) )*(?:plus tard|un autre jour|une autre fois|pas maintenant|tout a l heure)(?: s il vous plait)?$|(?:pas|n ai pas|ai pas) (?:le |de |beaucoup de )?temps(?: maintenant| la| aujourdhui)?|(?:il|elle|mon collegue|ma collegue|le responsable|la personne)(?: \w+)? (?:n est pas (?:la|ici|disponible|dans son bureau)|est (?:en|absent\w*|parti\w*|sorti\w*)|revient|sera la|rentre)|tomb\w+ (?:tres |vraiment )?mal|pas disponible (?:maintenant|pour|la|aujourdhui)|repass\w+ plus tard|on (?:peut|pourrait) (?:se )?(?:reparler|rappeler|en reparler|refaire)|(?:parl\w+|reparl\w+|discut\w+) (?:en )?(?:plus tard|demain|un autre jour|une autre fois)|revenez vers moi)\b/,
  ],
  [
    "connecting",
    /\b(?:(?:ne quittez pas|un instant|un moment|patientez)(?: \w+){0,4} (?:vous (?:passe|transfere|mets)|met en relation|transfere|passe)|(?:vous )?(?:mets|met|mettre) en (?:relation|communication|contact|ligne)|vous passe (?:le|la|l|monsieur|madame|le service|le poste|son)|votre (?:appel|correspondant) (?:est|va|sera)|transfert en cours|mise en relation|standard|nous vous mettons en relation)\b/,
  ],
  [
    "hold_on",
    /\b(?:ne quittez pas|quittez pas|ne raccrochez pas|rest\w+ en ligne|(?:un|un petit|juste un|un tout petit|attendez un|une|une petite|juste une|deux|deux petites|quelques|cinq) (?:instants?|moments?|secondes?|minutes?)(?: s il vous plait)?(?! (?:de retard|plus tard))|attend(?:ez|s)(?: s il| un| une| voir| que| je| moi|$| deux|,)|patient\w+|(?:je |j |on )(?:vais |va )?(?:regarde\w*|verifie\w*|check\w*|cherche\w*|consulte\w*|ouvre|voi[rs])(?: (?:ca|dans|sur|le|la|tout de suite|cela|vite|rapidement|pour vous|un instant|mon|ma|mes|quand|si))?(?:$| (?:ca|dans|sur|tout|cela|vite|le systeme|mon))|laiss\w+ moi (?:regarder|verifier|voir|chercher|ouvrir|une|un|deux|consulter|reflechir)|je reviens|bougez pas|minute papillon|deux secondes)\b/,
  ],
  [
    "refuse_information",
    /\b(?:(?:(?:peux|peut|pouvons|pourrai|pourrais|veux|veut|voulons|souhait\w+|suis|sommes|ai|avons|n est|est|donn\w+|communiqu\w+|autorise\w*|habilite\w*|prefere\w*)(?: \w+)? (?:pas|plus|jamais|aucune?)(?: (?:vous|le|la|les|autorise\w*|habilite\w*|en mesure|le droit|de|a|d|l|me|permis|tout))*(?: (?:donn\w+|communiqu\w+|dire|divulgu\w+|transmett\w+|partag\w+|repondre|reveler|fournir|discuter|en parler|parler de))(?!(?: \w+){0,3} (?:maintenant|encore|exactement|aujourdhui|pour l instant|quand|si\b|la date exacte)))|confidentiel\w*|secret|(?:on|nous|je)(?: \w+)? (?:ne )?(?:donn\w+|communiqu\w+|divulgu\w+|partag\w+|transmet\w*) (?:pas|aucune|rien|jamais)|(?:ca|cela)(?: ne)? (?:vous )?(?:regarde|concerne) (?:pas)|pas (?:vos|votre) (?:affaires|affaire|oignons)|pas autorise\w*|(?:je |on )refus\w+ (?:de (?:repondre|donner|communiquer|dire|parler)|d en)|politique (?:de (?:la maison|l entreprise|la societe)|interne)|pas (?:par|au) telephone|prefere (?:pas|ne pas) (?:repondre|dire|en parler|le dire|vous le dire)|rien (?:vous |a )?(?:dire|communiquer|divulguer)(?: a ce sujet| la dessus| par telephone)|(?:ne |n )?(?:vous )?(?:dirai|dirons|repondrai|repondrons|donnerai|donnerons) (?:rien|pas|aucune)|aucun commentaire|pas de commentaire|information interne|pas habilite\w*|ne repondrai pas|secret professionnel|clause de confidentialite|nda)\b/,
  ],
];

export const REPORT_RULES: readonly Rule[] = [
  [
    "quality_report",
    /\b(?:(?:trouv\w+|constat\w+|remarqu\w+|detect\w+|decouvert|observ\w+|signal\w+|y a|avons|a eu|il y a|on a|eu|avec|presentent?|montrent?)\b.{0,30}\b(?:defauts?|fissur\w+|bavures?|rayures?|raye\w*|porosite\w*|rouille|taches?|deform\w+|non conform\w+|probleme (?:de )?qualite|rebuts?|soudures? froides?|fuites?|casse\w*|mauvaises? etiquettes?|corros\w+|hors tolerances?|decoll\w+)|probleme (?:de )?qualite|(?:pieces?|cartons?|lot) (?:\w+ ){0,3}(?:defectueu\w+|non conform\w+|raye\w*|fissure\w*|casse\w*|hors tolerance))\b/,
  ],
  [
    "off_record_request",
    /\b(?:entre (?:nous|vous et moi|toi et moi)|off(?: the record)?$|en off|officieusement|(?:ne |n )?(?:le |l |la |ca )?(?:notez|ecrivez|inscrivez|mentionnez|repetez|dites) pas|(?:restez?|garde\w*) (?:ca |cela |le )?(?:entre nous|pour vous|discret|secret)|que ca reste entre|hors (?:enregistrement|proces verbal|micro|antenne)|sous le manteau|a titre (?:officieux|confidentiel)|sans le noter|pas (?:le )?noter|confidentiellement|je ne vous ai rien dit|ca doit pas se savoir|discretement)\b/,
  ],
  [
    "denies_promise",
    /\b(?:(?:jamais|pas|rien) (?:\w+ )?(?:dit (?:ca|cela|le|que|la)|promis|garanti|confirme (?:ca|cela|le|cette|la)|annonce|engage\w*|donne (?:de|cette|la) date|parle de)|(?:n avons|n ai|avons|ai|on a|n a|on n a) (?:pas|jamais|rien) (?:dit|promis|confirme|annonce|convenu|donne cette date)|on ne s est (?:jamais|pas) engage\w*|(?:c est|ce n est|c etait) pas (?:ce que|ce qu) (?:j|on|nous) \w+ (?:dit|promis|annonce)|qui vous a dit ca|aucune promesse|je conteste)\b/,
  ],
  [
    "authority_claim",
    /\b(?:(?:votre|vos|ton) (?:chef|patron|patronne|responsable|directeur|directrice|acheteur|acheteuse|collegue|collegues|superieur|service achats|direction|pdg|equipe)(?: \w+){0,4} (?:deja |bien )?(?:accepte|valide|approuve|autorise|promis|confirme|donne son accord|dit que|dit oui|ok|d accord|signe|accorde)|(?:c est|a ete|avons) (?:deja )?(?:convenu|valide|accepte|approuve|vu) (?:avec|par) (?:votre|vos|monsieur|madame)|(?:monsieur|madame) \w+ (?:de chez vous )?(?:a|nous a|m a) (?:deja )?(?:accepte|valide|dit|autorise|promis|confirme)|je suis (?:le|la) (?:directeur|directrice|pdg|patron|patronne) et)\b/,
  ],
  [
    "threat",
    /\b(?:(?:on|nous|je|j)(?: \w+)? (?:arrete\w*|arretons|bloqu\w+|annul\w+|suspend\w+|stopp\w+|cess\w+|reti\w+) (?:tout|toutes?|la production|les livraisons|la commande|vos|votre|immediatement)|(?:avocats?|tribunal|tribunaux|proces|poursui\w+ en justice|poursuites|mise en demeure|porter plainte|huissier)|sinon (?:on|nous|je|j|vous|plus)(?: \w+){0,3} (?:arrete\w*|bloqu\w+|annul\w+|livr\w+|expedi\w+|regrett\w+|pay\w+|aurez|verrez)|vous (?:allez|le) (?:le )?regrett\w+|ca va mal (?:finir|se passer)|(?:ne )?(?:recevrez|aurez|verrez) (?:plus )?(?:rien|jamais)|je sais ou vous|attention a vous|gare a vous|menac\w+|vous aurez affaire|penalites pour vous)\b/,
  ],
  [
    "bribe_hint",
    /\b(?:(?:petit|un) (?:cadeau|geste|bakchich|billet)(?: pour (?:vous|toi))?|bakchichs?|pot de vin|pots de vin|dessous de table|enveloppe(?: pour vous| pour toi)?|(?:quelque chose|commission|interessement) pour vous|arrang\w+ (?:entre nous|ca entre|a l amiable entre)|(?:saura|saurons|sais|savons) (?:vous |etre )(?:remercier|recompenser|reconnaissants?)|vous y (?:gagnerez|trouverez votre compte)|remercierai? personnellement|faire un geste pour vous|glisser un billet|graisser la patte)\b/,
  ],
  [
    "forecast_request",
    /\b(?:previsions?|previsionnels?|forecasts?|(?:vos|votre|les|quels?|quelle) (?:besoins?|volumes?|quantites?|demande|plan de charge|programme)(?: \w+){0,3} (?:prochains?|prochaines?|a venir|futurs?|futures?|annee|trimestre|annuels?|mois suivants?|l an prochain)|(?:combien|quand)(?: \w+){0,3} (?:allez vous|vous allez|comptez vous|pensez vous|prevoyez vous)(?: \w+)? (?:command\w+|achet\w+|recommand\w+)|(?:prochaines?|futures?) commandes?(?: \w+){0,3}(?: quand| combien| prevue)?|volumes? (?:annuels?|prevus?|a venir|futurs?)|visibilite sur (?:les|vos))\b/,
  ],
  [
    "already_shipped",
    /\b(?:(?:est|sont|a ete|ont ete|c est|deja|tout est|on a|nous avons|avons|j ai)(?: \w+)? (?:deja |bien )?(?:expedi(?:e|ee|es|ees)|partie?s?|envoy(?:e|ee|es|ees)|livr(?:e|ee|es|ees)|enlev(?:e|ee|es|ees)|charg(?:e|ee|es|ees)|remise?s? (?:au|a)|quitte l usine|sortie?s? de l usine)|(?:en|sont en|est en) (?:route|transit|cours de (?:transport|livraison))|deja (?:partie?s?|expedi\w+|envoy\w+|livr\w+)|sur (?:le|un) (?:bateau|camion))\b(?! (?:avant|en|pour|si|demain|d ici))/,
  ],
  [
    "as_planned",
    /\b(?:(?:comme|tel que|ainsi que) (?:prevu|convenu|promis|annonce|planifie|confirme|dit|d habitude|je vous (?:l )?ai dit|on (?:vous )?(?:l )?a(?:vait)? dit|avant)|(?:dans|selon|conforme au|conformement au|suivant) (?:les temps|le planning|le plan|les delais|l horaire|planning)|(?:pas|aucun|sans|rien) (?:de |d |ne |n a )?(?:changement|change|modification|bouge|nouveau|retard)|(?:meme|la meme) (?:date|chose que prevu|jour que prevu)|(?:date|planning|delai)(?: \w+)? (?:inchange\w*|maintenue?|tient|tenue?|est bonne?|reste\w*|n a pas change|toujours (?:bonne?|valable|valide))|toujours (?:pareil|la meme|bon|valable|d actualite|prevu)|on (?:tient|respecte|maintient) (?:la date|le planning|le delai|les delais|nos delais)|a l heure|inchange\w*|on est (?:bons|dans les temps|dans les clous)|dans les clous)\b/,
  ],
  [
    "dont_know",
    /\b(?:(?:ne |n )?(?:le |l |la |en )?sai[st] (?:pas|plus|rien)|(?:sais|sait|savons|savez|save\w*) (?:pas|plus|rien)(?: encore| exactement| du tout| trop)?|(?:aucune|pas d|pas la moindre|pas) (?:idee|information\w*(?! par)|info\w*|date (?:encore|pour l instant|fixe|precise)|visibilite|nouvelles?)|(?:pas|plus) (?:encore )?(?:sure?|certaine?|decide\w*|fixe\w*|defini\w*|clair\w*|planifie\w*|arrete\w*|confirme\w*|determine\w*|connu\w*)|(?:peux|peut|pouvons|pourrais|saurais|pourrai) (?:pas|rien) (?:encore )?(?:vous |le |l |la |te |me |en )*(?:dire|confirmer|donner|repondre|avancer|prononcer|engager|promettre|garantir)|(?:difficile|dur|trop tot|complique|impossible) (?:a|de|pour|d) (?:vous |le )?(?:dire|repondre|savoir|estimer|se prononcer)|faut (?:que (?:je|j|on|nous) )?(?:verifi\w+|regard\w+|demand\w+|voi\w+|confirm\w+|voir|renseign\w+)|(?:dois|doit|devons|vais|va|faudrait) (?:d abord |encore |me |nous )?(?:verifier|demander|voir|regarder|renseigner|me renseigner|confirmer)|(?:ca |cela |tout )?depend|on verra|on va voir|je vous (?:tiens au courant|redis|dirai|confirme(?:rai)? plus tard|rappelle)|a (?:confirmer|definir|determiner|voir)|des que possible|le plus (?:vite|tot|rapidement) possible|au plus vite|asap|bientot|prochainement|qui sait|aucune certitude|inconnue?)\b/,
  ],
  [
    "goodbye",
    /\b(?:au revoir|bonne (?:journee|soiree|fin de journee|continuation|semaine|apres midi|nuit)|bon (?:week end|weekend|apres midi|courage)|a (?:bientot|plus|la prochaine|tout a l heure|demain$)|salut|adieu|ciao|c est tout (?:pour moi|de mon cote|merci)?$|bye(?: bye)?|je vous laisse|tchao|a tres vite)\b/,
  ],
];
