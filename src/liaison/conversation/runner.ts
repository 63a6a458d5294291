/**
 * One live conversation: feeds the reducer, commits what it asks for, and hands out sentences to speak. State advances
 * only after the commit, so what is spoken as acknowledged is always in the record.
 *
 * Before the answer about recording, words and events stay in memory; after a yes events are written without the words
 * that came before it; after a no only confirmed values, who and when.
 */
import { AppError } from "#kernel/errors.ts";
import { newId } from "#kernel/ids.ts";
import type { Logger } from "#kernel/logger.ts";
import { plainText } from "#kernel/plain-text.ts";
import { keyText } from "#modules/conversations/index.ts";
import type { FormView, TopicView, TurnView } from "#modules/conversations/schema.ts";
import type { AnsweredBy } from "#ports/answering-machine.ts";
import type { Understand, Understood } from "../extraction/model.ts";
import type { Extraction, Span } from "../extraction/types.ts";
import type { FollowUp } from "../follow-up/follow-up.ts";
import { isConfidence, withoutConfidence } from "./confidence.ts";
import type { Dialogue, DialogueStep, TurnInput, Utterance } from "./dialogue.ts";
import type { Engine } from "./engine.ts";
import { confirmedForms, formViews } from "./form/view.ts";
import type { Batch, EffectOutcome, Journal, JournalEvent, Written } from "./journal.ts";
import { endOf } from "./outcome.ts";
import { persistable } from "./persistable.ts";
import { type RunnerView, Transcript } from "./transcript.ts";
import type { CallSnapshot, ConversationEvent, ConversationState, Effect, Say } from "./types.ts";
import { askedSlot, consentOnly, currentLineId, extractionContext, valueSpans } from "./understand.ts";
import { type Sentences, sentencesOf, typedUtterance } from "./utterances.ts";
import { confirmedViews, topicViews } from "./view.ts";

export type OperatorCommand = { action: "say"; text: string } | { action: "take_over" | "release" | "hang_up" };

export type Runner = Dialogue & {
  /** A sentence begins to sound: it is shown at once. */
  speaking(utterance: Utterance, fromMs: number): void;
  operator(command: OperatorCommand, atMs: number): Promise<void>;
  /** Who or what took the call, where the channel can tell. */
  answered(by: AnsweredBy, atMs: number): Promise<DialogueStep>;
  /** The live transcript, from memory: what is not kept is shown only while the call lasts. */
  turns(): TurnView[];
  topics(): TopicView[];
  forms(): FormView[];
  state(): ConversationState;
  onView(listener: (view: RunnerView) => void): () => void;
};

type RunnerOptions = {
  snapshot: CallSnapshot;
  engine: Engine;
  journal: Journal;
  log: Logger;
  /** What others have to do because of what was committed. */
  followUp?: FollowUp;
};
type Words = { contentId: string; text: string };

const TAIL_CHARACTERS = 600;

export function createRunner(options: RunnerOptions): Runner {
  return new ConversationRunner(options);
}

class ConversationRunner implements Runner {
  readonly id: string;
  readonly #options: RunnerOptions;
  readonly #transcript = new Transcript();
  readonly #pushListeners = new Set<(step: DialogueStep) => void>();
  readonly #marks = new Map<string, Span[]>();
  #state: ConversationState;
  /** Events of the time before consent, without words; written when consent is given. */
  #held: JournalEvent[] = [];
  /** What was handed out last, by id: an interruption names one of them. */
  #handedOut: Utterance[] = [];
  /** Ids of all that was handed out and not yet told of: after the end nothing else is kept. */
  readonly #unspoken = new Set<string>();
  #queue: Promise<unknown> = Promise.resolve();
  /** The question of the last step that the guard kept back. */
  #heldBack: Say | null = null;
  readonly #understanding: Understand | null;
  /** Ends the waiting for a language model: what comes then must not stand behind it. */
  #hurry = new AbortController();

  constructor(options: RunnerOptions) {
    this.#options = options;
    this.#state = options.engine.initialState(options.snapshot);
    this.#understanding = options.engine.understanding();
    this.id = options.snapshot.conversationId;
  }

  get language(): string {
    return this.#state.language;
  }

  start(): Promise<DialogueStep> {
    return this.#serial(() => this.#apply({ kind: "started" }, 0));
  }

  heard(input: TurnInput): Promise<DialogueStep> {
    const turn = { ...input, text: plainText(input.text) };
    return this.#serial(async () => {
      const started = performance.now();
      const asked = askedSlot(this.#state);
      const lineId = currentLineId(this.#state);
      const { extraction: found, model } = await this.#understand(turn.text);
      const asking = model === null ? turn.timings : { ...turn.timings, model: model.tookMs };
      const redacted = isConfidence(found);
      const extraction = redacted ? withoutConfidence(found) : found;
      const contentId = redacted || this.#state.recording === "unrecorded" ? null : newId();
      if (contentId !== null) this.#marks.set(contentId, valueSpans(extraction));
      const event: ConversationEvent = {
        kind: "heard",
        heard: { contentId, fromMs: turn.fromMs, toMs: turn.toMs },
        extraction,
        asked,
      };
      const words = contentId === null ? null : { contentId, text: turn.text };
      const extra = { timings: asking, lineId, ...(redacted ? { redacted: "third_party" } : {}) };
      const step = await this.#apply(event, turn.toMs, words, extra);
      const timings = { ...asking, understanding: Math.round(performance.now() - started) };
      const { text, fromMs, toMs } = turn;
      this.#transcript.add(
        { who: "partner", act: null, slot: asked, lineId, text, fromMs, toMs, timings },
        redacted ? "unrecorded" : this.#state.recording,
      );
      return redacted ? { ...step, blank: { fromMs, toMs } } : step;
    });
  }

  key(key: string, atMs: number): Promise<DialogueStep> {
    return this.#serial(() => {
      const slot = askedSlot(this.#state);
      const lineId = currentLineId(this.#state);
      const turn = { who: "partner" as const, act: null, slot, lineId, text: keyText(key), fromMs: atMs, toMs: atMs };
      this.#transcript.add({ ...turn, timings: {} }, this.#state.recording);
      return this.#apply({ kind: "key", key, atMs }, atMs);
    });
  }

  silence(atMs: number): Promise<DialogueStep> {
    return this.#serial(() => this.#apply({ kind: "silence", atMs }, atMs));
  }

  async interrupted(utteranceId: string, spokenMs: number): Promise<void> {
    await this.#serial(() => {
      this.#transcript.interrupt(utteranceId, spokenMs);
      this.#unspoken.delete(utteranceId);
      const template = this.#handedOut.find(({ id }) => id === utteranceId)?.template;
      const event = { kind: "interrupted" as const, utteranceId, spokenMs, ...(template ? { template } : {}) };
      return this.#apply(event, this.#transcript.lastMs());
    });
  }

  async ended(by: "partner" | "cap" | "fault"): Promise<void> {
    this.#hurry.abort();
    await this.#serial(() => this.#apply({ kind: "ended", by }, this.#transcript.lastMs()));
  }

  predict(text: string): Utterance[] {
    const { snapshot, engine } = this.#options;
    const heard = { contentId: null, fromMs: 0, toMs: 0 };
    const asked = askedSlot(this.#state);
    const event: ConversationEvent = { kind: "heard", heard, extraction: this.#extract(text), asked };
    return this.#sentences(engine.reduce(snapshot, this.#state, event).effects).spoken;
  }

  completeness(text: string): "complete" | "open" | "unfinished" {
    // Whether more is to come shows at the end; the rules must not go through minutes of talk at each breath.
    return this.#options.engine.completeness(text.slice(-TAIL_CHARACTERS), askedSlot(this.#state), this.language);
  }

  spoke(utterance: Utterance, fromMs: number, toMs: number, timings: Record<string, number>): Promise<void> {
    const { act, slot, line: lineId, text } = utterance;
    return this.#serial(async () => {
      const turn = { who: speakerOf(utterance), act, slot, lineId, text, fromMs, toMs, timings };
      this.#transcript.agent(utterance.id, turn, this.#state.recording);
      const ours = this.#unspoken.delete(utterance.id);
      // What a person typed was logged when it was typed.
      if (turn.who === "operator" || (this.#over && !ours)) return;
      const contentId = this.#state.recording === "recorded" ? newId() : null;
      const payload = { contentId, act, slot, lineId, fromMs, toMs, timings, interruptedAtMs: null };
      await this.#append({ kind: "said", payload, atMs: fromMs }, contentId === null ? null : { contentId, text });
    });
  }

  async unspoken(utterance: Utterance): Promise<void> {
    await this.#serial(async () => {
      const { id, act, slot, line: lineId, text } = utterance;
      const at = this.#transcript.lastMs();
      const turn = { who: speakerOf(utterance), act, slot, lineId, text, fromMs: at, toMs: at, timings: {} };
      this.#transcript.agent(id, turn, this.#state.recording);
      this.#transcript.interrupt(id, 0);
      await this.#append({ kind: "unspoken", payload: { utteranceId: id }, atMs: at }, null);
    });
  }

  speaking(utterance: Utterance, fromMs: number): void {
    const { id, act, slot, line: lineId, text } = utterance;
    const turn = { who: speakerOf(utterance), act, slot, lineId, text, fromMs, toMs: fromMs, timings: {} };
    this.#transcript.agent(id, turn, this.#state.recording);
  }

  async operator(command: OperatorCommand, atMs: number): Promise<void> {
    this.#hurry.abort();
    const step = await this.#serial(async () => {
      if (this.#over) throw new AppError("conversation_not_live", "The conversation has ended.");
      if (command.action !== "say") return this.#apply({ kind: "operator", action: command.action }, atMs);
      const contentId = this.#state.recording === "recorded" ? newId() : null;
      const words = contentId === null ? null : { contentId, text: command.text };
      const { lastSay } = this.#state;
      const waitMs = lastSay === null ? null : this.#options.engine.waitMs(lastSay);
      const typed = typedUtterance(command.text, this.language, waitMs);
      const next = await this.#apply({ kind: "operator_said", contentId }, atMs, words, { utteranceId: typed.id });
      return { ...next, utterances: [typed, ...next.utterances] };
    });
    for (const listener of this.#pushListeners) listener(step);
  }

  answered(by: AnsweredBy, atMs: number): Promise<DialogueStep> {
    return this.#serial(() => this.#apply({ kind: "answered", by }, atMs));
  }

  onPush(listener: (step: DialogueStep) => void): void {
    this.#pushListeners.add(listener);
  }

  onView(listener: (view: RunnerView) => void): () => void {
    return this.#transcript.onView(listener);
  }

  turns(): TurnView[] {
    return this.#transcript.turns;
  }

  topics(): TopicView[] {
    return topicViews(this.#options.snapshot, this.#state);
  }

  forms(): FormView[] {
    return formViews(this.#options.snapshot, this.#state);
  }

  state(): ConversationState {
    return this.#state;
  }

  /** The end is written: the log takes nothing more but the last sentences, which may still sound. */
  get #over(): boolean {
    return this.#state.phase === "ended";
  }

  /** What may not be spoken was not heard: the reducer is told, until there is something that may. */
  async #apply(
    event: ConversationEvent,
    atMs: number,
    words: Words | null = null,
    extra: Record<string, unknown> = {},
  ): Promise<DialogueStep> {
    let step = await this.#once(event, atMs, words, extra);
    for (let held = this.#heldBack; held !== null && !this.#over; held = this.#heldBack) {
      const { act, template } = held;
      const next = await this.#once({ kind: "blocked", template }, atMs);
      const said = step.utterances.filter((utterance) => utterance.act !== act);
      step = { ...next, recordFromMs: step.recordFromMs, utterances: [...said, ...next.utterances] };
      this.#handedOut = step.utterances;
    }
    return step;
  }

  /** One event through reducer, commit and fold. */
  async #once(
    event: ConversationEvent,
    atMs: number,
    words: Words | null = null,
    extra: Record<string, unknown> = {},
  ): Promise<DialogueStep> {
    const { engine, snapshot, journal } = this.#options;
    if (this.#over) return this.#step([], event);
    const before = this.#state.recording;
    const { state, effects } = engine.reduce(snapshot, this.#state, event);
    const mode = state.recording;
    const end = endOf(state, event, effects);
    const own = persistable(event, mode, atMs, extra);
    let next = state;
    let spoken: readonly Effect[] = effects;

    if (mode === "pending" && end === null) {
      this.#held.push(own);
    } else {
      const batch: Batch = {
        mode,
        modeChanged: mode !== before,
        words: mode === "recorded" && words !== null ? [words] : [],
        marks: this.#marks,
        effects: this.#permitted(effects),
        ...speakerIn(state),
        end,
      };
      if (mode === "recorded" || batch.modeChanged || batch.effects.length > 0 || end !== null) {
        let failed = new Set<number>();
        await journal.commit(batch, (outcomes) => {
          failed = new Set(outcomes.flatMap(({ ok, effect }) => (ok ? [] : [effect])));
          const folded = this.#settle(state, effects, outcomes, atMs);
          next = folded.state;
          spoken = folded.spoken;
          return this.#written(own, folded.events, next, atMs);
        });
        this.#held = [];
        this.#follow(effects, failed, state.seq);
      }
    }
    this.#state = next;
    if (mode !== before || end !== null) {
      this.#transcript.show({ type: "status", status: end?.status ?? "live", mode, outcome: end?.outcome ?? null });
    }
    this.#transcript.topics(snapshot, next);
    return this.#step(spoken, event);
  }

  /** Nobody on the call waits for it, and its failure changes nothing that was said. */
  #follow(effects: readonly Effect[], failed: ReadonlySet<number>, seq: number): void {
    const { engine, snapshot, log, followUp } = this.#options;
    const done = effects.flatMap((effect, index) =>
      failed.has(index) || engine.forbidden(effect, snapshot) !== null
        ? []
        : [{ key: `${this.id}:${seq}:${index}`, effect }],
    );
    followUp?.(snapshot, done).catch((error: unknown) => log.error({ conversation: this.id, error }, "no follow-up"));
  }

  /** What is to be written. An effect outside the agent's authority is a defect of ours: it is left undone and told. */
  #permitted(effects: readonly Effect[]): Batch["effects"] {
    const { engine, snapshot, log } = this.#options;
    return effects
      .map((effect, index) => ({ index, effect }))
      .filter(({ effect }) => {
        const reason = isWritten(effect) ? engine.forbidden(effect, snapshot) : null;
        if (reason !== null) log.error({ conversation: this.id, effect: effect.type, reason }, "effect refused");
        return isWritten(effect) && reason === null;
      });
  }

  /** Tells the reducer what became of its effects. Runs again from the same state when a commit is tried again. */
  #settle(state: ConversationState, effects: readonly Effect[], outcomes: readonly EffectOutcome[], atMs: number) {
    const { engine, snapshot } = this.#options;
    const events: JournalEvent[] = [];
    let folded = state;
    let spoken = effects;
    const refused = effects.flatMap((effect, index) =>
      isWritten(effect) && engine.forbidden(effect, snapshot) !== null ? [refusal(index)] : [],
    );
    for (const outcome of [...outcomes, ...refused]) {
      const effect = effects[outcome.effect];
      const report = reportOf(outcome, effect);
      if (report === null) continue;
      const reduction = engine.reduce(snapshot, folded, report);
      folded = reduction.state;
      // What could not be written is not acknowledged; the reducer says what happened instead.
      if (!outcome.ok) spoken = [...reduction.effects, ...spoken.filter((effect) => !isAcknowledgement(effect))];
      const lineId = effect !== undefined && "lineId" in effect ? effect.lineId : null;
      events.push(persistable(report, folded.recording, atMs, { lineId }));
    }
    return { state: folded, events, spoken };
  }

  /** What goes into the log, in order. Without consent: only the confirmed values (and the end). */
  #written(own: JournalEvent, reports: JournalEvent[], state: ConversationState, atMs: number): Written {
    const recorded = state.recording === "recorded";
    const topics = (recorded ? topicViews : confirmedViews)(this.#options.snapshot, state);
    const forms = (recorded ? formViews : confirmedForms)(this.#options.snapshot, state);
    const shown: JournalEvent = { kind: "topics", payload: { topics, forms, phase: state.phase }, atMs };
    // Cut off, the end comes first and what was kept because of it after; otherwise it is the last word.
    if (own.kind === "ended") return { events: recorded ? this.#held : [], behind: [...reports, shown] };
    const came = recorded ? [...this.#held, own, ...reports] : reports;
    return { events: [...came, shown], behind: [] };
  }

  /** Behind the end only the closing sentences. */
  async #append(event: JournalEvent, words: Words | null): Promise<void> {
    const { journal } = this.#options;
    const mode = this.#state.recording;
    if (mode === "pending" && !this.#over) this.#held.push(event);
    if (mode !== "recorded") return;
    if (this.#over) {
      if (words !== null) await journal.closing(event, words);
      return;
    }
    const kept = { mode, words: words === null ? [] : [words], marks: this.#marks };
    const rest = { modeChanged: false, effects: [], ...speakerIn(this.#state), end: null };
    await journal.commit({ ...kept, ...rest }, () => ({ events: [event], behind: [] }));
  }

  #step(effects: readonly Effect[], event: ConversationEvent): DialogueStep {
    const { recording, phase, outcome } = this.#state;
    const turns = effects.some(({ type }) => RECORDING.includes(type));
    const at = event.kind === "heard" ? event.heard.fromMs : event.kind === "key" ? event.atMs : null;
    const { spoken, heldBack } = this.#sentences(effects);
    this.#handedOut = spoken;
    this.#heldBack = heldBack;
    for (const { id } of this.#handedOut) this.#unspoken.add(id);
    return {
      utterances: this.#handedOut,
      recording: recording === "pending" ? null : recording === "recorded",
      recordFromMs: turns ? at : null,
      finished: phase === "ended" || outcome !== null,
      takenOver: phase === "taken_over",
    };
  }

  #sentences(effects: readonly Effect[]): Sentences {
    const { engine, snapshot, log } = this.#options;
    return sentencesOf(engine, snapshot, effects, (template, reason) =>
      log.error({ conversation: this.id, template, reason }, "sentence blocked"),
    );
  }

  #extract(text: string): Extraction {
    const found = this.#options.engine.extract(text, extractionContext(this.#options.snapshot, this.#state));
    return this.#state.recording === "pending" ? consentOnly(found) : found;
  }

  /** Words go to a language model only while they are recorded with consent, and the agent itself has the word. */
  async #understand(text: string): Promise<Understood> {
    const { recording, phase } = this.#state;
    const own = phase !== "taken_over" && phase !== "ended";
    if (this.#understanding === null || recording !== "recorded" || !own) {
      return { extraction: this.#extract(text), model: null };
    }
    this.#hurry = new AbortController();
    const context = extractionContext(this.#options.snapshot, this.#state);
    const understood = await this.#understanding(text, context, this.#hurry.signal);
    if (understood.model !== null) {
      this.#options.log.info({ conversation: this.id, ...understood.model }, "language model asked");
    }
    return understood;
  }

  /** One event at a time; a failed one leaves the state as it was and does not stop the next. */
  #serial<T>(task: () => Promise<T>): Promise<T> {
    const result = this.#queue.then(task);
    this.#queue = result.catch(() => undefined);
    return result;
  }
}

/** The agent's own sentences come from templates; anything else a person typed for it to say. */
function speakerOf({ template }: Utterance): "agent" | "operator" {
  return template === undefined ? "operator" : "agent";
}

const RECORDING: ReadonlyArray<Effect["type"]> = ["start_recording", "refuse_recording", "pause_recording"];

function speakerIn({ language, work }: ConversationState) {
  return { language, otherSpeaker: work.handedOver };
}

function isWritten(effect: Effect): boolean {
  return ["record", "report", "answers", "decide", "opt_out", "go_off_record"].includes(effect.type);
}

function refusal(effect: number): EffectOutcome {
  return { effect, ok: false, code: "forbidden" };
}

function isAcknowledgement(effect: Effect): boolean {
  return effect.type === "say" && effect.say.act === "acknowledge";
}

function reportOf(outcome: EffectOutcome, about: Effect | undefined): ConversationEvent | null {
  if (!outcome.ok) {
    const form = about?.type === "answers" ? about.form : null;
    return { kind: "effect_failed", effect: outcome.effect, code: outcome.code, form };
  }
  if (outcome.statementId === null) return null;
  const { effect, statementId, commitmentIds } = outcome;
  return { kind: "recorded", effect, statementId, commitmentIds };
}
