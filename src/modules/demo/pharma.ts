import { type DemoLine, item, order } from "./order.ts";
import {
  arriving,
  baseless,
  broken,
  conditional,
  denied,
  halfGone,
  hedged,
  kept,
  openEnded,
  part,
  promised,
  silent,
  slipped,
  split,
  told,
  walking,
} from "./stories.ts";

const TABLET = item("RX-6010", "Tablets 20 mg, blister of 30", 264, { pack: { uom: "shipper", qty: 240 } });
const CREAM = item("RX-6042", "Cream 50 g", 318, { pack: { uom: "shipper", qty: 120 } });
const SYRUP = item("RX-6055", "Syrup 200 ml", 402, { pack: { uom: "shipper", qty: 60 } });
const VIAL = item("RX-6101", "Vials 10 ml, filled", 1265, { revision: "02", pack: { uom: "tray", qty: 100 } });
const SYRINGE = item("RX-6120", "Prefilled syringe 1 ml", 1890, { revision: "03", pack: { uom: "tray", qty: 80 } });
const POWDER = item("API-710", "Active powder, grade B", 18_600, { uom: "kg", pack: { uom: "drum", qty: 25 } });
const GRANULE = item("API-722", "Granulate", 6400, { uom: "kg", pack: { uom: "drum", qty: 25 } });
const CARTON = item("PK-801", "Folding box, printed", 9, { revision: "11", pack: { uom: "bundle", qty: 500 } });
const LEAFLET = item("PK-812", "Leaflet, six languages", 4, { revision: "07", pack: { uom: "bundle", qty: 1000 } });

export const PHARMA: DemoLine[] = [
  ...order("verdon", "6308", [
    ["1", TABLET, 48_000, 25, promised(2)],
    ["2", CREAM, 15_000, 20, slipped(1, 6, "machine_breakdown")],
    ["3", SYRUP, 9000, 31, hedged(3)],
  ]),
  ...order("verdon", "6321", [
    ["1", TABLET, 36_000, 54, silent],
    ["2", CREAM, 12_000, 39, promised(14)],
  ]),
  ...order("alpen", "6333", [
    ["10", VIAL, 8000, 23, split(1)],
    ["20", SYRINGE, 5000, 27, denied(3)],
    ["30", VIAL, 6000, 41, conditional(4, 9, "quality_problem")],
  ]),
  ...order("alpen", "6340", [
    ["10", SYRINGE, 4000, 11, silent],
    ["20", VIAL, 7500, 60, told("ready", promised(6))],
  ]),
  ...order("sahyadri", "6352", [
    ["1", POWDER, 750, 34, promised(3)],
    ["2", GRANULE, 1200, 29, walking(2, 8, "logistics")],
    ["3", POWDER, 500, 58, halfGone(5)],
  ]),
  ...order("sahyadri", "6367", [
    ["1", GRANULE, 900, 46, arriving(10)],
    ["2", POWDER, 625, 72, openEnded(5)],
  ]),
  ...order("nilgiri", "6375", [
    ["1", CARTON, 120_000, 37, told("handed_over", promised(2))],
    ["2", LEAFLET, 150_000, 33, promised(4)],
    ["3", CARTON, 80_000, 51, baseless(6)],
  ]),
  ...order("nilgiri", "6388", [
    ["1", LEAFLET, 90_000, 28, told("handed_over", part(3, 0.6))],
    ["2", CARTON, 60_000, 65, silent],
  ]),
  // History.
  ...order("verdon", "6214", [
    ["1", TABLET, 40_000, -26, kept(30)],
    ["2", CREAM, 14_000, -19, kept(23)],
    ["3", SYRUP, 8000, -12, broken(16, 5, "machine_breakdown")],
  ]),
  ...order("alpen", "6229", [
    ["10", VIAL, 7000, -22, kept(25)],
    ["20", SYRINGE, 4500, -15, kept(18)],
  ]),
  ...order("sahyadri", "6241", [
    ["1", POWDER, 600, -18, broken(30, 7, "logistics")],
    ["2", GRANULE, 1000, -13, kept(25)],
  ]),
  ...order("nilgiri", "6256", [
    ["1", CARTON, 100_000, -16, told("handed_over", kept(29))],
    ["2", LEAFLET, 120_000, -11, told("handed_over", kept(24))],
  ]),
];
