import { join } from "node:path";
import { expect, it } from "vitest";

const root = "/project";
const files = ["src/kernel/ids.test.ts", "src/modules/orders/orders.test.ts"].map((file) => join(root, file));
// No declarations stand beside the script: it runs before anything is installed.
const script = new URL("../scripts/path-arguments.mjs", import.meta.url).href;
const { unmatched } = (await import(script)) as {
  unmatched: (args: string[], files: string[], root: string) => string[];
};

it.each([
  [["src/kernel"], []],
  [["orders", "src/kernel/ids.test.ts:12", "./src/modules", "/project/src/kernel/ids.test.ts"], []],
  [["src/kernel", "src/kernal"], ["src/kernal"]],
  [["-t", "a name that is no path", "--bail=1", "src/kernel"], []],
  [["./src/nothing"], ["./src/nothing"]],
  [[], []],
])("of %j nothing meets %j", (args, missed) => {
  expect(unmatched(args, files, root)).toEqual(missed);
});
