/** Every read and write of the record happens in a transaction that knows its workspace, its partner (or all) and its actor. */
import { type Kysely, sql, type Transaction } from "kysely";
import type { ChangeKey } from "#kernel/change-key.ts";
import type { Keyring } from "./keyring.ts";
import type { Tables } from "./tables.ts";

export type Database = Kysely<Tables>;
export type Tx = Transaction<Tables>;

/**
 * Who acts. `human` is one of ours, `partner` a contact by a link of theirs; `agent` acts for a conversation, `import` for a
 * file, `system` for start-up and demo data.
 */
export type Actor = { kind: "human" | "agent" | "partner" | "import" | "system"; id: string };

/** Where a transaction may look: one workspace, and one partner of it or all (null). */
export type Scope = { workspace: string; partner: string | null };

/** First argument of every operation of a module. `now` is ms since the epoch; domain code never reads a clock. */
export type Ctx = {
  tx: Tx;
  scope: Scope;
  actor: Actor;
  now: number;
  keyring: Keyring;
  emit: Emit;
  changed: (key: ChangeKey) => void;
  /** The same transaction with another actor or instant (a file's rows, seeded history); its events carry them on. */
  as: (other: { actor?: Actor; now?: number }) => Ctx;
};

/** Domain events are delivered to their subscribers in this very transaction (kernel/events.ts). */
export type Emit = <E extends DomainEvent>(event: E) => Promise<void>;
export type DomainEvent = { type: string };

export type Transact = <T>(
  options: { scope: Scope; actor: Actor; now?: number },
  run: (ctx: Ctx) => Promise<T>,
) => Promise<T>;

/** How changed keys reach live views. */
export type ChangeTelling = {
  /** Other servers; part of the transaction: the database delivers it with the commit, or never. */
  notify(tx: Tx, workspace: string, keys: ReadonlySet<ChangeKey>): Promise<void>;
  /** This server's own listeners, once it is committed. */
  publish(workspace: string, keys: ReadonlySet<ChangeKey>): void;
};

/**
 * Builds the one way into the database. Runs as liaison_app (row-level security forced), so neither a forgotten
 * `where` nor a hostile id reaches another workspace. Change keys are heard of only after the commit.
 */
export function createTransact(
  db: Database,
  options: {
    clock: () => number;
    keyring: Keyring;
    deliver: (ctx: Ctx, event: DomainEvent) => Promise<void>;
    changes: ChangeTelling;
  },
): Transact {
  return async ({ scope, actor, now }, run) => {
    const keys = new Set<ChangeKey>();
    const result = await db.transaction().execute(async (tx) => {
      await sql`select set_config('role', 'liaison_app', true), set_config('app.workspace', ${scope.workspace}, true),
        set_config('app.partner', ${scope.partner ?? ""}, true)`.execute(tx);
      const context = (who: Actor, instant: number): Ctx => {
        const ctx: Ctx = {
          tx,
          scope,
          actor: who,
          now: instant,
          keyring: options.keyring,
          emit: (event) => options.deliver(ctx, event),
          changed: (key) => keys.add(key),
          as: (other) => context(other.actor ?? who, other.now ?? instant),
        };
        return ctx;
      };
      const answer = await run(context(actor, now ?? options.clock()));
      if (keys.size > 0) await options.changes.notify(tx, scope.workspace, keys);
      return answer;
    });
    if (keys.size > 0) options.changes.publish(scope.workspace, keys);
    return result;
  };
}
