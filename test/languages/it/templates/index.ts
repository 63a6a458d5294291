/** The sentences that a conversation about orders needs; those of forms and minutes are not in this folder. */
import type { Templates } from "../../../../src/liaison/language/types.ts";
import { lines } from "./lines.ts";
import { opening } from "./opening.ts";
import { replies } from "./replies.ts";

export const templates: Templates = { ...opening, ...lines, ...replies };
