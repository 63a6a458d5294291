/** A defect told of goods in plain words: what it is about, that it is or has, and what is wrong. */
const GOODS =
  "(?:lotes?|piezas?|tarjetas?|placas?|productos?|mercancia|material|muestras?|tabletas?|pastillas?|capsulas?|ampollas?|frascos?|envases?|cajas?|jeringas?)";

export const PLAIN_DEFECTS = [
  `${GOODS}(?: (?:numero )?[\\w-]*[0-9][\\w-]*)* (?:esta|estan|salio|salieron|viene|vienen|estaba|estaban|fue)(?! (?:en|bien|list))(?: (?:todo|toda|todos|todas|muy|medio))* (?:contaminad|agrietad|defectuos|oxidad|rayad|mal etiquetad)\\w+`,
  `${GOODS}(?: (?:numero )?[\\w-]*[0-9][\\w-]*)* (?:contienen?|tienen?|traen?|lleva[n]?|(?:vien|sal|lleg)en con|viene con|sale con|llega con) (?!no\\b)(?:\\w+ )?(?:vidrio\\w*|cristal\\w*|metal\\w*|moho|soldaduras? (?:fri|floj|suelt|mal)\\w*|grietas|fisuras|rebabas|oxido|(?:la )?dosis (?:equivocada|incorrecta|mal)|(?:la )?etiqueta equivocada)`,
  "(?:falsificamos|falsific\\w+|falsead\\w+|falseamos|alteramos|manipulamos|inventamos) (?:el |la |los |las |un )*(?:informes?|reportes?|resultados|certificados?|registros?|datos|pruebas?|mediciones)",
];
