/** One call of this server from its start to its last commit: conversation, session, recording, lease, watchers. */
import { AppError, isAppError } from "#kernel/errors.ts";
import type { Logger } from "#kernel/logger.ts";
import type { Engine } from "#liaison/conversation/engine.ts";
import { createRecordJournal } from "#liaison/conversation/record-journal.ts";
import { createRunner, type OperatorCommand, type Runner } from "#liaison/conversation/runner.ts";
import type { CallSnapshot } from "#liaison/conversation/types.ts";
import type { TextSupplier } from "#liaison/gym/index.ts";
import {
  type ConversationEnd,
  connect,
  conversationDetail,
  endConversation,
  noteChunks,
  renewLease,
} from "#modules/conversations/index.ts";
import type { ConversationDetail, LiveEvent, PartnerTurn } from "#modules/conversations/schema.ts";
import type { Pcm } from "#ports/audio.ts";
import type { CallLeg } from "#ports/call-leg.ts";
import type { Actor, Ctx, Transact } from "#storage/transaction.ts";
import type { CallObserver } from "./observer.ts";
import { chunksAt, recordingPath } from "./recording/file.ts";
import { createRecorder, type Recorder } from "./recording/recorder.ts";
import { type CallEnd, type CallSession, runCall } from "./session.ts";
import { runWriting, type TextSession } from "./text-session.ts";
import type { Lease, Voice } from "./voice.ts";

export const LEASE_MS = 15_000;
const RENEW_MS = 5_000;

export type Sound = { voice: Voice; lease: Lease };

export type LiveCallOptions = {
  workspaceId: string;
  partnerId: string;
  contactId: string;
  conversationId: string;
  keyId: string;
  key: Buffer;
  snapshot: CallSnapshot;
  engine: Engine;
  /** Null for a conversation in writing. */
  sound: Sound | null;
  transact: Transact;
  recordingsDir: string;
  /** This server, as the holder of leases. */
  owner: string;
  clock: () => number;
  log: Logger;
};

export class LiveCall {
  readonly #options: LiveCallOptions;
  readonly #watchers = new Set<(event: LiveEvent) => void>();
  readonly #abort = new AbortController();
  #runner: Runner | null = null;
  #session: CallSession | null = null;
  #writing: TextSession | null = null;
  #startedAt = 0;
  /** A far end has come; set before anything is awaited, so that of two that come at once one is taken. */
  #taken = false;
  readonly #earlyListeners = new Set<{ listener: (frame: Pcm) => void; stop: () => void }>();
  #ended = false;

  constructor(options: LiveCallOptions) {
    this.#options = options;
  }

  get waiting(): boolean {
    return !this.#taken && !this.#ended;
  }

  get written(): boolean {
    return this.#options.sound === null;
  }

  get over(): boolean {
    return this.#ended;
  }

  /** The far end is there. Resolves when the call is over and everything is written; never rejects. */
  run(leg: CallLeg, extra: CallObserver = {}): Promise<void> {
    return this.#carry(
      (runner) => this.#converse(runner, leg, extra),
      () => leg.end("fault"),
    );
  }

  /** The same in writing: a person types the supplier's side, or `supplier` answers. */
  write(supplier: TextSupplier | null): Promise<void> {
    return this.#carry(async (dialogue) => {
      const { clock, log, conversationId } = this.#options;
      this.#writing = runWriting({
        dialogue,
        supplier,
        clock: () => clock() - this.#startedAt,
        signal: this.#abort.signal,
        onFault: (error) =>
          log.error({ err: error, conversation: conversationId }, "a conversation in writing ends because of a fault"),
      });
      return this.#writing.ended;
    });
  }

  /** Resolves after the commit. Throws `conversation_not_live`, and `conflict` where the supplier speaks or answers by itself. */
  async partnerTurn(turn: PartnerTurn): Promise<void> {
    if (!this.written) throw new AppError("conflict", "This call has sound: the supplier speaks in it.");
    if (this.#writing === null || this.#ended) {
      throw new AppError("conversation_not_live", "The conversation has not begun yet, or it has ended.");
    }
    await this.#writing.partner(turn);
  }

  async #carry(carry: (runner: Runner) => Promise<CallEnd>, onFault = () => {}): Promise<void> {
    const { sound, log, conversationId } = this.#options;
    this.#taken = true;
    let end: CallEnd | null = null;
    try {
      this.#startedAt = this.#options.clock();
      await this.#write((ctx) => connect(ctx, conversationId));
      end = await this.#holding(carry);
    } catch (error) {
      log.error({ err: error, conversation: conversationId }, "a call could not be carried");
      onFault();
      sound?.lease.release();
    }
    await this.#close(end);
  }

  /** Nobody came to the microphone, or the call cannot be carried. */
  async abandon(outcome: "no_answer" | "broken_off"): Promise<void> {
    if (!this.waiting) return;
    this.#ended = true;
    this.#options.sound?.lease.release();
    const end =
      outcome === "broken_off"
        ? ({ by: "fault", outcome, status: "broken_off" } as const)
        : ({ by: "cap", outcome, status: "ended" } as const);
    await this.#end(end).catch((error: unknown) =>
      this.#options.log.error({ err: error }, "the end of a call could not be written"),
    );
    this.#tell({ type: "status", status: end.status, mode: "pending", outcome });
  }

  /** The server stops. */
  stop(): void {
    this.#abort.abort();
  }

  async watch(listener: (event: LiveEvent) => void): Promise<() => void> {
    const detail = await this.#detail();
    listener({ type: "detail", detail });
    if (this.#ended) listener({ type: "status", status: detail.status, mode: detail.mode, outcome: detail.outcome });
    this.#watchers.add(listener);
    return () => this.#watchers.delete(listener);
  }

  async command(command: OperatorCommand): Promise<void> {
    const { sound, snapshot } = this.#options;
    if (
      command.action === "say" &&
      sound &&
      !sound.voice.tts.canSpeak(command.text, this.#runner?.language ?? snapshot.language)
    ) {
      throw new AppError(
        "invalid_input",
        "The voice of this call cannot speak any of this. Write it in Latin letters.",
      );
    }
    if (this.#runner === null || this.#ended) {
      throw new AppError("conversation_not_live", "The call has not begun yet, or it has ended.");
    }
    await this.#runner.operator(command, this.#options.clock() - this.#startedAt);
  }

  /** May begin before the far end is there. */
  listen(listener: (frame: Pcm) => void): () => void {
    if (this.#session !== null) return this.#session.listen(listener);
    const early = { listener, stop: () => {} };
    this.#earlyListeners.add(early);
    return () => {
      this.#earlyListeners.delete(early);
      early.stop();
    };
  }

  /** The conversation with its log, and the lease for as long as it is carried. */
  async #holding(carry: (runner: Runner) => Promise<CallEnd>): Promise<CallEnd> {
    const { snapshot, engine, log } = this.#options;
    const { language } = snapshot;
    const journal = createRecordJournal({
      ...this.#options,
      language,
      written: this.written,
      startedAt: this.#startedAt,
    });
    const runner = createRunner({ snapshot, engine, journal, log });
    this.#runner = runner;
    runner.onView((view) => this.#tell(view));
    const renewal = setInterval(() => void this.#renew(), RENEW_MS);
    try {
      return await carry(runner);
    } finally {
      clearInterval(renewal);
    }
  }

  #converse(runner: Runner, leg: CallLeg, extra: CallObserver): Promise<CallEnd> {
    const { voice, lease } = this.#options.sound!;
    this.#session = runCall({
      leg,
      dialogue: runner,
      voice,
      lease,
      recorder: this.#recorder(),
      signal: this.#abort.signal,
      faultSentence: this.#faultSentence(runner.language),
      observer: {
        ...extra,
        levels: (levels) => this.#tell({ type: "levels", ...levels }),
        agentStarted: (utterance, fromMs) => {
          runner.speaking(utterance, fromMs);
          extra.agentStarted?.(utterance, fromMs);
        },
      },
    });
    for (const early of this.#earlyListeners) early.stop = this.#session.listen(early.listener);
    return this.#session.ended;
  }

  #faultSentence(language: string): string {
    const { engine, snapshot } = this.#options;
    const say = { act: "close" as const, template: "close.sorry", values: {}, line: null, slot: null, language };
    return engine.render(say, snapshot.today, snapshot.overrides?.wording, snapshot.written);
  }

  #recorder(): Recorder {
    const { conversationId, key, log } = this.#options;
    return createRecorder({
      path: this.#recordingPath(),
      key,
      conversationId,
      onFault: (code, cause) => log.error({ err: cause, code, conversation: conversationId }, "recording stopped"),
    });
  }

  async #renew(): Promise<void> {
    const { conversationId, owner, clock, log } = this.#options;
    try {
      await this.#write((ctx) => renewLease(ctx, conversationId, owner, clock() + LEASE_MS));
      await this.#noteRecording();
    } catch (error) {
      // The conversation is over in the log while its goodbye still sounds: then there is no lease any more.
      if (isAppError(error) && error.code === "conversation_not_live") return;
      log.warn({ err: error, conversation: conversationId }, "lease not renewed");
    }
  }

  /** How many seconds lie safely on the disk. */
  async #noteRecording(): Promise<void> {
    if (this.written) return;
    const chunks = await chunksAt(this.#recordingPath());
    if (chunks > 0) await this.#write((ctx) => noteChunks(ctx, this.#options.conversationId, chunks));
  }

  async #close(end: CallEnd | null): Promise<void> {
    const { conversationId, log } = this.#options;
    this.#ended = true;
    try {
      await this.#noteRecording();
      // Usually the conversation has written its own end; a fault may have kept it from that.
      await this.#end({ by: "fault", outcome: "broken_off", status: "broken_off" });
    } catch (error) {
      log.error({ err: error, conversation: conversationId }, "the end of a call could not be written");
    }
    log.info({ conversation: conversationId, by: end?.by, reason: end?.reason, turns: end?.turns }, "call ended");
    const detail = await this.#detail().catch(() => null);
    if (detail === null) return;
    this.#tell({ type: "status", status: detail.status, mode: detail.mode, outcome: detail.outcome });
  }

  /** From the log, with what is only in memory while the call lasts. */
  async #detail(): Promise<ConversationDetail> {
    const detail = await this.#write((ctx) => conversationDetail(ctx, this.#options.conversationId));
    const runner = this.#runner;
    if (runner === null || detail.status !== "live") return detail;
    const state = runner.state();
    return {
      ...detail,
      mode: state.recording,
      phase: state.phase,
      takenOver: state.phase === "taken_over",
      topics: runner.topics(),
      forms: runner.forms(),
      turns: [...runner.turns()],
    };
  }

  #tell(event: LiveEvent): void {
    // The conversation says goodbye before the sound ends; watchers hear "ended" when all is written.
    if (event.type === "status" && event.status === "ended" && !this.#ended) return;
    for (const watcher of this.#watchers) watcher(event);
  }

  #end(end: Omit<ConversationEnd, "endedAt">): Promise<unknown> {
    return this.#write((ctx) => endConversation(ctx, this.#options.conversationId, { ...end, endedAt: ctx.now }));
  }

  #write<T>(run: (ctx: Ctx) => Promise<T>): Promise<T> {
    const { transact, workspaceId, partnerId, conversationId } = this.#options;
    const actor: Actor = { kind: "agent", id: conversationId };
    return transact({ scope: { workspace: workspaceId, partner: partnerId }, actor }, run);
  }

  #recordingPath(): string {
    return recordingPath(this.#options.recordingsDir, this.#options.conversationId);
  }
}
