/** Defects by name: a short phrase of the ledger for many ways to say it. */
import { createDefects, type Defects } from "../kit/quality.ts";
import type { Phrase } from "../kit/words.ts";
import type { QualityMention } from "../types.ts";

/** Measured and not as it should be, or taken out for it: a report of a defect, whatever was asked. */
const MEASURED =
  "(?:dureza|torque|viscosidad|temperatura|humedad|resistencia|rugosidad|densidad|tension|voltaje|espesor|grosor|peso|presion|valor(?:es)?|lecturas?|mediciones|medidas?)";
export const OUT_OF_ORDER = new RegExp(
  `\\b(?:${MEASURED} (?:\\w+ ){0,4}?(?:(?:muy|demasiado|mas) (?:baj[oa]s?|alt[oa]s?|debil\\w*|grandes?|chic[oa]s?)|fuera de (?:tolerancia|rango|limites?|especificacion\\w*)|por (?:debajo|encima|arriba|abajo) de)|(?:salieron|salio|vinieron|quedaron|resultaron|estaban|estan|piezas)(?: \\w+){0,2} (?:muy|demasiado) (?:bland|dur|fragil|quebradiz|floj|gruesa|grueso|delgad|asper|flex)\\w*|(?<!\\b(?:le|les|te) )(?:apartamos|separamos|desechamos|descartamos|tiramos)|(?:tuvimos|hubo|tenemos) que (?:apartar|separar|desechar|descartar|tirar|rechazar|scrapear)|se (?:desecharon|apartaron|descartaron|tiraron))\\b`,
);

const DEFECTS: Defects = [
  ["labeling", /\b(?:etiquet\w*|mal etiquetad\w*|codigos? de barras|rotulad\w*|rotulo\w*|sin etiqueta)\b/],
  [
    "coating",
    /\b(?:recubrimiento\w*|revestimiento\w*|galvaniz\w*|cromad\w*|niquelad\w*|zincad\w*|anodizad\w*|pintura|pintad\w*|barniz\w*|laca\w*|esmalte|pela(?:ndo|d\w*|n)?|descarapel\w*|desconch\w*|se desprende|ampollas?|descascar\w*|acabado|chapado|plateado|despint\w*|levanta(?:ndo)? la pintura)\b/,
  ],
  ["burr", /\b(?:rebab\w*|bordes? filos\w*|filos? cortantes?|rebarb\w*|canto vivo)\b/],
  [
    "scratch",
    /\b(?:raya|rayas|rayad\w*|rayon\w*|ray[oa]nes|ralladur\w*|rasgun\w*|aranaz\w*|arana\w*|marcas? superficiales|rozadur\w*|raspadur\w*|raspon\w*|raspad\w*|rallad\w*)\b/,
  ],
  [
    "crack",
    /\b(?:griet\w*|agriet\w*|fisur\w*|cuartead\w*|cuarteadura\w*|rajad\w*|rajadur\w*|fractur\w*|resquebraj\w*|estrellad\w*)\b/,
  ],
  [
    "porosity",
    /\b(?:poros\w*|poro|poros|burbuj\w*|huecos|cavidades|oquedad\w*|sopladur\w*|vacios internos|rechupe\w*)\b/,
  ],
  ["solder", /\b(?:soldadur\w*|mal soldad\w*|soldad\w*|desoldad\w*|puentes? de estano|junta fria)\b/],
  [
    "dimension",
    /\b(?:dimension\w*|medid\w*|demasiado (?:larg\w+|cort\w+|grues\w+|delgad\w+|anch\w+|pequen\w+|grand\w+)|fuera de (?:tolerancia|medida|especificacion\w*|rango|cota)|diametro|espesor|grosor|tolerancia\w*|muy (?:larg|cort|grues|delgad|anch|grand)\w+|longitud|cotas?|sobremedida|descuadrad\w*)\b/,
  ],
  [
    "dent",
    /\b(?:abollad\w*|abolladur\w*|golpead\w*|golpes?|deform\w*|doblad\w*|torcid\w*|pande\w*|alabead\w*|aplastad\w*|hundid\w*|chuec\w*)\b/,
  ],
  ["corrosion", /\b(?:oxid\w*|corro\w*|herrumbre|enmohecid\w*)\b/],
  [
    "colour",
    /\b(?:color|colores|tono|tonos|tonalidad\w*|descolorid\w*|decolor\w*|mancha\w*|manchad\w*|amarillent\w*|desten\w*)\b/,
  ],
  [
    "contamination",
    /\b(?:contamina\w*|suci\w*|suciedad|polvo|particulas?|cuerpos? extranos?|grasa|aceite|aceitos\w*|pelos?|impurez\w*|residuos?)\b/,
  ],
  ["leak", /\b(?:fuga\w*|gote\w*|filtr\w*|no sella\w*|no son hermetic\w*|pierden? (?:aire|aceite|agua))\b/],
  [
    "broken",
    /\b(?:rot[oa]s?|romp(?:io|ieron|en|iendo)|quebrad\w*|roturas?|danad\w*|dano|danos|astillad\w*|despostillad\w*|partid[oa]s|agujer\w*|desgarrad\w*|rasgad\w*|estropead\w*)\b/,
  ],
  [
    "missing part",
    /\b(?:incomplet\w*|falta\w* (?:un|una|unos|unas|el|la|los|las)? ?(?:tornill\w*|pieza\w*|componente\w*|tuerca\w*|arandela\w*)|sin (?:tornill\w*|tapa\w*|tuerca\w*)|faltantes)\b/,
  ],
  ["stitching", /\b(?:costur\w*|cosid\w*|puntadas?|hilos? suelt\w*|descosid\w*|rosca\w*)\b/],
  [
    "electrical",
    /\b(?:cortocircuito\w*|corto circuito|electric\w*|no (?:encienden?|prenden?|funcionan?|arrancan?|dan senal)|sin senal|prueba funcional|falla\w* (?:la prueba|en la prueba|funcional\w*))\b/,
  ],
  [
    "packaging",
    /\b(?:empaque\w*|embalaje\w*|cajas? (?:\w+ )?(?:mojad\w*|abiert\w*|aplastad\w*|humed\w*)|mojad\w*|humed\w*)\b/,
  ],
  ["measured value", OUT_OF_ORDER],
  [
    "defect",
    /\b(?:defect\w*|defectuos\w*|mal hech\w*|malas|rechazad\w*|desechad\w*|no conform\w*|no pas(?:o|aron|an)|fallas?|fallan|fallaron|fallando|scrap|inservibles?)\b/,
  ],
];

const NONE =
  /^(?:nop?|ninguno|ninguna|nada|todo|sin|ningun)\b.{0,25}\b(?:bien|perfecto|correcto|orden|problema\w*|defectos?|fallas?|novedad|queja\w*)?$/;

const named = createDefects(DEFECTS);

export function readQuality(phrase: Phrase): QualityMention | null {
  if (
    NONE.test(phrase.text) ||
    /\b(?:sin|ningun|no (?:hay|tenemos|encontramos|vimos)(?: ningun)?) (?:defectos?|problemas?(?: de calidad)?|fallas?|rayas|golpes)\b/.test(
      phrase.text,
    )
  )
    return null;
  return named(phrase);
}
