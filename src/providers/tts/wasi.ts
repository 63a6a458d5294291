/**
 * The little of WASI preview 1 that a command-line program needs to write one file: arguments, one folder with
 * in-memory files, a clock that stands still, no environment. Own code, because `node:wasi` ended the process with a
 * segmentation fault on the synthesiser, and because nothing of the machine shall be reachable from it.
 */

/** Result of a run: exit code, what it printed to standard error (cut), and the files it wrote. */
export type WasiRun = { exitCode: number; stderr: string; files: ReadonlyMap<string, Uint8Array> };

const ERRNO = { success: 0, badf: 8, inval: 28, noent: 44, nospc: 51 } as const;
const FILETYPE = { directory: 3, regular: 4, character: 2 } as const;
const PREOPEN_FD = 3;
const STDERR_LIMIT = 2_000;

class Exit {
  readonly code: number;
  constructor(code: number) {
    this.code = code;
  }
}

type OpenFile = { name: string; position: number };

/** Grows by doubling, so that a program which writes sample by sample does not copy the file each time. */
class MemoryFile {
  private bytes = new Uint8Array(64 * 1024);
  size = 0;

  write(at: number, chunk: Uint8Array): void {
    const end = at + chunk.length;
    if (end > this.bytes.length) {
      const grown = new Uint8Array(Math.max(end, this.bytes.length * 2));
      grown.set(this.bytes.subarray(0, this.size));
      this.bytes = grown;
    }
    this.bytes.set(chunk, at);
    this.size = Math.max(this.size, end);
  }

  content(): Uint8Array {
    return this.bytes.subarray(0, this.size);
  }
}

/**
 * Runs a WASI command once in a fresh instance. `maxFileBytes` bounds what it may write.
 * Throws what WebAssembly throws (a trap); a plain exit is told in the result.
 */
export function runWasiCommand(
  module: WebAssembly.Module,
  args: readonly string[],
  options: { maxFileBytes: number },
): WasiRun {
  const encoder = new TextEncoder();
  const argv = args.map((argument) => encoder.encode(`${argument}\0`));
  const files = new Map<string, MemoryFile>();
  const open = new Map<number, OpenFile>();
  let nextFd = PREOPEN_FD + 1;
  let stderr = "";
  let memory: WebAssembly.Memory | undefined;
  // The buffer is replaced when memory grows: never keep a view.
  const view = () => new DataView(memory!.buffer);
  const bytes = (at: number, length: number) => new Uint8Array(memory!.buffer, at, length);

  const vectors = (at: number, count: number): Uint8Array[] => {
    const data = view();
    return Array.from({ length: count }, (_, index) =>
      bytes(data.getUint32(at + index * 8, true), data.getUint32(at + index * 8 + 4, true)),
    );
  };

  const preview1 = {
    args_sizes_get(countAt: number, sizeAt: number): number {
      view().setUint32(countAt, argv.length, true);
      view().setUint32(
        sizeAt,
        argv.reduce((sum, argument) => sum + argument.length, 0),
        true,
      );
      return ERRNO.success;
    },
    args_get(pointersAt: number, bufferAt: number): number {
      let at = bufferAt;
      argv.forEach((argument, index) => {
        view().setUint32(pointersAt + index * 4, at, true);
        bytes(at, argument.length).set(argument);
        at += argument.length;
      });
      return ERRNO.success;
    },
    // The same sentence must give the same sound: time does not pass in here.
    clock_time_get(_clock: number, _precision: bigint, at: number): number {
      view().setBigUint64(at, 0n, true);
      return ERRNO.success;
    },
    fd_prestat_get(fd: number, at: number): number {
      if (fd !== PREOPEN_FD) return ERRNO.badf;
      view().setUint32(at, 0, true);
      view().setUint32(at + 4, 1, true);
      return ERRNO.success;
    },
    fd_prestat_dir_name(fd: number, at: number, length: number): number {
      if (fd !== PREOPEN_FD || length < 1) return ERRNO.badf;
      bytes(at, 1).set(encoder.encode("/"));
      return ERRNO.success;
    },
    fd_fdstat_get(fd: number, at: number): number {
      if (fd > PREOPEN_FD && !open.has(fd)) return ERRNO.badf;
      const type = fd < PREOPEN_FD ? FILETYPE.character : fd === PREOPEN_FD ? FILETYPE.directory : FILETYPE.regular;
      bytes(at, 24).fill(0);
      view().setUint8(at, type);
      view().setBigUint64(at + 8, 0xffff_ffff_ffff_ffffn, true);
      view().setBigUint64(at + 16, 0xffff_ffff_ffff_ffffn, true);
      return ERRNO.success;
    },
    fd_fdstat_set_flags: (): number => ERRNO.success,
    path_open(
      _folder: number,
      _lookup: number,
      pathAt: number,
      pathLength: number,
      flags: number,
      _rights: bigint,
      _inheriting: bigint,
      _fdFlags: number,
      fdAt: number,
    ): number {
      const name = new TextDecoder().decode(bytes(pathAt, pathLength));
      const CREATE = 1;
      const TRUNCATE = 8;
      if (!files.has(name) && (flags & CREATE) === 0) return ERRNO.noent;
      if (!files.has(name) || (flags & TRUNCATE) !== 0) files.set(name, new MemoryFile());
      open.set(nextFd, { name, position: 0 });
      view().setUint32(fdAt, nextFd, true);
      nextFd += 1;
      return ERRNO.success;
    },
    fd_close(fd: number): number {
      return open.delete(fd) || fd < PREOPEN_FD ? ERRNO.success : ERRNO.badf;
    },
    fd_seek(fd: number, offset: bigint, whence: number, at: number): number {
      const file = open.get(fd);
      if (!file) return ERRNO.badf;
      const base = whence === 0 ? 0 : whence === 1 ? file.position : files.get(file.name)!.size;
      const position = base + Number(offset);
      if (position < 0 || position > options.maxFileBytes) return ERRNO.inval;
      file.position = position;
      view().setBigUint64(at, BigInt(position), true);
      return ERRNO.success;
    },
    fd_read(fd: number, vectorsAt: number, count: number, readAt: number): number {
      const file = open.get(fd);
      let read = 0;
      if (file) {
        const content = files.get(file.name)!.content();
        for (const target of vectors(vectorsAt, count)) {
          const chunk = content.subarray(file.position, file.position + target.length);
          target.set(chunk);
          file.position += chunk.length;
          read += chunk.length;
        }
      } else if (fd !== 0) return ERRNO.badf;
      view().setUint32(readAt, read, true);
      return ERRNO.success;
    },
    fd_write(fd: number, vectorsAt: number, count: number, writtenAt: number): number {
      const file = open.get(fd);
      if (!file && fd !== 1 && fd !== 2) return ERRNO.badf;
      let written = 0;
      for (const chunk of vectors(vectorsAt, count)) {
        if (file) {
          if (file.position + chunk.length > options.maxFileBytes) return ERRNO.nospc;
          files.get(file.name)!.write(file.position, chunk);
          file.position += chunk.length;
        } else if (stderr.length < STDERR_LIMIT) stderr += new TextDecoder().decode(chunk);
        written += chunk.length;
      }
      view().setUint32(writtenAt, written, true);
      return ERRNO.success;
    },
    proc_exit(code: number): never {
      throw new Exit(code);
    },
  };

  const instance = new WebAssembly.Instance(module, { wasi_snapshot_preview1: preview1 });
  const { _start: start, memory: exported } = instance.exports;
  if (typeof start !== "function" || !(exported instanceof WebAssembly.Memory)) {
    throw new TypeError("not a WASI command: it has no _start or no memory");
  }
  memory = exported;
  let exitCode = 0;
  try {
    start();
  } catch (error) {
    if (!(error instanceof Exit)) throw error;
    exitCode = error.code;
  }
  return {
    exitCode,
    stderr: stderr.slice(0, STDERR_LIMIT),
    files: new Map([...files].map(([name, file]) => [name, file.content()])),
  };
}
