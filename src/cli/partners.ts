import { parseArgs } from "node:util";
import { z } from "zod";
import { AppError } from "#kernel/errors.ts";
import { languageName } from "#kernel/language.ts";
import { Contact, PartnerDetail, PartnerSummary, Sector } from "#modules/partners/schema.ts";
import { print, printJson, table } from "./print.ts";
import { chooseWorkspace, type Session } from "./session.ts";

export const PARTNERS_HELP =
  "partners; partners contact PARTNER NAME [--role TEXT] [--language en] [--timezone Asia/Shanghai] [--phone +86...]; partners sector PARTNER SECTOR";

export async function partners(session: Session, args: string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      workspace: { type: "string" },
      role: { type: "string" },
      language: { type: "string", default: "en" },
      timezone: { type: "string" },
      phone: { type: "string" },
      json: { type: "boolean" },
    },
  });
  const workspace = await chooseWorkspace(session.client, values.workspace);
  const base = `/api/workspaces/${workspace.id}/partners`;
  const found = await session.client.get(base, z.array(PartnerSummary));
  if (positionals[0] === "sector") {
    const [, wanted, name] = positionals;
    if (!wanted || !name) throw new AppError("invalid_input", `Usage: ${PARTNERS_HELP}`);
    const sector = Sector.safeParse(name).data;
    if (sector === undefined) throw new AppError("invalid_input", `A sector is one of ${Sector.options.join(", ")}.`);
    const partner = partnerCalled(found, wanted);
    const changed = await session.client.send("PATCH", `${base}/${partner.id}`, { sector }, PartnerDetail);
    return values.json ? printJson(changed) : print(`${changed.name}: ${changed.sector}.`);
  }
  if (positionals[0] === "contact") {
    const [, wanted, name] = positionals;
    if (!wanted || !name) throw new AppError("invalid_input", `Usage: ${PARTNERS_HELP}`);
    const partner = partnerCalled(found, wanted);
    const { role = null, language, timezone = partner.timezone, phone = null } = values;
    const contact = { name, role, language, timezone, phone };
    const added = await session.client.send("POST", `${base}/${partner.id}/contacts`, contact, Contact);
    return values.json ? printJson(added) : print(`Added ${added.name} to ${partner.name}.`);
  }
  const details = await Promise.all(found.map(({ id }) => session.client.get(`${base}/${id}`, PartnerDetail)));
  if (values.json) return printJson({ partners: details });
  print(table(details.map(cells), ["Partner", "Sector", "Place", "Time zone", "Open lines", "Contacts"]));
}

/** By name or id. */
export function partnerCalled(partners: readonly PartnerSummary[], wanted: string): PartnerSummary {
  const found = partners.find(({ id, name }) => id === wanted || name.toLowerCase() === wanted.toLowerCase());
  if (found === undefined) throw new AppError("not_found", `There is no partner "${wanted}". Try: liaison partners`);
  return found;
}

function cells(partner: PartnerDetail): string[] {
  return [
    partner.name,
    partner.sector,
    [partner.city, partner.country].filter(Boolean).join(", "),
    partner.timezone,
    String(partner.openLines),
    partner.contacts.map(({ name, language }) => `${name} (${languageName(language)})`).join(", ") || "none yet",
  ];
}
