/** The calls of this server: starting, joining, watching and steering them. */
import { AppError, isAppError } from "#kernel/errors.ts";
import { newId } from "#kernel/ids.ts";
import { LANGUAGES } from "#kernel/language.ts";
import type { Logger } from "#kernel/logger.ts";
import type { Engine } from "#liaison/conversation/engine.ts";
import { prepareSnapshot } from "#liaison/conversation/snapshot.ts";
import type { CallSnapshot } from "#liaison/conversation/types.ts";
import type { TextSupplier } from "#liaison/gym/index.ts";
import { startConversation, takeLease } from "#modules/conversations/index.ts";
import {
  type LiveEvent,
  type OperatorAction,
  type PartnerTurn,
  type Persona,
  type SpeechAbility,
  StartConversation,
  type StartRequest,
} from "#modules/conversations/schema.ts";
import { rawKey } from "#modules/evidence/index.ts";
import { findContact } from "#modules/partners/index.ts";
import type { Pcm } from "#ports/audio.ts";
import type { CallLeg } from "#ports/call-leg.ts";
import type { Ctx, Transact } from "#storage/transaction.ts";
import { LEASE_MS, LiveCall, type Sound } from "./live-call.ts";
import type { CallObserver } from "./observer.ts";
import type { Voice } from "./voice.ts";

/** A simulated supplier: its far end, and how it learns which sentence of the agent begins. */
export type SupplierLeg = { leg: CallLeg; observer: CallObserver };

export type CallCenterOptions = {
  transact: Transact;
  voice: Voice;
  /** Engines by language: what the agent can understand and word. */
  engine: (language: string) => Engine | null;
  abilities: () => SpeechAbility[];
  /** Loads what the first turn needs. Throws `speech_models_missing`. */
  warm: (language: string) => Promise<void>;
  personas: () => Persona[];
  supplierLeg: (persona: string, snapshot: CallSnapshot, seed: number) => SupplierLeg;
  /** The same supplier in writing. */
  writingSupplier: (persona: string, snapshot: CallSnapshot) => TextSupplier;
  personName: (userId: string) => Promise<string>;
  recordingsDir: string;
  owner: string;
  clock: () => number;
  log: Logger;
};

/** The person who starts or steers a call; role and workspace were checked. */
export type Caller = { workspace: string; userId: string };
/** `mediaPath`: where the supplier's sound comes in (docs/protocols/browser-call.md); null for a simulated supplier. */
type Started = { id: string; mediaPath: string | null };
type Made = (ctx: Ctx, started: Started) => Promise<void>;
type Prepared = { language: string; principal: string; engine: Engine; made: Made };

/** How long a started call waits for the microphone. */
const MICROPHONE_WAIT_MS = 60_000;
/** How long an ended call is still shown to whoever comes late. */
const LINGER_MS = 30_000;
/** Conversations in writing at once: they take no sound, only memory and a lease each. */
const MOST_WRITTEN = 100;

/** What others ask of it. */
export type Calls = Pick<CallCenter, "start" | "attach" | "live" | "action" | "partnerTurn" | "listen" | "warm">;

export class CallCenter {
  readonly #options: CallCenterOptions;
  readonly #calls = new Map<string, { workspace: string; call: LiveCall }>();
  readonly #running = new Set<Promise<void>>();
  /** Calls on their way into the record; they end with the others when the server stops. */
  readonly #opening = new Set<Promise<unknown>>();
  #stopping = false;

  constructor(options: CallCenterOptions) {
    this.#options = options;
  }

  /**
   * Opens its own transactions; `made` runs in the one that writes the conversation. Throws `language_unavailable`,
   * `calls_at_capacity`, `not_found`, `conversation_busy`, ...
   */
  async start(caller: Caller, given: StartConversation, made: Made): Promise<Started> {
    const request = StartConversation.parse(given);
    const { engine, warm, personName } = this.#options;
    this.#refuseWhenStopping();
    const { callee } = request;
    const persona = personaOf(callee);
    if (persona !== null && !this.#options.personas().some(({ id }) => id === persona)) {
      throw new AppError("not_found", `There is no simulated supplier "${persona}".`);
    }
    const principal = await personName(caller.userId);
    const written = callee.kind === "text";
    const language = await (written ? this.#writtenLanguage(caller, request) : this.#language(caller, request));
    const prepared = { language, principal, engine: engine(language)!, made };
    if (!written) await warm(language);
    const opening = written ? this.#beginWriting(caller, request, prepared) : this.#begin(caller, request, prepared);
    this.#opening.add(opening);
    return opening.finally(() => this.#opening.delete(opening));
  }

  async #begin(caller: Caller, request: StartRequest, prepared: Prepared): Promise<Started> {
    // Loading takes long enough for the server to have stopped meanwhile.
    this.#refuseWhenStopping();
    const { callee } = request;
    const { voice } = this.#options;
    const lease = voice.admit(callee.kind === "microphone" ? caller.userId : undefined);
    try {
      const call = await this.#open(caller, request, prepared, { voice, lease });
      if (callee.kind === "simulated") {
        const { leg, observer } = this.#options.supplierLeg(callee.persona, call.snapshot, this.#options.clock());
        this.#carry(call.started.id, call.live.run(leg, observer));
      } else {
        this.#awaitMicrophone(call.started.id, call.live);
      }
      return call.started;
    } catch (error) {
      lease.release();
      throw error;
    }
  }

  async #beginWriting(caller: Caller, request: StartRequest, prepared: Prepared): Promise<Started> {
    this.#refuseWhenStopping();
    const written = [...this.#calls.values()].filter(({ call }) => call.written && !call.over).length;
    if (written >= MOST_WRITTEN) {
      throw new AppError("calls_at_capacity", `${MOST_WRITTEN} conversations in writing are open. End one first.`);
    }
    const { started, live, snapshot } = await this.#open(caller, request, prepared, null);
    const persona = personaOf(request.callee);
    const supplier = persona === null ? null : this.#options.writingSupplier(persona, snapshot);
    this.#carry(started.id, live.write(supplier));
    return started;
  }

  /** `detail` first, then what changes, until the call ends or the answer is called. Throws `conversation_not_live`. */
  async live(workspace: string, id: string, listener: (event: LiveEvent) => void): Promise<() => void> {
    return this.#find(workspace, id).watch(listener);
  }

  /** Throws `conversation_not_live`. */
  async action(caller: Caller, id: string, action: OperatorAction): Promise<void> {
    await this.#find(caller.workspace, id).command(action);
  }

  /** What the supplier's side writes, presses or leaves unanswered. Throws `conversation_not_live`, `conflict`. */
  async partnerTurn(workspace: string, id: string, turn: PartnerTurn): Promise<void> {
    await this.#find(workspace, id).partnerTurn(turn);
  }

  /** The far end of a call that waits for one. False, and the leg untouched, when the call takes no one. */
  attach(workspace: string, id: string, leg: CallLeg): boolean {
    const found = this.#calls.get(id);
    if (found === undefined || found.workspace !== workspace || !found.call.waiting) return false;
    this.#carry(id, found.call.run(leg));
    return true;
  }

  /** Both sides mixed, until the returned function is called; null when the call is not here. */
  listen(workspace: string, id: string, listener: (frame: Pcm) => void): (() => void) | null {
    const found = this.#calls.get(id);
    return found === undefined || found.workspace !== workspace ? null : found.call.listen(listener);
  }

  /** A call in this language is likely to come: what its first turn needs is loaded meanwhile. Answers at once. */
  warm(language: string): void {
    if (this.#stopping || this.#options.engine(language) === null) return;
    this.#options
      .warm(language)
      .catch((error: unknown) => this.#options.log.warn({ err: error }, "speech could not be made ready ahead"));
  }

  /** Ends what runs as broken off and waits until that is written. */
  async close(): Promise<void> {
    this.#stopping = true;
    await Promise.allSettled([...this.#opening]);
    for (const { call } of this.#calls.values()) {
      call.stop();
      await call.abandon("broken_off");
    }
    await Promise.allSettled([...this.#running]);
  }

  #refuseWhenStopping(): void {
    if (this.#stopping) throw new AppError("calls_at_capacity", "The server is stopping.");
  }

  /** The languages that can be understood and, where there is sound, heard and spoken now. */
  #carried({ callee }: StartRequest): string[] {
    const { abilities, engine } = this.#options;
    const understood = LANGUAGES.filter((language) => engine(language) !== null);
    if (callee.kind === "text") return understood;
    return understood.filter((language) => abilities().some((one) => one.language === language && one.converse));
  }

  /** The contact's own language when it can be heard and spoken now, otherwise only one that was asked for. */
  async #language(caller: Caller, request: StartRequest): Promise<string> {
    const contact = await this.#asCaller(caller, (ctx) => findContact(ctx, request.contactId));
    const language = request.language ?? contact.language;
    const understood = this.#options.engine(language) !== null;
    const ability = () => this.#options.abilities().find((candidate) => candidate.language === language);
    // Models that are still being fetched are waited for; that they cannot be had is said as such.
    if (understood && !ability()?.converse) await this.#options.warm(language).catch(onlyMissing);
    const able = ability();
    if (able?.converse && understood) return language;
    throw new AppError(
      "language_unavailable",
      `${language} cannot be heard and spoken with what is installed. ${able?.howToAdd ?? ""} Or call in English.`,
      { language, hear: able?.hear ?? false, speak: able?.speak ?? false },
    );
  }

  /** In writing nothing is loaded: rules for the language are enough. A simulated supplier writes its own. */
  async #writtenLanguage(caller: Caller, request: StartRequest): Promise<string> {
    const contact = await this.#asCaller(caller, (ctx) => findContact(ctx, request.contactId));
    const persona = this.#options.personas().find(({ id }) => id === personaOf(request.callee));
    // In writing a simulated supplier is at home in the contact's language wherever the agent is.
    const own = request.callee.kind === "text" && this.#options.engine(contact.language) !== null;
    const language = request.language ?? (own ? contact.language : (persona?.language ?? contact.language));
    if (this.#options.engine(language) !== null) return language;
    const details = { language, hear: false, speak: false };
    throw new AppError("language_unavailable", `There are no rules for ${language} yet. Or write in English.`, details);
  }

  async #open(
    caller: Caller,
    request: StartRequest,
    prepared: Prepared,
    sound: Sound | null,
  ): Promise<{ started: Started; live: LiveCall; snapshot: CallSnapshot }> {
    const { owner, clock, transact, recordingsDir, log } = this.#options;
    const { callee } = request;
    const id = newId(clock());
    const media = `/api/workspaces/${caller.workspace}/conversations/${id}/media`;
    const started: Started = { id, mediaPath: callee.kind === "microphone" ? media : null };
    const { snapshot, row, key } = await this.#asCaller(caller, async (ctx) => {
      const known = await prepareSnapshot(ctx, {
        conversationId: id,
        contactId: request.contactId,
        flow: request.flow,
        lineIds: request.lineIds,
        subject: request.subject ?? null,
        language: prepared.language,
        languages: this.#carried(request),
        principal: prepared.principal,
        offRecord: request.offRecord,
        written: callee.kind === "text",
      });
      const row = await startConversation(ctx, {
        id,
        contactId: request.contactId,
        lineIds: request.lineIds,
        channel: callee.kind === "microphone" ? "browser" : callee.kind,
        flow: known.flow,
        flowVersion: known.flowVersion,
        language: prepared.language,
        persona: personaOf(callee),
        resumes: request.resumes ?? null,
        snapshot: JSON.stringify(known),
        offRecord: request.offRecord,
      });
      await takeLease(ctx, id, owner, ctx.now + MICROPHONE_WAIT_MS + LEASE_MS);
      await prepared.made(ctx, started);
      return { snapshot: known, row, key: await rawKey(ctx, row.keyId) };
    });
    const live = new LiveCall({
      workspaceId: caller.workspace,
      partnerId: row.partnerId,
      contactId: request.contactId,
      conversationId: id,
      keyId: row.keyId,
      key,
      snapshot,
      engine: prepared.engine,
      sound,
      transact,
      recordingsDir,
      owner,
      clock,
      log,
    });
    this.#calls.set(id, { workspace: caller.workspace, call: live });
    return { started, live, snapshot };
  }

  #carry(id: string, running: Promise<void>): void {
    const done = running.finally(() => {
      this.#running.delete(done);
      this.#forget(id);
    });
    this.#running.add(done);
  }

  #awaitMicrophone(id: string, call: LiveCall): void {
    setTimeout(() => {
      if (!call.waiting) return;
      void call.abandon("no_answer").finally(() => this.#forget(id));
    }, MICROPHONE_WAIT_MS).unref();
  }

  #forget(id: string): void {
    setTimeout(() => this.#calls.delete(id), LINGER_MS).unref();
  }

  #find(workspace: string, id: string): LiveCall {
    const found = this.#calls.get(id);
    if (found === undefined || found.workspace !== workspace) {
      throw new AppError("conversation_not_live", "This conversation is not live on this server.");
    }
    return found.call;
  }

  #asCaller<T>(caller: Caller, run: (ctx: Ctx) => Promise<T>): Promise<T> {
    const scope = { workspace: caller.workspace, partner: null };
    return this.#options.transact({ scope, actor: { kind: "human", id: caller.userId } }, run);
  }
}

/** That no model is installed for a language is told with what may be done about it. */
function onlyMissing(error: unknown): void {
  if (!isAppError(error) || error.code !== "language_unavailable") throw error;
}

function personaOf(callee: StartRequest["callee"]): string | null {
  return callee.kind === "microphone" ? null : (callee.persona ?? null);
}
