/** Spanish for people who are hurt, in the plainest words: "estoy herido", "murieron dos", "estamos atrapados". */
const COUNT = "uno|una|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|varios|varias|algunos|todos|todas|\\d+";
const HURT = "(?:herid|lastimad|lesionad|electrocutad|hospitalizad|intoxicad|inconsciente)(?:[oa]s?|s)?";
const LIMB =
  "(?:mano|brazo|pierna|pie|dedo|ojo|cara|rodilla|tobillo|muneca|hombro|codo|espalda|costilla|cuello|nariz|cadera|pulgar)s?";
const CREW = "(?:(?:medio|todo el|el|nuestro|la mitad de el) (?:turno|equipo)|(?:media|toda la|la|nuestra) cuadrilla)";
const AWAY =
  "(?:en|con|por) (?:el |la |una |un |los )?(?:trafico|aduana|junta|reunion|puerto|carretera|llamada|contrato|embotellamiento)";

export const PLAINLY_HURT: readonly string[] = [
  `(?:estoy|estamos|quede|quedamos|sali|salimos|resultamos|resulte|seguimos) (?:\\w+ )?${HURT}`,
  `(?:${COUNT}|los dos|las dos|ambos) (?:estan|esta|quedaron|resultaron|salieron|fueron) (?:muy |gravemente |todos )?${HURT}|(?:estan|quedaron|resultaron|salieron) (?:todos|todas|ambos|los dos|varios|${COUNT}) ${HURT}`,
  `${CREW} (?:esta|estan|quedo|termino) (?:\\w+ )?(?:${HURT}|en (?:el )?hospital|en urgencias)`,
  `(?:estamos|quedamos|estoy|quede|seguimos|sigo) (?:\\w+ )?(?:atrapad|encerrad|sepultad|enterrad)[oa]s?(?! ${AWAY})|(?:gente|personas|companer[oa]s|alguien) (?:\\w+ )?atrapad[oa]s?`,
  `(?:murieron|fallecieron) (?:${COUNT})(?= (?:personas?|companer\\w+|de|en|ayer|hoy|esta|y)|$)|(?:${COUNT}|los dos|ambos) (?:murieron|fallecieron)`,
  `me (?:rompi|corte|queme|fracture|quebre|machuque|lastime|torci|lesione|abri|aplaste|prense|clave|ampute) (?:\\w+ ){0,3}?(?:la|el|los|las|un|una|dos|\\d+) ${LIMB}\\b|me (?:lastime|electrocute|desmaye|intoxique|accidente)|se me (?:quedo|atoro|atrapo|fue|metio) (?:la|el|los|un) ${LIMB}|(?:${LIMB}) (?:de \\w+ )?se (?:le )?(?:fue|metio|quedo) (?:a|en|entre|dentro de) (?:el |la |los |las )?(?:rodillos?|prensa|maquina|sierra|banda|molino)`,
  "(?:me|le) duele(?: mucho)? el pecho|dolor(?:es)? (?:en|de) (?:el )?pecho|no puedo (?:respirar|levantarme|mover (?:la|el))|me estoy (?:ahogando|asfixiando|desangrando|muriendo)(?! de)",
  // por la propia mano
  "suicid(?:o|arme|arse|ar|aron|a|e)|(?:me|se) (?:voy|va|quiero|quiere) (?:a )?(?:matar|morir)(?! de| cuando| con| si)|(?:quiero|quiere|voy a|va a) (?:matarme|matarse|ahorcarme|ahorcarse|quitarme la vida|quitarse la vida)|no quier[oe] vivir|se (?:ahorco|quito la vida|ahogo)|quiero morirme(?! de| cuando| con)",
  "(?:va|van) a sobrevivir(?! (?:el|la|los|las|sin|con|este|esta)\\b)|sobrevivira\\w*|sobrevivio|sobrevivieron",
  // gente donde hay fuego o derrumbe
  "(?:fuego|incendi\\w+|ardiendo|llamas|explosion|exploto|derrumb\\w+|colapso)\\b.{0,40}\\b(?:gente|personas?|companer\\w+|alguien|trabajadores|uno|dos|tres|varios)(?: \\w+){0,2} (?:dentro|adentro)",
  "(?:uno|una|dos|tres|varios|gente|alguien|personas?|companer\\w+|hombres?|trabajador\\w*)(?: \\w+){0,3} (?:bajo|debajo de|entre) (?:los |el )?(?:escombros|derrumbe)",
  "se prendio (?:fuego )?(?:la|el) (?:nave|planta|fabrica|bodega|taller|almacen|edificio)",
  "tirad[oa] en (?:el |la )?(?:piso|suelo)\\b.{0,20}\\bno (?:se mueve|despierta|reacciona|responde|respira|se levanta)|no (?:se )?despierta$",
];
