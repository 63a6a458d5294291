import { isAppError } from "#kernel/errors.ts";
import { CALL_HELP, call, personas } from "./call.ts";
import { DECISIONS_HELP, decisions } from "./decisions.ts";
import { IMPORT_HELP, importFile } from "./import.ts";
import { KEYS_HELP, keys } from "./keys.ts";
import { ORDERS_HELP, orders } from "./orders.ts";
import { openSession, type Session } from "./session.ts";
import { WORKSPACES_HELP, workspaces } from "./workspaces.ts";

const COMMANDS: Record<string, (session: Session, args: string[]) => Promise<void>> = {
  import: importFile,
  call,
  orders,
  decisions,
  personas,
  workspaces,
  keys,
};
const HELP = `liaison <command> [--workspace NAME] [--json]

  ${WORKSPACES_HELP}
  ${IMPORT_HELP}
  ${ORDERS_HELP}
  ${CALL_HELP}
  personas
  ${DECISIONS_HELP}
  ${KEYS_HELP}

Uses the running server of LIAISON_DATA, or runs one for the length of the command.
`;

const [name = "help", ...args] = process.argv.slice(2);
const command = COMMANDS[name];
if (command === undefined) {
  process.stderr.write(HELP);
  process.exit(name === "help" || name === "--help" ? 0 : 2);
}

let session: Session | null = null;
try {
  session = await openSession();
  await command(session, args);
} catch (error) {
  process.exitCode = 1;
  if (isAppError(error)) process.stderr.write(`${error.message} [${error.code}]\n`);
  else if (error instanceof TypeError && "code" in error) {
    // parseArgs: an option that does not exist.
    process.stderr.write(`${error.message}\n\n${HELP}`);
    process.exitCode = 2;
  } else throw error;
} finally {
  await session?.close();
}
process.exit();
