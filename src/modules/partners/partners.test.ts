import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Ctx } from "#storage/transaction.ts";
import { openTestStorage, type TestStorage } from "../../../test/support/database.ts";
import { addLine } from "../../../test/support/record.ts";
import { startConversation } from "../conversations/index.ts";
import { readContents } from "../evidence/index.ts";
import {
  allowCalls,
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
import { type Contact, ContactPatch, PartnerInput, PartnerPatch } from "./schema.ts";

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

const pick = ({ doNotCallAt, doNotCallFrom }: Contact) => ({ doNotCallAt, doNotCallFrom });

/** A call with this contact, as far as these tests need one. */
async function addConversation({ id: contactId, partnerId }: Contact): Promise<string> {
  const lineId = await addLine(storage, partnerId);
  const { id } = await run((ctx) =>
    startConversation(ctx, {
      contactId,
      lineIds: [lineId],
      channel: "browser",
      flow: "order-status",
      flowVersion: 1,
      language: "en",
      persona: null,
      resumes: null,
      snapshot: "{}",
    }),
  );
  return id;
}

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
    const [first, second] = [await addConversation(contact), await addConversation(contact)];
    await run((ctx) => markDoNotCall(ctx, contact.id, first), id);
    const marked = await run((ctx) => findContact(ctx, contact.id));
    expect(marked).toMatchObject({ doNotCallAt: new Date(storage.clock.now).toISOString(), doNotCallFrom: first });
    storage.clock.now += 60_000;
    await run((ctx) => markDoNotCall(ctx, contact.id, second), id);
    expect(await run((ctx) => findContact(ctx, contact.id))).toMatchObject(pick(marked));
    await run((ctx) => archiveContact(ctx, contact.id));
    expect((await run((ctx) => partnerDetail(ctx, id))).contacts).toEqual([]);
  });

  it("may be called again when a person says why, which stays in the audit trail", async () => {
    const { id } = await run((ctx) => createPartner(ctx, { ...hongrui, name: "Relenting Partner" }));
    const contact = await run((ctx) => createContact(ctx, id, person));
    const lift = (reason: string) => run((ctx) => allowCalls(ctx, contact.id, reason));
    await expect(lift("too early")).rejects.toMatchObject({ code: "conflict" });
    const conversationId = await addConversation(contact);
    await run((ctx) => markDoNotCall(ctx, contact.id, conversationId), id);
    const { doNotCallAt } = await run((ctx) => findContact(ctx, contact.id));
    const agent = { kind: "agent" as const, id: conversationId };
    await expect(
      run((ctx) => allowCalls(ctx.as({ actor: agent }), contact.id, "the supplier said so")),
    ).rejects.toMatchObject({ code: "forbidden" });
    expect(await lift("She rang us and asked for the call")).toMatchObject({ doNotCallAt: null, doNotCallFrom: null });
    const entries = (await audit()).filter((entry) => entry.subject_id === contact.id).slice(-2);
    expect(entries).toMatchObject([
      { action: "partners.contact-opted-out" },
      {
        action: "partners.contact-calls-allowed",
        detail: { askedAt: doNotCallAt, conversationId },
      },
    ]);
    const { reason } = entries[1]!.detail as { reason: { contentId: string } };
    const kept = await run((ctx) => readContents(ctx, [reason.contentId]));
    expect(kept.get(reason.contentId)).toBe("She rang us and asked for the call");
    await expect(lift("again")).rejects.toMatchObject({ code: "conflict" });
    await run((ctx) => markDoNotCall(ctx, contact.id, conversationId), id);
    expect((await run((ctx) => findContact(ctx, contact.id))).doNotCallAt).not.toBeNull();
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
