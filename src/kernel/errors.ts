/** Coded errors. A code is stable and documented; the sentence says what happened and what to do. */

export type ErrorCode = keyof typeof ERRORS;

/** Every code with its HTTP status. docs/errors.md says of each what to do; a test compares them. */
export const ERRORS = {
  invalid_input: 422,
  malformed_body: 400,
  body_too_large: 413,
  unsupported_media_type: 415,
  not_signed_in: 401,
  sign_in_link_used: 401,
  forbidden: 403,
  cross_site_request: 403,
  not_found: 404,
  conflict: 409,
  idempotency_key_reused: 409,
  already_decided: 409,
  contact_do_not_call: 409,
  conversation_not_live: 409,
  conversation_busy: 409,
  conversation_not_resumable: 409,
  commitment_exceeds_open_quantity: 409,
  legal_hold: 409,
  off_record_refused: 409,
  file_unreadable: 422,
  file_too_many_rows: 422,
  language_unavailable: 422,
  speech_models_missing: 503,
  speech_worker_failed: 503,
  calls_at_capacity: 503,
  rate_limited: 429,
  upgrade_required: 426,
  range_not_satisfiable: 416,
  timed_out: 503,
  storage_unavailable: 503,
  storage_full: 507,
  data_folder_in_use: 500,
  database_setup_needed: 500,
  server_not_running: 500,
  master_key_missing: 500,
  master_key_wrong: 500,
  content_damaged: 500,
  erased: 410,
  recording_unreadable: 500,
  not_recorded: 410,
  internal: 500,
} as const;

export class AppError extends Error {
  readonly code: ErrorCode;
  readonly status: number;
  /** Machine-readable context for the client; never personal data. */
  readonly details: Record<string, unknown> | undefined;

  constructor(code: ErrorCode, message: string, details?: Record<string, unknown>, options?: { cause?: unknown }) {
    super(message, options);
    this.name = "AppError";
    this.code = code;
    this.status = ERRORS[code];
    this.details = details;
  }
}

export function isAppError(error: unknown): error is AppError {
  return error instanceof AppError;
}
