/** What sounds like goods that have left and is none: denied, still to come, and other things that went somewhere. */
const GONE =
  "(?:sal\\w+|envi\\w+|embarc\\w+|despach\\w+|mand\\w+|entreg\\w+|recog\\w+|part\\w+|zarp\\w+|ido|fue|fueron|en camino|en transito)";
const HELP =
  "(?:se |lo |la |los |las |le |les |nos |ha |han |he |hemos |habia |habian |fue |esta |estan |todavia |aun |ya |todo |sido )*";
const PAPER =
  "(?:planos?|dibujos?|certificados?|facturas?|proformas?|documentos?|papeles|reportes?|informes?|correos?|mensajes?|cotizacion(?:es)?|fotos?|listas?|contratos?|archivos?|respuesta|pago|dinero|anticipo)";
const PERSON =
  "(?:planead\\w+|planificad\\w+|jefe|jefa|gerente|companer\\w+|encargad\\w+|comprador\\w*|ingenier\\w+|supervisor\\w*|operador\\w*|gente|turno|senor\\w*|licenciad\\w+|secretaria|director\\w*)";
const SUPPLY =
  "(?:proveedor(?:es)?|acero|materiales|material|materia prima|telas?|hilo|resina|componentes?|conector(?:es)?|chips?|empaque|molde|herramental|refaccion(?:es)?|luz|dinero)";

export const NOT_SHIPPED = new RegExp(
  `\\b(?:${[
    `(?:no|ni|nunca|nada|nadie|ningun\\w*|tampoco|sin) (?:un |una |sola |solo |pieza |piezas |de (?:eso|ello) |todavia |aun )*${HELP}${GONE}`,
    "(?:habr(?:a|an|e|emos)|podria\\w*|deberia\\w*|tendria\\w*) (?:ya |que |de |haber )*(?:sal\\w+|envi\\w+|embarc\\w+|despach\\w+|mand\\w+|entreg\\w+|recog\\w+|partido|sido)",
    `(?:ya )?${HELP}(?:envi|mand|entreg|pas)\\w+ (?:a usted |ayer |ya |por correo )*(?:el|la|los|las|su|un|una|mi|nuestr[oa]) (?:\\w+ )?${PAPER}`,
    `${PAPER}(?: \\w+)? (?:ya )?${HELP}${GONE}`,
    `(?:ya )?(?:se )?(?:fue|fueron|salio|salieron|ha salido|han salido) (?:a comer |de vacaciones )*(?:el |la |mi |nuestr[oa] |su )?${PERSON}`,
    `(?<!\\b(?:en|para|a|por) (?:el|la) )(?:mi|nuestr[oa]|la|el) ${PERSON} (?:ya )?(?:se )?${HELP}${GONE}`,
    `(?:el|la|los|las|nuestr[oa]s?) ${SUPPLY} (?:ya )?${HELP}${GONE}`,
    `(?:ya )?(?:salio|salieron|sali\\w+|paso|pasaron|ha salido|han salido) (?:de (?:el |la )?(?:horno|maquina|prensa|pintura|molde|prueba\\w*|inspeccion|control|ensamble|tratamiento|laboratorio|linea|corte|torno)|a comer|bien|mal|de vacaciones|de viaje|adelante)`,
    "(?:enviad\\w+|mandad\\w+|entregad\\w+|mandaron|mandamos|enviamos|envio|mando) (?:ya )?a (?:pintar|pintura|galvaniz\\w+|tratamiento|prueba\\w*|laboratorio|inspeccion|calidad|analizar|revisar|cromar)",
  ].join("|")})\\b`,
  "g",
);
