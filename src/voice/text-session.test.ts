import { describe, expect, it } from "vitest";
import { AppError } from "#kernel/errors.ts";
import type { Dialogue, DialogueStep, Utterance } from "#liaison/conversation/dialogue.ts";
import type { TextSupplier } from "#liaison/gym/index.ts";
import { runWriting, type TextSessionOptions } from "./text-session.ts";

const sentence = (text: string, waitMs: number | null = 7000): Utterance => ({
  ...{ id: text, act: "ask", template: "line.ask", text, language: "en", line: null, slot: null },
  ...{ echoesHeard: false, waitMs },
});
const step = (texts: readonly string[], more: Partial<DialogueStep> = {}): DialogueStep => ({
  utterances: texts.map((text) => sentence(text)),
  ...{ recording: true, recordFromMs: null, finished: false, takenOver: false, ...more },
});

/** A conversation that repeats what it hears; "bye" ends it, "fail" cannot be written. */
function dialogue() {
  const told: string[] = [];
  let push: (step: DialogueStep) => void = () => {};
  const answer = (text: string, at: number) => {
    told.push(`${text}@${at}`);
    if (text === "fail") throw new AppError("storage_unavailable", "The database does not answer.");
    return step([`re ${text}`], { finished: text === "bye" });
  };
  const fake: Partial<Dialogue> = {
    start: async () => step(["hello", "how are you?"]),
    heard: async ({ text, fromMs }) => answer(text, fromMs),
    key: async (key, at) => answer(`[${key}]`, at),
    silence: async (at) => answer("", at),
    spoke: async ({ text }, at) => void told.push(`${text}@${at}`),
    unspoken: async ({ text }) => void told.push(`unspoken ${text}`),
    ended: async (by) => void told.push(`ended ${by}`),
    onPush: (listener) => {
      push = listener;
    },
  };
  return { told, push: (next: DialogueStep) => push(next), fake: fake as Dialogue };
}

function run(options: Partial<TextSessionOptions> = {}) {
  const made = dialogue();
  const faults: unknown[] = [];
  const session = runWriting({
    ...{ dialogue: made.fake, supplier: null, clock: () => 100, onFault: (error) => faults.push(error) },
    ...options,
  });
  return { ...made, faults, session };
}

describe("a conversation in writing", () => {
  it("says each sentence at once, at a time of its own, later than what it answers", async () => {
    const { session, told } = run();
    await session.partner({ kind: "words", text: "fine" });
    await session.partner({ kind: "key", key: "1" });
    await session.partner({ kind: "words", text: "bye" });
    expect(await session.ended).toMatchObject({ by: "finished", turns: 3, recording: null });
    expect(told.join(" ")).toBe(
      "hello@100 how are you?@101 fine@102 re fine@103 [1]@104 re [1]@105 bye@106 re bye@107",
    );
    await expect(session.partner({ kind: "silence" })).rejects.toMatchObject({ code: "conversation_not_live" });
  });

  it("ends when the supplier leaves, when nobody types any more, and when the server stops", async () => {
    const left = run();
    await left.session.partner({ kind: "hang_up" });
    expect((await left.session.ended).by).toBe("partner");
    expect(left.told.at(-1)).toBe("ended partner");
    const idle = run({ idleMs: 5 });
    expect(await idle.session.ended).toMatchObject({ by: "cap", reason: "idle" });
    const stop = new AbortController();
    const stopped = run({ signal: stop.signal });
    stop.abort();
    expect((await stopped.session.ended).by).toBe("aborted");
    expect(stopped.told.at(-1)).toBe("ended fault");
  });

  it("ends by a fault when what was said cannot be written, and says so to whoever said it", async () => {
    const { session, told, faults } = run();
    await expect(session.partner({ kind: "words", text: "fail" })).rejects.toMatchObject({
      code: "storage_unavailable",
    });
    expect(await session.ended).toMatchObject({ by: "fault", reason: "storage_unavailable" });
    expect([told.at(-1), faults.length]).toEqual(["ended fault", 1]);
  });

  it("says what a person of ours types, and tells what came too late", async () => {
    const { session, told, push } = run();
    await session.partner({ kind: "words", text: "fine" });
    push(step(["one moment"]));
    await session.partner({ kind: "words", text: "bye" });
    await session.ended;
    expect(told).toContain("one moment@104");
    push(step(["too late"]));
    await expect.poll(() => told.at(-1)).toBe("unspoken too late");
  });

  it("is answered by a simulated supplier, by words, keys or not at all; nobody types for it", async () => {
    const answers: Array<ReturnType<TextSupplier["respond"]>> = [
      { text: "yes", keys: null, delayMs: 0, bargeIn: false },
      { text: null, keys: "12", delayMs: 0, bargeIn: false },
      null,
      { text: "bye", keys: null, delayMs: 0, bargeIn: false },
    ];
    const supplier: TextSupplier = { respond: () => answers.shift() ?? null };
    const { session, told } = run({ supplier, paceMs: 1 });
    await expect(session.partner({ kind: "words", text: "me" })).rejects.toMatchObject({ code: "conflict" });
    expect((await session.ended).by).toBe("finished");
    expect(told.filter((each) => !/^(re|hello|how|ended)/.test(each)).map((each) => each.split("@")[0])).toEqual([
      "yes",
      "[1]",
      "[2]",
      "",
      "bye",
    ]);
  });

  it("ends when a simulated supplier is cut off", async () => {
    const answer = { text: null, keys: null, delayMs: 0, bargeIn: false, hangsUp: true };
    const { session } = run({ supplier: { respond: () => answer }, paceMs: 1 });
    expect(await session.ended).toMatchObject({ by: "partner", reason: "hangup" });
  });
});
