/** Puts a question: its sentences, the phase it belongs to, and the state its answer needs. */
import { point } from "#kernel/interval.ts";
import { subtractQuantity } from "#kernel/quantity.ts";
import { addDays, type PlainDate } from "#kernel/time.ts";
import { BASIS_OF_QUESTION } from "../flows/order-status.ts";
import { QUESTIONS } from "../flows/questions.ts";
import type { QuestionSpec } from "../flows/types.ts";
import { standingPromises } from "./draft.ts";
import { askingField, fieldSpec, sayForm, sayValue } from "./form/wording.ts";
import { totalOf } from "./quantities.ts";
import type { Turn } from "./turn.ts";
import { currentTopic, identifier, lineOf, open, quantity, say, text, withoutLeft } from "./turn.ts";
import type { Act, DraftDelivery, LineSnapshot, Question, Say, SayValue, Topic } from "./types.ts";

/** `fresh` is false for a repetition or a repair of the same question: failures go on counting. */
export function pose(turn: Turn, question: Question, options: { fresh: boolean; template?: string }): void {
  const { state } = turn;
  const spec = specOf(turn, question);
  if (options.fresh) state.work.failures = 0;
  state.work.question = question;
  state.work.holding = false;
  state.work.aside = false;
  state.phase = spec.phase;
  state.resume = null;
  const topic = currentTopic(turn);
  if (topic && topic.status === "open") topic.status = "asked";
  if (question.kind === "readback" && !options.template) sayDraft(turn);
  if (question.kind === "form_readback" && !options.template) sayForm(turn);
  if (question.kind === "value_readback" && !options.template) sayValue(turn, question.field);
  if (question.kind === "recap" && question.whole && !options.template) sayRecap(turn);
  if (question.kind === "readback" && question.keypad && !options.template) {
    state.lastSay = put(turn, question, "readback.keypad");
    return;
  }
  state.lastSay = put(turn, question, options.template ?? templateOf(turn, question));
}

function templateOf(turn: Turn, question: Question): string {
  if (question.kind === "line")
    return question.again ? "line.ask_again" : wishedFor(open(turn).line, turn.snapshot.today);
  return specOf(turn, question).ask;
}

/** What a question expects and where its ladder leads; a field's stands in its form. */
export function specOf(turn: Turn, question: Question): QuestionSpec {
  return question.kind === "field" ? fieldSpec(turn, question.field) : QUESTIONS[question.kind];
}

/**
 * What a person decided that is to be asked, where the record still has what that needs; else whether the promise on record
 * holds, where there is one that may; else the plain question.
 */
function wishedFor(line: LineSnapshot, today: PlainDate): string {
  if (line.wish === "earlier" && line.need !== null) return "line.ask_earlier";
  if (line.wish === "which_holds" && line.promises.length > 1) return "line.ask_which_holds";
  const planned = standingPromises(line);
  const mayHold = planned.every(({ interval }) => interval !== null && (interval.latest ?? interval.likely) >= today);
  return planned.length > 0 && mayHold ? "line.ask_holds" : "line.ask";
}

/** Who was silent once is given more time from then on. */
function put(turn: Turn, question: Question, template: string): Say {
  const language = question.kind === "language" ? question.to : turn.state.language;
  const asked = wordQuestion(turn, question, template, language);
  if (turn.state.work.silencesInCall > 0) asked.patient = true;
  return asked;
}

function wordQuestion(turn: Turn, question: Question, template: string, language: string): Say {
  const spec = specOf(turn, question);
  const about = { line: aboutLine(turn, question), slot: spec.slot, language };
  if (question.kind === "field") {
    const asking = askingField(turn, question.field, template);
    return say(turn, spec.act, asking.template, asking.values, about);
  }
  return say(turn, spec.act, template, valuesOf(turn, question, template), about);
}

const ABOUT_NO_LINE: ReadonlySet<Question["kind"]> = new Set([
  "consent",
  "availability",
  "language",
  "put_through",
  "connecting",
  "later",
  "transfer",
  "recap",
  "which",
]);

function aboutLine(turn: Turn, question: Question): string | null {
  if (ABOUT_NO_LINE.has(question.kind)) return null;
  return currentTopic(turn)?.lineId ?? null;
}

function valuesOf(turn: Turn, question: Question, template: string): Record<string, SayValue> {
  switch (question.kind) {
    case "line": {
      if (template === "line.ask_again") return {};
      const { line, work } = open(turn);
      work.named = true;
      const named = { item: text(line.item), ...namesOf(line) };
      if (template === "line.ask") return { ...named, qty: quantity(line.openQty, line.uom) };
      if (template === "line.ask_earlier") return { ...named, ...neededBy(line) };
      return { ...named, list: promisesOf(line) };
    }
    case "narrow": {
      const interval = open(turn).topic.draft[question.delivery]?.interval;
      return interval ? { interval: { type: "interval", interval } } : {};
    }
    case "either":
      return {
        first: { type: "interval", interval: question.readings[0].interval },
        second: { type: "interval", interval: question.readings[1].interval },
      };
    case "sounds_like": {
      const { uom } = open(turn).line;
      return { first: quantity(question.heard, uom), second: quantity(question.alike, uom) };
    }
    case "basis": {
      const interval = open(turn).topic.draft.find((delivery) => delivery.basis === null)?.interval;
      return interval ? { date: { type: "interval", interval } } : {};
    }
    case "quantity": {
      const { line } = open(turn);
      return { open: quantity(line.openQty, line.uom) };
    }
    case "unit":
      return { value: { type: "number", value: question.told.qty }, unit: text(question.told.uom) };
    case "remainder":
      return { qty: quantity(question.qty, open(turn).line.uom) };
    default:
      return {};
  }
}

/** By when they must leave; on the need's own basis where the way is not known. */
function neededBy(line: LineSnapshot): Record<string, SayValue> {
  const need = line.need!;
  const basis = BASIS_OF_QUESTION;
  const days = need.basis === basis ? 0 : line.transit.find((way) => way.from === basis)?.days;
  const date = days === undefined ? need.date : addDays(need.date, -days);
  return {
    qty: quantity(line.openQty, line.uom),
    basis: { type: "basis", basis: days === undefined ? need.basis : basis },
    interval: { type: "interval", interval: point(date) },
  };
}

export function promisesOf(line: LineSnapshot): SayValue {
  return {
    type: "list",
    template: "readback.delivery",
    items: line.promises.map(({ qty, interval, basis }) => [
      quantity(qty, line.uom),
      { type: "interval", interval },
      { type: "basis", basis },
    ]),
  };
}

/** Says the draft back, naming the order where more than one is talked about. */
function sayDraft(turn: Turn): void {
  const { topic, line, work } = open(turn);
  const about = { line: line.id, slot: "confirm" as const };
  const named = work.named && turn.state.topics.length === 1;
  if (!named) {
    say(turn, "readback", "recap.line", lineValues(line, topic.draft), about);
  } else if (topic.draft.length === 1) {
    say(turn, "readback", "readback.delivery", deliveryValues(topic.draft[0]!), about);
  } else {
    say(turn, "readback", "readback.deliveries", { list: listOf(topic.draft) }, about);
  }
  if (topic.condition) {
    work.conditionRead = true;
    sayCondition(turn, "readback", topic.condition, about);
  }
  work.readBack = true;
}

/** What the promise hangs on, as far as a word for it was found, and when they expect it. */
function sayCondition(
  turn: Turn,
  act: Act,
  { reason, due }: NonNullable<Topic["condition"]>,
  about: { line: string; slot?: Say["slot"] },
): void {
  const named = reason !== null && reason !== "other";
  say(turn, act, named ? `readback.condition_${reason}` : "readback.condition", {}, about);
  if (due !== null)
    say(turn, act, "readback.condition_due", { interval: { type: "interval", interval: point(due) } }, about);
}

function sayRecap(turn: Turn): void {
  const { state } = turn;
  say(turn, "recap", "recap.intro");
  state.topics.forEach((topic, index) => {
    const recorded = state.work.topics[index]?.recorded;
    const line = lineOf(turn, topic);
    if (recorded) {
      say(turn, "recap", "recap.line", lineValues(line, recorded.deliveries), { line: line.id });
      if (recorded.condition) sayCondition(turn, "recap", recorded.condition, { line: line.id });
      const left = subtractQuantity(withoutLeft(line, state.work.topics[index]!).openQty, totalOf(recorded.deliveries));
      if (left > 0) say(turn, "recap", "recap.rest_open", { qty: quantity(left, line.uom) }, { line: line.id });
    } else say(turn, "recap", "recap.line_unknown", namesOf(line), { line: line.id });
  });
}

function namesOf(line: LineSnapshot): Record<string, SayValue> {
  return { po: identifier(line.po), line: identifier(line.line) };
}

function lineValues(line: LineSnapshot, draft: Topic["draft"]): Record<string, SayValue> {
  return { ...namesOf(line), list: listOf(draft) };
}

/** Items are [qty, interval, basis], rendered each by "readback.delivery". */
function listOf(draft: readonly DraftDelivery[]): SayValue {
  return {
    type: "list",
    template: "readback.delivery",
    items: draft.map((delivery) => Object.values(deliveryValues(delivery))),
  };
}

function deliveryValues(delivery: DraftDelivery): { qty: SayValue; interval: SayValue; basis: SayValue } {
  if (delivery.qty === null || delivery.interval === null)
    throw new Error("an incomplete delivery cannot be read back");
  return {
    qty: quantity(delivery.qty, delivery.uom),
    interval: { type: "interval", interval: delivery.interval },
    basis: { type: "basis", basis: delivery.basis ?? "unknown" },
  };
}

const ABOUT_VALUES: ReadonlySet<Question["kind"]> = new Set([
  "line",
  "narrow",
  "either",
  "sounds_like",
  "quantity",
  "unit",
  "what_wrong",
]);

/** Its answer is a date, a quantity or a unit of the line that is talked about. */
export function isAboutValues(question: Question): boolean {
  return ABOUT_VALUES.has(question.kind);
}
