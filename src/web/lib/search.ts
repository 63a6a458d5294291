import type { BoardQuery, BoardSort, ExceptionKind } from "#modules/orders/schema.ts";

/**
 * What the address may hold, per screen. An address is typed and shared by people: what does not fit is dropped, never
 * an error; `wrong` keeps what it was, so that the screen can say so. The shapes match the modules' schemas; the schemas
 * themselves stay with the screens that send forms.
 */
type Raw = Record<string, unknown>;

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const text = (value: unknown, max: number) => {
  const trimmed = typeof value === "number" ? String(value) : typeof value === "string" ? value.trim() : "";
  return trimmed === "" ? undefined : trimmed.slice(0, max);
};
const id = (value: unknown) => (typeof value === "string" && UUID.test(value) ? value.toLowerCase() : undefined);
const oneOf = <T extends string>(value: unknown, choices: readonly T[]) => choices.find((choice) => choice === value);

/** Leaves absent keys out, so that addresses stay short. */
function present<T extends Raw>(values: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };
}

/** With what was asked for and is not there, as it stood in the address: "exception=latte, line=7". */
function fitted<T extends Raw>(raw: Raw, values: T) {
  const wrong = Object.entries(raw).filter(
    ([key, value]) => Object.hasOwn(values, key) && values[key] === undefined && value !== "" && value !== undefined,
  );
  const told = wrong.map(([key, value]) => `${key}=${text(value, 40) ?? "?"}`).join(", ");
  const fitting = present({ ...values, wrong: text(told === "" ? raw.wrong : told, 120) });
  // The router lays this over what stood in the address: only a key that is here, empty, takes a wrong value's place.
  const dropped: object = Object.fromEntries(wrong.map(([key]) => [key, undefined]));
  return { ...dropped, ...fitting };
}

const KINDS = [
  "late",
  "short",
  "contradictory",
  "answer_overdue",
  "answer_announced",
  "stale",
  "no_promise",
  "not_comparable",
] as const satisfies ExceptionKind[];
const SORTS = ["urgency", "need", "promise", "age", "partner", "po", "open", "qty", "delta"] as const satisfies Array<
  BoardQuery["sort"] & typeof BoardSort._output
>;

export const orders = (raw: Raw) =>
  fitted(raw, {
    state: oneOf(raw.state, ["closed"] as const),
    exception: oneOf(raw.exception, KINDS),
    partner: id(raw.partner),
    search: text(raw.search, 80),
    sort: oneOf(raw.sort, SORTS),
    direction: oneOf(raw.direction, ["asc", "desc"] as const),
    line: id(raw.line),
  });
export type OrdersSearch = ReturnType<typeof orders>;

export const decisions = (raw: Raw) =>
  fitted(raw, {
    show: oneOf(raw.show, ["open", "decided", "obsolete"] as const),
    line: id(raw.line),
    conversation: id(raw.conversation),
  });
export type DecisionsSearch = ReturnType<typeof decisions>;

export const calls = (raw: Raw) => fitted(raw, { partner: id(raw.partner) });

/** `at`: ms into the call, from an evidence popover. `minutes`: the recap for the partner is open. */
export const call = (raw: Raw) =>
  present({
    at: typeof raw.at === "number" && raw.at >= 0 ? raw.at : undefined,
    line: id(raw.line),
    minutes: raw.minutes === true ? true : undefined,
  });

export const partners = (raw: Raw) => fitted(raw, { partner: id(raw.partner), search: text(raw.search, 80) });

const code = (value: unknown) => (typeof value === "string" && /^[a-z]{2}$/.test(value) ? value : undefined);
const slug = (value: unknown) => (typeof value === "string" && /^[a-z0-9-]{1,60}$/.test(value) ? value : undefined);
const seed = (value: unknown) =>
  typeof value === "number" && Number.isInteger(value) && value >= 1 && value <= 20 ? value : undefined;

/** `language`: in which the sentences are shown. */
export const flow = (raw: Raw) => present({ language: code(raw.language) });

/** The call that is looked at. */
export const gym = (raw: Raw) =>
  present({ persona: slug(raw.persona), language: code(raw.language), seed: seed(raw.seed) });

/** Ids of the path are written as the server writes them, so that what changes finds what is shown. */
export const pathIds = <T extends Record<string, string>>(raw: T): T =>
  Object.fromEntries(Object.entries(raw).map(([name, value]) => [name, value.toLowerCase()])) as T;

export const SECTIONS = ["members", "security", "workspace", "audit"] as const;
export const settings = (raw: Raw) => present({ section: oneOf(raw.section, SECTIONS) });

/** `back` may only be a path of this app: an address from elsewhere must not send people away after they signed in. */
export const signIn = (raw: Raw) =>
  present({
    back: typeof raw.back === "string" && /^\/(?![/\\])/.test(raw.back) ? raw.back.slice(0, 500) : undefined,
  });
