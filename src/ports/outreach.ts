import type { PlainDate } from "#kernel/time.ts";

type About = {
  /** The same key is the same fact: it counts once. */
  key: string;
  conversationId: string;
  partnerId: string;
  contactId: string;
};

export type Attempt = About & {
  result: "voicemail" | "no_answer" | "call_back_later";
  /** Not before this day at the contact; null: as the rules of its ladder say. */
  notBefore: PlainDate | null;
};

/**
 * Who is contacted next, when and how. Counts attempts a contact and local day, and makes none beyond the cap, whoever
 * asks; after three without an answer another contact, then a person of ours. Each call resolves when it is kept.
 */
export interface Outreach {
  attempted(attempt: Attempt): Promise<void>;
  /** Nothing of ours goes to this partner, campaigns included, until a person of ours lifts it: no rule and no time does. */
  hold(held: About & { reason: "injury" }): Promise<void>;
  /** No further calls to this contact; others of the partner may be called. */
  optOut(wish: About): Promise<void>;
  /** They will tell of this line by themselves: nobody asks before `by` is over, and somebody does when nothing came. */
  awaitAnswer(wait: About & { lineId: string; by: PlainDate | null }): Promise<void>;
  /** Written from now on, as long as the contact does not say otherwise. */
  preferWritten(wish: About): Promise<void>;
}
