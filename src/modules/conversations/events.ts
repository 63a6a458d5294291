/** Emitted once a conversation, in the transaction that ended it. */
export type ConversationEnded = { type: "conversations.ended"; conversationId: string; outcome: string };
