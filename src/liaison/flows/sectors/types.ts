/** What a sector calls things, as data: the way of the goods, what can be wrong with them, what papers go with them. */
import type { Sector } from "#modules/partners/schema.ts";

export type Milestone = { id: string; name: string };

/** A defect by its code, and the words by which people tell of it, by language (ISO 639-1): whole words, any case. */
export type DefectWords = { code: string; name: string; words: Readonly<Record<string, readonly string[]>> };

export type SectorList = {
  sector: Sector;
  version: number;
  /** In the order in which an order passes them. */
  milestones: readonly Milestone[];
  defects: readonly DefectWords[];
  /** Papers that accompany a delivery, by the names they go by. */
  documents: readonly string[];
};
