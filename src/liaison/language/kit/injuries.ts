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

/** A turn that names more of a kind than this is looked at no further. */
const MOST = 60;

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
    const parted = (from: number, to: number) => walls.some((one) => one.from >= from && one.to <= to);
    const before = (told: Span, reach: number) => (one: Span) =>
      one.to <= told.from && place(one.to, told.from) < reach && !parted(one.to, told.from);
    const denied = (clause: readonly Span[]) =>
      clause.some((told) => nobody.some(before(told, shortly)) || not.some(before(told, directly)));
    const near = (a: Span, b: Span) => {
      const [first, second] = a.from < b.from ? [a, b] : [b, a];
      const apart = first.to <= second.from;
      return apart && place(first.to, second.from) <= cues.reach && !parted(first.to, second.from);
    };

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
      for (const one of kinds.flatMap(all).filter((span) => near(span, clause[0]!) && free(span))) {
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
  const spans: Span[] = [];
  for (const { index, 0: match } of text.matchAll(pattern)) {
    spans.push({ from: index, to: index + match.length });
    if (spans.length === MOST) break;
  }
  return spans;
}

/** How much stands between two places of a text: words, or characters where none are parted. */
function placesIn(text: string, spaced: boolean): (from: number, to: number) => number {
  if (!spaced) return (from, to) => to - from;
  const before = [0];
  for (let at = 0; at < text.length; at++) before.push(before[at]! + (text[at] === " " ? 1 : 0));
  return (from, to) => before[to]! - before[from]!;
}
