/** A workspace to call from, made over the API as a person would make it. */
import { z } from "zod";
import { Board } from "#modules/orders/schema.ts";
import { PartnerDetail } from "#modules/partners/schema.ts";
import { Workspace } from "#modules/workspaces/schema.ts";
import type { Client } from "../../src/cli/client.ts";

export type BenchPartner = { partnerId: string; contactId: string; name: string };

/** Its path under the API. */
export async function addWorkspace(client: Client, name: string): Promise<string> {
  const body = { kind: "own", name, company: "Northwind Devices" };
  const { id } = await client.send("POST", "/api/workspaces", body, Workspace);
  return `/api/workspaces/${id}`;
}

/** With one contact, who speaks English. */
export async function addPartner(client: Client, base: string, name: string): Promise<BenchPartner> {
  const partner = { name, timezone: "UTC", country: "CN", city: "Shenzhen" };
  const { id: partnerId } = await client.send("POST", `${base}/partners`, partner, PartnerDetail);
  const contact = { name: "Li Wei", language: "en", timezone: "UTC" };
  const made = z.object({ id: z.string() });
  const { id: contactId } = await client.send("POST", `${base}/partners/${partnerId}/contacts`, contact, made);
  return { partnerId, contactId, name };
}

/** One open line per order number, by a file; the ids of the lines. */
export async function addLines(
  client: Client,
  base: string,
  of: { supplier: string; orders: readonly string[]; qty: number },
): Promise<string[]> {
  const rows = of.orders.map((po) => `${of.supplier},${po},2,MB-7,main boards,${of.qty},pcs,2099-12-01,ex factory`);
  const csv = `supplier,po,line,item,description,qty,uom,need date,basis\n${rows.join("\n")}\n`;
  const file = { fileName: `${of.orders[0]}.csv`, contentBase64: Buffer.from(csv).toString("base64") };
  await client.send("POST", `${base}/imports`, file, z.unknown());
  const ids: string[] = [];
  for (const po of of.orders) {
    const board = await client.get(`${base}/orders?search=${po}`, Board);
    ids.push(board.rows.find((row) => row.po === po)!.lineId);
  }
  return ids;
}
