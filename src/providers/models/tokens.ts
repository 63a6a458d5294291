/**
 * The token list of the built-in recogniser. Its model speaks the vocabulary of LLaMA, which the package
 * `llama-tokenizer-js` carries as one base64 string; the program of that package is read, never run.
 */
const VOCABULARY = /llama_vocab_base64\s*=\s*"([A-Za-z0-9+/=]+)"/;
const VOCABULARY_SIZE = 32_000;
/** The model's output is wider than the vocabulary; ids above it are special and never part of a text. */
const MODEL_SIZE = 32_768;

/** "<base64 of the token's bytes> <id>" a line: the only form sherpa-onnx takes for this model. */
export function moonshineTokens(tokenizerSource: string): string {
  const encoded = VOCABULARY.exec(tokenizerSource)?.[1];
  if (encoded === undefined) throw new Error("the tokenizer package has no vocabulary where it is expected");
  const vocabulary = Buffer.from(encoded, "base64").toString("utf8").split("\n");
  if (vocabulary.length !== VOCABULARY_SIZE) throw new Error(`the vocabulary has ${vocabulary.length} tokens`);
  const lines: string[] = [];
  for (let id = 0; id < MODEL_SIZE; id += 1) {
    lines.push(`${tokenBytes(vocabulary[id], id).toString("base64")} ${id}`);
  }
  return `${lines.join("\n")}\n`;
}

function tokenBytes(token: string | undefined, id: number): Buffer {
  if (token === undefined) return Buffer.from(`<${id}>`);
  const byte = /^<0x([0-9A-F]{2})>$/.exec(token);
  if (byte) return Buffer.from([Number.parseInt(byte[1]!, 16)]);
  // U+2581 marks a space in the vocabulary.
  return Buffer.from(token.replaceAll("\u2581", " "));
}
