import { execFile } from "node:child_process";
import { createRequire } from "node:module";
import { recogniserConfig } from "../sherpa.ts";
import type { SttModel } from "./types.ts";

const TIMEOUT_MS = 120_000;

/** Plain JavaScript for `node -e`: must need nothing but the package, whose address and configuration it gets. */
const PROGRAM = `
const [, address, config] = process.argv;
const { OfflineRecognizer } = require(address);
const recogniser = new OfflineRecognizer(JSON.parse(config));
const stream = recogniser.createStream();
stream.acceptWaveform({ samples: new Float32Array(16000).map((_, i) => Math.sin(i / 9) / 50), sampleRate: 16000 });
recogniser.decode(stream);
if (typeof recogniser.getResult(stream).text !== "string") process.exit(3);
`;

/** Loads the model in a process of its own and lets it hear a second of sound. Null when that went well, else why not. */
export function probeRecogniser(model: SttModel): Promise<string | null> {
  const address = createRequire(import.meta.url).resolve("sherpa-onnx-node");
  const args = ["-e", PROGRAM, address, JSON.stringify(recogniserConfig(model))];
  return new Promise((resolve) => {
    execFile(process.execPath, args, { timeout: TIMEOUT_MS, maxBuffer: 1024 * 1024 }, (error, _stdout, stderr) => {
      if (!error) return resolve(null);
      const detail = stderr.trim().split("\n").at(-1)?.slice(0, 300) ?? "";
      resolve(`sherpa-onnx cannot load it${detail === "" ? "" : ` (${detail})`}`);
    });
  });
}
