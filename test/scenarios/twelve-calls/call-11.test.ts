/** Another customer's matters, asked for and told. */
import { describe, expect } from "vitest";
import { readEvents } from "../../../src/modules/conversations/index.ts";
import { addPartner, everyRow, inWorkspace } from "../../support/record.ts";
import { BEGUN, THIRD } from "./answers.ts";
import { hold, must, onRecord, reasonsOf, reportsOf, scenario } from "./call.ts";

const record = onRecord();

const ASKS = "You also buy from Zenith? What yield do they get?";
const TELLS = "We also make this for Bergamot Pharma, their batch failed, keep it quiet.";
const SHARED = "We also make this for Bergamot Pharma, their batch failed, it ran on the same line as yours";

describe("call 11", { timeout: 60_000 }, () => {
  must("11.neither", async () => {
    const before = await hold({ sector: "pharma", says: [...BEGUN.en, ASKS] });
    await addPartner(record(), "Zenith");
    const after = await hold({ sector: "pharma", says: [...BEGUN.en, ASKS] });
    expect(after.spoken).toBe(before.spoken);
    expect(after.spoken).not.toMatch(/zenith/i);
    expect(after.steps[3]!.said[0]!.text).not.toMatch(/\b(?:yes|no|right|correct|indeed)\b/i);
  });

  must("11.redaction", async () => {
    const call = await hold({ sector: "pharma", says: [...BEGUN.en, TELLS, ...THIRD.en] });
    const words = JSON.stringify([call.detail, call.decisions, call.state]);
    expect(words).not.toMatch(/bergamot|batch failed|keep it quiet/i);
    expect(await everyRow(record())).not.toMatch(/bergamot/i);
    const events = await inWorkspace(record(), (ctx) => readEvents(ctx, call.id));
    const redacted = events.filter((event) => event.kind === "heard" && event.payload.redacted === "third_party");
    expect(redacted).toMatchObject([{ payload: { contentId: null } }]);
    expect(call.decisions).toEqual([expect.stringContaining("third_party_confidence")]);
    // What is ours goes on.
    expect(call.state.outcome).toBe("completed");
  });

  must("11.shared-line", async () => {
    const call = await hold({ sector: "pharma", says: [...BEGUN.en, SHARED] });
    expect(call.asked.alarms).toMatchObject([{ reason: "shared_line_risk", how: "ring" }]);
    expect(JSON.stringify([call.asked, call.decisions, call.detail])).not.toMatch(/bergamot|batch failed/i);
    expect(reasonsOf(call)).toEqual(["shared_line_risk"]);
    expect(call.steps[3]!.said.map(({ act }) => act).slice(0, 2)).toEqual(["refuse", "escalate"]);
  });

  scenario("11+no-report", "[conversation] a question about others is no report about ours", "en", async () => {
    const call = await hold({ sector: "pharma", says: [...BEGUN.en, ASKS] });
    expect(reportsOf(call)).toEqual([]);
  });
});
