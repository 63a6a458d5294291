/**
 * Each thing that the twelve calls ask of the agent, once, under the capability it needs. Those that wait name the issue that
 * brings it: it takes the entry out of WAITING and puts a test with the same id beside the others.
 */
export type Capability =
  | "conversation"
  | "voicemail"
  | "conference"
  | "on-call"
  | "calendar"
  | "campaign"
  | "documents"
  | "inspection tables"
  | "outreach";

export type Must = { capability: Capability; line: string };

export const MUST = {
  "1.no-single-date": { capability: "conversation", line: "no single fixed date is stored for the whole quantity" },
  "1.words-verbatim": { capability: "conversation", line: "the partner's words are kept as said, in both languages" },
  "1.switchboard": { capability: "conversation", line: "a switchboard is told of no order" },
  "1.about-not-firm": { capability: "conversation", line: "a yes with about in it is not firm" },
  "1.second-notice": { capability: "conversation", line: "the colleague is given the notice as well" },
  "2.never-accepted": { capability: "conversation", line: "words that accept a price are never said" },
  "2.price-unchanged": { capability: "conversation", line: "no price of an order changes" },
  "2.no-partner-named": { capability: "conversation", line: "no other partner is named, nor confirmed to be one" },
  "2.human-told": { capability: "on-call", line: "a person of ours is told within two minutes" },
  "3.fifteen-seconds": { capability: "voicemail", line: "a message lasts less than fifteen seconds" },
  "3.no-order-data": { capability: "voicemail", line: "a message says nothing of an order" },
  "3.full-mailbox": { capability: "voicemail", line: "a full mailbox is not talked to" },
  "3.attempts-a-day": { capability: "outreach", line: "attempts a day are capped" },
  "4.rule-stated": { capability: "conference", line: "the interpreter's rule is told at the start" },
  "4.passed-on": { capability: "conference", line: "what is said is passed on, whatever was wished" },
  "4.process-change": { capability: "conference", line: "an unapproved change of process becomes a draft report" },
  "5.refusal-respected": { capability: "conversation", line: "a refusal is respected" },
  "5.no-argument": { capability: "conversation", line: "a refusal is not argued with" },
  "5.two-asks": { capability: "conversation", line: "after a refusal no more than two questions are put" },
  "5.same-weight": {
    capability: "conversation",
    line: "a hedge weighs the same whatever faith or country it comes from",
  },
  "6.safety-first": { capability: "conversation", line: "safety comes first" },
  "6.until-lifted": { capability: "campaign", line: "after an injury no order is asked about until a person says so" },
  "7.nothing-stored": { capability: "conversation", line: "no bank detail becomes part of the record's master data" },
  "7.no-hint": { capability: "conversation", line: "nothing hints at the details on file" },
  "8.clause-cited": { capability: "documents", line: "the rule of the packed share is cited from its clause" },
  "8.sample-size": { capability: "inspection tables", line: "the sample size comes from the table for the lot" },
  "9.cited": { capability: "documents", line: "each answer has its citation" },
  "9.no-number": { capability: "conversation", line: "no number is said without a source" },
  "9.no-release": { capability: "conversation", line: "nothing said releases or accepts anything" },
  "9.silence-stated": { capability: "documents", line: "what the specification does not state is said to be so" },
  "9.audit-trail": { capability: "documents", line: "information given by the agent is signed into the audit trail" },
  "10.class-proposed": { capability: "conversation", line: "the class of a deviation is proposed, never set" },
  "10.transfer-fallback": { capability: "on-call", line: "where one on call does not answer, the next one is rung" },
  "10.never-silent": { capability: "conversation", line: "the caller is never left in silence over five seconds" },
  "11.neither": { capability: "conversation", line: "another relation is neither confirmed nor denied" },
  "11.redaction": { capability: "conversation", line: "words about another customer are not kept, and that is logged" },
  "11.shared-line": {
    capability: "on-call",
    line: "what may touch our product is told to quality with no more than that",
  },
  "12.refused": { capability: "conversation", line: "off the record is refused where records must be kept" },
  "12.reason": { capability: "conversation", line: "the reason is given" },
  "12.no-threat": { capability: "conversation", line: "nothing sounds like a threat" },
} as const satisfies Record<string, Must>;

export type MustId = keyof typeof MUST;

/** What no component of today can show, with the issue it waits for and the port or part that brings it. */
export const WAITING: Partial<Record<MustId, string>> = {
  "3.attempts-a-day": "issue 4: attempts a day as data, behind ports/outreach.ts",
  "4.rule-stated": "issue 4: interpreter flow behind ports/conference.ts",
  "4.passed-on": "issue 4: interpreter flow behind ports/conference.ts",
  "4.process-change": "issue 4: what is told on an interpreted call; the draft is the quality report's",
  "8.clause-cited": "answers from documents: a citation from a contract",
  "8.sample-size": "tables of inspection by attributes",
  "9.cited": "answers from documents",
  "9.silence-stated": "answers from documents",
  "9.audit-trail": "answers from documents: what was given is signed",
};
