/** In writing some sentences are others: they lie below what the workspace says itself. Pure. */
import type { Overrides } from "../../conversation/types.ts";
import { allLanguages } from "../../language/index.ts";

export function inWriting({ overrides }: { overrides?: Overrides }): { overrides: Overrides } {
  const own = overrides ?? { versions: {}, wording: {}, forms: {} };
  const wording: Record<string, Record<string, string>> = {};
  for (const { code, written } of allLanguages())
    for (const [template, text] of Object.entries(written ?? {}))
      wording[template] = { ...wording[template], [code]: text };
  for (const [template, texts] of Object.entries(own.wording)) wording[template] = { ...wording[template], ...texts };
  return { overrides: { ...own, wording } };
}
