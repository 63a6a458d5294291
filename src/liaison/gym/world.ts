/** Fills a persona's sentences with the day and the quantities of the call, as people who speak its language say them. */
import { addDays } from "#kernel/time.ts";
import type { LineWorld, World } from "./persona.ts";
import { alphabetWord } from "./world/alphabet.ts";
import { DE } from "./world/de.ts";
import { EN } from "./world/en.ts";
import { ES } from "./world/es.ts";
import { FR } from "./world/fr.ts";
import type { Speaker } from "./world/types.ts";
import { ZH } from "./world/zh.ts";

const SPEAKERS: Readonly<Record<string, Speaker>> = { en: EN, es: ES, de: DE, fr: FR, zh: ZH };

export function speakerOf(language: string): Speaker {
  return SPEAKERS[language] ?? EN;
}

/** A round share, as people tell it: 80 % of 1,234 is 1,000. Whole where the whole is meant. */
export function shareOf(openQty: number, share: number): number {
  if (share === 1) return openQty;
  const exact = openQty * share;
  const step = 10 ** Math.max(0, Math.floor(Math.log10(Math.max(1, exact))) - 1);
  return Math.max(1, Math.round(exact / step) * step);
}

/**
 * `{date+10}` a day from now, `{keys+10}` the same as four digits, `{time 14:30}` a time of day, `{qty 0.8}` a share of the
 * quantity, `{pcs}` with its unit, `{packs}` the whole in packs, `{count 30}` a number, `{counted 30}` with its unit, `{po}`
 * the order and `{lot K117}` a lot, spelled, `{alphabet K117}` with a word for each letter. `line` is the one the agent asks about, else the first.
 */
export function fill(sentence: string, world: World, line: LineWorld | null, language = "en"): string {
  const speaker = speakerOf(language);
  const about = line ?? world.lines[0] ?? null;
  return sentence.replace(
    /\{(\w+)(?: ([\w.:]+))?([+-]\d+)?(?: of #(\d))?\}/g,
    (_, name: string, told: string | undefined, days, position) => {
      const of = position ? (world.lines[Number(position) - 1] ?? about) : about;
      const date = addDays(world.today, Number(days ?? 0));
      const share = () => (of ? speaker.number(Math.trunc(shareOf(of.openQty, Number(told ?? 1)))) : "");
      switch (name) {
        case "date":
          return speaker.date(date);
        case "keys":
          return `${date.slice(8)}${date.slice(5, 7)}`;
        case "qty":
          return share();
        case "pcs":
          return speaker.pieces(share());
        case "packs":
          return of ? packWords(of, speaker) : "";
        case "po":
          return of ? spelled(of.po, speaker, language) : "";
        case "lot":
          return spelled(told ?? "", speaker, language);
        case "alphabet":
          return spelledOut(told ?? "", speaker, language);
        case "count":
          return speaker.number(Number(told));
        case "counted":
          return speaker.pieces(speaker.number(Number(told)));
        case "time":
          return timeWords(told ?? "", speaker);
        default:
          throw new Error(`a persona uses {${name}}, which nobody fills`);
      }
    },
  );
}

function timeWords(time: string, speaker: Speaker): string {
  const [hour, minute] = time.split(":");
  return speaker.time(Number(hour), Number(minute));
}

function packWords(line: LineWorld, speaker: Speaker): string {
  if (line.pack === null || line.openQty % line.pack.qty !== 0) {
    return speaker.pieces(speaker.number(Math.trunc(line.openQty)));
  }
  return speaker.packs(speaker.number(line.openQty / line.pack.qty), line.pack.uom);
}

function spelled(name: string, speaker: Speaker, language: string): string {
  const signs = [...name].map((sign) => (/\d/.test(sign) ? speaker.digit(Number(sign)) : sign));
  return signs.join(language === "zh" ? "" : " ");
}

function spelledOut(name: string, speaker: Speaker, language: string): string {
  const signs = [...name].map((sign) => {
    const word = alphabetWord(sign);
    return word === null ? spelled(sign, speaker, language) : speaker.letter(sign, word);
  });
  return signs.join(language === "zh" ? "" : " ");
}
