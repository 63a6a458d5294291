/** Patterns of announced answers. They are matched against a turn in lower case whose dates are hidden. */

/**
 * Stand for each character of a date: one told from today ("tomorrow", "on Friday"), "not before" one, one after a
 * word that only says when ("on the twelfth"), and any other.
 */
export const NEAR = "§";
export const LIMIT = "¬";
export const ON = "¦";
export const FAR = "¤";

/** In `source`, DATE is any date, NEAR, LIMIT and ON only those; line breaks are none of the pattern. */
export function laterCue(source: string): RegExp {
  const signs = { DATE: `[${NEAR}${LIMIT}${ON}${FAR}]+`, NEAR: `${NEAR}+`, LIMIT: `${LIMIT}+`, ON: `${ON}+` };
  const pattern = source
    .replaceAll("\n", "")
    .replaceAll(/DATE|NEAR|LIMIT|ON/g, (sign) => signs[sign as keyof typeof signs]);
  return new RegExp(pattern, "u");
}
