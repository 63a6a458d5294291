import type { CallSnapshot, ConversationState, TopicWork } from "./types.ts";

/** The state before the first event. */
export function initialState(snapshot: CallSnapshot): ConversationState {
  return {
    seq: 0,
    language: snapshot.language,
    phase: "opening",
    resume: null,
    recording: "pending",
    topics: snapshot.lines.map((line) => ({
      lineId: line.id,
      status: "open",
      draft: [],
      draftHeard: [],
      condition: null,
      repairs: 0,
      commitmentIds: [],
    })),
    current: null,
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
      corrections: 0,
      humanRequests: 0,
      priceRequests: 0,
      awaiting: [],
      held: [],
      topics: snapshot.lines.map(freshTopicWork),
    },
  };
}

export function freshTopicWork(): TopicWork {
  return {
    named: false,
    asked: 0,
    basisAsked: false,
    remainderAsked: 0,
    hedgeAsked: false,
    conditionRead: false,
    readBack: false,
    failedReadbacks: 0,
    keypadTried: false,
    notKnownReported: false,
    colleague: false,
    recorded: null,
  };
}
