/** German denies behind the value, at the end of the clause: "am Freitag schaffen wir es nicht, am Montag schon". */
import type { Words } from "../kit/date-hit.ts";

const BETWEEN =
  /^(?:ist|sind|war|ware|wird|werden|geht|klappt|schaffen|schaffe|schafft|kann|konnen|haben|bekommen|kriegen|liefern|kommt|passt|das|es|sich|wir|ich|die|sie|uns|mir|leider|sicher|definitiv|auch|da|so|wohl|halt|noch|jetzt|auf|keinen|fall|wahrscheinlich|ganz|uberhaupt|bestimmt|eher|aber|ja|schon|dann|den|der|aus|raus|fertig|hin)$/;

/**
 * The index after a denial that closes the clause of a value ending at `index`; -1 where there is none. `running`: the
 * value is today or this week, of which "nicht mehr" can only be said behind it.
 */
export function deniedBehind(words: Words, index: number, running = false): number {
  for (let at = index; at < words.length && at - index < 9; at++) {
    const word = words[at]!;
    // "am Freitag, nicht am Montag" denies what follows.
    if (word.gap !== "" || word.text === "") return -1;
    if (/^(?:nicht|nichts|unmoglich)$/.test(word.text)) {
      // "Freitag nicht um neun": an hour was read behind it, and is what is denied.
      if (words[at + 1]?.text === "") return -1;
      const more =
        words[at + 1]?.gap === "" &&
        /^(?:mehr|moglich|machbar|drin|hin|aus|raus|fertig|klappen|gehen|schaffen|halten|auf)$/.test(
          words[at + 1]!.text,
        );
      const next = words[more ? at + 2 : at + 1];
      const over = running && more && words[at + 1]!.text === "mehr";
      const closes =
        over ||
        next === undefined ||
        next.gap !== "" ||
        /^(?:aber|sondern|erst|dafur|dann|weil|sonst|eher)$/.test(next.text);
      return closes ? (more ? at + 2 : at + 1) : -1;
    }
    if (!BETWEEN.test(word.text)) return -1;
  }
  return -1;
}
