/**
 * The agent's sentences. Short, calm, one question at a time; never cheerful about bad news, never a promise of ours.
 * No numbers stand in a sentence save those of its values and the keys to press: guard/ checks that.
 */
import type { Templates } from "../../types.ts";
import { answers } from "./answers.ts";
import { closing } from "./closing.ts";
import { conditions } from "./conditions.ts";
import { forms } from "./forms.ts";
import { lines } from "./lines.ts";
import { minutes } from "./minutes.ts";
import { opening } from "./opening.ts";

export const templates: Templates = {
  ...opening,
  ...lines,
  ...conditions,
  ...forms,
  ...answers,
  ...closing,
  ...minutes,
};
