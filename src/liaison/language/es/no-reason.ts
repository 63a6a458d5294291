/** Words of trouble in which nobody is in trouble: manners of speaking, what is in order, how it travels, whom one asked. */
const THING =
  "(?:maquinas?|prensas?|lineas?|hornos?|equipos?|molde\\w*|herramental\\w*|material(?:es)?|materia prima|acero|aluminio|cobre|resina|telas?|hilo|componentes?|conector(?:es)?|chips?|empaques?|etiquetas?|insumos?|proveedor(?:es)?|stock|inventario|aduanas?|despacho|permisos?|papeles|documentos|tramites?|clima|tiempo|luz|energia|transporte|camion(?:es)?|chofer|contenedor(?:es)?|barco|vuelo|flete|capacidad|personal|gente|operadores|pago|anticipo|factura|calidad|inspeccion|pruebas?|logistica|bodega)";
const SO =
  "(?:de (?:la |el |los )?\\w+ |ya |esta |estan |estuvo |fue |fueron |va |van |anda |andan |quedo |quedaron |todo |muy |siempre |se )*";
const WELL =
  "(?:aqui|en casa|en planta|en stock|a tiempo|puntual\\w*|complet[oa]s?|list[oa]s?|hech[oa]s?|resuelt[oa]s?|aprobad[oa]s?|pasad[oa]s?|bien|de maravilla|perfect\\w+|excelente|en orden|al dia|disponibles?|reservad[oa]s?|pagad[oa]s?|estan|esta|(?:entreg\\w+|lleg\\w+|cumpl\\w+|pag\\w+|liber\\w+)(?: \\w+)? (?:a tiempo|puntual\\w*|bien)|no (?:es|hay|fue) (?:ningun |el |un )?problema)";
const BUT =
  "(?! (?:tarde|mal|hasta|de baja|parad\\w*|descompuest\\w*|caid\\w*|llen\\w*|saturad\\w*|retrasad\\w*|detenid\\w*|en aduana|bloquead\\w*|pero no|en reparacion|estrop\\w*|averi\\w*|rot[oa]s?|danad\\w*|semana|manana|tarde|noche|vez))";
const VEHICLE = "(?:camion(?:es)?|contenedor(?:es)?|barco|buque|trailer|tren|avion|vuelo|flete|paqueteria)";
const FEAST =
  "(?:vacaciones|fiestas?|navidad|feriado|ano nuevo|semana santa|puente|pascua|carnaval|dias? festivos?|descanso)";
const KIND = "(?:buen[oa]?s?|bonit[oa]s?|agradables?|feliz|felices|lind[oa]s?|excelentes?|tranquil[oa]s?)";
const DEPARTMENT =
  "(?:calidad|inspeccion|logistica|transporte|almacen|bodega|materiales|personal|mantenimiento|molde\\w*)";

/** What is missing may be no more than what is not made yet. */
const COUNT =
  "(?:\\d+|mil|cien|ciento|\\w+cient[oa]s|quinient[oa]s|veinte|veinti\\w+|treinta|cuarenta|cincuenta|sesenta|setenta|ochenta|noventa)";

export const NO_REASON = new RegExp(
  `\\b(?:${[
    "viento en popa|tormenta de ideas|antes de la tormenta|toc\\w+ madera|ech\\w+ una mano|una mano|pan comido|a toda maquina|manos a la obra|(?:a|de|en) (?:buenas |sus |mis |nuestras |manos |primera )*manos|mano a mano|manos (?:libres|llenas)|con las manos|llueva o truene|(?:truene|llueva|nieve) o \\w+|llover a cantaros|(?:romp\\w+) el hielo|punta de el iceberg|tormenta en un vaso|lluvia de ideas|como una seda",
    "(?:sin |ningun )?(?:cambio|diferencia|dano|error|efecto) material|(?:no|sin|ningun) (?:hay )?(?:cambios? )?material(?:es)? (?:cambios?|diferencias?)|nervios de acero|ley de el hielo|(?:como|igual que) (?:la |mucha |toda la )?gente|la gente (?:dice|piensa|cree|siempre|pregunta)|buena gente|por (?:el |la )?puente aereo",
    "(?:su pedido|su orden|ustedes|usted|esto|este pedido|lo suyo|es|tiene|son|como)(?: \\w+){0,2}? (?:nuestra |la |una |maxima |alta |primera |mi |de )*priorid\\w+|(?:nuestra|maxima|alta|primera|mi) prioridad|prioridad para nosotros|(?:le|les) (?:damos|dimos|daremos|doy) (?:la )?prioridad",
    `(?:gente|companer\\w+|colegas?|chic[oa]s|muchach[oa]s|senor\\w*|departamento|area|equipo|jefe|muchach[oa]|dama|doctora?|ingenier[oa]|encargad\\w+|los|las|la) de ${DEPARTMENT}|${DEPARTMENT} (?:dice|dicen|me dijo|me dijeron|confirmo|ya firmo|libero)|(?:pregunte|hable|consulte)(?: \\w+)? (?:a|con) ${DEPARTMENT}`,
    `(?:tuvimos|tuve|pasamos|pase|espero|gracias por|disfrut\\w+)(?: \\w+){0,3}? ${FEAST}|${KIND} ${FEAST}|${FEAST} (?:estuvieron|estuvo|fueron|fue|muy)(?: \\w+)? ?${KIND}`,
    "(?:pas\\w+|super\\w+|aprob\\w+) (?:ya |bien |todas? )*(?:la|las|el|los) (?:\\w+ )?(?:inspeccion(?:es)?|pruebas?|control(?:es)?|calidad|aduana|examen)(?: (?:de|final) ?(?:calidad|final)?)?",
    `${THING}(?: ${THING})? ${SO}${WELL}${BUT}`,
    `(?:tenemos|hay|sobra|con) (?:\\w+ )?${THING} (?:de sobra|suficiente\\w*|bastante)|(?:bastante|suficiente|mucho|mucha) ${THING}(?! (?:falta|trabajo))`,
    "(?:nadie|ninguno) (?:esta |se |anda |ha |falta )*(?:enferm\\w+|de baja|de vacaciones|ausent\\w+|en huelga|incapacitad\\w+)",
    `(?:sin|no hay|no tenemos|no tuvimos|ningun|cero) (?:problemas?|faltas?|retrasos?|atrasos?|fallas?) (?:con|de|en) (?:el |la |los |las |nuestr[oa]s? )*${THING}`,
    "(?:sin|no hay|no hubo|nadie) (?:enferm\\w+|huelgas?|lluvias?|nieve|tormentas?|feriados?|faltantes?|defectos|rechazos|retrabajos?|problemas de (?:calidad|material|aduana|personal|transporte))|buen (?:tiempo|clima)",
    `(?:faltan?|falta por hacer|faltarian) (?:como |unas |unos |las |los |solo |todavia |otras |nomas )*${COUNT}(?: y \\w+| ${COUNT})*(?: (?:piezas|unidades|cajas|por (?:hacer|terminar|producir)))?(?! (?:${THING}|tornillos?|piezas de|de ${THING}))(?= |$)`,
    `(?:por|en|a|sobre|con) (?:el |la |un |una |el proximo |nuestro |su |mi )*${VEHICLE}${BUT}|(?:flete|carga|transporte) (?:aereo|maritimo|terrestre)${BUT}`,
    `(?:el|su|nuestro|un) (?:camion|chofer|transportista|trailer|contenedor|transitario) (?:lo |la |los |las |ya |nos )*(?:recoge|viene|pasa|llega|sale|carga|lleva|recogera|pasara|vendra)${BUT}`,
  ].join("|")})\\b`,
  "g",
);
