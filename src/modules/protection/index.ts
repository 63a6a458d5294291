export { isUnderHold, listHolds, placeHold, releaseHold } from "./holds.ts";
export { addMark, listMarks, removeMark, unspeakableTerms } from "./marks.ts";
export { type OffRecordRefusal, offRecordRefusal, topicOfFlow } from "./off-record.ts";
export { protectionRoutes } from "./routes.ts";
