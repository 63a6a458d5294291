/** The grammar of change keys, for the server that tells and the screen that hears: `noun`, `noun:<id>`, or everything. */

/** `orders`, `line:<id>`, `decisions`, `conversation:<id>`, `partners`, ... */
export type ChangeKey = string;

/** More changed than can be told by name: whoever shows anything of the workspace reads it again. */
export const EVERYTHING: ChangeKey = "*";

export function splitKey(key: ChangeKey): { noun: string; id: string | undefined } {
  const at = key.indexOf(":");
  return at < 0 ? { noun: key, id: undefined } : { noun: key.slice(0, at), id: key.slice(at + 1) };
}
