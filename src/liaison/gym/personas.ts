/** The simulated suppliers: behaviours, said in each language (docs/gym.md). */
import { BEHAVIOURS } from "./behaviours.ts";
import type { CastPersona, Persona, Rule, TimeOfDay } from "./persona.ts";
import { DE } from "./phrases/de.ts";
import { EN, type PhraseKey, type Phrases } from "./phrases/en.ts";
import { ES } from "./phrases/es.ts";
import { FR } from "./phrases/fr.ts";
import { ZH } from "./phrases/zh.ts";
import { pick } from "./seeded.ts";
import { speakerOf } from "./world.ts";

export const PHRASES: Readonly<Record<string, Phrases>> = { en: EN, es: ES, de: DE, fr: FR, zh: ZH };
export const PERSONA_LANGUAGES = Object.keys(PHRASES);

/** A phrase with what it tells: days from the day of the call, a time, a share of the quantity or a count, a lot. */
export type Ref = {
  key: PhraseKey;
  day?: number;
  day2?: number;
  at?: TimeOfDay;
  share?: number;
  count?: number;
  lot?: string;
};
export type BehaviourRule = Omit<Rule, "say" | "before"> & { say: readonly Ref[]; before?: Ref };

/** What a seed varies: days shift together, shares are one, the others are drawn anew each time. Without a seed nothing varies. */
export type Draw = {
  day(base: number): number;
  share(base: number): number;
  count(base: number): number;
  lot(base: string): string;
  at(base: TimeOfDay): TimeOfDay;
  /** Two numbers that are taken for each other in the language: the one that is meant, and the one that is heard. */
  alike(): readonly [number, number];
};

const SHARES = [0.8, 0.75, 0.6, 0.5, 0.4];
const COUNTS = [7, 12, 24, 36, 48, 75, 120, 260, 340];
const LOTS = ["K117", "B204", "M882", "R3391", "A4705"];
const TIMES: readonly TimeOfDay[] = [
  { hour: 9, minute: 0 },
  { hour: 10, minute: 30 },
  { hour: 11, minute: 0 },
  { hour: 14, minute: 0 },
  { hour: 15, minute: 30 },
];
const MOST_DAYS_LATER = 5;

export function realise(
  behaviour: (typeof BEHAVIOURS)[number],
  language: string,
  random: (() => number) | null,
): CastPersona {
  const phrases = PHRASES[language];
  if (phrases === undefined) throw new Error(`no supplier speaks ${language}`);
  const shift = random ? Math.floor(random() * MOST_DAYS_LATER) : 0;
  const share = random ? pick(random, SHARES) : null;
  const draw: Draw = {
    day: (base) => base + shift,
    share: (base) => share ?? base,
    count: (base) => (random ? pick(random, COUNTS) : base),
    lot: (base) => (random ? pick(random, LOTS) : base),
    at: (base) => (random ? pick(random, TIMES) : base),
    alike: () => {
      const [one, other] = speakerOf(language).alike;
      return random && random() < 0.5 ? [other, one] : [one, other];
    },
  };
  const say = (ref: Ref) => template(random ? pick(random, phrases[ref.key]) : phrases[ref.key][0]!, ref);
  const { callee, truth, subject = null } = behaviour.make(draw);
  const { id, name, summary, flow, answeredBy, lines, attention, promisedIn, neededIn } = behaviour;
  return {
    ...{ id, name, summary, flow, answeredBy, subject, language, lines, attention, promisedIn, neededIn },
    callee: [...callee, ...MANNERS].map(({ before, ...rule }) => ({
      ...rule,
      ...(before ? { before: say(before) } : {}),
      ...(rule.keys ? { keys: rule.keys } : {}),
      say: (random ? saidAnew(rule.say) : rule.say).map(say),
    })),
    otherwise: { say: [phrases.sorry[0]!] },
    wrong: phrases.wrong[0]!,
    truth: {
      ...{ lines: [null], form: null, reports: [], decisions: [], outcome: "completed", recording: "recorded" },
      ...truth,
    },
  };
}

/** Asked once more, people say the same day in other words, and spell a lot. */
const ANEW: Partial<Record<PhraseKey, readonly PhraseKey[]>> = {
  on_date: ["date", "day_alone"],
  since: ["date"],
  due: ["date"],
  affected: ["pieces"],
  lot: ["lot_spelled"],
};

function saidAnew(says: readonly Ref[]): readonly Ref[] {
  const last = says.at(-1);
  return last === undefined ? says : [...says, ...(ANEW[last.key] ?? []).map((key) => ({ ...last, key }))];
}

/** Puts the numbers of one telling into the phrase; world.ts makes words of them. */
function template(phrase: string, { day = 0, day2 = 0, at, share = 1, count, lot = "" }: Ref): string {
  return phrase
    .replaceAll("{date}", `{date${signed(day)}}`)
    .replaceAll("{date2}", `{date${signed(day2)}}`)
    .replaceAll("{time}", at ? `{time ${at.hour}:${at.minute}}` : "")
    .replaceAll("{lot}", `{lot ${lot}}`)
    .replaceAll("{alphabet}", `{alphabet ${lot}}`)
    .replaceAll("{qty}", count === undefined ? `{qty ${share}}` : `{count ${count}}`)
    .replaceAll("{pcs}", count === undefined ? `{pcs ${share}}` : `{counted ${count}}`)
    .replaceAll(/\{po([12])\}/g, "{po of #$1}");
}

const signed = (days: number) => `${days < 0 ? "" : "+"}${days}`;

/** How anybody answers what is not the point of a persona. */
const MANNERS: readonly BehaviourRule[] = [
  { on: { act: "consent" }, say: [{ key: "consent" }] },
  { on: { act: "ask", slot: "availability" }, say: [{ key: "available" }] },
  { on: { act: "ask", slot: "basis" }, say: [{ key: "leaves" }] },
  { on: { act: "ask", slot: "quantity_done" }, say: [{ key: "pieces" }] },
  { on: { act: "ask", slot: "identifier" }, say: [{ key: "order" }] },
  { on: { act: "readback" }, say: [{ key: "right" }] },
  { on: { act: "recap" }, say: [{ key: "all_right" }] },
  { on: { act: "repair" }, say: [{ key: "here" }] },
];

/** Those that a call in the browser may choose from: people asked about orders, in English, without variation. */
export const PERSONAS: readonly Persona[] = BEHAVIOURS.filter(
  ({ flow, answeredBy }) => flow === "order-status" && answeredBy === "person",
).map((behaviour) => realise(behaviour, "en", null));

/** In a language nobody has phrases for it speaks English. */
export function findPersona(id: string, language = "en"): Persona | null {
  const behaviour = BEHAVIOURS.find((candidate) => candidate.id === id);
  if (behaviour === undefined) return null;
  return realise(behaviour, PERSONA_LANGUAGES.includes(language) ? language : "en", null);
}
