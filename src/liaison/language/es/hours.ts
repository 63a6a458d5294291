/** Parts of the day in Spanish, and what makes a time the earliest or the latest. "Mañana" alone is tomorrow. */
import { HOUR, type HourCues, MIDNIGHT, NOON } from "../kit/hours.ts";

const RULES_OUT =
  "no|nunca|imposible|complicado|complicada|complicadas|dificil|mal|ocupado|ocupada|fatal|cerrado|cerrados|cerrada|ocupados|fuera|lleno|llena|llenas|tampoco";

export const HOURS: HourCues = {
  parts: [
    [/\bantes de (?:el mediodia|el medio dia|mediodia)\b/g, 0, NOON],
    [/\bdespues de (?:el mediodia|el medio dia|mediodia)\b/g, NOON, MIDNIGHT],
    [/\b(?:la manana|las mananas|mananas|temprano)\b/g, 0, NOON],
    [/\b(?:a|en) (?:el )?(?:mediodia|medio dia)\b/g, 11 * HOUR, 14 * HOUR],
    [/\b(?:la tarde|las tardes|tardes)(?<!buenas tardes)\b/g, NOON, MIDNIGHT],
    [/\b(?:la noche|las noches)\b/g, 19 * HOUR, MIDNIGHT],
  ],
  ruledOut: {
    before:
      /\b(?:(?<!por que )no|nunca|menos|excepto|salvo|sin|ni|tampoco|nada)(?: (?!mejor|prefiero|pero|sino|solo|problema|mal|seria|quiza)\w+){0,3}$/,
    after: new RegExp(
      `^(?:(?:me|nos|se|es|esta|estan|estoy|estamos|lo|la|las|tengo|tenemos|siempre|muy|todo|toda|todas|un|poco|viene|vienen|va|van|yo|aqui) )*(?:${RULES_OUT})\\b(?! (?:mal|hay problema|es problema|importa)\\b)`,
    ),
  },
  from: {
    before:
      "a partir de|despues de|desde|no antes de|pasadas|de|mas tarde de|a partir de la|como muy pronto a|nunca antes de",
    after: "en adelante|o mas tarde|como muy pronto",
  },
  until: {
    before: "antes de|hasta|no despues de|no mas tarde de|como muy tarde a|nunca despues de",
    after: "como muy tarde|como maximo|o antes",
  },
  between: "entre",
  and: /^(?:y|a|hasta)(?: las?)?$/,
  to: /^(?:a|hasta)(?: las?)?$/,
};
