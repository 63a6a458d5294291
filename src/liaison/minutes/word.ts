/** The minutes of a conversation in its language and in English: templates and typed values, nothing translated. Pure. */
import { point } from "#kernel/interval.ts";
import type { LineFacts, MinutesFacts, PromiseFacts } from "#modules/minutes/index.ts";
import type { Minutes } from "#modules/minutes/schema.ts";
import type { SayValue } from "../conversation/types.ts";
import { languageRules } from "../language/index.ts";
import { render } from "../language/render.ts";
import { wordForms } from "./word-forms.ts";

/** What the page says of its own, by the name it is known by there. */
const LABELS = [
  "title",
  "your_words",
  "requests",
  "right",
  "wrong",
  "what_is_right",
  "date",
  "quantity",
  "note",
  "send",
  "cancel",
  "thanks_confirmed",
  "thanks_corrected",
  "thanks_denied",
  "need_one",
  "need_note",
  "unanswered",
  "kept_as_evidence",
  "too_much",
  "changed",
  "failed",
] as const;

/** Written as sentences like every template, so that each can be said; a heading or a button has no full stop. */
const SHORT: ReadonlySet<string> = new Set([
  ...["title", "your_words", "requests", "right", "wrong", "date", "quantity", "note", "send", "cancel"],
]);

/** What a language needs beside its labels. */
const SENTENCES = [
  "intro",
  "promise",
  "condition",
  "condition_due",
  "said",
  "confirmed_spoken",
  "confirmed_written",
  "kept",
  "broken",
  "disputed",
  "open_date",
  "open_rest",
  "replaced",
  "request_price",
  "request_person",
  "request_stop",
  "request_other",
] as const;

type Name = (typeof LABELS)[number] | (typeof SENTENCES)[number];
type Values = Record<string, SayValue>;

/** Every template of the minutes; a language that lacks one is not used for them. */
export const MINUTES_TEMPLATES = [...LABELS, ...SENTENCES].map((name) => `minutes.${name}`);

/** The one language that every workspace reads. */
const COMMON = "en";

export function wordMinutes(facts: MinutesFacts): Minutes {
  const languages = languagesOf(facts.language);
  const worded = <T>(word: (say: Sayer) => T) =>
    Object.fromEntries(languages.map((language) => [language, word(sayer(language, facts))]));
  const interval: SayValue = { type: "interval", interval: point(facts.heldOn) };
  return {
    company: facts.company,
    partner: facts.partner,
    contact: facts.contact,
    heldOn: facts.heldOn,
    languages,
    intro: worded((say) => say("intro", { company: { type: "text", text: facts.company }, interval })),
    lines: facts.lines.map((line) => ({
      po: line.po,
      line: line.line,
      item: line.item,
      promises: line.promises.map((promise) => {
        const { confirmedBy: _, conditions, ...shown } = promise;
        return {
          ...shown,
          conditions: conditions.flatMap(({ text }) => text ?? []),
          text: worded((say) => promiseText(say, promise)),
          state: worded((say) => say(stateOf(promise))),
          notes: worded((say) => conditionTexts(say, promise)),
        };
      }),
      notes: worded((say) => openPoints(say, line)),
      open: line.replaced || line.openQty <= 0 ? null : { lineId: line.lineId, qty: line.openQty, uom: line.uom },
    })),
    forms: wordForms(facts, languages, (name) => worded((say) => say(name))),
    requests: worded((say) => requestsOf(facts).map((name) => say(name))),
    labels: worded((say) => Object.fromEntries(LABELS.map((name) => [name, label(say(name), SHORT.has(name))]))),
  };
}

function languagesOf(language: string): string[] {
  const templates = languageRules(language)?.templates ?? {};
  const whole = MINUTES_TEMPLATES.every((key) => templates[key] !== undefined);
  return whole && language !== COMMON ? [language, COMMON] : [COMMON];
}

type Sayer = (name: Name, values?: Values) => string;

function sayer(language: string, { heldOn }: MinutesFacts): Sayer {
  return (name, values = {}) =>
    render({ act: "recap", template: `minutes.${name}`, values, line: null, slot: null, language }, heldOn, {}, true);
}

const label = (sentence: string, short: boolean) => (short ? sentence.replace(/[.。]$/, "") : sentence);

function promiseText(say: Sayer, { qty, uom, interval, basis }: PromiseFacts): string {
  return say("promise", {
    qty: { type: "quantity", value: qty, uom },
    basis: { type: "basis", basis },
    interval: { type: "interval", interval },
  });
}

function stateOf({ status, disputed, confirmedBy }: PromiseFacts): Name {
  if (status === "kept" || status === "broken") return status;
  if (disputed) return "disputed";
  if (status !== "confirmed") return "said";
  return confirmedBy === "spoken" ? "confirmed_spoken" : "confirmed_written";
}

function conditionTexts(say: Sayer, { conditions }: PromiseFacts): string[] {
  return conditions.map(({ due }) =>
    due === null ? say("condition") : say("condition_due", { interval: { type: "interval", interval: point(due) } }),
  );
}

/** The whole line, or what is left of it, has no date; or a later answer holds. */
function openPoints(say: Sayer, { promises, replaced, withoutPromise, uom }: LineFacts): string[] {
  if (replaced) return [say("replaced")];
  if (promises.length === 0) return [say("open_date")];
  return withoutPromise > 0 ? [say("open_rest", { qty: { type: "quantity", value: withoutPromise, uom } })] : [];
}

/** Only what the partner raised; how late we find something, and what it costs us, is ours. */
const REQUESTS: Record<MinutesFacts["asked"][number]["kind"], Name | null> = {
  price_change: "request_price",
  human_request: "request_other",
  refusal: "request_stop",
  contradiction: "request_other",
  unknown_attempt: null,
  late: null,
};

/** Reasons for which the partner did ask to speak with somebody; of anything else a person is told without being asked for. */
const ASKED_FOR_A_PERSON: ReadonlySet<string | null> = new Set([
  null,
  "asked_for_person",
  "another_contact",
  "call_back",
  "off_record_refused",
]);

/** A kind that this table does not know yet is told as such, and no more. */
function requestsOf({ asked }: MinutesFacts): Name[] {
  const names = asked.flatMap(({ kind, reason }) => {
    if (kind === "human_request" && ASKED_FOR_A_PERSON.has(reason)) return "request_person";
    const name = Object.hasOwn(REQUESTS, kind) ? REQUESTS[kind] : "request_other";
    return name === null ? [] : [name];
  });
  return [...new Set(names)];
}
