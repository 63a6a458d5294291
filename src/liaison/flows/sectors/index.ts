/** The sectors' lists, and which defects a conversation with a partner of a sector can name. */
import type { SectorAdditions } from "#modules/flows/schema.ts";
import type { Sector } from "#modules/partners/schema.ts";
import { APPAREL } from "./apparel.ts";
import { AUTOMOTIVE } from "./automotive.ts";
import { ELECTRONICS } from "./electronics.ts";
import { FOOD } from "./food.ts";
import { MEDICAL } from "./medical.ts";
import { PHARMA } from "./pharma.ts";
import type { DefectWords, SectorList } from "./types.ts";

const LISTS: readonly SectorList[] = [ELECTRONICS, APPAREL, PHARMA, MEDICAL, AUTOMOTIVE, FOOD];

/** What no list is written for ("other") has none of its own: a workspace may add to it. */
export function sectorList(sector: Sector): SectorList {
  return (
    LISTS.find((list) => list.sector === sector) ?? { sector, version: 1, milestones: [], defects: [], documents: [] }
  );
}

/** With what the workspace added; words for a code that is there join that code's. */
export function extendedList(sector: Sector, added: SectorAdditions | undefined): SectorList {
  const list = sectorList(sector);
  if (added === undefined) return list;
  const own = new Map(added.defects.map((defect) => [defect.code, defect]));
  const joined = list.defects.map((defect) => joinedDefect(defect, own.get(defect.code)));
  const fresh = added.defects.filter(({ code }) => !list.defects.some((defect) => defect.code === code));
  return {
    ...list,
    milestones: [...list.milestones, ...added.milestones],
    defects: [...joined, ...fresh],
    documents: [...list.documents, ...added.documents],
  };
}

function joinedDefect(defect: DefectWords, own: DefectWords | undefined): DefectWords {
  if (own === undefined) return defect;
  const languages = new Set([...Object.keys(defect.words), ...Object.keys(own.words)]);
  const words = [...languages].map(
    (code) => [code, [...(defect.words[code] ?? []), ...(own.words[code] ?? [])]] as const,
  );
  return { ...defect, words: Object.fromEntries(words) };
}

/** The words of each code in one language; English words are said in every factory. */
export function defectsIn(list: Pick<SectorList, "defects">, language: string): Array<{ id: string; words: string[] }> {
  return list.defects.map(({ code, words }) => ({
    id: code,
    words: [...new Set([...(words[language] ?? []), ...(words.en ?? [])])],
  }));
}

/** The one code that the words name. Two different ones are none: a person reads the words. */
export function defectCode(named: readonly string[]): string | null {
  const [only, ...more] = named;
  return only === undefined || more.length > 0 ? null : only;
}
