/** Words that tell what a Spanish quantity counts. */
import type { RoleCues } from "../kit/roles.ts";

const FILL =
  "(?:piezas|unidades|partes|placas|cajas|estan|esta|son|ya|que|de ellas|las|los|aun|todavia|fueron|han sido|hemos|se|quedaron|salieron|quedan|a estas alturas|hasta ahora|hasta el momento|en total|que estan|tenemos|para|bien|a|al|mas|por|unas|unos|me|nos|completamente|totalmente|listas para|tuvieron que|tuvimos que|hubo que|resultaron)";

const AFTER: RoleCues["after"] = [
  [
    "remaining",
    new RegExp(
      `^(?:${FILL} )*(?:pendientes?|por (?:hacer|terminar|fabricar|producir|acabar|entregar|enviar)|sin (?:terminar|hacer|acabar|empezar)|faltan(?:tes|te)?|falta(?! (?:de |por )?w+[aei]r\b)|restantes?|en proceso|en produccion|no terminad\\w+|no (?:estan|esta) (?:terminad\\w+|list\\w+|hech\\w+)|que faltan|en curso|abiert[oa]s)\\b`,
    ),
  ],
  [
    "scrapped",
    new RegExp(
      `^(?:${FILL} )*(?:de (?:merma|scrap|desecho|desperdicio|rechazo)|mermas?|scrap|desechad\\w+|rechazad\\w+|descartad\\w+|tirad\\w+|tirar|desechar|descartar|chatarra|malas|malos|inservibles|defectuos\\w+|a la basura|basura|de baja|perdid\\w+|echad\\w+ a perder|no sirven|no sirvieron)\\b`,
    ),
  ],
  [
    "inspected",
    new RegExp(
      `^(?:${FILL} )*(?:inspeccionad\\w+|revisad\\w+|revisamos|muestread\\w+|muestras?|comprobad\\w+|probad\\w+|medid\\w+|medimos|inspeccionamos|verificad\\w+|probamos|verificamos|checamos|checad\\w+)\\b`,
    ),
  ],
  [
    "done",
    new RegExp(
      `^(?:${FILL} )*(?:terminad\\w+|hech[oa]s?|list[oa]s?|acabad\\w+|complet[oa]s?|completad\\w+|fabricad\\w+|producid\\w+|ensamblad\\w+|armad\\w+|empacad\\w+|empaquetad\\w+|embalad\\w+|buenas|buenos|en almacen|en stock|en bodega|en existencia|pintad\\w+|liberad\\w+)\\b`,
    ),
  ],
];
const BEFORE: RoleCues["before"] = [
  [
    "total",
    /\b(?:el pedido|la orden)(?: (?:completo|completa|total|entero|entera))?(?: (?:es|era|son|de|por|las|los|unas|unos))+$|\bfaltan?(?: \w+){0,3} para(?: (?:las|los|completar|llegar|a|ajustar|cerrar|terminar))*$|^para(?: (?:las|los|completar|llegar|a|ajustar|cerrar|terminar))*$/,
  ],
  [
    "scrapped",
    /\b(?:desechamos|tiramos|rechazamos|descartamos|perdimos|scrap|merma|rechazaron|desecharon|se echaron a perder|se perdieron|salieron malas|salieron mal|tiraron|scrapeamos|botamos)(?: (?:de|unas|unos|como|fueron|son|es|las|casi|alrededor))*$/,
  ],
  [
    "remaining",
    /\b(?:faltan|falta|quedan|queda|restan|resta|pendientes|pendiente|nos faltan|faltarian|faltando|quedarian|por hacer|por terminar|lo que falta son|las que faltan son|faltantes|en proceso|en produccion|en curso|sin terminar|sin hacer)(?: (?:por|hacer|terminar|fabricar|producir|aun|todavia|solo|unas|unos|como|las|los|otras|son|de|nada|mas|alrededor|nomas|entregar))*$/,
  ],
  [
    "inspected",
    /\b(?:revisamos|inspeccionamos|inspeccionadas|muestreamos|probamos|medimos|verificamos|checamos|revisadas|de una muestra de|muestra de)(?: (?:unas|unos|las|como|todas|a|de))*$/,
  ],
  [
    "done",
    /\b(?:terminamos|terminados|hechos|listos|acabados|empacadas|ensambladas|hicimos|hemos (?:hecho|terminado|fabricado|producido|acabado|completado|ensamblado)|llevamos(?: (?:hechas|terminadas|fabricadas|producidas))?|terminadas|hechas|listas|acabamos|producimos|fabricamos|fabricadas|producidas|terminado|hecho|acabadas|ensamblamos|tenemos listas|tenemos hechas|tenemos terminadas|van|completamos|tengo listas)(?: (?:ya|unas|unos|como|hay|son|solo|nada|mas|casi|las|alrededor|hasta|ahora|el|momento|tenemos|a))*$/,
  ],
];

export const ROLES: RoleCues = { after: AFTER, before: BEFORE, joins: /^(?:y|pero|aunque|mientras)$/ };
