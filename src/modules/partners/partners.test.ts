import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Ctx } from "#storage/transaction.ts";
import { openTestStorage, type TestStorage } from "../../../test/support/database.ts";
import {
  archiveContact,
  archivePartner,
  createContact,
  createPartner,
  findContact,
  listPartners,
  markDoNotCall,
  partnerDetail,
  putLane,
  removeLane,
  updateContact,
  updatePartner,
} from "./index.ts";
import { ContactPatch, PartnerInput, PartnerPatch } from "./schema.ts";

let storage: TestStorage;
const run = <T>(work: (ctx: Ctx) => Promise<T>, partner: string | null = null) =>
  storage.transact(
    {
      scope: { workspace: storage.workspaceId, partner },
      actor: partner === null ? { kind: "human", id: "u1" } : { kind: "agent", id: "c1" },
    },
    work,
  );
const audit = () =>
  run((ctx) => ctx.tx.selectFrom("audit").select(["action", "subject_id", "detail"]).orderBy("id").execute());

const hongrui = PartnerInput.parse({
  name: "Hongrui Electronics",
  city: "Shenzhen",
  country: "CN",
  timezone: "Asia/Shanghai",
});
const person = {
  name: "Chen Wei",
  role: "Planner",
  language: "zh" as const,
  timezone: "Asia/Shanghai",
  phone: "+8675588881234",
  email: null,
};

beforeAll(async () => {
  storage = await openTestStorage();
});
afterAll(() => storage.close());

describe("partners", () => {
  it("creates, lists and changes a partner, each change audited with before and after", async () => {
    const created = await run((ctx) => createPartner(ctx, hongrui));
    expect(created).toMatchObject({
      ...hongrui,
      openLines: 0,
      contacts: [],
      lanes: [],
      record: { kept: 0, broken: 0 },
    });
    await run((ctx) => updatePartner(ctx, created.id, PartnerPatch.parse({ city: "Dongguan", sector: "other" })));
    expect(await run(listPartners)).toMatchObject([{ id: created.id, city: "Dongguan", openLines: 0, contacts: 0 }]);
    const entries = (await audit()).filter((entry) => entry.subject_id === created.id);
    expect(entries.map(({ action }) => action)).toEqual(["partners.created", "partners.updated"]);
    expect(entries[1]!.detail).toEqual({ city: ["Shenzhen", "Dongguan"] });
  });

  it("leaves out of a change what was not sent", () => {
    expect(PartnerPatch.parse({ name: "X" })).toEqual({ name: "X" });
    expect(ContactPatch.parse({ phone: null })).toEqual({ phone: null });
  });

  it("refuses a second partner of the same name, whatever its case", async () => {
    await run((ctx) => createPartner(ctx, { ...hongrui, name: "Textil Norte" }));
    await expect(run((ctx) => createPartner(ctx, { ...hongrui, name: "TEXTIL NORTE" }))).rejects.toMatchObject({
      code: "conflict",
    });
    const other = await run((ctx) => createPartner(ctx, { ...hongrui, name: "Rheinplast" }));
    await expect(run((ctx) => updatePartner(ctx, other.id, { name: "textil norte" }))).rejects.toMatchObject({
      code: "conflict",
    });
  });

  it("archives a partner and then lists it no more", async () => {
    const { id } = await run((ctx) => createPartner(ctx, { ...hongrui, name: "Short-lived" }));
    await run((ctx) => archivePartner(ctx, id));
    expect((await run(listPartners)).map((partner) => partner.id)).not.toContain(id);
    expect(await run((ctx) => partnerDetail(ctx, id))).toMatchObject({ name: "Short-lived" });
  });

  it("answers not found for an unknown id", async () => {
    const unknown = "01930000-0000-7000-8000-000000000000";
    for (const work of [partnerDetail, findContact, removeLane, archiveContact]) {
      await expect(run((ctx) => work(ctx, unknown) as Promise<unknown>)).rejects.toMatchObject({ code: "not_found" });
    }
  });
});

describe("contacts", () => {
  it("keeps names and numbers of people out of the audit trail", async () => {
    const { id } = await run((ctx) => createPartner(ctx, { ...hongrui, name: "Quiet Partner" }));
    const contact = await run((ctx) => createContact(ctx, id, person));
    expect(contact).toMatchObject({ ...person, partnerId: id, doNotCallAt: null, lastConversationAt: null });
    await run((ctx) => updateContact(ctx, contact.id, { name: "Chen Hua", phone: "+8675588889999" }));
    const written = JSON.stringify((await audit()).filter((entry) => entry.subject_id === contact.id));
    expect(written).toContain('"fields":["name","phone"]');
    for (const personal of ["Chen", "8675588881234", "8675588889999"]) expect(written).not.toContain(personal);
  });

  it("remembers the first refusal to be called, and hides an archived contact", async () => {
    const { id } = await run((ctx) => createPartner(ctx, { ...hongrui, name: "Refusing Partner" }));
    const contact = await run((ctx) => createContact(ctx, id, person));
    await run((ctx) => markDoNotCall(ctx, contact.id), id);
    const first = (await run((ctx) => findContact(ctx, contact.id))).doNotCallAt;
    storage.clock.now += 60_000;
    await run((ctx) => markDoNotCall(ctx, contact.id), id);
    expect((await run((ctx) => findContact(ctx, contact.id))).doNotCallAt).toBe(first);
    await run((ctx) => archiveContact(ctx, contact.id));
    expect((await run((ctx) => partnerDetail(ctx, id))).contacts).toEqual([]);
  });

  it("is invisible to another partner's transaction", async () => {
    const [a, b] = await run(async (ctx) => [
      await createPartner(ctx, { ...hongrui, name: "Partner A" }),
      await createPartner(ctx, { ...hongrui, name: "Partner B" }),
    ]);
    const contact = await run((ctx) => createContact(ctx, a!.id, person));
    await expect(run((ctx) => findContact(ctx, contact.id), b!.id)).rejects.toMatchObject({ code: "not_found" });
    await expect(run((ctx) => createContact(ctx, a!.id, person), b!.id)).rejects.toMatchObject({ code: "not_found" });
  });
});

describe("lanes", () => {
  it("sets, overwrites and removes a lane, and says so to whoever compares through it", async () => {
    const told: string[] = [];
    storage.bus.on<{ type: "partners.lanes-changed"; partnerId: string }>(
      "partners.lanes-changed",
      async (_ctx, event) => {
        told.push(event.partnerId);
      },
    );
    const { id } = await run((ctx) => createPartner(ctx, { ...hongrui, name: "Lane Partner" }));
    const lane = { destination: "", fromBasis: "ex_factory" as const, toBasis: "received" as const, transitDays: 28 };
    const first = await run((ctx) => putLane(ctx, id, lane));
    const second = await run((ctx) => putLane(ctx, id, { ...lane, transitDays: 30 }));
    expect(second).toMatchObject({ id: first.id, transitDays: 30 });
    await run((ctx) => putLane(ctx, id, { ...lane, transitDays: 30 }));
    await run((ctx) => removeLane(ctx, first.id));
    expect((await run((ctx) => partnerDetail(ctx, id))).lanes).toEqual([]);
    expect(told).toEqual([id, id, id]);
  });
});
