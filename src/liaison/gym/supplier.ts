/** A simulated supplier as text: it reacts to the agent's acts, never to its words. */

import type { Act } from "../conversation/types.ts";
import type { Persona, Rule, Slot, World } from "./persona.ts";
import { fill } from "./world.ts";

/** What a supplier learns of one of the agent's sentences. `line` is the id of the line it is about. */
export type AgentSentence = {
  act: Act;
  slot: Slot | null;
  line: string | null;
  /** Null when the sentence asks for no answer. */
  waitMs: number | null;
};

export type Answer = {
  /** Null: keys, or silence. */
  text: string | null;
  keys: string | null;
  delayMs: number;
  bargeIn: boolean;
};

export type TextSupplier = {
  /** The answer to what the agent has just said; null when it asked for nothing. */
  respond(sentences: readonly AgentSentence[]): Answer | null;
};

const SILENCE: Answer = { text: null, keys: null, delayMs: 0, bargeIn: false };

export function createTextSupplier(persona: Persona, world: World): TextSupplier {
  /** How often each rule has answered, a line apart: a list of sayings starts anew with each line. */
  const used = new Map<string, number>();

  function answerOf(
    rule: Pick<Rule, "say" | "keys" | "delayMs" | "bargeIn">,
    key: string,
    lineId: string | null,
  ): Answer {
    const line = world.lines.find((candidate) => candidate.id === lineId) ?? null;
    const keys = rule.keys ? fill(rule.keys, world, line) : null;
    const delayMs = rule.delayMs ?? 0;
    const bargeIn = rule.bargeIn ?? false;
    if (keys !== null) return { text: null, keys, delayMs, bargeIn };
    const turn = used.get(key) ?? 0;
    used.set(key, turn + 1);
    const said = rule.say[Math.min(turn, rule.say.length - 1)];
    return said === undefined ? SILENCE : { text: fill(said, world, line), keys: null, delayMs, bargeIn };
  }

  return {
    respond(sentences) {
      const asked = sentences.findLast((sentence) => sentence.waitMs !== null);
      if (!asked) return null;
      const index = persona.callee.findIndex((rule) => matches(rule, asked, world));
      const rule = persona.callee[index] ?? persona.otherwise;
      return answerOf(rule, `${index}:${asked.line ?? ""}`, asked.line);
    },
  };
}

function matches(rule: Rule, asked: AgentSentence, world: World): boolean {
  if (rule.on.act !== asked.act) return false;
  if (rule.on.slot !== undefined && rule.on.slot !== asked.slot) return false;
  if (rule.on.line === undefined) return true;
  const position = world.lines.findIndex((line) => line.id === asked.line);
  const line = world.lines[position];
  return line !== undefined && (rule.on.line === `#${position + 1}` || rule.on.line === `${line.po}/${line.line}`);
}
