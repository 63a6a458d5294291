import { homedir } from "node:os";
import { join, resolve } from "node:path";
import { z } from "zod";
import { AppError } from "./errors.ts";

/** Everything the environment may say, validated once at start. Paths are absolute. */
export type Config = {
  port: number;
  host: string;
  /** Address people use; null means http://<host>:<port>. */
  publicUrl: string | null;
  dataDir: string;
  databaseUrl: string | null;
  /** Speech models, shared by all data folders of this user. */
  modelDir: string;
  /** Extra recognisers: language -> folder of a sherpa-onnx model. */
  sttFolders: Record<string, string>;
  /** Master keys of the words; null is a file in the data folder. */
  masterKeyFile: string | null;
  /** Live calls at once; null is the measured default of this machine. */
  callLimit: number | null;
  /** A server that reads along where the rules left something open; null: the rules alone. */
  languageModel: LanguageModelConfig | null;
  logLevel: "debug" | "info" | "warn" | "error" | "silent";
};

export type LanguageModelConfig = {
  /** Of the chat-completions protocol, up to and with the version. */
  url: string;
  model: string;
  /** Never shown, never logged. */
  key: string | null;
  /** How long a turn waits, ms; requests and tokens of one conversation. */
  waitMs: number;
  calls: number;
  tokens: number;
};

/** A password in an address would be shown with it. */
const ServiceUrl = z
  .url({ protocol: /^https?$/ })
  .refine((url) => !URL.canParse(url) || new URL(url).username === "", "an address without user and password");

const Environment = z.object({
  PORT: z.coerce.number().int().min(0).max(65535).default(4470),
  HOST: z.string().default("127.0.0.1"),
  PUBLIC_URL: z.url().optional(),
  LIAISON_DATA: z.string().optional(),
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\//, "a postgresql:// address")
    .optional(),
  LIAISON_MODELS: z.string().optional(),
  LIAISON_MASTER_KEY_FILE: z.string().optional(),
  LIAISON_CALLS: z.coerce.number().int().min(1).max(64).optional(),
  LIAISON_LLM_URL: ServiceUrl.optional(),
  LIAISON_LLM_MODEL: z.string().max(200).optional(),
  LIAISON_LLM_KEY: z
    .string()
    .regex(/^[\x21-\x7e]{1,500}$/, "a key is printable and has no spaces")
    .optional(),
  LIAISON_LLM_WAIT_MS: z.coerce.number().int().min(100).max(5_000).default(1_200),
  LIAISON_LLM_CALLS: z.coerce.number().int().min(0).max(1_000).default(20),
  LIAISON_LLM_TOKENS: z.coerce.number().int().min(0).max(10_000_000).default(30_000),
  LIAISON_LOG: z.enum(["debug", "info", "warn", "error", "silent"]).default("info"),
});

export function readConfig(env: Record<string, string | undefined>): Config {
  // An empty variable means "not set": shells and compose files produce them.
  const set = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ""));
  const parsed = Environment.safeParse(set);
  if (!parsed.success) {
    const first = parsed.error.issues[0]!;
    throw new AppError("invalid_input", `Setting ${first.path.join(".")}: ${first.message}.`);
  }
  const values = parsed.data;
  return {
    port: values.PORT,
    host: values.HOST,
    publicUrl: values.PUBLIC_URL?.replace(/\/+$/, "") ?? null,
    dataDir: resolve(values.LIAISON_DATA ?? join(homedir(), ".local", "share", "liaison")),
    databaseUrl: values.DATABASE_URL ?? null,
    modelDir: resolve(values.LIAISON_MODELS ?? join(homedir(), ".cache", "liaison", "models")),
    sttFolders: sttFolders(set),
    masterKeyFile: values.LIAISON_MASTER_KEY_FILE === undefined ? null : resolve(values.LIAISON_MASTER_KEY_FILE),
    callLimit: values.LIAISON_CALLS ?? null,
    languageModel: languageModel(values),
    logLevel: values.LIAISON_LOG,
  };
}

function languageModel(values: z.infer<typeof Environment>): LanguageModelConfig | null {
  const { LIAISON_LLM_URL: url, LIAISON_LLM_MODEL: model } = values;
  if (url === undefined && model === undefined) return null;
  if (url === undefined || model === undefined) {
    throw new AppError(
      "invalid_input",
      "Settings LIAISON_LLM_URL and LIAISON_LLM_MODEL belong together: set both or none.",
    );
  }
  return {
    url,
    model,
    key: values.LIAISON_LLM_KEY ?? null,
    waitMs: values.LIAISON_LLM_WAIT_MS,
    calls: values.LIAISON_LLM_CALLS,
    tokens: values.LIAISON_LLM_TOKENS,
  };
}

function sttFolders(env: Record<string, string | undefined>): Record<string, string> {
  const folders: Record<string, string> = {};
  for (const [name, value] of Object.entries(env)) {
    const match = /^LIAISON_STT_([A-Z]{2})$/.exec(name);
    if (match && value) folders[match[1]!.toLowerCase()] = resolve(value);
  }
  return folders;
}
