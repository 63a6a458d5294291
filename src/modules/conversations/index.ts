export { appendClosing, appendEvents, type NewEvent, readEvents } from "./append.ts";
export { type ConversationEnd, endConversation, markBrokenOff, setMode } from "./end.ts";
export { type ErasedConversation, eraseConversation } from "./erase.ts";
export { EVENT_PAYLOADS, type EventKind, type EventPayload, type StoredEvent } from "./event-payloads.ts";
export { connect, renewLease, takeLease } from "./lease.ts";
export { conversationDetail, listConversations, readSnapshot } from "./read.ts";
export { conversationOfFile, noteChunks, openRecording, recordingFile } from "./recording.ts";
export { conversationsRoutes, type RemoveRecording } from "./routes.ts";
export { type NewConversation, type StartedConversation, startConversation } from "./start.ts";
