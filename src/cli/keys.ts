import { parseArgs } from "node:util";
import { AppError } from "#kernel/errors.ts";
import { RotatedKeys } from "#modules/evidence/schema.ts";
import { print, printJson } from "./print.ts";
import type { Session } from "./session.ts";

export const KEYS_HELP = "keys rotate";

export async function keys(session: Session, args: string[]): Promise<void> {
  const { values, positionals } = parseArgs({ args, allowPositionals: true, options: { json: { type: "boolean" } } });
  if (positionals.length !== 1 || positionals[0] !== "rotate")
    throw new AppError("invalid_input", `Usage: ${KEYS_HELP}`);
  const rotated = await session.client.send("POST", "/api/keys/rotate", undefined, RotatedKeys);
  if (values.json) return printJson(rotated);
  print(`Master key ${rotated.masterKeyId} wraps from now on; ${rotated.keys} data keys were wrapped anew.`);
  print(
    "Back up the file of master keys now. Older keys stay in it as long as backups need them (docs/runbooks/keys.md).",
  );
}
