/** Every text of the app, one file a part of it. The words of the domain are those of docs/glossary.md. */
import { announced, board, delta, exceptions, line, promise, rule, slip } from "./en/board.ts";
import { call, calls, erase, startCall } from "./en/call.ts";
import { age, common, errors, evidence, palette, player, shell } from "./en/common.ts";
import { decisions } from "./en/decisions.ts";
import { invite, signIn, welcome } from "./en/entry.ts";
import { flowSentence, flowValue } from "./en/flow-words.ts";
import { flow, flows } from "./en/flows.ts";
import { forms, startFlow } from "./en/forms.ts";
import { gym } from "./en/gym.ts";
import { imports } from "./en/import.ts";
import { minutes } from "./en/minutes.ts";
import { partners } from "./en/partners.ts";
import { auditAction, settings } from "./en/settings.ts";

export const en = {
  age,
  announced,
  auditAction,
  board,
  call,
  calls,
  common,
  decisions,
  delta,
  erase,
  errors,
  evidence,
  exceptions,
  forms,
  flow,
  flowSentence,
  flowValue,
  flows,
  gym,
  import: imports,
  invite,
  line,
  minutes,
  palette,
  partners,
  player,
  promise,
  rule,
  settings,
  shell,
  signIn,
  slip,
  startCall,
  startFlow,
  welcome,
} as const;
