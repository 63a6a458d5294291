/** Counts in packs, wishes, things yes and no, and intents in everyday words. */
import { describe, expect, it } from "vitest";
import { predictItem } from "../../extraction/evaluate.ts";

const heard = (slot: string, utterance: string) =>
  predictItem({ id: "1", lang: "de", ref: "2026-11-25T10:00", slot, utterance, question: null }).value;
const count = (value: number) => expect.objectContaining({ type: "quantity", value });
const confirm = (value: string) => ({ type: "confirm", value });

describe("German as it is spoken on the floor", () => {
  it.each([
    ["quantity_done", "ich hab jetzt elf kartons hier stehen da sind je achtzig drin", count(880)],
    ["quantity_done", "zwanzig kartons fünfundzwanzig pro karton", count(500)],
    ["quantity_done", "acht behälter und in jedem sind hundert", count(800)],
    ["quantity_done", "fünfzig pro karton", null],
    ["quantity_done", "gar keine null nichts die presse steht schon den ganzen tag", count(0)],
    ["quantity_done", "fünfundachtzig nein fünfundneunzig es sind grad noch zehn vom band gekommen", count(95)],
    ["quantity_done", "achtzig nein neunzig zehn sind eben noch fertig geworden", null],
    ["confirm", "schön wärs", confirm("no")],
    ["confirm", "wer hat ihnen denn das erzählt", confirm("no")],
    ["confirm", "da müsste ich erst den kollegen aus der montage fragen ob das so stimmt", confirm("unsure")],
    ["confirm", "dafür leg ich meine hand nicht ins feuer", confirm("unsure")],
    ["confirm", "rahmen ja auf die deckel warten wir noch", confirm("partial")],
    ["confirm", "nein zwohundertfünfzehn fünfzehn hinten", { ...confirm("no"), correction: count(215) }],
    ["percent_complete", "das meiste ist fertig", null],
    ["delay_reason", "der extruder hat ein lager gefressen", { type: "enum", value: "machine_breakdown" }],
    ["intent", "einem automaten sag ich gar nichts", { type: "intent", value: "refuse_ai" }],
    [
      "intent",
      "ihr habt uns die beistellteile selber drei wochen zu spät geschickt",
      { type: "intent", value: "complaint_our_side_late" },
    ],
    ["ship_date", "am dreißigsten die leitung ist so schlecht", { type: "date", value: "2026-11-30" }],
    [
      "status",
      "fertig sind sechshundertvierzig fehlen tun noch hundertsechzig",
      { type: "record", fields: { quantity_done: 640, quantity_remaining: 160 } },
    ],
  ])("%s: %s", (slot, utterance, value) => {
    expect(heard(slot, utterance)).toEqual(value);
  });
});
