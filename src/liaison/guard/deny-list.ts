/**
 * Terms that must not be said, as a conversation is given them: salted hashes of their letters and digits. It can be told
 * whether a sentence holds one, and not which ones there are (docs/decisions/0073).
 */
import { createHash } from "node:crypto";

export type DenyList = {
  salt: string;
  hashes: string[];
  /** Characters of the longest term. */
  longest: number;
};

const NOTHING: DenyList = { salt: "", hashes: [], longest: 0 };

/** `salt` is another one each conversation, so that two lists cannot be compared. */
export function denyList(terms: readonly string[], salt: string): DenyList {
  const tokenised = terms.map(tokensOf).filter((tokens) => tokens.length > 0);
  if (tokenised.length === 0) return NOTHING;
  return {
    salt,
    hashes: [...new Set(tokenised.map((tokens) => digest(tokens.join(""), salt)))].sort(),
    // Counted in characters: a term may be told in more pieces than it was written in ("Blue fin", "D R 44 71").
    longest: Math.max(...tokenised.map((tokens) => [...tokens.join("")].length)),
  };
}

/** Whether a denied term stands in the text, however it is spaced, capitalised or spelled. */
export function denies(deny: DenyList, text: string): boolean {
  if (deny.hashes.length === 0) return false;
  const hashes = new Set(deny.hashes);
  const tokens = tokensOf(text);
  for (let from = 0; from < tokens.length; from += 1) {
    let joined = "";
    for (let to = from; to < tokens.length; to += 1) {
      joined += tokens[to];
      if ([...joined].length > deny.longest) break;
      if (hashes.has(digest(joined, deny.salt))) return true;
    }
  }
  return false;
}

const UNPARTED = "\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}";
const TOKEN = new RegExp(`[${UNPARTED}]|\\p{N}+|(?:(?![${UNPARTED}])\\p{L})+`, "gu");

/** Runs of letters or of digits, in one spelling; where words are not parted, each character. */
function tokensOf(text: string): string[] {
  return text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase().match(TOKEN) ?? [];
}

function digest(token: string, salt: string): string {
  return createHash("sha256").update(`${salt}:${token}`).digest("base64url").slice(0, 22);
}
