import { flowOf, formOf } from "../flows/index.ts";
import type { Form } from "../flows/types.ts";
import type { CallSnapshot, ConversationState, FormState, TopicWork } from "./types.ts";

/** The state before the first event. */
export function initialState(snapshot: CallSnapshot): ConversationState {
  // In a flow of another kind the lines only tell what it is about.
  const lines = flowOf(snapshot).steps.includes("lines") ? snapshot.lines : [];
  return {
    seq: 0,
    language: snapshot.language,
    phase: "opening",
    resume: null,
    recording: snapshot.protection?.offRecord ? "unrecorded" : "pending",
    topics: lines.map((line) => ({
      lineId: line.id,
      status: "open",
      draft: [],
      draftHeard: [],
      condition: null,
      repairs: 0,
      commitmentIds: [],
    })),
    current: null,
    ...formsOf(snapshot),
    lastSay: null,
    silences: 0,
    repairs: 0,
    intentsSeen: [],
    outcome: null,
    work: {
      question: null,
      failures: 0,
      stimuli: 0,
      silencesInCall: 0,
      digressionsInRow: 0,
      aside: false,
      interruption: null,
      questionLed: false,
      overheard: false,
      holding: false,
      returnTo: [],
      recapped: false,
      recaps: 0,
      correctionsSaid: 0,
      sameAsked: { key: "", times: 0 },
      corrections: 0,
      humanRequests: 0,
      priceRequests: 0,
      pricesAsked: [],
      ...(snapshot.protection?.offRecord ? { offRecord: true } : {}),
      awaiting: [],
      spokenIn: null,
      declined: [],
      consented: false,
      handedOver: false,
      putThroughAsked: false,
      held: [],
      topics: lines.map(freshTopicWork),
    },
  };
}

/** The form of a flow that has one is begun with the conversation. */
function formsOf(snapshot: CallSnapshot): Pick<ConversationState, "forms" | "form"> {
  const form = formOf(snapshot);
  return form === null ? { forms: [], form: null } : { forms: [freshForm(form, null)], form: 0 };
}

export function freshForm(form: Form, lineId: string | null): FormState {
  return {
    form: form.id,
    lineId,
    fields: form.fields.map(({ id }) => ({ field: id, status: "open", value: null, heard: [] })),
    status: "open",
    introduced: false,
    failedReadbacks: 0,
    oneByOne: false,
    denials: {},
    readBack: false,
    offered: [],
    declined: [],
  };
}

export function freshTopicWork(): TopicWork {
  return {
    named: false,
    asked: 0,
    basisAsked: false,
    remainderAsked: 0,
    hangsOnPrice: false,
    orderNamed: false,
    left: 0,
    disputed: null,
    doubted: false,
    hedgeAsked: false,
    conditionRead: false,
    readBack: false,
    failedReadbacks: 0,
    keypadTried: false,
    notKnownReported: false,
    reported: [],
    colleague: false,
    recorded: null,
  };
}

/** The promise on record was just named, and nothing was asked but whether it stands. */
export function asksWhetherItHolds({ lastSay }: ConversationState): boolean {
  return lastSay?.template === "line.ask_holds" || lastSay?.template === "line.ask_which_holds";
}
