import { type DemoLine, item, order } from "./order.ts";
import {
  arriving,
  broken,
  conditional,
  denied,
  finishedBy,
  halfGone,
  hedged,
  kept,
  openEnded,
  part,
  promised,
  reduced,
  silent,
  slipped,
  split,
  splitLate,
  walking,
} from "./stories.ts";

const BOARD_A = item("MB-210", "Main board A", 1840, { revision: "C", pack: { uom: "tray", qty: 24 } });
const BOARD_B = item("MB-220", "Main board B", 2215, { revision: "B", pack: { uom: "tray", qty: 24 } });
const RADIO = item("RF-031", "Radio module", 690, { revision: "A", pack: { uom: "reel", qty: 500 } });
const CHARGER = item("PS-105", "Charger board", 415, { pack: { uom: "carton", qty: 160 } });
const COVER = item("HS-118", "Top cover, grey", 92, { revision: "D", pack: { uom: "carton", qty: 400 } });
const BEZEL = item("HS-121", "Display bezel", 64, { revision: "B", pack: { uom: "carton", qty: 600 } });
const GASKET = item("GK-009", "Door gasket", 18, { pack: { uom: "bag", qty: 1000 } });
const FINAL = item("NW-500", "Gateway, complete", 8450, { revision: "E", pack: { uom: "carton", qty: 20 } });
const SENSOR = item("NW-120", "Room sensor, complete", 2990, { revision: "B", pack: { uom: "carton", qty: 40 } });
const HOUSING = item("GH-77", "Wall housing", 735, { revision: "F", pack: { uom: "carton", qty: 48 } });
const BRACKET = item("GH-81", "Mounting bracket", 128);

export const ELECTRONICS: DemoLine[] = [
  ...order("hongrui", "4471", [
    ["1", BOARD_A, 6000, 40, promised(2)],
    ["2", BOARD_B, 4000, 28, slipped(1, 5, "material_shortage")],
    ["3", RADIO, 10_000, 45, hedged(4)],
  ]),
  ...order("hongrui", "4486", [
    ["1", BOARD_A, 6000, 62, silent],
    ["2", CHARGER, 8000, 36, halfGone(3)],
    ["3", BOARD_B, 3000, 70, finishedBy(5)],
  ]),
  ...order("meilong", "4490", [
    ["1", COVER, 20_000, 55, promised(12)],
    ["2", BEZEL, 20_000, 55, part(3, 0.8)],
    ["3", GASKET, 40_000, 47, walking(2, 12, "capacity_conflict")],
  ]),
  ...order("meilong", "4502", [
    ["1", COVER, 12_000, 80, silent],
    ["2", BEZEL, 12_000, 76, openEnded(9)],
  ]),
  ...order("tijuana", "4511", [
    ["1", FINAL, 1200, 22, promised(1)],
    ["2", SENSOR, 3000, 18, splitLate(2, 6, "machine_breakdown")],
    ["3", FINAL, 900, 35, denied(4)],
  ]),
  ...order("tijuana", "4519", [
    ["1", SENSOR, 2400, 12, silent],
    ["2", FINAL, 1500, 50, arriving(3)],
  ]),
  ...order("rheintal", "4523", [
    ["10", HOUSING, 1500, 16, conditional(2, 4, "material_shortage")],
    ["20", BRACKET, 6000, 21, promised(15)],
    ["30", HOUSING, 1200, 44, reduced(5, 0.75)],
  ]),
  ...order("rheintal", "4530", [
    ["10", BRACKET, 4000, -3, silent],
    ["20", HOUSING, 900, 58, split(6)],
  ]),
  // History.
  ...order("hongrui", "4402", [
    ["1", BOARD_A, 5000, -38, kept(48)],
    ["2", BOARD_B, 3500, -31, broken(41, 6, "material_shortage")],
    ["3", RADIO, 8000, -20, kept(30)],
  ]),
  ...order("meilong", "4377", [
    ["1", COVER, 18_000, -15, kept(48)],
    ["2", BEZEL, 18_000, -12, broken(46, 9, "capacity_conflict")],
  ]),
  ...order("tijuana", "4419", [
    ["1", FINAL, 1000, -21, kept(26)],
    ["2", SENSOR, 2000, -16, kept(21)],
    ["3", FINAL, 800, -9, broken(14, 4, "machine_breakdown")],
  ]),
  ...order("rheintal", "4408", [
    ["10", HOUSING, 1400, -30, kept(33)],
    ["20", BRACKET, 5000, -18, kept(21)],
  ]),
];
