import { isAppError } from "#kernel/errors.ts";
import { CALL_HELP, call, personas } from "./call.ts";
import { DECISIONS_HELP, decisions } from "./decisions.ts";
import { EVAL_HELP, evaluate } from "./eval.ts";
import { GYM_HELP, gym } from "./gym.ts";
import { IMPORT_HELP, importFile } from "./import.ts";
import { KEYS_HELP, keys } from "./keys.ts";
import { ORDERS_HELP, orders } from "./orders.ts";
import { PARTNERS_HELP, partners } from "./partners.ts";
import { printJson } from "./print.ts";
import { HOLDS_HELP, holds, PROTECT_HELP, protect } from "./protection.ts";
import { openSession, type Session } from "./session.ts";
import { WORKSPACES_HELP, workspaces } from "./workspaces.ts";

const COMMANDS: Record<string, (session: Session, args: string[]) => Promise<void>> = {
  import: importFile,
  call,
  orders,
  decisions,
  partners,
  personas,
  protect,
  holds,
  workspaces,
  keys,
};
/** Commands about the agent itself: they need no server, no database and no workspace. */
const IN_PROCESS: Record<string, (args: string[]) => Promise<void>> = { eval: evaluate, gym };
const HELP = `liaison <command> [--workspace NAME] [--json]

  ${WORKSPACES_HELP}
  ${IMPORT_HELP}
  ${ORDERS_HELP}
  ${PARTNERS_HELP}
  personas
  ${CALL_HELP}
  ${DECISIONS_HELP}
  ${PROTECT_HELP}
  ${HOLDS_HELP}
  ${KEYS_HELP}
  ${EVAL_HELP}
  ${GYM_HELP}

Uses the running server of LIAISON_DATA, or runs one for the length of the command; eval and gym need none.
`;

const [name = "help", ...args] = process.argv.slice(2);
if (name === "help" || name === "--help") {
  process.stdout.write(HELP);
  process.exit();
}
const command = COMMANDS[name];
const inProcess = IN_PROCESS[name];
if (command === undefined && inProcess === undefined) {
  process.stderr.write(`There is no command ${name}.\n\n${HELP}`);
  process.exit(2);
}

// Whoever reads the output may stop before its end, as `head` does.
process.stdout.on("error", () => process.exit());

let session: Session | null = null;
for (const signal of ["SIGINT", "SIGTERM"] as const) {
  process.once(signal, () => void Promise.resolve(session?.close()).finally(() => process.exit(130)));
}
try {
  if (command === undefined) await inProcess!(args);
  else {
    session = await openSession();
    await command(session, args);
  }
} catch (error) {
  process.exitCode = 1;
  if (isAppError(error)) {
    process.stderr.write(`${error.message} [${error.code}]\n`);
    if (args.includes("--json")) printJson({ error: { code: error.code, message: error.message } });
  } else if (error instanceof TypeError && "code" in error) {
    // parseArgs: an option that does not exist.
    process.stderr.write(`${error.message}\n\n${HELP}`);
    process.exitCode = 2;
  } else throw error;
} finally {
  await session?.close();
}
// What is still on its way through a pipe is written first: a long JSON object would be cut off.
process.stdout.write("", () => process.exit());
