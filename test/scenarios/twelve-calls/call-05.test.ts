/** A refusal, then half an answer. */
import { describe, expect } from "vitest";
import { inWorkspace } from "../../support/record.ts";
import { BEGUN } from "./answers.ts";
import { hold, must, onRecord, orderDataIn, promisesOf, scenario, whoever } from "./call.ts";

const record = onRecord();

const REFUSES = "I don't talk with robots.";
const AFTERWARDS = ["...What questions?", "Fabric 70 percent in. Cutting Sunday inshallah.", "With what we have."];

describe("call 5", { timeout: 60_000 }, () => {
  must("5.refusal-respected", async () => {
    const call = await hold({ says: [...BEGUN.en, REFUSES] });
    expect(orderDataIn(call, call.steps.slice(3))).toEqual([]);
    expect(call.decisions).toEqual([expect.stringMatching(/^refusal .*refuse_ai/)]);
    // At the very first question as well: then no order was ever named.
    const first = await hold({ says: [REFUSES] });
    expect(orderDataIn(first, first.steps)).toEqual([]);
    expect(first.decisions).toHaveLength(1);
  });

  must("5.no-argument", async () => {
    const { steps } = await hold({ says: [...BEGUN.en, REFUSES] });
    const { said } = steps[3]!;
    expect(said.filter(({ act }) => ["ask", "consent", "repair", "readback", "refuse"].includes(act))).toEqual([]);
    expect(said.map(({ text }) => text).join(" ")).not.toMatch(/\bbut\b|however|only a few|just a/i);
  });

  must("5.two-asks", async () => {
    const { steps } = await hold({ says: [...BEGUN.en, REFUSES, ...AFTERWARDS] });
    const asked = steps.slice(3).flatMap(({ said }) => said.filter(({ waitMs }) => waitMs !== null));
    expect(asked.length).toBeLessThanOrEqual(2);
  });

  must("5.same-weight", async () => {
    const told = async (hedge: string, country: string) => {
      const partner = await whoever();
      await inWorkspace(record(), (ctx) =>
        ctx.tx.updateTable("partner").set({ country }).where("id", "=", partner.partnerId).execute(),
      );
      const says = [...BEGUN.en, `all of them on the third of December, ${hedge}`, "yes", "no, it is firm", "yes"];
      const call = await hold({ partner, says });
      return { promises: promisesOf(call), spoken: call.spoken };
    };
    const plain = await told("hopefully", "PT");
    expect(plain.promises).not.toEqual([]);
    for (const country of ["BD", "TR", "US"]) expect(await told("hopefully", country)).toEqual(plain);
    for (const hedge of ["inshallah", "God willing", "touch wood"]) expect(await told(hedge, "PT")).toEqual(plain);
  });

  scenario("5+choice", "[outreach] whoever talks to no machine is offered a person or one message", "en", async () => {
    const { steps } = await hold({ says: [...BEGUN.en, REFUSES] });
    expect(steps[3]!.said.map(({ text }) => text).join(" ")).toMatch(/call you.*or|message.*or|prefer/i);
  });

  scenario(
    "5+promised-mail",
    "[outreach] a mail that is promised for this evening is no date of the goods",
    "en",
    async () => {
      const { state } = await hold({ says: [...BEGUN.en, "Will mail it today evening."] });
      expect(state.topics[0]!.draft).toEqual([]);
    },
  );

  scenario(
    "5+milestones",
    "[conversation] a share that is in house and a day on which work begins are no delivery",
    "en",
    async () => {
      const { state } = await hold({ says: [...BEGUN.en, "Fabric is seventy percent in, cutting begins on Sunday."] });
      expect(state.topics[0]!.draft).toEqual([]);
    },
  );
});
