import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import type { GymReport } from "../server.ts";
import { gym } from "./gym.ts";

const EXAMPLE = join(import.meta.dirname, "../../docs/examples/gym/vague-then-late.json");

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "liaison-gym-test-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));
const before = process.exitCode;
afterEach(() => {
  process.exitCode = before;
});

async function report(...args: string[]): Promise<GymReport> {
  let printed = "";
  const write = vi.spyOn(process.stdout, "write").mockImplementation((chunk) => {
    printed += String(chunk);
    return true;
  });
  try {
    await gym([...args, "--json"]);
  } finally {
    write.mockRestore();
  }
  return JSON.parse(printed.trim().split("\n").at(-1)!);
}

describe("liaison gym", () => {
  it("runs a script and tells every turn", async () => {
    const told = await report("--script", EXAMPLE);
    expect(told).toMatchObject({ calls: 1, captured: { expected: 2, correct: 2, silentlyWrong: 0 }, failures: [] });
    const [first] = told.transcripts!;
    expect(first!.turns[0]).toMatchObject({ who: "agent", act: "open" });
    expect(first!.turns.find(({ act, slots }) => act === "ask" && slots.includes("ship_date"))).toBeDefined();
    expect(process.exitCode).toBe(before);
  });

  it("leaves exit code 1 where a script is not met", async () => {
    const script = JSON.parse(await readFile(EXAMPLE, "utf8"));
    script.expect.outcome = "refused";
    const path = join(folder, "failing.json");
    await writeFile(path, JSON.stringify(script));
    const { failures } = await report("--script", path);
    expect(failures).toHaveLength(1);
    expect(process.exitCode).toBe(1);
  });

  it("runs one persona with a seed, the same each time, and totals of all", async () => {
    const once = await report("--persona", "cooperative", "--seed", "7", "--language", "en");
    expect(await report("--persona", "cooperative", "--seed", "7", "--language", "en")).toEqual(once);
    expect(once.transcripts).toHaveLength(1);
    const all = await report("--all", "--language", "en");
    expect(all.transcripts).toBeUndefined();
    expect(all.captured.silentlyWrong).toBe(0);
    expect(Object.keys(all.byPersona).length).toBeGreaterThanOrEqual(30);
    expect(all.saysYesToEverything.calls).toBe(1);
  });

  it("says what it cannot do", async () => {
    await expect(gym(["--persona", "nobody"])).rejects.toMatchObject({ code: "not_found" });
    await expect(gym(["--all", "--persona", "late"])).rejects.toMatchObject({ code: "invalid_input" });
    await expect(gym(["--seeds", "none"])).rejects.toMatchObject({ code: "invalid_input" });
    await expect(gym(["--language", "tlh"])).rejects.toMatchObject({ code: "invalid_input" });
    await expect(gym(["--script", join(folder, "missing.json")])).rejects.toMatchObject({ code: "not_found" });
    await expect(gym(["--voice", "--script", EXAMPLE])).rejects.toMatchObject({ code: "invalid_input" });
  });
});
