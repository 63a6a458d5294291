/** Whole beginnings of words, any case: "accept\\p{L}*" finds "accepted" and not "unacceptable". */
export function words(...patterns: string[]): RegExp {
  return new RegExp(`(?<![\\p{L}])(?:${patterns.join("|")})`, "giu");
}

/** Months or weekdays by their names, in their order: whole words, any case. */
export function names(list: string): RegExp[] {
  return list.split(" ").map((name) => new RegExp(`(?<!\\p{L})${name}(?!\\p{L})`, "iu"));
}

/** A number in figures; NaN, which is no value of any sentence, where it is not grouped by threes. `groups`: of a character class. */
export function figure(token: string, groups: string, point: string): number {
  const [, whole, decimals] =
    token.match(new RegExp(`^(\\d+|\\d{1,3}(?:[${groups}]\\d{3})+)(?:[${point}](\\d+))?$`)) ?? [];
  return whole === undefined ? Number.NaN : Number(`${whole.replaceAll(/\D/g, "")}.${decimals ?? 0}`);
}
