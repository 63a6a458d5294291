import type { WebSocket } from "ws";
import type { ChangeKey } from "#kernel/change-key.ts";
import type { Logger } from "#kernel/logger.ts";
import type { Gym } from "#liaison/gym/index.ts";
import type { Capacity, Persona, SpeechAbility } from "#modules/conversations/schema.ts";
import type { Pcm } from "#ports/audio.ts";
import type { CallLeg } from "#ports/call-leg.ts";
import type { Keyring } from "#storage/keyring.ts";
import type { Ctx, Database, Transact } from "#storage/transaction.ts";
import type { Calls } from "#voice/calls.ts";
import type { Auth } from "./auth/index.ts";

/** Everything the api needs; src/server.ts puts it together. */
export type ApiDeps = {
  transact: Transact;
  /** Only for the two look-ups of modules/workspaces/lookup.ts and the auth tables. */
  ownerDb: Database;
  auth: Auth;
  /** For rotating its master key; words are read and written through `transact`. */
  keyring: Pick<Keyring, "rotate">;
  /** All workspaces there are. */
  workspaceIds: () => Promise<string[]>;
  log: Logger;
  clock: () => number;
  version: string;
  /** As configured; null: people come by a loopback address only. */
  publicUrl: string | null;
  /** Where people reach the server, without a slash at the end; known once it listens. */
  address: () => string;
  /** Where it listens on this machine, as the file for the command line tells it. */
  localAddress: () => string;
  /** Keys of committed transactions, a workspace at a time. Answers how to stop. */
  changes: { subscribe(workspace: string, listener: (keys: ReadonlySet<ChangeKey>) => void): () => void };
  calls: Calls;
  gym: Gym;
  sockets: CallSockets;
  /** Simulated suppliers that may answer a call. */
  personas: () => Persona[];
  speech: {
    abilities: () => SpeechAbility[];
    capacity: () => Capacity;
    /** The name of the model that reads along, if one is configured. */
    languageModel: string | null;
  };
  /** Languages in which a conversation can be held in writing. */
  written: string[];
  /** This server, as the holder of leases and of requests that are being worked on. */
  owner: string;
  /** Folder of the encrypted recordings. */
  recordingsDir: string;
  /** Their last copies are to go soon. */
  keysDestroyed: () => void;
  /** Fills a new demo workspace, in the transaction that creates it. */
  seedDemo: (ctx: Ctx) => Promise<void>;
  /** Folder of the built web app; null serves none (tests). */
  webRoot: string | null;
  limits?: Partial<Limits>;
  /** How often open streams show that they live and ask whether they still may; 15 s unless said. */
  heartbeatMs?: number;
};

/** Joins an open socket, before its first message was read, to a call; closes it itself where the call takes no one. */
export type CallSockets = {
  supplier(socket: WebSocket, attach: (leg: CallLeg) => boolean): void;
  listener(socket: WebSocket, listen: (listener: (frame: Pcm) => void) => (() => void) | null): void;
};

/** Requests a window; the windows stand in app.ts. */
export type Limits = {
  /** Sign-in attempts of an address in 5 minutes. */
  signInsPerAddress: number;
  /** Sign-in attempts for an account in 15 minutes, from one address and from all. */
  signInsPerAccount: number;
  signInsPerAccountFromAll: number;
  /** Requests of an address by links of partners in 5 minutes, and by any one link. */
  linkRequestsPerAddress: number;
  linkRequestsPerLink: number;
  /** Writes of a person in a minute. */
  writes: number;
  /** Open streams of a person. */
  streams: number;
};
