/** Teach-back: the partner explains the change; its points come with the conversation. */
import type { Flow } from "./types.ts";

export const TEACH_BACK: Flow = {
  id: "teach-back",
  version: 1,
  purpose: "Has the partner explain a changed work instruction in their own words; points they do not name stay open.",
  greeting: "open.about_instruction",
  steps: ["consent", "availability", "form"],
  form: null,
};
