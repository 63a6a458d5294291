export type CalendarNote = {
  /** The same key to the same side is the same note: sent once. */
  key: string;
  conversationId: string;
  partnerId: string;
  contactId: string;
  to: "ours" | "partner";
  purpose: "audit" | "inspection" | "pick_up" | "meeting";
  /** Ms since the epoch. */
  startsAt: number;
};

/**
 * When our side is free, and notes of what was agreed. `free` gives only starts that lie in working hours and outside the
 * holidays of both sides; it is read before a conversation, never in it. A note says when, for what and with whom: of
 * either side's other appointments it says nothing.
 */
export interface Calendar {
  free(request: {
    partnerId: string;
    purpose: CalendarNote["purpose"];
    from: number;
    to: number;
    minutes: number;
  }): Promise<readonly number[]>;
  send(note: CalendarNote): Promise<void>;
}
