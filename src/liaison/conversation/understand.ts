/** What the extractor is told about the moment, and what of its answer is taken up. Pure. */
import type { PlainDate } from "#kernel/time.ts";
import type { Extraction, ExtractionContext, SlotName, Span } from "../extraction/types.ts";
import { defectsIn, extendedList } from "../flows/sectors/index.ts";
import { hasIntent, NOTHING } from "./reading.ts";
import { asksWhetherItHolds } from "./state.ts";
import type { CallSnapshot, ConversationState, DraftDelivery, LineSnapshot } from "./types.ts";

export function askedSlot(state: ConversationState): SlotName {
  return state.lastSay?.slot ?? "status";
}

/** The field of a form that the open question asks for. */
export function askedField({ work }: ConversationState): string | null {
  return work.question?.kind === "field" ? work.question.field : null;
}

export function currentLineId(state: ConversationState): string | null {
  return state.current === null ? null : (state.topics[state.current]?.lineId ?? null);
}

export function extractionContext(snapshot: CallSnapshot, state: ConversationState): ExtractionContext {
  const lineId = currentLineId(state);
  const { question } = state.work;
  const line = snapshot.lines.find((candidate) => candidate.id === lineId) ?? null;
  const draft = state.topics.find((candidate) => candidate.lineId === lineId)?.draft ?? [];
  return {
    language: state.language,
    otherLanguages: snapshot.languages,
    turningTo: question?.kind === "language" ? question.to : state.work.spokenIn,
    slot: askedSlot(state),
    today: snapshot.today,
    known: snapshot.lines.flatMap((candidate) => [candidate.po, `${candidate.po}/${candidate.line}`]),
    items: snapshot.lines.map(({ po, line: position, item }) => ({ line: `${po}/${position}`, name: item })),
    openQuantity: line?.openQty ?? null,
    uom: line?.uom ?? null,
    pack: line?.pack ?? null,
    points: pointsOf(snapshot, state.language),
    ...defectsFor(snapshot, state.language),
    within: question?.kind === "narrow" ? (draft[question.delivery]?.interval ?? null) : null,
    follows: question?.kind === "remainder" ? lastDay(draft) : null,
    spokenDates: (draft.length > 0 ? draft : promiseNamed(state, line)).flatMap(({ interval }) =>
      interval === null ? [] : [interval.likely],
    ),
  };
}

/** "A day later" to "does that hold?" counts from the one promise just named. */
function promiseNamed(state: ConversationState, line: LineSnapshot | null): LineSnapshot["promises"] {
  return asksWhetherItHolds(state) && line?.promises.length === 1 ? line.promises : [];
}

function lastDay(draft: readonly DraftDelivery[]): PlainDate | null {
  const days = draft.flatMap(({ interval }) => (interval === null ? [] : [interval.latest ?? interval.earliest]));
  return days.sort().at(-1) ?? null;
}

function pointsOf({ subject }: CallSnapshot, language: string): NonNullable<ExtractionContext["points"]> {
  if (subject?.kind !== "teach_back") return [];
  return subject.points.map(({ id, words }) => ({ id, words: words[language] ?? words.en ?? [] }));
}

/** What the partner's sector calls its defects, with what the workspace added. */
function defectsFor({ protection, overrides }: CallSnapshot, language: string): Pick<ExtractionContext, "defects"> {
  if (protection === undefined) return {};
  const list = extendedList(protection.sector, overrides?.sector);
  return list.defects.length === 0 ? {} : { defects: defectsIn(list, language) };
}

/** Before the answer about recording no value is taken up: only whether it was a yes, and what was wanted, as when to call. */
export function consentOnly(extraction: Extraction): Extraction {
  const calls = hasIntent(extraction, "call_back_later");
  const { times, inMinutes } = extraction.observed;
  const when = { times, ...(inMinutes === undefined ? {} : { inMinutes }) };
  return {
    ...extraction,
    deliveries: calls
      ? extraction.deliveries.flatMap(({ date }) => (date === null ? [] : [{ date, quantity: null }]))
      : [],
    percent: null,
    durationDays: null,
    upToDays: null,
    basis: null,
    condition: null,
    delayReason: null,
    identifiers: [],
    unknownOrders: [],
    colleague: null,
    observed: calls ? { ...NOTHING.observed, ...when } : NOTHING.observed,
    ambiguous: null,
    doubt: [],
  };
}

/** Where values stand in the words, for the marks in the evidence popover. */
export function valueSpans(extraction: Extraction): Span[] {
  const spans = [
    ...extraction.deliveries.flatMap((delivery) => [delivery.date?.span, delivery.quantity?.span]),
    extraction.percent?.span,
    extraction.durationDays?.span,
    extraction.delayReason?.span,
  ];
  return spans.filter((span) => span !== undefined && span !== null);
}
