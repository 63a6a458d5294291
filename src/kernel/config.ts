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
  logLevel: "debug" | "info" | "warn" | "error" | "silent";
};

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
    logLevel: values.LIAISON_LOG,
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
