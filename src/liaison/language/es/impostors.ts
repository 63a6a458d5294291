/** Somebody on the phone who says that they are of our side, and orders: whoever it is, a voice proves nothing. */
import { type IntentRule, rule } from "../kit/intents.ts";

const SUPERIOR =
  "(?:jefe|jefa|director\\w*|gerente|comprador\\w*|duen[oa]|president[ea]|patron\\w*|(?:jefe|jefa) de compras|encargad[oa] de compras)(?: (?:de compras|general|de abastecimiento))?";
const ORDERS =
  "(?:cancele\\w*|anule\\w*|acepte\\w*|apruebe\\w*|autoric\\w+|autorizo|cierre\\w*|borre\\w*|libere\\w*|ordeno|le ordeno)";

export const IMPOSTORS: readonly IntentRule[] = [
  [
    "authority_claim",
    rule(
      `(?:soy|habla|le habla|hablo yo|aqui) (?:yo )?(?:su|tu|vuestr[oa])(?: propi[oa]| mism[oa])? ${SUPERIOR}`,
      `(?:soy|habla|le habla) (?:el |la |un |una )?${SUPERIOR} (?:de|en) (?:su|tu|vuestra) (?:propia )?(?:empresa|compania|firma|matriz|oficina)`,
      "(?:yo )?(?:trabajo (?:en|para)|soy de|llamo de) (?:su|tu|vuestra) (?:propia )?(?:empresa|compania|firma|matriz)",
      `soy (?:yo )?(?:\\w+ ){1,3}?(?:en persona |mism[oa] |personalmente )?(?:y |por favor |asi que )*${ORDERS}`,
    ),
  ],
];
