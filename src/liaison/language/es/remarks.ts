/** A day told to explain the one before it: "pasado mañana, que mañana tenemos visita", "el martes, el lunes toca mantenimiento". */

const FILL =
  "(?:mismo|seguro|fijo|temprano|tempranito|sin falta|a primera hora|a ultima hora|por la (?:manana|tarde|noche)|en la (?:manana|tarde|noche)|ya|eh|jefe|jefa|senor|senora|senorita|listo|lista|listos|listas|queda|quedan|si dios quiere)";
const ON = "(?:el|la|los|las|este|esta|en|por|para|desde|hasta|todo|toda|antes|dia|entre)";
const CAUSAL = new RegExp(`^(?:${FILL} )*(?:por)?que(?: ${ON})*$`);
const BESIDE = new RegExp(`^(?:${FILL}(?: |$))*(?:${ON}(?: |$))*$`);
/** The clause tells of the goods after all, or the day is what somebody else was told. */
const OF_GOODS =
  /\b(?:sal(?:e|en|dr\w+|ir|imos|ga\w*)|se (?:va|van(?! todos (?:a|de|para)\b)|manda\w*|envi\w+|embarc\w+|entreg\w+)|embarc\w+|envi\w+|entreg\w+|despach\w+|mand(?:o|amos|aremos|ar)|quedan?|list[oa]s?|termin\w+|acab(?:a|an|amos|aremos)|recog\w+|carg(?:a|amos|an)|llegan?)\b/;
/** What else fills a day: others come, nobody works, machines stand still. */
const ELSE =
  /^(?:(?:lo|la|los|las|nos|me|se|aqui|aca|ya|todavia) )*(?:toca|tenemos|tengo|hay|viene|vienen|es (?:feriado|festivo|fiesta|asueto|puente|dia)|cerramos|cierro|no (?:se )?(?:trabaj|labor|abr|hay|viene)\w*|estamos (?:de|en|con)|esta (?:parad|cerrad)\w+) ?(?:\w+ ){0,3}?(?:mantenimiento|inventario|auditoria|auditor\w*|visita\w*|inspector\w*|inspeccion|certificacion|junta|reunion|curso|capacitacion|simulacro|feriad[oa]|festiv[oa]|fiesta|asueto|puente|huelga|paro|descanso|vacaciones|elecciones|boda|entierro|medico|cita|nadie|temprano|aqui|maquina|horno|linea|cabina)\b/;

/** Behind a count: what follows tells how the mistake came about. */
export const SLIP =
  /^(?:\w+ )?(?:es )?que (?:ya |todavia |antes |ahora )?(?:me|nos|se me|se nos|no (?:habia|habiamos|conte|contamos|sume|vi|estaba|estaban)|habia|habiamos|estaba|estaban|he|lei|conte|contamos|mire|sume|anote|faltaba|faltaban)\b/;

export function remark(between: string, own: string, behind: string): boolean {
  if (behind === "" || OF_GOODS.test(behind)) return false;
  // A date may begin with its "que".
  const causal = CAUSAL.test(between) || (BESIDE.test(between) && own.startsWith("que "));
  return causal || (BESIDE.test(between) && ELSE.test(behind));
}
