export type AlarmReason = "injury" | "quality_report" | "shared_line_risk" | "price_change" | "bank_change";

export type Alarm = {
  /** The same key is the same alarm: told once, however often it is given. */
  key: string;
  conversationId: string;
  partnerId: string;
  lineId: string | null;
  reason: AlarmReason;
  /** A telephone rings, or it is enough that somebody sees it. */
  how: "ring" | "notice";
  /** By when a person of ours must have been told. */
  withinMs: number;
  /** How long one person is rung before the next one is. */
  ringMs: number;
};

/**
 * Our people on call, in their order and hours. An alarm is kept before `alarm` resolves, which waits for nobody to answer;
 * it is given to the next person when it is not taken, and to the first again at the end of the list, until somebody has it.
 * Whoever takes it hears partner and reason before the partner's voice. It carries no words: these are in the record.
 */
export interface OnCall {
  alarm(alarm: Alarm): Promise<void>;
}
