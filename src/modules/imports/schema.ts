import { z } from "zod";
import { DateBasisSchema, Id, InstantSchema, PlainDateSchema, QuantitySchema, Text } from "#kernel/schema.ts";

/** Fields a column may be mapped to. Required: partner, po, line, item_number, qty, required_on. */
export const ImportField = z.enum([
  "partner",
  "po",
  "line",
  "item_number",
  "item_name",
  "revision",
  "qty",
  "uom",
  "required_on",
  "basis",
  "destination",
  "unit_price",
  "currency",
  "pack_uom",
  "pack_qty",
]);
export type ImportField = z.infer<typeof ImportField>;
/** As screens, sentences and the command line name them. */
export const FIELD_NAMES = {
  partner: "Partner",
  po: "Purchase order",
  line: "Line",
  item_number: "Item number",
  item_name: "Item name",
  revision: "Revision",
  qty: "Quantity",
  uom: "Unit",
  required_on: "Need date",
  basis: "Date basis",
  destination: "Destination",
  unit_price: "Unit price",
  currency: "Currency",
  pack_uom: "Pack unit",
  pack_qty: "Pack size",
} as const satisfies Record<ImportField, string>;

export const REQUIRED_FIELDS = [
  "partner",
  "po",
  "line",
  "item_number",
  "qty",
  "required_on",
] as const satisfies ImportField[];

/** Field -> column heading of the file. */
export const ImportMapping = z.partialRecord(ImportField, Text.max(200));
export type ImportMapping = z.infer<typeof ImportMapping>;

/**
 * What only a person knows where a file leaves it open. Left out, the last import of the same columns answers; without
 * one such a date or number is rejected as ambiguous.
 */
export const ImportAnswers = z.object({
  /** Whether 03/04/2026 is 3 April. */
  dayFirst: z.boolean().optional(),
  /** Whether 1.500 is one thousand five hundred, and 1,500 one and a half. */
  decimalComma: z.boolean().optional(),
});
export type ImportAnswers = z.infer<typeof ImportAnswers>;

/** Said before the upload, not after. */
export const MAX_FILE_BYTES = 10_000_000;
/** As base64, with some room. */
const MAX_BASE64 = 13_400_000;

/** A file travels as base64 in JSON: at most 10 MB of file, 20,000 rows. */
export const ImportFile = z.object({
  fileName: Text.trim().min(1).max(200),
  contentBase64: z.string().max(MAX_BASE64),
  ...ImportAnswers.shape,
  mapping: ImportMapping.optional(),
});
export type ImportFile = z.infer<typeof ImportFile>;

/** A row in the record's terms. Unit and basis that the file does not name are the standing line's, or the default. */
export const ReadLine = z.object({
  qty: QuantitySchema,
  uom: z.string(),
  requiredOn: PlainDateSchema,
  basis: DateBasisSchema,
  /** Null where the file names none that can be taken, as the pack. */
  price: z.object({ minor: z.number().int(), currency: z.string() }).nullable(),
  pack: z.object({ uom: z.string(), qty: QuantitySchema }).nullable(),
});
export type ReadLine = z.infer<typeof ReadLine>;

export const ImportRow = z.object({
  row: z.number().int(),
  effect: z.enum(["create", "update", "unchanged", "reject"]),
  /** What will be written; null for a row that is rejected. */
  read: ReadLine.nullable(),
  /** As the file has it. */
  values: z.record(z.string(), z.string()),
  /** Field -> [before, after] for updates. */
  changes: z.record(z.string(), z.tuple([z.string(), z.string()])),
  /** Why a row is rejected, or what was left out of one that is not. */
  reason: z.string().nullable(),
});
export type ImportRow = z.infer<typeof ImportRow>;
/** Something the file leaves open: its first such text, and the answer it is read with. */
const Question = z.object({ example: z.string(), answer: z.boolean().nullable() });

export const ImportPreview = z.object({
  headings: z.array(z.string()),
  /** Heading by heading: the first values that differ, at most two. */
  samples: z.array(z.array(z.string())),
  mapping: ImportMapping,
  missing: z.array(ImportField),
  /** By the answer's name; null where the file itself tells. */
  questions: z.object({
    dayFirst: Question.nullable(),
    /** The file may suggest an answer; it never decides. */
    decimalComma: Question.extend({ suggestion: z.boolean().nullable() }).nullable(),
  }),
  /** What holds for lines whose file says nothing: need basis and unit. A line that stands already keeps its own. */
  defaults: z.object({ basis: z.string(), uom: z.string() }),
  rows: z.array(ImportRow).max(200),
  counts: z.object({
    total: z.number(),
    create: z.number(),
    update: z.number(),
    unchanged: z.number(),
    reject: z.number(),
  }),
  rejected: z.array(z.object({ row: z.number().int(), reason: z.string() })),
  newPartners: z.array(z.string()),
});
export type ImportPreview = z.infer<typeof ImportPreview>;

export const ImportResult = z.object({
  id: Id,
  fileName: z.string(),
  counts: ImportPreview.shape.counts,
  rejected: z.array(z.object({ row: z.number().int(), reason: z.string() })),
  /** The person's id. */
  importedBy: z.string(),
  importedAt: InstantSchema,
});
export type ImportResult = z.infer<typeof ImportResult>;
