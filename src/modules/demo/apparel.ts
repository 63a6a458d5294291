import { type DemoLine, item, order } from "./order.ts";
import {
  baseless,
  broken,
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
  told,
  walking,
} from "./stories.ts";

const TEE = item("ST-1104", "Organic tee, white", 385, { pack: { uom: "carton", qty: 60 } });
const HOOD = item("ST-1180", "Zip hoodie, navy", 1120, { pack: { uom: "carton", qty: 24 } });
const POLO = item("ST-1122", "Polo, moss", 640, { pack: { uom: "carton", qty: 40 } });
const JEAN = item("DN-2031", "Straight jeans, rinse", 1460, { pack: { uom: "carton", qty: 20 } });
const JACKET = item("DN-2075", "Denim jacket", 2180, { pack: { uom: "carton", qty: 12 } });
const PARKA = item("OW-3310", "Rain parka", 3275, { pack: { uom: "carton", qty: 10 } });
const VEST = item("OW-3325", "Padded vest", 1890, { pack: { uom: "carton", qty: 16 } });
const APRON = item("WK-4002", "Work apron", 520, { pack: { uom: "carton", qty: 50 } });
const OVERALL = item("WK-4010", "Overall, two-tone", 1740, { pack: { uom: "carton", qty: 18 } });

export const APPAREL: DemoLine[] = [
  ...order("karnaphuli", "5210", [
    ["1", TEE, 24_000, 52, promised(3)],
    ["2", POLO, 12_000, 48, told("handed_over", hedged(2))],
    ["3", HOOD, 6000, 41, slipped(1, 9, "capacity_conflict")],
  ]),
  ...order("karnaphuli", "5226", [
    ["1", TEE, 18_000, 85, silent],
    ["2", HOOD, 4800, 66, promised(11)],
  ]),
  ...order("meghna", "5231", [
    ["1", JEAN, 9000, 60, promised(4)],
    ["2", JACKET, 3600, 58, hedged(6)],
    ["3", JEAN, 6000, 75, silent],
  ]),
  ...order(
    "meghna",
    "5244",
    [
      ["1", JACKET, 2400, 30, promised(2)],
      ["2", JEAN, 7200, 26, walking(3, 10, "quality_problem")],
    ],
    "ex_factory",
  ),
  ...order("lanting", "5250", [
    ["1", PARKA, 3000, 56, split(2)],
    ["2", VEST, 5000, 49, part(5, 0.7)],
    ["3", PARKA, 2500, 63, baseless(4)],
  ]),
  ...order("lanting", "5263", [
    ["1", VEST, 4000, 78, openEnded(13)],
    ["2", PARKA, 2000, 92, silent],
  ]),
  ...order("otay", "5270", [
    ["1", APRON, 5000, 19, promised(1)],
    ["2", OVERALL, 2200, 24, splitLate(4, 7, "material_shortage")],
    ["3", APRON, 3000, 33, reduced(6, 0.8)],
  ]),
  ...order("otay", "5281", [
    ["1", OVERALL, 1800, 14, silent],
    ["2", APRON, 4000, 47, promised(9)],
  ]),
  // History.
  ...order("karnaphuli", "5117", [
    ["1", TEE, 20_000, -14, kept(42)],
    ["2", HOOD, 5000, -10, broken(38, 8, "capacity_conflict")],
    ["3", POLO, 9000, -6, kept(34)],
  ]),
  ...order("meghna", "5133", [
    ["1", JEAN, 8000, -12, kept(41)],
    ["2", JACKET, 3000, -9, broken(38, 7, "quality_problem")],
  ]),
  ...order("lanting", "5140", [
    ["1", PARKA, 2800, -8, kept(39)],
    ["2", VEST, 4500, -5, kept(36)],
  ]),
  ...order("otay", "5158", [
    ["1", APRON, 4500, -17, kept(21)],
    ["2", OVERALL, 2000, -11, broken(15, 5, "material_shortage")],
  ]),
];
