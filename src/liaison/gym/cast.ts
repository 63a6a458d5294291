/** One simulated call: a behaviour in a language with a seed becomes a supplier, its orders and what must come of it. */
import { addDays, type PlainDate, weekday } from "#kernel/time.ts";
import type { Act, CallSnapshot, LineSnapshot } from "../conversation/types.ts";
import type { Behaviour } from "./behaviours.ts";
import { worldOf } from "./call-run.ts";
import type { Expectation, ExpectedCommitment } from "./judge.ts";
import type { CastPersona, Persona, TrueDelivery, Truth } from "./persona.ts";
import { realise } from "./personas.ts";
import { pick, seeded, seedOf } from "./seeded.ts";
import { createTextSupplier, type TextSupplier, type ToldDelivery } from "./supplier.ts";
import { shareOf } from "./world.ts";

export type Cast = { persona: CastPersona; snapshot: CallSnapshot; supplier: TextSupplier; expect: Expectation };

const QUANTITIES = [200, 480, 500, 600, 900, 1200, 1500, 1800, 2400, 3000, 4000, 5000, 6000, 8000, 12_000];
const PACKS = [10, 20, 50, 100];
const ITEMS = ["Main board", "Power board", "Cable set", "Housing"];
const FIRST_DAY = "2026-09-01";
const DAYS = 420;
const BASIS = "ex_factory";
/** Of wrong values said back to somebody careless. */
const LETS_PASS = 0.05;

export function castOf(behaviour: Behaviour, language: string, seed: number): Cast {
  const random = seeded(seedOf(`${behaviour.id} ${language}`, seed));
  const persona = realise(behaviour, language, random);
  const today = workday(addDays(FIRST_DAY, Math.floor(random() * DAYS)));
  const snapshot = snapshotFor(persona, today, random);
  const expect = expectationOf(persona, snapshot);
  const objects = objectionOf(persona, snapshot, random);
  const supplier = createTextSupplier(persona, worldOf(snapshot), {
    ...(objects ? { objects } : {}),
    keysFor: keysOf(persona, snapshot, expect),
  });
  return { persona, snapshot, supplier, expect };
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
    flow: "order-status",
    flowVersion: 1,
    subject: null,
    language: persona.language,
    languages: [persona.language],
    agentName: "Mira",
    company: "Northwind Devices",
    principal: "Dana Reyes",
    partner: { id: "partner", name: "Hongrui" },
    contact: { id: "contact", name: persona.name, timezone: "Asia/Shanghai" },
    today,
    lines,
  };
}

function expectationOf({ truth }: Persona, snapshot: CallSnapshot): Expectation {
  return {
    commitments: commitmentsOf(truth.lines, snapshot),
    reports: truth.reports.map((measure) => ({ measure })),
    decisions: truth.decisions.map((kind) => ({ kind })),
    outcome: truth.outcome,
    exact: true,
  };
}

function commitmentsOf(lines: Truth["lines"], snapshot: CallSnapshot): ExpectedCommitment[] {
  return snapshot.lines.flatMap((line, index) => {
    const told = lines[Math.min(index, lines.length - 1)] ?? null;
    if (told === null) return [];
    const named = told.deliveries.filter(({ share }) => share > 0).map(({ share }) => shareOf(line.openQty, share));
    const rest = line.openQty - named.reduce((sum, qty) => sum + qty, 0);
    return told.deliveries.map((one) => ({
      line: nameOf(line),
      qty: one.share > 0 ? shareOf(line.openQty, one.share) : rest,
      basis: BASIS,
      status: told.status,
      ...daysOf(one, snapshot.today),
    }));
  });
}

const nameOf = ({ po, line }: LineSnapshot) => `${po}/${line}`;

function daysOf({ day }: TrueDelivery, today: PlainDate): Pick<ExpectedCommitment, "earliest" | "latest" | "within"> {
  if (day !== "next_week") return { earliest: addDays(today, day), latest: addDays(today, day) };
  const monday = addDays(today, 8 - weekday(today));
  return { earliest: monday, latest: addDays(monday, 6), within: true };
}

/** Whoever listens objects to a value that is not what he means: by values, never by the agent's words. */
function objectionOf(persona: CastPersona, snapshot: CallSnapshot, random: () => number) {
  if (persona.attention === "says_yes") return null;
  const { lines, atFirst = [] } = persona.truth;
  const meant = commitmentsOf(lines, snapshot);
  const before = [...meant, ...commitmentsOf(atFirst, snapshot)];
  return (lineId: string, told: readonly ToldDelivery[], act: Act): string | null => {
    const name = snapshot.lines.filter(({ id }) => id === lineId).map(nameOf)[0];
    // By the time all is summed up, what was said first has been taken back.
    const own = (act === "recap" ? meant : before).filter(({ line }) => line === name);
    const wrong = told.some((one) => !own.some((delivery) => isMeant(delivery, one)));
    if (!wrong) return null;
    return persona.attention === "careless" && random() < LETS_PASS ? null : persona.wrong;
  };
}

function isMeant(meant: ExpectedCommitment, { qty, interval, basis }: ToldDelivery): boolean {
  const { earliest, latest, within } = meant;
  if (meant.qty !== qty || (basis !== null && basis !== meant.basis)) return false;
  if (!within) return interval.earliest === earliest && interval.latest === latest;
  return interval.earliest >= earliest! && interval.latest !== null && interval.latest <= latest!;
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
