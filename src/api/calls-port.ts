/** What the api asks of live calls. Types only; src/voice/calls.ts is the implementation. */
import type { WebSocket } from "ws";
import type { z } from "zod";
import type {
  Capacity,
  ConversationStarted,
  LiveEvent,
  OperatorAction,
  Persona,
  SpeechAbility,
  StartConversation,
} from "#modules/conversations/schema.ts";
import type { Ctx } from "#storage/transaction.ts";

/** The person who starts or steers a call; role and workspace were checked. */
export type Caller = { workspace: string; userId: string };

export type CallsPort = {
  /**
   * Opens its own transactions; `made` runs in the one that writes the conversation. Throws `language_unavailable`,
   * `calls_at_capacity`, `not_found`, `conversation_busy`, ...
   */
  start(
    caller: Caller,
    request: StartConversation,
    made: (ctx: Ctx, started: z.infer<typeof ConversationStarted>) => Promise<void>,
  ): Promise<z.infer<typeof ConversationStarted>>;
  /** `detail` first, then what changes, until the call ends or the answer is called. Throws `conversation_not_live`. */
  live(workspace: string, conversationId: string, listener: (event: LiveEvent) => void): Promise<() => void>;
  /** Throws `conversation_not_live`. */
  action(caller: Caller, conversationId: string, action: OperatorAction): Promise<void>;
  /** The supplier's socket, open, before its first message was read; closes it itself when the call takes no one. */
  attachMedia(workspace: string, conversationId: string, socket: WebSocket): void;
  /** A listening person's socket: gets both sides mixed. */
  listen(workspace: string, conversationId: string, socket: WebSocket): void;
  /** A call in this language is likely: begins to load what it needs, and answers at once. */
  warm(language: string): void;
  personas(): Persona[];
  abilities(): SpeechAbility[];
  capacity(): z.infer<typeof Capacity>;
};
