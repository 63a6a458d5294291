/** Whole beginnings of words, any case: "accept\\p{L}*" finds "accepted" and not "unacceptable". */
export function words(...patterns: string[]): RegExp {
  return new RegExp(`(?<![\\p{L}])(?:${patterns.join("|")})`, "giu");
}
