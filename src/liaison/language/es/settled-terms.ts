/** A release, an approval, a waiver or a deviation told as if it were settled: each is a wish for people to look at. */
import { type IntentRule, rule } from "../kit/intents.ts";

const ITEM =
  "(?:plano|dibujo|revision|muestra|primera pieza|prototipo|desviacion|concesion|arte|diseno|especificacion|cambio|version|indice)(?: (?:revision|version|dorada|patron))?(?: \\w)?";
const GRANTED = "(?:liberad|aprobad|autorizad|aceptad|validad|firmad)[oa]s?";
const SOFT = "(?:entonces |ya |pues |ahora |asi )*";
const IS = `(?:esta|estan|queda|quedan|se da por|se dan por|va) ${SOFT}`;
const CONSENT = "(?:aprobacion|liberacion|autorizacion|visto bueno|consentimiento|conformidad|ok)";
/** "En cuanto esté liberado el plano" waits for it. */
const NOT_AWAITED = "(?<!\\b(?:no|hasta|esper\\w+|cuando|cuanto|antes|despues|apenas|aun|todavia) (?:\\w+ ){0,4})";
const TAG =
  "(?:verdad|no|cierto|correcto|de acuerdo|vale|ok|okay|si|esta bien|entonces|bien|no es asi|sale|estamos de acuerdo)$";
const FLAW =
  "(?:rayon\\w*|rayas?|rayaduras?|rasgunos?|golpes?|abolladuras?|rebabas?|grietas?|manchas?|defectos?|desviacion(?:es)?|diferencia de color)";
const OTHER = "(?:equivalentes?|alternativ[oa]s?|similar(?:es)?|parecid[oa]s?|compatibles?|sustitut[oa]s?)";
const CHECK = "(?:inspeccion|prueba|revision|control|verificacion|ensayo|test)(?:es|s)?";

export const SETTLED_TERMS: readonly IntentRule[] = [
  [
    "terms_request",
    new RegExp(
      `^(?:(?:si|bueno|ok|vale|entonces|pues|y|asi que|bien|de acuerdo) )+(?:(?:el|la|su|nuestr[oa]|es[ea]) )?${ITEM} ${SOFT}${IS}${GRANTED}\\b`,
    ),
  ],
  [
    "terms_request",
    rule(
      `${NOT_AWAITED}${ITEM} ${SOFT}${IS}${GRANTED} (?:\\w+ )?${TAG}`,
      `confirm\\w+ (?:usted |ustedes )?(?:entonces )?que (?:\\w+ ){0,2}?${ITEM} ${SOFT}${IS}${GRANTED}`,
      `(?:damos|doy|dar) por ${GRANTED}`,
      `(?:lo|la|esto|eso) (?:tomamos|tomo|contamos|consideramos|considero|cuenta|vale|damos) como (?:su |una |la |el )?${CONSENT}`,
    ),
  ],
  [
    "terms_request",
    rule(
      "(?<!\\b(?:si|cuando|que) )(?:ustedes|usted) (?:\\w+ )?(?:cancel|anul)(?:a|an|en|e) (?:la |el |las |los )?(?:linea|pedido|orden|partida|posicion|resto)",
      `(?<!\\bno (?:\\w+ )?)(?:embarc|envi|mand|entreg|despach|sal|va)\\w*(?: (?!no\\b)\\w+){0,3}? con (?:el|la|los|las|ese|esa|esos|esas|un|una) (?:\\w+ )?${FLAW}`,
      `(?:sustitu\\w+|reemplaz\\w+|cambi\\w+)(?: \\w+){1,4}? por (?:un|una|uno|otro|otra|unos|unas)(?: \\w+)? ?${OTHER}`,
      `(?:us|pon|utiliz|mont)\\w+(?: \\w+){0,3}? ${OTHER}`,
      `(?<!\\bno (?:nos )?)(?:salt|omit|quit|elimin|dej)(?:amos|imos|aremos|iremos|o|are) (?:de hacer |fuera )?(?:la |el |las |los |esa |su )?${CHECK}`,
    ),
  ],
  [
    "price_change_request",
    rule(
      "(?:moldes?|herramientas?|troquel(?:es)?|utillajes?|retrabajos?|reparacion) (?:\\w+ )?(?:va|van|corre|corren|queda|es|son|sera) (?:\\w+ )?(?:por|a) (?:su|tu|vuestra) (?:cuenta|cargo)",
    ),
  ],
  [
    "bank_change",
    rule(
      "(?:transfier\\w+|transfer\\w+|deposit\\w+|pag\\w+|mand\\w+|envi\\w+)(?: \\w+){0,3}? a (?:la|esa|una|mi) cuenta (?:que (?:yo )?(?:le |les |te |os )?(?:mand|envi|pas|di|escrib|dict)\\w*|de (?:el|mi) (?:correo|mensaje))",
    ),
  ],
];
