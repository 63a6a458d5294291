/** The command line as its user has it: the built program, from an empty data folder to a decision. */
import { readFileSync } from "node:fs";
import { stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { ConversationDetail } from "../../src/modules/conversations/schema.ts";
import type { Decision } from "../../src/modules/decisions/schema.ts";
import type { ImportPreview, ImportResult } from "../../src/modules/imports/schema.ts";
import type { Board, PromiseHistory } from "../../src/modules/orders/schema.ts";
import type { PartnerDetail } from "../../src/modules/partners/schema.ts";
import type { Workspace } from "../../src/modules/workspaces/schema.ts";
import { welcome } from "../../src/web/messages/en/entry.ts";
import { builtPrograms, type Installation, install } from "../support/built.ts";
import { CLEAR_DAY } from "../support/server.ts";
import { NEEDS_MODELS, speechModels } from "../support/speech-models.ts";

const EXAMPLE = "docs/examples/open-orders.csv";
/** What the cooperative supplier answers on CLEAR_DAY: ten days on. */
const PROMISED = "2026-12-14";
/** Two lines that the cooperative supplier promises five days too late. */
const URGENT = `supplier,po,line,item,description,qty,unit,need date,basis
Hongrui Electronics,7201,1,MB-210,Main board A,4000,pcs,2026-12-09,ex factory
Hongrui Electronics,7202,1,MB-220,Main board B,2000,pcs,2026-12-09,ex factory
`;

const models = await speechModels();
const dist = builtPrograms();

describe.skipIf(!dist)("the command line (needs the built programs)", { timeout: 240_000 }, () => {
  let own: Installation;
  beforeAll(async () => {
    own = await install(dist!, CLEAR_DAY);
    await own.startServer();
  });
  afterAll(() => own?.close());

  const file = async (name: string, text: string) => {
    const path = join(own.dataDir, name);
    await writeFile(path, text);
    return path;
  };

  it("helps, and says what is no command and no option", async () => {
    const help = await own.liaison("help");
    expect(help).toMatchObject({ code: 0, stderr: "" });
    for (const command of [
      "workspaces",
      "import",
      "orders",
      "partners",
      "personas",
      "call",
      "decisions",
      "protect",
      "holds",
    ]) {
      expect(help.stdout).toMatch(new RegExp(`^ {2}${command}`, "m"));
    }
    const unknown = await own.liaison("oders");
    expect(unknown).toMatchObject({ code: 2, stdout: "" });
    expect(unknown.stderr).toContain("no command oders");
    const option = await own.liaison("orders", "--exeption", "late");
    expect(option).toMatchObject({ code: 2, stdout: "" });
    expect(option.stderr).toContain("--exeption");
  });

  it("signs in with a file that only its user can read", async () => {
    const { mode } = await stat(join(own.dataDir, "cli-token"));
    expect((mode & 0o777).toString(8)).toBe("600");
    await expect(own.liaison("orders")).resolves.toMatchObject({
      code: 1,
      stderr: expect.stringMatching(/workspaces create own.*\[not_found\]/),
    });
  });

  it("creates a workspace", async () => {
    expect(await own.liaison("workspaces", "create", "own", "Northwind", "--company", "Northwind Devices")).toEqual({
      code: 0,
      stdout: expect.stringMatching(/^Created Northwind /),
      stderr: "",
    });
    expect(await own.json("workspaces")).toMatchObject({
      workspaces: [{ name: "Northwind", kind: "own", company: "Northwind Devices", role: "owner" }],
    });
    expect((await own.liaison("workspaces")).stdout).toMatch(/Northwind +own +Northwind Devices +owner/);
    expect(await own.liaison("workspaces", "create", "demo", "NORTHWIND")).toMatchObject({
      code: 1,
      stderr: expect.stringContaining("[conflict]"),
    });
  });

  it("imports the example, and the same file again changes nothing", async () => {
    const before = await own.json<ImportPreview>("import", EXAMPLE, "--dry-run");
    expect(before.counts).toMatchObject({ reject: 0, unchanged: 0 });
    expect(before.counts.create).toBe(before.counts.total);
    expect(before.counts.total).toBeGreaterThan(10);
    expect((await own.json<Board>("orders")).rows).toEqual([]);

    const first = await own.liaison("import", EXAMPLE);
    expect(first).toMatchObject({ code: 0, stderr: "" });
    expect(first.stdout).toContain(
      `${before.counts.total} rows: ${before.counts.total} new, 0 changed, 0 as they are, 0 rejected`,
    );
    const again = await own.json<ImportResult>("import", EXAMPLE);
    expect(again.counts).toMatchObject({ create: 0, update: 0, unchanged: before.counts.total, reject: 0 });
    expect((await own.json<Board>("orders")).rows).toHaveLength(before.counts.total);
  });

  it("refuses a file it cannot read with a code, and names each rejected row", async () => {
    const broken = await file("broken.xlsx", "PK\u0003\u0004 this is no workbook");
    expect(await own.liaison("import", broken)).toMatchObject({
      code: 1,
      stdout: "",
      stderr: expect.stringContaining("[file_unreadable]"),
    });
    expect(await own.json("import", broken)).toMatchObject({ error: { code: "file_unreadable" } });
    expect(await own.liaison("import", "nowhere.csv")).toMatchObject({
      code: 1,
      stderr: expect.stringContaining("[file_unreadable]"),
    });
    const half = await file("half.csv", `${URGENT.split("\n")[0]}\nHongrui Electronics,7300,1,X,Y,many,pcs,soon,\n`);
    const refused = await own.liaison("import", half);
    expect(refused.stdout).toMatch(/1 row: 0 new.*1 rejected\n {2}row 2: /);
    expect(refused.code, "nothing of it was taken").toBe(1);
    const odd = await file("odd.csv", "Who,PO,Line,Item,How many,When\nHongrui Electronics,7301,1,X,5,2027-01-01\n");
    for (const more of [[], ["--dry-run"]]) {
      expect(await own.liaison("import", odd, ...more)).toMatchObject({
        code: 1,
        stdout: "",
        stderr: expect.stringMatching(
          /^No column says: Partner, Quantity, Need date\. .*--map partner=COLUMN --map qty=COLUMN .* Who, PO, Line/,
        ),
      });
    }
  });

  it("names the options where a file leaves open what its numbers mean", async () => {
    const german = await file(
      "offen.csv",
      "Lieferant;Bestellnummer;Position;Artikelnummer;Bestellmenge;Liefertermin\nRheintal;7302;1;GH-77;1.500;12.03.2027\n",
    );
    const asked = await own.liaison("import", german, "--dry-run");
    expect(asked).toMatchObject({ code: 1 });
    expect(asked.stdout).toMatch(/^Numbers like 1\.500 can be read two ways: say --decimal-comma or --decimal-point/);
    expect(asked.stdout).toContain('quantity "1.500" may be 1,500 or 1.5');
    expect(await own.liaison("import", german, "--decimal-comma", "--decimal-point")).toMatchObject({ code: 1 });
    const read = await own.json<ImportPreview>("import", german, "--dry-run", "--decimal-comma");
    expect(read.rows).toMatchObject([{ effect: "create", read: { qty: 1500, requiredOn: "2027-03-12" } }]);
  });

  it("lists orders as a table, filtered, and refuses an exception that there is none of", async () => {
    const all = await own.liaison("orders", "--search", "7101");
    expect(all.stdout).toMatch(/^Partner +PO \/ line +Item/);
    expect(all.stdout).toMatch(/Hongrui Electronics +7101 \/ 1 .*6,?000 pcs .*2027-03-12 .*no promise/);
    expect(all.stdout).not.toContain("7118 / 1");
    expect((await own.json<Board>("orders", "--exception", "late")).rows).toEqual([]);
    expect(await own.liaison("orders", "--exception", "tardy")).toMatchObject({
      code: 1,
      stderr: expect.stringContaining("[invalid_input]"),
    });
  });

  it("adds whom to call", async () => {
    const nobody = await own.liaison("call", "--simulate", "cooperative", "--lines", "7101/1");
    expect(nobody).toMatchObject({
      code: 1,
      stderr: expect.stringMatching(/has no contact yet\. Add one: liaison partners contact "Hongrui Electronics"/),
    });
    const added = await own.liaison("partners", "contact", "hongrui electronics", "Li Wei", "--role", "Planner");
    expect(added).toEqual({ code: 0, stdout: "Added Li Wei to Hongrui Electronics.\n", stderr: "" });
    expect((await own.liaison("partners")).stdout).toMatch(/Hongrui Electronics .*Li Wei \(English\)/);
    const { partners } = await own.json<{ partners: PartnerDetail[] }>("partners");
    const hongrui = partners.find(({ name }) => name === "Hongrui Electronics");
    expect(hongrui?.contacts).toMatchObject([{ name: "Li Wei", role: "Planner", language: "en" }]);
  });

  it("names the simulated suppliers", async () => {
    expect((await own.liaison("personas")).stdout).toMatch(/^cooperative +Answers with an exact date\.$/m);
    const { personas } = await own.json<{ personas: Array<{ id: string }> }>("personas");
    expect(personas.map(({ id }) => id)).toContain("cooperative");
  });

  describe.skipIf(!models)(`a call ${NEEDS_MODELS}`, () => {
    beforeAll(async () => {
      const result = await own.json<ImportResult>("import", await file("urgent.csv", URGENT));
      expect(result.counts).toMatchObject({ create: 2, reject: 0 });
    });

    it("is printed as it is spoken, then what it led to", async () => {
      const { code, stdout, stderr } = await own.liaison("call", "--simulate", "cooperative", "--lines", "7201/1");
      expect({ code, stderr }, stdout).toEqual({ code: 0, stderr: "" });
      expect(stdout).toMatch(/^ +\d+\.\d {2}agent {4}.*recording/m);
      expect(stdout).toMatch(/^ +\d+\.\d {2}partner {2}.*December/m);
      const times = [...stdout.matchAll(/^ *(\d+\.\d) {2}(?:agent|partner)/gm)].map(([, seconds]) => Number(seconds));
      expect(times.length).toBeGreaterThan(8);
      const [, after] = stdout.split("\nOutcome: ");
      expect(after, stdout).toBe(`completed\n  7201/1  4,000 pcs  ${PROMISED}  ex-factory  confirmed (spoken)\n`);
    });

    it("is one object for a program", async () => {
      const made = await own.json<{
        conversation: ConversationDetail;
        commitments: Array<PromiseHistory & { po: string }>;
      }>("call", "--simulate", "cooperative", "--lines", "7202/1", "--contact", "li wei", "--language", "en");
      expect(made.conversation).toMatchObject({ outcome: "completed", mode: "recorded", persona: "cooperative" });
      expect(made.commitments).toMatchObject([
        { po: "7202", qty: 2000, status: "confirmed", interval: { earliest: PROMISED, latest: PROMISED } },
      ]);
      expect(made.commitments[0]!.evidence.map(({ role }) => role)).toEqual(
        expect.arrayContaining(["stated", "confirmed"]),
      );
    });

    it("leaves late lines and the decisions about them, which are decided once and with a reason", async () => {
      const late = await own.liaison("orders", "--exception", "late");
      expect(late.stdout).toMatch(/7201 \/ 1 .*4,000 pcs {2}2026-12-14 {2}ex-factory {2}confirmed \(spoken\)/);
      expect(late.stdout).not.toContain("7101 / 1");

      const { decisions } = await own.json<{ decisions: Decision[] }>("decisions");
      expect(decisions.map(({ kind, status, line }) => [kind, status, line?.po])).toEqual(
        expect.arrayContaining([
          ["late", "open", "7201"],
          ["late", "open", "7202"],
        ]),
      );
      const { id, options } = decisions.find(({ line }) => line?.po === "7201")!;
      const told = await own.liaison("decisions");
      expect(told.stdout).toContain(id);
      for (const { key, label } of options) expect(told.stdout).toContain(`${key}: ${label}`);

      expect(await own.liaison("decisions", "decide", id, options[0]!.key)).toMatchObject({ code: 1 });
      expect(await own.liaison("decisions", "decide", id, "no-such-option", "--reason", "x")).toMatchObject({
        code: 1,
        stderr: expect.stringContaining("[invalid_input]"),
      });
      const decided = await own.liaison("decisions", "decide", id, options[0]!.key, "--reason", "The line can wait");
      expect(decided).toMatchObject({ code: 0, stderr: "" });
      expect(decided.stdout).toMatch(new RegExp(`decided: ${options[0]!.label}, by Owner at .*: The line can wait`));
      expect(await own.json("decisions", "decide", id, options[0]!.key, "--reason", "again")).toMatchObject({
        error: { code: "already_decided" },
      });
      expect((await own.liaison("decisions")).stdout).not.toContain(id);
      const all = (await own.liaison("decisions", "--all")).stdout;
      expect(all).toContain("by Owner");
      expect(
        all.replaceAll(/^[\da-f-]{36} {2}/gm, ""),
        "names stand, but for the id that is typed to decide",
      ).not.toMatch(/[\da-f]{8}-[\da-f]{4}-/);
    });
  });

  it("runs a server of its own where none is running, also after one that was killed", async () => {
    const { rows } = await own.json<Board>("orders");
    await own.endServer("SIGKILL");
    expect((await own.json<Board>("orders")).rows).toHaveLength(rows.length);
    const { code, stdout, stderr } = await own.liaison("workspaces");
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout).toContain("Northwind");
  });

  it("deletes a workspace that is named, and only when that is confirmed", async () => {
    await own.startServer();
    expect(await own.liaison("workspaces", "delete")).toMatchObject({ code: 1 });
    expect(await own.liaison("workspaces", "delete", "northwind")).toMatchObject({
      code: 1,
      stdout: "",
      stderr: expect.stringContaining("--yes"),
    });
    expect(await own.json("workspaces")).toMatchObject({ workspaces: [{ name: "Northwind" }] });
    expect(await own.liaison("workspaces", "delete", "northwind", "--yes")).toMatchObject({
      code: 0,
      stdout: "Deleted Northwind.\n",
    });
    expect(await own.json("workspaces")).toEqual({ workspaces: [] });
  });

  describe.skipIf(!models)(`the commands of README.md ${NEEDS_MODELS}`, () => {
    it("work in the order printed, beside the demo that was chosen before", async () => {
      const demo = await own.json<Workspace>("workspaces", "create", "demo", "Demo");
      expect(demo.company).toBe(welcome.demo_company);
      const unheard = ["--contact", "陈伟 (Chen Wei)", "--workspace", "demo"];
      expect(await own.liaison("call", "--simulate", "cooperative", "--lines", "4471/2", ...unheard)).toMatchObject({
        code: 1,
        stderr: expect.stringMatching(
          /^Chinese cannot be heard and spoken .*LIAISON_STT_ZH.* --language en\. \[language_unavailable\]$/m,
        ),
      });
      const commands = [...readFileSync("README.md", "utf8").matchAll(/^npm run -s liaison -- (.+)$/gm)];
      expect(commands.length).toBeGreaterThan(6);
      for (const [, command] of commands) {
        const args = [...command!.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain!);
        const { code, stdout, stderr } = await own.liaison(...args);
        expect({ command, code, stderr }, stdout).toEqual({ command, code: 0, stderr: "" });
      }
      const { workspaces } = await own.json<{ workspaces: Workspace[] }>("workspaces");
      expect(workspaces.map(({ name }) => name)).toContain("Demo");
      expect(workspaces.map(({ name }) => name)).not.toContain("Trial");
    });
  });
});
