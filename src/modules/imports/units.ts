/** Units and date bases as files write them, in the words of the record. */
import type { DateBasis } from "#kernel/basis.ts";
import { normaliseHeading } from "./columns.ts";

const PIECES =
  "pcs, pc, pce, ea, each, piece, pieces, st, stk, stuck, pz, pza, pzas, pieza, piezas, ud, uds, unidad, unidades, unit, units, 件, 个, 只, 套件";
const UNIT_OF = new Map(PIECES.split(", ").map((name) => [name, "pcs"]));

/** "EA", "Stück" and "件" are pieces; any other unit stays as written, in lower case. */
export function readUnit(text: string): string {
  const plain = normaliseHeading(text);
  return UNIT_OF.get(plain) ?? text.trim().toLowerCase();
}

const BASES: Record<DateBasis, string> = {
  finished: "finished, production finished, completed, fertig, terminado, 完工",
  ready: "ready, ready to ship, goods ready, cargo ready, bereit, versandbereit, listo, 备货完成, 货好",
  ex_factory: "ex factory, exfactory, ex works, exw, ab werk, salida de fabrica, en fabrica, 出厂, 工厂交货",
  handed_over:
    "handed over, fca, fob, shipped, ship, ubergeben, versendet, entregado al transportista, 交运, 装运, 发货",
  received:
    "received, delivered, delivery, arrival, arrived, in dc, dap, ddp, dpu, wareneingang, geliefert, eingang, recibido, entregado, llegada, 收货, 到货",
};

const BASIS_OF = new Map(
  Object.entries(BASES).flatMap(([basis, names]) =>
    names.split(", ").map((name) => [name, basis as DateBasis] as const),
  ),
);

export function readBasis(text: string): DateBasis | null {
  return BASIS_OF.get(normaliseHeading(text)) ?? null;
}
