import { Kysely, PostgresDialect } from "kysely";
import { Pool, type PoolConfig, types } from "pg";
import type { Logger } from "#kernel/logger.ts";
import type { Tables } from "./tables.ts";

const INT8 = 20;
const DATE = 1082;
const NUMERIC = 1700;

/** numeric and int8 as numbers (quantities have three decimals, money is minor units), date as "YYYY-MM-DD". */
const parsers: PoolConfig["types"] = {
  getTypeParser: (oid: number, format?: unknown) => {
    if (oid === INT8 || oid === NUMERIC) return Number;
    if (oid === DATE) return (text: string) => text;
    return types.getTypeParser(oid, format as "text");
  },
};

export function createPool(connection: PoolConfig, log: Logger): Pool {
  const pool = new Pool({
    max: 20,
    connectionTimeoutMillis: 10_000,
    idleTimeoutMillis: 60_000,
    ...connection,
    types: parsers,
  });
  // Without a listener a lost idle connection would end the process.
  pool.on("error", (error) => log.warn({ code: (error as { code?: string }).code }, "database connection lost"));
  return pool;
}

export function createDatabase(pool: Pool): Kysely<Tables> {
  return new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
}
