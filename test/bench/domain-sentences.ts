/**
 * Sentences of our calls, endlessly many, the same for the same seed. Written in words throughout, so that what was said
 * can be compared with what was heard; the numbers are spelt here anew, not by the code that they help to judge.
 */
const ONES =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
    " ",
  );
const TENS = "- - twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
const ORDINALS =
  "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth".split(
    " ",
  );
const DAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split(" ");
const MONTHS = "January February March April May June July August September October November December".split(" ");
const UNITS = ["pieces", "boards", "units", "cartons", "jackets", "housings", "vials", "sets"];
const ITEMS = ["main boards", "front panels", "power cables", "winter jackets", "tablet bottles", "steel brackets"];
const PEOPLE = ["Anna", "Peter", "mister Brown", "the planner", "our quality manager", "Maria in planning"];
const CAUSES = [
  "the connector is late",
  "a machine broke down",
  "the holiday is near",
  "customs holds the material",
  "we wait for your approval",
  "two people are ill",
];

/** mulberry32: 32 bits of state, the same everywhere. */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

export function numberInWords(value: number): string {
  if (value < 20) return ONES[value]!;
  if (value < 100) return value % 10 === 0 ? TENS[value / 10]! : `${TENS[Math.floor(value / 10)]}-${ONES[value % 10]}`;
  const [size, name] = value < 1_000 ? [100, "hundred"] : [1_000, "thousand"];
  const rest = value % size;
  const joint = size === 100 || rest < 100 ? " and " : " ";
  const head = `${numberInWords(Math.floor(value / size))} ${name}`;
  return rest === 0 ? head : `${head}${joint}${numberInWords(rest)}`;
}

/** `count` different sentences. */
export function domainSentences(count: number, seed: number): string[] {
  const random = seededRandom(seed);
  const upTo = (limit: number) => Math.floor(random() * limit);
  const pick = <T>(list: readonly T[]): T => list[upTo(list.length)]!;
  const ordinal = (day: number) =>
    day <= 20
      ? ORDINALS[day - 1]!
      : day === 30
        ? "thirtieth"
        : `${TENS[Math.floor(day / 10)]}-${ORDINALS[(day % 10) - 1]}`;
  const date = () => `${pick(DAYS)} the ${ordinal(1 + upTo(31))} of ${pick(MONTHS)}`;
  const quantity = () => {
    const value = [1 + upTo(99), (1 + upTo(99)) * 10, (1 + upTo(99)) * 100, 1 + upTo(20_000)][upTo(4)]!;
    return `${numberInWords(value)} ${pick(UNITS)}`;
  };
  const digits = (length: number) => Array.from({ length }, () => ONES[upTo(10)]).join(" ");
  const order = () => `P O ${digits(4)}, line ${numberInWords(1 + upTo(20))}`;
  const forms: readonly (() => string)[] = [
    () => `When will the ${pick(ITEMS)} of ${order()} be ready?`,
    () => `We can ship ${quantity()} on ${date()}.`,
    () => `${quantity()} on ${date()} and the rest on ${date()}.`,
    () => `So I note ${quantity()}, leaving the factory on ${date()}. Is that right?`,
    () => `We have finished ${quantity()} out of ${quantity()}.`,
    () => `It will be later, because ${pick(CAUSES)}.`,
    () => `Please ask ${pick(PEOPLE)} about ${order()}.`,
    () => `About ${numberInWords(5 * (1 + upTo(19)))} percent of the ${pick(ITEMS)} are done.`,
    () => `No, it is the ${ordinal(1 + upTo(31))}, not the ${ordinal(1 + upTo(31))}.`,
    () => `If ${pick(PEOPLE)} agrees, ${quantity()} will be handed over by ${date()}.`,
    () => `I read it back: ${order()}, ${quantity()}, ready on ${date()}.`,
  ];
  const sentences = new Set<string>();
  while (sentences.size < count) {
    const sentence = pick(forms)();
    sentences.add(sentence[0]!.toUpperCase() + sentence.slice(1));
  }
  return [...sentences];
}
