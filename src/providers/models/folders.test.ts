import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { describeModelFolder } from "./folders.ts";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "liaison-folder-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const TOKENS = Array.from({ length: 12 }, (_, id) => `t${id} ${id}`).join("\n");

/** Files that begin as ONNX does and end with `metadata`. */
async function put(names: readonly string[], metadata = "", tokens = TOKENS): Promise<void> {
  const model = Buffer.concat([Buffer.from([0x08, 0x0a]), Buffer.alloc(2_000), Buffer.from(metadata)]);
  for (const name of names) await writeFile(join(folder, name), model);
  await writeFile(join(folder, "tokens.txt"), tokens);
}

test.each([
  ["moonshine", ["preprocess.onnx", "encode.int8.onnx", "uncached_decode.int8.onnx", "cached_decode.int8.onnx"], ""],
  ["moonshine", ["encoder_model.onnx", "decoder_model_merged.onnx"], ""],
  ["whisper", ["base-encoder.int8.onnx", "base-decoder.int8.onnx"], ""],
  ["transducer", ["encoder-epoch-99.onnx", "decoder-epoch-99.onnx", "joiner-epoch-99.onnx"], ""],
  ["sense_voice", ["model.int8.onnx"], "model_type\u0012\u0011sense_voice_ctc"],
  ["paraformer", ["model.onnx"], "model_type\u0012\u000aparaformer"],
])("%s is known by its files %j", async (kind, names, metadata) => {
  await put(names, metadata);
  expect(await describeModelFolder(folder, "fr")).toMatchObject({ kind, language: "fr" });
});

test("quantised files are preferred", async () => {
  await put(["base-encoder.onnx", "base-encoder.int8.onnx", "base-decoder.onnx", "base-decoder.int8.onnx"]);
  expect(await describeModelFolder(folder, "fr")).toMatchObject({
    config: { whisper: { encoder: join(folder, "base-encoder.int8.onnx"), language: "fr" } },
  });
});

test("what would end the process is refused with the reason", async () => {
  expect(await describeModelFolder(join(folder, "nowhere"), "fr")).toMatch(/cannot be read/);
  expect(await describeModelFolder(folder, "fr")).toMatch(/no tokens\.txt/);
  await put(["model.onnx"], "something else");
  expect(await describeModelFolder(folder, "fr")).toMatch(/not those of a/);
  await put(["base-encoder.onnx", "base-decoder.onnx"], "", "words\nwithout\nnumbers");
  expect(await describeModelFolder(folder, "fr")).toMatch(/not a token list/);
  await put(["base-encoder.onnx", "base-decoder.onnx"]);
  await writeFile(join(folder, "base-decoder.onnx"), "<html>".repeat(500));
  expect(await describeModelFolder(folder, "fr")).toMatch(/base-decoder\.onnx is not an ONNX model/);
});
