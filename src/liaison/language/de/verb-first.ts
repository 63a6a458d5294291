/** "Fertig sind 640, fehlen tun noch 160": the verb before a number tells of it, the one behind it of the next. */
import type { QuantityMention, QuantityRole } from "../types.ts";

type Between = (from: number, to: number) => string;

const LED: ReadonlyArray<readonly [QuantityRole, RegExp]> = [
  [
    "done",
    /\b(?:fertig|erledigt|gemacht|produziert|verpackt|geschafft) (?:sind|haben wir|waren|sinds)(?: (?:schon|bereits|jetzt|bisher|aktuell|etwa|rund))*$/,
  ],
  ["scrapped", /\bausschuss (?:sind|hatten wir|haben wir|waren|gab es)(?: (?:etwa|rund))*$/],
  ["total", /\bbestellt (?:sind|waren|haben sie|wurden)$/],
];
/** All that stands between two numbers: the verb of the second. */
const OF_NEXT =
  /^(?:und |aber )?(?:fehlen|offen|ausstehend|ubrig|ausschuss|fertig)(?: (?:tun|sind|haben|hatten|wir|uns|noch|aber|waren|jetzt|gibt|es))*$/;

export function verbFirst(mentions: readonly QuantityMention[], between: Between): QuantityMention[] {
  return mentions.map((one, index) => {
    const next = mentions[index + 1];
    if (next === undefined || one.kind !== "absolute") return one;
    if (!OF_NEXT.test(between(one.span.to, next.span.from))) return one;
    const before = between(mentions[index - 1]?.span.to ?? 0, one.span.from);
    const role = LED.find(([, pattern]) => pattern.test(before))?.[0];
    return role === undefined ? one : { ...one, role };
  });
}
