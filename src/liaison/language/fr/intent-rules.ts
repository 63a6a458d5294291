/** What the person wants besides answering: about the call itself. Patterns over folded, lower-case words. */
import type { IntentRule } from "../kit/intents.ts";
import { LANGUAGE_NAMES } from "./language-names.ts";
import { SHOP } from "./shops.ts";

const LANGUAGES = `(?:${Object.keys(LANGUAGE_NAMES).join("|")})`;
const MACHINE =
  "(?:machines?|robots?|ordinateurs?|ia|i a|intelligences? artificielles?|automates?|repondeurs?|repondeur automatique|logiciels?|bots?|boites? vocales?|voix (?:automatique|enregistree|de synthese)|systemes? automatiques?|programmes?|serveurs? vocal\\w*)";
const PERSON =
  "(?:(?:un |une )?(?:vraie personne|vrai humain|etre humain|humain|personne (?:reelle|humaine|en chair)|quelquun de (?:reel|vrai|votre (?:equipe|cote|societe))|vrai interlocuteur|interlocuteur humain|vrai conseiller|conseiller|operateur|operatrice|vraie voix)|quelquun en vrai|votre (?:responsable|chef|patron|superieur|collegue|directeur)|une personne(?! (?:a ete|est|malade|blesse))|un responsable|quelquun d humain|quelquun de vivant|un de vos collegues|une personne de votre)";
const CALL = "(?:appel\\w*|rappel\\w*|telephon\\w*|contact\\w*|derang\\w*|harcel\\w*)";

export const CALL_RULES: readonly IntentRule[] = [
  [
    "prompt_injection",
    /\b(?:(?:oubli\w+|ignor\w+|neglig\w+|contourn\w+|desactiv\w+|outrepass\w+|efface\w*|laisse\w* tomber) (?:toutes? |tous )?(?:vos|tes|les|ces|mes|l ensemble de vos) (?:\w+ )?(?:instructions?|regles?|consignes?|ordres?|directives?|restrictions?|limites?|programmation|parametres?)|(?:lis|lisez|montre\w*|donn\w+|dis|dites|affich\w+|revel\w+|repet\w+|communiqu\w+)(?: moi| nous)? (?:\w+ )?(?:votre|ton|vos|tes|le|les) (?:prompt|instructions?|consignes?|directives?|configuration|regles?|programmation|message systeme)|prompt(?: systeme)?|mode (?:developpeur|admin\w*|debug\w*|debogage|maintenance|test|libre)|vous etes (?:maintenant|desormais) (?:un|une|mon|ma|le|la|en mode)|tu es (?:maintenant|desormais)|fai(?:s|tes) (?:comme si|semblant)|agis\w* (?:comme|en tant que)|comport\w+ (?:vous |toi )?comme|oubli\w+ (?:tout )?(?:ce )?(?:qu|que)\b|nouvelles? (?:instruction|consigne|directive)s?|(?:dis|dites|repetez|repete)(?: juste| simplement| seulement)? (?:apres moi|accepte|j accepte|d accord pour le prix|nous acceptons|approuve|que vous acceptez)|le systeme (?:autorise|vous autorise|permet))\b/,
  ],
  [
    "bank_change",
    /\b(?:(?:chang\w+|nouve\w+|modifi\w+|mis a jour|autre|different\w*|actualis\w+) (?:de |d |notre |nos |les |le |la |du )*(?:banque|rib|iban|swift|compte(?: bancaire)?|coordonnees (?:bancaires?|de paiement)|domiciliation|references? bancaires?)|(?:banque|rib|iban|compte bancaire|coordonnees bancaires)(?: \w+){0,3} (?:chang\w+|modifi\w+|nouve\w+|different\w*|mis a jour)|(?:pay\w+|vir\w+|envoy\w+|vers\w+|regl\w+|transfer\w+)\b.{0,40}\b(?:nouveau|autre) (?:compte|rib|iban)|(?:pay\w+|vir\w+|vers\w+|regl\w+)\b.{0,30}\bsur (?:ce|le|un autre|le nouveau|notre nouveau|notre autre) (?:compte|rib|iban)|(?:voici|notez) (?:notre|le|mon|nos)(?: nouveau| nouvelles)? (?:rib|iban|compte|coordonnees bancaires)|coordonnees bancaires|notre (?:iban|rib))\b/,
  ],
  [
    "stop_calling",
    new RegExp(
      `\\b(?:(?:ne |n )(?:nous |m |me |l |les )*${CALL}(?: nous| moi| ici| ce numero| cette ligne)? (?:plus|jamais)|(?:arret\\w+|cess\\w+|stop)(?: \\w+)? (?:de |d )?(?:nous |m |me )?(?:${CALL}|ces appels|vos appels|les appels)|plus (?:m |nous |me )?(?:appeler|etre appele|rappeler|recevoir (?:d |vos )appels|d appels|jamais m appeler)|${CALL}(?: \\w+)? (?:plus|plus jamais)(?: ici| jamais)?$|(?:retir\\w+|supprim\\w+|enlev\\w+|effac\\w+|ray\\w+)(?: moi| nous)? (?:mon|notre|ce|de (?:votre|vos|la)|le) (?:numero|liste|fichiers?|listes?|contact|base)|laiss\\w+(?: moi| nous) tranquilles?|fichez moi la paix|foutez moi la paix|bloquer? (?:ce|votre) numero|veux plus (?:d appels|que vous (?:m |nous )?appeliez|qu on)|desinscri\\w+|(?:ne |n )?appelez plus|derniere fois que vous (?:m |nous )?appelez|n appelez plus|plus (?:etre )?derange\\w*|ne plus etre (?:derange|contacte|appele)\\w*)\\b`,
    ),
  ],
  [
    "refuse_ai",
    new RegExp(
      `\\b(?:(?:ne|n|pas|refuse\\w*|deteste|jamais|marre|question|horreur|rien)\\b.{0,40}\\b(?:parl\\w+|caus\\w+|discut\\w+|repond\\w+|trait\\w+|convers\\w+|dis|dire|negoci\\w+|communiqu\\w+|aime|confiance|dial\\w+|echang\\w+|donne\\w*)\\b.{0,25}\\b(?:a|avec|aux|a des|de|d|en|les|par|des|cette|ce) ?(?:une |un |des |les |la |l |cette |ce )?${MACHINE}|pas (?:de|d|aux|avec (?:une|un|des|les)) ${MACHINE}|(?:deteste|hais|supporte pas|aime pas) (?:les |ces |parler aux )?${MACHINE}|${MACHINE}\\b[a-z ]{0,20}\\b(?:aime pas|deteste|supporte pas|veux pas|parle pas|reponds pas|cause pas|discute pas|non merci|pas pour moi|c est non|tres peu pour moi)|raccroch\\w+\\b.{0,25}${MACHINE}|${MACHINE}.{0,15}\\braccroch\\w+|(?:parl|caus|discut|repond|trait|negoci)\\w* (?:pas|jamais|plus) (?:a|avec|aux)(?: \\w+)? ${MACHINE}|refuse (?:de parler|de repondre)? ?(?:a|aux|avec) (?:une |un |les |des )?${MACHINE})\\b`,
    ),
  ],
  [
    "human_request",
    new RegExp(
      `\\b(?:(?:parler|discuter|causer|echanger|pass\\w+|transfer\\w+|mett\\w+|veux|voudrais|voudrait|voulons|souhait\\w+|prefer\\w+|besoin|avoir|aimerais|joindre|demande|trait\\w+|faut)\\b[a-z ]{0,28}\\b${PERSON}|(?:passez|mettez|donnez|filez) (?:moi |nous )(?:donc )?(?:quelquun|un vrai|une vraie|un de vos|une de vos|un collegue|une collegue)(?: (?:de (?:chez vous|votre (?:equipe|cote|societe))|collegue|acheteur|acheteuse|au bout|responsable|en chair))|(?:causer|parler|discuter) (?:a|avec) (?:un|une|l) (?:acheteur|acheteuse|collegue|responsable|humaine?)(?: \\w+)? (?:de chez vous|de votre cote|un vrai|une vraie)|^(?:une )?vraie personne|vraie personne (?:a|au|pour|s il|svp)|un (?:etre )?humain(?: s il vous plait)?$|(?:est ce qu il y a|y a t il|il y a pas|y a pas|y aurait il) (?:quelquun|une personne|un humain)|(?:quelquun|une personne|votre (?:responsable|chef|collegue|acheteur|patron)|un collegue)(?: \\w+)? (?:peut|pourrait|doit|devrait)(?: \\w+)? (?:m |nous |me |il )*(?:rappeler|appeler|joindre)|(?:faites|dites a|demandez a) (?:votre|vos|un|quelquun|une)(?: \\w+)? (?:de )?(?:me |m |nous )?(?:rappeler|appeler)|faites (?:moi |nous )(?:r)?appeler par (?:un|une|quelquun)|que (?:votre|vos|quelquun|une?)(?: \\w+){0,2} (?:me |m |nous )(?:rappelle|appelle)\\w*)\\b`,
    ),
  ],
  [
    "who_gave_number",
    /\b(?:(?:qui|ou|comment|d ou|par qui)\b.{0,35}\b(?:numero|coordonnees)|(?:eu|obtenu|trouve|donne|recupere|avez|tenez|sort) (?:mon|ce|notre|mes|nos) (?:numero|coordonnees|telephone)|mon numero d ou|numero d ou)\b/,
  ],
  [
    "stop_recording",
    /\b(?:(?:arret\w+|cess\w+|coup\w+|stopp\w+|stop)(?: \w+){0,3} (?:l |d |de m |de nous |de )?enregistr\w+|(?:ne |n )(?:m |nous |l |les )*enregistr\w+ (?:pas|plus)|pas (?:etre |d )?enregistr\w+|(?:ne veux|veux|souhaite|voulons) (?:pas|plus) (?:que |etre |qu )(?:\w+ ){0,4}enregistr\w+|sans enregistr\w+|(?:effac\w+|supprim\w+) (?:l |cet |cette )?enregistr\w+|(?:refus\w+|contre) (?:d etre |que |l )(?:\w+ ){0,3}enregistr\w+)\b/,
  ],
  [
    "ask_recording",
    /\b(?:(?:est ce que |c est |vous |on |cet |l |la |ca |je suis |suis je |ete |appel |conversation |communication )(?:\w+ ){0,5}enregistr\w+(?! (?:votre|la commande|le numero|mon|pas|plus|c est bon|si vous))|enregistrez (?:vous|cet|l|cette|la)|(?:est|etes vous|allez vous|vous allez) (?:\w+ )?enregistr\w+|enregistrement (?:est|en cours|de l appel)|pourquoi (?:vous )?enregistr\w+|sur ecoute|trace (?:audio|vocale|de (?:l|cet) appel)|(?:gard\w+|conserv\w+) (?:\w+ ){0,2}(?:enregistrement|appel|conversation|audio)|enregistrement|ecoute qui)\b/,
  ],
  [
    "are_you_a_robot",
    new RegExp(
      `\\b(?:(?:vous etes|vous n etes pas|etes vous|tu es|es tu|je parle|parle je|je discute|vous seriez|j ai affaire|c est|suis je en train de parler|entends)(?: \\w+){0,4} (?:${MACHINE}|automatique|virtuel\\w*|humaine?s?|vraie (?:personne|voix)|personne reelle|une personne|quelquun de (?:vrai|reel)|chatbot|enregistre d avance)|c est (?:un|une|de l|du) ${MACHINE}|(?:un|une) ${MACHINE} (?:ou|qui (?:parle|appelle))|${MACHINE} ou (?:un |une )?(?:humain|personne|vraie|etre)|(?:vraie|vrai) (?:personne|humain) ou|voix (?:bizarre|de synthese|artificielle)|affaire a (?:une |un )?${MACHINE}|est ce (?:que c est )?(?:un |une |bien un |bien une )${MACHINE}|(?:quelquun|une personne) (?:de |d )?(?:reel\\w*|vrai\\w*|humain\\w*)? ?(?:derriere|au bout))\\b`,
    ),
  ],
  [
    "ask_identity",
    /\b(?:(?:qui|a qui) (?:est ce|etes vous|est a l appareil|est la|parle|ai je|je parle|appelle|c est|vous etes|suis je|vous parle|est ce qui|est ce que|me parle|a l honneur|appelez)|(?:c est|vous etes|etes vous|parle a) qui|(?<!vous |moi |collegue |personne |responsable |chef |societe )qui (?:donc )?(?:etes|appelle|est|parle)(?: vous)?|(?:quelle|pour quelle|de quelle|votre) (?:societe|entreprise|boite|compagnie|maison)|(?:votre|le|quel est votre|c est quoi votre) nom|(?:de la part de|pour le compte de|au nom de) (?:qui|quelle|quelquun)|d ou (?:vous )?(?:appelez|etes)(?: vous)?|c est (?:de la part|a quel sujet|pour quoi|quoi(?: votre| cette (?:boite|societe)| l objet|$))|a quel sujet|vous (?:travaillez|appelez|bossez) (?:pour qui|pour quelle|de la part|d ou)|que voulez vous|qu est ce que vous voulez|pourquoi (?:vous )?(?:m )?appelez(?: vous)?|presentez vous|identifiez vous|comment vous (?:vous )?appelez|vous vous appelez comment|vous etes de quelle|vous etes (?:la )?(?:societe|dame|monsieur)|vous dites que vous etes)\b/,
  ],
  [
    "wrong_number",
    new RegExp(
      `\\b(?:(?:mauvais|faux|pas le bon) (?:numero|service|interlocuteur|contact|departement|poste)|(?:tromp\\w+|erreur) (?:de |d )?(?:numero|personne|interlocuteur|societe|entreprise|service|poste)|(?:vous (?:vous )?(?:etes )?tromp\\w+|vous faites erreur|vous avez fait erreur|c est une erreur$|il doit y avoir (?:une )?erreur|vous faites fausse route)|pas le (?:bon )?(?:numero|service)|(?:il n y a|y a|n y a) (?:personne|pas) (?:de |d )?(?:ce nom|qui s appelle|a ce nom|cette personne)|(?:ne travaille|travaille) (?:plus|pas) (?:ici|chez nous|la)|(?:connais|connait|connaissons) (?:pas|personne|aucune?) (?:\\w+ ){0,3}(?:societe|entreprise|personne|commande|nom|monsieur|boite)|(?:ici )?(?:c est |est )?un (?:numero|domicile|particulier|appartement) ?(?:prive|particulier)?$|(?:numero|ligne) (?:prive|privee|personnel|personnelle)|particulier ici|chez un particulier|quitte (?:la societe|l entreprise|la boite)|ne fait plus partie|n est plus (?:chez nous|dans l entreprise|ici|la)|on (?:n est pas|est pas) (?:une usine|un fournisseur|cette societe|la societe)|pas chez nous|jamais entendu parler|(?:pas|personne|aucun\\w*) (?:de |d )?(?:monsieur|madame|mademoiselle|mme|mr)(?: \\w+){1,2} (?:ici|chez nous|dans|a ce)|on (?:ne )?(?:fait|fabrique|vend|produit) pas (?:de|ca|ces|d)|on ne fabrique (?:pas|rien)|${SHOP})\\b`,
    ),
  ],
  [
    "language_switch",
    new RegExp(
      `\\b(?:(?:parl\\w+|comprend\\w+|continu\\w+|pass\\w+|switch\\w*|chang\\w+|discut\\w+|convers\\w+|prefer\\w+|fair?e|poursui\\w+|peut|pouvez|pourrait|peux|pourrions|dire|mieux|repondre)\\b[a-z ]{0,24}\\b(?:en |l |le |a l |au |un peu |bien |du |d |de l |mieux )?${LANGUAGES}|en ${LANGUAGES}(?: s il| si possible| ce serait| ca serait| c est mieux| please|$| svp| je prefere| plutot)|${LANGUAGES} (?:s il vous plait|please|si possible|c est mieux|c est possible|possible|plutot|ou ${LANGUAGES})|(?:mon|notre) ${LANGUAGES} (?:n est|est)|(?:autre|ma|notre|changer de) langue|quelquun (?:qui )?parle ${LANGUAGES}|do you speak|speak english|${LANGUAGES}$)\\b`,
    ),
  ],
  [
    "speak_slower",
    /\b(?:(?:plus|moins|trop|si|tres|parl\w+|un peu) (?:plus )?(?:lentement|doucement|vite|rapide|rapidement|lent)(?! possible)\b(?! que)|lentement|ralenti\w*|doucement s il|^(?:oh la |attendez |he )?doucement doucement|pas si vite|moins vite|trop vite|articul\w+|doucement$)\b/,
  ],
  [
    "repeat_please",
    /\b(?:(?:pouvez|pourriez|peux|peut|pourrais|veuillez)\b[a-z ]{0,16}\b(?:repeter|redire|reformuler|reprendre|recommencer|reexpliquer)|repet\w+(?: s il| svp| la question| ca| le| moi|$| encore| un peu)|redites|redis|reformulez|(?:encore une fois|une nouvelle fois)(?: s il vous plait)?$|(?:ai|avons|a) (?:pas|rien|mal) (?:bien |tout |tres bien |vraiment |du tout )*(?:entendu|compris|saisi|capte|suivi|note)|(?:n |j )?entend\w* (?:pas|rien|mal|tres mal)|(?:ne |je )?(?:comprend\w*|capte|pige|saisi\w*) (?:pas|rien|mal)(?: bien)?(?: (?:la question|ce que|votre|de quoi))?|(?:vous )?(?:coupe[zs]?|hach\w+)(?! de)|(?:mauvaise|la) (?:ligne|connexion|communication|liaison) (?:est |n est |coupe|passe|tres )?(?:pas|mauvaise|coupe\w*|mal|bonne|hachee|catastrophique)|(?<!\bla )mauvaise ligne|mauvaise (?:connexion|communication)|ca (?:coupe|gresille|passe mal|capte mal|grince)|parl\w+ (?:plus|un peu plus) (?:fort|haut)|plus fort|(?:vous disiez|vous avez dit|c etait quoi|tu disais|quelle (?:etait|est) la) (?:quoi|comment|question|deja|date)|^(?:pardon|comment|comment ca|hein|quoi|plait il|vous disiez|allo)(?: (?:pardon|s il vous plait|comment|quoi))?$|de quelle (?:commande|ligne|piece)(?: \w+)? (?:parl\w+|s agit)|quelle (?:commande|ligne|piece)$|qu est ce que vous (?:avez dit|dites|disiez)|vous (?:m )?avez (?:perdu|dit quoi)|pas (?:bien )?(?:entendu|compris|saisi))\b/,
  ],
];
