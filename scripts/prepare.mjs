// Makes the checkout ready: installs when the lock file or Node changed, builds when sources changed.
// Plain Node, no dependencies: it runs before any is installed.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const quiet = process.argv.includes("--quiet");
const wantsBuild = process.argv.includes("--build");

const [major, minor] = process.versions.node.split(".").map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  fail(`Liaison needs Node 20.19 or newer; this is ${process.versions.node}.`);
}

const installStamp = join(root, "node_modules", ".liaison-stamp");
const installKey = hash([
  readFileSync(join(root, "package-lock.json")),
  process.versions.modules,
  process.platform,
  process.arch,
]);
if (read(installStamp) !== installKey) {
  say("Installing packages (about a minute the first time) ...");
  // --include=dev: building needs them, even where NODE_ENV says production.
  run("npm", ["ci", "--include=dev", "--no-audit", "--no-fund", "--loglevel=error"]);
  writeFileSync(installStamp, installKey);
}

if (wantsBuild) {
  const buildStamp = join(root, "dist", ".liaison-stamp");
  const buildKey = hash([installKey, ...sources()]);
  if (read(buildStamp) !== buildKey) {
    say("Building ...");
    rmSync(buildStamp, { force: true });
    run(process.execPath, [join(root, "scripts", "build.mjs")]);
    mkdirSync(dirname(buildStamp), { recursive: true });
    writeFileSync(buildStamp, buildKey);
  }
}

function* sources() {
  const top = ["package.json", "tsconfig.json", "vite.config.ts", "scripts/build.mjs"];
  for (const path of top) if (existsSync(join(root, path))) yield readFileSync(join(root, path));
  for (const folder of ["src", "migrations", "test/bench", "test/support"]) {
    if (!existsSync(join(root, folder))) continue;
    for (const entry of readdirSync(join(root, folder), { recursive: true, withFileTypes: true }).sort(byPath)) {
      if (!entry.isFile() || entry.name.includes(".test.")) continue;
      const path = join(entry.parentPath, entry.name);
      yield path.slice(root.length);
      yield readFileSync(path);
    }
  }
}

function byPath(a, b) {
  return join(a.parentPath, a.name) < join(b.parentPath, b.name) ? -1 : 1;
}

function hash(parts) {
  const sha = createHash("sha256");
  for (const part of parts) sha.update(part);
  return sha.digest("hex");
}

function read(path) {
  return existsSync(path) ? readFileSync(path, "utf8") : null;
}

/** Standard output belongs to the command that follows (--json prints its object there). */
function run(program, args) {
  const { status, error } = spawnSync(program, args, { cwd: root, stdio: ["ignore", 2, 2] });
  if (error) fail(`${program} could not be started: ${error.message}`);
  if (status !== 0) fail(`${program} ${args[0]} failed (exit ${status}); what it printed stands above.`);
}

function say(text) {
  if (!quiet || process.stderr.isTTY) process.stderr.write(`${text}\n`);
}

function fail(text) {
  process.stderr.write(`${text}\n`);
  process.exit(1);
}
