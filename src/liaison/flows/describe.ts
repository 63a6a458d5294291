/** A flow as the web app draws it: from the same data that the reducer follows, so that the picture cannot be another. */
import type { Current } from "#modules/flows/index.ts";
import {
  type FlowOverrides,
  type FlowSentence,
  type FlowSummary,
  type FlowView,
  NO_OVERRIDES,
  type SectorView,
} from "#modules/flows/schema.ts";
import { Sector } from "#modules/partners/schema.ts";
import type { FlowId } from "../conversation/types.ts";
import { allLanguages } from "../language/index.ts";
import { render } from "../language/render.ts";
import { CAPS } from "./caps.ts";
import { DIGRESSIONS } from "./digressions.ts";
import { FLOWS, formOf } from "./index.ts";
import { placeholdersOf, SAMPLE_TODAY, sampleSay, sampleSubject } from "./overrides/samples.ts";
import { introsOf, lockOf, questionsOf, readbacksOf, sentencesOf } from "./overrides/sentences.ts";
import { QUESTIONS } from "./questions.ts";
import { extendedList, sectorList } from "./sectors/index.ts";
import type { Field, Form } from "./types.ts";

const NONE: Current = { version: 0, overrides: NO_OVERRIDES };

export function summariseFlow(id: FlowId, current: Current = NONE): FlowSummary {
  const { purpose, version, steps } = FLOWS[id];
  return {
    id,
    purpose,
    version,
    steps: [...steps],
    ownVersion: current.version,
    changes: changesIn(current.overrides),
  };
}

/** Sentences in own words, fields left out, an order, sectors with additions. */
function changesIn({ wording, leftOut, order, sectors }: FlowOverrides): number {
  const sentences = Object.values(wording).flatMap((texts) => Object.keys(texts));
  return sentences.length + leftOut.length + (order.length > 0 ? 1 : 0) + Object.keys(sectors).length;
}

export function describeFlow(id: FlowId, current: Current = NONE): FlowView {
  const flow = FLOWS[id];
  const { overrides } = current;
  const form = formOf({ flow: id, subject: sampleSubject(id) });
  const { named, others } = sentencesOf(id, form);
  const talks = !flow.steps.includes("message");
  return {
    ...summariseFlow(id, current),
    languages: allLanguages().map(({ code }) => code),
    greeting: flow.greeting,
    parts: flow.steps.map((step) => ({
      step,
      questions: questionsOf(step).map(({ kind }) => {
        const { ask, variants, ladder, giveUp, waitMs } = QUESTIONS[kind];
        return { kind, ask, variants: [...(variants ?? [])], ladder: [...ladder], giveUp, waitMs };
      }),
    })),
    form: form && describeForm(form, overrides),
    digressions: talks
      ? Object.entries(DIGRESSIONS).map(([intent, { act, say, decide, guarded }]) => ({
          ...{ intent, act, say, decide, guarded },
        }))
      : [],
    caps: talks ? Object.entries(CAPS).map(([name, value]) => ({ name, value })) : [],
    others,
    sentences: [...named, ...others].map((template) => sentence(template, overrides)),
    overrides,
  };
}

function describeForm(form: Form, { leftOut, order }: FlowOverrides): NonNullable<FlowView["form"]> {
  const place = ({ id }: Field) => (order.includes(id) ? order.indexOf(id) : order.length);
  return {
    id: form.id,
    intro: introsOf(form),
    done: form.done,
    fields: [...form.fields]
      .sort((a, b) => place(a) - place(b))
      .map((field) => ({
        id: field.id,
        kind: field.kind,
        ask: field.ask,
        ladder: [...field.ladder],
        readback: readbacksOf(field),
        optional: field.optional,
        leftOut: field.optional && leftOut.includes(field.id),
        volunteered: field.volunteered,
        when: field.when,
      })),
  };
}

function sentence(template: string, { wording }: FlowOverrides): FlowSentence {
  const own: Partial<Record<string, string>> = wording[template] ?? {};
  const texts = allLanguages().flatMap(({ code, templates }) => {
    const original = templates[template];
    if (original === undefined) return [];
    const text = own[code] ?? null;
    const spoken = render(
      sampleSay(template, code),
      SAMPLE_TODAY,
      text === null ? {} : { [template]: { [code]: text } },
    );
    return [[code, { original, own: text, spoken }] as const];
  });
  const [first] = texts;
  return {
    template,
    placeholders: first === undefined ? [] : placeholdersOf(first[1].original),
    locked: lockOf(template),
    texts: Object.fromEntries(texts),
  };
}

/** Every sector's list, what the workspace added marked as its own. */
export function describeSectors({ overrides }: Current = NONE): SectorView[] {
  return Sector.options.map((sector) => {
    const own = sectorList(sector);
    const list = extendedList(sector, overrides.sectors[sector]);
    return {
      sector,
      milestones: list.milestones.map((one) => ({ ...one, own: !own.milestones.some(({ id }) => id === one.id) })),
      defects: list.defects.map(({ code, name, words }) => ({
        ...{ code, name },
        words: Object.fromEntries(Object.entries(words).map(([language, told]) => [language, [...told]])),
        own: !own.defects.some((defect) => defect.code === code),
      })),
      documents: list.documents.map((name) => ({ name, own: !own.documents.includes(name) })),
    };
  });
}
