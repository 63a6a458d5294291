/**
 * People who are hurt, told as a clause is built and not by its exact words: whom it befell beside what befell them. "Jun was
 * crushed by a press" and "the pallets were crushed" differ by whom, "he lost a finger" and "he lost the invoice" by what.
 */
import type { Span } from "../../extraction/types.ts";

/** Alternatives of a pattern for each part of such a clause. */
export type InjuryCues = {
  /** Roles, pronouns, and how a name stands: whoever is a person and no thing. */
  person: string;
  /** Parts of a body, not of a robot or a table. */
  limb: string;
  /** What befalls a person: "fainted", "was trapped". */
  suffers: string;
  /** What befalls a part of the body: "torn open", "lost". */
  wounds: string;
  /** What heavy things do to people, and those things: "hit", "ran over"; "forklift". */
  strikes: string;
  heavy: string;
  /** What harmful stuff does to people, and that stuff: "splashed", "inhaled"; "acid". */
  touches: string;
  stuff: string;
  /** How people get to where they are treated, and that place: "took", "is in"; "emergency room". */
  brings: string;
  care: string;
  /** Told of people only, whoever they are: "the ambulance is here", "unconscious", "a work accident". */
  alone: readonly string[];
  /** Stands shortly before what did not happen or happened to nobody: "nobody", "without". */
  unreal: string;
  /** Stands right before it: "was not". */
  denies: string;
  /** Ends a clause: "but", "because". */
  wall: string;
  /** So far apart, in words or in characters, may the parts of one clause stand. */
  reach: number;
  /** Written with spaces between words. */
  spaced: boolean;
};

type Part = "person" | "limb" | "suffers" | "wounds" | "strikes" | "heavy" | "touches" | "stuff" | "brings" | "care";

/** What befalls, and all that has to stand beside it. */
const CLAUSES: ReadonlyArray<{ verb: Part; beside: ReadonlyArray<readonly Part[]> }> = [
  { verb: "suffers", beside: [["person"]] },
  { verb: "wounds", beside: [["limb"]] },
  { verb: "strikes", beside: [["person", "limb"], ["heavy"]] },
  { verb: "touches", beside: [["person", "limb"], ["stuff"]] },
  { verb: "brings", beside: [["person"], ["care"]] },
];

/** The first place of a turn that tells of somebody who is hurt, or null. */
export function createInjuries(cues: InjuryCues): (text: string) => Span | null {
  const pattern = (source: string) => new RegExp(cues.spaced ? `\\b(?:${source})\\b` : `(?:${source})`, "g");
  const parts: Readonly<Record<Part, RegExp>> = {
    ...{ person: pattern(cues.person), limb: pattern(cues.limb) },
    ...{ suffers: pattern(cues.suffers), wounds: pattern(cues.wounds) },
    ...{ strikes: pattern(cues.strikes), heavy: pattern(cues.heavy) },
    ...{ touches: pattern(cues.touches), stuff: pattern(cues.stuff) },
    ...{ brings: pattern(cues.brings), care: pattern(cues.care) },
  };
  const [alone, wall] = [pattern(cues.alone.join("|")), pattern(cues.wall)];
  const [unreal, denies] = [pattern(cues.unreal), pattern(cues.denies)];
  const [shortly, directly] = cues.spaced ? [3, 2] : [6, 2];

  return (text) => {
    const place = placesIn(text, cues.spaced);
    const [walls, nobody, not] = [wall, unreal, denies].map((one) => spansOf(text, one)) as [Span[], Span[], Span[]];
    const parted = (from: number, to: number) => (walls[firstFrom(walls, from)]?.to ?? Infinity) <= to;
    const before = (told: Span, spans: readonly Span[], reach: number) =>
      closeBefore(spans, told, (one) => place(one.to, told.from) < reach).some((one) => !parted(one.to, told.from));
    const denied = (clause: readonly Span[]) =>
      clause.some((told) => before(told, nobody, shortly) || before(told, not, directly));
    const near = (told: Span, spans: readonly Span[]) => [
      ...closeBefore(spans, told, (one) => place(one.to, told.from) <= cues.reach).filter(
        (one) => !parted(one.to, told.from),
      ),
      ...closeAfter(spans, told, (one) => place(told.to, one.from) <= cues.reach).filter(
        (one) => !parted(told.to, one.from),
      ),
    ];

    const single = spansOf(text, alone).find((one) => !denied([one]));
    if (single !== undefined) return single;
    const found = new Map<Part, Span[]>();
    const all = (part: Part) => {
      const known = found.get(part) ?? spansOf(text, parts[part]);
      found.set(part, known);
      return known;
    };
    // What is told stands for one part only: who says "acid" means nobody of that name.
    const completed = (clause: Span[], missing: ReadonlyArray<readonly Part[]>): Span[] | null => {
      const [kinds, ...rest] = missing;
      if (kinds === undefined) return clause;
      const free = (one: Span) => clause.every(({ from, to }) => one.to <= from || one.from >= to);
      for (const one of kinds.flatMap((kind) => near(clause[0]!, all(kind))).filter(free)) {
        const whole = completed([...clause, one], rest);
        if (whole !== null) return whole;
      }
      return null;
    };
    for (const { verb, beside } of CLAUSES) {
      for (const told of all(verb)) {
        const clause = completed([told], beside);
        if (clause === null || denied(clause)) continue;
        return { from: Math.min(...clause.map(({ from }) => from)), to: Math.max(...clause.map(({ to }) => to)) };
      }
    }
    return null;
  };
}

function spansOf(text: string, pattern: RegExp): Span[] {
  return Array.from(text.matchAll(pattern), ({ index, 0: match }) => ({ from: index, to: index + match.length }));
}

/** Where the first of these spans stands that begins at a place or behind it; they follow one another and never overlap. */
function firstFrom(spans: readonly Span[], at: number): number {
  let [low, high] = [0, spans.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.from < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Those that end before one and are still close to it, in their order: however much is said, only few are. */
function closeBefore(spans: readonly Span[], told: Span, close: (one: Span) => boolean): Span[] {
  const found: Span[] = [];
  for (let at = firstFrom(spans, told.from) - 1; at >= 0; at--) {
    const one = spans[at]!;
    if (one.to > told.from) continue;
    if (!close(one)) break;
    found.unshift(one);
  }
  return found;
}

/** And those behind it. */
function closeAfter(spans: readonly Span[], told: Span, close: (one: Span) => boolean): Span[] {
  const found: Span[] = [];
  for (let at = firstFrom(spans, told.to); at < spans.length && close(spans[at]!); at++) found.push(spans[at]!);
  return found;
}

/** How much stands between two places of a text: words, or characters where none are parted. */
function placesIn(text: string, spaced: boolean): (from: number, to: number) => number {
  if (!spaced) return (from, to) => to - from;
  const before = [0];
  for (let at = 0; at < text.length; at++) before.push(before[at]! + (text[at] === " " ? 1 : 0));
  return (from, to) => before[to]! - before[from]!;
}
