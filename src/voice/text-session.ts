/** One conversation in writing from its first to its last sentence: what `session.ts` is for a call, without sound. */
import { AppError, isAppError } from "#kernel/errors.ts";
import type { Dialogue, DialogueStep, Utterance } from "#liaison/conversation/dialogue.ts";
import type { AgentSentence, Answer, TextSupplier } from "#liaison/gym/index.ts";
import type { PartnerTurn } from "#modules/conversations/schema.ts";
import type { CallEnd } from "./session.ts";

export type TextSessionOptions = {
  dialogue: Dialogue;
  /** Answers by itself; null: a person types the supplier's side. */
  supplier: TextSupplier | null;
  /** Ms since the conversation began. */
  clock: () => number;
  signal?: AbortSignal;
  /** A person who types nothing for so long has left, ms. */
  idleMs?: number;
  /** How long a simulated supplier takes to write, ms: whoever watches reads along. */
  paceMs?: number;
  onFault?: (error: unknown) => void;
};

export interface TextSession {
  /** Resolves when all is over and the conversation ended. Never rejects. */
  ended: Promise<CallEnd>;
  /** Resolves when what it says is in the record. Throws `conversation_not_live`, `conflict`. */
  partner(turn: PartnerTurn): Promise<void>;
}

const IDLE_MS = 30 * 60_000;
const PACE_MS = 700;

/** Null: the agent has nothing more to say of its own, as it said goodbye or a person took over. */
type Said = readonly Utterance[] | null;

export function runWriting(options: TextSessionOptions): TextSession {
  const session = new Writing(options);
  return { ended: session.run(), partner: (turn) => session.partner(turn) };
}

class Writing {
  readonly #options: TextSessionOptions;
  readonly #over: Promise<{ by: CallEnd["by"]; reason: string }>;
  #end: (by: CallEnd["by"], reason: string) => void = () => {};
  #isOver = false;
  #lastMs = 0;
  #turns = 0;
  #idle: NodeJS.Timeout | undefined;
  #writing: NodeJS.Timeout | undefined;
  #jobs: Promise<void> = Promise.resolve();

  constructor(options: TextSessionOptions) {
    this.#options = options;
    this.#over = new Promise((resolve) => {
      this.#end = (by, reason) => {
        this.#isOver = true;
        resolve({ by, reason });
      };
    });
  }

  async run(): Promise<CallEnd> {
    const { dialogue, signal } = this.#options;
    signal?.addEventListener("abort", () => this.#end("aborted", "aborted"), { once: true });
    if (signal?.aborted) this.#end("aborted", "aborted");
    dialogue.onPush((step) => void this.#do(() => this.#pushed(step)).catch(() => undefined));
    this.#wait();
    void this.#do(async () => this.#isOver || this.#answer(await this.#say(await dialogue.start()))).catch(
      () => undefined,
    );
    const { by, reason } = await this.#over;
    clearTimeout(this.#idle);
    clearTimeout(this.#writing);
    await this.#jobs;
    // What ended of itself, or by a person of ours, is written already.
    if (by !== "finished") {
      await dialogue.ended(by === "aborted" ? "fault" : by).catch((error: unknown) => this.#options.onFault?.(error));
    }
    return { by, reason, durationMs: this.#lastMs, turns: this.#turns, recording: null };
  }

  async partner(turn: PartnerTurn): Promise<void> {
    if (this.#options.supplier !== null) {
      throw new AppError("conflict", "The simulated supplier answers by itself. Type for the agent instead.");
    }
    await this.#do(() => this.#take(turn));
  }

  /** What the agent said to it. */
  async #take(turn: PartnerTurn): Promise<Said> {
    if (this.#isOver) throw new AppError("conversation_not_live", "This conversation has ended.");
    const { dialogue } = this.#options;
    this.#turns += 1;
    this.#wait();
    const at = this.#now();
    switch (turn.kind) {
      case "words":
        return this.#say(await dialogue.heard({ text: turn.text, fromMs: at, toMs: at, timings: {} }));
      case "key":
        return this.#say(await dialogue.key(turn.key, at));
      case "silence":
        return this.#say(await dialogue.silence(at));
      case "hang_up":
        this.#end("partner", "hangup");
        return null;
    }
  }

  async #pushed(step: DialogueStep): Promise<void> {
    if (!this.#isOver) {
      this.#wait();
      return this.#answer(await this.#say(step));
    }
    for (const utterance of step.utterances) await this.#options.dialogue.unspoken(utterance);
  }

  /** Each sentence stands there at once: it is read, and nobody can interrupt it. */
  async #say(step: DialogueStep): Promise<Said> {
    for (const utterance of step.utterances) {
      const at = this.#now();
      await this.#options.dialogue.spoke(utterance, at, at, {});
    }
    if (step.finished) this.#end("finished", "finished");
    return step.finished || step.takenOver ? null : step.utterances;
  }

  /** A simulated supplier writes back after a while. What asks for nothing leaves an answer standing that is on its way. */
  #answer(said: Said): void {
    const { supplier, paceMs = PACE_MS } = this.#options;
    if (supplier === null || said === null) return;
    const answer = supplier.respond(said.map(sentenceOf));
    if (answer === null && this.#writing !== undefined) return;
    clearTimeout(this.#writing);
    this.#writing = setTimeout(() => {
      this.#writing = undefined;
      this.#do(() => this.#takeAll(turnsOf(answer))).catch(() => undefined);
    }, paceMs);
  }

  /** All the keys of one answer, before the next one is thought of. */
  async #takeAll(turns: readonly PartnerTurn[]): Promise<void> {
    let said: Said = [];
    for (const turn of turns) {
      if (this.#isOver) return;
      const more = await this.#take(turn);
      said = more === null ? null : [...(said ?? []), ...more];
    }
    this.#answer(said);
  }

  /** One after the other: the conversation has one writer. A failure ends it: what was said then is not in the record. */
  #do<T>(job: () => Promise<T>): Promise<T> {
    const done = this.#jobs.then(job);
    this.#jobs = done.then(
      () => undefined,
      (error: unknown) => {
        if (this.#isOver) return;
        this.#options.onFault?.(error);
        this.#end("fault", isAppError(error) ? error.code : "internal");
      },
    );
    return done;
  }

  #wait(): void {
    clearTimeout(this.#idle);
    this.#idle = setTimeout(() => this.#end("cap", "idle"), this.#options.idleMs ?? IDLE_MS);
    this.#idle.unref();
  }

  /** Later than everything before it: what answers what is told by its time. */
  #now(): number {
    this.#lastMs = Math.max(this.#lastMs + 1, Math.round(this.#options.clock()));
    return this.#lastMs;
  }
}

function sentenceOf({ act, slot, line, waitMs }: Utterance): AgentSentence {
  return { act, slot, line, waitMs };
}

/** Where nothing was asked it says nothing. */
function turnsOf(answer: Answer | null): PartnerTurn[] {
  if (answer?.hangsUp) return [{ kind: "hang_up" }];
  if (answer?.text) return [{ kind: "words", text: answer.text }];
  if (answer?.keys) return [...answer.keys].map((key) => ({ kind: "key", key }));
  return [{ kind: "silence" }];
}
