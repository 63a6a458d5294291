/** Shapes shared by every module's schema.ts. Browser-safe. */
import { z } from "zod";
import { DATE_BASES } from "./basis.ts";
import { LANGUAGES } from "./language.ts";
import { isPlainDate, isZone } from "./time.ts";

/** In lower case, however it was written (RFC 9562 section 4): change keys, leases and maps compare ids as text. */
export const Id = z.uuid().toLowerCase();
/** Words and names from outside: what PostgreSQL and UTF-8 can hold, so neither NUL nor half a surrogate pair. */
export const Text = z
  .string()
  .refine((text) => !(text.includes("\0") || /\p{Surrogate}/u.test(text)), "text without broken characters");
export const PlainDateSchema = z.string().refine(isPlainDate, "a date as YYYY-MM-DD");
export const ZoneSchema = z
  .string()
  .trim()
  .min(1, { abort: true })
  .max(60)
  .refine(isZone, "an IANA time zone such as Asia/Shanghai");
export const InstantSchema = z.iso.datetime();
export const DateBasisSchema = z.enum(DATE_BASES);
export const BasisOrUnknown = z.enum([...DATE_BASES, "unknown"]);
export const LanguageSchema = z.enum(LANGUAGES);
/** At most three decimals, positive. */
export const QuantitySchema = z.number().min(0.001).max(1e12);
export const UomSchema = Text.trim().min(1).max(12);
export const IntervalSchema = z.object({
  earliest: PlainDateSchema,
  likely: PlainDateSchema,
  latest: PlainDateSchema.nullable(),
});
