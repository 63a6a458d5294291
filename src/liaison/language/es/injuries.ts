/** People who are hurt or in danger: a person beside the harm, or a harm only people suffer. "La máquina murió" is none. */
const PERSON =
  "(?:personas?|hombres?|mujer(?:es)?|gente|trabajador\\w*|companer\\w+|colegas?|operari\\w+|operador\\w*|emplead\\w+|obrer\\w+|muchach\\w+|tecnic\\w+|ingenier\\w+|clientes?|usuari\\w+|pacientes?|chofer\\w*|ninos?|alguien|senor\\w*)";
const NUMBER = "(?:un|una|dos|tres|cuatro|cinco|varios|varias|algunos|muchos|\\d+)";
const HEIGHT = "(?:techo|tejado|escaleras?|andamio|plataforma|grua|montacargas|altura|azotea|tarima)";
const LIMB = "(?:manos?|dedos?|brazos?|piernas?|pies?|cabeza|ojos?|cara)";

export const INJURIES = [
  `(?:hay|hubo|tenemos|tuvimos|con|dejo|son|van) (?:\\w+ ){0,2}(?:muert[oa]s|fallecid[oa]s|victimas|heridos)(?! (?:de risa|de sueno|de hambre))`,
  `${NUMBER} (?:muert[oa]s?|fallecid[oa]s?|victimas|heridos)\\b(?! de (?:risa|sueno|hambre))`,
  `${PERSON} (?:\\w+ ){0,3}(?:murio|murieron|fallecio|fallecieron|muerto|muerta|muertos|muertas)`,
  `(?:murio|murieron|fallecio|fallecieron|se murio|se murieron) (?:${NUMBER} |el |la |los |las |mi |nuestro |nuestra )?(?:\\w+ )?${PERSON}`,
  "(?:sangrando|desangr\\w+|inconscientes?|desmayad[oa]s?|se desmayo|perdio el conocimiento|no respira|infarto)",
  `(?:se )?(?:cayo|cayeron|callo)(?: \\w+){0,4} (?:de|desde) (?:el |la |un |una |lo alto )?(?:de )?(?:el |la )?${HEIGHT}`,
  `${PERSON} (?:\\w+ ){0,3}(?:aplastad[oa]s?|atrapad[oa]s?|atropellad[oa]s?|prensad[oa]s?|asfixiad[oa]s?|envenenad[oa]s?|quemad[oa]s?|sepultad[oa]s?)`,
  `(?:aplasto|atrapo|prenso|atropello|quemo|corto|electrocuto|golpeo|arranco) (?:la |el |los |las |una |un |a )*(?:\\w+ )?(?:${PERSON}|${LIMB})`,
  `(?:explot\\w+|revent\\w+)(?: \\w+){0,2} (?:en|cerca de|junto a) (?:la |las |el |los |un |una )?(?:cara|manos?|bolsillo|${PERSON})`,
  "(?:fuga|escape) de (?:gas|amoniaco|cloro|quimicos)|intoxicacion(?:es)?|envenenamiento|descarga electrica",
  "(?:hubo|tuvimos|hay|tenemos|ocurrio) (?:un |una )(?:gran |fuerte )?(?:incendio|explosion)|(?:fabrica|planta|nave|bodega|edificio|almacen) (?:se quemo|en llamas|se incendio|esta en llamas|fue evacuad[oa])",
];
