/** One intent and the pattern over folded words that tells it. */
import type { Intent } from "../../extraction/types.ts";

export type IntentRule = readonly [Intent, RegExp];
