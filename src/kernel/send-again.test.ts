import { expect, test } from "vitest";
import { AppError, isAppError } from "./errors.ts";
import { untilAnswered } from "./send-again.ts";

/** Answers one after the other; an error is thrown. Counts what was sent and notes the pauses. */
function server(...answers: Array<string | Error>) {
  const told = { sent: 0, pauses: [] as number[] };
  const answer = untilAnswered(
    async () => {
      const next = answers[Math.min(told.sent, answers.length - 1)]!;
      told.sent += 1;
      if (next instanceof Error) throw next;
      return next;
    },
    (error) => (isAppError(error) ? error : null),
    async (ms) => void told.pauses.push(ms),
  );
  return { told, answer };
}
const late = new AppError("timed_out", "too long");
const working = new AppError("conflict", "still at it", { working: true });

test("what takes too long is asked for again until its result is there", async () => {
  const { told, answer } = server(late, working, working, "the call");
  expect(await answer).toBe("the call");
  expect(told).toEqual({ sent: 4, pauses: [0, 1_000, 2_000] });
});

test("any other refusal is told at once", async () => {
  for (const refusal of [new AppError("conflict", "there is one"), new AppError("not_found", "none"), new Error("x")]) {
    const { told, answer } = server(refusal);
    await expect(answer).rejects.toBe(refusal);
    expect(told.sent).toBe(1);
  }
});

test("it is not asked for ever", async () => {
  const { told, answer } = server(late);
  await expect(answer).rejects.toBe(late);
  expect(told.sent).toBe(8);
});
