/** Spelled identifiers matched against the partner's open ones, and against nothing else. */
import type { SpelledMention } from "../language/types.ts";
import type { Span } from "./types.ts";

export type Identified = { value: string; span: Span };

/** Letters that a telephone line confuses, and "oh". Digits are never taken for one another. */
const CONFUSED = ["O0", "BCDEGPTVZ", "MN", "FSX", "AHJK", "IY", "QU", "LR"];

export function matchIdentifiers(spelled: readonly SpelledMention[], known: readonly string[]): Identified[] {
  const found = matchEach(spelled, known);
  return found.length > 0 ? found : inPieces(spelled, known);
}

/** "S H dash two oh eight, and then six seven": the pieces together are one open order. */
function inPieces(spelled: readonly SpelledMention[], known: readonly string[]): Identified[] {
  const [first, ...more] = spelled.filter(({ kind }) => kind !== "line");
  if (first === undefined || more.length === 0) return [];
  const whole = [first, ...more].map(({ text }) => plain(text)).join("");
  const value = known.find((one) => same(plain(one), whole));
  return value === undefined ? [] : [{ value, span: { from: first.span.from, to: more.at(-1)!.span.to } }];
}

function matchEach(spelled: readonly SpelledMention[], known: readonly string[]): Identified[] {
  const orders = known.filter((one) => !one.includes("/"));
  const found: Identified[] = [];
  for (const mention of spelled) {
    const last = found.at(-1);
    if (mention.kind === "line") {
      const line = onLine(mention, last, known);
      if (line !== null && last !== undefined && !last.value.includes("/")) found.splice(-1, 1, line);
      else if (line !== null) found.push(line);
      continue;
    }
    const value = matchOne(mention, known, orders);
    if (value !== null && !found.some((one) => one.value === value)) found.push({ value, span: mention.span });
  }
  return found;
}

/** "line two" after an order names that order's line; alone it names a line only if a single order has it. */
function onLine(mention: SpelledMention, last: Identified | undefined, known: readonly string[]): Identified | null {
  const line = mention.text.replace(/^0+/, "");
  const candidates = known.filter((one) => one.includes("/") && one.split("/").at(-1)!.replace(/^0+/, "") === line);
  const within =
    last === undefined ? candidates : candidates.filter((one) => one.startsWith(`${last.value.split("/")[0]}/`));
  if (within.length !== 1) return null;
  const from = last === undefined || last.value.includes("/") ? mention.span.from : last.span.from;
  return { value: within[0]!, span: { from, to: mention.span.to } };
}

function matchOne(mention: SpelledMention, known: readonly string[], orders: readonly string[]): string | null {
  const text = plain(mention.text);
  if (text === "") return null;
  if (mention.prefix) {
    const begun = orders.filter((one) => plain(one).startsWith(text) || digitsOf(one).startsWith(text));
    return begun.length === 1 ? begun[0]! : null;
  }
  const exact = known.filter((one) => same(plain(one), text));
  if (exact.length > 0) return exact[0]!;
  const tail = orders.filter((one) => plain(one).endsWith(text));
  if ((mention.suffix || text.length >= 3) && tail.length === 1) return tail[0]!;
  const explained = known.filter((one) => isExplained(plain(one), text) || isEndedAgain(plain(one), text));
  if (explained.length === 1) return explained[0]!;
  const alike = known.filter((one) => soundsLike(plain(one), text) || soundsLike(bare(plain(one)), bare(text)));
  return alike.length === 1 ? alike[0]! : null;
}

/** "B E dash 0447, B for Berta, E for Emil": its letters are told once more behind it. */
function isExplained(known: string, text: string): boolean {
  const letters = known.replaceAll(/\d/g, "");
  const [first] = letters;
  // "Z T 150, Z for zapato": the first one alone, or all of them; one more letter is another order.
  return letters.length > 1 && (text === known + letters || text === `${known}${first}`);
}

/** "77321, three two one at the end": its last digits are told once more. */
function isEndedAgain(known: string, text: string): boolean {
  const again = text.slice(known.length);
  return again.length >= FEWEST_AGAIN && text.startsWith(known) && known.endsWith(again);
}
/** Fewer digits may count something. */
const FEWEST_AGAIN = 3;

const plain = (text: string) => text.toUpperCase().replaceAll(/[^A-Z0-9]/g, "");
const digitsOf = (text: string) => text.replaceAll(/\D/g, "");
/** Without the "PO" that people say or leave out. */
const bare = (text: string) => text.replace(/^PO(?=.)/, "");
const same = (a: string, b: string) => a === b || bare(a) === bare(b);

/** Same length, same digits, and every differing letter is of one confusable group. */
function soundsLike(known: string, heard: string): boolean {
  if (known.length !== heard.length) return false;
  for (let at = 0; at < known.length; at++) {
    const [a, b] = [known[at]!, heard[at]!];
    if (a !== b && !CONFUSED.some((group) => group.includes(a) && group.includes(b))) return false;
  }
  return true;
}
