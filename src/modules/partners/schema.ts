import { z } from "zod";
import { isBefore } from "#kernel/basis.ts";
import { isCountry } from "#kernel/country.ts";
import { DateBasisSchema, Id, InstantSchema, LanguageSchema, Text, ZoneSchema } from "#kernel/schema.ts";

export const Sector = z.enum(["electronics", "apparel", "pharma", "medical", "automotive", "food", "other"]);
export type Sector = z.infer<typeof Sector>;

export const PartnerInput = z.object({
  name: Text.trim().min(1).max(120),
  city: Text.trim().max(80).nullable().default(null),
  country: z
    .string()
    .regex(/^[A-Z]{2}$/, { error: "two capital letters, such as CN", abort: true })
    .refine(isCountry, "the code of a country, such as CN for China")
    .nullable()
    .default(null),
  timezone: ZoneSchema,
  sector: Sector.default("other"),
});
export type PartnerInput = z.infer<typeof PartnerInput>;

/** A change of some fields. Written out, because a partial schema would fill what is left out with its default. */
export const PartnerPatch = z
  .object({
    name: PartnerInput.shape.name,
    city: PartnerInput.shape.city.unwrap(),
    country: PartnerInput.shape.country.unwrap(),
    timezone: PartnerInput.shape.timezone,
    sector: PartnerInput.shape.sector.unwrap(),
  })
  .partial();
export type PartnerPatch = z.infer<typeof PartnerPatch>;

export const ContactInput = z.object({
  name: Text.trim().min(1).max(120),
  role: Text.trim().max(80).nullable().default(null),
  language: LanguageSchema,
  timezone: ZoneSchema,
  phone: z
    .string()
    .trim()
    .regex(/^\+[1-9]\d{6,14}$/, "a number in E.164 form, such as +8675588881234")
    .nullable()
    .default(null),
  email: z.email().nullable().default(null),
});
export type ContactInput = z.infer<typeof ContactInput>;

export const ContactPatch = z
  .object({
    name: ContactInput.shape.name,
    role: ContactInput.shape.role.unwrap(),
    language: ContactInput.shape.language,
    timezone: ContactInput.shape.timezone,
    phone: ContactInput.shape.phone.unwrap(),
    email: ContactInput.shape.email.unwrap(),
  })
  .partial();
export type ContactPatch = z.infer<typeof ContactPatch>;

/** Transit days from one basis to another on the way to a destination ("" is any). */
export const LaneInput = z
  .object({
    destination: Text.trim().max(80).default(""),
    fromBasis: DateBasisSchema,
    toBasis: DateBasisSchema,
    transitDays: z.number().int().min(0).max(365),
  })
  .refine((lane) => isBefore(lane.fromBasis, lane.toBasis), {
    path: ["toBasis"],
    message: "a later event than the first: finished, ready, ex-factory, handed over, received, in this order",
  });
export type LaneInput = z.infer<typeof LaneInput>;

export const Contact = ContactInput.extend({
  id: Id,
  partnerId: Id,
  doNotCallAt: InstantSchema.nullable(),
  /** The conversation in which it was asked; null where that is not known. */
  doNotCallFrom: Id.nullable(),
  lastConversationAt: InstantSchema.nullable(),
});
export type Contact = z.infer<typeof Contact>;
/** Taking back that a contact is not to be called, with the reason. */
export const AllowCalls = z.object({ reason: z.string().trim().min(1).max(500) });
export const Lane = z.object({
  id: Id,
  partnerId: Id,
  destination: z.string(),
  fromBasis: DateBasisSchema,
  toBasis: DateBasisSchema,
  transitDays: z.number().int(),
  updatedAt: InstantSchema,
});
export type Lane = z.infer<typeof Lane>;

export const PartnerSummary = PartnerInput.extend({
  id: Id,
  openLines: z.number().int(),
  contacts: z.number().int(),
});
export type PartnerSummary = z.infer<typeof PartnerSummary>;
export const PartnerDetail = PartnerInput.extend({
  id: Id,
  openLines: z.number().int(),
  contacts: z.array(Contact),
  lanes: z.array(Lane),
  /** Past promises by outcome, from movements: counts only, no score below ten. */
  record: z.object({ kept: z.number().int(), broken: z.number().int() }),
});
export type PartnerDetail = z.infer<typeof PartnerDetail>;
