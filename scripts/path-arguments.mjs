import { isAbsolute, relative, resolve } from "node:path";

/** Options of the test runner whose value stands in the next argument. */
const WITH_VALUE = ["-t", "--testNamePattern"];

/**
 * Path arguments that none of these test files answers to: a misspelt one must not pass for a run of its tests. A path
 * is met as the runner meets it, by any part of the file's path; a line (`file.test.ts:12`) does not count.
 */
export function unmatched(args, files, root) {
  const known = files.map((file) => relative(root, file));
  return args
    .filter((arg, index) => !arg.startsWith("-") && !WITH_VALUE.includes(args[index - 1]))
    .filter((arg) => {
      const plain = arg.replace(/:\d+$/, "");
      const path = /^\.{0,2}\//.test(plain) || isAbsolute(plain) ? relative(root, resolve(root, plain)) : plain;
      return !known.some((file) => file.includes(path));
    });
}
