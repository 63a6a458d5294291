export type Participant = { id: string; side: "ours" | "partner"; language: string };

export type Said = { by: Participant["id"]; text: string; language: string };

/**
 * Several people and the agent on one call, the agent between two languages. Before anybody is interpreted all have heard,
 * each in their language, that everything said on the call is passed on; `interpret` is refused until then. What one says
 * is passed on whole and in the first person, a request to leave something out included; locked terms are never replaced.
 */
export interface Conference {
  open(call: { conversationId: string; participants: readonly Participant[] }): Promise<void>;
  /** Resolves when everybody has heard it. */
  announce(texts: Readonly<Record<Participant["id"], string>>): Promise<void>;
  onSaid(listener: (said: Said) => void): void;
  interpret(said: Said, renderings: Readonly<Record<Participant["id"], string>>): Promise<void>;
  /** Heard by one person of ours only, before they join. */
  whisper(to: Participant, text: string): Promise<void>;
  /** False when nobody answered in that time; the others are not left in silence meanwhile. */
  invite(participant: Participant, ringMs: number): Promise<boolean>;
  end(): Promise<void>;
}
