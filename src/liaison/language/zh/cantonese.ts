/** Written Cantonese has characters of its own for the small words; each is read as the Mandarin one, one for one. */
const PAIRS = "冇没嚟来咗了哋们俾给畀给嘅的佢他㗎啊喺在睇看嗰那搵找揾找";

const MANDARIN: ReadonlyMap<string, string> = new Map(
  Array.from({ length: PAIRS.length / 2 }, (_, at) => [PAIRS[at * 2]!, PAIRS[at * 2 + 1]!]),
);
/** "唔" alone is a hum, and assent; before these it is "不". */
const DENIABLE = /[係系得好使知可要会會识識啱同想能够夠准準]/;

/** What the character at a place stands for; undefined where it is no word of Cantonese alone. */
export function mandarinAt(text: string, at: number): string | undefined {
  if (text[at] === "唔") return DENIABLE.test(text[at + 1] ?? "") ? "不" : undefined;
  return MANDARIN.get(text[at]!);
}
