/**
 * A whole simulated call: a supplier against the real reducer, understanding, wording and guards. Words go across as text
 * or, where `carry` is given, as sound. No clock: time is what speaking and waiting would take.
 *
 * Not the live runner (conversation/runner.ts): that hands out texts, while suppliers answer to acts and values, and it
 * waits for a journal at each event. The rules are shared (engine, understand.ts); what is done with effects is not.
 */
import { isAppError } from "#kernel/errors.ts";
import type { Engine } from "../conversation/engine.ts";
import type { CallSnapshot, ConversationEvent, ConversationState, Effect, Heard, Say } from "../conversation/types.ts";
import { askedField, askedSlot, consentOnly, extractionContext } from "../conversation/understand.ts";
import { Book } from "./book.ts";
import type { AnsweredBy, World } from "./persona.ts";
import { deliveriesOf, sentenceOf } from "./sentence.ts";
import { speakingMs } from "./speaking.ts";
import type { Answer, TextSupplier } from "./supplier.ts";

export type TranscriptLine = {
  who: "agent" | "partner";
  act: Say["act"] | null;
  slot: Say["slot"];
  line: string | null;
  template: string | null;
  text: string;
};

export type CallRun = {
  transcript: TranscriptLine[];
  effects: Effect[];
  state: ConversationState;
  book: Book;
  /** Names of rules that were broken, as often as they were. */
  violations: string[];
  questions: number;
  /** What came from the other side: words, keys and silences. */
  turns: number;
  seconds: number;
  /** Read-backs of what was confirmed before and had not changed. */
  unneededConfirmations: number;
};

export type GymEngine = Omit<Engine, "completeness">;

export type CallOptions = {
  supplier: TextSupplier;
  snapshot: CallSnapshot;
  engine: GymEngine;
  /** What arrives of the supplier's words; text as it is where absent. */
  carry?: (text: string) => Promise<string>;
  answeredBy?: AnsweredBy;
  /** Ms the engine took, a turn each. */
  onTurn?: (ms: number) => void;
};

const MAX_TURNS = 250;
const BREATH_MS = 400;
const BARGE_IN_MS = 400;
const KEY_MS = 300;

export function worldOf(snapshot: CallSnapshot): World {
  return { today: snapshot.today, lines: snapshot.lines };
}

export async function runCall(options: CallOptions): Promise<CallRun> {
  const { supplier, engine, carry } = options;
  const run = new Run(options);
  const by = options.answeredBy ?? "person";
  let said = run.apply(by === "person" ? { kind: "started" } : { kind: "answered", by });
  for (let turn = 0; turn < MAX_TURNS && !run.ended; turn += 1) {
    const asking = said.findLast((say) => engine.waitMs(say) !== null);
    const answer = supplier.respond(said.map((say) => sentenceOf(say, engine.waitMs(say), askedField(run.state))));
    const waitMs = asking ? engine.waitMs(asking) : null;
    // Whoever answers too late is asked first whether he is still there.
    if (answer !== null && waitMs !== null && answer.delayMs > waitMs) run.quiet(waitMs);
    if (run.ended) break;
    said = await answered(run, answer, asking ?? null, waitMs, carry);
  }
  if (!run.ended) run.violations.push("call_did_not_end");
  return run.result();
}

async function answered(
  run: Run,
  answer: Answer | null,
  asking: Say | null,
  waitMs: number | null,
  carry: CallOptions["carry"],
): Promise<Say[]> {
  if (answer?.hangsUp) return run.apply({ kind: "ended", by: "partner" });
  if (answer === null || (answer.text === null && answer.keys === null)) return run.quiet(waitMs ?? 0);
  if (answer.bargeIn && asking !== null) run.interrupt(asking);
  else run.atMs += answer.delayMs + BREATH_MS;
  if (answer.keys !== null) return [...answer.keys].flatMap((key) => run.press(key));
  const heard = carry ? await carry(answer.text!) : answer.text!;
  // Noise in which no word was found is silence.
  return heard.trim() === "" ? run.quiet(waitMs ?? 0) : run.hear(heard);
}

class Run {
  readonly violations: string[] = [];
  state: ConversationState;
  atMs = 0;
  readonly #transcript: TranscriptLine[] = [];
  readonly #effects: Effect[] = [];
  readonly #options: CallOptions;
  readonly #book: Book;
  /** What was last said back of each line, and what of that was confirmed. */
  readonly #saidBack = new Map<string, string>();
  readonly #confirmed = new Map<string, string>();
  #unneeded = 0;
  #questions = 0;
  #turns = 0;

  constructor(options: CallOptions) {
    this.#options = options;
    this.#book = new Book(options.snapshot);
    this.state = options.engine.initialState(options.snapshot);
  }

  get ended(): boolean {
    return this.state.phase === "ended";
  }

  result(): CallRun {
    return {
      transcript: this.#transcript,
      effects: this.#effects,
      state: this.state,
      book: this.#book,
      violations: this.violations,
      questions: this.#questions,
      turns: this.#turns,
      seconds: this.atMs / 1000,
      unneededConfirmations: this.#unneeded,
    };
  }

  hear(text: string): Say[] {
    const { engine, snapshot } = this.#options;
    this.#partner(text);
    const fromMs = this.atMs;
    this.atMs += speakingMs(text, snapshot.language);
    const heard: Heard = { contentId: `w${this.#transcript.length}`, fromMs, toMs: this.atMs };
    const began = performance.now();
    const found = engine.extract(text, extractionContext(snapshot, this.state));
    const extraction = this.state.recording === "pending" ? consentOnly(found) : found;
    const said = this.apply({ kind: "heard", heard, extraction, asked: askedSlot(this.state) });
    this.#options.onTurn?.(performance.now() - began);
    return said;
  }

  press(key: string): Say[] {
    this.#partner(`[${key}]`);
    this.atMs += KEY_MS;
    return this.apply({ kind: "key", key, atMs: this.atMs });
  }

  quiet(waitMs: number): Say[] {
    this.atMs += waitMs;
    return this.apply({ kind: "silence", atMs: this.atMs });
  }

  interrupt(asking: Say): void {
    const event = { utteranceId: `${this.#transcript.length}`, spokenMs: BARGE_IN_MS, template: asking.template };
    this.apply({ kind: "interrupted", ...event });
  }

  apply(event: ConversationEvent): Say[] {
    const { engine, snapshot } = this.#options;
    if (this.ended) return [];
    const { state, effects } = engine.reduce(snapshot, this.state, event);
    this.state = state;
    const spoken: Effect[] = [];
    for (const [index, effect] of effects.entries()) {
      const refused = this.#carryOut(effect, index);
      // What could not be written is not acknowledged; what the engine says instead comes first.
      if (refused !== null) spoken.unshift(...refused);
    }
    const unacknowledged = spoken.length > 0;
    spoken.push(...effects.filter((effect) => !unacknowledged || !isAcknowledgement(effect)));
    if (["heard", "key", "silence"].includes(event.kind)) this.#turns += 1;
    return spoken.flatMap((effect) => (effect.type === "say" ? this.#speak(effect.say) : []));
  }

  /** The effects that follow from a refusal; null where it was carried out. */
  #carryOut(effect: Effect, index: number): Effect[] | null {
    const { engine, snapshot } = this.#options;
    if (effect.type === "say") return null;
    if (engine.forbidden(effect, snapshot) !== null) {
      this.violations.push("effect_refused");
      return this.#report({ kind: "effect_failed", effect: index, code: "forbidden" });
    }
    if (effect.type === "record") {
      const saidBack = this.#saidBack.get(effect.lineId);
      if (effect.status === "confirmed") {
        if (saidBack === undefined) this.violations.push("confirmed_without_readback");
        else this.#confirmed.set(effect.lineId, saidBack);
      }
      try {
        const commitmentIds = this.#book.record(effect);
        this.#effects.push(effect);
        this.#report({ kind: "recorded", effect: index, statementId: "s", commitmentIds });
        return null;
      } catch (error) {
        if (!isAppError(error)) throw error;
        this.violations.push("record_refused");
        return this.#report({ kind: "effect_failed", effect: index, code: error.code });
      }
    }
    this.#effects.push(effect);
    return null;
  }

  #report(event: ConversationEvent): Effect[] {
    const { state, effects } = this.#options.engine.reduce(this.#options.snapshot, this.state, event);
    this.state = state;
    return effects;
  }

  #speak(say: Say): Say[] {
    const { engine, snapshot } = this.#options;
    const text = engine.render(say, snapshot.today, snapshot.overrides?.wording, snapshot.written);
    if (engine.blocked(text, say, snapshot) !== null) {
      this.violations.push("sentence_blocked");
      return [];
    }
    if (this.#transcript.length === 0 && say.act !== "open" && !isMessage(this.#options))
      this.violations.push("no_opening");
    if (this.state.recording === "pending" && say.line !== null) this.violations.push("order_before_consent");
    if (isToMachine(this.#options) && tellsOfOrder(say)) this.violations.push("order_to_machine");
    if (engine.waitMs(say) !== null) this.#questions += 1;
    this.#noteReadback(say);
    this.atMs += speakingMs(text, snapshot.language);
    const { act, slot, line, template } = say;
    this.#transcript.push({ who: "agent", act, slot, line, template, text });
    return [say];
  }

  /** Only the sentence with the values counts; the question behind it is the same one for all. */
  #noteReadback(say: Say): void {
    if (say.act !== "readback" || say.line === null) return;
    const told = deliveriesOf(say);
    if (told.length === 0) return;
    const values = JSON.stringify(told);
    if (this.#confirmed.get(say.line) === values) this.#unneeded += 1;
    this.#saidBack.set(say.line, values);
  }

  #partner(text: string): void {
    const line = this.state.lastSay?.line ?? null;
    this.#transcript.push({ who: "partner", act: null, slot: askedSlot(this.state), line, template: null, text });
  }
}

function isMessage({ answeredBy }: CallOptions): boolean {
  return answeredBy === "machine";
}

function isToMachine({ answeredBy = "person" }: CallOptions): boolean {
  return answeredBy !== "person";
}

function tellsOfOrder({ line, values }: Say): boolean {
  const told = Object.values(values).map(({ type }) => type);
  return line !== null || told.some((type) => ["identifier", "quantity", "interval", "number", "list"].includes(type));
}

function isAcknowledgement(effect: Effect): boolean {
  return effect.type === "say" && effect.say.act === "acknowledge";
}
