/** Voicemail: who called, and please call back. No order, product, price or date. */
import type { Flow } from "./types.ts";

export const VOICEMAIL: Flow = {
  id: "voicemail",
  version: 1,
  purpose: "Leaves a message that says who called and for whom, and nothing of an order.",
  greeting: "voicemail.message",
  steps: ["message"],
  form: null,
};
