/** The one narrow schema a question has. Limits are refinements: they bind what comes back and are not sent along. */
import { z } from "zod";
import { isPlainDate } from "#kernel/time.ts";
import type { JsonSchema } from "#ports/language-model.ts";
import type { ExtractionContext, SlotName } from "./types.ts";

const MAX_QUOTE = 200;
const MAX_NUMBER = 1_000_000_000;
/** A prompt stays short; with more open orders the question is asked without a model. */
const MAX_KNOWN = 60;

const Quote = z.string().refine((text) => text.trim() !== "" && text.length <= MAX_QUOTE);
const Day = z.string().refine((text) => isPlainDate(text));

const ModelDate = z.strictObject({ quote: Quote, earliest: Day, latest: Day.nullable() });
const ModelQuantity = z.strictObject({
  quote: Quote,
  value: z.number().refine((value) => value > 0 && value <= MAX_NUMBER),
  unit: z.string().nullable(),
});
export const DeliveryAnswer = z.strictObject({ date: ModelDate.nullable(), quantity: ModelQuantity.nullable() });
const ModelIdentifier = z.strictObject({ quote: Quote, value: z.string() });
export const IdentifierAnswer = z.strictObject({ identifier: ModelIdentifier.nullable() });

export type ModelDate = z.infer<typeof ModelDate>;
export type ModelQuantity = z.infer<typeof ModelQuantity>;
export type ModelIdentifier = z.infer<typeof ModelIdentifier>;

/**
 * What the answer to a question may be read for. Only what can be found again in the words and is read back: reasons, a basis,
 * yes and no, and what somebody wants are the rules' alone, and so is the answer about recording.
 */
export type ModelTask = "delivery" | "identifier";

const TASKS: Partial<Record<SlotName, ModelTask>> = {
  ship_date: "delivery",
  quantity_done: "delivery",
  identifier: "identifier",
};

export function taskOf({ slot, known }: Pick<ExtractionContext, "slot" | "known">): ModelTask | null {
  const task = TASKS[slot] ?? null;
  return task === "identifier" && (known.length === 0 || known.length > MAX_KNOWN) ? null : task;
}

export function jsonSchema(task: ModelTask, known: readonly string[]): JsonSchema {
  const { $schema: _, ...json } = z.toJSONSchema(
    task === "delivery"
      ? DeliveryAnswer
      : z.strictObject({ identifier: z.strictObject({ quote: z.string(), value: z.enum([...known]) }).nullable() }),
  );
  return json;
}
