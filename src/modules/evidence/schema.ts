import { z } from "zod";
import { Id, InstantSchema } from "#kernel/schema.ts";

/** recorded: the words are here. not_recorded: the partner refused. erased: the key was destroyed. */
const State = z.enum(["recorded", "not_recorded", "erased"]);

export const Evidence = z.object({
  id: Id,
  kind: z.enum(["speech", "mail", "chat", "file", "portal", "sensor", "person"]),
  state: State,
  /** In a conversation: our side's sentences directly before these words, in the order said. */
  asked: z.array(z.object({ who: z.enum(["agent", "operator"]), text: z.string().nullable(), state: State })),
  words: z.string().nullable(),
  /** Marks inside the words: the values taken from them, [from, to). */
  marks: z.array(z.object({ from: z.number().int(), to: z.number().int() })),
  language: z.string().nullable(),
  speaker: z.object({
    kind: z.enum(["partner", "agent", "us", "file"]),
    name: z.string().nullable(),
    role: z.string().nullable(),
  }),
  partner: z.object({ id: Id, name: z.string() }),
  saidAt: InstantSchema,
  capturedBy: z.string(),
  conversationId: Id.nullable(),
  /** Speech: where in the call, ms. File: file, sheet, row, column. */
  locator: z.record(z.string(), z.unknown()),
  /** Relative address of a WAV with exactly this segment, when sound was kept. */
  audio: z.string().nullable(),
});
export type Evidence = z.infer<typeof Evidence>;

/** The master key that wraps from now on, and how many data keys were wrapped with it. */
export const RotatedKeys = z.object({ masterKeyId: z.string(), keys: z.number().int() });
