/**
 * Recognisers that an operator adds: a folder of any sherpa-onnx offline model. sherpa-onnx ends the whole process on a
 * bad configuration, so a folder is looked at file by file and then loaded once in a process of its own before it may
 * come near the server.
 */
import { open, readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { probeRecogniser } from "./probe.ts";
import type { SttModel } from "./types.ts";

type Problem = { language: string; message: string };

export async function readModelFolders(
  folders: Readonly<Record<string, string>>,
  probe: (model: SttModel) => Promise<string | null> = probeRecogniser,
): Promise<{ models: Record<string, SttModel>; problems: Problem[] }> {
  const models: Record<string, SttModel> = {};
  const problems: Problem[] = [];
  for (const [language, folder] of Object.entries(folders)) {
    const model = await describeModelFolder(folder, language);
    const fault = typeof model === "string" ? model : await probe(model);
    if (fault !== null) problems.push({ language, message: `${folder}: ${fault}` });
    else if (typeof model !== "string") models[language] = model;
  }
  return { models, problems };
}

/** What kind of model lies in the folder, by its files; or a sentence why it cannot be used. Loads nothing. */
export async function describeModelFolder(folder: string, language: string): Promise<SttModel | string> {
  let names: string[];
  try {
    names = (await readdir(folder)).sort();
  } catch {
    return "the folder cannot be read";
  }
  const tokens = names.find((name) => name.endsWith("tokens.txt"));
  if (tokens === undefined) return "there is no tokens.txt";
  const part = (pattern: RegExp) => preferred(names.filter((name) => name.endsWith(".onnx") && pattern.test(name)));
  const found = {
    preprocess: part(/^preprocess/),
    encode: part(/^encode\b/),
    uncached: part(/^uncached_decode/),
    cached: part(/^cached_decode/),
    encoder: part(/encoder/),
    merged: part(/decoder.*merged/),
    decoder: part(/decoder(?!.*merged)/),
    joiner: part(/joiner/),
    model: part(/^model/),
  };
  const at = (name: string) => join(folder, name);

  const build = (kind: SttModel["kind"], config: Record<string, unknown>, files: readonly string[]) =>
    checked({ language, kind, config: { ...config, tokens: at(tokens) } }, files.map(at), at(tokens));

  const { preprocess, encode, uncached, cached, encoder, merged, decoder, joiner, model } = found;
  if (preprocess && encode && uncached && cached) {
    const moonshine = {
      preprocessor: at(preprocess),
      encoder: at(encode),
      uncachedDecoder: at(uncached),
      cachedDecoder: at(cached),
    };
    return build("moonshine", { moonshine }, [preprocess, encode, uncached, cached]);
  }
  if (encoder && merged) {
    return build("moonshine", { moonshine: { encoder: at(encoder), mergedDecoder: at(merged) } }, [encoder, merged]);
  }
  if (encoder && decoder && joiner) {
    const transducer = { encoder: at(encoder), decoder: at(decoder), joiner: at(joiner) };
    return build("transducer", { transducer }, [encoder, decoder, joiner]);
  }
  if (encoder && decoder) {
    const whisper = { encoder: at(encoder), decoder: at(decoder), language, task: "transcribe", tailPaddings: -1 };
    return build("whisper", { whisper }, [encoder, decoder]);
  }
  if (model) {
    const type = await modelType(at(model));
    if (type === "sense_voice") {
      return build(type, { senseVoice: { model: at(model), language, useInverseTextNormalization: 1 } }, [model]);
    }
    if (type === "paraformer") return build(type, { paraformer: { model: at(model) } }, [model]);
  }
  return "its files are not those of a Moonshine, Whisper, SenseVoice, Paraformer or transducer model for sherpa-onnx";
}

/** Quantised files first: they are several times faster on a processor and lose little. */
function preferred(names: readonly string[]): string | undefined {
  return names.find((name) => name.includes("int8")) ?? names[0];
}

async function checked(model: SttModel, files: readonly string[], tokens: string): Promise<SttModel | string> {
  for (const file of files) {
    if (!(await looksLikeOnnx(file))) return `${file} is not an ONNX model`;
  }
  if (!(await looksLikeTokens(tokens))) return `${tokens} is not a token list ("token number" a line)`;
  return model;
}

/** An ONNX file is a protobuf whose first field is `ir_version` (field 1, varint): byte 0x08, then a small number. */
async function looksLikeOnnx(file: string): Promise<boolean> {
  const size = (await stat(file).catch(() => null))?.size ?? 0;
  if (size < 1_000) return false;
  const head = await slice(file, 0, 2);
  return head[0] === 0x08 && head[1]! > 0 && head[1]! < 32;
}

async function looksLikeTokens(file: string): Promise<boolean> {
  if ((await stat(file)).size > 16 * 1024 * 1024) return false;
  const lines = (await readFile(file, "utf8")).split("\n").filter((line) => line.trim() !== "");
  return lines.length >= 10 && lines.every((line) => /(^|\s)\d+\s*$/.test(line));
}

/** sherpa-onnx writes the kind of a one-file model into the metadata, which stands at the end of the file. */
async function modelType(file: string): Promise<"sense_voice" | "paraformer" | null> {
  const size = (await stat(file)).size;
  const TAIL_BYTES = 1024 * 1024;
  const tail = Buffer.from(await slice(file, Math.max(0, size - TAIL_BYTES), TAIL_BYTES)).toString("latin1");
  if (tail.includes("sense_voice")) return "sense_voice";
  return tail.includes("paraformer") ? "paraformer" : null;
}

async function slice(file: string, from: number, length: number): Promise<Uint8Array> {
  const handle = await open(file);
  try {
    const buffer = new Uint8Array(length);
    const { bytesRead } = await handle.read(buffer, 0, length, from);
    return buffer.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}
