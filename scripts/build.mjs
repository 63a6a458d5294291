// Bundles the web app into dist/web and the server, its workers, the command line and the benchmarks into dist/.
import { rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build as esbuild } from "esbuild";
import { build as vite } from "vite";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
rmSync(join(root, "dist"), { recursive: true, force: true });

await esbuild({
  absWorkingDir: root,
  entryPoints: {
    server: "src/main.ts",
    cli: "src/cli/main.ts",
    bench: "test/bench/main.ts",
    "stt-worker": "src/providers/stt/worker.ts",
    "tts-worker": "src/providers/tts/worker.ts",
    "media-worker": "src/media-worker.ts",
    "import-worker": "src/modules/imports/worker.ts",
    "gym-worker": "src/liaison/gym-worker.ts",
  },
  outdir: "dist",
  outExtension: { ".js": ".mjs" },
  bundle: true,
  splitting: true,
  // Beside the entries, not below: a chunk that starts a worker finds it next to itself (kernel/worker-entry.ts).
  chunkNames: "[name]-[hash]",
  packages: "external",
  platform: "node",
  format: "esm",
  target: "node20",
  sourcemap: true,
  logLevel: "warning",
});
await vite({ root: join(root, "src/web"), configFile: join(root, "vite.config.ts"), logLevel: "warn" });
