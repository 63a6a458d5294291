/** Which event a date speaks of. Longer phrases first: "prêt à expédier" is ready, not shipped. "Livrer" alone says nothing sure. */
import type { DateBasis } from "#kernel/basis.ts";
import type { Span } from "../../extraction/types.ts";
import type { Phrase } from "../kit/words.ts";

const PATTERNS: ReadonlyArray<[DateBasis, RegExp]> = [
  [
    "ready",
    /\b(?:pret(?:e|s|es)? (?:a|pour|au) (?:l |la |le |etre )?(?:expedi\w+|enlev\w+|part\w+|chargement|charger|envoi|envoyer|depart|livraison|livrer|ramass\w+|transport)|disponibles? (?:a|pour) (?:l |la )?(?:enlevement|expedition|livraison|chargement)|marchandise (?:prete|disponible)|mise a disposition|mis(?:e|es)? a disposition)\b/g,
  ],
  [
    "received",
    /\b(?:livr(?:e|ee|es|ees|er|ons|ez) (?:chez|a|dans) (?:vous|votre\b|vos\b|le client)(?: \w+)?|chez vous|dans vos (?:locaux|murs|entrepots|mains)|a votre (?:entrepot|usine|quai|porte|adresse|site|depot)|dans votre (?:entrepot|usine|depot)|vous (?:les |l |la |le )?(?:aurez|recevrez|recevez|allez recevoir|allez avoir)|arriv(?:e|ent|era|eront|ee|ees|er|es)|reception(?:n\w+)?|recues?|rendu chez|ddp|dap|chez le client|a destination)\b/g,
  ],
  [
    "handed_over",
    /\b(?:remis(?:e|es)? (?:au|a la|a l|aux|chez)(?: \w+)?|remettr\w+|remettons|remise (?:au|a la)(?: \w+)?|(?:au|chez le|par le|avec le|le) (?:transporteur|transitaire|commissionnaire)(?: (?:passe|vient|prend|enleve|charge|ramasse)\w*)?|au port|enlevement|enlev(?:e|ee|es|ees|era|eront)|ramass(?:e|ee|es|ees|age|era)|fob|fca|a bord|sur le (?:bateau|navire|vol)|embarqu\w+|appareill\w+|mis(?:e)? (?:a|en) fob)\b/g,
  ],
  [
    "ex_factory",
    /\b(?:depart (?:d |de |de l )?usine|sort(?:ie|ent|ira|iront|ies|is|ir|i)? (?:d |de |de l |de notre )?usine|ex works|exw|ex usine|quitt\w+ (?:l |notre |nos |le |la )?(?:usine|site|atelier|entrepot|quai|ateliers|depot)|expedi(?:e|es|ee|ees|er|era|erons|eront|ons|ez|ent|tion|tions)|part(?:e|ent|ira|iront|irons|ir|i|is|ie|ies|ait|irait|ons)?(?! (?:de|des|du|d|importante)\b)|envo(?:i|ie|ient|ye|yee|yes|yees|yer|yons)|envoi|enverr(?:a|ons|ont|ai)|charg(?:e|ee|es|ees|er|ement|eons|era)|sur (?:le|un) camion|le camion(?: \w+)? (?:part|passe|vient|charge)|depart|s en va|s en vont|sur la route|sont? (?:deja )?partis?)\b/g,
  ],
  [
    "finished",
    /\b(?:fini(?:e|es|s|r|ra|ront|rons|t|ssons)?|termin(?:e|ee|es|ees|er|era|erons|eront|ons)|achev(?:e|ee|es|ees|er)|fin de (?:production|fabrication)|produit(?:e|es|s)?|fabriqu(?:e|ee|es|ees)|assembl(?:e|ee|es|ees)|fait(?:e|es|s)|sorti(?:e|es|s)? de (?:la )?(?:ligne|production|chaine|presse)|boucl(?:e|ee|es|er))\b/g,
  ],
  [
    "ready",
    /\b(?:pret(?:e|s|es)?|emball(?:e|ee|es|ees)|conditionn(?:e|ee|es|ees)|palettis(?:e|ee|es|ees)|disponibles?)\b/g,
  ],
];
const DENIED =
  /\b(?:pas|plus|jamais|sans|au lieu de)(?: (?:encore|ete|la|le|les|l|leur|d|de|completement|tout|a|fait))* $/;

const SUPPLY_BEFORE =
  /\b(?:matieres?(?: premieres?)?|composants?|connecteurs?|puces?|tissus?|fils?|resine|acier|aluminium|cuivre|fournisseurs?|emballages?|etiquettes?|vis|outil|moule|paiement|validation|echantillons?|cartes?|toles?)(?: (?:qui|qu|n|ne|nous|manque|manquant|manquants|est|sont|bien)){0,3} $/;

export type BasisMention = { basis: DateBasis; span: Span };

/** Mentions in spoken order. A denied one ("pas expédié, seulement fini") is none, unless a bound follows ("pas prêt avant"). */
export function readBases(phrase: Phrase): BasisMention[] {
  let text = phrase.text;
  const found: BasisMention[] = [];
  for (const [basis, pattern] of PATTERNS) {
    text = text.replace(pattern, (match, ...rest) => {
      const at = rest.find((one) => typeof one === "number") as number;
      const after = phrase.text.slice(at + match.length);
      const denied = DENIED.test(phrase.text.slice(0, at)) && !/^(?: \w+)? (?:avant|plus tot)\b/.test(after);
      if (!denied && !thing(match, after, phrase.text.slice(0, at)))
        found.push({ basis, span: phrase.span(at, at + match.length) });
      return "_".repeat(match.length);
    });
  }
  return found.sort((a, b) => a.span.from - b.span.from);
}

/** "le service expédition", "une partie", "fait sur commande" name a thing, not the event. */
function thing(match: string, after: string, before: string): boolean {
  if (/^(?:expedition|expeditions|reception|enlevement)$/.test(match))
    return /\b(?:service|departement|responsable|equipe|au|aux|bureau|quai) $/.test(before);
  if (/^(?:fait|faites|faits|parti|partie|parties)$/.test(match))
    return (
      /\b(?:tout a|en|une|la|au|en effet|de|grande|ca|il|bonne) $/.test(before) ||
      /^ (?:de|des|du|d|que|rien|trois|deux|beau|froid)\b/.test(after)
    );
  // "si le connecteur arrive à temps" says when a part comes to them, not when the goods come to us.
  if (/^(?:arriv|recue)/.test(match) && SUPPLY_BEFORE.test(before)) return true;
  return match === "charge" && /\b(?:en|prise en|surcharge|la|prend en) $/.test(before);
}
