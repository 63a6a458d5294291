/** Spanish for "I cannot say now", told from "I must not say". */
import type { InabilityCues } from "../kit/inability.ts";

export const INABILITY: InabilityCues = {
  unable:
    /\b(?:(?:ahora|ahorita|ahora mismo) )?no (?:(?:se|le|lo|la|te|les) )*(?:sabria|sabriamos) decir\w*|\bno (?:le |les )?(?:puedo|podemos|podria|podriamos) dar\w* (?:una |ninguna )?(?:fecha|dia)\b/,
  cannot:
    /\b(?:(?:ahora|ahorita|ahora mismo) )?no (?:(?:se|le|lo|la|te|les) )*(?:puedo|podria|podemos|podriamos) (?:decir\w*|dar(?:le)? (?:una|la|esa|ese|el|ningun\w*) (?:fecha|dato|numero|cantidad|respuesta))/,
  now: /\b(?:ahora|ahorita|orita|en este momento|por el momento|de momento|por lo pronto|de memoria|asi (?:nomas|de pronto|de golpe|de repente)|de (?:pronto|botepronto|bote pronto)|sin (?:ver|checar|revisar|consultar|mirar|preguntar|tener|buscar)\w*|todavia|aun|hoy|desde aqui|hasta (?:que|ver|revisar|checar|consultar|preguntar|confirmar))\b/,
  forbidden:
    /\b(?:permit\w+|autoriz\w+|confidencial\w*|politicas?|por telefono|intern[oa]s?|reservad[oa]s?|secret[oa]s?|quiero|queremos|prefiero|privad[oa]s?|prohibid\w+|no se lo voy)\b/,
};
