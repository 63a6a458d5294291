/** Whether what a workspace wants in its own way can be spoken and asked: every problem with its place and why. Pure. */
import type { FlowOverrides, SectorAdditions } from "#modules/flows/schema.ts";
import { Sector } from "#modules/partners/schema.ts";
import type { FlowId } from "../../conversation/types.ts";
import { type DenyList, denies } from "../../guard/deny-list.ts";
import { checkSpoken } from "../../guard/output-check.ts";
import { languageRules } from "../../language/index.ts";
import { render } from "../../language/render.ts";
import { FLOWS, formOf } from "../index.ts";
import { sectorList } from "../sectors/index.ts";
import type { Form } from "../types.ts";
import { placeholdersOf, SAMPLE_TODAY, sampleSay, sampleSnapshot, sampleSubject } from "./samples.ts";
import { lockOf, sentencesOf } from "./sentences.ts";

export type Problem = { path: string; message: string };

/** Only the quality report names defects. */
const WITH_SECTORS: FlowId = "quality-report";

const WHY_LOCKED = {
  disclosure: "it says who calls, that it is no person, and what is kept; that stays as it is",
  guard: "it is what the agent says where it must not give way; that stays as it is",
  meaning: "a yes, a no or a key is an answer to exactly these words; they stay as they are",
} as const;

/** What must not be spoken to everybody: confidential terms, and whom else we work with. */
export type Unspeakable = { marks: DenyList; names: DenyList };

export function problemsOf(flow: FlowId, overrides: FlowOverrides, never: Unspeakable): Problem[] {
  const problems: Problem[] = [];
  for (const [template, texts] of Object.entries(overrides.wording)) {
    for (const [language, text] of Object.entries(texts)) {
      const path = `overrides.wording.${template}.${language}`;
      for (const message of sentenceProblems(flow, template, language, text, never)) problems.push({ path, message });
    }
  }
  const { form } = FLOWS[flow];
  return [
    ...problems,
    ...leftOutProblems(form, overrides),
    ...orderProblems(form, overrides),
    ...sectorProblems(flow, overrides),
  ];
}

export function sentenceProblems(
  flow: FlowId,
  template: string,
  language: string,
  text: string,
  never: Unspeakable,
): string[] {
  const { named, others } = sentencesOf(flow, formOf({ flow, subject: sampleSubject(flow) }));
  if (![...named, ...others].includes(template)) return ["this flow says no such sentence"];
  const lock = lockOf(template);
  if (lock !== null) return [WHY_LOCKED[lock]];
  const original = languageRules(language)?.templates[template];
  if (original === undefined) return ["the agent has no rules for this language"];
  if (/[\p{Cc}\p{Cf}]/u.test(text)) return ["a sentence is one line of plain text"];
  const [has, needs] = [placeholdersOf(text).sort(), placeholdersOf(original).sort()];
  if (has.join() !== needs.join()) return [`it needs ${listed(needs)}, each once, and has ${listed(has)}`];
  if (/[{}]/.test(text.replaceAll(/\{\w+\}/g, ""))) return ["a brace stands alone"];
  if (denies(never.marks, text)) return ["it names what is marked as confidential"];
  if (denies(never.names, text)) return ["it names a partner, and every partner hears it"];
  const say = sampleSay(template, language);
  const wording = { [template]: { [language]: text } };
  const snapshot = sampleSnapshot(flow, FLOWS[flow].version, template);
  const spoken = render(say, SAMPLE_TODAY, wording);
  const checked = checkSpoken(spoken, say, { ...snapshot, overrides: { versions: {}, wording, forms: {} } });
  return checked.ok ? [] : [`the check of what is spoken stops it: ${checked.blocked}`];
}

const listed = (names: readonly string[]) =>
  names.length === 0 ? "no placeholder" : names.map((name) => `{${name}}`).join(", ");

function leftOutProblems(form: Form | null, { leftOut }: FlowOverrides): Problem[] {
  return leftOut.flatMap((id, index): Problem[] => {
    const path = `overrides.leftOut.${index}`;
    const field = form?.fields.find((candidate) => candidate.id === id);
    if (field === undefined) return [{ path, message: `this flow has no field ${id}` }];
    if (!field.optional) return [{ path, message: `${id} is not optional` }];
    const needing = form?.fields.find(({ when }) => when?.field === id);
    return needing === undefined ? [] : [{ path, message: `${needing.id} is asked only after ${id}` }];
  });
}

function orderProblems(form: Form | null, { order }: FlowOverrides): Problem[] {
  if (order.length === 0) return [];
  const path = "overrides.order";
  if (form === null) return [{ path, message: "this flow has no fields of its own to order" }];
  const ids = form.fields.map(({ id }) => id);
  if ([...order].sort().join() !== [...ids].sort().join()) {
    return [{ path, message: `it names each field once: ${ids.join(", ")}` }];
  }
  // Whether anybody is hurt comes before everything else.
  if (ids[0] === "safe" && order[0] !== "safe") return [{ path, message: "people come first: safe stays the first" }];
  const early = form.fields.find(({ id, when }) => when !== null && order.indexOf(id) < order.indexOf(when.field));
  return early === undefined ? [] : [{ path, message: `${early.id} comes after ${early.when!.field}` }];
}

function sectorProblems(flow: FlowId, { sectors }: FlowOverrides): Problem[] {
  return Sector.options.flatMap((sector) => {
    const added = sectors[sector];
    if (added === undefined) return [];
    const path = `overrides.sectors.${sector}`;
    if (flow !== WITH_SECTORS) return [{ path, message: "the lists of sectors belong to the quality report" }];
    return additionProblems(sector, added).map((message) => ({ path, message }));
  });
}

function additionProblems(sector: Sector, added: FlowOverrides["sectors"][Sector] & object): string[] {
  const list = sectorList(sector);
  const twice = (names: readonly string[]) => names.find((name, index) => names.indexOf(name) !== index);
  const again =
    twice([...list.milestones, ...added.milestones].map(({ id }) => id)) ??
    twice(added.defects.map(({ code }) => code)) ??
    twice([...list.documents, ...added.documents].map((name) => name.toLowerCase()));
  if (again !== undefined) return [`${again} is there already`];
  return added.defects.flatMap(({ code, words }) =>
    Object.values(words)
      .flat()
      .flatMap((word) => {
        const other = codeOf([...list.defects, ...added.defects], word, code);
        return other === null ? [] : [`“${word}” means ${other} already`];
      }),
  );
}

/** Another code of which the word is one: it would mean neither. */
function codeOf(
  defects: ReadonlyArray<SectorAdditions["defects"][number] | ReturnType<typeof sectorList>["defects"][number]>,
  word: string,
  but: string,
): string | null {
  const same = (told: string) => told.toLowerCase() === word.toLowerCase();
  return defects.find(({ code, words }) => code !== but && Object.values(words).flat().some(same))?.code ?? null;
}
