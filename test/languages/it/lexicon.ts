/** Closed word lists of Italian, folded. */
import { named, numbered } from "../../../src/liaison/language/kit/lists.ts";

export const MONTHS = numbered(
  "gennaio 1 febbraio 2 marzo 3 aprile 4 maggio 5 giugno 6 luglio 7 agosto 8 settembre 9 ottobre 10 novembre 11 dicembre 12",
);
export const WEEKDAYS = numbered("lunedi 1 martedi 2 mercoledi 3 giovedi 4 venerdi 5 sabato 6 domenica 7");
export const MEASURES = named(
  "pcs: pezzo pezzi unita articoli | kg: kg chilo chili | box: scatola scatole | carton: cartone cartoni | pallet: pallet bancale bancali",
);
export const TIME_UNITS = {
  ...{ giorno: "day", giorni: "day", settimana: "week", settimane: "week", mese: "month", mesi: "month" },
} as const satisfies Record<string, "day" | "week" | "month">;

export const isTimeUnit = (text: string): text is keyof typeof TIME_UNITS => text in TIME_UNITS;
