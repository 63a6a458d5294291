/**
 * Reads named files out of an uncompressed tar (POSIX.1-1988 ustar, which npm writes). Pure; nothing is written by a name
 * that stands in the archive, so such names can do no harm.
 */
const BLOCK = 512;

/** Throws RangeError when the archive is cut short and Error when a wanted file is not in it. */
export function readTar(archive: Uint8Array, wanted: readonly string[]): Map<string, Uint8Array> {
  const found = new Map<string, Uint8Array>();
  const decoder = new TextDecoder();
  const text = (from: number, length: number) => {
    const field = archive.subarray(from, from + length);
    const end = field.indexOf(0);
    return decoder.decode(end === -1 ? field : field.subarray(0, end));
  };
  for (let at = 0; at + BLOCK <= archive.length; ) {
    const name = text(at, 100);
    if (name === "" && archive[at + 156] === 0) break;
    const prefix = text(at + 345, 155);
    const size = Number.parseInt(text(at + 124, 12).trim(), 8);
    if (!Number.isSafeInteger(size) || size < 0) throw new RangeError("the archive is damaged: a size is unreadable");
    const start = at + BLOCK;
    if (start + size > archive.length) throw new RangeError("the archive is cut short");
    const type = archive[at + 156];
    const path = prefix === "" ? name : `${prefix}/${name}`;
    const regular = type === 0 || type === "0".charCodeAt(0);
    if (regular && wanted.includes(path)) found.set(path, archive.subarray(start, start + size));
    at = start + Math.ceil(size / BLOCK) * BLOCK;
  }
  const missing = wanted.find((path) => !found.has(path));
  if (missing !== undefined) throw new Error(`the archive has no ${missing}`);
  return found;
}
