export { type AudioSource, audioSource, type RecordingSource, recordingSource } from "./audio.ts";
export {
  createKey,
  type Erased,
  eraseKey,
  type NewContent,
  putContent,
  rawKey,
  readContent,
  readContents,
  rewrapKeys,
} from "./content.ts";
export { type FileRow, recordFileRows, type SourceFile } from "./file-rows.ts";
export { readEvidence } from "./read.ts";
export { type KeptReason, keepReason } from "./reason.ts";
export {
  type MailEvidence,
  type Mark,
  type PersonEvidence,
  type PortalEvidence,
  recordMailEvidence,
  recordPersonEvidence,
  recordPortalEvidence,
  recordSpeechEvidence,
  type SpeechEvidence,
} from "./record.ts";
export { evidenceRoutes } from "./routes.ts";
