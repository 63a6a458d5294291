import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readConfig } from "#kernel/config.ts";
import { newId } from "#kernel/ids.ts";
import { StartConversation } from "#modules/conversations/schema.ts";
import { type AboutValues, aboutOf } from "./call-about.ts";
import type { Client } from "./client.ts";
import { answerValue } from "./format.ts";
import type { Session } from "./session.ts";

const partner = { id: newId(), name: "Hongrui", city: null, country: "CN", timezone: "Asia/Shanghai", sector: "other" };
const client: Client = {
  url: "",
  get: async (path, schema) =>
    schema.parse(path.endsWith("/partners") ? [{ ...partner, openLines: 0, contacts: 1 }] : { rows: [] }),
  send: async () => {
    throw new Error("nothing is sent");
  },
  stream: async () => undefined,
};
const session: Session = { client, config: readConfig({}), close: async () => undefined };
const about = (values: AboutValues) => aboutOf(session, "/api/workspaces/w", values);
const accepted = async (values: AboutValues) => {
  const { partnerId, ...request } = await about(values);
  expect(partnerId).toBe(partner.id);
  return StartConversation.parse({ contactId: newId(), callee: { kind: "text" }, ...request });
};

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "about-"));
});
afterAll(() => rm(folder, { recursive: true }));

describe("what a call from the command line is about", () => {
  it("is a date to agree on, of our own zone unless said", async () => {
    const options = { flow: "scheduling", partner: "hongrui", from: "2026-12-01", to: "2026-12-11" };
    const { subject } = await accepted({
      ...options,
      purpose: "audit",
      minutes: "90",
      zone: "Europe/Berlin",
      country: "DE",
    });
    expect(subject).toMatchObject({
      ...{ kind: "scheduling", purpose: "audit", durationMinutes: 90 },
      ours: { timezone: "Europe/Berlin", country: "DE", hours: { from: 9, to: 17 } },
    });
    expect((await accepted(options)).subject).toMatchObject({ purpose: "meeting", durationMinutes: 60 });
  });

  it("is a file's subject, a name, or nothing more", async () => {
    const file = join(folder, "subject.json");
    const subject = { kind: "campaign", questions: [{ text: { en: "Is the roof intact?" }, answer: "yes_no" }] };
    await writeFile(file, JSON.stringify(subject));
    expect((await accepted({ flow: "campaign", partner: "Hongrui", subject: file })).subject).toEqual(subject);
    const reference = await accepted({ flow: "reference-check", partner: "Hongrui", about: "Kestrel" });
    expect(reference.subject).toEqual({ kind: "reference", about: "Kestrel" });
    for (const flow of ["campaign", "quality-report", "quality-question"]) {
      expect((await accepted({ flow, partner: "Hongrui" })).subject).toBeUndefined();
    }
  });

  it.each([
    [{}, /which order lines/],
    [{ flow: "voicemail", partner: "Hongrui" }, /one of order-status/],
    [{ flow: "campaign" }, /with whom/],
    [{ flow: "campaign", partner: "Nobody" }, /no partner/],
    [{ flow: "scheduling", partner: "Hongrui" }, /in which days/],
    [{ flow: "campaign", partner: "Hongrui", subject: "/nowhere.json" }, /no file/],
  ] as Array<[AboutValues, RegExp]>)("%o is told what is missing", async (values, words) => {
    await expect(about(values)).rejects.toThrow(words);
  });
});

it("prints the value of an answer", () => {
  const interval = { earliest: "2026-11-09", likely: "2026-11-09", latest: "2026-11-09" };
  expect(
    [
      { type: "words" as const },
      { type: "yes_no" as const, yes: false },
      { type: "quantity" as const, qty: 30, uom: "pcs", approx: true },
      { type: "date" as const, interval },
      { type: "slot" as const, startsAt: 1, date: "2026-12-01", hour: 9, minute: 5 },
    ].map(answerValue),
  ).toEqual(["(their words)", "no", "about 30 pcs", "2026-11-09", "2026-12-01 09:05"]);
});
