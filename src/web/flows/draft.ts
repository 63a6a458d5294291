/** What is changed on the page and not saved yet. Pure; the server checks it when it is saved. */
import type { FlowOverrides, FlowView, SectorAdditions } from "#modules/flows/schema.ts";

type Wording = Record<string, Partial<Record<string, string>>>;

export function ownText(draft: FlowOverrides, template: string, language: string): string | null {
  return (draft.wording as Wording)[template]?.[language] ?? null;
}

/** `text` null: as it comes. */
export function withText(draft: FlowOverrides, template: string, language: string, text: string | null): FlowOverrides {
  const texts = { ...(draft.wording as Wording)[template] };
  delete texts[language];
  if (text !== null) texts[language] = text;
  const { [template]: _, ...others } = draft.wording as Wording;
  const wording = Object.keys(texts).length === 0 ? others : { ...others, [template]: texts };
  return { ...draft, wording: wording as FlowOverrides["wording"] };
}

export function withLeftOut(draft: FlowOverrides, field: string, leftOut: boolean): FlowOverrides {
  const others = draft.leftOut.filter((id) => id !== field);
  return { ...draft, leftOut: leftOut ? [...others, field] : others };
}

/** The fields as the draft orders them. */
export function orderedFields(form: NonNullable<FlowView["form"]>, draft: FlowOverrides) {
  const place = (id: string) => (draft.order.includes(id) ? draft.order.indexOf(id) : draft.order.length);
  return [...form.fields].sort((a, b) => place(a.id) - place(b.id));
}

/** One place up (-1) or down (1); at the edge nothing moves. */
export function moved(ids: readonly string[], id: string, by: -1 | 1): string[] {
  const at = ids.indexOf(id);
  const to = at + by;
  if (at < 0 || to < 0 || to >= ids.length) return [...ids];
  const next = [...ids];
  next.splice(at, 1);
  next.splice(to, 0, id);
  return next;
}

const NOTHING: SectorAdditions = { milestones: [], defects: [], documents: [] };

export function additionsOf(draft: FlowOverrides, sector: string): SectorAdditions {
  return (draft.sectors as Record<string, SectorAdditions | undefined>)[sector] ?? NOTHING;
}

export function withAdditions(draft: FlowOverrides, sector: string, added: SectorAdditions): FlowOverrides {
  const { [sector]: _, ...others } = draft.sectors as Record<string, SectorAdditions>;
  const empty = added.milestones.length + added.defects.length + added.documents.length === 0;
  return { ...draft, sectors: (empty ? others : { ...others, [sector]: added }) as FlowOverrides["sectors"] };
}

/** How many things differ between two: each sentence, each field left out, the order, each sector. */
export function differences(a: FlowOverrides, b: FlowOverrides): number {
  const places = [a, b].flatMap(({ wording }) =>
    Object.entries(wording as Wording).flatMap(([template, texts]) =>
      Object.keys(texts).map((language) => `${template} ${language}`),
    ),
  );
  const changed = [...new Set(places)].filter((place) => {
    const [template, language] = place.split(" ") as [string, string];
    return ownText(a, template, language) !== ownText(b, template, language);
  });
  const left = [...new Set([...a.leftOut, ...b.leftOut])].filter(
    (id) => a.leftOut.includes(id) !== b.leftOut.includes(id),
  );
  const order = a.order.join() === b.order.join() ? 0 : 1;
  const lists = [...new Set([...Object.keys(a.sectors), ...Object.keys(b.sectors)])].filter(
    (sector) => JSON.stringify(additionsOf(a, sector)) !== JSON.stringify(additionsOf(b, sector)),
  );
  return changed.length + left.length + order + lists.length;
}
