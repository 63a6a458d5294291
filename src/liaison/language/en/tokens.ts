/** How English is written down: figures, contractions, signs. */
import { createTokenizer } from "../kit/tokenizer.ts";

const SIGNS: Record<string, string> = {
  "%": "percent",
  "#": "number",
  "&": "and",
  "+": "plus",
  "±": "about",
  "~": "about",
};

/** Endings of contractions; "won't" and the like stand in WHOLE. */
const ENDINGS: ReadonlyArray<[RegExp, string]> = [
  [/^(.+)n't$/, "not"],
  [/^(.+)'re$/, "are"],
  [/^(.+)'ve$/, "have"],
  [/^(.+)'ll$/, "will"],
  [/^(.+)'d$/, "would"],
  [/^(i)'m$/, "am"],
  [
    /^(it|that|there|here|today|tomorrow|nobody|one|what|who|where|when|he|she|everything|everybody|everyone|nothing|something|someone|which|how|line|material|order|rest)'s$/,
    "is",
  ],
];
const WHOLE: Record<string, string[]> = {
  "won't": ["will", "not"],
  wont: ["will", "not"],
  "can't": ["can", "not"],
  cant: ["can", "not"],
  cannot: ["can", "not"],
  "shan't": ["shall", "not"],
  "ain't": ["is", "not"],
  dont: ["do", "not"],
  doesnt: ["does", "not"],
  didnt: ["did", "not"],
  isnt: ["is", "not"],
  arent: ["are", "not"],
  wasnt: ["was", "not"],
  havent: ["have", "not"],
  hasnt: ["has", "not"],
  couldnt: ["could", "not"],
  wouldnt: ["would", "not"],
  shouldnt: ["should", "not"],
  im: ["i", "am"],
  ive: ["i", "have"],
  youre: ["you", "are"],
  youve: ["you", "have"],
  weve: ["we", "have"],
  theyre: ["they", "are"],
  theyve: ["they", "have"],
  thats: ["that", "is"],
  theres: ["there", "is"],
  whats: ["what", "is"],
  its: ["it", "is"],
  "let's": ["let", "us"],
  lets: ["let", "us"],
  gonna: ["going", "to"],
  wanna: ["want", "to"],
  gotta: ["got", "to"],
  "o'clock": ["oclock"],
  "ma'am": ["madam"],
  per: ["per"],
};

function opened(text: string): string[] {
  const whole = WHOLE[text];
  if (whole !== undefined) return whole;
  if (!text.includes("'")) return [text];
  for (const [ending, word] of ENDINGS) {
    const match = ending.exec(text);
    if (match) return [match[1]!, word];
  }
  if (text.endsWith("'s")) return [text.slice(0, -2), "'s"];
  return [text.replaceAll("'", "")];
}

export const toWords = createTokenizer({
  ordinal: "(?<ordinal>\\d{1,2})\\s?(?:st|nd|rd|th)\\b",
  number:
    "(?<number>\\d{1,2}(?:,\\d{2})+,\\d{3}(?![\\d,])(?:\\.\\d+)?|\\d{1,3}(?:,\\d{3})+(?!\\d)(?:\\.\\d+)?|\\d+(?:\\.\\d+)?)",
  plain: (text) => text.replaceAll(",", ""),
  slash:
    "(?<slash>\\d{1,2}/\\d{1,2}(?:/(?:\\d{4}|\\d{2}))?|\\d{1,2}[.]\\d{1,2}[.](?:\\d{4}|\\d{2})|\\d{1,2}-\\d{1,2}-\\d{4})(?![\\d/])",
  clock: "(?<clock>\\d{1,2}:\\d{2}|\\d{1,2}[.]\\d{2}(?=\\s*[ap][.]?m))(?!\\d)",
  signs: SIGNS,
  open: opened,
  fold: (text) => text,
});
