/** A simulated supplier as text: it reacts to the agent's acts and values, never to its words. */
import type { DateBasis } from "#kernel/basis.ts";
import type { DateInterval } from "#kernel/interval.ts";
import type { Act } from "../conversation/types.ts";
import type { Persona, Rule, Slot, World } from "./persona.ts";
import { fill } from "./world.ts";

/** What a supplier learns of one of the agent's sentences. `line` is the id of the line it is about. */
export type AgentSentence = {
  act: Act;
  slot: Slot | null;
  /** Where one sentence asks for several values at once. */
  slots?: readonly Slot[];
  line: string | null;
  /** The field of a form that it asks for. */
  field?: string | null;
  /** Null when the sentence asks for no answer. */
  waitMs: number | null;
  /** Deliveries that were said back, for whoever listens to them. */
  told?: readonly ToldDelivery[];
  /** Values of a form that were said back, each as it would be written: "30", "K117", "2026-12-01 16:00", "yes". */
  readBack?: readonly string[];
  /** It asks for keys and not for words. */
  wantsKeys?: boolean;
};

export type ToldDelivery = { qty: number; interval: DateInterval; basis: DateBasis | "unknown" | null };

export type Answer = {
  /** Null: keys, or silence. */
  text: string | null;
  keys: string | null;
  delayMs: number;
  bargeIn: boolean;
  /** Nothing more comes: the line has dropped. */
  hangsUp?: boolean;
};

export type TextSupplier = {
  /** The answer to what the agent has just said; null when it asked for nothing. */
  respond(sentences: readonly AgentSentence[]): Answer | null;
};

export type SupplierParts = Pick<Persona, "callee" | "otherwise"> & { language?: string };

export type SupplierOptions = {
  /** Sayings are spoken as they stand, and a list goes on from line to line: a script of somebody else. */
  literal?: boolean;
  /** Somebody who listens: what he says to values that are not what he means, or null to let them pass. */
  objects?: (heard: readonly AgentSentence[], act: Act) => string | null;
  /** What he keys in when he is asked for keys, or null where he would rather speak. */
  keysFor?: (slot: string | null, line: string | null, objecting: boolean) => string | null;
};

const SILENCE: Answer = { text: null, keys: null, delayMs: 0, bargeIn: false };

export function createTextSupplier(persona: SupplierParts, world: World, options: SupplierOptions = {}): TextSupplier {
  /** How often each rule has answered; a persona's list of sayings starts anew with each line. */
  const used = new Map<string, number>();
  const begun = new Set<string>();
  const language = persona.language ?? "en";

  function answerOf(
    rule: Pick<Rule, "say" | "before" | "keys" | "delayMs" | "bargeIn" | "hangsUp">,
    index: number,
    lineId: string | null,
  ): Answer {
    const line = world.lines.find((candidate) => candidate.id === lineId) ?? null;
    const spoken = (text: string) => (options.literal ? text : fill(text, world, line, language));
    if (rule.hangsUp) return { ...SILENCE, hangsUp: true };
    const delayMs = rule.delayMs ?? 0;
    const bargeIn = rule.bargeIn ?? false;
    if (rule.keys) return { text: null, keys: spoken(rule.keys), delayMs, bargeIn };
    const key = options.literal ? `${index}` : `${index}:${lineId ?? ""}`;
    if (rule.before !== undefined && !begun.has(key)) {
      begun.add(key);
      return { text: spoken(rule.before), keys: null, delayMs, bargeIn };
    }
    const turn = used.get(key) ?? 0;
    used.set(key, turn + 1);
    const said = rule.say[Math.min(turn, rule.say.length - 1)];
    return said === undefined || said === ""
      ? { ...SILENCE, delayMs }
      : { text: spoken(said), keys: null, delayMs, bargeIn };
  }

  /** What was said last of these lines was misunderstood: it is what comes next again. */
  function takeBack(lines: ReadonlyArray<string | null>): void {
    for (const [key, turn] of used) {
      if (turn > 0 && lines.some((line) => key.endsWith(`:${line}`))) used.set(key, turn - 1);
    }
  }

  /** One answer a slot, of the rules that fit, each rule once. */
  function answersTo(asked: AgentSentence): Answer[] {
    const slots = asked.slots && asked.slots.length > 0 ? asked.slots : [asked.slot];
    const indexes = slots.map((slot) => persona.callee.findIndex((rule) => matches(rule, { ...asked, slot }, world)));
    const fitting = [...new Set(indexes.filter((index) => index >= 0))];
    if (fitting.length === 0) return [answerOf(persona.otherwise, -1, asked.line)];
    return fitting.map((index) => answerOf(persona.callee[index]!, index, asked.line));
  }

  /**
   * A question that is put again without its values is still about those that were said before. Whoever was misunderstood
   * says what he had to say once more.
   */
  let objecting: string | null = null;
  function heardBack(sentences: readonly AgentSentence[], act: Act): string | null {
    const heard = sentences.filter(({ told, readBack }) => (told ?? readBack ?? []).length > 0);
    if (heard.length > 0) {
      objecting = options.objects?.(heard, act) ?? null;
      if (objecting !== null && act === "readback") takeBack(heard.map(({ line }) => line));
    }
    return objecting;
  }

  return {
    respond(sentences) {
      const asking = sentences.filter((sentence) => sentence.waitMs !== null);
      const last = asking.at(-1);
      if (last === undefined) return null;
      const objection = last.act === "readback" || last.act === "recap" ? heardBack(sentences, last.act) : null;
      if (last.wantsKeys && options.keysFor) {
        const keys = options.keysFor(last.slot, last.line, objection !== null);
        if (keys !== null) return { ...SILENCE, keys };
      }
      if (objection !== null) return { ...SILENCE, text: objection };
      // Two questions about the same thing are one; different ones in one breath are answered in one breath.
      const apart = asking.filter(
        (one, index) =>
          one === last ||
          (one.act === last.act &&
            one.slot !== last.slot &&
            asking.findLastIndex(({ slot }) => slot === one.slot) === index),
      );
      return joined(apart.flatMap(answersTo));
    },
  };
}

function joined(answers: readonly Answer[]): Answer {
  const [first] = answers;
  if (first === undefined || answers.length === 1) return first ?? SILENCE;
  const texts = answers.flatMap(({ text }) => text ?? []);
  return {
    text: texts.length > 0 ? texts.join(", ") : null,
    keys: texts.length > 0 ? null : (answers.find(({ keys }) => keys !== null)?.keys ?? null),
    delayMs: Math.max(...answers.map(({ delayMs }) => delayMs)),
    bargeIn: answers.some(({ bargeIn }) => bargeIn),
  };
}

function matches(rule: Rule, asked: AgentSentence, world: World): boolean {
  if (rule.on.act !== asked.act) return false;
  if (rule.on.slot !== undefined && rule.on.slot !== asked.slot && rule.on.slot !== asked.field) return false;
  if (rule.on.field !== undefined && rule.on.field !== asked.field) return false;
  if (rule.on.line === undefined) return true;
  const position = world.lines.findIndex((line) => line.id === asked.line);
  const line = world.lines[position];
  return line !== undefined && (rule.on.line === `#${position + 1}` || rule.on.line === `${line.po}/${line.line}`);
}
