/** One simulated call: a behaviour in a language with a seed becomes a supplier, its orders and what must come of it. */
import { addDays, type PlainDate, weekday } from "#kernel/time.ts";
import type { CallSnapshot, LineSnapshot, Overrides } from "../conversation/types.ts";
import type { Behaviour } from "./behaviours.ts";
import { type CallOptions, worldOf } from "./call-run.ts";
import { BASIS, expectationOf, nameOf } from "./expectation.ts";
import type { Expectation } from "./judge.ts";
import { objectionOf } from "./objection.ts";
import { type CastPersona, ZONE } from "./persona.ts";
import { realise } from "./personas.ts";
import { pick, seeded, seedOf } from "./seeded.ts";
import { createTextSupplier } from "./supplier.ts";

/** `call`: what it is held with, beside an engine. */
export type Cast = {
  persona: CastPersona;
  call: Required<Pick<CallOptions, "supplier" | "snapshot" | "answeredBy">>;
  expect: Expectation;
};

const QUANTITIES = [200, 480, 500, 600, 900, 1200, 1500, 1800, 2400, 3000, 4000, 5000, 6000, 8000, 12_000];
const PACKS = [10, 20, 50, 100];
const ITEMS = ["Main board", "Power board", "Cable set", "Housing"];
const FIRST_DAY = "2026-09-01";
const DAYS = 420;

/** `overrides`: what a workspace has in its own way; the flows as they come where absent. */
export function castOf(behaviour: Behaviour, language: string, seed: number, overrides?: Overrides): Cast {
  const random = seeded(seedOf(`${behaviour.id} ${language}`, seed));
  const persona = realise(behaviour, language, random);
  const today = workday(addDays(FIRST_DAY, Math.floor(random() * DAYS)));
  const snapshot = { ...snapshotFor(persona, today, random), ...(overrides ? { overrides } : {}) };
  const expect = expectationOf(persona, snapshot);
  const objects = objectionOf(persona, snapshot, random);
  const supplier = createTextSupplier(persona, worldOf(snapshot), {
    ...(objects ? { objects } : {}),
    keysFor: keysOf(persona, snapshot, expect),
  });
  return { persona, call: { supplier, snapshot, answeredBy: persona.answeredBy }, expect };
}

function workday(date: PlainDate): PlainDate {
  return weekday(date) > 5 ? addDays(date, 2) : date;
}

function snapshotFor(persona: CastPersona, today: PlainDate, random: () => number): CallSnapshot {
  const lines = Array.from({ length: persona.lines }, (_, index): LineSnapshot => {
    const qty = pick(random, QUANTITIES);
    const pack = pick(
      random,
      PACKS.filter((size) => qty % size === 0),
    );
    const day = persona.promisedIn === null ? null : addDays(today, persona.promisedIn);
    return {
      id: `line-${index + 1}`,
      po: `${4100 + index * 100 + Math.floor(random() * 99) + 1}`,
      line: `${index + 1}`,
      item: ITEMS[index % ITEMS.length]!,
      openQty: qty,
      uom: "pcs",
      pack: { uom: "carton", qty: pack },
      need: { date: addDays(today, persona.neededIn), basis: BASIS },
      promises:
        day === null
          ? []
          : [
              {
                id: `promise-${index + 1}`,
                qty,
                interval: { earliest: day, likely: day, latest: day },
                basis: BASIS,
                status: "confirmed",
                saidOn: addDays(today, -7),
              },
            ],
      transit: [],
      why: day === null ? "no_promise" : "chosen",
      wish: null,
    };
  });
  return {
    conversationId: "gym",
    flow: persona.flow,
    flowVersion: 1,
    subject: persona.subject?.(today) ?? null,
    language: persona.language,
    languages: [persona.language],
    agentName: "Mira",
    company: "Northwind Devices",
    principal: "Dana Reyes",
    partner: { id: "partner", name: "Hongrui" },
    contact: { id: "contact", name: persona.name, timezone: ZONE },
    today,
    lines,
  };
}

/** Whoever is asked for keys presses them, where what he means can be told in keys and is not the point of the persona. */
function keysOf(persona: CastPersona, snapshot: CallSnapshot, { commitments }: Expectation) {
  const plain =
    persona.callee.find(({ on }) => on.act === "readback")?.say.length === 1 && persona.attention === "checks";
  return (slot: string | null, lineId: string | null, objecting: boolean): string | null => {
    if (slot === "confirm")
      return plain && persona.truth.lines[0]?.status === "confirmed" ? (objecting ? "2" : "1") : null;
    const line = snapshot.lines.find(({ id }) => id === lineId);
    const meant = (commitments ?? []).filter((one) => line !== undefined && one.line === nameOf(line));
    const [only] = meant;
    if (slot !== "ship_date" || meant.length !== 1 || only?.within || !only?.earliest) return null;
    return `${only.earliest.slice(8)}${only.earliest.slice(5, 7)}`;
  };
}
