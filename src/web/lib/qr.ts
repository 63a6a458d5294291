/**
 * A QR code (ISO/IEC 18004) of a short text: byte mode, error correction L, versions 1 to 10. Small enough to own, and the
 * secret of a second factor goes to no other site. Returns rows of modules, true is dark.
 */
export function qrCode(text: string): boolean[][] {
  const data = new TextEncoder().encode(text);
  const version = VERSIONS.findIndex(({ total, ecc, blocks }) => total - ecc * blocks >= data.length + 3) + 1;
  if (version === 0) throw new RangeError("the text is too long for a QR code of version 10");
  const codewords = interleave(dataCodewords(data, version), version);
  const candidates = Array.from({ length: 8 }, (_, mask) => draw(codewords, version, mask));
  return candidates.reduce((best, next) => (penalty(next) < penalty(best) ? next : best));
}

/** Codewords in all, error correction codewords a block, blocks, for level L (table 9). */
const VERSIONS = [
  { total: 26, ecc: 7, blocks: 1 },
  { total: 44, ecc: 10, blocks: 1 },
  { total: 70, ecc: 15, blocks: 1 },
  { total: 100, ecc: 20, blocks: 1 },
  { total: 134, ecc: 26, blocks: 1 },
  { total: 172, ecc: 18, blocks: 2 },
  { total: 196, ecc: 20, blocks: 2 },
  { total: 242, ecc: 24, blocks: 2 },
  { total: 292, ecc: 30, blocks: 2 },
  { total: 346, ecc: 18, blocks: 4 },
];

/** Centres of alignment patterns (annex E). */
const ALIGNMENT = [[], [6, 18], [6, 22], [6, 26], [6, 30], [6, 34], [6, 22, 38], [6, 24, 42], [6, 26, 46], [6, 28, 50]];

function dataCodewords(data: Uint8Array, version: number): number[] {
  const { total, ecc, blocks } = VERSIONS[version - 1]!;
  const capacity = total - ecc * blocks;
  const bits: number[] = [];
  const put = (value: number, length: number) => {
    for (let i = length - 1; i >= 0; i--) bits.push((value >> i) & 1);
  };
  put(0b0100, 4);
  put(data.length, version < 10 ? 8 : 16);
  for (const byte of data) put(byte, 8);
  put(0, Math.min(4, capacity * 8 - bits.length));
  while (bits.length % 8 !== 0) bits.push(0);
  const bytes = Array.from({ length: bits.length / 8 }, (_, at) =>
    Number.parseInt(bits.slice(at * 8, at * 8 + 8).join(""), 2),
  );
  for (let pad = 0xec; bytes.length < capacity; pad ^= 0xec ^ 0x11) bytes.push(pad);
  return bytes;
}

/** Splits into blocks (the later ones may be a byte longer), adds each block's remainder, and interleaves (8.6). */
export function interleave(data: readonly number[], version: number): number[] {
  const { ecc, blocks } = VERSIONS[version - 1]!;
  const short = Math.floor(data.length / blocks);
  const longer = data.length % blocks;
  const parts: number[][] = [];
  for (let block = 0, at = 0; block < blocks; block++) {
    const size = short + (block >= blocks - longer ? 1 : 0);
    parts.push(data.slice(at, at + size));
    at += size;
  }
  const remainders = parts.map((part) => remainder(part, ecc));
  const out: number[] = [];
  for (let i = 0; i <= short; i++) for (const part of parts) if (i < part.length) out.push(part[i]!);
  for (let i = 0; i < ecc; i++) for (const each of remainders) out.push(each[i]!);
  return out;
}

/** Multiplication in GF(2^8) modulo x^8 + x^4 + x^3 + x^2 + 1. */
export function multiply(a: number, b: number): number {
  let product = 0;
  for (let i = 7; i >= 0; i--) {
    product = (product << 1) ^ ((product >> 7) * 0x11d);
    product ^= ((b >> i) & 1) * a;
  }
  return product;
}

/** Reed-Solomon remainder of `degree` bytes. */
export function remainder(data: readonly number[], degree: number): number[] {
  const divisor = new Array<number>(degree).fill(0);
  divisor[degree - 1] = 1;
  for (let i = 0, root = 1; i < degree; i++, root = multiply(root, 2)) {
    for (let j = 0; j < degree; j++) divisor[j] = multiply(divisor[j]!, root) ^ (divisor[j + 1] ?? 0);
  }
  const result = new Array<number>(degree).fill(0);
  for (const byte of data) {
    const factor = byte ^ result.shift()!;
    result.push(0);
    for (let i = 0; i < degree; i++) result[i]! ^= multiply(divisor[i]!, factor);
  }
  return result;
}

const MASKS: Array<(x: number, y: number) => boolean> = [
  (x, y) => (x + y) % 2 === 0,
  (_x, y) => y % 2 === 0,
  (x) => x % 3 === 0,
  (x, y) => (x + y) % 3 === 0,
  (x, y) => (Math.floor(x / 3) + Math.floor(y / 2)) % 2 === 0,
  (x, y) => ((x * y) % 2) + ((x * y) % 3) === 0,
  (x, y) => (((x * y) % 2) + ((x * y) % 3)) % 2 === 0,
  (x, y) => (((x + y) % 2) + ((x * y) % 3)) % 2 === 0,
];

function draw(codewords: readonly number[], version: number, mask: number): boolean[][] {
  const size = version * 4 + 17;
  const modules = Array.from({ length: size }, () => new Array<boolean>(size).fill(false));
  const fixed = Array.from({ length: size }, () => new Array<boolean>(size).fill(false));
  const set = (x: number, y: number, dark: boolean) => {
    if (x < 0 || y < 0 || x >= size || y >= size) return;
    modules[y]![x] = dark;
    fixed[y]![x] = true;
  };
  for (let i = 0; i < size; i++) {
    set(6, i, i % 2 === 0);
    set(i, 6, i % 2 === 0);
  }
  for (const [cx, cy] of [
    [3, 3],
    [size - 4, 3],
    [3, size - 4],
  ] as const)
    square(cx, cy, 4, (ring) => ring !== 2 && ring !== 4, set);
  const centres = ALIGNMENT[version - 1]!;
  const last = centres.length - 1;
  centres.forEach((cx, i) => {
    centres.forEach((cy, j) => {
      const finder = (i === 0 && j === 0) || (i === 0 && j === last) || (i === last && j === 0);
      if (!finder) square(cx, cy, 2, (ring) => ring !== 1, set);
    });
  });
  drawFormat(mask, size, set);
  if (version >= 7) drawVersion(version, size, set);
  drawData(codewords, modules, fixed, MASKS[mask]!);
  return modules;
}

type Set = (x: number, y: number, dark: boolean) => void;

function square(cx: number, cy: number, reach: number, dark: (ring: number) => boolean, set: Set): void {
  for (let dy = -reach; dy <= reach; dy++)
    for (let dx = -reach; dx <= reach; dx++) set(cx + dx, cy + dy, dark(Math.max(Math.abs(dx), Math.abs(dy))));
}

/** Level L and mask with their BCH code (8.9), twice. */
function drawFormat(mask: number, size: number, set: Set): void {
  const data = (0b01 << 3) | mask;
  let rest = data;
  for (let i = 0; i < 10; i++) rest = (rest << 1) ^ ((rest >> 9) * 0x537);
  const bits = ((data << 10) | rest) ^ 0x5412;
  const bit = (i: number) => ((bits >> i) & 1) === 1;
  for (let i = 0; i <= 5; i++) set(8, i, bit(i));
  set(8, 7, bit(6));
  set(8, 8, bit(7));
  set(7, 8, bit(8));
  for (let i = 9; i < 15; i++) set(14 - i, 8, bit(i));
  for (let i = 0; i < 8; i++) set(size - 1 - i, 8, bit(i));
  for (let i = 8; i < 15; i++) set(8, size - 15 + i, bit(i));
  set(8, size - 8, true);
}

/** From version 7 on the version stands in the code (8.10), twice. */
function drawVersion(version: number, size: number, set: Set): void {
  let rest = version;
  for (let i = 0; i < 12; i++) rest = (rest << 1) ^ ((rest >> 11) * 0x1f25);
  const bits = (version << 12) | rest;
  for (let i = 0; i < 18; i++) {
    const dark = ((bits >> i) & 1) === 1;
    const a = size - 11 + (i % 3);
    const b = Math.floor(i / 3);
    set(a, b, dark);
    set(b, a, dark);
  }
}

/** Two columns at a time, from the right, up and down in turn, around the timing column (8.7.3). */
function drawData(
  codewords: readonly number[],
  modules: boolean[][],
  fixed: boolean[][],
  masked: (x: number, y: number) => boolean,
): void {
  const size = modules.length;
  let at = 0;
  for (let right = size - 1; right >= 1; right -= 2) {
    if (right === 6) right = 5;
    const upward = ((right + 1) & 2) === 0;
    for (let step = 0; step < size; step++) {
      for (const x of [right, right - 1]) {
        const y = upward ? size - 1 - step : step;
        if (fixed[y]![x]) continue;
        const byte = codewords[at >> 3];
        const bit = byte !== undefined && ((byte >> (7 - (at & 7))) & 1) === 1;
        modules[y]![x] = bit !== masked(x, y);
        at += 1;
      }
    }
  }
}

/** The two rules of 8.8.2 that matter most to cameras: long runs and 2x2 blocks, and the share of dark modules. */
function penalty(modules: boolean[][]): number {
  const size = modules.length;
  let points = 0;
  let dark = 0;
  for (let a = 0; a < size; a++) {
    for (const at of [(b: number) => modules[a]![b]!, (b: number) => modules[b]![a]!]) {
      for (let b = 1, run = 1; b < size; b++) {
        run = at(b) === at(b - 1) ? run + 1 : 1;
        if (run === 5) points += 3;
        else if (run > 5) points += 1;
      }
    }
    for (let b = 0; b < size; b++) {
      if (modules[a]![b]) dark += 1;
      const same =
        modules[a]![b] === modules[a]![b + 1] &&
        modules[a]![b] === modules[a + 1]?.[b] &&
        modules[a]![b] === modules[a + 1]?.[b + 1];
      if (a + 1 < size && b + 1 < size && same) points += 3;
    }
  }
  return points + Math.floor(Math.abs((dark * 20) / (size * size) - 10)) * 10;
}
