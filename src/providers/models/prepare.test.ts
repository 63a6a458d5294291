import { execFileSync } from "node:child_process";
import { mkdir, mkdtemp, readdir, readFile, rm, truncate, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { silentLogger } from "#kernel/logger.ts";
import { NEEDS_MODELS, speechModels } from "../../../test/support/speech-models.ts";
import { MOONSHINE_TINY_EN } from "./bundles.ts";
import { createFolder, isComplete } from "./cache.ts";
import { PackError } from "./npm-pack.ts";
import { installedModels, prepareModels } from "./prepare.ts";

const log = silentLogger();
const models = await speechModels();
let cacheDir: string;
beforeEach(async () => {
  cacheDir = await mkdtemp(join(tmpdir(), "liaison-models-"));
});
afterEach(() => rm(cacheDir, { recursive: true, force: true }));

const offline = () => Promise.reject(new PackError("failed", "code ECONNREFUSED"));

describe("without a cache", () => {
  test("no network is told with what to do, and nothing is left behind", async () => {
    expect(await installedModels({ cacheDir, log })).toBeNull();
    const prepared = prepareModels({ cacheDir, log, fetchPackage: offline });
    await expect(prepared).rejects.toMatchObject({
      code: "speech_models_missing",
      message: expect.stringMatching(/ECONNREFUSED.*Connect this machine.*copy the folder.*LIAISON_MODELS/),
    });
    expect(await readdir(cacheDir)).toEqual([]);
  });

  test("a package with other content is refused", async () => {
    const prepared = prepareModels({ cacheDir, log, fetchPackage: async () => Buffer.from("something else") });
    await expect(prepared).rejects.toMatchObject({
      code: "speech_models_missing",
      message: expect.stringContaining("SHA-256"),
    });
    expect(await readdir(cacheDir)).toEqual([]);
  });

  test("a full disk is told as such", async () => {
    const full = () => Promise.reject(Object.assign(new Error("no space"), { code: "ENOSPC" }));
    await expect(prepareModels({ cacheDir, log, fetchPackage: full })).rejects.toMatchObject({ code: "storage_full" });
  });
});

describe("the cache", () => {
  const write = (text: string) => async () => new Map([["model.onnx", text]]);

  test("a folder comes into being whole; a file cut afterwards makes it incomplete", async () => {
    await createFolder(cacheDir, "m", write("abc"));
    expect(await isComplete(join(cacheDir, "m"))).toBe(true);
    await truncate(join(cacheDir, "m", "model.onnx"), 2);
    expect(await isComplete(join(cacheDir, "m"))).toBe(false);
  });

  test("several at once: one folder, complete, no rest", async () => {
    await Promise.all(["a", "b", "c", "d"].map((text) => createFolder(cacheDir, "m", write(text))));
    expect(await readdir(cacheDir)).toEqual(["m"]);
    expect(await isComplete(join(cacheDir, "m"))).toBe(true);
  });

  test("a damaged folder in the place is replaced", async () => {
    await mkdir(join(cacheDir, "m"));
    await writeFile(join(cacheDir, "m", "model.onnx"), "half");
    await createFolder(cacheDir, "m", write("whole"));
    expect(await readFile(join(cacheDir, "m", "model.onnx"), "utf8")).toBe("whole");
    expect(await readdir(cacheDir)).toEqual(["m"]);
  });

  test("a failure while writing leaves nothing", async () => {
    const failing = createFolder(cacheDir, "m", () => Promise.reject(new Error("died")));
    await expect(failing).rejects.toThrow("died");
    expect(await readdir(cacheDir)).toEqual([]);
  });
});

describe.skipIf(!models)(`the real models ${NEEDS_MODELS}`, () => {
  test("the token list has each id of the model once, in base64", async () => {
    const tokens = String(models!.stt.en!.config.tokens);
    const lines = (await readFile(tokens, "utf8")).trimEnd().split("\n");
    expect(lines).toHaveLength(32_768);
    const text = (id: number) => Buffer.from(lines[id]!.split(" ")[0]!, "base64").toString("latin1");
    expect(lines.every((line, id) => line.endsWith(` ${id}`))).toBe(true);
    // Byte tokens start at 3 in the LLaMA vocabulary; 278 is " the".
    expect(text(3 + 0x41)).toBe("A");
    expect(text(278)).toBe(" the");
  });

  test("a cached folder needs no network, and a configured folder is added or explained", async () => {
    const moonshine = join(models!.vad, "..", "..", MOONSHINE_TINY_EN.id);
    const paths = await prepareModels({
      cacheDir: join(models!.vad, "..", ".."),
      log,
      sttFolders: { fr: moonshine, de: join(cacheDir, "nowhere") },
      fetchPackage: offline,
    });
    expect(Object.keys(paths.stt).sort()).toEqual(["en", "fr"]);
    expect(paths.problems).toEqual([{ language: "de", message: expect.stringContaining("cannot be read") }]);
  }, 120_000);

  test("files that look like a model but are none are found out before the server loads them", async () => {
    const folder = join(cacheDir, "broken");
    const moonshine = join(models!.vad, "..", "..", MOONSHINE_TINY_EN.id);
    await mkdir(folder);
    execFileSync("cp", [join(moonshine, "tokens.txt"), folder]);
    for (const name of ["encoder.onnx", "decoder_merged.onnx"]) {
      await writeFile(join(folder, name), (await readFile(join(moonshine, name))).subarray(0, 5_000));
    }
    const paths = await installedModels({ cacheDir: join(models!.vad, "..", ".."), log, sttFolders: { fr: folder } });
    expect(paths!.stt.fr).toBeUndefined();
    expect(paths!.problems[0]!.message).toContain("cannot load it");
  }, 120_000);
});
